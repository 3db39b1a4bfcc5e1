"""Between which sums a breach is fined: the chapters 法律责任 of the texts, article by article."""
from collections import namedtuple
from datetime import date
from fractions import Fraction

from law import Refused
from voting import ceiling, day_of, floor, money, show

# What an article orders: beside a fine, the fine, to whom it speaks, whether to the grave or to the other cases alone,
# and whether only to those who let the time run out.
# `daily` is the share of the sum due that each day of delay adds.
Clause = namedtuple("Clause", "beside fine who grave late daily", defaults=((), None, None, None, False, None))
Fine = namedtuple("Fine", "must least most per")


def must(least, most, per="once"):
    return Fine(True, least, most, per)


def may(least, most, per="once"):
    return Fine(False, least, most, per)


def first(*beside, fine=None, who=None, grave=None):
    return Clause(beside, fine, who, grave, False)


def late(fine, *beside, grave=None):
    return Clause(beside, fine, None, grave, True)


CURE, ALARM, TOLD, BACK, CONFISCATED = "order-to-cure", "warning", "public-notice", "pay-back", "confiscation"
COMMON, INTO_FUND, RECOVERED, RESTORED = "gains-to-common-parts", "gains-to-fund", "recover", "restore"
DEMOLISHED = "demolish"
IN_ORDER = [CURE, RESTORED, DEMOLISHED, ALARM, TOLD, RECOVERED, BACK, CONFISCATED, COMMON, INTO_FUND]
TAKES_GAINS = {BACK, CONFISCATED, COMMON, INTO_FUND}

# What has a breach by each of these, and who does it.
RUN_BY_ALL = [first(CURE, ALARM, COMMON, fine=must(1_000, 10_000), who="individual"),
              first(CURE, ALARM, COMMON, fine=must(50_000, 200_000), who="unit")]
SHARED_OUT = [first(fine=must(1_000, 10_000), who="individual"), first(fine=must(50_000, 200_000), who="unit")]
BY_TENS = [first(CURE), late(must(10_000, 100_000), TOLD)]


def by_time(least, most, per="once"):
    """Put it right in a time that is set; a fine for whom that does not move."""
    return [first(CURE), late(must(least, most, per))]


NINGBO_91 = [first(CURE), late(must(10_000, 50_000), TOLD, grave=False), late(must(50_000, 100_000), TOLD, grave=True)]

