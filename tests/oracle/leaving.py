"""What follows the end of a service contract: leaving the zone, handing it over, telling how it stands, serving on.

民法典 arts 949(1) and 950 hold everywhere since 2021, beside what a place's own text says; before, 物业管理条例 art. 38
and the texts of places. "As agreed, or within a reasonable time" has no day, and nor has "when it leaves"; a number of
days is what holds where nothing else was agreed.
"""
from datetime import date
from functools import partial

from course import Step, judge

MANAGER, COMMITTEE, NEW = "service-company", "owners-committee", "new-manager"
BOTH = COMMITTEE + " management-committee"
CODE = date(2021, 1, 1)
may = partial(Step, must=False)
END = ("contract-ends",)
TAKEN_OVER = ("take-over",)
HANDED_OVER = ("hand-over-zone",)


def exit_steps(leave=None, hand_over=None, tell=None, confirmed=(), told=(), more=()):
    """Under the Code: the days that a place gives to each, counted from the end, and what it adds."""
    def time(days):
        return None if days is None else (days, END)
    return [
        Step("contract-ends", "event"),
        Step("leave-zone", MANAGER, after=END, within=time(leave)),
        Step("hand-over-zone", MANAGER, after=END, within=time(hand_over)),
        *confirmed,
        Step("tell-state", MANAGER, after=END, within=time(tell)),
        *told,
        may("take-over", NEW + " owners", after=END),
        Step("serve-until-taken-over", MANAGER, after=END, unless=TAKEN_OVER),
        *more,
    ]


def hand_over_only(days=None):
    """A text of before the Code that speaks of nothing else."""
    within = None if days is None else (days, END)
    return [Step("contract-ends", "event"), Step("hand-over-zone", MANAGER, after=END, within=within)]


def confirm(by):
    return Step("confirm-state", by, after=END)


def report(by, of=END):
    """That it refuses to hand over (拒不移交) or to leave (拒不退出): each as long as it was not done."""
    return [may("report-refusal", by, after_any=of, unless=HANDED_OVER),
            may("report-staying", by, after_any=of, unless=("leave-zone",))]


NEW_INSPECTS = Step("inspect-zone", NEW, after=TAKEN_OVER)  # 北京 76(4), 淄博 49(4), 潍坊 50(4), 郑州 45(3)
REFUSED = [  # 淄博 49(3), 滨州 48(1): settled in the joint meeting, which the street calls
    may("manager-refuses", "event", after=END), Step("settle-refusal", "street", after=("manager-refuses",))]
AND_TOLD = Step("tell-authority", "street", after=("manager-refuses",), within=(0, ("settle-refusal",)))
AS_CODE = exit_steps()
DISMISSED = ("contract-ends", "tell-dismissal")
BEIJING = [  # 76: from the notice of the dismissal, which the owners give (民法典 946(1))
    Step("contract-ends", "event"),
    may("tell-dismissal", "owners " + BOTH),
    Step("leave-zone", MANAGER, after_any=DISMISSED, within=(30, ("tell-dismissal",))),
    Step("hand-over-zone", MANAGER, after_any=DISMISSED, within=(30, ("tell-dismissal",))),
    *AS_CODE[3:],
    *report(BOTH, DISMISSED), NEW_INSPECTS,
]
HANGZHOU = exit_steps(15, 15, told=[  # 57(1), (2)
    may("conclude-contract", COMMITTEE),
    Step("inspect-zone", COMMITTEE + " " + NEW, after=("conclude-contract",), within=(10, ("conclude-contract",)))])
TAIZHOU = [  # 40(2), 41(1), (2): handed over before it leaves; the parties to the hand-over confirm
    Step("contract-ends", "event"),
    Step("hand-over-zone", MANAGER, after=END, within=(15, END)),
    Step("leave-zone", MANAGER, after=(*END, *HANDED_OVER), within=(15, END)),
    confirm(" ".join((MANAGER, COMMITTEE, NEW))),
    *AS_CODE[3:],
]
QINGDAO = exit_steps(30, 30, 30, more=report(COMMITTEE))  # 66(1): the time is that of all it lists; 67(2)
ZIBO = [  # 48: before it leaves, which is within 30 days, it hands over and tells
    Step("contract-ends", "event"),
    Step("hand-over-zone", MANAGER, after=END, within=(30, END)),
    Step("tell-state", MANAGER, after=END, within=(30, END)),
    Step("leave-zone", MANAGER, after=(*END, "hand-over-zone", "tell-state"), within=(30, END)),
    *AS_CODE[4:], NEW_INSPECTS, *REFUSED,
]
WEIFANG = exit_steps(30, more=[*report(COMMITTEE), NEW_INSPECTS])  # 50(1), (3)
QINGYUAN = exit_steps(30, 30, more=[  # 40, 41(1), which speaks of handing over alone
    Step("inspect-zone", MANAGER + " " + NEW, after=TAKEN_OVER), report("owners " + BOTH)[0]])
