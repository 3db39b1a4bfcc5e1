#!/usr/bin/env python3
"""Write the ten years of an estate's fund in `data`, or add them up again.

    python3 generate.py [OUTDIR]              write the files
    python3 generate.py --check [OUTDIR]      recompute what is promised of them
    python3 generate.py --balances [OUTDIR]   print what each year ended with

OUTDIR is the `data` folder beside this script unless given.

The estate is invented and holds nobody's data. Four buildings: one with lifts
and two stairs, one without a lift, one of sold public housing, and shops, of
which one was never sold. Areas come from a seeded generator, so each run
writes the same bytes.

`--check` reads the written files back and adds them up again with
`recount.py`, in exact fractions and without the library: the bank's interest
and balance at each settlement, the balances at each year's end, who had to
replenish how much, and the level levy of the years to come. It exits with 1
if anything is not as promised.
"""

import json
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
FOLDER = "garden-2013"
YEARS = range(2013, 2023)
sys.path.insert(0, str(HERE.parent / "shared"))

import generator  # noqa: E402
import recount  # noqa: E402
from recount import Fraction, fen, yuan  # noqa: E402

COLUMNS = {
    "units": "unit building stair area_m2 property lift high_rise state owner sale_price_yuan sale_paid_on"
    " opened_on handed_over_on",
    "rates": "from yearly",
    "deposits": "on unit payer yuan first",
    "transfers": "on unit to",
    "revenue": "on as_of income_yuan cost_yuan to_fund_yuan",
    "repairs": "on what_zh what_en building stair cost_yuan",
    "bank": "on interest_yuan balance_yuan",
}

TARIFF_LIFT, TARIFF_NO_LIFT, REFORM_COST = 130, 100, 1800

RATES = (
    ("2012-07-06", "0.03"), ("2014-11-22", "0.0275"), ("2015-03-01", "0.025"), ("2015-05-11", "0.0225"),
    ("2015-06-28", "0.02"), ("2015-08-26", "0.0175"), ("2015-10-24", "0.015"),
)

REPAIRS = (
    ("2015-06-10", "更换生活水泵", "New water pumps", "", "", 64000),
    ("2016-09-20", "2 幢屋面防水", "Building 2: roof made tight", "2", "", 48500),
    ("2017-04-12", "1 幢 A 单元电梯大修", "Building 1, stair A: lift overhauled", "1", "A", 86000),
    ("2018-05-16", "3 幢外墙修补", "Building 3: outer wall mended", "3", "", 35000),
    ("2019-10-23", "1 幢 B 单元电梯大修", "Building 1, stair B: lift overhauled", "1", "B", 92500),
    ("2020-08-19", "2 幢外墙修缮", "Building 2: outer wall renewed", "2", "", 126000),
    ("2022-05-18", "2 幢排水立管更换", "Building 2: new drain pipes", "2", "", 84000),
)

TRANSFERS = (
    ("2014-09-05", "1-A-302", "O0101"), ("2016-03-18", "2-B-201", "O0102"),
    ("2018-11-02", "3-A-502", "O0103"), ("2021-01-15", "2-A-601", "O0104"),
)

# Year by year: what common parts brought, what that cost, what went to the fund. What went to it for 2019 was
# half of what was left, which is not more than half.
REVENUE = (
    (2013, 21600, 5400, 9000), (2014, 23400, 5700, 9000), (2015, 24800, 6100, 10000),
    (2016, 25500, 6300, 10000), (2017, 26200, 6600, 10000), (2018, 26900, 6800, 10500),
    (2019, 27600, 7000, 10300), (2020, 24100, 7200, 10000), (2021, 28300, 7400, 11000),
)

# Who should have replenished and did not.
DEFAULT = "2-B-602"
DECIDED_ON, REPLENISHED_ON = "2021-06-30", "2021-09-15"