# (place, first day, last day, since when an earlier text that was not seen said what it pleased, {breaches: clauses}).
TEXTS = [
    ("100000", date(2018, 3, 19), None, date(2003, 9, 1), {
        "no-tender": [first(CURE, ALARM, fine=may(None, 100_000))],                                      # 56
        "common-parts-disposed": [first(fine=must(50_000, 200_000))],                                    # 57
        "developer-keeps-documents manager-keeps-documents": BY_TENS,                                    # 58
        "whole-service-delegated": [first(CURE, COMMON, fine=must(Fraction(30, 100), Fraction(50, 100), "delegation-price"))],
        "fund-misused": [first(RECOVERED, ALARM, CONFISCATED, fine=may(None, 2, "misused-sum"))],        # 60
        "premises-missing premises-unfit": [first(CURE, ALARM, CONFISCATED, fine=must(100_000, 500_000))],  # 61
        "premises-misused": [first(CURE, ALARM, COMMON, fine=must(10_000, 100_000))],                    # 62
        "common-use-changed ground-occupied common-parts-run": RUN_BY_ALL,                               # 63
        "manager-runs-common-parts": [first(CURE, ALARM, COMMON, fine=must(50_000, 200_000))]}),         # 63, a unit
    ("100000", date(2008, 2, 1), None, None, {
        "delivered-without-deposit": by_time(None, 30_000),                                              # 36/1
        "repair-share-unpaid": by_time(None, 10_000)}),                                                  # 36/2
    ("100000", date(2008, 2, 1), date(2018, 3, 18), None, {
        "fund-misused": [first(RECOVERED, CONFISCATED, fine=may(None, 2, "misused-sum"))]}),             # 37/1
    ("110000", date(2024, 3, 29), None, date(2020, 5, 1), {
        "developer-keeps-documents": by_time(50_000, 100_000),                                           # 90
        "manager-silent": [first(ALARM, fine=must(5_000, 10_000))],                                      # 92, 65(4)
        "information-unpublished": [first(CURE, ALARM), late(must(1_000, 5_000))],                       # 94
        "common-revenue-misused": [first(BACK, fine=must(None, 2, "misused-sum"), who="unit")],          # 96, a manager
        "manager-keeps-documents manager-keeps-things": BY_TENS,                                         # 97
        "manager-stays": [first(CURE), late(must(10_000, 10_000, "day"), TOLD)],                         # 97
        "load-bearing-damaged": [first(CURE, fine=must(50_000, 100_000))],                               # 98(1)
        "common-parts-run": [first(CURE, ALARM, BACK, fine=must(50_000, 200_000), who="unit"),           # 98(2)
                             first(CURE, ALARM, BACK, fine=must(1_000, 10_000), who="individual")],
        "manager-runs-common-parts": [first(CURE, ALARM, BACK, fine=must(50_000, 200_000))],
        "spaces-let-outside": [first(CURE, BACK, fine=must(5_000, 10_000, "space")),                     # 99
                               late(must(2_000, 2_000, "space-month"))],
        "contract-unfiled": [first(CURE, ALARM), late(must(5_000, 10_000))],                             # 91
        "leader-unreported": by_time(5_000, 10_000),                                                     # 93
        "safety-neglected archives-unkept": [first(CURE, fine=must(20_000, 50_000))]}),                  # 100, 95
    ("310000", date(2019, 3, 1), None, date(2004, 11, 1), {  # the text of 2018, and that of 2020 with the same words
        "founding-unreported": [first(CURE, fine=may(10_000, 100_000))],                                 # 80
        "manager-keeps-documents manager-keeps-things": BY_TENS,                                         # 81
        "common-revenue-misused": [first(RECOVERED, CONFISCATED, fine=must(None, 2, "misused-sum"))],    # 82
        "load-bearing-damaged": [first(CURE, RESTORED, fine=may(10_000, 100_000), grave=False),          # 83
                                 first(CURE, RESTORED, fine=may(100_000, 200_000), grave=True)],
        "common-parts-damaged": [first(CURE, RESTORED, fine=may(1_000, 10_000), grave=False),            # 85
                                 first(CURE, RESTORED, fine=may(10_000, 100_000), grave=True)],
        "use-changed": [first(CURE, RESTORED, fine=may(10_000, 50_000))],                                # 86
        "manager-silent": [first(CURE, fine=may(1_000, 10_000))],                                        # 87
        "spaces-withheld": [first(CURE, fine=must(10_000, 100_000))],                                    # 88
        "unlawful-structure": [first(DEMOLISHED, fine=may(10_000, 100_000))],                              # 84
        "deposit-unpaid": [first(CURE, fine=may(None, 1, "sum-due"))]}),                                 # 89/1
    ("330000", date(2009, 11, 27), None, date(2006, 10, 1), {
        "guarantee-unpaid": [first(CURE), Clause((), may(10_000, 30_000), None, None, True, Fraction(5, 10_000))],  # 53
        "premises-missing": [first(CURE, ALARM, CONFISCATED, fine=must(100_000, 500_000))]}),            # 52
    ("330100", date(2022, 3, 1), None, date(2001, 12, 28), {
        "founding-unreported": by_time(10_000, 30_000),                                                  # 85(1)
        "founding-costs-unpaid": by_time(1, 3, "sum-due"),                                               # 85(2)
        "developer-keeps-documents": by_time(50_000, 100_000),                                           # 85(3)
        "supplies-cut": [first(CURE, fine=may(10_000, 50_000))],                                         # 86(2)
        "manager-stays": [first(CURE, fine=may(100_000, 300_000))],                                      # 86(3)
        "contract-unfiled": [first(CURE, fine=may(5_000, 50_000))],                                      # 86(1)
        "revenue-account-missing": [first(CURE, fine=may(10_000, 30_000))],                              # 86(4)
        "developer-refuses-inspection": by_time(50_000, 100_000)}),                                      # 85(3), of the inspection
    ("330200", date(2022, 4, 1), None, date(1998, 4, 20), {
        "spaces-sold-outside spaces-let-outside": [first(CURE, CONFISCATED), late(must(20_000, 50_000, "space"))],  # 87(1)
        "spaces-not-let": [first(CURE, fine=must(20_000, 50_000, "space"))],                             # 87(3)
        "developer-keeps-documents manager-keeps-documents": NINGBO_91,                                  # 91(1), (3)
        "manager-runs-common-parts": [first(CURE, ALARM, INTO_FUND, fine=must(50_000, 200_000))],        # 92/2
        "information-unpublished": by_time(1_000, 5_000),                                                # 93
        "manager-keeps-things": by_time(50_000, 100_000),                                                # 94, 58(2), (4)
        "spaces-unpublished": by_time(10_000, 50_000),                                                   # 87(2)
        "civil-defence-unfiled": by_time(1_000, 5_000),                                                  # 88(1)
        "preliminary-unfiled": [first(CURE), late(may(5_000, 10_000))],                                  # 88(2), 40/1
        "civil-defence-spaces": [first(CURE, CONFISCATED, fine=may(50_000, 200_000))],                   # 89
        "presale-unpublished": [first(CURE, fine=must(5_000, 10_000)), late(must(20_000, 50_000))],      # 90
        "archives-unkept": NINGBO_91}),                                                                  # 91(2)
    ("330300", date(2017, 5, 1), None, None, {
        "founding-unreported": by_time(10_000, 100_000),                                                 # 49, 13
        "preliminary-price-raised": by_time(50_000, 250_000),                                            # 51
        "information-unpublished": by_time(10_000, 30_000),                                              # 53
        "special-service-uncommissioned": [                                                              # 52
            first(CURE), Clause((), must(30_000, 150_000), "unit", None, True),
            Clause((), must(1_000, 3_000), "individual", None, True)],
        "service-without-contract": by_time(30_000, 150_000),                                            # 54/1
        "fund-embezzled": [first(RECOVERED, ALARM, CONFISCATED, fine=may(None, 2, "misused-sum"), who="unit")],  # 55, a manager
        "contract-unfiled": by_time(10_000, 30_000)}),                                                   # 54/2
    ("330400", date(2022, 3, 1), None, None, {
        "information-unpublished": [first(CURE, fine=must(5_000, 50_000))],                              # 37
        "spaces-not-let": by_time(50_000, 500_000),                                                      # 38
        "decisions-untold inspection-unpublished": [first(CURE, fine=must(5_000, 50_000))],              # 35, 36/1
        "developer-refuses-inspection manager-refuses-inspection": [first(CURE, fine=must(10_000, 100_000))],  # 36/2
        "founding-documents-kept owners-decision-usurped": [first(CURE, fine=must(10_000, 100_000))],    # 34, 41
        "civil-defence-let-too-long facilities-refused": [first(CURE, fine=must(10_000, 100_000))]}),    # 39, 40
    ("330500", date(2021, 5, 1), None, None, {
        "premises-unfit": [first(CURE, fine=must(50_000, 100_000))],                                     # 50
        "information-unpublished": by_time(5_000, 50_000),                                               # 52
        "manager-stays manager-keeps-documents manager-keeps-things": BY_TENS,                           # 53
        "inspection-collusion": [first(CURE, fine=must(50_000, 100_000))]}),                             # 51
    ("330600", date(2021, 1, 1), None, None, {
        "founding-unreported premises-unfit": by_time(10_000, 100_000),                                  # 53(1), (2)
        "information-unpublished supplies-cut": [first(CURE, ALARM, CONFISCATED), late(must(5_000, 50_000))],  # 55/1
        "manager-stays manager-keeps-documents manager-keeps-things": [first(CURE, BACK), late(must(50_000, 100_000))],  # 55/2
        "manager-overcharges": [first(CURE, BACK, CONFISCATED, fine=must(None, 5_000))],                 # 55/3
        "common-revenue-misused": SHARED_OUT,                                                            # 55/4
        "spaces-unpublished": by_time(10_000, 100_000),                                                  # 53(3)
        "inspection-collusion": [first(CURE, fine=must(50_000, 100_000))],                               # 54
        "contract-unfiled": [first(CURE, ALARM, CONFISCATED), late(must(5_000, 50_000))]}),              # 55/1(1)
    ("330900", date(2019, 9, 1), None, None, {
        "premises-unfit": by_time(30_000, 100_000),                                                      # 59(1)
        "information-unpublished": by_time(10_000, 100_000),                                             # 62
        "manager-not-replaced": by_time(30_000, 100_000),                                                # 59(2)
        "inspection-collusion": [first(CURE, fine=must(50_000, 100_000))]}),                             # 61
    ("331000", date(2021, 5, 1), None, None, {
        "founding-unreported": by_time(10_000, 100_000),                                                 # 58(1)
        "information-unpublished supplies-cut": by_time(5_000, 50_000),                                  # 61(1), (2)
        "manager-stays manager-keeps-documents manager-keeps-things": BY_TENS,                           # 62(1), (2)
        "developer-keeps-revenue guarantee-unannounced": by_time(10_000, 100_000),                       # 58(2), (3)
        "manager-keeps-revenue manager-refuses-inspection": BY_TENS}),                                   # 62(3), (2)
    ("331100", date(2019, 7, 1), None, None, {
        "founding-unreported developer-keeps-documents": [first(CURE), late(must(30_000, 100_000), TOLD)],  # 49/1, 7/5
        "information-unpublished": by_time(5_000, 50_000),                                               # 50/1(3)
        "manager-stays manager-keeps-documents manager-keeps-things": [first(CURE), late(must(50_000, 100_000), BACK)],  # 50/2
        "common-revenue-misused": [first(RECOVERED, ALARM, CONFISCATED, fine=may(2, 2, "misused-sum"), who="unit")],  # 50/3, a manager
        "fund-embezzled": [first(RECOVERED, ALARM, CONFISCATED, fine=may(2, 2, "misused-sum"), who="unit")],  # 50/3, a manager
        "preliminary-unfiled": by_time(5_000, 30_000),                                                   # 49/2
        "inspection-unpublished contract-unfiled": by_time(5_000, 50_000)}),                             # 50/1(1), (2)
    ("370200", date(2021, 5, 1), None, None, {
        "premises-kept": by_time(50_000, 200_000),                                                       # 87(1)
        "manager-stays manager-keeps-documents manager-keeps-things": BY_TENS,                           # 88
        "common-revenue-misused": [first(RECOVERED, ALARM, fine=must(2, 2, "misused-sum"), who="unit")],  # 89(2), a manager
        "spaces-unpublished": by_time(10_000, 50_000),                                                   # 87(2)
        "manager-deserts": [first(fine=must(10_000, 50_000))]}),                                         # 89(1)
    ("370300", date(2021, 12, 1), None, None, {
        "information-unpublished": by_time(1_000, 5_000),                                                # 80
        "manager-stays": by_time(1_000, 10_000),                                                         # 81
        "supplies-cut": [first(CURE, fine=must(2_000, 10_000))],                                         # 82
        "archives-unkept": by_time(1_000, 10_000)}),                                                     # 81
    ("370700", date(2022, 3, 1), None, None, {
        "spaces-not-let": by_time(50_000, 100_000),                                                      # 70
        "information-unpublished": [first(ALARM, CURE), late(must(1_000, 5_000))],                       # 72(1)
        "supplies-cut": [first(ALARM, CURE), late(must(2_000, 10_000))],                                 # 72(2)
        "spaces-unpublished": [first(ALARM, CURE), late(must(10_000, 50_000))]}),                        # 71
    ("371100", date(2018, 1, 1), None, None, {
        "founding-costs-unpaid": by_time(10_000, 30_000),                                                # 84
        "supplies-cut": [first(CURE, fine=may(None, 10_000)), late(must(10_000, 30_000))],               # 85(3)
        "inspection-unfiled": by_time(5_000, 10_000),                                                    # 85(1)
        "commission-accounts-unpublished": [first(CURE, fine=must(5_000, 10_000))]}),                    # 85(2)
    ("371500", date(2021, 3, 1), None, None, {
        "premises-kept": by_time(50_000, 100_000),                                                       # 68
        "inspection-unpublished": by_time(5_000, 50_000),                                                # 69(1)
        "archives-unkept": by_time(1_000, 5_000),                                                        # 69(2)
        "manager-deserts": [first(fine=must(30_000, 50_000))]}),                                         # 69(3)
    ("371600", date(2019, 10, 1), None, None, {
        "load-bearing-damaged unlawful-structure use-changed pipes-altered greens-encroached exits-obstructed "  # 56, 36(1) to
        "dangerous-goods-stored litter-and-noise": [first(ALARM, CURE), late(must(2_000, 10_000))],      # (8)
        "manager-stays manager-keeps-documents": by_time(5_000, 50_000),                                 # 57
        "premises-misused-by-developer": by_time(20_000, 100_000)}),                                     # 55
    ("371700", date(2022, 1, 21), None, date(2018, 5, 1), {
        "premises-kept developer-keeps-documents": by_time(10_000, 100_000),                             # 39(1)
        "defects-unrectified": by_time(50_000, 100_000)}),                                               # 39(2)
    ("410000", date(2018, 1, 1), None, date(2001, 1, 13), {
        "founding-unreported founding-costs-unpaid": by_time(50_000, 150_000),                           # 80
        "manager-runs-common-parts": [first(CURE, ALARM, fine=must(50_000, 200_000))],                   # 81/1
        "information-unpublished": by_time(10_000, 30_000),                                              # 82
        "manager-keeps-documents manager-keeps-things": by_time(200_000, 200_000),                       # 83/1
        "manager-stays": [first(fine=must(10_000, 10_000, "day"))],                                      # 83/2
        "load-bearing-damaged": [first(CURE, fine=must(50_000, 100_000))],                               # 84/1
        "common-parts-damaged": [first(CURE, RESTORED, fine=must(1_000, 10_000), who="individual"),      # 84/2
                                 first(CURE, RESTORED, fine=must(50_000, 200_000), who="unit")],
        "spaces-sold-outside": [first(CURE), late(must(50_000, 100_000, "space"), CONFISCATED)],         # 87/1
        "spaces-not-let": by_time(50_000, 100_000),                                                      # 87/1
        "spaces-let-outside": [first(CURE, CONFISCATED), late(must(50_000, 100_000))],                   # 87/2
        "facilities-refused": by_time(300_000, 1_000_000),                                               # 79
        "manager-deserts": by_time(50_000, 100_000)}),                                                   # 83/1, who leaves before the time agreed
    ("410100", date(2021, 10, 1), None, date(2007, 12, 3), {
        "supplies-cut": by_time(10_000, 50_000),                                                         # 67
        "common-revenue-misused": [first(BACK, CONFISCATED, fine=must(None, 2, "misused-sum"))],         # 69
        "developer-falsifies-documents": [first(CURE, fine=must(100_000, 200_000))],                     # 66
        "archives-unkept": by_time(5_000, 10_000)}),                                                     # 68
    ("441800", date(2023, 2, 1), None, None, {
        "manager-keeps-documents manager-keeps-things": [first(CURE), late(may(10_000, 100_000))],       # 61
        "purchases-imposed": [first(CURE, fine=must(50_000, 200_000))],                                  # 63/1(1), 48(1)
        "sham-letting": [first(CURE, fine=must(50_000, 100_000))],                                       # 63/1(2), 48(2)
        "networks-hindered": [first(CURE, fine=must(30_000, 50_000))],                                   # 63/1(3), 48(3)
        "entry-restricted manager-silent breach-assisted": [first(CURE, fine=must(10_000, 50_000))],     # 63/1(4), 48(4) to (6)
        "supplies-billed manager-overcharges": [first(CURE, fine=must(10_000, 50_000))],                 # 63/2, 48(7), (8)
        "decoration-imposed": [first(CURE, CONFISCATED, fine=must(50_000, 150_000))],                    # 64(1), 49(1) to (3)
        "decoration-hindered": by_time(20_000, 50_000),                                                  # 64(2), 49(4) to (6)
        "common-revenue-misused": [first(RECOVERED, ALARM, CONFISCATED, fine=may(None, 2, "misused-sum"))],  # 66
        "developer-refuses-inspection": [first(ALARM, CURE), late(must(50_000, 200_000))],               # 60
        "manager-refuses-inspection": [first(CURE), late(may(10_000, 100_000))]}),                       # 61
]
# Whose text leaves to higher law what that punishes already: 78, 51, 84, 86, 48, 33, 48, 52, 58, 57, 48, 79, 69, 82, 67, 54,
# 76, 65 and 67 in their order; as long as their other articles are in force.
LEAVE = {"310000", "330000", "330100", "330200", "330300", "330400", "330500", "330600", "330900", "331000", "331100",
         "370300", "370700", "371100", "371500", "371600", "410000", "410100", "441800"}
