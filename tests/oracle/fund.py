"""When a maintenance fund must be replenished, by how much and by when, and how a repair falls on its accounts."""
from datetime import date
from fractions import Fraction

from law import NATION_FUND, SHANGHAI, SHANGHAI_2004, SHANGHAI_2004_END, SHANGHAI_2019, Open, Refused
from voting import (
    add_months, bytewise, ceiling, day_of, hundredths, largest_remainder, money, read_units, show)


def fund_level(places, day, options):
    """The level of the 30 % test, and a refusal where no text is in force."""
    if SHANGHAI in places and SHANGHAI_2004 <= day < SHANGHAI_2019:
        if day > SHANGHAI_2004_END:
            if options.get("level"):
                raise Open("a level asked for in the gap")
            raise Refused("not-in-force")
        return options.get("level") or "zone"
    if day < NATION_FUND:
        raise Refused("not-in-force")
    return options.get("level") or "unit"


def accounts_at(level, rows):
    """{account: rows}, sorted."""
    names = [r["unit"] for r in rows if r.get("unit") is not None]
    if len(set(names)) != len(names):
        if level != "unit":
            raise Open("a unit named twice at a level that does not ask for units")
        raise Refused("invalid-fact")
    groups = {}
    for r in rows:
        key = "zone" if level == "zone" else r.get(level)
        if key is None:
            raise Refused("missing-fact")
        groups.setdefault(key, []).append(r)
    return sorted(groups.items(), key=lambda kv: bytewise(kv[0]))


def below_30_percent(balance, first):
    return 10 * balance < 3 * first


TAIZHOU = date(2021, 5, 1)
NEVER_SET_UP = {"310000": date(2019, 3, 1), "330200": date(2022, 4, 1), "331100": date(2019, 7, 1),
                "371500": date(2021, 3, 1), "410100": date(2021, 10, 1)}


def tested(places, day, balance, first, sold):
    """Whether the fund must be replenished or set up, and whether it never was.

    The nation has a fund set up of what was sold before its measures began (令165 art. 42); some places, of any.
    """
    if first:
        return below_30_percent(balance, first), False
    if any(day >= NEVER_SET_UP[p] for p in places if p in NEVER_SET_UP):
        return True, True
    if day < NATION_FUND:
        raise Refused("invalid-fact")
    if any(on is None for on in sold):
        raise Refused("missing-fact")
    if max(map(day_of, sold)) >= NATION_FUND:
        raise Refused("invalid-fact")
    return True, True


def sold_days(rows):
    return [row.get("sold_on") for row in rows]


def fund_trigger(places, facts, options):
    if "110000" in places and date(2020, 5, 1) <= day_of(facts["as_of"]) < date(2024, 3, 29):
        raise Refused("not-in-force")  # the text of 2020 is not at hand
    level = fund_level(places, day_of(facts["as_of"]), options)
    rows = []
    for key, theirs in accounts_at(level, facts["accounts"]):
        first = sum(money(r["first_deposit_yuan"]) for r in theirs)
        balance = sum(money(r["balance_yuan"]) for r in theirs)
        hit, never = tested(places, day_of(facts["as_of"]), balance, first, sold_days(theirs))
        rows.append({"account": key, "first_deposit_yuan": show(first), "balance_yuan": show(balance),
                     "never_set_up": never, "triggered": hit})
    hit = any(r["triggered"] for r in rows)
    return ("triggered" if hit else "not-triggered"), {"level": level, "triggered": hit, "accounts": rows}


