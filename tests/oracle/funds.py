"""Random questions of the maintenance fund, as many as possible on or one fen beside a bound."""
from datetime import date, timedelta
from fractions import Fraction

from pieces import ONE_DAY, PLACES, SHANGHAI_PLACES, around, day_in, iso, keys, maybe, near, size, split_cents, two
from voting import add_months, day_of, money


def deposit_and_balance(r):
    first = r.choice([r.randint(1, 20_000_00), 10 * r.randint(1, 10**6), 10**14])
    exact = first * 3 // 10
    balance = r.choice([near(r, exact), near(r, exact), r.randint(0, first), 0])
    return first, max(0, balance)


def accounts(r):
    n, rows = size(r), []
    buildings = keys(r, 3, r.choice(["b%d", "%d号楼"]))
    for name in keys(r, n):
        first, balance = deposit_and_balance(r)
        rows.append({"unit": name, "building": r.choice(buildings), "first_deposit_yuan": two(r, first),
                     "balance_yuan": two(r, balance)})
    if r.random() < 0.5 and n > 1:
        # Bring the sum of all to three tenths, give or take one fen.
        first = sum(money(x["first_deposit_yuan"]) for x in rows)
        others = sum(money(x["balance_yuan"]) for x in rows[1:])
        rows[0]["balance_yuan"] = two(r, max(0, near(r, first * 3 // 10 - others)))
    return rows


def fund_day(r, place):
    if place in SHANGHAI_PLACES:
        return r.choice([around(r, date(2004, 11, 1), date(2011, 3, 31)), around(r, date(2019, 3, 1))])
    return around(r, date(2008, 2, 1), date(2026, 1, 1))


def trim_accounts(r, rows, options):
    """Leave out keys that the level does not ask for."""
    level = options.get("level")
    for x in rows:
        if level in ("zone", "building") and r.random() < 0.2:
            del x["unit"]
        if level in ("zone", "unit") and r.random() < 0.3:
            del x["building"]


def sold(r, rows):
    """Days on which units were first sold, about the day on which the measures of the nation began."""
    for row in rows:
        if r.random() < (0.8 if row["first_deposit_yuan"] == "0" else 0.1):
            row["sold_on"] = iso(r.choice([near(r, date(2008, 2, 1), ONE_DAY), around(r, date(2003, 1, 1))]))


def trigger_case(r, rule):
    place = r.choice(PLACES + SHANGHAI_PLACES + ["331100", "371500", "410100"])
    facts = {"as_of": iso(fund_day(r, place)), "accounts": accounts(r)}
    if r.random() < 0.2:
        r.choice(facts["accounts"])["first_deposit_yuan"] = "0"
    sold(r, facts["accounts"])
    options = {}
    maybe(r, options, "level", ["zone", "building", "unit"])
    trim_accounts(r, facts["accounts"], options)
    return place, facts, options


def replenish_case(r, rule):
    place = r.choice(SHANGHAI_PLACES + ["310000", "110000", "331000"])
    day = fund_day(r, place) if place != "110000" else day_in(r, date(2024, 4, 1), date(2026, 6, 1))
    facts = {"decided_on": iso(day), "accounts": accounts(r)}
    for x in facts["accounts"]:
        if r.random() < 0.05:
            x["first_due_yuan"], x["first_deposit_yuan"] = x["first_deposit_yuan"], "0"
        first, balance = money(x["first_deposit_yuan"]), money(x["balance_yuan"])
        if place != "110000" and (day < date(2012, 1, 1) or r.random() < 0.2):
            part = r.choice([first * 3 // 7, first, near(r, balance), near(r, first // 2)])
            x["buyers_first_yuan"] = two(r, min(max(0, part), first))
        if place == "110000" or r.random() < 0.2:
            x["current_standard_yuan"] = two(r, max(0, r.choice([2 * first, near(r, balance), r.randint(0, 30_000_00)])))
    sold(r, facts["accounts"])
    options = {}
    maybe(r, options, "level", ["zone", "building", "unit"])
    trim_accounts(r, facts["accounts"], options)
    return place, facts, options


def instalments_case(r, rule):
    decided = around(r, date(2004, 11, 1), date(2011, 3, 31))
    if r.random() < 0.3:
        decided = r.choice([date(2008, 2, 29), date(2005, 1, 31), date(2004, 12, 31), date(2007, 2, 28), date(2006, 8, 31)])
    deadline = add_months(decided, 36)
    amount = r.choice([r.randint(100, 10**7), 1000_00, r.randint(10**4, 10**4 + 40), 10**14])
    facts = {"decided_on": iso(decided), "amount_yuan": two(r, amount)}
    if r.random() < 0.5:
        count, every = r.randint(1, 13), r.choice([1, 1, 2, 3, 6, 12])
        start = r.choice([decided, day_in(r, decided, decided + timedelta(days=400)),
                          add_months(near(r, deadline, ONE_DAY), -every * (count - 1)),
                          date(decided.year + 1, r.choice([1, 3, 5, 8]), 31)])
        facts["equal"] = {"count": count, "first_due": iso(max(start, decided)), "every_months": every}
    else:
        last = r.choice([near(r, deadline, ONE_DAY), near(r, deadline, ONE_DAY), day_in(r, decided, deadline)])
        last = max(last, decided)
        days = {last}
        for _ in range(r.randint(0, 6)):
            days.add(day_in(r, decided, last))
        plan = [{"due": iso(d), "amount_yuan": two(r, a)}
                for d, a in zip(sorted(days), split_cents(r, amount, len(days)))]
        r.shuffle(plan)
        facts["plan"] = plan
    return r.choice(SHANGHAI_PLACES), facts, {}


def apportion_case(r, rule):
    n = size(r)
    same = r.random() < 0.4
    area = r.choice([100_00, r.randint(1, 200_00)])
    cost = r.choice([r.randint(1, 100), r.randint(1, 10**7), 100_000_00, 10**14, 10**14 + 1, 0])
    if r.random() < 0.25:
        cost = -cost
    units = []
    for name in keys(r, n):
        unit = {"unit": name, "area_m2": two(r, area if same else r.choice([r.randint(1, 200_00), 0, area, 2 * area])),
                "kind": r.choice(["commodity", "commodity", "non-dwelling", "public-housing", "public-housing"]),
                "state": r.choice(["sold", "sold", "sold", "unsold"])}
        if cost >= 0 and r.random() < 0.6:
            share = abs(cost) // n
            unit["balance_yuan"] = two(r, max(0, r.choice([near(r, share), 0, share * 2, r.randint(0, share + 1)])))
        units.append(unit)
    agreed, part = r.random() < 0.3, r.choice([None, None, "zone", "building", "stair"])
    for unit in units:
        if agreed:
            unit["agreed_parts"] = r.choice([0, 1, 1, 2, r.randint(0, 2**32 - 1)])
        if part is not None:
            unit.update(building=r.choice("112"), stair=r.choice("aab"))
    first = date(2021, 1, 1) if agreed else date(2008, 2, 1)
    facts = {"incurred_on": iso(around(r, first, date(2026, 1, 1))), "cost_yuan": two(r, cost), "units": units}
    if any(u["kind"] == "public-housing" and u["state"] == "sold" for u in units):
        owners = r.choice([30_000_00, r.randint(0, 10**6), 1])
        seller = r.choice([owners, owners, 70_000_00, r.randint(1, 10**6)])  # equal: an odd fen is a tie
        facts["public_deposits"] = {"owners_yuan": two(r, owners), "selling_unit_yuan": two(r, seller)}
    if part is not None:
        building = r.choice("1112")
        facts["part"] = {"zone": part, "building": {"building": building},
                         "stair": {"stair": {"building": building, "stair": r.choice("aab")}}}[part]
    return r.choice(PLACES), facts, {}


def settlement_case(r, rule):
    place, facts, _ = apportion_case(r, rule)
    place = r.choice([place, "330100", "330900", "331100", "331102"])
    estimate = abs(Fraction(facts.pop("cost_yuan")) * 100)
    estimate = r.choice([int(estimate), 100_000_00, 200_000_00, 50_000_00, 30_000_00])
    excess = r.choice([near(r, estimate // 10), near(r, estimate // 5), near(r, 10_000_00), near(r, 30_000_00 - estimate),
                       0, r.randint(-estimate, estimate)])
    first = r.choice([day_of(facts.pop("incurred_on")), date(2019, 6, 1), date(2022, 2, 1)])
    settled = max(first, around(r, first, date(2024, 1, 1)))
    facts.update(estimated_on=iso(first), settled_on=iso(settled), estimate_yuan=two(r, estimate),
                 final_yuan=two(r, max(0, estimate + excess)))
    if r.random() < 0.3:
        facts["excess_decided_on"] = iso(max(first, around(r, first, settled)))
    return place, facts, {}
