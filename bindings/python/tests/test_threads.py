"""One law from many threads at once, and closed under their feet."""

from __future__ import annotations

import threading
from array import array
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from typing import List

import wuye
from conftest import Case, compact
from wuye import columns


def test_documents(law: wuye.Law, cases: List[Case], rust: List[str]) -> None:
    some = [(compact(request), answer) for (_, request), answer in zip(cases[::7], rust[::7])]
    with ThreadPoolExecutor(8) as pool:
        for _ in range(2):
            answers = pool.map(law.evaluate_json, [request for request, _ in some])
            assert list(answers) == [answer for _, answer in some]


def test_columns(law: wuye.Law) -> None:
    areas = array("q", range(1, 20001))
    total = sum(areas)

    def apportion(cost: int) -> bool:
        out = array("q", [0]) * len(areas)
        columns.fund_apportion(law, areas, jurisdiction="310000", incurred_on=date(2022, 9, 1), cost_yuan=cost, out=out)
        return sum(out) == cost * 100

    with ThreadPoolExecutor(8) as pool:
        assert all(pool.map(apportion, range(total, total + 64)))


def test_closing_while_others_are_inside() -> None:
    for _ in range(20):
        closed_under_their_feet(wuye.Law().with_pack({"instrument": [], "parameter": []}))


def closed_under_their_feet(law: wuye.Law) -> None:
    areas = array("q", range(1, 20001))
    inside = threading.Barrier(5)
    answered: List[int] = []
    refused: List[str] = []

    def work() -> None:
        inside.wait()
        while True:
            try:
                shares = columns.fund_apportion(
                    law, areas, jurisdiction="310000", incurred_on=date(2022, 9, 1), cost_yuan=1000
                )
            except wuye.Misuse as error:
                refused.append(error.code)
                return
            answered.append(sum(shares))

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    inside.wait()
    closers = [threading.Thread(target=law.close) for _ in range(2)]
    for thread in closers:
        thread.start()
    for thread in threads + closers:
        thread.join()
    assert refused == ["call.closed"] * 4 and set(answered) <= {100000}


def test_the_handle_outlives_whoever_is_inside() -> None:
    law = wuye.Law()
    with law.borrowed() as handle:
        law.close()
        assert law._handle is handle
    assert law._handle is None
