"""Random stays under random tariffs, many on the minute at which something begins or ends."""
from datetime import datetime, timedelta
from fractions import Fraction

from pieces import PLACES, decimal, maybe, two

DUTIES = ["none", "none", "police", "fire", "rescue", "ambulance", "sanitation", "other"]
DAYS = [datetime(2024, 2, 28), datetime(2024, 12, 31), datetime(2019, 2, 27), datetime(2020, 12, 31), datetime(2017, 12, 31),
        datetime(2019, 6, 30), datetime(2004, 10, 31), datetime(2022, 6, 1)]


def price(r):
    return decimal(r.choice([Fraction(r.randint(0, 20)), Fraction(r.randint(0, 200), 10), Fraction(r.randint(0, 9999), 1000)]))


def block(r):
    return {"minutes": r.choice([15, 30, 60, 60, 120, 480, 1440, r.randint(1, 200)]), "price_yuan": price(r)}


def tariff_of(r):
    tariff = {"then": block(r)}
    maybe(r, tariff, "free_minutes", [0, 15, 30, 60, 120, 1440, 1500], 0.7)
    maybe(r, tariff, "first", [block(r)], 0.6)
    first = tariff.get("first", {"minutes": 0})["minutes"]
    starts = sorted({first + r.choice([1, 30, 60, 61, 420, 900, 1440, 2000]) for _ in range(r.randint(0, 3))})
    stages = [dict(block(r), after_minutes=start) for start in starts]
    if r.random() < 0.02 and stages:
        stages.append(dict(block(r), after_minutes=r.choice([first, stages[0]["after_minutes"]])))
    r.shuffle(stages)
    if stages or r.random() < 0.1:
        tariff["stages"] = stages
    maybe(r, tariff, "day_cap_yuan", [two(r, r.choice([0, 1000, 2000, 4000, r.randint(0, 9999)]))], 0.7)
    maybe(r, tariff, "stay_cap_yuan", [two(r, r.choice([0, 5000, 10000, r.randint(0, 20000)]))], 0.2)
    return tariff


def parking_case(r, rule):
    tariff = tariff_of(r)
    came = r.choice(DAYS) + timedelta(seconds=r.choice([0, 30_600, 86_399, 86_340, r.randint(0, 86_399)]))
    free, first = tariff.get("free_minutes", 0), tariff.get("first", {"minutes": 0})["minutes"]
    ends = [0, free, first, first + tariff["then"]["minutes"], free + first, 1440, 2880, 1440 + free, 1440 + first]
    ends += [stage["after_minutes"] for stage in tariff.get("stages", [])] + [r.randint(0, 600), r.randint(0, 6000)]
    to_midnight = 1440 - came.hour * 60 - came.minute
    ends += [to_midnight, to_midnight + first, to_midnight + 1440]
    seconds = r.choice(ends) * 60 + r.choice([0, 0, 0, 60, -60, 1, -1, 59, r.randint(-60, 60)])
    left = came + timedelta(seconds=max(0, seconds) if r.random() < 0.99 else -1)
    facts = {"came_at": moment(r, came), "left_at": moment(r, left), "tariff": tariff}
    maybe(r, facts, "duty", DUTIES, 0.7)
    options = {}
    maybe(r, options, "begun_minute", ["counts", "cut"], 0.5)
    maybe(r, options, "free_minutes", ["charged", "taken-off", "taken-off"], 0.5)
    maybe(r, options, "exactly_free", ["free", "charged"], 0.4)
    maybe(r, options, "block_end", ["ends", "begins-next"], 0.4)
    maybe(r, options, "day", ["from-entry", "calendar", "calendar"], 0.5)
    maybe(r, options, "each_day", ["first-block-again", "goes-on"], 0.5)
    maybe(r, options, "whole_day", ["by-blocks", "at-the-cap"], 0.4)
    maybe(r, options, "rounding", [{"mode": "down", "unit": "jiao"}, {"mode": "half-even"}, {"mode": "up", "unit": "yuan"}], 0.3)
    return r.choice(PLACES + ["310000", "371100", "331100", "331102"]), facts, options


def moment(r, at):
    """Seconds are left out where there are none, or not."""
    short = at.second == 0 and r.random() < 0.7
    return at.strftime("%Y-%m-%dT%H:%M" if short else "%Y-%m-%dT%H:%M:%S")


def left_before(r, request):
    facts = request["facts"]
    facts["left_at"] = moment(r, datetime.fromisoformat(facts["came_at"]) - timedelta(seconds=r.randint(1, 99)))


def no_minutes(r, request):
    tariff = request["facts"]["tariff"]
    r.choice([tariff["then"]] + tariff.get("stages", []))["minutes"] = 0


def one_minute_twice(r, request):
    tariff = request["facts"]["tariff"]
    stages = tariff.setdefault("stages", [])
    first = tariff.get("first", {"minutes": 0})["minutes"]
    stages += [{"after_minutes": stages[0]["after_minutes"] if stages else first, "minutes": 5, "price_yuan": "1"}]


def below_nought(r, request):
    request["facts"]["tariff"][r.choice(["day_cap_yuan", "stay_cap_yuan"])] = "-0.01"


CASES = {"parking.charge": [parking_case]}
SPOILERS = {"parking.charge": [left_before, no_minutes, one_minute_twice, below_nought]}
