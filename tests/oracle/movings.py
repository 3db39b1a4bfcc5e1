"""Random estates that move over from another system: bills on and beside half a fen, and pools that several share."""
from datetime import date, timedelta
from fractions import Fraction

from bill import fee_bill
from bills import course_case
from law import Open, Refused, lineage
from movinglates import MODES, late_system, late_units, stage
from movinglates import SPOILERS as OF_LATE
from pieces import ONE_DAY, PLACES, around, decimal, iso, keys, maybe, near, number, two
from voting import add_months, day_of


def system(r):
    """A preset, some members, or none."""
    of = {}
    if r.random() < 0.6:
        of["preset"] = "micro-community" + r.choice(["", "", "-paid", "-zaozhuang"])
    chance = r.choice([0, 0.15, 0.5])
    places = lambda: r.choice(["exact", {"places": r.choice([0, 2, 4, 4])}])
    maybe(r, of, "bills", ["cumulated", "each-by-itself"], chance)
    maybe(r, of, "unit_price", [places()], chance)
    maybe(r, of, "months", ["exact", {"places": r.choice([2, 4])}, {"parts": r.choice([4, 4, 2])}], chance)
    maybe(r, of, "month_fee", ["exact", {"places": 4}, {"places": 2}, {"places-unless-formula": 4}], chance)
    maybe(r, of, "quantities", [places()], chance)
    maybe(r, of, "numbers", ["exact", "inputs", "stored", "every", "printed"], chance)
    maybe(r, of, "reductions", ["within-the-fee", {"apart": r.choice(MODES)}], chance)
    if r.random() < chance:
        of["roundings"] = [stage(r, 9) for _ in range(r.choice([0, 0, 1]))] + [stage(r, 2)]
    late = late_system(r, r.choice([0, 0.2, 0.6]))
    if late:
        of["late"] = late
    return of


def simple(r):
    """An area at a price, or a fixed sum, that makes many half fens."""
    tie = r.random() < 0.6
    if tie:  # an odd number of half square metres at an odd number of fen
        unit = {"area_m2": two(r, 50 * (2 * r.randint(1, 300) + 1)),
                "price_yuan_per_m2_month": decimal(Fraction(2 * r.randint(0, 400) + 1, 100))}
    elif r.random() < 0.25:
        unit = {"tariff": {"fixed": {"yuan_per_month": decimal(Fraction(r.randint(1, 200_000), 1000))}}}
    else:
        area = r.choice([50 * r.randint(1, 500), r.randint(1, 300_00), 89_43])
        price = r.choice([Fraction(r.randint(1, 999), 100), Fraction(r.randint(1, 9999), 1000), Fraction(5, 2)])
        unit = {"area_m2": two(r, area), "price_yuan_per_m2_month": decimal(price)}
    if r.random() < 0.2:
        unit["additional"] = [{"name": "x%d" % i, "yuan_per_month": decimal(Fraction(r.randint(0, 99_999), 1000))}
                              for i in range(r.randint(1, 3))]
    start = around(r, date(2004, 1, 1), date(2026, 1, 1))
    start = start.replace(day=1) if tie or r.random() < 0.5 else start
    end = add_months(start, r.choice([1, 3, 7])) if tie else r.choice([
        add_months(start, r.randint(1, 13)), start + timedelta(days=r.randint(1, 40)),
        near(r, add_months(start, 1), ONE_DAY)])
    unit.update({"from": iso(start), "to": iso(max(end, start + ONE_DAY))})
    if r.random() < 0.2:
        unit["anchor"] = iso(start - timedelta(days=r.randint(0, 60)))
    if r.random() < 0.3:
        unit["reductions"] = [{"name": "early", "charged": r.choice(["0.95", "0.9", "2/3", "1", "0", "0.1"]),
                               "from": r.choice(["2004-01-01", unit["from"], iso(start + 10 * ONE_DAY)])}]
    return unit


