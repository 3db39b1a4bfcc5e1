"""Sound requests about meetings of the owners' assembly."""
from datetime import date, timedelta

from pieces import around, iso, keys, maybe, near, two
from law import lineage
from meetings import CIVIL_CODE, INTERPRETATION, OWN, PROPERTY_LAW, REVISION, REVOKES
from notices import NATION, SILENT, TEXTS
from voting import add_months

CAUSES = [lambda r: {"cause": "grave-event"}, lambda r: {"cause": "by-laws", "clause": "12"},
          lambda r: {"cause": "breach-of-rules"},
          lambda r: {"cause": "vacancies", "seats": r.choice([3, 5, 6, 9]), "vacant": r.randint(0, 3)},
          lambda r: {"cause": "officers", "chair": r.random() < 0.3, "deputies": r.randint(0, 3)}]


def meeting_day(r, place):
    first = OWN[place][0] if place in OWN else NATION
    return r.choice([around(r, first), date(r.randint(2022, 2025), r.randint(1, 12), r.randint(1, 28))])


def request_case(r, rule):
    place = r.choice(["100000", "100000", *OWN])
    owners = r.choice([5 * r.randint(1, 300), r.randint(1, 1500)])
    facts = {"on": iso(meeting_day(r, place)), "owners": owners, "requesters": {}, "causes": []}
    many = max(0, min(near(r, owners // 5), owners))
    if many < 8 and r.random() < 0.5:
        facts["requesters"]["keys"] = keys(r, many)
        maybe(r, facts["requesters"], "owners", [many, many + 1], 0.2)
    else:
        facts["requesters"]["owners"] = many
    options = {}
    maybe(r, options, "basis", ["heads", "both"], 0.6)
    if r.random() < 0.7:
        whole = r.choice([5 * r.randint(1, 10_000_00), r.randint(1, 10_000_00)])
        facts["area_m2"] = two(r, whole)
        if r.random() < 0.8:
            facts["requesters"]["area_m2"] = two(r, max(0, near(r, whole // 5)))
    for cause in r.sample(CAUSES, r.choice([0, 0, 1, 2])):
        facts["causes"].append(cause(r))
    if r.random() < 0.3:
        facts["agreed"] = {"within": "%d days" % r.randint(1, 60), "clause": "12"}
    return place, facts, options


NOTICE_PLACES = [*TEXTS, *TEXTS, *SILENT, "310115", "330106"]
TOLD = ("owners", "publication", "residents-committee", "street", "housing-office")


def notice_day(r, place):
    bounds = [TEXTS[p][0] for p in lineage(place) if p in TEXTS] + [SILENT[p] for p in lineage(place) if p in SILENT]
    if r.random() < 0.4:
        return r.choice(bounds) + timedelta(days=r.choice([-1, 0, 0, 1]))
    return date(r.randint(2022, 2025), r.randint(1, 12), r.randint(1, 28))


def clause(r, duties):
    """What the law asks, or a little more or less."""
    rows = []
    for one in duties:
        row = {"to": one["to"]}
        if one["days"] is not None:
            row["before"] = "%d days" % (one["days"] + r.choice([0, 0, 0, 0, 1, 5, r.choice([-1, 0])]))
        for key in ("meeting", "written", "estates_only"):
            if one[key] and r.random() < 0.95:
                row[key] = one[key]
        rows.append(row)
    if r.random() < 0.05:
        rows.pop()
    if r.random() < 0.3:
        rows.append({"to": r.choice(TOLD), "before": "%d days" % r.choice([3, 15, 20])})
    return {"source": "rules-of-procedure", "clause": "12", "from": "2009-01-01", "sets": "assembly.notice",
            "value": {"notices": rows}}


def notice_case(r, rule):
    place = r.choice(NOTICE_PLACES)
    day = notice_day(r, place)
    facts = {"meeting_on": iso(day), "kind": r.choice(["regular", "extraordinary"]), "estate": r.random() < 0.6,
             "notices": []}
    early = r.random() < 0.5  # every notice in time but one, perhaps
    late = r.choice(TOLD)
    for to in TOLD:
        if r.random() < 0.95:
            before = 30 if early and to != late else r.choice([0, 1, 2, 4, 5, 6, 7, 8, 14, 15, 16, 17, 20, 21, 30])
            row = {"to": to, "on": iso(day - timedelta(days=before))}
            maybe(r, row, "written", [True, True, True, False], 0.95)
            facts["notices"].append(row)
    r.shuffle(facts["notices"])
    if r.random() < 0.5:
        items = keys(r, r.randint(1, 4))
        facts["published"] = [i for i in items if r.random() < 0.9]
        facts["voted"] = [i for i in items if r.random() < 0.9]
    options = {}
    maybe(r, options, "clear_days", ["no", "yes"])
    maybe(r, options, "shorter", ["local", "national"])
    if r.random() < 0.7:
        return place, facts, options
    own = next((TEXTS[p][2] for p in lineage(place) if p in TEXTS and day >= TEXTS[p][0]), TEXTS["100000"][2])
    bylaws = [clause(r, own) for _ in range(r.choice([1, 1, 1, 1, 2]))]
    if r.random() < 0.2:
        bylaws[0].update({"to_inclusive": iso(day - timedelta(days=r.choice([0, 1])))})
    if r.random() < 0.2:
        bylaws[-1].update({"from": iso(day + timedelta(days=r.choice([0, 1])))})
    if any(c["from"] > c.get("to_inclusive", "9999") for c in bylaws):
        return place, facts, options
    return place, facts, options, bylaws


def challenge_case(r, rule):
    place = r.choice(["100000", "310000", *REVOKES])
    some_day = date(r.randint(2021, 2025), r.randint(1, 12), r.randint(1, 28))
    day = around(r, r.choice([PROPERTY_LAW, INTERPRETATION, REVISION, CIVIL_CODE])) if r.random() < 0.2 else \
        r.choice([date(2024, 2, 29), date(2024, 10, 1), some_day])
    facts = {"decided_on": iso(day), "made_by": r.choice(["assembly", "committee"]), "by": "owner",
             "ground": r.choice(["rights", "procedure"]),
             "contrary_to": r.sample(["laws", "regulations", "rules"], r.randint(0, 3))}
    if r.random() < 0.1:
        facts["by"] = "other"
    known = [day + timedelta(days=r.choice([0, 0, 1, 30, 365])) for _ in range(2)]
    if r.random() < 0.7:
        facts["known_on"] = iso(known[0])
    if r.random() < 0.5:
        facts["should_have_known_on"] = iso(known[1])
    told = [date.fromisoformat(facts[k]) for k in ("known_on", "should_have_known_on") if k in facts]
    last = add_months(min(told or [day]), 12)
    if r.random() < 0.4:
        after = [last + timedelta(days=n) for n in range(10)]
        free = after[:r.randint(0, 4)]
        work = [d for d in after if d not in free and d.weekday() >= 5 and r.random() < 0.2]
        month = timedelta(days=30)
        facts["calendar"] = {"from": iso(last - month), "to_inclusive": iso(last + month),
                             "holidays": [iso(d) for d in free], "workdays": [iso(d) for d in work]}
    facts["as_of"] = iso(last + timedelta(days=r.choice([-366, -1, 0, 0, 1, 2, 3, 4, 5, 6, 365])))
    options = {}
    readings = ["holidays", "holidays-and-weekends"]
    if "calendar" not in facts and r.random() < 0.9:
        readings.pop()
    maybe(r, options, "rest_days", readings, 0.6)
    return place, facts, options


CASES = {"assembly.request": [request_case], "assembly.notice": [notice_case],
         "assembly.challenge": [challenge_case]}
