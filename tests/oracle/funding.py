"""From which sources services are paid: part eight, （三）, of 篇五, and part two, （二）4, of 篇四.

Each year's cost is paid fen by fen out of purses: the residents' first, then the shops', then the subsidies together.
"""
from datetime import date
from fractions import Fraction

from law import Refused
from voting import day_of, money, show, show_ratio

PURSES = {"community-services": (["residents-fees"], [], ["district", "street"]),
          "street-old-estates": (["residents-fees"], ["shop-income"], ["district", "street"])}
SUMS = ("cost", "received", "fees", "gap", "filled", "needed", "subsidy", "short", "surplus")


def sound(condition):
    if not condition:
        raise Refused("invalid-fact")


def pay(cost, purses):
    """What stays to be paid after each purse, and what is left in all of them."""
    open_after, left = [], 0
    for purse in purses:
        paid = purse if purse < cost else cost
        cost, left = cost - paid, left + purse - paid
        open_after.append(cost)
    return open_after, left


def year_of(row, groups):
    came = {name: money(yuan) for name, yuan in row["received_yuan"].items()}
    purses = [sum(came[name] for name in group) for group in groups]
    cost = money(row["cost_yuan"])
    (gap, needed, short), left = pay(cost, purses)
    return came, dict(zip(SUMS, (cost, sum(purses), purses[0], gap, gap - needed, needed, purses[2], short, left)))


def sources(came, names):
    whole = sum(came.values())
    rows = []
    for name in names:
        row = {"source": name, "yuan": show(came[name])}
        if whole:
            row["share"] = show_ratio(Fraction(came[name], whole))
        rows.append(row)
    return rows


def is_main(came, names, reading):
    fees, others = came[names[0]], [came[name] for name in names[1:]]
    return all(fees > other for other in others) and fees > 0 if reading == "largest" else fees > sum(others)


def programme_funding(places, facts, options):
    as_of = day_of(facts["as_of"])
    scheme = places[0].partition("+")[2]
    if scheme not in PURSES or as_of < date(2007, 10, 1):
        raise Refused("not-in-force")
    groups = PURSES[scheme]
    names = [name for group in groups for name in group]
    if not facts["years"]:
        raise Refused("missing-fact")
    rows = sorted(facts["years"], key=lambda row: row["year"])
    sound([row["year"] for row in rows] == list(range(rows[0]["year"], rows[0]["year"] + len(rows))))
    for row in rows:
        sound(row["year"] <= as_of.year and money(row["cost_yuan"]) >= 0)
        came = row.get("received_yuan", {})
        sound(set(came) <= set(names) and all(money(yuan) >= 0 for yuan in came.values()))
        if set(came) != set(names):
            raise Refused("missing-fact")
    years, total, all_came, mains, shares = [], dict.fromkeys(SUMS, 0), dict.fromkeys(names, 0), [], []
    for row in rows:
        came, sums = year_of(row, groups)
        whole = sum(came.values())
        shares.append(Fraction(came[names[0]], whole) if whole else None)
        of = {"year": row["year"], "sums": {f"{n}_yuan": show(v) for n, v in sums.items()}, "sources": sources(came, names)}
        if len(shares) > 1 and None not in shares[-2:]:
            of["change"] = "rose" if shares[-1] > shares[-2] else "fell" if shares[-1] < shares[-2] else "same"
        years.append(of)
        mains.append(is_main(came, names, options.get("main")))
        total = {n: total[n] + sums[n] for n in SUMS}
        all_came = {n: all_came[n] + came[n] for n in names}
    value = {"sums": {f"{n}_yuan": show(v) for n, v in total.items()}, "sources": sources(all_came, names), "years": years}
    if scheme == "street-old-estates":
        return "open" if total["short"] else "covered", value
    toward = {"is_main": mains[-1]}
    if mains[-1]:
        run = [row["year"] for row, main in zip(rows, mains)]
        while len(mains) > 1 and mains[-2]:
            mains.pop(), run.pop()
        toward["since"] = run[-1]
    told = [of.get("change") for of in years[1:]]
    if "fell" in told or "same" in told:
        toward["rose_each_year"] = False
    elif told and None not in told:
        toward["rose_each_year"] = True
    value["toward"] = toward
    return "main" if toward["is_main"] else "not-main", value
