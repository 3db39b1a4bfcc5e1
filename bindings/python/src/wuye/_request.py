"""Requests as JSON: what Python has for the quantities of the field, written as the documents write them."""

from __future__ import annotations

import datetime
import json
import re
from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction
from numbers import Integral
from typing import Any

from ._errors import Error, Misuse, OutOfRange

# As deep as the library reads.
_DEEPEST = 128
# Longer than any number that it holds: one with a huge exponent would fill the memory.
_LONGEST = 64


def written(document: Any) -> bytes:
    """A document as JSON text, UTF-8."""
    return json.dumps(_plain(document, "", 0), ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()


def _plain(value: Any, path: str, depth: int) -> Any:
    """A value as JSON has it."""
    if depth > _DEEPEST:
        raise _refused(Misuse, "call.too_deep", path, "it is nested more deeply than any document, or holds itself")
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, str):
        return _text(value, path)
    if isinstance(value, Decimal):
        return decimal_text(value, path)
    if isinstance(value, Integral):
        if abs(int(value)) >= 10**_LONGEST:
            raise _refused(OutOfRange, "quantity.out_of_range", path, "the number is too large")
        return int(value)
    if isinstance(value, Fraction):
        return str(value)
    if isinstance(value, datetime.datetime):
        if value.tzinfo is not None or value.microsecond:
            raise _refused(Misuse, "call.wrong_type", path, "a moment has no time zone and no parts of a second")
        return value.isoformat()
    if isinstance(value, datetime.date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {_key(key, path): _plain(inner, _field(path, key), depth + 1) for key, inner in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(inner, "%s[%d]" % (path, row), depth + 1) for row, inner in enumerate(value)]
    if isinstance(value, float):
        raise _refused(Misuse, "call.float", path, "a float is not exact: give a Decimal, an int or a str")
    raise _refused(Misuse, "call.wrong_type", path, "there is no JSON for %s" % type(value).__name__)


def decimal_text(value: Decimal, path: str) -> str:
    """A decimal in plain notation, with the decimals that it has."""
    if not value.is_finite():
        raise _refused(Misuse, "call.not_finite", path, "%s is no number" % value)
    exponent = value.as_tuple().exponent
    assert isinstance(exponent, int), "finite"
    if value.adjusted() >= _LONGEST or exponent < -_LONGEST:
        raise _refused(OutOfRange, "quantity.out_of_range", path, "the number is too long")
    return format(value, "f")


def _text(text: str, path: str) -> str:
    try:
        text.encode()
    except UnicodeEncodeError:
        raise _refused(Misuse, "call.not_utf8", path, "the text is not UTF-8: it has a lone surrogate") from None
    # An enumeration of texts is a text.
    return str.__str__(text)


def _key(key: Any, path: str) -> str:
    if not isinstance(key, str):
        raise _refused(Misuse, "call.wrong_type", path, "a field's name is a str, not %s" % type(key).__name__)
    return _text(key, path)


def _field(path: str, key: Any) -> str:
    # As the library writes paths: the facts' own fields stand without `facts`.
    return str(key) if path in ("", "facts") else "%s.%s" % (path, key)


def _refused(kind: type[Error], code: str, path: str, message: str) -> Error:
    row = re.search(r"\[(\d+)\]", path)
    return kind(code, path, int(row.group(1)) if row else None, message)
