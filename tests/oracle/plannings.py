"""Sound requests of how far a plan is, around the days on which its tasks begin and end."""
from datetime import date, timedelta

from pieces import iso, maybe
from planning import DISTRICT, STREET, span


def plan_case(r, rule):
    name, plan = r.choice([("street-old-estates", STREET), ("community-services", DISTRICT)])
    year = r.choice([2008, 2012, 2023, 2024])
    facts = {"year": year, "done": []}
    if plan is DISTRICT:
        first = r.randint(1, 9)
        facts["months"] = {row[1]: min(12, first + i // 2) if r.random() < 0.9 else r.randint(1, 12)
                           for i, row in enumerate(plan)}
    options = {}
    maybe(r, options, "before", ["on-the-day", "day-before"])
    ends = [span(row, facts, options) for row in plan]
    as_of = r.choice(ends)[1] + timedelta(days=r.choice([-1, 0, 1, 30, 200]))
    facts["as_of"] = iso(as_of)
    upto = r.randint(0, len(plan))
    for i, (row, (begin, end)) in enumerate(zip(plan, ends)):
        if r.random() > (0.95 if i < upto else 0.2):
            continue
        on = min(as_of, r.choice([begin or end, end]) + timedelta(days=r.choice([-1, 0, 0, 0, 1, 9])))
        done = {"task": row[1], "on": iso(on), "by": row[2] if r.random() < 0.93 else r.choice([x[2] for x in plan])}
        shown = [name for name in row[4] if r.random() < 0.97]
        r.shuffle(shown)
        if shown or r.random() < 0.3:
            done["evidence"] = shown
        facts["done"].append(done)
    r.shuffle(facts["done"])
    return r.choice(["320114", "100000", "420106"]) + "+" + name, facts, options


def no_year(r, request):
    request["facts"].pop("year")


def a_month_less(r, request):
    months = request["facts"].get("months")
    if months:
        months.pop(r.choice(sorted(months)))
    else:
        request["facts"]["months"] = {r.choice(["survey-estates", "roll-out"]): 5}


def no_such_month(r, request):
    request["facts"].setdefault("months", {})["coordination-meeting"] = r.choice([0, 13])


def unknown(r, request):
    done = {"task": "roll-out" if "street" in request["jurisdiction"] else "bodies-at-work", "on": request["facts"]["as_of"], "by": "street"}
    request["facts"]["done"].append(done)


def later(r, request):
    for done in request["facts"]["done"][:1]:
        done["on"] = iso(date.fromisoformat(request["facts"]["as_of"]) + timedelta(days=1))


def stranger(r, request):
    for done in request["facts"]["done"][:1]:
        done["by"] = "developer"


def other_evidence(r, request):
    for done in request["facts"]["done"][:1]:
        done["evidence"] = done.get("evidence", []) + ["a-photograph"]


def twice(r, request):
    request["facts"]["done"] += request["facts"]["done"][:1]


def no_scheme(r, request):
    request["jurisdiction"] = request["jurisdiction"].partition("+")[0]


CASES = {"programme.plan": [plan_case]}
SPOILERS = {"programme.plan": [no_year, a_month_less, no_such_month, unknown, later, stranger, other_evidence, twice, no_scheme]}
