"""Prints requests of the document door with the answers they must get.

    python3 oracle.py --seed N --count M [--rule RULE_ID]

One JSON object a line: {"request": ..., "expect": ...}, where `expect` is
{"outcome", "value"} in full, or {"error": {"kind"}}. The same seed gives the
same lines. `cases.py` and those beside it make the requests,
`rules.py` and its like work out the answers; this file spoils one request in
ten, and prints.
"""
import argparse
import copy
import json
import random
from datetime import date
from fractions import Fraction

import rules
from pieces import ONE_DAY, iso, keys, maybe
from law import Open
from polls import CASES, OF_BREACHES, OF_CONTRACTS, OF_FEES, OF_PROGRAMMES, OF_STEPS, OF_THE_FUND, OF_ZONES
from voting import day_of, hundredths, money, show


# ------------------------------------------------------------------- refusals

LAW_DAY = {"owner.area": "as_of", "owner.count": "as_of", "vote.weights": "meeting_on", "vote.cap": "meeting_on",
           "vote.motion": "decided_on", "zone.premises": "planned_on", "fund.trigger": "as_of",
           "fund.replenish": "decided_on", "fund.instalments": "decided_on", "fund.apportion": "incurred_on",
           "fee.bill": "from", "contract.term": "signed_on"}

# Days on which nothing is in force: before the first version, and inside Shanghai's gap.
GAP = [date(2011, 4, 1), date(2015, 6, 1), date(2019, 2, 28)]
OUT_OF_FORCE = {"owner.area": [date(2009, 9, 30), date(2001, 1, 1)], "owner.count": [date(2009, 9, 30)],
                "vote.weights": [date(2004, 10, 31)], "vote.cap": [date(2004, 10, 31), date(2003, 9, 1)],
                "vote.motion": [date(2003, 8, 31), date(1999, 1, 1)],
                "zone.premises": [date(2004, 10, 31), date(2017, 12, 31)] + GAP,
                "fund.trigger": [date(2008, 1, 31), date(2004, 10, 31)] + GAP,
                "fund.replenish": [date(2004, 10, 31)] + GAP, "fund.instalments": [date(2004, 10, 31)],
                "fund.apportion": [date(2008, 1, 31)], "fee.bill": [date(2003, 12, 31)],
                "contract.term": [date(2004, 10, 31)]}


def out_of_force(r, request):
    request["facts"][LAW_DAY[request["rule"]]] = iso(r.choice(OUT_OF_FORCE[request["rule"]]))
    if request["rule"] == "fee.bill":
        request["facts"].pop("anchor", None)


def third_decimal(r, request):
    """In some area or sum of money, wherever it is."""
    spots = []

    def walk(node):
        if isinstance(node, dict):
            spots.extend((node, k) for k in node if k.endswith(("_m2", "_yuan")))
        for child in node.values() if isinstance(node, dict) else node if isinstance(node, list) else []:
            walk(child)
    walk(request["facts"])
    if spots:
        node, key = r.choice(spots)
        whole, _, part = node[key].partition(".")
        node[key] = whole + "." + part.ljust(2, "0") + str(r.randint(1, 9))


def set_first(r, rows, key, value):
    if rows:
        r.choice(rows)[key] = value


def rows_of(request, name):
    return request["facts"].get(name) or []


def same_key(r, request):
    """Two units, holders or accounts of the same name."""
    for name, key in (("units", "unit"), ("accounts", "unit"), ("votes", "holder")):
        rows = rows_of(request, name)
        if len(rows) > 1 and all(x.get(key) is not None for x in rows):
            a, b = r.sample(range(len(rows)), 2)
            rows[a][key] = rows[b][key]
            return


def no_developer(r, request):
    request["facts"].pop("developer", None)


def no_area(r, request):
    for u in rows_of(request, "units"):
        if u.get("use") in ("dwelling", "non-dwelling"):
            for s in ("register", "survey", "contract"):
                u.pop(s + "_area_m2", None)
            return


def no_owner(r, request):
    for u in rows_of(request, "units"):
        if u.get("use") == "dwelling" and u["holding"] == "delivered":
            u["owners"] = []
            return


def bad_ballot(r, request):
    ballots = rows_of(request, "ballots")
    if ballots:
        pick = r.randint(0, 3)
        ballot = dict(r.choice(ballots))
        if pick == 0:
            ballot.pop("owners", None)
            ballot["unit"] = "no such unit"
        elif pick == 1:
            ballot.pop("unit", None)
            ballot["owners"] = ["no such owner"]
        elif pick == 2:
            common = [u["unit"] for u in request["facts"]["units"] if u["use"] == "common"]
            ballot.pop("owners", None)
            ballot["unit"] = common[0] if common else "nor this one"
        if "seq" in ballot:
            ballot["seq"] = 5000
        ballots.append(ballot)  # pick 3: the same ballot twice


