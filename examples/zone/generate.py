#!/usr/bin/env python3
"""Write the two estates in `data` that are built in phases, or count them again.

    python3 generate.py [OUTDIR]            write the files
    python3 generate.py --check [OUTDIR]    recompute what is promised of them

OUTDIR is the `data` folder beside this script unless given.

Both are invented and hold nobody's data. When each home was handed over comes from
a seeded generator, so each run writes the same bytes. `--check` reads the written
files back and counts members, areas and days without the library.
"""

import json
import pathlib
import sys
from datetime import date, timedelta

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "shared"))

import generator  # noqa: E402

# What is promised of each estate: units, their area in 0.01 m2, members on some days, and the first day on which half of the first
# phase was in its owners' hands, by area or by number.
PROMISED = {
    "qingdao-2021": (
        352, 4054643,
        {"2023-08-02": (64, 739686), "2023-08-03": (66, 760053), "2024-09-30": (214, 2483544), "2024-12-31": (241, 2779331)},
        "2023-08-03"),
    "shanghai-2004": (
        704, 8108017, {"2005-09-01": (173, 1981607), "2005-11-05": (177, 2030141), "2006-04-01": (184, 2108338)},
        "2005-07-01"),
}


def homes(dice, plan):
    """The units of a plan: phase, first building, buildings, floors, and from when they are handed over, if at all."""
    rows = []
    for phase, first, buildings, floors, since in plan:
        for building in range(first, first + buildings):
            for floor in range(1, floors + 1):
                for door in range(1, 5):
                    unit = "%d-%d" % (building, floor * 100 + door)
                    area = (8950, 11420, 11420, 14280)[door - 1] + dice.between(-30, 30)
                    rows.append([unit, phase, area, *handed_over(dice, unit, since)])
    return rows


def handed_over(dice, unit, since):
    """Who took delivery of a home and when: most within five months, some later, a few never."""
    luck = dice.below(100)
    if since is None or luck >= 95:
        return "", ""
    days = dice.between(0, 150) if luck < 80 else dice.between(150, 600)
    owner = "O" + unit.replace("-", "")
    owners = owner if dice.below(5) else "%s;%sS" % (owner, owner)
    return owners, since + timedelta(days=days)


def half_delivered(rows, phase):
    """The first day by whose end half of a phase's area, or half of its units, was in its owners' hands."""
    of_phase = [row for row in rows if row[1] == phase]
    for day in sorted({row[4] for row in of_phase if row[4]}):
        here = [row for row in of_phase if row[4] and row[4] <= day]
        if 2 * len(here) >= len(of_phase) or 2 * sum(row[2] for row in here) >= sum(row[2] for row in of_phase):
            return day
    raise SystemExit("half of the phase was never handed over")


def steps(rule, *rows):
    return [[rule, step, day, by, ";".join(documents)] for step, day, by, *documents in rows]


def files(about, phases, units, of_steps, decisions=(), sales=()):
    text = json.dumps(about, ensure_ascii=False, indent=2) + "\n"
    return {
        "zone.json": text,
        "phases.csv": generator.table("phase completed_on", phases),
        "units.csv": generator.table(
            "unit phase area_m2 owners delivered_on",
            [[unit, phase, generator.hundredths(area), owners, day] for unit, phase, area, owners, day in units]),
        "steps.csv": generator.table("rule step on by documents", of_steps),
        "decisions.csv": generator.table("decision on developer_told_on", decisions),
        "sales.csv": generator.table("sale signed_on states", sales),
    }


def chapter(zh, en, *asks):
    return {"title_zh": zh, "title_en": en, "asks": list(asks)}


def asked(rule, **facts):
    return {rule: facts}


# ------------------------------------------------------------------------- Qingdao