BREACHES = sorted({breach for text in TEXTS for named in text[4] for breach in named.split()})

COUNTS = ["spaces", "days", "months"]
SUMS = {"delegation-price": "delegation_price_yuan", "misused-sum": "misused_yuan", "sum-due": "due_yuan"}
MOST_COUNT, MOST_FEN = 2**32 - 1, 2**63 - 1


def told_of(breach, place):
    """(first day, last day, since when an earlier text was not seen, clauses) of each text of the place that names it."""
    return [(since, until, unseen, clauses) for at, since, until, unseen, articles in TEXTS if at == place
            for named, clauses in articles.items() if breach in named.split()]


def clauses_of(places, breach, day, leave):
    """The text of the nearest place that speaks of it, or of the highest to which one after the other leaves it; none where
    nothing does."""
    found = None
    for place in places:
        rows = told_of(breach, place)
        for since, until, _, clauses in rows:
            if since <= day <= (until or date.max):
                if not leave or place not in LEAVE:
                    return clauses
                found = clauses
                break
        else:
            if any(unseen and unseen <= day for _, _, unseen, _ in rows):
                raise Refused("not-in-force")
    return found


def needed(facts, name):
    if facts.get(name) is None:
        raise Refused("missing-fact")
    return facts[name]


def for_this(clause, facts):
    if clause.who and needed(facts, "offender") != clause.who:
        return False
    if clause.late and needed(facts, "cured"):
        return False
    return clause.grave is None or needed(facts, "serious") == clause.grave


