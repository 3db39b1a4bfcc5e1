"""Requests to a hospital's service centre, second by second: 医院物业服务经验, its fourth part. 速递快送 has no number."""
from datetime import date, datetime, timedelta
from fractions import Fraction

from law import Refused
from voting import bytewise, day_of, show_ratio

SINCE = date(2007, 1, 1)  # believed
STAGES = ["dispatched", "arrived", "finished"]
FAST = "finished"  # what the text wants fast
SECOND = timedelta(seconds=1)


def moment(text):
    return datetime.fromisoformat(text)


def written(at):
    return at.isoformat(timespec="seconds" if at.second else "minutes")


def begun_minutes(late):
    seconds = late // SECOND
    return seconds // 60 + (seconds % 60 > 0)


def reached(row, stage):
    return row.get(stage + "_at") and moment(row[stage + "_at"])


def satisfied(survey):
    if survey.get("required") is None:
        raise Refused("missing-fact")
    sign, _, share = survey["required"].partition(" ")
    share = Fraction(share)
    holds = {">": lambda x: x > share, ">=": lambda x: x >= share, "<": lambda x: x < share, "<=": lambda x: x <= share}[sign]
    if survey["answers"] == 0 or survey["satisfied"] > survey["answers"] or holds(0) or not holds(1):
        raise Refused("invalid-fact")
    found = Fraction(survey["satisfied"], survey["answers"])
    return {"share": show_ratio(found), "met": holds(found)}


def service_dispatch(places, facts, options):
    as_of = moment(facts["as_of"])
    if places[0].partition("+")[2] != "hospital-services" or as_of.date() < SINCE:
        raise Refused("not-in-force")
    rows = facts["requests"]
    if len({row["request"] for row in rows}) < len(rows):
        raise Refused("invalid-fact")
    for row in rows:
        times = [moment(row["received_at"])] + [reached(row, stage) for stage in STAGES]
        told = [at for at in times if at]
        if times[:len(told)] != told:
            raise Refused("missing-fact")
        if told != sorted(told) or told[-1] > as_of:
            raise Refused("invalid-fact")
    targets = {}
    for row in facts.get("targets") or []:
        if (row["class"], row["stage"]) in targets:
            raise Refused("invalid-fact")
        targets[row["class"], row["stage"]] = row["within_minutes"]
    judged, counts, ends = [], {key: dict.fromkeys(["in-time", "late", "overdue", "open"], 0) for key in targets}, {}
    for row in sorted(rows, key=lambda row: bytewise(row["request"])):
        if (row["class"], FAST) not in targets:
            raise Refused("missing-fact")
        stages = []
        for stage in STAGES:
            if (row["class"], stage) not in targets:
                continue
            until = moment(row["received_at"]) + timedelta(minutes=targets[row["class"], stage])
            at = reached(row, stage)
            standing = ("in-time" if at <= until else "late") if at else "open" if as_of <= until else "overdue"
            counts[row["class"], stage][standing] += 1
            found = {"stage": stage, "until": written(until), "standing": standing}
            if standing in ("late", "overdue"):
                found["late_minutes"] = begun_minutes((at or as_of) - until)
            ends[row["request"]] = min(until, ends.get(row["request"], until))
            stages.append(found)
        judged.append({"request": row["request"], "class": row["class"], "stages": stages})
    classes = []
    for name, stage in sorted(targets, key=lambda key: (bytewise(key[0]), STAGES.index(key[1]))):
        n = counts[name, stage]
        row = {"class": name, "stage": stage, "within_minutes": targets[name, stage], "in_time": n["in-time"], "late": n["late"],
               "overdue": n["overdue"], "open": n["open"]}
        if n["in-time"] + n["late"] + n["overdue"]:
            row["share"] = show_ratio(Fraction(n["in-time"], n["in-time"] + n["late"] + n["overdue"]))
        classes.append(row)
    queue = [row for row in rows if not reached(row, "dispatched")]
    queue.sort(key=lambda row: (ends[row["request"]], moment(row["received_at"]), bytewise(row["request"])))
    all_of = {stage["standing"] for row in judged for stage in row["stages"]}
    value = {"requests": judged, "classes": classes, "queue": [row["request"] for row in queue]}
    if facts.get("survey") is not None:
        value["survey"] = satisfied(facts["survey"])
    bad = all_of & {"late", "overdue"} or not value.get("survey", {"met": True})["met"]
    value["standing"] = "not-met" if bad else "open" if "open" in all_of else "met"
    return value["standing"], value
