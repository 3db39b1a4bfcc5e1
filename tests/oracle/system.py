"""How another system reckons, member by member, and what each of its deviations moves."""
from fractions import Fraction

from law import Refused
from voting import floor, show

# The order in which the old system reckons: what a member is called as a deviation.
OF_BILLS = [("bills", "each-by-itself"), ("unit_price", "unit-price-rounded"), ("months", "months-rounded"),
            ("month_fee", "month-fee-rounded"), ("quantities", "quantity-rounded"), ("numbers", "binary-numbers"),
            ("reductions", "reduction-apart"), ("roundings", "rounded-otherwise")]
OF_LATE_FEES = [("base", "whole-debt-late"), ("since", "late-from-paid"), ("daily", "daily-sum-rounded"),
                ("rate", "binary-rate"), ("days", "late-days-rounded"), ("roundings", "late-rounded-otherwise")]
NUMBERS = ["exact", "inputs", "stored", "every", "printed"]
PLACES = {"fen": 2, "jiao": 1, "yuan": 0}


def stage_of(rounding):
    rounding = rounding or {}
    return {"mode": rounding.get("mode") or "half-up", "places": PLACES[rounding.get("unit") or "fen"]}


def ours(options):
    return {"bills": "cumulated", "unit_price": "exact", "months": "exact", "month_fee": "exact", "quantities": "exact",
            "numbers": "exact", "reductions": "within-the-fee", "roundings": [stage_of(options.get("rounding"))]}


def ours_late(options):
    return {"base": "unpaid", "since": "due-day", "daily": "exact", "rate": "decimal", "days": "added",
            "roundings": [stage_of(options.get("rounding"))]}


def first_to_the_fen(mode, stages):
    first = {"mode": mode, "places": 2}
    return [first] + [stage for stage in stages if stage != first]


def theirs(system, base):
    of = {}
    if system.get("preset"):
        paid = system["preset"].endswith("-paid")
        of = {"bills": "each-by-itself", "months": {"parts": 4}, "month_fee": {"places-unless-formula": 4},
              "quantities": {"places": 4}, "numbers": "inputs" if paid else "stored",
              "reductions": {"apart": "half-even"},
              "roundings": first_to_the_fen("half-even" if paid else "half-up", base["roundings"])}
    return checked({**base, **of, **told(system)}, ("unit_price", "months", "month_fee", "quantities"))


def theirs_late(system, base):
    of = {}
    if system.get("preset"):
        of = {"base": "whole", "since": "paid-before", "rate": "binary",
              "roundings": first_to_the_fen("half-even", base["roundings"])}
        if system["preset"].endswith("-zaozhuang"):
            of.update(since="due-day", daily={"places": 2}, days={"rounded": {"mode": "half-even"}})
    return checked({**base, **of, **told(system.get("late") or {})}, ("daily",))


def told(members):
    return {k: v for k, v in members.items() if k not in ("preset", "late") and v is not None}


def checked(of, rounded):
    places = [v for k in rounded if isinstance(of[k], dict) for v in of[k].values()]
    if any(p > 9 for p in places + [stage["places"] for stage in of["roundings"]]):
        raise Refused("invalid-fact")
    if not of["roundings"]:
        raise Refused("missing-fact")
    if of["roundings"][-1]["places"] > 2:
        raise Refused("invalid-fact")
    return of


def at(exact, mode, places):
    """A number at so many places; one below nought as the one above it."""
    if exact < 0:
        return -at(-exact, mode, places)
    scaled = Fraction(exact) * 10 ** places
    low = floor(scaled)
    rest = scaled - low
    up = {"down": False, "up": rest > 0, "half-up": rest >= Fraction(1, 2),
          "half-even": rest > Fraction(1, 2) or (rest == Fraction(1, 2) and low % 2 == 1)}[mode]
    return Fraction(low + up, 10 ** places)


def kept(number, how):
    return number if how == "exact" else at(number, "half-up", list(how.values())[0])


def staged(yuan, stages):
    """Fen, by one rounding after another."""
    for stage in stages:
        yuan = at(yuan, stage["mode"], stage["places"])
    return int(yuan * 100)


def moved(base, of, compute, places, order):
    """What `compute` comes to with all deviations, and what each of them moves, for so many sums at once."""
    now, before, moves = dict(base), compute(base), [[] for _ in range(places)]
    for member, name in order:
        if of[member] == base[member]:
            continue
        now[member] = of[member]
        after = compute(now)
        for i in range(places):
            if after[i] != before[i]:
                moves[i].append({"deviation": name, "yuan": show(after[i] - before[i])})
        before = after
    return before, moves


def fen_of(yuan):
    return int(Fraction(yuan) * 100)


def summed(units, pools, late):
    rows = units + [u for p in pools for u in p["units"]] + late
    why = []
    for _, name in OF_BILLS + OF_LATE_FEES:
        of = [fen_of(m["yuan"]) for row in rows for m in row["why"] if m["deviation"] == name]
        if of:
            why.append({"deviation": name, "sums": len(of), "yuan": show(sum(of))})
    changed = sum(fen_of(row["difference_yuan"]) != 0 for row in rows)
    value = {"units": units, "changed": changed, "unchanged": len(rows) - changed, "why": why}
    if pools:
        value["pools"] = pools
    if late:
        value["late"] = late
    for field in ("ours_yuan", "theirs_yuan", "difference_yuan"):
        value[field] = show(sum(fen_of(row[field]) for row in rows))
    return ("differs" if changed else "agrees"), value
