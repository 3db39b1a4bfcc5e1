"""Rooms, fees and contracts, worked out as in `voting.py`, and every rule by its id."""
from datetime import date, timedelta
from fractions import Fraction

from accepting import programme_acceptance
from ahead import fund_projection
from allocating import fee_allocation, fee_subsidy
from allot import parking_allot, parking_disposal
from bank import fund_interest
from bill import fee_bill
from bodies import zone_bodies
from change import fund_transfer
from charged import fund_chargeable
from composing import programme_supervision
from cost import fee_cost
from defects import programme_defects
from delegation import contract_delegation, contract_refund
from departing import contract_departure
from deposit import fund_deposit
from division import zone_division
from drawing import fund_draw
from duties import service_duties
from election import vote_election
from ending import contract_notice
from firsts import assembly_establishment
from fund import fund_apportion, fund_instalments, fund_replenish, fund_settlement, fund_trigger
from law import (
    SHANGHAI, SHANGHAI_2004, SHANGHAI_2004_END, SHANGHAI_2019,
    NotApplicable, Open, Refused, lineage, shanghai_only)
from funding import programme_funding
from ground import parking_ground, zone_parking
from filing import service_records
from handover import contract_handover
from inspecting import zone_handover
from late import fee_late
from leaving import contract_exit
from ledger import fund_account
from lifts import service_conduct
from meetings import assembly_challenge, assembly_request
from model import fee_model
from motion import vote_motion
from moving import fee_migration
from notices import assembly_notice
from outlook import vote_outlook
from overcharge import contract_overcharge
from parking import parking_charge
from payer import fee_payer
from paying import programme_tranche
from queueing import service_dispatch
from payment import fee_payment
from penalty import penalty_range
from phasing import zone_phases
from planning import programme_plan
from preceding import programme_sequence
from presale import contract_presale
from pricing import fee_price
from raising import fund_raising
from regime import service_regime
from revenue import fund_revenue
from meter import fee_meter
from servicing import service_catalogue
from share import fee_share
from spending import fund_use
from start import fee_start
from surveying import programme_inventory
from targets import programme_targets
from temporary import contract_temporary
from tender import contract_tender
from transition import contract_transition
from unanimity import vote_unanimity
from zoning import zone_adjustment, zone_delimitation
from voting import add_months, ceiling, day_of, hundredths, owner_area, owner_count, show, vote_cap, vote_weights


# ------------------------------------------------------------ management rooms

def per_mille(n, cents):
    return ceiling(Fraction(n * cents, 1000))


def henan(total):
    """Brackets in 0.01 m2: 80 m2 up to 20 000, then 0.4, 0.3 and 0.2 per cent."""
    if total <= 20_000_00:
        return 80_00
    need = Fraction(80_00)
    for low, high, rate in ((20_000_00, 200_000_00, 4), (200_000_00, 300_000_00, 3), (300_000_00, None, 2)):
        top = total if high is None else min(total, high)
        need += max(0, top - low) * Fraction(rate, 1000)
    return ceiling(need)


SHANGHAI_QUALITY_2004 = ["above_ground", "self_contained", "water", "electricity"]
IN_SHANDONG = ["water", "electricity", "daylight", "ventilation"]
FITTED = ["above_ground", "decorated", "water", "electricity", "heating", "daylight", "ventilation"]
QUALITIES = ["above_ground", "self_contained", "water", "electricity", "heating", "daylight", "ventilation", "sanitation",
             "communication", "decorated", "own_entrance", "non_residential", "central", "street_side"]

# Cities with a text of their own: from when; what the whole must have with dwellings and without, by total area and
# by area above ground; the qualities, of each use of a room where they differ; what a first phase must have.
OF_300 = [("all", lambda t: max(100_00, per_mille(3, t)), None)]
WITH_COMMITTEE = OF_300 + [("committee", lambda t: 20_00, None)]
QINGDAO = [("all", lambda t: max(100_00, per_mille(5, t)), None), ("committee", lambda t: 20_00, None)]
SHAOXING = ["water", "electricity", "ventilation", "daylight", "sanitation", "own_entrance"]
TAIZHOU = {"company": ["central"], "committee": ["central"], "business": ["street_side"]}
IN_THE_ESTATE = FITTED + ["non_residential", "central"]  # Heze 17(2), Liaocheng 12(2)


