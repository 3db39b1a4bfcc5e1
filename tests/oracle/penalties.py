"""Random breaches, in places whose texts differ, often on the day on which one begins or the day beside."""
from datetime import date, timedelta

from law import lineage
from pieces import iso, maybe, two
from penalty import BREACHES, COUNTS, MOST_COUNT, MOST_FEN, SUMS, TEXTS, told_of

# Cities and districts below the places that have texts, and places that have none.
BELOW = ["110105", "310115", "320000", "320500", "330106", "330203", "330302", "330402", "330502", "330602", "330700",
         "330902", "331002", "331102", "370100", "370202", "370303", "370702", "371102", "371502", "371602", "371702",
         "410105", "410200", "440300", "441802", "440000"]
PLACES = sorted({text[0] for text in TEXTS}) + BELOW
WHO = ["individual", "unit"]


def breach_of(r, place):
    """Mostly one of which a text of the place or above speaks, and rather its own than the nation's."""
    chain = [p for p in lineage(place) if any(text[0] == p for text in TEXTS)]
    asked = r.choice([chain[0], *chain])
    return r.choice([b for b in BREACHES if told_of(b, asked)] if r.random() < 0.9 else BREACHES)


def day_for(r, place, breach):
    bounds = [day for p in lineage(place) for since, until, unseen, _ in told_of(breach, p)
              for day in (since, until, unseen) if day]
    if not bounds or r.random() < 0.5:
        return date(r.randint(2022, 2026), r.randint(1, 12), r.randint(1, 28))
    return r.choice(bounds) + timedelta(days=r.choice([-1, 0, 0, 1, 1, 40]))


def sum_of(r):
    """Rather of odd fens; nought; one of which a share is a whole number, or just not; one that is hardly held."""
    fen = r.choice([r.randint(0, 20), r.randint(0, 10**7), 10**6 * r.randint(0, 9), 2 * r.randint(0, 10**6) + 1, 0,
                    10 * r.randint(0, 10**6) + r.choice([-1, 1, 5]), r.choice([MOST_FEN // 2, MOST_FEN // 3, MOST_FEN])
                    - r.choice([0, 0, 1, -1])])
    return two(r, min(MOST_FEN, max(0, fen)))


def count_of(r):
    return r.choice([0, 1, r.randint(2, 12), r.randint(2, 400), MOST_COUNT])


def penalty_case(r, rule):
    place = r.choice(PLACES)
    breach = breach_of(r, place)
    facts = {"on": iso(day_for(r, place, breach)), "breach": breach}
    clauses = [c for p in lineage(place) for *_, said in told_of(breach, p) for c in said]
    per = {c.fine.per for c in clauses if c.fine}
    asked = {"offender": any(c.who for c in clauses), "cured": any(c.late for c in clauses),
             "serious": any(c.grave is not None for c in clauses), "spaces": per & {"space", "space-month"},
             "days": "day" in per or any(c.daily for c in clauses), "months": "space-month" in per, **{SUMS[of]: of in per for of in SUMS}}
    asked["due_yuan"] |= any(c.daily for c in clauses)
    for name, turns in asked.items():
        if name in SUMS.values():
            value = sum_of(r)
        elif name in COUNTS:
            value = count_of(r)
        else:
            value = r.choice(WHO if name == "offender" else [True, False, False])
        maybe(r, facts, name, [value], 0.95 if turns else 0.1)
    maybe(r, facts, "gains_yuan", [sum_of(r)], 0.4)
    return place, facts, r.choice([{}, {}, {"deference": "place"}, {"deference": "higher"}])


def below_nought(r, request):
    request["facts"][r.choice([*SUMS.values(), "gains_yuan"])] = "-0.01"


def a_third_decimal(r, request):
    request["facts"][r.choice([*SUMS.values(), "gains_yuan"])] = "1.005"


def too_many(r, request):
    request["facts"][r.choice(COUNTS)] = MOST_COUNT + 1


def no_such_breach(r, request):
    request["facts"]["breach"] = r.choice(["fund-lost", "premises"])


def not_told(r, request):
    for name in ["offender", "cured", "serious", *COUNTS, *SUMS.values()]:
        request["facts"].pop(name, None)


CASES = {"penalty.range": [penalty_case]}
SPOILERS = {"penalty.range": [below_nought, a_third_decimal, too_many, no_such_breach, not_told, not_told]}
