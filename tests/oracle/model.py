"""Who gets or bears what a year of service leaves, in whole fen."""
from datetime import date
from fractions import Fraction

from law import NATION_FEE, SHANGHAI, SHANGHAI_2004, SHANGHAI_2019, Refused
from revenue import above_nothing
from voting import add_months, bytewise, day_of, largest_remainder, money, round_yuan, show

BEIJING, BEIJING_2020, BEIJING_2024 = "110000", date(2020, 5, 1), date(2024, 3, 29)
NINGBO, NINGBO_OLD, NINGBO_2022 = "330200", date(1998, 4, 20), date(2022, 4, 1)
ZHEJIANG, ZHEJIANG_2009 = "330000", date(2009, 11, 27)
# How often receipts are published, and since when.
RECEIPTS = {"330900": (date(2019, 9, 1), 2), "371100": (date(2018, 1, 1), 4)}


def unique(rows, key):
    if len({r[key] for r in rows}) != len(rows):
        raise Refused("invalid-fact")
    return sorted(rows, key=lambda r: bytewise(r[key]))


def duties(places, facts, day, commission):
    if SHANGHAI in places and SHANGHAI_2004 <= day < SHANGHAI_2019 and commission:
        raise Refused("not-in-force")
    if NINGBO in places and NINGBO_OLD <= day < NINGBO_2022 and not commission:
        raise Refused("not-in-force")
    if ZHEJIANG in places and date(2006, 10, 1) <= day < ZHEJIANG_2009 and not commission:
        raise Refused("not-in-force")
    if commission:
        asked = ["budget", "final-account", "receipts"]
    elif NINGBO in places and day >= NINGBO_2022:
        asked = ["receipts", "common-revenue"]
    else:
        asked = ["common-revenue"] if ZHEJIANG in places and day >= ZHEJIANG_2009 else []
    told = []
    for what in asked:
        audited = what == "final-account" and SHANGHAI in places and day >= SHANGHAI_2019
        times = 1
        for place, (first, often) in RECEIPTS.items():
            if what == "receipts" and place in places and day >= first:
                times = often
        given = sum(1 for r in facts.get("reports", []) if r["what"] == what and (not audited or r.get("audited")))
        told.append({"what": what, "times": times, "audited": audited, "published": given, "met": given >= times})
    return told


def fee_model(places, facts, options):
    day = day_of(facts["as_of"])
    if day < NATION_FEE:
        raise Refused("not-in-force")
    if day < add_months(day_of(facts["from"]), 12) or any(day_of(r["on"]) > day for r in facts.get("reports", [])):
        raise Refused("invalid-fact")
    prepaid = above_nothing(facts["prepaid_yuan"])
    units = unique(facts.get("units", []), "unit")
    paid = [above_nothing(u["paid_yuan"]) for u in units]
    if units and sum(paid) != prepaid:
        raise Refused("invalid-fact")
    outlays = unique(facts.get("outlays", []), "item")
    spent = [above_nothing(o["yuan"]) for o in outlays]
    commission = facts["model"] == "commission"
    settle = options.get("left") == "settled"
    value = {"model": facts["model"], "units": []}
    if not commission:
        if facts.get("remuneration") is not None or facts.get("carried_yuan") is not None:
            raise Refused("invalid-fact")
        if settle:
            raise Refused("infeasible")
        pay, owners, refused, counted = 0, 0, [], sum(spent)
        manager = prepaid - counted
    else:
        if facts.get("remuneration") is None:
            raise Refused("missing-fact")
        (kind, number), = facts["remuneration"].items()
        if kind == "yuan":
            pay = above_nothing(number)
        elif Fraction(number) > 1:
            raise Refused("invalid-fact")
        else:
            pay = round_yuan(Fraction(prepaid, 100) * Fraction(number), options.get("rounding") or {})
        refused, counted = [], 0
        for outlay, fen in zip(outlays, spent):
            why = "fund-work" if outlay.get("work", "upkeep") != "upkeep" else \
                None if outlay["in_contract"] else "not-in-contract"
            if why:
                refused.append({"item": outlay["item"], "yuan": show(fen), "why": why})
            else:
                counted += fen
        owners = money(facts.get("carried_yuan") or "0") + prepaid - pay - counted
        manager = pay - (sum(spent) - counted)
        if BEIJING in places and day >= BEIJING_2020:
            if day < BEIJING_2024:
                raise Refused("not-in-force")
            if facts.get("joint_account") is None:
                raise Refused("missing-fact")
    carried = owners
    if settle:
        if not units:
            raise Refused("missing-fact")
        if owners and not sum(paid):
            raise Refused("infeasible")
        shares = largest_remainder(owners, [(u["unit"], p) for u, p in zip(units, paid)]) if owners else {}
        value["units"] = [{"unit": u["unit"], "paid_yuan": show(p), "share_yuan": show(shares.get(u["unit"], 0))}
                          for u, p in zip(units, paid)]
        carried = 0
    value.update(remuneration_yuan=show(pay), outlays_yuan=show(counted), refused=refused, owners_yuan=show(owners),
                 manager_yuan=show(manager), carried_yuan=show(carried),
                 duties=duties(places, facts, day, commission))
    word = "managers-own" if not commission else "balanced" if not owners else "surplus" if owners > 0 else "deficit"
    return word, value
