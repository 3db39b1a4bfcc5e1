"""Meetings of the owners' assembly: who makes the committee convene one, and until when a decision can be
contested."""
from datetime import date, timedelta

from law import Open, Refused
from notices import NATION
from voting import add_months, day_of, hundredths

# Each place's own text, and what beside a request it names as a cause: of earlier texts none is at hand.
OWN = {"310000": (date(2019, 3, 1), None), "110000": (date(2024, 3, 29), None),
       "370000": (date(2021, 12, 3), {"grave-event", "by-laws"}),
       "330100": (date(2022, 3, 1), {"grave-event", "breach-of-rules", "by-laws"}),
       "330200": (date(2022, 4, 1), {"grave-event", "by-laws"}),
       "410100": (date(2021, 10, 1), {"grave-event", "vacancies", "officers", "by-laws"})}
GUIDING_RULES = {"grave-event"}


def own_text(places, day):
    """The most specific of the places with a text of its own."""
    for place in places:
        if place in OWN:
            if day < OWN[place][0]:
                raise Open("a text of the place that is not at hand")
            return place
    if places[-2:-1] in (["330000"], ["410000"]):
        raise Open("a province of which this is not the text")
    return None


def requesters(facts):
    """(owners, area) behind the request."""
    row = facts.get("requesters") or {}
    keys = row.get("keys") or []
    if len(set(keys)) < len(keys):
        raise Refused("invalid-fact")
    owners = row.get("owners")
    if owners is not None and keys and owners != len(keys):
        raise Refused("invalid-fact")
    owners = len(keys) if owners is None else owners
    if owners > facts["owners"]:
        raise Refused("invalid-fact")
    area = None if row.get("area_m2") is None else hundredths(row["area_m2"])
    whole = None if facts.get("area_m2") is None else hundredths(facts["area_m2"])
    if area is not None and whole is not None and area > whole:
        raise Refused("invalid-fact")
    return owners, area, whole


def is_cause(cause, named):
    kind = cause["cause"]
    if kind not in named:
        return False
    if kind == "vacancies":
        if cause["seats"] == 0 or cause["vacant"] > cause["seats"]:
            raise Refused("invalid-fact")
        return 3 * cause["vacant"] > cause["seats"]
    if kind == "officers":
        return cause["chair"] or cause["deputies"] >= 2
    return True


def assembly_request(places, facts, options):
    day = day_of(facts["on"])
    place = own_text(places, day)
    if facts["owners"] == 0:
        raise Refused("invalid-fact")
    owners, area, whole = requesters(facts)
    if place is None and day < NATION:
        raise Refused("not-in-force")
    requested = 5 * owners >= facts["owners"]
    if options.get("basis") == "both":
        if area is None or not whole:
            raise Refused("missing-fact")
        requested = requested and 5 * area >= whole
    named = (OWN[place][1] if place else None) or GUIDING_RULES
    # Every cause is looked at, though one were enough.
    caused = [is_cause(cause, named) for cause in facts.get("causes") or []]
    must = requested or any(caused)
    value = {"must_convene": must, "requested": requested}
    if facts.get("agreed") is not None and must:
        count, unit = facts["agreed"]["within"].split(" ")
        if unit != "days":
            raise Open("a time of the by-laws in anything but days")
        value["by"] = (day + timedelta(days=int(count))).isoformat()
    return ("must-convene" if must else "need-not-convene"), value


PROPERTY_LAW, INTERPRETATION, CIVIL_CODE = date(2007, 10, 1), date(2009, 10, 1), date(2021, 1, 1)
REVISION = date(2018, 3, 19)
# Who must act against a decision, and against what it is contrary to.
NATION_REVOKES = ({"laws", "regulations"}, ["housing-authority", "street"])
REVOKES = {"110000": (date(2024, 3, 29), {"laws", "regulations", "rules"}, ["street"]),
           "330100": (date(2022, 3, 1), {"laws", "regulations"}, ["street"]),
           "370200": (date(2021, 5, 1), {"laws", "regulations"}, ["street"]),
           "410100": (date(2021, 10, 1), {"laws", "regulations", "rules"}, ["street"])}


def moved(day, calendar, weekends):
    """To the first day that is no holiday; a weekend on which people work is none."""
    free = set(calendar["holidays"])
    while calendar["from"] <= day.isoformat() <= calendar["to_inclusive"]:
        rests = day.isoformat() in free or \
            (weekends and day.weekday() >= 5 and day.isoformat() not in calendar["workdays"])
        if not rests:
            return day
        day += timedelta(days=1)
    raise Open("a calendar that does not reach the last day")


def assembly_challenge(places, facts, options):
    day, as_of = day_of(facts["decided_on"]), day_of(facts["as_of"])
    known = [day_of(facts[k]) for k in ("known_on", "should_have_known_on") if facts.get(k) is not None]
    if as_of < day and not known:
        raise Open("which of two faults is reported")
    if as_of < day or any(k < day for k in known):
        raise Refused("invalid-fact")
    if known and as_of < min(known):
        raise Open("who asks before the decision could be known")
    guarded, authorities = NATION_REVOKES
    for place in places:
        if place in REVOKES:
            if day < REVOKES[place][0]:
                raise Open("a text of the place that is not at hand")
            guarded, authorities = REVOKES[place][1:]
            break
    value = {"open": False, "revoked_by": authorities if guarded & set(facts.get("contrary_to") or []) else []}
    if not known and facts["by"] != "owner":
        raise Open("a day of knowledge of one who may not ask")
    if not known and day < PROPERTY_LAW:
        raise Open("which of two faults is reported")
    if not known:
        raise Refused("missing-fact")
    if day < PROPERTY_LAW:
        raise Refused("not-in-force")
    weekends = options.get("rest_days") == "holidays-and-weekends"
    lacks_calendar = weekends and facts.get("calendar") is None and facts["by"] == "owner"
    if facts.get("contrary_to") and day < REVISION and not set(places) & set(REVOKES):
        if lacks_calendar:
            raise Open("which of two faults is reported")
        raise Refused("not-in-force")
    if facts["by"] != "owner":
        return "not-entitled", value
    if lacks_calendar:
        raise Refused("missing-fact")
    last = add_months(min(known), 12)
    if facts.get("calendar") is not None:
        last = moved(last, facts["calendar"], weekends)
    value["last_day"] = last.isoformat()
    value["open"] = as_of <= last
    if as_of > last:
        value["late_by_days"] = (as_of - last).days
    return ("open" if value["open"] else "late"), value
