#!/usr/bin/env python3
"""Write a year of fees of the two example estates in `data`, or add the bills up again.

    python3 generate.py [OUTDIR]            write the files
    python3 generate.py --check [OUTDIR]    recompute what is promised of them
    python3 generate.py --bills [OUTDIR]    print every bill of both estates

OUTDIR is the `data` folder beside this script unless given.

The units are those of `../estate/data`, as they stand there; common property is
not charged. When each was handed over, sold on, let or left empty is invented
and comes from a seeded generator, so each run writes the same bytes.

`--check` and `--bills` read the written files back and bill every unit with
`recount.py`, day by day, in exact fractions and without the library.
"""

import json
import pathlib
import sys
from datetime import date, timedelta

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "shared"))

import generator  # noqa: E402
import recount  # noqa: E402

UNITS = "unit used_as area_m2 handed_over_on sale_contract_states_fee transferred_on user_from empty_since"
CHANGES = "unit on used_as area_m2"
REDUCTIONS = "unit name charged from to"
OUTLAYS = "item yuan in_contract work"

# What is promised of each estate: units, bills, their parts, what they come to, what of it the developer pays, and what
# the year leaves the manager under a lump sum and the owners under commission.
PROMISED = {
    "shanghai-2022": (1217, 4868, 6485, "3719595.42", "339444.51", "773199.75", "506632.12"),
    "phased-2020": (252, 504, 562, "630470.20", "324790.50", "181370.20", "149323.18"),
}


def by_use(**prices):
    return {"by-use": {"prices_yuan_per_m2_month": {use.replace("_", "-"): price for use, price in prices.items()}}}


def settlement(year, rate, audited):
    reports = [{"what": "budget", "on": "%d-01-10" % year}, {"what": "receipts", "on": "%d-02-20" % (year + 1)},
               {"what": "final-account", "on": "%d-02-20" % (year + 1), "audited": audited}]
    return {"as_of": "%d-03-01" % (year + 1), "remuneration": {"rate": rate}, "reports": reports}


ESTATES = {
    "shanghai-2022": {
        "of": "shanghai-2022",
        "seed": 20220101,
        "handed_over": (date(2021, 6, 1), 330),
        "about": {
            "estate": "shanghai-2022",
            "title_zh": "示例一号小区 2022 年物业费",
            "title_en": "Example estate one: the fees of 2022",
            "jurisdiction": "310000",
            "from": "2022-01-01",
            "months_of_a_bill": 3,
            "tariff": by_use(dwelling="2.35", non_dwelling="5.80"),
            # The assembly's own manager begins on 1 August, at another price.
            "changes": [{"on": "2022-08-01", "tariff": by_use(dwelling="2.45", non_dwelling="5.80")}],
            "preliminary_until": "2022-07-31",
            "options": {},
            "settlement": settlement(2022, "0.08", True),
            "explained": "1-202",
        },
        "outlays": ((1_468_000_00, "staff"), (371_500_00, "cleaning"), (402_300_00, "order-keeping"),
                    (286_400_00, "upkeep"), (98_700_00, "greening"), (61_250_00, "office"), (39_900_00, "insurance"),
                    (187_345_67, "upkeep-of-lifts")),
    },
    "phased-2020": {
        "of": "phased-2005",
        "seed": 20200101,
        "handed_over": (date(2019, 3, 10), 420),
        "about": {
            "estate": "phased-2020",
            "title_zh": "示例二号小区（一期）2020 年物业费",
            "title_en": "Example estate two (first phase): the fees of 2020",
            "jurisdiction": "310000",
            "from": "2020-01-01",
            "months_of_a_bill": 6,
            "tariff": by_use(dwelling="1.45", non_dwelling="3.20", parking="1.875"),
            "changes": [],
            "options": {"months": "thirty", "rounding": {"unit": "jiao"}},
            "settlement": settlement(2020, "0.10", False),
            "explained": "1-102",
        },
        "outlays": ((241_000_00, "staff"), (62_000_00, "cleaning"), (58_000_00, "order-keeping"),
                    (44_300_00, "upkeep"), (12_800_00, "greening")),
    },
}


