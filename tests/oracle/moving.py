"""What another system bills for the same facts: its numbers are Python's floats, which are doubles."""
from fractions import Fraction

import formula
from bill import MONTHS, ONE_DAY, Lawful, charged_on, fee_bill, terms_of
from law import NATION_FEE, Open, Refused
from movinglate import compared_late
from share import fee_share, weight
from system import NUMBERS, OF_BILLS, at, fen_of, kept, moved, ours, ours_late, staged, summed, theirs, theirs_late
from voting import add_months, bytewise, day_of, hundredths, show, show_ratio

class Hand:
    """How numbers are held: a Fraction where they are exact, a float where every step is binary."""

    def __init__(self, of):
        self.level, self.of = NUMBERS.index(of["numbers"]), of

    def read(self, number):
        if self.level == 0:
            return Fraction(number)
        held = float(Fraction(number))
        return held if self.level >= 3 else Fraction(held)

    def stored(self, number):
        return Fraction(float(number)) if self.level == 2 else self.read(number) if self.level > 2 else number

    def fen(self, number, stages):
        if self.level == 4:
            number = Fraction(repr(number))
        return staged(number, stages)


def month_of(terms, hand):
    """A month's fee in the numbers of the old system."""
    priced = lambda area, price: hand.read(Fraction(hundredths(area), 100)) * hand.read(
        kept(Fraction(price), hand.of["unit_price"]))
    tariff = terms["tariff"]
    if tariff is None:
        month = priced(terms["area_m2"], terms["price_yuan_per_m2_month"])
    elif "fixed" in tariff:
        month = hand.read(tariff["fixed"]["yuan_per_month"])
    elif "by-use" in tariff:
        month = priced(terms["area_m2"], tariff["by-use"]["prices_yuan_per_m2_month"][terms["used_as"]])
    elif "formula" in tariff:
        month = calculated(terms, hand)
    else:
        month = in_brackets(terms["area_m2"], tariff["brackets"], hand, priced)
    for part in sorted(terms["additional"] or [], key=lambda p: (bytewise(p["name"]), Fraction(p["yuan_per_month"]))):
        month = month + hand.read(part["yuan_per_month"])
    return month


def calculated(terms, hand):
    """A formula, every step of it in floats where any number is one."""
    read = Fraction if hand.level == 0 else lambda number: float(Fraction(number))
    facts = {name: read(number) for name, number in (terms["quantities"] or {}).items()}
    if terms["area_m2"] is not None:
        facts["area_m2"] = read(Fraction(hundredths(terms["area_m2"]), 100))
    if terms["price_yuan_per_m2_month"] is not None:
        facts["price_yuan_per_m2_month"] = read(kept(Fraction(terms["price_yuan_per_m2_month"]), hand.of["unit_price"]))
    month = formula.value(formula.tree(terms["tariff"]["formula"]), facts, read)
    if not 1e-290 < abs(month) < 1e290 and month:
        raise Open("a number that a double cannot hold in full")
    return month if hand.level == 0 or hand.level >= 3 else Fraction(month)


def in_brackets(area, tariff, hand, priced):
    area, rows = hundredths(area), []
    for row in tariff["rows"]:
        end = row.get("up_to_m2")
        rows.append((float("inf") if end is None else hundredths(end), row["price_yuan_per_m2_month"]))
    month, low = hand.read(0), 0
    for end, price in sorted(rows):
        if tariff["of"] == "slice":
            month = month + priced(show(min(area, end) - low), price)
        if area <= end:
            return priced(show(area), price) if tariff["of"] == "whole" else month
        low = end


def parts_of(start, end, places):
    """From a day of a month to its end, whole months, and from the first of a month to a day."""
    if start.day == end.day:
        return Fraction((end.year - start.year) * 12 + end.month - start.month)
    length = lambda day: (add_months(day.replace(day=1), 1) - day.replace(day=1)).days
    left = (length(start) - start.day + 1) if start.day > 1 else 0
    months = (end.year - start.year) * 12 + end.month - start.month - (start.day > 1)
    return at(Fraction(left, length(start)), "half-up", places) + months + at(
        Fraction(end.day - 1, length(end)), "half-up", places)


