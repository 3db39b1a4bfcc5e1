"""Sound requests of what came first in communities, around the days on which the later steps begin."""
from datetime import date, timedelta

from pieces import around, iso, keys, maybe
from preceding import ACTS, GROUNDS, KINDS, STATED

PLACE = ["420106+community-services", "100000+community-services", "310115+community-services"]


def sequence_case(r, rule):
    as_of = around(r, date(2007, 10, 1), date(2024, 12, 31))
    facts = {"as_of": iso(as_of), "communities": []}
    for name in keys(r, r.randint(1, 4), "c%d"):
        began = as_of - timedelta(days=r.choice([0, 0, 1, 10, 60]))
        near = lambda: min(as_of, began + timedelta(days=r.choice([-30, -1, -1, 0, 0, 1, 20])))
        has = r.choice([0, 0.5, 0.9, 1])
        there = {kind: r.random() < has for kind in r.sample(KINDS, len(KINDS))}
        full = r.choice([0.6, 0.95, 1])
        row = {"community": name, "there": there, "done": []}
        for what in ACTS:
            if there.get(what, True) and r.random() < full:
                row["done"].append({"what": what, "on": iso(began if what in ("managing", "charging") and r.random() < 0.8 else near())})
        r.shuffle(row["done"])
        row["grounds"] = []
        for _ in range(r.choice([0, 1, 1, 2])):
            ground = {"kind": r.choice(GROUNDS), "effective_on": iso(near())}
            states = r.sample(STATED, r.randint(0, 2)) if r.random() < 0.4 else STATED
            if states or r.random() < 0.5:
                ground["states"] = list(states)
            row["grounds"].append(ground)
        for field in ("done", "grounds"):
            if not row[field] and r.random() < 0.5:
                del row[field]
        facts["communities"].append(row)
    options = {}
    maybe(r, options, "same_day", ["in-time", "late"])
    return r.choice(PLACE), facts, options


def one(r, request):
    return r.choice(request["facts"]["communities"])


def nobody_says(r, request):
    there = one(r, request)["there"]
    there.pop(r.choice(sorted(there)))


def another_kind(r, request):
    one(r, request)["there"]["lifts"] = True


def not_there(r, request):
    row = one(r, request)
    kind = r.choice(KINDS)
    row["there"][kind] = False
    row["done"] = [done for done in row.get("done", []) if done["what"] != kind] + [{"what": kind, "on": request["facts"]["as_of"]}]


def twice(r, request):
    row = one(r, request)
    row["done"] = row.get("done", []) + [{"what": "serving", "on": request["facts"]["as_of"]}] * 2


def unknown(r, request):
    row = one(r, request)
    row["done"] = row.get("done", []) + [{"what": "charter-fees", "on": request["facts"]["as_of"]}]


def tomorrow(r, request):
    day = iso(date.fromisoformat(request["facts"]["as_of"]) + timedelta(days=1))
    row = one(r, request)
    if r.random() < 0.5:
        row["grounds"] = [{"kind": "charter", "effective_on": day}]
    else:
        row["done"] = [{"what": "publicity", "on": day}]


def other_statement(r, request):
    one(r, request)["grounds"] = [{"kind": "charter", "effective_on": request["facts"]["as_of"], "states": ["serving"]}]


def one_name(r, request):
    request["facts"]["communities"] += request["facts"]["communities"][:1]


def nobody(r, request):
    request["facts"]["communities"] = []


def no_scheme(r, request):
    request["jurisdiction"] = request["jurisdiction"].partition("+")[0] + r.choice(["", "+street-old-estates"])


CASES = {"programme.sequence": [sequence_case]}
SPOILERS = {"programme.sequence": [nobody_says, another_kind, not_there, twice, unknown, tomorrow, other_statement, one_name, nobody, no_scheme]}
