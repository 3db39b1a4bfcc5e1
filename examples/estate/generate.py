#!/usr/bin/env python3
"""Write the two example estates, `shanghai-2022` and `phased-2005`.

    python3 generate.py [OUTDIR]            write the files
    python3 generate.py --check [OUTDIR]    recompute the promised totals

OUTDIR is the `data` folder beside this script unless given.

The estates are invented and contain nobody's data: owners, companies and
units are opaque keys counted up from one, areas and sums of money come from a
small seeded generator written out below, and the names are made up. Only the
sums of one published Shanghai vote of 2022 are reproduced (heads, areas,
ballots returned, ballots in favour); who lived there and who voted how is not
known and not imitated.

How the files are made:

1. Flats are laid out by building, floor and stack. A stack has one area, a
   floor moves it by some hundredths of a square metre, and the rest that is
   missing to the promised total is spread evenly over the flats.
2. Flats and shops are dealt out to owners: mostly one each, some couples, some
   owners of several units, some left with the developer `D`.
3. Voters are dealt to the groups in favour, not in favour and absent; voters
   are then exchanged between two groups until both their numbers and their
   areas are exactly the promised ones.
4. Fund accounts, the repair and `zone.json` are derived from the units.

Every quantity is an integer (hundredths of a square metre, fen) and every
choice follows from the fixed seeds, so each run writes the same bytes.

`--check` does not use any of this: it reads the written files back, adds them
up in the plainest way, prints the totals and exits with 1 if one is off or if
a file differs from what the generator writes.
"""

import argparse
import bisect
import csv
import io
import json
import pathlib
import sys

DEVELOPER = "D"
MASK = (1 << 64) - 1


# --- small tools -------------------------------------------------------------


class Dice:
    """SplitMix64: the same numbers on every machine and Python version."""

    def __init__(self, seed):
        self.state = seed & MASK

    def below(self, n):
        self.state = (self.state + 0x9E3779B97F4A7C15) & MASK
        z = self.state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
        return (z ^ (z >> 31)) % n

    def between(self, low, high):
        """An integer from low to high, both included."""
        return low + self.below(high - low + 1)

    def shuffled(self, items):
        items = list(items)
        for i in range(len(items) - 1, 0, -1):
            j = self.below(i + 1)
            items[i], items[j] = items[j], items[i]
        return items


def hundredths(n):
    """9650 -> "96.50"; None -> an empty cell."""
    return "" if n is None else "%d.%02d" % divmod(n, 100)


def half_up(numerator, denominator):
    return (2 * numerator + denominator) // (2 * denominator)


class Unit:
    def __init__(self, key, building, use, area):
        self.key, self.building, self.use = key, building, use
        self.area = area  # the area that counts
        self.register = self.survey = self.contract = self.title = None
        self.pool = ""
        self.give("delivered", [])

    def give(self, holding, owners):
        self.holding = holding
        self.owners = list(owners)

    def row(self):
        areas = [hundredths(n) for n in (self.register, self.survey, self.contract)]
        title = {None: "", True: "true", False: "false"}[self.title]
        owners = ";".join(self.owners)
        return [self.key, self.building, self.use, self.holding, owners, *areas, title, self.pool]


class Head:
    """One voter: a set of owners and the units that this very set holds."""

    def __init__(self, owners, units):
        self.owners = list(owners)
        self.units = list(units)
        self.area = sum(u.area for u in units)


COLUMNS = {
    "units.csv": "unit building use holding owners register_area_m2 survey_area_m2 contract_area_m2"
    " separate_title pool",
    "ballots.csv": "motion unit owners choice seq",
    "funds.csv": "unit building first_deposit_yuan buyers_first_yuan balance_yuan current_standard_yuan",
    "prices.csv": "use price_yuan_per_m2_month from to anchor",
    "repair_units.csv": "unit area_m2 kind state balance_yuan",
}


def files(zone, *tables):
    """The texts of an estate's files; the tables stand in the order of COLUMNS."""
    texts = {}
    for (file, columns), rows in zip(COLUMNS.items(), tables):
        out = io.StringIO()
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(columns.split())
        writer.writerows(rows)
        texts[file] = out.getvalue()
    texts["zone.json"] = json.dumps(zone, ensure_ascii=False, indent=2) + "\n"
    return texts


def fund_row(unit, balance, standard):
    """An account; `standard` is what a square metre would be charged now, in fen."""
    sums = [first_deposit(unit), buyers_first(unit), balance, half_up(unit.area * standard, 100)]
    return [unit.key, unit.building] + [hundredths(n) for n in sums]


def first_deposit(unit):
    """90.65 yuan a square metre, of which the buyer paid 38.85."""
    return half_up(unit.area * 9065, 100)


