"""Why a question was refused."""

from __future__ import annotations

from typing import Any, Dict, Optional, Tuple, Type


class Error(Exception):
    """A refusal. Every one is of a subclass, by its kind.

    >>> import wuye
    >>> with wuye.Law() as law:
    ...     law.evaluate("fund.trigger", {"as_of": "2022-02-30", "accounts": []}, jurisdiction="310000")
    Traceback (most recent call last):
    wuye.InvalidFact: as_of: there is no day 2022-02-30
    """

    kind: str = ""
    """The kind: `invalid-fact`, `missing-fact`, … A class has one."""

    def __init__(self, code: str, path: str, row: Optional[int], message: str, document: Optional[str] = None) -> None:
        super().__init__(code, path, row, message, document)
        self.code = code
        """A stable code for programs, finer than the kind: `vote.ballot.unknown_unit`."""
        self.path = path
        """Where the offending fact stands: `accounts[0].balance_yuan`, `areas[17]`; or the parameter of a misused
        call."""
        self.row = row
        """The row of the offending fact, counted from 0; None where it is in no row."""
        self.message = message
        """What is wrong, in English."""
        self.document = document
        """The answer's text where a document was refused, to the byte; None where a call was."""

    def __str__(self) -> str:
        return "%s: %s" % (self.path, self.message) if self.path else self.message

    def __reduce__(self) -> Tuple[Type[Error], Tuple[Any, ...]]:
        return type(self), self.args


class InvalidFact(Error):
    """A fact is there and cannot be right."""

    kind = "invalid-fact"


class MissingFact(Error):
    """A fact, an option or a parameter that the decision needs is absent."""

    kind = "missing-fact"


class NotInForce(Error):
    """The law tables hold nothing in force on the day asked about."""

    kind = "not-in-force"


class Infeasible(Error):
    """The chosen options cannot be carried out on these facts."""

    kind = "infeasible"


class OutOfRange(Error):
    """A number is larger than the exact arithmetic holds."""

    kind = "out-of-range"


class Unsupported(Error):
    """The call asks for something that this version does not do."""

    kind = "unsupported"


class Misuse(Error):
    """The call itself is wrong: a closed handle, a float, a column of another type, text that is not UTF-8."""

    kind = "misuse"


class Bug(Error):
    """A bug in the library was contained. Nothing was written."""

    kind = "bug"


_BY_STATUS: Dict[int, Type[Error]] = {
    1: InvalidFact,
    2: MissingFact,
    3: NotInForce,
    4: Infeasible,
    5: OutOfRange,
    6: Unsupported,
    64: Misuse,
    65: Bug,
}


def of_status(status: int) -> Type[Error]:
    """The class of a status."""
    return _BY_STATUS.get(status, Unsupported)


def of_kind(kind: str) -> Type[Error]:
    """The class of a kind."""
    return next((error for error in _BY_STATUS.values() if error.kind == kind), Unsupported)
