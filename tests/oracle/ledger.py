"""The ledger of a maintenance fund and how it stands on a day, in whole fen.

What moves and what is told is 令165's: arts 10 (an account for each door number),
27 (what stays in the fund), 28 (the title), 29 (destruction) and 30 (paid in, used,
earned and left). A balance is a triple: the first deposit, a measure only; principal;
interest.
"""
from law import NATION_FUND, Open, Refused
from voting import bytewise, day_of, hundredths, largest_remainder, money, show

MOST = 2**63 - 1
FIRST, PRINCIPAL, INTEREST = range(3)
TOLD = {"deposit": ("deposited_yuan", 1), "interest": ("interest_yuan", 1), "revenue": ("revenue_yuan", 1),
        "spending": ("spent_yuan", -1), "refund": ("refunded_yuan", -1), "rearrangement": ("rearranged_yuan", 1),
        "correction": ("corrected_yuan", 1), "transfer": None}


def refuse():
    raise Refused("invalid-fact")


def total(balance):
    return balance[PRINCIPAL] + balance[INTEREST]


def above_zero(text):
    return money(text) if money(text) > 0 else refuse()


class Ledger:
    """Takes entries in their order, each whole or not at all."""

    def __init__(self, accounts, draw):
        self.accounts = {a["account"]: a for a in accounts}
        if len(self.accounts) != len(accounts):
            refuse()
        self.draw = draw or "interest-first"
        self.balance = {k: (0, 0, 0) for k in self.accounts}
        self.owner = {k: a.get("owner") for k, a in self.accounts.items()}
        self.closed = {}
        self.taken = []   # (number, day, kind, what it changed in which account, closed accounts, title, undoes)
        self.undone = set()

    def open_on(self, key, day, reopens=()):
        account = self.accounts.get(key) or refuse()
        if day < day_of(account["opened_on"]) or (key in self.closed and key not in reopens):
            refuse()
        return account

    def post(self, entry):
        number, day = entry["number"], day_of(entry["on"])
        if number in [t[0] for t in self.taken] or self.taken and (day, number) < (self.taken[-1][1], self.taken[-1][0]):
            refuse()
        (kind, posting), = entry["posting"].items()
        changes, closes, title, undoes = getattr(self, kind)(day, posting)
        after = {}
        for key, change in changes.items():
            first, principal, interest = (a + b for a, b in zip(self.balance[key], change))
            if principal + interest < 0:
                refuse()
            if first < 0:
                raise Open("a first deposit below zero")
            if principal + interest > MOST:
                raise Open("more than any fund holds")
            if principal < 0 or interest < 0:  # what one part no longer has, the other bears
                principal, interest = max(0, principal + min(0, interest)), max(0, interest + min(0, principal))
            after[key] = (first, principal, interest)
        changes = {k: tuple(a - b for a, b in zip(after[k], self.balance[k])) for k in changes}
        self.balance.update(after)
        if undoes is not None:
            self.undone.add(undoes)
            for key in closes:
                del self.closed[key]
        else:
            self.closed.update({k: day for k in closes})
        if title:
            self.owner[title[0]] = title[2]
        self.taken.append((number, day, kind, changes, closes, title, undoes))

    def deposit(self, day, posting):
        self.open_on(posting["account"], day)
        fen = above_zero(posting["yuan"])
        return {posting["account"]: (fen if posting["first"] else 0, fen, 0)}, [], None, None

    def spread(self, day, posting):
        shares = {}
        for share in posting["shares"]:
            self.open_on(share["account"], day)
            if share["account"] in shares or money(share["yuan"]) < 0:
                refuse()
            shares[share["account"]] = money(share["yuan"])
        if above_zero(posting["total_yuan"]) != sum(shares.values()):
            refuse()
        return shares

    def interest(self, day, posting):
        return {k: (0, 0, fen) for k, fen in self.spread(day, posting).items()}, [], None, None

    def revenue(self, day, posting):
        return {k: (0, fen, 0) for k, fen in self.spread(day, posting).items()}, [], None, None

    def spending(self, day, posting):
        changes = {}
        for key, fen in self.spread(day, posting).items():
            _, principal, interest = self.balance[key]
            if self.draw == "interest-first":
                of_interest = min(fen, interest)
            else:
                of_interest = fen - min(fen, principal)
            changes[key] = (0, of_interest - fen, -of_interest)
        return changes, [], None, None

    def transfer(self, day, posting):
        key, to = posting["account"], posting["to"]
        if self.open_on(key, day)["holder"] != "owner":
            raise Open("a title to what is no unit's account")
        if to == self.owner[key]:
            raise Open("a title that passes to its owner")
        return {key: (0, 0, 0)}, [], (key, self.owner[key], to), None

    def refund(self, day, posting):
        key = posting["account"]
        if self.open_on(key, day)["holder"] == "common":
            raise Open("the destruction of what is no unit")
        if money(posting["yuan"]) != total(self.balance[key]):
            refuse()
        return {key: tuple(-part for part in self.balance[key])}, [key], None, None

    def rearrangement(self, day, posting):
        old, new = posting["from"], [unit["account"] for unit in posting["into"]]
        for keys in (old, new):
            if len(set(keys)) != len(keys):
                refuse()
        if not old or not new:
            raise Open("units that come from nothing or become nothing")
        touched = [self.open_on(key, day) for key in old + new]
        if len({a["holder"] for a in touched}) > 1:
            refuse()
        if touched[0]["holder"] != "owner" or len({a.get("building") for a in touched}) > 1:
            raise Open("units of two buildings, or what is no unit")
        areas = sorted(((u["account"], hundredths(u["area_m2"])) for u in posting["into"]), key=lambda u: bytewise(u[0]))
        if not any(area for _, area in areas):
            raise Refused("infeasible")
        pool = [sum(self.balance[k][part] for k in old) for part in range(3)]
        parts = [largest_remainder(fen, areas) for fen in pool]
        changes = {}
        for key in set(old + new):
            gives = self.balance[key] if key in old else (0, 0, 0)
            changes[key] = tuple(parts[i].get(key, 0) - gives[i] for i in range(3))
        return changes, [k for k in old if k not in new], None, None

    def correction(self, day, posting):
        for number, _, kind, changes, closes, title, _ in self.taken:
            if number == posting["of"]:
                break
        else:
            refuse()
        if kind == "correction" or number in self.undone:
            refuse()
        for key in changes:
            self.open_on(key, day, closes)
        if title:
            later = [t for t in self.taken if t[5] and t[5][0] == title[0] and t[0] not in self.undone and t[6] is None]
            if self.owner[title[0]] == title[2] and later[-1][0] != number:
                raise Open("the title came back to this owner")
            if self.owner[title[0]] != title[2]:
                refuse()
            title = title[0], title[2], title[1]
        return {k: tuple(-x for x in change) for k, change in changes.items()}, closes, title, number


