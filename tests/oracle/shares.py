"""Random pools: exact ties, units that are there for a day or none, runs that were billed before or nearly so."""
import copy
from datetime import date, timedelta

from law import Refused
from pieces import ONE_DAY, PLACES, around, decimal, iso, keys, maybe, near, number, two
from share import CODE, HANGZHOU, KEPT, QINGYUAN, fee_share
from voting import money
from fractions import Fraction

WEIGHTS = [0, 1, 2, 4, 5, 7, 10, 20, Fraction(1, 3), Fraction(29, 4), Fraction("12.345")]


def some_unit(r, key, first, last):
    unit = {"unit": key}
    if r.random() < 0.98:
        unit["area_m2"] = two(r, r.choice([0, 100_00, 89_43, 100_00, r.randint(1, 200_00)]))
    if r.random() < 0.98:
        unit["weight"] = number(r, r.choice(WEIGHTS))
    if r.random() < 0.3:
        begins = r.choice([near(r, first, ONE_DAY), near(r, last, ONE_DAY), first + timedelta(days=r.randint(0, 40))])
        if r.random() < 0.7:
            unit["from"] = iso(begins)
        if r.random() < 0.5:
            unit["to_inclusive"] = iso(begins + timedelta(days=r.randint(0, 40)))
    return unit


def share_case(r, rule):
    place = r.choice(PLACES + ["330100", "330106", "441800", "441802"] * 4)
    began = {"3301": HANGZHOU[1], "4418": QINGYUAN[1]}.get(place[:4], CODE)
    first = r.choice([near(r, began, ONE_DAY), near(r, CODE, ONE_DAY), around(r, began)])
    last = first + timedelta(days=r.choice([0, 27, 30, r.randint(0, 400)]))
    names = keys(r, r.choice([1, 2, 3, 7, 12]))
    facts = {"pool": r.choice(["lift", "公共照明"]), "from": iso(first), "to_inclusive": iso(last),
             "units": [some_unit(r, name, first, last) for name in names]}
    if r.random() < 0.3:
        r.shuffle(facts["units"])
    if r.random() < 0.6:
        facts["cost_yuan"] = two(r, r.choice([0, 1, -1, 100_01, r.randint(1, 10**6), -r.randint(1, 10**5)]))
    else:
        price = decimal(Fraction(r.choice([r.randint(0, 2000), 5, 500]), 1000))
        facts["used"] = {"quantity": number(r, Fraction(r.randint(0, 10**5), r.choice([1, 10, 100]))), "price_yuan": price}
    maybe(r, facts, "agreed", ["area", "household", "weight"], 0.8 if first >= CODE else 0.9)
    maybe(r, facts, "purpose", list(KEPT) + ["common-parts", "other"], 0.97)
    maybe(r, facts, "model", ["lump-sum", "lump-sum", "commission"], 0.97)
    maybe(r, facts, "in_service_cost", [True, True, False], 0.97)
    if r.random() < 0.3:
        facts["instalments"] = [iso(last + timedelta(days=30 * n)) for n in range(r.randint(0, 4))]
        r.shuffle(facts["instalments"])
    maybe(r, facts, "remainder_unit", names * 9 + ["nobody"], 0.95)
    options = {}
    maybe(r, options, "remainder", ["largest", "to-one"])
    maybe(r, options, "rounding", [{"mode": "half-even"}, {"mode": "up"}, {"mode": "down", "unit": "jiao"}], 0.4)
    maybe(r, options, "rerun", ["refused", "restated", "restated"], 0.7)
    if r.random() < 0.5:
        billed_before(r, place, facts, options)
    return place, facts, options


def billed_before(r, place, facts, options):
    """The same pool's earlier run: the same, or with something other in it."""
    run, other = copy.deepcopy(facts), r.random() < 0.6
    if other:
        pick = r.randint(0, 2)
        if pick == 0 and len(run["units"]) > 1:
            run["units"].pop()
        elif pick == 1:
            run["units"].append({"unit": "gone", "area_m2": "77.70", "weight": "3"})
        else:
            run.pop("used", None)
            run["cost_yuan"] = "360"
    places = [place, place[:4] + "00", "100000"]
    try:
        _, value = fee_share(places, run, options)
        facts["earlier"] = [{"unit": row["unit"], "share_yuan": row["share_yuan"]} for row in value["units"]]
    except Refused:
        facts["earlier"] = []
    if facts["earlier"] and r.random() < 0.1:  # a system that does not reconcile
        row = r.choice(facts["earlier"])
        row["share_yuan"] = two(r, money(row["share_yuan"]) + 1)
    r.shuffle(facts["earlier"])


# ------------------------------------------------------------------- refusals

def same_unit(r, request):
    request["facts"]["units"].append(dict(r.choice(request["facts"]["units"])))


def below_zero(r, request):
    request["facts"]["agreed"] = "weight"
    r.choice(request["facts"]["units"])["weight"] = "-1/2"


def told_twice(r, request):
    request["facts"].update(cost_yuan="1", used={"quantity": "1", "price_yuan": "1"})


def not_told(r, request):
    request["facts"].pop("cost_yuan", None)
    request["facts"].pop("used", None)


def nobody_named(r, request):
    request["options"]["remainder"] = "to-one"
    request["facts"].pop("remainder_unit", None)


def one_day_twice(r, request):
    request["facts"]["instalments"] = ["2024-06-01"] * 2


def ends_first(r, request):
    request["facts"]["to_inclusive"] = iso(date.fromisoformat(request["facts"]["from"]) - ONE_DAY)


CASES = {"fee.share": [share_case]}
SPOILERS = {"fee.share": [same_unit, below_zero, told_twice, not_told, nobody_named, one_day_twice, ends_first]}
