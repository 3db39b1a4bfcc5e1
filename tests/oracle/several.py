"""Random assemblies and managers that often come on the day on which others leave, or the day beside it."""
from datetime import date, timedelta

from bodies import BEIJING, BEIJING_UNSEEN, SEEN
from pieces import iso, keys, maybe

PLACES = ["100000", "110105", "110105", "110000", "310115", "330000", "330106", "330203", "330302", "370202", "371102", "371702", "410000",
          "410105", "440300", "441802"]
DAYS = [SEEN, date(2009, 11, 27), date(2017, 5, 1), date(2018, 1, 1), BEIJING, BEIJING, BEIJING_UNSEEN]


def stays(r, first, last, name, begins, pattern):
    rows, bounds = [], [first, last, last + timedelta(days=r.randint(0, 9))]
    for key in keys(r, r.choice([0, 1, 2, 2, 3, 5]), pattern):
        begin = r.choice(bounds + [first - timedelta(days=r.randint(0, 400))]) + timedelta(days=r.choice([-1, 0, 0, 1]))
        row = {name: key, begins: iso(begin)}
        if r.random() < 0.75:
            end = max(begin, r.choice(bounds + [begin + timedelta(days=r.randint(0, 300))]) + timedelta(days=r.choice([-1, 0, 1])))
            row["to_inclusive"] = iso(end)
            bounds.append(end)
        rows.append(row)
    r.shuffle(rows)
    return rows


def bodies_case(r, rule):
    first = date(r.randint(2018, 2026), r.randint(1, 12), r.randint(1, 28))
    if r.random() < 0.3:
        first = r.choice(DAYS) + timedelta(days=r.choice([-1, 0, 1]))
    last = first + timedelta(days=r.choice([0, 1, 30, r.randint(0, 366)]))
    facts = {"from": iso(first), "assemblies": stays(r, first, last, "assembly", "formed_on", "a%d"),
             "managers": stays(r, first, last, "manager", "from", r.choice(["m%d", "物业%d", "a%d"]))}
    if last > first or r.random() < 0.5:
        facts["to_inclusive"] = iso(last)
    for row in facts["managers"]:
        row["manages"] = r.choice(["zone", "zone", "part", "special-service"])
    if r.random() < 0.6:
        facts["management_committees"] = stays(r, first, last, "committee", "formed_on", "c%d")
    return r.choice(PLACES), facts, {}


def same_twice(r, request):
    for name in ("assemblies", "managers", "management_committees"):
        rows = request["facts"].get(name) or []
        rows += rows[:1]


def backwards(r, request):
    request["facts"]["to_inclusive"] = iso(date(2001, 1, 1))


def leaves_before_it_comes(r, request):
    row = {"manager": "back", "from": "2019-01-02", "to_inclusive": "2019-01-01", "manages": "special-service"}
    request["facts"]["managers"].append(row)


CASES = {"zone.bodies": [bodies_case]}
SPOILERS = {"zone.bodies": [same_twice, backwards, leaves_before_it_comes]}
