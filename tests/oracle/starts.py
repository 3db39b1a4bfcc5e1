"""Random beginnings and ends of service contracts."""
from datetime import date, timedelta

from pieces import ONE_DAY, PLACES, day_in, iso, maybe, near


def start_case(r, rule):
    day = near(r, date(2021, 1, 1), ONE_DAY) if r.random() < 0.1 else day_in(r, date(2021, 6, 1), date(2026, 12, 31))
    some = lambda: iso(near(r, r.choice([day, day - timedelta(days=r.randint(0, 500))]), ONE_DAY))
    facts = {"as_of": iso(day)}
    if r.random() < 0.85:
        facts["ground"] = {"kind": r.choice(["preliminary-contract", "assembly-contract", "charter"]),
                           "effective_on": some()}
    maybe(r, facts, "service_began_on", [some()], 0.85)
    maybe(r, facts, "agreed_from", [some()], 0.3)
    if r.random() < 0.4:
        items = ["scope", "standard", "price", "method", "from"]
        facts["sale_contract_states"] = r.sample(items, r.choice([0, 3, 4, 5]))
    if "ground" in facts and r.random() < 0.5:
        facts["ended_on"] = max(some(), facts["ground"]["effective_on"])
        served = {"last_served_on": max(some(), facts["ended_on"])}
        maybe(r, facts, "after_end", ["goes-on", "stays", {"until-taken-over": {}}, {"until-taken-over": served}], 0.6)
    return r.choice(PLACES), facts, {}


def no_end(r, request):
    request["facts"].pop("ended_on", None)
    request["facts"]["after_end"] = "stays"


def ended_first(r, request):
    request["facts"].update(ended_on="2020-01-01", after_end=None)


CASES = {"fee.start": [start_case]}
SPOILERS = {"fee.start": [no_end, ended_first]}
