"""Contracts across the Civil Code's first day: 时间效力规定 arts 1–5, 8–11, 20, 25, 28; 沪府发〔2004〕38号, part 8."""
from datetime import date, timedelta

from law import SHANGHAI, NotApplicable, Refused
from voting import add_months, day_of

CODE, REGULATIONS = date(2021, 1, 1), date(2003, 9, 1)
OPINIONS, OPINIONS_END = date(2004, 11, 1), date(2011, 3, 31)


def day(row, field):
    return day_of(row[field]) if row.get(field) else None


def question_of(facts):
    question = facts["question"]
    if isinstance(question, str):
        return question, {}
    (name, row), = question.items()
    return name, row


def must(row, field):
    if row.get(field) is None:
        raise Refused("missing-fact")
    return row[field]


def refuse(wrong):
    if wrong:
        raise Refused("invalid-fact")


def off_holidays(last, calendar, weekends):
    if calendar is None:
        if weekends:
            raise Refused("missing-fact")
        return last
    while True:
        if not day(calendar, "from") <= last <= day(calendar, "to_inclusive"):
            raise Refused("missing-fact")
        weekend = weekends and last.weekday() >= 5 and last.isoformat() not in calendar.get("workdays", [])
        if last.isoformat() not in calendar["holidays"] and not weekend:
            return last
        last += timedelta(days=1)


def then(row, then_day, options):
    """A fact from before: the law of then, less what arts 2 to 4 say."""
    had = must(row, "then")
    if had == "principle":
        return {"law": "law-of-then", "law_day": then_day.isoformat(), "code_argues": True}
    (name, judged), = had.items()
    found = judged.get("code_better" if name == "rule" else "code_harms")
    if found is None and options.get("unjudged") == "open":
        return {}
    code = bool(found) if name == "rule" else not found
    return {"law": "civil-code" if code else "law-of-then", "law_day": (CODE if code else then_day).isoformat()}


def contract_transition(places, facts, options):
    as_of, concluded, final = day(facts, "as_of"), day(facts, "concluded_on"), day(facts, "final_on")
    name, row = question_of(facts)
    refuse(as_of < concluded)
    refuse(final and not concluded <= final <= as_of)
    if name == "continuation":
        last = day(row, "to_inclusive")
        refuse(last and last < concluded)
        if SHANGHAI not in places or as_of < OPINIONS:
            raise Refused("not-in-force")
        if as_of > OPINIONS_END:
            raise NotApplicable(OPINIONS_END + timedelta(days=1))
        if row["concluded_by"] != "committee" or concluded >= REGULATIONS:
            return "not-concerned", {"fate": "not-concerned", "code_argues": False}
        fate = "ended" if last and last < as_of else "goes-on"
        return fate, {"fate": fate, "code_argues": False, **({"last_day": last.isoformat()} if last else {})}
    latest = final or as_of
    fields = {"performance": ["on"], "suit": ["sued_on"], "unperformable": ["asked_on"], "termination-right": ["known_on"],
              "fact": ["from"]}.get(name, [])
    for field in fields:
        refuse(day(row, field) > latest or name != "fact" and day(row, field) < concluded)
    for field in ("demanded_on", "exercised_on", "to_inclusive"):
        if day(row, field):
            refuse(not day(row, fields[0]) <= day(row, field) <= latest)
    if as_of < CODE:
        raise Refused("not-in-force")
    of = day(row, fields[0]) if fields else concluded
    if name == "fact":
        of = day(row, "to_inclusive") or latest
    value = decide(name, row, of, concluded, final, latest, facts, options)
    word = value.get("fate") or value.get("law") or "open"
    return ("open" if word == "reasonable-time" else word), {"code_argues": False, **value}


def decide(name, row, of, concluded, final, latest, facts, options):
    old, code, was = concluded < CODE, {"law": "civil-code"}, {"law": "law-of-then", "law_day": of.isoformat()}
    back = {**code, "law_day": max(of, CODE).isoformat()}
    if final and final < CODE:
        return was
    if name == "validity" and old:
        return back if must(row, "void_then") and not must(row, "void_by_code") else was
    if name in ("performance", "fact") and of < CODE:
        return then(row, of, options)
    if name == "termination-right":
        return right(row, of, latest, facts, options)
    return back


def right(row, known, latest, facts, options):
    agreed, demanded, exercised = day(row, "agreed_to_inclusive"), day(row, "demanded_on"), day(row, "exercised_on")
    law = {"law": "law-of-then" if known < CODE else "civil-code", "law_day": known.isoformat()}
    end = agreed
    if not agreed:
        end = add_months(max(known, CODE), 12)
        end = off_holidays(end, facts.get("calendar"), options.get("rest_days") == "holidays-and-weekends")
    late = (exercised or latest) > end
    asked = not agreed and demanded and demanded <= end and not (exercised and exercised <= demanded)
    if asked and known < CODE:
        return {"fate": "reasonable-time", "law": "law-of-then" if demanded < CODE else "civil-code",
                "law_day": demanded.isoformat()}
    fate = "lost" if late else "reasonable-time" if asked else "exercised" if exercised else "standing"
    if not agreed and known < CODE:
        law = {}
    return {"fate": fate, "last_day": end.isoformat(), **law}
