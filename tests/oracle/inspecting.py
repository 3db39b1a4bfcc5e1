"""How a new zone is inspected and handed over to its first manager, told from each place's articles.

A duty "at" (时) or "before" (前) another step is due by that step's day, and holds nothing up; a day that time runs back
from must be known. The documents that the country (条例 29), Zhejiang (25(1)) or Shandong (19) lists are asked for where a
city's text has documents handed over and does not say which, or does not speak of them; so are Zhejiang's premises at
delivery (26(2)), and Shandong's.
"""
from datetime import date
from functools import partial

from course import Step, judge

DEV, MAN, BOTH, ALONE = "developer", "service-company", "developer service-company", "event"
PLANS, TECHNICAL, WARRANTY, OWNERS = "completion-drawings", "technical-files", "warranty-files", "owner-register"
ZONE, LIST = "zone-papers", "facility-list"
may = partial(Step, must=False)
INSPECTED, SIGNED, FOUND = ("inspect-zone",), ("sign-inspection",), ("defects-found",)


def comes(name, after=()):
    return Step(name, ALONE, after=after)


def on(step):
    return (0, (step,))


def inspects(by, **rest):
    return Step("inspect-zone", by, **rest)


def as_it_takes_over(by=MAN, **rest):
    return [may("take-over", MAN), inspects(by, within=on("take-over"), **rest)]


def put_right(days=None, **rest):
    return [comes("defects-found", INSPECTED),
            Step("rectify", DEV, after=FOUND, within=days and (days, FOUND), **rest)]


def papers(*names, **rest):
    return Step("hand-documents", DEV, documents=names, breach="developer-keeps-documents", **rest)  # 条例 58


COUNTRY = (PLANS, TECHNICAL, WARRANTY)
ZHEJIANG_LIST = (PLANS, LIST, TECHNICAL, WARRANTY, OWNERS)
SHANDONG_LIST = (PLANS, TECHNICAL, WARRANTY, OWNERS)
COUNTRY_PAPERS = papers(*COUNTRY, within=on("take-over"))
ZHEJIANG_PAPERS = papers(*ZHEJIANG_LIST, within=on("take-over"))
ROOMS_AT_DELIVERY = Step("hand-over-rooms", DEV, within=on("deliver"))
ROOMS = Step("hand-over-rooms", DEV)
THEN_SIGN, THEN_PUBLISH = partial(Step, "sign-inspection", after=INSPECTED), partial(Step, "publish-inspection", after=INSPECTED)
TOLD_WHAT = Step("publish-facilities", MAN, after=("take-over",), within=(30, ("take-over",)))
INVITED = Step("invite-owners", BOTH, within=on("inspect-zone"))

CHINA = [*as_it_takes_over(), COUNTRY_PAPERS]
BEIJING = [  # 20, 21
    inspects(BOTH), papers(ZONE, *COUNTRY, within=on("inspect-zone")),
    THEN_SIGN(BOTH), THEN_PUBLISH(BOTH), *put_right(30)]
BEFORE_APPLYING = (0, ("apply-delivery",))
SHANGHAI = [  # 11, 54, 42(1)
    may("apply-delivery", DEV), Step("submit-documents", DEV, documents=COUNTRY, within=on("apply-delivery")),
    inspects(DEV, before=BEFORE_APPLYING), THEN_SIGN(DEV, before=BEFORE_APPLYING),
    THEN_PUBLISH(DEV, before=BEFORE_APPLYING), *put_right(30),
    may("take-over", MAN), COUNTRY_PAPERS, comes("deliver"), ROOMS_AT_DELIVERY]
ZHEJIANG = [  # 24(2), 25(1), 26(2)
    comes("deliver"), *as_it_takes_over(), comes("defects-found", INSPECTED),
    Step("report-defects", MAN, after=FOUND), ZHEJIANG_PAPERS, ROOMS_AT_DELIVERY]
DELIVERED = (0, ("deliver",))
HANGZHOU = [  # 45, 46, 47
    comes("deliver"), papers(*ZHEJIANG_LIST, before=DELIVERED), inspects(BOTH, before=DELIVERED, breach="developer-refuses-inspection"),  # 85(3)
    *put_right(30), Step("reinspect", BOTH, after=("rectify",)), THEN_SIGN(BOTH),
    Step("hand-over-common-parts", DEV, after=SIGNED),
    Step("record-handover", BOTH, after=("hand-over-common-parts",)),
    comes("last-phase"), Step("hand-over-whole", BOTH, after=("last-phase",)),
    may("first-registration", DEV), Step("register-common-parts", DEV, within=on("first-registration")),
    Step("publish-plan", DEV, after=("first-registration",), within=(60, ("first-registration",)))]
