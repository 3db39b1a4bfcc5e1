"""What a call over columns takes once, and what it gives once."""

from __future__ import annotations

import datetime
from decimal import Decimal
from fractions import Fraction
from typing import Optional, Union

from ._errors import InvalidFact, Misuse
from ._request import decimal_text


def place(jurisdiction: Union[int, str]) -> int:
    """A six-digit GB/T 2260 code as the number of the C interface."""
    if isinstance(jurisdiction, str) and jurisdiction.isascii() and jurisdiction.isdigit() and len(jurisdiction) == 6:
        return int(jurisdiction)
    if isinstance(jurisdiction, int):
        return jurisdiction
    raise Misuse("call.wrong_type", "jurisdiction", None, "columns take a six-digit code, not %r" % (jurisdiction,))


def day(of: Optional[datetime.date], name: str) -> int:
    """A day as 20050301; 0 for none."""
    if of is None:
        return 0
    if not isinstance(of, datetime.date) or isinstance(of, datetime.datetime):
        raise Misuse("call.wrong_type", name, None, "a day is a datetime.date, not %s" % type(of).__name__)
    return of.year * 10000 + of.month * 100 + of.day


def fen(yuan: Union[Decimal, int], name: str) -> int:
    """A sum in yuan as fen. One that has parts of a fen is refused."""
    sum_ = Fraction(exact(yuan, name)) * 100
    if sum_.denominator != 1:
        raise InvalidFact("quantity.too_many_decimals", name, None, '"%s" has more than 2 decimals' % yuan)
    return sum_.numerator


def yuan(fen: int) -> Decimal:
    """Fen as yuan, whatever the caller's decimal context is."""
    return Decimal("%de-2" % fen)


def exact(number: Union[Decimal, int], name: str) -> str:
    """A number as decimal text."""
    if isinstance(number, int) and not isinstance(number, bool):
        number = Decimal(number)
    if not isinstance(number, Decimal):
        raise Misuse("call.wrong_type", name, None, "a Decimal is needed, not %s" % type(number).__name__)
    return decimal_text(number, name)
