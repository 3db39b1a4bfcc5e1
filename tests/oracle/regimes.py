"""Random estates under a scheme, of which some is told."""
from datetime import date, timedelta

from pieces import iso
from regime import FIRST_DAY, HOUSING, RUN_BY, SCHEMES

PLACES = ["100000", "320114", "320100", "310115"]


def some_day(r):
    bounds = [FIRST_DAY, date(2018, 3, 19), date(2021, 1, 1)]
    if r.random() < 0.4:
        return r.choice(bounds) + timedelta(days=r.choice([-1, 0, 1]))
    return date(r.randint(2008, 2026), r.randint(1, 12), r.randint(1, 28))


def regime_case(r, rule):
    place = r.choice(PLACES) + "+" + r.choice(SCHEMES)
    if r.random() < 0.05:
        place = r.choice(PLACES)
    facts = {"on": iso(some_day(r))}
    told = r.choice([0.4, 0.7, 0.9, 1])
    if r.random() < told:
        facts["housing"] = r.choice(HOUSING)
    if r.random() < told:
        facts["run_by"] = r.choice(RUN_BY)
    likely = r.choice([0.2, 0.5, 0.9])
    for name in ["viable", "owners_chose", "run_a_while", "committee", "contract"]:
        if r.random() < told:
            facts[name] = r.random() < likely
    return place, facts, {}


def a_contract_with_nobody(r, request):
    request["facts"].update(contract=True, committee=False)


CASES = {"service.regime": [regime_case]}
SPOILERS = {"service.regime": [a_contract_with_nobody]}