# 53(2), (3), 54; that it must leave no text says before the Code
RIZHAO_INSPECTS = Step("inspect-zone", " ".join((MANAGER, NEW, COMMITTEE)), after=TAKEN_OVER)
RIZHAO_2018 = [
    Step("contract-ends", "event"),
    Step("hand-over-zone", MANAGER, after=END, within=(10, END)),
    may("leave-zone", MANAGER, after=(*END, *HANDED_OVER)),
    may("take-over", NEW, after=END),
    RIZHAO_INSPECTS,
]
RIZHAO = [
    *RIZHAO_2018[:2],
    Step("leave-zone", MANAGER, after=(*END, *HANDED_OVER)),
    *AS_CODE[3:],
    RIZHAO_INSPECTS,
]
ON_THE_DAY = exit_steps(0)  # 丽水 37; 河南 52(2)
ON_THE_DAY_OLD = ON_THE_DAY[:3]
BINZHOU_2019 = [*hand_over_only(), may("take-over", NEW, after=END), *REFUSED, AND_TOLD]
BINZHOU = exit_steps(more=[*REFUSED, AND_TOLD])  # 48(1): 同时
HUZHOU = exit_steps(confirmed=[confirm(" ".join((MANAGER, COMMITTEE, "owners", NEW)))])  # 35(1), (2)
SHAOXING = exit_steps(confirmed=[confirm(" ".join((MANAGER, COMMITTEE, "owners")))])  # 35(1): who takes it back
HEZE = exit_steps(confirmed=[confirm(MANAGER + " " + COMMITTEE)])  # 22
ZHENGZHOU = exit_steps(more=[*report(COMMITTEE), NEW_INSPECTS])  # 45(2)

TEXTS = {
    "100000": [(date(2003, 9, 1), None), (date(2018, 3, 19), [*hand_over_only(), may("take-over", NEW, after=END)]), (CODE, AS_CODE)],
    "110000": [(date(2020, 5, 1), None), (date(2024, 3, 29), BEIJING)],
    "310000": [(date(2004, 11, 1), None), (date(2019, 3, 1), hand_over_only(10)), (CODE, exit_steps(hand_over=10))],
    "330000": [(date(2009, 11, 27), hand_over_only()), (CODE, AS_CODE)],
    "330100": [(date(2001, 12, 28), None), (date(2022, 3, 1), HANGZHOU)],
    "330200": [(date(1998, 4, 20), None), (date(2022, 4, 1), AS_CODE)],
    "330500": [(date(2021, 5, 1), HUZHOU)],
    "330600": [(CODE, SHAOXING)],
    "330900": [(date(2019, 9, 1), hand_over_only()), (CODE, AS_CODE)],
    "331000": [(date(2021, 5, 1), TAIZHOU)],
    "331100": [(date(2019, 7, 1), ON_THE_DAY_OLD), (CODE, ON_THE_DAY)],
    "370000": [(date(2009, 5, 1), None), (date(2021, 12, 3), AS_CODE)],
    "370200": [(date(2021, 5, 1), QINGDAO)],
    "370300": [(date(2021, 12, 1), ZIBO)],
    "370700": [(date(2022, 3, 1), WEIFANG)],
    "371100": [(date(2018, 1, 1), RIZHAO_2018), (CODE, RIZHAO)],
    "371600": [(date(2019, 10, 1), BINZHOU_2019), (CODE, BINZHOU)],
    "371700": [(date(2018, 5, 1), None), (date(2022, 1, 21), HEZE)],
    "410000": [(date(2001, 1, 13), None), (date(2018, 1, 1), ON_THE_DAY_OLD), (CODE, ON_THE_DAY)],
    "410100": [(date(2007, 12, 3), None), (date(2021, 10, 1), ZHENGZHOU)],
    "441800": [(date(2023, 2, 1), QINGYUAN)],
}


def steps_on(places, day):
    """The steps of the nearest place with a text of the day; a text that was not seen stands before those above it."""
    for place in places:
        begun = [steps for since, steps in TEXTS.get(place, []) if since <= day]
        if begun:
            return begun[-1]
    return None


def contract_exit(places, facts, options):
    return judge(lambda day: steps_on(places, day), facts)
