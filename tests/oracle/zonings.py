"""Random courses of zones and of contracts that have ended: step after step, on a last day or beside it."""
from datetime import date, timedelta

import departing
import inspecting
import leaving
import zoning
from course import Course
from law import Open, Refused, lineage
from pieces import ONE_DAY, iso, maybe, near, two

LISTS = {"zone.delimitation": lambda places, day: zoning.steps_on(places, day, 1),
         "zone.adjustment": lambda places, day: zoning.steps_on(places, day, 2),
         "zone.handover": inspecting.steps_on, "contract.departure": departing.steps_on,
         "contract.exit": leaving.steps_on}
# The days on which the texts of a place begin, and districts and cities that have none of their own.
SINCE = {rule: {place: [text[0] for text in texts] for place, texts in source.TEXTS.items()}
         for rule, source in {"zone.delimitation": zoning, "zone.adjustment": zoning, "zone.handover": inspecting,
                              "contract.departure": departing, "contract.exit": leaving}.items()}
ELSEWHERE = ["100000", "310115", "320500", "330106", "330402", "330302", "330602", "331002", "370202", "371502",
             "371602", "410105", "441802"]


def a_calendar(r, day):
    """Some days off around a day, a Saturday on which people work, and mostly as far as is needed."""
    first, last = day - timedelta(days=1500), day + timedelta(days=r.choice([900] * 9 + [2]))
    off = {iso(day + timedelta(days=r.randint(-40, 40))) for _ in range(r.choice([0, 3, 12]))}
    saturday = iso(day + timedelta(days=5 - day.weekday() + 7 * r.randint(-3, 3)))
    return {"from": iso(first), "to_inclusive": iso(last), "holidays": sorted(off),
            "workdays": [saturday] if saturday not in off else []}


def handed_in(r, step):
    """Mostly all that it asks for, in any order; at times one too few, or one that another text asks for."""
    papers = r.sample(step.documents, len(step.documents))
    if r.random() < 0.2:
        papers = papers[1:]
    return papers + (["place-name"] if r.random() < 0.1 and "place-name" not in papers else [])


