"""The shared library as its header declares it. `tests/test_header.py` compares every line of this with `wuye.h`."""

from __future__ import annotations

import ctypes
import enum
import sys
from ctypes import (
    POINTER,
    Structure,
    byref,
    c_char_p,
    c_int32,
    c_int64,
    c_size_t,
    c_uint8,
    c_uint32,
    c_uint64,
)
from pathlib import Path
from typing import Any, Callable, Dict, List, Tuple

from ._errors import Error, Misuse, OutOfRange, of_status

ABI_VERSION = 1


class Status(enum.IntEnum):
    """`WUYE_OK` and the statuses of failures."""

    OK = 0
    INVALID_FACT = 1
    MISSING_FACT = 2
    NOT_IN_FORCE = 3
    INFEASIBLE = 4
    OUT_OF_RANGE = 5
    UNSUPPORTED = 6
    MISUSE = 64
    BUG = 65


class Capability(enum.IntFlag):
    """`WUYE_CAPABILITY_…`: what a library can do."""

    DOCUMENTS = 1
    COLUMNS = 2


# ----------------------------------------------------------------------------------------- objects of the library


class wuye_law(Structure):
    """Opaque."""


class wuye_text(Structure):
    """Opaque."""


class wuye_error(Structure):
    """Opaque."""


# ------------------------------------------------------------------------------------------------- terms of columns


class Terms(Structure):
    """A structure that begins with its size and in which 0 is the default."""

    @classmethod
    def of(cls, **values: int) -> Any:
        """A structure of these values. ctypes cuts off what is too large for a field: here it is refused."""
        for name, value in values.items():
            if not isinstance(value, int):
                raise Misuse("call.wrong_type", name, None, "a constant is needed, not %r" % (value,))
        terms = cls(ctypes.sizeof(cls), **values)
        for name, value in values.items():
            if getattr(terms, name) != value:
                raise OutOfRange("quantity.out_of_range", name, None, "%d is too large" % value)
        return byref(terms)


class wuye_vote_cap_terms(Terms):
    _fields_ = [
        ("struct_size", c_uint32),
        ("jurisdiction", c_uint32),
        ("meeting_on", c_int32),
        ("known_on", c_int32),
        ("excess", c_uint32),
        ("cascade", c_uint32),
        ("votes", c_uint32),
    ]


class wuye_fee_bill_terms(Terms):
    _fields_ = [
        ("struct_size", c_uint32),
        ("jurisdiction", c_uint32),
        ("from", c_int32),
        ("to", c_int32),
        ("anchor", c_int32),
        ("known_on", c_int32),
        ("months", c_uint32),
        ("rounding_mode", c_uint32),
        ("rounding_unit", c_uint32),
    ]


class wuye_fund_apportion_terms(Terms):
    _fields_ = [
        ("struct_size", c_uint32),
        ("jurisdiction", c_uint32),
        ("incurred_on", c_int32),
        ("known_on", c_int32),
        ("cost_fen", c_int64),
    ]


# ------------------------------------------------------------------------------------------------------- functions

Law = POINTER(wuye_law)
Text = POINTER(wuye_text)
ErrorObject = POINTER(wuye_error)
Octets = POINTER(c_uint8)
Length = POINTER(c_size_t)
Int64s = POINTER(c_int64)