def months_of(since, origin, low, high, how):
    if isinstance(how, dict) and "parts" in how:
        return parts_of(low, high, how["parts"])
    return kept(since(origin, high) - since(origin, low), how)


def fits(number):
    return isinstance(number, float) or max(number.numerator, number.denominator).bit_length() <= 120


def product(factors, alone):
    """A product. Whether the library can hold a very long one, or refuses it, is not what is asked here."""
    month, months, share, tax = factors
    whole = month * months * share * tax
    halves = [(month, months * share * tax), (month * months * share, tax)]
    if whole and not fits(whole) and not (alone and any(fits(a) and fits(b) for a, b in halves)):
        raise Open("a very long number")
    return whole


def span(facts):
    start = day_of(facts["from"])
    end = day_of(facts["to"]) if facts.get("to") is not None else day_of(facts["to_inclusive"]) + ONE_DAY
    return (start if facts.get("anchor") is None else day_of(facts["anchor"])), start, end


def billed(facts, options, of, lawful):
    """Fen, months, and the fen that are taken off apart."""
    hand, alone = Hand(of), of["bills"] == "each-by-itself"
    apart = [{"mode": of["reductions"]["apart"], "places": 2}] if isinstance(of["reductions"], dict) else None
    origin, start, end = span(facts)
    ends = [day_of(d) for r in facts.get("reductions") or [] for d in (r["from"], r.get("to")) if d is not None]
    ends += [day_of(change["on"]) for change in facts.get("changes") or []]
    marks = sorted({origin, start, end} | {d for d in ends if origin < d < end} | lawful.turns())
    tax = facts.get("tax")
    tax = 1 + Fraction(tax["rate"]) if tax and not tax["included"] else 1
    since = MONTHS[options.get("months") or "calendar"]
    latest, sums = {}, {"full": (hand.read(0), 0), "off": (hand.read(0), 0)}

    def add(which, factors, stages):
        if 0 in factors:
            return 0
        exact, before = sums[which]
        number = product(factors, alone or not exact)
        if alone:
            return hand.fen(number, stages)
        if exact:
            product(latest[which], False)
        latest[which] = factors
        exact = exact + number
        if not fits(exact) and exact != number:
            raise Open("a very long sum")
        sums[which] = exact, hand.fen(exact, stages)
        return sums[which][1] - before

    total, months, off, reduced = 0, Fraction(0), 0, False
    for low, high in zip(marks, marks[1:]):
        share = charged_on(facts, options, low, lawful)
        reduced = reduced or share != 1
        if alone and high <= start:
            continue
        count = months_of(since, origin, low, high, of["months"])
        terms = terms_of(facts, low)
        spared = "formula" in (terms["tariff"] or {}) and "places-unless-formula" in of["month_fee"]
        rounded = kept(month_of(terms, hand), "exact" if spared else of["month_fee"])
        held = hand.stored(rounded)
        rounded = held if hand.level >= 3 else rounded
        decimal = hand.read if hand.level >= 3 else Fraction
        number, taxed, taken = hand.read(count), decimal(tax), 0
        if apart:
            rest = hand.read(1 - Fraction(hand.read(share)))
            taken = add("off", (rounded, number, rest, taxed), apart)
        owed = add("full", (held, number, decimal(1 if apart else share), taxed), of["roundings"]) - taken
        if high > start:
            total, months, off = total + owed, months + count, off + taken
    return total, months, off if apart and reduced else None


def pool_shares(places, pool, options, weights, of):
    """Fen of each unit, where the units bear it at all."""
    hand, whole = Hand(of), sum(weights)
    quantity, price = quantity_of(pool)
    if of["bills"] == "cumulated":
        number = float(quantity * price) if hand.level >= 3 else quantity * price
        told = pool  # a sum is one already
        if pool.get("used") is not None:
            told = {**pool, "used": None, "cost_yuan": show(hand.fen(number, of["roundings"]))}
        return [fen_of(row["share_yuan"]) for row in fee_share(places, told, options)[1]["units"]]
    shares = []
    for weight in weights:
        one = quantity / whole
        if pool.get("agreed") in (None, "area"):
            one = kept(one, of["quantities"])
        share = hand.stored(kept(one * weight, of["quantities"]))
        shares.append(hand.fen(share * (hand.read(price) if hand.level >= 3 else price), of["roundings"]))
    return shares


