"""Random debts that are paid late: instalments, daily debts, part payments, grace, caps and loan prime rates."""
from datetime import date, timedelta
from fractions import Fraction

from law import NATION_FEE
from pieces import ONE_DAY, PLACES, iso, keys, maybe, near, two
from voting import add_months, money

DAY_COUNTS = ["360", "365", "actual"]
LPR = ["0.0385", "0.0365", "0.0345", "0.031", "0", "0.0305"]
# Days on which the law turns, seen from the day of the question and from a due day.
TURNS = [date(2021, 1, 1), date(2023, 12, 5), date(2024, 2, 29), date(2026, 12, 31)]


def some_rate(r):
    return r.choice([
        {"per-day": r.choice(["0.0005", "0.003", "0.0001", "0", "0.001"])},
        {"per-month": r.choice(["0.05", "0.01"])},
        {"per-year": {"rate": r.choice(["0.1", "0.045", "0.24"]), "day_count": r.choice(DAY_COUNTS)}},
        {"flat": r.choice(["0.03", "0.1"])},
        {"lpr": {"multiple": r.choice(["1", "1.3", "1.5", "4"])}}])


def some_debt(r, key, start):
    if r.random() < 0.25:
        owed = {"daily": {"from": iso(start), "to_inclusive": iso(start + timedelta(days=r.randint(0, 60))),
                          "yuan_per_day": r.choice(["0.99", "72/73", "10", "3.3333"])}}
    else:
        owed = {"once": {"due_on": iso(start), "yuan": two(r, r.choice([0, 1, 90_00, 1000_00, r.randint(1, 5000_00)]))}}
    return {"debt": key, "owed": owed}


def most_paid(debt):
    """The most that is paid towards it, in whole fen."""
    if "once" in debt["owed"]:
        return money(debt["owed"]["once"]["yuan"])
    daily = debt["owed"]["daily"]
    days = date.fromisoformat(daily["to_inclusive"]) - date.fromisoformat(daily["from"])
    return int(Fraction(daily["yuan_per_day"]) * 100 * (days.days + 1))


def some_payments(r, debts, as_of, grace):
    rows = []
    for debt in debts:
        left = most_paid(debt)
        there = debt["owed"].get("once") or debt["owed"]["daily"]
        start = date.fromisoformat(there.get("due_on") or there["from"])
        while left and r.random() < 0.5:
            fen = r.choice([left, r.randint(1, left), left // 3])
            on = near(r, start + timedelta(days=r.choice([0, grace, r.randint(0, 200)])), ONE_DAY)
            if on <= as_of and fen:
                rows.append({"debt": debt["debt"], "on": iso(on), "yuan": two(r, fen)})
                left -= fen
    return rows


def late_case(r, rule):
    as_of = near(r, r.choice(TURNS[:2] + [date(2022, 1, 1) + timedelta(days=r.randint(0, 2000))] * 3), ONE_DAY)
    step, names = r.choice([1, 3, 12]), keys(r, r.choice([1, 1, 2, 4]))
    back = r.choice([r.randint(-20, 400), r.randint(1000, 1500), (as_of - add_months(as_of, -36)).days])
    first = near(r, r.choice([as_of - timedelta(days=back)] * 3 + TURNS[:1]), ONE_DAY)
    debts = [some_debt(r, name, add_months(first, i * step)) for i, name in enumerate(names)]
    grace = r.choice([0, 0, 7, 30])
    terms = {"rate": some_rate(r)}
    if grace or r.random() < 0.3:
        terms["grace_days"] = grace
    caps = [{"of-principal": r.choice(["0.1", "1", "0.01"])}, {"of-lpr": r.choice(["1.3", "2"])}]
    maybe(r, terms, "caps", [[], caps[:1], caps[1:], caps], 0.4)
    facts = {"as_of": iso(as_of), "debts": debts, "terms": terms,
             "payments": some_payments(r, debts, as_of, grace)}
    if "lpr" in terms["rate"] or caps[1] in terms.get("caps", []) or r.random() < 0.5:
        changes = {first - timedelta(days=r.randint(0, 40))} | \
            {first + timedelta(days=r.randint(1, 700)) for _ in range(r.randint(0, 2))}
        facts["lpr"] = {"rates": [{"from": iso(day), "yearly": r.choice(LPR)} for day in sorted(changes)],
                        "day_count": r.choice(DAY_COUNTS)}
        r.shuffle(facts["lpr"]["rates"])
    maybe(r, facts, "loss_yuan", ["0", "10", "100.01"], 0.2)
    maybe(r, facts, "bad_faith", [True, False], 0.2)
    days = [first + timedelta(days=r.randint(0, 1600)) for _ in range(r.choice([0, 0, 1, 3]))]
    facts["interruptions"] = [{"on": iso(day), "by": r.choice(["demand", "agreement", "proceedings", "other"])}
                              for day in days if day <= as_of]
    r.shuffle(debts)
    r.shuffle(facts["payments"])
    options = {}
    maybe(r, options, "grace", ["after-grace", "from-due-day"])
    maybe(r, options, "limitation", ["each-debt", "last-instalment"])
    maybe(r, options, "rounding", [{"mode": mode} for mode in ("half-up", "half-even", "up", "down")] +
          [{"unit": "jiao"}, {"mode": "up", "unit": "yuan"}])
    return r.choice(PLACES), facts, options


# ------------------------------------------------------------------- refusals

def no_debt(r, request):
    request["facts"]["debts"] = []


def debt_twice(r, request):
    request["facts"]["debts"].append(r.choice(request["facts"]["debts"]))


def paid_too_much(r, request):
    facts = request["facts"]
    facts["payments"].append({"debt": facts["debts"][0]["debt"], "on": facts["as_of"], "yuan": "100000"})


def paid_tomorrow(r, request):
    facts = request["facts"]
    tomorrow = iso(date.fromisoformat(facts["as_of"]) + ONE_DAY)
    facts["payments"].append({"debt": facts["debts"][0]["debt"], "on": tomorrow, "yuan": "0"})


def stranger(r, request):
    facts = request["facts"]
    facts[r.choice(["payments", "interruptions"])].append(
        {"debt": "nobody's", "on": facts["as_of"], "yuan": "0", "by": "demand"})
    for row in facts["payments"]:
        row.pop("by", None)
    for row in facts["interruptions"]:
        row.pop("yuan", None)


def no_lpr(r, request):
    request["facts"].pop("lpr", None)
    request["facts"]["terms"]["rate"] = {"lpr": {"multiple": "1"}}


def before_the_law(r, request):
    request["facts"]["as_of"] = iso(NATION_FEE - ONE_DAY)


CASES = {"fee.late": [late_case]}
SPOILERS = {"fee.late": [no_debt, debt_twice, paid_too_much, paid_tomorrow, stranger, no_lpr, before_the_law]}
