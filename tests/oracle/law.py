"""The law of votes by place and day, as the statutes have it, and the three ways of giving no answer."""
from datetime import date, timedelta


class Refused(Exception):
    """The door answers with an error of this kind."""

    def __init__(self, kind):
        super().__init__(kind)
        self.kind = kind


class NotApplicable(Exception):
    """The rule of law ended before the law day, and the question with it."""

    def __init__(self, since):
        super().__init__(since)
        self.since = since


class Open(Exception):
    """The statement of the rules leaves this answer open: do not test it."""


# ------------------------------------------------------------- law by the day

def lineage(code):
    """A district asks its city, its province, and the nation, in this order."""
    chain = []
    for c in (code, code[:4] + "00", code[:2] + "0000", "100000"):
        if c not in chain:
            chain.append(c)
    return chain


SHANGHAI = "310000"
SHANGHAI_2004 = date(2004, 11, 1)
SHANGHAI_VOTES_END = date(2007, 9, 30)
SHANGHAI_2004_END = date(2011, 3, 31)
SHANGHAI_2019 = date(2019, 3, 1)
NATION_AREA = date(2007, 10, 1)
NATION_FUND = date(2008, 2, 1)
NATION_FEE = date(2004, 1, 1)


def shanghai_only(places, day, ended):
    """Rules of Shanghai's 2004 text; `ended` is their last day."""
    if SHANGHAI not in places:
        raise Open("whether a place without the rule is refused, and how")
    if day < SHANGHAI_2004:
        raise Refused("not-in-force")
    if day > ended:
        raise NotApplicable(ended + timedelta(days=1))


# first day, last day, measure, turnout, ordinary, special, special matters;
# a test is (strict?, numerator, denominator, base).
REGIMES = [
    (date(2003, 9, 1), date(2007, 9, 30), "votes",
     (False, 1, 2, "total"), (False, 1, 2, "participating"), (False, 2, 3, "total"),
     ("rules-of-procedure", "covenant", "appoint-manager", "use-fund", "raise-fund")),
    (date(2007, 10, 1), date(2020, 12, 31), "area-and-heads",
     (True, 1, 2, "total"), (True, 1, 2, "total"), (False, 2, 3, "total"),
     ("use-fund", "raise-fund", "rebuild")),
    (date(2021, 1, 1), date(9999, 12, 31), "area-and-heads",
     (False, 2, 3, "total"), (True, 1, 2, "participating"), (False, 3, 4, "participating"),
     ("raise-fund", "rebuild", "convert-common-parts")),
]


SHENZHEN = "440300"


def regime_of(day, places=()):
    # The city had shares of its own from 2008 on; what turnout it asked for is not known.
    if SHENZHEN in places and date(2008, 1, 1) <= day <= date(2020, 12, 31):
        raise Refused("not-in-force")
    for regime in REGIMES:
        if regime[0] <= day <= regime[1]:
            return regime
    raise Refused("not-in-force")


def special_matters(places, day, scoped):
    """Those that need the special majority; `scoped`: where the owners of a part decide.

    Shanghai's article 69 of 2018 asks two thirds of them for a repair; that of 2020 names what the Civil Code
    names. Of matters with a class of their own (managing by themselves, the zone's adjustment, disposing of
    common parts, what is reserved) every text says, or leaves, that they are ordinary.
    """
    special = regime_of(day, places)[6]
    if scoped and SHANGHAI in places and SHANGHAI_2019 <= day < date(2021, 1, 1):
        special += ("repair",)
    return special
