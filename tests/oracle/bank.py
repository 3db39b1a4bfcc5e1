"""The interest of a fund, day by day and account by account.

Interest stays in the fund (令165 art. 27, no. 1); how it is spread no text says. Every day is
walked: what is in an account when the day ends earns for that day. Sums of fen are kept apart
by the rate and the length of the year they earned at, and only added up at a settlement.
"""
from datetime import date, timedelta
from fractions import Fraction

from law import NATION_FUND, Refused
from ledger import Ledger, in_order, refuse, total
from voting import bytewise, day_of, largest_remainder, money, show, show_ratio

ONE_DAY = timedelta(days=1)


def round_fen(over, under, mode):
    """`over / under` fen, not below zero, in whole ones."""
    low, rest = divmod(over, under)
    up = {"up": rest > 0, "down": False, "half-up": 2 * rest >= under,
          "half-even": 2 * rest > under or (2 * rest == under and low % 2 == 1)}[mode or "half-up"]
    return low + 1 if up else low


def rates_of(facts):
    """[(first day, rate)], newest first."""
    rates = sorted(((day_of(r["from"]), Fraction(r["yearly"])) for r in facts["rates"]), reverse=True)
    if len({day for day, _ in rates}) != len(rates):
        refuse()
    if not rates or rates[-1][0] > day_of(facts["from"]):
        raise Refused("missing-fact")
    return rates


def year_length(day_count, day):
    if day_count == "actual":
        return (date(day.year + 1, 1, 1) - date(day.year, 1, 1)).days
    return int(day_count)


class Book:
    """The ledger, entry by entry as its days go by, and what was credited beside it."""

    def __init__(self, facts):
        whole = Ledger(facts["accounts"], None)
        self.entries = in_order(facts["entries"])
        for entry in self.entries:
            whole.post(entry)
        self.credited_on = {t[1] for t in whole.taken if t[2] == "interest" and t[0] not in whole.undone}
        self.ledger = Ledger(facts["accounts"], None)
        self.credit = dict.fromkeys(whole.accounts, 0)

    def end(self, day):
        """Takes what is posted up to the end of the day."""
        while self.entries and day_of(self.entries[0]["on"]) <= day:
            self.ledger.post(self.entries.pop(0))

    def has(self, key):
        return total(self.ledger.balance[key]) + self.credit[key]


def earned_over(book, facts, rates, start, end):
    """What each account earned from a day up to, not including, another, in exact fen."""
    sums = {key: {} for key in book.credit}
    day = start
    while day < end:
        book.end(day)
        terms = next(rate for since, rate in rates if since <= day), year_length(facts["day_count"], day)
        for key in sums:
            sums[key][terms] = sums[key].get(terms, 0) + book.has(key)
        day += ONE_DAY
    return {key: sum((fen * rate / days for (rate, days), fen in there.items()), Fraction(0))
            for key, there in sums.items()}


def fund_interest(places, facts, options):
    start = day_of(facts["from"])
    if start < NATION_FUND:
        raise Refused("not-in-force")
    book = Book(facts)
    settlements = sorted(facts["settlements"], key=lambda s: s["on"])
    days = [day_of(s["on"]) for s in settlements]
    if not days:
        raise Refused("missing-fact")
    if any(b <= a for a, b in zip([start] + days, days)):
        refuse()
    rates = rates_of(facts)
    rows, whole = [], 0
    for settlement, day in zip(settlements, days):
        if day in book.credited_on:
            refuse()
        earned = earned_over(book, facts, rates, start, day)
        closing = {key: book.has(key) for key in earned}
        exact = sum(earned.values(), Fraction(0))
        fen = rounded = round_fen(exact.numerator, exact.denominator, options.get("rounding"))
        row = {"on": day.isoformat(), "exact_yuan": show_ratio(exact / 100)}
        if settlement.get("bank_yuan") is not None:
            fen = money(settlement["bank_yuan"])
            if fen < 0:
                refuse()
            row["bank_over_yuan"] = show(fen - rounded)
        book.end(day)
        weights = closing if options.get("split") == "closing-balance" else earned
        # No entry can be made in an account that is closed: what it earned goes to the others.
        keys = sorted((k for k in weights if k not in book.ledger.closed), key=bytewise)
        if fen and not any(weights[k] for k in keys):
            raise Refused("infeasible")
        parts = largest_remainder(fen, [(k, weights[k]) for k in keys]) if fen else {}
        parts = {k: part for k, part in parts.items() if part}
        row["interest"] = {"total_yuan": show(fen),
                           "shares": [{"account": k, "yuan": show(part)} for k, part in parts.items()]}
        if facts["method"] == "capitalised":
            for key, part in parts.items():
                book.credit[key] += part
        rows.append(row)
        whole += fen
        start = day
    return "credited", {"settlements": rows, "total_yuan": show(whole)}
