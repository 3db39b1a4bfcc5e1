"""What the generators of the examples share: dice, tables, the report of a check, and the command line."""

import argparse
import csv
import io
import pathlib

DEVELOPER = "D"
MASK = (1 << 64) - 1


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


def table(columns, rows):
    """The text of a table."""
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerows([columns.split(), *rows])
    return out.getvalue()


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


def roll(units):
    """Every head with its units."""
    held = {}
    for unit in units:
        if unit["use"] != "common":
            held.setdefault(head_of(unit), []).append(unit)
    return held


def command_line(description, data):
    """The arguments that every generator takes; `data` is where it writes unless told."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("outdir", nargs="?", type=pathlib.Path, default=data)
    parser.add_argument("--check", action="store_true", help="read the files back and add them up")
    return parser


def carry_out(arguments, folders):
    """Writes the folders, or checks them: each has a name, what makes its files, and what adds them up."""
    report = Report()
    for name, make, check in folders:
        folder = arguments.outdir / name
        if not arguments.check:
            folder.mkdir(parents=True, exist_ok=True)
            for file, text in make().items():
                (folder / file).write_bytes(text.encode("utf-8"))
            continue
        print(name)
        check(report, folder)
        same = all((folder / file).read_bytes() == text.encode("utf-8") for file, text in make().items())
        report.true("files are what the generator writes", same)
    if report.bad:
        print("%d off" % report.bad)
    return 1 if report.bad else 0
