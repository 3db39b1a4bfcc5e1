"""Random inventories under Shenyang's scheme: often on a tie, often with just too little known."""
from datetime import date, timedelta

from pieces import iso, maybe
from targets import NO_LICENCE, TARGETS, THINGS

PLACES = ["210100+shenyang-2005"] * 8 + ["210102+shenyang-2005", "100000+shenyang-2005", "210100"]
PLENTY = {"defect": ("found", "closed"), "service-company": ("in-business", "licensed", "credit-file"),
          "company-manager": ("in-office", "certified", "credit-file"),
          "estate": ("newly-built", "tendered", "fit-for-management", "managed", "fit-for-assembly", "assembly-formed",
                     "committee-formed", "first-sold", "contract-signed", "covenant-signed")}


def some_day(r, as_of, year):
    if year and r.random() < 0.4:
        found = r.choice([date(year, 1, 1), date(year, 12, 31)]) + timedelta(days=r.choice([-1, 0, 0, 1]))
    else:
        found = as_of - timedelta(days=r.choice([0, 0, 1, 2, 30, r.randint(0, 500)]))
    return min(found, as_of)


def told(r, name, as_of, year, known):
    x = r.random()
    if x > known:
        return r.choice([None, None, True])
    day = some_day(r, as_of, year)
    if name == "repair-due" and r.random() < 0.3:
        day = as_of + timedelta(days=r.randint(0, 3))
    if r.random() < 0.6:
        return iso(day)
    if r.random() < 0.1:
        return {"from": iso(day), "to_inclusive": iso(day + timedelta(days=r.choice([0, 1, 30, 400])))}
    return r.choice([False, False, "always"])


def plain(r, kind, total, met, as_of):
    """So many items that count, of which so many are as they should be."""
    day = iso(as_of - timedelta(days=r.randint(0, 40)))
    return [{"kind": kind, "id": "P%d" % i,
             "told": {name: day if i < met or "fit" in name or name in ("found", "in-business", "in-office", "newly-built", "first-sold")
                      else False for name in PLENTY[kind]}} for i in range(total)]


def inventory(r, rule):
    year = r.choice([2005, 2005, 2005, 2006, 2015])
    as_of = date(year, 12, 31) + timedelta(days=r.choice([-200, -1, 0, 0, 1, 90]))
    if r.random() < 0.1:
        as_of = NO_LICENCE + timedelta(days=r.choice([-1, 0, 400]))
    kinds = r.sample(list(THINGS), r.randint(1, 3))
    items, known = [], r.choice([0.6, 0.85, 1])
    for kind in kinds:
        if kind in PLENTY and r.random() < 0.4:
            total = r.choice([10, 20, 30, 244, r.randint(1, 50)])
            met = (total * r.choice([8, 9, 10]) + 9) // 10 - r.choice([0, 0, 1])
            items += plain(r, kind, total, met, as_of)
        for i in range(r.randint(0, 4)):
            names = [n for n in THINGS[kind] if r.random() < 0.95]
            items.append({"kind": kind, "id": r.choice(["E%d", "é%d", "小区%d"]) % i,
                          "told": {n: told(r, n, as_of, year, known) for n in names}})
    r.shuffle(items)
    facts = {"as_of": iso(as_of), "items": items}
    maybe(r, facts, "year", [year], 0.97)
    maybe(r, facts, "times", [{"repair-due": r.choice(["1 days", "30 days", "1 months", "1 years"])}], 0.9)
    maybe(r, facts, "days", [[iso(some_day(r, as_of, year)) for _ in range(r.randint(0, 3))]], 0.5)
    if r.random() < 0.6:
        of = [t for t in TARGETS if TARGETS[t][0] in kinds]
        facts["targets"] = r.sample(of, r.randint(1, len(of))) if r.random() < 0.9 else [r.choice(list(TARGETS))]
    options = {}
    maybe(r, options, "empty", ["not-decided", "reached"])
    maybe(r, options, "unnumbered", ["every-one", "judgement"])
    maybe(r, options, "doubtful_year", ["programme", "as-written"])
    maybe(r, options, "same_day", ["in-time", "late"])
    return r.choice(PLACES), facts, options


def no_such_kind(r, request):
    request["facts"]["items"].append({"kind": "dog", "id": "1", "told": {}})


def no_such_fact(r, request):
    request["facts"]["items"].append({"kind": "estate", "id": "extra", "told": {"licensed": True}})


def to_come(r, request):
    request["facts"]["items"].append({"kind": "estate", "id": "extra", "told": {"managed": "2099-01-01"}})


def twice(r, request):
    request["facts"]["items"] += [{"kind": "estate", "id": "extra", "told": {}}] * 2


def no_such_target(r, request):
    request["facts"]["targets"] = ["greening"]


def no_scheme(r, request):
    request["jurisdiction"] = "210100"


CASES = {"programme.targets": [inventory]}
SPOILERS = {"programme.targets": [no_such_kind, no_such_fact, to_come, twice, no_such_target, no_scheme]}
