"""Answers, with the types of Python where the documents have texts."""

from __future__ import annotations

import datetime
import json
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction
from typing import Any, Dict, Mapping, NamedTuple, Optional, Tuple, Union

from . import _errors, _schemas

UNITS: Dict[str, _schemas.Reader] = {
    "area_m2": Decimal,
    "yuan": Decimal,
    "price_yuan_per_m2_month": Decimal,
    "exact_yuan": Fraction,
    "votes": Fraction,
    "months": Fraction,
    "number": Fraction,
    "share": Fraction,
    "heads": int,
    "households": int,
    "meetings": int,
    "times": int,
    "members": int,
    "companies": int,
    "items": int,
    "days": int,
    "minutes": int,
    "count": int,
    "date": datetime.date.fromisoformat,
    "moment": datetime.datetime.fromisoformat,
}
"""What the text of a reason's quantity is, by its unit. Words stay texts."""


class Quantity(NamedTuple):
    """A quantity of a reason: what it is in, and how much.

    >>> from decimal import Decimal
    >>> import wuye
    >>> wuye.Quantity("area_m2", Decimal("93449.08"))
    Quantity(unit='area_m2', value=Decimal('93449.08'))
    """

    unit: str
    """`area_m2`, `yuan`, `heads`, `days`, `date`, `word`, …"""
    value: Union[Decimal, Fraction, int, datetime.date, datetime.datetime, str]
    """Decimal for areas (m²), sums (yuan) and prices (yuan per m² and month); Fraction for shares, votes, months, sums
    before they are rounded and numbers of what is metered; int for what is counted; a date or a moment; str for
    words."""


@dataclass(frozen=True)
class Note:
    """What a careful reader must know: a reading of the law that was used, a bound that is only believed."""

    note: str
    """What kind of note it is."""
    text: str
    """The note as a sentence."""
    reading: Optional[str] = None
    """The option and the choice, of a reading."""


@dataclass(frozen=True)
class Basis:
    """The version of a parameter of the law that a reason rests on."""

    parameter: str
    """The parameter of the law tables."""
    jurisdiction: str
    """The place whose version it is."""
    from_: Optional[datetime.date]
    """The version's first day."""
    to: Optional[datetime.date]
    """The version's last day."""
    grade: str
    """How well its words were verified: `full`, `excerpt`, `secondary` or `scheme`."""
    clause: Optional[str] = None
    """The clause of the by-laws (管理规约, 业主大会议事规则) that gave the value."""


@dataclass(frozen=True)
class Reason:
    """A step of the argument: what was compared with what, under which article, and by what margin."""

    step: str
    """The step."""
    cites: Tuple[str, ...]
    """The articles it rests on."""
    verdict: str
    """`met`, `not-met`, `computed` or `judgement`."""
    text: str
    """The step as a sentence, in the language of the request."""
    law: Tuple[Basis, ...] = ()
    """The versions of the parameters it rests on."""
    operands: Mapping[str, Quantity] = field(default_factory=dict)
    """The numbers it computed with or came to, by what they are."""
    left: Optional[Quantity] = None
    """The number compared."""
    of: Optional[Quantity] = None
    """What the threshold is a share of."""
    base: Optional[str] = None
    """Whose that is: `all` or `participants`."""
    op: Optional[str] = None
    """How it is compared: `at_least`, `more_than`, `less_than`, `at_most`."""
    threshold: Optional[Fraction] = None
    """The share."""
    least: Optional[Quantity] = None
    """The least number that would do."""
    most: Optional[Quantity] = None
    """The largest number that would do."""
    margin: Optional[Quantity] = None
    """How far the number lies on the right side; negative where it falls short."""
    notes: Tuple[Note, ...] = ()
    """What a careful reader must know of the step."""


@dataclass(frozen=True)
class LawView:
    """What the answer can be replayed with."""

    tables: str
    """The digest of the law tables."""
    crate: str
    """The library's version."""


@dataclass(frozen=True)
class Answer:
    """A decision with its reasons.

    >>> import wuye
    >>> with wuye.Law() as law:
    ...     answer = law.evaluate(
    ...         "contract.term", jurisdiction="310000", lang="en",
    ...         facts={"signed_on": "2005-02-20", "from": "2005-03-01", "to_inclusive": "2007-03-31",
    ...                "zone": "phased", "hired_by": "assembly"})
    >>> answer.outcome, answer.value["latest_end"]
    ('too-long', datetime.date(2007, 2, 28))
    >>> [reason.margin for reason in answer.reasons if reason.verdict == "not-met"]
    [Quantity(unit='days', value=-31)]
    """

    rule: str
    """The rule's id."""
    outcome: str
    """The outcome in a word; `not-applicable` where the rule had ended."""
    value: Dict[str, Any]
    """The outcome, under the names of the rule's JSON Schema: Decimal for areas (m²), sums (yuan) and prices, Fraction
    for ratios and votes, int, date and datetime; where the rule had ended, `since` when."""
    reasons: Tuple[Reason, ...]
    """Why, in the order of the argument."""
    warnings: Tuple[Note, ...]
    """What the reader should know beside the reasons."""
    law: LawView
    """What the answer can be replayed with."""
    text: str
    """The answer as the library wrote it: JSON, to the byte."""


def answer(text: str) -> Answer:
    """An answer out of its text. Raises what a refusal says."""
    document = json.loads(text)
    if "error" in document:
        error = document["error"]
        kind = _errors.of_kind(error["kind"])
        raise kind(error["code"], error["path"], error["row"], error["message"], text)
    return Answer(
        rule=document["rule"],
        outcome=document["outcome"],
        value=_schemas.value_reader(document["rule"])(document["value"]),
        reasons=tuple(_reason(reason) for reason in document["reasons"]),
        warnings=tuple(Note(**note) for note in document["warnings"]),
        law=LawView(**document["law"]),
        text=text,
    )


def _reason(fields: Dict[str, Any]) -> Reason:
    for name in ("left", "of", "least", "most", "margin"):
        if name in fields:
            fields[name] = _quantity(fields[name])
    if "threshold" in fields:
        fields["threshold"] = Fraction(fields["threshold"])
    fields["cites"] = tuple(fields["cites"])
    fields["law"] = tuple(_basis(basis) for basis in fields.get("law", ()))
    fields["operands"] = {name: _quantity(operand) for name, operand in fields.get("operands", {}).items()}
    fields["notes"] = tuple(Note(**note) for note in fields.get("notes", ()))
    return Reason(**fields)


def _quantity(fields: Dict[str, str]) -> Quantity:
    ((unit, text),) = fields.items()
    return Quantity(unit, UNITS.get(unit, str)(text))


def _basis(fields: Dict[str, Any]) -> Basis:
    for name in ("from", "to"):
        fields[name] = fields[name] and datetime.date.fromisoformat(fields[name])
    fields["from_"] = fields.pop("from")
    return Basis(**fields)
