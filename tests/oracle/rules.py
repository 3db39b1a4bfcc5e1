"""Rooms, the maintenance fund, fees and contracts, worked out as in `voting.py`."""
from datetime import date, timedelta
from fractions import Fraction

from bank import fund_interest
from election import vote_election
from firsts import assembly_establishment
from law import (
    NATION_FEE, NATION_FUND, SHANGHAI, SHANGHAI_2004, SHANGHAI_2004_END, SHANGHAI_2019,
    NotApplicable, Open, Refused, lineage, shanghai_only)
from ledger import fund_account
from meetings import assembly_challenge, assembly_request
from motion import vote_motion
from notices import assembly_notice
from outlook import vote_outlook
from unanimity import vote_unanimity
from voting import (
    add_months, bytewise, ceiling, day_of, floor, hundredths, largest_remainder, money, owner_area,
    owner_count, read_units, show, show_ratio, vote_cap, vote_weights)


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


def premises_law(places, day, use):
    """([(part, total area -> required, above-ground area -> required)], quality, temporary?)."""
    shanghai = [("company", lambda t: max(100_00, per_mille(2, t)), None), ("committee", lambda t: 30_00, None)]
    for place in places:
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
            offices = ["self_contained", "water", "electricity"]
            return parts, {"company": offices, "committee": offices, "business": ["self_contained"]}, False
        if place == "330000":
            if not date(2010, 1, 1) <= day <= date(2024, 12, 31):
                raise Open("Zhejiang outside the years that are certain")
            rate = 7 if use == "with-dwellings" else 3
            return [("all", None, lambda a: per_mille(rate, a))], [], False
        if place == "410000":
            if day < date(2018, 1, 1):
                raise Refused("not-in-force")
            return [("all", henan, None), ("committee", lambda t: 20_00, None)], ["water", "electricity"], False
        if place == "370000":
            if day < date(2022, 1, 1):
                raise Open("Shandong before the text at hand")
            return [("all", lambda t: max(100_00, per_mille(3, t)), None),
                    ("committee", lambda t: 20_00, None)], ["water", "electricity"], False
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


def required(parts, total, above):
    needs = []
    for part, of_total, of_above in parts:
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


def quality_of(rooms, parts, quality):
    uses = {u for part, _, _ in parts for u in COUNTS_FOR[part]}
    of_use = quality if isinstance(quality, dict) else dict.fromkeys(uses, quality)
    asked = [r.get(q) for r in rooms if r["for"] in uses for q in of_use[r["for"]]]
    if None in asked:
        if False in asked:
            raise Open("one quality is missing and another fails")
        raise Refused("missing-fact")
    return all(asked)


def zone_premises(places, facts, options):
    parts, quality, has_temporary = premises_law(places, day_of(facts["planned_on"]), facts["zone_use"])
    total = hundredths(facts["total_area_m2"])
    above = facts.get("above_ground_area_m2")
    rooms = facts["rooms"]
    if not rooms:
        raise Open("no rooms at all")
    permanent = [r for r in rooms if not r.get("temporary")]
    full = test_parts(required(parts, total, None if above is None else hundredths(above)), permanent)
    full_met = all(p["met"] for p in full)
    value, area_met, decided = {"parts": full}, full_met, permanent
    if facts["stage"] == "first-phase":
        if has_temporary:
            if facts.get("first_phase_area_m2") is None:
                if full_met:
                    raise Open("whether the phase's area is needed when the whole is provided")
                raise Refused("missing-fact")
            phase = test_parts(required(parts, hundredths(facts["first_phase_area_m2"]), None), rooms)
            value["temporary"] = {"parts": phase}
            area_met = full_met or all(p["met"] for p in phase)
            decided = permanent if full_met else rooms
        elif len(permanent) != len(rooms):
            raise Open("temporary rooms under a text that knows none")
    elif not full_met and len(permanent) != len(rooms):
        # Either reading of "the rooms counted" must give the same quality.
        if outcome_of(quality_of, permanent, parts, quality) != outcome_of(quality_of, rooms, parts, quality):
            raise Open("quality of temporary rooms that count for nothing")
    quality_met = quality_of(decided, parts, quality)
    met = area_met and quality_met
    value.update({"met": met, "area_met": area_met, "quality_met": quality_met})
    return ("met" if met else "not-met"), value


def outcome_of(function, *args):
    try:
        return function(*args)
    except Refused as e:
        return e.kind


# ------------------------------------------------------------ maintenance fund

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


NEVER_SET_UP = {"310000": date(2019, 3, 1), "330200": date(2022, 4, 1), "331100": date(2019, 7, 1),
                "371500": date(2021, 3, 1), "410100": date(2021, 10, 1)}


def tested(places, day, balance, first):
    """Whether the fund must be replenished or set up, and whether it never was."""
    if first:
        return below_30_percent(balance, first), False
    if not any(day >= NEVER_SET_UP[p] for p in places if p in NEVER_SET_UP):
        raise Refused("invalid-fact")
    return True, True


