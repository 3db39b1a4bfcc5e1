"""How far a survey of estates is: part two（二） of 篇三 (244 estates), and step 1(1) of part five of 篇四 (what a record states)."""
from datetime import date
from fractions import Fraction

from law import Refused
from voting import bytewise, day_of

SHENYANG, STREET = "shenyang-2005", "street-old-estates"
FIRST = {SHENYANG: date(2005, 1, 1), STREET: date(2007, 10, 1)}
NUMBER = {SHENYANG: 244, STREET: None}
# 住宅性质, 范围, 楼幢数, 居民户数, by what a record calls them.
STATED = {"kind-of-estate": "kind", "extent": "extent", "buildings": "buildings", "households": "households"}
KINDS = ["managed", "self-managed", "unmanaged"]


def sound(condition):
    if not condition:
        raise Refused("invalid-fact")


def size_of(scheme, facts):
    """How many are to be surveyed."""
    numbers = [n for n in (NUMBER[scheme], facts.get("number")) if n is not None]
    listed = facts.get("estates")
    if listed is not None:
        sound(len(set(listed)) == len(listed))
        if scheme == SHENYANG:
            sound(len(listed) <= NUMBER[scheme])
        else:
            numbers.append(len(listed))
    sound(len(set(numbers)) <= 1)
    if not numbers or numbers[0] == 0:
        raise Refused("missing-fact")
    return numbers[0]


def sums(rows):
    return {"estates": len(rows), "buildings": sum(r.get("buildings") or 0 for r in rows),
            "households": sum(r.get("households") or 0 for r in rows)}


def programme_inventory(places, facts, options):
    as_of, scheme = day_of(facts["as_of"]), places[0].partition("+")[2]
    if scheme not in FIRST or as_of < FIRST[scheme]:
        raise Refused("not-in-force")
    size, listed = size_of(scheme, facts), facts.get("estates")
    rows = sorted(facts["records"], key=lambda row: bytewise(row["estate"]))
    sound(len({row["estate"] for row in rows}) == len(rows))
    for row in rows:
        sound(day_of(row["surveyed_on"]) <= as_of)
        sound(row.get("kind") is None or row["kind"] in KINDS)
        sound(row.get("extent") is None or row["extent"].strip())
    inside = [row for row in rows if listed is None or row["estate"] in listed]
    sound(len(inside) <= size)
    done = {row["estate"] for row in inside}
    missing = sorted(set(listed or []) - done, key=bytewise)
    asked = STATED if scheme == STREET else {}
    bare = [{"estate": row["estate"], "wanting": [name for name, field in asked.items() if row.get(field) is None]} for row in inside]
    bare = [row for row in bare if row["wanting"]]
    full = [row for row in inside if row["estate"] not in [other["estate"] for other in bare]]
    left = size - len(inside)
    value = {"asked": size, "surveyed": len(inside), "share": str(Fraction(len(inside), size)), "not_surveyed": left,
             "not_listed": 0 if listed is None else left - len(missing), "missing": missing, "incomplete": bare,
             "outside": [row["estate"] for row in rows if row not in inside], "total": sums(full), "kinds": []}
    if scheme == STREET:
        value["kinds"] = [{"kind": kind, "sums": sums([r for r in full if r["kind"] == kind])} for kind in KINDS]
    return ("not-all-surveyed" if left else "records-incomplete" if bare else "complete"), value
