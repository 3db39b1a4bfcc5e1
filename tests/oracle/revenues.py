"""Random revenue of common parts, most of it on or one fen beside what must go to the fund."""
from datetime import date
from fractions import Fraction

import rules
from pieces import ONE_DAY, PLACES, around, iso, keys, maybe, near, two
from revenue import SHAOXING, SHARES

ASKING = [*SHARES, "330600", "310115", "331102", "330502"]


def revenue_case(r, rule):
    place = r.choice(ASKING * 3 + PLACES)
    first = SHARES[place][0] if place in SHARES else SHAOXING
    day = r.choice([near(r, first, ONE_DAY), around(r, first), around(r, date(2021, 1, 1), date(2026, 1, 1))])
    income = r.choice([120_000_00, r.randint(0, 100), r.randint(1, 10**7)])
    facts = {"as_of": iso(day), "income_yuan": two(r, income), "assembly": r.random() < 0.5, "costs": []}
    left = income
    for item in keys(r, r.choice([0, 1, 1, 2, 3])):
        fen = r.choice([left // 3, r.randint(0, left), max(0, near(r, income * 3 // 10)), 0])
        reasonable = r.random() < 0.7
        if reasonable and fen > left and r.random() < 0.9:
            continue
        left = max(0, left - fen) if reasonable else left
        facts["costs"].append({"item": item, "yuan": two(r, fen), "reasonable": reasonable})
    maybe(r, facts, "decided_otherwise", [True, False, False], 0.6)
    if r.random() < 0.9:
        account = r.choice([2 * left, r.randint(0, 10**7), near(r, left)])
        facts["account_yuan"] = two(r, max(0, account))
    if r.random() < 0.9:
        deposited = r.choice([10 * r.randint(1, 10**6), r.randint(1, 10**8)])
        balance = r.choice([near(r, deposited * 3 // 10), near(r, deposited), r.randint(0, deposited),
                            deposited - r.randint(0, left + 1)])
        facts["fund"] = {"balance_yuan": two(r, balance), "first_deposit_yuan": two(r, deposited)}
    answer = rules.expect({"rule": rule, "jurisdiction": place, "facts": facts})
    least = answer.get("value", {}).get("least_yuan")
    if r.random() < 0.8:
        fen = r.randint(0, income) if least is None else max(0, near(r, int(Fraction(least) * 100)))
        facts["to_fund_yuan"] = two(r, fen)
    return place, facts, {}


# ------------------------------------------------------------------- refusals

def below_nothing(r, request):
    facts = request["facts"]
    rows = [(facts, "income_yuan")] + [(cost, "yuan") for cost in facts["costs"]] + \
        [(facts, name) for name in ("account_yuan", "to_fund_yuan") if name in facts]
    row, name = r.choice(rows)
    row[name] = "-0.01"


def nobody_knows(r, request):
    request["facts"].pop("fund", None)
    request["facts"].pop("account_yuan", None)


def never_deposited(r, request):
    if "fund" in request["facts"]:
        request["facts"]["fund"]["first_deposit_yuan"] = "0"


CASES = {"fund.revenue": [revenue_case]}
SPOILERS = {"fund.revenue": [below_nothing, nobody_knows, never_deposited]}
