"""How a zone is delimited, and how it is adjusted, joined with others or delimited where houses stand already.

沪府发〔2004〕38号 part 1 and the articles of 14 texts, each named beside its steps. Of what several authorities do
together (会同) the one that the text makes responsible takes the step. What must be done "before" or "together
with" something else is a step which that other one follows.
"""
from datetime import date
from functools import partial

from course import Step, judge
from law import SHANGHAI_2004, SHANGHAI_2004_END, SHANGHAI_2019

DEVELOPER, AUTHORITY, STREET, COMMITTEE = "developer", "housing-authority", "street", "owners-committee"
ASSEMBLY = "owners-assembly"
may = partial(Step, must=False)
TEN, TWENTY = "10 working days", "20 working days"

# ------------------------------------------------------------------ a new zone

APPLY = "apply-division"
DETERMINED = ("determine-zone",)

SHANGHAI_OLD_NEW = [  # 38号 part 1, sentences 1 and 2: whoever asks hands in the design; nobody is told to ask
    may(APPLY, DEVELOPER, documents=("planning-design",)),
    Step("consult-street", AUTHORITY, after=(APPLY,)),
    Step("issue-certificate", AUTHORITY, after=("consult-street",)),
    Step("inform-planning", AUTHORITY, after=("issue-certificate",)),
    Step("inform-registry", AUTHORITY, after=("issue-certificate",)),
    Step("inform-developer", AUTHORITY, after=("issue-certificate",)),
]
SHANGHAI_NEW = [  # 9(2), (3)
    Step(APPLY, DEVELOPER),
    may("apply-permit", DEVELOPER, after=(APPLY,)),
    Step("determine-zone", AUTHORITY, after=(APPLY,), within=(5, (APPLY,))),
    Step("disclose-zone", DEVELOPER, after=DETERMINED),
]
BEIJING_NEW = [  # 16
    Step("opine-on-zone", AUTHORITY),
    Step("grant-land", "event", after=("opine-on-zone",)),
    Step("publish-zone", AUTHORITY, after=("opine-on-zone",)),
    Step("disclose-zone", DEVELOPER, after=("grant-land",)),
]
HANGZHOU_NEW = [  # 10
    Step("permit-granted", "event"),
    Step(APPLY, DEVELOPER, after=("permit-granted",), within=(30, ("permit-granted",))),
    Step("consult-residents", AUTHORITY, after=(APPLY,)),
    Step("determine-zone", AUTHORITY, after=(APPLY, "consult-residents"), within=(TEN, (APPLY,))),
    Step("inform-developer", AUTHORITY, after=DETERMINED, within=(TEN, (APPLY,))),
    Step("publish-zone", DEVELOPER, after=DETERMINED),
    Step("disclose-zone", DEVELOPER, after=DETERMINED),
]
TAIZHOU_NEW = [  # 10(3), 11(3), (4)
    Step("permit-granted", "event"),
    Step(APPLY, DEVELOPER, after=("permit-granted",), within=(30, ("permit-granted",))),
    Step("consult-residents", AUTHORITY, after=(APPLY,)),
    Step("determine-zone", AUTHORITY, after=(APPLY, "consult-residents"), within=(TEN, (APPLY,))),
    Step("inform-developer", AUTHORITY, after=DETERMINED, within=(TEN, (APPLY,))),
    Step("disclose-zone", DEVELOPER, after=DETERMINED),
]
NINGBO_NEW = [  # 8(3)
    Step(APPLY, DEVELOPER),
    may("apply-permit", DEVELOPER, after=(APPLY,)),
    Step("consult-residents", AUTHORITY, after=(APPLY,)),
    Step("determine-zone", AUTHORITY, after=(APPLY, "consult-residents"), within=(30, (APPLY,))),
]
ACCEPT = "accept-application"


