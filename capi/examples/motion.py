"""A published vote of 2022, asked of the library as a document, and a repair apportioned in columns.

usage: motion.py PATH-OF-libwuye.so
"""

import ctypes
import json
import sys
from ctypes import POINTER, byref, c_char, c_int32, c_int64, c_size_t, c_uint32, c_void_p


class ApportionTerms(ctypes.Structure):
    """wuye_fund_apportion_terms."""

    _fields_ = [
        ("struct_size", c_uint32),
        ("jurisdiction", c_uint32),
        ("incurred_on", c_int32),
        ("known_on", c_int32),
        ("cost_fen", c_int64),
    ]


def load(path):
    """The library, with the signature of every function that is called here."""
    wuye = ctypes.CDLL(path)
    for name, result, parameters in [
        ("wuye_abi_version", c_uint32, []),
        ("wuye_evaluate", c_int32, [c_void_p, POINTER(c_char), c_size_t, POINTER(c_void_p), POINTER(c_void_p)]),
        ("wuye_text_data", c_void_p, [c_void_p, POINTER(c_size_t)]),
        ("wuye_text_free", None, [c_void_p]),
        ("wuye_error_message", c_void_p, [c_void_p, POINTER(c_size_t)]),
        ("wuye_error_free", None, [c_void_p]),
        (
            "wuye_fund_apportion",
            c_int32,
            [c_void_p, POINTER(ApportionTerms), POINTER(c_int64), c_size_t, POINTER(c_int64), POINTER(c_void_p)],
        ),
    ]:
        function = getattr(wuye, name)
        function.restype, function.argtypes = result, parameters
    return wuye


def text(read, handle):
    """A text that the library holds."""
    length = c_size_t()
    start = read(handle, byref(length))
    return ctypes.string_at(start, length.value).decode()


def check(wuye, status, error):
    """Raises what an error object says."""
    if status:
        message = text(wuye.wuye_error_message, error)
        wuye.wuye_error_free(error)
        raise RuntimeError(message)


def evaluate(wuye, request):
    """The answer to a request, both as text."""
    data = request.encode()
    answer, error = c_void_p(), c_void_p()
    check(wuye, wuye.wuye_evaluate(None, data, len(data), byref(answer), byref(error)), error)
    try:
        return text(wuye.wuye_text_data, answer)
    finally:
        wuye.wuye_text_free(answer)


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    wuye = load(sys.argv[1])
    sums = [("total", "124799.30", 1152), ("participating", "93449.08", 905), ("in_favour", "61667.05", 589)]
    request = {
        "rule": "vote.motion",
        "jurisdiction": "310000",
        "lang": "en",
        "facts": {
            "decided_on": "2022-06-30",
            "matter": "appoint-manager",
            "tally": {name: {"area_m2": area, "heads": heads} for name, area, heads in sums},
        },
    }
    print(evaluate(wuye, json.dumps(request)))

    areas, shares, error = (c_int64 * 3)(9000, 9000, 9000), (c_int64 * 3)(), c_void_p()
    terms = ApportionTerms(ctypes.sizeof(ApportionTerms), 310000, 20220901, 0, 10000)
    status = wuye.wuye_fund_apportion(None, byref(terms), areas, 3, shares, byref(error))
    check(wuye, status, error)
    for unit, share in enumerate(shares, start=1):
        print(f"unit {unit} bears {share} fen")


if __name__ == "__main__":
    main()
