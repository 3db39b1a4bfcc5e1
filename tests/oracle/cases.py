"""Sound requests, made at random, as many as possible on or one step beside a threshold.

Each function returns (jurisdiction, facts, options). What it makes may still be
an open question; then `rules.expect` says so and the request is made anew.
"""
from datetime import date, timedelta
from fractions import Fraction

import rules
from bills import course_case
from funds import apportion_case, instalments_case, replenish_case, settlement_case, trigger_case
from law import Refused, lineage
from pieces import (
    ONE_DAY, PLACES, SHANGHAI_PLACES, around, decimal, estate, iso, keys, maybe, near, same_areas, some_area,
    split_cents, two)
from votes import MOTIONS, cap_case, weights_case
from voting import add_months


def owner_case(r, rule):
    facts = estate(r, areas=r.choice([some_area, same_areas(r)]))
    day = r.choice([around(r, date(2007, 10, 1), date(2020, 12, 31)), around(r, date(2021, 1, 1)),
                    around(r, date(2022, 3, 31), date(2022, 4, 1))])
    facts["as_of"] = iso(day)
    options = {}
    maybe(r, options, "parking", ["always", "never"])
    if rule == "owner.count":
        maybe(r, options, "overlapping_owner_sets", ["separate", "merged", "merged"])
    return r.choice(PLACES), facts, options


# ------------------------------------------------------------ management rooms

