"""Elections: every candidate is a motion, and places go to those who met the tests, the most votes first."""
from datetime import date
from fractions import Fraction

from law import Open, Refused, regime_of
from motion import given_tally, holds, motion_tallies, show_measures
from voting import bytewise, day_of

# How many alternates there may be for a member of the committee. Beijing's text of 2020 is not at hand.
ALTERNATES = {"110000": (date(2024, 3, 29), 1), "330500": (date(2021, 5, 1), Fraction(1, 2)),
              "330600": (date(2021, 1, 1), Fraction(1, 2)), "330900": (date(2019, 9, 1), Fraction(1, 2)),
              "331100": (date(2019, 7, 1), Fraction(1, 2)),
              "370300": (date(2021, 12, 1), 1), "370700": (date(2022, 3, 1), 1), "371500": (date(2021, 3, 1), 1)}
RANKS = {"heads": ("heads",), "area": ("area_m2",), "heads-then-area": ("heads", "area_m2"),
         "area-then-heads": ("area_m2", "heads")}


def most_alternates(places, day, members):
    if "110000" in places and date(2020, 5, 1) <= day < ALTERNATES["110000"][0]:
        raise Refused("not-in-force")
    for place in places:
        if place in ALTERNATES and day >= ALTERNATES[place][0]:
            return ALTERNATES[place][1] * members
    return None


def chosen(names, facts):
    """Whom a list names, in no order; one of more than there are seats is void."""
    if len(set(names)) < len(names) or not set(names) <= {c["candidate"] for c in facts["candidates"]}:
        raise Refused("invalid-fact")
    return "void" if len(names) > facts["seats"] else frozenset(names)


def motion_of(facts):
    """The motion to elect, with ballots that say whom they choose or what they are."""
    ballots = []
    for b in facts["ballots"]:
        if b.get("state") is not None:
            if b.get("choice") is not None:
                raise Refused("invalid-fact")
            choice = b["state"]
        elif b.get("choice") is None:
            raise Refused("missing-fact")
        else:
            choice = chosen(b["choice"], facts)
        ballot = dict({k: v for k, v in b.items() if k != "state"}, choice=choice)
        if (b.get("proxy") or {}).get("instructions") is not None:
            ballot["proxy"] = dict(b["proxy"], instructions=chosen(b["proxy"]["instructions"], facts))
        ballots.append(ballot)
    kept = {k: v for k, v in facts.items() if k in
            ("decided_on", "units", "developer", "meeting", "votes", "roll_day", "transfers", "pools", "closes_on",
             "representatives", "arrears")}
    return dict(kept, matter="elect-committee", about_parking=False, ballots=ballots)


def speaking_of(candidate, facts):
    """The ballots that count, as they speak of one candidate."""
    def read(rows, head_of):
        said = {}
        for b in rows:
            who = head_of.get(b.get("unit")) or frozenset(b.get("owners") or [])
            said.setdefault(who, set()).add(b["choice"])
        if len(facts["candidates"]) > 1 and any(len(ways) > 1 for ways in said.values()):
            raise Open("an owner who chooses differently on its units")
        return [b if isinstance(b["choice"], str) else
                dict(b, choice="for" if candidate in b["choice"] else "abstain") for b in rows]
    return read


def sums_of(places, day, facts, options, measure):
    """{candidate: tally}: as asked, by the default reading of silence, and were those who owe treated the other way."""
    names, others = [c["candidate"] for c in facts["candidates"]], {}
    if facts.get("tally") is not None:
        if facts.get("ballots") is not None:
            raise Refused("invalid-fact")
        given = facts["tally"]
        rows = [c["candidate"] for c in given["candidates"]]
        if len(set(rows)) < len(rows) or not set(rows) <= set(names):
            raise Refused("invalid-fact")
        if set(rows) != set(names):
            raise Refused("missing-fact")
        try:
            tallies = {c["candidate"]: given_tally(dict(given, in_favour=c["in_favour"]), measure)
                       for c in given["candidates"]}
        except KeyError:
            raise Refused("missing-fact")
        defaults = {}
    else:
        if facts.get("ballots") is None or facts.get("units") is None and facts.get("votes") is None:
            raise Refused("missing-fact")
        if facts.get("units") is None:
            raise Open("votes of owners of whom no unit is known")
        if options.get("silence") == "following-majority":
            raise Refused("infeasible")
        motion = motion_of(facts)

        def both_of(name, other_arrears=False):
            return motion_tallies(places, day, motion, options, measure, other_arrears, speaking_of(name, facts))
        both = {n: both_of(n) for n in names}
        tallies = {n: tally for n, (tally, _) in both.items()}
        asked = (options.get("silence") or "not-participating") != "not-participating"
        defaults = {n: default for n, (_, default) in both.items()} if asked else {}
        if facts.get("arrears") is not None:
            others = {n: both_of(n, True)[0] for n in names}
    return tallies, defaults, others


