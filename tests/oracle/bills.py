"""Random courses of a fee: tariffs, changes, reductions, payers and taxes, cut where months and terms end."""
from datetime import date, timedelta
from fractions import Fraction

from payers import PAYER_PLACES, history_of, options_of
from pieces import ONE_DAY, PLACES, around, decimal, iso, maybe, near, two
from voting import add_months

BASES = ["calendar", "thirty", "days-365", "days-of-year", "anchored", "started", "completed"]


def price(r):
    return decimal(Fraction(r.choice([r.randint(1, 1000), 250, 320, 229]), r.choice([100, 100, 1000])))


def part_of_formula(r, depth):
    """A value: a number, a name or something made of values."""
    if depth == 0 or r.random() < 0.25:
        return r.choice(["area_m2", "price_yuan_per_m2_month", "floor_no", "户数", price(r), str(r.randint(0, 20))])
    inner = lambda: part_of_formula(r, depth - 1)
    kind = r.choice(["sum", "sum", "product", "product", "least", "whole", "if", "negative"])
    if kind == "sum":
        return "(%s %s %s)" % (inner(), r.choice("+-+−"), inner())
    if kind == "product":
        return "%s%s%s" % (inner(), r.choice(["*", "/", "*", "×", " ÷ "]), inner())
    if kind == "least":
        return "%s(%s)" % (r.choice(["min", "max"]), r.choice([", ", "，"]).join(inner() for _ in range(r.randint(1, 3))))
    if kind == "whole":
        return "%s(%s)" % (r.choice(["floor", "ceil"]), inner())
    if kind == "if":
        compared = r.choice(["<", "<=", ">", ">=", "=", "≤", "≥"])
        left = r.choice(["floor_no", inner()])
        right = r.choice([str(r.randint(0, 3)), inner()])
        return "if(%s %s %s, %s, %s)" % (left, compared, right, inner(), inner())
    return "(-%s)" % inner()


def written(r):
    return {"formula": part_of_formula(r, r.randint(1, 3))}


def tariff(r):
    if r.random() < 0.3:
        return written(r)
    if r.random() < 0.2:
        uses = {use: price(r) for use in ("dwelling", "shop") if r.random() < 0.95}
        return {"by-use": {"prices_yuan_per_m2_month": uses}}
    if r.random() < 0.4:
        return {"fixed": {"yuan_per_month": price(r)}}
    ends = sorted(r.sample([60_00, 90_00, 144_00, 89_99, 90_01], r.randint(0, 3)))
    rows = [{"up_to_m2": two(r, end), "price_yuan_per_m2_month": price(r)} for end in ends]
    if not rows or r.random() < 0.95:
        rows.append({"price_yuan_per_m2_month": price(r)})
    if r.random() < 0.05:
        rows.append(dict(r.choice(rows)))
    r.shuffle(rows)
    return {"brackets": {"of": r.choice(["slice", "whole"]), "rows": rows}}


def terms(r, chance):
    """Some of what a fee turns on."""
    told = {}
    if r.random() < chance:
        told["area_m2"] = two(r, near(r, r.choice([60_00, 90_00, 144_00, r.randint(1, 300_00)])))
    if r.random() < chance:
        if r.random() < 0.5:
            told["price_yuan_per_m2_month"] = price(r)
        else:
            told["tariff"] = tariff(r)
    if r.random() < chance / 2:
        names = {"floor_no": str(r.randint(-1, 3)), "户数": r.choice(["0", "1", "2.5", "1/3"])}
        told["quantities"] = {name: number for name, number in names.items() if r.random() < 0.9}
    if r.random() < (0.9 if "by-use" in told.get("tariff", {}) else 0.2):
        told["used_as"] = r.choice(["dwelling", "shop"])
    if r.random() < 0.3:
        told["additional"] = [{"name": "p%d" % i, "yuan_per_month": price(r)} for i in range(r.randint(0, 2))]
    return told


def course_case(r, rule):
    origin = r.choice([around(r, date(2004, 1, 1), date(2026, 1, 1)), date(2023, 1, 31), date(2024, 2, 29),
                       date(2021, 12, 31), date(2023, 7, 1), date(2024, 1, 1)])
    inside = lambda: r.choice([origin + timedelta(days=r.randint(1, 500)), near(r, add_months(origin, r.randint(1, 14)),
                                                                                  ONE_DAY)])
    start = r.choice([origin, origin, inside()])
    end = max(inside(), start + ONE_DAY)
    facts = terms(r, 0.97)
    facts["from"] = iso(start)
    if r.random() < 0.5:
        facts["to"] = iso(end)
    else:
        facts["to_inclusive"] = iso(end - ONE_DAY)
    if start != origin or r.random() < 0.5:
        facts["anchor"] = iso(origin)
    paid = r.random() < 0.6
    if paid:
        facts["payer"] = "a"
    days = {inside() if r.random() < 0.97 else origin for _ in range(r.choice([0, 1, 1, 2, 3]))}
    changes = []
    for day in sorted(days):
        change = {"on": iso(day), **terms(r, 0.5)}
        maybe(r, change, "payer", ["a", "b", "c"], 0.5 if paid else 0.02)
        changes.append(change)
    r.shuffle(changes)
    if changes:
        facts["changes"] = changes
    reductions = []
    for i in range(r.choice([0, 0, 1, 1, 2])):
        first = r.choice([origin - ONE_DAY, inside()])
        reduction = {"name": "r%d" % i, "charged": r.choice(["0", "1/2", "0.9", "2/3", "1"]), "from": iso(first)}
        if r.random() < 0.6:
            reduction["to"] = iso(near(r, first + timedelta(days=r.choice([0, 30, 90])), ONE_DAY))
        reductions.append(reduction)
    if reductions:
        facts["reductions"] = reductions
    if r.random() < 0.5:
        facts["tax"] = {"rate": r.choice(["0.06", "0", "0.1", "0.03"]), "included": r.choice([True, False])}
    place, options = r.choice(PLACES), {}
    if r.random() < 0.4:
        place = r.choice(PAYER_PLACES)
        facts["history"] = history_of(r, start, end - ONE_DAY)
        if paid and r.random() < 0.95:
            for told in [facts] + changes:
                told.pop("payer", None)
        options["payer"] = options_of(r)
    maybe(r, options, "months", BASES, 0.8)
    maybe(r, options, "overlap", ["lowest", "multiplied"], 0.8)
    if r.random() < 0.5:
        options["rounding"] = {"mode": r.choice(["half-up", "half-even", "up", "down"]),
                               "unit": r.choice(["fen", "jiao", "yuan"])}
    return place, facts, options
