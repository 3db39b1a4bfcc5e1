"""Whole columns at once: what is called over many rows, without the reasons.

A column is int64 memory that lies one row behind the other: anything with the buffer protocol (`array.array("q")`, a
numpy array, a memoryview) or an Arrow array through the Arrow PyCapsule interface (`__arrow_c_array__`; pyarrow is not
needed). Nothing is copied. Areas are hundredths of a square metre, sums of money are fen (分, 0.01 yuan). An answer
goes into `out`, where you give one of the same length, or into new memory; either way it comes back as a memoryview,
which numpy (`numpy.asarray`), pyarrow (`pyarrow.py_buffer`) and the standard library take without a copy. It is
written on success only, all of it or nothing.

Errors name the parameter and the row: `areas[17]`. Misuse is a column of another type or length, or one that overlaps
`out`; MissingFact a null of an Arrow array. While a call runs, no other thread may write its columns.
"""

from __future__ import annotations

import datetime
import enum
from ctypes import byref, c_int64
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple, Optional, Union

from . import _native
from ._buffers import Borrowed
from ._law import Law
from ._native import library, octets
from ._scalars import day, exact, fen, place, yuan

if TYPE_CHECKING:
    from typing_extensions import Buffer

    from ._buffers import Column

__all__ = [
    "Bills",
    "CappedVotes",
    "Cascade",
    "Excess",
    "Months",
    "MoneyUnit",
    "RoundingMode",
    "Votes",
    "fee_bill",
    "fund_apportion",
    "vote_cap",
]


class Excess(enum.IntEnum):
    """To whom the votes above the cap go."""

    PROPORTIONAL = 0
    """To the others in proportion to their votes."""
    EQUAL = 1
    """To the others in equal parts."""


class Cascade(enum.IntEnum):
    """How often owners are cut."""

    UNTIL_NONE_EXCEEDS = 0
    """Until nobody exceeds the cap."""
    ONE_PASS = 1
    """Once, by their original votes."""


class Votes(enum.IntEnum):
    """Whether votes stay whole."""

    EXACT = 0
    """They may be fractions."""
    WHOLE = 1
    """They are made whole by largest remainder."""


class Months(enum.IntEnum):
    """How the months of a period are counted."""

    CALENDAR = 0
    """Part months by the days of their calendar month."""
    ANCHORED = 1
    """Months are stepped from the anchor."""
    THIRTY = 2
    """A whole calendar month is one; the days of any other are thirtieths, together one at most."""
    DAYS_365 = 3
    """Each day is twelve parts of 365."""
    DAYS_OF_YEAR = 4
    """Each day is twelve parts of the days of its year."""
    STARTED = 5
    """Months are stepped from the anchor; one that has begun is whole."""
    COMPLETED = 6
    """Months are stepped from the anchor; only one that is over counts."""


class RoundingMode(enum.IntEnum):
    """How a sum is rounded."""

    HALF_UP = 0
    """To the nearer unit, a tie away from zero."""
    HALF_EVEN = 1
    """To the nearer unit, a tie to the even one."""
    UP = 2
    """Away from zero."""
    DOWN = 3
    """Towards zero."""


class MoneyUnit(enum.IntEnum):
    """To what a sum is rounded."""

    FEN = 0
    """0.01 yuan."""
    JIAO = 1
    """0.10 yuan."""
    YUAN = 2
    """Whole yuan."""


class CappedVotes(NamedTuple):
    """Votes after a cap: `votes[i] / denominator` are the votes of row i."""

    votes: memoryview
    """The column of numerators."""
    denominator: int
    """What each of them is divided by."""


def vote_cap(
    law: Law,
    votes: Column,
    *,
    jurisdiction: Union[int, str],
    meeting_on: datetime.date,
    known_on: Optional[datetime.date] = None,
    excess: Excess = Excess.PROPORTIONAL,
    cascade: Cascade = Cascade.UNTIL_NONE_EXCEEDS,
    whole: Votes = Votes.EXACT,
    out: Optional[Buffer] = None,
) -> CappedVotes:
    """The votes of every holder after the cap on a single owner's votes at a first meeting of the owners' assembly
    (业主大会) (rule vote.cap). They sum to what `votes` sums to; ties of whole votes go by row.

    Raises Infeasible where the terms cannot be carried out, NotInForce where there is no cap on the day.

    >>> import datetime
    >>> from array import array
    >>> import wuye
    >>> with wuye.Law() as law:
    ...     capped = wuye.columns.vote_cap(
    ...         law, array("q", [60, 25, 10, 5]), jurisdiction="310000", meeting_on=datetime.date(2005, 6, 18))
    >>> list(capped.votes), capped.denominator
    ([90, 90, 80, 40], 3)
    """
    terms = _native.wuye_vote_cap_terms.of(
        jurisdiction=place(jurisdiction),
        meeting_on=day(meeting_on, "meeting_on"),
        known_on=day(known_on, "known_on"),
        excess=excess,
        cascade=cascade,
        votes=whole,
    )
    denominator = c_int64()
    with law.borrowed() as handle, Borrowed() as columns:
        read, rows = columns.read(votes, "votes")
        written, after = columns.write(out, rows, "out")
        library.call("wuye_vote_cap", handle, terms, read, rows, written, byref(denominator))
    return CappedVotes(after, denominator.value)


