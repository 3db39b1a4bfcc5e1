"""What a service costs a year, in exact yuan, and the unit price."""
from datetime import date
from fractions import Fraction

from law import NATION_FEE, Open, Refused
from voting import bytewise, day_of, floor, hundredths, round_yuan, show, show_ratio

LIST_1996 = date(1996, 3, 1)
AUDIT = date(2007, 10, 1)
HEADS_1996 = ["staff-pay", "upkeep", "greening", "cleaning", "order-keeping", "office-expense", "depreciation", "taxes"]
HEADS_2004 = ["staff-pay", "upkeep", "cleaning", "greening", "order-keeping", "office-expense", "depreciation",
              "insurance", "agreed-cost"]
HEADS_AUDIT = ["staff-pay", "upkeep", "greening", "cleaning", "order-keeping", "insurance", "office-expense",
               "head-office", "depreciation", "agreed-cost"]
# The order in which lines are told.
ORDER = ["staff-pay", "upkeep", "cleaning", "greening", "order-keeping", "office-expense", "head-office",
         "depreciation", "insurance", "agreed-cost", "taxes"]
PRESCRIBED = {"social-insurance", "housing-fund", "union-funds", "training"}


def not_negative(text):
    value = Fraction(text)
    if value < 0:
        raise Refused("invalid-fact")
    return value


def unique(rows, key):
    if len({r[key] for r in rows}) != len(rows):
        raise Refused("invalid-fact")
    return sorted(rows, key=lambda r: bytewise(r[key]))


def why_not(item, heads, day, posts):
    if item.get("work", "upkeep") != "upkeep":
        return "fund-work"
    if item["head"] not in heads:
        if "agreed-cost" not in heads:
            return "not-listed"
        if not item.get("agreed"):
            return "not-agreed"
    if item["head"] == "agreed-cost" and not item.get("agreed"):
        return "not-agreed"
    if item.get("wages_of") is not None:
        if day < NATION_FEE and item["head"] in HEADS_1996[1:6]:
            return "wages-outside-staff"
        if item["wages_of"] in posts:
            return "wages-twice"
    return None


def staff_lines(facts, audited):
    wages, lines, refused = {}, [], []
    for post in unique(facts.get("staff", []), "post"):
        wage = hundredths(post["wage_yuan_per_month"])
        wages[post["post"]] = Fraction(wage, 100) * post["headcount"] * post["months"]
        lines.append(("staff-pay", post["post"], wages[post["post"]]))
    for charge in unique(facts.get("contributions", []), "item"):
        posts = charge.get("posts") or list(wages)
        if any(p not in wages for p in posts):
            raise Refused("invalid-fact")
        base, rate = sum(wages[p] for p in set(posts)), Fraction(charge["rate"])
        if audited and charge["kind"] in PRESCRIBED:
            if charge.get("prescribed") is None:
                raise Refused("missing-fact")
            above = max(Fraction(0), rate - Fraction(charge["prescribed"]))
            if above:
                refused.append(("staff-pay", charge["item"], base * above, "above-rate"))
            rate -= above
        lines.append(("staff-pay", charge["item"], base * rate))
    return wages, lines, refused


def item_lines(facts, heads, day, audited, posts):
    lines, refused = [], []
    under = {}
    for item in unique(facts.get("items", []), "item"):
        if item["head"] == "taxes" or item["head"] == "depreciation" and audited:
            raise Refused("invalid-fact")
        if item.get("wages_of") is not None and under.setdefault(item["wages_of"], item["head"]) != item["head"]:
            raise Refused("invalid-fact")
        year = not_negative(item["quantity"]) * not_negative(item["unit_price_yuan"]) * item["times"]
        why = why_not(item, heads, day, posts)
        if why:
            refused.append((item["head"], item["item"], year, why))
        else:
            lines.append((item["head"], item["item"], year))
    return lines, refused


