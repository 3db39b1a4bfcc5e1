"""Who may take which step of a procedure, and by when: a course of events held against a list of steps.

A step is taken once what comes before it was, with the documents that belong to it; one that was not lawful moves
nothing. Days are counted as in 民法典 arts 200 to 203: the first day is not counted, and a last day that the calendar
calls a holiday moves to the next that is none.
"""
from datetime import timedelta

from law import Open, Refused
from voting import add_months, day_of, hundredths

ONE = timedelta(days=1)


class Step:
    """One step: who takes it, must it be, after all of these, after one of these, not after any of those."""

    def __init__(self, name, by, must=True, after=(), after_any=(), unless=(), lapse=None, within=None,
                 before=None, limit=None, sets_limit=False, ends=False, repeats=False, documents=(), breach=None,
                 support=None):
        self.name, self.by, self.must = name, by.split(), must
        self.after, self.after_any, self.unless, self.lapse = after, after_any, unless, lapse
        self.within = within  # (days, or "10 working days"; steps of which the first that was taken is counted from)
        self.before = before  # (days; steps before the first of which it lies by so much at the latest)
        self.limit = limit  # the step with which the day was set by which this one is due
        self.sets_limit, self.ends, self.repeats, self.documents = sets_limit, ends, repeats, documents
        self.breach = breach  # what it is to be late with it
        self.support = support  # (who must be so many together, of how many one)

    def late_by(self, row, name, days):
        """Says how late it is, and the breach that this is."""
        row[name] = max(0, days)
        if days > 0 and self.breach and self.must:
            row["breach"] = self.breach

    def begins(self):
        return not self.after and not self.after_any


class Calendar:
    """The days that people work on, as far as they are known."""

    def __init__(self, told):
        self.known = told and (day_of(told["from"]), day_of(told["to_inclusive"]))
        self.holidays = set(told["holidays"]) if told else set()
        self.workdays = set(told.get("workdays", [])) if told else set()

    def ask(self, day):
        if not self.known or not self.known[0] <= day <= self.known[1]:
            raise Refused("missing-fact")

    def works(self, day):
        self.ask(day)
        return day.isoformat() not in self.holidays and (day.weekday() < 5 or day.isoformat() in self.workdays)

    def end(self, start, time):
        """The last day of a time that begins with what happened on a day."""
        if isinstance(time, int):
            day = start + timedelta(days=time)
        elif time.endswith("months"):
            day = add_months(start, int(time.split()[0]))
        else:
            day, left = start, int(time.split()[0])
            while left:
                day += ONE
                left -= self.works(day)
        if self.known:
            self.ask(day)
            while day.isoformat() in self.holidays:
                day += ONE
                self.ask(day)
        return day


def earliest(days):
    return min((day for day in days if day is not None), default=None)


