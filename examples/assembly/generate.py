#!/usr/bin/env python3
"""Write the three example votes of `data`, or add them up again.

    python3 generate.py [OUTDIR]            write the files
    python3 generate.py --check [OUTDIR]    recompute what is promised of them

OUTDIR is the `data` folder beside this script unless given.

The votes are invented and are held on an estate that is invented too: the
units stand in `examples/estate/data/shanghai-2022`. Who votes, on which day
and how comes from the seeded generator of that example, so each run writes the
same bytes.

`--check` reads the written files back and counts them day by day in whole
numbers, in the plainest way: who took part, who agreed, on which day the result
was certain. It exits with 1 if anything is not as promised.
"""

import json
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
ESTATE = HERE.parent / "estate"
UNITS = "../../../estate/data/shanghai-2022/units.csv"
sys.path.insert(0, str(HERE.parent / "shared"))

import generator  # noqa: E402


def roll():
    """Every head of the estate with its units, in the order of its keys."""
    units = generator.read_csv(ESTATE / "data" / "shanghai-2022" / "units.csv")
    return dict(sorted(generator.roll(units).items()))


def area(units):
    return sum(generator.area_of(unit) for unit in units)


def days(month, first, last):
    return ["%s-%02d" % (month, day) for day in range(first, last + 1)]