def above_ground(rate, floor=0):
    return [("all", None, lambda a: max(floor, per_mille(rate, a)))]


CITIES = {
    "370700": (date(2022, 3, 1), WITH_COMMITTEE, WITH_COMMITTEE, FITTED + ["self_contained"], "3/1000 of the phase"),
    "370300": (date(2021, 12, 3), WITH_COMMITTEE, WITH_COMMITTEE, FITTED + ["self_contained"], "3/1000 of the phase"),
    "371700": (date(2022, 1, 21), WITH_COMMITTEE, WITH_COMMITTEE, IN_THE_ESTATE, None),
    # 12(2) speaks of rooms for housing; the fittings of 12(3) are for all.
    "371500": (date(2021, 3, 1), WITH_COMMITTEE, WITH_COMMITTEE,
               {"with-dwellings": IN_THE_ESTATE, "non-dwelling": IN_THE_ESTATE[1:-2]}, None),
    "371600": (date(2019, 10, 1), WITH_COMMITTEE, WITH_COMMITTEE, IN_SHANDONG + ["decorated"], None),
    "371100": (date(2021, 12, 3), WITH_COMMITTEE, WITH_COMMITTEE, IN_SHANDONG + ["above_ground", "decorated"], None),
    "370200": (date(2021, 5, 1), QINGDAO, QINGDAO, IN_SHANDONG, None),
    # Housing alone; what has no dwellings is the province's.
    "331100": (date(2019, 7, 1), above_ground(7), above_ground(3),
               {"with-dwellings": ["above_ground", "central"], "non-dwelling": []}, None),
    "331000": (date(2021, 5, 1), above_ground(7, 50_00) + [("business", None, lambda a: per_mille(4, a))],
               above_ground(3, 50_00) + [("business", None, lambda a: per_mille(Fraction(3, 2), a))], TAIZHOU, None),
    "330900": (date(2019, 9, 1), above_ground(7, 50_00), above_ground(3, 50_00),
               ["above_ground", "water", "electricity", "communication", "ventilation", "daylight", "sanitation",
                "own_entrance"], "half of the whole"),
    "330500": (date(2021, 5, 1), above_ground(7), above_ground(3), ["above_ground"], None),
    # Offices of 3 per mille and 50 m2 lie within the 7, and rooms for business of 4.
    "330600": (date(2021, 1, 1),
               above_ground(7) + [("office", None, lambda a: max(50_00, per_mille(3, a))),
                                  ("business", None, lambda a: per_mille(4, a))],
               [("office", None, lambda a: per_mille(3, a))], SHAOXING, None),
}
# Where what is approved underground for shops (and offices) counts beside what lies above: Hangzhou 44(3), Lishui
# 31(1), Shaoxing 28(1), Huzhou 26(1).
BELOW_COUNTS = {"330100", "331100", "330600", "330500"}


def counts_below(places, use):
    nearest = next((p for p in places if p in CITIES or p in ("330100", "330200", "330000")), None)
    return nearest in BELOW_COUNTS and (nearest != "331100" or use == "with-dwellings")


