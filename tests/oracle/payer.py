"""Who pays the service fee of a unit: every day is asked by itself.

物业管理条例 art. 41, 收费办法 arts 15 to 17, and the places' own articles; 民法典 art. 944.
"""
from datetime import date, timedelta
from fractions import Fraction

from law import NATION_FEE, Refused
from voting import add_months, day_of, show_ratio

ONE_DAY = timedelta(days=1)
CODE = date(2021, 1, 1)
SHANGHAI, BEIJING = "310000", "110000"
# The first day of a place's article that was seen, and the days before on which one stood that was not.
UNSEEN = {SHANGHAI: (date(2004, 11, 1), date(2019, 2, 28)), BEIJING: (date(2020, 5, 1), date(2024, 3, 28))}
SEEN = {SHANGHAI: date(2019, 3, 1), BEIJING: date(2024, 3, 29), "370200": date(2021, 5, 1), "331000": date(2021, 5, 1),
        "331100": date(2019, 7, 1), "330100": date(2022, 3, 1), "370000": date(2021, 12, 3), "370300": date(2021, 12, 1),
        "371500": date(2021, 3, 1), "371600": date(2019, 10, 1), "371700": date(2022, 1, 21), "330600": date(2021, 1, 1)}
MONTHS = {SHANGHAI, BEIJING, "370200", "331000", "331100"}
SALE = {SHANGHAI: "developer", BEIJING: "developer", "370200": "open"}
AGREED = {"330100", "331100", "370000", "370300"}
EMPTY = {"331100": "none", "330600": "none", "370000": "by-contract", "370300": "by-contract", "371500": "reduced",
         "371600": "limited", "371700": "reduced"}


def there(places, among, day):
    """The most specific of the lineage whose article of these is in force on the day."""
    return next((place for place in places if place in among and SEEN[place] <= day), None)


def next_month(day):
    return add_months(day.replace(day=1), 1)


def a_day(facts, name):
    return day_of(facts[name]) if facts.get(name) else None


class Unit:
    def __init__(self, places, facts, options, law_day):
        self.facts, self.law = facts, law_day
        self.handed, self.sold_on = a_day(facts, "handed_over_on"), a_day(facts, "transferred_on")
        preliminary = a_day(facts, "preliminary_until")
        self.ordinary = next_month(preliminary) if preliminary else date.max
        self.sale = SALE.get(there(places, SALE, self.law))
        self.first = self.owners_first(places, options)

    def owners_first(self, places, options):
        agreed = a_day(self.facts, "agreed_owner_from")
        if agreed and there(places, AGREED, self.law):
            return agreed
        days = [self.handed] if self.handed else []
        offered = a_day(self.facts, "refused_offer_of")
        if offered and (there(places, {"331100"}, self.law) or options.get("refused") == "as-offered"):
            days.append(offered)
        if not days:
            return date.max
        return next_month(min(days)) if there(places, MONTHS, self.law) else min(days)

    def who(self, day):
        if day < self.first:
            return ("developer", None, False)
        stated = False
        if self.sale and day < self.ordinary:
            stated = self.facts.get("sale_contract_states_fee")
            if stated is None:
                raise Refused("missing-fact")
            if not stated and self.sale == "developer":
                return ("developer", None, False)
        owner = "seller" if self.sold_on and day < self.sold_on else "owner"
        user = self.facts.get("user_pays")
        if user and day_of(user["from"]) <= day and (
                not user.get("to_inclusive") or day <= day_of(user["to_inclusive"])):
            return ("user", owner, stated)
        return (owner, None, stated)


def relief(places, history, options, first, last):
    empty = history["vacancy"]
    place = there(places, EMPTY, first)
    word = EMPTY.get(place, "none")
    since, stops, told = day_of(empty["since"]), a_day(empty, "to_inclusive") or date.max, empty.get("charged")
    shares = [Fraction(told)] if told is not None else []
    if word == "none":
        return {"relief": word}
    start, until, value = since, stops, {"relief": "by-contract"}
    if word != "by-contract":
        then = add_months(since, 6) + (ONE_DAY if word == "limited" else timedelta(0))
        # 聊城 40(2), 菏泽 24(1): what is no ordinary dwelling is charged as agreed from then on.
        other = word == "reduced" and not empty["ordinary_dwelling"]
        if not other:
            until = min(until, a_day(history, "preliminary_until") or date.max)
        if not (then <= until and first <= until and then <= last):
            return {"relief": "none"}
        value = {"relief": "by-contract" if other else word, "long_enough_from": then.isoformat()}
        whole = not other and (place == "371500" or options.get("vacant") == "whole")
        start = since if whole else then
        if word == "limited":
            value["most_share"] = "3/5"
            shares.append(Fraction(3, 5))
    value["from"] = start.isoformat()
    if until != date.max:
        value["to_inclusive"] = until.isoformat()
    if shares:
        value["charged"] = show_ratio(min(shares))
    return value


def check(history):
    """What cannot be so."""
    user, sold, handed = history.get("user_pays"), a_day(history, "transferred_on"), a_day(history, "handed_over_on")
    if user and user.get("to_inclusive") and user["to_inclusive"] < user["from"]:
        raise Refused("invalid-fact")
    if sold and (not handed or sold < handed):
        raise Refused("invalid-fact")
    empty = history.get("vacancy") or {}
    if empty.get("to_inclusive") and empty["to_inclusive"] < empty["since"]:
        raise Refused("invalid-fact")
    if empty.get("charged") is not None and not 0 <= Fraction(empty["charged"]) <= 1:
        raise Refused("invalid-fact")
    handed = [day for day in (a_day(history, "handed_over_on"), a_day(history, "refused_offer_of")) if day]
    if empty and (not handed or day_of(empty["since"]) < min(handed)):
        raise Refused("invalid-fact")


def unit_on(places, history, options, law_day):
    """The unit as the law of a day sees it."""
    for place in places:
        if place in UNSEEN and UNSEEN[place][0] <= law_day <= UNSEEN[place][1]:
            raise Refused("not-in-force")
    if law_day < NATION_FEE:
        raise Refused("not-in-force")
    return Unit(places, history, options, law_day)


def fee_payer(places, facts, options):
    first, last = day_of(facts["from"]), day_of(facts["to_inclusive"])
    if last < first:
        raise Refused("invalid-fact")
    history = facts.get("history") or {}
    check(history)
    unit, parts = unit_on(places, history, options, first), []
    day = first
    while day <= last:
        payer, jointly, stated = unit.who(day)
        like = {"payer": payer, "by_sale_contract": stated}
        if jointly:
            like["jointly"] = jointly
        if parts and {k: v for k, v in parts[-1].items() if k not in ("from", "to_inclusive")} == like:
            parts[-1]["to_inclusive"] = day.isoformat()
        else:
            parts.append({"from": day.isoformat(), "to_inclusive": day.isoformat(), **like})
        day += ONE_DAY
    value = {"parts": parts}
    if history.get("vacancy"):
        value["vacancy"] = relief(places, history, options, first, last)
    if facts.get("collecting_charged_to"):
        value["collecting_lawful"] = facts["collecting_charged_to"] == "utility"
    return parts[0]["payer"] if len(parts) == 1 else "several", value
