#!/usr/bin/env python3
"""Write the city in `data` with its 244 estates, or count it again.

    python3 generate.py [OUTDIR]            write the files
    python3 generate.py --check [OUTDIR]    recompute what is promised of them

OUTDIR is the `data` folder beside this script unless given.

The city is invented and holds nobody's data. What is not laid down here comes from a
seeded generator, so each run writes the same bytes. `counted.py` reads the written
files back and counts targets, defects, communities and money without the library.
"""

import json
import pathlib
import sys
from datetime import date, timedelta

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "shared"))

import counted  # noqa: E402
import generator  # noqa: E402

YEAR = 2024
LAST = date(YEAR, 12, 31)

DISTRICTS = {
    "河东区": ["望江", "云桥", "石门"],
    "河西区": ["柳林", "长堤", "新渡"],
    "南湖区": ["莲塘", "青墩", "白鹭"],
    "北山区": ["松岭", "枫桥", "观台"],
}
COMMUNITIES = [(district, street + "街道", "%s%s社区" % (street, number))
               for district, streets in DISTRICTS.items() for street in streets for number in "一二三"]
ESTATES = 244

# What a community is granted, and each payer's part: what it gives at the start, and the rest once accepted.
START, REST = 3333333, 6049378


def day(text):
    return date(YEAR, *map(int, text.split("-")))


def later(dice, since, least, most):
    return since + timedelta(days=dice.between(least, most))


# ----------------------------------------------------------------------- estates

NEW = range(231, 245)  # the last ones: built in the year or the year before
UNFIT = {241, 242, 243, 244}  # no owners have moved in yet
LEFT = 137  # the estate that its manager left
WITHOUT_COMMITTEE = {18, 77, 109, 150, 202}


