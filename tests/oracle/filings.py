"""Random registers: most links are there, some lead nowhere; marks whose score lies on a half."""
from datetime import date, timedelta
from fractions import Fraction

from filing import CLASSES, SINCE
from pieces import decimal, iso, keys, maybe

PLACES = ["320100", "320106", "320000", "100000", "310115"]


def records_case(r, rule):
    day = r.choice([SINCE, date(2007, 6, 1), SINCE + timedelta(days=r.randint(0, 7000))])
    names = keys(r, r.randint(0, 9), r.choice(["D%d", "文件%d"]))
    documents = [{"document": name} for name in names]
    left = list(CLASSES) if r.random() < 0.6 else r.sample(CLASSES, r.randint(0, 8))
    for row in documents:
        if r.random() < 0.8:
            row["classes"] = [left.pop() for _ in range(min(len(left), r.randint(0, 3)))]
    if documents and left and r.random() < 0.7:
        documents[-1]["classes"] = documents[-1].get("classes", []) + left
    names += ["D-lost"] if r.random() < 0.3 else []
    processes = []
    for name in keys(r, r.randint(0, 4), r.choice(["P%d", "D%d"])):
        row = {"process": name}
        if names and r.random() < 0.9:
            row["documents"] = r.sample(names, r.randint(1, min(3, len(names))))
        processes.append(row)
    records = []
    for name in keys(r, r.randint(0, 6), "R%d"):
        row = {"record": name}
        of = r.choice(processes) if processes and r.random() < 0.9 else {"process": "P-lost"}
        if r.random() < 0.9:
            row["process"] = of["process"]
        if r.random() < 0.9 and names:
            row["document"] = r.choice(of.get("documents") or names) if r.random() < 0.9 else r.choice(names)
        records.append(row)
    if documents and r.random() < 0.4:  # nothing is wanting, or one thing
        documents[0]["classes"] = CLASSES[:]
        there = [row["document"] for row in documents]
        for row in processes:
            row["documents"] = r.sample(there, r.randint(1, min(3, len(there))))
        records = [{"record": "R-%d-%d" % (n, m), "process": row["process"], "document": r.choice(row["documents"])}
                   for n, row in enumerate(processes) for m in range(r.randint(1, 2))]
        if records and r.random() < 0.5:
            r.choice(records).pop(r.choice(["process", "document"]))
    facts = {"on": iso(day), "documents": documents, "processes": processes, "records": records}
    options = {}
    maybe(r, options, "places", [0, 1, 2, 3, 9])
    maybe(r, options, "rounding", ["half-up", "half-even", "up", "down"])
    if r.random() < 0.7:
        marks = [{"item": name, "weight": r.choice([str(r.randint(0, 40)), "1/3", "0.5"]),
                  "score": decimal(Fraction(r.randint(0, 20000), 200))} for name in keys(r, r.randint(1, 5), "m%d")]
        marks[0]["weight"] = str(r.randint(1, 40))
        if r.random() < 0.4:  # a half of what is shown
            half = Fraction(2 * r.randint(0, 9999) + 1, 2 * 10 ** options.get("places", 2))
            marks = [{"item": "a", "weight": "1", "score": str(half + 1)}, {"item": "b", "weight": "1", "score": str(max(half - 1, 0))}]
            if half < 1:
                marks = [{"item": "a", "weight": "3", "score": str(half)}]
        facts["marks"] = marks
    for name in ("documents", "processes", "records"):
        r.shuffle(facts[name])
    return r.choice(PLACES) + "+hospital-services", facts, options


def no_scheme(r, request):
    request["jurisdiction"] = "320100+street-old-estates"


def same_twice(r, request):
    name, row = r.choice([("documents", {"document": "x"}), ("processes", {"process": "x"}), ("records", {"record": "x"})])
    request["facts"][name] += [row, row]


def unknown_class(r, request):
    request["facts"]["documents"].append({"document": "one more", "classes": [r.choice(["menu", ""])]})


def class_twice(r, request):
    request["facts"]["documents"].append({"document": "one more", "classes": ["staff-code", "staff-code"]})


def paper_twice(r, request):
    request["facts"]["processes"].append({"process": "one more", "documents": ["x", "x"]})


def weightless(r, request):
    request["facts"]["marks"] = [{"item": "a", "weight": "0", "score": "5"}]


def below_nothing(r, request):
    mark = {"item": "a", "weight": "1", "score": "5"}
    mark[r.choice(["weight", "score"])] = "-1"
    request["facts"]["marks"] = [mark, {"item": "b", "weight": "2", "score": "5"}]


def too_fine(r, request):
    request["options"]["places"] = 10


CASES = {"service.records": [records_case]}
SPOILERS = {"service.records": [no_scheme, same_twice, unknown_class, class_twice, paper_twice, weightless, below_nothing, too_fine]}
