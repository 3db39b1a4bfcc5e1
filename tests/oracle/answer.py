"""Answers requests of the document door, one JSON object a line, in their order.

    python3 answer.py < requests

Each answer is {"outcome", "value"} in full, {"error": {"kind"}}, or {"open": why}
where the statement of the rules does not settle it.
"""
import json
import sys

import rules
from law import Open


def main():
    for line in sys.stdin:
        try:
            answer = rules.expect(json.loads(line))
        except Open as why:
            answer = {"open": str(why)}
        print(json.dumps(answer, ensure_ascii=False))


if __name__ == "__main__":
    main()
