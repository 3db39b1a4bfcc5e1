"""先整治后管理, 先宣传后实施, 先服务后收费: part four of the district's scheme (篇五), and part two, （二）, of what its charter states.

Reckoned here day by day: on every day from the one on which the later step began it is looked at what was there.
"""
from datetime import date, timedelta

from law import Refused
from voting import bytewise, day_of

KINDS = ["fly-posters", "green-facilities", "ditches", "enclosing-walls", "street-lamps", "ground-surfaces", "septic-tanks", "drying-racks"]
THREE = [("renovate-first", "managing"), ("publicise-first", "carrying-out-services"), ("serve-first", "charging")]
ACTS = KINDS + ["managing", "publicity", "carrying-out-services", "serving", "charging"]
STATED = ["charter-fees", "charter-services"]
GROUNDS = ["preliminary-contract", "assembly-contract", "charter"]
ONE = timedelta(days=1)


def sound(condition):
    if not condition:
        raise Refused("invalid-fact")


def look_through(row, as_of):
    there = row.get("there", {})
    sound(set(there) <= set(KINDS))
    if set(there) != set(KINDS):
        raise Refused("missing-fact")
    seen = [done["what"] for done in row.get("done", [])]
    sound(set(seen) <= set(ACTS) and len(set(seen)) == len(seen))
    sound(all(day_of(done["on"]) <= as_of for done in row.get("done", [])))
    sound(all(there.get(what, True) for what in seen))
    for ground in row.get("grounds", []):
        sound(day_of(ground["effective_on"]) <= as_of and set(ground.get("states", [])) <= set(STATED))
    return there, {done["what"]: day_of(done["on"]) for done in row.get("done", [])}


def asked_of(name, row, there, days):
    """What is asked, the day on which it is there, and whether it must be there the day before where one reads it so."""
    if name == "renovate-first":
        return [(kind, days.get(kind), True) for kind in KINDS if there[kind]]
    if name == "publicise-first":
        return [("publicity", days.get("publicity"), True)]
    fees = [day_of(ground["effective_on"]) for ground in row.get("grounds", []) if "charter-fees" in ground.get("states", [])]
    return [("serving", days.get("serving"), True), ("charter-fees", min(fees, default=None), False)]


def precedence(name, then, row, there, days, as_of, strictly):
    begun, asked = days.get(then), asked_of(name, row, there, days)
    of = {"precedence": name, "wanting": [what for what, on, _ in asked if on is None], "asked": []}
    if begun:
        of["begun_on"] = begun.isoformat()
    lags = []
    for what, on, before in asked:
        item = {"what": what}
        if on:
            item["done_on"] = on.isoformat()
        if begun:
            lag, day = 0, begun
            while day <= as_of and not (on and (on < day if strictly and before else on <= day)):
                lag, day = lag + 1, day + ONE
            if lag:
                item["early_days"] = lag
                lags.append(lag)
        of["asked"].append(item)
    if asked and not of["wanting"]:
        of["may_begin_from"] = max(on + ONE if strictly and before else on for _, on, before in asked).isoformat()
    if lags:
        of["early_days"] = max(lags)
    of["state"] = "not-yet" if not begun else "broken" if lags else "kept"
    return of


def programme_sequence(places, facts, options):
    as_of = day_of(facts["as_of"])
    if places[0].partition("+")[2] != "community-services" or as_of < date(2007, 10, 1):
        raise Refused("not-in-force")
    if not facts["communities"]:
        raise Refused("missing-fact")
    names = [row["community"] for row in facts["communities"]]
    sound(len(set(names)) == len(names))
    strictly = options.get("same_day") == "late"
    communities = []
    for row in sorted(facts["communities"], key=lambda row: bytewise(row["community"])):
        there, days = look_through(row, as_of)
        communities.append({"community": row["community"], "precedences": [
            precedence(name, then, row, there, days, as_of, strictly) for name, then in THREE]})
    states = [of["state"] for row in communities for of in row["precedences"]]
    broken = states.count("broken")
    word = "broken" if broken else "kept" if set(states) == {"kept"} else "not-yet"
    return word, {"broken": broken, "communities": communities}
