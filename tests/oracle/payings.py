"""Sound requests of how communities are accepted and paid under the district's scheme."""
from datetime import date, timedelta
from fractions import Fraction

from accepting import ASKED, round_of
from law import Refused
from pieces import around, iso, keys, maybe, two

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


def acceptance_case(r, rule):
    as_of = around(r, date(2007, 10, 1), date(2024, 12, 31))
    wanted = r.choice([Fraction(4, 5), Fraction(2, 3), Fraction(85, 100), Fraction(1), Fraction(r.randint(1, 40), 40)])
    facts = {"as_of": iso(as_of), "satisfied_at_least": str(wanted), "communities": []}
    for name in keys(r, r.randint(1, 4), "c%d"):
        row = {"community": name, "rounds": []}
        maybe(r, row, "award_yuan", ["10000", "0", "0.01"])
        maybe(r, row, "points", [0, 1, 5])
        ago = sorted(r.sample(range(0, 60), r.choice([0, 1, 1, 2, 3])), reverse=True)
        for back in ago:
            good = r.random()
            told = {"on": iso(as_of - timedelta(days=back)), "led_by": "district-urban-management" if r.random() < 0.9 else "street"}
            said = [{"criterion": c, "met": r.random() < 0.6 + good} for c in r.sample(ASKED, 4) if r.random() < 0.6 + good]
            if said or r.random() < 0.5:
                told["findings"] = said
            if r.random() < 0.9:
                asked = r.choice([0, 1, 3, 30, 240, r.randint(0, 300)])
                answered = r.choice([asked, asked, r.randint(0, asked)])
                edge = int(wanted * r.choice([asked, answered]))
                satisfied = max(0, min(answered, edge + r.choice([-1, 0, 0, 1, 1])))
                told["survey"] = {"asked": asked, "answered": answered, "satisfied": satisfied}
            row["rounds"].append(told)
            try:
                if round_of(told, wanted, "answered")["result"] == "passed" and r.random() < 0.95:
                    break
            except Refused:
                pass
        r.shuffle(row["rounds"])
        if not row["rounds"] and r.random() < 0.5:
            del row["rounds"]
        facts["communities"].append(row)
    options = {}
    maybe(r, options, "base", ["answered", "asked"], 0.3)
    maybe(r, options, "after_passing", ["lost", "restored"])
    return r.choice(PLACE), facts, options


def share_left_open(r, request):
    request["facts"].pop("satisfied_at_least")


def share_of_nothing(r, request):
    request["facts"]["satisfied_at_least"] = r.choice(["0", "101/100", "-1/2"])


def more_than_all(r, request):
    request["facts"]["communities"].append({"community": "many", "rounds": [
        {"on": request["facts"]["as_of"], "led_by": "district-urban-management", "survey": r.choice([
            {"asked": 2, "answered": 3, "satisfied": 1}, {"asked": 5, "answered": 3, "satisfied": 4}])}]})


def found_twice(r, request):
    found = r.choice([["disorder-ended"] * 2, ["quiet"]])
    request["facts"]["communities"].append({"community": "twice", "rounds": [
        {"on": request["facts"]["as_of"], "led_by": "district-urban-management",
         "findings": [{"criterion": name, "met": True} for name in found]}]})


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


CASES = {"programme.acceptance": [acceptance_case], "programme.tranche": [tranche_case]}
SPOILERS = {"programme.acceptance": [no_scheme, share_left_open, share_of_nothing, more_than_all, found_twice],
            "programme.tranche": [no_scheme, left_open, not_alike, tomorrow, unknown_payer, passed_first]}
