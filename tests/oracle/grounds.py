"""Random zones with planned spaces, and random questions about common ground."""
from datetime import date, timedelta

from allot import SEEN
from allots import PLACES
from ground import MORE_SEEN
from law import lineage
from pieces import iso, maybe

ALL = {**SEEN, **MORE_SEEN}


def day_for(r, place):
    bounds = [date.fromisoformat(day) for p in lineage(place) if p in ALL for day in ALL[p] if day]
    return r.choice(bounds) + timedelta(days=r.choice([-1, 0, 0, 1])) if r.random() < 0.5 else date(2024, 6, 1)


def planned_case(r, rule):
    units, planned = r.choice([1, 7, 500, r.randint(1, 3000)]), r.choice([0, 7, 450, r.randint(0, 3000)])
    sold = r.choice([0, units, r.randint(0, units)])
    least = -(-planned * sold // units)
    went = min(planned, max(0, least + r.choice([-1, -1, 0, 0, 1, r.randint(-9, 9)])))
    first, second = sorted([r.randint(0, went), r.randint(0, went)])
    rest = planned - went
    others = r.randint(0, rest) if r.random() < 0.3 else 0
    some = r.randint(0, others)
    facts = {"on": iso(day_for(r, "100000")), "units": units, "units_sold": sold, "planned_spaces": planned,
             "to_owners": {"sold": first, "given": second - first, "rented": went - second},
             "to_others": {"sold": some, "given": 0, "rented": others - some}, "on_common_ground": r.choice([0, 0, 40])}
    return r.choice(PLACES), facts, {}


def ground_case(r, rule):
    place = r.choice([*PLACES, *MORE_SEEN])
    facts = {"on": iso(day_for(r, place)), "question": r.choice(["set-up", "charge"]), "assembly": r.random() < 0.6}
    maybe(r, facts, "planned_unused", [True, False], 0.9)
    options = {}
    maybe(r, options, "charges", ["other-matter", "business"], 0.5)
    return place, facts, options


def no_unit(r, request):
    request["facts"].update(units=0, units_sold=0)


def too_many_sold(r, request):
    request["facts"]["units_sold"] = request["facts"]["units"] + 1


def too_many_spaces(r, request):
    facts = request["facts"]
    facts["planned_spaces"] = sum(facts["to_owners"].values()) + sum(facts["to_others"].values())
    facts["to_others"]["given"] += 1


def not_told(r, request):
    request["facts"].pop("planned_unused", None)


CASES = {"zone.parking": [planned_case], "parking.ground": [ground_case]}
SPOILERS = {"zone.parking": [no_unit, too_many_sold, too_many_spaces], "parking.ground": [not_told]}