def buyers_first(unit):
    return half_up(unit.area * 3885, 100)


def repair_row(unit, kind, sold, balance):
    state, rest = ("sold", hundredths(balance)) if sold else ("unsold", "")
    return [unit.key, hundredths(unit.area), kind, state, rest]


def motion(key, zh, en, decided_on, matter="appoint-manager", meeting=None, ballots_of=None):
    facts = {"motion": key, "title_zh": zh, "title_en": en, "decided_on": decided_on, "matter": matter}
    facts.update({"meeting": meeting} if meeting else {}, options={})
    facts.update({"ballots_of": ballots_of} if ballots_of else {})
    return facts


def room(key, purpose, area, temporary):
    fixed = {"room": key, "for": purpose, "area_m2": hundredths(area), "temporary": temporary}
    return {**fixed, **dict.fromkeys(["above_ground", "self_contained", "water", "electricity"], True)}


def in_order(units, groups):
    """Groups of units, and the units in each, in the order of the units."""
    place = {u.key: i for i, u in enumerate(units)}
    groups = [sorted(g, key=lambda u: place[u.key]) for g in groups]
    return sorted(groups, key=lambda g: place[g[0].key])


def co_owners(people, count):
    """The next people's keys, counted up from those there are."""
    return ["O%04d" % (count + i + 1) for i in range(people)]


def give_all(units, owners):
    """To the same owners; every other unit names them in reverse."""
    for i, unit in enumerate(units):
        unit.give("delivered", owners[::-1] if i % 2 else owners)


def flats(dice, building, floors, stacks):
    """The flats of one building; `stacks` are areas in hundredths."""
    shift = dice.between(-150, 150)
    units = []
    for floor in range(1, floors + 1):
        for number, stack in enumerate(stacks, 1):
            area = stack + shift + dice.between(-12, 12)
            if floor == 1:
                area -= 85
            if floor == floors:
                area += 140
            key = "%s-%d%02d" % (building, floor, number)
            units.append(Unit(key, building, "dwelling", area))
    return units


def spread(dice, units, missing):
    """Add `missing` hundredths to the units as evenly as integers allow."""
    each, left = divmod(missing, len(units))
    for unit in units:
        unit.area += each
    for unit in dice.shuffled(units)[:left]:
        unit.area += 1


def record_areas(dice, units):
    """Fill in the three area columns so that `area` is the one that counts."""
    for unit in units:
        roll = dice.below(100)
        near = max(unit.area + dice.between(-18, 18), 1)
        sold = near + dice.between(-40, 40)
        if unit.use == "common":
            unit.survey = unit.area
        elif unit.holding == "unsold":
            unit.survey, unit.title = unit.area, False
        elif unit.holding == "undelivered":
            if roll < 30:
                unit.contract = unit.area
            else:
                unit.survey, unit.contract = unit.area, near
            unit.title = False
        elif roll < 93:
            unit.register, unit.title = unit.area, True
            if roll < 30:
                unit.survey = near
            if roll % 5 == 0:
                unit.contract = sold
            if roll == 50:
                unit.title = None
        elif roll < 98:
            unit.survey, unit.contract, unit.title = unit.area, near, False
        else:
            unit.contract, unit.title = unit.area, False


def ballot_rows(dice, motion, choices):
    """One row a head: by unit where it holds one unit, else by its owners."""
    rows = []
    for seq, (head, choice) in enumerate(dice.shuffled(choices), 1):
        if len(head.units) == 1:
            rows.append([motion, head.units[0].key, "", choice, seq])
        else:
            owners = list(head.owners)
            if seq % 2:
                owners.reverse()
            rows.append([motion, "", ";".join(owners), choice, seq])
    return rows


def exchange(dice, inside, outside, target, fixed):
    """Swap heads between two lists until the area of `inside` is `target`."""
    here = [h for h in inside if id(h) not in fixed]
    there = [h for h in outside if id(h) not in fixed]
    kept_in = [h for h in inside if id(h) in fixed]
    kept_out = [h for h in outside if id(h) in fixed]
    missing = target - sum(h.area for h in inside)
    for _ in range(200000):
        if missing == 0:
            return kept_in + here, kept_out + there
        if abs(missing) > 20000:
            # Far away: a swap at random, if it helps and is a modest one.
            i, j = dice.below(len(here)), dice.below(len(there))
            gain = there[j].area - here[i].area
            if (gain > 0) != (missing > 0) or not 0 < abs(gain) <= 6000:
                continue
        else:
            # Near: the swap that leaves the least missing.
            order = sorted(range(len(there)), key=lambda k: there[k].area)
            areas = [there[k].area for k in order]
            best = None
            for i, head in enumerate(here):
                at = bisect.bisect_left(areas, head.area + missing)
                for k in (at - 1, at):
                    if 0 <= k < len(areas):
                        rest = abs(missing - (areas[k] - head.area))
                        if best is None or rest < best[0]:
                            best = (rest, i, order[k])
            rest, i, j = best
            if rest >= abs(missing):
                i, j = dice.below(len(here)), dice.below(len(there))
            gain = there[j].area - here[i].area
        here[i], there[j] = there[j], here[i]
        missing -= gain
    raise SystemExit("no exchange reaches the promised area")


