"""Every known-answer case answers as Rust does, to the byte, and the typed answer says what the text says."""

from __future__ import annotations

import datetime
import inspect
import json
import re
from dataclasses import fields
from decimal import Decimal
from fractions import Fraction
from typing import Any, Dict, Iterator, List, Tuple

import wuye
from conftest import Case, compact

PARAMETERS = set(inspect.signature(wuye.Law.evaluate).parameters) - {"self"}
NEEDED = {"rule", "facts", "jurisdiction"}
LOOKS_LIKE_A_NUMBER_OR_DAY = re.compile(r"-?\d+\.\d+|\d{4}-\d{2}-\d{2}(T.*)?")


def test_texts_are_those_of_rust(law: wuye.Law, cases: List[Case], rust: List[str]) -> None:
    assert len(cases) == len(rust) > 6000
    different = [name for (name, request), answer in zip(cases, rust) if law.evaluate_json(compact(request)) != answer]
    assert not different


def test_requests_are_written_and_answers_read(law: wuye.Law, cases: List[Case], rust: List[str]) -> None:
    answers = refusals = 0
    for (name, request), text in zip(cases, rust):
        if not NEEDED <= set(request) <= PARAMETERS or holds_a_float(request):
            continue
        try:
            answer = law.evaluate(**request)
        except wuye.Error as error:
            told = json.loads(text)["error"]
            assert error.document == text, name
            assert told == {key: getattr(error, key) for key in told}, name
            refusals += 1
        else:
            assert answer.text == text, name
            same_answer(answer, json.loads(text))
            answers += 1
    assert answers > 4500 and refusals > 1000


def holds_a_float(value: Any) -> bool:
    return any(isinstance(leaf, float) for _, leaf in leaves("", value))


def same_answer(answer: wuye.Answer, document: Dict[str, Any]) -> None:
    """Field by field, without the reader of the package."""
    assert (answer.rule, answer.outcome) == (document["rule"], document["outcome"])
    assert vars(answer.law) == document["law"]
    assert [without_nothing(note) for note in answer.warnings] == document["warnings"]
    for (field, typed), (_, text) in zip(leaves("", answer.value), leaves("", document["value"])):
        assert says(typed, text), (answer.rule, field, typed, text)
        if isinstance(typed, str):
            # A key of the user's may look like anything; in the cases none does.
            assert not LOOKS_LIKE_A_NUMBER_OR_DAY.fullmatch(typed), (answer.rule, field, typed)
        if field.endswith(("_yuan", "_m2", "_yuan_per_m2_month")):
            assert isinstance(typed, (Decimal, Fraction)), (answer.rule, field, typed)
    assert shape(answer.value) == shape(document["value"])
    assert len(answer.reasons) == len(document["reasons"])
    for reason, fields_ in zip(answer.reasons, document["reasons"]):
        same_reason(reason, fields_)


def same_reason(reason: wuye.Reason, document: Dict[str, Any]) -> None:
    for name in ("step", "text", "verdict", "base", "op"):
        assert getattr(reason, name) == document.get(name)
    assert list(reason.cites) == document["cites"]
    assert reason.threshold == (Fraction(document["threshold"]) if "threshold" in document else None)
    for name in ("left", "of", "least", "most", "margin"):
        quantity = getattr(reason, name)
        assert (quantity is None) == (name not in document)
        if quantity is not None:
            same_quantity(quantity, document[name])
    operands = document.get("operands", {})
    assert list(reason.operands) == list(operands)
    for name, quantity in reason.operands.items():
        same_quantity(quantity, operands[name])
    assert [without_nothing(note) for note in reason.notes] == document.get("notes", [])
    assert len(reason.law) == len(document.get("law", []))
    for basis, told in zip(reason.law, document.get("law", [])):
        for name, text in told.items():
            assert says(getattr(basis, "from_" if name == "from" else name), text)


def same_quantity(quantity: wuye.Quantity, document: Dict[str, str]) -> None:
    assert [quantity.unit] == list(document)
    assert says(quantity.value, document[quantity.unit])
    assert quantity.unit in WORDS or not isinstance(quantity.value, str), quantity


# What is not a number, a day or a moment.
WORDS = {"word", "term", "parameter", "value", "any_of", "all_of"}


def without_nothing(note: wuye.Note) -> Dict[str, Any]:
    return {field.name: getattr(note, field.name) for field in fields(note) if getattr(note, field.name) is not None}


def says(typed: Any, text: Any) -> bool:
    """Whether a typed value is what a text says."""
    if isinstance(typed, (Decimal, Fraction)) or type(typed) is int and isinstance(text, str):
        return Fraction(typed) == Fraction(text)
    if isinstance(typed, datetime.datetime):
        return bool(typed.strftime("%Y-%m-%dT%H:%M:%S").startswith(text))
    if isinstance(typed, datetime.date):
        return bool(typed.isoformat() == text)
    return type(typed) is type(text) and bool(typed == text)


def leaves(name: str, value: Any) -> Iterator[Tuple[str, Any]]:
    """What stands in a document, under the names of its fields."""
    if isinstance(value, dict):
        for field, inner in value.items():
            yield from leaves(field, inner)
    elif isinstance(value, list):
        for inner in value:
            yield from leaves(name, inner)
    else:
        yield name, value


def shape(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: shape(inner) for name, inner in value.items()}
    return [shape(inner) for inner in value] if isinstance(value, list) else None
