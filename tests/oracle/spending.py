"""How money of the fund comes to be spent: 令165 arts 22 to 24, Shanghai 71 and 73."""
from datetime import date
from functools import partial

from course import Step, run
from law import NATION_FUND

MANAGER, COMMITTEE, AUTHORITY = "service-company", "owners-committee", "housing-authority"
# Steps that no text says must be taken: one may ask for money, and consent to it.
may = partial(Step, must=False)
BEFORE = [
    may("emergency", "event"),
    may("suggest-use", MANAGER + " owners"),
    may("agree-to-use", "owners", after=("suggest-use",)),
    may("carry-out", MANAGER + " owners", after_any=("agree-to-use", "emergency"), unless=("substitute-repair",)),
    may("apply-for-funds", MANAGER + " owners", after=("carry-out",)),
    may("consent-to-funds", AUTHORITY, after=("apply-for-funds",)),
    Step("instruct-bank", AUTHORITY, after=("consent-to-funds",)),
    Step("pay-works", "bank", after=("instruct-bank",), ends=True),
    may("substitute-repair", AUTHORITY, after=("emergency",), unless=("carry-out",)),
    Step("charge-accounts", AUTHORITY, after=("substitute-repair",), ends=True),
]
AFTER = [
    may("emergency", "event"),
    may("plan-use", MANAGER),
    may("adopt-plan", "owners-assembly", after=("plan-use",)),
    may("carry-out", MANAGER, after_any=("adopt-plan", "emergency"), unless=("substitute-repair",)),
    may("apply-for-funds", MANAGER, after=("carry-out",)),
    may("consent-to-funds", COMMITTEE, after=("apply-for-funds",)),
    Step("file-use", COMMITTEE, after=("consent-to-funds",)),
    may("order-correction", AUTHORITY, after=("file-use",), unless=("instruct-bank",), repeats=True),
    Step("instruct-bank", COMMITTEE, after=("file-use",)),
    Step("pay-works", "bank", after=("instruct-bank",), ends=True),
    may("substitute-repair", AUTHORITY, after=("emergency",), unless=("carry-out",)),
    Step("charge-accounts", AUTHORITY, after=("substitute-repair",), ends=True),
]
SHANGHAI_BEFORE = [
    may("emergency", "event"),
    may("plan-use", MANAGER),
    may("agree-to-use", "owners", after=("plan-use",)),
    may("apply-for-funds", MANAGER, after=("emergency",)),
    may("consent-to-funds", "housing-office", after=("apply-for-funds",)),
    may("carry-out", MANAGER, after_any=("agree-to-use", "consent-to-funds")),
    Step("review-price", "appraiser", after=("carry-out",)),
    Step("charge-accounts", AUTHORITY, after=("review-price",), ends=True),
]
SHANGHAI_AFTER = [
    may("emergency", "event"),
    may("plan-use", MANAGER),
    may("adopt-plan", "owners-assembly", after=("plan-use",)),
    may("apply-in-emergency", MANAGER, after=("emergency",)),
    may("consent-in-emergency", COMMITTEE, after=("apply-in-emergency",), unless=("substitute-repair",),
         within=(7, ("apply-in-emergency",))),
    may("substitute-repair", AUTHORITY, after=("apply-in-emergency",), unless=("carry-out",),
         lapse="consent-in-emergency"),
    may("carry-out", MANAGER, after_any=("adopt-plan", "consent-in-emergency"), unless=("substitute-repair",)),
    Step("review-price", "appraiser", after_any=("carry-out", "substitute-repair")),
    may("apply-for-funds", MANAGER, after=("carry-out", "review-price")),
    may("consent-to-funds", COMMITTEE, after=("apply-for-funds",)),
    Step("file-use", COMMITTEE, after=("consent-to-funds",)),
    Step("instruct-bank", COMMITTEE, after=("file-use",)),
    Step("pay-works", "bank", after=("instruct-bank",), ends=True),
    Step("charge-accounts", AUTHORITY, after=("substitute-repair", "review-price"), ends=True),
]
TEXTS = {"310000": (date(2019, 3, 1), SHANGHAI_BEFORE, SHANGHAI_AFTER), "100000": (NATION_FUND, BEFORE, AFTER)}


def text_of(places):
    return next(TEXTS[p] for p in places if p in TEXTS)


def fund_use(places, facts, options):
    first, before, after = text_of(places)
    return run(after if facts["transferred"] else before, facts["history"], first)
