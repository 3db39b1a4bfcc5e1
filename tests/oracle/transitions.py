"""Random contracts and questions around the days on which laws changed."""
from datetime import date, timedelta

from pieces import iso, maybe
from transition import CODE, OPINIONS, OPINIONS_END, REGULATIONS

PLACES = ["100000", "310000", "310115", "330100", "110105"]
ONE = timedelta(days=1)


def some_day(r, first, last):
    """Often a day on which something changed, or one beside it, and always between two."""
    days = [first + timedelta(days=r.randint(0, max(0, (last - first).days))), first, last]
    days += [at + timedelta(days=r.choice([-1, 0, 1])) for at in (CODE, date(2022, 1, 1))] * 2
    if first < CODE:
        days += [first + timedelta(days=r.randint(0, (CODE - first).days))] * 3
    return min(last, max(first, r.choice(days)))


def had(r):
    judged = r.choice([{}, {}, {"yes": True}, {"yes": False}])
    name, field = r.choice([("rule", "code_better"), ("nothing", "code_harms")])
    return "principle" if r.random() < 0.2 else {name: {field: judged["yes"]} if judged else {}}


def question(r, concluded, latest):
    name = r.choice(["validity", "standard-term", "performance", "performance", "suit", "unperformable", "fact", "fact",
                     "termination-right", "termination-right", "termination-right"])
    if name == "standard-term":
        return name
    row = {}
    if name == "validity":
        maybe(r, row, "void_then", [True, True, False], 0.95)
        maybe(r, row, "void_by_code", [True, False, False], 0.95)
        return {name: row}
    field = {"performance": "on", "suit": "sued_on", "unperformable": "asked_on", "fact": "from"}.get(name, "known_on")
    on = some_day(r, concluded, latest)
    row[field] = iso(on)
    if name in ("performance", "fact") and r.random() < 0.95:
        row["then"] = had(r)
    if name == "fact" and r.random() < 0.7:
        row["to_inclusive"] = iso(some_day(r, on, latest))
    if name == "termination-right":
        for field, chance in (("agreed_to_inclusive", 0.2), ("demanded_on", 0.4), ("exercised_on", 0.6)):
            if r.random() < chance:
                year = on.replace(year=on.year + 1, day=min(28, on.day))
                at = min(latest, r.choice([year, year + ONE, some_day(r, on, latest), some_day(r, on, latest)]))
                row[field] = iso(max(on, at))
    return {name: row}


def calendar(r, around):
    days = [around + timedelta(days=n) for n in range(-3, 12)]
    return {"from": iso(days[0]), "to_inclusive": iso(days[-1]),
            "holidays": [iso(d) for d in days[:9] if r.random() < 0.5],
            "workdays": [iso(d) for d in days if d.weekday() >= 5 and r.random() < 0.3]}


def transition_case(r, rule):
    as_of = date(r.randint(2021, 2026), r.randint(1, 12), r.randint(1, 28))
    if r.random() < 0.15:
        as_of = CODE + timedelta(days=r.choice([-1, 0, 1]))
    concluded = some_day(r, date(2015, 1, 1), r.choice([as_of, min(as_of, date(2020, 6, 30)), min(as_of, date(2020, 6, 30))]))
    facts = {"as_of": iso(as_of), "concluded_on": iso(concluded)}
    latest = as_of
    if r.random() < 0.2:
        latest = some_day(r, concluded, as_of)
        facts["final_on"] = iso(latest)
    facts["question"] = question(r, concluded, latest)
    options = {}
    maybe(r, options, "unjudged", ["main-rule", "open"])
    maybe(r, options, "rest_days", ["holidays", "holidays-and-weekends"], 0.3)
    right = facts["question"].get("termination-right") if isinstance(facts["question"], dict) else None
    if right and r.random() < 0.4:
        known = max(date.fromisoformat(right["known_on"]), CODE)
        facts["calendar"] = calendar(r, known.replace(year=known.year + 1, day=min(28, known.day)))
    return r.choice(PLACES), facts, options


def continuation_case(r, rule):
    as_of = date(r.randint(2004, 2011), r.randint(1, 12), r.randint(1, 28))
    if r.random() < 0.4:
        as_of = r.choice([OPINIONS, OPINIONS_END]) + timedelta(days=r.choice([-1, 0, 1]))
    concluded = REGULATIONS + timedelta(days=r.choice([-1, 0, 1, -r.randint(0, 2000), r.randint(0, 400)]))
    row = {"concluded_by": r.choice(["committee"] * 4 + ["developer", "other"])}
    if r.random() < 0.6:
        row["to_inclusive"] = iso(max(concluded, as_of + timedelta(days=r.choice([-1, 0, 1, 400, -300]))))
    facts = {"as_of": iso(as_of), "concluded_on": iso(min(concluded, as_of)), "question": {"continuation": row}}
    return r.choice(["310000", "310115", "310000", "310101", "330100"]), facts, {}


def concluded_tomorrow(r, request):
    request["facts"]["concluded_on"] = iso(date.fromisoformat(request["facts"]["as_of"]) + ONE)


def judged_tomorrow(r, request):
    request["facts"]["final_on"] = iso(date.fromisoformat(request["facts"]["as_of"]) + ONE)


def performed_before(r, request):
    before = iso(date.fromisoformat(request["facts"]["concluded_on"]) - ONE)
    request["facts"]["question"] = {"performance": {"on": before, "then": "principle"}}


def demanded_before(r, request):
    on = request["facts"]["concluded_on"]
    row = {"known_on": on, "demanded_on": iso(date.fromisoformat(on) - ONE)}
    request["facts"]["question"] = {"termination-right": row}


CASES = {"contract.transition": [transition_case, transition_case, transition_case, continuation_case]}
SPOILERS = {"contract.transition": [concluded_tomorrow, judged_tomorrow, performed_before, demanded_before]}
