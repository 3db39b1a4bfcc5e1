"""Random ledgers of a maintenance fund, entry by entry, most of them on or one fen beside a balance."""
from datetime import date, timedelta

from pieces import ONE_DAY, PLACES, iso, maybe, near, two
from law import Open, Refused
from ledger import Ledger, total
from voting import money, show

FIRST_DAY = date(2008, 2, 1)


def some_accounts(r, day):
    accounts = []
    for i in r.sample(range(1, 100), r.randint(1, 6)):
        account = {"account": r.choice(["%d", "%02d室", "é-%d", "1-%d"]) % i, "opened_on": iso(day),
                   "holder": r.choice(["owner"] * 8 + ["selling-unit", "common"])}
        maybe(r, account, "building", ["1", "1", "10", "2"], 0.8)
        if account["holder"] == "owner":
            maybe(r, account, "owner", ["o%d" % i], 0.7)
        if r.random() < 0.3:
            account["opened_on"] = iso(day + timedelta(days=r.randint(0, 300)))
        accounts.append(account)
    return accounts


def spread(r, ledger, limit):
    """Parts that sum to the whole, or by a fen do not; `limit` tells what an account has to give."""
    keys = r.sample(sorted(ledger.accounts), r.randint(1, min(3, len(ledger.accounts))))
    parts = [max(0, limit(key)) for key in keys]
    if r.random() < 0.02:
        parts[0] = -1
    whole = sum(parts) if r.random() < 0.95 else near(r, sum(parts))
    shares = [{"account": key, "yuan": two(r, fen)} for key, fen in zip(keys, parts)]
    if r.random() < 0.02:
        shares.append(dict(shares[0], yuan="0"))
    return {"total_yuan": two(r, whole), "shares": shares}


def rearranged(r, ledger):
    """Units divided, joined or both, mostly of one building; equal areas make equal remainders."""
    building = r.choice([a.get("building") for a in ledger.accounts.values()])
    units = sorted(k for k, a in ledger.accounts.items() if a.get("building") == building or r.random() < 0.1)
    old, new = (r.sample(units, min(len(units), r.randint(1, 3))) for _ in range(2))
    if r.random() < 0.03:
        old.append(old[0])
    same = r.randint(0, 200_00)
    return {"from": old, "into": [{"account": k, "area_m2": two(r, r.choice([same, same, r.randint(0, 200_00)]))}
                                  for k in new]}


def some_posting(r, ledger, fresh):
    kind = r.choice(["deposit", "deposit", "interest", "revenue", "spending", "spending", "transfer", "refund",
                     "rearrangement", "rearrangement", "correction", "correction"])
    key = r.choice(sorted(ledger.accounts) * 20 + ["no such account"])
    there = total(ledger.balance.get(key, (0, 0, 0)))
    if kind == "deposit":
        posting = {"account": key, "yuan": two(r, r.choice([0, 1, 2] + [r.randint(1, 20_000_00)] * 9)),
                   "first": r.random() < 0.6}
    elif kind in ("interest", "revenue"):
        posting = spread(r, ledger, lambda _: r.choice([0, 1, r.randint(1, 100), r.randint(1, 5000_00)]))
    elif kind == "spending":
        posting = spread(r, ledger, lambda k: r.choice([
            near(r, total(ledger.balance[k])), near(r, ledger.balance[k][1]), near(r, ledger.balance[k][2]),
            r.randint(0, total(ledger.balance[k]))]))
    elif kind == "transfer":
        posting = {"account": key, "to": r.choice(["o-%d" % fresh] * 3 + ["a", "b"])}
    elif kind == "refund":
        posting = {"account": key, "yuan": two(r, max(0, near(r, there)))}
    elif kind == "rearrangement":
        posting = rearranged(r, ledger)
    else:
        posting = {"of": r.choice([t[0] for t in ledger.taken[-5:]] or [0])}
        if r.random() < 0.03:
            posting["of"] = fresh + 1
    return {kind: posting}


def ledger_case(r, rule):
    """Entries that can be, and in one request of four one that cannot."""
    day = FIRST_DAY + timedelta(days=r.randint(0, 3000))
    options = {}
    maybe(r, options, "draw", ["interest-first", "principal-first"], 0.7)
    accounts = some_accounts(r, day)
    if len({a["account"] for a in accounts}) != len(accounts):
        raise Open("the maker named two accounts alike")
    ledger, entries, refused = Ledger(accounts, options.get("draw")), [], r.random() < 0.25
    number, wanted = r.randint(0, 9), r.randint(0, 25)
    for _ in range(3 * wanted):
        if len(entries) >= wanted:
            break
        entry = {"number": number, "on": iso(day), "posting": some_posting(r, ledger, number)}
        try:
            ledger.post(entry)
        except Open:
            continue
        except Refused:
            if not refused or r.random() < 0.7:
                continue
            entries.append(entry)
            break
        entries.append(entry)
        number += r.randint(1, 3)
        day += timedelta(days=r.choice([0, 0, 1, r.randint(1, 400)]))
    days = [date.fromisoformat(e["on"]) for e in entries] or [day]
    facts = {"as_of": iso(max(FIRST_DAY, near(r, r.choice(days + [days[-1]] * 3), ONE_DAY))),
             "accounts": accounts, "entries": entries}
    if r.random() < 0.6:
        as_of = date.fromisoformat(facts["as_of"])
        facts["from"] = iso(min(as_of, near(r, r.choice(days), ONE_DAY)))
    if r.random() < 0.5:
        facts["lines_of"] = r.sample([a["account"] for a in accounts], r.randint(0, len(accounts)))
    r.shuffle(accounts)
    r.shuffle(entries)
    return r.choice(PLACES), facts, options


# ------------------------------------------------------------------- refusals

def before_it_opened(r, request):
    facts = request["facts"]
    for entry in facts["entries"]:
        for posting in entry["posting"].values():
            for account in facts["accounts"]:
                if account["account"] == posting.get("account"):
                    account["opened_on"] = iso(date.fromisoformat(entry["on"]) + ONE_DAY)
                    return


def a_fen_off(r, request):
    spreads = [p for e in request["facts"]["entries"] for p in e["posting"].values() if "shares" in p]
    if spreads:
        posting = r.choice(spreads)
        posting["total_yuan"] = show(money(posting["total_yuan"]) + r.choice([-1, 1]))


def same_number(r, request):
    entries = request["facts"]["entries"]
    if len(entries) > 1:
        entries[0]["number"] = entries[1]["number"]


def same_account(r, request):
    request["facts"]["accounts"].append(dict(r.choice(request["facts"]["accounts"])))


def ends_before_it_begins(r, request):
    as_of = date.fromisoformat(request["facts"]["as_of"])
    request["facts"]["from"] = iso(as_of + ONE_DAY)


def lines_of_nobody(r, request):
    request["facts"]["lines_of"] = ["no such account"]


def before_the_law(r, request):
    request["facts"].update(as_of=r.choice(["2008-01-31", "2001-01-01"]))
    request["facts"].pop("from", None)


SPOILERS = {"fund.account": [before_it_opened, a_fen_off, same_number, same_account, ends_before_it_begins,
                             lines_of_nobody, before_the_law]}
CASES = {"fund.account": [ledger_case]}
