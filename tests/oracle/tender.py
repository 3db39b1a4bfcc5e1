"""Whether a manager must be chosen by tender: 物业管理条例 art. 24 and the texts of 16 places."""
from datetime import date, timedelta

from law import Refused
from voting import day_of, hundredths

END = date.max
# place: first day, whose developer ("housing", "everything", "by law"), whether exceptions are as by law, public
TEXTS = {
    "100000": (date(2018, 3, 19), "housing", False, False), "310000": (date(2019, 3, 1), "housing", False, True),
    "330000": (date(2009, 11, 27), "housing", False, False), "330100": (date(2022, 3, 1), "housing", False, True),
    "330600": (date(2021, 1, 1), "everything", False, True), "331000": (date(2021, 5, 1), "housing", False, False),
    "331100": (date(2019, 7, 1), "housing", False, True), "370000": (date(2021, 12, 3), "housing", True, False),
    "370200": (date(2021, 5, 1), "housing", False, False), "370300": (date(2021, 12, 1), "housing", True, False),
    "371100": (date(2018, 1, 1), "housing", False, False), "371500": (date(2021, 3, 1), "housing", False, False),
    "371600": (date(2019, 10, 1), "housing", False, False), "371700": (date(2022, 1, 21), "by law", True, False),
    "410000": (date(2018, 1, 1), "everything", False, False), "441800": (date(2023, 2, 1), "housing", False, False)}
# Texts that were not seen.
UNSEEN = {"100000": (date(2003, 9, 1), date(2018, 3, 18)), "310000": (date(2004, 11, 1), date(2019, 2, 28)),
          "330100": (date(2001, 12, 28), date(2022, 2, 28)), "370000": (date(2009, 5, 1), date(2021, 12, 2)),
          "371700": (date(2018, 5, 1), date(2022, 1, 20)), "410000": (date(2001, 1, 13), date(2017, 12, 31)),
          "110000": (date(2020, 5, 1), date(2024, 3, 28)), "330200": (date(1998, 4, 20), date(2022, 3, 31))}
# Exceptions: so many hundredths, and whether that many are small still; or who finds what is small.
SMALL = {"330600": (4_000_000, False), "331000": (5_000_000, False), "331100": (5_000_000, False),
         "370200": (3_000_000, False), "371100": (3_000_000, True)}
FOUND_SMALL = ["100000", "330000", "330100", "371500"]
WITH_EXCEPTIONS = [*SMALL, *FOUND_SMALL]
WHOLE_ZONE = {"310000": (date(2004, 11, 1), date(2011, 3, 31)), "331100": (date(2019, 7, 1), END),
              "410000": (date(2018, 1, 1), END), "410100": (date(2021, 10, 1), END), "441800": (date(2023, 2, 1), END)}
WHOLE_UNSEEN = {"310000": (date(2011, 4, 1), date(2019, 2, 28)), "410000": UNSEEN["410000"],
                "410100": (date(2007, 12, 3), date(2021, 9, 30))}
PLATFORM = {"310000": ["developer", "assembly"], "330600": ["developer"]}
SHORTLISTS = {"330200": date(2022, 4, 1), "330600": date(2021, 1, 1)}
JIAXING = ("330400", date(2022, 3, 1))


def text_of(places, day, texts, unseen):
    """The nearest place with a text of the day; a text that was not seen stands before those above it."""
    for place in places:
        since = texts.get(place)
        if since and since[0] <= day <= since[1]:
            return place
        gap = unseen.get(place)
        if gap and gap[0] <= day <= gap[1]:
            raise Refused("not-in-force")
    return None


def told(facts, field):
    if facts.get(field) is None:
        raise Refused("missing-fact")
    return facts[field]


def working_days_after(start, count, calendar):
    if not calendar:
        raise Refused("missing-fact")
    known = day_of(calendar["from"]), day_of(calendar["to_inclusive"])
    day = start
    while count:
        day += timedelta(days=1)
        if not known[0] <= day <= known[1]:
            raise Refused("missing-fact")
        off = day.isoformat() in calendar["holidays"]
        weekend = day.weekday() >= 5 and day.isoformat() not in calendar.get("workdays", [])
        count -= not (off or weekend)
    return day


