"""Random draws, as many as possible at three and nine tenths of the price or a fen beside them."""
from datetime import date

from drawing import HUZHOU, OF_APPLIED, SHANGHAI_DRAWS
from law import SHANGHAI_2004
from pieces import ONE_DAY, PLACES, around, iso, maybe, near, two


def draw_case(r, rule):
    place = r.choice(["310000", "310115"] * 4 + ["330500", "330600", "331100", "331102"] * 3 + PLACES)
    day = r.choice([near(r, SHANGHAI_DRAWS, ONE_DAY), around(r, SHANGHAI_DRAWS), around(r, SHANGHAI_DRAWS),
                    near(r, SHANGHAI_2004, ONE_DAY)])
    contract = r.choice([0, r.randint(1, 100), 10 * r.randint(1, 10**7), r.randint(1, 10**9), 10**14])
    drawn = r.choice([0, 0, near(r, contract * 3 // 10), near(r, contract * 9 // 10), r.randint(0, contract)])
    drawn = max(0, drawn)
    left = [near(r, contract * share // 10 - drawn) for share in (3, 9, 10)]
    if place[:4] in ("3305", "3306", "3311"):
        first = OF_APPLIED[place[:4] + "00"][0] if place != "330500" else HUZHOU
        day = r.choice([near(r, first, ONE_DAY), around(r, first), around(r, first)])
    facts = {"on": iso(day), "contract_yuan": two(r, contract), "drawn_yuan": two(r, drawn),
             "reviewed": r.random() < 0.3}
    if r.random() < (0.8 if place[:2] == "33" else 0.1):
        applied = r.choice([contract, r.randint(1, 10**7), drawn * 10 // r.choice([5, 7])])
        emergency = {"applied_yuan": two(r, applied), "accepted": r.random() < 0.3}
        first = max(0, near(r, 10 * r.choice([drawn, contract])))
        maybe(r, emergency, "first_deposit_yuan", [two(r, first)], 0.9)
        left += [near(r, applied * share // 10 - drawn) for share in (5, 7)] + [near(r, first // 10 - drawn)]
        facts["emergency"] = emergency
    maybe(r, facts, "asked_yuan", [two(r, max(0, fen)) for fen in left], 0.8)
    return place, facts, {}


# ------------------------------------------------------------------- refusals

def negative(r, request):
    emergency = request["facts"].get("emergency")
    if emergency is not None and r.random() < 0.5:
        emergency[r.choice(["applied_yuan", "first_deposit_yuan"])] = "-0.01"
    else:
        request["facts"][r.choice(["contract_yuan", "drawn_yuan", "asked_yuan"])] = "-0.01"


def unseen(r, request):
    request["facts"]["on"] = iso(r.choice([SHANGHAI_2004, date(2015, 6, 1), SHANGHAI_DRAWS - ONE_DAY]))


CASES = {"fund.draw": [draw_case]}
SPOILERS = {"fund.draw": [negative, unseen]}
