"""Random first meetings and motions, as many as possible on or one step beside a threshold."""
from datetime import date
from fractions import Fraction

from law import REGIMES, lineage
from pieces import (
    PLACES, SHANGHAI_PLACES, around, estate, heads, iso, keys, maybe, near, number, same_areas, size,
    some_area, two)
from voting import parking_counts

# ------------------------------------------------- the first meeting of 2004

SHANGHAI_DAYS = (date(2004, 11, 1), date(2007, 9, 30))


def weights_case(r, rule):
    exact = r.random() < 0.5
    sizes = [20_00, 49_99, 50_00, 50_01, 99_99, 100_00, 100_01, 200_00, 30_00]
    facts = estate(r, dwelling=0.35, areas=(lambda q: q.choice(sizes)) if exact else some_area)
    facts["meeting_on"] = iso(around(r, *SHANGHAI_DAYS))
    if r.random() < 0.05:
        facts["meeting_on"] = iso(r.choice([date(2007, 10, 1), date(2012, 5, 5), date(2023, 1, 1)]))
    # Units that may be pooled are pooled by twos and threes; what does not fit is
    # thrown away later, or stays as a refusal.
    poolable = [u for u in facts["units"] if u["use"] == "non-dwelling"]
    r.shuffle(poolable)
    pools = []
    while len(poolable) >= 2 and r.random() < 0.6:
        group = [poolable.pop() for _ in range(min(len(poolable), r.randint(2, 3)))]
        for i, u in enumerate(group):
            u["separate_title"] = True
            for s in ("register", "survey", "contract"):
                u.pop(s + "_area_m2", None)
            u["register_area_m2"] = two(r, r.choice([50_00, 49_99, 50_01, 99_99, r.randint(1, 99_99)]))
            u.update({"holding": "delivered", "owners": ["pool-owner-%d" % (i % 4)]})
        pools.append({"pool": "pool%d" % r.randint(1, 10**6), "units": [u["unit"] for u in group]})
    if pools or r.random() < 0.1:
        facts["pools"] = pools
    return r.choice(SHANGHAI_PLACES), facts, {}