def qingdao():
    dice = generator.Dice(20210615)
    units = homes(dice, [("1期", 1, 3, 11, date(2023, 5, 1)), ("2期", 4, 3, 11, date(2024, 6, 1)),
                         ("3期", 7, 2, 11, date(2025, 7, 1))])
    met = half_delivered(units, "1期")
    room = {"water": True, "electricity": True, "daylight": True, "ventilation": True}
    acts = {"tender": "2021-08-10", "contract": "2021-08-25", "contract-filed": "2022-03-09",
            "contract-published": "2022-03-18", "contract-in-sale": "2022-03-20", "manager-published": "2022-03-18",
            "covenant": "2022-02-20", "covenant-filed": "2022-03-17", "covenant-published": "2022-03-18",
            "covenant-told": "2022-03-20", "covenant-promised": "2022-03-20", "covenant-in-sale": "2022-03-20",
            "list-filed": "2022-03-09", "list-in-sale": "2022-03-20", "spaces-published": "2022-03-18"}
    things = {"acceptance-documents": "2026-01-28", "premises": "2026-01-28", "common-parts": "2026-01-28",
              "maintenance-records": "2026-02-02", "business-records": "2026-01-30", "revenue-balance": "2026-01-30",
              "prepaid-fees": "2026-01-30"}
    sold = sum(1 for unit in units if unit[4])
    notice = {"kind": "preliminary", "from": "2023-05-01", "to_inclusive": "2026-04-30",
              "owners_contract_on": "2026-01-01",
              "decisions": [{"on": "2025-10-18", "what": "hire-another"}]}
    about = {
        "zone": "qingdao-2021",
        "title_zh": "示例分期小区（青岛）",
        "title_en": "Example estate in phases, Qingdao",
        "jurisdiction": "370200",
        "tender": {"held_on": "2021-08-10", "phases": ["1期", "2期", "3期"]},
        "assembly": {"on": "2023-11-05", "members_added": [{"phase": "2期", "on": "2024-12-14"}]},
        "chapters": [
            chapter("规划：物业管理区域", "the plan: the zone", {"zone.delimitation": {"as_of": "2021-07-10"}}),
            chapter("规划：物业服务用房", "the plan: the premises", asked(
                "zone.premises", planned_on="2021-07-10", zone_use="with-dwellings", total_area_m2="43600",
                stage="complete",
                rooms=[{"room": "1-G01", "for": "company", "area_m2": "196", **room},
                       {"room": "1-G02", "for": "committee", "area_m2": "22", **room}])),
            chapter("前期物业服务企业的选聘", "the preliminary manager", asked(
                "contract.tender", hired_on="2021-08-10", hired_by="developer", zone_use="with-dwellings",
                method="public-tender", total_area_m2="43600", scope="zone")),
            chapter("首次销售之前", "before the first sale", asked(
                "contract.presale", sale_on="2022-03-20", homes="presold", permit_applied_on="2022-03-01",
                permit_on="2022-03-15", spaces=True, done=[{"act": act, "on": day} for act, day in acts.items()])),
            chapter("一期交付之后", "after the first phase was handed over",
                    {"zone.phases": {"as_of": str(met - timedelta(days=1))}},
                    {"zone.phases": {"as_of": str(met)}}),
            chapter("首次业主大会会议", "the first meeting", {"assembly.setup": {"as_of": "2023-11-30"}}),
            chapter("逐季的业主大会成员", "the members, quarter by quarter",
                    {"members": {"from": "2023-07-01", "to": "2026-01-01"}}),
            chapter("二期交付之后", "after the second phase was handed over",
                    {"zone.phases": {"as_of": "2024-09-30"}}, {"zone.phases": {"as_of": "2024-12-31"}}),
            chapter("车位", "parking spaces", asked(
                "zone.parking", on="2025-12-31", units=len(units), units_sold=sold, planned_spaces=320,
                to_owners={"sold": 210, "given": 0, "rented": 74}, to_others={"sold": 0, "given": 0, "rented": 12},
                on_common_ground=18)),
            chapter("选聘新的物业服务企业", "another manager is hired",
                    asked("contract.notice", as_of="2025-12-01", **notice),
                    asked("contract.tender", hired_on="2025-11-20", hired_by="assembly", zone_use="with-dwellings",
                          method="agreement", total_area_m2="43600", scope="zone")),
            chapter("前期合同终止", "the preliminary contract has ended",
                    asked("contract.notice", as_of="2026-01-05", **notice),
                    {"contract.exit": {"as_of": "2026-02-10"}},
                    asked("contract.handover", as_of="2026-02-10", ended_on="2025-12-31", left_on="2026-02-03",
                          taken_over_on="2026-01-30",
                          handed=[{"item": item, "on": day} for item, day in things.items()]),
                    asked("contract.refund", ended_on="2025-12-31", after_end={"served-on": {"last_on": "2026-01-30"}},
                          prepaid=[{"prepaid": "1-101", "from": "2026-01-01", "to_inclusive": "2026-12-31",
                                    "yuan": "2416.50"},
                                   {"prepaid": "4-304", "from": "2025-10-01", "to_inclusive": "2026-03-31",
                                    "yuan": "1713.60"}])),
        ],
    }
    phases = [["1期", "2023-04-28"], ["2期", "2024-05-30"], ["3期", "2025-06-30"]]
    of_steps = steps(
        "zone.delimitation",
        ("apply-division", "2021-06-15", "developer"), ("accept-application", "2021-06-17", "housing-authority"),
        ("consult-street", "2021-06-21", "housing-authority"),
        ("consult-development-authority", "2021-06-21", "housing-authority"),
        ("determine-zone", "2021-07-08", "housing-authority"), ("inform-developer", "2021-07-09", "housing-authority"),
    ) + steps(
        "assembly.setup",
        ("condition-met", met, "event"), ("report", met + timedelta(days=12), "developer"),
        ("form-group", "2023-09-12", "street"), ("publish-members", "2023-09-15", "preparatory-group"),
        ("publish-contents", "2023-10-20", "preparatory-group"), ("first-meeting", "2023-11-05", "preparatory-group"),
        ("elect", "2023-11-05", "owners-assembly"), ("committee-meets", "2023-11-08", "owners-committee"),
        ("publish-names", "2023-11-11", "owners-committee"),
    ) + steps(
        "contract.exit",
        ("contract-ends", "2025-12-31", "event"), ("tell-state", "2026-01-05", "service-company"),
        ("take-over", "2026-01-30", "new-manager"), ("hand-over-zone", "2026-02-02", "service-company"),
        ("leave-zone", "2026-02-03", "service-company"),
    )
    return files(about, phases, units, of_steps)