def fund_replenish(places, facts, options):
    day = day_of(facts["decided_on"])
    share = Fraction(1, 2)
    if SHANGHAI in places:
        if day < SHANGHAI_2004 or SHANGHAI_2004_END < day < SHANGHAI_2019:
            raise Refused("not-in-force")
        field = "buyers_first_yuan" if day <= SHANGHAI_2004_END else None
    elif "331000" in places:  # art. 51(4): the standard of the first deposit, in full
        if day < TAIZHOU:
            raise Refused("not-in-force")
        field, share = None, 1
    elif "110000" in places and day >= date(2024, 4, 1):
        field = "current_standard_yuan"
    else:
        raise Open("a place whose target is not stated")
    level = fund_level(places, day, options)
    rows, total = [], 0
    for key, theirs in accounts_at(level, facts["accounts"]):
        first = sum(money(r["first_deposit_yuan"]) for r in theirs)
        balance = sum(money(r["balance_yuan"]) for r in theirs)
        if field is None and any(not money(r["first_deposit_yuan"]) and "first_due_yuan" not in r for r in theirs):
            raise Refused("missing-fact")
        hit, _ = tested(places, day, balance, first, sold_days(theirs))
        if field is None:
            due = sum(money(r["first_deposit_yuan"]) or money(r["first_due_yuan"]) for r in theirs)
            target = ceiling(due * share)
        elif any(r.get(field) is None for r in theirs):
            if not hit:
                raise Open("whether an account that is not triggered needs its target")
            raise Refused("missing-fact")
        else:
            target = sum(money(r[field]) for r in theirs)
        top_up = max(0, target - balance) if hit else 0
        total += top_up
        rows.append({"account": key, "balance_yuan": show(balance), "triggered": hit,
                     "target_yuan": show(target), "top_up_yuan": show(top_up)})
    hit = any(r["triggered"] for r in rows)
    if hit and total == 0:
        raise Open("whether a trigger with nothing to pay is due")
    return ("due" if total else "not-due"), {"level": level, "triggered": hit, "accounts": rows,
                                             "total_yuan": show(total)}