# --- estate one --------------------------------------------------------------

S_HEADS = 1152
S_TOTAL = 12479930
S_BALLOTS = 905
S_RETURNED = 9344908
S_FOR = 589
S_FOR_AREA = 6166705
S_AGAINST = 271
S_OVERLAPS = 12
S_BUILT = 13125000  # all floor area, common property included
S_FUND_BELOW = 64
S_FUND_EXACT = 9
S_REPAIRED = "7"


def shanghai_2022():
    dice = Dice(20220630)

    # Buildings 1-10: 18 floors, 11-14: 14 floors of small flats, 15-16: large.
    middle = [8936, 10472, 11218, 11764]
    small = [5214, 7148, 8462, 8890, 9376, 9912]
    large = [12180, 13655, 14970, 16720]
    units = []
    for number in range(1, 17):
        if number <= 10:
            units += flats(dice, str(number), 18, middle)
        elif number <= 14:
            units += flats(dice, str(number), 14, small)
        else:
            units += flats(dice, str(number), 15, large)
    dwellings = list(units)
    for floor, shops in ((1, 21), (2, 20)):
        for number in range(1, shops + 1):
            area = dice.between(4200, 9900)
            if number % 5 == 0:
                area = dice.between(10400, 17900)
            units.append(Unit("S-%d%02d" % (floor, number), "S", "non-dwelling", area))
    spread(dice, dwellings, S_TOTAL - sum(u.area for u in units))

    # The developer keeps nine units, and five more are sold but not delivered.
    by_key = {u.key: u for u in units}
    unsold = ["7-301", "7-1104", "7-1702", "7-1803", "16-1401", "16-1402"]
    unsold += ["16-1503", "16-1504", "S-220"]
    undelivered = ["7-904", "7-1501", "16-1203", "16-1301", "15-1404"]
    for key in unsold:
        by_key[key].give("unsold", [DEVELOPER])

    # Who owns the rest: 40 owners of two units, 6 of three, the others of one.
    taken = set(unsold + undelivered)
    free = dice.shuffled([u for u in units if u.key not in taken])
    groups = []
    for size, count in ((2, 40), (3, 6)):
        for _ in range(count):
            groups.append([free.pop() for _ in range(size)])
    groups += [[u] for u in free]

    count = 0
    heads = []
    for group in in_order(units, groups):
        roll = dice.below(100)
        people = 1 if roll < 62 else 2 if roll < 98 else 3
        heads.append(Head(co_owners(people, count), group))
        count += people
    # Twelve members of couples own another unit alone: two heads each.
    alone = [h for h in dice.shuffled(heads) if len(h.owners) == 1]
    couples = [h for h in dice.shuffled(heads) if len(h.owners) == 2]
    for single, couple in list(zip(alone, couples))[:S_OVERLAPS]:
        single.owners = [couple.owners[1]]
    for head in heads:
        give_all(head.units, head.owners)
    for key in undelivered:
        count += 1
        by_key[key].give("undelivered", ["O%04d" % count])
    developer = Head([DEVELOPER], [by_key[k] for k in unsold + undelivered])
    heads.append(developer)
    assert len(heads) == S_HEADS

    # Who returned a ballot, and who was in favour.
    several = [h for h in heads if len(h.units) > 1 and h is not developer]
    fixed = {id(h) for h in several} | {id(developer)}
    absent_several = dice.shuffled(several)[:26]
    away = {id(h) for h in absent_several} | {id(developer)}
    rest = dice.shuffled([h for h in heads if len(h.units) == 1])
    need = S_BALLOTS - (len(several) - len(absent_several))
    returned = [h for h in several if id(h) not in away] + rest[:need]
    absent = [h for h in heads if id(h) in away] + rest[need:]
    returned, absent = exchange(dice, returned, absent, S_RETURNED, fixed)
    returned = dice.shuffled(returned)
    yes, no = exchange(dice, returned[:S_FOR], returned[S_FOR:], S_FOR_AREA, set())
    choices = [(h, "for") for h in yes]
    for i, head in enumerate(dice.shuffled(no)):
        choices.append((head, "against" if i < S_AGAINST else "abstain"))
    ballots = ballot_rows(dice, "appoint-2022", choices)

    # Common property; the underground car park takes up the rest.
    common = [
        ("C-OFFICE", 26530),
        ("C-COMMITTEE", 3640),
        ("C-GATE-E", 2410),
        ("C-GATE-W", 1865),
        ("C-PUMPS", 14275),
        ("C-REFUSE", 5820),
    ]
    common = [Unit(key, "C", "common", area) for key, area in common]
    left = S_BUILT - sum(u.area for u in units + common)
    garage = Unit("C-CARPARK", "C", "common", left)
    common.append(garage)
    record_areas(dice, units + common)

    # Fund accounts: 64 below three tenths, 9 on it, the others above.
    order = dice.shuffled(units)
    at_home = [u for u in order if u.building == S_REPAIRED]
    below = {u.key for u in at_home[:40]}
    elsewhere = [u for u in order if u.building != S_REPAIRED]
    below |= {u.key for u in elsewhere[: S_FUND_BELOW - 40]}
    even = [u for u in order if first_deposit(u) % 10 == 0 and u.key not in below]
    exact = {u.key for u in even[:S_FUND_EXACT]}
    balance = {}
    for unit in units:
        if unit.key in exact:
            share = 300
        elif unit.key in below:
            share = dice.between(40, 296)
        else:
            share = dice.between(312, 968)
        balance[unit.key] = first_deposit(unit) * share // 1000
    funds = [fund_row(u, balance[u.key], 12000) for u in units]

    # The lift of one building.
    repaired = [u for u in units if u.building == S_REPAIRED]
    repair = [repair_row(u, "commodity", u.holding != "unsold", balance[u.key]) for u in repaired]

    prices = [
        ["dwelling", "2.35", "2022-01-01", "2022-12-16", "2021-10-31"],
        ["non-dwelling", "5.80", "2022-01-15", "2023-01-01", ""],
    ]

    zone = {
        "zone": "shanghai-2022",
        "name_zh": "示例一号小区",
        "name_en": "Example estate one",
        "jurisdiction": "310000",
        "developer": DEVELOPER,
        "owner": {"as_of": "2022-06-30", "options": {}},
        "motions": [
            motion("appoint-2022", "选聘物业服务企业", "Appoint the property manager", "2022-06-30"),
            motion(
                "raise-fund-2022",
                "筹集专项维修资金（同一批表决票）",
                "Raise the maintenance fund (the same ballots)",
                "2022-06-30",
                matter="raise-fund",
                ballots_of="appoint-2022",
            ),
            motion(
                "appoint-2019",
                "选聘物业服务企业（同一批表决票，按2019年的规则）",
                "Appoint the property manager (the same ballots, law of 2019)",
                "2019-06-30",
                ballots_of="appoint-2022",
            ),
        ],
        "premises": {
            "planned_on": "2021-03-01",
            "zone_use": "with-dwellings",
            "total_area_m2": hundredths(S_BUILT),
            "above_ground_area_m2": hundredths(S_BUILT - garage.area),
            "stage": "complete",
            "rooms": [
                room("C-OFFICE", "company", 26530, temporary=False),
                room("C-COMMITTEE", "committee", 3640, temporary=False),
            ],
        },
        "fund": {"as_of": "2022-06-30", "decided_on": "2022-07-15"},
        "repair": {"incurred_on": "2022-09-01", "cost_yuan": "268400.00"},
        "contract": {
            "signed_on": "2022-07-20",
            "from": "2022-08-01",
            "to_inclusive": "2025-07-31",
            "zone": "complete",
            "hired_by": "assembly",
        },
    }
    return files(zone, [u.row() for u in units + common], ballots, funds, prices, repair)


