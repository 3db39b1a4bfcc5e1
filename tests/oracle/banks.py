"""Random interest: ledgers of a few sums, quarters, rates that change, and a bank that is a fen off."""
from datetime import date, timedelta

from ledger import Ledger
from ledgers import FIRST_DAY, some_accounts, some_posting
from law import Open, Refused
from pieces import ONE_DAY, PLACES, iso, maybe, near, two
from voting import add_months, money, show

RATES = ["0.0035", "0.00385", "0.015", "0.0275", "0", "0.01", "0.036", "0.000001"]


def some_entries(r, accounts):
    """Entries that can be; equal sums on one day make equal parts."""
    ledger, entries = Ledger(accounts, None), []
    number, day = r.randint(0, 9), max(date.fromisoformat(a["opened_on"]) for a in accounts)
    same = r.choice([1, 100, 100_00, 10_000_00, r.randint(1, 20_000_00), 10**14])
    keys = sorted(ledger.accounts)
    wanted = [{"deposit": {"account": key, "yuan": two(r, same if r.random() < 0.7 else r.randint(1, 20_000_00)),
                           "first": True}} for key in keys if r.random() < 0.8]
    for i in range(len(wanted) + r.randint(0, 8)):
        posting = wanted[i] if i < len(wanted) else some_posting(r, ledger, number)
        if "refund" in posting and r.random() < 0.8:
            continue
        entry = {"number": number, "on": iso(day), "posting": posting}
        try:
            ledger.post(entry)
        except (Open, Refused):
            continue
        entries.append(entry)
        number += r.randint(1, 3)
        if i >= len(wanted) - 1 or r.random() < 0.2:
            day += timedelta(days=r.choice([0, 1, r.randint(1, 120)]))
    return entries


def settlement_days(r, start, entries):
    """The days on which a bank pays: quarters, or days of entries and the days beside them."""
    if r.random() < 0.6:
        first = date(start.year, start.month, r.choice([20, 21]))
        days = [add_months(first, 3 * i) for i in range(r.randint(1, 5))]
    else:
        there = [date.fromisoformat(e["on"]) for e in entries] or [start]
        days = {near(r, r.choice(there), ONE_DAY) for _ in range(r.randint(1, 3))}
        days.add(near(r, start + ONE_DAY, ONE_DAY))
    days = sorted(d for d in days if d > start) or [start + timedelta(days=r.choice([1, 31, 366]))]
    last = start + timedelta(days=800)
    return [d for d in days if d <= last] or [last]


def interest_case(r, rule):
    opened = FIRST_DAY + timedelta(days=r.choice([0, r.randint(0, 3000)]))
    accounts = some_accounts(r, opened)
    if len({a["account"] for a in accounts}) != len(accounts):
        raise Open("the maker named two accounts alike")
    entries = some_entries(r, accounts)
    there = [date.fromisoformat(e["on"]) for e in entries] or [opened]
    start = max(FIRST_DAY, near(r, r.choice(there), r.choice([ONE_DAY, 20 * ONE_DAY])))
    settlements = []
    for day in settlement_days(r, start, entries):
        row = {"on": iso(day)}
        maybe(r, row, "bank_yuan", ["0", "0.01", two(r, r.randint(1, 300_00))], 0.3)
        settlements.append(row)
    changes = {near(r, start, ONE_DAY) - ONE_DAY} | \
        {start + timedelta(days=r.randint(0, 300)) for _ in range(r.randint(0, 3))}
    rates = [{"from": iso(day), "yearly": r.choice(RATES)} for day in changes]
    r.shuffle(rates)
    r.shuffle(accounts)
    r.shuffle(entries)
    facts = {"from": iso(start), "settlements": settlements, "rates": rates,
             "day_count": r.choice(["360", "365", "actual"]), "method": r.choice(["simple", "capitalised"]),
             "accounts": accounts, "entries": entries}
    options = {}
    maybe(r, options, "split", ["day-balance", "closing-balance"])
    maybe(r, options, "rounding", ["half-up", "half-even", "up", "down"])
    return r.choice(PLACES), facts, options


# ------------------------------------------------------------------- refusals

def no_rate(r, request):
    first = date.fromisoformat(request["facts"]["from"])
    for rate in request["facts"]["rates"]:
        rate["from"] = iso(max(date.fromisoformat(rate["from"]), first + ONE_DAY))


def rate_twice(r, request):
    request["facts"]["rates"].append(dict(r.choice(request["facts"]["rates"]), yearly="0.5"))


def out_of_order(r, request):
    rows = request["facts"]["settlements"]
    if len(rows) > 1 and r.random() < 0.6:
        rows[0], rows[1] = rows[1], rows[0]
    else:
        rows[0]["on"] = iso(near(r, date.fromisoformat(request["facts"]["from"]), ONE_DAY))


def interest_already(r, request):
    facts = request["facts"]
    day = r.choice(facts["settlements"])["on"]
    for entry in facts["entries"]:
        if "interest" in entry["posting"]:
            entry["on"] = day


def from_nothing(r, request):
    request["facts"]["entries"] = []
    request["facts"]["settlements"][0]["bank_yuan"] = "0.01"


def bank_takes(r, request):
    request["facts"]["settlements"][0]["bank_yuan"] = "-0.01"


def a_fen_off(r, request):
    for entry in request["facts"]["entries"]:
        for posting in entry["posting"].values():
            if "shares" in posting:
                posting["total_yuan"] = show(money(posting["total_yuan"]) + 1)


def before_the_law(r, request):
    request["facts"]["from"] = r.choice(["2008-01-31", "2004-11-01"])


CASES = {"fund.interest": [interest_case]}
SPOILERS = {"fund.interest": [no_rate, rate_twice, out_of_order, interest_already, from_nothing, bank_takes,
                              a_fen_off, before_the_law]}
