"""Columns where they lie: memory of the buffer protocol and of Arrow arrays, borrowed for one call."""

from __future__ import annotations

import contextlib
import ctypes
import sys
from array import array
from ctypes import POINTER, PYFUNCTYPE, Structure, c_char_p, c_int, c_int64, c_ssize_t, c_void_p, py_object
from typing import TYPE_CHECKING, Any, Dict, List, NamedTuple, Optional, Tuple, Union

from ._errors import MissingFact, Misuse

if TYPE_CHECKING:
    from typing_extensions import Buffer, Protocol

    class ArrowArray(Protocol):
        """What gives its memory through the Arrow PyCapsule interface."""

        def __arrow_c_array__(self, requested_schema: Optional[object] = None) -> Tuple[object, object]: ...

    Column = Union[Buffer, ArrowArray]


class _Kind(NamedTuple):
    """A type of column, as each side calls it."""

    name: str
    typecode: str
    # Type codes of the struct module: on some platforms a long is 64 bits wide, on some 32.
    formats: Tuple[str, ...]
    arrow: bytes


_KINDS: Dict[Any, _Kind] = {
    c_int64: _Kind("int64", "q", ("q", "l"), b"l"),
}


class _Buffer(Structure):
    """Py_buffer, which has not changed since Python 3.3."""

    _fields_ = [
        ("buf", c_void_p),
        ("obj", c_void_p),
        ("len", c_ssize_t),
        ("itemsize", c_ssize_t),
        ("readonly", c_int),
        ("ndim", c_int),
        ("format", c_char_p),
        ("shape", c_void_p),
        ("strides", c_void_p),
        ("suboffsets", c_void_p),
        ("internal", c_void_p),
    ]


class _ArrowSchema(Structure):
    """The Arrow C data interface: the type of an array."""

    _fields_ = [
        ("format", c_char_p),
        ("name", c_char_p),
        ("metadata", c_char_p),
        ("flags", c_int64),
        ("n_children", c_int64),
        ("children", c_void_p),
        ("dictionary", c_void_p),
        ("release", c_void_p),
        ("private_data", c_void_p),
    ]


class _ArrowArray(Structure):
    """The Arrow C data interface: the memory of an array."""

    _fields_ = [
        ("length", c_int64),
        ("null_count", c_int64),
        ("offset", c_int64),
        ("n_buffers", c_int64),
        ("n_children", c_int64),
        ("buffers", POINTER(c_void_p)),
        ("children", c_void_p),
        ("dictionary", c_void_p),
        ("release", c_void_p),
        ("private_data", c_void_p),
    ]


# Prototypes of our own: those of `ctypes.pythonapi` are shared with everybody in the process.
_get_buffer = PYFUNCTYPE(c_int, py_object, POINTER(_Buffer), c_int)(("PyObject_GetBuffer", ctypes.pythonapi))
_release_buffer = PYFUNCTYPE(None, POINTER(_Buffer))(("PyBuffer_Release", ctypes.pythonapi))
_pointer_of = PYFUNCTYPE(c_void_p, py_object, c_char_p)(("PyCapsule_GetPointer", ctypes.pythonapi))

_PLAIN, _WRITABLE = 0, 1


class Borrowed(contextlib.ExitStack):
    """The columns of one call. Their owners can neither move nor free them until it is over."""

    def __init__(self) -> None:
        super().__init__()
        self._capsules: List[object] = []

    def read(self, column: Column, name: str, kind: Any = c_int64, length: Optional[int] = None) -> Tuple[Any, int]:
        """A column that is read, and its number of rows."""
        if hasattr(column, "__arrow_c_array__"):
            address, rows = self._arrow(column, name, kind)
        else:
            view = self._view(column, name, kind)
            address, rows = self._address(view, _PLAIN), len(view)
        _same_length(rows, length, name)
        return _pointer(address, kind), rows

    def write(self, column: Optional[Buffer], rows: int, name: str, kind: Any = c_int64) -> Tuple[Any, memoryview]:
        """A column that is written, the caller's or a new one, and a view of it that stays."""
        if column is None:
            column = array(_KINDS[kind].typecode, [0]) * rows
        view = self._view(column, name, kind)
        _same_length(len(view), rows, name)
        if view.readonly:
            raise Misuse("call.read_only", name, None, "the column cannot be written")
        return _pointer(self._address(view, _WRITABLE), kind), memoryview(view)

    def _view(self, column: Any, name: str, kind: Any) -> memoryview:
        try:
            view = self.enter_context(memoryview(column))
        except (TypeError, ValueError, BufferError, NotImplementedError) as error:
            raise Misuse("call.wrong_type", name, None, "it is no column: %s" % error) from None
        wanted = _KINDS[kind]
        # In the machine's own order of bytes only.
        code = view.format.lstrip("@=" + ("<" if sys.byteorder == "little" else ">"))
        if code not in wanted.formats or view.itemsize != ctypes.sizeof(kind):
            message = "a column of %s is needed, this is one of format %r" % (wanted.name, view.format)
            raise Misuse("call.wrong_type", name, None, message)
        if view.ndim != 1 or not view.c_contiguous:
            raise Misuse("call.not_contiguous", name, None, "the rows do not lie one behind the other")
        return view

    def _address(self, view: memoryview, how: int) -> Optional[int]:
        buffer = _Buffer()
        _get_buffer(view, buffer, how)
        self.callback(_release_buffer, buffer)
        address: Optional[int] = buffer.buf
        return address

    def _arrow(self, column: Any, name: str, kind: Any) -> Tuple[Optional[int], int]:
        capsules = column.__arrow_c_array__()
        # The memory is there as long as the capsules are.
        self._capsules.append(capsules)
        try:
            schema, array_ = (
                of.from_address(_pointer_of(capsule, tag))
                for of, capsule, tag in zip((_ArrowSchema, _ArrowArray), capsules, (b"arrow_schema", b"arrow_array"))
            )
        except (TypeError, ValueError) as error:
            raise Misuse("call.wrong_type", name, None, "it is no Arrow array: %s" % error) from None
        wanted = _KINDS[kind]
        if not schema.release or not array_.release:
            raise Misuse("call.wrong_type", name, None, "the Arrow array was moved elsewhere")
        if schema.format != wanted.arrow or schema.dictionary:
            message = "a column of %s is needed, this is one of Arrow format %r" % (wanted.name, schema.format)
            raise Misuse("call.wrong_type", name, None, message)
        row = _first_null(array_)
        if row is not None:
            raise MissingFact("call.null", "%s[%d]" % (name, row), row, "the row is null")
        data = array_.buffers[1]
        return data and data + array_.offset * ctypes.sizeof(kind), array_.length


def _pointer(address: Optional[int], kind: Any) -> Any:
    return ctypes.cast(c_void_p(address), POINTER(kind))


def _first_null(column: Any) -> Optional[int]:
    """The first row that a bitmap of Arrow says to be null."""
    bitmap = column.buffers[0]
    if not column.null_count or not bitmap or not column.length:
        return None
    first, skipped = divmod(column.offset, 8)
    size = (skipped + column.length + 7) // 8
    valid = int.from_bytes(ctypes.string_at(bitmap + first, size), "little") >> skipped
    nulls = ~valid & ((1 << column.length) - 1)
    return (nulls & -nulls).bit_length() - 1 if nulls else None


def _same_length(rows: int, wanted: Optional[int], name: str) -> None:
    if wanted is not None and rows != wanted:
        raise Misuse("call.length", name, None, "the column has %d rows, not %d" % (rows, wanted))
