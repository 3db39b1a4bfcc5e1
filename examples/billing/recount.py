"""Every bill of an estate, day by day, in exact fractions and without the library.

What a unit is charged on a day is `area · price · share`; a day is its part of the
month. A bill is the rounded sum since the year's first day to its end less that to its
start. Who pays: 上海市住宅物业管理规定 art. 49, 物业管理条例 art. 41.
"""

import calendar
import json
from datetime import date, timedelta
from fractions import Fraction

import generator

COLUMNS = "unit bill_from from to payer jointly months yuan_per_month charged exact_yuan amount_yuan"
ONE_DAY = timedelta(days=1)
UNITS_OF_MONEY = {"fen": 1, "jiao": 10, "yuan": 100}


def cents(text):
    return -generator.cents(text[1:]) if text.startswith("-") else generator.cents(text)


def yuan(fen):
    return ("-" if fen < 0 else "") + generator.hundredths(abs(fen))


def first_of_next_month(day):
    return (day.replace(day=28) + 4 * ONE_DAY).replace(day=1)


def in_months(day, months):
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def a_day(text):
    return date.fromisoformat(text) if text else None


class Unit:
    def __init__(self, row, about, changes, reductions):
        self.row, self.about = row, about
        self.changes = [c for c in changes if c["unit"] == row["unit"]]
        self.reductions = [r for r in reductions if r["unit"] == row["unit"]]
        self.handed, self.sold, self.let = (
            a_day(row[name]) for name in ("handed_over_on", "transferred_on", "user_from"))
        ends = about.get("preliminary_until")
        self.ordinary = first_of_next_month(date.fromisoformat(ends)) if ends else date.max

    def who(self, day):
        if self.handed is None or day < first_of_next_month(self.handed):
            return "developer", ""
        if self.row["sale_contract_states_fee"] == "false" and day < self.ordinary:
            return "developer", ""
        owner = "seller" if self.sold and day < self.sold else "owner"
        return ("user", owner) if self.let and self.let <= day else (owner, "")

    def month(self, day):
        """What a month costs at the terms of a day."""
        tariff, area, used_as = self.about["tariff"], self.row["area_m2"], self.row["used_as"]
        for change in self.about["changes"]:
            if date.fromisoformat(change["on"]) <= day:
                tariff = change["tariff"]
        for change in self.changes:
            if date.fromisoformat(change["on"]) <= day:
                area, used_as = change["area_m2"] or area, change["used_as"] or used_as
        return Fraction(cents(area), 100) * Fraction(tariff["by-use"]["prices_yuan_per_m2_month"][used_as])

    def charged(self, day):
        holding = [r for r in self.reductions if a_day(r["from"]) <= day and (not r["to"] or day < a_day(r["to"]))]
        assert len(holding) < 2, self.row["unit"]
        return Fraction(holding[0]["charged"]) if holding else Fraction(1)

    def marks(self):
        """The days on which something may turn."""
        days = [c["on"] for c in self.about["changes"] + self.changes]
        days += [r[end] for r in self.reductions for end in ("from", "to") if r[end]]
        return {date.fromisoformat(day) for day in days}


def months(first, end, basis):
    total = Fraction(0)
    day = first
    while day < end:
        stop = min(first_of_next_month(day), end)
        length = calendar.monthrange(day.year, day.month)[1]
        days = (stop - day).days
        if basis == "thirty":
            total += 1 if days == length else Fraction(min(days, 30), 30)
        else:
            total += Fraction(days, length)
        day = stop
    return total


def rounded(exact_yuan, unit):
    """Half up, to whole fen, jiao or yuan."""
    step = UNITS_OF_MONEY[unit]
    return int((exact_yuan * 100 / step + Fraction(1, 2)).__floor__()) * step


def bills_of(unit, about):
    options = about["options"]
    basis, money = options.get("months", "calendar"), options.get("rounding", {}).get("unit", "fen")
    origin = date.fromisoformat(about["from"])
    ends = [in_months(origin, m) for m in range(0, 13, about["months_of_a_bill"])]
    days = [origin + i * ONE_DAY for i in range((ends[-1] - origin).days)]
    turns = {day for day in days[1:] if unit.who(day) != unit.who(day - ONE_DAY)}
    marks = sorted(set(ends) | {d for d in unit.marks() | turns if origin < d < ends[-1]})
    exact, before = Fraction(0), 0
    for low, high in zip(marks, marks[1:]):
        span = months(origin, high, basis) - months(origin, low, basis)
        month, share = unit.month(low), unit.charged(low)
        exact += month * span * share
        after = rounded(exact, money)
        payer, jointly = unit.who(low)
        yield {"unit": unit.row["unit"], "bill_from": max(e for e in ends if e <= low).isoformat(),
               "from": low.isoformat(), "to": high.isoformat(), "payer": payer, "jointly": jointly, "months": str(span),
               "yuan_per_month": str(month), "charged": str(share), "exact_yuan": str(month * span * share),
               "amount_yuan": yuan(after - before)}
        before = after


def parts(folder):
    """Every part of every bill."""
    about = json.loads((folder / "billing.json").read_text(encoding="utf-8"))
    tables = {name: generator.read_csv(folder / (name + ".csv")) for name in ("units", "changes", "reductions")}
    return [part for row in tables["units"]
            for part in bills_of(Unit(row, about, tables["changes"], tables["reductions"]), about)]


def left(folder, parts):
    """What the year leaves the manager under a lump sum, and the owners under commission (收费办法 art. 9 to 12)."""
    about = json.loads((folder / "billing.json").read_text(encoding="utf-8"))
    outlays = generator.read_csv(folder / "outlays.csv")
    charged = sum(cents(part["amount_yuan"]) for part in parts)
    owners = [o for o in outlays if o["in_contract"] == "true" and o["work"] == "upkeep"]
    taken = rounded(Fraction(charged, 100) * Fraction(about["settlement"]["remuneration"]["rate"]), "fen")
    spent = lambda rows: sum(cents(row["yuan"]) for row in rows)
    return yuan(charged - spent(outlays)), yuan(charged - taken - spent(owners))


def text(folder):
    return generator.table(COLUMNS, [[part[column] for column in COLUMNS.split()] for part in parts(folder)])
