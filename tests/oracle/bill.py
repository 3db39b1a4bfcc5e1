"""What a unit owes for a period, day by day: 民法典 art. 944, 收费办法 art. 15, and what the terms say."""
from datetime import date, timedelta
from fractions import Fraction

import formula
import payer
from law import NATION_FEE, Open, Refused
from voting import add_months, bytewise, day_of, floor, hundredths, round_yuan, show, show_ratio

ONE_DAY = timedelta(days=1)


def days_between(start, end):
    return [start + i * ONE_DAY for i in range((end - start).days)]


def by_calendar(start, end, part):
    """The days of each calendar month, as the part of it that they are."""
    days = {}
    for day in days_between(start, end):
        days[day.year, day.month] = days.get((day.year, day.month), 0) + 1
    length = lambda y, m: (add_months(date(y, m, 1), 1) - date(y, m, 1)).days
    return sum((part(n, length(y, m)) for (y, m), n in days.items()), Fraction(0))


def anchored_months(anchor, end):
    steps = 0
    while add_months(anchor, steps + 1) <= end:
        steps += 1
    low, high = add_months(anchor, steps), add_months(anchor, steps + 1)
    return steps + Fraction((end - low).days, (high - low).days)


def of_year(day):
    return (date(day.year + 1, 1, 1) - date(day.year, 1, 1)).days


MONTHS = {
    "calendar": lambda start, end: by_calendar(start, end, Fraction),
    "thirty": lambda start, end: by_calendar(
        start, end, lambda n, length: Fraction(1) if n == length else Fraction(min(n, 30), 30)),
    "days-365": lambda start, end: Fraction(12 * (end - start).days, 365),
    "days-of-year": lambda start, end: sum((Fraction(12, of_year(d)) for d in days_between(start, end)), Fraction(0)),
    "anchored": anchored_months,
    "started": lambda start, end: Fraction(-floor(-anchored_months(start, end))),
    "completed": lambda start, end: Fraction(floor(anchored_months(start, end))),
}

TERMS = ("area_m2", "price_yuan_per_m2_month", "tariff", "additional", "payer", "quantities", "used_as")


def terms_of(facts, day):
    """What stood on a day: the facts, then each change in its turn."""
    terms = {name: facts.get(name) for name in TERMS}
    for change in sorted(facts.get("changes") or [], key=lambda c: c["on"]):
        if day_of(change["on"]) > day:
            break
        for name in ("area_m2", "additional", "payer", "quantities", "used_as"):
            if change.get(name) is not None:
                terms[name] = change[name]
        price, tariff = change.get("price_yuan_per_m2_month"), change.get("tariff")
        asks = "formula" in (tariff or terms["tariff"] or {})
        if tariff and not asks:
            terms["price_yuan_per_m2_month"] = None
        if price is not None:
            terms["price_yuan_per_m2_month"] = price
            if not asks:
                terms["tariff"] = None
        if tariff:
            terms["tariff"] = tariff
    return terms


def month_of(terms):
    """A month's fee in yuan."""
    tariff = terms["tariff"]
    if tariff is None or "brackets" in tariff or "by-use" in tariff:
        if terms["area_m2"] is None:
            raise Refused("missing-fact")
        area = Fraction(hundredths(terms["area_m2"]), 100)
    if tariff is None:
        if terms["price_yuan_per_m2_month"] is None:
            raise Refused("missing-fact")
        month = area * Fraction(terms["price_yuan_per_m2_month"])
    elif "fixed" in tariff:
        month = Fraction(tariff["fixed"]["yuan_per_month"])
    elif "brackets" in tariff:
        month = bracketed(area, tariff["brackets"])
    elif "by-use" in tariff:
        prices = tariff["by-use"]["prices_yuan_per_m2_month"]
        if terms["used_as"] is None:
            raise Refused("missing-fact")
        if terms["used_as"] not in prices:
            raise Refused("invalid-fact")
        month = area * Fraction(prices[terms["used_as"]])
    else:
        facts = {name: Fraction(number) for name, number in (terms["quantities"] or {}).items()}
        facts["area_m2"] = terms["area_m2"] and Fraction(hundredths(terms["area_m2"]), 100)
        price = terms["price_yuan_per_m2_month"]
        facts["price_yuan_per_m2_month"] = price and Fraction(price)
        month = formula.value(formula.tree(tariff["formula"]), facts)
        if month < 0:
            raise Refused("invalid-fact")
    return month + sum((Fraction(part["yuan_per_month"]) for part in terms["additional"] or []), Fraction(0))