# What each year ended with, in yuan; what was to be replenished; and the years to come.
PROMISED = {
    "balances": [
        "1023605.07", "1064133.93", "1032938.61", "1010233.92", "948914.17",
        "938245.98", "870514.42", "767656.99", "847403.73", "788591.02",
    ],
    "accounts": 77,
    "settlements": 40,
    "first deposits": "1001458.80",
    "replenish": (24, "60359.13"),
    "replenished": (23, "57634.03"),
    "paid beside": {"2-B-602": "1819.14"},
    "floor": True,
    "first low year": 10,
    "lowest without levy": "-368418.84",
    "level levy": ("0.3976", 16),
}


# --- making ------------------------------------------------------------------


def units():
    dice = generator.Dice(20130301)
    rows, owners = [], 0
    for building, stairs, floors, low, high, kind in (
        ("1", "AB", 9, 8800, 12600, "dwelling"), ("2", "AB", 6, 7400, 10400, "dwelling"),
        ("3", "A", 6, 4500, 6200, "public-housing"), ("S", "A", 1, 9000, 19000, "non-dwelling"),
    ):
        for stair in stairs:
            stacks = [dice.between(low, high) for _ in range(4 if building == "S" else 2)]
            for floor in range(1, floors + 1):
                for stack, area in enumerate(stacks, 1):
                    owners += 1
                    key = "%s-%s-%d%02d" % (building, stair, floor, stack)
                    sold = key != "S-A-104"
                    public = kind == "public-housing"
                    area += dice.between(-40, 40)
                    day = 2 + dice.below(24)
                    rows.append({
                        "unit": key, "building": building, "stair": stair, "area_m2": yuan(area),
                        "property": kind, "lift": "true" if building == "1" else "false",
                        "high_rise": "false", "state": "sold" if sold else "unsold",
                        "owner": "O%04d" % owners if sold else "",
                        "sale_price_yuan": yuan(area * 1480) if public else "",
                        "sale_paid_on": "2013-05-%02d" % day if public else "",
                        "opened_on": "2013-05-01" if public else "2013-03-01",
                        "handed_over_on": "2013-05-31" if public else "2013-03-30",
                    })
    return rows


