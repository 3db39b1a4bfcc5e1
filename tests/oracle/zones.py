"""Sound requests about the first meeting of an owners' assembly."""
from datetime import date, timedelta

from pieces import iso, maybe, near, two
from firsts import DUTIES, FEW, POINTS_UP, SINGLE, STAGES, TEXTS, assembly_establishment
from law import Refused, lineage
from voting import add_months, hundredths

PLACES = [*TEXTS, *TEXTS, *POINTS_UP, "110000", "110000", "310115", "330300", "330400", "330600", "370100",
          "371500", "371600", "371700", "440000"]
SHARES = [(1, 2), (1, 2), (1, 4), (3, 10), (3, 5)]


def some_day(r, place):
    """Often the first day of a text, or the day beside."""
    if r.random() < 0.6:
        return date(r.randint(2022, 2026), r.randint(1, 12), r.randint(1, 28))
    above = lineage(place)
    bounds = [table[p][0] for table in (TEXTS, SINGLE, FEW) for p in above if p in table]
    bounds += [day for p in above if p in POINTS_UP for day in POINTS_UP[p] if day < date.max]
    bounds += [DUTIES[p][2] for p in above if p in DUTIES]
    bounds += [table[p][1] for table in (TEXTS, SINGLE) for p in above if p in table and table[p][1]]
    return r.choice(bounds) + timedelta(days=r.choice([-1, 0, 0, 1, 500]))


def part_of(r, whole, step=1):
    above, below = r.choice(SHARES)
    return max(0, min(whole, near(r, r.choice([whole * above // below, -(-whole * above // below)]), step)))


def whole_of(r, low, high):
    """Often one of which each share is a whole number."""
    return r.choice([20 * r.randint(low, high), r.randint(20 * low, 20 * high)])


def zone_of(r, as_of, known):
    whole = {"area_m2": whole_of(r, 1, 500_000), "owners": whole_of(r, 1, 60), "households": whole_of(r, 1, 60)}
    if r.random() < 0.03:
        whole["owners"] = 1
    zone = {"total": {}}
    for measure, number in whole.items():
        if r.random() < known:
            zone["total"][measure] = two(r, number) if measure == "area_m2" else number
    for stage in STAGES:
        handed = {}
        for measure, number in whole.items():
            if r.random() < known:
                part = part_of(r, number)
                handed[measure] = two(r, part) if measure == "area_m2" else part
        if r.random() < known:
            first = add_months(as_of, -24) + timedelta(days=r.choice([-400, -31, -30, -29, -2, -1, 0, 1, 2, 30]))
            handed["first_on"] = iso(r.choice([first] * 4 + [date(as_of.year - 2, 2, 28)]))
        if handed or r.random() < 0.5:
            zone[stage] = handed
    return zone


def contract_of(r, as_of):
    if r.random() < 0.4:
        return {"state": "none"}
    row = {"state": "concluded", "ends_on": iso(as_of + timedelta(days=r.choice([-30, 0, 89, 90, 91, 92, 400])))}
    if r.random() < 0.3:
        row["ended_early_on"] = iso(as_of + timedelta(days=r.choice([-90, -1, 0, 1])))
    return row


def unmet(place, facts, options):
    """Whether the day is of conditions that are not met, or were met before."""
    try:
        assembly_establishment(lineage(place), facts, options)
    except Refused as refusal:
        return refusal.kind == "invalid-fact"
    return False


def establishment_case(r, rule):
    place = r.choice(PLACES)
    as_of = some_day(r, place)
    known = r.choice([1, 1, 1, 0.9, 0.7])
    facts = {"as_of": iso(as_of), "zone": zone_of(r, as_of, known)}
    if r.random() < (0.6 if place == "331000" else 0.1):
        facts["earlier_phase"] = zone_of(r, as_of, known)
    if place[:2] == "41" and r.random() < 0.9 or r.random() < 0.1:
        facts["preliminary_contract"] = contract_of(r, as_of)
    total = facts["zone"]["total"]
    facts["applications"] = []
    for _ in range(r.choice([0, 0, 1, 2])):
        row = {"by": r.choice(["owners", "owners", "developer", "residents-committee"])}
        if row["by"] == "owners" or row["by"] == "residents-committee" and r.random() < 0.7:
            if r.random() < 0.9:
                few, many = total.get("owners", 400) // 20, total.get("owners", 400)
                row["owners"] = max(0, min(near(r, r.choice([few, 10])), many))
            if "area_m2" in total and r.random() < 0.8:
                cents = hundredths(total["area_m2"])
                row["area_m2"] = two(r, max(0, min(near(r, cents // 20), cents)))
        facts["applications"].append(row)
    if r.random() < 0.5:
        back = r.choice([0, 1, 9, 10, 11, 19, 20, 21, 29, 30, 31, 32, 59, 60, 61, 62, 63, 200])
        facts["conditions_met_on"] = iso(as_of - timedelta(days=back))
    if r.random() < 0.15:
        facts["reported_on"] = iso(as_of - timedelta(days=r.choice([0, 1, 30, 31, 60])))
    if r.random() < 0.12:
        facts["waiver"] = {"all_agree": r.random() < 0.8}
        maybe(r, facts["waiver"], "few", [True, False], 0.8)
    options = {}
    maybe(r, options, "full_years", ["on-anniversary", "day-after"])
    if "conditions_met_on" in facts and r.random() < 0.9 and unmet(place, facts, options):
        del facts["conditions_met_on"]
    return place, facts, options


CASES = {"assembly.establishment": [establishment_case]}