def bracketed(area, tariff):
    """Each square centimetre in the bracket in which it lies, or all of them in the last one."""
    ends = [b.get("up_to_m2") for b in tariff["rows"]]
    ends = [None if end is None else Fraction(hundredths(end), 100) for end in ends]
    if len(set(ends)) < len(ends):
        raise Refused("invalid-fact")
    rows = sorted(zip(ends, tariff["rows"]), key=lambda row: (row[0] is None, row[0] or 0))
    if rows[-1][0] is not None and rows[-1][0] < area:
        raise Refused("invalid-fact")
    price = lambda row: Fraction(row["price_yuan_per_m2_month"])
    if tariff["of"] == "whole":
        return next(area * price(row) for end, row in rows if end is None or area <= end)
    total, low = Fraction(0), Fraction(0)
    for end, row in rows:
        high = area if end is None else min(area, end)
        total += max(high - low, 0) * price(row)
        low = max(low, high)
    return total


class Lawful:
    """What the law says of the unit, each day by the law of that day."""

    def __init__(self, places, facts, options, start, end, origin):
        self.history, self.options, self.places = facts.get("history"), options.get("payer") or {}, places
        self.start, self.end, self.empty, self.cut = start, end, {}, {}
        if self.history is None:
            return
        if facts.get("payer") is not None or any(c.get("payer") is not None for c in facts.get("changes") or []):
            raise Refused("invalid-fact")
        payer.check(self.history)
        paid_from = origin if self.history.get("vacancy") else start
        self.who = {day: payer.unit_on(places, self.history, self.options, day).who(day)[:2]
                    for day in days_between(paid_from, end)}
        self.cut = {}
        if self.history.get("vacancy"):
            self.days = days_between(origin, end)
            self.cut = {day: self.share(day) for day in self.days}
        # The developer pays in full.
        self.empty = {day: share for day, share in self.cut.items() if self.who[day][0] != "developer"}

    def share(self, day):
        """The share charged on a day, and none where nothing is taken off."""
        under = [d for d in self.days if self.text(d) == self.text(day)]
        first, last = min(under), max(under)
        found = payer.relief(self.places, self.history, self.options, first, last)
        if "from" not in found:
            return None
        begins, ends = day_of(found["from"]), day_of(found["to_inclusive"]) if "to_inclusive" in found else date.max
        if max(begins, first) > min(ends, last):
            return None
        if "charged" not in found:
            raise Refused("missing-fact")
        then = day_of(found["long_enough_from"]) if "long_enough_from" in found else begins
        if begins < then and begins < self.start <= then:
            raise Refused("invalid-fact")
        return Fraction(found["charged"]) if begins <= day <= ends else None

    def text(self, day):
        return payer.there(self.places, payer.EMPTY, day)

    def turns(self):
        """The days from which another pays or another share is charged."""
        told = [self.who, self.cut] if self.history is not None else []
        return {day for of in told for day in of if of.get(day - ONE_DAY, of[day]) != of[day]
                and day - ONE_DAY in of}


def charged_on(facts, options, day, lawful):
    shares = [Fraction(c["charged"]) for c in facts.get("reductions") or []
              if day_of(c["from"]) <= day and (c.get("to") is None or day < day_of(c["to"]))]
    if lawful.empty.get(day) is not None:
        shares.append(lawful.empty[day])
    if len(shares) < 2:
        return shares[0] if shares else Fraction(1)
    how = options.get("overlap")
    if how is None:
        raise Refused("invalid-fact")
    product = Fraction(1)
    for share in shares:
        product *= share
    return min(shares) if how == "lowest" else product


def read_areas(node):
    """Whatever is said must be an area, though it may not be asked."""
    for key, child in node.items():
        for one in child if isinstance(child, list) else [child]:
            if isinstance(one, dict):
                read_areas(one)
            elif key.endswith("_m2") and one is not None:
                hundredths(one)


def faults_of(facts, changes, reductions):
    """The kinds of what is wrong with reductions and terms; which of them is told is open."""
    faults = set()
    for reduction in reductions:
        reversed_ = reduction.get("to") is not None and reduction["to"] < reduction["from"]
        if reversed_ or not 0 <= Fraction(reduction["charged"]) <= 1:
            faults.add("invalid-fact")
    told = facts.get("payer") is not None or facts.get("history") is not None
    if not told and any(change.get("payer") for change in changes):
        faults.add("missing-fact")
    for told in [facts] + changes:
        own = told.get("tariff") is not None and "formula" not in told["tariff"]
        if told.get("price_yuan_per_m2_month") is not None and own:
            faults.add("invalid-fact")
    return faults