def fund_instalments(places, facts, options):
    decided = day_of(facts["decided_on"])
    if SHANGHAI not in places or decided > SHANGHAI_2004_END:
        raise Open("instalments where or when the text of 2004 does not hold")
    if decided < SHANGHAI_2004:
        raise Refused("not-in-force")
    amount = money(facts["amount_yuan"])
    if facts.get("equal") is not None:
        equal = facts["equal"]
        count, first = equal["count"], day_of(equal["first_due"])
        plan = [(add_months(first, i * equal["every_months"]), amount // count + (1 if i < amount % count else 0))
                for i in range(count)]
    else:
        plan = sorted((day_of(p["due"]), money(p["amount_yuan"])) for p in facts["plan"])
        if sum(a for _, a in plan) != amount:
            raise Refused("invalid-fact")
    if any(due < decided for due, _ in plan):
        raise Refused("invalid-fact")
    if len({due for due, _ in plan}) != len(plan):
        raise Open("order of two instalments due on one day")
    deadline, last = add_months(decided, 36), plan[-1][0]
    lawful = last <= deadline
    return ("lawful" if lawful else "too-late"), {
        "lawful": lawful, "deadline": deadline.isoformat(), "last_due": last.isoformat(),
        "instalments": [{"due": d.isoformat(), "amount_yuan": show(a)} for d, a in plan]}


CIVIL_CODE = date(2021, 1, 1)


def sharing(facts, units):
    """The units that share the part which is repaired."""
    part = facts.get("part")
    if part in (None, "zone"):
        return units
    at = {"building": part["building"]} if "building" in part else part["stair"]
    for field in ("building", "stair"):
        if field in at:
            if any(u.get(field) is None for u in units):
                raise Refused("missing-fact")
            units = [u for u in units if u[field] == at[field]]
    if not units:
        raise Refused("invalid-fact")
    return units


def fund_apportion(places, facts, options):
    day = day_of(facts["incurred_on"])
    if day < NATION_FUND:
        raise Refused("not-in-force")
    cost = money(facts["cost_yuan"])
    units = read_units(facts)
    area = {u["unit"]: hundredths(u["area_m2"]) for u in units}
    balance = {u["unit"]: money(u["balance_yuan"]) for u in units if u.get("balance_yuan") is not None}
    units = sorted(sharing(facts, units), key=lambda u: bytewise(u["unit"]))
    area = {u["unit"]: area[u["unit"]] for u in units}
    if any(u.get("agreed_parts") is not None for u in units):
        if day < CIVIL_CODE:
            raise Refused("not-in-force")
        if any(u.get("agreed_parts") is None for u in units):
            raise Refused("missing-fact")
        area = {u["unit"]: u["agreed_parts"] for u in units}
    if sum(area.values()) == 0:
        raise Open("which error an estate without area is")
    share = largest_remainder(cost, [(u["unit"], area[u["unit"]]) for u in units])
    sold_public = [u["unit"] for u in units if u["kind"] == "public-housing" and u["state"] == "sold"]
    selling_part = 0
    if sold_public:
        if facts.get("public_deposits") is None:
            raise Refused("missing-fact")
        deposits = [("owners", money(facts["public_deposits"]["owners_yuan"])),
                    ("selling", money(facts["public_deposits"]["selling_unit_yuan"]))]
        if sum(d for _, d in deposits) == 0 or sum(area[n] for n in sold_public) == 0:
            raise Open("a split over nothing")
        parts = largest_remainder(sum(share[n] for n in sold_public), deposits)
        selling_part = parts["selling"]
        share.update(largest_remainder(parts["owners"], [(n, area[n]) for n in sold_public]))
    sums, rows = {"owner": 0, "developer": 0, "selling-unit": selling_part}, []
    for u in units:
        bearer = "owner" if u["state"] == "sold" else \
            "selling-unit" if u["kind"] == "public-housing" else "developer"
        mine = share[u["unit"]]
        sums[bearer] += mine
        row = {"unit": u["unit"], "share_yuan": show(mine), "borne_by": bearer}
        if u["unit"] in balance and bearer == "owner":
            if mine < 0:
                raise Open("drawing a negative share")
            drawn = min(mine, max(0, balance[u["unit"]]))
            row.update({"drawn_yuan": show(drawn), "self_raised_yuan": show(mine - drawn)})
        rows.append(row)
    assert sum(sums.values()) == cost
    return "apportioned", {"total_yuan": show(cost), "owners_yuan": show(sums["owner"]),
                           "developer_yuan": show(sums["developer"]),
                           "selling_unit_yuan": show(sums["selling-unit"]), "shares": rows}


def overrun(places, day, estimate, excess):
    """None where no text has a limit; else whether the excess must be applied for anew."""
    if "330100" in places:
        if day < date(2022, 3, 1):
            raise Refused("not-in-force")
        return 10 * excess >= estimate
    if "330900" in places and day >= date(2019, 9, 1):
        return 10 * excess > estimate and excess > 10_000_00
    if "331100" in places and day >= date(2019, 7, 1):
        return 5 * excess >= estimate or excess >= 10_000_00
    return None


def fund_settlement(places, facts, options):
    estimated, day = day_of(facts["estimated_on"]), day_of(facts["settled_on"])
    estimate, final = money(facts["estimate_yuan"]), money(facts["final_yuan"])
    decided = facts.get("excess_decided_on")
    if min(estimate, final) < 0 or day < estimated or (decided is not None and day_of(decided) < estimated):
        raise Refused("invalid-fact")
    again = overrun(places, day, estimate, final - estimate)
    if final <= estimate:
        excess = "none"
    elif again is None:
        excess = "no-limit"
    else:
        excess = "within-limit" if not again else "new-decision" if decided is None else "decided"
    value = {"excess": excess}
    if "330100" in places:
        value["audit"] = "needed" if final > 30_000_00 else "unless-consented"
    before, after = ({**facts, "incurred_on": on, "cost_yuan": cost} for on, cost in (
        (facts["estimated_on"], facts["estimate_yuan"]), (facts["settled_on"], facts["final_yuan"])))
    (_, before), (_, after) = fund_apportion(places, before, {}), fund_apportion(places, after, {})

    def between(a, b, field):
        return show(money(b[field]) - money(a[field]))
    value["difference_yuan"] = show(final - estimate)
    for field in ("owners_yuan", "developer_yuan", "selling_unit_yuan"):
        value[field] = between(before, after, field)
    value["units"] = []
    for a, b in zip(before["shares"], after["shares"]):
        row = {"unit": a["unit"], "borne_by": a["borne_by"], "estimate_yuan": a["share_yuan"],
               "final_yuan": b["share_yuan"], "difference_yuan": between(a, b, "share_yuan")}
        if "drawn_yuan" in a:
            row.update(account_yuan=between(a, b, "drawn_yuan"), owner_yuan=between(a, b, "self_raised_yuan"))
        value["units"].append(row)
    word = "further-payment" if final > estimate else "refund" if final < estimate else "balanced"
    return "new-decision" if excess == "new-decision" else word, value
