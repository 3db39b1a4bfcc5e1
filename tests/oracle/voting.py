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
from datetime import date, timedelta
from fractions import Fraction


class Refused(Exception):
    """The door answers with an error of this kind."""

    def __init__(self, kind):
        super().__init__(kind)
        self.kind = kind


class NotApplicable(Exception):
    """The rule of law ended before the law day, and the question with it."""

    def __init__(self, since):
        super().__init__(since)
        self.since = since


class Open(Exception):
    """The statement of the rules leaves this answer open: do not test it."""


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


# ------------------------------------------------------------- law by the day

def lineage(code):
    """A district asks its city, its province, and the nation, in this order."""
    chain = []
    for c in (code, code[:4] + "00", code[:2] + "0000", "100000"):
        if c not in chain:
            chain.append(c)
    return chain


SHANGHAI = "310000"
SHANGHAI_2004 = date(2004, 11, 1)
SHANGHAI_VOTES_END = date(2007, 9, 30)
SHANGHAI_2004_END = date(2011, 3, 31)
SHANGHAI_2019 = date(2019, 3, 1)
NATION_AREA = date(2007, 10, 1)
NATION_FUND = date(2008, 2, 1)
NATION_FEE = date(2004, 1, 1)


def shanghai_only(places, day, ended):
    """Rules of Shanghai's 2004 text; `ended` is their last day."""
    if SHANGHAI not in places:
        raise Open("whether a place without the rule is refused, and how")
    if day < SHANGHAI_2004:
        raise Refused("not-in-force")
    if day > ended:
        raise NotApplicable(ended + timedelta(days=1))


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
    for u in units:
        if u not in kept and u["use"] != "common":
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


# -------------------------------------------------------------------- motions

# first day, last day, measure, turnout, ordinary, special, special matters;
# a test is (strict?, numerator, denominator, base).
REGIMES = [
    (date(2003, 9, 1), date(2007, 9, 30), "votes",
     (False, 1, 2, "total"), (False, 1, 2, "participating"), (False, 2, 3, "total"),
     ("rules-of-procedure", "covenant", "appoint-manager", "use-fund", "raise-fund")),
    (date(2007, 10, 1), date(2020, 12, 31), "area-and-heads",
     (True, 1, 2, "total"), (True, 1, 2, "total"), (False, 2, 3, "total"),
     ("use-fund", "raise-fund", "rebuild")),
    (date(2021, 1, 1), date(9999, 12, 31), "area-and-heads",
     (False, 2, 3, "total"), (True, 1, 2, "participating"), (False, 3, 4, "participating"),
     ("raise-fund", "rebuild", "convert-common-parts")),
]


def regime_of(day):
    for regime in REGIMES:
        if regime[0] <= day <= regime[1]:
            return regime
    raise Refused("not-in-force")


def holds(test, part, tally):
    """The test in every measure: in area and in heads, or in votes."""
    strict, num, den, base = test
    for m in tally["total"]:
        left, right = tally[part][m] * den, tally[base][m] * num
        if not (left > right if strict else left >= right):
            return False
    return True


def read_ballots(facts, units, kept, heads):
    """{head: [(unit names, choice, seq)]}, having refused what cannot be cast."""
    known, counted = {u["unit"] for u in units}, {u["unit"] for u in kept}
    head_of = {u["unit"]: owners for owners, theirs in heads for u in theirs}
    units_of = {owners: [u["unit"] for u in theirs] for owners, theirs in heads}
    reached, cast = set(), {}
    for ballot in facts["ballots"]:
        if ballot.get("unit") is not None:
            if ballot["unit"] not in known or ballot["unit"] not in counted:
                raise Refused("invalid-fact")
            names = [ballot["unit"]]
        else:
            who = frozenset(ballot["owners"])
            if who not in units_of:
                raise Refused("invalid-fact")
            names = units_of[who]
        if reached & set(names):
            raise Refused("invalid-fact")
        reached.update(names)
        cast.setdefault(head_of[names[0]], []).append((names, ballot["choice"], ballot.get("seq")))
    return cast


