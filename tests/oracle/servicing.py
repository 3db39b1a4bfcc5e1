"""Services over a log, by two schemes of the seed: 街道方案二（一）3 and 社区方案一, 二（二）; day by day, unit by unit.

A word without a number (定期, 及时, 适时) has the charter's, or none.
"""
from datetime import date, datetime, timedelta
from fractions import Fraction

from law import Refused
from voting import add_months, bytewise, day_of, show_ratio

SINCE = date(2007, 10, 1)  # believed
ONE_DAY = timedelta(days=1)
TWICE_A_DAY = (">= 2", "day")
# item, class, what the text says
STREET = [
    ("estate-managed", "estate-upkeep", None),  # (1) 负责管理和服务工作
    ("supervision-accepted", "owner-relations", None),  # (2) 接受监督
    ("opinions-heard", "owner-relations", None),  # 广泛听取意见，提出整改措施并落实
    ("assemblies-attended", "owner-relations", "定期"),
    ("visits-received", "reception", "受理"),  # (3)
    ("visits-solved", "reception", "及时"),
    ("household-files", "estate-files", None),  # (4)
    ("estate-ledger", "estate-files", None),
    ("cleaners-checked", "public-environment", None),  # (5)
    ("environment-publicity", "public-environment", None),
    ("facilities-checked", "public-facilities", "定期"),  # (6)
    ("drains-cleared", "public-facilities", "适时"),
    ("faults-solved", "public-facilities", "及时"),
    ("patrol", "public-safety", TWICE_A_DAY),  # (7)
    ("incidents-reported", "public-safety", "及时"),
    ("vehicles-managed", "vehicle-order", None),  # (8)
    ("entrances-clear", "vehicle-order", None),
    ("assigned-work", "assigned-tasks", "及时"),  # (9) 按时
]
COMMUNITY = [
    ("order-kept", "public-order", None),
    ("places-cleaned", "public-environment", None),
    ("litter-cleared", "public-environment", None),
    ("waste-collected", "public-environment", None),
    ("order-assisted", "public-safety", None),
    ("security-patrol", "public-safety", None),
    ("facilities-kept", "public-facilities", None),
    ("greens-pruned", "public-greening", None),
    ("greens-watered", "public-greening", None),
    ("greens-fertilised", "public-greening", None),
    ("pests-controlled", "public-greening", None),
    ("greens-replanted", "public-greening", None),
    ("other-services", "other-services", "受理"),
]
SCHEMES = {"street-old-estates": STREET, "community-services": COMMUNITY}
WORDS = {"定期": "regularly", "及时": "promptly", "适时": "in-due-time"}
# The maintenance sections are somebody else's to clean.
ELSEWHERE = {("places-cleaned", "maintenance-section")}
MUST_STATE = ["charter-fees", "charter-services"]
CAN_BE = {"定期": ["times"], "及时": ["within-minutes"], "适时": ["times", "within-minutes"], "受理": ["within-minutes"],
          None: ["times", "within-minutes"]}


def wrong():
    raise Refused("invalid-fact")


def moment(text):
    return datetime.fromisoformat(text)


def least(times):
    sign, _, number = times.partition(" ")
    bound = Fraction(number)
    if sign not in (">", ">=") or bound.denominator != 1:
        wrong()
    fewest = next(n for n in range(-5, 10**6) if (n > bound if sign == ">" else n >= bound))
    if fewest < 1:
        wrong()  # always met
    return fewest


def shown(times):
    return times.replace(">=", "≥")


def unit_after(first, per, n):
    if per == "day":
        return first + n * ONE_DAY
    if per == "week":
        return first + 7 * n * ONE_DAY
    return add_months(first, {"month": 1, "quarter": 3, "year": 12}[per] * n)


def part(counted, owed):
    return {} if owed == 0 else {"share": show_ratio(Fraction(counted, owed))}


def by_times(item, times, per, by_charter, facts, days, left_out):
    first, last, as_of = day_of(facts["from"]), day_of(facts["to_inclusive"]), moment(facts["as_of"])
    need = least(times)
    value = {"frequency": {"times": shown(times), "per": per}, "by_charter": by_charter,
             "units": 0, "met": 0, "owed": 0, "counted": 0, "missed": [], "open": [],
             "done": sum(first <= d <= last for d in days)}
    value["left_out"] = len(days) - value["done"] + left_out
    n = 0
    while unit_after(first, per, n) <= last:
        begin, end = unit_after(first, per, n), unit_after(first, per, n + 1) - ONE_DAY
        n += 1
        if end > last:
            value["cut"] = {"from": begin.isoformat(), "done": sum(begin <= d <= last for d in days)}
            break
        done = sum(begin <= d <= end for d in days)
        row = {"from": begin.isoformat(), "to_inclusive": end.isoformat(), "done": done, "short": max(0, need - done)}
        if done < need and as_of < datetime.combine(end + ONE_DAY, datetime.min.time()):
            value["open"].append(row)
            continue
        value["units"] += 1
        value["owed"] += need
        value["counted"] += min(done, need)
        if done < need:
            value["missed"].append(row)
        else:
            value["met"] += 1
    value.update(part(value["counted"], value["owed"]))
    return "not-met" if value["missed"] else "open" if value["open"] else "met", {"times": value}


def minutes_over(late):
    minutes = 0
    while timedelta(minutes=minutes) < late:
        minutes += 1 if late - timedelta(minutes=minutes) < timedelta(days=2) else 1440
    return minutes


def written(at):
    return at.isoformat(timespec="seconds" if at.second else "minutes")


