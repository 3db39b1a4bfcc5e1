"""Random spaces and requests: few of each, so that requests stand in each other's way."""
from datetime import date, timedelta

from allot import SCHEME, SEEN
from law import lineage
from pieces import iso, keys, maybe, two
from voting import add_months, day_of

PLACES = sorted(SEEN) + ["310115", "110105", "330203", "330402", "370303", "370702", "330106", "320500", "371602", "410105"]
KINDS = ["planned", "planned", "planned", "civil-defence", "common-ground"]
TAKERS = ["owner", "owner", "owner", "user", "outsider"]
DAYS = [date(2024, 6, 1), date(2022, 5, 1), date(2025, 12, 31)]


def day_for(r, place):
    bounds = [date.fromisoformat(day) for p in lineage(place) if p in SEEN for day in SEEN[p] if day]
    if "310000" in lineage(place):
        bounds += [SCHEME[0], SCHEME[1], SCHEME[1] + timedelta(days=1)]
    return r.choice(bounds) + timedelta(days=r.choice([-1, 0, 0, 1])) if r.random() < 0.35 else r.choice(DAYS)


def term_of(r, day):
    first = day + timedelta(days=r.choice([0, 0, 1, 30, r.randint(0, 400)]))
    if r.random() < 0.15:
        first = r.choice([date(2023, 8, 31), date(2024, 2, 29), date(2022, 11, 30), date(2023, 3, 31)])
    last = add_months(first, r.choice([1, 1, 6, 6, 12, 24, 36])) + timedelta(days=r.choice([-2, -1, -1, -1, 0, 1]))
    return {"from": iso(first), "to_inclusive": iso(max(first, last))}


def disposal_case(r, rule):
    place = r.choice(PLACES)
    day = day_for(r, place)
    act = r.choice(["sell", "give", "let", "let", "refuse-to-let", "refuse-to-let", "leave-idle"])
    kind = r.choice(KINDS if act in ("sell", "give", "let") else KINDS[:4])
    facts = {"on": iso(day), "act": act, "kind": kind}
    if act != "leave-idle" or r.random() < 0.2:
        facts["taker"] = r.choice(TAKERS)
    if r.random() < 0.95:
        facts["others_served"] = r.random() < 0.6
    if act == "let" and r.random() < 0.95:
        facts["term"] = term_of(r, day)
    if r.random() < 0.95:
        back = r.choice([730, 731, 732, 733, 729, 0, 1, -1, -100, r.randint(0, 2000)])
        facts["first_handed_over_on"] = iso(day - timedelta(days=back))
    maybe(r, facts, "opened", [True, False], 0.9)
    if act == "let" and r.random() < 0.6:
        facts["rent"] = rent_of(r, day)
    options = {}
    maybe(r, options, "civil_defence", ["only-let", "as-planned", "as-planned"], 0.5)
    return place, facts, options


def rent_of(r, day):
    fen = r.choice([0, 30000, r.randint(1, 99999)])
    near = lambda: two(r, max(0, fen + r.choice([-1, 0, 0, 1, 5000])))
    rent = {"monthly_yuan": two(r, fen)}
    if r.random() < 0.85:
        rent["guided"] = {"most_yuan": two(r, fen + r.choice([-1, 0, 1, 7000]) if fen else 0)}
        maybe(r, rent["guided"], "least_yuan", [two(r, max(0, fen - r.choice([0, 1, 4000])))], 0.5)
        if r.random() < 0.2:
            rent["guided"] = {"least_yuan": two(r, fen + 1), "most_yuan": two(r, fen + 2)}
    maybe(r, rent, "ordinary", [True, True, False], 0.8)
    maybe(r, rent, "preliminary_yuan", [near()], 0.7)
    if r.random() < 0.4:
        agreed = day - timedelta(days=r.choice([0, 1, 90]))
        rent["agreed_with_assembly_on"] = iso(agreed)
        maybe(r, rent, "change_filed_on", [iso(min(day, agreed + timedelta(days=r.choice([0, 1, 30]))))], 0.6)
    return rent


def request_of(r, name, day, homes, spaces):
    taker, way = r.choice(TAKERS), r.choice(["sale", "sale", "gift", "let", "let"])
    asked = {"request": name, "taker": taker, "way": way, "wanted": r.choice([1, 1, 1, 2, 3]),
             "asked_on": iso(day - timedelta(days=r.choice([0, 1, 1, 2, 30])))}
    if taker != "outsider" or r.random() < 0.6:
        asked["household"] = r.choice(homes)["household"]
    if way == "let" and r.random() < 0.98 or r.random() < 0.1:
        asked["term"] = term_of(r, day)
    if spaces and r.random() < 0.5:
        asked["would_take"] = r.sample([s["space"] for s in spaces], r.randint(1, min(3, len(spaces))))
    return asked


