"""Random zones without services, often at 20 % of the owners or at the end of six months."""
from datetime import date, timedelta

from pieces import iso, maybe, near, two
from temporary import CODE, LEFT, SINCE, SHANGHAI, TAIZHOU, TAIZHOU_SINCE, UNSEEN
from voting import add_months

PLACES = [*SINCE, *SINCE, SHANGHAI, SHANGHAI, "310115", TAIZHOU, "331002", "100000", "440300", "330302", "330203", "370102",
          "371702", "410105", "410300", "441802", "371502"]
WAYS = ["from-pool", "by-lot", "with-units", "joint-meeting", "emergency-contract"]
DUTIES = ["publish-services", "publish-term", "publish-fees", "organise-decision", "guide-decision", "coordinate-handover",
          "report-county", "report-gap", "hear-sides", "guide-hiring"]
BODIES = ["owners", "owners-committee", "residents-committee", "street", "housing-authority", "manager"]


def day_for(r, place):
    own = (place, place[:4] + "00", place[:2] + "0000", "100000")
    bounds = [SINCE[p] for p in own if p in SINCE] + [day for p in own for day in UNSEEN.get(p, ())]
    bounds += [TAIZHOU_SINCE] if place[:4] == "3310" else []
    if r.random() < 0.75:
        return date(r.randint(2024, 2026), r.randint(4, 12), r.choice([1, 15, 28, 30, r.randint(1, 30)]))
    return r.choice(bounds + [CODE, date(2018, 3, 19)]) + timedelta(days=r.choice([-1, 0, 0, 1]))


def service_of(r, place, day):
    chosen = day - timedelta(days=r.choice([0, 0, 1, 100, 181, 183, 366]))
    start = chosen + timedelta(days=r.choice([0, 0, 1, 3, 30]))
    end = add_months(start, r.choice([1, 6, 6, 12])) + timedelta(days=r.choice([-2, -1, -1, 0, 0, 1]))
    service = {"chosen_on": iso(chosen), "chosen_by": r.choice(["street"] * 6 + BODIES),
               "from": iso(start), "to_inclusive": iso(end)}
    asked = {"31": ["from-pool"], "11": ["with-units"], "44": ["from-pool", "by-lot", "emergency-contract"]}
    ways = asked.get(place[:2], ["with-units", "joint-meeting"])
    if r.random() < 0.9:
        service["ways"] = r.choice([ways, ways[:-1], r.sample(WAYS, r.randint(0, 5))])
    if r.random() < 0.2:
        service["first_from"] = iso(start - timedelta(days=r.choice([1, 31, 181, 184, 0])))
    return service


def temporary_case(r, rule):
    place = r.choice(PLACES)
    day = day_for(r, place)
    manager = r.choice(LEFT * 3 + ["does-not-serve", "does-not-serve", "serves", "never-hired"])
    facts = {"as_of": iso(day), "manager": manager}
    if manager != "never-hired" or r.random() < 0.05:
        maybe(r, facts, "contract_over", [True] if manager == "left-at-end" else [True, True, False], 0.9)
    found = {}
    maybe(r, found, "unmanaged", [True, True, False], 0.4)
    for name in ["sudden", "affects_life", "urgent", "objective_reasons", "developer_gone"]:
        maybe(r, found, name, [True, True, True, False], 0.93)
    maybe(r, found, "caused_by_manager", [True, False], 0.93)
    if found:
        facts["found"] = found
    maybe(r, facts, "assembly", [False, False, True], 0.95)
    maybe(r, facts, "committee", ["in-office", "not-set-up", "not-set-up", "lapsed"], 0.95)
    owners, area = 5 * r.randint(1, 300) + r.choice([0, 0, 1, 4]), r.randint(5, 10**7)
    maybe(r, facts, "owners", [owners], 0.95)
    maybe(r, facts, "area_m2", [two(r, area)], 0.8)
    if r.random() < 0.9:
        facts["asking"] = {"owners": min(owners, max(0, near(r, -(-owners // 5))))}
        maybe(r, facts["asking"], "area_m2", [two(r, min(area, max(0, near(r, -(-area // 5)))))], 0.8)
    maybe(r, facts, "reported_by", ["owners-committee", "residents-committee", "residents-committee", *BODIES], 0.8)
    if r.random() < 0.3:
        facts["decided"] = {"what": r.choice(["hire-another", "self-manage"]),
                            "on": iso(day - timedelta(days=r.choice([0, 1, 30, 182])))}
    maybe(r, facts, "taken_over_on", [iso(day - timedelta(days=n)) for n in (0, 1, 10, 200)], 0.15)
    maybe(r, facts, "shares_agreed", [True, False], 0.6)
    if r.random() < 0.6:
        facts["service"] = service_of(r, place, day)
    if r.random() < 0.5:
        facts["done"] = r.sample(DUTIES, r.randint(0, len(DUTIES)))
    options = {}
    maybe(r, options, "request", ["heads", "area", "both"])
    maybe(r, options, "lapsed", ["as-none", "as-committee"])
    maybe(r, options, "repeated", ["together", "each"])
    maybe(r, options, "counting", ["last-day-before", "civil-code"])
    maybe(r, options, "after_end", ["outside", "inside"])
    return place, facts, options


def decided_tomorrow(r, request):
    tomorrow = iso(date.fromisoformat(request["facts"]["as_of"]) + timedelta(days=1))
    request["facts"]["decided"] = {"what": "hire-another", "on": tomorrow}


def taken_over_tomorrow(r, request):
    request["facts"]["taken_over_on"] = iso(date.fromisoformat(request["facts"]["as_of"]) + timedelta(days=1))


def nobody_owns(r, request):
    request["facts"]["owners"] = 0


def more_ask_than_there_are(r, request):
    request["facts"].update(owners=4, asking={"owners": 5})


def ends_first(r, request):
    day = request["facts"]["as_of"]
    before = iso(date.fromisoformat(day) - timedelta(days=1))
    request["facts"]["service"] = {"chosen_on": before, "chosen_by": "street", "from": day, "to_inclusive": before}


def begins_first(r, request):
    day = request["facts"]["as_of"]
    before = iso(date.fromisoformat(day) - timedelta(days=1))
    request["facts"]["service"] = {"chosen_on": day, "chosen_by": "street", "from": before, "to_inclusive": day}


CASES = {"contract.temporary": [temporary_case]}
SPOILERS = {"contract.temporary": [decided_tomorrow, taken_over_tomorrow, nobody_owns, more_ask_than_there_are, ends_first,
                                   begins_first]}
