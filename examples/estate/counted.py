"""The files of an estate read back and added up in the plainest way, against what was promised."""

from generator import DEVELOPER, area_of, cents, head_of, hundredths, roll
from phased import P_BUILT, P_UNITS, P_VOTES
from shanghai import (
    S_AGAINST, S_BALLOTS, S_BUILT, S_FOR, S_FOR_AREA, S_FUND_BELOW, S_FUND_EXACT, S_HEADS,
    S_OVERLAPS, S_RETURNED, S_TOTAL,
)


def tally(units, ballots):
    """Heads and areas, counted and by choice; every row checked on the way."""
    held = roll(units)
    by_unit = {u["unit"]: head_of(u) for us in held.values() for u in us}
    area = {head: sum(area_of(u) for u in us) for head, us in held.items()}
    choice = {}
    for row in ballots:
        assert bool(row["unit"]) != bool(row["owners"]), row
        if row["unit"]:
            head = by_unit[row["unit"]]
            assert len(held[head]) == 1, row
        else:
            head = tuple(sorted(set(row["owners"].split(";"))))
            assert len(held[head]) > 1, row
        assert head not in choice, row
        choice[head] = row["choice"]
    return held, area, choice


def merged_heads(held):
    """The number of heads if sets of owners that share a member are one."""
    group = {}
    for head in held:
        joined = set(head)
        for member in head:
            joined |= group.get(member, set())
        for member in joined:
            group[member] = joined
    return len({id(joined) for joined in group.values()})


def check_rest(report, units, accounts, repair, zone):
    """References between the files, for both estates."""
    keys = [u["unit"] for u in units]
    report.true("unit keys are unique", len(keys) == len(set(keys)))
    known = {u["unit"]: u for u in units}
    report.true("fund accounts are of known units", all(a["unit"] in known for a in accounts))
    report.true(
        "repair areas are those of the units",
        all(cents(r["area_m2"]) == area_of(known[r["unit"]]) for r in repair),
    )
    motions = {m["motion"] for m in zone["motions"]}
    report.true(
        "ballots are of known motions",
        all(m.get("ballots_of", m["motion"]) in motions for m in zone["motions"]),
    )
    report.say("rows of the repair", len(repair))