def bad_tally(r, request):
    tally = request["facts"].get("tally")
    if tally:
        low, high = r.choice([("participating", "total"), ("in_favour", "participating")])
        m = r.choice(sorted(tally["total"]))
        if m == "heads":
            tally[low][m] = int(tally[high][m]) + 1
        elif m == "votes":
            tally[low][m] = str(Fraction(tally[high][m]) + Fraction(1, 1000))
        else:
            tally[low][m] = show(hundredths(tally[high][m]) + 1)


def no_weights(r, request):
    request["facts"].pop("votes", None)
    request["facts"]["meeting"] = "later"


def no_seq(r, request):
    for b in rows_of(request, "ballots"):
        b.pop("seq", None)


def no_clause(r, request):
    request["facts"].pop("silence_clause", None)


def bad_pool(r, request):
    pools, units = rows_of(request, "pools"), {u["unit"]: u for u in rows_of(request, "units")}
    if pools:
        pool = r.choice(pools)
        unit = units[pool["units"][0]]
        pick = r.randint(0, 4)
        if pick == 0:
            unit["separate_title"] = False
        elif pick == 1:
            unit["register_area_m2"] = "100.00"
        elif pick == 2:
            for name in pool["units"]:
                units[name]["owners"] = ["one and the same"]
        elif pick == 3:
            pool["units"].append("no such unit")
        else:
            pools.append({"pool": "another", "units": list(pool["units"])})


def bad_votes(r, request):
    if r.random() < 0.5:
        set_first(r, rows_of(request, "votes"), "votes", "-1")
    else:
        set_first(r, rows_of(request, "votes"), "votes", "5/2")
        request["options"]["votes"] = "whole"


def too_few_voters(r, request):
    request["facts"]["votes"] = [{"holder": k, "votes": str(r.randint(1, 90))} for k in keys(r, r.randint(1, 3))]
    request["options"]["cascade"] = "until-none-exceeds"


def whole_limit_too_small(r, request):
    request["facts"]["votes"] = [{"holder": k, "votes": v} for k, v in zip(keys(r, 4), ["2", "1", "1", "1"])]
    request["options"] = {"votes": "whole"}


def no_quality(r, request):
    rooms = [x for x in rows_of(request, "rooms") if x["for"] in ("company", "committee")]
    if rooms:
        r.choice(rooms).pop(r.choice(["self_contained", "water", "electricity", "above_ground"]), None)


def no_base_area(r, request):
    request["facts"].pop(r.choice(["above_ground_area_m2", "first_phase_area_m2"]), None)


def no_account_key(r, request):
    level = r.choice(["unit", "building"])
    request["options"]["level"] = level
    r.choice(rows_of(request, "accounts")).pop(level, None)


def no_target(r, request):
    for row in rows_of(request, "accounts"):
        row.pop("buyers_first_yuan", None)
        row.pop("current_standard_yuan", None)


def bad_plan(r, request):
    plan = request["facts"].get("plan")
    if plan and r.random() < 0.6:
        row = r.choice(plan)
        row["amount_yuan"] = show(money(row["amount_yuan"]) + r.choice([1, 100]))
    else:
        early = iso(day_of(request["facts"]["decided_on"]) - ONE_DAY)
        if plan:
            r.choice(plan)["due"] = early
        else:
            request["facts"]["equal"]["first_due"] = early


def no_deposits(r, request):
    request["facts"].pop("public_deposits", None)


def no_parts(r, request):
    """One unit is left out of the agreement, wherever it lies."""
    parts = r.choice(rows_of(request, "units"))
    for unit in rows_of(request, "units"):
        unit["agreed_parts"] = 1
    del parts["agreed_parts"]
    request["facts"].pop("part", None)


def nowhere(r, request):
    """A part that no unit shares, or a unit of which nobody knows where it lies."""
    for unit in rows_of(request, "units"):
        unit.update(building="1", stair="a")
    if r.random() < 0.5:
        del r.choice(rows_of(request, "units"))[r.choice(["building", "stair"])]
        request["facts"]["part"] = {"stair": {"building": "1", "stair": "a"}}
    else:
        request["facts"]["part"] = r.choice([{"building": "2"}, {"stair": {"building": "1", "stair": "b"}}])


def late_anchor(r, request):
    request["facts"]["anchor"] = iso(day_of(request["facts"]["from"]) + ONE_DAY)


def negative_area(r, request):
    for name in ("units", "rooms"):
        set_first(r, [u for u in rows_of(request, name) if "area_m2" in u], "area_m2", "-0.01")
    if request["rule"] == "fee.bill":
        request["facts"]["area_m2"] = "-1.00"


def no_source(r, request):
    motion = request["facts"].get("motion") or request["facts"]
    motion.pop("ballots", None)
    motion.pop("tally", None)


