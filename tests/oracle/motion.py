"""Motions, worked out as in `voting.py`: who may vote, what the ballots come to, and whether that is enough."""
from datetime import date
from fractions import Fraction

from admit import admit, contradict, owes
from law import SHANGHAI, SHANGHAI_2004, SHANGHAI_VOTES_END, NATION_AREA, Open, Refused, regime_of, special_matters
from roll import frozen, in_scope
from voting import (cap, counted_units, day_of, group_by_head, hundredths, left_out_is_sound,
                    parking_counts, person, ratio, read_units, show, show_ratio, sorted_keys, unit_area, weigh)

# A zone has one assembly with one committee, and one manager (State Council regulation as revised in 2018, 9, 11
# and 33): the owners of a part of it cannot decide on these.
ONE_ASSEMBLY = date(2018, 3, 19)
WHOLE_ZONE = ("rules-of-procedure", "covenant", "elect-committee", "appoint-manager")


def holds(test, part, tally):
    """The test in every measure: in area and in heads, or in votes."""
    strict, num, den, base = test
    for m in tally["total"]:
        left, right = tally[part][m] * den, tally[base][m] * num
        if not (left > right if strict else left >= right):
            return False
    return True


def read_ballots(facts, units, kept, heads):
    """{head: [(unit names, choice, (seq, day))]}, having refused what cannot be cast."""
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
        told = (ballot.get("seq"), ballot.get("received_on"))
        cast.setdefault(head_of[names[0]], []).append((names, ballot["choice"], told))
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
        if contradict(told for _, _, told in ballots):
            raise Refused("invalid-fact")
        marks = [s for _, _, (s, _) in ballots]
        if any(s is None for s in marks):
            raise Refused("missing-fact")
        if len(set(marks)) != len(marks):
            raise Open("which of two ballots with the same number is first")
        mark = min(marks) if split == "first" else max(marks)
        head = [c for _, c, (s, _) in ballots if s == mark][0]
    return head, {n: head for names, _, _ in ballots for n in names}


def leaning(sums):
    """What the silent follow: those who lead in every measure, or nobody."""
    def leads(one, other):
        return all(sums(one)[m] > sums(other)[m] for m in range(len(sums(one))))
    return "for" if leads("for", "against") else "against" if leads("against", "for") else "abstain"


def resolve(cast, sums_of, options, silence):
    """Choices of heads and of units that participate, under one reading of silence.

    `sums_of` tells what a choice has gathered, in each measure."""
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
        follow = leaning(lambda choice: sums_of(choice, head_choice, unit_choice))
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
    """{owner set: votes} in the regime of 2003, cut where Shanghai's first meetings are."""
    first = SHANGHAI in places and SHANGHAI_2004 <= day <= SHANGHAI_VOTES_END and facts.get("meeting") == "first"
    if facts.get("votes") is not None:
        rows = [(frozenset(r["owners"]), ratio(r["votes"])) for r in facts["votes"]]
        if len(dict(rows)) != len(rows) or set(dict(rows)) != {h for h, _ in heads}:
            raise Open("a list of votes that does not match the owners")
        before = dict(sorted(rows, key=lambda row: sorted_keys(row[0])))
    elif first:
        if facts.get("pools"):
            raise Open("who casts the votes of a pool")
        before = {frozenset(h["owners"]): Fraction(v) for h, v, _, _ in weigh(facts)}
    else:
        raise Refused("missing-fact")
    if sum(before.values()) == 0:
        raise Open("an estate without votes")
    return cap(before, options.get("cap") or {})[0] if first else before


def received(places, day, facts, options, heads, other_arrears, say):
    """(facts with the ballots that count, heads that leave the wholes); `say` reads them in the question at hand."""
    who = {h for h, _ in heads}
    head_of = {u["unit"]: owners for owners, theirs in heads for u in theirs}
    owing, barred = owes(places, day, facts, options, who)
    barred = barred != other_arrears
    rows = admit(places, day, facts, options, head_of, who)
    if barred:
        rows = [b for b in rows if (head_of.get(b.get("unit")) or frozenset(b.get("owners") or [])) not in owing]
    if say is not None:
        rows = say(rows, head_of)
    leaves = owing if barred and options.get("arrears_base") == "leave" else set()
    return dict(facts, ballots=rows), leaves


