"""Random cases of defects, mostly in order."""
from datetime import date, timedelta

from defects import BY, ORDER
from pieces import iso, maybe

PLACES = ["210100+shenyang-2005"] * 9 + ["100000+shenyang-2005", "210100"]


def some_case(r, i, as_of):
    start = as_of - timedelta(days=r.randint(0, 300))
    events, day = [], start
    for step in ORDER[:r.randint(0, len(ORDER))]:
        if r.random() < 0.04:
            continue
        by = r.choice(BY[step]) if r.random() < 0.95 else r.choice(["developer", "housing-authority", "event"])
        events.append({"step": step, "on": iso(min(day, as_of)), "by": by})
        day += timedelta(days=r.choice([0, 1, 10, 40]))
    if events and r.random() < 0.1:
        events.append(dict(r.choice(events), on=iso(as_of)))
    r.shuffle(events)
    case = {"id": r.choice(["D%d", "é%d", "3栋%d"]) % i, "events": events, "building_fault": r.random() < 0.6}
    maybe(r, case, "caused_by", ["developer-1", "builder-2"])
    maybe(r, case, "responsible", ["developer-1", "builder-2"], 0.8)
    if case["building_fault"] or r.random() < 0.4:
        case["fix_by"] = iso(start + timedelta(days=r.choice([0, 10, 11, 20, 50, 80, 400])))
    return case


def cases_of_defects(r, rule):
    as_of = date(r.choice([2005, 2006, 2010]), r.randint(1, 12), r.randint(1, 28))
    facts = {"as_of": iso(as_of), "cases": [some_case(r, i, as_of) for i in range(r.choice([0, 1, 2, 3, 5, 20]))]}
    maybe(r, facts, "days", [[iso(as_of - timedelta(days=r.randint(0, 200))) for _ in range(r.randint(0, 3))]])
    return r.choice(PLACES), facts, {}


def no_day(r, request):
    request["facts"]["cases"].append({"id": "extra", "events": [], "building_fault": True})


def twice(r, request):
    request["facts"]["cases"] += [{"id": "extra", "events": [], "building_fault": False}] * 2


def to_come(r, request):
    request["facts"]["days"] = ["2099-01-01"]


def no_such_step(r, request):
    request["facts"]["cases"].append({"id": "extra", "building_fault": False, "events": [
        {"step": "paint", "on": request["facts"]["as_of"], "by": "developer"}]})


CASES = {"programme.defects": [cases_of_defects]}
SPOILERS = {"programme.defects": [no_day, twice, to_come, no_such_step]}