def fill(ranked, seats, alternates, lots):
    """(elected, alternates, ties for a lot): `ranked` are groups of equals, the best first."""
    elected, standing_by, ties, used = [], [], [], set()
    for group in ranked:
        group = sorted(group, key=bytewise)
        if not seats and not alternates:
            break
        if len(group) <= seats:
            elected += group
            seats -= len(group)
            continue
        if not seats and len(group) <= alternates:
            standing_by += group
            alternates -= len(group)
            continue
        stake = min(alternates, len(group) - seats)
        drawn = [i for i, lot in enumerate(lots) if set(lot["candidates"]) == set(group)]
        if drawn:
            used.add(drawn[0])
            order = lots[drawn[0]]["drawn_in_order"]
            elected += order[:seats]
            standing_by += order[seats:seats + stake]
        else:
            ties.append({"candidates": group, "seats": seats, "alternates": stake})
        seats, alternates = 0, alternates - stake
    if len(used) != len(lots):
        raise Refused("invalid-fact")
    return elected, standing_by, ties


def vote_election(places, facts, options):
    day = day_of(facts["decided_on"])
    _, _, measure, turnout, majority, _, _ = regime_of(day, places)  # electing is an ordinary matter ever since
    names = [c["candidate"] for c in facts["candidates"]]
    seats, alternates = facts["seats"], facts.get("alternates") or 0
    members = facts.get("members") or seats
    if not names:
        raise Refused("missing-fact")
    if len(set(names)) < len(names) or seats == 0 or members < seats:
        raise Refused("invalid-fact")
    most = most_alternates(places, day, members) if alternates else None
    if most is not None and alternates > most:
        raise Refused("invalid-fact")
    owners = [c["owner"] for c in facts["candidates"] if c.get("owner") is not None]
    if owners and facts.get("units") is None:
        raise Refused("missing-fact")
    if facts.get("transfers") and owners:
        raise Open("whether a candidate must be an owner on the day of the roll")
    if len(set(owners)) < len(owners):
        raise Refused("invalid-fact")
    if not set(owners) <= {key for u in facts.get("units") or [] for key in u.get("owners") or []}:
        raise Refused("invalid-fact")
    for lot in facts.get("lots") or []:
        if sorted(lot["candidates"]) != sorted(lot["drawn_in_order"]) or day_of(lot["drawn_on"]) < day \
                or len(set(lot["candidates"])) < len(lot["candidates"]):
            raise Refused("invalid-fact")
    tallies, defaults, others = sums_of(places, day, facts, options, measure)
    one = tallies[names[0]]
    if any(whole == 0 for whole in one["total"].values()):
        raise Open("a share of nothing")

    def met(tally):
        return holds(turnout, "participating", tally) and holds(majority, "in_favour", tally)
    order = ("votes",) if measure == "votes" else RANKS[options.get("rank") or "heads"]

    def ranked(tallies):
        groups = {}
        for name in names:
            if met(tallies[name]):
                groups.setdefault(tuple(tallies[name]["in_favour"][m] for m in order), []).append(name)
        return [group for _, group in sorted(groups.items(), reverse=True)]
    elected, standing_by, ties = fill(ranked(tallies), seats, alternates, facts.get("lots") or [])
    open_seats = seats - len(elected) - sum(tie["seats"] for tie in ties)
    rows = []
    for name in sorted(names, key=bytewise):
        row = {"candidate": name, "in_favour": show_measures(tallies[name]["in_favour"]), "met": met(tallies[name])}
        if defaults:
            row["met_by_default"] = met(defaults[name])
        rows.append(row)
    word = "lot-needed" if ties else "not-elected" if not elected else \
        "partly-elected" if open_seats else "elected"
    value = {"elected": elected, "alternates": standing_by, "lots_needed": ties, "open_seats": open_seats,
             "turnout_met": holds(turnout, "participating", one), "measure": measure,
             "total": show_measures(one["total"]), "participating": show_measures(one["participating"]),
             "candidates": rows}
    if others:
        value["other_arrears"] = dict(zip(("elected", "alternates", "lots_needed"),
                                          fill(ranked(others), seats, alternates, [])))
    return word, value
