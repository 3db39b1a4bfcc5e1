"""How a meeting of the owners' assembly is called: whom to tell, how long before, in what form, and of what items.

The duties are in the order in which the answer has them; what a place adds to the nation's comes after it.
"""
from datetime import date, timedelta

from law import Open, Refused
from voting import bytewise, day_of

NATION = date(2018, 3, 19)  # the text of the regulations that is at hand


def duty(to, days=None, meeting=None, written=False, estates_only=False):
    return {"to": to, "days": days, "meeting": meeting, "written": written, "estates_only": estates_only}


# 条例 14: all owners fifteen days before; in an estate the residents' committee at the same time.
OWNERS, RESIDENTS = duty("owners", 15), duty("residents-committee", 15, estates_only=True)
# Told, published and reported in one breath, fifteen days before, in whatever zone.
THREE = [duty("owners", 15), duty("publication", 15), duty("residents-committee", 15)]
IN_WRITING = duty("owners", 15, written=True)  # 浙江 9(4)

# First day of the text at hand, first day of an earlier one that is not (or None), the duties.
TEXTS = {
    "100000": (NATION, None, [OWNERS, RESIDENTS]),
    # 规定 25(2): beforehand, without a number
    "310000": (date(2019, 3, 1), date(2004, 11, 1),
               [OWNERS, RESIDENTS, duty("residents-committee", written=True), duty("housing-office", written=True)]),
    "110000": (date(2024, 3, 29), date(2020, 5, 1), THREE),  # 条例 35(4)
    "370200": (date(2021, 5, 1), None, THREE),  # 条例 29(1)
    "370300": (date(2021, 12, 1), None, THREE),  # 条例 27(2)
    "370700": (date(2022, 3, 1), None, THREE),  # 条例 32(2)
    # 条例 12(1)
    "371600": (date(2019, 10, 1), None,
               [OWNERS, RESIDENTS, duty("publication", 5), duty("residents-committee", 5, written=True),
                duty("street", 5, written=True)]),
    # 条例 34(2): of regular meetings
    "371100": (date(2018, 1, 1), None,
               [OWNERS, RESIDENTS, duty("residents-committee", 15, "regular", True),
                duty("street", 15, "regular", True)]),
    "330000": (date(2009, 11, 27), date(2006, 10, 1), [IN_WRITING, RESIDENTS]),
    # 条例 19(1): seven days of an extraordinary meeting
    "330100": (date(2022, 3, 1), date(2001, 12, 28),
               [duty(to, days, meeting, estates_only=estates)
                for to, estates in (("owners", False), ("publication", False), ("residents-committee", True))
                for meeting, days in (("regular", 15), ("extraordinary", 7))]),
    # 条例 10(1)
    "331100": (date(2019, 7, 1), None, [IN_WRITING, duty("publication", 15), RESIDENTS]),
}
# Places that are silent on it, since the day on which their text is at hand.
SILENT = {"370000": date(2021, 12, 3), "410000": date(2018, 1, 1), "371500": date(2021, 3, 1),
          "371700": date(2022, 1, 21), "410100": date(2021, 10, 1), "330200": date(2022, 4, 1),
          "330400": date(2022, 3, 1), "330500": date(2021, 5, 1), "330600": date(2021, 1, 1),
          "330900": date(2019, 9, 1), "331000": date(2021, 5, 1), "330300": date(2017, 5, 1)}
# Where nothing may be voted on that was not published: 北京 35(5), 青岛 29(3), 淄博 27(3), 杭州 19(2), 丽水 10(1).
AGENDA = ("110000", "370200", "370300", "330100", "331100")


def text_of(places, day):
    """(place, duties), the most specific that is in force."""
    for place in places:
        if place in SILENT and day < SILENT[place]:
            raise Open("a text of the place that is not at hand")
        if place in TEXTS:
            since, unseen, duties = TEXTS[place]
            if day >= since:
                return place, duties
            if unseen is None:
                continue
            if day >= unseen:
                raise Refused("not-in-force")
            raise Open("the place's law before the texts that are known of")
    raise Refused("not-in-force")


def read_clause(clause):
    rows = []
    for row in clause["value"]["notices"]:
        days = row.get("before")
        rows.append(duty(row["to"], days and int(days.split(" ")[0]), row.get("meeting"),
                         row.get("written", False), row.get("estates_only", False)))
    return rows


def covers(own, other):
    """Whether whoever does what `own` asks has done what `other` asks."""
    return (own["to"] == other["to"] and (other["days"] is None or (own["days"] or 0) >= other["days"])
            and own["meeting"] in (None, other["meeting"]) and (own["written"] or not other["written"])
            and (other["estates_only"] or not own["estates_only"]))


def under_bylaws(duties, bylaws, day):
    """The duties, as the by-laws that bind on the day have them: 条例 14(1) has fifteen days at the least."""
    binding = [c for c in bylaws if c["from"] <= day.isoformat() <= c.get("to_inclusive", "9999-12-31")]
    if not binding:
        return duties
    asked = [read_clause(c) for c in binding]
    for rows in asked:
        no_less = all(any(covers(own, other) for own in rows) for other in duties)
        more = not all(any(covers(own, other) for own in duties) for other in rows)
        if rows != duties and day < NATION:
            if no_less and not more:
                raise Open("the same in other words, when nothing was known on by-laws")
            raise Refused("not-in-force" if no_less else "invalid-fact")
        if not no_less:
            raise Refused("invalid-fact")
    if len(binding) > 1:
        raise Refused("invalid-fact")
    return asked[0]


def applying(duties, facts):
    return [d for d in duties if d["meeting"] in (None, facts["kind"]) and (facts["estate"] or not d["estates_only"])]


def assembly_notice(places, facts, options, bylaws):
    day = day_of(facts["meeting_on"])
    told = [n["to"] for n in facts["notices"]]
    twice = len(set(told)) < len(told)
    if twice and bylaws:
        raise Open("which of two faults is reported")
    if twice:
        raise Refused("invalid-fact")
    place, own = text_of(places, day)
    duties = under_bylaws(own, bylaws, day)
    national = options.get("shorter") == "national"
    rows = []
    for one in applying(duties, facts):
        days = one["days"]
        if national and not one["written"] and days is not None and day >= NATION:
            days = max([days] + [d["days"] for d in applying([OWNERS, RESIDENTS], facts) if d["to"] == one["to"]])
        clear = days and options.get("clear_days") == "yes"
        latest = day - timedelta(days=(days or 1) + (1 if clear else 0))
        given = [n for n in facts["notices"] if n["to"] == one["to"]]
        if given and one["written"] and given[0].get("written") is None:
            raise Refused("missing-fact")
        met = bool(given) and day_of(given[0]["on"]) <= latest and (not one["written"] or given[0]["written"])
        rows.append({"to": one["to"], "latest": latest.isoformat(), "met": met})
    unpublished = []
    if place in AGENDA:
        unpublished = sorted(set(facts.get("voted") or []) - set(facts.get("published") or []), key=bytewise)
    lawful = all(row["met"] for row in rows) and not unpublished
    return ("lawful" if lawful else "defective"), {"lawful": lawful, "duties": rows, "unpublished": unpublished}