def base_of(per, facts):
    """In yuan, or a number."""
    if per in SUMS:
        return Fraction(money(needed(facts, SUMS[per])), 100)
    names = {"once": [], "space": ["spaces"], "space-month": ["spaces", "months"], "day": ["days"]}[per]
    product = 1
    for name in names:
        product *= needed(facts, name)
    return product


def range_of(fine, facts):
    base = base_of(fine.per, facts)
    most = floor(Fraction(fine.most) * base * 100)
    if most > MOST_FEN:
        raise Refused("out-of-range")
    row = {"must": fine.must, "most_yuan": show(most), "of": fine.per}
    if fine.least is not None:
        row["least_yuan"] = show(min(most, ceiling(Fraction(fine.least) * base * 100)))
    return row


def penalty_range(places, facts, options):
    sums = [money(facts[name]) for name in [*SUMS.values(), "gains_yuan"] if facts.get(name) is not None]
    counts = [facts[name] for name in COUNTS if facts.get(name) is not None]
    if facts["breach"] not in BREACHES or any(fen < 0 for fen in sums) or any(n > MOST_COUNT for n in counts):
        raise Refused("invalid-fact")
    clauses = clauses_of(places, facts["breach"], day_of(facts["on"]), options.get("deference") == "higher")
    if clauses is None:
        return "no-text", {"fines": [], "sanctions": [], "punished": False}
    clauses = [clause for clause in clauses if for_this(clause, facts)]
    fines = [range_of(clause.fine, facts) for clause in clauses if clause.fine]
    added = None
    for clause in clauses:
        if clause.daily:
            added = floor(clause.daily * money(needed(facts, "due_yuan")) * needed(facts, "days"))
            if added > MOST_FEN:
                raise Refused("out-of-range")
    beside = {sanction for clause in clauses for sanction in clause.beside}
    value = {"fines": fines, "sanctions": [s for s in IN_ORDER if s in beside], "punished": True}
    if added is not None:
        value["surcharge_yuan"] = show(added)
    if facts.get("gains_yuan") is not None and beside & TAKES_GAINS:
        value["gains_yuan"] = show(money(facts["gains_yuan"]))
    word = "no-fine" if not fines else "fined" if any(row["must"] for row in fines) else "may-be-fined"
    return word, value
