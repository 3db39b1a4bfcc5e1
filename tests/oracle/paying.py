"""What district and street give to each community: part eight, （三）, of the district's scheme (篇五).

Each community gets a sum, half from the district and half from its street; each gives some of its half at the start and the
rest when the community has passed its acceptance. Reckoned here by running through the days.
"""
from datetime import date, timedelta

from law import Refused
from voting import bytewise, day_of, money, show

ORDER = ["district", "street"]
SUMS = ("granted", "due", "not_yet", "withheld", "paid", "outstanding", "overpaid")


def sound(condition):
    if not condition:
        raise Refused("invalid-fact")


def given(row, field):
    if row.get(field) is None:
        raise Refused("missing-fact")
    return money(row[field])


def terms_of(facts):
    """By payer: (its half, what of it comes at the start). Looked through in the order in which slips are told."""
    granted = given(facts, "granted_yuan")
    sound(granted >= 0)
    seen = [row["payer"] for row in facts["payers"]]
    sound(set(seen) <= set(ORDER) and len(set(seen)) == len(seen))
    terms = {}
    for payer in ORDER:
        rows = [row for row in facts["payers"] if row["payer"] == payer]
        if not rows:
            raise Refused("missing-fact")
        half = given(rows[0], "granted_yuan")
        sound(half >= 0)
        at = [i["at"] for i in rows[0]["instalments"]]
        sound(set(at) <= {"start"} and len(at) <= 1 and all(money(i["yuan"]) >= 0 for i in rows[0]["instalments"]))
        if not at:
            raise Refused("missing-fact")
        first = money(rows[0]["instalments"][0]["yuan"])
        sound(first <= half)
        terms[payer] = half, first
        sound(terms[payer] == terms[ORDER[0]])
    sound(sum(half for half, _ in terms.values()) == granted)
    return terms


def path(community, as_of):
    """When it began, passed and failed."""
    at = [row["at"] for row in community.get("reached", [])]
    sound(set(at) <= {"start", "acceptance"} and len(set(at)) == len(at))
    days = {row["at"]: day_of(row["on"]) for row in community.get("reached", [])}
    sound(all(day <= as_of for day in days.values()))
    sound("acceptance" not in days or "start" in days and days["start"] <= days["acceptance"])
    failed = day_of(community["failed_on"]) if community.get("failed_on") else None
    if failed:
        sound(failed <= as_of and "start" in days and ("acceptance" not in days or failed < days["acceptance"]))
    return days, failed


def community_of(community, terms, as_of):
    days, failed = path(community, as_of)
    sound(all(row["payer"] in ORDER and day_of(row["on"]) <= as_of for row in community.get("paid", [])))
    state = "complete" if "acceptance" in days else "failed" if failed else "under-way" if "start" in days else "not-begun"
    of = []
    for payer in ORDER:
        half, first = terms[payer]
        paid = sum(money(row["yuan"]) for row in community.get("paid", []) if row["payer"] == payer)
        sound(paid >= 0)
        due = {"complete": half, "failed": first, "under-way": first, "not-begun": 0}[state]
        rest = half - due
        held = state == "failed"
        of.append((payer, (half, due, 0 if held else rest, rest if held else 0, paid, max(0, due - paid), max(0, paid - due))))
    return state, of


def together(rows):
    return tuple(map(sum, zip(*rows))) if rows else (0,) * len(SUMS)


def told(sums):
    return {f"{name}_yuan": show(cents) for name, cents in zip(SUMS, sums)}


def programme_tranche(places, facts, options):
    as_of = day_of(facts["as_of"])
    if places[0].partition("+")[2] != "community-services" or as_of < date(2007, 10, 1):
        raise Refused("not-in-force")
    terms = terms_of(facts)
    names = [c["community"] for c in facts["communities"]]
    sound(len(set(names)) == len(names))
    done = {c["community"]: (c["street"], *community_of(c, terms, as_of)) for c in facts["communities"]}
    of_all = [row for _, _, of in done.values() for row in of]
    whole = together([sums for _, sums in of_all])
    streets = sorted({street for street, _, _ in done.values()}, key=bytewise)
    value = {
        "sums": told(whole),
        "payers": [{"payer": p, "sums": told(together([s for q, s in of_all if q == p]))} for p in ORDER],
        "streets": [{"street": s, "sums": told(together([sums for street, _, of in done.values() if street == s
                                                         for _, sums in of]))} for s in streets],
        "communities": [{"community": name, "state": done[name][1], "sums": told(together([s for _, s in done[name][2]])),
                         "payers": [{"payer": p, "sums": told(s)} for p, s in done[name][2]]}
                        for name in sorted(done, key=bytewise)],
    }
    word = "outstanding" if whole[5] else "overpaid" if whole[6] else "even"
    return word, value
