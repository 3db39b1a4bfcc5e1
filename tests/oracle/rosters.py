"""Random rosters: shifts that meet, overlap or leave a minute open, certificates that begin or end on the day or beside it."""
from datetime import date, datetime, timedelta

from lifts import SINCE
from pieces import iso, keys, maybe, near

PLACES = ["320100", "320106", "320000", "100000", "310115"]
MINUTE = timedelta(minutes=1)


def written(at):
    return at.strftime("%Y-%m-%dT%H:%M")


def certificate(r, day):
    if r.random() < 0.12:
        return "not-held"
    held = {"valid_from": iso(r.choice([day, day - timedelta(days=400), day - timedelta(days=1), day + timedelta(days=r.choice([0, 0, 1]))]))}
    if r.random() < 0.6:
        last = max(r.choice([day, day, day + timedelta(days=1), day + timedelta(days=300), day - timedelta(days=1)]), date.fromisoformat(held["valid_from"]))
        held["valid_to_inclusive"] = iso(last)
    return {"held": held}


def conduct_case(r, rule):
    day = r.choice([SINCE, date(2007, 6, 1), date(2008, 2, 29), date(2007 + r.randint(0, 18), r.randint(1, 12), r.randint(1, 28))])
    midnight = datetime.combine(day, datetime.min.time())
    posts = keys(r, r.randint(1, 3), r.choice(["lift %d", "%d号梯"]))
    peaks, bounds = [], [midnight, midnight + timedelta(days=1)]
    for name in keys(r, r.randint(1, 2), "p%d"):
        begin = midnight + timedelta(minutes=r.choice([450, 0, 1380, r.randint(0, 1439)]))
        end = begin + timedelta(minutes=r.choice([1, 60, 90, r.randint(1, 200)]))
        bounds += [begin, end, begin + (end - begin) // MINUTE // 2 * MINUTE]
        peaks.append({"peak": name, "from": written(begin), "to": written(end), "posts": r.sample(posts, r.randint(1, len(posts)))})
    shifts, busy, neat = [], {}, r.random() < 0.5
    for staff in keys(r, r.randint(0, 5), r.choice(["s%d", "工%d"])):
        for _ in range(r.randint(1, 2)):
            begin = near(r, r.choice(bounds), MINUTE) - timedelta(minutes=r.choice([0, 0, r.randint(0, 300)]))
            end = near(r, r.choice(bounds), MINUTE) + timedelta(minutes=r.choice([0, 0, r.randint(0, 300)]))
            begin = max(begin, busy.get(staff, begin))
            if end <= begin or begin >= midnight + timedelta(days=1) or end <= midnight:
                continue
            busy[staff] = end
            shifts.append({"staff": staff, "post": r.choice(posts), "from": written(begin), "to": written(end),
                           "certificate": certificate(r, day), "uniform": r.random() < 0.9, "badge": r.random() < 0.9})
    for n, post in enumerate(posts if neat else []):
        # One after the other at each post, from before the first peak to after the last, or a minute less.
        turn = near(r, r.choice(bounds[2:]), MINUTE)
        for half, (begin, end) in enumerate([(midnight, turn), (near(r, turn, MINUTE) if r.random() < 0.3 else turn, max(bounds[1:]))]):
            if begin < end and begin < midnight + timedelta(days=1):
                shifts.append({"staff": "steady %d %d" % (n, half), "post": post, "from": written(begin), "to": written(end)})
    for row in shifts if neat else []:
        row.update({"certificate": {"held": {"valid_from": iso(day - timedelta(days=300))}}, "uniform": True, "badge": True})
    for name, row in zip(keys(r, len(shifts), r.choice(["%d", "班%d"])), shifts):
        row["shift"] = name
    r.shuffle(shifts), r.shuffle(peaks)
    options = {}
    maybe(r, options, "uncertified", ["covers", "does-not"])
    return r.choice(PLACES) + "+hospital-services", {"on": iso(day), "shifts": shifts, "peaks": peaks}, options


def no_scheme(r, request):
    request["jurisdiction"] = r.choice(["320100", "320114+street-old-estates"])


def no_peaks(r, request):
    request["facts"]["peaks"] = []


def no_posts(r, request):
    request["facts"]["peaks"][0]["posts"] = []


def same_peak(r, request):
    request["facts"]["peaks"] += request["facts"]["peaks"][:1]


def one_more(r, request, **fields):
    day = request["facts"]["on"]
    row = {"shift": "more", "staff": "more", "post": "lift 1", "from": day + "T10:00", "to": day + "T11:00",
           "certificate": "not-held", "uniform": True, "badge": True, **fields}
    request["facts"]["shifts"].append({k: v for k, v in row.items() if v is not None})


def untold(r, request):
    one_more(r, request, **{r.choice(["certificate", "uniform", "badge"]): None})


def in_two_places(r, request):
    one_more(r, request)
    one_more(r, request, shift="again", **{"from": request["facts"]["on"] + "T10:59"})


def half_a_minute(r, request):
    one_more(r, request, to=request["facts"]["on"] + "T11:00:30")


def of_another_day(r, request):
    one_more(r, request, **{"from": "2006-06-01T10:00", "to": "2006-06-01T11:00"})


CASES = {"service.conduct": [conduct_case]}
SPOILERS = {"service.conduct": [no_scheme, no_peaks, no_posts, same_peak, untold, in_two_places, half_a_minute, of_another_day]}
