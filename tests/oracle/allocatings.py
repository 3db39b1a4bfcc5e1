"""Random zones of a company, and years of a low tariff whose gap is often filled to the fen."""
from datetime import date

from cost import AUDIT
from pieces import ONE_DAY, PLACES, around, iso, keys, maybe, near, two
from voting import hundredths


def allocation_case(r, rule):
    day = r.choice([near(r, AUDIT, ONE_DAY), around(r, date(2020, 1, 1))])
    n = r.choice([1, 2, 3, 5, 9])
    alike = r.randint(1, 10**6)
    zones = []
    for key in keys(r, n):
        zone = {"zone": key}
        if r.random() < 0.97:
            zone["chargeable_area_m2"] = two(r, r.choice([alike, r.randint(0, 10**8)]))
        if r.random() < 0.9:
            zone["receivable_yuan"] = two(r, r.choice([alike, r.randint(0, 10**9)]))
        zones.append(zone)
    facts = {"as_of": iso(day), "pricing": r.choice(["guided", "market"]), "zones": zones,
             "cost_yuan": two(r, r.choice([r.randint(0, 100), r.randint(0, 10**9)]))}
    incomes = {"service_yuan": two(r, r.randint(0, 10**9)), "other_yuan": two(r, r.randint(0, 10**8))}
    maybe(r, facts, "incomes", [incomes, {"service_yuan": "1", "other_yuan": "1"}])
    options = {}
    maybe(r, options, "by", ["chargeable-area", "receivable-fee"])
    return r.choice(PLACES), facts, options


def subsidy_case(r, rule):
    first, years = r.randint(1999, 2030), []
    area = r.randint(1, 10**6)
    for place in range(r.choice([1, 2, 3, 6])):
        price = r.randint(0, 2000)
        fee = area * price * 12 // 1000
        cost = r.randint(0, 2 * fee + 100)
        some = [max(0, cost - fee), r.randint(0, fee + 100)]
        incomes = [max(0, near(r, r.choice(some))) for _ in range(r.randint(0, 2))]
        years.append({"year": first + place, "cost_yuan": two(r, cost), "chargeable_area_m2": two(r, area),
                      "price_yuan_per_m2_month": "%d.%03d" % (price // 1000, price % 1000),
                      "premises": [{"room": room, "income_yuan": two(r, fen),
                                    "cost_yuan": two(r, r.choice([0, r.randint(0, fen + 10)]))}
                                   for room, fen in zip(keys(r, len(incomes)), incomes)]})
    r.shuffle(years)
    facts = {"as_of": iso(around(r, date(2021, 12, 1))), "years": years}
    maybe(r, facts, "left_yuan", ["0", two(r, r.randint(0, 10**6))])
    options = {}
    maybe(r, options, "rest", ["kept", "released"])
    return r.choice(PLACES + ["370300"]), facts, options


# ------------------------------------------------------------------- refusals

def a_zone_twice(r, request):
    request["facts"]["zones"].append(dict(request["facts"]["zones"][0]))


def cost_below(r, request):
    request["facts"]["cost_yuan"] = "-0.01"


def no_zone(r, request):
    request["facts"]["zones"] = []


def year_left_out(r, request):
    last = max(request["facts"]["years"], key=lambda y: y["year"])
    request["facts"]["years"].append(dict(last, year=last["year"] + r.choice([0, 2])))


def room_twice(r, request):
    year = r.choice(request["facts"]["years"])
    year["premises"] = year["premises"] + [{"room": "one", "income_yuan": "1", "cost_yuan": "0"}] * 2


def year_cost_below(r, request):
    year = r.choice(request["facts"]["years"])
    year["cost_yuan"] = "-" + two(r, 1 + hundredths(year["cost_yuan"]))


CASES = {"fee.allocation": [allocation_case], "fee.subsidy": [subsidy_case]}
SPOILERS = {"fee.allocation": [a_zone_twice, cost_below, no_zone],
            "fee.subsidy": [year_left_out, room_twice, year_cost_below]}
