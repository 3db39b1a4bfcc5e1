"""Random estates that are to be divided, of which often just enough is known."""
from datetime import date, timedelta

from division import GROUND, SEEN
from law import lineage
from pieces import iso, maybe

PLACES = [*SEEN, *SEEN, "310115", "330203", "330300", "330600", "330902", "331002", "370102", "370202", "371602", "410105",
          "441802", "440300", "650000"]
FACTS = ["phased", "several_developers", "adjacent_plots", "mixed_use", "one_area", "facilities_shared", "grounds_shared",
         "premises_shared", "split", "independent", "responsibility_clear", "facilities_separable", "grounds_separable",
         "premises_separable", "buildings_separable", "one_wall", "plan_met"]


def some_day(r, place):
    if r.random() < 0.7:
        return date(r.randint(2024, 2026), r.randint(4, 12), r.randint(1, 28))
    bounds = [day for p in lineage(place) if p in SEEN for day in SEEN[p] if day]
    return r.choice(bounds) + timedelta(days=r.choice([-1, 0, 0, 1, 500]))


def division_case(r, rule):
    place = r.choice(PLACES)
    facts = {"on": iso(some_day(r, place)), "stage": r.choice(["new", "new", "in-use", "zone"])}
    told, true = r.choice([0.5, 0.8, 0.95, 1]), r.choice([0.2, 0.5, 0.8, 0.9])
    for name in FACTS:
        if r.random() < told:
            facts[name] = r.random() < true
    if r.random() < 0.3:
        facts["public_ground"] = r.sample(GROUND, r.randint(1, len(GROUND)))
    if r.random() < 0.1:
        facts["smallest_part_m2"] = "50000"
    options = {}
    maybe(r, options, "overlap", ["one-zone", "may-be-separate"])
    maybe(r, options, "unsaid", ["authority", "contrary"])
    maybe(r, options, "listed", ["each", "any"])
    return place, facts, options


def nothing_told(r, request):
    for name in FACTS:
        request["facts"].pop(name, None)


def asked_twice(r, request):
    request["facts"]["public_ground"] = ["city-road", "city-road"]


CASES = {"zone.division": [division_case]}
SPOILERS = {"zone.division": [nothing_told, asked_twice]}
