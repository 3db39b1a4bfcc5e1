"""Random first sales, in places whose texts differ, with acts often on their last day or the day beside."""
from datetime import date, timedelta

from pieces import iso, maybe
from presale import ACTS, SINCE, UNSEEN

PLACES = [*SINCE, *SINCE, "110105", "310115", "320500", "330106", "330402", "330600", "331002", "370102", "370202",
          "370705", "371502", "371602", "410105", "410200", "440300"]


def presale_case(r, rule):
    place = r.choice(PLACES)
    chain = [p for p in (place, place[:4] + "00", place[:2] + "0000", "100000") if p in SINCE]
    sale = date(r.randint(2022, 2026), r.randint(5, 12), r.randint(1, 28))
    if r.random() < 0.3:
        bounds = [SINCE[p] for p in chain] + [UNSEEN[p] for p in chain if p in UNSEEN]
        sale = r.choice(bounds) + timedelta(days=r.choice([-1, 0, 0, 1]))
    before = lambda days: iso(sale - timedelta(days=days))
    facts = {"sale_on": iso(sale), "homes": r.choice(["presold", "presold", "finished"])}
    maybe(r, facts, "spaces", [True, True, True, False], 0.9)
    maybe(r, facts, "permit_on", [before(10), before(0), before(60)], 0.8)
    maybe(r, facts, "permit_applied_on", [before(60), before(61), before(40) if "permit_on" not in facts else before(70)], 0.8)
    if facts.get("permit_on") and facts.get("permit_applied_on"):
        facts["permit_applied_on"] = min(facts["permit_applied_on"], facts["permit_on"])
    days = [0, 1, 9, 10, 11, 30, 39, 40, 41, 50, 59, 60, 61, 62, 89, 90, 91, -1, -2]
    likely = r.choice([0.5, 0.9, 1])
    facts["done"] = [{"act": act, "on": before(r.choice(days))} for act in ACTS if r.random() < likely]
    if r.random() < 0.4:
        for row in facts["done"]:
            row["on"] = before(r.choice([90, 91, 100]))
    r.shuffle(facts["done"])
    options = {}
    maybe(r, options, "same_day", ["in-time", "late"])
    return place, facts, options


def act_twice(r, request):
    request["facts"]["done"] += [{"act": "covenant", "on": "2024-01-01"}] * 2


def permit_first(r, request):
    request["facts"].update(permit_applied_on="2024-05-02", permit_on="2024-05-01")


CASES = {"contract.presale": [presale_case]}
SPOILERS = {"contract.presale": [act_twice, permit_first]}
