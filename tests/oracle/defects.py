"""Defects left by the development, case by case, from part 三（二） of Shenyang's scheme."""
from datetime import date
from fractions import Fraction

from law import Refused
from voting import day_of

FIRST = date(2005, 1, 1)
# 逐个建立整改档案，制定整改措施，整改合格后再行消号
ORDER = ["find-defect", "file-defect", "plan-repair", "fix-defect", "accept-repair", "strike-off-defect"]
AUTHORITIES = ["construction-authority", "planning-authority", "housing-authority"]
# Who acts: the developer, or an authority by its office; nobody accepts its own work.
BY = {"find-defect": ["event"], "file-defect": ["developer"] + AUTHORITIES, "plan-repair": ["developer"] + AUTHORITIES,
      "fix-defect": ["developer"] + AUTHORITIES, "accept-repair": AUTHORITIES, "strike-off-defect": AUTHORITIES}


def walk(events):
    """What was lawfully done on which day, and what was not lawful and why."""
    done, wrong = {}, []
    order = sorted(events, key=lambda e: (day_of(e["on"]), ORDER.index(e["step"]), e["by"]))
    for event in order:
        step, place = event["step"], ORDER.index(event["step"])
        why = other = None
        if event["by"] not in BY[step]:
            why = "wrong-actor"
        elif step in done:
            why = "taken-already"
        elif ORDER[-1] in done:
            why, other = "ended", ORDER[-1]
        elif place > 0 and ORDER[place - 1] not in done:
            why, other = "too-early", ORDER[place - 1]
        if why is None:
            done[step] = day_of(event["on"])
        else:
            wrong.append({"step": step, "on": event["on"], "by": event["by"], "lawful": False, "why": why,
                          "because_of": other})
    return done, wrong


def programme_defects(places, facts, options):
    as_of = day_of(facts["as_of"])
    if not places[0].endswith("+shenyang-2005") or as_of < FIRST:
        raise Refused("not-in-force")
    if any(day_of(d) > as_of for d in facts.get("days") or []):
        raise Refused("invalid-fact")
    ids = [case["id"] for case in facts["cases"]]
    if len(set(ids)) < len(ids):
        raise Refused("invalid-fact")
    cases, items, all_done = [], [], []
    for case in sorted(facts["cases"], key=lambda c: c["id"].encode()):
        for event in case["events"]:
            if event["step"] not in ORDER or day_of(event["on"]) > as_of:
                raise Refused("invalid-fact")
            if day_of(event["on"]) < FIRST and (event["step"], event["by"]) != (ORDER[0], "event"):
                raise Refused("not-in-force")
        done, wrong = walk(case["events"])
        fix_by = case.get("fix_by")
        if case["building_fault"] and fix_by is None:
            raise Refused("missing-fact")
        fixed = done.get("fix-defect")
        found = {"id": case["id"]}
        if done:
            found["last_step"] = [s for s in ORDER if s in done][-1]
        found["closed"] = ORDER[-1] in done
        found["unlawful"] = wrong
        whose, upon = case.get("caused_by"), case.get("responsible")
        if whose is not None:
            found["answers"] = whose
        if upon is None:
            found["misplaced"] = "nobody"
        elif whose is not None and whose != upon:
            found["misplaced"] = "another"
        if fix_by is not None:
            found["fix_by"] = fix_by
            found["late_days"] = max(0, ((fixed or as_of) - day_of(fix_by)).days)
        if fixed:
            found["fixed_on"] = fixed.isoformat()
        found["next"] = None if found["closed"] else next(s for s in ORDER if s not in done)
        cases.append(found)
        all_done.append((case, done))

        def told(day):
            return day.isoformat() if day else False
        items.append({"kind": "defect", "id": case["id"],
                      "told": {"closed": told(done.get(ORDER[-1])), "found": told(done.get("find-defect"))}})
        if case["building_fault"] and "find-defect" in done:
            items.append({"kind": "repair-order", "id": case["id"],
                          "told": {"repair-due": fix_by, "repaired": told(fixed),
                                   "reported": told(done["find-defect"])}})
    rates = []
    for on in sorted({as_of} | {day_of(d) for d in facts.get("days") or []}):
        found = [(c, d) for c, d in all_done if "find-defect" in d and d["find-defect"] <= on]
        closed = sum(ORDER[-1] in d and d[ORDER[-1]] <= on for _, d in found)
        due = [(c, d) for c, d in found if c["building_fault"] and day_of(c["fix_by"]) <= on]
        timely = sum("fix-defect" in d and d["fix-defect"] <= day_of(c["fix_by"]) for c, d in due)
        rate = {"on": on.isoformat(), "found": len(found), "closed": closed}
        if found:
            rate["rectified"] = str(Fraction(closed, len(found)))
        rate.update(due=len(due), in_time=timely)
        if due:
            rate["repaired_in_time"] = str(Fraction(timely, len(due)))
        rates.append(rate)
    late = any(c.get("late_days", 0) > 0 and "fixed_on" not in c for c in cases)
    outcome = ("refused" if any(c["unlawful"] for c in cases) else "overdue" if late
               else "closed" if all(c["closed"] for c in cases) else "open")
    # The procedure's own words for an event and a step to come are told from these.
    for case in cases:
        case["unlawful"] = [{k: v for k, v in e.items() if v is not None} for e in case["unlawful"]]
        step = case.pop("next")
        modal = "may" if step == ORDER[0] else "must"
        case["open"] = [] if step is None else [{"step": step, "by": BY[step], "modal": modal}]
    return outcome, {"cases": cases, "rates": rates, "items": items}
