"""How a preliminary contract is ended early and its manager leaves: 丽水 27, 舟山 38, 温州 31, 日照 23, 清远 34."""
from datetime import date
from functools import partial

from course import Step, judge

DEV, MAN, BOTH = "developer", "service-company", "developer service-company"
may = partial(Step, must=False)
LEAVING, RIGHT, GONE = ("decide-to-leave",), ("right-to-end",), ("developer-dissolved",)
CONTRACT, CONSENT = "end-by-contract", "end-by-consent"
QUARTER, HALF_YEAR = "3 months", "6 months"

ENDED = {"after_any": (CONTRACT, CONSENT), "within": (7, (CONTRACT, CONSENT))}
WENZHOU = [
    may("owners-agree", "owners"), may("manager-agrees", MAN),
    may(CONTRACT, BOTH, unless=(CONSENT,)),
    may(CONSENT, BOTH, after=("owners-agree", "manager-agrees"), unless=(CONTRACT,)),
    Step("tell-authority", MAN, **ENDED), Step("announce-end", MAN, **ENDED)]
IN_TIME = {"after": RIGHT, "before": (QUARTER, ("end-by-right",))}
ZHOUSHAN = [
    may("agree-to-end", BOTH),
    Step("hire-another", DEV, after=("agree-to-end",), before=(0, ("end-by-agreement",)),
         breach="manager-not-replaced"),  # 59/1(2)
    may("end-by-agreement", BOTH, after=("agree-to-end",), unless=("end-by-right",)),
    may("right-to-end", "event"),
    Step("announce-end", MAN, **IN_TIME), Step("tell-street-and-authority", MAN, **IN_TIME),
    may("end-by-right", MAN, after=RIGHT, unless=("end-by-agreement",))]
BEFORE_LEAVING = {"after": LEAVING, "before": (QUARTER, ("leave-zone",))}
LISHUI = [
    may("owners-agree", "owners"), may(CONSENT, BOTH, after=("owners-agree",)),
    Step("hire-another", DEV, after=(CONSENT,), within=(QUARTER, (CONSENT,))),
    may("decide-to-leave", MAN),
    Step("announce-end", MAN, **BEFORE_LEAVING), Step("tell-street-and-residents", MAN, **BEFORE_LEAVING),
    may("leave-zone", MAN, after=LEAVING)]
RIZHAO = [
    may("developer-dissolved", "event"),
    Step("tell-owners-and-street", MAN, after=GONE, before=(HALF_YEAR, ("leave-zone",))),
    Step("organise-mode", "street", after=GONE, before=(0, ("leave-zone",))),
    may("leave-zone", MAN, after=GONE)]
QINGYUAN = [
    may("manager-fails", "event"), may("term-over-unrenewed", "event"),
    may("hire-after-failure", DEV, after=("manager-fails",)),
    Step("hire-after-term", DEV, after=("term-over-unrenewed",))]

TEXTS = {
    "330300": [(date(2017, 5, 1), WENZHOU)],
    "330900": [(date(2019, 9, 1), ZHOUSHAN)],
    "331100": [(date(2019, 7, 1), LISHUI)],
    "371100": [(date(2018, 1, 1), RIZHAO)],
    "441800": [(date(2023, 2, 1), QINGYUAN)],
}


def steps_on(places, day):
    for place in places:
        begun = [steps for since, steps in TEXTS.get(place, []) if since <= day]
        if begun:
            return begun[-1]
    return None


def contract_departure(places, facts, options):
    return judge(lambda day: steps_on(places, day), facts)
