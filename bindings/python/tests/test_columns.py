"""Columns with known values and boundaries, from everything that holds them."""

from __future__ import annotations

import datetime
from array import array
from datetime import date
from decimal import Decimal, localcontext
from typing import Any, List

import pytest

import wuye
from wuye import columns
from wuye.columns import Cascade, Excess, MoneyUnit, Months, RoundingMode, Votes

FIRST_MEETING = date(2005, 6, 18)


def int64(values: List[int]) -> "array[int]":
    return array("q", values)


def shares(law: wuye.Law, areas: Any, cost: str = "7.62", **others: Any) -> memoryview:
    return columns.fund_apportion(
        law, areas, jurisdiction="100000", incurred_on=date(2022, 9, 1), cost_yuan=Decimal(cost), **others
    )


def test_caps(law: wuye.Law) -> None:
    votes = int64([60, 25, 10, 5])
    capped = columns.vote_cap(law, votes, jurisdiction=310000, meeting_on=FIRST_MEETING)
    assert (list(capped.votes), capped.denominator) == ([90, 90, 80, 40], 3)
    capped = columns.vote_cap(law, votes, jurisdiction=310000, meeting_on=FIRST_MEETING, cascade=Cascade.ONE_PASS)
    assert (list(capped.votes), capped.denominator) == ([120, 175, 70, 35], 4)
    capped = columns.vote_cap(law, votes, jurisdiction=310000, meeting_on=FIRST_MEETING, excess=Excess.EQUAL)
    assert (list(capped.votes), capped.denominator) == ([60, 60, 45, 35], 2)
    capped = columns.vote_cap(law, votes, jurisdiction=310000, meeting_on=FIRST_MEETING, whole=Votes.WHOLE)
    assert (list(capped.votes), capped.denominator) == ([30, 30, 27, 13], 1)
    # Three voters cannot each hold three tenths: refused, and the output stays.
    out = int64([7, 7, 7])
    with pytest.raises(wuye.Infeasible):
        columns.vote_cap(law, votes[:3], jurisdiction=310000, meeting_on=FIRST_MEETING, out=out)
    assert list(out) == [7, 7, 7]


def test_the_last_day_of_the_cap(law: wuye.Law) -> None:
    votes = int64([60, 25, 10, 5])
    columns.vote_cap(law, votes, jurisdiction="310000", meeting_on=date(2007, 9, 30))
    with pytest.raises(wuye.NotInForce):
        columns.vote_cap(law, votes, jurisdiction="310000", meeting_on=date(2007, 10, 1))
    with pytest.raises(wuye.NotInForce):
        columns.vote_cap(law, votes, jurisdiction="310000", meeting_on=FIRST_MEETING, known_on=date(2003, 1, 1))


def bill(law: wuye.Law, areas: List[int], first: date, to: date, **others: Any) -> columns.Bills:
    return columns.fee_bill(
        law,
        int64(areas),
        jurisdiction="310000",
        price_yuan_per_m2_month=Decimal("2.50"),
        from_=first,
        to=to,
        **others,
    )


def test_bills(law: wuye.Law) -> None:
    bills = bill(law, [8943, 0, 10000], date(2023, 7, 16), date(2023, 8, 1))
    assert (list(bills.amounts), bills.total_yuan) == ([11539, 0, 12903], Decimal("244.42"))
    # Cumulated from an anchor, 31 daily bills total the month.
    first = date(2023, 7, 1)
    days = [first + datetime.timedelta(days) for days in range(31)]
    daily = [bill(law, [8943], day, day + datetime.timedelta(1), anchor=first).total_yuan for day in days]
    assert sum(daily) == bill(law, [8943], first, date(2023, 8, 1)).total_yuan == Decimal("223.58")


