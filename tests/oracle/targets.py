"""The targets of Shenyang's scheme over an inventory, from its part 二（一）.

What is not known is tried out: every day that could make a difference, for every fact, and every item with every other.
What is so in all of these worlds is told, and what is so in some of them alone is open.
"""
from datetime import date, timedelta
from fractions import Fraction
from itertools import product

from law import Open, Refused
from voting import add_months, day_of

FIRST = date(2005, 1, 1)
# From this day at the latest there is no licence and no certificate any more.
NO_LICENCE = date(2018, 3, 19)
LONG_AGO, NEVER, ALWAYS = date(1900, 1, 1), date(9999, 12, 31), date(1, 1, 1)

# kind, what makes an item count, the share in per cent, whether the text says 年底前
TARGETS = {
    "rectification": ("defect", ["found"], 90, True),
    "timely-repair": ("repair-order", ["repair-due"], 90, False),
    "tendering": ("estate", ["newly-built"], 100, False),
    "presale-signing": ("estate", ["first-sold"], 100, False),
    "licensing": ("service-company", ["in-business"], 100, False),
    "certification": ("company-manager", ["in-office"], 100, False),
    "company-files": ("service-company", ["in-business"], None, False),
    "manager-files": ("company-manager", ["in-office"], None, False),
    "coverage": ("estate", ["fit-for-management"], 100, True),
    "assemblies": ("estate", ["fit-for-assembly"], 80, True),
}
THINGS = {
    "defect": ["found", "closed"],
    "repair-order": ["reported", "repair-due", "repaired"],
    "estate": ["newly-built", "tendered", "first-sold", "contract-signed", "covenant-signed", "fit-for-management",
               "managed", "fit-for-assembly", "assembly-formed", "committee-formed"],
    "service-company": ["in-business", "licensed", "credit-file"],
    "company-manager": ["in-office", "certified", "credit-file"],
}
SHOULD_BE = {"rectification": ["closed"], "tendering": ["tendered"], "licensing": ["licensed"],
             "certification": ["certified"], "company-files": ["credit-file"], "manager-files": ["credit-file"],
             "coverage": ["managed"], "assemblies": ["assembly-formed", "committee-formed"]}


class World:
    """An item of which everything is known: of each thing its first and its last day."""

    def __init__(self, days):
        self.days = days

    def so(self, name, on):
        first, last = self.days[name]
        return first <= on <= last

    def day(self, name):
        return self.days[name][0]


def fate(target, world, on, year, same_day):
    """Whether an item counts on a day, and whether it is as it should be."""
    kind, conditions, _, _ = TARGETS[target]
    if not all(world.so(name, on) for name in conditions):
        return "out"
    if target == "presale-signing":
        sold = world.day("first-sold")
        if sold.year != year:
            return "out"
        signed = [world.day("contract-signed"), world.day("covenant-signed")]
        fine = all(s < sold or s == sold and same_day and s != NEVER for s in signed)
    elif target == "timely-repair":
        done = world.day("repaired")
        fine = done != NEVER and done <= world.day("repair-due")
    else:
        fine = all(world.so(name, on) for name in SHOULD_BE[target])
    return "met" if fine else "missed"


def read(told, as_of):
    """The first and the last day, or that only a range is known: (known?, ...)."""
    if told is None:
        return None
    if told is True:
        return "so"
    if told is False:
        return NEVER, NEVER
    if told == "always":
        return ALWAYS, NEVER
    if isinstance(told, dict):
        return day_of(told["from"]), day_of(told["to_inclusive"])
    return day_of(told), NEVER


