"""Documents, processes and records of a hospital's service company, and marks: 医院物业服务经验, its second and sixth parts."""
from datetime import date
from fractions import Fraction

from law import Refused
from voting import bytewise, day_of, show_ratio

SINCE = date(2007, 1, 1)  # believed
# 岗位职责、岗位规范、考核标准、管理程序、管理标准、工艺流程、绩效考核、工作准则、员工守则
CLASSES = ["post-duties", "post-standards", "assessment-standards", "management-procedures", "management-standards",
           "work-processes", "performance-reviews", "work-principles", "staff-code"]


def wrong():
    raise Refused("invalid-fact")


def by_key(rows, key):
    if len({row[key] for row in rows}) < len(rows):
        wrong()
    return sorted(rows, key=lambda row: bytewise(row[key]))


def no_two(names):
    if len(set(names)) < len(names):
        wrong()


def shown(value, mode, places):
    scaled = value * 10**places
    whole, rest = divmod(scaled.numerator, scaled.denominator)
    half = Fraction(rest, scaled.denominator) - Fraction(1, 2)
    up = {"down": False, "up": rest > 0, "half-up": half >= 0, "half-even": half > 0 or half == 0 and whole % 2 == 1}[mode]
    return Fraction(whole + up, 10**places)


def service_records(places, facts, options):
    if places[0].partition("+")[2] != "hospital-services" or day_of(facts["on"]) < SINCE:
        raise Refused("not-in-force")
    documents = by_key(facts["documents"], "document")
    processes, records = by_key(facts["processes"], "process"), by_key(facts["records"], "record")
    marks = by_key(facts.get("marks") or [], "item")
    for row in documents:
        no_two(row.get("classes") or [])
        if set(row.get("classes") or []) - set(CLASSES):
            wrong()
    for row in processes:
        no_two(row.get("documents") or [])
    if options.get("places", 2) > 9:
        wrong()
    there = {row["document"] for row in documents}
    papers = {row["process"]: row.get("documents") or [] for row in processes}
    gaps = []
    for p in papers:
        if not papers[p]:
            gaps.append({"process-without-document": {"process": p}})
        for d in sorted(papers[p], key=bytewise):
            if d not in there:
                gaps.append({"process-document-not-there": {"process": p, "document": d}})
        if not any(row.get("process") == p for row in records):
            gaps.append({"process-without-record": {"process": p}})
    for row in records:
        r, p, d = row["record"], row.get("process"), row.get("document")
        if p is None:
            gaps.append({"record-without-process": {"record": r}})
        elif p not in papers:
            gaps.append({"record-process-not-there": {"record": r, "process": p}})
        if d is None:
            gaps.append({"record-without-document": {"record": r}})
        elif d not in there:
            gaps.append({"record-document-not-there": {"record": r, "document": d}})
        elif p in papers and d not in papers[p]:
            gaps.append({"record-document-of-other": {"record": r, "document": d, "process": p}})
    named = {d for p in papers for d in papers[p]} | {row.get("document") for row in records}
    wanting = [c for c in CLASSES if not any(c in (row.get("classes") or []) for row in documents)]
    back = []
    for row in records:
        found = {"record": row["record"]}
        if row.get("document") in there:
            found["document"] = row["document"]
        if row.get("process") in papers:
            found["process"] = row["process"]
        back.append(found)
    value = {
        "complete": not wanting and not gaps, "classes_wanting": wanting, "gaps": gaps, "back": back,
        "forward": [{"process": p, "documents": sorted((d for d in papers[p] if d in there), key=bytewise),
                     "records": [row["record"] for row in records if row.get("process") == p]} for p in papers],
        "unused": [row["document"] for row in documents if row["document"] not in named]}
    if marks:
        weights = [Fraction(row["weight"]) for row in marks]
        scores = [Fraction(row["score"]) for row in marks]
        if min(weights + scores) < 0 or sum(weights) == 0:
            wrong()
        weighted = sum(w * s for w, s in zip(weights, scores))
        score = weighted / sum(weights)
        value["assessment"] = {"weight": show_ratio(sum(weights)), "weighted": show_ratio(weighted), "score": show_ratio(score),
                               "rounded": show_ratio(shown(score, options.get("rounding", "half-up"), options.get("places", 2)))}
    return ("complete" if value["complete"] else "gaps"), value
