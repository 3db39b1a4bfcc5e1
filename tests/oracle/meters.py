"""Random registers: readings, estimates, turns over nought and new meters, at one price or in slices."""
from datetime import date, timedelta
from fractions import Fraction

from pieces import ONE_DAY, PLACES, decimal, iso, maybe, two


def index(value):
    return decimal(Fraction(value, 10))


def meter_case(r, rule):
    day = date(2020, 12, 1) if r.random() < 0.05 else date(2021, 1, 1) + timedelta(days=r.randint(0, 1500))
    capacity = r.choice([None, 10_000, 100_000])
    shows, readings, replacements = r.randint(0, (capacity or 100_000) - 1), [], []
    capacities = capacity
    for place in range(r.randint(2, 7)):
        if place:
            day += timedelta(days=r.randint(1, 60))
        if place and r.random() < 0.15:
            last = shows + r.randint(0, 300)
            new = {"on": iso(day)}
            if capacities is not None and last >= capacities:
                new["rolled_over"], last = True, last - capacities
            new["last_index"], shows = index(last), r.choice([0, 0, r.randint(0, 500)])
            new["first_index"] = index(shows)
            maybe(r, new, "multiplier", ["1", "10", "3/2"], 0.4)
            if r.random() < 0.4:
                capacities = r.choice([10_000, 1_000_000])
                new["rolls_over_at"] = index(capacities)
            replacements.append(new)
            continue
        step = r.choice([0, r.randint(0, 500), r.randint(0, 20_000)]) if place else 0
        reading = {"on": iso(day)}
        shows += step
        if capacities is not None and shows >= capacities:
            shows %= capacities
            reading["rolled_over"] = r.random() < 0.95
        elif r.random() < 0.02:
            reading["rolled_over"] = True
        reading["index"] = index(shows - (r.randint(1, 50) if r.random() < 0.03 else 0))
        if place and r.random() < 0.2:
            reading["estimated"] = True
            reading["index"] = index(max(0, shows + r.randint(-5, 20)))
        readings.append(reading)
    days = [reading["on"] for reading in readings] or [iso(day)]
    first, last = sorted([r.choice(days), r.choice(days)])
    if r.random() < 0.05:
        last = iso(date.fromisoformat(last) + ONE_DAY)
    price = lambda: decimal(Fraction(r.randint(1, 99_999), 10_000))
    tariff = {"flat": {"price_yuan": price()}}
    if r.random() < 0.6:
        ends = r.sample([10, 50, 180, 260, 300, 400], r.randint(0, 3))
        tiers = [{"up_to": str(end), "price_yuan": price()} for end in ends] + [{"price_yuan": price()}]
        if r.random() < 0.04:
            tiers.append(dict(r.choice(tiers)))
        r.shuffle(tiers)
        tariff = {"tiers": tiers}
    facts = {"meter": "m", "readings": readings, "from": first, "to": last, "tariff": tariff}
    if replacements:
        facts["replacements"] = replacements
    if capacity is not None and r.random() < 0.95:
        facts["rolls_over_at"] = index(capacity)
    maybe(r, facts, "multiplier", ["1", "20", "0.5", "60"], 0.5)
    maybe(r, facts, "anchor", days[:1] * 3 + [r.choice(days)], 0.7)
    maybe(r, facts, "used_before", ["0", "9.9", "180", "259.95"], 0.3)
    maybe(r, facts, "billed_before_yuan", ["0", "12.34", two(r, r.randint(0, 100_000))], 0.3)
    r.shuffle(readings)
    options = {}
    maybe(r, options, "rounding", [{"mode": "up", "unit": "fen"}, {"mode": "half-even", "unit": "jiao"},
                                   {"mode": "down", "unit": "yuan"}], 0.4)
    return r.choice(PLACES), facts, options


def no_power(r, request):
    request["facts"]["multiplier"] = "0"


def ends_first(r, request):
    request["facts"]["to"] = iso(date.fromisoformat(request["facts"]["from"]) - ONE_DAY)


def read_twice(r, request):
    request["facts"]["readings"].append(dict(r.choice(request["facts"]["readings"])))


def no_open_end(r, request):
    request["facts"]["tariff"] = {"tiers": [{"up_to": "10", "price_yuan": "1"}]}


CASES = {"fee.meter": [meter_case]}
SPOILERS = {"fee.meter": [no_power, ends_first, read_twice, no_open_end]}