def voters_at_the_cap(r):
    """Votes in which somebody is on, or a step beside, three tenths of the total."""
    step = r.choice([1, 1, Fraction(1, 10), Fraction(1, 7)])
    kind = r.randint(0, 4)
    if kind == 0:  # a is 30 of 100 and the others share the rest
        a = near(r, Fraction(30), step)
        rest = [Fraction(25), Fraction(25), Fraction(20)]
        rest[2] += 100 - sum(rest) - a
        votes = [a] + rest
    elif kind == 1:  # equal sharing lifts b from 20 to exactly 30
        votes = [Fraction(60), near(r, Fraction(20), step), Fraction(10), Fraction(10)]
        votes[3] += 100 - sum(votes)
    elif kind == 2:  # proportional sharing lifts b from 120/7 to exactly 30
        votes = [Fraction(60), near(r, Fraction(120, 7), Fraction(1, 7)), Fraction(80, 7), Fraction(80, 7)]
        votes[3] += 100 - sum(votes)
    elif kind == 3:  # totals that three tenths cuts into parts of a vote
        votes = [Fraction(r.randint(1, 9)) for _ in range(r.randint(3, 7))]
        votes[0] = Fraction(max(0, near(r, sum(votes[1:]) * 3 // 7)))
    else:  # the limit goes exactly round: ten tenths in parts of three
        votes = [Fraction(3), Fraction(3), Fraction(3), Fraction(1)]
        i, j = r.sample(range(4), 2)
        votes[i], votes[j] = votes[i] + r.choice([0, 1]), votes[j] - r.choice([0, 1])
    scale = r.choice([1, 1, 7, Fraction(1, 3), 10**6])
    return [max(Fraction(0), v * scale) for v in votes]


def cap_case(r, rule):
    kind = r.random()
    if kind < 0.5:
        votes = voters_at_the_cap(r)
    elif kind < 0.7:  # one large holder and many equal ones: remainders tie
        votes = [Fraction(r.randint(3, 200))] + [Fraction(r.randint(1, 3))] * r.randint(1, 11)
    else:
        votes = [Fraction(r.choice([0, r.randint(0, 9), r.randint(0, 100), r.randint(0, 900)]),
                          r.choice([1, 1, 1, 2, 3])) for _ in range(size(r))]
    if r.random() < 0.2:
        votes.append(Fraction(0))
    if sum(votes) == 0:
        votes[0] = Fraction(1)
    options = {}
    maybe(r, options, "excess", ["proportional", "equal"])
    maybe(r, options, "cascade", ["until-none-exceeds", "one-pass"])
    if all(v.denominator == 1 for v in votes):
        maybe(r, options, "votes", ["exact", "whole", "whole"])
    rows = [{"holder": k, "votes": number(r, v)} for k, v in zip(keys(r, len(votes)), votes)]
    r.shuffle(rows)
    day = around(r, *SHANGHAI_DAYS)
    if r.random() < 0.05:
        day = r.choice([date(2007, 10, 1), date(2020, 2, 29)])
    return r.choice(SHANGHAI_PLACES), {"meeting_on": iso(day), "votes": rows}, options


# --------------------------------------------------------------------- motions

MATTERS = ["rules-of-procedure", "covenant", "elect-committee", "appoint-manager", "use-fund",
           "raise-fund", "rebuild", "convert-common-parts", "other"]


def motion_day(r, regime):
    return around(r, regime[0], min(regime[1], date(2026, 6, 30)))


def matter_for(r, regime):
    """Half the motions are special."""
    special = r.random() < 0.5
    return r.choice([m for m in MATTERS if (m in regime[6]) == special])


def tests_for(regime, matter):
    return regime[3], regime[5] if matter in regime[6] else regime[4]


def tally_measure(r, total, step, turnout, majority, at_turnout, at_majority):
    """(participating, in favour); on or one step beside a threshold where asked."""
    def on(test, base):
        return near(r, base * Fraction(test[1], test[2]) // step * step, step)
    part = on(turnout, total) if at_turnout else total - step * r.randint(0, int(total / step) // 8)
    part = min(max(part, step), total)
    yes = on(majority, total if majority[3] == "total" else part) if at_majority else \
        part - step * r.randint(0, int(part / step) // 8)
    return part, min(max(yes, 0), part)


def tie_slots(r, measures):
    """Which tests are close: one at least, the others rarely, so that it decides."""
    slots = {(m, t): r.random() < 0.25 for m in measures for t in ("turnout", "majority")}
    slots[r.choice(sorted(slots))] = True
    return slots


def tally_motion(r, rule):
    regime = r.choice(REGIMES)
    matter = matter_for(r, regime)
    turnout, majority = tests_for(regime, matter)
    tally = {"total": {}, "participating": {}, "in_favour": {}}
    if regime[2] == "votes":
        step = r.choice([Fraction(1), Fraction(1, 2), Fraction(1, 226), Fraction(1, 3)])
        total = step * 12 * r.randint(1, 500) + r.choice([0, 0, step])
        slots = tie_slots(r, ["votes"])
        part, yes = tally_measure(r, total, step, turnout, majority,
                                  slots["votes", "turnout"], slots["votes", "majority"])
        sums = {"total": total, "participating": part, "in_favour": yes}
        tally = {k: {"votes": number(r, v)} for k, v in sums.items()}
    else:
        area = r.choice([12 * r.randint(1, 10**6), r.randint(4, 10**7), 12 * 10**12])
        slots = tie_slots(r, ["area_m2", "heads"])
        people = r.choice([12 * r.randint(1, 200), r.randint(2, 3000)])
        for name, total, write in (("area_m2", area, two), ("heads", people, heads)):
            part, yes = tally_measure(r, total, 1, turnout, majority,
                                      slots[name, "turnout"], slots[name, "majority"])
            for k, v in zip(("total", "participating", "in_favour"), (total, part, yes)):
                tally[k][name] = write(r, int(v))
    facts = {"decided_on": iso(motion_day(r, regime)), "matter": matter, "tally": tally}
    maybe(r, facts, "meeting", ["first", "later"], 0.3)
    maybe(r, facts, "about_parking", [True, False], 0.1)
    return r.choice(PLACES), facts, {}


def ordered_heads(units, developer):
    groups = {}
    for u in units:
        owners = u.get("owners") if u["holding"] == "delivered" else [developer]
        if owners:
            groups.setdefault(tuple(sorted(set(owners))), []).append(u)
    return list(groups.items())


def cast_ballots(r, facts, options, keep, may_use_owners, whole_holdings):
    """Ballots for the units in `keep`; split votes now and then."""
    weights = r.choice([[6, 2, 1, 1, 1], [4, 4, 1, 1, 2], [8, 1, 0, 0, 0], [3, 3, 2, 2, 4]])
    words = ["for", "against", "abstain", "void", "silent"]
    returned = r.choice([0.5, 0.7, 0.9, 1.0])
    split_chance = 0.5 if options.get("split") in ("first", "last", "by-area") else 0.04
    ballots = []
    for owners, theirs in ordered_heads([u for u in facts["units"] if keep(u)], facts.get("developer")):
        choice = r.choices(words, weights)[0]
        if whole_holdings and r.random() >= returned:
            continue
        if may_use_owners and r.random() < 0.4:
            names = list(owners) + [owners[0]] * r.randint(0, 1)  # order and repeats do not matter
            r.shuffle(names)
            if r.random() < returned:
                ballots.append({"owners": names, "choice": choice})
            continue
        for u in theirs:
            if whole_holdings or r.random() < returned:
                mine = r.choices(words, weights)[0] if r.random() < split_chance else choice
                ballots.append({"unit": u["unit"], "choice": mine})
    r.shuffle(ballots)
    if options.get("split") in ("first", "last") or r.random() < 0.2:
        marks = r.sample(range(1, 1000), len(ballots))
        for b, mark in zip(ballots, marks):
            b["seq"] = mark
    return ballots


def motion_options(r, votes):
    options = {}
    maybe(r, options, "void", ["absent", "participating"])
    if votes:
        maybe(r, options, "split", ["refuse", "first", "last"], 0.4)
        maybe(r, options, "silence", ["not-participating", "abstaining"], 0.4)
    else:
        maybe(r, options, "split", ["refuse", "first", "last", "by-area"], 0.6)
        maybe(r, options, "silence", ["not-participating", "abstaining", "following-majority",
                                      "following-majority"], 0.6)
        maybe(r, options, "parking", ["always", "never", "only-for-parking-matters"], 0.5)
        maybe(r, options, "overlapping_owner_sets", ["separate", "merged"], 0.3)
    return options


def unit_motion(r, rule):
    """Random estates in the regimes of areas and heads."""
    regime = r.choice(REGIMES[1:])
    day = motion_day(r, regime)
    day = max(day, date(2007, 10, 1))
    facts = estate(r, areas=r.choice([some_area, same_areas(r)]))
    facts.update({"decided_on": iso(day), "matter": matter_for(r, regime)})
    options = motion_options(r, False)
    if options.get("silence") == "following-majority" or r.random() < 0.1:
        facts["silence_clause"] = "rules of procedure, article 9"
    asked = options.get("parking") == "only-for-parking-matters"
    maybe(r, facts, "about_parking", [True, False], 1 if asked else 0.4)
    place = r.choice(PLACES)
    counts = parking_counts(lineage(place), day, options, facts.get("about_parking"))
    facts["ballots"] = cast_ballots(r, facts, options, lambda u: u["use"] in ("dwelling", "non-dwelling")
                                    or u["use"] == "parking" and counts,
                                    options.get("overlapping_owner_sets") != "merged", False)
    return place, facts, options


def tie_motion(r, rule):
    """One unit an owner, all alike; areas then move by 0.01 m2 and heads by one."""
    regime = r.choice(REGIMES)
    matter = matter_for(r, regime)
    turnout, majority = tests_for(regime, matter)
    n = r.choice([6, 8, 12, 12, 24])
    part = near(r, n * turnout[1] // turnout[2]) if r.random() < 0.5 else r.choice([n, n - n // 4, n - n // 3])
    part = min(max(part, 1), n)
    yes = near(r, (n if majority[3] == "total" else part) * majority[1] // majority[2])
    yes = min(max(yes, 0), part) if r.random() < 0.7 else part
    cents = r.randint(20_00, 200_00)
    areas = [cents] * n
    for _ in range(r.randint(0, 2)):
        areas[r.randrange(n)] += r.choice([-1, 1])
    names, owners = keys(r, n), keys(r, n, "o%d")
    units, ballots = [], []
    for i in range(n):
        units.append({"unit": names[i], "use": "dwelling", "holding": "delivered", "owners": [owners[i]],
                      "register_area_m2": two(r, areas[i])})
        absent = "silent" if regime[2] != "votes" and r.random() < 0.4 else r.choice(["void", "silent", ""])
        choice = "for" if i < yes else r.choice(["against", "abstain"]) if i < part else absent
        if choice:
            ballots.append({"unit": names[i], "choice": choice} if r.random() < 0.5 else
                           {"owners": [owners[i]], "choice": choice})
    facts = {"decided_on": iso(motion_day(r, regime)), "matter": matter, "units": units, "ballots": ballots}
    options, place = {}, r.choice(PLACES)
    maybe(r, options, "void", ["absent", "participating"], 0.4)
    if regime[2] == "votes":
        if r.random() < 0.5:
            place, facts["meeting"] = r.choice(SHANGHAI_PLACES), "first"
            facts["decided_on"] = iso(around(r, *SHANGHAI_DAYS))
        else:
            each = number(r, r.choice([1, 3, Fraction(1, 3), Fraction(5, 2)]))
            facts["votes"] = [{"owners": [o], "votes": each} for o in owners]
        maybe(r, options, "silence", ["abstaining"], 0.2)
    else:
        facts["decided_on"] = max(facts["decided_on"], "2009-10-01")
        i, j = r.sample(range(n), 2)
        if r.random() < 0.3 and all(b.get("owners") not in ([owners[i]], [owners[j]]) for b in ballots):
            units[j]["owners"] = [owners[i]]  # one owner of two units: areas and heads come apart
        maybe(r, options, "split", ["by-area", "by-area", "refuse"], 0.8)
        if r.random() < 0.3:
            options["silence"] = "following-majority"
            facts["silence_clause"] = "covenant, article 3"
    r.shuffle(units)
    r.shuffle(ballots)
    return place, facts, options


def capped_motion(r, rule):
    """The developer, cut to 3/10, and equal owners: 3/10 + 7/10 * k/m meets 1/2 at
    k/m = 2/7 and 2/3 at k/m = 11/21, both reached exactly with m = 21."""
    m = r.choice([7, 14, 21, 21, 21])
    unsold = m * 3 // 7 + r.randint(0, 6)
    matter = matter_for(r, REGIMES[0])
    turnout, majority = tests_for(REGIMES[0], matter)
    names = keys(r, m + unsold)
    units = [{"unit": names[i], "use": "dwelling", "holding": "delivered", "owners": ["o%d" % i],
              "contract_area_m2": "80.00"} for i in range(m)]
    units += [{"unit": name, "use": "dwelling", "holding": r.choice(["unsold", "undelivered"]),
               "contract_area_m2": "80.00"} for name in names[m:]]
    yes = near(r, m * 11 // 21 if majority[3] == "total" else m * 2 // 7)
    part = min(m, max(yes, near(r, m * 2 // 7) if r.random() < 0.4 else r.randint(0, m)))
    ballots = [{"owners": ["dev"], "choice": "for" if r.random() < 0.8 else "against"}]
    ballots += [{"unit": units[i]["unit"], "choice": "for" if i < yes else "against"} for i in range(part)]
    r.shuffle(ballots)
    r.shuffle(units)
    options = {"cap": {}}
    maybe(r, options["cap"], "excess", ["proportional", "equal"])
    maybe(r, options["cap"], "cascade", ["until-none-exceeds", "one-pass"])
    maybe(r, options["cap"], "votes", ["exact", "whole"], 0.3)
    return r.choice(SHANGHAI_PLACES), {
        "decided_on": iso(around(r, *SHANGHAI_DAYS)), "matter": matter, "meeting": "first",
        "developer": "dev", "units": units, "ballots": ballots}, options


def votes_motion(r, rule):
    """The regime of 2003, with weights from the rules of procedure or from Shanghai's first meeting."""
    regime = REGIMES[0]
    options = motion_options(r, True)
    facts = estate(r, n=r.randint(3, 14), parking=0.06, coowned=0.15, unsold=r.choice([0.1, 0.6]),
                   dwelling=r.choice([1.0, 0.8]))
    facts["matter"] = matter_for(r, regime)
    if r.random() < 0.6:
        place = r.choice(SHANGHAI_PLACES)
        facts["meeting"] = "first"
        facts["decided_on"] = iso(around(r, *SHANGHAI_DAYS))
        if r.random() < 0.6:
            options["cap"] = {}
            maybe(r, options["cap"], "excess", ["proportional", "equal"])
            maybe(r, options["cap"], "cascade", ["until-none-exceeds", "one-pass"])
            maybe(r, options["cap"], "votes", ["exact", "whole"])
    else:
        place = r.choice(PLACES)
        facts["decided_on"] = iso(motion_day(r, regime))
        maybe(r, facts, "meeting", ["first", "later"])
        groups = ordered_heads(facts["units"], facts.get("developer"))
        facts["votes"] = [{"owners": list(o), "votes": number(r, Fraction(r.randint(0, 12), r.choice([1, 1, 2, 3])))}
                          for o, _ in groups]
        if facts["votes"]:
            facts["votes"][0]["votes"] = number(r, r.randint(1, 20))
        r.shuffle(facts["votes"])
    facts["ballots"] = cast_ballots(r, facts, options, lambda u: u["use"] in ("dwelling", "non-dwelling"),
                                    True, True)
    return place, facts, options


MOTIONS = [tally_motion] * 6 + [unit_motion] * 5 + [tie_motion] * 5 + [votes_motion] * 3 + [capped_motion]
