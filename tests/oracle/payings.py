"""Sound requests of what is paid to communities under the district's scheme."""
from datetime import date, timedelta

from pieces import around, iso, keys, two

PLACE = ["420106+community-services", "100000+community-services", "310115+community-services"]


def tranche_case(r, rule):
    as_of = around(r, date(2007, 10, 1), date(2024, 12, 31))
    half = r.choice([100_000_00, r.randint(0, 10**9), 1])
    first = r.choice([0, half, half // 2, r.randint(0, half)])
    payers = [{"payer": p, "granted_yuan": two(r, half), "instalments": [{"at": "start", "yuan": two(r, first)}]}
              for p in r.sample(["district", "street"], 2)]
    facts = {"as_of": iso(as_of), "granted_yuan": two(r, 2 * half), "payers": payers, "communities": []}
    for name in keys(r, r.randint(0, 5), "c%d"):
        began = as_of - timedelta(days=r.choice([0, 1, 30, 200]))
        passed = began + timedelta(days=r.choice([0, 1, 30, 200]))
        row = {"community": name, "street": r.choice(["s1", "s2", "S"]), "reached": [], "paid": []}
        if r.random() < 0.85:
            row["reached"].append({"at": "start", "on": iso(began)})
            if passed <= as_of and r.random() < 0.7:
                row["reached"].insert(r.randint(0, 1), {"at": "acceptance", "on": iso(passed)})
            if r.random() < 0.3:
                row["failed_on"] = iso(min(as_of, passed - timedelta(days=1)))
        for _ in range(r.choice([0, 0, 1, 2, 4])):
            sum_ = r.choice([first, half - first, half, 1, r.randint(0, half)])
            row["paid"].append({"payer": r.choice(["district", "street"]), "on": iso(as_of - timedelta(days=r.choice([0, 5]))),
                                "yuan": two(r, sum_)})
        for field in ("reached", "paid"):
            if not row[field] and r.random() < 0.5:
                del row[field]
        facts["communities"].append(row)
    return r.choice(PLACE), facts, {}


def no_scheme(r, request):
    request["jurisdiction"] = request["jurisdiction"].partition("+")[0]


def left_open(r, request):
    rows = [request["facts"]] + request["facts"]["payers"]
    r.choice(rows).pop("granted_yuan")


def not_alike(r, request):
    row = r.choice(request["facts"]["payers"])
    row["instalments"][0]["yuan"] = two(r, r.randint(0, 10**9))


def tomorrow(r, request):
    as_of = date.fromisoformat(request["facts"]["as_of"])
    request["facts"]["communities"].append({"community": "late", "street": "s1", "paid": [
        {"payer": "street", "on": iso(as_of + timedelta(days=1)), "yuan": "1"}]})


def unknown_payer(r, request):
    r.choice(request["facts"]["payers"])["payer"] = "city"


def passed_first(r, request):
    request["facts"]["communities"].append({"community": "early", "street": "s1", "reached": [
        {"at": "acceptance", "on": request["facts"]["as_of"]}]})


CASES = {"programme.tranche": [tranche_case]}
SPOILERS = {"programme.tranche": [no_scheme, left_open, not_alike, tomorrow, unknown_payer, passed_first]}