def own_choice(ballots, split):
    """The head's choice from ballots that participate, and the choice of each unit."""
    choices = {c for _, c, _ in ballots}
    if {"abstain", "void"} <= choices:
        raise Open("whether an abstention differs from a void ballot")
    if len(choices) == 1:
        head = choices.pop()
    elif split == "refuse":
        raise Refused("invalid-fact")
    elif split == "by-area":
        return "abstain", {n: c for names, c, _ in ballots for n in names}
    else:
        marks = [s for _, _, s in ballots]
        if any(s is None for s in marks):
            raise Refused("missing-fact")
        if len(set(marks)) != len(marks):
            raise Open("which of two ballots with the same number is first")
        mark = min(marks) if split == "first" else max(marks)
        head = [c for _, c, s in ballots if s == mark][0]
    return head, {n: head for names, _, _ in ballots for n in names}


def resolve(cast, area, options, silence):
    """Choices of heads and of units that participate, under one reading of silence."""
    head_choice, unit_choice, silent = {}, {}, []
    for head, ballots in cast.items():
        own = [b for b in ballots if b[1] in ("for", "against", "abstain")
               or (b[1] == "void" and options.get("void") == "participating")]
        quiet = [n for names, c, _ in ballots if c == "silent" for n in names]
        if own:
            head_choice[head], choices = own_choice(own, options.get("split") or "refuse")
            unit_choice.update(choices)
        if quiet and silence != "not-participating":
            if any(c == "void" for _, c, _ in ballots):
                raise Open("a person both silent and void")
            if own and silence == "abstaining":
                raise Open("whether silence differs from the person's own ballot")
            silent.append((head, quiet))
    if silence == "not-participating":
        return head_choice, unit_choice
    follow = "abstain"
    if silence == "following-majority":
        def sums(choice):
            return (sum(area[n] for n, c in unit_choice.items() if c == choice),
                    sum(1 for c in head_choice.values() if c == choice))
        (area_for, heads_for), (area_no, heads_no) = sums("for"), sums("against")
        if area_for > area_no and heads_for > heads_no:
            follow = "for"
        elif area_no > area_for and heads_no > heads_for:
            follow = "against"
    for head, names in silent:
        head_choice.setdefault(head, follow)  # who also voted keeps the own choice
        unit_choice.update({n: follow for n in names})
    return head_choice, unit_choice


PARTS = {"participating": ("for", "against", "abstain", "void"), "in_favour": ("for",),
         "against": ("against",), "abstaining": ("abstain", "void")}


def tally_area_heads(area, heads, choices):
    head_choice, unit_choice = choices
    tally = {"total": {"area_m2": sum(area.values()), "heads": len(heads)}}
    for part, words in PARTS.items():
        tally[part] = {"area_m2": sum(area[n] for n, c in unit_choice.items() if c in words),
                       "heads": sum(1 for c in head_choice.values() if c in words)}
    return tally


def tally_votes(weights, choices):
    head_choice, _ = choices
    tally = {"total": {"votes": sum(weights.values())}}
    for part, words in PARTS.items():
        tally[part] = {"votes": sum((weights[h] for h, c in head_choice.items() if c in words),
                                    Fraction(0))}
    return tally


def voting_weights(places, day, facts, options, heads):
    """{owner set: votes} in the regime of 2003."""
    if facts.get("votes") is not None:
        rows = [(frozenset(r["owners"]), ratio(r["votes"])) for r in facts["votes"]]
        if len(dict(rows)) != len(rows) or set(dict(rows)) != {h for h, _ in heads}:
            raise Open("a list of votes that does not match the owners")
        return dict(rows)
    if SHANGHAI in places and day >= SHANGHAI_2004 and facts.get("meeting") == "first":
        if facts.get("pools"):
            raise Open("who casts the votes of a pool")
        before = {frozenset(h["owners"]): Fraction(v) for h, v, _, _ in weigh(facts)}
        if sum(before.values()) == 0:
            raise Open("an estate without votes")
        return cap(before, options.get("cap") or {})[0]
    raise Refused("missing-fact")


