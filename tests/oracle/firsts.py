"""When the first meeting of an owners' assembly must or may be held, who may ask for it and who must report.

Written from the statutes: of each place the conditions of a first meeting, those who may (可以) ask for it, and
those who must (应当) report that the conditions are met.
"""
from datetime import date, timedelta
from fractions import Fraction

from law import Open, Refused
from voting import add_months, day_of, hundredths

HALF, QUARTER = Fraction(1, 2), Fraction(1, 4)
EVER = date(1, 1, 1)

# A limb is a list of tests, all of which must hold: ("share", stage, measure, share, strictly more?),
# ("years", stage) of two full years, ("contract",).
SIXTY_OR_THIRTY = [[("share", "sold_and_delivered", "area_m2", Fraction(3, 5), False)],
                   [("years", "sold_and_delivered"),
                    ("share", "sold_and_delivered", "area_m2", Fraction(3, 10), False)]]


def three_limbs(stage, heads):
    """Half the area, half the heads, or a quarter of the heads two years after the first."""
    return [[("share", stage, "area_m2", HALF, False)], [("share", stage, heads, HALF, False)],
            [("years", stage), ("share", stage, heads, QUARTER, False)]]


TEN = ("owners", {"count": 10})
# First day of the text at hand, first day of a text that is not (or None), what follows, limbs, who may ask.
MUST, PREPARE, APPLY = "must-be-held", "must-be-prepared", "may-be-applied-for"
TEXTS = {
    # 指导规则 8, 9
    "100000": (date(2010, 1, 1), None, PREPARE, [[("share", "delivered", "area_m2", HALF, True)]],
               [("owners", {})]),
    # 规定 13(2), 14(2)
    "310000": (date(2019, 3, 1), date(2004, 11, 1), MUST,
               [[("share", "sold_and_delivered", "area_m2", HALF, False)], [("years", "sold_and_delivered")]],
               [("owners", {"if_unreported": True})]),
    # 条例 30(1)
    "110000": (date(2024, 3, 29), date(2020, 5, 1), APPLY, [[("share", "delivered", "area_m2", HALF, False)]],
               [("owners", {"owners": 20}), ("owners", {"area": 20}), ("developer", {}),
                ("residents-committee", {"owners": 20}), ("residents-committee", {"area": 20})]),
    # 条例 20(3): the street office acts of itself
    "370000": (date(2021, 12, 3), date(2009, 5, 1), MUST, three_limbs("delivered", "owners"), []),
    # 条例 21, 22(2)
    "370200": (date(2021, 5, 1), None, MUST, three_limbs("delivered", "owners"),
               [("owners", {"area": 20}), ("owners", {"owners": 20})]),
    # 条例 22(1), 22(3)
    "370300": (date(2021, 12, 1), None, MUST, three_limbs("moved_in", "owners"),
               [("residents-committee", {}), TEN]),
    # 条例 25, 26(2)
    "371100": (date(2018, 1, 1), None, MUST, three_limbs("moved_in", "households"), [TEN]),
    # 条例 18(3), 20(1)
    "410000": (date(2018, 1, 1), date(2001, 1, 13), MUST,
               [[("share", "sold_and_delivered", "area_m2", HALF, False)],
                [("share", "moved_in", "households", Fraction(3, 10), False)], [("contract",)]],
               [("developer", {}), TEN]),
    # 条例 8(1); 杭州 22(1); 台州 14(1): guided, and nobody is named who may ask
    "330000": (date(2009, 11, 27), date(2006, 10, 1), PREPARE, SIXTY_OR_THIRTY, []),
    "330100": (date(2022, 3, 1), date(2001, 12, 28), PREPARE, SIXTY_OR_THIRTY, []),
    "331000": (date(2021, 5, 1), None, PREPARE, SIXTY_OR_THIRTY, []),
}
# Cities that point at the province's conditions, and had a rule of their own that is not at hand until that day.
POINTS_UP = {"330200": (date(1998, 4, 20), date(2022, 4, 1)), "410100": (date(2007, 12, 3), date(2021, 10, 1)),
             "440300": (date(2008, 1, 1), date.max)}
EARLIER_PHASE = {"331000"}  # 台州 14(1)(3)