def check_shanghai(report, units, ballots, accounts, repair, zone):
    held, area, choice = tally(units, ballots)

    total = sum(area.values())
    present = sum(area[h] for h in choice)
    yes = [h for h in choice if choice[h] == "for"]
    yes_area = sum(area[h] for h in yes)
    n, p, y = len(held), len(choice), len(yes)
    report.say("units (common property included)", len(units))
    report.true("no parking", all(u["use"] != "parking" for u in units))
    report.same("heads", n, S_HEADS)
    report.same("heads if overlapping owners are merged", merged_heads(held), S_HEADS - S_OVERLAPS)
    report.same("area counted", total, S_TOTAL, hundredths)
    report.same("ballots", len(ballots), S_BALLOTS)
    report.same("heads with a ballot", p, S_BALLOTS)
    report.same("area with a ballot", present, S_RETURNED, hundredths)
    report.same("heads in favour", y, S_FOR)
    report.same("area in favour", yes_area, S_FOR_AREA, hundredths)
    against = sum(1 for h in choice if choice[h] == "against")
    report.same("heads against", against, S_AGAINST)
    report.same("heads abstaining", p - y - against, S_BALLOTS - S_FOR - S_AGAINST)
    turnout = 3 * p >= 2 * n and 3 * present >= 2 * total
    ordinary = 2 * y > p and 2 * yes_area > present
    special = 4 * y >= 3 * p and 4 * yes_area >= 3 * present
    report.true("2022, ordinary matter: passes", turnout and ordinary)
    report.true("2022, special matter: fails", turnout and not special)
    report.true("2019, ordinary matter: fails on area only", 2 * y > n and 2 * yes_area <= total)
    report.same("2019, area in favour, hundredths of a percent", 10000 * yes_area // total, 4941)
    built = sum(area_of(u) for u in units)
    report.same("floor area, common property included", built, S_BUILT, hundredths)
    report.same("floor area in zone.json", cents(zone["premises"]["total_area_m2"]), S_BUILT, hundredths)

    sums = [(10 * cents(a["balance_yuan"]), 3 * cents(a["first_deposit_yuan"])) for a in accounts]
    report.same("fund accounts below 30 %", sum(b < f for b, f in sums), S_FUND_BELOW)
    report.same("fund accounts exactly on 30 %", sum(b == f for b, f in sums), S_FUND_EXACT)
    report.same("fund accounts", len(accounts), sum(len(us) for us in held.values()))
    check_rest(report, units, accounts, repair, zone)


def check_phased(report, units, ballots, accounts, repair, zone):
    held, area, choice = tally(units, ballots)

    report.same("units (parking and common property included)", len(units), P_UNITS)
    built = sum(area_of(u) for u in units)
    report.same("floor area, common property included", built, P_BUILT, hundredths)
    first_phase = cents(zone["premises"]["first_phase_area_m2"])
    report.same("first phase in zone.json", first_phase, P_BUILT, hundredths)
    report.say("heads (parking counted)", len(held))
    report.say("area counted (parking counted)", hundredths(sum(area.values())))
    no_parking = [u for u in units if u["use"] in ("dwelling", "non-dwelling")]
    report.say("heads (parking left out)", len({head_of(u) for u in no_parking}))
    report.say("area counted (parking left out)", hundredths(sum(area_of(u) for u in no_parking)))

    votes = {}
    for head, mine in held.items():
        flats_held = sum(1 for u in mine if u["use"] == "dwelling")
        own = sum(area_of(u) for u in mine if u["use"] == "non-dwelling" and not u["pool"])
        votes[head] = flats_held + own // 10000
    pooled = [u for u in units if u["pool"]]
    report.true(
        "pooled: two titled shops under 100 m2, two owners",
        len(pooled) == 2
        and len({u["pool"] for u in pooled}) == 1
        and len({head_of(u) for u in pooled}) == 2
        and all(
            u["use"] == "non-dwelling" and u["separate_title"] == "true" and area_of(u) < 10000
            for u in pooled
        ),
    )
    pool_votes = sum(area_of(u) for u in pooled) // 10000
    report.same("votes of the pool", pool_votes, 1)
    total = sum(votes.values()) + pool_votes
    developer = votes[(DEVELOPER,)]
    present = sum(votes[h] for h in choice if choice[h] in ("for", "against", "abstain"))
    yes = sum(votes[h] for h in choice if choice[h] == "for")
    report.same("votes", total, P_VOTES["total"])
    report.same("votes of the developer", developer, P_VOTES["developer"])
    report.same("votes of the company with the 380 m2 shop", votes[("C0001",)], 3)
    report.same("votes present", present, P_VOTES["present"])
    report.same("votes in favour", yes, P_VOTES["for"])
    report.say("ballots", len(ballots))
    owners = sum(1 for h, us in held.items() if h != (DEVELOPER,) and any(u["use"] == "dwelling" for u in us))
    report.true("110 owners of flats or more", owners >= 110)
    report.say("owners of flats", owners)
    others = total - developer
    report.true("the developer is above 30 %", 10 * developer > 3 * total)
    rest = [v for h, v in votes.items() if h != (DEVELOPER,)]
    report.true("nobody else is, after the cut", all(7 * total * v <= 3 * total * others for v in rest))
    report.true("raw votes: passes", 2 * present >= total and 3 * yes >= 2 * total)
    # After the cut the developer has 3/10 of all, the others 7/10 in proportion.
    # Both sides are multiplied by 10 * others.
    cut = 3 * total * others + 7 * total * (yes - developer)
    cut_present = 3 * total * others + 7 * total * (present - developer)
    whole = 10 * others * total
    report.true("after the cut: turnout met", 2 * cut_present >= whole)
    report.true("after the cut: fails", 3 * cut < 2 * whole)
    report.say("after the cut, in favour, hundredths of a percent", 10000 * cut // whole)

    first = sum(cents(a["first_deposit_yuan"]) for a in accounts)
    buyers = sum(cents(a["buyers_first_yuan"]) for a in accounts)
    balance = sum(cents(a["balance_yuan"]) for a in accounts)
    report.say("fund: first deposits", hundredths(first))
    report.say("fund: buyers' part", hundredths(buyers))
    report.say("fund: balances", hundredths(balance))
    report.true("fund: zone below 30 %", 10 * balance < 3 * first)
    amount = cents(zone["fund"]["instalments"]["amount_yuan"])
    report.same("fund: amount to raise", amount, max(0, buyers - balance), hundredths)
    kinds = {(r["kind"], r["state"]) for r in repair}
    report.same("repair: kinds and states", len(kinds), 6)
    check_rest(report, units, accounts, repair, zone)
