"""The law that decisions are made under."""

from __future__ import annotations

import contextlib
import datetime
import threading
from collections.abc import Mapping
from ctypes import byref
from types import TracebackType
from typing import Any, Dict, Iterator, NoReturn, Optional, Sequence, Type, Union

from . import _request
from ._answer import Answer, answer
from ._errors import Misuse
from ._native import Law as Handle
from ._native import Text, library, octets, utf8


class Law:
    """The law tables that the library ships; `with_pack` gives them together with a pack of your own.

    A law does not change once it is made, and may be used from many threads at once. It is a context manager: after
    `close` every use of it raises Misuse. A thread that is inside a call when another one closes it comes to its end.

    >>> import wuye
    >>> with wuye.Law() as law:
    ...     len(law.digest)
    64
    >>> law.digest
    Traceback (most recent call last):
    wuye.Misuse: law: the law is closed
    """

    def __init__(self) -> None:
        self._own(_made("wuye_law_new"))

    def _own(self, handle: Any) -> None:
        self._handle = handle
        self._lock = threading.Lock()
        self._users = 0
        self._closed = False

    def with_pack(self, pack: Union[Mapping[str, object], str, bytes]) -> Law:
        """This law together with a pack of yours: instruments, values of parameters and overrides, as a JSON document
        or what becomes one. The new law stands by itself: this one may be closed before it.

        Raises InvalidFact where the pack contradicts itself or the tables, with the path of its row.

        >>> import wuye
        >>> pack = {
        ...     "instrument": [{"id": "X", "zh": "X", "en": "X", "rank": "local-normative", "jurisdiction": "650000",
        ...                     "from": "2020-01-01"}],
        ...     "parameter": [{"id": "fund.trigger", "line": [{"jurisdiction": "650000", "version": [
        ...         {"from": "2020-01-01", "value": {"threshold": "< 1/5"}, "cites": ["X/3"], "grade": "full"}]}]}],
        ... }
        >>> with wuye.Law() as shipped, shipped.with_pack(pack) as law:
        ...     law.digest == shipped.digest
        False
        """
        text = _request.written(pack) if isinstance(pack, Mapping) else _octets(pack, "pack")
        law = Law.__new__(Law)
        with self.borrowed() as handle:
            law._own(_made("wuye_law_with_pack", handle, *octets(text)))
        return law

    @property
    def digest(self) -> str:
        """The digest of the tables, with which an answer can be replayed: it stands in the answer too.

        >>> import wuye
        >>> with wuye.Law() as law:
        ...     law.digest == law.evaluate("vote.cap", jurisdiction="310000", facts={
        ...         "meeting_on": "2005-06-18",
        ...         "votes": [{"holder": name, "votes": 25} for name in "ABCD"]}).law.tables
        True
        """
        with self.borrowed() as handle:
            return library.text("wuye_law_digest", handle).decode()

    def evaluate(
        self,
        rule: str,
        facts: Mapping[str, object],
        *,
        jurisdiction: Union[str, int],
        options: Optional[Mapping[str, object]] = None,
        bylaws: Optional[Sequence[Mapping[str, object]]] = None,
        known_on: Union[datetime.date, str, None] = None,
        lang: Optional[str] = None,
    ) -> Answer:
        """Decides one question by a rule.

        rule: its id, one of `wuye.rules()`.
        facts, options: as `wuye.request_schema(rule)` says. A field whose name ends in a unit (`area_m2`, `…_yuan`)
            takes a Decimal or its text, one that is a day a date or its text, a moment a datetime without time zone, a
            ratio a Fraction or its text; what is counted is an int. A float is refused.
        jurisdiction: the place by its six-digit GB/T 2260 code: "310000".
        bylaws: the clauses of the zone's by-laws (管理规约, 业主大会议事规则) that set a parameter of the law.
        known_on: decide by the law as it could be known on this day; None for all that is known.
        lang: the language of the answer's sentences, "zh-CN" or "en"; None for Chinese.

        Raises an Error of the refusal's kind, with the path of the fact.

        >>> import datetime, wuye
        >>> from decimal import Decimal
        >>> account = {"unit": "1-101", "first_deposit_yuan": Decimal("9065"), "balance_yuan": Decimal("2719.50")}
        >>> facts = {"as_of": datetime.date(2022, 6, 30), "accounts": [account]}
        >>> with wuye.Law() as law:
        ...     answer = law.evaluate("fund.trigger", facts, jurisdiction="310000", lang="en")
        >>> answer.outcome
        'not-triggered'
        >>> answer.reasons[0].most
        Quantity(unit='yuan', value=Decimal('2719.49'))
        """
        place = "%06d" % jurisdiction if isinstance(jurisdiction, int) else jurisdiction
        request: Dict[str, object] = {"rule": rule, "jurisdiction": place, "facts": facts}
        others = {"options": options, "bylaws": bylaws, "known_on": known_on, "lang": lang}
        request.update((name, value) for name, value in others.items() if value is not None)
        return answer(self.evaluate_json(_request.written(request)))

    def evaluate_json(self, request: Union[str, bytes]) -> str:
        """Decides a request that is JSON already. Gives the answer as the library wrote it, to the byte; a refusal of
        the facts is an answer too: `{"error": …}`.

        Raises Misuse where the request is not UTF-8.

        >>> import json, wuye
        >>> with wuye.Law() as law:
        ...     answer = law.evaluate_json('{"rule": "vote.motion"}')
        >>> json.loads(answer)["error"]["path"]
        'jurisdiction'
        """
        text = Text()
        with self.borrowed() as handle:
            library.call("wuye_evaluate", handle, *octets(_octets(request, "request")), byref(text))
        try:
            return library.text("wuye_text_data", text).decode()
        finally:
            library.function("wuye_text_free")(text)

    @contextlib.contextmanager
    def borrowed(self) -> Iterator[Any]:
        """The handle for one call. It is freed when the law is closed and nobody is inside a call any more."""
        with self._lock:
            if self._closed:
                raise Misuse("call.closed", "law", None, "the law is closed")
            self._users += 1
        try:
            yield self._handle
        finally:
            with self._lock:
                self._users -= 1
                self._free_if_unused()

    def close(self) -> None:
        """Closes the law, once. Calls that other threads are inside of come to their end."""
        with self._lock:
            self._closed = True
            self._free_if_unused()

    def _free_if_unused(self) -> None:
        if self._closed and not self._users:
            # Freeing NULL is nothing.
            handle, self._handle = self._handle, None
            self._free(handle)

    # A law that nobody closed may be collected when the module is half gone.
    _free = staticmethod(library.function("wuye_law_free"))

    def __enter__(self) -> Law:
        return self

    def __exit__(
        self, kind: Optional[Type[BaseException]], error: Optional[BaseException], trace: Optional[TracebackType]
    ) -> None:
        self.close()

    def __reduce__(self) -> NoReturn:
        # A copy would free the same handle again.
        raise TypeError("a law can be neither copied nor pickled: it is a handle")

    def __del__(self) -> None:
        # One that could not be made has nothing to close.
        if hasattr(self, "_closed"):
            self.close()


def _made(name: str, *arguments: Any) -> Any:
    handle = Handle()
    library.call(name, *arguments, byref(handle))
    return handle


def _octets(text: Union[str, bytes], name: str) -> bytes:
    if isinstance(text, str):
        return utf8(text, name)
    if isinstance(text, bytes):
        return text
    raise Misuse("call.wrong_type", name, None, "JSON is a str or bytes, not %s" % type(text).__name__)
