"""Random services passed on, often all of them, and random prepayments of contracts that end."""
from datetime import date, timedelta

from delegation import CODE, GOES, SEEN, WENZHOU, ZHOUSHAN
from pieces import iso, keys, maybe, two

PLACES = ["100000", "110105", "310115", "330302", "330300", "330900", "330902", "370200", "371700", "410100", "440300"]


def delegation_case(r, rule):
    day = date(r.randint(2018, 2026), r.randint(4, 12), r.randint(1, 28))
    if r.random() < 0.3:
        day = r.choice([SEEN, CODE, WENZHOU[1], ZHOUSHAN[1]]) + timedelta(days=r.choice([-1, 0, 1]))
    owed = keys(r, r.randint(1, 4), r.choice(["s%d", "保洁%d", "é%d"]))
    names = keys(r, r.randint(1, 3), "d%d")
    rows = []
    for _ in range(r.choice([0, 1, 1, 2, 2, 3, 4])):
        some = r.sample(owed, r.choice([len(owed), r.randint(1, len(owed)), max(1, len(owed) - 1)]))
        row = {"delegate": r.choice(names), "services": some + some[:1] * (r.random() < 0.1),
               "price_yuan": two(r, r.choice([0, r.randint(0, 10**7), 10**6]))}
        maybe(r, row, "specialised", [True, True, False], 0.95)
        rows.append(row)
    facts = {"on": iso(day), "services": owed, "delegations": rows}
    maybe(r, facts, "committee_told", [True, True, False], 0.95)
    maybe(r, facts, "published", [True, True, False], 0.95)
    options = {}
    maybe(r, options, "split", ["not-fined", "as-whole"])
    return r.choice(PLACES), facts, options


def owed_twice(r, request):
    request["facts"]["services"] += request["facts"]["services"][:1]


def not_owed(r, request):
    request["facts"]["delegations"].append({"delegate": "d", "services": ["what is that"], "price_yuan": "1"})


def nothing_passed_on(r, request):
    request["facts"]["delegations"].append({"delegate": "d", "services": [], "price_yuan": "1"})


def below_nought(r, request):
    service = request["facts"]["services"][0]
    request["facts"]["delegations"].append({"delegate": "d", "services": [service], "price_yuan": "-0.01"})


def refund_case(r, rule):
    place = r.choice([*GOES, *GOES, "100000", "110105", "310000", "330100", "331002", "370102", "410105"])
    ended = date(r.randint(2021, 2026), r.randint(1, 12), r.randint(1, 28))
    if r.random() < 0.25:
        bounds = [CODE] + [of[1] for p, of in GOES.items() if p == place]
        ended = r.choice(bounds) + timedelta(days=r.choice([-1, 0, 1]))
    facts = {"ended_on": iso(ended), "prepaid": []}
    served = ended + timedelta(days=r.choice([0, 1, 30, 61]))
    maybe(r, facts, "after_end", ["stayed", {"served-on": {"last_on": iso(served)}}], 0.6)
    for name in keys(r, r.randint(1, 4)):
        first = r.choice([ended, served]) - timedelta(days=r.choice([-5, -1, 0, 1, 30, 100, 243, 364]))
        last = r.choice([first, ended, served, first + timedelta(days=r.choice([0, 29, 30, 364, 365]))])
        last = max(first, last)
        yuan = r.choice([0, 1, 360_000, r.randint(0, 10**6)])
        facts["prepaid"].append({"prepaid": name, "from": iso(first), "to_inclusive": iso(last), "yuan": two(r, yuan)})
    options = {}
    maybe(r, options, "months", ["calendar", "anchored"])
    maybe(r, options, "rounding", [{}, {"mode": "half-even"}, {"mode": "up", "unit": "jiao"}, {"mode": "down", "unit": "yuan"}])
    return place, facts, options


def nothing_prepaid(r, request):
    request["facts"]["prepaid"] = []


def served_too_short(r, request):
    before = date.fromisoformat(request["facts"]["ended_on"]) - timedelta(days=1)
    request["facts"]["after_end"] = {"served-on": {"last_on": iso(before)}}


def prepaid_twice(r, request):
    request["facts"]["prepaid"] += request["facts"]["prepaid"][:1]


CASES = {"contract.delegation": [delegation_case], "contract.refund": [refund_case]}
SPOILERS = {"contract.delegation": [owed_twice, not_owed, nothing_passed_on, below_nought],
            "contract.refund": [nothing_prepaid, served_too_short, prepaid_twice]}
