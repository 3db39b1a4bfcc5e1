"""Sound requests, made at random, as many as possible on or one step beside a threshold.

Each function returns (jurisdiction, facts, options). What it makes may still be
an open question; then `rules.expect` says so and the request is made anew.
"""
from datetime import date, timedelta
from fractions import Fraction

import rules
from law import REGIMES, Refused, lineage
from voting import add_months, parking_counts, show

PLACES = ["100000", "310000", "310115", "330200", "110000", "410000", "330000", "330100", "370000"]
SHANGHAI_PLACES = ["310000", "310115"]
ONE_DAY = timedelta(days=1)
KEYS = ["%d", "%02d", "u%d", "B-%03d", "2号%d室", "Z/%d", "é%d"]


# ---------------------------------------------------------------- small pieces

def around(r, first, last=None):
    """A day of a version: often its first or last, or the day beside."""
    last = last or first + timedelta(days=3000)
    days = [first, last, first + (last - first) * r.randint(0, 1000) // 1000]
    day = r.choice(days + [days[2]] * 3)
    return day


def day_in(r, first, last):
    return first + timedelta(days=r.randint(0, (last - first).days))


def iso(day):
    return day.isoformat()


def two(r, cents):
    """0.01 units as a string: the same number may be written in several ways."""
    text = show(cents)
    if r.random() < 0.2 and text.endswith("0"):
        text = text[:-1]
        if text.endswith(".0") and r.random() < 0.5:
            text = text[:-2]
    return text


def decimal(value):
    """A fraction whose denominator has only twos and fives, in decimals."""
    places, scaled = 0, Fraction(value)
    while scaled.denominator != 1:
        places, scaled = places + 1, scaled * 10
    digits = str(scaled.numerator).rjust(places + 1, "0")
    return digits[:-places] + "." + digits[-places:] if places else digits


def number(r, value):
    """An exact number of votes, as a ratio or where possible a decimal."""
    value = Fraction(value)
    rest = value.denominator
    for p in (2, 5):
        while rest % p == 0:
            rest //= p
    return decimal(value) if rest == 1 and r.random() < 0.3 else str(value)


def heads(r, n):
    return n if r.random() < 0.5 else str(n)


def near(r, value, step=1):
    """One smallest step below, on, or above."""
    return value + r.choice([-1, 0, 0, 1]) * step


def maybe(r, target, key, values, chance=0.5):
    if r.random() < chance:
        target[key] = r.choice(values)


def some_area(r):
    return r.choice([r.randint(1, 300_00), r.randint(30_00, 200_00), 100_00, 99_99, 100_01, 50_00])


def size(r):
    return r.choice([r.randint(1, 12)] * 9 + [30])


def keys(r, n, pattern=None):
    """`n` different keys; numbers without leading zeros sort bytewise, not by value."""
    pattern = pattern or r.choice(KEYS)
    return [pattern % i for i in r.sample(range(1, 3 * n + 10), n)]


# --------------------------------------------------------------------- estates

def estate(r, n=None, unsold=0.25, parking=0.15, common=0.08, dwelling=0.7, coowned=0.25,
           mixed_developer=0.04, areas=some_area):
    """Units with owners, and the developer's key."""
    n = n or size(r)
    people = keys(r, max(2, r.randint(n // 2, n + 1)), r.choice(["p%d", "业主%d", "o-%02d"]))
    developer = r.choice(["dev", "开发商", "0"])
    units = []
    for name in keys(r, n):
        unit = {"unit": name}
        unit["use"] = "common" if r.random() < common else "parking" if r.random() < parking else \
            "dwelling" if r.random() < dwelling else "non-dwelling"
        unit["holding"] = "delivered"
        if unit["use"] != "common":
            if r.random() < unsold:
                unit["holding"] = r.choice(["unsold", "undelivered", "delivered"])
            if unit["holding"] == "delivered":
                owners = [r.choice(people)]
                while r.random() < coowned:
                    owners.append(r.choice(people))  # repeats do not matter
                if r.random() < 0.06:
                    owners = [developer]
                elif r.random() < mixed_developer:
                    owners.append(developer)
                unit["owners"] = owners
            elif unit["holding"] == "undelivered" and r.random() < 0.5:
                unit["owners"] = [r.choice(people)]  # the buyer, who does not vote yet
            sources = [s for s in ("register", "survey", "contract") if r.random() < 0.5] or ["contract"]
            for s in sources:
                unit[s + "_area_m2"] = two(r, areas(r))
        maybe(r, unit, "separate_title", [True, False], 0.2)
        units.append(unit)
    facts = {"units": units}
    if any(u["holding"] != "delivered" for u in units) or developer in str(units) or r.random() < 0.3:
        facts["developer"] = developer
    return facts


def same_areas(r):
    area = some_area(r)
    return lambda _: area


def owner_case(r, rule):
    facts = estate(r, areas=r.choice([some_area, same_areas(r)]))
    day = r.choice([around(r, date(2007, 10, 1), date(2020, 12, 31)), around(r, date(2021, 1, 1)),
                    around(r, date(2022, 3, 31), date(2022, 4, 1))])
    facts["as_of"] = iso(day)
    options = {}
    maybe(r, options, "parking", ["always", "never"])
    if rule == "owner.count":
        maybe(r, options, "overlapping_owner_sets", ["separate", "merged", "merged"])
    return r.choice(PLACES), facts, options


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


# ------------------------------------------------------------ management rooms

def split_cents(r, cents, parts):
    """`cents` in up to `parts` positive parts."""
    parts = min(parts, cents)
    marks = sorted(r.sample(range(1, cents), parts - 1)) if parts > 1 else []
    return [b - a for a, b in zip([0] + marks, marks + [cents])]


def premises_case(r, rule):
    place, first, last = r.choice([
        ("310000", date(2004, 11, 1), date(2011, 3, 31)), ("310115", date(2004, 11, 1), date(2011, 3, 31)),
        ("310000", date(2004, 11, 1), date(2011, 3, 31)), ("310000", date(2019, 3, 1), None),
        ("310115", date(2019, 3, 1), None), ("410000", date(2018, 1, 1), None), ("410000", date(2018, 1, 1), None),
        ("330000", date(2010, 1, 1), date(2024, 12, 31)), ("330100", date(2022, 3, 1), None),
        ("330200", date(2022, 4, 1), None), ("330100", date(2022, 2, 28), date(2022, 3, 1)),
        ("330200", date(2022, 3, 31), date(2022, 4, 1)), ("370000", date(2022, 1, 1), date(2026, 1, 1))])
    day = around(r, first, last)
    use = r.choice(["with-dwellings", "with-dwellings", "non-dwelling"])
    total = r.choice([r.randint(1, 500_000_00), r.randint(30_000_00, 60_000_00), 10**11])
    for corner in (50_000_00, 20_000_00, 200_000_00, 300_000_00, 33_333_33):
        if r.random() < 0.15:
            total = near(r, corner)
    above = r.choice([total, total - r.randint(0, total // 3)])
    try:
        parts, quality, temporary = rules.premises_law(lineage(place), day, use)
    except Refused:  # nothing is in force: any rooms will do
        parts, quality, temporary = rules.premises_law(["330000"], day, use)
    if isinstance(quality, dict):
        quality = quality["company"]
    stage = r.choice(["complete", "first-phase", "first-phase"] if temporary else ["complete"] * 4 + ["first-phase"])
    facts = {"planned_on": iso(day), "zone_use": use, "total_area_m2": two(r, total), "stage": stage,
             "above_ground_area_m2": two(r, above)}
    phase = None
    if stage == "first-phase" and (temporary or r.random() < 0.5):
        phase = max(1, r.choice([total * r.randint(1, 99) // 100, near(r, min(total - 1, 50_000_00))]))
        facts["first_phase_area_m2"] = two(r, phase)
    needs = dict(rules.required(parts, total, above))
    committee = max(1, near(r, needs.get("committee", 25_00)))
    main = needs.get("company") or needs.get("office") or needs.get("all")
    inside = "company" not in needs  # then the committee's rooms are part of the whole
    business = needs.get("business") or (r.randint(1, main) if "all" in needs and r.random() < 0.3 else 0)
    wanted = {"committee": committee, "business": max(0, near(r, business)) if business else 0}
    wanted["company"] = max(0, near(r, main) - (committee if inside else 0) - (wanted["business"] if "all" in needs else 0))
    if stage == "first-phase" and temporary and r.random() < 0.7:
        # Permanent rooms fall short of the whole; all rooms are near the phase's need.
        phase_needs = dict(rules.required(parts, phase, None))
        wanted["company"] = max(1, near(r, phase_needs["company"]))
    rooms = []
    shared = r.random() < 0.75  # all qualities there
    for purpose in ("company", "committee", "business"):
        for cents in split_cents(r, wanted[purpose], r.randint(1, 3)) if wanted[purpose] else []:
            room = {"for": purpose, "area_m2": two(r, cents)}
            if temporary and r.random() < (0.5 if stage == "first-phase" else 0.1):
                room["temporary"] = True
            elif r.random() < 0.3:
                room["temporary"] = False
            for q in rules.SHANGHAI_QUALITY_2004:
                if q in quality or r.random() < 0.4:
                    room[q] = True if shared and q in quality else r.random() < 0.8
            rooms.append(room)
    r.shuffle(rooms)
    for name, room in zip(keys(r, len(rooms), "R%d"), rooms):
        room["room"] = name
    facts["rooms"] = rooms
    return place, facts, {}


# ------------------------------------------------------------ maintenance fund

def deposit_and_balance(r):
    first = r.choice([r.randint(1, 20_000_00), 10 * r.randint(1, 10**6), 10**14])
    exact = first * 3 // 10
    balance = r.choice([near(r, exact), near(r, exact), r.randint(0, first), 0])
    return first, max(0, balance)


def accounts(r):
    n, rows = size(r), []
    buildings = keys(r, 3, r.choice(["b%d", "%d号楼"]))
    for name in keys(r, n):
        first, balance = deposit_and_balance(r)
        rows.append({"unit": name, "building": r.choice(buildings), "first_deposit_yuan": two(r, first),
                     "balance_yuan": two(r, balance)})
    if r.random() < 0.5 and n > 1:
        # Bring the sum of all to three tenths, give or take one fen.
        first = sum(rules.money(x["first_deposit_yuan"]) for x in rows)
        others = sum(rules.money(x["balance_yuan"]) for x in rows[1:])
        rows[0]["balance_yuan"] = two(r, max(0, near(r, first * 3 // 10 - others)))
    return rows


def fund_day(r, place):
    if place in SHANGHAI_PLACES:
        return r.choice([around(r, date(2004, 11, 1), date(2011, 3, 31)), around(r, date(2019, 3, 1))])
    return around(r, date(2008, 2, 1), date(2026, 1, 1))


def trim_accounts(r, rows, options):
    """Leave out keys that the level does not ask for."""
    level = options.get("level")
    for x in rows:
        if level in ("zone", "building") and r.random() < 0.2:
            del x["unit"]
        if level in ("zone", "unit") and r.random() < 0.3:
            del x["building"]


def trigger_case(r, rule):
    place = r.choice(PLACES + SHANGHAI_PLACES + ["331100", "371500", "410100"])
    facts = {"as_of": iso(fund_day(r, place)), "accounts": accounts(r)}
    if r.random() < 0.2:
        r.choice(facts["accounts"])["first_deposit_yuan"] = "0"
    options = {}
    maybe(r, options, "level", ["zone", "building", "unit"])
    trim_accounts(r, facts["accounts"], options)
    return place, facts, options


def replenish_case(r, rule):
    place = r.choice(SHANGHAI_PLACES + ["310000", "110000"])
    day = fund_day(r, place) if place != "110000" else day_in(r, date(2024, 4, 1), date(2026, 6, 1))
    facts = {"decided_on": iso(day), "accounts": accounts(r)}
    for x in facts["accounts"]:
        if r.random() < 0.05:
            x["first_due_yuan"], x["first_deposit_yuan"] = x["first_deposit_yuan"], "0"
        first, balance = rules.money(x["first_deposit_yuan"]), rules.money(x["balance_yuan"])
        if place != "110000" and (day < date(2012, 1, 1) or r.random() < 0.2):
            part = r.choice([first * 3 // 7, first, near(r, balance), near(r, first // 2)])
            x["buyers_first_yuan"] = two(r, min(max(0, part), first))
        if place == "110000" or r.random() < 0.2:
            x["current_standard_yuan"] = two(r, max(0, r.choice([2 * first, near(r, balance), r.randint(0, 30_000_00)])))
    options = {}
    maybe(r, options, "level", ["zone", "building", "unit"])
    trim_accounts(r, facts["accounts"], options)
    return place, facts, options


def instalments_case(r, rule):
    decided = around(r, date(2004, 11, 1), date(2011, 3, 31))
    if r.random() < 0.3:
        decided = r.choice([date(2008, 2, 29), date(2005, 1, 31), date(2004, 12, 31), date(2007, 2, 28), date(2006, 8, 31)])
    deadline = add_months(decided, 36)
    amount = r.choice([r.randint(100, 10**7), 1000_00, r.randint(10**4, 10**4 + 40), 10**14])
    facts = {"decided_on": iso(decided), "amount_yuan": two(r, amount)}
    if r.random() < 0.5:
        count, every = r.randint(1, 13), r.choice([1, 1, 2, 3, 6, 12])
        start = r.choice([decided, day_in(r, decided, decided + timedelta(days=400)),
                          add_months(near(r, deadline, ONE_DAY), -every * (count - 1)),
                          date(decided.year + 1, r.choice([1, 3, 5, 8]), 31)])
        facts["equal"] = {"count": count, "first_due": iso(max(start, decided)), "every_months": every}
    else:
        last = r.choice([near(r, deadline, ONE_DAY), near(r, deadline, ONE_DAY), day_in(r, decided, deadline)])
        last = max(last, decided)
        days = {last}
        for _ in range(r.randint(0, 6)):
            days.add(day_in(r, decided, last))
        plan = [{"due": iso(d), "amount_yuan": two(r, a)}
                for d, a in zip(sorted(days), split_cents(r, amount, len(days)))]
        r.shuffle(plan)
        facts["plan"] = plan
    return r.choice(SHANGHAI_PLACES), facts, {}


def apportion_case(r, rule):
    n = size(r)
    same = r.random() < 0.4
    area = r.choice([100_00, r.randint(1, 200_00)])
    cost = r.choice([r.randint(1, 100), r.randint(1, 10**7), 100_000_00, 10**14, 10**14 + 1, 0])
    if r.random() < 0.25:
        cost = -cost
    units = []
    for name in keys(r, n):
        unit = {"unit": name, "area_m2": two(r, area if same else r.choice([r.randint(1, 200_00), 0, area, 2 * area])),
                "kind": r.choice(["commodity", "commodity", "non-dwelling", "public-housing", "public-housing"]),
                "state": r.choice(["sold", "sold", "sold", "unsold"])}
        if cost >= 0 and r.random() < 0.6:
            share = abs(cost) // n
            unit["balance_yuan"] = two(r, max(0, r.choice([near(r, share), 0, share * 2, r.randint(0, share + 1)])))
        units.append(unit)
    agreed, part = r.random() < 0.3, r.choice([None, None, "zone", "building", "stair"])
    for unit in units:
        if agreed:
            unit["agreed_parts"] = r.choice([0, 1, 1, 2, r.randint(0, 2**32 - 1)])
        if part is not None:
            unit.update(building=r.choice("112"), stair=r.choice("aab"))
    first = date(2021, 1, 1) if agreed else date(2008, 2, 1)
    facts = {"incurred_on": iso(around(r, first, date(2026, 1, 1))), "cost_yuan": two(r, cost), "units": units}
    if any(u["kind"] == "public-housing" and u["state"] == "sold" for u in units):
        owners = r.choice([30_000_00, r.randint(0, 10**6), 1])
        seller = r.choice([owners, owners, 70_000_00, r.randint(1, 10**6)])  # equal: an odd fen is a tie
        facts["public_deposits"] = {"owners_yuan": two(r, owners), "selling_unit_yuan": two(r, seller)}
    if part is not None:
        building = r.choice("1112")
        facts["part"] = {"zone": part, "building": {"building": building},
                         "stair": {"stair": {"building": building, "stair": r.choice("aab")}}}[part]
    return r.choice(PLACES), facts, {}


def settlement_case(r, rule):
    place, facts, _ = apportion_case(r, rule)
    place = r.choice([place, "330100", "330900", "331100", "331102"])
    estimate = abs(Fraction(facts.pop("cost_yuan")) * 100)
    estimate = r.choice([int(estimate), 100_000_00, 200_000_00, 50_000_00, 30_000_00])
    excess = r.choice([near(r, estimate // 10), near(r, estimate // 5), near(r, 10_000_00), near(r, 30_000_00 - estimate),
                       0, r.randint(-estimate, estimate)])
    first = r.choice([rules.day_of(facts.pop("incurred_on")), date(2019, 6, 1), date(2022, 2, 1)])
    settled = max(first, around(r, first, date(2024, 1, 1)))
    facts.update(estimated_on=iso(first), settled_on=iso(settled), estimate_yuan=two(r, estimate),
                 final_yuan=two(r, max(0, estimate + excess)))
    if r.random() < 0.3:
        facts["excess_decided_on"] = iso(max(first, around(r, first, settled)))
    return place, facts, {}


# ------------------------------------------------------------ fees and contracts

def fee_case(r, rule):
    options = {}
    maybe(r, options, "months", ["calendar", "anchored", "anchored"], 0.6)
    if r.random() < 0.7:
        options["rounding"] = {"mode": r.choice(["half-up", "half-even", "half-even", "up", "down"]),
                               "unit": r.choice(["fen", "fen", "jiao", "yuan"])}
        for k in ("mode", "unit"):
            if r.random() < 0.15:
                del options["rounding"][k]
    facts = {}
    maybe(r, facts, "unit", ["1-101"], 0.5)
    start = r.choice([around(r, date(2004, 1, 1), date(2026, 1, 1)), date(2004, 1, 1), date(2004, 2, 29),
                      date(2023, 1, 31), date(2024, 2, 29), date(2021, 12, 31), date(2020, 8, 31), date(2022, 4, 1)])
    end = r.choice([add_months(start, r.randint(1, 30)), start + timedelta(days=r.randint(1, 900)),
                    near(r, add_months(start, r.randint(1, 12)), ONE_DAY), start + ONE_DAY])
    area = r.choice([96_50, 100_00, r.randint(1, 300_00), r.randint(1, 300_00), 10**11])
    price = Fraction(r.choice([r.randint(1, 1000), 250, 320, 229]), r.choice([100, 100, 1000, 10**6]))
    if area == 10**11:
        price = Fraction(r.choice([1000, 999]), 1)  # 10^9 m2 at 1000 yuan: 10^12 a month
    if r.random() < 0.45:
        # Half a fen, jiao or yuan exactly, over whole months or half of April.
        unit = (options.get("rounding") or {}).get("unit") or "fen"
        step = {"fen": Fraction(1, 100), "jiao": Fraction(1, 10), "yuan": 1}[unit]
        months = r.choice([1, 2, 4, 5, 12, Fraction(1, 2)])
        if months == Fraction(1, 2):
            start, end = date(r.randint(2004, 2025), 4, 1), None
            end = date(start.year, 4, 16)
        elif months == 12:
            start = date(start.year, start.month, 1)
            end = add_months(start, 12)
        else:
            start = date(start.year, start.month, 1)
            end = add_months(start, months)
        area = 100 * r.choice([1, 2, 4, 5, 8, 10, 16, 20, 25, 32, 40, 50, 64, 80, 100, 125, 160, 250])
        due = step * (r.randint(1, 3000) * 3 + Fraction(3, 2))  # a multiple of three, for twelve months
        price = due / (Fraction(area, 100) * months)
        price = max(Fraction(1, 10**8), near(r, price, Fraction(1, 10**8)) if r.random() < 0.4 else price)
    facts["area_m2"], facts["price_yuan_per_m2_month"] = two(r, area), decimal(price)
    facts["from"] = iso(start)
    if r.random() < 0.3:
        facts["to_inclusive"] = iso(end - ONE_DAY)
    else:
        facts["to"] = iso(end)
    if r.random() < 0.4:
        facts["anchor"] = iso(r.choice([start, add_months(start, -r.randint(1, 20)),
                                        start - timedelta(days=r.randint(0, 800)),
                                        date(start.year - 1, r.choice([1, 3, 8, 12]), 31)]))
    return r.choice(PLACES), facts, options


def contract_case(r, rule):
    signed = around(r, date(2004, 11, 1), date(2011, 3, 31))
    if r.random() < 0.08:
        signed = r.choice([date(2011, 4, 1), date(2020, 7, 7)])
    start = r.choice([signed, signed + timedelta(days=r.randint(0, 90)), date(2005, 3, 1), date(2008, 2, 29),
                      date(2006, 2, 28), date(2006, 3, 1), date(2007, 8, 31), date(2008, 12, 31), date(2005, 1, 1)])
    end = r.choice([near(r, add_months(start, 24), ONE_DAY), near(r, add_months(start, 24) - ONE_DAY, ONE_DAY),
                    add_months(start, r.randint(1, 60))])
    options = {}
    maybe(r, options, "counting", ["last-day-before", "civil-code"], 0.6)
    return r.choice(SHANGHAI_PLACES), {
        "signed_on": iso(signed), "from": iso(start), "to_inclusive": iso(end),
        "zone": r.choice(["phased", "phased", "phased", "complete"]),
        "hired_by": r.choice(["assembly", "assembly", "assembly", "developer"])}, options


# Several makers stand for one rule where a single one would let the open
# questions of one kind crowd it out.
CASES = {"owner.area": [owner_case], "owner.count": [owner_case], "vote.weights": [weights_case],
         "vote.cap": [cap_case], "vote.motion": MOTIONS, "zone.premises": [premises_case],
         "fund.trigger": [trigger_case], "fund.replenish": [replenish_case],
         "fund.instalments": [instalments_case], "fund.apportion": [apportion_case], "fund.settlement": [settlement_case],
         "fee.bill": [fee_case], "contract.term": [contract_case]}
