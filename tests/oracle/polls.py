"""Sound requests of votes under way, of elections, of unanimity, and of votes whose ballots are taken as they come."""
from datetime import date, timedelta

import aheads
import allocatings
import allots
import banks
import changes
import charges
import composings
import costs
import defectives
import delegations
import deposits
import divisions
import drawings
import endings
import filings
import fundings
import errands
import gatherings
import grounds
import handovers
import inventories
import lates
import ledgers
import meters
import models
import movings
import overcharges
import parkings
import payers
import payings
import payments
import penalties
import phasings
import plannings
import precedings
import presales
import pricings
import queueings
import raisings
import regimes
import revenues
import rosters
import rules
import servicings
import several
import shares
import starts
import surveyings
import temporaries
import tenders
import transitions
import zones
import zonings
from cases import CASES
from pieces import ONE_DAY, PLACES, SHANGHAI_PLACES, around, heads, iso, keys, maybe, near, number, two
from votes import matter_for, motion_day, tests_for
from law import REGIMES

FEATURE_PLACES = PLACES + ["330900", "371700", "371100", "330600", "331100", "370700", "371500"]
OF_THE_FUND = (aheads, banks, changes, charges, deposits, drawings, ledgers, raisings, revenues)
OF_FEES = (allocatings, allots, grounds, costs, lates, meters, models, movings, parkings, payers, payments, pricings, shares, starts)
OF_BREACHES = (penalties,)
OF_ZONES = (divisions, phasings, several)
OF_STEPS = (zonings,)
OF_SERVICES = (filings, queueings, rosters, servicings)
OF_SCHEMES = (errands, regimes)
OF_PROGRAMMES = (composings, defectives, fundings, inventories, payings, plannings, precedings, surveyings)
OF_CONTRACTS = (delegations, endings, handovers, overcharges, presales, temporaries, tenders, transitions)
MAKERS = OF_THE_FUND + OF_FEES + OF_BREACHES + OF_ZONES + OF_CONTRACTS + OF_STEPS + OF_PROGRAMMES + OF_SERVICES + OF_SCHEMES
ELECTION_PLACES = PLACES + ["330500", "330600", "331100", "370300", "370700", "371500"]


def same_or_not(r):
    """Areas of single units: all alike or each its own."""
    area = r.choice([100_00, r.randint(1, 200_00)])
    return lambda: area if r.random() < 0.6 else r.randint(1, 200_00)


def single_units(r, owners, area):
    units = [{"unit": name, "use": "dwelling", "holding": "delivered", "owners": [owner],
              "register_area_m2": two(r, area())} for name, owner in zip(keys(r, len(owners)), owners)]
    r.shuffle(units)
    return units


def day_of_areas(r, regime):
    return max(motion_day(r, regime), date(2009, 10, 1))


# ------------------------------------------------------------------ votes under way

def outlook_of_ballots(r, rule):
    """Owners of one unit each, some of whom are out, were void, silent, or can no longer vote."""
    regime = r.choice(REGIMES)
    owners = keys(r, r.randint(2, 8), r.choice(["p%d", "业主%d"]))
    facts = {"decided_on": iso(day_of_areas(r, regime)) if regime[2] != "votes" else iso(motion_day(r, regime)),
             "matter": matter_for(r, regime), "units": single_units(r, owners, same_or_not(r)), "ballots": []}
    if regime[2] == "votes":
        area = r.choice([1, 2, 3])
        facts["votes"] = [{"owners": [o], "votes": number(r, r.choice([area, r.randint(1, 9)]))} for o in owners]
    closed, out = [], 0
    for owner in owners:
        kind = r.choices(["for", "against", "abstain", "void", "silent", "closed", "out"], [8, 3, 1, 1, 1, 1, 5])[0]
        if kind == "out" and out < 4:
            out += 1
        elif kind in ("closed", "out"):
            closed.append({"owners": [owner]})
        else:
            facts["ballots"].append({"owners": [owner], "choice": kind})
    r.shuffle(facts["ballots"])
    options = {}
    maybe(r, options, "void", ["absent", "participating"])
    maybe(r, options, "silence", ["abstaining", "not-participating"], 0.3)
    request = {"motion": facts}
    if closed:
        request["closed"] = closed
    return r.choice(PLACES), request, options


