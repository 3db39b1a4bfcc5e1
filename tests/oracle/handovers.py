"""Random hand-overs after the end of a service contract, often on the last day of their time."""
from datetime import date, timedelta

from handover import LISTS, ORDER, SINCE, TIMES, UNSEEN
from pieces import iso, maybe

PLACES = [*SINCE, *SINCE, *LISTS, "310115", "330106", "330302", "330902", "370102", "371102", "410105", "441802", "440300"]


def handover_case(r, rule):
    place = r.choice(PLACES)
    bounds = [SINCE[p] for p in (place, place[:4] + "00", place[:2] + "0000", "100000") if p in SINCE]
    bounds += [day for p, day in UNSEEN.items() if p[:2] == place[:2]] + [date(2021, 1, 1)]
    ended = r.choice(bounds) + timedelta(days=r.choice([-1, 0, 1])) if r.random() < 0.3 else \
        date(r.randint(2023, 2026), r.randint(1, 12), r.randint(1, 28))
    asked = ended + timedelta(days=r.choice([1, 1, 9, 10, 11, 14, 15, 16, 29, 30, 31, 32, 60]))
    after = lambda: min(asked, ended + timedelta(days=r.choice([-3, 0, 0, 1, 9, 10, 11, 14, 15, 16, 29, 30, 31])))
    facts = {"as_of": iso(asked), "ended_on": iso(ended)}
    maybe(r, facts, "commission", [True, False], 0.9)
    every = after()
    likely = r.choice([0, 0.5, 0.95, 1, 1])
    facts["handed"] = [{"item": item, "on": iso(every if r.random() < 0.8 else after())}
                       for item in ORDER if r.random() < likely]
    r.shuffle(facts["handed"])
    if r.random() < 0.4:
        facts["told_on"] = iso(ended - timedelta(days=r.choice([0, 1, 20, 29, 30, 60])))
    if r.random() < 0.3:
        facts["agreed_by"] = iso(ended + timedelta(days=r.choice([0, 5, 10, 20, 40])))
    if r.random() < 0.5:
        facts["left_on"] = iso(after())
    if r.random() < 0.5:
        facts["taken_over_on"] = iso(after())
    return place, facts, {}


def not_ended(r, request):
    request["facts"]["as_of"] = request["facts"]["ended_on"]


def told_twice(r, request):
    on = request["facts"]["ended_on"]
    request["facts"]["handed"] = [{"item": "premises", "on": on}] * 2


CASES = {"contract.handover": [handover_case]}
SPOILERS = {"contract.handover": [not_ended, told_twice]}
