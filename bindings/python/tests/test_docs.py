"""What the documentation shows is what happens."""

from __future__ import annotations

import doctest
import inspect
import re
import subprocess
import sys
from pathlib import Path
from typing import Any, Iterator, Tuple

import pytest

import wuye
from conftest import ROOT

FOLDER = ROOT / "bindings" / "python"
README = (FOLDER / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```(\w+)\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)


def public() -> Iterator[Tuple[str, Any]]:
    """Everything that somebody may name: what the package exports, and what stands in its classes."""
    for module in (wuye, wuye.columns):
        for name in module.__all__:
            item = getattr(module, name)
            yield name, item
            if inspect.isclass(item):
                yield from ((name + "." + of, inner) for of, inner in vars(item).items() if of[0] != "_")


@pytest.mark.parametrize(("name", "item"), list(public()), ids=[name for name, _ in public()])
def test_everything_is_documented(name: str, item: Any) -> None:
    if inspect.isfunction(item) or inspect.isclass(item) or isinstance(item, property) or inspect.ismodule(item):
        assert inspect.getdoc(item) and (item.__doc__ or "").strip(), name
    found = [test for test in doctest.DocTestFinder(recurse=False).find(item, name, module=False) if test.examples]
    # A class or a function that is called has an example; constants and what a decision consists of have none.
    called = {"Law.evaluate", "Law.evaluate_json", "Law.with_pack", "Law.digest", "Error", "Law", "Answer"}
    if inspect.isfunction(item) and "." not in name or name in called:
        assert found, "%s has no example" % name
    for test in found:
        assert doctest.DocTestRunner(verbose=False).run(test).failed == 0, name


@pytest.mark.parametrize("code", [code for language, code in BLOCKS if language == "python"])
def test_readme(code: str) -> None:
    if "numpy" in code:
        pytest.importorskip("numpy")
        pytest.importorskip("pyarrow")
    exec(compile(code, "README.md", "exec"), {"__name__": "readme"})


def test_every_block_of_the_readme_is_run() -> None:
    # The script `test` installs the package with the shell's.
    assert [language for language, _ in BLOCKS].count("sh") == 1
    assert {language for language, _ in BLOCKS} == {"sh", "python"}
    assert "pip install --no-index" in next(code for language, code in BLOCKS if language == "sh")
    assert "README.md" in (FOLDER / "test").read_text(encoding="utf-8")


def test_the_example() -> None:
    command = [sys.executable, str(FOLDER / "examples" / "motion.py")]
    lines = subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout.decode().splitlines()
    assert lines[0] == "passed" and len(lines) == 9
    assert lines[2].startswith("- turnout by area: 93449.08 of 124799.30 m² (all); test: at least 2/3")
    assert lines[6:] == ["unit 1 bears 3334 fen", "unit 2 bears 3333 fen", "unit 3 bears 3333 fen"]


def test_the_package_is_installed() -> None:
    folder = Path(wuye.__file__).resolve().parent
    assert (folder / "py.typed").exists()
    assert FOLDER not in folder.parents, "the tests are to run against the installed wheel"