def asset_lines(facts, audited):
    lines = []
    for asset in unique(facts.get("assets", []), "asset"):
        salvage = Fraction(asset["salvage"])
        usual = Fraction(3, 100) <= salvage <= Fraction(5, 100)
        if salvage > 1 or not asset["life_years"] or audited and not usual and not asset.get("own_salvage"):
            raise Refused("invalid-fact")
        cost = Fraction(hundredths(asset["cost_yuan"]), 100)
        lines.append(("depreciation", asset["asset"], cost * (1 - salvage) / asset["life_years"]))
    return lines


def on_top(what, cost):
    """What is fixed, and what is a share of the fee."""
    if what is None:
        raise Refused("missing-fact")
    (kind, number), = what.items()
    if kind == "yuan":
        return Fraction(hundredths(number), 100), Fraction(0)
    if kind == "of_cost":
        return Fraction(number) * cost, Fraction(0)
    return Fraction(0), Fraction(number)


def place_every_fen(parts):
    """Cut to the fen; what the rounded whole has more goes to those that lost most, the first of equals first."""
    whole = round_yuan(sum(parts), {})
    cut = [floor(p * 100) for p in parts]
    lost = sorted(range(len(parts)), key=lambda i: cut[i] - parts[i] * 100)
    for i in lost[:whole - sum(cut)]:
        cut[i] += 1
    return cut, whole


def fee_cost(places, facts, options):
    day = day_of(facts["from"])
    if day < LIST_1996:
        raise Refused("not-in-force")
    area = hundredths(facts["chargeable_area_m2"])
    if not area:
        raise Refused("invalid-fact")
    audited = facts["pricing"] == "guided" and day >= AUDIT
    old = day < NATION_FEE
    heads = HEADS_1996 if old else HEADS_AUDIT if audited else HEADS_2004
    wages, lines, refused = staff_lines(facts, audited)
    more, cut = item_lines(facts, heads, day, audited, wages)
    lines, refused = lines + more + asset_lines(facts, audited), refused + cut
    if old and facts.get("model"):
        raise Refused("not-in-force")
    if not old and not facts.get("model"):
        raise Refused("missing-fact")
    commission = facts.get("model") == "commission"
    cost = sum((x[2] for x in lines), Fraction(0))
    if commission and facts.get("taxes") is not None:
        raise Refused("invalid-fact")
    taxes = on_top({"yuan": "0"} if commission else facts.get("taxes"), cost)
    margin = on_top(facts.get("margin"), cost)
    if taxes[1] + margin[1] >= 1:
        raise Refused("invalid-fact")
    fee = (cost + taxes[0] + margin[0]) / (1 - taxes[1] - margin[1])
    taxes, margin = (fixed + share * fee for fixed, share in (taxes, margin))

    lines.sort(key=lambda x: (ORDER.index(x[0]), bytewise(x[1])))
    if old:
        lines.append(("taxes", "taxes", taxes))
        taxes = Fraction(0)
    fen, whole = place_every_fen([x[2] for x in lines] + [taxes, margin])
    total = sum(fen[:-2])
    share = lambda part: show_ratio(Fraction(part, total) if total else 0)
    told = [{"head": x[0], "item": x[1], "year_yuan": show(f), "share": share(f)} for x, f in zip(lines, fen)]
    sums = {h: 0 for h in heads}
    for head in sorted({x[0] for x in lines}, key=ORDER.index):
        sums.setdefault(head, 0)
    for (head, _, _), f in zip(lines, fen):
        sums[head] += f
    exact = fee / (12 * Fraction(area, 100))
    refused.sort(key=lambda x: (bytewise(x[1]), ORDER.index(x[0])))
    value = {"heads": [{"head": h, "year_yuan": show(f), "share": share(f)} for h, f in sums.items()], "lines": told,
             "refused": [{"head": h, "item": i, "year_yuan": show(round_yuan(y, {})), "why": w}
                         for h, i, y, w in refused],
             "cost_yuan": show(total), "taxes_yuan": show(fen[-2]), "margin_yuan": show(fen[-1]),
             "fee_yuan": show(whole), "exact_price_yuan": show_ratio(exact),
             "price_yuan_per_m2_month": show(round_yuan(exact, options.get("rounding") or {}))}
    if len({(x[0], x[1]) for x in lines}) != len(lines):
        raise Open("two lines of one name, whose order matters to a fen")
    return ("cut" if refused else "estimated"), value
