"""Random estimates of a service's cost, with lines that may not be counted."""
from datetime import date

from cost import AUDIT, HEADS_2004, LIST_1996, ORDER
from law import NATION_FEE
from pieces import ONE_DAY, PLACES, around, iso, keys, maybe, near, number, two


def rate(r, high=30):
    return str(r.randint(0, high) / 100)


def top(r):
    pick = r.randint(0, 2)
    return {"yuan": two(r, r.randint(0, 10**6))} if pick == 0 else \
        {"of_cost": rate(r)} if pick == 1 else {"of_fee": rate(r)}


def cost_case(r, rule):
    day = r.choice([near(r, d, ONE_DAY) for d in (AUDIT, NATION_FEE)] + [LIST_1996, around(r, date(2020, 1, 1))])
    old = day < NATION_FEE
    facts = {"from": iso(day), "pricing": r.choice(["market", "guided"]),
             "chargeable_area_m2": two(r, r.randint(1, 10**7))}
    if not old:
        facts["model"] = r.choice(["lump-sum", "commission"])
    names = keys(r, 16, "x%d")
    posts = [names.pop() for _ in range(r.randint(0, 3))]
    facts["staff"] = [{"post": p, "headcount": r.randint(0, 9), "months": r.choice([12, 12, 13, 7]),
                       "wage_yuan_per_month": two(r, r.randint(0, 10**6))} for p in posts]
    facts["contributions"] = []
    for _ in range(r.randint(0, 3)):
        charge = {"item": names.pop(), "rate": rate(r), "kind": r.choice(
            ["social-insurance", "housing-fund", "union-funds", "training", "welfare"])}
        charge["prescribed"] = r.choice([charge["rate"], rate(r)])
        maybe(r, charge, "posts", [r.sample(posts, r.randint(1, len(posts)))] if posts else [[]], 0.3)
        facts["contributions"].append(charge)
    facts["items"] = []
    for _ in range(r.randint(0, 6)):
        item = {"item": names.pop(), "head": r.choice(HEADS_2004 + ORDER[:-1]), "times": r.choice([0, 1, 4, 12, 365]),
                "quantity": number(r, r.choice([1, r.randint(0, 50)])),
                "unit_price_yuan": r.choice([two(r, r.randint(0, 10**6)), "0.6177", "1/3", str(r.randint(0, 99))])}
        if item["head"] == "depreciation" and r.random() < 0.7:
            item["head"] = "upkeep"
        maybe(r, item, "work", ["upkeep", "repair", "renewal", "alteration"], 0.3)
        maybe(r, item, "agreed", [True, False], 0.6)
        if r.random() < 0.25:
            item["wages_of"] = r.choice(posts + ["of others"])
        facts["items"].append(item)
    facts["assets"] = []
    for _ in range(r.randint(0, 2)):
        asset = {"asset": names.pop(), "cost_yuan": two(r, r.randint(0, 10**8)), "life_years": r.randint(1, 30),
                 "salvage": r.choice(["0.03", "0.05", "0.04", "0.045"])}
        if r.random() < 0.1:
            asset["salvage"] = r.choice(["0.029999", "0.0500001", "0", "1", "0.3"])
            maybe(r, asset, "own_salvage", [True], 0.6)
        facts["assets"].append(asset)
    if facts.get("model") != "commission":
        facts["taxes"] = top(r)
    facts["margin"] = top(r)
    for name in ("staff", "items", "assets", "contributions"):
        r.shuffle(facts[name])
        if not facts[name] and r.random() < 0.5:
            del facts[name]
    options = {}
    maybe(r, options, "rounding", [{"mode": "up", "unit": "jiao"}, {"mode": "half-even", "unit": "fen"},
                                   {"mode": "down", "unit": "fen"}], 0.3)
    return r.choice(PLACES), facts, options


# ------------------------------------------------------------------- refusals

def nothing_known(r, request):
    request["facts"].pop(r.choice(["margin", "taxes", "model"]), None)


def nothing_charged(r, request):
    request["facts"]["chargeable_area_m2"] = "0"


def a_row_twice(r, request):
    name = r.choice(["staff", "items", "assets", "contributions"])
    if request["facts"].get(name):
        request["facts"][name].append(dict(request["facts"][name][0]))


def the_whole_fee(r, request):
    request["facts"]["margin"] = {"of_fee": "1"}


def a_tax_row(r, request):
    if request["facts"].get("items"):
        r.choice(request["facts"]["items"])["head"] = "taxes"


def too_early(r, request):
    request["facts"]["from"] = iso(LIST_1996 - ONE_DAY)


CASES = {"fee.cost": [cost_case]}
SPOILERS = {"fee.cost": [nothing_known, nothing_charged, a_row_twice, the_whole_fee, a_tax_row, too_early]}