NINGBO = [  # 44, 45
    comes("completion-acceptance"), comes("deliver"),
    inspects(MAN, after=("completion-acceptance",), before=DELIVERED), INVITED,
    THEN_SIGN(MAN, before=DELIVERED), THEN_PUBLISH(MAN), *put_right(),
    Step("hand-over-rooms", DEV, after=SIGNED), Step("hand-over-common-parts", DEV, after=SIGNED),
    may("take-over", MAN),
    papers(ZONE, PLANS, LIST, TECHNICAL, WARRANTY, "sale-contract-form", OWNERS, "temporary-covenant",
           within=on("take-over"))]
UNPUBLISHED = {"breach": "inspection-unpublished"}
JIAXING = [  # 25, 36/1
    comes("deliver"), *as_it_takes_over(), INVITED, THEN_PUBLISH(MAN, within=(30, INSPECTED), **UNPUBLISHED),
    ZHEJIANG_PAPERS, ROOMS_AT_DELIVERY]
HUZHOU = [  # 27, 28
    comes("deliver"), *as_it_takes_over(), INVITED, *put_right(before=DELIVERED), THEN_SIGN(MAN),
    Step("file-inspection", MAN, after=SIGNED),
    Step("forward-inspection", "housing-authority", after=("file-inspection",)), ZHEJIANG_PAPERS, ROOMS_AT_DELIVERY]
FORTNIGHT = (15, ("deliver",))
SHAOXING = [  # 26: the developer is whom the fifteen days bind
    comes("deliver"), inspects(DEV, before=FORTNIGHT), Step("invite-owners", DEV, within=on("inspect-zone")),
    THEN_SIGN(DEV, before=FORTNIGHT), THEN_PUBLISH(DEV, before=FORTNIGHT), *put_right(),
    may("take-over", MAN), ZHEJIANG_PAPERS, ROOMS_AT_DELIVERY]
TWENTY_DAYS_AHEAD = papers(*ZHEJIANG_LIST, before=(20, INSPECTED))
ZHOUSHAN = [  # 37
    comes("deliver"), may("take-over", MAN), TWENTY_DAYS_AHEAD, inspects(MAN, within=on("take-over")),
    THEN_SIGN(BOTH), ROOMS_AT_DELIVERY]
LISHUI = [  # 29, 30
    comes("deliver"), may("completion-acceptance", DEV),
    Step("invite-manager", DEV, within=on("completion-acceptance")), may("take-over", MAN), TWENTY_DAYS_AHEAD,
    inspects(MAN, within=on("take-over")), THEN_SIGN(MAN), THEN_PUBLISH(MAN), ROOMS_AT_DELIVERY]
SHANDONG = [*as_it_takes_over(), ROOMS, papers(*SHANDONG_LIST)]  # 15(2), 19: 按照规定, without a day
QINGDAO = [inspects(BOTH), THEN_PUBLISH(BOTH), *put_right(30), ROOMS, papers(ZONE, *SHANDONG_LIST)]  # 49, 50


def zibo(listed):  # 15, 17
    return [comes("deliver"), inspects(DEV, before=FORTNIGHT), Step("hand-over-rooms", DEV, before=FORTNIGHT),
            Step("hand-over-common-parts", DEV, before=FORTNIGHT), papers(*listed, before=FORTNIGHT),
            THEN_SIGN(DEV, before=FORTNIGHT), *put_right(30), may("take-over", MAN), TOLD_WHAT]


WEIFANG = [  # 23, 24; 14(1)(4): the premises with the rest
    comes("deliver"), *as_it_takes_over(), THEN_SIGN(MAN, within=on("take-over")),
    THEN_PUBLISH(MAN, within=on("deliver")), *put_right(30), TOLD_WHAT, ROOMS_AT_DELIVERY, papers(*SHANDONG_LIST)]
RIZHAO = [  # 18 to 20: what is not there is listed and promised, for ten days at most
    comes("deliver"), inspects(DEV, before=FORTNIGHT), ROOMS,
    may("promise-documents", DEV, unless=("hand-documents",), sets_limit=True),
    papers(PLANS, TECHNICAL, "safety-files", WARRANTY, OWNERS, limit="promise-documents",
           within=(10, ("promise-documents",))),
    THEN_SIGN(DEV),
    Step("file-inspection", MAN, after=INSPECTED, within=(30, INSPECTED), breach="inspection-unfiled", documents=(  # 85(1)
        "preliminary-contract", "inspection-agreement", "documents-list", "inspection-records"))]


def liaocheng(listed):  # 11: in the order of its list
    ten_days = {"after": SIGNED, "within": (10, SIGNED)}
    return [comes("deliver"), Step("plan-inspection", DEV), Step("hand-drawings", DEV, after=("plan-inspection",)),
            inspects(DEV, after=("hand-drawings",), before=FORTNIGHT), *put_right(30),
            Step("confirm-inspection", DEV, after=INSPECTED),
            Step("sign-inspection", DEV, after=("confirm-inspection",)),
            Step("hand-over-rooms", DEV, breach="premises-kept", **ten_days), Step("hand-over-common-parts", DEV, **ten_days),
            papers(*listed, **ten_days), Step("publish-inspection", MAN, after=SIGNED, within=(3, SIGNED), **UNPUBLISHED)]  # 68, 69(1)


