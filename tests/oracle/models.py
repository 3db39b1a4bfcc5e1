"""Random years of service, often with nothing or a fen left."""
from datetime import date, timedelta

from law import NATION_FEE, SHANGHAI_2019
from model import BEIJING_2024, NINGBO_2022, RECEIPTS
from pieces import ONE_DAY, PLACES, around, iso, keys, maybe, near, split_cents, two
from voting import add_months

ASKING = [*RECEIPTS, "310000", "110000", "330200", "310115", "330902"]


def model_case(r, rule):
    place = r.choice(ASKING + PLACES)
    marks = [NATION_FEE, SHANGHAI_2019, BEIJING_2024, NINGBO_2022] + [first for first, _ in RECEIPTS.values()]
    day = r.choice([near(r, r.choice(marks), ONE_DAY), around(r, date(2021, 1, 1), date(2026, 1, 1))])
    start = add_months(day, -12)
    start -= timedelta(days=r.choice([1, 1, 20, 300]))
    model = r.choice(["commission", "commission", "lump-sum"])
    prepaid = r.choice([1_200_000_00, r.randint(0, 300), r.randint(1, 10**9)])
    facts = {"from": iso(start), "as_of": iso(day), "model": model, "prepaid_yuan": two(r, prepaid)}
    pay = 0
    if model == "commission":
        if r.random() < 0.7:
            percent = r.choice([0, 8, 10, 15, 100])
            facts["remuneration"] = {"rate": str(percent / 100)}
            pay = prepaid * percent // 100
        else:
            pay = r.randint(0, prepaid)
            facts["remuneration"] = {"yuan": two(r, pay)}
        maybe(r, facts, "carried_yuan", ["0", two(r, r.randint(0, 10**6)), "-" + two(r, r.randint(1, 10**6))], 0.4)
        maybe(r, facts, "joint_account", [True, False], 0.9)
    whole = max(0, r.choice([near(r, prepaid - pay), r.randint(0, prepaid + 100)]))
    parts = split_cents(r, whole, r.randint(1, 4)) if whole else []
    facts["outlays"] = [{"item": item, "yuan": two(r, fen), "in_contract": r.random() < 0.9}
                        for item, fen in zip(keys(r, len(parts)), parts)]
    for outlay in facts["outlays"]:
        maybe(r, outlay, "work", ["upkeep", "repair", "renewal", "alteration"], 0.2)
    options = {}
    if r.random() < 0.6:
        paid = split_cents(r, prepaid, r.randint(1, 7)) if prepaid else []
        paid += [0] * r.randint(0, 2)
        same = prepaid // len(paid) if paid else 0
        if paid and r.random() < 0.3:
            paid = [same] * (len(paid) - 1) + [prepaid - same * (len(paid) - 1)]
        facts["units"] = [{"unit": u, "paid_yuan": two(r, fen)} for u, fen in zip(keys(r, len(paid)), paid)]
        if not facts["units"] and r.random() < 0.5:
            del facts["units"]
        if model == "commission" and prepaid and r.random() < 0.8:
            options["left"] = "settled"
    facts["reports"] = [{"what": r.choice(["budget", "final-account", "receipts", "receipts", "common-revenue"]),
                         "on": iso(day - timedelta(days=r.randint(0, 500))), "audited": r.random() < 0.6}
                        for _ in range(r.randint(0, 8))]
    maybe(r, options, "rounding", [{"mode": "up", "unit": "fen"}, {"mode": "half-even", "unit": "jiao"}], 0.2)
    return place, facts, options


# ------------------------------------------------------------------- refusals

def year_open(r, request):
    request["facts"]["from"] = iso(add_months(date.fromisoformat(request["facts"]["as_of"]), -12) + timedelta(days=40))


def another_total(r, request):
    if request["facts"].get("units"):
        request["facts"]["units"].append({"unit": "one more", "paid_yuan": "0.01"})


def no_remuneration(r, request):
    if request["facts"]["model"] == "commission":
        request["facts"].pop("remuneration")
    else:
        request["facts"]["carried_yuan"] = "0"


def below_nothing(r, request):
    request["facts"]["prepaid_yuan"] = "-0.01"


def told_tomorrow(r, request):
    for report in request["facts"]["reports"]:
        report["on"] = iso(date.fromisoformat(request["facts"]["as_of"]) + ONE_DAY)


CASES = {"fee.model": [model_case]}
SPOILERS = {"fee.model": [year_open, another_total, no_remuneration, below_nothing, told_tomorrow]}
