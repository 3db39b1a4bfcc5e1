"""How an example estate is laid out: units, their owners, what is recorded of them, and who votes how."""

import bisect
import json

from generator import hundredths, table


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
    texts = {file: table(columns, rows) for (file, columns), rows in zip(COLUMNS.items(), tables)}
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
