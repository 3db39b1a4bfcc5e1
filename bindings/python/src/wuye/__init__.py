"""Questions of Chinese residential property management (物业管理), decided exactly and explained by article.

Open a `Law`, and ask it: `Law.evaluate` decides every rule of `rules()` and gives an `Answer` with its reasons; the
functions of `wuye.columns` decide what is called over many rows. Areas, sums and prices are Decimal, never float; days
are datetime.date. What is refused raises an `Error` that says where.
"""

from . import columns
from ._answer import Answer, Basis, LawView, Note, Quantity, Reason
from ._errors import (
    Bug,
    Error,
    Infeasible,
    InvalidFact,
    MissingFact,
    Misuse,
    NotInForce,
    OutOfRange,
    Unsupported,
)
from ._law import Law
from ._native import version
from ._schemas import answer_schema, request_schema, rules

__all__ = [
    "Answer",
    "Basis",
    "Bug",
    "Error",
    "Infeasible",
    "InvalidFact",
    "Law",
    "LawView",
    "MissingFact",
    "Misuse",
    "Note",
    "NotInForce",
    "OutOfRange",
    "Quantity",
    "Reason",
    "Unsupported",
    "answer_schema",
    "columns",
    "request_schema",
    "rules",
]

__version__ = version()

# Errors, answers and laws say that they are of this package, and not of the file they stand in.
for _public in (Answer, Basis, LawView, Note, Quantity, Reason, Law, *Error.__subclasses__(), Error):
    _public.__module__ = __name__
del _public