def outlook_of_tally(r, rule):
    """Sums on or a step beside a threshold once some of those who are out have voted."""
    regime = r.choice(REGIMES)
    matter = matter_for(r, regime)
    turnout, majority = tests_for(regime, matter)
    rows, tally = [], {"total": {}, "participating": {}, "in_favour": {}}
    owners = keys(r, r.randint(0, 4), "o%d")
    measures = [("votes", lambda _, v: number(r, v))] if regime[2] == "votes" else [("area_m2", two), ("heads", heads)]
    sizes = {o: r.choice([100, r.randint(1, 200)]) for o in owners}
    for name, write in measures:
        whole = r.choice([12 * r.randint(1, 30), r.randint(6, 400)]) + len(owners)
        size = {o: 1 if name == "heads" else sizes[o] for o in owners}
        if name != "heads":
            whole += sum(size.values()) * r.randint(1, 3)
        voted = sum(size[o] for o in owners if r.random() < 0.5)
        most = whole - sum(size.values())
        part = min(max(near(r, whole * turnout[1] // turnout[2]) - voted, 1), most)
        base = whole if majority[3] == "total" else part + voted
        yes = min(max(near(r, base * majority[1] // majority[2]) - r.choice([0, voted]), 0), part)
        for key, value in zip(("total", "participating", "in_favour"), (whole, part, yes)):
            tally[key][name] = write(r, value)
    for owner in owners:
        row = {"owners": [owner]}
        if regime[2] == "votes":
            row["votes"] = number(r, sizes[owner])
        else:
            row["area_m2"] = two(r, sizes[owner])
        rows.append(row)
    motion = {"decided_on": iso(motion_day(r, regime)), "matter": matter, "tally": tally}
    return r.choice(PLACES), {"motion": motion, "outstanding": rows}, {}


# -------------------------------------------------------------------------- elections

def draw_lots(r, place, facts, options):
    """Lots for the ties that there are, for some of them, or one for nothing."""
    if r.random() < 0.05:
        among = [c["candidate"] for c in facts["candidates"]][:2]
        facts["lots"] = [{"candidates": among, "drawn_in_order": among, "drawn_on": facts["decided_on"]}]
    value = rules.expect({"rule": "vote.election", "jurisdiction": place, "facts": facts, "options": options})
    ties = [tie for tie in value.get("value", {}).get("lots_needed", []) if r.random() < 0.6]
    if ties:
        facts["lots"] = [{"candidates": r.sample(tie["candidates"], len(tie["candidates"])),
                          "drawn_in_order": r.sample(tie["candidates"], len(tie["candidates"])),
                          "drawn_on": facts["decided_on"]} for tie in ties]


def election_case(r, rule):
    regime = r.choice(REGIMES)
    names = keys(r, r.randint(1, 7), r.choice(["C%d", "候选人%d", "%d"]))
    seats = r.randint(1, len(names))
    day = day_of_areas(r, regime) if regime[2] != "votes" else motion_day(r, regime)
    facts = {"decided_on": iso(day), "seats": seats, "candidates": [{"candidate": n} for n in names]}
    maybe(r, facts, "alternates", [0, 1, 2, 3], 0.6)
    if r.random() < 0.2:
        facts["members"] = seats + r.randint(0, 4)
    options = {}
    maybe(r, options, "rank", ["heads", "area", "heads-then-area", "area-then-heads"])
    if r.random() < 0.5:
        unit = [("votes", lambda _, v: number(r, v))] if regime[2] == "votes" else [("area_m2", two), ("heads", heads)]
        scale = r.choice([1, 10])
        part = {m: r.choice([8, 9, 12, 13]) * scale for m, _ in unit}
        total = {m: max(near(r, part[m] * 3 // 2), part[m]) for m, _ in unit}
        rows = [{"candidate": n, "in_favour": {m: w(r, min(part[m], near(r, part[m] // 2) + r.randint(0, 3)))
                                               for m, w in unit}} for n in names]
        r.shuffle(rows)
        facts["tally"] = {"total": {m: w(r, total[m]) for m, w in unit},
                          "participating": {m: w(r, part[m]) for m, w in unit}, "candidates": rows}
    else:
        owners = keys(r, r.randint(3, 10), "p%d")
        facts["units"] = single_units(r, owners, same_or_not(r))
        if regime[2] == "votes":
            facts["votes"] = [{"owners": [o], "votes": number(r, r.randint(1, 4))} for o in owners]
        facts["ballots"] = []
        for owner in owners:
            ballot = {"owners": [owner]}
            kind = r.choices(["choice", "void", "silent", "away"], [12, 1, 1, 1])[0]
            if kind == "choice":
                most = len(names) if r.random() < 0.1 else seats
                liked = names[:most] if r.random() < 0.5 else names
                ballot["choice"] = r.sample(liked, r.randint(min(most, r.randint(0, 2)), most))
            elif kind != "away":
                ballot["state"] = kind
            if kind != "away":
                facts["ballots"].append(ballot)
        maybe(r, options, "void", ["absent", "participating"])
        maybe(r, options, "silence", ["abstaining", "not-participating"], 0.3)
        if r.random() < 0.3:
            facts["candidates"][0]["owner"] = r.choice(owners)
    r.shuffle(facts["candidates"])
    place = r.choice(ELECTION_PLACES)
    draw_lots(r, place, facts, options)
    return place, facts, options


# -------------------------------------------------------------------------- unanimity

def unanimity_case(r, rule):
    people = keys(r, 4, "p%d")
    building = []
    for name in keys(r, r.randint(1, 6)):
        use = r.choice(["dwelling", "dwelling", "non-dwelling", "parking", "common"])
        unit = {"unit": name, "use": use, "holding": "delivered", "owners": r.sample(people, r.choice([1, 1, 2]))}
        if r.random() < 0.1:
            unit["holding"] = "unsold"
        building.append(unit)
    building[0].update({"use": "dwelling", "holding": "delivered"})
    applicant = set(building[0]["owners"])
    facts = {"as_of": iso(around(r, date(2021, 1, 1))), "unit": building[0]["unit"], "building": building,
             "developer": "dev"}
    asked = {("dev",) if u["holding"] == "unsold" else tuple(sorted(u["owners"]))
             for u in building if u["use"] != "common"} - {tuple(sorted(applicant))}
    facts["outsiders"] = [{"owners": [o], "harm_proven": r.random() < 0.5} for o in keys(r, r.randint(0, 2), "out%d")]
    everybody = sorted(asked) + [tuple(o["owners"]) for o in facts["outsiders"]]
    facts["answers"] = [{"owners": list(o)[::-1], "choice": r.choices(["for", "against", "abstain"], [12, 1, 1])[0]}
                        for o in everybody if r.random() < 0.9]
    r.shuffle(facts["answers"])
    r.shuffle(building)
    return r.choice(PLACES), facts, {}


# ---------------------------------------------------------------- ballots as they come

def ballots_as_they_come(r, rule):
    """Owners and couples of one or two units; late, unsigned, doubled ballots, agents, owners in arrears, a roll."""
    regime = r.choice(REGIMES[1:])
    day = day_of_areas(r, regime)
    if r.random() < 0.5:
        day = r.choice([date(2010, 1, 1), date(2009, 12, 31), date(2018, 3, 18), date(2018, 3, 19), date(2018, 1, 1),
                        date(2019, 7, 1), date(2021, 1, 1), date(2022, 1, 21), date(2022, 2, 28), date(2022, 3, 1), date(2021, 11, 1), date(2026, 1, 1)])
    closes = day - timedelta(days=r.randint(0, 3))
    names = keys(r, r.randint(2, 9))
    area = same_or_not(r)
    facts = {"decided_on": iso(day), "matter": matter_for(r, REGIMES[2 if day >= date(2021, 1, 1) else 1]), "units": [],
             "ballots": [], "developer": "dev"}
    options = {}
    maybe(r, options, "duplicates", ["first", "last"], 0.7)
    maybe(r, options, "late", ["not-counted", "refuse"], 0.3)
    closing = r.random() < 0.5
    if closing:
        facts["closes_on"] = iso(closes)
    for i, name in enumerate(names):
        owners = ["o%d" % i] if r.random() < 0.7 else ["h%d" % i, "w%d" % i]
        facts["units"].append({"unit": name, "use": "dwelling", "holding": "delivered", "owners": owners,
                               "register_area_m2": two(r, area())})
        for turn in range(r.choices([0, 1, 2], [2, 7, 1])[0]):
            ballot = {"unit": name, "choice": r.choices(["for", "against", "abstain", "unproven"], [6, 3, 1, 1])[0]}
            if ballot["choice"] != "unproven":
                ballot["seq"] = 10 * i + turn
                if closing:
                    ballot["received_on"] = iso(closes + timedelta(days=r.choice([-2, -1, 0, 0, 0, 1])))
                if r.random() < 0.2:
                    ballot.update({"signed": r.random() < 0.5, "via": r.choice(["paper", "online"])})
                elif r.random() < 0.3:
                    ballot["proxy"] = {"agent": r.choice(["x", "y", "o0"]), "written_authority": r.random() < 0.8,
                                       "manager_staff": r.random() < 0.2}
            facts["ballots"].append(ballot)
    r.shuffle(facts["ballots"])
    r.shuffle(facts["units"])
    maybe(r, options, "proxy_limit", [1, 2, 3, 4], 0.2)
    maybe(r, options, "beyond_limit", ["refuse", "not-counted"], 0.5)
    if r.random() < 0.4:
        everybody = [o for u in facts["units"] for o in u["owners"]]
        facts["arrears"] = {"clause": "covenant, clause 20", "owners": r.sample(everybody, r.randint(0, 2))}
        maybe(r, options, "arrears", ["barred", "counted"])
        maybe(r, options, "arrears_base", ["stay", "leave"])
    if r.random() < 0.3:
        facts["roll_day"] = iso(day - timedelta(days=10))
        facts["transfers"] = []
        for unit in r.sample(facts["units"], r.randint(0, min(2, len(names)))):
            on = day - timedelta(days=r.choice([9, 10, 11]))
            if r.random() < 0.5:  # sold, then delivered: before the roll the developer's, or already the buyer's
                buyers = unit.pop("owners")
                unit["holding"] = "unsold"
                facts["transfers"] += [
                    {"unit": unit["unit"], "on": iso(on - ONE_DAY), "kind": "sold", "owners": buyers},
                    {"unit": unit["unit"], "on": iso(on), "kind": "delivered"}]
            else:
                facts["transfers"].append({"unit": unit["unit"], "on": iso(on), "kind": "resold", "owners": ["new"]})
        if not facts["transfers"]:
            del facts["transfers"]
        facts.pop("arrears", None)
    if r.random() < 0.2:
        facts["scope"] = {"units": r.sample(names, r.randint(1, len(names)))}
        facts["ballots"] = [b for b in facts["ballots"] if b["unit"] in facts["scope"]["units"]]
        facts.pop("arrears", None)
    return r.choice(FEATURE_PLACES + SHANGHAI_PLACES), facts, options


def election_as_they_come(r, rule):
    """The same of an election, where co-owners give ballots of their own or choose who does."""
    place, facts, options = ballots_as_they_come(r, rule)
    names = keys(r, r.randint(1, 3), "C%d")
    seats = r.randint(1, len(names))
    facts.pop("matter"), facts.pop("scope", None)
    facts.update({"seats": seats, "candidates": [{"candidate": n} for n in names]})
    maybe(r, facts, "alternates", [0, 1])
    maybe(r, options, "rank", ["heads", "area", "heads-then-area", "area-then-heads"])
    for ballot in facts["ballots"]:
        said = ballot.pop("choice")
        if said == "unproven":
            ballot["state"] = r.choice(["silent", "unproven"])
            maybe(r, ballot, "delivered_on", [facts["decided_on"]])
        elif r.random() < 0.05:
            ballot["state"] = "void"
        else:
            most = len(names) if r.random() < 0.05 else seats if said == "for" or r.random() < 0.6 else 0
            ballot["choice"] = r.sample(names, most if r.random() < 0.7 else r.randint(0, most))
            if "proxy" in ballot and r.random() < 0.3:
                same = r.sample(ballot["choice"], len(ballot["choice"]))
                ballot["proxy"]["instructions"] = same if r.random() < 0.9 else r.sample(names, 1)
    couples = {u["unit"]: u["owners"] for u in facts["units"] if len(u.get("owners") or []) == 2}
    for unit, owners in couples.items():
        theirs = [b for b in facts["ballots"] if b["unit"] == unit and "choice" in b and "proxy" not in b]
        if r.random() < 0.6 and theirs:
            for ballot in theirs:
                ballot["cast_by"] = owners[0]
            other = dict(theirs[0], cast_by=owners[1])
            if r.random() < 0.4:
                other["choice"] = r.sample(names, r.randint(0, seats))
            facts["ballots"].append(other)
            if r.random() < 0.5:
                named = {"owners": r.sample(owners, 2), "representative": r.choice(owners)}
                facts.setdefault("representatives", []).append(named)
    r.shuffle(facts["ballots"])
    r.shuffle(facts["candidates"])
    draw_lots(r, place, facts, options)
    return place, facts, options


CASES["vote.motion"] += [ballots_as_they_come] * 5
CASES.update(gatherings.CASES)
CASES.update(zones.CASES)
for makers in MAKERS:
    CASES.update(makers.CASES)
CASES.update({"vote.outlook": [outlook_of_ballots, outlook_of_tally],
              "vote.election": [election_case, election_as_they_come],
              "vote.unanimity": [unanimity_case]})
