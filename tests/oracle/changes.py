"""Random ledgers, after which a unit is sold, destroyed, divided or joined."""
from datetime import date, timedelta

from banks import some_entries
from law import NATION_FUND, Open
from ledger import Ledger, in_order, total
from ledgers import FIRST_DAY, rearranged, some_accounts
from pieces import ONE_DAY, PLACES, SHANGHAI_PLACES, iso, maybe, near, two


def transfer_case(r, rule):
    place = r.choice(PLACES + SHANGHAI_PLACES + ["110000"])
    early = r.random() < 0.3
    opened = date(2002, 3, 1) if early else FIRST_DAY + timedelta(days=r.randint(0, 3000))
    accounts = some_accounts(r, opened)
    if len({a["account"] for a in accounts}) != len(accounts):
        raise Open("the maker named two accounts alike")
    entries = some_entries(r, accounts)
    if early:
        entries = [e for e in entries if date.fromisoformat(e["on"]) < NATION_FUND - 2 * ONE_DAY]
    ledger = Ledger(accounts, None)
    for entry in in_order(entries):
        ledger.post(entry)
    last = max([date.fromisoformat(a["opened_on"]) for a in accounts] + [date.fromisoformat(e["on"]) for e in entries])
    day = last + timedelta(days=r.choice([0, 0, 1, r.randint(0, 300)]))
    if early:
        day = max(last, near(r, NATION_FUND, ONE_DAY)) if place not in SHANGHAI_PLACES or r.random() < 0.5 else \
            min(day, NATION_FUND)
    open_ones = sorted(k for k in ledger.accounts if k not in ledger.closed)
    key = r.choice(open_ones * 10 + sorted(ledger.accounts))
    what = r.choice(["sold", "destroyed", "rearranged", "rearranged"])
    if what == "sold":
        change = {"account": key, "to": r.choice(["new"] * 8 + [ledger.owner[key] or "new"])}
        maybe(r, change, "agreed_yuan", ["0", "0.01", two(r, total(ledger.balance[key])), "1000"], 0.3)
        standard = two(r, max(0, near(r, total(ledger.balance[key])) + r.choice([0, 0, 100_000])))
        by = r.choice(["sale", "inheritance", "gift", "judgment"])
        public = [{"sold": {"by": by, "standard_yuan": standard}}] * 3 + ["no"]
        maybe(r, change, "public", public, 0.9 if place == "110000" else 0.2)
    elif what == "destroyed":
        change = {"account": key}
        maybe(r, change, "selling_unit_exists", [True, False], 0.6)
    else:
        change = rearranged(r, ledger)
    facts = {"on": iso(day), "accounts": accounts, "entries": entries, "change": {what: change}}
    r.shuffle(accounts)
    r.shuffle(entries)
    options = {}
    maybe(r, options, "draw", ["interest-first", "principal-first"])
    return place, facts, options


# ------------------------------------------------------------------- refusals

def too_soon(r, request):
    days = [date.fromisoformat(e["on"]) for e in request["facts"]["entries"]]
    if days:
        request["facts"]["on"] = iso(max(days) - ONE_DAY)


def nobody(r, request):
    change, = request["facts"]["change"].values()
    if "account" in change:
        change["account"] = "no such account"
    else:
        change["from"] = change["from"] + ["no such account"]


def no_unit(r, request):
    for account in request["facts"]["accounts"]:
        account["holder"] = "common"


def half_known(r, request):
    for account in request["facts"]["accounts"]:
        account["holder"] = "selling-unit"
    for change in request["facts"]["change"].values():
        change.pop("selling_unit_exists", None)


def buyer_is_paid(r, request):
    change, = request["facts"]["change"].values()
    if "to" in change:
        change["agreed_yuan"] = "-0.01"


CASES = {"fund.transfer": [transfer_case]}
SPOILERS = {"fund.transfer": [too_soon, nobody, no_unit, half_known, buyer_is_paid]}