def deposits(rows):
    """Each owner pays in the month before the unit is handed over, the selling unit 20 days after it was paid."""
    dice = generator.Dice(20130330)
    found = []
    for unit in rows:
        if unit["state"] == "unsold":
            continue
        area, month = fen(unit["area_m2"]), unit["opened_on"][:8]
        if unit["property"] == "public-housing":
            owed = recount.half_up(Fraction(area * REFORM_COST, 50))
            late = int(unit["sale_paid_on"][8:]) + 20
            on = "2013-05-%02d" % late if late <= 31 else "2013-06-%02d" % (late - 31)
            selling = -(-fen(unit["sale_price_yuan"]) // 5)
            found.append([on, unit["unit"], "selling-unit", yuan(selling), "true"])
        else:
            owed = area * (TARIFF_LIFT if unit["lift"] == "true" else TARIFF_NO_LIFT)
        found.append([month + "%02d" % dice.between(2, 29), unit["unit"], "owner", yuan(owed), "true"])
    return sorted(found)


def event(step, on, by, limit=None):
    return {"step": step, "on": on, "by": by} | ({"limit": limit} if limit else {})


# The last repair of the ten years, from the plan to the bank's payment; the lamps are not the fund's to pay.
WORKS = {
    "paid_on": "2022-05-18",
    "items": [
        {"item": "drain-pipes", "work": "renewal"},
        {"item": "pipe-broken-by-a-shop", "work": "repair", "owed_by": "person-at-fault"},
        {"item": "stair-lamps", "work": "upkeep"},
    ],
    "reported": True,
    "estimated_on": "2022-02-26",
    "estimate_yuan": "81500",
    "draws": [{"on": "2022-03-07", "asked_yuan": "24450"}],
    "history": {
        "as_of": "2022-05-18",
        "events": [
            event("plan-use", "2022-01-14", "service-company"), event("adopt-plan", "2022-02-26", "owners-assembly"),
            event("carry-out", "2022-03-07", "service-company"), event("review-price", "2022-04-28", "appraiser"),
            event("apply-for-funds", "2022-05-05", "service-company"),
            event("consent-to-funds", "2022-05-09", "owners-committee"),
            event("file-use", "2022-05-11", "owners-committee"),
            event("instruct-bank", "2022-05-16", "owners-committee"), event("pay-works", "2022-05-18", "bank"),
        ],
    },
}

# The account was low from the day on which the outer wall was paid; the assembly decided 225 days after the 90 days.
RAISING = {
    "unit": DEFAULT,
    "history": {
        "as_of": "2022-09-30",
        "events": [
            event("fund-low", "2020-08-19", "event"), event("decide-raising", DECIDED_ON, "owners-assembly"),
            event("unpaid-as-decided", "2021-10-01", "event"),
            event("demand-payment", "2021-10-20", "owners-committee"),
            event("order-payment", "2022-03-15", "housing-authority", "2022-06-15"),
            event("sue", "2022-09-30", "owners-committee"),
        ],
    },
}


def about():
    return {
        "fund": FOLDER,
        "title_zh": "示例小区的专项维修资金",
        "title_en": "An example estate's maintenance fund",
        "jurisdiction": "310000",
        "years": {"first": YEARS[0], "last": YEARS[-1]},
        "earns_from": "2013-03-01",
        "day_count": "360",
        "prices": {"construction_cost_yuan_per_m2": "1700", "reform_cost_price_yuan_per_m2": str(REFORM_COST)},
        "tariffs": [
            {"building": "lift", "yuan_per_m2": str(TARIFF_LIFT)},
            {"building": "no-lift", "yuan_per_m2": str(TARIFF_NO_LIFT)},
        ],
        "assembly": True,
        "common_account": recount.COMMON,
        "selling_unit": {"account": "3-selling-unit", "building": "3", "opened_on": "2013-05-01"},
        "replenish": {"decided_on": DECIDED_ON},
        "works": [WORKS],
        "raising": [RAISING],
        "projection": {
            "as_of": "2022-12-31",
            "years": 20,
            "floor_yuan": "0",
            "interest_yearly": "0.015",
            "components": [
                {"component": "pumps", "price_yuan": "78000", "due_in_years": 4, "life_years": 12, "drift": "0.02"},
                {"component": "lift-A", "price_yuan": "235000", "due_in_years": 7, "drift": "0.03"},
                {"component": "roof", "price_yuan": "148000", "due_in_years": 10, "life_years": 20, "drift": "0.025"},
                {"component": "lift-B", "price_yuan": "235000", "due_in_years": 14, "drift": "0.03"},
            ],
            "repairs": [{"year": year, "yuan": "12000"} for year in range(1, 21)],
        },
    }


def settlements():
    return ["%d-%02d-21" % (year, month) for year in YEARS for month in (3, 6, 9, 12)]


def files():
    """Every file as text. The bank's figures and the replenishment are what the rows before them come to."""
    facts, rows = about(), units()
    tables = {
        "units": [[row[name] for name in COLUMNS["units"].split()] for row in rows],
        "rates": [list(row) for row in RATES],
        "deposits": deposits(rows),
        "transfers": [list(row) for row in TRANSFERS],
        "revenue": [["%d-01-25" % (year + 1), "%d-12-31" % year] + [yuan(100 * sum_) for sum_ in sums]
                    for year, *sums in REVENUE],
        "repairs": [list(row[:5]) + [yuan(100 * row[5])] for row in REPAIRS],
        "bank": [],
    }
    named = lambda name: [dict(zip(COLUMNS[name].split(), map(str, row))) for row in tables[name]]
    again = recount.Recount(facts, named("units"), named("rates"))
    rows = {name: named(name) for name in recount.FILES}
    rows["bank"] = [{"on": on} for on in settlements()]
    for name, row in recount.timeline(rows):
        if row["on"] > REPLENISHED_ON and not any(paid[0] == REPLENISHED_ON for paid in tables["deposits"]):
            again.decide(row["on"])
            paid = [key for key in again.low if key != DEFAULT]
            tables["deposits"] += [[REPLENISHED_ON, key, "owner", yuan(again.low[key]), "false"] for key in paid]
            for late in named("deposits")[-len(paid):]:
                again.take("deposits", late)
        if name == "bank":
            # This bank gives no part of a fen.
            interest = int(again.owed(row["on"]))
            row |= {"interest_yuan": yuan(interest), "balance_yuan": yuan(sum(again.balances.values()) + interest)}
            tables["bank"].append(list(row.values()))
        again.take(name, row)
    first = sum(again.first.values())
    facts["projection"]["floor_yuan"] = yuan(-(-3 * first // 10))
    found = {"fund.json": json.dumps(facts, ensure_ascii=False, indent=2) + "\n"}
    for name, rows in tables.items():
        found[name + ".csv"] = generator.table(COLUMNS[name], rows)
    return found


# --- reading back ------------------------------------------------------------


def found_in(folder):
    facts, tables = recount.read(folder)
    again = recount.Recount(facts, tables["units"], tables["rates"])
    paid = {row["unit"]: fen(row["yuan"]) for row in tables["deposits"] if row["first"] == "false"}
    ends = again.run(tables)
    low = again.low
    balance, area = sum(again.balances.values()), sum(fen(row["area_m2"]) for row in tables["units"])
    plan, first = facts["projection"], sum(again.first.values())
    without = recount.projected(plan, balance, area, 0)
    steps, binding = recount.level_levy(plan, balance, area)
    return again, ends, {
        "balances": [yuan(sum(end.values())) for end in ends.values()],
        "accounts": len(again.balances),
        "settlements": len(tables["bank"]),
        "first deposits": yuan(first),
        "replenish": (len(low), yuan(sum(low.values()))),
        "replenished": (len(paid), yuan(sum(paid.values()))),
        "paid beside": {key: yuan(sum_) for key, sum_ in again.beside.items() if sum_},
        "floor": plan["floor_yuan"] == yuan(-(-3 * first // 10)),
        "first low year": next(year for year, end in enumerate(without, 1) if 10 * end < 3 * first),
        "lowest without levy": yuan(min(without)),
        "level levy": ("%.4f" % (steps / 10_000), binding),
    }


def balances(folder):
    """A line for each year and each account, each building and the zone; then the years to come."""
    again, ends, _ = found_in(folder)
    facts, tables = recount.read(folder)
    plan, now = facts["projection"], int(facts["projection"]["as_of"][:4])
    start = sum(again.balances.values()), sum(fen(row["area_m2"]) for row in tables["units"])
    for year, end in ends.items():
        print(year, "zone", "", yuan(sum(end.values())))
        for building, sum_ in again.buildings(end).items():
            print(year, "building", building, yuan(sum_))
        for account, sum_ in sorted(end.items()):
            print(year, "account", account, yuan(sum_))
    steps, _ = recount.level_levy(plan, *start)
    pairs = zip(recount.projected(plan, *start, 0), recount.projected(plan, *start, steps))
    for year, (without, levied) in enumerate(pairs, now + 1):
        print(year, "expected", yuan(without), yuan(levied))


def check(report, folder):
    for what, found in found_in(folder)[2].items():
        report.same(what, found, PROMISED[what])


def main():
    parser = generator.command_line("Write or check ten years of an example fund.", HERE / "data")
    parser.add_argument("--balances", action="store_true", help="print what each year ended with")
    arguments = parser.parse_args()
    if arguments.balances:
        balances(arguments.outdir / FOLDER)
        return 0
    return generator.carry_out(arguments, [(FOLDER, files, check)])


if __name__ == "__main__":
    sys.exit(main())