class Course:
    def __init__(self, steps, calendar=None, planned=(), events=()):
        self.taken = {}  # name -> (first day, limit, whether it ends all)
        self.calendar = Calendar(calendar)
        self.planned = {row["step"]: day_of(row["on"]) for row in planned}
        self.events = events
        self.under(steps)

    def under(self, steps):
        """Goes on by the text of another day."""
        self.steps = {step.name: step for step in steps}
        self.order = [step.name for step in steps]

    def due(self, step):
        """The last day on which a step is in time; None where there is none."""
        def base(bases):
            return earliest(self.taken[b][0] for b in bases if b in self.taken)
        return self.last_of(step, base, self.due)

    def last_of(self, step, base, of_other):
        """The first of the days by which a step is due: counted from others, set with one, or so long before one."""
        days = []
        if step.within is not None:
            start = base(step.within[1])
            days.append(start and self.calendar.end(start, step.within[0]))
        if step.limit in self.taken:
            days.append(self.taken[step.limit][1])
        if step.before is not None:  # time that runs backwards is not moved off a holiday
            time, others = step.before
            day = earliest(self.fixed(self.steps[other], of_other) for other in others if other in self.steps)
            days.append(day and (add_months(day, -int(time.split()[0])) if isinstance(time, str) else day - timedelta(days=time)))
        return earliest(days)

    def fixed(self, step, of_other):
        """The day of what another must precede: it was taken, is planned, or will have come about."""
        told = [day_of(e["on"]) for e in self.events if e["step"] == step.name and e["by"] in step.by]
        day = self.taken.get(step.name, [None])[0] or self.planned.get(step.name) or \
            (min(told) if told and step.begins() else None)
        if day is None and step.begins():
            raise Refused("missing-fact")
        return day or of_other(step)

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
        ended = [n for n, of in self.taken.items() if of[2]]
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
        """Whether it was lawful; how late it was is told when all is known."""
        step, day = self.steps[event["step"]], day_of(event["on"])
        row = {"step": step.name, "on": event["on"], "by": event["by"]}
        missing = [name for name in step.documents if name not in (event.get("documents") or [])]
        why = self.obstacle(step, day, event["by"]) or (("incomplete", None) if missing else None)
        if why is None and step.support is not None and event["by"] == step.support[0]:
            behind, share = event["support"], step.support[1]
            few = share * behind["owners"] < behind["of_owners"]
            if few or share * hundredths(behind["area_m2"]) < hundredths(behind["of_area_m2"]):
                why = "too-few", None
        row["lawful"] = why is None
        if missing:
            row["missing"] = missing
        if why is not None:
            row["why"] = why[0]
            if why[1] is not None:
                row["because_of"] = why[1]
        elif step.name not in self.taken:
            limit = event.get("limit")
            self.taken[step.name] = (day, None if limit is None else day_of(limit), step.ends)
        return row

    def expected(self, step, today, seen=()):
        """The last day on which a step will be in time, where that can be told."""
        if step.name in seen:
            return None
        seen = (*seen, step.name)

        def base(bases):
            known = earliest(self.taken[b][0] for b in bases if b in self.taken)
            return known or earliest(self.awaited(b, today, seen) for b in bases)
        try:
            return self.last_of(step, base, lambda other: self.expected(other, today, seen))
        except Refused:
            return None  # the calendar does not reach so far, or a day is wanting

    def awaited(self, name, today, seen):
        """The day on which a step is to be expected: its planned one, its last, or where that has passed the first that
        is left."""
        if name in self.planned:
            return self.planned[name]
        step = self.steps[name]
        last = self.expected(step, today, seen)
        if last is None:
            return None
        first = self.can_be(step, today, (*seen, name))
        if first is None:
            return last if last >= today else None
        return max(last, first)

    def can_be(self, step, today, seen):
        def day(name):
            return self.taken[name][0] if name in self.taken else self.awaited(name, today, seen)
        counted = step.within[1] if step.within else ()
        days = [day(name) for name in step.after if name not in counted]
        if None in days:
            return None
        if any(name not in counted for name in step.after_any):
            days.append(earliest(day(name) for name in step.after_any))
        return None if None in days else max([today, *days])

    def waits_for(self, step):
        names = [name for name in step.after if name not in self.taken]
        if not any(name in self.taken for name in step.after_any):
            names += [name for name in step.after_any if not any(n in self.taken for n in self.steps[name].unless)]
        if step.lapse and self.steps[step.lapse].sets_limit and step.lapse not in self.taken:
            names.append(step.lapse)
        return names

    def owed(self, step):
        """Whether all that it waits for is somebody's to do, or was done."""
        def by_people(name):
            return name in self.taken or self.steps[name].by != ["event"] and self.owed(self.steps[name])
        return all(map(by_people, step.after)) and (not step.after_any or any(map(by_people, step.after_any)))

    def to_come(self, step, today, running):
        """A step that cannot be taken yet."""
        row = {"step": step.name, "by": step.by, "modal": modal(step)}
        if running:
            row["opens"] = (self.runs_to(step.lapse) + ONE).isoformat()
        try:
            due = self.due(step) if self.owed(step) else None  # what is for an event is owed once that came about
        except Refused:
            due = None
        if due is not None:
            row["due"] = due.isoformat()
            step.late_by(row, "overdue_days", (today - due).days)
        waits = self.waits_for(step)
        if waits:
            row["waits_for"] = waits
        last = self.expected(step, today)
        if last is not None:
            row["at_latest"] = last.isoformat()
        return row

    def stand(self, today):
        open_, later = [], []
        for name in self.order:
            step = self.steps[name]
            why = self.obstacle(step, today)
            if why is None:
                row, due = {"step": name, "by": step.by, "modal": modal(step)}, self.due(step)
                if step.documents:
                    row["documents"] = list(step.documents)
                if due is not None:
                    row["due"] = due.isoformat()
                    step.late_by(row, "overdue_days", (today - due).days)
                open_.append(row)
            elif why[0] in ("too-early", "time-running"):
                row = self.to_come(step, today, why[0] == "time-running")
                if "opens" in row or "at_latest" in row:
                    later.append(row)
        open_.sort(key=lambda row: row.get("due", "9999"))
        later.sort(key=lambda row: ("at_latest" not in row, row.get("at_latest") or row.get("opens")))
        closed = not open_ and not any("opens" in row for row in later)
        return {"closed": closed, "open": open_, "later": [] if closed else later}


