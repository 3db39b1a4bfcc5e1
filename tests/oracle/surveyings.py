"""Sound requests of surveys: all estates, one more or one fewer, and records in which something is wanting."""
from datetime import date, timedelta

from pieces import around, iso, keys, maybe
from surveying import FIRST, KINDS, SHENYANG, STREET


def record_of(r, estate, as_of, good):
    row = {"estate": estate, "surveyed_on": iso(as_of - timedelta(days=r.choice([0, 0, 1, 200])))}
    for field, values in [("kind", KINDS), ("extent", ["东至河", "whole block", "x"]),
                          ("buildings", [0, 1, 7, 40]), ("households", [0, 1, 360, 1152])]:
        if r.random() < good:
            row[field] = r.choice(values)
        elif r.random() < 0.2:
            row[field] = None
    return row


def survey_case(r, rule):
    scheme = r.choice([SHENYANG, STREET, STREET])
    as_of = around(r, FIRST[scheme], date(2024, 12, 31))
    count = r.choice([244, 244, 243]) if scheme == SHENYANG else r.choice([1, 2, 5, 20])
    names = keys(r, count + 2, r.choice(["E%03d", "小区%d", "e-%d"]))
    estates, strangers = names[:count], names[count:]
    facts = {"as_of": iso(as_of), "records": []}
    there = r.choice([1, 1, 0.98, 0.5])
    surveyed = [name for name in estates if r.random() < there]
    if r.random() < 0.6:
        facts["estates"] = list(estates)
        r.shuffle(facts["estates"])
        surveyed += r.sample(strangers, r.choice([0, 0, 1, 2]))
    if (scheme == STREET and "estates" not in facts) or r.random() < 0.1:
        facts["number"] = 244 if scheme == SHENYANG else count
    good = r.choice([1, 0.97, 0.8])
    facts["records"] = [record_of(r, name, as_of, good) for name in surveyed]
    r.shuffle(facts["records"])
    return r.choice(["210100", "320114", "100000"]) + "+" + scheme, facts, {}


def nobody_says_how_many(r, request):
    request["facts"].pop("estates", None)
    request["facts"].pop("number", None)
    request["jurisdiction"] = request["jurisdiction"].partition("+")[0] + "+" + STREET


def another_number(r, request):
    request["facts"]["number"] = 7777


def none_at_all(r, request):
    request["facts"].update(estates=[], number=0)
    request["jurisdiction"] = request["jurisdiction"].partition("+")[0] + "+" + STREET


def too_many(r, request):
    request["facts"].pop("estates", None)
    rows = request["facts"]["records"]
    rows += [{"estate": "more-%d" % i, "surveyed_on": request["facts"]["as_of"]} for i in range(245)]


def too_long_a_list(r, request):
    request["facts"]["estates"] = ["e%d" % i for i in range(245)]


def twice(r, request):
    rows = request["facts"]["records"]
    rows += rows[:1] or [{"estate": "e", "surveyed_on": request["facts"]["as_of"]}] * 2


def listed_twice(r, request):
    request["facts"]["estates"] = ["e", "e"]


def tomorrow(r, request):
    day = date.fromisoformat(request["facts"]["as_of"]) + timedelta(days=1)
    for row in request["facts"]["records"][:1]:
        row["surveyed_on"] = iso(day)


def a_kind_of_its_own(r, request):
    for row in request["facts"]["records"][:1]:
        row.update(r.choice([{"kind": "castle"}, {"extent": "  "}]))


def no_scheme(r, request):
    request["jurisdiction"] = request["jurisdiction"].partition("+")[0] + r.choice(["", "+community-services"])


CASES = {"programme.inventory": [survey_case]}
SPOILERS = {"programme.inventory": [nobody_says_how_many, another_number, none_at_all, too_many, too_long_a_list, twice,
                                    listed_twice, tomorrow, a_kind_of_its_own, no_scheme]}
