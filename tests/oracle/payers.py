"""Random units: handed over, refused, sold on, let, empty."""
from datetime import date, timedelta

from law import NATION_FEE
from payer import SEEN, UNSEEN
from pieces import ONE_DAY, PLACES, day_in, iso, maybe, near
from voting import add_months

PAYER_PLACES = PLACES + sorted(SEEN) + ["310115", "371502"]
TURNS = sorted(set(SEEN.values())) + [first for first, _ in UNSEEN.values()] + [date(2021, 1, 1), NATION_FEE]


def history_of(r, first, last):
    """What may have become of a unit around a period."""
    some = lambda: near(r, r.choice([first, last, day_in(r, first, last), first - timedelta(days=r.randint(0, 300)),
                                     first.replace(day=1)]), ONE_DAY)
    history = {}
    if r.random() < 0.8:
        history["handed_over_on"] = iso(some())
    maybe(r, history, "refused_offer_of", [iso(some())], 0.3)
    maybe(r, history, "agreed_owner_from", [iso(some())], 0.2)
    if r.random() < 0.9:
        history["sale_contract_states_fee"] = r.random() < 0.5
    maybe(r, history, "preliminary_until", [iso(some())], 0.4)
    if "handed_over_on" in history and r.random() < 0.3:
        history["transferred_on"] = max(history["handed_over_on"], iso(some()))
    if r.random() < 0.4:
        user = {"from": iso(some())}
        if r.random() < 0.6:
            user["to_inclusive"] = max(user["from"], iso(some()))
        history["user_pays"] = user
    if r.random() < 0.5:
        since = near(r, add_months(r.choice([first, last, day_in(r, first, last)]), -6), ONE_DAY)
        history["vacancy"] = {"since": iso(since), "ordinary_dwelling": r.random() < 0.7}
        if r.random() < 0.9:
            handed = [history[name] for name in ("handed_over_on", "refused_offer_of") if name in history]
            history.setdefault("handed_over_on", iso(since - timedelta(days=r.randint(0, 60))))
            since = max(since, date.fromisoformat(min(handed or [history["handed_over_on"]])))
            history["vacancy"]["since"] = iso(since)
        maybe(r, history["vacancy"], "to_inclusive", [max(iso(since), iso(some()))] * 9 + [iso(since - ONE_DAY)], 0.4)
        maybe(r, history["vacancy"], "charged", ["1/2", "0.6", "0.601", "0.7", "1", "0", "1/3", "0.59", "-0.1", "1.01"],
              0.7)
    return history


def options_of(r):
    options = {}
    maybe(r, options, "refused", ["developer", "as-offered"])
    maybe(r, options, "vacant", ["from-then", "whole"])
    return options


def payer_case(r, rule):
    place = r.choice(PAYER_PLACES)
    first = near(r, r.choice(TURNS), ONE_DAY) if r.random() < 0.2 else day_in(r, date(2022, 4, 1), date(2025, 12, 31))
    last = first + timedelta(days=r.choice([0, 30, r.randint(0, 400)]))
    facts = {"from": iso(first), "to_inclusive": iso(last), "history": history_of(r, first, last)}
    maybe(r, facts, "collecting_charged_to", ["owner", "utility"], 0.3)
    return place, facts, options_of(r)


def reversed_period(r, request):
    request["facts"]["to_inclusive"] = iso(date.fromisoformat(request["facts"]["from"]) - ONE_DAY)


def passed_on_first(r, request):
    request["facts"]["history"].pop("handed_over_on", None)
    request["facts"]["history"]["transferred_on"] = request["facts"]["from"]


def user_reversed(r, request):
    request["facts"]["history"]["user_pays"] = {"from": "2022-02-01", "to_inclusive": "2022-01-31"}


CASES = {"fee.payer": [payer_case]}
SPOILERS = {"fee.payer": [reversed_period, passed_on_first, user_reversed]}
