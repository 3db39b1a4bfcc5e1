"""How far a street or a district is with what its scheme set out to do: part five of 篇四, （一） to （三） of the steps of 篇五."""
from calendar import monthrange
from datetime import date, timedelta

from law import Refused
from voting import day_of

PLACES4 = [("kind-of-estate", "extent", "buildings", "households"), (), ("office-found", "rules-posted")]
REPAIRED = ("illegal-buildings-demolished", "security-improved", "traffic-improved", "outer-walls-renovated", "enclosures-repaired",
            "roads-repaired", "greens-repaired", "lamps-repaired", "water-and-drains-repaired")
SMALL = ("small-lanes-managed", "small-estates-managed", "small-yards-managed", "small-shops-managed")
MATTERS = ("lamps-lit", "drains-open", "surfaces-even", "surroundings-clean")
# phase, task, body, time, evidence; a time is (first month-day or None, last month-day) or the days of an open month.
STREET = [
    ("drafting", "survey-estates", "street", (None, (6, 12)), PLACES4[0]),
    ("drafting", "study-visits", "street", (None, (6, 12)), ()),
    ("drafting", "office-and-rules", "street", (None, (6, 12)), PLACES4[2]),
    ("publicity", "mobilisation-meeting", "street", (None, (6, 20)), ()),
    ("publicity", "residents-told", "community", (None, (6, 20)), ()),
    ("carrying-out", "bodies-at-work", "street", ((6, 21), (6, 30)), ()),
]
DISTRICT = [
    ("preparation", "survey-communities", "district", "month", ("list-of-communities",)),
    ("preparation", "coordination-meeting", "district", "上旬", ()),
    ("preparation", "deployment-meeting", "district", "下旬", ()),
    ("carrying-out", "remediation", "street", "month", REPAIRED + SMALL + MATTERS),
    ("carrying-out", "study-visit", "district", "上旬", ()),
    ("carrying-out", "roll-out", "street", "下旬", ()),
    ("acceptance-phase", "exchange-of-experience", "district", "month", ()),
    ("acceptance-phase", "district-acceptance", "district-urban-management", "month", ()),
]
PLANS = {"street-old-estates": STREET, "community-services": DISTRICT}


def sound(condition):
    if not condition:
        raise Refused("invalid-fact")


def span(row, facts, options):
    _, task, _, time, _ = row
    if isinstance(time, str):
        month = facts.get("months", {}).get(task)
        if month is None or facts.get("year") is None:
            raise Refused("missing-fact")
        end = monthrange(facts["year"], month)[1]
        first, last = {"month": (1, end), "上旬": (1, 10), "下旬": (21, end)}[time]
        return date(facts["year"], month, first), date(facts["year"], month, last)
    if facts.get("year") is None:
        raise Refused("missing-fact")
    first, last = time
    end = date(facts["year"], *last)
    # "Before" a day; from one day to another takes in both.
    if first is None and options.get("before") == "day-before":
        end -= timedelta(days=1)
    return first and date(facts["year"], *first), end


def programme_plan(places, facts, options):
    as_of = day_of(facts["as_of"])
    plan = PLANS.get(places[0].partition("+")[2])
    if plan is None or as_of < date(2007, 10, 1):
        raise Refused("not-in-force")
    names = {row[1] for row in plan}
    for task, month in facts.get("months", {}).items():
        sound(task in names and isinstance(next(r[3] for r in plan if r[1] == task), str) and 1 <= month <= 12)
    told = [done["task"] for done in facts["done"]]
    sound(set(told) <= names and len(set(told)) == len(told))
    bodies = {row[2] for row in plan}
    done = {}
    for row in facts["done"]:
        wanted = next(r[4] for r in plan if r[1] == row["task"])
        sound(day_of(row["on"]) <= as_of and row["by"] in bodies and set(row.get("evidence", [])) <= set(wanted))
        done[row["task"]] = row
    phases, finished = [], {}
    for row in plan:
        phase, task, body, _, wanted = row
        first, last = span(row, facts, options)
        of = {"task": task, "by": [body], "to_inclusive": last.isoformat(), "wanting": [], "wrong_body": False, "ahead_of": []}
        if first:
            of["from"] = first.isoformat()
        on = None
        if task in done:
            of["wanting"] = [name for name in wanted if name not in done[task].get("evidence", [])]
            of["wrong_body"] = done[task]["by"] != body
            if not of["wanting"] and not of["wrong_body"]:
                on = day_of(done[task]["on"])
        if on:
            of["done_on"], finished[task] = on.isoformat(), on
            of["state"] = "done-late" if on > last else "done-early" if first and on < first else "done"
            of["ahead_of"] = [r[1] for r in plan if plan_index(plan, r[0]) < plan_index(plan, phase)
                              and (r[1] not in finished or finished[r[1]] > on)]
            if on > last:
                of["late_days"] = (on - last).days
        else:
            of["state"] = "overdue" if as_of > last else "not-yet" if first and as_of < first else "to-do"
            if as_of > last:
                of["late_days"] = (as_of - last).days
        if not phases or phases[-1]["phase"] != phase:
            phases.append({"phase": phase, "complete": True, "tasks": []})
        phases[-1]["tasks"].append(of)
        phases[-1]["complete"] &= on is not None
    value = {"phases": phases, "overdue": sum(of["state"] == "overdue" for p in phases for of in p["tasks"])}
    open_phase = [p["phase"] for p in phases if not p["complete"]]
    if open_phase:
        value["phase"] = open_phase[0]
    return ("complete" if not open_phase else "overdue" if value["overdue"] else "under-way"), value


def plan_index(plan, phase):
    order = []
    for row in plan:
        if row[0] not in order:
            order.append(row[0])
    return order.index(phase)