DEVELOPER, EITHER = ["developer"], ["developer", "service-company"]
# Since when, who must report, and within what time of the conditions being met: (count, unit), or None. The last
# is the first day from which every step of the place is at hand.
DUTIES = {
    "100000": (DEVELOPER, None, date(2018, 3, 19)),  # 指导规则 8
    "310000": (DEVELOPER, (30, "days"), date(2019, 3, 1)),  # 14(1)
    "110000": (None, None, date(2024, 3, 29)),  # 30(1): it may
    "330000": (None, None, date(2009, 11, 27)),
    "330100": (DEVELOPER, (1, "months"), date(2022, 3, 1)),  # 22(1)
    "330200": (None, None, date(2022, 4, 1)),  # 19(1)
    "330300": (None, None, date(2017, 5, 1)),  # 12(1): developer or owners apply
    "330400": (DEVELOPER, (30, "days"), date(2022, 3, 1)),  # 8(1)
    "330600": (DEVELOPER, (10, "days"), date(2021, 1, 1)),  # 11(1)
    "331000": (None, None, date(2021, 5, 1)),
    "370000": (None, None, date(2021, 12, 3)),  # 20(2) is of moving in, at any time
    "370200": (EITHER, None, date(2021, 5, 1)),  # 22(1)
    "370300": (EITHER, None, date(2021, 12, 3)),  # 22(2)
    "371100": (EITHER, (20, "days"), date(2021, 12, 3)),  # 26(1), 26(3)
    "371500": (None, None, date(2021, 12, 3)),  # 18(2)
    "371600": (EITHER, None, date(2021, 12, 3)),  # 9(1)
    "410000": (DEVELOPER, (2, "months"), date(2018, 1, 1)),  # 19(1)
    "410100": (DEVELOPER, (60, "days"), date(2021, 10, 1)),  # 13(1)
}
BY_DAY = {"330300": "330000", "330400": "330000", "330600": "330000", "331000": "330000"}
BOTH, ASSEMBLY = (True, True), (True, False)
# Whose duties the owners perform: since when, the first day of an earlier text not at hand, which.
SINGLE = {"100000": (date(2018, 3, 19), None, BOTH), "310000": (date(2019, 3, 1), date(2004, 11, 1), BOTH),
          "330100": (date(2022, 3, 1), date(2001, 12, 28), ASSEMBLY), "371100": (date(2018, 1, 1), None, BOTH),
          "410100": (date(2021, 10, 1), date(2007, 12, 3), BOTH)}
FEW = {"100000": SINGLE["100000"], "310000": SINGLE["310000"], "371100": SINGLE["371100"],
       "410100": SINGLE["410100"], "330000": (date(2009, 11, 27), date(2006, 10, 1), BOTH),
       "370000": (date(2021, 12, 3), date(2009, 5, 1), ASSEMBLY), "370200": (date(2021, 5, 1), None, ASSEMBLY),
       "371500": (date(2021, 3, 1), None, ASSEMBLY), "371600": (date(2019, 10, 1), None, ASSEMBLY),
       "371700": (date(2022, 1, 21), date(2018, 5, 1), ASSEMBLY)}
ALL_AGREE = {"330100": (date(2022, 3, 1), date(2001, 12, 28), ASSEMBLY)}

STAGES = ("delivered", "sold_and_delivered", "moved_in")


def of_place(table, places, day):
    """(place, row) in force, the most specific; None where no text says anything."""
    for place in places:
        if place in table:
            since, unseen = table[place][0], table[place][1]
            if day >= since:
                return place, table[place]
            if unseen is not None and day >= unseen:
                raise Refused("not-in-force")
    return None


def conditions(places, day):
    for place in places:
        if place in POINTS_UP and POINTS_UP[place][0] <= day < POINTS_UP[place][1]:
            raise Refused("not-in-force")
    if "110000" in places and day < TEXTS["110000"][1]:
        raise Open("Beijing before the texts that are known of")
    found = of_place(TEXTS, places, day)
    if found is None:
        raise Refused("not-in-force")
    return found


def value_of(measure, text):
    if text is None:
        return None
    return hundredths(text) if measure == "area_m2" else int(text)


