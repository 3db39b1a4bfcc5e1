"""What must be there before homes are sold: 物业管理条例 arts 21 to 25 and the texts of 16 places."""
from datetime import date, timedelta

from law import Refused
from tender import END, text_of
from voting import day_of

APPLY, PERMIT, SALE, WITH, NONE = "before-application", "before-permit", "before-sale", "with-sale", "no-day"
SINCE = {"100000": date(2018, 3, 19), "110000": date(2024, 3, 29), "310000": date(2019, 3, 1),
         "330000": date(2009, 11, 27), "330100": date(2022, 3, 1), "330200": date(2022, 4, 1), "330300": date(2017, 5, 1),
         "330500": date(2021, 5, 1), "330600": date(2021, 1, 1), "331100": date(2019, 7, 1), "370000": date(2021, 12, 3), "370200": date(2021, 5, 1),
         "370300": date(2021, 12, 1), "370700": date(2022, 3, 1), "371100": date(2018, 1, 1), "371600": date(2019, 10, 1),
         "371700": date(2022, 1, 21), "410000": date(2018, 1, 1), "410100": date(2021, 10, 1), "441800": date(2023, 2, 1)}
UNSEEN = {"100000": date(2003, 9, 1), "110000": date(2020, 5, 1), "310000": date(2004, 11, 1), "330100": date(2001, 12, 28),
          "330200": date(1998, 4, 20), "370000": date(2009, 5, 1), "371700": date(2018, 5, 1), "410000": date(2001, 1, 13),
          "410100": date(2007, 12, 3)}
ACTS = {
    "tender": {"441800": PERMIT},
    "contract": {"100000": WITH, "110000": SALE, "310000": WITH, "330000": PERMIT, "330100": PERMIT, "330200": PERMIT,
                 "330300": PERMIT, "331100": PERMIT, "370300": APPLY, "410000": PERMIT, "410100": PERMIT},
    "contract-filed": {"330200": PERMIT, "330500": NONE, "331100": NONE, "370000": APPLY, "370200": PERMIT,
                       "371100": WITH, "371600": APPLY, "371700": APPLY},
    "contract-published": {"330200": SALE, "371600": SALE},
    "contract-in-sale": dict.fromkeys(["100000", "110000", "310000", "330200", "330300", "370000", "370200", "371100",
                                       "371700", "410000", "410100"], WITH),
    "manager-published": {"371600": SALE, "410000": SALE},
    "covenant": {"310000": APPLY, "330200": PERMIT,
                 **dict.fromkeys(["100000", "110000", "330000", "330100", "330300", "370200", "370700", "371100",
                                  "410100"], SALE)},
    "covenant-filed": {"310000": NONE, "330200": PERMIT, "330500": NONE, "331100": NONE, "370000": APPLY,
                       "370200": PERMIT, "371600": APPLY, "371700": APPLY},
    "covenant-published": dict.fromkeys(["110000", "330200", "370700", "371100", "371600"], SALE),
    "covenant-told": dict.fromkeys(["100000", "370200", "371100", "410100"], SALE),
    "covenant-promised": dict.fromkeys(["100000", "330000", "330200", "330300", "370200", "370700", "371100"], WITH),
    "covenant-in-sale": dict.fromkeys(["310000", "330000", "330100", "330200", "330300", "370000", "370200", "371100",
                                       "371700", "410000"], WITH),
    "list-filed": {"370000": APPLY, "370200": PERMIT, "371600": APPLY, "371700": APPLY},
    "list-in-sale": dict.fromkeys(["370000", "370200", "371100", "371700"], WITH),
    # 绍兴 45(2), 青岛 75(2), 潍坊 16(2)
    "spaces-published": dict.fromkeys(["330600", "370200", "370700"], WITH),
    "spaces-in-sale": {"370700": WITH}}
# Who does not do it is fined: 宁波 88(2), 90, 87(2); 丽水 49/2; 绍兴 53(3); 青岛 87(2); 潍坊 71.
FINED = {"contract-filed": ("preliminary-unfiled", ["330200", "331100"]),
         "covenant-filed": ("preliminary-unfiled", ["330200", "331100"]),
         "contract-published": ("presale-unpublished", ["330200"]),
         "covenant-published": ("presale-unpublished", ["330200"]),
         "spaces-published": ("spaces-unpublished", ["330200", "330600", "370200", "370700"])}
TEN_DAYS = {"370700": "manager", "371600": "developer"}
ONE = timedelta(days=1)


def there(places, day, of):
    unseen = {p: (first, SINCE[p] - ONE) for p, first in UNSEEN.items() if p in of}
    return text_of(places, day, {p: (SINCE[p], END) for p in of}, unseen)


def contract_presale(places, facts, options):
    sale = day_of(facts["sale_on"])
    done = {}
    for row in facts["done"]:
        if row["act"] in done:
            raise Refused("invalid-fact")
        done[row["act"]] = day_of(row["on"])
    permit = day_of(facts["permit_on"]) if facts.get("permit_on") else None
    applied = day_of(facts["permit_applied_on"]) if facts.get("permit_applied_on") else None
    if permit and applied and permit < applied:
        raise Refused("invalid-fact")
    permit = permit or sale
    applied = applied or permit
    rows = []
    for act, of in ACTS.items():
        place = there(places, sale, of)
        if place and act.startswith("spaces"):
            if facts.get("spaces") is None:
                raise Refused("missing-fact")
            place = place if facts["spaces"] else None
        if place:
            point = of[place]
            last = {APPLY: applied, PERMIT: permit, SALE: sale, WITH: sale, NONE: None}[point]
            if act == "tender" and facts["homes"] == "finished":
                last = permit - 30 * ONE
            elif point in (APPLY, PERMIT, SALE) and options.get("same_day") == "late":
                last -= ONE
            rows.append(row_of(act, "buyer" if act == "covenant-promised" else "developer", point, last, done, sale))
        if act == "contract-filed":
            place = there(places, sale, TEN_DAYS)
            if place:
                last = done["contract"] + 10 * ONE if "contract" in done else None
                rows.append(row_of(act, TEN_DAYS[place], "after-contract", last, done, sale))
    for row in rows:
        if row["state"] in ("late", "missing") and row["obliged"] == "developer" and row["act"] in FINED:
            breach, where = FINED[row["act"]]
            if any(p in where and sale >= SINCE[p] for p in places):
                row["breach"] = breach
    met = all(row["state"] in ("done", "not-due") for row in rows)
    return ("complete" if met else "incomplete"), {"met": met, "acts": rows}


def row_of(act, obliged, point, last, done, sale):
    row = {"act": act, "obliged": obliged, "point": point}
    if last:
        row["by"] = last.isoformat()
    if act in done:
        row["state"] = "done"
        if last and done[act] > last:
            row.update(state="late", late_by_days=(done[act] - last).days)
    elif last and not (point == "after-contract" and sale <= last):
        row["state"] = "missing"
    else:
        row["state"] = "not-due"
    return row
