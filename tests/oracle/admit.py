"""Ballots as they come: which of them are received, and what a clause against owners in arrears does."""
from datetime import date

from law import Open, Refused
from voting import day_of

# First days; the believed ones are as good as the others here.
SIGNATURE = {"100000": date(2010, 1, 1), "330000": date(2009, 11, 27), "370700": date(2022, 3, 1),
             "371100": date(2018, 1, 1)}
ARREARS = {"330600": date(2021, 1, 1), "331100": date(2019, 7, 1), "371100": date(2018, 1, 1)}
PROXY = {"100000": [(date(2018, 3, 19), ("allowed",))],
         "310000": [(date(2019, 3, 1), ("allowed", "written"))],
         "330000": [(date(2009, 11, 27), ("allowed", "written"))],
         "330900": [(date(2019, 9, 1), ("allowed", "written", "no-manager-staff"))],
         "370700": [(date(2022, 3, 1), ("allowed", "written", "by-owners", "on-paper"))],
         "371700": [(date(2022, 1, 21), ("allowed", "written"))]}
# Weifang's article 32: an owner signs for at most three others. It speaks of voting on paper.
LIMIT = {"370700": (date(2022, 3, 1), 3)}
# What a word of such a text asks of an agent, and what keeps it out.
FORBIDS = [("written", "written_authority", False), ("no-manager-staff", "manager_staff", True)]


def proxy_words(places, day):
    for place in places:
        for first, words in PROXY.get(place, []):
            if day >= first:
                return words
    return ()


def in_force(table, places, day):
    return any(place in table and day >= table[place] for place in places)


def once(rows, options, names):
    """One of several ballots that the same gave for the same."""
    policy = options.get("duplicates") or "refuse"
    if len(rows) == 1:
        return rows[0]
    if policy == "refuse":
        raise Refused("invalid-fact")
    if any(b["choice"] in ("silent", "unproven") for b in rows):
        raise Open("a ballot beside the note that none came")
    return in_order(rows)[0 if policy == "first" else -1]


def limit_of(places, day, options):
    """For how many owners one agent may vote, if anybody says so; nobody may say otherwise than the law."""
    chosen = options.get("proxy_limit")
    for place in places:
        if place in LIMIT and day >= LIMIT[place][0]:
            law = LIMIT[place][1]
            if chosen not in (None, law):
                raise Refused("invalid-fact")
            return law
    return chosen


def contradict(told):
    """Whether of (place, day) pairs one is later by its place and earlier by its day."""
    known = [(place, day_of(day)) for place, day in told if place is not None and day is not None]
    return any(a[0] < b[0] and a[1] > b[1] for a in known for b in known)


def in_order(ballots):
    """Ballots of one agent as they came."""
    if contradict((b.get("seq"), b.get("received_on")) for b in ballots):
        raise Refused("invalid-fact")
    if all(b.get("seq") is not None for b in ballots):
        marks, tie = [b["seq"] for b in ballots], "invalid-fact"
    elif any(b.get("seq") is not None for b in ballots):
        raise Open("places of some of the ballots only")
    elif all(b.get("received_on") is not None for b in ballots):
        marks, tie = [b["received_on"] for b in ballots], "missing-fact"
    else:
        raise Refused("missing-fact")
    if len(set(marks)) < len(marks):
        raise Refused(tie)
    return [ballot for _, ballot in sorted(zip(marks, ballots), key=lambda pair: pair[0])]


def beyond_limit(limit, options, agents):
    """The ballots, by identity, that agents gave for more owners than one may vote for."""
    beyond = set()
    for given in agents.values():
        if limit is None or len({who for who, _ in given}) <= limit:
            continue
        if options.get("beyond_limit") != "not-counted":
            raise Refused("invalid-fact")
        whose = {id(ballot): who for who, ballot in given}
        served = []
        for ballot in in_order([ballot for _, ballot in given]):
            who = whose[id(ballot)]
            if who not in served:
                served.append(who)
            if who not in served[:limit]:
                beyond.add(id(ballot))
    return beyond


