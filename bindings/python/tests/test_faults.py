"""What a program may get wrong: each is an exception that says where, and nothing is written."""

from __future__ import annotations

import copy
import datetime
import json
import pickle
from array import array
from datetime import date
from decimal import Decimal
from typing import Any, Callable, Dict, List, Tuple, Type

import pytest

import wuye
from wuye import columns

ACCOUNT = {"unit": "1-101", "first_deposit_yuan": "9065", "balance_yuan": "2719.50"}


def ask(law: wuye.Law, **account: object) -> wuye.Answer:
    facts = {"as_of": "2022-06-30", "accounts": [ACCOUNT, {**ACCOUNT, "unit": "2", **account}]}
    return law.evaluate("fund.trigger", facts, jurisdiction="310000")


def bill(law: wuye.Law, **others: Any) -> columns.Bills:
    terms: Dict[str, Any] = {
        "jurisdiction": "310000",
        "price_yuan_per_m2_month": Decimal("2.50"),
        "from_": date(2023, 7, 1),
        "to": date(2023, 8, 1),
        **others,
    }
    return columns.fee_bill(law, terms.pop("areas", array("q", [8943])), **terms)


@pytest.mark.parametrize(
    ("balance", "kind", "code"),
    [
        (2719.5, wuye.Misuse, "call.float"),
        (float("nan"), wuye.Misuse, "call.float"),
        (Decimal("NaN"), wuye.Misuse, "call.not_finite"),
        (Decimal("-Infinity"), wuye.Misuse, "call.not_finite"),
        (Decimal("1E+999999999"), wuye.OutOfRange, "quantity.out_of_range"),
        (Decimal("1E-999999999"), wuye.OutOfRange, "quantity.out_of_range"),
        pytest.param(10**5000, wuye.OutOfRange, "quantity.out_of_range", id="5000 digits"),
        (Decimal("1" * 40), wuye.OutOfRange, "quantity.out_of_range"),
        (10**30, wuye.InvalidFact, "document.wrong_type"),
        (Decimal("0.001"), wuye.InvalidFact, "quantity.too_many_decimals"),
        ("\ud800", wuye.Misuse, "call.not_utf8"),
        (b"1", wuye.Misuse, "call.wrong_type"),
        ({1}, wuye.Misuse, "call.wrong_type"),
        (datetime.time(8), wuye.Misuse, "call.wrong_type"),
        (datetime.datetime(2022, 6, 30, tzinfo=datetime.timezone.utc), wuye.Misuse, "call.wrong_type"),
        (datetime.datetime(2022, 6, 30, microsecond=1), wuye.Misuse, "call.wrong_type"),
        (True, wuye.InvalidFact, "document.wrong_type"),
        ([], wuye.InvalidFact, "document.wrong_type"),
    ],
)
def test_facts(law: wuye.Law, balance: object, kind: Type[wuye.Error], code: str) -> None:
    with pytest.raises(kind) as caught:
        ask(law, balance_yuan=balance)
    error = caught.value
    assert type(error) is kind
    assert (error.code, error.path, error.row) == (code, "accounts[1].balance_yuan", 1)
    assert error.message in str(error)


def test_names_and_depth(law: wuye.Law) -> None:
    for key, path in [(1, "accounts[1]"), (date(2022, 1, 1), "accounts[1]"), ("\udfff", "accounts[1]")]:
        with pytest.raises(wuye.Misuse) as caught:
            ask(law, **{"building": {key: 1}})
        assert caught.value.path == path + ".building"
    endless: Dict[str, Any] = {}
    endless["again"] = endless
    deep: Any = "1"
    for _ in range(100000):
        deep = [deep]
    for inner in (endless, deep):
        with pytest.raises(wuye.Misuse) as caught:
            ask(law, building=inner)
        assert caught.value.code == "call.too_deep"
    while isinstance(deep, list):
        # Undone by hand: an interpreter of the older kind overflows its stack where it frees so deep a list.
        deep = deep.pop()
    with pytest.raises(wuye.InvalidFact) as found:
        ask(law, colour="red")
    assert (found.value.code, found.value.path) == ("document.unknown_field", "accounts[1].colour")
    with pytest.raises(wuye.Misuse) as caught:
        law.evaluate("fund.trigger", {"as_of": "2022-06-30"}, jurisdiction="310000", options={"level": 0.5})
    assert caught.value.path == "options.level"


def test_requests_that_are_refused(law: wuye.Law) -> None:
    with pytest.raises(wuye.Unsupported) as caught:
        law.evaluate("no.such", {}, jurisdiction="310000")
    assert (caught.value.code, caught.value.path) == ("document.unknown_rule", "rule")
    assert json.loads(caught.value.document or "")["error"]["kind"] == "unsupported" == caught.value.kind
    for place in ("31", 31000000, -1, "Shanghai"):
        with pytest.raises(wuye.InvalidFact):
            law.evaluate("fund.trigger", {"as_of": "2022-06-30", "accounts": []}, jurisdiction=place)


