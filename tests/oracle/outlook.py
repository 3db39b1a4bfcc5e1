"""What a vote can still come to, by trying everything that those who are out can do."""
from fractions import Fraction
from itertools import combinations, product
from math import lcm

from law import Open, Refused
from motion import holds, put, show_measures
from voting import (bytewise_list, counted_units, day_of, group_by_head, hundredths, parking_counts, ratio,
                    read_units, sorted_keys, unit_area)

MOST = 5  # more than so many who are out are too many to try everything


class Vote:
    """The tests, the sums so far, and what each elector who is out would add."""

    def __init__(self, turnout, majority, tally, out):
        self.turnout, self.majority, self.tally, self.out = turnout, majority, tally, out

    def after(self, yes=(), no=(), away=()):
        """(turnout met, majority met) once these have agreed and these disagreed, and these took back a no."""
        sums = {part: dict(self.tally[part]) for part in ("total", "participating", "in_favour")}
        for weights, parts, sign in ((yes, ("participating", "in_favour"), 1), (no, ("participating",), 1),
                                     (away, ("participating",), -1)):
            for weight in weights:
                for part in parts:
                    for m in sums[part]:
                        sums[part][m] += sign * weight[m]
        return holds(self.turnout, "participating", sums), holds(self.majority, "in_favour", sums)

    def endings(self, no=()):
        """Every way in which it can end once those at `no` have disagreed: whether it passes."""
        rest = [w for i, w in enumerate(self.out) if i not in no]
        gone = [self.out[i] for i in no]
        for does in product(("away", "yes", "no"), repeat=len(rest)):
            yes = [w for w, d in zip(rest, does) if d == "yes"]
            yield all(self.after(yes, gone + [w for w, d in zip(rest, does) if d == "no"]))

    def state(self):
        endings = list(self.endings())
        return "passed" if all(endings) else "open" if any(endings) else "failed"


def fewest(weights, does, names, grain, size):
    """The fewest of `weights` of whom some so many do it, the least with which so many do, and the largest."""
    for count in range(len(weights) + 1):
        if any(does(chosen) for chosen in combinations(range(len(weights)), count)):
            break
    else:
        return None
    order = sorted(range(len(weights)), key=lambda i: (-weights[i][size], bytewise_list(names[i])))
    # The least is a bound: so many electors, who weigh so much together, whoever they are.
    low, high = 0, int(sum(weights[i][size] for i in order[:count]) / grain)
    while low < high:
        middle = (low + high) // 2
        if does.of_sum({size: middle * grain, **({"heads": count} if size == "area_m2" else {})}):
            high = middle
        else:
            low = middle + 1
    return {"ballots": str(count), "least": show_measures({size: low * grain}),
            "from": [{"owners": names[i]} for i in order[:count]]}


class Doing:
    """Whether chosen electors bring something about, and whether anybody of a given weight would."""

    def __init__(self, of_chosen, of_sum):
        self.of_chosen, self.of_sum = of_chosen, of_sum

    def __call__(self, chosen):
        return self.of_chosen(chosen)


def out_of_tally(facts, measure, tally):
    """[(owners, weight)] of those who are out beside a tally."""
    rows, seen = [], set()
    if facts.get("closed"):
        raise Refused("invalid-fact")
    if facts.get("outstanding") is None:
        raise Refused("missing-fact")
    for row in facts["outstanding"]:
        if not row["owners"] or row.get("votes" if measure == "votes" else "area_m2") is None:
            raise Refused("missing-fact")
        if frozenset(row["owners"]) in seen:
            raise Refused("invalid-fact")
        seen.add(frozenset(row["owners"]))
        weight = {"votes": ratio(row["votes"])} if measure == "votes" else \
            {"area_m2": hundredths(row["area_m2"]), "heads": 1}
        rows.append((sorted_keys(set(row["owners"])), weight))
    for m in tally["total"]:
        if sum(w[m] for _, w in rows) > tally["total"][m] - tally["participating"][m]:
            raise Refused("invalid-fact")
    return rows