def kinds_of_months(facts, days):
    """The kinds of what is wrong with the fee of a month, as it stands on these days."""
    kinds = set()
    for day in days:
        try:
            month_of(terms_of(facts, day))
        except Refused as fault:
            kinds.add(fault.kind)
    return kinds


def fee_bill(places, facts, options):
    read_areas(facts)
    start = day_of(facts["from"])
    if start < NATION_FEE:
        raise Refused("not-in-force")
    if facts.get("to") is not None:
        end = day_of(facts["to"])
    else:
        end = day_of(facts["to_inclusive"]) + ONE_DAY
    if end <= start:
        raise Open("an empty period")
    origin = start if facts.get("anchor") is None else day_of(facts["anchor"])
    changes, reductions = facts.get("changes") or [], facts.get("reductions") or []
    days = [day_of(change["on"]) for change in changes]
    faults = faults_of(facts, changes, reductions)
    if origin > start or len(set(days)) < len(days) or any(day <= origin for day in days):
        faults.add("invalid-fact")
    if len(faults) > 1:
        raise Open("faults of two kinds")
    if faults:
        raise Refused(*faults)
    try:
        lawful = Lawful(places, facts, options, start, end, origin)
    except Refused as fault:
        if kinds_of_months(facts, [origin] + [day for day in days if day < end]) - {fault.kind}:
            raise Open("faults of the history and of a month's fee")
        raise
    # A piece ends where something may change, whether it does or not.
    ends = [day_of(d) for r in reductions for d in (r["from"], r.get("to")) if d is not None]
    marks = sorted({origin, start, end} | {d for d in days + ends if origin < d < end} | lawful.turns())
    tax, rounding = facts.get("tax"), options.get("rounding") or {}
    rate = 1 + Fraction(tax["rate"]) if tax else Fraction(1)
    gross, net = (1, 1 / rate) if tax and tax["included"] else (rate, 1)
    months_since = MONTHS[options.get("months") or "calendar"]
    sums, parts, payers = {"exact": Fraction(0), "full": Fraction(0)}, [], {}
    before = {"gross": 0, "net": 0, "full": 0}
    value = {"amount": 0, "tax": 0, "reduced": 0, "months": Fraction(0), "exact": Fraction(0)}
    for low, high in zip(marks, marks[1:]):
        months = months_since(origin, high) - months_since(origin, low)
        terms = terms_of(facts, low)
        month, share = month_of(terms), charged_on(facts, options, low, lawful)
        sums["exact"] += month * share * months
        sums["full"] += month * months
        after = {"gross": round_yuan(sums["exact"] * gross, rounding), "net": round_yuan(sums["exact"] * net, rounding),
                 "full": round_yuan(sums["full"] * gross, rounding)}
        amount, bare, whole = (after[k] - before[k] for k in ("gross", "net", "full"))
        before = after
        if high <= start:
            continue
        value["amount"] += amount
        value["tax"] += amount - bare
        value["reduced"] += whole - amount
        value["months"] += months
        value["exact"] += month * share * months
        part = {"from": low.isoformat(), "to": high.isoformat(), "months": show_ratio(months),
                "yuan_per_month": show_ratio(month), "charged": show_ratio(share),
                "exact_yuan": show_ratio(month * share * months), "amount_yuan": show(amount)}
        who = terms["payer"]
        if lawful.history is not None:
            who, jointly = lawful.who[low]
            if jointly:
                part["jointly"] = jointly
        if who is not None:
            part["payer"] = who
            payers[who] = payers.get(who, 0) + amount
        parts.append(part)
    shown = {"amount_yuan": show(value["amount"]), "months": show_ratio(value["months"]),
             "exact_yuan": show_ratio(value["exact"]), "parts": parts}
    if reductions or any(share is not None for share in lawful.empty.values()):
        shown["reduced_yuan"] = show(value["reduced"])
    if tax:
        shown["tax_yuan"] = show(value["tax"])
    if payers:
        shown["payers"] = [{"payer": payer, "amount_yuan": show(payers[payer])} for payer in sorted(payers, key=bytewise)]
    return "billed", shown