def in_shandong(heard, documents=()):
    """9: applied for before the first sale; of the city's own text the documents and whom it hears."""
    return [
        Step(APPLY, DEVELOPER, documents=documents),
        may("start-sale", DEVELOPER, repeats=True, after=(APPLY,)),
        Step(ACCEPT, AUTHORITY, after=(APPLY,)),
        *(Step(name, AUTHORITY, after=(ACCEPT,)) for name in heard),
        Step("determine-zone", AUTHORITY, after=(ACCEPT, *heard), within=(20, (ACCEPT,))),
        Step("inform-developer", AUTHORITY, after=DETERMINED, within=(20, (ACCEPT,))),
        Step("inform-buyers", DEVELOPER, after=DETERMINED),
    ]


SHANDONG_NEW = in_shandong(("consult-street",))
QINGDAO_NEW = in_shandong(("consult-street", "consult-development-authority"))  # 12
RIZHAO_NEW = [  # 11
    Step(APPLY, DEVELOPER, documents=("development-right", "red-line-map", "land-use-right", "planning-design")),
    may("start-sale", DEVELOPER, repeats=True, after=(APPLY,)),
    Step("determine-zone", AUTHORITY, after=(APPLY,), within=(20, (APPLY,))),
    Step("disclose-zone", DEVELOPER, after=DETERMINED),
]
BINZHOU_PAPERS = ("development-right", "land-use-permit", "land-use-right", "planning-design", "place-name")
BINZHOU_2019_NEW = [  # 19: to apply, with what, and what the division goes by; not by whom it is told, or when
    Step(APPLY, DEVELOPER, documents=BINZHOU_PAPERS),
    may("start-sale", DEVELOPER, repeats=True, after=(APPLY,)),
    Step("determine-zone", AUTHORITY, after=(APPLY,)),
]
BINZHOU_NEW = in_shandong(("consult-street",), BINZHOU_PAPERS)  # and the province's art. 9(2) beside it
ZHEJIANG_NEW = [  # 7(2)
    Step("consult-residents", AUTHORITY),
    Step("determine-zone", AUTHORITY, after=("consult-residents",)),
]
SHAOXING_NEW = [  # 8(1)
    Step("consult-housing-authority", "planning-authority"),
    Step("enter-in-plan", "planning-authority developer", after=("consult-housing-authority",)),
    Step("publish-zone", "planning-authority developer", after=("enter-in-plan",)),
    Step("inform-buyers", DEVELOPER, after=("enter-in-plan",)),
    Step("disclose-zone", DEVELOPER, after=("enter-in-plan",)),
]
ZHOUSHAN_NEW = [  # 10: told "in time", which has no day; the hearing of the province's art. 7(2) is not its own
    Step("determine-zone", AUTHORITY),
    Step("inform-developer", AUTHORITY, after=DETERMINED),
    Step("publish-zone", DEVELOPER, after=DETERMINED),
]
HENAN_NEW = [  # 10(1)
    Step("file-zone", DEVELOPER),
    may("start-sale", DEVELOPER, repeats=True, after=("file-zone",)),
    Step("disclose-zone", DEVELOPER, after=("file-zone",)),
]

QINGYUAN_NEW = [  # 15(1)
    Step("publish-zone", DEVELOPER), may("start-sale", DEVELOPER, repeats=True, after=("publish-zone",))]

# ---------------------------------------------------------- where houses stand

NEEDED, UNDIVIDED = ("adjustment-needed",), ("undivided",)
AGREED, APPLIED, DECIDED, DIVIDED = ("owners-agree",), ("apply-adjustment",), ("decide-adjustment",), ("divide",)