def premises_law(places, day, use):
    """([(part, total area -> required, above-ground area -> required)], quality, what a first phase must have)."""
    shanghai = [("company", lambda t: max(100_00, per_mille(2, t)), None), ("committee", lambda t: 30_00, None)]
    for place in places:
        if place in CITIES:
            since, dwellings, others, quality, phase = CITIES[place]
            if day < since:
                raise Open("a city before its text")
            if isinstance(quality, dict) and use in quality:
                quality = quality[use]
            return (dwellings if use == "with-dwellings" else others), quality, phase
        if place == "330200":
            if day < date(2022, 4, 1):  # the city had a rule of its own, which is not at hand
                raise Refused("not-in-force")
            if use == "non-dwelling":
                raise Open("a zone without dwellings under a text on housing estates")
            return [("office", None, lambda a: per_mille(3, a)), ("business", None, lambda a: per_mille(4, a)),
                    ("committee", lambda t: 20_00, None)], [], False
        if place == "330100":
            if day < date(2022, 3, 1):
                raise Refused("not-in-force")
            parts = [("office", None, lambda a: per_mille(3, a))]
            if use == "with-dwellings":
                parts.append(("business", None, lambda a: per_mille(4, a)))
            offices = ["self_contained", "water", "electricity", "communication", "daylight", "ventilation"]
            return parts, {"company": offices, "committee": offices, "business": ["self_contained"]}, False
        if place == "330000":
            if not date(2010, 1, 1) <= day <= date(2024, 12, 31):
                raise Open("Zhejiang outside the years that are certain")
            rate = 7 if use == "with-dwellings" else 3
            return [("all", None, lambda a: per_mille(rate, a))], [], False
        if place == "410000":
            if day < date(2018, 1, 1):
                raise Refused("not-in-force")
            return [("all", henan, None), ("committee", lambda t: 20_00, None)], [
                "water", "electricity", "communication", "daylight", "ventilation"], False
        if place == "370000":
            if day < date(2022, 1, 1):
                raise Open("Shandong before the text at hand")
            return WITH_COMMITTEE, IN_SHANDONG, False
        if place == "110000":  # 18(1): what the city's indicators say
            if date(2020, 5, 1) <= day < date(2024, 3, 29):
                raise Refused("not-in-force")
            if day < date(2024, 3, 29):
                raise Open("Beijing before its texts")
            return [("all", "indicators", None)], [], False
        if place == SHANGHAI:
            if day < SHANGHAI_2004 or SHANGHAI_2004_END < day < SHANGHAI_2019:
                raise Refused("not-in-force")
            if use == "non-dwelling":
                raise Open("a zone without dwellings under a text on housing")
            if day <= SHANGHAI_2004_END:
                return shanghai, SHANGHAI_QUALITY_2004, True
            return shanghai, ["above_ground", "self_contained"], False
    raise Open("a place of which no text is at hand")


COUNTS_FOR = {"company": ("company",), "committee": ("committee",), "office": ("company", "committee"),
              "business": ("business",), "all": ("company", "committee", "business")}


def required(parts, total, above, indicators=None):
    needs = []
    for part, of_total, of_above in parts:
        if of_total == "indicators":
            if indicators is None:
                raise Refused("missing-fact")
            needs.append((part, indicators))
            continue
        if of_above is not None and above is None:
            raise Refused("missing-fact")
        needs.append((part, of_total(total) if of_above is None else of_above(above)))
    return needs


def test_parts(needs, rooms):
    rows = []
    for part, need in needs:
        have = sum(hundredths(r["area_m2"]) for r in rooms if r["for"] in COUNTS_FOR[part])
        rows.append({"part": part, "required_m2": show(need), "provided_m2": show(have), "met": have >= need})
    return rows


def of_each_use(parts, quality):
    uses = {u for part, _, _ in parts for u in COUNTS_FOR[part]}
    return {u: quality.get(u, []) if isinstance(quality, dict) else quality for u in uses}


def quality_of(rooms, parts, quality):
    of_use = of_each_use(parts, quality)
    asked = [r.get(q) for r in rooms if r["for"] in of_use for q in of_use[r["for"]]]
    if None in asked:
        if False in asked:
            raise Open("one quality is missing and another fails")
        raise Refused("missing-fact")
    return all(asked)


# ---- where and how the rooms lie: the highest storey and who may lie higher; up to what area of the zone two places
# will do and else three; the least of a place; half of the business rooms on the ground floor; what there must be.