def add_up(rows):
    """The totals of several accounts."""
    return {name: sum(row[name] for row in rows) for name in
            ["opening_yuan"] + [t[0] for t in TOLD.values() if t] +
            ["balance_yuan", "interest_left_yuan", "first_deposit_yuan"]}


def shown(totals):
    return {name: show(fen) for name, fen in totals.items()}


def totals_of(key, told, opening, balance):
    row = dict.fromkeys(add_up([]), 0)
    for _, _, kind, changes, *_ in told:
        if TOLD[kind] and key in changes:
            name, sign = TOLD[kind]
            row[name] += sign * total(changes[key])
    row.update(opening_yuan=total(opening[key]), balance_yuan=total(balance[key]),
               interest_left_yuan=balance[key][INTEREST], first_deposit_yuan=balance[key][FIRST])
    return row


def lines_of(key, taken, told):
    lines, balance = [], 0
    for entry in taken:
        number, day, kind, changes, _, _, undoes = entry
        if key not in changes:
            continue
        balance += total(changes[key])
        if entry not in told:
            continue
        if total(changes[key]) == 0 and kind not in ("transfer", "rearrangement") and undoes is None:
            raise Open("whether an entry that leaves the account as it was is told")
        line = {"number": number, "on": day.isoformat(), "kind": kind, "change_yuan": show(total(changes[key])),
                "balance_yuan": show(balance)}
        if undoes is not None:
            line["undoes"] = undoes
        lines.append(line)
    return {"account": key, "lines": lines}


def in_order(entries):
    return sorted(entries, key=lambda e: (day_of(e["on"]), e["number"]))


def fund_account(places, facts, options):
    as_of = day_of(facts["as_of"])
    if as_of < NATION_FUND:
        raise Refused("not-in-force")
    start = None if facts.get("from") is None else day_of(facts["from"])
    if start is not None and start > as_of:
        refuse()
    ledger = Ledger(facts["accounts"], options.get("draw"))
    asked = facts.get("lines_of") or []
    if any(key not in ledger.accounts for key in asked):
        refuse()
    if len(set(asked)) != len(asked):
        raise Open("an account asked for twice")
    # What comes after the day is read for what cannot be, and not told.
    entries = in_order(facts["entries"])
    opening = dict(ledger.balance)
    stood = None
    for entry in entries + [None]:
        if stood is None and (entry is None or day_of(entry["on"]) > as_of):
            stood = dict(ledger.balance), dict(ledger.owner), dict(ledger.closed), list(ledger.taken)
        if entry is None:
            break
        ledger.post(entry)
        if start is not None and day_of(entry["on"]) < start:
            opening = dict(ledger.balance)
    balance, owner, closed, taken = stood
    told = [t for t in taken if start is None or t[1] >= start]
    accounts, buildings, rows = [], {}, []
    for key in sorted(ledger.accounts, key=bytewise):
        account, row = ledger.accounts[key], totals_of(key, told, opening, balance)
        rows.append(row)
        said = {"account": key, "holder": account["holder"], "totals": shown(row)}
        if account.get("building") is not None:
            said["building"] = account["building"]
            buildings.setdefault(account["building"], []).append(row)
        if owner[key] is not None:
            said["owner"] = owner[key]
        if key in closed:
            said["closed_on"] = closed[key].isoformat()
        accounts.append(said)
    return "stated", {
        "zone": shown(add_up(rows)), "accounts": accounts,
        "buildings": [{"building": b, "totals": shown(add_up(buildings[b]))} for b in sorted(buildings, key=bytewise)],
        "lines": [lines_of(key, taken, told) for key in asked]}