# ------------------------------------------------------------------------ Shanghai

def shanghai():
    dice = generator.Dice(20041101)
    units = homes(dice, [("1期", 1, 5, 11, date(2005, 4, 1)), ("2期", 6, 7, 11, date(2006, 10, 8)),
                         ("3期", 13, 4, 11, None)])
    suite = {"above_ground": True, "self_contained": True, "water": True, "electricity": True}
    rooms = [{"room": "1-101", "for": "company", "area_m2": "100", "temporary": True, **suite},
             {"room": "1-102", "for": "committee", "area_m2": "30", "temporary": True, **suite}]
    built = [{"room": "6-101", "for": "company", "area_m2": "173", **suite},
             {"room": "6-102", "for": "committee", "area_m2": "30", **suite}]
    plan = {"planned_on": "2004-11-18", "zone_use": "with-dwellings", "total_area_m2": "86500"}
    contract = {"signed_on": "2005-11-05", "from": "2005-12-01", "hired_by": "assembly"}
    decisions = [["聘用物业管理企业", "2005-10-15", "2005-10-28"], ["车辆停放规定", "2005-10-15", "2005-10-28"],
                 ["养犬公约", "2006-03-18", ""]]
    of_sales = [["6-%d" % (100 * floor + door), day, ";".join(states)] for floor, door, day, states in [
        (1, 3, date(2005, 10, 15), []),
        (1, 4, date(2005, 10, 16), ["聘用物业管理企业", "车辆停放规定"]),
        (2, 1, date(2005, 11, 3), ["聘用物业管理企业"]),
        (2, 2, date(2006, 3, 18), ["聘用物业管理企业", "车辆停放规定"]),
        (2, 3, date(2006, 3, 19), ["聘用物业管理企业", "车辆停放规定"]),
    ]]
    about = {
        "zone": "shanghai-2004",
        "title_zh": "示例分期小区（上海，2004年意见）",
        "title_en": "Example estate in phases, Shanghai under the opinions of 2004",
        "jurisdiction": "310000",
        "tender": {"held_on": "2004-11-25", "phases": ["1期", "2期"]},
        "assembly": {"on": "2005-10-15"},
        "chapters": [
            chapter("规划：物业管理区域", "the plan: the zone", {"zone.delimitation": {"as_of": "2004-12-01"}}),
            chapter("规划：物业管理用房", "the plan: the premises",
                    asked("zone.premises", **plan, stage="first-phase", first_phase_area_m2="27000", rooms=rooms)),
            chapter("一期交付之后", "after the first phase was handed over",
                    {"zone.phases": {"as_of": "2005-09-01", "conditions_met": True}}),
            chapter("物业服务合同草案", "the draft of a contract",
                    {"zone.phases": {"as_of": "2005-11-05", "contract": {**contract, "to_inclusive": "2007-12-31"}}}),
            chapter("签订的物业服务合同", "the contract as it was signed",
                    {"zone.phases": {"as_of": "2005-11-05", "contract": {**contract, "to_inclusive": "2007-11-30"}}}),
            chapter("二期的销售", "the second phase is sold", {"zone.phases": {"as_of": "2006-04-01"}}),
            chapter("逐季的业主大会成员", "the members, quarter by quarter",
                    {"members": {"from": "2005-07-01", "to": "2008-01-01"}}),
            chapter("二期建成之后的物业管理用房", "the premises once the second phase stands",
                    asked("zone.premises", **plan, stage="complete", rooms=built)),
        ],
    }
    phases = [["1期", "2005-03-28"], ["2期", "2006-09-28"], ["3期", ""]]
    of_steps = steps(
        "zone.delimitation",
        ("apply-division", "2004-11-08", "developer", "planning-design"),
        ("consult-street", "2004-11-10", "housing-authority"), ("issue-certificate", "2004-11-16", "housing-authority"),
        ("inform-planning", "2004-11-17", "housing-authority"), ("inform-registry", "2004-11-17", "housing-authority"),
        ("inform-developer", "2004-11-17", "housing-authority"),
    )
    return files(about, phases, units, of_steps, decisions, of_sales)