LISHUI_HOUSING = {"storey": (3, ("lift", "detached")), "few_up_to": 100_000_00, "place": 20_00}
HOUSING_OF_LIAOCHENG = {"storey": (3, ("lift",))}
LIES = {
    "331100": {"with-dwellings": LISHUI_HOUSING},  # 31(3), (4)
    "330500": dict.fromkeys(("with-dwellings", "non-dwelling"),
                            {"storey": (2, ()), "few_up_to": 150_000_00, "ground": True}),  # 26(2), (3)
    "331000": dict.fromkeys(("with-dwellings", "non-dwelling"), {"ground": True}),  # 44(3)
    "371500": {"with-dwellings": HOUSING_OF_LIAOCHENG},  # 12(2)
    "371700": dict.fromkeys(("with-dwellings", "non-dwelling"), {"storey": (3, ("lift",))}),  # 17(2)
    "371100": dict.fromkeys(("with-dwellings", "non-dwelling"), {"kinds": ("service-hall", "office", "lavatory")}),  # 17
}


def told(value):
    if value is None:
        raise Refused("missing-fact")
    return value


def too_high(room, highest, may_be_higher):
    if told(room.get("storey")) <= highest:
        return False
    for fact in may_be_higher:
        if told(room.get(fact)):
            return False
    return True


def rooms_lie_well(places, use, rooms, total):
    asked = next((LIES[p] for p in places if p in LIES), {}).get(use, {})
    good = True
    if "storey" in asked and rooms:
        good &= not any([too_high(room, *asked["storey"]) for room in rooms])
    if "few_up_to" in asked and rooms:
        spots = {}
        for room in rooms:
            spot = told(room.get("place"))
            spots[spot] = spots.get(spot, 0) + hundredths(room["area_m2"])
        good &= len(spots) <= (2 if total <= asked["few_up_to"] else 3)
        if "place" in asked:
            good &= min(spots.values()) >= asked["place"]
    if "ground" in asked:
        shops = [room for room in rooms if room["for"] == "business"]
        low = sum(hundredths(r["area_m2"]) for r in shops if told(r.get("storey")) == 1)
        good &= 2 * low >= sum(hundredths(r["area_m2"]) for r in shops)
    for kind in asked.get("kinds", ()) if rooms else ():
        if not any(kind in room.get("kinds", []) for room in rooms):
            if any("kinds" not in room for room in rooms):
                raise Refused("missing-fact")
            good = False
    return good


def as_they_must_be(places, use, rooms, parts, quality, total):
    """What is wanting and what is untold together: which of the two is told is not ours to say."""
    tests = [outcome_of(quality_of, rooms, parts, quality), outcome_of(rooms_lie_well, places, use, rooms, total)]
    if "missing-fact" in tests:
        raise Refused("missing-fact")
    return all(tests)


# ---- Zhejiang 26(3): what was built above the permit, planning adjusted

def supplement_of(places, day, facts, full, rooms):
    completion = facts.get("completion")
    if completion is None:
        return None
    if facts["stage"] != "complete":
        raise Refused("invalid-fact")
    if "330000" not in places:
        return None
    if day < date(2009, 11, 27):
        raise Open("Zhejiang before the text at hand")
    built = hundredths(completion["above_ground_area_m2"])
    permitted = hundredths(told(facts.get("above_ground_area_m2")))
    if built <= permitted or not completion["planning_adjusted"]:
        return None
    more = built - permitted
    need = per_mille(7 if facts["zone_use"] == "with-dwellings" else 3, more)
    needs = {row["part"]: hundredths(row["required_m2"]) for row in full}
    whole = needs.get("all", needs.get("office", 0) + needs.get("business", 0))
    have = max(0, sum(hundredths(r["area_m2"]) for r in rooms) - whole)
    row = {"excess_m2": show(more), "required_m2": show(need), "provided_m2": show(have), "met": have >= need}
    if have < need and told(completion.get("impossible")):
        price = hundredths(told(completion.get("average_yuan_per_m2")))
        paid = hundredths(told(completion.get("paid_yuan")))
        due = (2 * (need - have) * price + 100) // 200  # half up to the fen
        row |= {"payment_yuan": show(due), "met": paid >= due}
    return row


