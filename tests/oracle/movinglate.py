"""What another system asks for paying late: for each of its members the same facts, told as it reads them."""
from datetime import timedelta
from fractions import Fraction

from late import ONE_DAY, Terms, chunks, fee_late, instalments
from law import Open
from system import OF_LATE_FEES, at, fen_of, kept, moved, staged, stage_of
from voting import day_of, money, show


def fits(number):
    """Whether the library holds a longer one is not what is asked here."""
    if max(abs(number.numerator), number.denominator).bit_length() > 120:
        raise Open("a very long number")
    return number


def rows_of(facts, debt):
    return [p for p in facts.get("payments") or [] if p["debt"] == debt["debt"]]


def paid_of(facts, debt):
    return sum(money(p["yuan"]) for p in rows_of(facts, debt))


def from_paid(facts):
    """The facts with the due days from which a system counts that looks for the cycle which was paid last."""
    as_of, due = day_of(facts["as_of"]), {}
    for debt in facts["debts"]:
        once = debt["owed"].get("once")
        if once and day_of(once["due_on"]) <= as_of and money(once["yuan"]) > 0:
            due.setdefault(day_of(once["due_on"]), []).append(debt)
    days = sorted(due)
    still_open = lambda debt: paid_of(facts, debt) < money(debt["owed"]["once"]["yuan"])
    first = next((day for day in days if any(map(still_open, due[day]))), None)
    in_time = timedelta(days=facts["terms"].get("grace_days") or 0)
    if first in [None] + days[:1] or as_of <= first + in_time or any(paid_of(facts, d) for d in due[first]):
        return facts
    before = {day.isoformat(): earlier.isoformat() for earlier, day in zip(days, days[1:]) if day >= first}

    def moved_up(debt):
        once = debt["owed"].get("once")
        if once is None or once["due_on"] not in before:
            return debt
        return {**debt, "owed": {"once": {**once, "due_on": before[once["due_on"]]}}}
    return {**facts, "debts": [moved_up(debt) for debt in facts["debts"]]}


def rounded_daily(facts, how):
    """The facts with what falls due each day as the system holds it."""
    def rounded(debt):
        daily = debt["owed"].get("daily")
        if daily is None:
            return debt
        return {**debt, "owed": {"daily": {**daily, "yuan_per_day": str(kept(Fraction(daily["yuan_per_day"]), how))}}}
    return {**facts, "debts": [rounded(debt) for debt in facts["debts"]]}


def binary(facts):
    """The facts with rates as the doubles next to them."""
    held = lambda text: str(Fraction(float(Fraction(text))))
    (kind, rate), = facts["terms"]["rate"].items()
    if isinstance(rate, dict):
        rate = {k: v if k == "day_count" else held(v) for k, v in rate.items()}
    else:
        rate = held(rate)
    facts = {**facts, "terms": {**facts["terms"], "rate": {kind: rate}}}
    if facts.get("lpr"):
        rates = [{**row, "yearly": held(row["yearly"])} for row in facts["lpr"]["rates"]]
        facts["lpr"] = {**facts["lpr"], "rates": rates}
    return facts


def parts(debt, facts, base, as_of):
    """What bears, since when, and until when: [(fen, due day, day paid or the last)]."""
    due, paid = instalments(debt["owed"]), []
    left = sum(fen for _, fen in due)  # what a system rounded away cannot be paid
    for row in sorted(rows_of(facts, debt), key=lambda p: p["on"]):
        paid.append((day_of(row["on"]), min(left, Fraction(money(row["yuan"])))))
        left -= paid[-1][1]
    rows = [row for row in chunks(due, paid) if row[1] <= as_of]
    if base == "unpaid":
        return [(fen, due, on or as_of) for fen, due, on in rows]
    still = {due for _, due, on in rows if on is None}
    return [(fen, due, as_of) for fen, due, _ in rows if due in still]


def day_by_day(late, rate, days):
    """What the parts bear, where the sum so far is rounded every day."""
    first, last = min(since for _, since, _ in late) + ONE_DAY, max(end for _, _, end in late)
    turns = {}
    for fen, since, end in late:
        turns[since + ONE_DAY] = turns.get(since + ONE_DAY, 0) + fen
        turns[end + ONE_DAY] = turns.get(end + ONE_DAY, 0) - fen
    bearing = yuan = Fraction(0)
    stage = stage_of(days["rounded"])
    for i in range((last - first).days + 1):
        day = first + timedelta(days=i)
        bearing += turns.get(day, 0)
        yuan = at(fits(yuan + fits(bearing * rate(day) / 100)), stage["mode"], stage["places"])
    return yuan * 100


def borne(debt, facts, terms, of, as_of):
    """Yuan for one debt, before they are rounded."""
    first = instalments(debt["owed"])[0][0] + ONE_DAY
    all_due = sum((fen for fen, _, _ in parts(debt, facts, "unpaid", as_of)), Fraction(0))
    spans = [(fen, terms.days(due, end)) for fen, due, end in parts(debt, facts, of["base"], as_of)]
    late = [(fen, *span) for fen, span in spans if span]

    def simple(rate):
        until = terms.until(rate, first, as_of) if late else {}
        return sum((fits(fen * fits(until[end] - until[since]) / 100) for fen, since, end in late), Fraction(0)) * 100
    if terms.rate[0] == "flat":
        interest = sum((fen for fen, _, _ in late), Fraction(0)) * Fraction(terms.rate[1])
    elif of["days"] == "added" or not late:
        interest = simple(terms.of)
    else:
        interest = day_by_day(late, terms.of, of["days"])
    caps = [fits(Fraction(share)) * (all_due if kind == "of-principal" else simple(terms.lpr_of))
            for kind, share in terms.caps]
    return min(map(fits, [interest / 100] + [cap / 100 for cap in caps]))


def asked_by(facts, options, of):
    """Yuan of every debt, by the members of a system."""
    if of["since"] == "paid-before":
        facts = from_paid(facts)
    if of["daily"] != "exact":
        facts = rounded_daily(facts, of["daily"])
    if of["rate"] == "binary":
        facts = binary(facts)
    terms, as_of = Terms(facts, options), day_of(facts["as_of"])
    return {debt["debt"]: borne(debt, facts, terms, of, as_of) for debt in facts["debts"]}


def compared_late(places, unit, options, base, of):
    """Each debt of a unit, by key."""
    facts = unit["asked"]
    rows = fee_late(places, facts, options)[1]["debts"]
    keys = [row["debt"] for row in rows]

    def sums(now):
        asked = asked_by(facts, options, now)
        return [staged(asked[key], now["roundings"]) for key in keys]
    fens, moves = moved(base, of, sums, len(keys), OF_LATE_FEES)
    return [{"unit": unit["unit"], "debt": row["debt"], "exact_yuan": row["exact_yuan"],
             "ours_yuan": row["interest_yuan"], "theirs_yuan": show(fen),
             "difference_yuan": show(fen - fen_of(row["interest_yuan"])), "why": why}
            for row, fen, why in zip(rows, fens, moves)]