# --------------------------------------------------------------------------- check

def counted(folder):
    """Units, area, members on the days asked about, and the first day with half of the first phase, from the files."""
    units = generator.read_csv(folder / "units.csv")
    about = json.loads((folder / "zone.json").read_text(encoding="utf-8"))
    days = sorted({ask["zone.phases"]["as_of"] for chapter in about["chapters"] for ask in chapter["asks"]
                   if "zone.phases" in ask})
    members = {}
    for day in days:
        here = [unit for unit in units if unit["delivered_on"] and unit["delivered_on"] <= day]
        owners = {tuple(sorted(set(unit["owners"].split(";")))) for unit in here}
        members[day] = (len(owners), sum(generator.cents(unit["area_m2"]) for unit in here))
    rows = [[unit["unit"], unit["phase"], generator.cents(unit["area_m2"]), unit["owners"], unit["delivered_on"]]
            for unit in units]
    area = sum(generator.cents(unit["area_m2"]) for unit in units)
    return len(units), area, members, str(half_delivered(rows, "1期"))


def check(report, folder):
    for what, found, promised in zip(
            ("units", "their area", "members and their area, by day", "half of the first phase"),
            counted(folder), PROMISED[folder.name]):
        report.same(what, found, promised)


if __name__ == "__main__":
    parser = generator.command_line("Write or check the two estates built in phases.", HERE / "data")
    folders = [("qingdao-2021", qingdao, check), ("shanghai-2004", shanghai, check)]
    sys.exit(generator.carry_out(parser.parse_args(), folders))