def sound(zone, as_of):
    total = zone.get("total") or {}
    for measure in ("area_m2", "owners", "households"):
        whole = value_of(measure, total.get(measure))
        if whole == 0:
            raise Refused("invalid-fact")
        for stage in STAGES:
            part = value_of(measure, (zone.get(stage) or {}).get(measure))
            if part is not None and whole is not None and part > whole:
                raise Refused("invalid-fact")
    for stage in STAGES:
        first = (zone.get(stage) or {}).get("first_on")
        if first is not None and day_of(first) > as_of:
            raise Refused("invalid-fact")


MISSING = object()


def share_test(zone, stage, measure, share, strictly):
    """True, False, or MISSING."""
    part = value_of(measure, (zone.get(stage) or {}).get(measure))
    whole = value_of(measure, (zone.get("total") or {}).get(measure))
    if part is None or whole is None:
        return MISSING
    return Fraction(part, whole) > share if strictly else Fraction(part, whole) >= share


def full_since(zone, stage, day_after):
    first = (zone.get(stage) or {}).get("first_on")
    if first is None:
        return MISSING
    return add_months(day_of(first), 24) + timedelta(days=1 if day_after else 0)


def contract_since(facts, as_of):
    """The day since which the contract is as good as over; date.max where there is none."""
    contract = facts.get("preliminary_contract")
    if contract is None:
        return MISSING
    if contract["state"] == "none":
        return date.max
    day = day_of(contract["ends_on"]) - timedelta(days=90)
    early = contract.get("ended_early_on")
    if early is not None and day_of(early) <= as_of:
        day = min(day, day_of(early))
    return day


def limb_of(limb, zone, facts, as_of, day_after):
    """("failed",), ("unknown",), ("from", day), ("met", day or None): None where more than time was wanting."""
    found = []
    for test in limb:
        if test[0] == "share":
            found.append(share_test(zone, *test[1:]))
        else:
            found.append(full_since(zone, test[1], day_after) if test[0] == "years"
                         else contract_since(facts, as_of))
    if any(f is False or f == date.max for f in found):
        return ("failed",)
    if any(f is MISSING for f in found):
        return ("unknown",)
    days = [f for f in found if f is not True]
    if any(d > as_of for d in days):
        return ("from", max(d for d in days if d > as_of))
    return ("met", max(days) if len(days) == len(found) else None)


def applicant_row(kind, limits):
    row = {"by": kind}
    if "count" in limits:
        row["count"] = "≥ %d" % limits["count"]
    for key in ("owners", "area"):
        if key in limits:
            row[key] = "≥ 1/%d" % limits[key]
    if limits.get("if_unreported"):
        row["if_unreported"] = True
    return row


def asked_by(application, kind, limits, total):
    """True, False, or MISSING."""
    if application["by"] != kind:
        return False
    tests = []
    if "count" in limits:
        number = application.get("owners")
        tests.append(MISSING if number is None else number >= limits["count"])
    for limit, measure in (("owners", "owners"), ("area", "area_m2")):
        if limit in limits:
            part, whole = value_of(measure, application.get(measure)), value_of(measure, total.get(measure))
            tests.append(MISSING if part is None or whole is None else part * limits[limit] >= whole)
    if any(t is MISSING for t in tests):
        return MISSING
    return all(tests)


def without_assembly(places, facts, day):
    """(assembly's duties?, committee's duties?), or None."""
    owners = (facts["zone"].get("total") or {}).get("owners")
    if owners == 1:
        found = of_place(SINGLE, places, day)
        if found is None:
            raise Refused("not-in-force")
        return found[1][2]
    waiver = facts.get("waiver")
    if waiver is None:
        return None
    found = of_place(ALL_AGREE, places, day)
    if found is not None:
        return found[1][2] if waiver["all_agree"] else None
    found = of_place(FEW, places, day)
    if found is None:
        raise Refused("not-in-force")
    if not waiver["all_agree"]:
        return None
    if waiver.get("few") is None:
        raise Refused("missing-fact")
    return found[1][2] if waiver["few"] else None