def fund_trigger(places, facts, options):
    if "110000" in places and date(2020, 5, 1) <= day_of(facts["as_of"]) < date(2024, 3, 29):
        raise Refused("not-in-force")  # the text of 2020 is not at hand
    level = fund_level(places, day_of(facts["as_of"]), options)
    rows = []
    for key, theirs in accounts_at(level, facts["accounts"]):
        first = sum(money(r["first_deposit_yuan"]) for r in theirs)
        balance = sum(money(r["balance_yuan"]) for r in theirs)
        hit, never = tested(places, day_of(facts["as_of"]), balance, first)
        rows.append({"account": key, "first_deposit_yuan": show(first), "balance_yuan": show(balance),
                     "never_set_up": never, "triggered": hit})
    hit = any(r["triggered"] for r in rows)
    return ("triggered" if hit else "not-triggered"), {"level": level, "triggered": hit, "accounts": rows}


def fund_replenish(places, facts, options):
    day = day_of(facts["decided_on"])
    if SHANGHAI in places:
        if day < SHANGHAI_2004 or SHANGHAI_2004_END < day < SHANGHAI_2019:
            raise Refused("not-in-force")
        field = "buyers_first_yuan" if day <= SHANGHAI_2004_END else None
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
        hit, _ = tested(places, day, balance, first)
        if field is None:
            due = sum(money(r["first_deposit_yuan"]) or money(r["first_due_yuan"]) for r in theirs)
            target = ceiling(Fraction(due, 2))
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


# ------------------------------------------------------------ fees and contracts

def calendar_months(start, end):
    """Walk the days; each is one part of as many as its calendar month has."""
    days, day = {}, start
    while day < end:
        days[day.year, day.month] = days.get((day.year, day.month), 0) + 1
        day += timedelta(days=1)
    return sum((Fraction(n, (add_months(date(y, m, 1), 1) - date(y, m, 1)).days)
                for (y, m), n in days.items()), Fraction(0))


def anchored_months(anchor, end):
    steps = 0
    while add_months(anchor, steps + 1) <= end:
        steps += 1
    low, high = add_months(anchor, steps), add_months(anchor, steps + 1)
    return steps + Fraction((end - low).days, (high - low).days)


def round_yuan(exact, rounding):
    """A non-negative exact amount in yuan -> fen."""
    unit = {"fen": 1, "jiao": 10, "yuan": 100}[rounding.get("unit") or "fen"]
    mode = rounding.get("mode") or "half-up"
    q = exact * 100 / unit
    low = floor(q)
    rest = q - low
    if mode == "up":
        up = rest > 0
    elif mode == "down":
        up = False
    elif mode == "half-up":
        up = rest >= Fraction(1, 2)
    else:
        up = rest > Fraction(1, 2) or (rest == Fraction(1, 2) and low % 2 == 1)
    return (low + (1 if up else 0)) * unit


def fee_bill(places, facts, options):
    start = day_of(facts["from"])
    if start < NATION_FEE:
        raise Refused("not-in-force")
    if facts.get("to") is not None:
        end = day_of(facts["to"])
    else:
        end = day_of(facts["to_inclusive"]) + timedelta(days=1)
    if end <= start:
        raise Open("an empty period")
    anchor = None if facts.get("anchor") is None else day_of(facts["anchor"])
    if anchor is not None and anchor > start:
        raise Refused("invalid-fact")
    count = anchored_months if options.get("months") == "anchored" else calendar_months
    rounding = options.get("rounding") or {}
    monthly = Fraction(hundredths(facts["area_m2"]), 100) * Fraction(facts["price_yuan_per_m2_month"])
    if anchor is None:
        months = count(start, end)
        amount = round_yuan(monthly * months, rounding)
    else:
        before, after = count(anchor, start), count(anchor, end)
        months = after - before
        amount = round_yuan(monthly * after, rounding) - round_yuan(monthly * before, rounding)
    return "billed", {"amount_yuan": show(amount), "months": show_ratio(months),
                      "exact_yuan": show_ratio(monthly * months)}


def contract_term(places, facts, options):
    shanghai_only(places, day_of(facts["signed_on"]), SHANGHAI_2004_END)
    start, end = day_of(facts["from"]), day_of(facts["to_inclusive"])
    if end < start:
        raise Open("a contract that ends before it starts")
    if facts["zone"] != "phased" or facts["hired_by"] != "assembly":
        return "lawful", {"limited": False, "lawful": True}
    latest = add_months(start, 24)
    if options.get("counting") != "civil-code" and latest.day == start.day:
        latest -= timedelta(days=1)  # where there is no corresponding day, the month's last day ends the term
    lawful = end <= latest
    return ("lawful" if lawful else "too-long"), {"limited": True, "lawful": lawful,
                                                  "latest_end": latest.isoformat()}


RULES = {"owner.area": owner_area, "owner.count": owner_count, "vote.weights": vote_weights,
         "vote.cap": vote_cap, "vote.motion": vote_motion, "vote.outlook": vote_outlook,
         "vote.election": vote_election, "vote.unanimity": vote_unanimity, "zone.premises": zone_premises,
         "fund.trigger": fund_trigger, "fund.replenish": fund_replenish,
         "fund.instalments": fund_instalments, "fund.apportion": fund_apportion, "fund.settlement": fund_settlement,
         "fund.account": fund_account, "fund.interest": fund_interest,
         "fee.bill": fee_bill, "contract.term": contract_term,
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
