"""Who holds the units on the day of the roll, and which of them lie in the part that decides."""
from law import Open, Refused
from voting import day_of

# What a unit must be before it changes hands so, and what it is then.
CHANGES = {"sold": (("unsold",), "undelivered"), "delivered": (("unsold", "undelivered"), "delivered"),
           "resold": (("delivered",), "delivered")}
ORDER = ["sold", "delivered", "resold"]  # what can happen on one day happens in this order


def frozen(units, facts):
    """The units as they stood at the end of the day of the roll."""
    transfers = facts.get("transfers") or []
    if facts.get("roll_day") is None:
        if transfers:
            raise Refused("missing-fact")
        return units
    roll = day_of(facts["roll_day"])
    if roll > day_of(facts["decided_on"]):
        raise Refused("invalid-fact")
    now = {u["unit"]: dict(u) for u in units}
    if any(t["unit"] not in now for t in transfers):
        raise Refused("invalid-fact")
    seen = set()
    for t in sorted(transfers, key=lambda t: (t["on"], ORDER.index(t["kind"]))):
        if (t["unit"], t["on"], t["kind"]) in seen:
            raise Refused("invalid-fact")
        seen.add((t["unit"], t["on"], t["kind"]))
        unit, (before, after) = now[t["unit"]], CHANGES[t["kind"]]
        fault = None
        if unit["holding"] not in before:
            fault = "invalid-fact"
        elif not t.get("owners") and not (t["kind"] == "delivered" and unit.get("owners")):
            fault = "missing-fact"
        if fault and day_of(t["on"]) > roll:
            raise Open("a fault in what happened after the roll was drawn up")
        if fault:
            raise Refused(fault)
        if day_of(t["on"]) <= roll:
            unit.update({"holding": after, "owners": t.get("owners") or unit["owners"]})
    return [now[u["unit"]] for u in units]


def in_scope(units, facts):
    """Those of the units whose owners decide."""
    scope = facts.get("scope")
    if scope is None:
        return units
    names = scope.get("units") or []
    if not names:
        raise Refused("missing-fact")
    if len(set(names)) != len(names) or not set(names) <= {u["unit"] for u in units}:
        raise Refused("invalid-fact")
    return [u for u in units if u["unit"] in names]
