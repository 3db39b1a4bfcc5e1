"""What a payment goes to, fen by fen: 民法典 arts 560 and 561, 物业服务纠纷解释 art. 3."""
from datetime import date, timedelta
from fractions import Fraction

from law import Refused
from voting import add_months, bytewise, day_of, largest_remainder, money, round_yuan, show, show_ratio

ONE_DAY = timedelta(days=1)
CODE = date(2021, 1, 1)
HEADS = ["costs", "interest", "principal"]
AHEAD = {"330100": (date(2022, 3, 1), True), "410100": (date(2021, 10, 1), False)}


def bad():
    raise Refused("invalid-fact")


def check(facts):
    known = [d["debt"] for d in facts["debts"]]
    sums = [facts["yuan"]] + [d.get(name) or "0" for d in facts["debts"]
                              for name in ("costs_yuan", "interest_yuan", "principal_yuan", "secured_yuan")]
    agreed = facts.get("agreed_debts")
    listed = agreed["listed"] if isinstance(agreed, dict) else []
    for names in (listed, facts.get("designated") or []):
        if len(set(names)) < len(names) or not set(names) <= set(known):
            bad()
    heads = facts.get("agreed_heads") or []
    if any(money(s) < 0 for s in sums) or len(set(known)) < len(known) or len(set(heads)) < len(heads):
        bad()
    return listed


def ranks(facts, listed, paid_on):
    """(tier, place in it) of each debt: equal ones share."""
    agreed, said = facts.get("agreed_debts"), facts.get("designated") or []
    rank, open_ones = {}, []
    for debt in facts["debts"]:
        key, due = debt["debt"], day_of(debt["due_on"])
        if agreed == "first-due":
            rank[key] = (0, due)
        elif agreed == "proportional":
            rank[key] = (0, 0)
        elif key in listed:
            rank[key] = (0, listed.index(key))
        elif key in said:
            rank[key] = (1, said.index(key))
        else:
            open_ones.append(key)
            secured, burden = money(debt.get("secured_yuan") or "0"), Fraction(debt.get("burden_yearly") or "0")
            rank[key] = (2, (secured, -burden, due)) if due <= paid_on else (3, due)
    # What the debtor says and what the law orders is law; what was agreed needs none.
    return rank, bool(said) and agreed not in ("first-due", "proportional") or len(open_ones) > 1


def allot(fen, facts, rank, heads, by_head):
    owed = {d["debt"]: {h: money(d[h + "_yuan"]) for h in HEADS} for d in facts["debts"]}
    taken = {key: dict.fromkeys(HEADS, 0) for key in owed}
    rounds = [[h] for h in heads] if by_head else [heads]
    for tier in sorted({t for t, _ in rank.values()}):
        for some in rounds:
            for place in sorted({p for t, p in rank.values() if t == tier}):
                keys = sorted((k for k, r in rank.items() if r == (tier, place)), key=bytewise)
                needs = {k: sum(owed[k][h] for h in some) for k in keys}
                given = min(fen, sum(needs.values()))
                if not given:
                    continue
                parts = largest_remainder(given, [(k, needs[k]) for k in keys])
                fen -= given
                for key, part in parts.items():
                    for h in some:
                        taken[key][h] = min(part, owed[key][h])
                        part -= taken[key][h]
    return owed, taken, fen


def months_to(day, basis, anchor):
    """Months from the anchor to a day: by the days of each calendar month, or by steps from the anchor."""
    if basis != "anchored":
        def into(d):
            length = (add_months(d.replace(day=1), 1) - d.replace(day=1)).days
            return d.year * 12 + d.month + Fraction(d.day - 1, length)
        return into(day) - into(anchor)
    steps = 0
    while add_months(anchor, steps + 1) <= day:
        steps += 1
    low, high = add_months(anchor, steps), add_months(anchor, steps + 1)
    return steps + Fraction((day - low).days, (high - low).days)


def refunds(facts, options, paid_on):
    prepaid = sorted(facts.get("prepaid") or [], key=lambda p: bytewise(p["prepaid"]))
    if not prepaid:
        return []
    if not facts.get("served_until"):
        raise Refused("missing-fact")
    if paid_on < CODE:
        raise Refused("not-in-force")
    rows, next_day = [], day_of(facts["served_until"]) + ONE_DAY
    if len({p["prepaid"] for p in prepaid}) < len(prepaid):
        bad()
    for p in prepaid:
        first, end, fen = day_of(p["from"]), day_of(p["to_inclusive"]) + ONE_DAY, money(p["yuan"])
        if end <= first or fen < 0:
            bad()
        whole = months_to(end, options.get("months"), first)
        months = whole - months_to(min(max(next_day, first), end), options.get("months"), first)
        back = min(fen, round_yuan(months / whole * fen / 100, options.get("rounding") or {}))
        rows.append({"prepaid": p["prepaid"], "months": show_ratio(months), "yuan": show(back), "kept_yuan": show(fen - back)})
    return rows


def within(places, facts, paid_on):
    there = [AHEAD[p] for p in places if p in AHEAD and AHEAD[p][0] <= paid_on]
    if not there or not facts.get("collected_until"):
        return None
    until, last = day_of(facts["collected_until"]), add_months(paid_on, 12)
    ends = facts.get("contract_until")
    return until <= last and not (there[0][1] and ends and until > day_of(ends))


def fee_payment(places, facts, options):
    paid_on = day_of(facts["paid_on"])
    listed = check(facts)
    rank, by_law = ranks(facts, listed, paid_on)
    agreed = facts.get("agreed_heads") or []
    heads = agreed + [h for h in HEADS if h not in agreed]
    if paid_on < CODE and (by_law or len(agreed) < 3):
        raise Refused("not-in-force")
    fen = money(facts["yuan"])
    owed, taken, left = allot(fen, facts, rank, heads, options.get("across") == "head-by-head")
    rows = []
    for key in sorted(owed, key=bytewise):
        paid = sum(taken[key].values())
        rows.append({"debt": key, "paid_yuan": show(paid), "open_yuan": show(sum(owed[key].values()) - paid),
                     **{h + "_yuan": show(taken[key][h]) for h in HEADS}})
    unpaid = sum(sum(heads.values()) for heads in owed.values()) - (fen - left)
    value = {"paid_yuan": show(fen - left), "prepaid_yuan": show(left), "open_yuan": show(unpaid), "debts": rows}
    ahead = within(places, facts, paid_on)
    if ahead is not None:
        value["collected_within"] = ahead
    value["refunds"] = refunds(facts, options, paid_on)
    return "open" if unpaid else "prepaid" if left else "settled", value
