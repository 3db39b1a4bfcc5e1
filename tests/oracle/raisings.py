"""Random courses of replenishing: step after step on the last day or beside it, and what may not be."""
from datetime import date, timedelta

from course import Course
from law import lineage
from pieces import ONE_DAY, around, iso, near
from raising import TEXTS
from spending import text_of


def some_course(r, steps, day, limit_chance=0.97):
    """Events, each mostly of a step that can be taken, on a last day or beside it, by whom it is given."""
    course, events = Course(steps), []
    for _ in range(r.randint(0, 9)):
        names = [n for n in course.order if course.obstacle(course.steps[n], date.max) is None]
        name = r.choice(names if names and r.random() < 0.97 else course.order)
        step = course.steps[name]
        due = course.due(step) or (course.runs_to(step.lapse) if step.lapse else None)
        on = near(r, due, ONE_DAY) if due and r.random() < 0.6 else day + timedelta(days=r.choice([0, 1, 5, 30, 100]))
        day = max(day, on)
        by = r.choice(step.by) if r.random() < 0.985 else r.choice(["owners", "bank", "housing-authority"])
        event = {"step": name, "on": iso(day), "by": by}
        if step.sets_limit and r.random() < limit_chance:
            event["limit"] = iso(day + timedelta(days=r.choice([0, 10, 30])))
        if any(e["step"] == name and e["on"] == event["on"] for e in events):
            continue
        course.take(event)
        events.append(event)
    ends = [course.due(course.steps[n]) for n in course.order] + [course.runs_to(n) for n in course.order]
    ends = [end for end in ends if end is not None and end >= day]
    as_of = max(day, near(r, r.choice(ends), ONE_DAY)) if ends and r.random() < 0.6 else \
        day + timedelta(days=r.choice([0, 1, 100]))
    r.shuffle(events)
    return {"as_of": iso(as_of), "events": events}


def some_day(r, first):
    return r.choice([near(r, first, 30 * ONE_DAY)] + [around(r, first, date(2026, 1, 1))] * 5)


def raising_case(r, rule):
    place = r.choice(["310000", "310115", "330281", "410000"] + list(TEXTS))
    first, steps = next(TEXTS[p] for p in lineage(place) if p in TEXTS)[-1]
    if place == "310000" and r.random() < 0.3:
        first, steps = TEXTS[place][0]
        return place, some_course(r, steps, around(r, first, date(2011, 3, 31))), {}
    return place, some_course(r, steps, some_day(r, first)), {}


def use_case(r, rule):
    place = r.choice(["310000", "310115", "100000", "370700", "330100"])
    first, before, after = text_of(lineage(place))
    transferred = r.random() < 0.5
    history = some_course(r, after if transferred else before, some_day(r, first))
    return place, {"transferred": transferred, "history": history}, {}


# ------------------------------------------------------------------- refusals

def history_of(request):
    return request["facts"].get("history", request["facts"])


def spoilt(r, request, name, value):
    if history_of(request)["events"]:
        r.choice(history_of(request)["events"])[name] = value


def unknown_step(r, request):
    spoilt(r, request, "step", "no-such-step")


def unknown_actor(r, request):
    spoilt(r, request, "by", "nobody")


def tomorrow(r, request):
    spoilt(r, request, "on", iso(date.fromisoformat(history_of(request)["as_of"]) + ONE_DAY))


def before_the_law(r, request):
    if request["jurisdiction"][:4] not in ("3100", "3101") or request["rule"] == "fund.use":
        history_of(request).update(as_of="2008-01-31", events=[])


CASES = {"fund.raising": [raising_case], "fund.use": [use_case]}
SPOILERS = dict.fromkeys(CASES, [unknown_step, unknown_actor, tomorrow, before_the_law])