def quantity_of(pool):
    if pool.get("used") is None:
        return Fraction(pool["cost_yuan"]), Fraction(1)
    return Fraction(pool["used"]["quantity"]), Fraction(pool["used"]["price_yuan"])


def compared_pool(places, pool, options, base, of):
    if pool.get("earlier") is not None:
        raise Refused("invalid-fact")
    outcome, owed = fee_share(places, pool, options)
    keys = [row["unit"] for row in owed["units"]]
    # What a unit counts throughout: its square metres, one, or its weight; less where it is there for some days only.
    first, last = day_of(pool["from"]), day_of(pool["to_inclusive"])
    days = ((last - first).days + 1) * (100 if pool.get("agreed") in (None, "area") else 1)
    rows = {u["unit"]: weight(u, pool.get("agreed"), first, last) / days for u in pool["units"]}
    weights = [rows[key] for key in keys]
    if outcome == "not-shared" or not sum(weights):
        sums, moves, exact = [0] * len(keys), [[] for _ in keys], Fraction(0)
    else:
        sums, moves = moved(base, of, lambda now: pool_shares(places, pool, options, weights, now), len(keys), OF_BILLS)
        exact = Fraction(owed["exact_yuan"])
    units = []
    for row, fen, why in zip(owed["units"], sums, moves):
        units.append({"unit": row["unit"], "exact_yuan": show_ratio(exact * Fraction(row["share"])),
                      "ours_yuan": row["share_yuan"], "theirs_yuan": show(fen),
                      "difference_yuan": show(fen - fen_of(row["share_yuan"])), "why": why})
    total = lambda field: show(sum(fen_of(u[field]) for u in units))
    return {"pool": pool["pool"], "ours_yuan": total("ours_yuan"), "theirs_yuan": total("theirs_yuan"),
            "difference_yuan": total("difference_yuan"), "units": units}


def fee_migration(places, facts, options):
    first = day_of(facts["from"])
    if first < NATION_FEE:
        raise Refused("not-in-force")
    units, pools, late = (facts.get(rows) or [] for rows in ("units", "pools", "late"))
    if not units and not pools and not late:
        raise Refused("missing-fact")
    own = options.get("ours") or {}
    base = ours(own)
    of = theirs(options.get("theirs") or {}, base)
    base_late = ours_late(options.get("late") or {})
    of_late = theirs_late(options.get("theirs") or {}, base_late)
    if any(u.get("unit") is None for u in units):
        raise Refused("missing-fact")
    for rows, key in ((units, "unit"), (pools, "pool"), (late, "unit")):
        if len({row[key] for row in rows}) < len(rows):
            raise Refused("invalid-fact")
    shown = []
    for unit in sorted(units, key=lambda u: bytewise(u["unit"])):
        if day_of(unit["from"]) < first:
            raise Refused("invalid-fact")
        owed = fee_bill(places, unit, own)[1]
        origin, start, end = span(unit)
        lawful = Lawful(places, unit, own, start, end, origin)
        (fen,), (why,) = moved(base, of, lambda now: [billed(unit, own, now, lawful)[0]], 1, OF_BILLS)
        _, months, off = billed(unit, own, of, lawful)
        row = {"unit": unit["unit"], "exact_yuan": owed["exact_yuan"], "ours_yuan": owed["amount_yuan"],
               "theirs_yuan": show(fen), "difference_yuan": show(fen - fen_of(owed["amount_yuan"])),
               "months": show_ratio(months), "why": why}
        if off is not None:
            row["reduced_yuan"] = show(off)
        shown.append(row)
    shares, shown_pools = {"rounding": own.get("rounding"), "remainder": options.get("remainder")}, []
    for pool in sorted(pools, key=lambda p: bytewise(p["pool"])):
        if day_of(pool["from"]) < first:
            raise Refused("invalid-fact")
        shown_pools.append(compared_pool(places, pool, shares, base, of))
    shown_late = []
    for unit in sorted(late, key=lambda u: bytewise(u["unit"])):
        if day_of(unit["asked"]["as_of"]) < first:
            raise Refused("invalid-fact")
        shown_late += compared_late(places, unit, options.get("late") or {}, base_late, of_late)
    return summed(shown, shown_pools, shown_late)