def admit(places, day, facts, options, head_of, heads):
    """The ballots that count; `head_of` a unit, all `heads`."""
    closes = facts.get("closes_on") and day_of(facts["closes_on"])
    if closes and closes > day:
        raise Refused("invalid-fact")
    voices = {}
    for row in facts.get("representatives") or []:
        who = frozenset(row["owners"])
        if who not in heads or who in voices or row["representative"] not in who:
            raise Refused("invalid-fact")
        voices[who] = row["representative"]
    words = proxy_words(places, day)
    owners = {key for who in heads for key in who} | {key for u in facts["units"] for key in u.get("owners") or []}
    taken, agents = {}, {}
    for ballot in facts["ballots"]:
        who = head_of.get(ballot.get("unit")) if ballot.get("unit") is not None else \
            frozenset(ballot.get("owners") or [])
        returned = ballot["choice"] not in ("silent", "unproven")
        proxy = ballot.get("proxy")
        if ballot.get("cast_by") is not None and who is not None and ballot["cast_by"] not in who:
            raise Refused("invalid-fact")
        if not returned and (proxy or ballot.get("cast_by")):
            raise Open("who gave a ballot that never came")
        if not closes and any(ballot.get(f) and day_of(ballot[f]) > day for f in ("received_on", "delivered_on")):
            raise Refused("invalid-fact")
        if returned and closes:
            if ballot.get("received_on") is None:
                raise Refused("missing-fact")
            if day_of(ballot["received_on"]) > closes:
                if options.get("late") == "refuse":
                    raise Refused("invalid-fact")
                continue
        if returned and ballot.get("signed") is False and ballot.get("via") != "online" \
                and in_force(SIGNATURE, places, day):
            if proxy:
                raise Open("an agent's ballot that nobody signed")
            continue
        if proxy:
            bound = "on-paper" not in words or ballot.get("via") != "online"
            asked = [(w, proxy.get(f)) for w, f, _ in FORBIDS if w in words and bound]
            out = [proxy.get(f) is bad for w, f, bad in FORBIDS if w in words and bound]
            if "by-owners" in words and bound:
                out.append(proxy["agent"] not in owners)
            if any(told is None for _, told in asked):
                if any(out):
                    raise Open("one thing keeps the agent out and another is not told")
                raise Refused("missing-fact")
            if any(out):
                continue
            # Instructions speak of an agent who has the authority.
            if proxy.get("instructions") not in (None, ballot["choice"]):
                raise Refused("invalid-fact")
            if bound:
                agents.setdefault(proxy["agent"], []).append((who, ballot))
        if ballot["choice"] == "silent" and closes:
            delivered = ballot.get("delivered_on")
            if delivered is None and options.get("silence") not in (None, "not-participating"):
                raise Refused("missing-fact")
            if delivered is not None and day_of(delivered) > closes:
                continue
        if ballot["choice"] == "unproven":
            continue
        target = ballot["unit"] if ballot.get("unit") is not None else who
        taken.setdefault(target, []).append((who, ballot))
    beyond = beyond_limit(limit_of(places, day, options), options, agents)
    rows, faults = [], set()
    for given in taken.values():
        given = [(who, ballot) for who, ballot in given if id(ballot) not in beyond]
        if not given:
            continue
        try:
            rows.append(one_of(given, voices, options))
        except Refused as fault:
            faults.add(str(fault))
    if len(faults) > 1:
        raise Open("two units whose ballots are at fault in two ways")
    if faults:
        raise Refused(*faults)
    return rows


def one_of(given, voices, options):
    """The one ballot of a unit, or of an owner, that counts."""
    who = given[0][0]
    by = {}
    for _, ballot in given:
        by.setdefault(ballot.get("cast_by"), []).append(ballot)
    if len(by) > 1 and None in by:
        raise Open("co-owners' ballots of whom one does not say who gave it")
    if voices.get(who) in by and len(by) > 1:
        by = {voices[who]: by[voices[who]]}
    elif who in voices and voices[who] not in by and None not in by:
        raise Open("a ballot of one whom the co-owners did not choose")
    each = [once(ballots, options, given) for ballots in by.values()]
    if len({b["choice"] for b in each}) > 1:
        raise Refused("invalid-fact")
    return each[0]


def owes(places, day, facts, options, heads):
    """(heads in arrears, whether their ballots are kept out); nobody where there is no clause."""
    arrears = facts.get("arrears")
    if arrears is None:
        return set(), False
    if not arrears["clause"]:
        raise Refused("missing-fact")
    if not set(arrears["owners"]) <= {key for who in heads for key in who}:
        raise Refused("invalid-fact")
    does = options.get("arrears") or ("barred" if in_force(ARREARS, places, day) else "counted")
    return {who for who in heads if who & set(arrears["owners"])}, does == "barred"
