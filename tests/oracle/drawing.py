"""How much may be drawn for works before they are settled: 沪房规范〔2024〕7号; in emergencies 丽水 47(2), 绍兴 51(2)
and 湖州 47(2)."""
from datetime import date
from fractions import Fraction

from law import SHANGHAI, SHANGHAI_2004, Refused
from voting import day_of, floor, money, show

SHANGHAI_DRAWS = date(2024, 8, 22)
AT_FIRST, BEFORE_REVIEW = Fraction(3, 10), Fraction(9, 10)


OF_APPLIED = {"331100": (date(2019, 7, 1), Fraction(7, 10)), "330600": (date(2021, 1, 1), Fraction(1, 2))}
HUZHOU, OF_FIRST = date(2021, 5, 1), Fraction(1, 10)


def in_emergency(places, day, emergency):
    """[(share, of what)]"""
    applied = money(emergency["applied_yuan"])
    first = None if emergency.get("first_deposit_yuan") is None else money(emergency["first_deposit_yuan"])
    if applied < 0 or first is not None and first < 0:
        raise Refused("invalid-fact")
    found = [(share, applied) for place, (begun, share) in OF_APPLIED.items()
             if place in places and day >= begun and not emergency["accepted"]]
    if "330500" in places and day >= HUZHOU:
        if first is None:
            raise Refused("missing-fact")
        found.append((OF_FIRST, first))
    return found


def fund_draw(places, facts, options):
    day = day_of(facts["on"])
    contract, drawn = money(facts["contract_yuan"]), money(facts["drawn_yuan"])
    asked = None if facts.get("asked_yuan") is None else money(facts["asked_yuan"])
    if contract < 0 or drawn < 0 or asked is not None and asked < 0:
        raise Refused("invalid-fact")
    value = {"first": drawn == 0}
    shares = []
    if SHANGHAI in places and day >= SHANGHAI_2004:
        if day < SHANGHAI_DRAWS:
            raise Refused("not-in-force")  # the city's earlier rule is not at hand
        shares = [AT_FIRST] * (drawn == 0) + [BEFORE_REVIEW] * (not facts["reviewed"])
    limits = [(share, contract) for share in shares]
    if facts.get("emergency") is not None:
        limits += in_emergency(places, day, facts["emergency"])
    if not limits:
        return "no-limit", value
    # No more than each of the shares, of what it is a share of, and of what is drawn in all.
    most = min(max(0, floor(whole * share) - drawn) for share, whole in limits)
    value["most_yuan"] = show(most)
    if asked is None:
        return "limit", value
    value["within"] = all(drawn + asked <= whole * share for share, whole in limits)
    return "within" if value["within"] else "too-much", value
