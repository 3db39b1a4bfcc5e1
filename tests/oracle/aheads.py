"""Random funds of the years to come: components, flows, and a floor at or a fen beside what is reached."""
from ahead import STEPS, Plan
from bank import round_fen
from funds import fund_day
from pieces import PLACES, SHANGHAI_PLACES, iso, keys, maybe, near, two
from voting import money, show

PLACES_OF_FUNDS = PLACES + SHANGHAI_PLACES + ["331100", "371500", "410100"]
DRIFTS = ["0", "0.03", "0.025", "0.0125", "0.5", "0.000001"]
LEVIES = [1, 7, 1_000, 25_000]


def some_components(r, years):
    rows = []
    for name in keys(r, r.choice([0, 1, 1, 2, 4])):
        row = {"component": name, "due_in_years": r.choice([1, years, years + 1, r.randint(1, years + 3)]),
               "price_yuan": two(r, r.choice([0, 1, 150_000_00, r.randint(1, 300_000_00)])),
               "drift": r.choice(DRIFTS[:5] if years < 40 else DRIFTS[:4])}
        maybe(r, row, "life_years", [1, 2, 5, 15, years], 0.6)
        rows.append(row)
    return rows


def some_flows(r, years, most):
    return [{"year": r.randint(1, years), "yuan": two(r, r.randint(0, most))}
            for _ in range(r.randint(0, 4))]


def projection_case(r, rule):
    place, years = r.choice(PLACES_OF_FUNDS), r.choice([1, 2, 5, 10, 10, 20, 30, 200])
    first = r.choice([300_000_00, 10 * r.randint(1, 10**7), r.randint(1, 10**8)])
    facts = {"as_of": iso(fund_day(r, place)), "years": years,
             "fund": {"balance_yuan": two(r, r.choice([0, -1, 100_000_00, first * 3 // 10, r.randint(0, 2 * first)])),
                      "first_deposit_yuan": two(r, 0 if r.random() < 0.05 else first)},
             "area_m2": two(r, r.choice([0, 1, 833, 100_00, 10_000_00, r.randint(1, 100_000_00)])),
             "interest_yearly": r.choice(["0", "0", "0.0035", "0.015", "0.0275", "0.1"]), "floor_yuan": "0"}
    components = some_components(r, years)
    deposits, repairs = some_flows(r, years, 50_000_00), some_flows(r, years, 100_000_00)
    for name, rows in (("components", components), ("deposits", deposits), ("repairs", repairs)):
        if rows or r.random() < 0.5:
            facts[name] = rows
    options = {}
    maybe(r, options, "rounding", ["half-up", "half-even", "up", "down"])
    on_the_fen(r, facts, options)
    return place, facts, options


def on_the_fen(r, facts, options):
    """Brings a year's end to 30 %, or the floor to what a level brings in some year, or a fen beside."""
    plan = Plan(facts, options.get("rounding"))
    ends = [row[-1] for row in plan.years(0)]
    spot = r.choice(ends)
    if r.random() < 0.4 and spot > 0 and money(facts["fund"]["first_deposit_yuan"]):
        facts["fund"]["first_deposit_yuan"] = two(r, max(1, near(r, spot * 10 // 3)))
    area = money(facts["area_m2"])
    pick = r.random()
    if pick < 0.4 and area:
        steps = r.choice(LEVIES + [r.randint(1, 20_000)])
        yearly = round_fen(area * steps * 12, STEPS, options.get("rounding"))
        facts["floor_yuan"] = show(near(r, min(row[-1] for row in plan.years(yearly))))
    elif pick < 0.7:
        facts["floor_yuan"] = show(near(r, spot))
    else:
        facts["floor_yuan"] = r.choice(["0", "0", "0.01", "10000"])


# ------------------------------------------------------------------- refusals

def no_years(r, request):
    request["facts"]["years"] = r.choice([0, 201])


def twice(r, request):
    rows = request["facts"].get("components")
    if rows:
        rows.append(dict(r.choice(rows), price_yuan="1"))


def another_year(r, request):
    facts = request["facts"]
    rows = (facts.get("deposits") or []) + (facts.get("repairs") or [])
    if rows:
        r.choice(rows)["year"] = r.choice([0, facts["years"] + 1])


def due_never(r, request):
    rows = request["facts"].get("components")
    if rows:
        r.choice(rows)[r.choice(["due_in_years", "life_years"])] = 0


def below_nothing(r, request):
    facts = request["facts"]
    rows = [(row, "yuan") for name in ("deposits", "repairs") for row in facts.get(name) or []]
    rows += [(row, "price_yuan") for row in facts.get("components") or []] + \
        [(facts["fund"], "first_deposit_yuan")]
    row, name = r.choice(rows)
    row[name] = "-0.01"


def before_the_law(r, request):
    if request["jurisdiction"] not in SHANGHAI_PLACES:
        request["facts"]["as_of"] = r.choice(["2008-01-31", "2001-01-01"])
    else:
        request["facts"]["as_of"] = r.choice(["2004-10-31", "2011-04-01", "2019-02-28"])


CASES = {"fund.projection": [projection_case]}
SPOILERS = {"fund.projection": [no_years, twice, another_year, due_never, below_nothing, before_the_law]}
