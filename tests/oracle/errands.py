"""Random questions on who does what: by body, by what is done, by what to; and actions, most of them somebody's."""
from datetime import date, timedelta

from duties import ALL, BODIES, CONDITIONS, DISTRICT, FIRST_DAY, FUND_DAY, LAST_LICENCE, OBJECTS, STREET, VERBS
from pieces import iso

PLACES = ["100000", "320114", "320100", "310115"]


def some_day(r):
    if r.random() < 0.5:
        return r.choice([FIRST_DAY, FUND_DAY, LAST_LICENCE]) + timedelta(days=r.choice([-1, 0, 1]))
    return date(r.randint(2008, 2026), r.randint(1, 12), r.randint(1, 28))


def action_of(r):
    row = r.choice(ALL) if r.random() < 0.9 else (r.choice(BODIES), r.choice(VERBS), r.choice(OBJECTS), [])
    action = {"actor": row[0] if r.random() < 0.7 else r.choice(BODIES), "verb": row[1], "object": row[2]}
    if r.random() < 0.7:
        partners = list(row[3]) if r.random() < 0.7 else []
        partners += r.sample(BODIES, r.choice([0, 0, 1]))
        r.shuffle(partners)
        action["with"] = partners
    return action


def duties_case(r, rule):
    scheme = r.choice([STREET, STREET, DISTRICT])
    place = r.choice(PLACES) + ("+" + scheme if r.random() < 0.97 else "")
    facts = {"on": iso(some_day(r))}
    told = [name for name in CONDITIONS if r.random() < r.choice([0, 0.5, 1])]
    if told:
        r.shuffle(told)
        likely = r.choice([0.3, 0.5, 0.9])
        facts["conditions"] = [{"condition": name, "holds": r.random() < likely} for name in told]
    if r.random() < 0.6:
        facts["action"] = action_of(r)
    row = r.choice(ALL)
    for place_in_row, name in enumerate(["actor", "verb", "object"]):
        if r.random() < 0.3:
            facts[name] = row[place_in_row]
    return place, facts, {}


def nobody_of_that_name(r, request):
    request["facts"]["actor"] = "the-king"


def told_twice(r, request):
    request["facts"]["conditions"] = [{"condition": "new-estate", "holds": True}, {"condition": "new-estate", "holds": True}]


CASES = {"service.duties": [duties_case]}
SPOILERS = {"service.duties": [nobody_of_that_name, told_twice]}
