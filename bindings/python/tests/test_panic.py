"""A panic inside the library is contained, and told as a bug."""

from __future__ import annotations

from ctypes import POINTER, c_int32
from pathlib import Path

import pytest

import wuye
from conftest import of
from wuye import _native


def test_a_panic_is_contained() -> None:
    library = _native.Library(Path(of("WUYE_PANICKING")))
    library.declare("wuye_test_panic", c_int32, [POINTER(_native.ErrorObject)])
    for _ in range(3):
        with pytest.raises(wuye.Bug) as caught:
            library.call("wuye_test_panic")
        assert (caught.value.code, caught.value.kind, caught.value.path) == ("bug.panic", "bug", "")


def test_it_is_in_no_release() -> None:
    with pytest.raises(AttributeError):
        _native.library.function("wuye_test_panic")