def allot_case(r, rule):
    place = r.choice(["310000", "310115", *PLACES] if r.random() < 0.6 else ["310000", "330200", "370000", "110000"])
    day = day_for(r, place)
    mixed = r.random() < 0.5
    spaces = [{"space": key, "kind": r.choice(KINDS) if mixed else "planned",
               "state": r.choice(["free"] * 6 + ["sold", "let"])} for key in keys(r, r.randint(0, 5))]
    for space in spaces:
        maybe(r, space, "only_let", [True, False], 0.2)
    homes = [{"household": key, "bought": r.choice([0, 0, 0, 1, 1, 2, 3]), "rented": r.choice([0, 0, 0, 1])}
             for key in keys(r, r.randint(1, 4))]
    requests = [request_of(r, key, day, homes, spaces) for key in keys(r, r.randint(0, 5))]
    options = {}
    maybe(r, options, "order", ["first-come", "lots"], 0.5)
    maybe(r, options, "further", ["as-first", "after-first", "after-first"], 0.6)
    maybe(r, options, "civil_defence", ["only-let", "as-planned"], 0.4)
    ranks = r.sample(range(20), len(requests))
    for asked, rank in zip(requests, ranks):
        if options.get("order") == "lots" or r.random() < 0.97:
            asked["rank"] = rank
    if r.random() < 0.3:  # households in Shanghai that buy, where spaces are enough
        place, spaces = "310115", [{"space": key, "kind": "planned", "state": "free"} for key in keys(r, 5)]
        for asked in requests:
            asked.pop("would_take", None)
            asked.update(taker="owner", way=r.choice(["sale", "gift"]), household=r.choice(homes)["household"])
    dwellings = r.randint(1, 9)
    facts = {"on": iso(day), "spaces": spaces, "households": homes, "requests": requests, "dwellings": dwellings,
             "developer_spaces": max(0, dwellings + r.choice([-1, 0, 0, 1, 1, 2, 3, 5])),
             "common_ground": r.choice(["undecided", "to-the-zone", "to-anyone", "to-anyone"])}
    return place, facts, options


def ends_first(r, request):
    rows = [row for row in request["facts"].get("requests", [request["facts"]]) if row.get("term")]
    if rows:
        term = r.choice(rows)["term"]
        term["to_inclusive"] = iso(day_of(term["from"]) - timedelta(days=1))


def not_his(r, request):
    request["facts"].update(kind="common-ground", act=r.choice(["refuse-to-let", "leave-idle"]))


def no_taker(r, request):
    request["facts"].pop("taker", None)


def filed_before_agreed(r, request):
    day = request["facts"]["on"]
    request["facts"]["rent"] = {"monthly_yuan": "300", "change_filed_on": day}


def row_of(r, request):
    rows = request["facts"]["requests"]
    if not rows:
        rows.append({"request": "one", "taker": "outsider", "way": "let", "wanted": 1, "asked_on": request["facts"]["on"]})
    return r.choice(rows)


def tied(r, request):
    row = row_of(r, request)
    row["rank"] = 3
    request["facts"]["requests"].append(dict(row, request="another like it"))


def nothing_wanted(r, request):
    row_of(r, request)["wanted"] = 0


def asked_later(r, request):
    row_of(r, request)["asked_on"] = iso(day_of(request["facts"]["on"]) + timedelta(days=1))


def points_nowhere(r, request):
    row = row_of(r, request)
    if r.random() < 0.5:
        row["household"] = "no such household"
    else:
        row["would_take"] = ["no such space"]


def named_twice(r, request):
    row = row_of(r, request)
    row["would_take"] = (row.get("would_take") or ["no such space"]) * 2


def no_numbers(r, request):
    request["facts"].pop(r.choice(["dwellings", "developer_spaces", "common_ground"]))


CASES = {"parking.disposal": [disposal_case], "parking.allot": [allot_case]}
SPOILERS = {"parking.disposal": [ends_first, not_his, no_taker, filed_before_agreed],
            "parking.allot": [ends_first, tied, nothing_wanted, asked_later, points_nowhere, named_twice, no_numbers]}