def voted_and_out(places, facts, options, measure):
    """[(owners, weight)] of those who are out, and of those who voted against; each votes as a whole."""
    motion = facts["motion"]
    if facts.get("outstanding") is not None:
        raise Refused("invalid-fact")
    if any(b.keys() & {"received_on", "proxy", "signed", "cast_by"} for b in motion["ballots"]):
        raise Open("an outlook of ballots that may not be received")
    if motion.get("scope") or motion.get("transfers") or options.get("silence") == "following-majority":
        raise Open("an outlook of a part, of a moving roll, or of followers")
    units = read_units(motion)
    if measure == "votes":
        kept, weights = [u for u in units if u["use"] != "common"], {}
        if motion.get("votes") is None or motion.get("meeting") == "first":
            raise Open("an outlook of votes that are worked out")
        weights = {frozenset(row["owners"]): {"votes": ratio(row["votes"])} for row in motion["votes"]}
        if any(w["votes"] == 0 for w in weights.values()):
            raise Open("an elector without a vote")
    else:
        day = day_of(motion["decided_on"])
        kept = counted_units(units, parking_counts(places, day, options, motion.get("about_parking")))
    heads = group_by_head(kept, motion.get("developer"), options.get("overlapping_owner_sets") or "separate")
    closed = [frozenset(c["owners"]) for c in facts.get("closed") or []]
    if not set(closed) <= {who for who, _ in heads}:
        raise Refused("invalid-fact")
    out, against = [], []
    for who, theirs in heads:
        weight = weights[who] if measure == "votes" else \
            {"area_m2": sum(unit_area(u)[0] for u in theirs), "heads": 1}
        names = {u["unit"] for u in theirs}
        own = [b for b in motion["ballots"] if b.get("unit") in names or frozenset(b.get("owners") or []) == who]
        if any(b.get("unit") for b in own) and {b.get("unit") for b in own} != names:
            raise Open("an owner who has begun")
        if own and who in closed:
            if {b["choice"] for b in own} <= {"for", "against", "abstain"}:
                raise Refused("invalid-fact")
            raise Open("whether one whose ballots are void or silent can be closed")
        if len({b["choice"] for b in own}) > 1:
            raise Open("an owner who votes differently on its units")
        if not own and who not in closed:
            out.append((sorted_keys(who), weight))
        elif own and own[0]["choice"] == "against":
            against.append((sorted_keys(who), weight))
    return out, against


def vote_outlook(places, facts, options):
    motion = facts["motion"]
    kind, measure, turnout, majority, tally, others = put(places, motion, options)
    if motion.get("tally") is not None:
        out, against = out_of_tally(facts, measure, tally), []
    else:
        out, against = voted_and_out(places, facts, options, measure)
    if len(out) > MOST or len(against) > MOST:
        raise Open("too many to try everything")
    names, weights = [n for n, _ in out], [w for _, w in out]
    vote, all_out = Vote(turnout, majority, tally, weights), sums_of(weights, tally)
    # Votes come in parts: as fine as those who are out have them.
    fine = [Fraction(w["votes"]).denominator for _, w in out + against if "votes" in w]
    if len(set(fine)) > 1:
        raise Open("votes that come in different parts")
    grain, size = (Fraction(1, lcm(*fine)), "votes") if measure == "votes" else (1, "area_m2")

    def of(chosen):
        return [weights[i] for i in chosen]

    def rest(chosen):
        return [w for i, w in enumerate(weights) if i not in chosen]

    def less(sums):
        return {m: all_out[m] - sums[m] for m in sums}
    carry = Doing(lambda c: all(vote.after(of(c))), lambda s: all(vote.after([s])))
    contested = Doing(lambda c: all(vote.after(of(c), rest(c))), lambda s: all(vote.after([s], [less(s)])))
    reach = Doing(lambda c: vote.after((), of(c))[0], lambda s: vote.after((), [s])[0])
    sink = Doing(lambda c: not any(vote.endings(c)), lambda s: not all(vote.after([less(s)], [s])))
    now = vote.after()
    value = {"state": vote.state(), "class": kind, "measure": measure,
             "now": {"passed": all(now), "turnout_met": now[0], "majority_met": now[1]},
             "tally": {part: show_measures(sums) for part, sums in tally.items()},
             "out": {"ballots": str(len(out)), "sums": show_measures(all_out), "begun": "0"},
             "to_carry": fewest(weights, carry, names, grain, size),
             "to_carry_contested": fewest(weights, contested, names, grain, size),
             "to_reach_turnout": fewest(weights, reach, names, grain, size),
             "to_sink": fewest(weights, sink, names, grain, size), "paradox": {}}
    if all(now) and against:
        back, whose = [w for _, w in against], [n for n, _ in against]
        away = Doing(lambda c: not all(vote.after(away=[back[i] for i in c])),
                     lambda s: not vote.after(away=[s])[0])
        value["paradox"]["staying_away"] = fewest(back, away, whose, grain, size)
    if not all(now):
        alone = [i for i in range(len(out)) if all(vote.after((), of([i])))]
        if alone:
            first = min(alone, key=lambda i: (-weights[i][size], bytewise_list(names[i])))
            value["paradox"]["voting_against"] = {"electors": str(len(alone)), "first": {"owners": names[first]}}
    if "other_arrears" in others:
        raise Open("an outlook with owners in arrears")
    if others:
        value["default_reading"] = Vote(turnout, majority, others["default_reading"], weights).state()
    told = {k: v for k, v in value.items() if v is not None}
    told["paradox"] = {k: v for k, v in value["paradox"].items() if v is not None}
    return value["state"], told


def sums_of(weights, tally):
    return {m: sum(w[m] for w in weights) for m in tally["total"]}
