"""Random charges, often a fen beside what was agreed."""
from datetime import date, timedelta

from payment import CODE
from pieces import PLACES, iso, keys, maybe, near, two


def overcharge_case(r, rule):
    day = CODE + timedelta(days=r.choice([-1, 0, 1, r.randint(0, 2000), r.randint(0, 2000), r.randint(0, 2000)]))
    rows = []
    for name in keys(r, r.randint(0, 5)):
        agreed = r.choice([0, 30_000, r.randint(0, 100_000)])
        told = {"agreed_yuan": two(r, agreed)}
        ground = r.choice(["nothing", "collecting", {"asked": told}, {"contract": told}, {"contract": told}])
        if isinstance(ground, dict) and "contract" in ground:
            maybe(r, told, "guided_most_yuan", [two(r, max(0, near(r, agreed, 100)))], 0.4)
        charged = max(0, r.choice([near(r, agreed), agreed + 3000, r.randint(0, 100_000)]))
        paid = min(charged, max(0, r.choice([0, near(r, agreed), charged, r.randint(0, 100_000)])))
        row = {"charge": name, "ground": ground, "charged_yuan": two(r, charged), "paid_yuan": two(r, paid)}
        firsts = [other["charge"] for other in rows if "repeats" not in other]
        if firsts:
            maybe(r, row, "repeats", firsts, 0.25)
        rows.append(row)
    r.shuffle(rows)
    return r.choice(PLACES), {"charged_on": iso(day), "charges": rows}, {}


def repeats_itself(r, request):
    row = {"charge": "again", "ground": "nothing", "repeats": "again", "charged_yuan": "1", "paid_yuan": "1"}
    request["facts"]["charges"].append(row)


def paid_more(r, request):
    request["facts"]["charges"].append({"charge": "more", "ground": "nothing", "charged_yuan": "1", "paid_yuan": "1.01"})


CASES = {"contract.overcharge": [overcharge_case]}
SPOILERS = {"contract.overcharge": [repeats_itself, paid_more]}
