"""The planned ratio of parking spaces, and who decides on common ground, typed from the texts.

区分所有权解释 (2020) 5, 6; 民法典 275, 276, 278; 沪 61(4); 浙江 41; 杭州 63(2); 宁波 14(1); 温州 41(2); 湖州 41(2); 绍兴 46; 舟山 52(2);
台州 48; 丽水 42(2); 山东 42(2), 43; 日照 67(2); 潍坊 16(3); 聊城 45(3); 菏泽 32(3); 河南 62(2).
"""
from allot import COMMON, SEEN, text_of
from datetime import date
from fractions import Fraction

from law import Refused
from voting import day_of, show_ratio

MORE_SEEN = {"330000": ("2009-11-27", "2006-10-01"), "330500": ("2021-05-01", None), "331000": ("2021-05-01", None)}
SEEN.update(MORE_SEEN)
ASSEMBLY, OWNERS = ["assembly"], ["owners"]
MANDATE = ["assembly", "mandated-committee"]
SET_UP = {"100000": OWNERS, "330000": ASSEMBLY, "330200": ASSEMBLY, "330300": OWNERS, "410000": ASSEMBLY,
          "371500": ASSEMBLY, "371700": ASSEMBLY}
CHARGE = {"100000": OWNERS, "310000": ASSEMBLY, "330100": ASSEMBLY, "330300": OWNERS, "330500": ASSEMBLY,
          "330600": MANDATE, "330900": ASSEMBLY, "331000": ASSEMBLY, "331100": MANDATE, "370000": ASSEMBLY,
          "371100": ASSEMBLY, "371500": ASSEMBLY, "371700": ASSEMBLY, "410000": ASSEMBLY}
BEFORE_CHARGE = {"310000": ["developer"], "330100": ["management-committee"], "330900": ["preliminary-contract"],
                 "410000": OWNERS}
BEFORE_SET_UP = {"410000": OWNERS}  # 62(2) speaks of both
PLANNED_FIRST = dict.fromkeys(["330200", "370000", "370700", "371500", "371700"], True)


def zone_parking(places, facts, options):
    mine, theirs = facts["to_owners"], facts["to_others"]
    went = sum(mine.values()) + sum(theirs.values())
    if facts["units"] == 0 or facts["units_sold"] > facts["units"] or went > facts["planned_spaces"]:
        raise Refused("invalid-fact")
    day = day_of(facts["on"])
    if day < date(2021, 1, 1):
        raise Refused("not-in-force")
    if facts["on_common_ground"]:
        text_of(COMMON, places, day)
    need = Fraction(facts["planned_spaces"] * facts["units_sold"], facts["units"])
    have, least = sum(mine.values()), 0
    while least < need:
        least += 1
    own = facts["planned_spaces"] - mine["sold"] - mine["given"] - theirs["sold"] - theirs["given"]
    value = {"ratio": show_ratio(Fraction(facts["planned_spaces"], facts["units"])), "least": least, "to_owners": have,
             "met": have >= need, "developers": own, "unused": own - mine["rented"] - theirs["rented"],
             "common": facts["on_common_ground"]}
    return ("met" if value["met"] else "open"), value


def parking_ground(places, facts, options):
    day, charge = day_of(facts["on"]), facts["question"] == "charge"
    barred = False
    if not charge and text_of(PLANNED_FIRST, places, day):
        if facts.get("planned_unused") is None:
            raise Refused("missing-fact")
        barred = facts["planned_unused"]
    table, found = (CHARGE if charge else SET_UP), None
    if not facts["assembly"]:
        found = text_of(BEFORE_CHARGE if charge else BEFORE_SET_UP, places, day)
        places = ["100000"]
    found = found or text_of(table, places, day)
    if not found:
        raise Refused("not-in-force")
    value = {"barred": barred, "deciders": found}
    if set(found) & {"assembly", "owners"}:
        business = not charge or options.get("charges") == "business"
        value["matter"] = "convert-common-parts" if business else "other"
    return ("barred" if barred else "to-decide"), value