def worlds(target, item, as_of, on, year):
    """Every world that could make a difference to the target."""
    _, conditions, _, _ = TARGETS[target]
    names = set(conditions + SHOULD_BE.get(target, []))
    if target == "presale-signing":
        names |= {"contract-signed", "covenant-signed"}
    if target == "timely-repair":
        names |= {"repaired"}
    names = sorted(names)
    known = {name: read(item.get(name), as_of) for name in names}
    marks = {on, as_of, date(year, 1, 1), date(year, 12, 31)}
    marks |= {k[0] for k in known.values() if isinstance(k, tuple) and k[0] not in (NEVER, ALWAYS)}
    near = sorted({m + timedelta(days=d) for m in marks for d in (-1, 0, 1)})
    choices = []
    for name in names:
        told = known[name]
        if isinstance(told, tuple):
            choices.append([told])
            continue
        # A last day that is not known can lie ahead, too.
        days = [LONG_AGO] + ([NEVER] if told is None else []) + [d for d in near if d <= as_of or name == "repair-due" and told is None]
        choices.append([(d, NEVER) for d in days])
    for chosen in product(*choices):
        yield World(dict(zip(names, chosen)))


def span_after(span, start):
    count, unit = span.split()
    if unit == "days":
        return start + timedelta(days=int(count))
    return add_months(start, int(count) * (12 if unit == "years" else 1))


def due_of(item, facts):
    """When a repair was to be done: the text says 及时."""
    told = item["told"].get("repair-due")
    if told is not None:
        return told
    if "repair-due" not in facts.get("times", {}):
        raise Refused("missing-fact")
    reported = item["told"].get("reported")
    if reported is False:
        return False
    if isinstance(reported, dict):
        reported = reported["from"]
    if isinstance(reported, str) and reported != "always":
        return span_after(facts["times"]["repair-due"], day_of(reported)).isoformat()
    return None


def needed(met, of, share):
    """The fewest that must be put right, tried one by one."""
    more = 0
    while (met + more) * share.denominator < of * share.numerator:
        more += 1
    return more


def count(fates, on, share, empty):
    certain = [f for f in fates.values() if len(f) == 1]
    met = sum(f == {"met"} for f in certain)
    missed = sum(f == {"missed"} for f in certain)
    doubtful = [tuple(sorted(f)) for f in fates.values() if len(f) > 1]
    states, shares, wants = set(), set(), set()
    # Worlds with as many of each fate are alike.
    alike = {(met, met + missed)}
    for choices in doubtful:
        alike = {(m + (f == "met"), n + (f != "out")) for m, n in alike for f in choices}
    for m, n in alike:
        if n == 0:
            states.add("met" if empty == "reached" else "nothing-to-count")
            continue
        shares.add(Fraction(m, n))
        if share is None:
            states.add("judgement")
        else:
            states.add("met" if Fraction(m, n) >= share else "not-met")
            wants.add(needed(m, n, share))
    found = {"on": on.isoformat(), "eligible": met + missed, "met": met, "unknown": len(doubtful)}
    if shares and not doubtful:
        found["share"] = str(*shares)
    if shares and doubtful:
        found["at_least"], found["at_most"] = str(min(shares)), str(max(shares))
    if share is None and shares:
        found["state"] = "judgement"
    else:
        found["state"] = states.pop() if len(states) == 1 else "open"
    if wants:
        found["needed"] = {"least": min(wants), "most": max(wants)}
    return found


STANDING = {"met": "reached", "open": "open", "nothing-to-count": "nothing-to-count", "judgement": "judgement"}


def check(facts, as_of):
    planned = ("repair-due",)
    seen = set()
    for item in facts["items"]:
        if item["kind"] not in THINGS or (item["kind"], item["id"]) in seen:
            raise Refused("invalid-fact")
        seen.add((item["kind"], item["id"]))
        for name, told in item["told"].items():
            if name not in THINGS[item["kind"]]:
                raise Refused("invalid-fact")
            if isinstance(told, dict):
                first, last = day_of(told["from"]), day_of(told["to_inclusive"])
                if last < first or first > as_of:
                    raise Refused("invalid-fact")
            elif isinstance(told, str) and told != "always" and day_of(told) > as_of and name not in planned:
                raise Refused("invalid-fact")
    if any(day_of(d) > as_of for d in facts.get("days", [])):
        raise Refused("invalid-fact")
    if set(facts.get("times", {})) - {"repair-due"} or set(facts.get("targets") or []) - set(TARGETS):
        raise Refused("invalid-fact")


