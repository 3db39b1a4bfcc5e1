"""Random choices of managers, in places whose texts differ, often at a limit or on the day on which a text begins."""
from datetime import date, timedelta

from pieces import iso, maybe, near, two
from tender import SHORTLISTS, SMALL, TEXTS, UNSEEN

PLACES = [*TEXTS, *SMALL, *SMALL, "110105", "310115", "320500", "330106", "330203", "330302", "330402", "330402",
          "330602", "331002", "370202", "371102", "410105", "440300", "441802"]


def day_for(r, place):
    bounds = [TEXTS[p][0] for p in (place, place[:4] + "00", place[:2] + "0000", "100000") if p in TEXTS]
    bounds += [day for p, gap in UNSEEN.items() if p[:2] == place[:2] for day in gap]
    bounds += [date(2004, 11, 1), date(2011, 3, 31)] if place[:2] == "31" else []
    bounds += [date(2022, 3, 1)] if place[:4] == "3304" else []
    bounds += [day for p, day in SHORTLISTS.items() if p[:4] == place[:4]]
    if r.random() < 0.65:
        return date(r.randint(2023, 2026), r.randint(1, 12), r.randint(2, 28))
    return r.choice(bounds) + timedelta(days=r.choice([-1, 0, 0, 1, 30]))


def holidays(day):
    """Three days off and a Saturday on which people work, somewhere around."""
    first = day - timedelta(days=40)
    off = [iso(day + timedelta(days=n)) for n in (-3, -2, -1)]
    sixth = day + timedelta(days=5 - day.weekday())
    return {"from": iso(first), "to_inclusive": iso(day + timedelta(days=40)), "holidays": off,
            "workdays": [iso(sixth)]}


def tender_case(r, rule):
    place = r.choice(PLACES)
    day = day_for(r, place)
    facts = {"hired_on": iso(day), "hired_by": r.choice(["developer"] * 4 + ["assembly"]),
             "zone_use": r.choice(["with-dwellings"] * 3 + ["non-dwelling"]),
             "method": r.choice(["agreement"] * 3 + ["public-tender", "invited-tender"])}
    maybe(r, facts, "bidders", [0, 1, 2, 3, 4], 0.5)
    limit = next((SMALL[p][0] for p in (place, place[:4] + "00") if p in SMALL), 4_000_000)
    if r.random() < 0.9:
        area = near(r, r.choice([limit, limit, r.randint(1, 2 * limit)]))
        facts["total_area_m2"] = two(r, area)
        maybe(r, facts, "dwelling_area_m2", [two(r, min(area, near(r, limit))), two(r, area)], 0.6)
    maybe(r, facts, "taken_for_small", [True, False], 0.93)
    if r.random() < 0.8:
        facts["approved_on"] = iso(day + timedelta(days=r.choice([-30, -1, 0, 0, 1])))
    if r.random() < 0.5:
        facts["applied_on"] = iso(day - timedelta(days=r.choice([31, 40])))
        if r.random() < 0.9:
            facts["calendar"] = holidays(day - timedelta(days=r.choice([31, 33])))
    maybe(r, facts, "scope", ["zone", "zone", "part"], 0.95)
    maybe(r, facts, "on_platform", [True, True, False], 0.95)
    maybe(r, facts, "residents_committee_told", [True, True, False], 0.95)
    maybe(r, facts, "candidates", [1, 2, 3, 4], 0.95)
    options = {}
    maybe(r, options, "exceptions", ["nation-stands", "text-alone"])
    maybe(r, options, "small", ["zone", "dwellings"])
    return place, facts, options


def approved_first(r, request):
    request["facts"].update(applied_on="2024-05-02", approved_on="2024-05-01")


def dwellings_too_large(r, request):
    request["facts"].update(total_area_m2="100", dwelling_area_m2="100.01")


CASES = {"contract.tender": [tender_case]}
SPOILERS = {"contract.tender": [approved_first, dwellings_too_large]}
