"""How much of the revenue from common parts goes to the fund, in whole fen."""
from datetime import date
from fractions import Fraction

from fund import below_30_percent
from law import Refused
from voting import ceiling, day_of, floor, money, show

# Where a place has a number: its first day, the share, whether it must be exceeded, of what, and when it binds.
SHARES = {
    "310000": (date(2019, 3, 1), Fraction(1, 2), True, "net", "undecided"),
    "110000": (date(2024, 3, 29), Fraction(1, 2), False, "net", "low"),
    "331100": (date(2019, 7, 1), Fraction(7, 10), False, "net", "no-assembly"),
    "330500": (date(2021, 5, 1), Fraction(1, 2), False, "account", "undecided"),
    "331000": (date(2021, 5, 1), Fraction(1), False, "net", "no-assembly"),
    "441800": (date(2023, 2, 1), Fraction(1), False, "net", "undecided"),
}
# Places whose texts before that were not seen, and since when there were such.
UNSEEN = {"310000": date(2004, 11, 1), "110000": date(2020, 5, 1)}
CHARGING = date(2004, 1, 1)
SHAOXING = date(2021, 1, 1)


def above_nothing(text):
    fen = money(text)
    if fen < 0:
        raise Refused("invalid-fact")
    return fen


def standing(facts):
    if facts.get("fund") is None:
        raise Refused("missing-fact")
    first = above_nothing(facts["fund"]["first_deposit_yuan"])
    if not first:
        raise Refused("invalid-fact")
    return money(facts["fund"]["balance_yuan"]), first


def least_of(facts, net, share, strict, of, when):
    """None where no number binds."""
    if when == "undecided" and facts.get("decided_otherwise") or when == "no-assembly" and facts["assembly"]:
        return None
    gap = None
    if when == "low" and not below_30_percent(*standing(facts)):
        return None
    if of == "account":
        if facts.get("account_yuan") is None:
            raise Refused("missing-fact")
        base = above_nothing(facts["account_yuan"])
        balance, first = standing(facts)
        gap = max(0, first - balance)
    else:
        base = net
    # Of nothing more than half is nothing.
    least = min(base, floor(share * base) + 1) if strict else ceiling(share * base)
    return least if gap is None else min(least, gap)


def fund_revenue(places, facts, options):
    day = day_of(facts["as_of"])
    if day < CHARGING or any(p in places and first <= day < SHARES[p][0] for p, first in UNSEEN.items()):
        raise Refused("not-in-force")
    income = above_nothing(facts["income_yuan"])
    taken = refused = 0
    for cost in facts.get("costs") or []:
        if cost["reasonable"]:
            taken += above_nothing(cost["yuan"])
        else:
            refused += above_nothing(cost["yuan"])
    if "330600" in places and day >= SHAOXING and not facts["assembly"]:
        most = floor(Fraction(3, 10) * income)
        taken, refused = min(taken, most), refused + max(0, taken - most)
    net = max(0, income - taken)
    share = next((SHARES[p] for p in places if p in SHARES and day >= SHARES[p][0]), None)
    least = None if share is None else least_of(facts, net, *share[1:])
    value = {"net_yuan": show(net), "cost_refused_yuan": show(refused)}
    word = "as-owners-decide"
    if least is not None:
        value["least_yuan"] = show(least)
        word = "share"
        if facts.get("to_fund_yuan") is not None:
            value["enough"] = above_nothing(facts["to_fund_yuan"]) >= least
            word = "enough" if value["enough"] else "too-little"
    return word, value