def test_texts(law: wuye.Law) -> None:
    request = '{"rule": "fund.trigger", "jurisdiction": "310000", "facts": {"as_of": "2022-06-30", "accounts": [%s]}}'
    for text in [
        "",
        "{",
        "null",
        "[" * 100000,
        '{"a":' * 100000,
        request % '{"unit": "1", "unit": "2"}',
        request % '{"unit": "\\ud800"}',
        request % "1.5",
        request % ("9" * 5000),
        request % "1e999999999",
        request % "NaN",
        "\0" + request % "",
        request % "" + "}",
        "\ufeff" + request % "",
    ]:
        assert set(json.loads(law.evaluate_json(text))) == {"error"}, text[:80]
    good = request % json.dumps(ACCOUNT)
    for raw in good.encode(), good:
        assert json.loads(law.evaluate_json(raw))["rule"] == "fund.trigger"
    refused: List[Tuple[Any, str]] = [
        (b"\xff\xfe{", "call.not_utf8"),
        ("\ud800", "call.not_utf8"),
        (None, "call.wrong_type"),
        (bytearray(b"{}"), "call.wrong_type"),
        ({}, "call.wrong_type"),
    ]
    for wrong, code in refused:
        with pytest.raises(wuye.Misuse) as caught:
            law.evaluate_json(wrong)
        assert (caught.value.code, caught.value.path) == (code, "request")


def test_packs(law: wuye.Law) -> None:
    refused: List[Tuple[Any, Type[wuye.Error]]] = [
        ("{", wuye.InvalidFact),
        (b"\xff", wuye.Misuse),
        ("\ud800", wuye.Misuse),
        (None, wuye.Misuse),
        ({"parameter": 0.5}, wuye.Misuse),
        ({"no such": []}, wuye.InvalidFact),
    ]
    for pack, kind in refused:
        with pytest.raises(kind):
            law.with_pack(pack)


@pytest.mark.parametrize(
    ("terms", "kind", "code", "path"),
    [
        ({"jurisdiction": "31000"}, wuye.Misuse, "call.wrong_type", "jurisdiction"),
        ({"jurisdiction": "+31000"}, wuye.Misuse, "call.wrong_type", "jurisdiction"),
        ({"jurisdiction": None}, wuye.Misuse, "call.wrong_type", "jurisdiction"),
        ({"jurisdiction": 31}, wuye.InvalidFact, "jurisdiction.not_a_code", "jurisdiction"),
        ({"jurisdiction": -1}, wuye.OutOfRange, "quantity.out_of_range", "jurisdiction"),
        ({"jurisdiction": 2**32 + 310000}, wuye.OutOfRange, "quantity.out_of_range", "jurisdiction"),
        ({"from_": None}, wuye.InvalidFact, "date.no_such_day", "from"),
        ({"from_": "2023-07-01"}, wuye.Misuse, "call.wrong_type", "from"),
        ({"to": datetime.datetime(2023, 8, 1)}, wuye.Misuse, "call.wrong_type", "to"),
        ({"to": date(2023, 6, 30)}, wuye.InvalidFact, "period.reversed", "to"),
        ({"price_yuan_per_m2_month": 2.5}, wuye.Misuse, "call.wrong_type", "price"),
        ({"price_yuan_per_m2_month": True}, wuye.Misuse, "call.wrong_type", "price"),
        ({"price_yuan_per_m2_month": Decimal("sNaN")}, wuye.Misuse, "call.not_finite", "price"),
        ({"price_yuan_per_m2_month": Decimal(-1)}, wuye.InvalidFact, "quantity.negative", "price"),
        ({"months": 7}, wuye.InvalidFact, "call.unknown_constant", "months"),
        ({"months": -1}, wuye.OutOfRange, "quantity.out_of_range", "months"),
        ({"months": "calendar"}, wuye.Misuse, "call.wrong_type", "months"),
        ({"areas": [8943]}, wuye.Misuse, "call.wrong_type", "areas"),
        ({"areas": None}, wuye.Misuse, "call.wrong_type", "areas"),
        ({"areas": "8943"}, wuye.Misuse, "call.wrong_type", "areas"),
        ({"areas": b"\0" * 8}, wuye.Misuse, "call.wrong_type", "areas"),
        ({"areas": array("d", [89.43])}, wuye.Misuse, "call.wrong_type", "areas"),
        ({"areas": array("i", [8943])}, wuye.Misuse, "call.wrong_type", "areas"),
        ({"areas": array("Q", [8943])}, wuye.Misuse, "call.wrong_type", "areas"),
        ({"areas": memoryview(array("q", [1, 2, 3]))[::2]}, wuye.Misuse, "call.not_contiguous", "areas"),
        (
            {"areas": memoryview(array("q", [1, 2])).cast("B").cast("q", (1, 2))},
            wuye.Misuse,
            "call.not_contiguous",
            "areas",
        ),
        ({"areas": array("q", [1, -1])}, wuye.InvalidFact, "quantity.negative", "areas[1]"),
        ({"out": array("q", [])}, wuye.Misuse, "call.length", "out"),
        ({"out": array("q", [7, 7])}, wuye.Misuse, "call.length", "out"),
        ({"out": array("i", [7])}, wuye.Misuse, "call.wrong_type", "out"),
        ({"out": [7]}, wuye.Misuse, "call.wrong_type", "out"),
        ({"out": memoryview(bytes(8)).cast("q")}, wuye.Misuse, "call.read_only", "out"),
    ],
)
def test_columns(law: wuye.Law, terms: Dict[str, Any], kind: Type[wuye.Error], code: str, path: str) -> None:
    with pytest.raises(kind) as caught:
        bill(law, **terms)
    assert type(caught.value) is kind
    assert (caught.value.code, caught.value.path) == (code, path)
    assert caught.value.row == (1 if path == "areas[1]" else None) and caught.value.document is None