def units(estate):
    dice = generator.Dice(estate["seed"])
    first, days = estate["handed_over"]
    year = date.fromisoformat(estate["about"]["from"])
    rows = []
    for unit in generator.read_csv(HERE.parent / "estate" / "data" / estate["of"] / "units.csv"):
        if unit["use"] == "common":
            continue
        row = {"unit": unit["unit"], "used_as": unit["use"], "area_m2": generator.hundredths(generator.area_of(unit)),
               "sale_contract_states_fee": "true"}
        lot = dice.below(1000)
        if unit["holding"] == "delivered":
            handed = first + timedelta(days=dice.below(days))
            row["handed_over_on"] = handed.isoformat()
            if lot < 20:
                row["sale_contract_states_fee"] = "false"
            elif lot < 60:
                row["transferred_on"] = max(handed, year + timedelta(days=dice.below(330))).isoformat()
            elif lot < 90 or unit["use"] == "non-dwelling":
                row["user_from"] = (year + timedelta(days=dice.below(300))).isoformat()
            elif lot < 140:
                row["empty_since"] = handed.isoformat()
        rows.append(row)
    return rows


def changes(estate, rows):
    """A survey corrected an area, and a dwelling became a shop."""
    year = date.fromisoformat(estate["about"]["from"]).year
    dwellings = [row for row in rows if row["used_as"] == "dwelling"]
    for place, month in ((7, 4), (40, 9)):
        row = dwellings[place]
        area = generator.cents(row["area_m2"]) + 37
        yield row["unit"], "%d-%02d-15" % (year, month), "", generator.hundredths(area)
    yield dwellings[3]["unit"], "%d-05-20" % year, "non-dwelling", ""


def reductions(estate, rows):
    """Who pays the year ahead has five per cent off; a flooded flat is free for a time."""
    year = date.fromisoformat(estate["about"]["from"]).year
    for row in rows[::23]:
        yield row["unit"], "year-ahead", "0.95", "%d-01-01" % year, "%d-01-01" % (year + 1)
    yield rows[5]["unit"], "flooded", "0", "%d-06-24" % year, "%d-08-03" % year


def files(name):
    estate = ESTATES[name]
    rows = units(estate)
    columns = UNITS.split()
    outlays = [(item, generator.hundredths(fen), "true", "upkeep") for fen, item in estate["outlays"]]
    # What neither model lets the owners bear.
    outlays += [("new-lamps", "26800.00", "true", "renewal"), ("year-end-party", "4200.00", "false", "upkeep")]
    return {
        "billing.json": json.dumps(estate["about"], ensure_ascii=False, indent=2) + "\n",
        "units.csv": generator.table(UNITS, [[row.get(column, "") for column in columns] for row in rows]),
        "changes.csv": generator.table(CHANGES, changes(estate, rows)),
        "reductions.csv": generator.table(REDUCTIONS, reductions(estate, rows)),
        "outlays.csv": generator.table(OUTLAYS, outlays),
    }


def check(name):
    def of_folder(report, folder):
        parts = recount.parts(folder)
        units = len({part["unit"] for part in parts})
        bills = len({(part["unit"], part["bill_from"]) for part in parts})
        total = lambda rows: recount.yuan(sum(recount.cents(part["amount_yuan"]) for part in rows))
        developer = [part for part in parts if part["payer"] == "developer"]
        found = (units, bills, len(parts), total(parts), total(developer), *recount.left(folder, parts))
        names = ("units", "bills", "parts", "yuan", "of it the developer's", "left the manager under a lump sum",
                 "left the owners under commission")
        for what, one, promised in zip(names, found, PROMISED[name]):
            report.same(what, one, promised)

    return of_folder


if __name__ == "__main__":
    parser = generator.command_line("Write, check or bill the example estates.", HERE / "data")
    parser.add_argument("--bills", action="store_true", help="print every bill")
    arguments = parser.parse_args()
    if arguments.bills:
        for name in ESTATES:
            print(name)
            print(recount.text(arguments.outdir / name), end="")
        sys.exit(0)
    folders = [(name, lambda name=name: files(name), check(name)) for name in ESTATES]
    sys.exit(generator.carry_out(arguments, folders))