# The result and the parameters of every function. A function that can fail gives an int32_t and takes a place for an
# error object last.
FUNCTIONS: Dict[str, Tuple[Any, List[Any]]] = {
    "wuye_abi_version": (c_uint32, []),
    "wuye_version": (Octets, []),
    "wuye_capabilities": (c_uint64, []),
    "wuye_law_new": (c_int32, [POINTER(Law), POINTER(ErrorObject)]),
    "wuye_law_with_pack": (c_int32, [Law, Octets, c_size_t, POINTER(Law), POINTER(ErrorObject)]),
    "wuye_law_digest": (Octets, [Law, Length]),
    "wuye_law_free": (None, [Law]),
    "wuye_evaluate": (c_int32, [Law, Octets, c_size_t, POINTER(Text), POINTER(ErrorObject)]),
    "wuye_text_data": (Octets, [Text, Length]),
    "wuye_text_free": (None, [Text]),
    "wuye_error_status": (c_int32, [ErrorObject]),
    "wuye_error_code": (Octets, [ErrorObject, Length]),
    "wuye_error_path": (Octets, [ErrorObject, Length]),
    "wuye_error_message": (Octets, [ErrorObject, Length]),
    "wuye_error_row": (c_int64, [ErrorObject]),
    "wuye_error_free": (None, [ErrorObject]),
    "wuye_vote_cap": (
        c_int32,
        [Law, POINTER(wuye_vote_cap_terms), Int64s, c_size_t, Int64s, Int64s, POINTER(ErrorObject)],
    ),
    "wuye_fee_bill": (
        c_int32,
        [
            Law,
            POINTER(wuye_fee_bill_terms),
            Octets,
            c_size_t,
            Int64s,
            c_size_t,
            Int64s,
            Int64s,
            POINTER(ErrorObject),
        ],
    ),
    "wuye_fund_apportion": (
        c_int32,
        [Law, POINTER(wuye_fund_apportion_terms), Int64s, c_size_t, Int64s, POINTER(ErrorObject)],
    ),
}


class Library:
    """A loaded library."""

    def __init__(self, path: Path) -> None:
        self._library = ctypes.CDLL(str(path))
        for name, (result, parameters) in FUNCTIONS.items():
            self.declare(name, result, parameters)
        found = self.function("wuye_abi_version")()
        if found < ABI_VERSION:
            raise ImportError("%s speaks version %d of the interface, not %d" % (path, found, ABI_VERSION))

    def declare(self, name: str, result: Any, parameters: List[Any]) -> None:
        """Sets the signature of a function."""
        function = getattr(self._library, name)
        function.restype, function.argtypes = result, parameters

    def function(self, name: str) -> Callable[..., Any]:
        """A function by its name."""
        function: Callable[..., Any] = getattr(self._library, name)
        return function

    def call(self, name: str, *arguments: Any) -> None:
        """Calls a function that can fail, with a place for its error, and raises what it says."""
        error = ErrorObject()
        if self.function(name)(*arguments, byref(error)) != Status.OK:
            raise self._refusal(error)

    def text(self, name: str, owner: Any) -> bytes:
        """The bytes that a function gives of an object."""
        length = c_size_t()
        start = self.function(name)(owner, byref(length))
        return ctypes.string_at(start, length.value)

    def _refusal(self, error: Any) -> Error:
        try:
            code, path, message = (self.text("wuye_error_" + of, error).decode() for of in ("code", "path", "message"))
            row = self.function("wuye_error_row")(error)
            status = self.function("wuye_error_status")(error)
            return of_status(status)(code, path, None if row < 0 else row, message)
        finally:
            self.function("wuye_error_free")(error)


def octets(data: bytes) -> Tuple[Any, int]:
    """Bytes as a pointer, which keeps them, and their number."""
    return ctypes.cast(c_char_p(data), Octets), len(data)


def utf8(text: str, name: str) -> bytes:
    """Text as UTF-8, which has no lone surrogates."""
    try:
        return text.encode()
    except UnicodeEncodeError:
        raise Misuse("call.not_utf8", name, None, "the text is not UTF-8: it has a lone surrogate") from None


def path() -> Path:
    """Where the library of this package stands."""
    name = {"darwin": "libwuye.dylib", "win32": "wuye.dll"}.get(sys.platform, "libwuye.so")
    return Path(__file__).parent / name


library = Library(path())


def version() -> str:
    """The library's version."""
    # NUL-terminated, as nothing else is.
    return ctypes.string_at(library.function("wuye_version")()).decode()