def standing_behind(r, one_of):
    """Owners and their area, mostly at the share that is asked for or one step beside it."""
    owners, area = r.randint(1, 400), r.randint(100, 50_000_00)
    few = lambda whole: max(0, min(whole, -(-whole // one_of) + r.choice([-1, 0, 0, 1, whole])))
    return {"owners": few(owners), "of_owners": owners, "area_m2": two(r, few(area)), "of_area_m2": two(r, area)}


def last_day(course, step):
    """Where that can be told."""
    try:
        return course.due(step)
    except Refused:
        return None


def some_course(r, steps_on, day, calendar):
    """Events, each mostly of a step that can be taken by the text of its day, by whom it is given."""
    course, events = Course([], calendar), []
    for _ in range(r.randint(0, 9)):
        steps = steps_on(day)
        if steps is None:
            break
        course.under(steps)
        names = [n for n in course.order if course.obstacle(course.steps[n], date.max) is None]
        if not names and r.random() < 0.7:
            break
        name = r.choice(names if names and r.random() < 0.95 else course.order)
        step = course.steps[name]
        due = last_day(course, step)
        on = near(r, due, ONE_DAY) if due and r.random() < 0.6 else \
            day + timedelta(days=r.choice([0, 0, 1, 5, 15, 16, 20, 30]))
        day = max(day, on)
        by = r.choice(step.by) if r.random() < 0.97 else r.choice(["owners", "bank", "street", "event"])
        event = {"step": name, "on": iso(day), "by": by}
        if step.documents:
            event["documents"] = handed_in(r, step)
        if step.support and by == step.support[0]:
            event["support"] = standing_behind(r, step.support[1])
        if step.sets_limit:
            event["limit"] = iso(day + timedelta(days=r.choice([0, 5, 9, 10, 11, 20])))
        if steps_on(day) is None or any(e["step"] == name and e["on"] == event["on"] for e in events):
            continue
        course.under(steps_on(day))
        if name in course.steps:
            course.take(event)
            events.append(event)
    return course, events, day


def procedure_case(r, rule):
    since = SINCE[rule]
    place = r.choice(list(since) * 3 + ELSEWHERE)
    steps_on = lambda day: LISTS[rule](lineage(place), day)
    bounds = [day for p in lineage(place) for day in since.get(p, []) if steps_on(day)] or [date(2022, 5, 1)]
    first = r.choice(bounds)
    day = first + timedelta(days=r.choice([-1, 0, -20, 30] + [r.randint(0, 1500)] * 8))
    calendar = a_calendar(r, day + timedelta(days=10)) if r.random() < 0.6 else None
    course, events, day = some_course(r, steps_on, day, calendar)
    now = steps_on(day)
    ends = []
    if now:
        course.under(now)
        ends = [last_day(course, step) for step in now]
    ends = [end for end in ends if end is not None and end >= day]
    as_of = max(day, near(r, r.choice(ends), ONE_DAY)) if ends and r.random() < 0.6 else \
        day + timedelta(days=r.choice([0, 0, 1, 100]))
    r.shuffle(events)
    facts = {"as_of": iso(as_of), "events": events}
    # What time runs back from is planned, mostly; the day is at a last one or beside it.
    runs_back = sorted({name for step in now or [] if step.before for name in step.before[1]} - set(course.taken))
    planned = [{"step": name, "on": iso(as_of + timedelta(days=r.choice([0, 1, 14, 15, 16, 19, 20, 21, 40, 90, 91, 92, 181, 184])))}
               for name in runs_back if r.random() < 0.95]
    if planned:
        facts["planned"] = planned
    if calendar:
        facts["calendar"] = calendar
    return place, facts, {}


# ------------------------------------------------------------------- refusals

def spoilt(r, request, name, value):
    if not request["facts"]["events"]:
        raise Open("no event to spoil")
    r.choice(request["facts"]["events"])[name] = value


def unknown_step(r, request):
    spoilt(r, request, "step", "no-such-step")


def unknown_actor(r, request):
    spoilt(r, request, "by", "nobody")


def unknown_paper(r, request):
    spoilt(r, request, "documents", ["no-such-paper"])


def no_papers(r, request):
    asked = [event for event in request["facts"]["events"] if "documents" in event]
    if not asked:
        raise Open("no papers to leave out")
    del r.choice(asked)["documents"]


def limit_where_none_is(r, request):
    spoilt(r, request, "limit", request["facts"]["as_of"])


def tomorrow(r, request):
    spoilt(r, request, "on", iso(date.fromisoformat(request["facts"]["as_of"]) + ONE_DAY))


def before_the_law(r, request):
    request["facts"].update(as_of="1998-01-31", events=[], planned=[])


def planned_and_done(r, request):
    if not request["facts"]["events"]:
        raise Open("nothing was done")
    event = r.choice(request["facts"]["events"])
    request["facts"]["planned"] = [{"step": event["step"], "on": request["facts"]["as_of"]}]


def planned_yesterday(r, request):
    if not request["facts"].get("planned"):
        raise Open("nothing is planned")
    request["facts"]["planned"][0]["on"] = iso(date.fromisoformat(request["facts"]["as_of"]) - ONE_DAY)


CASES = {rule: [procedure_case] for rule in LISTS}
SPOILERS = {rule: [unknown_step, unknown_actor, unknown_paper, limit_where_none_is, tomorrow, before_the_law]
            for rule in LISTS}
for rule in ("zone.delimitation", "zone.adjustment", "zone.handover"):
    SPOILERS[rule] = SPOILERS[rule] + [no_papers, no_papers]
SPOILERS["zone.handover"] = SPOILERS["zone.handover"] + [planned_and_done, planned_yesterday]