BINZHOU_2019 = [may("take-over", MAN), inspects(MAN), *put_right(), COUNTRY_PAPERS]  # 30; beside it 条例 29
BINZHOU = [inspects(MAN), *put_right(), ROOMS, papers(*SHANDONG_LIST)]
HEZE = [  # 15, 16, 39(2)
    *as_it_takes_over(), *put_right(30, breach="defects-unrectified"), THEN_PUBLISH(MAN), ROOMS,
    may("promise-documents", DEV, unless=("hand-documents",), sets_limit=True),
    papers(*SHANDONG_LIST, limit="promise-documents")]
STANDS = ("completion-acceptance", "facilities-ready")
CONDITIONS = [comes(name) for name in (*STANDS, "built-in-phases")]  # 河南 45(2)
FENCE = Step("fence-site", DEV, after=("built-in-phases",), within=on("inspect-zone"))
WITH_THE_PROPERTY = Step("hand-over-common-parts", DEV)  # 河南 45(1)
AS_THE_STATE_HAS_IT = papers(*COUNTRY, within=on("inspect-zone"))
FILED_IN_A_MONTH = Step("file-inspection", MAN, after=("take-over",), within=(30, ("take-over",)))  # 河南 46(1)
HENAN_2018 = [
    *CONDITIONS, *as_it_takes_over(after=STANDS), FENCE, Step("invite-authority", BOTH, within=on("inspect-zone")),
    INVITED, WITH_THE_PROPERTY, FILED_IN_A_MONTH]
HENAN = [*HENAN_2018, AS_THE_STATE_HAS_IT]
ZHENGZHOU = [  # 32
    *CONDITIONS, comes("deliver"), inspects(BOTH, after=STANDS, before=DELIVERED), FENCE,
    THEN_PUBLISH(BOTH, before=DELIVERED), may("take-over", MAN),
    Step("file-inspection", MAN, after=("take-over",), within=(30, ("take-over",))), WITH_THE_PROPERTY,
    AS_THE_STATE_HAS_IT]
QINGYUAN = [  # 35
    comes("assembly-formed"), inspects(DEV, unless=("assembly-formed",)),
    Step("inspect-with-committee", "owners-committee", after=("assembly-formed",), unless=INSPECTED),
    may("take-over", MAN), COUNTRY_PAPERS]

SEEN_IN_SHANDONG = date(2021, 12, 3)
TEXTS = {
    "100000": [(date(2003, 9, 1), None), (date(2018, 3, 19), CHINA)],
    "110000": [(date(2020, 5, 1), None), (date(2024, 3, 29), BEIJING)],
    "310000": [(date(2004, 11, 1), None), (date(2019, 3, 1), SHANGHAI), (date(2021, 1, 1), SHANGHAI)],
    "330000": [(date(2006, 10, 1), None), (date(2009, 11, 27), ZHEJIANG)],
    "330100": [(date(2001, 12, 28), None), (date(2022, 3, 1), HANGZHOU)],
    "330200": [(date(1998, 4, 20), None), (date(2022, 4, 1), NINGBO)],
    "330400": [(date(2022, 3, 1), JIAXING)],
    "330500": [(date(2021, 5, 1), HUZHOU)],
    "330600": [(date(2021, 1, 1), SHAOXING)],
    "330900": [(date(2019, 9, 1), ZHOUSHAN)],
    "331100": [(date(2019, 7, 1), LISHUI)],
    "370000": [(date(2009, 5, 1), None), (SEEN_IN_SHANDONG, SHANDONG)],
    "370200": [(date(2021, 5, 1), QINGDAO)],
    "370300": [(date(2021, 12, 1), zibo(COUNTRY)), (SEEN_IN_SHANDONG, zibo(SHANDONG_LIST))],
    "370700": [(date(2022, 3, 1), WEIFANG)],
    "371100": [(date(2018, 1, 1), RIZHAO)],
    "371500": [(date(2021, 3, 1), liaocheng(COUNTRY)), (SEEN_IN_SHANDONG, liaocheng(SHANDONG_LIST))],
    "371600": [(date(2019, 10, 1), BINZHOU_2019), (SEEN_IN_SHANDONG, BINZHOU)],
    "371700": [(date(2018, 5, 1), None), (date(2022, 1, 21), HEZE)],
    "410000": [(date(2001, 1, 13), None), (date(2018, 1, 1), HENAN_2018), (date(2018, 3, 19), HENAN)],
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


def zone_handover(places, facts, options):
    return judge(lambda day: steps_on(places, day), facts)