def by_occasions(item, within, facts):
    first, last, as_of = day_of(facts["from"]), day_of(facts["to_inclusive"]), moment(facts["as_of"])
    value = {"arose": 0, "met": 0, "late": [], "open": [], "left_out": 0}
    if within is not None:
        value["within_minutes"] = within
    for row in sorted(facts.get("occasions") or [], key=lambda row: bytewise(row["occasion"])):
        if row["item"] != item:
            continue
        arose, done = moment(row["arose_at"]), row.get("done_at") and moment(row["done_at"])
        if not first <= arose.date() <= last:
            value["left_out"] += 1
            continue
        value["arose"] += 1
        until = None if within is None else arose + timedelta(minutes=within)
        if until is not None and (done or as_of) > until:
            value["late"].append({"occasion": row["occasion"], "until": written(until), "done": bool(done),
                                  "minutes": minutes_over((done or as_of) - until)})
        elif done:
            value["met"] += 1
        else:
            value["open"].append({"occasion": row["occasion"], **({"until": written(until)} if until else {})})
    value.update(part(value["met"], value["met"] + len(value["late"])))
    return "not-met" if value["late"] else "open" if value["open"] else "met", {"occasions": value}


def read_log(facts, options, items):
    """The days of each item, and how much was left out for its ground."""
    as_of, days, left_out, seen = moment(facts["as_of"]), {}, {}, set()
    for row in facts.get("log") or []:
        if row["item"] not in items:
            wrong()
        if row.get("on") and row.get("at"):
            wrong()
        if not row.get("on") and not row.get("at"):
            raise Refused("missing-fact")
        if row.get("on") and day_of(row["on"]) > as_of.date() or row.get("at") and moment(row["at"]) > as_of:
            wrong()
        day = day_of(row["on"]) if row.get("on") else moment(row["at"]).date()
        if row.get("ground"):
            if not any(row["ground"] == ground and item in items for item, ground in ELSEWHERE):
                wrong()
            if (row["item"], row["ground"]) in ELSEWHERE:
                left_out[row["item"]] = left_out.get(row["item"], 0) + 1
                continue
        if row.get("at"):
            minute = row["item"], row["at"][:16]
            if minute in seen and options.get("same_minute", "refused") == "refused":
                wrong()
            if minute in seen and options["same_minute"] == "once":
                continue
            seen.add(minute)
        days.setdefault(row["item"], []).append(day)
    return days, left_out


def service_catalogue(places, facts, options):
    scheme = places[0].partition("+")[2]
    if scheme not in SCHEMES or day_of(facts["from"]) < SINCE:
        raise Refused("not-in-force")
    items = {item: said for item, _, said in SCHEMES[scheme]}
    if day_of(facts["to_inclusive"]) < day_of(facts["from"]):
        wrong()
    if (day_of(facts["to_inclusive"]) - day_of(facts["from"])).days > 36525:
        raise Refused("out-of-range")
    owed = facts.get("owed") or []
    if len(set(owed)) < len(owed) or set(owed) - set(items):
        wrong()
    charter = facts.get("charter")
    promised = {}
    for row in (charter or {}).get("standards") or []:
        if row["item"] in promised or row["item"] not in items:
            wrong()
        promised[row["item"]] = next(iter(row["standard"].items()))
        kind, what = promised[row["item"]]
        if kind == "times":
            least(what["times"])
    wanting = []
    if scheme == "community-services":
        if charter is None:
            raise Refused("missing-fact")
        states = charter.get("states") or []
        if len(set(states)) < len(states) or set(states) - set(MUST_STATE):
            wrong()
        wanting = [name for name in MUST_STATE if name not in states]
    days, left_out = read_log(facts, options, items)
    as_of = moment(facts["as_of"])
    occasions = facts.get("occasions") or []
    if len({row["occasion"] for row in occasions}) < len(occasions):
        wrong()
    for row in occasions:
        arose, done = moment(row["arose_at"]), row.get("done_at") and moment(row["done_at"])
        if row["item"] not in items or arose > as_of or done and (done < arose or done > as_of):
            wrong()
    rows = []
    for item, of_class, said in SCHEMES[scheme]:
        kind, what = promised.get(item, (None, None))
        if isinstance(said, tuple):
            times, per = said
            if kind == "within-minutes" or kind and (what["per"] != per or least(what["times"]) < least(times)):
                wrong()
            standing, held = by_times(item, what["times"] if kind else times, per, bool(kind), facts,
                                      days.get(item, []), left_out.get(item, 0))
        elif kind:
            if kind not in CAN_BE[said]:
                wrong()
            if kind == "times":
                standing, held = by_times(item, what["times"], what["per"], True, facts, days.get(item, []),
                                          left_out.get(item, 0))
            else:
                standing, held = by_occasions(item, what, facts)
        elif said == "受理":
            standing, held = by_occasions(item, None, facts)
        elif said:
            standing, held = "open", {"undetermined": WORDS[said]}
        else:
            standing, held = "judgement", "judged"
        if "occasions" in held and any(row["item"] == item for row in facts.get("log") or []):
            wrong()
        if "times" in held and any(row["item"] == item for row in occasions):
            wrong()
        if not owed or item in owed:
            rows.append({"item": item, "class": of_class, "standing": standing, "held": held})
    order = ["judgement", "met", "open", "not-met"]
    standing = max([row["standing"] for row in rows] + ["not-met"] * bool(wanting), key=order.index)
    return standing, {"standing": standing, "charter_wanting": wanting, "items": rows}
