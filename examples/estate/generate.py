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

`--check` (`counted.py`) does not use any of this: it reads the written files back, adds them
up in the plainest way, prints the totals and exits with 1 if one is off or if
a file differs from what the generator writes.
"""

import json
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "shared"))

import counted  # noqa: E402
import generator  # noqa: E402
import phased  # noqa: E402
import shanghai  # noqa: E402

TABLES = ("units", "ballots", "funds", "repair_units")


def adding_up(check):
    def of_folder(report, folder):
        zone = json.loads((folder / "zone.json").read_text(encoding="utf-8"))
        check(report, *[generator.read_csv(folder / (name + ".csv")) for name in TABLES], zone)

    return of_folder


ESTATES = (
    ("shanghai-2022", shanghai.shanghai_2022, adding_up(counted.check_shanghai)),
    ("phased-2005", phased.phased_2005, adding_up(counted.check_phased)),
)


if __name__ == "__main__":
    parser = generator.command_line("Write or check the example estates.", HERE / "data")
    sys.exit(generator.carry_out(parser.parse_args(), ESTATES))
