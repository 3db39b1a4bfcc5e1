"""Services passed on: 物业管理条例 arts 39 and 59, 民法典 art. 941, 温州 32, 舟山 39. Prepaid fees when a contract has ended."""
from datetime import date, timedelta
from fractions import Fraction

from law import Refused
from payment import months_to
from tender import END, text_of
from voting import bytewise, day_of, money, round_yuan, show, show_ratio

SEEN, CODE = date(2018, 3, 19), date(2021, 1, 1)
WENZHOU, ZHOUSHAN = ("330300", date(2017, 5, 1)), ("330900", date(2019, 9, 1))


def told(facts, field):
    if facts.get(field) is None:
        raise Refused("missing-fact")
    return facts[field]


def contract_delegation(places, facts, options):
    day, owed = day_of(facts["on"]), facts["services"]
    if not owed:
        raise Refused("missing-fact")
    if len(set(owed)) < len(owed):
        raise Refused("invalid-fact")
    # How large a share of the work falls on whom.
    taken, price = {}, {}
    for row in facts["delegations"]:
        if not row["services"]:
            raise Refused("missing-fact")
        if not set(row["services"]) <= set(owed) or money(row["price_yuan"]) < 0:
            raise Refused("invalid-fact")
        taken.setdefault(row["delegate"], set()).update(row["services"])
        price[row["delegate"]] = price.get(row["delegate"], 0) + money(row["price_yuan"])
    if day < SEEN:
        raise Refused("not-in-force")
    names = sorted(taken, key=bytewise)
    alone = [n for n in names if len(taken[n]) == len(owed)]
    kept = [s for s in owed if not any(s in of for of in taken.values())]
    whole = "together" if alone else "no" if kept else "split"
    value = {"whole": whole, "kept": sorted(kept, key=bytewise), "lacks": [],
             "parts": [{"delegate": n, "services": sorted(taken[n], key=bytewise), "price_yuan": show(price[n]),
                        "manager_answers": day >= CODE} for n in names]}
    banned = {"no": False, "together": True, "split": True if day >= CODE else None}[whole]
    if whole == "together":
        value.update(breach="whole-service-delegated", delegation_price_yuan=show(price[alone[0]]))
    elif banned and options.get("split") == "as-whole":
        value.update(breach="whole-service-delegated", delegation_price_yuan=show(sum(price.values())))
    if names:
        if day < CODE and not all([told(row, "specialised") for row in facts["delegations"]]):
            value["lacks"].append("specialised")
        if WENZHOU[0] in places and day >= WENZHOU[1] and not told(facts, "committee_told"):
            value["lacks"].append("committee-told")
        if any(p in places and day >= since for p, since in (WENZHOU, ZHOUSHAN)) and not told(facts, "published"):
            value["lacks"].append("published")
    lawful = False if banned or value["lacks"] else None if banned is None else True
    if lawful is not None:
        value["lawful"] = lawful
    return {True: "lawful", False: "unlawful", None: "open"}[lawful], value


# To whom prepaid fees go when a manager leaves; since when; from when a text was not seen.
COMMITTEE, SUCCESSOR, RESIDENTS, SETTLED = "committee", "successor", "residents-committee", "settled"
GOES = {"110000": ([SETTLED], date(2024, 3, 29), date(2020, 5, 1)), "330200": ([SETTLED], date(2022, 4, 1), date(1998, 4, 20)),
        "330500": ([COMMITTEE], date(2021, 5, 1), None), "330900": ([COMMITTEE, RESIDENTS], date(2019, 9, 1), None),
        "331000": ([COMMITTEE, SUCCESSOR], date(2021, 5, 1), None), "331100": ([COMMITTEE, RESIDENTS], date(2019, 7, 1), None),
        "370200": ([COMMITTEE], date(2021, 5, 1), None), "371100": ([COMMITTEE, SUCCESSOR], date(2018, 1, 1), None),
        "371700": ([COMMITTEE], date(2022, 1, 21), date(2018, 5, 1)), "410000": ([SETTLED], date(2018, 1, 1), date(2001, 1, 13))}
ONE = timedelta(days=1)


def contract_refund(places, facts, options):
    ended, after = day_of(facts["ended_on"]), facts.get("after_end")
    if not facts["prepaid"]:
        raise Refused("missing-fact")
    if ended < CODE:
        raise Refused("not-in-force")
    served = day_of(after["served-on"]["last_on"]) if isinstance(after, dict) else ended
    if served < ended or len({p["prepaid"] for p in facts["prepaid"]}) < len(facts["prepaid"]):
        raise Refused("invalid-fact")
    basis, rows = options.get("months"), []
    for row in sorted(facts["prepaid"], key=lambda p: bytewise(p["prepaid"])):
        first, end, fen = day_of(row["from"]), day_of(row["to_inclusive"]) + ONE, money(row["yuan"])
        if end <= first or fen < 0:
            raise Refused("invalid-fact")
        whole = months_to(end, basis, first)
        spent = months_to(min(max(served + ONE, first), end), basis, first)
        back = min(fen, round_yuan(Fraction(whole - spent) / whole * fen / 100, options.get("rounding") or {}))
        rows.append({"prepaid": row["prepaid"], "months": show_ratio(whole - spent), "yuan": show(back),
                     "kept_yuan": show(fen - back)})
    place = text_of(places, ended, {p: (of[1], END) for p, of in GOES.items()},
                    {p: (of[2], of[1] - ONE) for p, of in GOES.items() if of[2]})
    total = sum(money(row["yuan"]) for row in rows)
    value = {"charged_until": served.isoformat(), "refund_yuan": show(total), "refunds": rows,
             "kept_yuan": show(sum(money(row["kept_yuan"]) for row in rows)), "handed": GOES[place][0] if place else []}
    return ("refund" if total else "nothing"), value
