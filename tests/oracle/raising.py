"""How a fund comes to be replenished: 令165 art. 17 and the texts of places that say more."""
from datetime import date
from functools import partial

from course import Step, run
from law import NATION_FUND, SHANGHAI_2004, Open, Refused
from voting import day_of

COMMITTEE = "owners-committee"
may = partial(Step, must=False)
LOW = may("fund-low", "event")

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
BY_ASSEMBLY = [
    LOW,
    Step("decide-raising", "owners-assembly", after=("fund-low",)),
    Step("pay-as-decided", "owners", after=("decide-raising",), ends=True),
]
BEIJING_STEPS = [  # 83(1)
    LOW,
    Step("give-notice", COMMITTEE + " management-committee", after=("fund-low",)),
    Step("pay-to-standard", "owners", after=("give-notice",), ends=True),
]
TAIZHOU_STEPS = [  # 51(4)
    LOW,
    Step("tell-committee", "housing-authority", after=("fund-low",)),
    Step("give-notice", COMMITTEE + " service-company", after=("tell-committee",)),
    Step("pay-to-standard", "owners", after=("give-notice",), ends=True),
]
HANGZHOU_STEPS = [  # 71(1) and (2)
    LOW,
    Step("organise-raising", COMMITTEE, after=("fund-low",)),
    may("covenant-provides", "event", unless=("decide-raising",)),
    Step("decide-raising", "owners", after=("fund-low",), unless=("covenant-provides",)),
    Step("pay-as-decided", "owners", after=("fund-low",), after_any=("decide-raising", "covenant-provides"), ends=True),
    may("unpaid-as-decided", "event", after=("fund-low",), after_any=("decide-raising", "covenant-provides")),
    Step("demand-payment", COMMITTEE, after=("unpaid-as-decided",)),
]
NINGBO_STEPS = [  # 69(2) and (3)
    LOW,
    Step("plan-raising", COMMITTEE, after=("fund-low",)),
    Step("decide-raising", "owners-assembly", after=("plan-raising",)),
    Step("organise-raising", COMMITTEE, after=("decide-raising",)),
    Step("pay-as-decided", "owners", after=("organise-raising",), ends=True),
]
WENZHOU_STEPS = [  # 42(2) to (4), with 40(2)
    LOW,
    Step("pay-in", "owners", after=("fund-low",), ends=True),
    may("refuses-to-pay", "event", after=("fund-low",)),
    may("demand-payment", COMMITTEE + " residents-committee community service-company", after=("refuses-to-pay",),
        sets_limit=True),
    may("apply-for-record", COMMITTEE + " service-company", after=("demand-payment",), lapse="demand-payment"),
    Step("hear-owner", "street", after=("apply-for-record",)),
    may("record-unpaid", "street", after=("hear-owner",)),
    may("sue", COMMITTEE + " owners", after=("demand-payment",), lapse="demand-payment", ends=True),
]
LIAOCHENG_STEPS = [  # 49(2)
    LOW,
    Step("organise-raising", COMMITTEE, after=("fund-low",)),
    Step("pay-in", "owners", after=("organise-raising",), ends=True),
]
ZHENGZHOU_STEPS = [  # 55(2)
    LOW,
    may("covenant-provides", "event", unless=("decide-raising",)),
    may("decide-raising", "owners-assembly", after=("fund-low",), unless=("covenant-provides",)),
    Step("demand-payment", COMMITTEE, after=("fund-low",), after_any=("decide-raising", "covenant-provides")),
    Step("pay-as-decided", "owners", after=("fund-low",), after_any=("decide-raising", "covenant-provides"), ends=True),
]
# Of each place its texts by their first day; None where there was one that is not at hand.
TEXTS = {
    "100000": [(NATION_FUND, BY_ASSEMBLY)],
    "110000": [(date(2020, 5, 1), None), (date(2024, 3, 29), BEIJING_STEPS)],
    "310000": [(SHANGHAI_2004, BY_ASSEMBLY), (date(2011, 4, 1), None), (date(2019, 3, 1), SHANGHAI_STEPS)],
    "330100": [(date(2001, 12, 28), None), (date(2022, 3, 1), HANGZHOU_STEPS)],
    "330200": [(date(1998, 4, 20), None), (date(2022, 4, 1), NINGBO_STEPS)],
    "330300": [(date(2017, 5, 1), WENZHOU_STEPS)],
    "331000": [(date(2021, 5, 1), TAIZHOU_STEPS)],
    "370300": [(date(2021, 12, 1), SHANDONG_STEPS)],
    "370700": [(date(2022, 3, 1), SHANDONG_STEPS)],
    "371500": [(date(2021, 3, 1), LIAOCHENG_STEPS)],
    "410100": [(date(2007, 12, 3), None), (date(2021, 10, 1), ZHENGZHOU_STEPS)],
}


def text_on(places, day):
    """(the first day, the steps) of the text of a day; nothing where there was none, or it is not at hand."""
    for place in places:
        begun = [text for text in TEXTS.get(place, []) if text[0] <= day]
        if begun:
            return begun[-1] if begun[-1][1] else None
    return None


def fund_raising(places, facts, options):
    text = text_on(places, day_of(facts["as_of"]))
    if text is None:
        raise Refused("not-in-force")
    others = [text_on(places, day_of(event["on"])) for event in facts["events"]]
    if any(other not in (text, None) for other in others):
        raise Open("what steps of two texts come to")
    return run(text[1], facts, text[0])