def test_outputs_that_overlap(law: wuye.Law) -> None:
    column = array("q", [100, 400, 400, 7])
    rows = memoryview(column)
    for out in (rows[:3], rows[1:]):
        with pytest.raises(wuye.Misuse) as caught:
            bill(law, areas=rows[:3], out=out)
        assert caught.value.code == "call.overlap" and list(column) == [100, 400, 400, 7]
    bill(law, areas=rows[:2], out=rows[2:])
    assert list(column[:2]) == [100, 400]


def test_sums_that_are_no_fen(law: wuye.Law) -> None:
    def apportion(cost: Any) -> memoryview:
        return columns.fund_apportion(
            law, array("q", [1]), jurisdiction="310000", incurred_on=date(2022, 9, 1), cost_yuan=cost
        )

    assert list(apportion(Decimal("7.6200"))) == [762]
    for cost, kind in [
        (Decimal("0.001"), wuye.InvalidFact),
        (Decimal("1E+999999999"), wuye.OutOfRange),
        (2**63, wuye.OutOfRange),
        (Decimal(2**63) / 100, wuye.OutOfRange),
        (7.62, wuye.Misuse),
        ("7.62", wuye.Misuse),
    ]:
        with pytest.raises(kind) as caught:
            apportion(cost)
        assert caught.value.path in ("cost_yuan", "cost_fen")


def test_a_capsule_that_is_none(law: wuye.Law) -> None:
    class Wrong:
        def __init__(self, capsules: object) -> None:
            self.capsules = capsules

        def __arrow_c_array__(self, requested_schema: object = None) -> Any:
            return self.capsules

    other: Any = datetime.datetime_CAPI
    for capsules in [(1, 2), (None, None), (other, other), (), None, (1, 2, 3)]:
        with pytest.raises(wuye.Misuse) as caught:
            bill(law, areas=Wrong(capsules))
        assert caught.value.code == "call.wrong_type"


def test_closed_laws() -> None:
    law = wuye.Law()
    with law as same:
        assert same is law
        child = law.with_pack({"instrument": [], "parameter": []})
    law.close()
    law.close()
    uses: List[Callable[[], object]] = [
        lambda: law.digest,
        lambda: law.evaluate_json("{}"),
        lambda: law.with_pack({}),
        lambda: bill(law),
        lambda: ask(law),
    ]
    for use in uses:
        with pytest.raises(wuye.Misuse) as caught:
            use()
        assert (caught.value.code, caught.value.path) == ("call.closed", "law")
    # What was made of it stands by itself.
    with child:
        assert ask(child).outcome == "not-triggered"
    # A handle is one object: it can be neither copied nor sent to another process.
    copies: List[Callable[[wuye.Law], object]] = [copy.copy, copy.deepcopy, pickle.dumps]
    for copied in copies:
        with pytest.raises(TypeError):
            copied(child)


def test_laws_that_nobody_closes(law: wuye.Law) -> None:
    for _ in range(100):
        assert wuye.Law().digest == law.digest


def test_errors_travel(law: wuye.Law) -> None:
    with pytest.raises(wuye.InvalidFact) as caught:
        ask(law, balance_yuan="x")
    error = caught.value
    for again in (pickle.loads(pickle.dumps(error)), copy.copy(error)):
        assert type(again) is wuye.InvalidFact
        assert vars(again) == vars(error) and str(again) == str(error)
    assert str(wuye.Bug("bug.panic", "", None, "contained")) == "contained"
    answer = ask(law)
    assert pickle.loads(pickle.dumps(answer)) == answer