def estates(dice):
    """One row for each estate: where it lies, and what is told of it by the names of the law's table."""
    columns = ("estate community newly-built tendered first-sold contract-signed covenant-signed "
               "fit-for-management managed fit-for-assembly assembly-formed committee-formed")
    places = [COMMUNITIES[i * len(COMMUNITIES) // ESTATES] for i in range(ESTATES)]
    fit = [number for number in range(1, ESTATES + 1) if number not in UNFIT]
    # 192 of 240 have both: the last committee is elected on the last day but one.
    order = dice.shuffled([number for number in fit if number not in WITHOUT_COMMITTEE and number != LEFT])
    formed = sorted(order[:192])
    last = order[0]
    rows = []
    for number, (_, _, community) in enumerate(places, 1):
        row = dict.fromkeys(columns.split(), "")
        row |= {"estate": "E%03d" % number, "community": community}
        row |= sold(dice, number)
        row["fit-for-management"] = "always"
        row["managed"] = managed(dice, number)
        row["fit-for-assembly"] = "false" if number in UNFIT else "always"
        assembly, committee = "false", "false"
        if number in formed:
            if dice.below(100) < 62:
                assembly = later(dice, date(2009, 3, 1), 0, 5200)
            else:
                assembly = later(dice, date(YEAR, 1, 6), 0, 320)
            committee = min(later(dice, assembly, 0, 25), date(YEAR, 12, 22))
            if number == last:
                assembly, committee = day("12-08"), day("12-30")
        elif number in WITHOUT_COMMITTEE:
            assembly = later(dice, day("09-01"), 0, 110)
        row |= {"assembly-formed": assembly, "committee-formed": committee}
        rows.append(list(row.values()))
    return generator.table(columns, rows)


def sold(dice, number):
    """When it came on the market, and what was signed before; of the new ones, when it was built and tendered."""
    if number not in NEW:
        first = later(dice, date(1994, 5, 1), 0, 9500)
        return {"newly-built": "false", "tendered": "false", "first-sold": first,
                "contract-signed": "false", "covenant-signed": "false"}
    first = later(dice, date(YEAR if number > 235 else YEAR - 1, 2, 1), 0, 290)
    contract, covenant = later(dice, first, -40, -12), later(dice, first, -20, -2)
    if number == 238:
        covenant = first  # on the very day: in time, as the text is read
    if number == 240:
        covenant = first + timedelta(days=3)
    return {"newly-built": later(dice, date(YEAR, 3, 1), 0, 280), "tendered": later(dice, contract, -30, -15),
            "first-sold": first, "contract-signed": contract, "covenant-signed": covenant}


def managed(dice, number):
    if number == LEFT:
        return "2021-05-01..%s" % day("10-31")
    if number in NEW:
        return later(dice, date(YEAR - 1, 3, 1), 0, 300)
    return later(dice, date(YEAR, 1, 10), 0, 275) if dice.below(100) < 17 else "always"


# ------------------------------------------------------- companies and managers

def companies():
    rows = [["W%02d" % n, "always", "2009-%02d-15" % (1 + n % 12) if n % 5 else "false", "2024-0%d-20" % (1 + n % 8)]
            for n in range(1, 42)]
    return generator.table("company in-business licensed credit-file", rows)


def managers():
    """Of the last it is not known whether there is a file."""
    rows = [["M%03d" % n, "always", "2010-05-04" if n % 7 else "false", "2024-%02d-10" % (1 + n % 10) if n < 96 else ""]
            for n in range(1, 97)]
    return generator.table("manager in-office certified credit-file", rows)


# ----------------------------------------------------------------------- defects

DEVELOPERS = ["宏图开发", "远景开发", "江畔开发"]
OTHERS = ["水务公司", "供电公司", "园林公司"]
STEPS = ["find-defect", "file-defect", "plan-repair", "fix-defect", "accept-repair", "strike-off-defect"]
CLOSED = 237


def defects(dice):
    """260 defects: 237 closed, and the others at every step; 120 building faults are due, of which 107 were put right in time."""
    # How far each comes.
    stages = [6] * CLOSED + [5] * 6 + [4] * 5 + [3] * 5 + [2] * 4 + [1] * 3
    rows, steps = [], []
    building = set(dice.shuffled(range(1, CLOSED + 1))[:113])
    late = set(dice.shuffled(sorted(building))[:9])
    for number, stage in enumerate(stages, 1):
        key = "D%03d" % number
        if number <= CLOSED:
            found = later(dice, date(YEAR, 1, 8), 0, 250)
        else:
            found = later(dice, day("05-06"), 0, 222)
        is_building = number in building
        cause = DEVELOPERS[dice.below(3)] if is_building or dice.below(3) else OTHERS[dice.below(3)]
        estate = "E%03d" % dice.between(1, ESTATES)
        days = [found]
        for least, most in ((1, 6), (2, 10), (8, 28), (2, 9), (1, 5)):
            days.append(later(dice, days[-1], least, most))
        days = days[:stage]
        assert days[-1] <= LAST or number > CLOSED, key
        fix_by = ""
        if number in late:
            fix_by = days[3] - timedelta(days=dice.between(1, 12))
        elif is_building:
            fix_by = days[3] + timedelta(days=dice.between(0, 25))
        rows.append([key, estate, is_building, cause, cause, fix_by])
        steps.append(days)
    special(rows, steps)
    return (generator.table("defect estate building_fault caused_by responsible fix_by",
                            [[str(cell).lower() if cell in (True, False) else cell for cell in row] for row in rows]),
            generator.table("defect step on by", taken(rows, steps)))


def special(rows, steps):
    """What is laid down of the open ones."""
    def put(number, days, fix_by, building=False):
        steps[number - 1] = [day(text) for text in days.split()]
        rows[number - 1][2], rows[number - 1][5] = building, fix_by and day(fix_by)

    # Accepted, not yet struck off.
    put(238, "09-02 09-05 09-12 10-08 10-15", "")
    put(239, "10-10 10-12 10-20 11-11 11-19", "11-11", True)  # on the last day
    put(240, "10-21 10-25 11-01 11-29 12-06", "11-28", True)  # a day late
    put(241, "11-04 11-06 11-11 12-02 12-10", "")
    put(242, "11-12 11-14 11-20 12-11 12-18", "12-20", True)
    put(243, "11-18 11-20 11-27 12-16 12-23", "")
    # Put right, not yet accepted. 247 was struck off before anybody accepted it: that moved nothing.
    put(244, "10-28 10-30 11-08 12-04", "")
    put(245, "11-11 11-14 11-22 12-13", "12-15", True)
    put(246, "11-20 11-22 11-29 12-19", "")
    put(247, "08-19 08-22 08-30 09-25", "")
    put(248, "12-02 12-04 12-09 12-27", "")
    # Planned: 249 and 250 are overdue, 251 has its last day on the day of the question, two are not due yet.
    put(249, "06-03 06-06 06-17", "08-31", True)
    put(250, "07-15 07-18 07-29", "10-15")
    put(251, "11-25 11-28 12-05", "12-31")
    put(252, "12-03 12-05 12-12", "")
    put(253, "12-05 12-09 12-16", "")
    # Filed or found only.
    put(254, "09-16 09-19", "11-30", True)
    put(255, "12-09 12-11", "")
    put(256, "12-11 12-13", "")
    put(257, "12-16 12-18", "")
    put(258, "08-05", "12-01", True)
    put(259, "12-20", "")
    put(260, "12-27", "")
    for number, fix_by in ((252, date(2025, 1, 20)), (253, date(2025, 1, 31))):
        rows[number - 1][2], rows[number - 1][5] = True, fix_by
    # Whose defect it is, and upon whom it was laid.
    rows[249][4] = "园林公司"  # laid upon another
    rows[249][3] = "远景开发"
    rows[258][4] = ""  # laid upon nobody
    rows[259][3] = ""  # whose it is, is not known
    rows[248][3] = rows[248][4] = "宏图开发"
    rows[253][3] = rows[253][4] = "宏图开发"
    rows[257][3] = rows[257][4] = "江畔开发"


def taken(rows, steps):
    """Who took which step when."""
    table = []
    for row, days in zip(rows, steps):
        authority = "construction-authority" if row[2] else "housing-authority"
        by = ["event", "housing-authority", "developer", "developer", authority, authority]
        table += [[row[0], *one] for one in zip(STEPS, days, by)]
        if row[0] == "D247":
            table.append(["D247", "strike-off-defect", day("10-09"), authority])
    return table


# ------------------------------------------------------------------- communities

CRITERIA = ["disorder-ended", "appearance-improved", "surroundings-improved", "model-sustainable"]

# Rounds that are laid down, by the community's number: day, who led it, what was found wanting or was not looked at, and
# the survey: households asked, of these answers, of these satisfied.
INSPECTION = "district-urban-management"
ROUNDS = {
    4: [("11-21", INSPECTION, {}, (250, 200, 160))],  # four fifths exactly
    5: [("11-22", INSPECTION, {}, (250, 200, 159))],  # one short of it
    9: [("11-19", INSPECTION, {}, (220, 190, 148)), ("12-17", INSPECTION, {}, (220, 195, 171))],  # passes the second time
    14: [("11-26", INSPECTION, {"model-sustainable": False}, (240, 205, 181))],
    17: [("11-27", INSPECTION, {"surroundings-improved": None}, (230, 201, 176))],
    20: [("12-03", "street", {}, (210, 180, 169))],  # led by another body: void
    23: [],
    26: [("12-05", INSPECTION, {}, (260, 214, 149))],
    31: [("12-10", INSPECTION, {}, (245, 203, 163))],  # 163 of 203: four fifths are 162.4
    35: [],
}
NOT_BEGUN = {35}


def communities(dice):
    rows, rounds, findings, payments = [], [], [], []
    for number, (district, street, community) in enumerate(COMMUNITIES, 1):
        started = "" if number in NOT_BEGUN else later(dice, day("03-18"), 0, 60)
        rows.append([community, street, district, started, "10000.00", 5])
        accepted = None
        for text, led_by, seen, survey in ROUNDS.get(number) or ordinary(dice, number):
            on = day(text)
            rounds.append([community, on, led_by, *survey])
            findings += [[community, on, name, str(seen.get(name, True)).lower()]
                         for name in CRITERIA if seen.get(name, True) is not None]
            if led_by == INSPECTION and not seen and survey[2] * 5 >= survey[1] * 4:
                accepted = on
        payments += paid(dice, number, community, started, accepted)
    return {
        "communities.csv": generator.table("community street district started_on award_yuan points", rows),
        "rounds.csv": generator.table("community on led_by asked answered satisfied", rounds),
        "findings.csv": generator.table("community on criterion met", findings),
        "payments.csv": generator.table("community payer on yuan for", payments),
    }


def ordinary(dice, number):
    if number in ROUNDS:
        return []
    asked = dice.between(200, 260)
    answered = asked * dice.between(80, 93) // 100
    satisfied = answered * dice.between(825, 965) // 1000
    on = later(dice, day("11-18"), 0, 32)
    return [("%02d-%02d" % (on.month, on.day), INSPECTION, {}, (asked, answered, satisfied))]


def paid(dice, number, community, started, accepted):
    """What district and street paid: something to begin with, the rest once accepted."""
    rows = []
    if started:
        on = later(dice, started, 3, 20)
        rows += [[community, payer, on, generator.hundredths(START), "start"] for payer in ("district", "street")]
    if accepted:
        on = min(later(dice, accepted, 2, 10), LAST)
        for payer in ("district", "street"):
            rest = REST
            if (number, payer) == (31, "street"):
                continue  # still to be paid
            if (number, payer) == (12, "district"):
                rest += 9  # two digits changed places: 60493.87
            rows.append([community, payer, on, generator.hundredths(rest), "acceptance"])
    return rows


# --------------------------------------------------------------------------- plan

EVIDENCE = (
    "illegal-buildings-demolished security-improved traffic-improved outer-walls-renovated enclosures-repaired "
    "roads-repaired greens-repaired lamps-repaired water-and-drains-repaired small-lanes-managed small-estates-managed "
    "small-yards-managed small-shops-managed drains-open surfaces-even surroundings-clean").split()  # lamps-lit is wanting


def plan():
    rows = [
        ["survey-communities", day("02-27"), "district", "list-of-communities"],
        ["coordination-meeting", day("03-10"), "district", ""],  # on its last day
        ["deployment-meeting", day("04-02"), "district", ""],  # two days late
        ["remediation", day("06-28"), "street", ";".join(EVIDENCE)],
        ["study-visit", day("07-09"), "district", ""],
        ["roll-out", day("09-24"), "street", ""],
        ["exchange-of-experience", day("11-20"), "district", ""],
    ]
    return generator.table("task on by evidence", rows)


# --------------------------------------------------------------------------- city

def city():
    ends = [date(YEAR, month + 1, 1) - timedelta(days=1) for month in range(1, 12)]
    payer = {"granted_yuan": generator.hundredths(START + REST),
             "instalments": [{"at": "start", "yuan": generator.hundredths(START)}]}
    about = {
        "city": "city-2024",
        "title_zh": "示例城市",
        "title_en": "Example city",
        "inventory_under": "100000+shenyang-2005",
        "services_under": "100000+community-services",
        "as_of": str(LAST),
        "year": YEAR,
        "days": [str(end) for end in ends],
        "months": {"survey-communities": 2, "coordination-meeting": 3, "deployment-meeting": 3, "remediation": 6,
                   "study-visit": 7, "roll-out": 9, "exchange-of-experience": 11, "district-acceptance": 12},
        "satisfied_at_least": "4/5",
        "granted_yuan": generator.hundredths(2 * (START + REST)),
        "payers": [{"payer": name, **payer} for name in ("district", "street")],
    }
    dice = generator.Dice(20240244)
    of_defects, of_steps = defects(dice)
    return {
        "city.json": json.dumps(about, ensure_ascii=False, indent=2) + "\n",
        "estates.csv": estates(dice),
        "companies.csv": companies(),
        "managers.csv": managers(),
        "defects.csv": of_defects,
        "steps.csv": of_steps,
        **communities(dice),
        "plan.csv": plan(),
    }


if __name__ == "__main__":
    parser = generator.command_line("Write or check the city.", HERE / "data")
    sys.exit(generator.carry_out(parser.parse_args(), [("city-2024", city, counted.check)]))
