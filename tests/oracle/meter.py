"""What was used by a meter and what it costs: 民法典 arts 654, 656; each slice of it at its own price."""
from datetime import date
from fractions import Fraction

from law import Refused
from voting import day_of, money, round_yuan, show, show_ratio

CODE = date(2021, 1, 1)


def bad():
    raise Refused("invalid-fact")


def number(text):
    return Fraction(text)


def marks_of(facts):
    marks = {}
    for kind in ("readings", "replacements"):
        for row in facts.get(kind) or []:
            if row["on"] in marks:
                bad()
            marks[row["on"]] = (kind, row)
    return sorted(marks.items())


def turned(old, new, rolled, capacity):
    """How far a register turned from one number to another."""
    if new < 0:
        bad()
    if capacity is not None and (new >= capacity or old >= capacity):
        bad()
    if not rolled:
        return new - old if new >= old else bad()
    if capacity is None:
        raise Refused("missing-fact")
    return capacity - old + new if new < old else bad()


def used_until(facts, origin, last):
    """Every turn of every register since the reading of one day, each times what it stands for then."""
    times, capacity = number(facts.get("multiplier", "1")), facts.get("rolls_over_at")
    capacity = None if capacity is None else number(capacity)
    shows, used = None, Fraction(0)
    for on, (kind, row) in marks_of(facts):
        if on > last:
            break
        if kind == "readings":
            if on == origin:
                shows = number(row["index"])
                if shows < 0:
                    bad()
            elif shows is not None and not (row.get("estimated") and on < last):
                used += times * turned(shows, number(row["index"]), row.get("rolled_over"), capacity)
                shows = number(row["index"])
            continue
        if shows is not None:
            used += times * turned(shows, number(row["last_index"]), row.get("rolled_over"), capacity)
            shows = number(row["first_index"])
            if shows < 0:
                bad()
        times = number(row.get("multiplier") or times)
        capacity = number(row["rolls_over_at"]) if row.get("rolls_over_at") is not None else capacity
    return used


def tiers_of(tariff):
    if "flat" in tariff:
        return [(None, number(tariff["flat"]["price_yuan"]))]
    rows = [(None if t.get("up_to") is None else number(t["up_to"]), number(t["price_yuan"])) for t in tariff["tiers"]]
    ends = [end for end, _ in rows if end is not None]
    if len(rows) - len(ends) != 1 or len(set(ends)) < len(ends) or any(end <= 0 for end in ends):
        bad()
    return sorted((row for row in rows if row[0] is not None)) + [row for row in rows if row[0] is None]


def overlap(low, high, start, end):
    """How much of a slice lies between two quantities."""
    return max(Fraction(0), min(end, high) - max(start, low)) if high is not None else max(Fraction(0), end - max(start, low))


def fee_meter(places, facts, options):
    origin = facts.get("anchor") or facts["from"]
    if facts["to"] < facts["from"] or origin > facts["from"]:
        bad()
    factors = [facts.get("multiplier", "1"), facts.get("rolls_over_at")]
    for new in facts.get("replacements") or []:
        factors += [new.get("multiplier"), new.get("rolls_over_at")]
    if any(number(f) <= 0 for f in factors if f is not None) or number(facts.get("used_before", "0")) < 0:
        bad()
    tiers = tiers_of(facts["tariff"])
    if day_of(facts["from"]) < CODE:
        raise Refused("not-in-force")
    marks_of(facts)
    read = {row["on"]: row for row in facts["readings"]}
    for day in (origin, facts["from"], facts["to"]):
        if day not in read:
            raise Refused("missing-fact")
        if number(read[day]["index"]) < 0:
            bad()
    if read[origin].get("estimated"):
        bad()
    base = number(facts.get("used_before", "0"))
    # Where both spans are wrong in ways of their own, what is wrong with the longer one is told.
    end, start = (base + used_until(facts, origin, day) for day in (facts["to"], facts["from"]))
    rows, exact, costs = [], Fraction(0), {"start": Fraction(0), "end": Fraction(0)}
    low = Fraction(0)
    for high, price in tiers:
        part = overlap(low, high, start, end) - overlap(low, high, end, start)
        costs["start"] += price * overlap(low, high, base, start)
        costs["end"] += price * overlap(low, high, base, end)
        if part:
            row = {"price_yuan": show_ratio(price), "used": show_ratio(part), "exact_yuan": show_ratio(price * part)}
            if high is not None:
                row["up_to"] = show_ratio(high)
            rows.append(row)
            exact += price * part
        low = high
    rounding = options.get("rounding") or {}
    amount = round_yuan(costs["end"], rounding) - round_yuan(costs["start"], rounding)
    value = {"used": show_ratio(end - start), "amount_yuan": show(amount), "exact_yuan": show_ratio(exact), "tiers": rows,
             "estimated": bool(read[facts["to"]].get("estimated"))}
    word = "billed"
    if facts.get("billed_before_yuan") is not None:
        more = amount - money(facts["billed_before_yuan"])
        value["difference_yuan"] = show(more)
        word = "restated" if more else "unchanged"
    return word, value