# ---- what is done with the rooms

USE_AND_TITLE = ("change-of-use", "transfer", "mortgage")
ONLY_MANAGERS_BEFORE = {"330300": date(2017, 5, 1), "331100": date(2019, 7, 1), "371100": date(2018, 1, 1),
                        "371600": date(2019, 10, 1), "410000": date(2018, 1, 1)}


def act_of(places, act):
    day, what = day_of(act["on"]), act["act"]
    row = {"room": act["room"], "on": act["on"], "act": what, "owners_decide": False}
    if SHANGHAI in places and SHANGHAI_2004 <= day < SHANGHAI_2019:
        raise Refused("not-in-force")
    if "410000" in places and date(2001, 1, 13) <= day < date(2018, 1, 1):
        raise Refused("not-in-force")
    barred = ()
    if SHANGHAI in places and day >= SHANGHAI_2019:
        barred = ("partition", "transfer", "mortgage")  # 42(4)
    if "410000" in places and day >= date(2018, 1, 1):
        barred = ("transfer", "mortgage")  # 11(1)
    if what in barred:
        return row | {"lawful": False}
    local = any(since <= day for place, since in ONLY_MANAGERS_BEFORE.items() if place in places)
    if day < date(2003, 9, 1):
        raise Open("before the regulation")
    if day < date(2018, 3, 19) and not local:
        raise Refused("not-in-force")
    by_owners = USE_AND_TITLE if day >= date(2021, 1, 1) else ("change-of-use",)  # 条例 37; 民法典 278(1)(8), 解释 7
    if what not in by_owners:
        if "330200" in places and date(1998, 4, 20) <= day < date(2022, 4, 1):
            raise Refused("not-in-force")
        return row  # not at will, or not spoken of
    row |= {"lawful": told(act.get("owners_decided")), "owners_decide": True}
    breach = {"service-company": "premises-misused", "developer": "premises-misused-by-developer"}.get(act["by"])
    if what == "change-of-use" and not row["lawful"] and breach:
        row["breach"] = breach
    return row


def acts_of(places, facts):
    acts = sorted(facts.get("acts", []), key=lambda a: (
        a["on"], a["room"], ["change-of-use", "relocation", "partition", "transfer", "mortgage"].index(a["act"])))
    known = {room["room"] for room in facts["rooms"]}
    rows = []
    for act in acts:
        if act["room"] not in known:
            raise Refused("invalid-fact")
        rows.append(act_of(places, act))
    return rows


def never_built(places, facts):
    """Beijing 18(2): in use without premises."""
    day = day_of(facts["in_use"]["as_of"])
    if facts["rooms"]:
        raise Refused("invalid-fact")
    if "110000" not in places or day < date(2024, 3, 29):
        raise Refused("not-in-force")
    by = {"by": ["street"]} if facts["in_use"]["gone"] else \
        {"by": ["developer", "title-unit"], "ways": ["other-rooms", "equal-funds"]}
    return "not-met", {"met": False, "area_met": False, "quality_met": True, "parts": [], "made_good": by}


def check_rooms(facts):
    for room in facts["rooms"]:
        if None not in (room.get("above_ground"), room.get("storey")) and room["above_ground"] != (room["storey"] > 0):
            raise Refused("invalid-fact")


def read_all(node):
    """Every area and sum can be read, wherever it stands."""
    for key, value in node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else []:
        if isinstance(key, str) and key.endswith(("_m2", "_yuan")):
            hundredths(value)
        else:
            read_all(value)


