"""The estate `shanghai-2022`, whose vote was a published one."""

from generator import DEVELOPER, Dice, hundredths
from plan import (
    Head, Unit, ballot_rows, co_owners, exchange, files, first_deposit, flats, fund_row,
    give_all, in_order, motion, record_areas, repair_row, room, spread,
)


S_HEADS = 1152
S_TOTAL = 12479930
S_BALLOTS = 905
S_RETURNED = 9344908
S_FOR = 589
S_FOR_AREA = 6166705
S_AGAINST = 271
S_OVERLAPS = 12
S_BUILT = 13125000  # all floor area, common property included
S_FUND_BELOW = 64
S_FUND_EXACT = 9
S_REPAIRED = "7"


def shanghai_2022():
    dice = Dice(20220630)

    # Buildings 1-10: 18 floors, 11-14: 14 floors of small flats, 15-16: large.
    middle = [8936, 10472, 11218, 11764]
    small = [5214, 7148, 8462, 8890, 9376, 9912]
    large = [12180, 13655, 14970, 16720]
    units = []
    for number in range(1, 17):
        if number <= 10:
            units += flats(dice, str(number), 18, middle)
        elif number <= 14:
            units += flats(dice, str(number), 14, small)
        else:
            units += flats(dice, str(number), 15, large)
    dwellings = list(units)
    for floor, shops in ((1, 21), (2, 20)):
        for number in range(1, shops + 1):
            area = dice.between(4200, 9900)
            if number % 5 == 0:
                area = dice.between(10400, 17900)
            units.append(Unit("S-%d%02d" % (floor, number), "S", "non-dwelling", area))
    spread(dice, dwellings, S_TOTAL - sum(u.area for u in units))

    # The developer keeps nine units, and five more are sold but not delivered.
    by_key = {u.key: u for u in units}
    unsold = ["7-301", "7-1104", "7-1702", "7-1803", "16-1401", "16-1402"]
    unsold += ["16-1503", "16-1504", "S-220"]
    undelivered = ["7-904", "7-1501", "16-1203", "16-1301", "15-1404"]
    for key in unsold:
        by_key[key].give("unsold", [DEVELOPER])

    # Who owns the rest: 40 owners of two units, 6 of three, the others of one.
    taken = set(unsold + undelivered)
    free = dice.shuffled([u for u in units if u.key not in taken])
    groups = []
    for size, count in ((2, 40), (3, 6)):
        for _ in range(count):
            groups.append([free.pop() for _ in range(size)])
    groups += [[u] for u in free]

    count = 0
    heads = []
    for group in in_order(units, groups):
        roll = dice.below(100)
        people = 1 if roll < 62 else 2 if roll < 98 else 3
        heads.append(Head(co_owners(people, count), group))
        count += people
    # Twelve members of couples own another unit alone: two heads each.
    alone = [h for h in dice.shuffled(heads) if len(h.owners) == 1]
    couples = [h for h in dice.shuffled(heads) if len(h.owners) == 2]
    for single, couple in list(zip(alone, couples))[:S_OVERLAPS]:
        single.owners = [couple.owners[1]]
    for head in heads:
        give_all(head.units, head.owners)
    for key in undelivered:
        count += 1
        by_key[key].give("undelivered", ["O%04d" % count])
    developer = Head([DEVELOPER], [by_key[k] for k in unsold + undelivered])
    heads.append(developer)
    assert len(heads) == S_HEADS

    # Who returned a ballot, and who was in favour.
    several = [h for h in heads if len(h.units) > 1 and h is not developer]
    fixed = {id(h) for h in several} | {id(developer)}
    absent_several = dice.shuffled(several)[:26]
    away = {id(h) for h in absent_several} | {id(developer)}
    rest = dice.shuffled([h for h in heads if len(h.units) == 1])
    need = S_BALLOTS - (len(several) - len(absent_several))
    returned = [h for h in several if id(h) not in away] + rest[:need]
    absent = [h for h in heads if id(h) in away] + rest[need:]
    returned, absent = exchange(dice, returned, absent, S_RETURNED, fixed)
    returned = dice.shuffled(returned)
    yes, no = exchange(dice, returned[:S_FOR], returned[S_FOR:], S_FOR_AREA, set())
    choices = [(h, "for") for h in yes]
    for i, head in enumerate(dice.shuffled(no)):
        choices.append((head, "against" if i < S_AGAINST else "abstain"))
    ballots = ballot_rows(dice, "appoint-2022", choices)

    # Common property; the underground car park takes up the rest.
    common = [
        ("C-OFFICE", 26530),
        ("C-COMMITTEE", 3640),
        ("C-GATE-E", 2410),
        ("C-GATE-W", 1865),
        ("C-PUMPS", 14275),
        ("C-REFUSE", 5820),
    ]
    common = [Unit(key, "C", "common", area) for key, area in common]
    left = S_BUILT - sum(u.area for u in units + common)
    garage = Unit("C-CARPARK", "C", "common", left)
    common.append(garage)
    record_areas(dice, units + common)

    # Fund accounts: 64 below three tenths, 9 on it, the others above.
    order = dice.shuffled(units)
    at_home = [u for u in order if u.building == S_REPAIRED]
    below = {u.key for u in at_home[:40]}
    elsewhere = [u for u in order if u.building != S_REPAIRED]
    below |= {u.key for u in elsewhere[: S_FUND_BELOW - 40]}
    even = [u for u in order if first_deposit(u) % 10 == 0 and u.key not in below]
    exact = {u.key for u in even[:S_FUND_EXACT]}
    balance = {}
    for unit in units:
        if unit.key in exact:
            share = 300
        elif unit.key in below:
            share = dice.between(40, 296)
        else:
            share = dice.between(312, 968)
        balance[unit.key] = first_deposit(unit) * share // 1000
    funds = [fund_row(u, balance[u.key], 12000) for u in units]

    # The lift of one building.
    repaired = [u for u in units if u.building == S_REPAIRED]
    repair = [repair_row(u, "commodity", u.holding != "unsold", balance[u.key]) for u in repaired]

    prices = [
        ["dwelling", "2.35", "2022-01-01", "2022-12-16", "2021-10-31"],
        ["non-dwelling", "5.80", "2022-01-15", "2023-01-01", ""],
    ]

    zone = {
        "zone": "shanghai-2022",
        "name_zh": "示例一号小区",
        "name_en": "Example estate one",
        "jurisdiction": "310000",
        "developer": DEVELOPER,
        "owner": {"as_of": "2022-06-30", "options": {}},
        "motions": [
            motion("appoint-2022", "选聘物业服务企业", "Appoint the property manager", "2022-06-30"),
            motion(
                "raise-fund-2022",
                "筹集专项维修资金（同一批表决票）",
                "Raise the maintenance fund (the same ballots)",
                "2022-06-30",
                matter="raise-fund",
                ballots_of="appoint-2022",
            ),
            motion(
                "appoint-2019",
                "选聘物业服务企业（同一批表决票，按2019年的规则）",
                "Appoint the property manager (the same ballots, law of 2019)",
                "2019-06-30",
                ballots_of="appoint-2022",
            ),
        ],
        "premises": {
            "planned_on": "2021-03-01",
            "zone_use": "with-dwellings",
            "total_area_m2": hundredths(S_BUILT),
            "above_ground_area_m2": hundredths(S_BUILT - garage.area),
            "stage": "complete",
            "rooms": [
                room("C-OFFICE", "company", 26530, temporary=False),
                room("C-COMMITTEE", "committee", 3640, temporary=False),
            ],
        },
        "fund": {"as_of": "2022-06-30", "decided_on": "2022-07-15"},
        "repair": {"incurred_on": "2022-09-01", "cost_yuan": "268400.00"},
        "contract": {
            "signed_on": "2022-07-20",
            "from": "2022-08-01",
            "to_inclusive": "2025-07-31",
            "zone": "complete",
            "hired_by": "assembly",
        },
    }
    return files(zone, [u.row() for u in units + common], ballots, funds, prices, repair)
