"""The declarations of the package against the committed header: functions, constants, structures, layout."""

from __future__ import annotations

import ctypes
import enum
import re
import subprocess
from ctypes import POINTER
from pathlib import Path
from typing import Any, Dict, List, Tuple, Type

import pytest

import wuye
from conftest import ROOT
from wuye import _errors, _native, columns

pycparser: Any = pytest.importorskip("pycparser")

INCLUDE = ROOT / "include"
SCALARS = {
    "int32_t": ctypes.c_int32,
    "int64_t": ctypes.c_int64,
    "uint8_t": ctypes.c_uint8,
    "uint32_t": ctypes.c_uint32,
    "uint64_t": ctypes.c_uint64,
    "size_t": ctypes.c_size_t,
}
CONSTANTS: Dict[str, Type[enum.IntEnum]] = {
    "WUYE_": _native.Status,
    "WUYE_EXCESS_": columns.Excess,
    "WUYE_CASCADE_": columns.Cascade,
    "WUYE_VOTES_": columns.Votes,
    "WUYE_MONTHS_": columns.Months,
    "WUYE_ROUND_": columns.RoundingMode,
    "WUYE_UNIT_": columns.MoneyUnit,
}


@pytest.fixture(scope="module")
def declared(tmp_path_factory: pytest.TempPathFactory) -> List[Any]:
    """What the header declares, without what the C library does."""
    folder = tmp_path_factory.mktemp("include")
    # The parser reads plain C: the types of the C library are given to it as the words that they are.
    (folder / "stddef.h").write_text("typedef unsigned long size_t;\n")
    types = "".join("typedef long %s;\n" % name for name in SCALARS if name != "size_t")
    (folder / "stdint.h").write_text(types)
    command = ["cc", "-E", "-P", "-nostdinc", "-I", str(folder), str(INCLUDE / "wuye.h")]
    text = subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout.decode()
    return [node for node in pycparser.CParser().parse(text).ext if node.name not in SCALARS]


def ctype(node: Any) -> Any:
    """The type of ctypes that a declaration of the header is."""
    if isinstance(node, pycparser.c_ast.PtrDecl):
        return POINTER(ctype(node.type))
    (name,) = node.type.names
    return None if name == "void" else SCALARS.get(name) or getattr(_native, name)


def test_functions(declared: List[Any]) -> None:
    functions: Dict[str, Tuple[Any, List[Any]]] = {}
    for node in declared:
        if isinstance(node.type, pycparser.c_ast.FuncDecl):
            parameters = [ctype(parameter.type) for parameter in node.type.args.params]
            functions[node.name] = (ctype(node.type.type), [] if parameters == [None] else parameters)
    assert functions == _native.FUNCTIONS
    for name, signature in functions.items():
        function: Any = _native.library.function(name)
        assert (function.restype, list(function.argtypes)) == signature


def test_structures(declared: List[Any]) -> None:
    structures = {}
    opaque = set()
    for node in declared:
        if isinstance(node, pycparser.c_ast.Typedef):
            fields = node.type.type.decls
            if fields is None:
                opaque.add(node.name)
            else:
                structures[node.name] = [(field.name, ctype(field.type)) for field in fields]
    ours = {of.__name__: of for of in ctypes.Structure.__subclasses__() if of.__module__ == _native.__name__}
    assert opaque == set(ours) - {"Terms"}
    terms = {of.__name__: of for of in _native.Terms.__subclasses__()}
    assert {name: list(of._fields_) for name, of in terms.items()} == structures


def test_layout(tmp_path: Path) -> None:
    terms = _native.Terms.__subclasses__()
    wanted = [(of, field) for of in terms for field, *_ in of._fields_]
    lines = [
        'printf("%%zu %%zu\\n", sizeof(%s), offsetof(%s, %s));' % (of.__name__, of.__name__, field)
        for of, field in wanted
    ]
    source = tmp_path / "layout.c"
    source.write_text('#include <stdio.h>\n#include "wuye.h"\nint main(void) {\n%s\nreturn 0;\n}\n' % "\n".join(lines))
    subprocess.run(["cc", "-I", str(INCLUDE), str(source), "-o", str(tmp_path / "layout")], check=True)
    told = subprocess.run([str(tmp_path / "layout")], stdout=subprocess.PIPE, check=True).stdout.decode()
    ours = ["%d %d" % (ctypes.sizeof(of), getattr(of, field).offset) for of, field in wanted]
    assert told.splitlines() == ours


def test_constants() -> None:
    command = ["cc", "-E", "-dM", str(INCLUDE / "wuye.h")]
    text = subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout.decode()
    defined = dict(re.findall(r"^#define (WUYE_\w+) (.+)$", text, re.MULTILINE))
    major, minor, patch = (defined.pop("WUYE_VERSION_" + part) for part in ("MAJOR", "MINOR", "PATCH"))
    assert defined.pop("WUYE_VERSION").strip('"') == ".".join((major, minor, patch)) == wuye.__version__
    ours = {prefix + member.name: str(member.value) for prefix, of in CONSTANTS.items() for member in of}
    ours.update(("WUYE_CAPABILITY_%s" % one.name, str(one.value)) for one in _native.Capability)
    assert defined == {**ours, "WUYE_ABI_VERSION": str(_native.ABI_VERSION)}


def test_every_status_has_its_exception() -> None:
    failures = set(_native.Status) - {_native.Status.OK}
    assert {status: _errors.of_status(status).kind for status in failures} == {
        status: status.name.lower().replace("_", "-") for status in failures
    }
    assert {_errors.of_status(status) for status in failures} == set(wuye.Error.__subclasses__())


def test_the_library_is_the_headers() -> None:
    assert _native.library.function("wuye_abi_version")() == _native.ABI_VERSION
    assert _native.library.function("wuye_capabilities")() == sum(_native.Capability)
    assert _native.path().parent == Path(wuye.__file__).parent
