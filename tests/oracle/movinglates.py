"""Random units that pay late: cycles of which the first are paid, sums that bear half a fen, daily sums of thirds."""
from datetime import date, timedelta

from lates import SPOILERS as OF_LATE
from lates import late_case, most_paid
from pieces import ONE_DAY, iso, keys, maybe, two
from voting import add_months

MODES = ["half-up", "half-even", "up", "down"]
# Some bear half fens a day: 0.045, 0.015 and 0.005 at 0.0005, 0.015 at 0.0003, 0.005 at 0.036 a year, 0.72 of 0.0625.
SUMS = [90_00, 90_00, 30_00, 10_00, 50_00, 50_00, 40_00, 5_00, 110_00, 33_33, 500_00, 0]
DAILY = ["1/3", "10/3", "0.125", "0.005", "0.0049", "2/3", "72/73", "1.005", "30"]


def stage(r, most):
    return {"mode": r.choice(MODES), "places": r.choice([2, 2, 1, 0] if most == 2 else [4, 3, 2, 1])}


def late_system(r, chance):
    of = {}
    maybe(r, of, "base", ["unpaid", "whole"], chance)
    maybe(r, of, "since", ["due-day", "paid-before"], chance)
    maybe(r, of, "daily", ["exact", {"places": 2}, {"places": r.choice([0, 1, 3, 4, 9])}], chance)
    maybe(r, of, "rate", ["decimal", "binary"], chance)
    maybe(r, of, "days", ["added", {"rounded": r.choice([{"mode": "half-even"}, {}, {"mode": r.choice(MODES)},
                                                         {"mode": r.choice(MODES), "unit": "jiao"}])}], chance)
    if r.random() < 0.15:
        of.update(base="unpaid", since="paid-before")
    if r.random() < chance:
        of["roundings"] = [stage(r, 9) for _ in range(r.choice([0, 0, 1]))] + [stage(r, 2)]
    return of


def tied_debts(r):
    """Cycles on one step, some on the day of another; or sums of every day, with a cycle or two among them."""
    start, step = date(2023, 1, 1) + timedelta(days=r.randint(0, 400)), r.choice([1, 1, 3])
    daily = r.choice([0, 0.1, 0.9])
    debts = []
    for i, name in enumerate(keys(r, r.choice([1, 2, 3, 4, 5]))):
        due = add_months(start, step * max(0, i - (r.random() < 0.2)))
        if r.random() < daily:
            owed = {"daily": {"from": iso(due), "to_inclusive": iso(due + timedelta(days=r.choice([0, 2, 29, 45]))),
                              "yuan_per_day": r.choice(DAILY)}}
        else:
            owed = {"once": {"due_on": iso(due), "yuan": two(r, r.choice(SUMS))}}
        debts.append({"debt": name, "owed": owed})
    return debts


def due_of(debt):
    owed = debt["owed"].get("once") or debt["owed"]["daily"]
    return date.fromisoformat(owed.get("due_on") or owed["from"])


def in_turn(r, debts, as_of):
    """The first debts paid whole, in time or late, then often nothing, and now and then a part of one."""
    whole, rows = r.choice([0, 1, 2, 2, 3]), []
    for i, debt in enumerate(debts):
        most = most_paid(debt)
        fen = most if i < whole else r.choice([1, most // 2, most - 1, most]) if r.random() < 0.15 else 0
        for part in [fen] if r.random() < 0.7 else [fen // 2, fen - fen // 2]:
            on = due_of(debt) + timedelta(days=r.choice([-3, 0, 0, 1, 5, 10, 40]))
            if part > 0:
                on = min(as_of, r.choice([on, on, as_of]))
                rows.append({"debt": debt["debt"], "on": iso(on), "yuan": two(r, part)})
    return rows


def tied(r):
    debts = tied_debts(r)
    start = due_of(debts[0])
    as_of = due_of(r.choice(debts)) + timedelta(days=r.choice([0, 1, 1, 2, 3, 5, 10, 31, 59, r.randint(0, 120)]))
    per_day = {"per-day": r.choice(["0.0005", "0.0005", "0.0003", "0.0001", "0.003"])}
    per_year = {"rate": r.choice(["0.18", "0.054"]), "day_count": r.choice(["360", "360", "365", "actual"])}
    rate = r.choice([per_day] * 4 + [{"per-month": r.choice(["0.015", "0.009"])}, {"per-year": per_year},
                                     {"flat": r.choice(["0.0005", "0.0045"])},
                                     {"lpr": {"multiple": r.choice(["1", "1.3", "0.9", "0.72", "1.44"])}}])
    facts = {"as_of": iso(as_of), "debts": debts, "terms": {"rate": rate}, "payments": in_turn(r, debts, as_of),
             "interruptions": []}
    maybe(r, facts["terms"], "grace_days", [0, 1, 10, 30], 0.3)
    caps = [[], [{"of-principal": r.choice(["0.0005", "0.0015", "0.1"])}], [{"of-lpr": r.choice(["1", "1.3"])}]]
    maybe(r, facts["terms"], "caps", caps, 0.3)
    if "lpr" in rate or "of-lpr" in str(facts["terms"].get("caps")):
        turns = [start] + [start + timedelta(days=r.randint(1, 100)) for _ in range(r.randint(0, 1))]
        facts["lpr"] = {"rates": [{"from": iso(day), "yearly": r.choice(["0.036", "0.05", "0.0625", "0.0345"])} for day in turns],
                        "day_count": r.choice(["360", "360", "365", "actual"])}
    r.shuffle(debts)
    r.shuffle(facts["payments"])
    return facts


def late_units(r, most):
    """Units that pay late, and how we reckon it."""
    units = [{"unit": key, "asked": late_case(r, "fee.late")[1] if r.random() < 0.1 else tied(r)}
             for key in keys(r, r.randint(1, most))]
    options = {}
    maybe(r, options, "grace", ["after-grace", "from-due-day"], 0.3)
    maybe(r, options, "limitation", ["each-debt", "last-instalment"], 0.1)
    maybe(r, options, "rounding", [{"mode": mode} for mode in MODES] + [{"unit": "jiao"}], 0.3)
    return units, options


# ------------------------------------------------------------------- refusals

def refused_late(r, request):
    """One of what `fee.late` refuses."""
    for row in request["facts"].get("late") or []:
        r.choice(OF_LATE["fee.late"])(r, {"facts": row["asked"]})
        return


def asked_early(r, request):
    first = date.fromisoformat(request["facts"]["from"])
    for row in request["facts"].get("late") or []:
        row["asked"].update(as_of=iso(first - ONE_DAY), payments=[], interruptions=[])


def too_many_late_places(r, request):
    request["options"]["theirs"] = {"late": r.choice([
        {"daily": {"places": 10}}, {"daily": {"places": 255}}, {"roundings": []},
        {"roundings": [{"mode": "up", "places": 3}]},
        {"roundings": [{"mode": "up", "places": 10}, {"mode": "up", "places": 2}]}])}


SPOILERS = [refused_late, refused_late, asked_early, too_many_late_places]