def test_how_bills_are_counted_and_rounded(law: wuye.Law) -> None:
    june, half = date(2023, 6, 1), date(2023, 6, 16)
    for months, amount in [
        (Months.CALENDAR, 11179),
        (Months.THIRTY, 11179),
        (Months.DAYS_365, 11026),
        (Months.DAYS_OF_YEAR, 11026),
    ]:
        assert bill(law, [8943], june, half, months=months).amounts[0] == amount, months
    for months, amount in [(Months.ANCHORED, 11179), (Months.STARTED, 22358), (Months.COMPLETED, 0)]:
        assert bill(law, [8943], june, half, months=months, anchor=june).amounts[0] == amount, months
    # A month of 89.40 m² comes to 223.50 yuan: a tie between two yuan.
    july = date(2023, 7, 1)
    for mode, amount in [
        (RoundingMode.HALF_UP, 22400),
        (RoundingMode.HALF_EVEN, 22400),
        (RoundingMode.UP, 22400),
        (RoundingMode.DOWN, 22300),
    ]:
        assert bill(law, [8940], june, july, rounding_mode=mode, rounding_unit=MoneyUnit.YUAN).amounts[0] == amount
    assert bill(law, [8943], june, july, rounding_unit=MoneyUnit.JIAO).amounts[0] == 22360


def test_shares(law: wuye.Law) -> None:
    areas = int64([100, 400, 400])
    assert list(shares(law, areas)) == [85, 339, 338]
    assert list(shares(law, areas, "-7.62")) == [-85, -339, -338]
    assert list(shares(law, int64([]), "0")) == []
    assert list(columns.fund_apportion(law, areas, jurisdiction=100000, incurred_on=date(2022, 9, 1), cost_yuan=9)) == [
        100,
        400,
        400,
    ]
    with pytest.raises(wuye.Infeasible):
        shares(law, int64([]), "0.01")


def test_the_callers_decimal_context_changes_nothing(law: wuye.Law) -> None:
    with localcontext() as context:
        context.prec = 2
        assert bill(law, [8943, 0, 10000], date(2023, 7, 16), date(2023, 8, 1)).total_yuan == Decimal("244.42")
        assert sum(shares(law, int64([100, 400, 400]), "123456789.01")) == 12345678901


def test_whatever_holds_a_column(law: wuye.Law) -> None:
    wanted = [85, 339, 338]
    areas = int64([100, 400, 400])
    many = int64([9, 100, 400, 400, 9])
    for column in [areas, memoryview(areas), memoryview(many)[1:4], memoryview(areas.tobytes()).cast("q"), many[1:4]]:
        assert list(shares(law, column)) == wanted
    # An answer goes where the caller wants it, and a view of it comes back.
    out = int64([7] * 5)
    view = shares(law, areas, out=memoryview(out)[1:4])
    assert list(out) == [7, *wanted, 7] and list(view) == wanted
    out[1] = 1
    assert view[0] == 1
    # What was made belongs to the view.
    made = shares(law, areas)
    assert made.format == "q" and made.c_contiguous and not made.readonly and made.tolist() == wanted


def test_numpy(law: wuye.Law) -> None:
    numpy: Any = pytest.importorskip("numpy")
    areas = numpy.array([100, 400, 400], dtype=numpy.int64)
    frozen = areas.copy()
    frozen.flags.writeable = False
    for column in [areas, frozen, numpy.array([9, 100, 400, 400])[1:], areas.astype("=i8")]:
        assert numpy.asarray(shares(law, column)).tolist() == [85, 339, 338]
    out = numpy.zeros(3, dtype=numpy.int64)
    view = numpy.asarray(shares(law, areas, out=out))
    assert out.tolist() == [85, 339, 338] and numpy.shares_memory(out, view)
    assert list(shares(law, numpy.array([], dtype=numpy.int64), "0")) == []
    refused = [
        areas.astype(float),
        areas.astype(numpy.int32),
        areas.astype(numpy.uint64),
        areas.astype(">i8"),
        areas.astype("datetime64[D]"),
        areas.astype(object),
        areas.reshape(1, 3),
        numpy.int64(3),
    ]
    for column in refused:
        with pytest.raises(wuye.Misuse) as caught:
            shares(law, column)
        assert caught.value.path == "areas"
    for column, code in [(numpy.arange(6)[::2], "call.not_contiguous"), (numpy.arange(3)[::-1], "call.not_contiguous")]:
        with pytest.raises(wuye.Misuse) as caught:
            shares(law, column)
        assert caught.value.code == code
    # On an odd address.
    crooked = numpy.zeros(25, dtype=numpy.uint8)[1:].view(numpy.int64)
    with pytest.raises(wuye.Misuse) as caught:
        shares(law, crooked)
    assert caught.value.code == "call.misaligned"
    with pytest.raises(wuye.Misuse) as caught:
        shares(law, areas, out=frozen)
    assert (caught.value.code, caught.value.path) == ("call.read_only", "out")


