"""The city's files added up again, without the library: targets, defects, communities and money."""

import json
from collections import Counter
from fractions import Fraction

import generator

# What `data/README.md` and the README promise.
PROMISED = {
    "estates": 244,
    "targets": {
        "rectification": (237, 260), "timely-repair": (107, 120), "tendering": (14, 14), "presale-signing": (8, 9),
        "company-files": (41, 41), "manager-files": (95, 95), "coverage": (243, 244), "assemblies": (192, 240),
    },
    "not covered": ["E137"],
    "signed too late": ["E240"],
    "overdue": ["D249", "D250", "D254", "D258"],
    "communities": {"accepted": 29, "lessons": 2, "not-accepted": 1, "open": 1, "not-inspected": 3},
    "withheld award": 3000000,
}


def since(cell, on):
    """Whether what a cell tells was so on a day; None where it is not known."""
    if cell in ("always", "true"):
        return True
    if cell == "":
        return None
    if cell == "false":
        return False
    first, _, last = cell.partition("..")
    return first <= on <= (last or on)


def estates_of(rows, on, year):
    """The four targets of estates: those that are as they should be, and those that count."""
    def share(counts, is_met):
        of = [row for row in rows if counts(row)]
        return sum(map(bool, map(is_met, of))), len(of)

    def both(row):
        return since(row["assembly-formed"], on) and since(row["committee-formed"], on)

    def in_year(row):
        return year + "-01-01" <= row["first-sold"] <= on

    def signed(row):
        return all(row[name] <= row["first-sold"] for name in ("contract-signed", "covenant-signed"))

    return {
        "tendering": share(lambda row: since(row["newly-built"], on), lambda row: since(row["tendered"], on)),
        "presale-signing": share(in_year, signed),
        "coverage": share(lambda row: since(row["fit-for-management"], on), lambda row: since(row["managed"], on)),
        "assemblies": share(lambda row: since(row["fit-for-assembly"], on), both),
    }


def defects_of(defects, steps, on):
    """The two targets of defects, and which are overdue."""
    lawful = {}
    for row in sorted(steps, key=lambda row: (row["on"], ORDER.index(row["step"]))):
        done = lawful.setdefault(row["defect"], {})
        # Each step waits for the one before it.
        if ORDER.index(row["step"]) == len(done):
            done[row["step"]] = row["on"]
    closed = sum("strike-off-defect" in lawful[row["defect"]] for row in defects)
    due = [row for row in defects if row["building_fault"] == "true" and row["fix_by"] <= on]
    in_time = sum(lawful[row["defect"]].get("fix-defect", "9999") <= row["fix_by"] for row in due)
    overdue = [row["defect"] for row in defects
               if row["fix_by"] and row["fix_by"] < on and "fix-defect" not in lawful[row["defect"]]]
    return {"rectification": (closed, len(defects)), "timely-repair": (in_time, len(due))}, overdue


ORDER = ["find-defect", "file-defect", "plan-repair", "fix-defect", "accept-repair", "strike-off-defect"]


def communities_of(about, files):
    """How each community stands, and how often one fell short."""
    asked = Fraction(about["satisfied_at_least"])
    standing, fallen_short = {}, set()
    for row in files["communities"]:
        name, state = row["community"], "not-inspected"
        rounds = [one for one in files["rounds"] if one["community"] == name and one["led_by"] == INSPECTION]
        for one in sorted(rounds, key=lambda one: one["on"]):
            found = [what["met"] for what in files["findings"] if (what["community"], what["on"]) == (name, one["on"])]
            if Fraction(int(one["satisfied"]), int(one["answered"])) < asked:
                state = "lessons"
                fallen_short.add(name)
            elif "false" in found:
                state = "not-accepted"
            else:
                state = "accepted" if len(found) == 4 else "open"
        standing[name] = state
    return standing, fallen_short


INSPECTION = "district-urban-management"


def money_of(about, files, standing):
    """What was granted, fell due, is not due yet, is withheld, was paid, and is wanting or too much, in fen."""
    sums = Counter()
    part = generator.cents(about["payers"][0]["granted_yuan"])
    start = generator.cents(about["payers"][0]["instalments"][0]["yuan"])
    for row in files["communities"]:
        state = standing[row["community"]]
        for payer in ("district", "street"):
            due = 0 if not row["started_on"] else part if state == "accepted" else start
            paid = sum(generator.cents(one["yuan"]) for one in files["payments"]
                       if (one["community"], one["payer"]) == (row["community"], payer))
            sums += Counter(granted=part, due=due, paid=paid, outstanding=max(due - paid, 0), overpaid=max(paid - due, 0))
            sums["withheld" if state == "lessons" else "not yet"] += part - due
    return sums


def check(report, folder):
    about = json.loads((folder / "city.json").read_text(encoding="utf-8"))
    files = {path.stem: generator.read_csv(path) for path in folder.glob("*.csv")}
    on, year = about["as_of"], str(about["year"])
    report.same("estates", len(files["estates"]), PROMISED["estates"])
    of_defects, overdue = defects_of(files["defects"], files["steps"], on)
    told = [row for row in files["managers"] if row["credit-file"]]
    targets = {
        **of_defects, **estates_of(files["estates"], on, year),
        "company-files": (sum(since(row["credit-file"], on) for row in files["companies"]), len(files["companies"])),
        "manager-files": (sum(since(row["credit-file"], on) for row in told), len(told)),
    }
    for name, promised in PROMISED["targets"].items():
        report.same(name, targets[name], promised)
    bad = [row["estate"] for row in files["estates"] if not since(row["managed"], on)]
    report.same("not managed", bad, PROMISED["not covered"])
    late = [row["estate"] for row in files["estates"]
            if row["first-sold"] >= year and row["covenant-signed"] > row["first-sold"]]
    report.same("signed too late", late, PROMISED["signed too late"])
    report.same("overdue", overdue, PROMISED["overdue"])
    standing, fallen_short = communities_of(about, files)
    report.same("communities", dict(Counter(standing.values())), PROMISED["communities"])
    award = sum(generator.cents(row["award_yuan"]) for row in files["communities"] if row["community"] in fallen_short)
    report.same("award withheld, in fen", award, PROMISED["withheld award"])
    sums = money_of(about, files, standing)
    report.true("granted = due + not yet + withheld",
                sums["granted"] == sums["due"] + sums["not yet"] + sums["withheld"])
    report.true("paid + outstanding = due + overpaid",
                sums["paid"] + sums["outstanding"] == sums["due"] + sums["overpaid"])
    for name in ("granted", "due", "paid", "outstanding", "overpaid", "not yet", "withheld"):
        report.say(name + ", in fen", sums[name])
    report.true("nothing was paid later", all(row["on"] <= on for row in files["payments"]))