def zone_premises(places, facts, options):
    read_all(facts)
    if facts.get("in_use"):
        return never_built(places, facts)
    parts, quality, has_temporary = premises_law(places, day_of(facts["planned_on"]), facts["zone_use"])
    check_rooms(facts)
    total = hundredths(facts["total_area_m2"])
    above = facts.get("above_ground_area_m2")
    base = None if above is None else hundredths(above)
    if base is not None and counts_below(places, facts["zone_use"]):
        base += hundredths(told(facts.get("underground_business_area_m2")))
    indicators = facts.get("indicators_area_m2")
    rooms = facts["rooms"]
    if not rooms:
        raise Open("no rooms at all")
    permanent = [r for r in rooms if not r.get("temporary")]
    full = test_parts(required(parts, total, base, indicators and hundredths(indicators)), permanent)
    full_met = all(p["met"] for p in full)
    value, area_met, decided = {"parts": full}, full_met, permanent
    more = supplement_of(places, day_of(facts["planned_on"]), facts, full, permanent)
    if more:
        value["supplement"] = more
        if facts["stage"] == "complete":
            area_met = full_met and more["met"]
    lie = lambda counted: as_they_must_be(places, facts["zone_use"], counted, parts, quality, total)
    if facts["stage"] == "first-phase":
        if has_temporary == "half of the whole":
            halves = [(part, ceiling(Fraction(need, 2))) for part, need in required(parts, total, hundredths(above))]
            value["temporary"] = {"parts": test_parts(halves, permanent)}
            area_met = full_met or all(p["met"] for p in value["temporary"]["parts"])
        elif has_temporary:
            if facts.get("first_phase_area_m2") is None:
                if full_met:
                    raise Open("whether the phase's area is needed when the whole is provided")
                raise Refused("missing-fact")
            area = hundredths(facts["first_phase_area_m2"])
            needs = required(parts, area, None) if has_temporary is True else [("all", per_mille(3, area))]
            phase = test_parts(needs, rooms)
            value["temporary"] = {"parts": phase}
            area_met = full_met or all(p["met"] for p in phase)
            decided = permanent if full_met else rooms
        elif len(permanent) != len(rooms):
            raise Open("temporary rooms under a text that knows none")
    elif not full_met and len(permanent) != len(rooms):
        # Either reading of "the rooms counted" must give the same quality.
        if outcome_of(lie, permanent) != outcome_of(lie, rooms):
            raise Open("quality of temporary rooms that count for nothing")
    quality_met = lie(decided)
    met = area_met and quality_met
    acts = acts_of(places, facts)
    if acts:
        value["acts"] = acts
    value.update({"met": met, "area_met": area_met, "quality_met": quality_met})
    if not met:
        value["breach"] = "premises-unfit" if area_met else "premises-missing"
    return ("met" if met else "not-met"), value


def outcome_of(function, *args):
    try:
        return function(*args)
    except Refused as e:
        return e.kind


# ------------------------------------------------------------ fees and contracts

# (place, first day, last day, since when an earlier text was not seen, of which contracts, years, only in general).
TERMS = [("310000", date(2004, 11, 1), SHANGHAI_2004_END, None, lambda f: f["zone"] == "phased" and f["hired_by"] == "assembly", 2, False),
         ("110000", date(2024, 3, 29), None, date(2020, 5, 1), lambda f: f["hired_by"] == "developer", 2, False),
         ("330200", date(2022, 4, 1), None, date(1998, 4, 20), lambda f: f["hired_by"] == "assembly", 5, True)]


def contract_term(places, facts, options):
    signed = day_of(facts["signed_on"])
    start, end = day_of(facts["from"]), day_of(facts["to_inclusive"])
    rows = [row for row in TERMS if row[0] in places]
    now = [row for row in rows if row[1] <= signed <= (row[2] or date.max)]
    if end < start:
        raise Refused("invalid-fact")
    if not now:
        over = [row[2] for row in rows if row[2] and row[2] < signed]
        if over:
            raise NotApplicable(over[0] + timedelta(days=1))
        raise Refused("not-in-force")
    value = {"limited": False, "lawful": True}
    for _, _, _, _, is_for, years, generally in now:
        if not is_for(facts):
            continue
        latest = add_months(start, 12 * years)
        if options.get("counting") != "civil-code" and latest.day == start.day:
            latest -= timedelta(days=1)  # where there is no corresponding day, the month's last day ends the term
        value |= {"limited": True, "latest_end": latest.isoformat()}
        if end > latest and generally:
            value["unusual"] = True
        elif end > latest:
            value["lawful"] = False
    word = "judgement" if value.get("unusual") else "lawful"
    return (word if value["lawful"] else "too-long"), value