def contract_tender(places, facts, options):
    day, housing = day_of(facts["hired_on"]), facts["zone_use"] == "with-dwellings"
    developer, agreed = facts["hired_by"] == "developer", facts["method"] == "agreement"
    approved = day_of(facts["approved_on"]) if facts.get("approved_on") else None
    if approved and facts.get("applied_on") and approved < day_of(facts["applied_on"]):
        raise Refused("invalid-fact")
    if facts.get("dwelling_area_m2") and facts.get("total_area_m2") \
            and hundredths(facts["dwelling_area_m2"]) > hundredths(facts["total_area_m2"]):
        raise Refused("invalid-fact")
    value, lacks, text = {"exceptions": []}, [], None
    if not developer:
        value["tender"] = "none"
    else:
        try:
            text = text_of(places, day, {p: (t[0], END) for p, t in TEXTS.items()}, UNSEEN_HERE)
            if not text:
                raise Refused("not-in-force")
            who, public = TEXTS[text][1], TEXTS[text][3]
            must = housing or who == "everything"
            value["tender"] = "public" if must and public else "any" if must else "none" if who == "housing" \
                else "judgement"
        except Refused:
            try:
                whole = text_of(places, day, WHOLE_ZONE, WHOLE_UNSEEN)
            except Refused:
                whole = None
            if agreed or not whole:
                raise
            value["tender"] = "unseen"
    must = value["tender"] in ("public", "any")
    if agreed and must:
        lacks += by_agreement(places, facts, options, text, value, approved)
    if agreed and not developer:
        place = text_of(places, day, {p: (since, END) for p, since in SHORTLISTS.items()},
                        {p: UNSEEN[p] for p in ("330200",)})
        if place and not 2 <= told(facts, "candidates") <= 3:
            lacks.append("candidates")
    if not agreed:
        if value["tender"] == "public" and facts["method"] != "public-tender":
            lacks.append("public-tender")
        if developer and text_of(places, day, WHOLE_ZONE, WHOLE_UNSEEN) and told(facts, "scope") != "zone":
            lacks.append("whole-zone")
        since = {p: (TEXTS[p][0], END) for p in PLATFORM}
        unseen = value["tender"] == "unseen"
        place = None if unseen else text_of(places, day, since, {"310000": UNSEEN["310000"]})
        if place and facts["hired_by"] in PLATFORM[place] and not told(facts, "on_platform"):
            lacks.append("platform")
        if developer and JIAXING[0] in places and day >= JIAXING[1] and not told(facts, "residents_committee_told"):
            lacks.append("residents-committee")
    if housing and {"tender", "approval"} & set(lacks):
        value["breach"] = "no-tender"
    value["lacks"] = lacks
    if lacks or not (value["tender"] == "unseen" or agreed and value["tender"] == "judgement"):
        value["lawful"] = not lacks
        return ("unlawful" if lacks else "lawful"), value
    return "open", value


UNSEEN_HERE = {p: gap for p, gap in UNSEEN.items() if p not in ("110000", "330200")}


def by_agreement(places, facts, options, text, value, approved):
    day = day_of(facts["hired_on"])
    place = next((p for p in places if p in WITH_EXCEPTIONS and TEXTS[p][0] <= day), None)
    if not place:  # the country's exceptions of before were not seen
        raise Refused("not-in-force")
    counts = place == text or TEXTS[text][2] or options.get("exceptions") != "text-alone"
    few = counts and facts.get("bidders") is not None and facts["bidders"] < 3
    small = False
    if place in SMALL:
        limit, still = SMALL[place]
        field = "dwelling_area_m2" if place == "370200" and options.get("small") == "dwellings" else "total_area_m2"
        if not few or facts.get(field) is not None:
            area = hundredths(told(facts, field))
            small = counts and (area < limit or still and area == limit)
    elif facts["zone_use"] == "with-dwellings" and counts:
        if not few or facts.get("taken_for_small") is not None:
            small = told(facts, "taken_for_small")
    value["exceptions"] = ["few-bidders"] * few + ["small"] * small
    if not few and not small:
        return ["tender"]
    value["approver"] = "county-authority"
    if place == "331000" and facts.get("applied_on"):
        due = working_days_after(day_of(facts["applied_on"]), 5, facts.get("calendar"))
        value["decide_by"] = due.isoformat()
    return [] if approved and approved <= day else ["approval"]
