"""How the price of a service is formed, and whether it is lawful."""
from datetime import date
from fractions import Fraction

from law import NATION_FEE, SHANGHAI, SHANGHAI_2004, SHANGHAI_2019, Refused
from model import BEIJING, BEIJING_2020, BEIJING_2024, unique
from voting import bytewise, day_of, show_ratio

# Since when a place puts ordinary dwellings under the preliminary contract under a guided price, and whether it
# says that everything else is the market's.
ORDINARY = {"330900": (date(2019, 9, 1), False), "371500": (date(2021, 3, 1), False),
            "370300": (date(2021, 12, 1), True), "371700": (date(2022, 1, 21), True)}
QINGYUAN, QINGYUAN_2023 = "441800", date(2023, 2, 1)


def by_text(places, facts, day):
    """The form that a text of the place has, or None."""
    if SHANGHAI in places and day >= SHANGHAI_2004:
        if day < SHANGHAI_2019:
            raise Refused("not-in-force")
        return "market"
    if BEIJING in places and day >= BEIJING_2020:
        if day < BEIJING_2024:
            raise Refused("not-in-force")
        return "market"
    if QINGYUAN in places and day >= QINGYUAN_2023:
        dwelling = facts["property"] in ("ordinary-dwelling", "affordable", "other-dwelling")
        return "guided" if dwelling and not facts["assembly"] else "market"
    for place, (first, others) in ORDINARY.items():
        if place in places and day >= first:
            if facts["property"] == "ordinary-dwelling" and facts["preliminary"]:
                return "guided"
            return "market" if others else None
    return None


def fee_price(places, facts, options):
    day = day_of(facts["on"])
    if day < NATION_FEE:
        raise Refused("not-in-force")
    form, catalogue = by_text(places, facts, day), facts.get("form")
    if form and catalogue and form != catalogue:
        raise Refused("invalid-fact")
    form = form or catalogue
    if not form:
        raise Refused("missing-fact")
    bands = {b["service"]: b for b in unique(facts.get("bands", []), "service")}
    rows = unique(facts["prices"], "what")
    if not rows:
        raise Refused("missing-fact")
    told = []
    for row in rows:
        price, line = Fraction(row["price_yuan_per_m2_month"]), {"what": row["what"]}
        if form == "guided":
            if row["service"] not in bands:
                raise Refused("missing-fact")
            band = bands[row["service"]]
            base = Fraction(band["base_yuan_per_m2_month"])
            least, most = base * (1 - Fraction(band["down"])), base * (1 + Fraction(band["up"]))
            if Fraction(band["down"]) > 1:
                raise Refused("invalid-fact")
            line.update(least_yuan=show_ratio(least), most_yuan=show_ratio(most), within=least <= price <= most)
        told.append(line)
    unequal = []
    if SHANGHAI in places and day >= SHANGHAI_2019:
        prices = {}
        for row in rows:
            prices.setdefault(row["service"], set()).add(Fraction(row["price_yuan_per_m2_month"]))
        unequal = sorted((s for s, of in prices.items() if len(of) > 1), key=bytewise)
    word = "outside-band" if any(x.get("within") is False for x in told) else "unequal" if unequal else "lawful"
    return word, {"form": form, "prices": told, "unequal": unequal}
