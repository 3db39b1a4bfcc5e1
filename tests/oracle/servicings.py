"""Random logs of services: as often as is due, once more or less, at the first and last minute of a unit of time."""
from datetime import date, datetime, timedelta

from pieces import keys, maybe
from servicing import CAN_BE, MUST_STATE, SCHEMES, SINCE, least, unit_after

PLACES = ["320114", "320100", "320000", "100000", "310115"]


def written(r, at):
    text = at.strftime("%Y-%m-%dT%H:%M")
    return text + (":%02d" % at.second if at.second else "")


def promise(r, said):
    kind = r.choice(CAN_BE[said]) if not isinstance(said, tuple) else "times"
    if kind == "within-minutes":
        return {"within-minutes": r.choice([15, 30, 60, 1440, r.randint(1, 5000)])}
    per = "day" if isinstance(said, tuple) else r.choice(["day", "week", "week", "month", "quarter", "year"])
    return {"times": {"times": r.choice([">= 2", ">= 3", "> 1", "> 2"] if isinstance(said, tuple) else [">= 1", ">= 2", "> 1", "> 0"]),
                      "per": per}}


def catalogue_case(r, rule):
    scheme = r.choice(["street-old-estates", "street-old-estates", "community-services"])
    said = {item: word for item, _, word in SCHEMES[scheme]}
    first = r.choice([SINCE, date(2008, 1, 31), date(2008, 2, 29), date(2007 + r.randint(1, 18), r.randint(1, 12), r.randint(1, 28))])
    last = first + timedelta(days=r.choice([0, 1, 2, 6, 7, 13, 27, 30, 59, 92, r.randint(0, 120), r.randint(0, 800) if r.random() < 0.05 else 3]))
    end = datetime.combine(last, datetime.min.time()) + timedelta(days=1)
    as_of = r.choice([end, end, end - timedelta(minutes=1), end - timedelta(seconds=1), end + timedelta(days=9),
                      end - timedelta(minutes=r.randint(0, 4000))])
    as_of = max(as_of, datetime.combine(first, datetime.min.time()))
    facts = {"from": first.isoformat(), "to_inclusive": last.isoformat(), "as_of": written(r, as_of)}
    items = r.sample(sorted(said), r.randint(1, 4))
    if "patrol" in said and r.random() < 0.7 and "patrol" not in items:
        items.append("patrol")
    if r.random() < 0.85:
        facts["owed"] = list(items)
    options = {}
    maybe(r, options, "same_minute", ["refused", "once", "each"])
    promised = {}
    for item in items:
        if r.random() < (0.2 if isinstance(said[item], tuple) else 0.6):
            promised[item] = promise(r, said[item])
    if promised or scheme == "community-services" or r.random() < 0.1:
        facts["charter"] = {"standards": [{"item": i, "standard": p} for i, p in promised.items()]}
        if scheme == "community-services":
            facts["charter"]["states"] = r.sample(MUST_STATE, 2 if r.random() < 0.8 else r.randint(0, 1))
    log, occasions, seen = [], [], set()
    for item in items:
        standard = promised.get(item) or ({"times": {"times": ">= 2", "per": "day"}} if item == "patrol" else {})
        if "times" in standard:
            need, n, per = least(standard["times"]["times"]), 0, standard["times"]["per"]
            while unit_after(first, per, n) <= last + timedelta(days=3) and len(log) < 400:
                begin = datetime.combine(unit_after(first, per, n), datetime.min.time())
                over = datetime.combine(unit_after(first, per, n + 1), datetime.min.time())
                n += 1
                for _ in range(max(0, need + r.choice([-1, 0, 0, 0, 0, 0, 1]))):
                    at = r.choice([begin, over - timedelta(minutes=1), begin + (over - begin) * r.randint(0, 1439) // 1440])
                    at = at.replace(microsecond=0, second=r.choice([0, 0, 0, 30]))
                    if at > as_of:
                        continue
                    row = {"item": item}
                    if r.random() < 0.3:
                        row["on"] = at.date().isoformat()
                    else:
                        if (item, at.replace(second=0)) in seen and options.get("same_minute", "refused") == "refused":
                            continue
                        seen.add((item, at.replace(second=0)))
                        row["at"] = written(r, at)
                    if item == "places-cleaned" and r.random() < 0.3:
                        row["ground"] = "maintenance-section"
                    log.append(row)
        elif said[item] == "受理" or "within-minutes" in standard:
            within = standard.get("within-minutes")
            for _ in range(r.randint(0, 4)):
                arose = as_of - timedelta(minutes=r.choice([0, within or 5, (within or 5) + 1, r.randint(0, 9000)]), seconds=r.choice([0, 0, 20]))
                row = {"item": item, "arose_at": written(r, arose)}
                if r.random() < 0.7:
                    done = arose + timedelta(minutes=(within or 30) + r.choice([-1, 0, 0, 1, 7]), seconds=r.choice([0, 0, 1, 59]))
                    row["done_at"] = written(r, max(arose, min(done, as_of)))
                occasions.append(row)
        elif said[item] and r.random() < 0.4:
            # Nothing says how it is held: what is told of it is left.
            log.append({"item": item, "on": min(first, as_of.date()).isoformat()})
    for name, row in zip(keys(r, len(occasions), r.choice(["o%d", "报修%d"])), occasions):
        row["occasion"] = name
    r.shuffle(log)
    r.shuffle(occasions)
    if log or r.random() < 0.5:
        facts["log"] = log
    if occasions:
        facts["occasions"] = occasions
    return r.choice(PLACES) + "+" + scheme, facts, options


def no_such_item(r, request):
    request["facts"].setdefault("log", []).append({"item": "flying", "on": request["facts"]["from"]})


def backwards(r, request):
    request["facts"]["to_inclusive"] = "2007-01-01"


def no_scheme(r, request):
    request["jurisdiction"] = request["jurisdiction"].partition("+")[0]


def before_it(r, request):
    request["facts"]["from"] = "2007-09-30"


def of_tomorrow(r, request):
    item = "patrol" if "street" in request["jurisdiction"] else "order-kept"
    request["facts"].setdefault("log", []).append({"item": item, "on": "2099-01-01"})


def without_a_time(r, request):
    request["facts"]["log"] = [{"item": "patrol" if "street" in request["jurisdiction"] else "order-kept"}]


def less_than_the_text(r, request):
    if "street" in request["jurisdiction"]:
        less = r.choice([{"times": ">= 1", "per": "day"}, {"times": ">= 14", "per": "week"}])
        request["facts"]["charter"] = {"standards": [{"item": "patrol", "standard": {"times": less}}]}
    else:
        request["facts"].pop("charter")


def twice(r, request):
    request["facts"]["occasions"] = 2 * [
        {"occasion": "o", "item": "visits-received" if "street" in request["jurisdiction"] else "other-services",
         "arose_at": "2007-01-01T00:00"}]


CASES = {"service.catalogue": [catalogue_case]}
SPOILERS = {"service.catalogue": [no_such_item, backwards, no_scheme, before_it, of_tomorrow, without_a_time,
                                  less_than_the_text, twice]}
