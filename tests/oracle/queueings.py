"""Random requests: done on the last second of their time or the one after, not done when it ends, many of one end."""
from datetime import datetime, timedelta

from pieces import keys
from queueing import STAGES

PLACES = ["320100", "320106", "320000", "100000", "310115"]


def written(at):
    return at.strftime("%Y-%m-%dT%H:%M") + (":%02d" % at.second if at.second else "")


def dispatch_case(r, rule):
    as_of = datetime(2007, 1, 1) + timedelta(days=r.randint(0, 6000), seconds=r.choice([0, 43200, r.randint(0, 86399)]))
    if r.random() < 0.05:
        as_of = datetime(2007, 1, 1)
    names = r.sample(["errand", "delivery", "送检", "é"], r.randint(1, 3))
    targets = [{"class": n, "stage": "finished", "within_minutes": r.choice([0, 10, 30, 60, r.randint(1, 3000)])} for n in names]
    for n in names:
        for stage in STAGES[:2]:
            if r.random() < 0.4:
                targets.append({"class": n, "stage": stage, "within_minutes": r.choice([5, 10, 30, r.randint(0, 3000)])})
    of = {(t["class"], t["stage"]): t["within_minutes"] for t in targets}
    requests, early = [], r.random() < 0.5
    for name in keys(r, r.choice([0, 1, 3, 6, 9]), r.choice(["r%d", "%d", "单%d"])):
        kind = r.choice(names)
        ends = r.choice([of[kind, "finished"]] + [of.get((kind, s), 7) for s in STAGES])
        came = as_of - timedelta(minutes=ends + r.choice([0, 0, 20, r.randint(0, 500)]), seconds=r.choice([-1, 0, 0, 1, 30]))
        came = min(came, as_of)
        row, last = {"request": name, "class": kind, "received_at": written(came)}, came
        for stage in STAGES:
            if r.random() < (0.05 if early else 0.25):
                break
            at = came + timedelta(minutes=of.get((kind, stage), 3), seconds=0 if early else r.choice([-60, 0, 0, 1, 59, 60, 61]))
            if early:
                at -= timedelta(seconds=r.choice([0, 0, 1]))
            at = max(last, at)
            if at > as_of:
                break
            row[stage + "_at"] = written(at)
            last = at
        requests.append(row)
    r.shuffle(requests), r.shuffle(targets)
    facts = {"as_of": written(as_of), "requests": requests, "targets": targets}
    if r.random() < 0.5:
        answers = r.choice([1, 10, 100, r.randint(1, 500)])
        share = r.choice([(9, 10), (4, 5), (r.randint(1, 9), 10)])
        enough = min(answers, max(0, -(-answers * share[0] // share[1]) + r.choice([-1, 0, 0, 0, 1])))
        facts["survey"] = {"answers": answers, "satisfied": enough, "required": "%s %d/%d" % (r.choice([">=", ">=", ">"]), *share)}
    return r.choice(PLACES) + "+hospital-services", facts, {}


def no_scheme(r, request):
    request["jurisdiction"] = "320100"


def add(r, request, **fields):
    row = {"request": "one more", "class": request["facts"]["targets"][0]["class"], "received_at": "2006-12-31T08:00", **fields}
    request["facts"]["requests"].append(row)


def no_target(r, request):
    add(r, request, **{"class": "never heard of"})


def only_on_the_way(r, request):
    request["facts"]["targets"].append({"class": "way", "stage": "arrived", "within_minutes": 5})
    add(r, request, **{"class": "way"})


def out_of_order(r, request):
    add(r, request, dispatched_at="2006-12-31T09:00", arrived_at="2006-12-31T08:59")


def skipped(r, request):
    add(r, request, arrived_at="2006-12-31T09:00")


def tomorrow(r, request):
    add(r, request, received_at="2099-01-01T00:00")


def twice(r, request):
    add(r, request), add(r, request)


def two_targets(r, request):
    request["facts"]["targets"].append(dict(request["facts"]["targets"][0], within_minutes=9))


def bad_survey(r, request):
    request["facts"]["survey"] = r.choice([
        {"answers": 5, "satisfied": 3}, {"answers": 0, "satisfied": 0, "required": ">= 1/2"},
        {"answers": 5, "satisfied": 6, "required": ">= 1/2"}, {"answers": 5, "satisfied": 5, "required": "> 1"},
        {"answers": 5, "satisfied": 5, "required": "<= 1/2"}, {"answers": 5, "satisfied": 5, "required": ">= 0"}])


CASES = {"service.dispatch": [dispatch_case]}
SPOILERS = {"service.dispatch": [no_scheme, no_target, only_on_the_way, out_of_order, skipped, tomorrow, twice, two_targets, bad_survey]}