def modal(step):
    return "must" if step.must and step.by != ["event"] else "may"


# Of those whom some text gives a step, the ones who are asked about, and the documents that some text asks for.
ACTORS = set("event owners owners-assembly owners-committee residents-committee service-company bank appraiser "
             "housing-authority housing-office developer street community management-committee new-manager "
             "planning-authority".split())
DOCUMENTS = set("planning-design red-line-map development-right land-use-permit land-use-right place-name "
                "adjustment-plan premises-allocation assembly-decision reasons-of-refusal completion-drawings "
                "technical-files warranty-files owner-register zone-papers facility-list sale-contract-form "
                "temporary-covenant safety-files preliminary-contract inspection-agreement documents-list "
                "inspection-records".split())


def faults(event, steps, today):
    """What is wrong with an event by itself."""
    step = next((step for step in steps if step.name == event["step"]), None)
    if step is None:
        return {"invalid-fact"}
    limit, documents = event.get("limit"), event.get("documents")
    found = set()
    if event["by"] not in ACTORS or day_of(event["on"]) > today or not DOCUMENTS.issuperset(documents or []):
        found.add("invalid-fact")
    if limit is not None and (not step.sets_limit or limit < event["on"]) or documents is not None and not step.documents:
        found.add("invalid-fact")
    support = event.get("support")
    asked = step.support is not None and event["by"] == step.support[0]
    if support is None:
        if asked:
            found.add("missing-fact")
    else:
        owners, all_owners = support["owners"], support["of_owners"]
        area, all_area = hundredths(support["area_m2"]), hundredths(support["of_area_m2"])
        if not asked or owners > all_owners or area > all_area or all_owners == 0:
            found.add("invalid-fact")
    if step.sets_limit and limit is None or step.documents and documents is None:
        found.add("missing-fact")
    return found


def judge(text_on, history):
    """Where the course stands on its day, each event being judged by the text of its own.

    `text_on` tells the steps that a day's text has, or None where there was none or it is not at hand.
    """
    today = day_of(history["as_of"])
    now = text_on(today)
    if now is None:
        raise Refused("not-in-force")
    if len({(e["on"], e["step"]) for e in history["events"]}) != len(history["events"]):
        raise Open("which of two events of one step and day comes first")
    found, rows = set(), []
    for event in history["events"]:
        steps = text_on(day_of(event["on"]))
        # What comes about by itself needs no text; what somebody does is judged by that of its day.
        if steps is None and event["by"] == "event" and any(s.name == event["step"] and "event" in s.by for s in now):
            steps = now
        found |= {"not-in-force"} if steps is None else faults(event, steps, today)
        rows.append((event, steps))
    names, planned = {step.name for step in now}, history.get("planned") or []
    for row in planned:
        twice = any(e["step"] == row["step"] for e in history["events"]) or planned.count(row) > 1
        if row["step"] not in names or day_of(row["on"]) < today or twice:
            found.add("invalid-fact")
    if len(found) > 1:
        raise Open("which of two faults is reported")
    for kind in found:
        raise Refused(kind)
    rows.sort(key=lambda row: (row[0]["on"], [step.name for step in row[1]].index(row[0]["step"])))
    course, judged = Course(now, history.get("calendar"), planned, history["events"]), []
    for event, steps in rows:
        course.under(steps)
        judged.append(course.take(event))
    for row, (event, steps) in zip(judged, rows):
        course.under(steps)
        due = course.due(course.steps[row["step"]]) if row["lawful"] else None
        if due is not None:
            row["due"] = due.isoformat()
            course.steps[row["step"]].late_by(row, "late_days", (day_of(row["on"]) - due).days)
    course.under(now)
    value = course.stand(today)
    value["events"] = judged
    if not all(row["lawful"] for row in judged):
        return "refused", value
    if value["closed"]:
        return "closed", value
    if any(row["modal"] == "must" and row.get("overdue_days") for row in value["open"] + value["later"]):
        return "overdue", value
    return "due" if any(row["modal"] == "must" for row in value["open"]) else "waiting", value


def run(steps, history, since):
    """Where the course stands under a text that is in force since a day."""
    return judge(lambda day: steps if day >= since else None, history)
