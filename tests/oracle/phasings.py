"""Random zones that are built in phases, often on the first or the last day of a text."""
from datetime import date, timedelta

from law import SHANGHAI, SHANGHAI_2004, SHANGHAI_2004_END
from phasing import HANGZHOU_UNSEEN, HEZE_UNSEEN, OF_SEATS, SALES, SINCE, TOLD
from pieces import ONE_DAY, iso, keys, maybe, near, two
from tender import END, WHOLE_UNSEEN, WHOLE_ZONE
from voting import add_months
from zones import contract_of, zone_of

PLACES = [*SINCE, *SINCE, "330400", SHANGHAI, SHANGHAI, "310115", "330100", "330106", "330302", "371702", "441802", "331100",
          "410000", "410105", "100000", "440300", "370102", "110000", "330200", "330402"]
# From when other places limit terms (北京 19(3), 宁波 48(2)), and since when an earlier text was not seen.
TERMS = {"110000": (date(2020, 5, 1), date(2024, 3, 29)), "330200": (date(1998, 4, 20), date(2022, 4, 1))}


def bounds_of(place):
    """The first days of the place's texts, and of those that were not seen."""
    above = {place, place[:4] + "00", place[:2] + "0000"}
    days = [day for table in (SINCE, OF_SEATS, SALES, TOLD, WHOLE_ZONE, WHOLE_UNSEEN) for p, days in table.items()
            if p in above for day in (days[0], days[1] + ONE_DAY if days[1] < END else None) if day]
    for p, gap in (("371700", HEZE_UNSEEN), ("330100", HANGZHOU_UNSEEN)):
        days += gap if p in above else []
    for p, first in TERMS.items():
        days += first if p in above else []
    return days


def some_day(r, place):
    bounds = bounds_of(place)
    if bounds and r.random() < 0.45:
        return r.choice(bounds) + timedelta(days=r.choice([-1, 0, 0, 1, 100]))
    if place[:2] == "31" and r.random() < 0.8:
        return SHANGHAI_2004 + timedelta(days=r.randint(0, (SHANGHAI_2004_END - SHANGHAI_2004).days))
    return date(r.randint(2018, 2026), r.randint(1, 12), r.randint(1, 28))


def beside(r, *days):
    """One of the days, or one near it."""
    return r.choice(days) + timedelta(days=r.choice([0, 0, 0, -1, 1, 1, -30, 30, 400, -400]))


def phases_of(r, names, days):
    rows = []
    for name in names:
        row = {"phase": name}
        if r.random() < 0.6:
            row["completed_on"] = iso(beside(r, *days))
        rows.append(row)
    if r.random() < 0.15:
        for row in rows:
            row["completed_on"] = iso(min(days))
    return rows


def units_of(r, names, days):
    people = keys(r, r.randint(1, 4), r.choice(["p%d", "业主%d"]))
    begun = r.sample(names, r.choice([1, len(names), r.randint(1, len(names))]))
    rows = []
    for unit in keys(r, r.choice([0, 1, 2, 4, 7]) or r.randint(0, 9)):
        row = {"unit": unit, "phase": r.choice(begun), "area_m2": two(r, r.randint(1, 200_00))}
        if r.random() < 0.9:
            row["delivered_on"] = iso(beside(r, *days))
        if "delivered_on" in row and r.random() < 0.995 or r.random() < 0.3:
            row["owners"] = [r.choice(people) for _ in range(r.choice([1, 1, 1, 2, 3]))]
        rows.append(row)
    return rows


