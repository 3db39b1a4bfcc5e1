"""What becomes of an account whose unit is sold (令165 art. 28), destroyed (art. 29), divided or joined."""
from datetime import date

from law import NATION_FUND, SHANGHAI, Open, Refused
from ledger import Ledger, in_order, refuse, total
from voting import bytewise, day_of, money, show

SHANGHAI_OLD = date(2001, 1, 1)  # a day on which the measures of the older fund certainly held
KINDS = {"sold": "transfer", "destroyed": "refund", "rearranged": "rearrangement"}


def payee(account, posting):
    if account["holder"] == "owner":
        return "owner"
    if posting.get("selling_unit_exists") is None:
        raise Refused("missing-fact")
    return "selling-unit" if posting["selling_unit_exists"] else "treasury"


def settlement(places, day, posting, seller, balance):
    """What the buyer owes the seller beside the fund: what they agreed, else what Shanghai's older measures say."""
    by_law = SHANGHAI in places and day < NATION_FUND
    agreed = posting.get("agreed_yuan")
    if agreed is None and not by_law:
        return None
    fen = balance if agreed is None else money(agreed)
    if fen < 0:
        refuse()
    row = {"from": posting["to"], "yuan": show(fen), "agreed": agreed is not None}
    if seller is not None:
        row["to"] = seller
    return row


BEIJING_2020, BEIJING_2024 = date(2020, 5, 1), date(2024, 3, 29)


def to_standard(places, day, posting, balance):
    """北京 81(3): the fund of sold public housing is brought to what commodity housing deposits on that day."""
    public = posting.get("public")
    if "110000" not in places or day < BEIJING_2020 or public == "no":
        return None
    if day < BEIJING_2024:
        raise Refused("not-in-force")  # the text of 2020 is not at hand
    if public is None:
        raise Refused("missing-fact")
    standard = money(public["sold"]["standard_yuan"])
    if standard < 0:
        refuse()
    return {"by": "old-owner" if public["sold"]["by"] == "sale" else "new-owner", "standard_yuan": show(standard),
            "missing_yuan": show(max(0, standard - balance))}


def fund_transfer(places, facts, options):
    day = day_of(facts["on"])
    (what, posting), = facts["change"].items()
    if day < NATION_FUND and (SHANGHAI not in places or what != "sold"):
        try:
            changed(places, day, what, posting, facts, options)
        except Refused:
            raise Open("which of two faults is reported")
        raise Refused("not-in-force")
    if day < SHANGHAI_OLD:
        raise Open("since when the older measures held")
    return changed(places, day, what, posting, facts, options)


def changed(places, day, what, posting, facts, options):
    ledger = Ledger(facts["accounts"], options.get("draw"))
    for entry in in_order(facts["entries"]):
        ledger.post(entry)
    balance, owner = dict(ledger.balance), dict(ledger.owner)
    rearranged = what == "rearranged"
    keys = set(posting["from"] + [u["account"] for u in posting["into"]]) if rearranged else {posting["account"]}
    if any(key not in ledger.accounts for key in keys):
        refuse()
    value = {"entry": KINDS[what]}
    if rearranged:
        moved = posting
    else:
        key = posting["account"]
        account = ledger.accounts[key]
        if account["holder"] == "common" or what == "sold" and account["holder"] != "owner":
            refuse()
        if what == "sold":
            moved = {"account": key, "to": posting["to"]}
            standard = to_standard(places, day, posting, total(balance[key]))
            if standard:
                value["standard"] = standard
            beside = settlement(places, day, posting, owner[key], total(balance[key]))
            if beside:
                value["settlement"] = beside
        else:
            moved = {"account": key, "yuan": show(total(balance[key]))}
            value["paid_out"] = {"to": payee(account, posting), "yuan": moved["yuan"]}
    last = max((e["number"] for e in facts["entries"]), default=0)
    ledger.post({"number": last + 1, "on": facts["on"], "posting": {KINDS[what]: moved}})
    value["accounts"] = []
    for key in sorted(keys, key=bytewise):
        after = ledger.balance[key]
        row = {"account": key, "before_yuan": show(total(balance[key])), "balance_yuan": show(total(after)),
               "first_deposit_yuan": show(after[0]), "closed": key in ledger.closed}
        if ledger.owner[key] is not None:
            row["owner"] = ledger.owner[key]
        value["accounts"].append(row)
    return {"sold": "passed-on", "destroyed": "paid-out", "rearranged": "rearranged"}[what], value
