"""A formula that a user writes, as a tree that is walked: numbers are fractions, or whatever they are read as, and only
what is asked is computed."""
import re
from fractions import Fraction

from law import Refused

TOKEN = re.compile(r"\s*(\d+(?:\.\d+)?|[^\W\d]\w*|<=|>=|.)", re.S)
SAME = {"×": "*", "÷": "/", "−": "-", "（": "(", "）": ")", "，": ",", "≤": "<=", "≥": ">="}
COMPARED = {"<": lambda a, b: a < b, "<=": lambda a, b: a <= b, ">": lambda a, b: a > b, ">=": lambda a, b: a >= b,
            "=": lambda a, b: a == b}


def tree(text):
    """Operators by how loosely they bind, the last one first: what stands before it is its left side."""
    return of([SAME.get(token, token) for token in TOKEN.findall(text)])


def split(tokens, at):
    """The places outside of all parentheses at which one of these stands between two values."""
    depth, places = 0, []
    for place, token in enumerate(tokens):
        depth += (token == "(") - (token == ")")
        if depth == 0 and token in at and place > 0 and tokens[place - 1] not in ("+", "-", "*", "/"):
            places.append(place)
    return places


def of(tokens):
    for operators in (("+", "-"), ("*", "/")):
        places = split(tokens, operators)
        if places:
            return (tokens[places[-1]], of(tokens[:places[-1]]), of(tokens[places[-1] + 1:]))
    if tokens[0] == "-":
        return ("negate", of(tokens[1:]))
    if tokens[0] == "(":
        return of(tokens[1:-1])
    if len(tokens) == 1:
        return ("number", Fraction(tokens[0])) if tokens[0][0].isdigit() else ("name", tokens[0])
    inside = tokens[2:-1]
    ends = [-1] + split(inside, (",",)) + [len(inside)]
    parts = [inside[a + 1:b] for a, b in zip(ends, ends[1:])]
    if tokens[0] == "if":
        place = split(parts[0], tuple(COMPARED))[0]
        return ("if", parts[0][place], of(parts[0][:place]), of(parts[0][place + 1:]), of(parts[1]), of(parts[2]))
    return (tokens[0], *[of(part) for part in parts])


def value(node, facts, read=Fraction):
    word, rest = node[0], node[1:]
    if word == "number":
        return read(rest[0])
    if word == "name":
        if facts.get(rest[0]) is None:
            raise Refused("missing-fact")
        return facts[rest[0]]
    if word == "if":
        holds = COMPARED[rest[0]](value(rest[1], facts, read), value(rest[2], facts, read))
        return value(rest[3] if holds else rest[4], facts, read)
    numbers = [value(part, facts, read) for part in rest]
    if word == "/" and numbers[1] == 0:
        raise Refused("invalid-fact")
    return {
        "+": lambda a, b=None: a + b, "-": lambda a, b=None: a - b, "*": lambda a, b=None: a * b,
        "/": lambda a, b=None: a / b, "negate": lambda a: -a, "min": lambda *all: min(all), "max": lambda *all: max(all),
        "floor": lambda a: read(a.__floor__()), "ceil": lambda a: read(a.__ceil__()),
    }[word](*numbers)
