"""Sound requests of years of funding, around what the cost is and what half of all is."""
from datetime import date

from funding import PURSES
from pieces import around, iso, maybe, two


def funding_case(r, rule):
    as_of = around(r, date(2007, 10, 1), date(2024, 12, 31))
    scheme = r.choice(sorted(PURSES))
    names = [name for group in PURSES[scheme] for name in group]
    last = as_of.year - r.choice([0, 0, 1, 5])
    years, base = [], r.choice([10, 1000, 10**7])
    for year in range(last - r.choice([0, 1, 2, 3, 6]), last + 1):
        cost = r.choice([base, base, 0, r.randint(0, 2 * base)])
        came = {name: r.choice([0, base // 2, base // 4, r.randint(0, base)]) for name in names}
        how = r.random()
        others = [came[name] for name in names[1:]]
        if how < 0.25:
            came[names[0]] = max(0, sum(others) + r.choice([-1, 0, 1]))
        elif how < 0.5:
            came[names[0]] = max(0, max(others) + r.choice([-1, 0, 1]))
        elif how < 0.7:
            cost = max(0, sum(r.sample(sorted(came.values()), r.randint(1, len(names)))) + r.choice([-1, 0, 1]))
        elif how < 0.75:
            came = dict.fromkeys(names, 0)
        elif how < 0.85 and years:
            came = dict(years[-1][1])
        years.append((year, came, cost))
    rows = [{"year": year, "cost_yuan": two(r, cost), "received_yuan": {n: two(r, came[n]) for n in r.sample(names, len(names))}}
            for year, came, cost in years]
    r.shuffle(rows)
    options = {}
    maybe(r, options, "main", ["more-than-half", "largest"])
    return r.choice(["420106", "100000", "320114"]) + "+" + scheme, {"as_of": iso(as_of), "years": rows}, options


def one(r, request):
    return r.choice(request["facts"]["years"])


def a_source_less(r, request):
    came = one(r, request)["received_yuan"]
    came.pop(r.choice(sorted(came)))


def another_source(r, request):
    one(r, request)["received_yuan"]["city"] = "1"


def below_nothing(r, request):
    row = one(r, request)
    if r.random() < 0.5:
        row["cost_yuan"] = "-0.01"
    else:
        row["received_yuan"]["street"] = "-0.01"


def twice(r, request):
    request["facts"]["years"].append(dict(one(r, request)))


def left_out(r, request):
    rows = request["facts"]["years"]
    rows.append(dict(rows[0], year=min(row["year"] for row in rows) - 2))


def to_come(r, request):
    rows = request["facts"]["years"]
    year = int(request["facts"]["as_of"][:4]) + 1
    request["facts"]["years"] = [dict(row, year=year - i) for i, row in enumerate(rows)]


def no_year(r, request):
    request["facts"]["years"] = []


def no_scheme(r, request):
    request["jurisdiction"] = request["jurisdiction"].partition("+")[0] + r.choice(["", "+shenyang-2005"])


CASES = {"programme.funding": [funding_case]}
SPOILERS = {"programme.funding": [a_source_less, another_source, below_nothing, twice, left_out, to_come, no_year, no_scheme]}