SHANGHAI_OLD_ADJUST = [  # 38号 part 1, sentences 3 and 4: no vote; what is decided is announced
    Step("adjustment-needed", "event"),
    Step("hear-owners", AUTHORITY, after=NEEDED),
    may("decide-adjustment", AUTHORITY, after=("hear-owners",)),
    Step("announce-adjustment", AUTHORITY, after=DECIDED, ends=True),
]
# A zone was either never delimited or is to be adjusted.
EITHER = [Step("undivided", "event", unless=NEEDED), Step("adjustment-needed", "event", unless=UNDIVIDED)]
NEVER_DELIMITED = Step("undivided", "event", unless=AGREED)
SHANGHAI_ADJUST = [  # 10
    *EITHER,
    Step("divide", AUTHORITY, after=UNDIVIDED, ends=True),
    may("owners-agree", "owners", after=NEEDED),
    Step("decide-adjustment", AUTHORITY, after=AGREED),
    Step("announce-adjustment", AUTHORITY, after=DECIDED, ends=True),
]
BEIJING_ADJUST = [  # 17
    *EITHER,
    Step("hear-owners", STREET, after_any=("undivided", "adjustment-needed")),
    Step("determine-zone", STREET, after=("hear-owners",)),
    Step("announce-adjustment", STREET, after=DETERMINED, ends=True),
]
HANGZHOU_ADJUST = [  # 11, 12: what the committee hands in is the plan
    NEVER_DELIMITED,
    Step("hear-owners", AUTHORITY, after=UNDIVIDED),
    Step("consult-residents-undivided", AUTHORITY, after=UNDIVIDED),
    Step("divide", AUTHORITY, after=("hear-owners", "consult-residents-undivided")),
    Step("announce-zone", AUTHORITY, after=DIVIDED, ends=True),
    may("owners-agree", ASSEMBLY, unless=UNDIVIDED),
    may("apply-adjustment", COMMITTEE, after=AGREED),
    Step("consult-street", AUTHORITY, after=APPLIED),
    Step("consult-residents", AUTHORITY, after=APPLIED),
    Step("decide-adjustment", AUTHORITY, after=(*APPLIED, "consult-street", "consult-residents"),
         within=(TWENTY, APPLIED), ends=True),
]
NINGBO_ADJUST = [  # 9: granted or refused, and a refusal gives its reasons
    may("owners-agree", ASSEMBLY),
    may("apply-adjustment", COMMITTEE, after=AGREED,
        documents=("adjustment-plan", "premises-allocation", "assembly-decision")),
    Step("decide-adjustment", AUTHORITY, after=APPLIED, within=(30, APPLIED), ends=True),
    may("refuse-adjustment", AUTHORITY, after=APPLIED, within=(30, APPLIED), ends=True,
        documents=("reasons-of-refusal",)),
]
ZHEJIANG_ADJUST = [  # 7(2), (4)
    NEVER_DELIMITED,
    Step("consult-residents", AUTHORITY, after=UNDIVIDED),
    Step("divide", AUTHORITY, after=("consult-residents",), ends=True),
    may("owners-agree", "owners", unless=UNDIVIDED),
    may("join-zones", AUTHORITY, after=AGREED, ends=True),
]
TAIZHOU_ADJUST = [  # 10(3) with 13(2), 12(1), (3)
    NEVER_DELIMITED,
    Step("consult-residents", AUTHORITY, after=UNDIVIDED),
    Step("divide", AUTHORITY, after=("consult-residents",), ends=True),
    may("owners-agree", ASSEMBLY, unless=UNDIVIDED),
    Step("apply-adjustment", COMMITTEE, after=AGREED),
    Step("decide-adjustment", AUTHORITY, after=APPLIED),
    Step("announce-adjustment", AUTHORITY, after=DECIDED, ends=True),
]
SHANDONG_ADJUST = [  # 10: whose task (由) it is
    may("owners-agree", "owners"),
    Step("decide-adjustment", AUTHORITY, after=AGREED, ends=True),
]
QINGDAO_ADJUST = [  # 13: what is asked for is that the owners decide, not that somebody applies
    may("apply-adjustment", COMMITTEE + " owners", support=("owners", 5)),
    may("owners-agree", "owners"),
    may("decide-adjustment", AUTHORITY, after=AGREED, ends=True),
]
RIZHAO_ADJUST = [  # 12: whose plan it is it does not say, nor that the authority must adjust
    Step("adjustment-needed", "event"),
    Step("plan-adjustment", "housing-authority street developer owners-committee owners", after=NEEDED),
    may("owners-agree", "owners", after=("plan-adjustment",)),
    may("decide-adjustment", AUTHORITY, after=AGREED, ends=True),
]
HENAN_ADJUST = [  # 10(2), (3)
    NEVER_DELIMITED,
    Step("hear-owners", AUTHORITY, after=UNDIVIDED),
    Step("divide", AUTHORITY, after=("hear-owners",), ends=True),
    may("owners-agree", "owners", unless=UNDIVIDED),
    may("decide-adjustment", AUTHORITY, after=AGREED, ends=True),
]
SHAOXING_ADJUST = [  # 8(2): the consent comes on top (还应当) of what is asked where no zone was delimited
    *EITHER,
    Step("consult-residents", AUTHORITY, after_any=("undivided", "adjustment-needed")),
    Step("divide", AUTHORITY, after=("undivided", "consult-residents"), ends=True),
    may("owners-agree", "owners", after=NEEDED),
    may("decide-adjustment", AUTHORITY, after=("consult-residents", "owners-agree"), ends=True),
]
ZHOUSHAN_ADJUST = [  # 9(2)
    may("owners-agree", "owners"),
    may("join-zones", AUTHORITY, after=AGREED, ends=True),
]
QINGYUAN_ADJUST = [  # 14(5), 15(2), (3)
    NEVER_DELIMITED,
    Step("hear-owners", STREET, after=UNDIVIDED),
    Step("divide", STREET, after=("hear-owners",)),
    Step("disputed", "event", unless=AGREED),
    Step("consult-all", AUTHORITY, after=("disputed",)),
    Step("settle-zone", AUTHORITY, after=("consult-all",), ends=True),
    may("owners-agree", ASSEMBLY, unless=("undivided", "disputed")),
    may("join-zones", AUTHORITY, after=AGREED, ends=True),
]

