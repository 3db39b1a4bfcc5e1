"""The pieces that random requests are made of: places, days, numbers, keys, estates."""
from datetime import timedelta
from fractions import Fraction

from voting import show

PLACES = ["100000", "310000", "310115", "330200", "110000", "410000", "330000", "330100", "370000"]
SHANGHAI_PLACES = ["310000", "310115"]
ONE_DAY = timedelta(days=1)
KEYS = ["%d", "%02d", "u%d", "B-%03d", "2号%d室", "Z/%d", "é%d"]


# ---------------------------------------------------------------- small pieces

def around(r, first, last=None):
    """A day of a version: often its first or last, or the day beside."""
    last = last or first + timedelta(days=3000)
    days = [first, last, first + (last - first) * r.randint(0, 1000) // 1000]
    day = r.choice(days + [days[2]] * 3)
    return day


def day_in(r, first, last):
    return first + timedelta(days=r.randint(0, (last - first).days))


def iso(day):
    return day.isoformat()


def two(r, cents):
    """0.01 units as a string: the same number may be written in several ways."""
    text = show(cents)
    if r.random() < 0.2 and text.endswith("0"):
        text = text[:-1]
        if text.endswith(".0") and r.random() < 0.5:
            text = text[:-2]
    return text


def decimal(value):
    """A fraction whose denominator has only twos and fives, in decimals."""
    places, scaled = 0, Fraction(value)
    while scaled.denominator != 1:
        places, scaled = places + 1, scaled * 10
    digits, sign = str(abs(scaled.numerator)).rjust(places + 1, "0"), "-" * (scaled < 0)
    return sign + (digits[:-places] + "." + digits[-places:] if places else digits)


def number(r, value):
    """An exact number of votes, as a ratio or where possible a decimal."""
    value = Fraction(value)
    rest = value.denominator
    for p in (2, 5):
        while rest % p == 0:
            rest //= p
    return decimal(value) if rest == 1 and r.random() < 0.3 else str(value)


def heads(r, n):
    return n if r.random() < 0.5 else str(n)


def near(r, value, step=1):
    """One smallest step below, on, or above."""
    return value + r.choice([-1, 0, 0, 1]) * step


def maybe(r, target, key, values, chance=0.5):
    if r.random() < chance:
        target[key] = r.choice(values)


def some_area(r):
    return r.choice([r.randint(1, 300_00), r.randint(30_00, 200_00), 100_00, 99_99, 100_01, 50_00])


def size(r):
    return r.choice([r.randint(1, 12)] * 9 + [30])


def keys(r, n, pattern=None):
    """`n` different keys; numbers without leading zeros sort bytewise, not by value."""
    pattern = pattern or r.choice(KEYS)
    return [pattern % i for i in r.sample(range(1, 3 * n + 10), n)]


def split_cents(r, cents, parts):
    """`cents` in up to `parts` positive parts."""
    parts = min(parts, cents)
    marks = sorted(r.sample(range(1, cents), parts - 1)) if parts > 1 else []
    return [b - a for a, b in zip([0] + marks, marks + [cents])]


# --------------------------------------------------------------------- estates

def estate(r, n=None, unsold=0.25, parking=0.15, common=0.08, dwelling=0.7, coowned=0.25,
           mixed_developer=0.04, areas=some_area):
    """Units with owners, and the developer's key."""
    n = n or size(r)
    people = keys(r, max(2, r.randint(n // 2, n + 1)), r.choice(["p%d", "业主%d", "o-%02d"]))
    developer = r.choice(["dev", "开发商", "0"])
    units = []
    for name in keys(r, n):
        unit = {"unit": name}
        unit["use"] = "common" if r.random() < common else "parking" if r.random() < parking else \
            "dwelling" if r.random() < dwelling else "non-dwelling"
        unit["holding"] = "delivered"
        if unit["use"] != "common":
            if r.random() < unsold:
                unit["holding"] = r.choice(["unsold", "undelivered", "delivered"])
            if unit["holding"] == "delivered":
                owners = [r.choice(people)]
                while r.random() < coowned:
                    owners.append(r.choice(people))  # repeats do not matter
                if r.random() < 0.06:
                    owners = [developer]
                elif r.random() < mixed_developer:
                    owners.append(developer)
                unit["owners"] = owners
            elif unit["holding"] == "undelivered" and r.random() < 0.5:
                unit["owners"] = [r.choice(people)]  # the buyer, who does not vote yet
            sources = [s for s in ("register", "survey", "contract") if r.random() < 0.5] or ["contract"]
            for s in sources:
                unit[s + "_area_m2"] = two(r, areas(r))
        maybe(r, unit, "separate_title", [True, False], 0.2)
        units.append(unit)
    facts = {"units": units}
    if any(u["holding"] != "delivered" for u in units) or developer in str(units) or r.random() < 0.3:
        facts["developer"] = developer
    return facts


def same_areas(r):
    area = some_area(r)
    return lambda _: area
