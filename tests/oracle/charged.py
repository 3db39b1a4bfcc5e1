"""What may be paid from the fund: 令165 arts 2(2), 18 and 25, and what may stand in a service fee."""
from datetime import date

from fund import below_30_percent
from law import NATION_FUND, SHANGHAI, SHANGHAI_2004, SHANGHAI_2019, Refused
from revenue import standing
from voting import bytewise, day_of

LISHUI = date(2019, 7, 1)  # art. 46(2): a low fund is for emergencies


NINGBO = date(2022, 4, 1)  # art. 72(1): daily upkeep, too, where the assembly decides it


def is_decided(item, places, day):
    if item["work"] != "upkeep" or not item.get("decided") or "330200" not in places:
        return False
    if date(1998, 4, 20) <= day < NINGBO:
        raise Refused("not-in-force")  # the city's earlier rule is not at hand
    return day >= NINGBO


def bearer(item, day, low, untouched, decided):
    if item.get("owed_by") is not None:  # art. 25, nos 1 to 4
        return item["owed_by"]
    if item.get("common") is False:
        return "owner"
    last = item.get("warranty_to_inclusive")
    if last is not None and day <= day_of(last):
        return "developer"
    if item["work"] == "upkeep" and not decided:
        return "manager"
    if untouched:
        return "developer"
    return "owners" if low and not item.get("emergency") else "fund"


def fund_chargeable(places, facts, options):
    day, items = day_of(facts["as_of"]), facts["items"]
    if day < NATION_FUND:
        raise Refused("not-in-force")
    if len({i["item"] for i in items}) != len(items):
        raise Refused("invalid-fact")
    if not items:
        raise Refused("missing-fact")
    untouched = False
    if SHANGHAI in places and day >= SHANGHAI_2004:  # art. 71(1): the developer's until it has reported
        if day < SHANGHAI_2019:
            raise Refused("not-in-force")
        if facts.get("reported") is None:
            raise Refused("missing-fact")
        untouched = not facts["reported"]
    low = "331100" in places and day >= LISHUI and below_30_percent(*standing(facts))
    rows = []
    for item in sorted(items, key=lambda i: bytewise(i["item"])):
        who = bearer(item, day, low, untouched, is_decided(item, places, day))
        # Major and medium repair, renewal and alteration never; and not what somebody else bears.
        in_fee = who == "manager" and item["work"] == "upkeep" and item.get("common") is not False
        rows.append({"item": item["item"], "chargeable": who == "fund", "borne_by": who, "in_service_fee": in_fee})
    paid = sum(row["chargeable"] for row in rows)
    return "none" if not paid else "all" if paid == len(rows) else "some", {"items": rows}
