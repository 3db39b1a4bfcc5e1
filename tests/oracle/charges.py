"""Random works, on the last day of a warranty or beside it, and funds at 30 % or beside it."""
from datetime import date

from charged import LISHUI, NINGBO
from law import NATION_FUND, SHANGHAI_2019
from pieces import ONE_DAY, PLACES, around, iso, keys, maybe, near, two


def chargeable_case(r, rule):
    place = r.choice(PLACES + ["331100", "331102"] * 3 + ["310000", "310115"] * 2 + ["330200", "330281"])
    first = {"3311": LISHUI, "3302": NINGBO, "3100": SHANGHAI_2019, "3101": SHANGHAI_2019}.get(place[:4], NATION_FUND)
    day = r.choice([near(r, first, ONE_DAY), near(r, NATION_FUND, ONE_DAY), around(r, first), around(r, first)])
    items = []
    for name in keys(r, r.randint(1, 5)):
        item = {"item": name, "work": r.choice(["upkeep", "repair", "renewal", "alteration"])}
        maybe(r, item, "common", [True, True, False], 0.5)
        maybe(r, item, "warranty_to_inclusive", [iso(near(r, day, ONE_DAY)), iso(around(r, date(2007, 1, 1)))], 0.4)
        maybe(r, item, "owed_by", ["developer", "utility", "person-at-fault", "manager"], 0.3)
        maybe(r, item, "emergency", [True, False], 0.5)
        maybe(r, item, "decided", [True, False], 0.3)
        items.append(item)
    facts = {"as_of": iso(day), "items": items}
    deposited = r.choice([10 * r.randint(1, 10**6), r.randint(1, 10**8)])
    balance = r.choice([near(r, deposited * 3 // 10), r.randint(0, deposited)])
    maybe(r, facts, "fund", [{"balance_yuan": two(r, balance), "first_deposit_yuan": two(r, deposited)}], 0.9)
    maybe(r, facts, "reported", [True, True, False], 0.9)
    return place, facts, {}


# ------------------------------------------------------------------- refusals

def twice(r, request):
    request["facts"]["items"].append(dict(request["facts"]["items"][0], work="repair"))


def nothing_done(r, request):
    request["facts"]["items"] = []


def never_deposited(r, request):
    request["facts"]["fund"] = {"balance_yuan": "0", "first_deposit_yuan": "0"}


def before_the_law(r, request):
    request["facts"]["as_of"] = "2008-01-31"


CASES = {"fund.chargeable": [chargeable_case]}
SPOILERS = {"fund.chargeable": [twice, nothing_done, never_deposited, before_the_law]}