RULES = {"owner.area": owner_area, "owner.count": owner_count, "vote.weights": vote_weights,
         "vote.cap": vote_cap, "vote.motion": vote_motion, "vote.outlook": vote_outlook,
         "vote.election": vote_election, "vote.unanimity": vote_unanimity, "zone.premises": zone_premises,
         "zone.division": zone_division,
         "fund.trigger": fund_trigger, "fund.replenish": fund_replenish,
         "fund.instalments": fund_instalments, "fund.apportion": fund_apportion, "fund.settlement": fund_settlement,
         "fund.account": fund_account, "fund.interest": fund_interest, "fund.projection": fund_projection,
         "fund.transfer": fund_transfer, "fund.deposit": fund_deposit, "fund.revenue": fund_revenue,
         "fund.chargeable": fund_chargeable, "fund.raising": fund_raising, "fund.use": fund_use, "fund.draw": fund_draw,
         "fee.allocation": fee_allocation, "fee.subsidy": fee_subsidy, "fee.cost": fee_cost,
         "fee.model": fee_model, "fee.price": fee_price,
         "fee.bill": fee_bill, "fee.share": fee_share, "fee.meter": fee_meter, "fee.start": fee_start, "fee.payer": fee_payer, "fee.late": fee_late,
         "fee.payment": fee_payment, "fee.migration": fee_migration, "contract.term": contract_term,
         "contract.exit": contract_exit, "zone.delimitation": zone_delimitation, "zone.adjustment": zone_adjustment,
         "zone.handover": zone_handover, "contract.departure": contract_departure,
         "zone.parking": zone_parking, "parking.ground": parking_ground,
         "zone.bodies": zone_bodies, "zone.phases": zone_phases,
         "zone.parking": zone_parking, "parking.ground": parking_ground,
         "contract.handover": contract_handover, "contract.notice": contract_notice,
         "contract.tender": contract_tender, "contract.presale": contract_presale,
         "contract.delegation": contract_delegation, "contract.refund": contract_refund,
         "contract.overcharge": contract_overcharge, "contract.transition": contract_transition,
         "contract.temporary": contract_temporary,
         "parking.allot": parking_allot, "parking.disposal": parking_disposal, "parking.charge": parking_charge,
         "penalty.range": penalty_range, "programme.acceptance": programme_acceptance,
         "programme.funding": programme_funding, "programme.inventory": programme_inventory,
         "programme.plan": programme_plan, "programme.sequence": programme_sequence,
         "programme.supervision": programme_supervision,
         "programme.tranche": programme_tranche,
         "service.catalogue": service_catalogue, "service.conduct": service_conduct, "service.dispatch": service_dispatch,
         "service.records": service_records,
         "service.duties": service_duties, "service.regime": service_regime,
         "programme.targets": programme_targets, "programme.defects": programme_defects,
         "assembly.request": assembly_request, "assembly.notice": assembly_notice,
         "assembly.challenge": assembly_challenge, "assembly.establishment": assembly_establishment}
UNDER_BYLAWS = ["assembly.notice"]


def expect(request):
    """What the door must answer; raises `Open` where that is not settled."""
    asked = [lineage(request["jurisdiction"]), request["facts"], request.get("options") or {}]
    if request["rule"] in UNDER_BYLAWS:
        asked.append(request.get("bylaws") or [])
    try:
        outcome, value = RULES[request["rule"]](*asked)
        return {"outcome": outcome, "value": value}
    except NotApplicable as ended:
        return {"outcome": "not-applicable", "value": {"since": ended.since.isoformat()}}
    except Refused as refusal:
        return {"error": {"kind": refusal.kind}}