class Bills(NamedTuple):
    """The bills of a run."""

    amounts: memoryview
    """The column of sums in fen."""
    total_yuan: Decimal
    """What they sum to, in yuan."""


def fee_bill(
    law: Law,
    areas: Column,
    *,
    jurisdiction: Union[int, str],
    price_yuan_per_m2_month: Union[Decimal, int],
    from_: datetime.date,
    to: datetime.date,
    anchor: Optional[datetime.date] = None,
    known_on: Optional[datetime.date] = None,
    months: Months = Months.CALENDAR,
    rounding_mode: RoundingMode = RoundingMode.HALF_UP,
    rounding_unit: MoneyUnit = MoneyUnit.FEN,
    out: Optional[Buffer] = None,
) -> Bills:
    """The service fee (物业费) of every area for a period (rule fee.bill): from the first day, `from_`, to the day
    after the last, `to`. `anchor` is the day from which bills cumulate; without it each bill is rounded by itself.

    >>> import datetime
    >>> from array import array
    >>> from decimal import Decimal
    >>> import wuye
    >>> with wuye.Law() as law:
    ...     bills = wuye.columns.fee_bill(
    ...         law, array("q", [8943, 0, 10000]), jurisdiction="310000", price_yuan_per_m2_month=Decimal("2.50"),
    ...         from_=datetime.date(2023, 7, 16), to=datetime.date(2023, 8, 1))
    >>> list(bills.amounts), bills.total_yuan
    ([11539, 0, 12903], Decimal('244.42'))
    """
    terms = _native.wuye_fee_bill_terms.of(
        **{"from": day(from_, "from")},
        jurisdiction=place(jurisdiction),
        to=day(to, "to"),
        anchor=day(anchor, "anchor"),
        known_on=day(known_on, "known_on"),
        months=months,
        rounding_mode=rounding_mode,
        rounding_unit=rounding_unit,
    )
    price = octets(exact(price_yuan_per_m2_month, "price").encode())
    total = c_int64()
    with law.borrowed() as handle, Borrowed() as columns:
        read, rows = columns.read(areas, "areas")
        written, amounts = columns.write(out, rows, "out")
        library.call("wuye_fee_bill", handle, terms, *price, read, rows, written, byref(total))
    return Bills(amounts, yuan(total.value))


def fund_apportion(
    law: Law,
    areas: Column,
    *,
    jurisdiction: Union[int, str],
    cost_yuan: Union[Decimal, int],
    incurred_on: datetime.date,
    known_on: Optional[datetime.date] = None,
    out: Optional[Buffer] = None,
) -> memoryview:
    """The cost of a repair over the areas of the units that it concerns, to be paid from the special maintenance fund
    (专项维修资金) (first stage of rule fund.apportion). The shares, in fen, sum to the cost; ties go by row. The cost
    is negative for a correction.

    Raises Infeasible where there is a cost and nobody to bear it.

    >>> import datetime
    >>> from array import array
    >>> from decimal import Decimal
    >>> import wuye
    >>> with wuye.Law() as law:
    ...     shares = wuye.columns.fund_apportion(
    ...         law, array("q", [100, 400, 400]), jurisdiction="310000", cost_yuan=Decimal("7.62"),
    ...         incurred_on=datetime.date(2022, 9, 1))
    >>> list(shares)
    [85, 339, 338]
    """
    terms = _native.wuye_fund_apportion_terms.of(
        jurisdiction=place(jurisdiction),
        incurred_on=day(incurred_on, "incurred_on"),
        known_on=day(known_on, "known_on"),
        cost_fen=fen(cost_yuan, "cost_yuan"),
    )
    with law.borrowed() as handle, Borrowed() as columns:
        read, rows = columns.read(areas, "areas")
        written, shares = columns.write(out, rows, "out")
        library.call("wuye_fund_apportion", handle, terms, read, rows, written)
    return shares