def pool(r, name, first):
    agreed = r.choice(["household", "area", "weight", None])
    area = lambda: two(r, r.choice([100_00, r.randint(1, 300_00), 300 * 100_00]))
    units = [{"unit": k, "area_m2": area(), "weight": number(r, r.choice([1, 2, Fraction(1, 3), 0]))}
             for k in keys(r, r.choice([1, 2, 3, 7]))]
    units[0]["weight"] = "1"
    r.shuffle(units)
    told = {"pool": name, "from": iso(first), "to_inclusive": iso(first + timedelta(days=r.choice([0, 30, 90]))),
            "units": units, "remainder_unit": units[0]["unit"], "purpose": r.choice(["common-parts", "managers-own"]),
            "model": "lump-sum", "in_service_cost": r.choice([True, False])}
    if agreed:
        told["agreed"] = agreed
    if r.random() < 0.2:
        units[-1]["from"] = iso(first + timedelta(days=r.randint(0, 9)))
        units[-1]["weight"] = "1"
    if r.random() < 0.2:
        told["cost_yuan"] = two(r, r.choice([0, 1, r.randint(1, 10**6)]))
    else:
        quantity = r.choice(["1", "1000", "0", "2/3", decimal(Fraction(r.randint(1, 10**7), 100))])
        price = decimal(Fraction(r.choice([r.randint(1, 200), 50, 617]), r.choice([100, 1000])))
        told["used"] = {"quantity": quantity, "price_yuan": price}
    return told


def sound_course(r, place):
    """A course of a fee that is refused for one reason at most, which its options may be."""
    while True:
        _, unit, options = course_case(r, "fee.bill")
        try:
            fee_bill(lineage(place), unit, options)
            return unit, options
        except (Open, Refused):
            continue


def migration_case(r, rule):
    place, options, units = r.choice(PLACES + ["441800"]), {}, []
    for key in keys(r, r.choice([0, 1, 2, 3, 5])):
        unit = simple(r)
        if r.random() < 0.15:
            unit, options = sound_course(r, place)
        units.append({**unit, "unit": key})
    begins = r.choice([date(2023, 7, 1), date(2021, 1, 1), date(2024, 2, 15)])
    pools = [pool(r, key, begins) for key in keys(r, r.choice([0, 0, 1, 2]))]
    late, of_late = late_units(r, 3) if r.random() < 0.6 else ([], {})
    if not units and not pools and not late:
        pools = [pool(r, "p", begins)]
    days = [day_of(row["from"]) for row in units + pools] + [day_of(row["asked"]["as_of"]) for row in late]
    r.shuffle(units)
    facts = {"from": iso(min(days))}
    if units:
        facts["units"] = units
    if pools:
        facts["pools"] = pools
    if late:
        facts["late"] = late
    if r.random() < 0.3:
        options["rounding"] = {"mode": r.choice(MODES), "unit": r.choice(["fen", "jiao", "yuan"])}
    options = {"ours": options, "theirs": system(r)}
    maybe(r, options, "remainder", ["largest", "to-one"], 0.3)
    if of_late:
        options["late"] = of_late
    return place, facts, options


def out_of_force(r, request):
    request["facts"]["from"] = "2003-12-31"


def told_twice(r, request):
    for rows in ("units", "pools", "late"):
        request["facts"][rows] = (request["facts"].get(rows) or [])[:1] * 2


def no_key(r, request):
    for unit in request["facts"].get("units") or []:
        unit["unit"] = None


def nothing(r, request):
    request["facts"].update(units=[], pools=[], late=[])


def too_many_places(r, request):
    request["options"]["theirs"] = r.choice([
        {"month_fee": {"places": 10}}, {"unit_price": {"places": 255}}, {"months": {"parts": 10}}, {"roundings": []},
        {"roundings": [{"mode": "up", "places": 3}]}, {"roundings": [{"mode": "up", "places": 10}, {"mode": "up", "places": 2}]}])


def begins_early(r, request):
    request["facts"]["from"] = "2030-01-01"


def below_zero(r, request):
    for row in request["facts"].get("pools") or []:
        row.update(cost_yuan=None, used={"quantity": "-1", "price_yuan": "1"})


def billed_before(r, request):
    for row in request["facts"].get("pools") or []:
        row["earlier"] = []


CASES = {"fee.migration": [migration_case]}
SPOILERS = {"fee.migration": [out_of_force, told_twice, no_key, nothing, too_many_places, begins_early, below_zero,
                              billed_before] + OF_LATE}
