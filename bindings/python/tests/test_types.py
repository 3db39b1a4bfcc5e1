"""What becomes a Decimal, a Fraction, a day: as the committed schemas and the library's units say, and nothing else."""

from __future__ import annotations

import datetime
import json
import re
from dataclasses import fields
from decimal import Decimal, localcontext
from fractions import Fraction
from typing import Any, Dict, Iterator

import pytest

import wuye
from conftest import ROOT
from wuye import _answer, _request, _schemas

TEXTS = {"Key", "Span", "Threshold"}
"""Definitions of texts that stay texts."""


def schemas() -> Iterator[Dict[str, Any]]:
    for rule in wuye.rules():
        yield wuye.answer_schema(rule)


def test_there_is_a_type_for_every_text_of_the_schemas() -> None:
    found = set()
    for schema in schemas():
        for name, definition in schema["$defs"].items():
            # A text with a form of its own, alone or beside an integer.
            if any("pattern" in choice for choice in [definition, *definition.get("anyOf", [])]):
                found.add(name)
    assert found == TEXTS | set(_schemas._AS)


def test_there_is_a_type_for_every_unit_of_the_library() -> None:
    source = (ROOT / "src" / "decision" / "quantity.rs").read_text(encoding="utf-8")
    body = source[source.index("pub const fn unit") :]
    units = set(re.findall(r'=> "(\w+)"', body[: body.index("\n    }\n")]))
    assert units == set(_answer.UNITS) | {"word", "term", "parameter", "value", "any_of", "all_of"}


def test_answers_have_the_fields_of_the_schemas() -> None:
    classes = [
        (wuye.Answer, "Answer"),
        (wuye.Reason, "ReasonView"),
        (wuye.Note, "NoteView"),
        (wuye.Basis, "BasisView"),
        (wuye.LawView, "LawView"),
    ]
    for schema in schemas():
        for of, name in classes:
            names = {field.name.rstrip("_") for field in fields(of)}
            assert names - ({"text"} if of is wuye.Answer else set()) == set(schema["$defs"][name]["properties"])
        told = {"kind", "code", "path", "row", "message"}
        assert set(schema["$defs"]["ErrorView"]["properties"]) == told


def test_an_outcome_can_be_told_from_a_rule_that_has_ended() -> None:
    for schema in schemas():
        decided, ended = schema["$defs"]["Value"]["anyOf"]
        assert schema["$defs"][decided["$ref"].rsplit("/", 1)[1]]["required"] and ended["required"] == ["since"]


def test_rules_have_both_schemas() -> None:
    assert len(wuye.rules()) > 90
    for rule in wuye.rules():
        assert wuye.request_schema(rule)["properties"]["rule"] == {"const": rule}
        assert wuye.answer_schema(rule)["title"] == rule + " answer"
    for name in ("no.such", "../secret"):
        with pytest.raises(wuye.Unsupported, match="there is no rule"):
            wuye.answer_schema(name)


def test_keys_of_the_user_stay_texts(law: wuye.Law) -> None:
    keys = ["2022-01-01", "100.00", "1/2"]
    accounts = [{"unit": key, "first_deposit_yuan": "9065", "balance_yuan": "2719.50"} for key in keys]
    answer = law.evaluate("fund.trigger", {"as_of": "2022-06-30", "accounts": accounts}, jurisdiction="310000")
    assert sorted(account["account"] for account in answer.value["accounts"]) == sorted(keys)
    assert answer.reasons[0].operands["account"] in {wuye.Quantity("word", key) for key in keys}
    assert type(answer.value["accounts"][0]["balance_yuan"]) is Decimal


def test_a_rule_that_has_ended(law: wuye.Law) -> None:
    unit = {
        "unit": "1",
        "use": "dwelling",
        "holding": "delivered",
        "owners": ["A"],
        "register_area_m2": Decimal("90"),
    }
    facts = {"meeting_on": "2007-10-01", "units": [unit]}
    told = law.evaluate("vote.weights", facts, jurisdiction="310000")
    assert told.outcome == "not-applicable"
    assert told.value == {"since": datetime.date(2007, 10, 1)}


def test_what_python_has_is_written_as_documents_have_it(law: wuye.Law) -> None:
    def facts(**balance: object) -> Dict[str, object]:
        account = {"unit": "1-101", "first_deposit_yuan": "9065", "balance_yuan": "2719.50", **balance}
        return {"as_of": "2022-06-30", "accounts": [account]}

    texts = law.evaluate("fund.trigger", facts(), jurisdiction="310000").text
    typed = facts(first_deposit_yuan=Decimal("90.65E+2"), balance_yuan=Decimal("2719.50"))
    typed["as_of"] = datetime.date(2022, 6, 30)
    typed["accounts"] = tuple(typed["accounts"])  # type: ignore[arg-type]
    with localcontext() as context:
        # Neither precision nor capitals of the caller's change a digit.
        context.prec, context.capitals = 2, 0
        answer = law.evaluate("fund.trigger", typed, jurisdiction=310000, known_on=None)
    assert answer.text == texts
    assert answer.reasons[0].threshold == Fraction(3, 10)
    assert json.loads(texts)["law"]["tables"] == law.digest


def test_moments_and_ratios_are_written() -> None:
    document = {
        "at": datetime.datetime(2024, 3, 1, 8, 30),
        "votes": Fraction(129, 2),
        "whole": Fraction(60),
        "many": Decimal("1E+3"),
        "on": datetime.date(987, 1, 2),
        "none": None,
        "yes": True,
        "号": "1号",
    }
    assert json.loads(_request.written(document)) == {
        "at": "2024-03-01T08:30:00",
        "votes": "129/2",
        "whole": "60",
        "many": "1000",
        "on": "0987-01-02",
        "none": None,
        "yes": True,
        "号": "1号",
    }
