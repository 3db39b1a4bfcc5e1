"""Quantities, owners and votes, worked out the slow and obvious way.

Nothing here is fast or clever: sums are `int` or `Fraction`, thresholds are
compared by cross-multiplication, and the vote cap is found by repeating the
cut until nobody is left above it. The point is to be easy to check by eye
against the statement of the rules, so that a disagreement with the library is
worth a look.

Where the statement does not settle an answer the code raises `Open`, and the
generator throws the request away instead of inventing an expectation.
"""
import re
from datetime import date
from fractions import Fraction

from law import NATION_AREA, SHANGHAI_VOTES_END, Open, Refused, shanghai_only


# ---------------------------------------------------------------- quantities

def hundredths(text, negative=False):
    """An area (0.01 m2) or an amount (fen): at most two decimals."""
    found = re.fullmatch(r"(-?)(\d+)(?:\.(\d{1,2}))?", text)
    if not found or (found.group(1) and not negative):
        raise Refused("invalid-fact")
    value = int(found.group(2)) * 100 + int((found.group(3) or "0").ljust(2, "0"))
    return -value if found.group(1) else value


def money(text):
    return hundredths(text, negative=True)


def show(cents):
    sign = "-" if cents < 0 else ""
    return "%s%d.%02d" % (sign, abs(cents) // 100, abs(cents) % 100)


def ratio(text):
    return Fraction(text)


def show_ratio(value):
    return str(Fraction(value))


def day_of(text):
    return date.fromisoformat(text)


def bytewise(key):
    return key.encode("utf-8")


def bytewise_list(keys):
    return [bytewise(k) for k in keys]


def floor(x):
    return x.numerator // x.denominator


def ceiling(x):
    return -((-x.numerator) // x.denominator)


def add_months(start, months):
    """Same day number, or the month's last day where there is no such day."""
    index = start.year * 12 + start.month - 1 + months
    year, month, day = index // 12, index % 12 + 1, start.day
    while True:
        try:
            return date(year, month, day)
        except ValueError:
            day -= 1


def largest_remainder(total, weights):
    """Split the integer `total` over (key, weight) in the order given for ties."""
    if total < 0:  # a negative total is the mirror of the positive one
        return {k: -v for k, v in largest_remainder(-total, weights).items()}
    whole = sum(w for _, w in weights)
    exact = {k: Fraction(total) * w / whole for k, w in weights}
    shares = {k: floor(exact[k]) for k, _ in weights}
    left = total - sum(shares.values())
    # `sorted` is stable: equal fractions stay in the order of `weights`.
    for key, _ in sorted(weights, key=lambda kw: shares[kw[0]] - exact[kw[0]])[:left]:
        shares[key] += 1
    return shares


def round_yuan(exact, rounding):
    """A non-negative exact amount in yuan -> fen."""
    unit = {"fen": 1, "jiao": 10, "yuan": 100}[rounding.get("unit") or "fen"]
    mode = rounding.get("mode") or "half-up"
    q = exact * 100 / unit
    low = floor(q)
    rest = q - low
    if mode == "up":
        up = rest > 0
    elif mode == "down":
        up = False
    elif mode == "half-up":
        up = rest >= Fraction(1, 2)
    else:
        up = rest > Fraction(1, 2) or (rest == Fraction(1, 2) and low % 2 == 1)
    return (low + (1 if up else 0)) * unit


# -------------------------------------------------------------------- owners

def read_units(facts):
    units = facts["units"]
    names = [u["unit"] for u in units]
    if len(set(names)) != len(names):
        raise Refused("invalid-fact")
    return units


AREA_SOURCES = ("register", "survey", "contract")


def unit_area(unit):
    for source in AREA_SOURCES:
        text = unit.get(source + "_area_m2")
        if text is not None:
            return hundredths(text), source
    raise Refused("missing-fact")


def person(unit, developer):
    """Who holds the unit, as a set of keys."""
    if unit["holding"] in ("unsold", "undelivered"):
        if developer is None:
            raise Refused("missing-fact")
        return frozenset([developer])
    if not unit.get("owners"):
        raise Refused("missing-fact")
    return frozenset(unit["owners"])


def parking_counts(places, day, options, about_parking=None):
    mode = options.get("parking")
    if mode is None:
        mode = "never" if "330200" in places and day >= date(2022, 4, 1) else "always"
    if mode == "only-for-parking-matters":
        if about_parking is None:
            raise Open("there is no matter to be about parking")
        return about_parking
    return mode == "always"


def counted_units(units, with_parking):
    kept = [u for u in units
            if u["use"] in ("dwelling", "non-dwelling") or (u["use"] == "parking" and with_parking)]
    if not kept:
        raise Open("an estate in which nothing counts")
    return kept


def left_out_is_sound(units, kept, developer):
    """Whether a unit that does not count is checked all the same is open."""
    names = {u["unit"] for u in kept}
    for u in units:
        if u["unit"] not in names and u["use"] != "common":
            try:
                unit_area(u)
                person(u, developer)
            except Refused:
                raise Open("a fault in a unit that does not count")


def group_by_head(units, developer, overlapping):
    """[(owner set, units)]: one entry for each head, in order of the owners."""
    heads = {}
    for u in units:
        heads.setdefault(person(u, developer), []).append(u)
    if overlapping == "merged":
        if any(developer in s and len(s) > 1 for s in heads):
            raise Open("whether a developer merged with a co-owner is still the developer")
        merged = True
        while merged:  # join any two sets that share a member, until none do
            merged = False
            sets = sorted(heads, key=lambda s: bytewise_list(sorted(s)))
            for a in sets:
                for b in sets:
                    if a != b and a & b and not merged:
                        joined = heads.pop(a) + heads.pop(b)
                        heads[a | b] = heads.get(a | b, []) + joined
                        merged = True
    return sorted(heads.items(), key=lambda item: bytewise_list(sorted_keys(item[0])))


def sorted_keys(keys):
    return sorted(keys, key=bytewise)


def owner_area(places, facts, options):
    day = day_of(facts["as_of"])
    if day < NATION_AREA:
        raise Refused("not-in-force")
    units = read_units(facts)
    kept = counted_units(units, parking_counts(places, day, options))
    for u in kept:  # the holder must be known although the area does not need it
        try:
            person(u, facts.get("developer"))
        except Refused:
            raise Open("whether the area needs to know the holder")
    left_out_is_sound(units, kept, facts.get("developer"))
    rows, total = [], 0
    for u in sorted(kept, key=lambda u: bytewise(u["unit"])):
        area, source = unit_area(u)
        total += area
        rows.append({"unit": u["unit"], "area_m2": show(area), "source": source})
    return "computed", {"units": rows, "total_m2": show(total)}


def owner_count(places, facts, options):
    day = day_of(facts["as_of"])
    if day < NATION_AREA:
        raise Refused("not-in-force")
    units, developer = read_units(facts), facts.get("developer")
    kept = counted_units(units, parking_counts(places, day, options))
    heads = group_by_head(kept, developer, options.get("overlapping_owner_sets") or "separate")
    rows, total = [], 0
    for owners, theirs in heads:
        area = sum(unit_area(u)[0] for u in theirs)
        total += area
        rows.append({"owners": sorted_keys(owners),
                     "developer": developer is not None and owners == frozenset([developer]),
                     "units": sorted_keys(u["unit"] for u in theirs), "area_m2": show(area)})
    left_out_is_sound(units, kept, developer)
    return "computed", {"heads": str(len(rows)), "total_m2": show(total), "owners": rows}


# --------------------------------------------- votes at the first meeting, 2004

def check_pools(pools, units, developer):
    by_name = {u["unit"]: u for u in units}
    seen = set()
    for pool in pools:
        holders = set()
        for name in pool["units"]:
            unit = by_name.get(name)
            if unit is None or name in seen or unit["use"] != "non-dwelling":
                raise Refused("invalid-fact")
            seen.add(name)
            if unit.get("separate_title") is None:
                raise Open("a title of which nothing is said")
            if not unit["separate_title"] or unit_area(unit)[0] >= 100_00:
                raise Refused("invalid-fact")
            holders.add(person(unit, developer))
        if len(holders) < 2:
            raise Refused("invalid-fact")
    return seen


def weigh(facts):
    """[(holder, votes, dwellings, non-dwelling area)], owners first, then pools."""
    units, developer = read_units(facts), facts.get("developer")
    pools = facts.get("pools") or []
    pooled = check_pools(pools, units, developer)
    rows = []
    for owners, theirs in group_by_head([u for u in units if u["use"] != "common"], developer, "separate"):
        dwellings = sum(1 for u in theirs if u["use"] == "dwelling")
        other = sum(unit_area(u)[0] for u in theirs
                    if u["use"] == "non-dwelling" and u["unit"] not in pooled)
        rows.append(({"owners": sorted_keys(owners)}, dwellings + other // 100_00, dwellings, other))
    by_name = {u["unit"]: u for u in units}
    for pool in sorted(pools, key=lambda p: bytewise(p["pool"])):
        area = sum(unit_area(by_name[n])[0] for n in pool["units"])
        rows.append(({"pool": pool["pool"]}, area // 100_00, 0, area))
    return rows


def vote_weights(places, facts, options):
    shanghai_only(places, day_of(facts["meeting_on"]), SHANGHAI_VOTES_END)
    rows = weigh(facts)
    return "computed", {
        "votes": [{"holder": h, "votes": str(v), "dwellings": str(d), "non_dwelling_m2": show(a)}
                  for h, v, d, a in rows],
        "total": str(sum(v for _, v, _, _ in rows))}


def cap(before, options):
    """{key: votes} -> ({key: votes}, set of cut keys, limit); keys in tie order."""
    if options.get("excess") == "discarded":  # the text says that the others get it
        raise Refused("invalid-fact")
    total = sum(before.values())
    whole = options.get("votes") == "whole"
    if whole and any(v.denominator != 1 for v in before.values()):
        raise Refused("invalid-fact")
    limit = Fraction(3, 10) * total
    if whole:
        limit = Fraction(floor(limit))
    now, cut = dict(before), set()
    while True:
        above = [k for k in now if now[k] > limit]
        if not above:
            break
        excess = sum(now[k] - limit for k in above)
        cut.update(above)
        takers = [k for k in now if before[k] > 0 and k not in cut]
        if not takers:
            raise Refused("infeasible")
        for k in above:
            now[k] = limit
        base = sum(before[k] for k in takers)
        for k in takers:
            if options.get("excess") == "equal":
                now[k] += excess / len(takers)
            else:
                now[k] += excess * before[k] / base
        if options.get("cascade") == "one-pass":
            break
    if whole:
        uncut = [(k, now[k]) for k in now if k not in cut]
        rest = sum(v for _, v in uncut)
        assert Fraction(rest).denominator == 1
        if rest:
            now.update({k: Fraction(v) for k, v in largest_remainder(int(rest), uncut).items()})
    assert sum(now.values()) == total
    return now, cut, limit


def vote_cap(places, facts, options):
    shanghai_only(places, day_of(facts["meeting_on"]), SHANGHAI_VOTES_END)
    rows = sorted(facts["votes"], key=lambda r: bytewise(r["holder"]))
    before = {r["holder"]: ratio(r["votes"]) for r in rows}
    if len(before) != len(rows) or any(v < 0 for v in before.values()):
        raise Refused("invalid-fact")
    if sum(before.values()) <= 0:
        raise Refused("invalid-fact")
    after, cut, limit = cap(before, options)
    return ("capped" if cut else "unchanged"), {
        "votes": [{"holder": k, "before": show_ratio(before[k]), "after": show_ratio(after[k]),
                   "capped": k in cut} for k in before],
        "total": show_ratio(sum(before.values())), "discarded": "0", "limit": show_ratio(limit)}