def test_arrow(law: wuye.Law) -> None:
    pyarrow: Any = pytest.importorskip("pyarrow")
    areas = pyarrow.array([9, 100, 400, 400, 9], pyarrow.int64())
    assert list(shares(law, areas[1:4])) == [85, 339, 338]
    assert list(shares(law, areas[:0], "0")) == []
    # Nulls are refused, and only where they are.
    holed = pyarrow.array([None] * 9 + [100, 400, 400, None] + [1] * 9, pyarrow.int64())
    assert list(shares(law, holed[9:12])) == [85, 339, 338]
    for start, stop, row in [(9, 13, 3), (8, 12, 0), (12, 13, 0), (0, 3, 0), (9, 22, 3)]:
        out = int64([7] * (stop - start))
        with pytest.raises(wuye.MissingFact) as caught:
            shares(law, holed[start:stop], out=out)
        assert (caught.value.path, caught.value.row) == ("areas[%d]" % row, row)
        assert caught.value.code == "call.null" and set(out) == {7}
    # One null in every place of a long column.
    for row in [0, 7, 8, 63, 64, 299]:
        column = pyarrow.array([None if place == row else 1 for place in range(300)], pyarrow.int64())
        with pytest.raises(wuye.MissingFact) as caught:
            shares(law, column)
        assert caught.value.row == row
    refused = [
        pyarrow.array([1.5]),
        pyarrow.array([1], pyarrow.int32()),
        pyarrow.array(["1"]),
        pyarrow.array([1]).dictionary_encode(),
        pyarrow.array([Decimal("1.00")]),
        pyarrow.record_batch([areas], names=["areas"]),
        pyarrow.chunked_array([areas]),
    ]
    for column in refused:
        with pytest.raises(wuye.Misuse) as misused:
            shares(law, column)
        assert (misused.value.code, misused.value.path) == ("call.wrong_type", "areas")
    # What an Arrow array lends is of the caller: it cannot be an output.
    with pytest.raises(wuye.Misuse):
        shares(law, areas, out=areas)
    # Into memory that becomes an Arrow array, without a copy.
    made = shares(law, areas[1:4])
    column = pyarrow.Array.from_buffers(pyarrow.int64(), len(made), [None, pyarrow.py_buffer(made)])
    assert column.to_pylist() == [85, 339, 338]


def test_memory_is_given_back(law: wuye.Law) -> None:
    areas, out = int64([100, 400, 400]), int64([0, 0, 0])
    shares(law, areas, out=out).release()
    # An array that somebody still borrows cannot grow.
    areas.append(1)
    out.append(1)
    with pytest.raises(wuye.InvalidFact):
        shares(law, int64([-1] * 4), out=out)
    out.append(1)


def test_arrow_memory_is_given_back(law: wuye.Law) -> None:
    pyarrow: Any = pytest.importorskip("pyarrow")
    before = pyarrow.total_allocated_bytes()
    for _ in range(3):
        column = pyarrow.array(range(1, 10001), pyarrow.int64())
        assert sum(shares(law, column, "762")) == 76200
        with pytest.raises(wuye.InvalidFact):
            shares(law, pyarrow.array([-1] * 10000, pyarrow.int64()))
        del column
    assert pyarrow.total_allocated_bytes() == before