def duty_of(places, day):
    """(who, time), who None where the text names nobody."""
    for place in places:
        if place in DUTIES:
            who, time, since = DUTIES[place]
            if day >= since:
                return who, time
            if place in BY_DAY:
                continue
            raise Open("who must report where not every step is at hand")
    raise Open("a place whose steps are not written here")


def report_of(places, facts, day, met_on):
    """(the duty still open or None, whether those wait who may ask where nobody reported)."""
    who, time = duty_of(places, day)
    if who is None:
        return None, False
    due = None
    if time is not None and met_on is not None:
        count, unit = time
        due = met_on + timedelta(days=count) if unit == "days" else add_months(met_on, count)
    reported = facts.get("reported_on")
    if reported is not None and (met_on is None or day_of(reported) >= met_on):
        return None, True
    duty = {"by": who}
    if time is not None:
        duty["within"] = "%d %s" % time
        if due is None:
            duty["missing"] = "conditions_met_on"
    if due is not None:
        duty["due"] = due.isoformat()
        if day > due:
            duty["overdue_since"] = (due + timedelta(days=1)).isoformat()
    return duty, due is not None and day <= due


def first_met(facts, day, limbs, tested):
    """The first day of the conditions, where it is told or time alone was wanting."""
    by_time = [t[1] for t in tested if t[0] == "met" and t[1] is not None]
    told = facts.get("conditions_met_on")
    for fact in (told, facts.get("reported_on")):
        if fact is not None and day_of(fact) > day:
            raise Refused("invalid-fact")
    if told is not None:
        if not limbs or (by_time and day_of(told) > min(by_time)):
            raise Refused("invalid-fact")
        return day_of(told)
    if by_time and not any(t[0] == "unknown" or t == ("met", None) for t in tested):
        return min(by_time)
    return None


def assembly_establishment(places, facts, options):
    day = day_of(facts["as_of"])
    sound(facts["zone"], day)
    if facts.get("earlier_phase") is not None:
        sound(facts["earlier_phase"], day)
    duties = without_assembly(places, facts, day)
    if duties is not None:
        return "without-assembly", {
            "state": "without-assembly", "limbs": [], "may_apply": [], "applied": False,
            "owners_perform": {"of_assembly": duties[0], "of_committee": duties[1]}}
    place, (_, _, effect, limbs_of_text, may) = conditions(places, day)
    day_after = options.get("full_years") == "day-after"
    zones = [(facts["zone"], None)]
    if place in EARLIER_PHASE and facts.get("earlier_phase") is not None:
        zones.append((facts["earlier_phase"], len(limbs_of_text) + 1))
    tested, limbs = [], []
    for zone, number in zones:
        for at, limb in enumerate(limbs_of_text, 1):
            found = limb_of(limb, zone, facts, day, day_after)
            tested.append(found)
            if found[0] == "met" and (number or at) not in limbs:
                limbs.append(number or at)
    if not limbs and ("unknown",) in tested:
        raise Refused("missing-fact")
    met_on = first_met(facts, day, limbs, tested)
    duty, wait = report_of(places, facts, day, met_on) if limbs else (None, False)
    may = [(kind, limits) for kind, limits in may if not (limits.get("if_unreported") and wait)]
    total = facts["zone"].get("total") or {}
    applications = facts.get("applications") or []
    for application in applications:
        for measure in ("owners", "area_m2"):
            part, whole = value_of(measure, application.get(measure)), value_of(measure, total.get(measure))
            if part is not None and whole is not None and part > whole:
                raise Refused("invalid-fact")
    asked = [asked_by(a, kind, limits, total) for a in applications for kind, limits in may]
    applied = any(a is True for a in asked)
    if not applied and any(a is MISSING for a in asked):
        raise Refused("missing-fact")
    state = effect
    if not limbs:
        state = "not-yet"
    elif effect == APPLY and applied:
        state = "applied-for"
    value = {"state": state, "limbs": limbs, "applied": applied,
             "may_apply": [applicant_row(*who) for who in may] if limbs else []}
    pending = [t[1] for t in tested if t[0] == "from"]
    if not limbs and pending:
        value["met_from"] = min(pending).isoformat()
    if duty is not None:
        value["must_report"] = duty
    return state, value