# --- estate two --------------------------------------------------------------

P_BUILT = 3500000  # the first phase, common property included
P_PLANNED = 12000000  # all phases
P_VOTES = {"total": 225, "developer": 102, "for": 156, "present": 186}
P_UNITS = 257
P_FUND_SHARE = 260  # the balances, in thousandths of the first deposits


def phased_2005():
    dice = Dice(20050618)

    # Four buildings of 13 floors; building 1 holds the former public housing.
    small = [9240, 10465, 11380, 12815]
    large = [14120, 15680, 16940, 18475]
    units = []
    for number in range(1, 5):
        units += flats(dice, str(number), 13, small if number == 1 else large)
    dwellings = list(units)

    def add(key, building, use, area, holding, owners):
        unit = Unit(key, building, use, area)
        unit.give(holding, owners)
        units.append(unit)
        return unit

    # Shops: eight of the developer (1,250 m2), a company's 380 m2, two small
    # ones pooled, one small one without a title, two of one owner.
    shop_areas = [21040, 18560, 16830, 15270, 14800, 14250, 12820, 11430]
    for number, area in enumerate(shop_areas, 1):
        holding = "delivered" if number == 8 else "unsold"
        add("S-1%02d" % number, "S", "non-dwelling", area, holding, [DEVELOPER])
    add("S-201", "S", "non-dwelling", 38000, "delivered", ["C0001"])
    add("S-202", "S", "non-dwelling", 6240, "delivered", ["O0201"])
    add("S-203", "S", "non-dwelling", 7130, "delivered", ["O0202"])
    add("S-204", "S", "non-dwelling", 4820, "delivered", ["O0203"])
    add("S-205", "S", "non-dwelling", 5860, "delivered", ["O0204"])
    add("S-206", "S", "non-dwelling", 7390, "delivered", ["O0204"])

    # The developer's flats: 86 unsold and 4 sold but not delivered.
    for building, count in (("1", 8), ("2", 20), ("3", 28), ("4", 34)):
        here = [u for u in dwellings if u.building == building]
        for i, unit in enumerate(dice.shuffled(here)[:count]):
            if building == "4" and i < 4:
                unit.give("undelivered", ["O03%02d" % (i + 1)])
            else:
                unit.give("unsold", [DEVELOPER])

    # C0002 sold the public housing and still has two flats of it in building 1.
    free = dice.shuffled([u for u in dwellings if not u.owners])
    in_one = [u for u in free if u.building == "1"]
    public_unsold = in_one[:2]
    public_sold = in_one[2:16]
    for unit in public_unsold:
        unit.give("delivered", ["C0002"])
    rest = [u for u in free if not u.owners]
    groups = [[rest.pop(), rest.pop()] for _ in range(3)]
    groups += [[u] for u in rest]
    count = 0
    owned = []  # (owners, units)
    for group in in_order(units, groups):
        people = 1 if dice.below(100) < 64 else 2
        owners = co_owners(people, count)
        count += people
        give_all(group, owners)
        owned.append((owners, group))
    assert count <= 200

    # Parking: 16 unsold, 12 with the owners of a flat, 2 with strangers.
    buyers = dice.shuffled(range(len(owned)))[:12]
    for number in range(1, 31):
        area = 1250 + dice.between(0, 12) * 10
        key = "P-%03d" % number
        if number <= 12:
            owners, group = owned[buyers[number - 1]]
            group.append(add(key, "P", "parking", area, "delivered", owners))
        elif number <= 14:
            stranger = "O02%02d" % (number - 8)
            add(key, "P", "parking", area, "delivered", [stranger])
        else:
            add(key, "P", "parking", area, "unsold", [DEVELOPER])

    common = [
        ("C-TEMP-OFFICE", 10450),
        ("C-TEMP-COMMITTEE", 3120),
        ("C-GATE", 1680),
        ("C-PUMPS", 9860),
        ("C-CLUB", 98640),
    ]
    common = [Unit(key, "C", "common", area) for key, area in common]
    missing = P_BUILT - sum(u.area for u in units + common)
    spread(dice, dwellings, missing)
    record_areas(dice, units + common)
    for unit in units:
        if unit.key in ("S-202", "S-203", "S-204"):
            unit.register, unit.survey, unit.contract = unit.area, None, None
            unit.title = True
        if unit.key in ("S-202", "S-203"):
            unit.pool = "POOL-1"
        if unit.key == "S-204":
            unit.register, unit.survey, unit.title = None, unit.area, False

    # The vote at the first meeting. 54 votes beside the developer's 102 are in
    # favour, 24 are against (the company's three among them), 6 abstain.
    by_key = {u.key: u for u in units}
    mine = [u for u in units if u.holding != "delivered" or u.owners == [DEVELOPER]]
    choices = [(Head([DEVELOPER], mine), "for")]
    choices.append((Head(["C0001"], [by_key["S-201"]]), "against"))
    two_shops = [by_key["S-205"], by_key["S-206"]]
    choices.append((Head(["O0204"], two_shops), "abstain"))
    wanted = [("for", 54), ("against", 21), ("abstain", 5)]
    for owners, group in dice.shuffled(owned):
        votes = sum(1 for u in group if u.use == "dwelling")
        for i, (choice, left) in enumerate(wanted):
            if votes <= left:
                choices.append((Head(owners, group), choice))
                wanted[i] = (choice, left - votes)
                break
        else:
            stray = sum(1 for _, c in choices if c in ("void", "silent"))
            if stray < 5:
                choice = "void" if stray < 2 else "silent"
                choices.append((Head(owners, group), choice))
    assert all(left == 0 for _, left in wanted)
    ballots = ballot_rows(dice, "appoint-2005", choices)

    # Fund accounts: flats and shops; in sum just over a quarter is left.
    balance, carried = {}, {}
    kept = [u for u in units if u.use != "parking"]
    for unit in kept:
        share = P_FUND_SHARE + dice.between(-150, 150)
        balance[unit.key] = first_deposit(unit) * share // 1000
        carried[unit.key] = buyers_first(unit) * dice.between(300, 1000) // 1000
    funds = [fund_row(u, balance[u.key], 10000) for u in kept]
    top_up = sum(buyers_first(u) for u in kept) - sum(balance.values())

    # Building 1 with two shops, as it stands when the repair is done in 2008.
    public = {u.key for u in public_unsold + public_sold}
    still_public = {u.key for u in public_unsold}
    repair = []
    for unit in units:
        if unit.building != "1" and unit.key not in ("S-107", "S-201"):
            continue
        kind = "commodity" if unit.use == "dwelling" else "non-dwelling"
        if unit.key in public:
            kind = "public-housing"
        unsold = unit.holding == "unsold" or unit.key in still_public
        repair.append(repair_row(unit, kind, not unsold, carried[unit.key]))

    prices = [
        ["dwelling", "1.45", "2005-06-18", "2006-07-01", "2005-03-31"],
        ["non-dwelling", "3.20", "2005-07-01", "2006-07-01", ""],
        ["parking", "1.875", "2005-07-01", "2006-01-16", "2005-07-01"],
    ]

    zone = {
        "zone": "phased-2005",
        "name_zh": "示例二号小区（一期）",
        "name_en": "Example estate two (first phase)",
        "jurisdiction": "310000",
        "developer": DEVELOPER,
        "owner": {"as_of": "2010-01-01", "options": {}},
        "motions": [
            motion(
                "appoint-2005",
                "首次会议选聘物业管理企业",
                "Appoint the property manager at the first meeting",
                "2005-06-18",
                meeting="first",
            ),
        ],
        "first_meeting": {"meeting_on": "2005-06-18"},
        "premises": {
            "planned_on": "2004-12-01",
            "zone_use": "with-dwellings",
            "total_area_m2": hundredths(P_PLANNED),
            "stage": "first-phase",
            "first_phase_area_m2": hundredths(P_BUILT),
            "rooms": [
                room("C-TEMP-OFFICE", "company", 10450, temporary=True),
                room("C-TEMP-COMMITTEE", "committee", 3120, temporary=True),
            ],
        },
        "fund": {
            "as_of": "2005-03-01",
            "decided_on": "2005-03-01",
            "instalments": {
                "decided_on": "2005-03-01",
                "amount_yuan": hundredths(top_up),
                "equal": {"count": 36, "first_due": "2005-04-01", "every_months": 1},
            },
        },
        "repair": {
            "incurred_on": "2008-06-01",
            "cost_yuan": "186350.00",
            "public_deposits": {
                "owners_yuan": "41260.00",
                "selling_unit_yuan": "97815.50",
            },
        },
        "contract": {
            "signed_on": "2005-02-25",
            "from": "2005-03-01",
            "to_inclusive": "2007-03-31",
            "zone": "phased",
            "hired_by": "assembly",
        },
    }
    return files(zone, [u.row() for u in units + common], ballots, funds, prices, repair)


