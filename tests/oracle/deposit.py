"""What is first deposited in a fund: in fen, from areas in 0.01 m2 and exact prices.

令165 arts 6 to 8, 12 and 13; before it 建住房〔1998〕213号 and Shanghai's older measures; and who
pays in advance by the texts of cities.
"""
from datetime import date, timedelta
from fractions import Fraction

from law import NATION_FUND, SHANGHAI, Open, Refused
from voting import bytewise, ceiling, day_of, floor, hundredths, money, round_yuan, show

PERCENT = Fraction(1, 100)
FIRST_MEASURES = date(1999, 7, 1)       # a day on which 213号 certainly held
SHANGHAI_MEASURES = date(2001, 1, 1)    # and one for Shanghai's
SELLERS_TIME = timedelta(days=30)       # 令165 art. 12(3)

# Whose deposit the developer pays in, for all units or those that are not sold, and since when.
ADVANCES = {"310000": (date(2019, 3, 1), "unsold"), "330100": (date(2022, 3, 1), "all"),
            "330200": (date(2022, 4, 1), "all"), "330900": (date(2019, 9, 1), "all"),
            "331000": (date(2021, 5, 1), "all"), "370300": (date(2021, 12, 1), "unsold"),
            "370700": (date(2022, 3, 1), "unsold"), "371500": (date(2021, 3, 1), "unsold")}
# Where the owner deposits before the title is registered: Zibo 63(1), Rizhao 72(2).
REGISTERED = {"370300": date(2021, 12, 1), "371100": date(2018, 1, 1)}


def told(table, places, day):
    return next((table[p] for p in places if p in table and day >= since(table[p])), None)


def since(entry):
    return entry[0] if isinstance(entry, tuple) else entry


def price(text):
    return Fraction(text)


def needed(value):
    if value is None:
        raise Refused("missing-fact")
    return value


class Part:
    """What one payer owes: bounds in exact fen, and the tariff's sum where there is one."""

    def __init__(self, payer, least=None, most=None, due=None, by=None):
        self.payer, self.least, self.most, self.due, self.by, self.advanced = payer, least, most, due, by, False


def tariff_of(facts, unit):
    for row in facts.get("tariffs") or []:
        kind = row.get("building")
        if kind is None:
            return row
        known = unit.get("lift") if kind in ("lift", "no-lift") else unit.get("high_rise")
        if known is None:
            raise Refused("missing-fact")
        if known == (kind in ("lift", "high-rise")):
            return row
    return None


def sold_now(facts, unit, area, taken):
    """5 to 8 % of the cost of building, and the city's figure within it."""
    cost = (facts.get("prices") or {}).get("construction_cost_yuan_per_m2")
    row = tariff_of(facts, unit)
    if row is not None and row not in taken:
        taken.append(row)
    if row is None:
        needed(cost)
    part = Part("owner", due=None if row is None else area * price(row["yuan_per_m2"]))
    if cost is not None:
        part.least, part.most = 5 * PERCENT * price(cost) * area, 8 * PERCENT * price(cost) * area
    return [part]


def public_now(facts, unit, area):
    unsold = unit.get("sold") is False
    reform = needed((facts.get("prices") or {}).get("reform_cost_price_yuan_per_m2"))
    own = 2 * PERCENT * price(reform) * area
    paid = unit.get("sale_paid_on")
    if unsold:  # nothing was paid for it that the selling unit could give a share of
        return [Part("owner", own, own, own)]
    share = (30 if needed(unit.get("high_rise")) else 20) * PERCENT
    return [Part("owner", own, own, own),
            Part("selling-unit", share * money(needed(unit.get("sale_price_yuan"))),
                 by=None if paid is None else day_of(paid) + SELLERS_TIME)]


