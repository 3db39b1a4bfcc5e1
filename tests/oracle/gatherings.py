"""Sound requests about meetings of the owners' assembly."""
from datetime import date, timedelta

from cases import around, iso, keys, maybe, near, two
from meetings import INTERPRETATION, NATION, OWN, REVOKES
from voting import add_months

CAUSES = [lambda r: {"cause": "grave-event"}, lambda r: {"cause": "by-laws", "clause": "12"},
          lambda r: {"cause": "breach-of-rules"},
          lambda r: {"cause": "vacancies", "seats": r.choice([3, 5, 6, 9]), "vacant": r.randint(0, 3)},
          lambda r: {"cause": "officers", "chair": r.random() < 0.3, "deputies": r.randint(0, 3)}]


def meeting_day(r, place):
    first = OWN[place][0] if place in OWN else NATION
    return r.choice([around(r, first), date(r.randint(2022, 2025), r.randint(1, 12), r.randint(1, 28))])


def request_case(r, rule):
    place = r.choice(["100000", "100000", *OWN])
    owners = r.choice([5 * r.randint(1, 300), r.randint(1, 1500)])
    facts = {"on": iso(meeting_day(r, place)), "owners": owners, "requesters": {}, "causes": []}
    many = max(0, min(near(r, owners // 5), owners))
    if many < 8 and r.random() < 0.5:
        facts["requesters"]["keys"] = keys(r, many)
        maybe(r, facts["requesters"], "owners", [many, many + 1], 0.2)
    else:
        facts["requesters"]["owners"] = many
    options = {}
    maybe(r, options, "basis", ["heads", "both"], 0.6)
    if r.random() < 0.7:
        whole = r.choice([5 * r.randint(1, 10_000_00), r.randint(1, 10_000_00)])
        facts["area_m2"] = two(r, whole)
        if r.random() < 0.8:
            facts["requesters"]["area_m2"] = two(r, max(0, near(r, whole // 5)))
    for cause in r.sample(CAUSES, r.choice([0, 0, 1, 2])):
        facts["causes"].append(cause(r))
    if r.random() < 0.3:
        facts["agreed"] = {"within": "%d days" % r.randint(1, 60), "clause": "12"}
    return place, facts, options


def notice_case(r, rule):
    place = r.choice(["100000", "310000"])
    day = meeting_day(r, place)
    facts = {"meeting_on": iso(day), "kind": r.choice(["regular", "extraordinary"]), "estate": r.random() < 0.6,
             "notices": []}
    for to in ("owners", "residents-committee", "housing-office"):
        if r.random() < 0.9:
            row = {"to": to, "on": iso(day - timedelta(days=r.choice([0, 1, 2, 14, 15, 16, 17, 30])))}
            maybe(r, row, "written", [True, False], 0.8)
            facts["notices"].append(row)
    r.shuffle(facts["notices"])
    options = {}
    maybe(r, options, "clear_days", ["no", "yes"])
    return place, facts, options


def challenge_case(r, rule):
    place = r.choice(["100000", "310000", *REVOKES])
    some_day = date(r.randint(2021, 2025), r.randint(1, 12), r.randint(1, 28))
    day = around(r, INTERPRETATION) if r.random() < 0.2 else \
        r.choice([date(2024, 2, 29), date(2024, 10, 1), some_day])
    facts = {"decided_on": iso(day), "made_by": r.choice(["assembly", "committee"]), "by": "owner",
             "ground": r.choice(["rights", "procedure"]),
             "contrary_to": r.sample(["laws", "regulations", "rules"], r.randint(0, 3))}
    if r.random() < 0.1:
        facts["by"] = "other"
    known = [day + timedelta(days=r.choice([0, 0, 1, 30, 365])) for _ in range(2)]
    if r.random() < 0.7:
        facts["known_on"] = iso(known[0])
    if r.random() < 0.5:
        facts["should_have_known_on"] = iso(known[1])
    told = [date.fromisoformat(facts[k]) for k in ("known_on", "should_have_known_on") if k in facts]
    last = add_months(min(told or [day]), 12)
    if r.random() < 0.4:
        after = [last + timedelta(days=n) for n in range(10)]
        free = after[:r.randint(0, 4)]
        work = [d for d in after if d not in free and d.weekday() >= 5 and r.random() < 0.2]
        month = timedelta(days=30)
        facts["calendar"] = {"from": iso(last - month), "to_inclusive": iso(last + month),
                             "holidays": [iso(d) for d in free], "workdays": [iso(d) for d in work]}
    facts["as_of"] = iso(last + timedelta(days=r.choice([-366, -1, 0, 0, 1, 2, 3, 4, 5, 6, 365])))
    options = {}
    maybe(r, options, "rest_days", ["holidays", "holidays-and-weekends"], 0.6)
    return place, facts, options


CASES = {"assembly.request": [request_case], "assembly.notice": [notice_case],
         "assembly.challenge": [challenge_case]}
