"""Random first deposits: prices and areas whose shares end in half fens, tariffs on the ends of their band."""
from datetime import date, timedelta
from fractions import Fraction

import rules
from deposit import ADVANCES, REGISTERED
from law import NATION_FUND, lineage
from pieces import ONE_DAY, around, decimal, iso, keys, maybe, near, size, two

PLACES = ["100000", "310000", "310115", "330100", "330200", "330900", "331000", "370300", "370700", "371500",
          "371100", "371600", "110000", "410000"]


def deposit_day(r, place):
    here = [table[p] if table is REGISTERED else table[p][0] for p in lineage(place)
            for table in (ADVANCES, REGISTERED) if p in table]
    if r.random() < 0.5 and here:
        return near(r, r.choice(here), ONE_DAY)
    return r.choice([near(r, NATION_FUND, ONE_DAY), around(r, date(2008, 2, 1), date(2026, 1, 1)),
                     around(r, date(2008, 2, 1), date(2026, 1, 1)), around(r, date(2001, 1, 1), date(2008, 1, 31))])


def some_price(r):
    return r.choice([1800, 1295, 1450, Fraction(r.randint(1, 500_000), 100), Fraction(r.randint(1, 5000), 10)])


def some_unit(r, name, day):
    kind = r.choice(["dwelling", "dwelling", "dwelling", "non-dwelling", "public-housing"])
    unit = {"unit": name, "property": kind,
            "area_m2": two(r, r.choice([96_50, 100_00, r.randint(1, 300_00), 0]))}
    maybe(r, unit, "lift", [True, True, False], 0.93)
    maybe(r, unit, "high_rise", [True, False], 0.97 if kind == "public-housing" else 0.8)
    maybe(r, unit, "sold", [True, True, False], 0.6)
    maybe(r, unit, "shares_nothing", [True, False], 0.15)
    if kind == "public-housing" or r.random() < 0.9:
        unit["sale_price_yuan"] = two(r, r.choice([87_000_00, r.randint(1, 10**8)]))
    maybe(r, unit, "sale_paid_on", [iso(day - timedelta(days=r.choice([0, 29, 30, 31, r.randint(0, 90)])))], 0.5)
    maybe(r, unit, "registered_on", [iso(day + timedelta(days=r.randint(-40, 90)))], 0.7)
    return unit


def payments(r, day, unit, parts):
    """What is due, give or take a fen, in one or two sums, on the last day or beside it."""
    rows = []
    for part in parts:
        due = max(0, near(r, int(Fraction(part["due_yuan"]) * 100)))
        by = date.fromisoformat(part.get("due_by", iso(day)))
        for fen in r.choice([[due], [due // 2, due - due // 2], []]):
            on = near(r, r.choice([by, by, day]), ONE_DAY)
            rows.append({"payer": part["payer"], "on": iso(on), "yuan": two(r, fen)})
    r.shuffle(rows)
    if rows or r.random() < 0.5:
        unit["paid"] = rows


def deposit_case(r, rule):
    place = r.choice(PLACES)
    day = deposit_day(r, place)
    prices = {}
    for name, chance in (("construction_cost_yuan_per_m2", 0.9), ("cost_price_yuan_per_m2", 0.97),
                         ("reform_cost_price_yuan_per_m2", 0.97)):
        maybe(r, prices, name, [decimal(some_price(r))], chance)
    facts = {"due_on": iso(day), "units": [some_unit(r, name, day) for name in keys(r, min(4, size(r)))]}
    if prices or r.random() < 0.5:
        facts["prices"] = prices
    if r.random() < 0.6:
        cost = Fraction(prices.get("construction_cost_yuan_per_m2", "1800"))
        facts["tariffs"] = []
        for _ in range(r.randint(1, 3)):
            edge = r.choice([cost / 20, cost * 8 / 100, cost * r.randint(40, 90) / 1000])
            if r.random() < 0.6:
                edge = max(0, near(r, Fraction(round(edge * 100), 100), Fraction(1, 100)))
            row = {"yuan_per_m2": decimal(edge)}
            maybe(r, row, "building", ["lift", "no-lift", "multi-storey", "high-rise"], 0.5)
            facts["tariffs"].append(row)
    options = {}
    if r.random() < 0.4:
        options["rounding"] = {}
        maybe(r, options["rounding"], "mode", ["half-up", "half-even", "up", "down"], 0.8)
        maybe(r, options["rounding"], "unit", ["fen", "jiao", "yuan"], 0.5)
    answer = rules.expect({"rule": rule, "jurisdiction": place, "facts": facts, "options": options})
    for unit in facts["units"]:
        for row in answer.get("value", {}).get("units", []):
            if row["unit"] == unit["unit"]:
                payments(r, day, unit, row["parts"])
    return place, facts, options


# ------------------------------------------------------------------- refusals

def same_unit(r, request):
    request["facts"]["units"].append(dict(request["facts"]["units"][0]))


def no_price(r, request):
    request["facts"].pop("prices", None)
    request["facts"].pop("tariffs", None)
    for unit in request["facts"]["units"]:
        unit.pop("sale_price_yuan", None)


def money_back(r, request):
    for unit in request["facts"]["units"]:
        for row in unit.get("paid") or []:
            row["yuan"] = "-0.01"


CASES = {"fund.deposit": [deposit_case]}
SPOILERS = {"fund.deposit": [same_unit, no_price, money_back]}