# Of each place its texts by their first day: the steps of a new zone, those where houses stand; None where the
# text of a time is not at hand.
NONE = (None, None)
TEXTS = {
    "110000": [(date(2020, 5, 1), *NONE), (date(2024, 3, 29), BEIJING_NEW, BEIJING_ADJUST)],
    "310000": [(SHANGHAI_2004, SHANGHAI_OLD_NEW, SHANGHAI_OLD_ADJUST), (date(2011, 4, 1), *NONE),
               (SHANGHAI_2019, SHANGHAI_NEW, SHANGHAI_ADJUST)],
    "330000": [(date(2009, 11, 27), ZHEJIANG_NEW, ZHEJIANG_ADJUST)],
    "330100": [(date(2001, 12, 28), *NONE), (date(2022, 3, 1), HANGZHOU_NEW, HANGZHOU_ADJUST)],
    "330200": [(date(1998, 4, 20), *NONE), (date(2022, 4, 1), NINGBO_NEW, NINGBO_ADJUST)],
    "330600": [(date(2021, 1, 1), SHAOXING_NEW, SHAOXING_ADJUST)],
    "330900": [(date(2019, 9, 1), ZHOUSHAN_NEW, ZHOUSHAN_ADJUST)],
    "331000": [(date(2021, 5, 1), TAIZHOU_NEW, TAIZHOU_ADJUST)],
    "370000": [(date(2009, 5, 1), *NONE), (date(2021, 12, 3), SHANDONG_NEW, SHANDONG_ADJUST)],
    "370200": [(date(2021, 5, 1), QINGDAO_NEW, QINGDAO_ADJUST)],
    "371100": [(date(2018, 1, 1), RIZHAO_NEW, RIZHAO_ADJUST)],
    "371600": [(date(2019, 10, 1), BINZHOU_2019_NEW, None), (date(2021, 12, 3), BINZHOU_NEW, None)],
    "410000": [(date(2001, 1, 13), *NONE), (date(2018, 1, 1), HENAN_NEW, HENAN_ADJUST)],
    "441800": [(date(2023, 2, 1), QINGYUAN_NEW, QINGYUAN_ADJUST)],
}


def steps_on(places, day, which):
    """The steps of the nearest place with a text of the day; a text that was not seen stands before those above it."""
    for place in places:
        begun = [text for text in TEXTS.get(place, []) if text[0] <= day]
        if begun and (begun[-1][which] or begun[-1][1:] == NONE):
            return begun[-1][which]
    return None


def zone_delimitation(places, facts, options):
    return judge(lambda day: steps_on(places, day, 1), facts)


def zone_adjustment(places, facts, options):
    return judge(lambda day: steps_on(places, day, 2), facts)
