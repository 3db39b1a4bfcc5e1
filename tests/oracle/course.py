"""Who may take which step of a procedure, and by when: a course of events held against a list of steps.

A step is taken once what comes before it was; one that was not lawful moves nothing. Days are counted as in
民法典 arts 200 to 203: the first day is not counted.
"""
from datetime import timedelta

from law import Open, Refused
from voting import day_of


class Step:
    """One step: who takes it, must it be, after all of these, after one of these, not after any of those."""

    def __init__(self, name, by, must=True, after=(), after_any=(), unless=(), lapse=None, within=None,
                 sets_limit=False, ends=False, repeats=False):
        self.name, self.by, self.must = name, by.split(), must
        self.after, self.after_any, self.unless, self.lapse = after, after_any, unless, lapse
        self.within = within  # (days, steps of which the first that was taken is counted from)
        self.sets_limit, self.ends, self.repeats = sets_limit, ends, repeats


class Course:
    def __init__(self, steps):
        self.steps = {step.name: step for step in steps}
        self.order = [step.name for step in steps]
        self.taken = {}  # name -> (first day, limit)

    def due(self, step, guess=None):
        """The last day on which a step is in time; None where there is none."""
        if step.within is None:
            return None
        days, bases = step.within
        known = [self.taken[b][0] for b in bases if b in self.taken]
        start = min(known) if known else guess
        return None if start is None else start + timedelta(days=days)

    def runs_to(self, name):
        """The day to which the time of a step runs: the limit that it set, else that within which it was due."""
        if self.steps[name].sets_limit:
            return self.taken[name][1] if name in self.taken else None
        return self.due(self.steps[name])

    def obstacle(self, step, day, actor=None):
        """(why, because of which step), or None."""
        if actor is not None and actor not in step.by:
            return "wrong-actor", None
        if step.name in self.taken and not step.repeats:
            return "taken-already", None
        ended = [n for n in self.order if n in self.taken and self.steps[n].ends]
        if ended:
            return "ended", ended[0]
        for name in step.after:
            if name not in self.taken:
                return "too-early", name
        if step.after_any and not any(n in self.taken for n in step.after_any):
            return "too-early", step.after_any[0]
        for name in step.unless:
            if name in self.taken:
                return "excluded", name
        if step.lapse is not None:
            if step.lapse in self.taken and not self.steps[step.lapse].sets_limit:
                return "too-early", step.lapse  # taken, so its time does not run out
            end = self.runs_to(step.lapse)
            if end is None:
                return "too-early", step.lapse
            if day <= end:
                return "time-running", step.lapse
        return None

    def take(self, event):
        step, day = self.steps[event["step"]], day_of(event["on"])
        row = {"step": step.name, "on": event["on"], "by": event["by"]}
        why = self.obstacle(step, day, event["by"])
        row["lawful"] = why is None
        if why is not None:
            row["why"] = why[0]
            if why[1] is not None:
                row["because_of"] = why[1]
            return row
        due = self.due(step)
        if due is not None:
            row.update(due=due.isoformat(), late_days=max(0, (day - due).days))
        limit = event.get("limit")
        if step.name not in self.taken:
            self.taken[step.name] = (day, None if limit is None else day_of(limit))
        return row

    def at_latest(self, step, today, seen=()):
        """The last day on which a step that waits for others will be in time, where that can be told."""
        if step.within is None or step.name in seen:
            return None
        days, bases = step.within
        known = [self.taken[b][0] for b in bases if b in self.taken]
        if known:
            return min(known) + timedelta(days=days)
        guesses = [self.at_latest(self.steps[b], today, (*seen, step.name)) for b in bases]
        guesses = [max(g, today) for g in guesses if g is not None]
        return min(guesses) + timedelta(days=days) if guesses else None

    def stand(self, today):
        open_, later = [], []
        for name in self.order:
            step = self.steps[name]
            why = self.obstacle(step, today)
            row = {"step": name, "by": step.by, "modal": "must" if step.must and step.by != ["event"] else "may"}
            if why is None:
                due = self.due(step)
                if due is not None:
                    row.update(due=due.isoformat(), overdue_days=max(0, (today - due).days))
                open_.append(row)
            elif why[0] in ("too-early", "time-running"):
                if why[0] == "time-running":
                    row["opens"] = (self.runs_to(step.lapse) + timedelta(days=1)).isoformat()
                last = self.at_latest(step, today)
                if last is not None:
                    row["at_latest"] = last.isoformat()
                if "opens" in row or "at_latest" in row:
                    later.append(row)
        open_.sort(key=lambda row: row.get("due", "9999"))
        closed = any(n in self.taken and self.steps[n].ends for n in self.order) or not open_ and not later
        return {"closed": closed, "open": open_, "later": later}


# Of those whom some text gives a step, the ones who are asked about.
ACTORS = set("event owners owners-assembly owners-committee residents-committee service-company bank appraiser "
             "housing-authority housing-office developer street community management-committee".split())


def run(steps, history, since):
    """Where the course stands under a text that is in force since a day."""
    today = day_of(history["as_of"])
    if today < since:
        raise Refused("not-in-force")
    course = Course(steps)
    if any(e["step"] not in course.steps or e["by"] not in ACTORS for e in history["events"]):
        if any(day_of(e["on"]) < since for e in history["events"]):
            raise Open("which of two faults is reported")
        raise Refused("invalid-fact")
    if any(day_of(e["on"]) > today for e in history["events"]):
        raise Refused("invalid-fact")
    no_limit = any(course.steps[e["step"]].sets_limit and e.get("limit") is None for e in history["events"])
    # What comes about by itself needs no text; what somebody does is judged by that of its day.
    no_text = any(day_of(e["on"]) < since and e["by"] != "event" for e in history["events"])
    if no_limit and no_text:
        raise Open("which of two faults is reported")
    if no_limit or no_text:
        raise Refused("missing-fact" if no_limit else "not-in-force")
    if len({(e["on"], e["step"]) for e in history["events"]}) != len(history["events"]):
        raise Open("which of two events of one step and day comes first")
    if history.get("planned") or history.get("calendar"):
        raise Open("planned days and calendars")
    rows = [course.take(e) for e in sorted(history["events"], key=lambda e: (e["on"], course.order.index(e["step"])))]
    value = course.stand(today)
    value["events"] = rows
    if not all(row["lawful"] for row in rows):
        return "refused", value
    if value["closed"]:
        return "closed", value
    duties = [row for row in value["open"] if row["modal"] == "must"]
    if any(row.get("overdue_days") for row in duties):
        return "overdue", value
    return "due" if duties else "waiting", value
