"""A cost of common parts over the units concerned: 民法典 art. 283, Hangzhou 54, Qingyuan 37."""
from datetime import date
from fractions import Fraction

from law import Refused
from voting import bytewise, day_of, floor, hundredths, largest_remainder, money, round_yuan, show, show_ratio

CODE = date(2021, 1, 1)
HANGZHOU, QINGYUAN = ("330100", date(2022, 3, 1)), ("441800", date(2023, 2, 1))
KEPT = ("managers-own", "grounds", "events", "common-business")


def bad():
    raise Refused("invalid-fact")


def asked(facts, name):
    if facts.get(name) is None:
        raise Refused("missing-fact")
    return facts[name]


def distinct(rows):
    if len({row["unit"] for row in rows}) < len(rows):
        bad()
    return sorted(rows, key=lambda row: bytewise(row["unit"]))


def cost(facts, options):
    """Fen, and the exact sum in yuan."""
    if facts.get("cost_yuan") is not None and facts.get("used") is not None:
        bad()
    if facts.get("used") is None:
        fen = money(asked(facts, "cost_yuan"))
        return fen, Fraction(fen, 100)
    quantity = Fraction(facts["used"]["quantity"])
    if quantity < 0:
        bad()
    exact = quantity * Fraction(facts["used"]["price_yuan"])
    return round_yuan(exact, options.get("rounding") or {}), exact


def may_be_shared(places, facts, first):
    there = [place for place, since in (HANGZHOU, QINGYUAN) if place in places and since <= first]
    if not there:
        return True
    purpose = asked(facts, "purpose")
    if there != [QINGYUAN[0]] or purpose not in KEPT:
        return True
    return asked(facts, "model") != "lump-sum" or not asked(facts, "in_service_cost")


def weight(unit, agreed, first, last):
    """What the unit counts on a day, for each day on which it is there."""
    begins = day_of(unit["from"]) if unit.get("from") else None
    ends = day_of(unit["to_inclusive"]) if unit.get("to_inclusive") else None
    if begins and ends and ends < begins:
        bad()
    days = sum(1 for n in range(first.toordinal(), last.toordinal() + 1)
               if (not begins or n >= begins.toordinal()) and (not ends or n <= ends.toordinal()))
    if agreed == "household":
        return Fraction(days)
    if agreed == "weight":
        of_a_day = Fraction(asked(unit, "weight"))
        if of_a_day < 0:
            bad()
        return of_a_day * days
    return Fraction(hundredths(asked(unit, "area_m2"))) * days


def to_one(fen, weights, named):
    sign, whole = (-1 if fen < 0 else 1), sum(w for _, w in weights)
    parts = {key: sign * floor(abs(fen) * w / whole) for key, w in weights}
    parts[named] += fen - sum(parts.values())
    return parts


def split(fen, weights, facts, options):
    named = None
    if options.get("remainder") == "to-one":
        named = asked(facts, "remainder_unit")
        if named not in dict(weights):
            bad()
    if not any(w for _, w in weights):
        if fen:
            raise Refused("infeasible")
        return {key: 0 for key, _ in weights}
    return to_one(fen, weights, named) if named is not None else largest_remainder(fen, weights)


def beside(rows, earlier, restate):
    """Each unit of either run: before, now, difference."""
    before = {row["unit"]: money(row["share_yuan"]) for row in distinct(earlier)}
    parts = len(rows[0].get("instalments_yuan", []))
    for unit in before.keys() - {row["unit"] for row in rows}:
        row = {"unit": unit, "share": "0", "share_yuan": "0.00"}
        if parts:
            row["instalments_yuan"] = ["0.00"] * parts
        rows.append(row)
    for row in rows:
        was = before.get(row["unit"], 0)
        row.update(before_yuan=show(was), difference_yuan=show(money(row["share_yuan"]) - was))
    changed = any(money(row["difference_yuan"]) for row in rows)
    if changed and not restate:
        bad()
    rows.sort(key=lambda row: bytewise(row["unit"]))
    return changed, show(sum(before.values()))


def fee_share(places, facts, options):
    first, last = day_of(facts["from"]), day_of(facts["to_inclusive"])
    if last < first:
        bad()
    fen, exact = cost(facts, options)
    may = may_be_shared(places, facts, first)
    borne = fen if may else 0
    agreed = facts.get("agreed")
    if agreed is None and first < CODE:
        raise Refused("not-in-force")
    days = sorted(facts.get("instalments") or [])
    if len(set(days)) < len(days):
        bad()
    units = distinct(facts["units"])
    if not units:
        raise Refused("missing-fact")
    weights = [(unit["unit"], weight(unit, agreed, first, last)) for unit in units]
    parts, whole = split(borne, weights, facts, options), sum(w for _, w in weights)
    rows = []
    for key, w in weights:
        row = {"unit": key, "share": show_ratio(w / whole if whole else 0), "share_yuan": show(parts[key])}
        if days:
            pieces = largest_remainder(parts[key], [(day, 1) for day in days])
            row["instalments_yuan"] = [show(pieces[day]) for day in days]
        rows.append(row)
    value = {"total_yuan": show(fen), "exact_yuan": show_ratio(exact), "shared_yuan": show(borne), "units": rows,
             "may_be_shared": may}
    if days:
        value["instalments"] = [{"due": day, "amount_yuan": show(sum(money(row["instalments_yuan"][n]) for row in rows))}
                                for n, day in enumerate(days)]
    word = "shared"
    if facts.get("earlier") is not None:
        changed, value["before_yuan"] = beside(rows, facts["earlier"], options.get("rerun") == "restated")
        word = "restated" if changed else "unchanged"
    return (word if may else "not-shared"), value