# --- reading back ------------------------------------------------------------


def cents(text):
    whole, _, part = text.partition(".")
    assert len(part) <= 2 and whole.isdigit(), text
    return int(whole) * 100 + int((part + "00")[:2])


def read_csv(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


class Report:
    def __init__(self):
        self.bad = 0

    def say(self, what, value):
        print("  %-54s %s" % (what, value))

    def same(self, what, found, promised, show=str):
        off = found != promised
        self.bad += off
        note = "  OFF, promised %s" % show(promised) if off else ""
        self.say(what, show(found) + note)

    def true(self, what, holds):
        self.bad += not holds
        self.say(what, "yes" if holds else "NO")


def area_of(unit):
    for column in ("register_area_m2", "survey_area_m2", "contract_area_m2"):
        if unit[column]:
            return cents(unit[column])
    raise SystemExit("no area: " + unit["unit"])


def head_of(unit):
    if unit["holding"] != "delivered":
        return (DEVELOPER,)
    return tuple(sorted(set(unit["owners"].split(";"))))


def tally(units, ballots):
    """Heads and areas, counted and by choice; every row checked on the way."""
    held = {}
    for unit in units:
        if unit["use"] != "common":
            held.setdefault(head_of(unit), []).append(unit)
    by_unit = {u["unit"]: head_of(u) for us in held.values() for u in us}
    area = {head: sum(area_of(u) for u in us) for head, us in held.items()}
    choice = {}
    for row in ballots:
        assert bool(row["unit"]) != bool(row["owners"]), row
        if row["unit"]:
            head = by_unit[row["unit"]]
            assert len(held[head]) == 1, row
        else:
            head = tuple(sorted(set(row["owners"].split(";"))))
            assert len(held[head]) > 1, row
        assert head not in choice, row
        choice[head] = row["choice"]
    return held, area, choice


def merged_heads(held):
    """The number of heads if sets of owners that share a member are one."""
    group = {}
    for head in held:
        joined = set(head)
        for member in head:
            joined |= group.get(member, set())
        for member in joined:
            group[member] = joined
    return len({id(joined) for joined in group.values()})


def check_rest(report, units, accounts, repair, zone):
    """References between the files, for both estates."""
    keys = [u["unit"] for u in units]
    report.true("unit keys are unique", len(keys) == len(set(keys)))
    known = {u["unit"]: u for u in units}
    report.true("fund accounts are of known units", all(a["unit"] in known for a in accounts))
    report.true(
        "repair areas are those of the units",
        all(cents(r["area_m2"]) == area_of(known[r["unit"]]) for r in repair),
    )
    motions = {m["motion"] for m in zone["motions"]}
    report.true(
        "ballots are of known motions",
        all(m.get("ballots_of", m["motion"]) in motions for m in zone["motions"]),
    )
    report.say("rows of the repair", len(repair))


def check_shanghai(report, units, ballots, accounts, repair, zone):
    held, area, choice = tally(units, ballots)

    total = sum(area.values())
    present = sum(area[h] for h in choice)
    yes = [h for h in choice if choice[h] == "for"]
    yes_area = sum(area[h] for h in yes)
    n, p, y = len(held), len(choice), len(yes)
    report.say("units (common property included)", len(units))
    report.true("no parking", all(u["use"] != "parking" for u in units))
    report.same("heads", n, S_HEADS)
    report.same("heads if overlapping owners are merged", merged_heads(held), S_HEADS - S_OVERLAPS)
    report.same("area counted", total, S_TOTAL, hundredths)
    report.same("ballots", len(ballots), S_BALLOTS)
    report.same("heads with a ballot", p, S_BALLOTS)
    report.same("area with a ballot", present, S_RETURNED, hundredths)
    report.same("heads in favour", y, S_FOR)
    report.same("area in favour", yes_area, S_FOR_AREA, hundredths)
    against = sum(1 for h in choice if choice[h] == "against")
    report.same("heads against", against, S_AGAINST)
    report.same("heads abstaining", p - y - against, S_BALLOTS - S_FOR - S_AGAINST)
    turnout = 3 * p >= 2 * n and 3 * present >= 2 * total
    ordinary = 2 * y > p and 2 * yes_area > present
    special = 4 * y >= 3 * p and 4 * yes_area >= 3 * present
    report.true("2022, ordinary matter: passes", turnout and ordinary)
    report.true("2022, special matter: fails", turnout and not special)
    report.true("2019, ordinary matter: fails on area only", 2 * y > n and 2 * yes_area <= total)
    report.same("2019, area in favour, hundredths of a percent", 10000 * yes_area // total, 4941)
    built = sum(area_of(u) for u in units)
    report.same("floor area, common property included", built, S_BUILT, hundredths)
    report.same("floor area in zone.json", cents(zone["premises"]["total_area_m2"]), S_BUILT, hundredths)

    sums = [(10 * cents(a["balance_yuan"]), 3 * cents(a["first_deposit_yuan"])) for a in accounts]
    report.same("fund accounts below 30 %", sum(b < f for b, f in sums), S_FUND_BELOW)
    report.same("fund accounts exactly on 30 %", sum(b == f for b, f in sums), S_FUND_EXACT)
    report.same("fund accounts", len(accounts), sum(len(us) for us in held.values()))
    check_rest(report, units, accounts, repair, zone)


def check_phased(report, units, ballots, accounts, repair, zone):
    held, area, choice = tally(units, ballots)

    report.same("units (parking and common property included)", len(units), P_UNITS)
    built = sum(area_of(u) for u in units)
    report.same("floor area, common property included", built, P_BUILT, hundredths)
    first_phase = cents(zone["premises"]["first_phase_area_m2"])
    report.same("first phase in zone.json", first_phase, P_BUILT, hundredths)
    report.say("heads (parking counted)", len(held))
    report.say("area counted (parking counted)", hundredths(sum(area.values())))
    no_parking = [u for u in units if u["use"] in ("dwelling", "non-dwelling")]
    report.say("heads (parking left out)", len({head_of(u) for u in no_parking}))
    report.say("area counted (parking left out)", hundredths(sum(area_of(u) for u in no_parking)))

    votes = {}
    for head, mine in held.items():
        flats_held = sum(1 for u in mine if u["use"] == "dwelling")
        own = sum(area_of(u) for u in mine if u["use"] == "non-dwelling" and not u["pool"])
        votes[head] = flats_held + own // 10000
    pooled = [u for u in units if u["pool"]]
    report.true(
        "pooled: two titled shops under 100 m2, two owners",
        len(pooled) == 2
        and len({u["pool"] for u in pooled}) == 1
        and len({head_of(u) for u in pooled}) == 2
        and all(
            u["use"] == "non-dwelling" and u["separate_title"] == "true" and area_of(u) < 10000
            for u in pooled
        ),
    )
    pool_votes = sum(area_of(u) for u in pooled) // 10000
    report.same("votes of the pool", pool_votes, 1)
    total = sum(votes.values()) + pool_votes
    developer = votes[(DEVELOPER,)]
    present = sum(votes[h] for h in choice if choice[h] in ("for", "against", "abstain"))
    yes = sum(votes[h] for h in choice if choice[h] == "for")
    report.same("votes", total, P_VOTES["total"])
    report.same("votes of the developer", developer, P_VOTES["developer"])
    report.same("votes of the company with the 380 m2 shop", votes[("C0001",)], 3)
    report.same("votes present", present, P_VOTES["present"])
    report.same("votes in favour", yes, P_VOTES["for"])
    report.say("ballots", len(ballots))
    owners = sum(1 for h, us in held.items() if h != (DEVELOPER,) and any(u["use"] == "dwelling" for u in us))
    report.true("110 owners of flats or more", owners >= 110)
    report.say("owners of flats", owners)
    others = total - developer
    report.true("the developer is above 30 %", 10 * developer > 3 * total)
    rest = [v for h, v in votes.items() if h != (DEVELOPER,)]
    report.true("nobody else is, after the cut", all(7 * total * v <= 3 * total * others for v in rest))
    report.true("raw votes: passes", 2 * present >= total and 3 * yes >= 2 * total)
    # After the cut the developer has 3/10 of all, the others 7/10 in proportion.
    # Both sides are multiplied by 10 * others.
    cut = 3 * total * others + 7 * total * (yes - developer)
    cut_present = 3 * total * others + 7 * total * (present - developer)
    whole = 10 * others * total
    report.true("after the cut: turnout met", 2 * cut_present >= whole)
    report.true("after the cut: fails", 3 * cut < 2 * whole)
    report.say("after the cut, in favour, hundredths of a percent", 10000 * cut // whole)

    first = sum(cents(a["first_deposit_yuan"]) for a in accounts)
    buyers = sum(cents(a["buyers_first_yuan"]) for a in accounts)
    balance = sum(cents(a["balance_yuan"]) for a in accounts)
    report.say("fund: first deposits", hundredths(first))
    report.say("fund: buyers' part", hundredths(buyers))
    report.say("fund: balances", hundredths(balance))
    report.true("fund: zone below 30 %", 10 * balance < 3 * first)
    amount = cents(zone["fund"]["instalments"]["amount_yuan"])
    report.same("fund: amount to raise", amount, max(0, buyers - balance), hundredths)
    kinds = {(r["kind"], r["state"]) for r in repair}
    report.same("repair: kinds and states", len(kinds), 6)
    check_rest(report, units, accounts, repair, zone)


# --- command line ------------------------------------------------------------

ESTATES = (
    ("shanghai-2022", shanghai_2022, check_shanghai),
    ("phased-2005", phased_2005, check_phased),
)


def main():
    beside = pathlib.Path(__file__).resolve().parent / "data"
    parser = argparse.ArgumentParser(description="Write or check the example estates.")
    parser.add_argument("outdir", nargs="?", type=pathlib.Path, default=beside)
    parser.add_argument("--check", action="store_true", help="read the files back and add them up")
    arguments = parser.parse_args()
    report = Report()
    for name, make, check in ESTATES:
        folder = arguments.outdir / name
        if not arguments.check:
            folder.mkdir(parents=True, exist_ok=True)
            for file, text in make().items():
                (folder / file).write_bytes(text.encode("utf-8"))
            continue
        print(name)
        tables = ("units", "ballots", "funds", "repair_units")
        zone = json.loads((folder / "zone.json").read_text(encoding="utf-8"))
        check(report, *[read_csv(folder / (table + ".csv")) for table in tables], zone)
        same = all((folder / f).read_bytes() == t.encode("utf-8") for f, t in make().items())
        report.true("files are what the generator writes", same)
    if report.bad:
        print("%d off" % report.bad)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