def out_too_large(r, request):
    rows, motion = rows_of(request, "outstanding"), request["facts"]["motion"]
    if rows:
        row = r.choice(rows)
        row["votes" if "votes" in row else "area_m2"] = "1000000"
    else:
        request["facts"]["closed"] = [{"owners": ["no such owner"]}]
    if "tally" in motion and not rows:
        del request["facts"]["outstanding"]


def no_such_candidate(r, request):
    for row in rows_of(request, "ballots") + (request["facts"].get("tally") or {}).get("candidates", []):
        if "choice" in row:
            row["choice"] = ["nobody"]
        elif "candidate" in row:
            row["candidate"] = "nobody"


def no_lot(r, request):
    request["facts"]["lots"] = [{"candidates": ["nobody", "no one"], "drawn_in_order": ["nobody", "no one"],
                                 "drawn_on": request["facts"]["decided_on"]}]


def before_the_code(r, request):
    request["facts"]["as_of"] = r.choice(["2020-12-31", "2007-10-01", "2007-09-30"])


def stranger_answers(r, request):
    request["facts"]["answers"].append({"owners": ["nobody"], "choice": "for"})


def nobody(r, request):
    request["facts"]["owners"] = 0


def told_twice(r, request):
    request["facts"]["notices"] += [{"to": "owners", "on": request["facts"]["meeting_on"]}] * 2


def nothing_whole(r, request):
    request["facts"]["zone"]["total"]["households"] = 0


def met_tomorrow(r, request):
    field = r.choice(["conditions_met_on", "reported_on"])
    request["facts"][field] = iso(day_of(request["facts"]["as_of"]) + ONE_DAY)


def before_the_decision(r, request):
    request["facts"]["as_of"] = "2000-01-01"


SPOILERS = {
    **{rule: spoil for makers in OF_THE_FUND + OF_FEES + OF_BREACHES + OF_ZONES + OF_CONTRACTS + OF_STEPS + OF_PROGRAMMES
       for rule, spoil in makers.SPOILERS.items()},
    "assembly.challenge": [before_the_decision], "assembly.establishment": [nothing_whole, met_tomorrow],
    "assembly.request": [nobody], "assembly.notice": [told_twice],
    "vote.outlook": [no_source, out_too_large], "vote.election": [no_source, no_such_candidate, no_lot],
    "vote.unanimity": [before_the_code, stranger_answers],
    "owner.area": [out_of_force, third_decimal, same_key, no_area],
    "owner.count": [out_of_force, third_decimal, same_key, no_developer, no_owner, no_area],
    "vote.weights": [out_of_force, same_key, no_developer, bad_pool, bad_pool],
    "vote.cap": [out_of_force, same_key, bad_votes, too_few_voters, whole_limit_too_small],
    "vote.motion": [out_of_force, same_key, bad_ballot, bad_ballot, bad_tally, bad_tally, no_weights,
                    no_developer, no_seq, no_clause],
    "zone.premises": [out_of_force, third_decimal, no_quality, no_base_area, negative_area],
    "fund.trigger": [out_of_force, third_decimal, same_key, no_account_key],
    "fund.replenish": [out_of_force, third_decimal, no_account_key, no_target],
    "fund.instalments": [out_of_force, third_decimal, bad_plan, bad_plan],
    "fund.apportion": [out_of_force, third_decimal, same_key, no_deposits, negative_area, no_parts, nowhere],
    "fund.settlement": [third_decimal, same_key, no_deposits, negative_area, no_parts, nowhere],
    "fee.bill": [out_of_force, third_decimal, late_anchor, negative_area],
    "contract.term": [out_of_force],
}


def make(r, rule):
    """A request of the rule and what it must be answered; open questions are tried again."""
    case, spoil = r.choice(CASES[rule]), r.random() < 0.1
    while True:
        try:
            place, facts, options, *bylaws = case(r, rule)
            request = {"rule": rule, "jurisdiction": place, "lang": "en", "facts": facts, "options": options}
            if bylaws:
                request["bylaws"] = bylaws[0]
            expect = rules.expect(request)
            if spoil:  # the spoilt request must be refused, and its sound twin must not be
                sound, request = expect, copy.deepcopy(request)
                r.choice(SPOILERS[rule])(r, request)
                expect = rules.expect(request)
                if "error" in sound or "error" not in expect:
                    continue
        except Open:
            continue
        if not request["options"] and r.random() < 0.5:
            del request["options"]
        maybe(r, request, "known_on", [None], 0.1)
        if "bylaws" not in request:
            maybe(r, request, "bylaws", [[]], 0.1)
        return {"request": request, "expect": expect}


def main():
    parser = argparse.ArgumentParser(description="requests and the answers they must get, one JSON a line")
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--count", type=int, required=True)
    parser.add_argument("--rule", choices=sorted(CASES))
    args = parser.parse_args()
    r = random.Random(args.seed)
    names = [args.rule] if args.rule else sorted(CASES)
    for i in range(args.count):
        print(json.dumps(make(r, names[i % len(names)]), ensure_ascii=False))


if __name__ == "__main__":
    main()