def premises_case(r, rule):
    place, first, last = r.choice([
        ("310000", date(2004, 11, 1), date(2011, 3, 31)), ("310115", date(2004, 11, 1), date(2011, 3, 31)),
        ("310000", date(2004, 11, 1), date(2011, 3, 31)), ("310000", date(2019, 3, 1), None),
        ("310115", date(2019, 3, 1), None), ("410000", date(2018, 1, 1), None), ("410000", date(2018, 1, 1), None),
        ("330000", date(2010, 1, 1), date(2024, 12, 31)), ("330100", date(2022, 3, 1), None),
        ("330200", date(2022, 4, 1), None), ("330100", date(2022, 2, 28), date(2022, 3, 1)),
        ("330200", date(2022, 3, 31), date(2022, 4, 1)), ("370000", date(2022, 1, 1), date(2026, 1, 1)),
        ("110000", date(2024, 3, 29), None), ("110105", date(2024, 3, 28), date(2024, 3, 29)),
        *((city, max(since, date(2020, 1, 1)), date(2024, 12, 31)) for city, (since, *_) in rules.CITIES.items())])
    day = around(r, first, last)
    use = r.choice(["with-dwellings", "with-dwellings", "non-dwelling"])
    total = r.choice([r.randint(1, 500_000_00), r.randint(30_000_00, 60_000_00), 10**11])
    for corner in (50_000_00, 20_000_00, 200_000_00, 300_000_00, 33_333_33):
        if r.random() < 0.15:
            total = near(r, corner)
    above = r.choice([total, total - r.randint(0, total // 3)])
    try:
        parts, quality, temporary = rules.premises_law(lineage(place), day, use)
    except Refused:  # nothing is in force: any rooms will do
        parts, quality, temporary = rules.premises_law(["330000"], day, use)
    of_use = rules.of_each_use(parts, quality)
    below = 0
    stage = r.choice(["complete", "first-phase", "first-phase"] if temporary else ["complete"] * 4 + ["first-phase"])
    facts = {"planned_on": iso(day), "zone_use": use, "total_area_m2": two(r, total), "stage": stage,
             "above_ground_area_m2": two(r, above)}
    if rules.counts_below(lineage(place), use):
        below = r.randint(0, total - above)
        if r.random() < 0.97:
            facts["underground_business_area_m2"] = two(r, below)
    indicators = r.randint(1, 900_00)
    if place[:2] == "11" and r.random() < 0.97:
        facts["indicators_area_m2"] = two(r, indicators)
    phase = None
    if stage == "first-phase" and (temporary or r.random() < 0.5):
        phase = max(1, r.choice([total * r.randint(1, 99) // 100, near(r, min(total - 1, 50_000_00))]))
        facts["first_phase_area_m2"] = two(r, phase)
    needs = dict(rules.required(parts, total, above + below, indicators))
    committee = max(1, near(r, needs.get("committee", 25_00)))
    main = needs.get("company") or needs.get("office") or needs.get("all")
    inside = "company" not in needs  # then the committee's rooms are part of the whole
    business = needs.get("business") or (r.randint(1, main) if "all" in needs and r.random() < 0.3 else 0)
    wanted = {"committee": committee, "business": max(0, near(r, business)) if business else 0}
    wanted["company"] = max(0, near(r, main) - (committee if inside else 0) - (wanted["business"] if "all" in needs else 0))
    if stage == "first-phase" and temporary and r.random() < 0.7:
        # Permanent rooms fall short of the whole; all rooms are near the phase's need.
        if temporary == "half of the whole":
            need = -(-needs["all"] // 2)
        elif temporary is True:
            need = dict(rules.required(parts, phase, None))["company"]
        else:
            need = rules.per_mille(3, phase)
        others = wanted["committee"] + wanted["business"] if "all" in needs else 0
        wanted["company"] = max(1, near(r, need) - others)
    rooms = []
    shared = r.random() < 0.75  # all qualities there
    for purpose in ("company", "committee", "business"):
        for cents in split_cents(r, wanted[purpose], r.randint(1, 3)) if wanted[purpose] else []:
            room = {"for": purpose, "area_m2": two(r, cents)}
            if temporary and r.random() < (0.5 if stage == "first-phase" else 0.1):
                room["temporary"] = True
            elif r.random() < 0.3:
                room["temporary"] = False
            asked = of_use.get(purpose, [])
            for q in rules.QUALITIES:
                if q in asked or r.random() < 0.4:
                    room[q] = True if shared and q in asked else r.random() < 0.8
            where_it_lies(r, room, shared)
            rooms.append(room)
    r.shuffle(rooms)
    for name, room in zip(keys(r, len(rooms), "R%d"), rooms):
        room["room"] = name
    facts["rooms"] = rooms
    if place[:2] == "33" and stage == "complete" and r.random() < 0.5:
        facts["completion"] = some_completion(r, above, use)
    if rooms and r.random() < 0.3:
        facts["acts"] = [some_act(r, rooms) for _ in range(r.choice([1, 1, 2, 3]))]
    return place, facts, {}


def where_it_lies(r, room, well):
    """Storey, lift, place and what is in it; now and then one is not told."""
    storey = r.choice([1, 1, 2] if well else [0, 1, 2, 3, 3, 4, 9])
    if room.get("above_ground") is False:
        storey = 0
    elif room.get("above_ground") and storey == 0:
        storey = r.choice([2, 3])
    for fact, value in (("storey", storey), ("lift", r.random() < 0.5), ("detached", r.random() < 0.3),
                        ("place", r.choice(["east", "west"] if well else ["east", "west", "gate", "hall"]))):
        if r.random() < 0.985:
            room[fact] = value
    if r.random() < 0.985:
        room["kinds"] = [kind for kind in ("service-hall", "office", "lavatory") if well or r.random() < 0.7]


def some_completion(r, above, use):
    more = r.choice([-1, 0, 1, 143, 142, r.randint(0, max(1, above // 5))])
    built = max(0, above + more)
    row = {"above_ground_area_m2": two(r, built), "planning_adjusted": r.random() < 0.9}
    maybe(r, row, "impossible", [True, True, False], 0.95)
    price = r.choice([1, 12_345_67, 20_000_00])
    due = (2 * rules.per_mille(7 if use == "with-dwellings" else 3, max(0, more)) * price + 100) // 200
    if r.random() < 0.95:
        row["average_yuan_per_m2"] = two(r, price)
    if r.random() < 0.95:
        row["paid_yuan"] = two(r, max(0, near(r, r.choice([0, due]))))
    return row


def some_act(r, rooms):
    day = r.choice([date(2018, 3, 18), date(2018, 3, 19), date(2020, 12, 31), date(2021, 1, 1), date(2017, 12, 31),
                    date(2019, 2, 28), date(2019, 3, 1), date(2022, 3, 31), date(2022, 4, 1), date(2024, 5, 5)])
    row = {"room": r.choice(rooms)["room"] if r.random() < 0.97 else "no-such-room", "on": iso(day),
           "act": r.choice(["change-of-use", "change-of-use", "relocation", "partition", "transfer", "mortgage"]),
           "by": r.choice(["service-company", "developer", "other"])}
    maybe(r, row, "owners_decided", [True, False], 0.93)
    return row


def in_use_case(r, rule):
    facts = {"planned_on": "1996-05-01", "zone_use": "with-dwellings", "total_area_m2": "32000", "stage": "complete",
             "rooms": [], "in_use": {"as_of": iso(date(2024, 3, 29) + timedelta(days=r.choice([-1, 0, 400]))),
                                     "gone": r.random() < 0.5}}
    if r.random() < 0.1:
        facts["rooms"] = [{"room": "R1", "for": "company", "area_m2": "20"}]
    return r.choice(["110000", "110105", "110105", "320100"]), facts, {}


# ------------------------------------------------------------ fees and contracts

def fee_case(r, rule):
    options = {}
    maybe(r, options, "months", ["calendar", "anchored", "anchored"], 0.6)
    if r.random() < 0.7:
        options["rounding"] = {"mode": r.choice(["half-up", "half-even", "half-even", "up", "down"]),
                               "unit": r.choice(["fen", "fen", "jiao", "yuan"])}
        for k in ("mode", "unit"):
            if r.random() < 0.15:
                del options["rounding"][k]
    facts = {}
    maybe(r, facts, "unit", ["1-101"], 0.5)
    start = r.choice([around(r, date(2004, 1, 1), date(2026, 1, 1)), date(2004, 1, 1), date(2004, 2, 29),
                      date(2023, 1, 31), date(2024, 2, 29), date(2021, 12, 31), date(2020, 8, 31), date(2022, 4, 1)])
    end = r.choice([add_months(start, r.randint(1, 30)), start + timedelta(days=r.randint(1, 900)),
                    near(r, add_months(start, r.randint(1, 12)), ONE_DAY), start + ONE_DAY])
    area = r.choice([96_50, 100_00, r.randint(1, 300_00), r.randint(1, 300_00), 10**11])
    price = Fraction(r.choice([r.randint(1, 1000), 250, 320, 229]), r.choice([100, 100, 1000, 10**6]))
    if area == 10**11:
        price = Fraction(r.choice([1000, 999]), 1)  # 10^9 m2 at 1000 yuan: 10^12 a month
    if r.random() < 0.45:
        # Half a fen, jiao or yuan exactly, over whole months or half of April.
        unit = (options.get("rounding") or {}).get("unit") or "fen"
        step = {"fen": Fraction(1, 100), "jiao": Fraction(1, 10), "yuan": 1}[unit]
        months = r.choice([1, 2, 4, 5, 12, Fraction(1, 2)])
        if months == Fraction(1, 2):
            start, end = date(r.randint(2004, 2025), 4, 1), None
            end = date(start.year, 4, 16)
        elif months == 12:
            start = date(start.year, start.month, 1)
            end = add_months(start, 12)
        else:
            start = date(start.year, start.month, 1)
            end = add_months(start, months)
        area = 100 * r.choice([1, 2, 4, 5, 8, 10, 16, 20, 25, 32, 40, 50, 64, 80, 100, 125, 160, 250])
        due = step * (r.randint(1, 3000) * 3 + Fraction(3, 2))  # a multiple of three, for twelve months
        price = due / (Fraction(area, 100) * months)
        price = max(Fraction(1, 10**8), near(r, price, Fraction(1, 10**8)) if r.random() < 0.4 else price)
    facts["area_m2"], facts["price_yuan_per_m2_month"] = two(r, area), decimal(price)
    facts["from"] = iso(start)
    if r.random() < 0.3:
        facts["to_inclusive"] = iso(end - ONE_DAY)
    else:
        facts["to"] = iso(end)
    if r.random() < 0.4:
        facts["anchor"] = iso(r.choice([start, add_months(start, -r.randint(1, 20)),
                                        start - timedelta(days=r.randint(0, 800)),
                                        date(start.year - 1, r.choice([1, 3, 8, 12]), 31)]))
    return r.choice(PLACES), facts, options


def contract_case(r, rule):
    signed = around(r, date(2004, 11, 1), date(2011, 3, 31))
    if r.random() < 0.08:
        signed = r.choice([date(2011, 4, 1), date(2020, 7, 7)])
    place, years = r.choice(SHANGHAI_PLACES), 2
    if r.random() < 0.3:
        place, years, first = r.choice([("110000", 2, date(2024, 3, 29)), ("110105", 2, date(2024, 3, 29)),
                                        ("330200", 5, date(2022, 4, 1)), ("330203", 5, date(2022, 4, 1))])
        signed = first + timedelta(days=r.choice([-1, 0, 1, r.randint(2, 700)]))
    start = r.choice([signed, signed + timedelta(days=r.randint(0, 90)), date(2005, 3, 1), date(2008, 2, 29),
                      date(2006, 2, 28), date(2006, 3, 1), date(2007, 8, 31), date(2008, 12, 31), date(2005, 1, 1)])
    end = r.choice([near(r, add_months(start, 12 * years), ONE_DAY), near(r, add_months(start, 12 * years) - ONE_DAY, ONE_DAY),
                    add_months(start, r.randint(1, 60))])
    options = {}
    maybe(r, options, "counting", ["last-day-before", "civil-code"], 0.6)
    return place, {
        "signed_on": iso(signed), "from": iso(start), "to_inclusive": iso(end),
        "zone": r.choice(["phased", "phased", "phased", "complete"]),
        "hired_by": r.choice(["assembly", "assembly", "assembly", "developer"])}, options


# Several makers stand for one rule where a single one would let the open
# questions of one kind crowd it out.
CASES = {"owner.area": [owner_case], "owner.count": [owner_case], "vote.weights": [weights_case],
         "vote.cap": [cap_case], "vote.motion": MOTIONS, "zone.premises": [premises_case] * 9 + [in_use_case],
         "fund.trigger": [trigger_case], "fund.replenish": [replenish_case],
         "fund.instalments": [instalments_case], "fund.apportion": [apportion_case], "fund.settlement": [settlement_case],
         "fee.bill": [fee_case, course_case, course_case], "contract.term": [contract_case]}
