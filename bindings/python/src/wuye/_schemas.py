"""The JSON Schemas of requests and answers, and what they say of the type of a text."""

from __future__ import annotations

import datetime
import functools
import json
import re
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any, Callable, Dict, List, Mapping, Optional, Tuple

from ._errors import Unsupported

Reader = Callable[[Any], Any]

_FOLDER = Path(__file__).parent / "schemas"

_AS: Dict[str, Reader] = {
    "Area": Decimal,
    "Money": Decimal,
    "Price": Decimal,
    "Ratio": Fraction,
    "Votes": Fraction,
    "Heads": int,
    "Date": datetime.date.fromisoformat,
    "Moment": datetime.datetime.fromisoformat,
}
"""What a text is by the name of its definition. A definition that is not here stays as it is: a key of the user's that
looks like a day is a key."""


@functools.lru_cache(maxsize=None)
def rules() -> Tuple[str, ...]:
    """The ids of all rules, in order.

    >>> import wuye
    >>> "vote.motion" in wuye.rules()
    True
    """
    return tuple(sorted(path.name[: -len(".request.json")] for path in _FOLDER.glob("*.request.json")))


def request_schema(rule: str) -> Dict[str, Any]:
    """The JSON Schema (2020-12) of a rule's requests: which facts and options it takes.

    Raises Unsupported where there is no such rule.

    >>> import wuye
    >>> sorted(wuye.request_schema("fund.trigger")["$defs"]["Facts"]["required"])
    ['accounts', 'as_of']
    """
    return _schema(rule, "request")


def answer_schema(rule: str) -> Dict[str, Any]:
    """The JSON Schema (2020-12) of a rule's answers.

    Raises Unsupported where there is no such rule.

    >>> import wuye
    >>> sorted(wuye.answer_schema("fund.trigger")["$defs"]["Outcome"]["required"])
    ['accounts', 'level', 'triggered']
    """
    return _schema(rule, "answer")


def _schema(rule: str, of: str) -> Dict[str, Any]:
    if rule not in rules():
        raise Unsupported("document.unknown_rule", "rule", None, "there is no rule %s" % rule)
    schema: Dict[str, Any] = json.loads((_FOLDER / ("%s.%s.json" % (rule, of))).read_text(encoding="utf-8"))
    return schema


@functools.lru_cache(maxsize=None)
def value_reader(rule: str) -> Reader:
    """What makes the `value` of a rule's answers out of its JSON."""
    definitions = answer_schema(rule)["$defs"]
    return _Readers(definitions).of({"$ref": "#/$defs/Value"}) or _same


def _same(value: Any) -> Any:
    return value


_TYPES: Dict[str, Any] = {
    "object": dict,
    "array": list,
    "string": str,
    "integer": int,
    "boolean": bool,
    "null": type(None),
}


class _Readers:
    """The readers of a schema's definitions. None reads what stays as it is."""

    def __init__(self, definitions: Mapping[str, Any]) -> None:
        self._definitions = definitions
        self._made: Dict[str, Optional[Reader]] = dict(_AS)

    def of(self, schema: Mapping[str, Any]) -> Optional[Reader]:
        if "$ref" in schema:
            return self._definition(schema["$ref"].rsplit("/", 1)[1])
        for several in ("anyOf", "oneOf"):
            if several in schema:
                return self._one_of(schema[several])
        if "items" in schema:
            return _each(self.of(schema["items"]))
        fields = {name: self.of(field) for name, field in schema.get("properties", {}).items()}
        others = schema.get("additionalProperties")
        return _object({name: reader for name, reader in fields.items() if reader}, self.of(others) if others else None)

    def _definition(self, name: str) -> Optional[Reader]:
        if name not in self._made:
            self._made[name] = self.of(self._definitions[name])
        return self._made[name]

    def _one_of(self, schemas: List[Mapping[str, Any]]) -> Optional[Reader]:
        choices = [(schema, self.of(schema)) for schema in schemas]
        if not any(reader for _, reader in choices):
            return None

        def read(value: Any) -> Any:
            for schema, reader in choices:
                if self._fits(schema, value):
                    return reader(value) if reader else value
            return value

        return read

    def _fits(self, schema: Mapping[str, Any], value: Any) -> bool:
        """Whether a value is of this choice of several: as far as is needed to tell them apart."""
        if "$ref" in schema:
            return self._fits(self._definitions[schema["$ref"].rsplit("/", 1)[1]], value)
        if "const" in schema:
            return bool(value == schema["const"])
        if "anyOf" in schema or "oneOf" in schema:
            return any(self._fits(choice, value) for choice in schema.get("anyOf", schema.get("oneOf", [])))
        types = schema.get("type", [])
        if not any(isinstance(value, _TYPES[one]) for one in ([types] if isinstance(types, str) else types)):
            return False
        if isinstance(value, dict):
            known = schema.get("properties", {})
            closed = schema.get("additionalProperties") is False
            return all(name in value for name in schema.get("required", [])) and (
                not closed or all(name in known for name in value)
            )
        return not isinstance(value, str) or re.search(schema.get("pattern", ""), value) is not None


def _each(reader: Optional[Reader]) -> Optional[Reader]:
    return reader and (lambda values: values if values is None else [reader(value) for value in values])


def _object(fields: Mapping[str, Reader], others: Optional[Reader]) -> Optional[Reader]:
    if not fields and not others:
        return None

    def read(value: Any) -> Any:
        if not isinstance(value, dict):
            return value
        readers = ((name, inner, fields.get(name, others)) for name, inner in value.items())
        return {name: reader(inner) if reader else inner for name, inner, reader in readers}

    return read
