"""What a manager hands over when its contract has ended: 物业管理条例 art. 38, 民法典 arts 949, 950 and the texts of 18 places."""
from datetime import date, timedelta

from law import Refused
from voting import day_of

CODE = date(2021, 1, 1)
SINCE = {"100000": date(2018, 3, 19), "110000": date(2024, 3, 29), "310000": date(2019, 3, 1), "330000": date(2009, 11, 27),
         "330100": date(2022, 3, 1), "330200": date(2022, 4, 1), "330500": date(2021, 5, 1), "330600": date(2021, 1, 1),
         "330900": date(2019, 9, 1), "331000": date(2021, 5, 1), "331100": date(2019, 7, 1), "370000": date(2021, 12, 3),
         "370200": date(2021, 5, 1), "370300": date(2021, 12, 1), "370700": date(2022, 3, 1), "371100": date(2018, 1, 1),
         "371700": date(2022, 1, 21), "410000": date(2018, 1, 1), "410100": date(2021, 10, 1), "441800": date(2023, 2, 1)}
UNSEEN = {"100000": date(2003, 9, 1), "110000": date(2020, 5, 1), "310000": date(2004, 11, 1), "330100": date(2001, 12, 28),
          "330200": date(1998, 4, 20), "370000": date(2009, 5, 1), "371700": date(2018, 5, 1), "410000": date(2001, 1, 13),
          "410100": date(2007, 12, 3)}
PAPERS = ["acceptance-documents", "service-archives", "maintenance-records", "owner-records", "safety-archives",
          "business-records", "utility-records", "account-copies"]
ORDER = ["premises", "common-parts", *PAPERS[:7], "equipment", "revenue-balance", "prepaid-fees", "commission-funds",
         "account-copies"]
ROOMS = {"premises", "common-parts", "service-archives"}
SEVEN = {"acceptance-documents", "prepaid-fees", "maintenance-records", "premises", "equipment", "business-records",
         "utility-records"}
LISTS = {
    "110000": {"common-parts", "acceptance-documents", "service-archives", "prepaid-fees"},
    "310000": {"acceptance-documents", "service-archives", "maintenance-records", "revenue-balance", "commission-funds",
               "premises"},
    "330000": {"acceptance-documents", "premises"},
    "330100": {"common-parts", "service-archives", "acceptance-documents", "revenue-balance"},
    "330200": ROOMS | {"prepaid-fees", "equipment"},
    "330500": {"acceptance-documents", "premises", "common-parts", "revenue-balance", "prepaid-fees", "utility-records",
               "maintenance-records"},
    "330600": ROOMS,
    "330900": {"acceptance-documents", "service-archives", "owner-records", "common-parts", "business-records",
               "prepaid-fees", "utility-records", "account-copies"},
    "331000": SEVEN, "331100": SEVEN | {"revenue-balance"}, "370000": ROOMS, "370300": ROOMS, "370700": ROOMS,
    "370200": {"acceptance-documents", "premises", "common-parts", "maintenance-records", "business-records",
               "revenue-balance", "prepaid-fees"},
    "371100": ROOMS | {"owner-records", "maintenance-records", "safety-archives", "business-records", "prepaid-fees",
                       "equipment"},
    "371700": ROOMS | {"maintenance-records", "prepaid-fees"},
    "410000": {"premises", "common-parts", "acceptance-documents", "maintenance-records", "prepaid-fees"}}
# Days for the hand-over and for leaving; Beijing's run from the notice.
TIMES = {"110000": (30, 30), "310000": (10, None), "330100": (15, 15), "331000": (15, 15), "370200": (30, 30),
         "370300": (30, 30), "370700": (None, 30), "371100": (10, None), "331100": (None, 0), "410000": (None, 0),
         "441800": (30, 30)}
COURSES = [*SINCE]
FIXED = ["110000", "310000", "331100", "371100", "441800"]


def text_of(places, day, of):
    for place in places:
        if place in of:
            if SINCE[place] <= day:
                return place
            if place in UNSEEN and UNSEEN[place] <= day:
                raise Refused("not-in-force")
    return None


def contract_handover(places, facts, options):
    asked, ended = day_of(facts["as_of"]), day_of(facts["ended_on"])
    days = {name: day_of(facts[name]) if facts.get(name) else None
            for name in ("told_on", "agreed_by", "left_on", "taken_over_on")}
    handed = {}
    for row in facts.get("handed", []):
        if row["item"] in handed or day_of(row["on"]) > asked:
            raise Refused("invalid-fact")
        handed[row["item"]] = day_of(row["on"])
    if asked <= ended or any(days[x] and days[x] > asked for x in ("left_on", "taken_over_on")) \
            or days["told_on"] and days["told_on"] > ended:
        raise Refused("invalid-fact")
    place = text_of(places, ended, ["100000", *LISTS])
    if not place:
        raise Refused("not-in-force")
    wanted = LISTS.get(place) or ({"premises", "acceptance-documents"} if ended < CODE else ROOMS | {"acceptance-documents"})
    course = text_of(places, ended, COURSES)
    if not course:
        raise Refused("not-in-force")
    fixed = text_of(places, ended, FIXED) is not None

    def by(which):
        count = TIMES.get(course, (None, None))[which]
        if days["agreed_by"] and not (fixed and count is not None):
            return days["agreed_by"]
        start = days["told_on"] if course == "110000" else ended
        return None if count is None or start is None else start + timedelta(days=count)

    def stands(done, last):
        if done:
            return "late" if last and last < done else "done"
        return "judgement" if last is None else "overdue" if last < asked else "open"

    last, leave = by(0), by(1)
    items = []
    for item in ORDER:
        if item not in wanted:
            continue
        if item in ("commission-funds", "account-copies"):
            if facts.get("commission") is None:
                raise Refused("missing-fact")
            if not facts["commission"]:
                continue
        items.append({"item": item, "state": stands(handed.get(item), last)})
    if days["taken_over_on"]:
        leaving = stands(days["left_on"], leave and max(leave, days["taken_over_on"]))
    else:
        leaving = "done" if days["left_on"] else "serves-on"
    bad = ("late", "overdue")
    failing = [row["item"] in PAPERS for row in items if row["state"] in bad]
    breaches = ["manager-keeps-documents"] * (True in failing) + ["manager-keeps-things"] * (False in failing) \
        + ["manager-stays"] * (leaving in bad)
    value = {"complete": all(row["state"] in ("done", "late") for row in items), "items": items, "leaving": leaving,
             "breaches": breaches}
    if last:
        value["hand_over_by"] = last.isoformat()
    if leave:
        value["leave_by"] = leave.isoformat()
    if ended + timedelta(days=1) >= CODE:
        value["fee"] = "none" if breaches else "until-taken-over"
        ends = [days["left_on"]] if days["left_on"] else []
        ends += [days["taken_over_on"] - timedelta(days=1)] if days["taken_over_on"] else []
        if ends and not breaches:
            value["charged_to"] = max(min(ends), ended).isoformat()
    return ("in-breach" if breaches else "complete" if value["complete"] else "incomplete"), value
