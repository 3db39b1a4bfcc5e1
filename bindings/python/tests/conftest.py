"""What the tests share."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path
from typing import Any, Dict, Iterator, List, Tuple

import pytest

import wuye

ROOT = Path(__file__).resolve().parents[3]

Case = Tuple[str, Dict[str, Any]]


@pytest.fixture(scope="session")
def law() -> Iterator[wuye.Law]:
    with wuye.Law() as opened:
        yield opened


@pytest.fixture(scope="session")
def cases() -> List[Case]:
    """Every known-answer case: its id and its request."""
    found = []
    for path in sorted((ROOT / "tests" / "cases").glob("*.json")):
        if path.name != "not_ours.json":
            found += [(case["id"], case["request"]) for case in json.loads(path.read_text(encoding="utf-8"))]
    return found


@pytest.fixture(scope="session")
def rust(cases: List[Case]) -> List[str]:
    """What the Rust library answers to each of them."""
    lines = "".join(compact(request) + "\n" for _, request in cases)
    done = subprocess.run([of("WUYE_EVALUATE")], input=lines.encode(), stdout=subprocess.PIPE, check=True)
    return done.stdout.decode().splitlines()


def compact(document: Any) -> str:
    return json.dumps(document, ensure_ascii=False, separators=(",", ":"))


def of(variable: str) -> str:
    """A path that the script `test` sets."""
    if variable not in os.environ:
        pytest.skip("%s is not set: run bindings/python/test" % variable)
    return os.environ[variable]
