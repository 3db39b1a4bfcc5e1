"""Random payments: more or less than is owed, debts alike in one way or all, orders agreed and said."""
from datetime import date, timedelta

from pieces import ONE_DAY, PLACES, day_in, iso, keys, maybe, near, two
from payment import HEADS
from voting import add_months, money

PAYMENT_PLACES = PLACES + ["330100", "410100", "330106"]


def some_debt(r, key, paid_on, days):
    fen = lambda: r.choice([0, 0, 1, 100_00, r.randint(1, 1000_00)])
    debt = {"debt": key, "due_on": iso(r.choice(days)), "costs_yuan": two(r, fen()), "interest_yuan": two(r, fen()),
            "principal_yuan": two(r, fen())}
    maybe(r, debt, "secured_yuan", ["0", "50", "50.01"], 0.3)
    maybe(r, debt, "burden_yearly", ["0", "0.1", "0.10", "0.1825"], 0.3)
    return debt


def payment_case(r, rule):
    paid_on = r.choice([near(r, r.choice([date(2021, 1, 1), date(2022, 3, 1), date(2021, 10, 1)]), ONE_DAY)] +
                       [day_in(r, date(2021, 6, 1), date(2026, 12, 31))] * 3)
    names = keys(r, r.choice([1, 2, 3, 6])) if r.random() < 0.95 else []
    days = [paid_on + timedelta(days=d) for d in r.choice([[0], [-30, -60], [-1, 0, 1], [-30, 30, 60]])]
    debts = [some_debt(r, name, paid_on, days) for name in names]
    owed = [money(d[h + "_yuan"]) for d in debts for h in HEADS]
    fen = r.choice([sum(owed), sum(owed) // 2, max(0, near(r, sum(owed))), max(0, near(r, sum(owed[:3]))), 0, 1,
                    r.randint(0, sum(owed) + 100)])
    facts = {"paid_on": iso(paid_on), "yuan": two(r, fen), "debts": debts}
    some = r.sample(names, r.randint(0, len(names)))
    maybe(r, facts, "agreed_debts", ["first-due", "proportional", {"listed": some}, {"listed": some}], 0.4)
    maybe(r, facts, "designated", [r.sample(names, r.randint(0, len(names)))], 0.4)
    maybe(r, facts, "agreed_heads", [r.sample(HEADS, r.randint(0, 3)), r.sample(HEADS, 3)], 0.4)
    if r.random() < 0.3:
        facts["collected_until"] = iso(near(r, r.choice([add_months(paid_on, 12), add_months(paid_on, 6)]), ONE_DAY))
        maybe(r, facts, "contract_until", [iso(near(r, date.fromisoformat(facts["collected_until"]), ONE_DAY))])
    if r.random() < 0.3:
        facts["prepaid"] = []
        for name in keys(r, r.randint(1, 3)):
            first = day_in(r, date(2023, 1, 1), date(2024, 12, 31))
            last = r.choice([add_months(first, r.randint(1, 14)) - ONE_DAY, first + timedelta(days=r.randint(0, 400))])
            facts["prepaid"].append({"prepaid": name, "from": iso(first), "to_inclusive": iso(last),
                                     "yuan": two(r, r.choice([0, 1200_00, r.randint(1, 5000_00)]))})
        facts["served_until"] = iso(near(r, r.choice([last, first, day_in(r, first, last)]), ONE_DAY))
    options = {}
    maybe(r, options, "across", ["debt-by-debt", "head-by-head"])
    maybe(r, options, "months", ["calendar", "anchored"], 0.3)
    maybe(r, options, "rounding", [{"mode": "up"}, {"mode": "down"}, {"unit": "yuan"}, {"unit": "yuan", "mode": "up"}], 0.3)
    return r.choice(PAYMENT_PLACES), facts, options


def below_zero(r, request):
    request["facts"]["yuan"] = "-0.01"


def named_twice(r, request):
    facts = request["facts"]
    facts["designated"] = [d["debt"] for d in facts["debts"][:1]] * 2 or ["nobody's"]


def same_debt(r, request):
    request["facts"]["debts"] += request["facts"]["debts"][:1] * 2


def not_served(r, request):
    request["facts"].update(served_until=None, prepaid=[
        {"prepaid": "x", "from": "2024-01-01", "to_inclusive": "2024-01-31", "yuan": "1"}])


CASES = {"fee.payment": [payment_case]}
SPOILERS = {"fee.payment": [below_zero, named_twice, same_debt, not_served]}
