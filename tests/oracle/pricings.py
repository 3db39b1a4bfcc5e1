"""Random prices, most of them on an end of their band or beside it."""
from datetime import date
from fractions import Fraction

from law import NATION_FEE, SHANGHAI_2019
from model import BEIJING_2024
from pieces import ONE_DAY, PLACES, around, decimal, iso, keys, maybe, near
from pricing import ORDINARY, QINGYUAN, QINGYUAN_2023

ASKING = [*ORDINARY, QINGYUAN, "310000", "110000", "310115", "441802"]


def price_case(r, rule):
    place = r.choice(ASKING + PLACES)
    marks = [NATION_FEE, SHANGHAI_2019, BEIJING_2024, QINGYUAN_2023] + [first for first, _ in ORDINARY.values()]
    day = r.choice([near(r, r.choice(marks), ONE_DAY), around(r, date(2023, 6, 1), date(2026, 1, 1))])
    services = keys(r, r.randint(1, 3), "s%d")
    bands, prices = [], []
    for service in services:
        base = Fraction(r.randint(0, 5000), 1000)
        down, up = Fraction(r.randint(0, 100), 100), Fraction(r.randint(0, 60), 100)
        bands.append({"service": service, "base_yuan_per_m2_month": decimal(base), "down": decimal(down),
                      "up": decimal(up)})
        ends = [base * (1 - down), base * (1 + up), base]
        same = max(Fraction(0), near(r, r.choice(ends), Fraction(1, 10**5)))
        for _ in range(r.choice([1, 1, 2, 3])):
            price = same if r.random() < 0.6 else max(Fraction(0), near(r, r.choice(ends), Fraction(1, 10**5)))
            prices.append({"service": service, "price_yuan_per_m2_month": decimal(price)})
    for what, price in zip(keys(r, len(prices)), prices):
        price["what"] = what
    r.shuffle(bands)
    r.shuffle(prices)
    facts = {"on": iso(day), "preliminary": r.random() < 0.6, "assembly": r.random() < 0.4, "bands": bands,
             "prices": prices, "property": r.choice(["ordinary-dwelling"] * 3 + ["affordable", "other-dwelling",
                                                                                 "villa", "non-dwelling"])}
    maybe(r, facts, "form", ["market", "guided"], 0.6)
    return place, facts, {}


# ------------------------------------------------------------------- refusals

def a_price_twice(r, request):
    request["facts"]["prices"].append(dict(request["facts"]["prices"][0]))


def no_price(r, request):
    request["facts"]["prices"] = []


def too_far_down(r, request):
    for band in request["facts"]["bands"]:
        band["down"] = "1.001"


def no_band(r, request):
    request["facts"]["bands"] = []


CASES = {"fee.price": [price_case]}
SPOILERS = {"fee.price": [a_price_twice, no_price, too_far_down, no_band]}