def motion_tallies(places, day, facts, options, measure):
    """The tally under the reading asked for and under the default one."""
    units, developer = read_units(facts), facts.get("developer")
    silence = options.get("silence") or "not-participating"
    if silence == "following-majority" and not facts.get("silence_clause"):
        raise Refused("missing-fact")
    overlapping = options.get("overlapping_owner_sets") or "separate"
    if measure == "votes":
        if overlapping == "merged" or options.get("parking") or options.get("split") == "by-area" \
                or silence == "following-majority":
            raise Open("readings made for areas and heads, asked of votes")
        kept = [u for u in units if u["use"] != "common"]
        heads = group_by_head(kept, developer, "separate")
        for owners, theirs in heads:
            # Votes belong to the holder: a ballot on a part of the holding is open.
            named = [u["unit"] for u in theirs for b in facts["ballots"] if b.get("unit") == u["unit"]]
            if named and set(named) != {u["unit"] for u in theirs if u["use"] != "parking"}:
                raise Open("votes of a holder who voted with some units only")
        cast = read_ballots(facts, units, kept, heads)
        for ballots in cast.values():
            if len({c for _, c, _ in ballots}) > 1 and {c for _, c, _ in ballots} & {"void", "silent"}:
                raise Open("votes of a holder who voted with some units only")
        area = {u["unit"]: 0 for u in kept}
        try:
            choices = [resolve(cast, area, options, s) for s in (silence, "not-participating")]
        except Refused as bad_ballots:
            try:
                voting_weights(places, day, facts, options, heads)
            except Refused as bad_weights:
                if bad_weights.kind != bad_ballots.kind:
                    raise Open("which of two faults is reported")
            raise
        weights = voting_weights(places, day, facts, options, heads)
        return [tally_votes(weights, c) for c in choices]
    if day < NATION_AREA:
        raise Open("areas and heads of units before the rule that measures them")
    with_parking = parking_counts(places, day, options, facts.get("about_parking"))
    kept = counted_units(units, with_parking)
    heads = group_by_head(kept, developer, overlapping)
    left_out_is_sound(units, kept, developer)
    area = {u["unit"]: unit_area(u)[0] for u in kept}
    if overlapping == "merged" and any(b.get("owners") for b in facts["ballots"]):
        raise Open("a ballot of an owner set that is a part of a merged head")
    if not with_parking:
        gone = {person(u, developer) for u in units if u["use"] == "parking"} - {h for h, _ in heads}
        if any(frozenset(b.get("owners") or []) in gone for b in facts["ballots"]):
            raise Open("a ballot of an owner nothing of whom counts")
    cast = read_ballots(facts, units, kept, heads)
    return [tally_area_heads(area, heads, resolve(cast, area, options, s))
            for s in (silence, "not-participating")]


def given_tally(tally, measure):
    read = {"total": {}, "participating": {}, "in_favour": {}}
    for part in read:
        if measure == "votes":
            read[part]["votes"] = ratio(tally[part]["votes"])
        else:
            read[part]["area_m2"] = hundredths(tally[part]["area_m2"])
            read[part]["heads"] = int(tally[part]["heads"])
    for m in read["total"]:
        if not read["in_favour"][m] <= read["participating"][m] <= read["total"][m]:
            raise Refused("invalid-fact")
    return read


def show_measures(sums):
    shown = {"area_m2": show, "heads": str, "votes": show_ratio}
    return {m: shown[m](v) for m, v in sums.items()}


def vote_motion(places, facts, options):
    day = day_of(facts["decided_on"])
    _, _, measure, turnout, ordinary, special, special_matters = regime_of(day)
    kind = "special" if facts["matter"] in special_matters else "ordinary"
    majority = special if kind == "special" else ordinary
    if facts.get("tally") is not None:
        tally, default = given_tally(facts["tally"], measure), None
    else:
        tally, default = motion_tallies(places, day, facts, options, measure)
        if (options.get("silence") or "not-participating") == "not-participating":
            default = None
    if any(tally["participating"][m] == 0 for m in tally["total"]):
        raise Open("a share of nothing")
    turnout_met = holds(turnout, "participating", tally)
    majority_met = holds(majority, "in_favour", tally)
    passed = turnout_met and majority_met
    value = {"passed": passed, "class": kind, "measure": measure, "turnout_met": turnout_met,
             "majority_met": majority_met,
             "tally": {part: show_measures(sums) for part, sums in tally.items()}}
    if default is not None:
        value["default_reading"] = {"passed": holds(turnout, "participating", default)
                                    and holds(majority, "in_favour", default)}
    return ("passed" if passed else "failed"), value
