"""The years to come of a fund, year by year, in whole fen.

What is too low is what `fund.trigger` calls so of the whole fund on the first day (令165 art. 17).
"""
from datetime import date
from fractions import Fraction

from bank import round_fen
from fund import below_30_percent, fund_level
from law import Open, Refused
from voting import ceiling, day_of, hundredths, money, show

STEPS = 10_000  # of a levy in one yuan
MOST = 2**63 - 1


def fen_of(text):
    fen = money(text)
    if fen < 0:
        raise Refused("invalid-fact")
    return fen


def sums_by_year(rows, years):
    sums = [0] * (years + 1)
    for row in rows or []:
        if not 1 <= row["year"] <= years:
            raise Refused("invalid-fact")
        sums[row["year"]] += fen_of(row["yuan"])
    return sums


def renewals_by_year(components, years, mode):
    sums, keys = [0] * (years + 1), set()
    for row in components or []:
        due, life, price = row["due_in_years"], row.get("life_years"), fen_of(row["price_yuan"])
        if row["component"] in keys or due < 1 or life == 0:
            raise Refused("invalid-fact")
        keys.add(row["component"])
        drift = 1 + Fraction(row["drift"])
        for year in range(1, years + 1):
            price = round_fen(price * drift.numerator, drift.denominator, mode)
            if price > MOST:
                raise Open("a price that nothing costs")
            if year == due or (life is not None and year > due and (year - due) % life == 0):
                sums[year] += price
    return sums


class Plan:
    """What does not depend on a levy."""

    def __init__(self, facts, mode):
        self.mode, self.count = mode, facts["years"]
        self.start, self.rate = money(facts["fund"]["balance_yuan"]), Fraction(facts["interest_yearly"])
        self.deposits = sums_by_year(facts.get("deposits"), self.count)
        self.repairs = sums_by_year(facts.get("repairs"), self.count)
        self.renewals = renewals_by_year(facts.get("components"), self.count, mode)

    def years(self, levy):
        """(year, opening, deposits, levy, interest, repairs, renewals, balance) with so much levied a year."""
        rows, balance = [], self.start
        for year in range(1, self.count + 1):
            opening = balance
            interest = round_fen(opening * self.rate.numerator, self.rate.denominator, self.mode) if opening > 0 else 0
            balance += self.deposits[year] + levy + interest - self.repairs[year] - self.renewals[year]
            if abs(balance) > MOST:
                raise Open("more than money holds")
            rows.append((year, opening, self.deposits[year], levy, interest, self.repairs[year],
                         self.renewals[year], balance))
        return rows

    def first_below(self, floor, levy):
        return next((row[0] for row in self.years(levy) if row[-1] < floor), None)


def shown(rows):
    names = ("opening", "deposits", "levy", "interest", "repairs", "renewals", "balance")
    return [{"year": row[0], **{name + "_yuan": show(fen) for name, fen in zip(names, row[1:])}} for row in rows]


def in_steps(steps):
    digits = "%d.%04d" % (steps // STEPS, steps % STEPS)
    return digits.rstrip("0").rstrip(".")


def smallest_levy(plan, floor, area):
    """First the least that must come in each year, to the fen; then the least level that brings it."""
    if not area:
        raise Refused("infeasible")
    low, high = 0, 1
    while plan.first_below(floor, high) is not None:
        low, high = high, 2 * high
    while high - low > 1:  # `low` is too little, `high` enough
        middle = (low + high) // 2
        low, high = (middle, high) if plan.first_below(floor, middle) is not None else (low, middle)

    def brings(steps):
        # area in 0.01 m2, level in 1/10000 yuan, twelve months: in fen.
        return round_fen(area * steps * 12, STEPS, plan.mode)
    steps = max(0, ceiling(Fraction(high * STEPS, area * 12)) - ceiling(Fraction(STEPS, area * 12)) - 1)
    while brings(steps) < high:
        steps += 1
    yearly = brings(steps)
    return {"level_yuan_per_m2_month": in_steps(steps), "yearly_yuan": show(yearly),
            "binding_year": plan.first_below(floor, brings(steps - 1)), "years": shown(plan.years(yearly))}


def fund_projection(places, facts, options):
    day = day_of(facts["as_of"])
    if "110000" in places and date(2020, 5, 1) <= day < date(2024, 3, 29):
        raise Refused("not-in-force")  # the text of 2020 is not at hand
    fund_level(places, day, {})
    if not 1 <= facts["years"] <= 200:
        raise Refused("invalid-fact")
    plan = Plan(facts, options.get("rounding"))
    first, floor = fen_of(facts["fund"]["first_deposit_yuan"]), money(facts["floor_yuan"])
    if not first:  # what was to be deposited is told where nothing was
        raise Refused("invalid-fact")
    rows = plan.years(0)
    value = {"years": shown(rows)}
    low = next((row[0] for row in rows if below_30_percent(row[-1], first)), None)
    if low is not None:
        value["first_low_year"] = low
    if plan.first_below(floor, 0) is not None:
        value["levy"] = smallest_levy(plan, floor, hundredths(facts["area_m2"]))
    return "levy-needed" if "levy" in value else "no-levy-needed", value