def phases_case(r, rule):
    place = r.choice(PLACES)
    as_of = some_day(r, place)
    formed = r.choice([beside(r, as_of), some_day(r, place)])
    days = [as_of, formed, some_day(r, place)]
    names = keys(r, r.choice([2, 2, 3, 4]), r.choice(["%d", "%d期", "é%d"]))
    facts = {"as_of": iso(as_of), "phases": phases_of(r, names, days), "units": units_of(r, names, days)}
    if r.random() < 0.4:
        some = r.sample(names, r.choice([len(names), r.randint(1, len(names))]))
        facts["tender"] = {"held_on": iso(r.choice([beside(r, *days), some_day(r, place)])), "phases": some}
    known = r.choice([1, 1, 0.95])
    if r.random() < 0.9:
        facts["part"] = {"zone": zone_of(r, as_of, known)}
        if r.random() < 0.2:
            facts["part"]["preliminary_contract"] = contract_of(r, as_of)
    maybe(r, facts, "conditions_met", [True, False], 0.9)
    decided = []
    if r.random() < 0.6:
        facts["assembly"] = {"formed_on": iso(formed)}
        maybe(r, facts["assembly"], "rules_say_how", [True, False], 0.95)
        maybe(r, facts["assembly"], "seats_reserved", [True, False], 0.95)
        maybe(r, facts["assembly"], "members_added", [r.sample(names, r.randint(0, len(names))), names[:1] * 2], 0.6)
        for name in keys(r, r.choice([0, 1, 2, 3]), r.choice(["d%d", "决定%d"])):
            on = max(formed, beside(r, *days))
            row = {"decision": name, "on": iso(on)}
            if r.random() < 0.7:
                row["developer_told_on"] = iso(max(on, r.choice([on, on + ONE_DAY, beside(r, as_of)])))
            decided.append(row)
        if decided or r.random() < 0.3:
            facts["decisions"] = decided
    for unit in facts["units"]:
        if decided and r.random() < 0.5:
            unit["told_of"] = r.sample([row["decision"] for row in decided], r.randint(0, len(decided)))
    sold = [date.fromisoformat(row["on"]) for row in decided] or days
    sales = []
    for name in keys(r, r.choice([0, 0, 1, 2, 3]), "s%d"):
        on = r.choice([beside(r, *sold), beside(r, *sold), beside(r, *days)])
        then = [row["decision"] for row in decided if row["on"] <= iso(on)]
        sales.append({"sale": name, "signed_on": iso(on), "states": r.sample(then, r.randint(0, len(then)))})
    if sales or r.random() < 0.2:
        facts["sales"] = sales
    if r.random() < 0.4:
        signed = r.choice([beside(r, *days), some_day(r, place)])
        start = signed + timedelta(days=r.choice([0, 1, 30]))
        last = near(r, add_months(start, r.choice([24, 24, 12, 36, 60, 60])) - ONE_DAY, ONE_DAY)
        hired_by = r.choice(["assembly", "assembly", "developer"])
        if hired_by == "assembly" and signed < formed:
            signed = formed
        if hired_by == "developer" or "assembly" in facts:
            facts["contract"] = {"signed_on": iso(signed), "from": iso(start), "to_inclusive": iso(last),
                                 "hired_by": hired_by}
    options = {}
    maybe(r, options, "full_years", ["on-anniversary", "day-after"], 0.3)
    maybe(r, options, "counting", ["last-day-before", "civil-code"], 0.3)
    maybe(r, options, "overlapping_owner_sets", ["separate", "merged"])
    maybe(r, options, "same_day", ["not-yet", "counts"])
    maybe(r, options, "kept_seats", ["may", "must"])
    return place, facts, options


def of_all(rows, r):
    return r.choice(rows) if rows else {}


def one_phase(r, request):
    facts = request["facts"]
    facts["phases"] = facts["phases"][:1]
    for unit in facts["units"]:
        unit["phase"] = facts["phases"][0]["phase"]
    facts.pop("tender", None)
    facts.get("assembly", {}).pop("members_added", None)


def twice(r, request):
    facts = request["facts"]
    name = r.choice([name for name in ("phases", "units", "decisions", "sales") if facts.get(name)])
    facts[name].append(dict(r.choice(facts[name])))


def no_such_phase(r, request):
    facts = request["facts"]
    if facts["units"] and r.random() < 0.4:
        r.choice(facts["units"])["phase"] = "no such phase"
    elif "tender" in facts and r.random() < 0.5:
        facts["tender"]["phases"].append("no such phase")
    elif "assembly" in facts:
        facts["assembly"]["members_added"] = ["no such phase"]


def no_such_decision(r, request):
    of_all(request["facts"].get("sales"), r).setdefault("states", []).append("no such decision")


def before_the_assembly(r, request):
    facts = request["facts"]
    if facts.get("decisions"):
        if r.random() < 0.5:
            day = date.fromisoformat(facts["assembly"]["formed_on"]) - ONE_DAY
            r.choice(facts["decisions"]).update(on=iso(day))
        else:
            del facts["assembly"]


def hired_before(r, request):
    facts = request["facts"]
    if facts.get("contract"):
        facts["contract"]["hired_by"] = "assembly"
        if r.random() < 0.5 and "assembly" in facts:
            facts["contract"]["signed_on"] = iso(date.fromisoformat(facts["assembly"]["formed_on"]) - ONE_DAY)


def told_before(r, request):
    row = of_all(request["facts"].get("decisions"), r)
    if row:
        row["developer_told_on"] = iso(date.fromisoformat(row["on"]) - ONE_DAY)


def nobody_bought(r, request):
    for unit in request["facts"]["units"]:
        if unit.get("delivered_on", "9999") <= request["facts"]["as_of"]:
            unit.pop("owners", None)


def unheard_of(r, request):
    facts = request["facts"]
    gone = r.choice(["part", "conditions_met", "rules_say_how", "seats_reserved"])
    facts.pop(gone, None)
    facts.get("assembly", {}).pop(gone, None)


def ends_before(r, request):
    row = request["facts"].get("contract")
    if row:
        row["to_inclusive"] = iso(date.fromisoformat(row["from"]) - ONE_DAY)


CASES = {"zone.phases": [phases_case]}
SPOILERS = {"zone.phases": [one_phase, twice, no_such_phase, no_such_decision, before_the_assembly, hired_before, told_before,
                            nobody_bought, unheard_of, ends_before]}