def motion_tallies(places, day, facts, options, measure, other_arrears=False, say=None):
    """The tally under the reading asked for and under the default one; `other_arrears`: were those who owe
    treated the other way."""
    units, developer = frozen(read_units(facts), facts), facts.get("developer")
    silence = options.get("silence") or "not-participating"
    if silence == "following-majority" and not facts.get("silence_clause"):
        raise Refused("missing-fact")
    overlapping = options.get("overlapping_owner_sets") or "separate"
    if measure == "votes":
        # Votes belong to a holder: readings of what an area is and who is a head have no bearing on them.
        kept = [u for u in units if u["use"] != "common"]
        heads = group_by_head(kept, developer, "separate")
        facts, leaves = received(places, day, facts, options, heads, other_arrears, say)
        for owners, theirs in heads:
            # Votes belong to the holder: a ballot on a part of the holding is open.
            named = [u["unit"] for u in theirs for b in facts["ballots"] if b.get("unit") == u["unit"]]
            if named and set(named) != {u["unit"] for u in theirs if u["use"] != "parking"}:
                raise Open("votes of a holder who voted with some units only")
        cast = read_ballots(facts, units, kept, heads)
        for ballots in cast.values():
            if len({c for _, c, _ in ballots}) > 1 and {c for _, c, _ in ballots} & {"void", "silent"}:
                raise Open("votes of a holder who voted with some units only")
        weights, faults = None, []
        try:
            weights = voting_weights(places, day, facts, options, heads)
        except Refused as bad_weights:
            faults.append(bad_weights)

        def votes_of(choice, head_choice, _):
            return [sum(weights[h] for h, c in head_choice.items() if c == choice)]
        try:
            choices = [resolve(cast, votes_of, options, s) for s in (silence, "not-participating")] \
                if weights or silence != "following-majority" else []
        except Refused as bad_ballots:
            faults.append(bad_ballots)
        if len({fault.kind for fault in faults}) > 1:
            raise Open("which of two faults is reported")
        if faults:
            raise faults[0]
        weights = {h: v for h, v in weights.items() if h not in leaves}
        return [tally_votes(weights, c) for c in choices]
    if day < NATION_AREA:
        raise Open("areas and heads of units before the rule that measures them")
    with_parking = parking_counts(places, day, options, facts.get("about_parking"))
    kept = counted_units(in_scope(units, facts), with_parking)
    heads = group_by_head(kept, developer, overlapping)
    left_out_is_sound(units, kept, developer)
    area = {u["unit"]: unit_area(u)[0] for u in kept}
    if overlapping == "merged":
        parts, whole = {person(u, developer) for u in kept}, {h for h, _ in heads}
        if any(frozenset(b.get("owners") or []) in parts - whole for b in facts["ballots"]):
            raise Open("a ballot of an owner set that is a part of a merged head")
    if not with_parking:
        gone = {person(u, developer) for u in units if u["use"] == "parking"} - {h for h, _ in heads}
        if any(frozenset(b.get("owners") or []) in gone for b in facts["ballots"]):
            raise Open("a ballot of an owner nothing of whom counts")
    facts, leaves = received(places, day, facts, options, heads, other_arrears, say)
    cast = read_ballots(facts, units, kept, heads)
    heads = [(h, theirs) for h, theirs in heads if h not in leaves]
    area = {u["unit"]: area[u["unit"]] for _, theirs in heads for u in theirs}

    def area_and_heads_of(choice, head_choice, unit_choice):
        return [sum(area[n] for n, c in unit_choice.items() if c == choice),
                sum(1 for c in head_choice.values() if c == choice)]
    return [tally_area_heads(area, heads, resolve(cast, area_and_heads_of, options, s))
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


def put(places, facts, options):
    """(class, measure, turnout, majority, tally, and by name the tallies under other readings)."""
    day = day_of(facts["decided_on"])
    _, _, measure, turnout, ordinary, special, _ = regime_of(day, places)
    scoped = facts.get("scope") is not None
    if scoped and measure == "votes":
        raise Refused("invalid-fact")
    if scoped and day >= ONE_ASSEMBLY and facts["matter"] in WHOLE_ZONE:
        raise Refused("invalid-fact")
    if facts.get("reserved_by") is not None and facts["matter"] != "other":
        if facts["matter"] == "dispose-common-parts":
            raise Open("a clause beside a text that makes it the ninth matter, too")
        raise Refused("invalid-fact")
    kind = "special" if facts["matter"] in special_matters(places, day, scoped) else "ordinary"
    if facts.get("tally") is not None:
        if scoped and facts["scope"].get("units"):
            raise Refused("invalid-fact")
        tally, others = given_tally(facts["tally"], measure), {}
    else:
        if facts.get("ballots") is None:
            raise Refused("missing-fact")
        if facts.get("units") is None:
            raise Open("ballots without units")
        tally, default = motion_tallies(places, day, facts, options, measure)
        others = {}
        if (options.get("silence") or "not-participating") != "not-participating":
            others["default_reading"] = default
        if facts.get("arrears") is not None:
            others["other_arrears"] = motion_tallies(places, day, facts, options, measure, True)[0]
    if any(whole == 0 for whole in tally["total"].values()):
        raise Open("a share of nothing")
    return kind, measure, turnout, special if kind == "special" else ordinary, tally, others


def vote_motion(places, facts, options):
    kind, measure, turnout, majority, tally, others = put(places, facts, options)
    turnout_met = holds(turnout, "participating", tally)
    majority_met = holds(majority, "in_favour", tally)
    passed = turnout_met and majority_met
    value = {"passed": passed, "class": kind, "measure": measure, "turnout_met": turnout_met,
             "majority_met": majority_met,
             "tally": {part: show_measures(sums) for part, sums in tally.items()}}
    for name, other in others.items():
        value[name] = {"passed": holds(turnout, "participating", other) and holds(majority, "in_favour", other)}
    return ("passed" if passed else "failed"), value
