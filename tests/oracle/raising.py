"""How a fund comes to be replenished: Shanghai 65 and 89(2), Zibo 64, Weifang 66."""
from datetime import date

from course import Step, run
from law import Refused

SOLD = ("pay-to-half", "pay-as-decided")
SHANGHAI_STEPS = [
    Step("fund-low", "event"),
    Step("covenant-provides", "event", unless=("decide-raising", "give-notice")),
    Step("decide-raising", "owners-assembly", after=("fund-low",), unless=("covenant-provides", "give-notice"),
         within=(90, ("fund-low",))),
    Step("notify-bank", "owners-committee", after=("fund-low",), unless=("covenant-provides", "decide-raising"),
         lapse="decide-raising"),
    Step("give-notice", "bank", after=("notify-bank",), unless=("covenant-provides", "decide-raising")),
    Step("pay-to-half", "owners", after=("give-notice",), within=(90, ("give-notice",)), ends=True),
    Step("pay-as-decided", "owners", after=("fund-low",), after_any=("decide-raising", "covenant-provides"), ends=True),
    Step("unpaid-after-notice", "event", after=("give-notice",), unless=SOLD, lapse="pay-to-half"),
    Step("unpaid-as-decided", "event", after=("fund-low",), after_any=("decide-raising", "covenant-provides"), unless=SOLD),
    Step("order-payment", "housing-authority", after_any=("unpaid-after-notice", "unpaid-as-decided"), unless=SOLD,
         sets_limit=True),
    Step("demand-payment", "owners-committee", must=False, after_any=("unpaid-after-notice", "unpaid-as-decided"),
         unless=SOLD),
    Step("decide-suit", "owners-assembly", must=False, after=("demand-payment",), unless=SOLD),
    Step("sue", "owners-committee", must=False, after=("decide-suit",), unless=SOLD, ends=True),
]
SHANDONG_STEPS = [
    Step("fund-low", "event"),
    Step("decide-raising", "owners", after=("fund-low",)),
    Step("give-notice", "owners-committee residents-committee", after=("decide-raising",)),
    Step("pay-as-decided", "owners", after=("give-notice",), within=(30, ("give-notice",)), ends=True),
    Step("demand-payment", "owners-committee residents-committee", must=False, after=("give-notice",),
         unless=("pay-as-decided",), lapse="pay-as-decided", sets_limit=True),
    Step("publish-unpaid", "owners-committee residents-committee", must=False, after=("demand-payment",),
         unless=("pay-as-decided",), lapse="demand-payment"),
]
TEXTS = {"310000": (date(2019, 3, 1), SHANGHAI_STEPS), "370300": (date(2021, 12, 1), SHANDONG_STEPS),
         "370700": (date(2022, 3, 1), SHANDONG_STEPS)}


def fund_raising(places, facts, options):
    text = next((TEXTS[p] for p in places if p in TEXTS), None)
    if text is None:
        raise Refused("not-in-force")
    return run(text[1], facts, text[0])