def before(facts, places, day, unit, area):
    """The measures of 1998, and in Shanghai two payers by the published cost price."""
    unsold = unit.get("sold") is False
    if SHANGHAI in places:
        if day < SHANGHAI_MEASURES:
            raise Open("since when Shanghai had measures of its own")
        lift = needed(unit.get("lift"))
        cost = needed((facts.get("prices") or {}).get("cost_price_yuan_per_m2"))
        if not lift and not unsold:
            raise Refused("not-in-force")  # the buyer's share was not seen
        developer, buyer = (share * PERCENT * price(cost) * area for share in ((4, 3) if lift else (3, 0)))
        parts = [Part("developer", developer, developer, developer), Part("owner", buyer, buyer, buyer)]
        return parts[:1] if unsold else parts
    if day < FIRST_MEASURES:
        raise Open("since when there were measures of the nation")
    if unsold:
        return []
    paid = money(needed(unit.get("sale_price_yuan")))
    return [Part("owner", 2 * PERCENT * paid, 3 * PERCENT * paid)]


def settled(part, unit, rounding):
    due = ceiling(part.least) if part.due is None else round_yuan(part.due / 100, rounding or {})
    paid = 0
    for row in unit.get("paid") or []:
        fen = money(row["yuan"])
        if fen < 0:
            raise Refused("invalid-fact")
        if row["payer"] == part.payer and (part.by is None or day_of(row["on"]) <= part.by):
            paid += fen
    value = {"payer": part.payer, "advanced": part.advanced, "due_yuan": show(due), "paid_yuan": show(paid),
             "missing_yuan": show(max(0, due - paid))}
    if part.least is not None:
        value["least_yuan"] = show(due if part.least == part.most else ceiling(part.least))
    if part.most is not None:
        value["most_yuan"] = show(due if part.least == part.most else floor(part.most))
    if part.by is not None:
        value["due_by"] = part.by.isoformat()
    return value, due, max(0, due - paid)


def fund_deposit(places, facts, options):
    day = day_of(facts["due_on"])
    units = facts["units"]
    if not units:
        raise Refused("missing-fact")
    if len({u["unit"] for u in units}) != len(units):
        raise Refused("invalid-fact")
    if day < NATION_FUND and any(u["property"] == "public-housing" or u.get("shares_nothing") for u in units):
        raise Open("public housing, and what shares nothing, before 2008")
    advance, at_title = told(ADVANCES, places, day), told(REGISTERED, places, day)
    taken, rows, due_all, missing_all = [], [], 0, 0
    for unit in sorted(units, key=lambda u: bytewise(u["unit"])):
        area = hundredths(unit["area_m2"])
        unsold = unit.get("sold") is False
        if day < NATION_FUND:
            parts = before(facts, places, day, unit, area)
        elif unsold and not advance:
            parts = []
        elif unit.get("shares_nothing") and unit["property"] != "non-dwelling":
            parts = []
        elif unit["property"] == "public-housing":
            parts = public_now(facts, unit, area)
        else:
            parts = sold_now(facts, unit, area, taken)
        for part in parts:
            if part.payer == "owner":
                part.by = day if day >= NATION_FUND else None
                if at_title:
                    registered = unit.get("registered_on")
                    part.by = None if registered is None else day_of(registered)
                part.advanced = bool(advance) and (advance[1] == "all" or unsold)
        told_parts = [settled(part, unit, options.get("rounding")) for part in parts]
        due_all += sum(due for _, due, _ in told_parts)
        missing_all += sum(missing for _, _, missing in told_parts)
        rows.append({"unit": unit["unit"], "may_be_handed_over": not any(
                         missing and (part.by is None or part.by <= day)
                         for part, (_, _, missing) in zip(parts, told_parts)),
                     "parts": [value for value, _, _ in told_parts]})
    value = {"due_yuan": show(due_all), "missing_yuan": show(missing_all), "units": rows}
    cost = (facts.get("prices") or {}).get("construction_cost_yuan_per_m2")
    word = "short" if missing_all else "complete"
    if taken and cost is not None:
        low, high = 5 * PERCENT * price(cost), 8 * PERCENT * price(cost)
        inside = all(low <= price(row["yuan_per_m2"]) <= high for row in taken)
        value["tariffs_in_band"] = inside
        if not inside:
            word = "tariff-out-of-band"
    return word, value