class Vote:
    def __init__(self, key, zh, en, matter, days, seed, returned, against, abstain, late_no=0):
        self.key, self.zh, self.en, self.matter, self.days = key, zh, en, matter, days
        self.seed, self.returned, self.against, self.abstain = seed, returned, against, abstain
        self.late_no = late_no  # votes against that come in on the last day, beside the others

    def facts(self):
        return {
            "vote": self.key,
            "title_zh": self.zh,
            "title_en": self.en,
            "jurisdiction": "310000",
            "developer": generator.DEVELOPER,
            "units": UNITS,
            "from": self.days[0],
            "to_inclusive": self.days[-1],
            "matter": self.matter,
            "options": {},
        }

    def rows(self):
        """One row a ballot. More come in on the first days than later, and some days bring none."""
        dice = generator.Dice(self.seed)
        held = roll()
        # The larger half of the owners is a little likelier to vote, so that the area is not what is short.
        heads = sorted(held, key=lambda head: (-area(held[head]) // 2000 + dice.below(6), head))
        voting, rest = heads[: self.returned], heads[self.returned :]
        voting = dice.shuffled(voting)
        choices = ["against"] * self.against + ["abstain"] * self.abstain
        choices = dice.shuffled(choices + ["for"] * (self.returned - len(choices)))
        late = dice.shuffled(rest)[: self.late_no]
        busy = [day for place, day in enumerate(self.days) if place % 5 != 3]
        rows = []
        for head, choice in zip(voting, choices):
            day = min(dice.below(len(busy)), dice.below(len(busy)))
            rows.append([busy[day], head, choice])
        rows.extend([self.days[-1], head, "against"] for head in late)
        rows.sort(key=lambda row: row[0])
        return [self.row(seq, row, held) for seq, row in enumerate(rows, 1)]

    def row(self, seq, row, held):
        day, head, choice = row
        if len(held[head]) == 1:
            return [held[head][0]["unit"], "", choice, seq, day]
        return ["", ";".join(head), choice, seq, day]

    def files(self):
        ballots = generator.table("unit owners choice seq day", self.rows())
        vote = json.dumps(self.facts(), ensure_ascii=False, indent=2) + "\n"
        return {"vote.json": vote, "ballots.csv": ballots}


VOTES = (
    Vote("manager-2022", "选聘物业服务企业", "Appoint the property manager", "appoint-manager",
         days("2022-06", 16, 30), 20220616, 905, 118, 45),
    Vote("committee-2023", "选举业主委员会", "Elect the owners' committee", "elect-committee",
         days("2023-05", 17, 31), 20230517, 767, 171, 38),
    Vote("covenant-2023", "修改管理规约", "Amend the covenant", "covenant",
         days("2023-09", 16, 30), 20230517, 767, 171, 38, late_no=1),
)

# What is promised of each: returned and in favour, each as heads and hundredths of a square metre; the first
# day on which the result is certain while ballots are out; whether it passes in the end; of how many owners a
# single vote against would have carried it; and whether one opponent who stays away would have made it fail.
PROMISED = {
    "manager-2022": {
        "returned": (905, 10305361),
        "in favour": (742, 8498833),
        "certain": "2022-06-25",
        "passes": True,
        "carried by one no": 0,
        "sunk by one away": False,
    },
    "committee-2023": {
        "returned": (767, 8989030),
        "in favour": (558, 6601701),
        "certain": None,
        "passes": False,
        "carried by one no": 385,
        "sunk by one away": False,
    },
    "covenant-2023": {
        "returned": (768, 8998012),
        "in favour": (558, 6601701),
        "certain": None,
        "passes": True,
        "carried by one no": 0,
        "sunk by one away": True,
    },
}


# --- reading back ------------------------------------------------------------


def counted(folder):
    """Each day's sums and the ballots that are out, from the files alone."""
    vote = json.loads((folder / "vote.json").read_text(encoding="utf-8"))
    held = generator.roll(generator.read_csv(folder / vote["units"]))
    by_unit = {unit["unit"]: head for head, units in held.items() for unit in units}
    areas = {head: area(units) for head, units in held.items()}
    rows = generator.read_csv(folder / "ballots.csv")
    cast = {}
    for row in rows:
        assert vote["from"] <= row["day"] <= vote["to_inclusive"], row
        head = by_unit[row["unit"]] if row["unit"] else tuple(row["owners"].split(";"))
        assert head in areas and head not in cast, row
        assert bool(row["unit"]) == (len(held[head]) == 1), row
        cast[head] = row
    return areas, cast


def enough(part, total):
    """Two thirds, in heads and in area."""
    return all(3 * a >= 2 * b for a, b in zip(part, total))


def agreed(yes, part):
    """More than half, in heads and in area."""
    return all(2 * a > b for a, b in zip(yes, part))


def weigh(areas, heads):
    heads = list(heads)
    return len(heads), sum(areas[head] for head in heads)


def plus(a, b):
    return tuple(x + y for x, y in zip(a, b))


def minus(a, b):
    return tuple(x - y for x, y in zip(a, b))


def found_in(folder):
    areas, cast = counted(folder)
    total = weigh(areas, areas)
    certain = None
    for day in sorted({row["day"] for row in cast.values()}):
        here = [head for head, row in cast.items() if row["day"] <= day]
        part = weigh(areas, here)
        yes = weigh(areas, (head for head in here if cast[head]["choice"] == "for"))
        out = minus(total, part)
        passes = enough(part, total) and agreed(yes, total)
        fails = not agreed(plus(yes, out), total)
        if certain is None and (passes or fails):
            certain = day
    passed = enough(part, total) and agreed(yes, part)
    carrying = 0
    for head in areas:
        if head not in cast and not passed:
            after = plus(part, (1, areas[head]))
            carrying += enough(after, total) and agreed(yes, after)
    opponents = [head for head, row in cast.items() if row["choice"] == "against"]
    away = passed and any(not enough(minus(part, (1, areas[head])), total) for head in opponents)
    return {
        "returned": part,
        "in favour": yes,
        "certain": certain,
        "passes": passed,
        "carried by one no": carrying,
        "sunk by one away": away,
    }


def check(vote):
    def of_folder(report, folder):
        for what, found in found_in(folder).items():
            report.same(what, found, PROMISED[vote.key][what])

    return of_folder


if __name__ == "__main__":
    parser = generator.command_line("Write or check the example votes.", HERE / "data")
    folders = [(vote.key, vote.files, check(vote)) for vote in VOTES]
    sys.exit(generator.carry_out(parser.parse_args(), folders))
