"""How much may be drawn for works before they are settled: 沪房规范〔2024〕7号."""
from datetime import date
from fractions import Fraction

from law import SHANGHAI, SHANGHAI_2004, Refused
from voting import day_of, floor, money, show

SHANGHAI_DRAWS = date(2024, 8, 22)
AT_FIRST, BEFORE_REVIEW = Fraction(3, 10), Fraction(9, 10)


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
    if not shares:
        return "no-limit", value
    # No more than each of the shares, of the price and of what is drawn in all.
    most = min(max(0, floor(contract * share) - drawn) for share in shares)
    value["most_yuan"] = show(most)
    if asked is None:
        return "limit", value
    value["within"] = all(drawn + asked <= contract * share for share in shares)
    return "within" if value["within"] else "too-much", value
