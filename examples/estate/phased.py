"""The estate `phased-2005`, built in phases, at its first meeting."""

from generator import DEVELOPER, Dice, hundredths
from plan import (
    Head, Unit, ballot_rows, buyers_first, co_owners, files, first_deposit, flats, fund_row,
    give_all, in_order, motion, record_areas, repair_row, room, spread,
)


P_BUILT = 3500000  # the first phase, common property included
P_PLANNED = 12000000  # all phases
P_VOTES = {"total": 225, "developer": 102, "for": 156, "present": 186}
P_UNITS = 257
P_FUND_SHARE = 260  # the balances, in thousandths of the first deposits


def phased_2005():
    dice = Dice(20050618)

    # Four buildings of 13 floors; building 1 holds the former public housing.
    small = [9240, 10465, 11380, 12815]
    large = [14120, 15680, 16940, 18475]
    units = []
    for number in range(1, 5):
        units += flats(dice, str(number), 13, small if number == 1 else large)
    dwellings = list(units)

    def add(key, building, use, area, holding, owners):
        unit = Unit(key, building, use, area)
        unit.give(holding, owners)
        units.append(unit)
        return unit

    # Shops: eight of the developer (1,250 m2), a company's 380 m2, two small
    # ones pooled, one small one without a title, two of one owner.
    shop_areas = [21040, 18560, 16830, 15270, 14800, 14250, 12820, 11430]
    for number, area in enumerate(shop_areas, 1):
        holding = "delivered" if number == 8 else "unsold"
        add("S-1%02d" % number, "S", "non-dwelling", area, holding, [DEVELOPER])
    add("S-201", "S", "non-dwelling", 38000, "delivered", ["C0001"])
    add("S-202", "S", "non-dwelling", 6240, "delivered", ["O0201"])
    add("S-203", "S", "non-dwelling", 7130, "delivered", ["O0202"])
    add("S-204", "S", "non-dwelling", 4820, "delivered", ["O0203"])
    add("S-205", "S", "non-dwelling", 5860, "delivered", ["O0204"])
    add("S-206", "S", "non-dwelling", 7390, "delivered", ["O0204"])

    # The developer's flats: 86 unsold and 4 sold but not delivered.
    for building, count in (("1", 8), ("2", 20), ("3", 28), ("4", 34)):
        here = [u for u in dwellings if u.building == building]
        for i, unit in enumerate(dice.shuffled(here)[:count]):
            if building == "4" and i < 4:
                unit.give("undelivered", ["O03%02d" % (i + 1)])
            else:
                unit.give("unsold", [DEVELOPER])

    # C0002 sold the public housing and still has two flats of it in building 1.
    free = dice.shuffled([u for u in dwellings if not u.owners])
    in_one = [u for u in free if u.building == "1"]
    public_unsold = in_one[:2]
    public_sold = in_one[2:16]
    for unit in public_unsold:
        unit.give("delivered", ["C0002"])
    rest = [u for u in free if not u.owners]
    groups = [[rest.pop(), rest.pop()] for _ in range(3)]
    groups += [[u] for u in rest]
    count = 0
    owned = []  # (owners, units)
    for group in in_order(units, groups):
        people = 1 if dice.below(100) < 64 else 2
        owners = co_owners(people, count)
        count += people
        give_all(group, owners)
        owned.append((owners, group))
    assert count <= 200

    # Parking: 16 unsold, 12 with the owners of a flat, 2 with strangers.
    buyers = dice.shuffled(range(len(owned)))[:12]
    for number in range(1, 31):
        area = 1250 + dice.between(0, 12) * 10
        key = "P-%03d" % number
        if number <= 12:
            owners, group = owned[buyers[number - 1]]
            group.append(add(key, "P", "parking", area, "delivered", owners))
        elif number <= 14:
            stranger = "O02%02d" % (number - 8)
            add(key, "P", "parking", area, "delivered", [stranger])
        else:
            add(key, "P", "parking", area, "unsold", [DEVELOPER])

    common = [
        ("C-TEMP-OFFICE", 10450),
        ("C-TEMP-COMMITTEE", 3120),
        ("C-GATE", 1680),
        ("C-PUMPS", 9860),
        ("C-CLUB", 98640),
    ]
    common = [Unit(key, "C", "common", area) for key, area in common]
    missing = P_BUILT - sum(u.area for u in units + common)
    spread(dice, dwellings, missing)
    record_areas(dice, units + common)
    for unit in units:
        if unit.key in ("S-202", "S-203", "S-204"):
            unit.register, unit.survey, unit.contract = unit.area, None, None
            unit.title = True
        if unit.key in ("S-202", "S-203"):
            unit.pool = "POOL-1"
        if unit.key == "S-204":
            unit.register, unit.survey, unit.title = None, unit.area, False

    # The vote at the first meeting. 54 votes beside the developer's 102 are in
    # favour, 24 are against (the company's three among them), 6 abstain.
    by_key = {u.key: u for u in units}
    mine = [u for u in units if u.holding != "delivered" or u.owners == [DEVELOPER]]
    choices = [(Head([DEVELOPER], mine), "for")]
    choices.append((Head(["C0001"], [by_key["S-201"]]), "against"))
    two_shops = [by_key["S-205"], by_key["S-206"]]
    choices.append((Head(["O0204"], two_shops), "abstain"))
    wanted = [("for", 54), ("against", 21), ("abstain", 5)]
    for owners, group in dice.shuffled(owned):
        votes = sum(1 for u in group if u.use == "dwelling")
        for i, (choice, left) in enumerate(wanted):
            if votes <= left:
                choices.append((Head(owners, group), choice))
                wanted[i] = (choice, left - votes)
                break
        else:
            stray = sum(1 for _, c in choices if c in ("void", "silent"))
            if stray < 5:
                choice = "void" if stray < 2 else "silent"
                choices.append((Head(owners, group), choice))
    assert all(left == 0 for _, left in wanted)
    ballots = ballot_rows(dice, "appoint-2005", choices)

    # Fund accounts: flats and shops; in sum just over a quarter is left.
    balance, carried = {}, {}
    kept = [u for u in units if u.use != "parking"]
    for unit in kept:
        share = P_FUND_SHARE + dice.between(-150, 150)
        balance[unit.key] = first_deposit(unit) * share // 1000
        carried[unit.key] = buyers_first(unit) * dice.between(300, 1000) // 1000
    funds = [fund_row(u, balance[u.key], 10000) for u in kept]
    top_up = sum(buyers_first(u) for u in kept) - sum(balance.values())

    # Building 1 with two shops, as it stands when the repair is done in 2008.
    public = {u.key for u in public_unsold + public_sold}
    still_public = {u.key for u in public_unsold}
    repair = []
    for unit in units:
        if unit.building != "1" and unit.key not in ("S-107", "S-201"):
            continue
        kind = "commodity" if unit.use == "dwelling" else "non-dwelling"
        if unit.key in public:
            kind = "public-housing"
        unsold = unit.holding == "unsold" or unit.key in still_public
        repair.append(repair_row(unit, kind, not unsold, carried[unit.key]))

    prices = [
        ["dwelling", "1.45", "2005-06-18", "2006-07-01", "2005-03-31"],
        ["non-dwelling", "3.20", "2005-07-01", "2006-07-01", ""],
        ["parking", "1.875", "2005-07-01", "2006-01-16", "2005-07-01"],
    ]

    zone = {
        "zone": "phased-2005",
        "name_zh": "示例二号小区（一期）",
        "name_en": "Example estate two (first phase)",
        "jurisdiction": "310000",
        "developer": DEVELOPER,
        "owner": {"as_of": "2010-01-01", "options": {}},
        "motions": [
            motion(
                "appoint-2005",
                "首次会议选聘物业管理企业",
                "Appoint the property manager at the first meeting",
                "2005-06-18",
                meeting="first",
            ),
        ],
        "first_meeting": {"meeting_on": "2005-06-18"},
        "premises": {
            "planned_on": "2004-12-01",
            "zone_use": "with-dwellings",
            "total_area_m2": hundredths(P_PLANNED),
            "stage": "first-phase",
            "first_phase_area_m2": hundredths(P_BUILT),
            "rooms": [
                room("C-TEMP-OFFICE", "company", 10450, temporary=True),
                room("C-TEMP-COMMITTEE", "committee", 3120, temporary=True),
            ],
        },
        "fund": {
            "as_of": "2005-03-01",
            "decided_on": "2005-03-01",
            "instalments": {
                "decided_on": "2005-03-01",
                "amount_yuan": hundredths(top_up),
                "equal": {"count": 36, "first_due": "2005-04-01", "every_months": 1},
            },
        },
        "repair": {
            "incurred_on": "2008-06-01",
            "cost_yuan": "186350.00",
            "public_deposits": {
                "owners_yuan": "41260.00",
                "selling_unit_yuan": "97815.50",
            },
        },
        "contract": {
            "signed_on": "2005-02-25",
            "from": "2005-03-01",
            "to_inclusive": "2007-03-31",
            "zone": "phased",
            "hired_by": "assembly",
        },
    }
    return files(zone, [u.row() for u in units + common], ballots, funds, prices, repair)