def programme_targets(places, facts, options):
    as_of = day_of(facts["as_of"])
    if not places[0].endswith("+shenyang-2005") or as_of < FIRST:
        raise Refused("not-in-force")
    asked = [t for t in TARGETS if facts.get("targets") is None or t in facts["targets"]]
    try:
        check(facts, as_of)
    except Refused:
        timeless = "repair-due" not in facts.get("times", {}) and any(
            i["kind"] == "repair-order" and i["told"].get("repair-due") is None for i in facts["items"])
        if timeless and "timely-repair" in asked:
            raise Open("which of two faults is told")
        raise
    items = []
    for item in facts["items"]:
        told = dict(item["told"])
        if item["kind"] == "repair-order" and "timely-repair" in asked:
            told["repair-due"] = due_of(item, facts)
        items.append((item["kind"], item["id"], told))
    year, empty = facts.get("year"), options.get("empty", "not-decided")
    judged = [of_target(t, items, facts, options, as_of, year, empty) for t in asked]
    order = ["missed", "open", "judgement", "running", "reached", "nothing-to-count", "not-applicable"]
    standings = [t["standing"] for t in judged]
    return next((o for o in order if o in standings), "not-applicable"), {"targets": judged}


def of_target(target, items, facts, options, as_of, year, empty):
    kind, _, percent, year_end = TARGETS[target]
    found = {"target": target, "counts": kind}
    if target in ("licensing", "certification") and as_of >= NO_LICENCE:
        return {**found, "standing": "not-applicable", "ended_since": NO_LICENCE.isoformat(), "missing": [],
                "unknown": [], "trend": []}
    in_year = 2015 if options.get("doubtful_year") == "as-written" else year
    if year is None and (year_end or target == "presale-signing" and in_year is None):
        raise Refused("missing-fact")
    if percent is None and options.get("unnumbered") != "judgement":
        percent = 100
    share = None if percent is None else Fraction(percent, 100)
    if share is not None:
        found["threshold"] = "≥ " + str(share)
    if year_end:
        due = date(year, 12, 31)
        found["due"] = due.isoformat()
    same_day = options.get("same_day") != "late"

    def fates_on(on):
        of_kind, alike = {key: told for k, key, told in items if k == kind}, {}

        def fates_of(told):
            # Items of which the same is told share their fates.
            same = repr(sorted(told.items()))
            if same not in alike:
                fates = alike[same] = set()
                for world in worlds(target, told, as_of, on, in_year or 2005):
                    fates.add(fate(target, world, on, in_year, same_day))
                    if len(fates) == 3:
                        break
            return alike[same]

        return {key: fates_of(told) for key, told in of_kind.items()}

    fates = fates_on(as_of)
    found["now"] = count(fates, as_of, share, empty)
    decisive = found["now"]
    if year_end and due < as_of:
        decisive = found["on_due"] = count(fates_on(due), due, share, empty)
    state = decisive["state"]
    in_time = year_end and as_of < due
    found["standing"] = STANDING.get(state) or ("running" if in_time else "missed")
    by_bytes = lambda keys: sorted(keys, key=lambda k: k.encode())
    found["missing"] = by_bytes(k for k, f in fates.items() if f == {"missed"})
    found["unknown"] = by_bytes(k for k, f in fates.items() if len(f) > 1)
    found["trend"] = []
    for day in sorted({as_of} | {day_of(d) for d in facts.get("days", [])}):
        point = count(fates_on(day), day, share, empty)
        if found["trend"] and "share" in found["trend"][-1] and "share" in point:
            before, after = Fraction(found["trend"][-1]["share"]), Fraction(point["share"])
            point["change"] = "rose" if after > before else "fell" if after < before else "same"
        found["trend"].append(point)
    return found
