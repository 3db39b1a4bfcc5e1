"""Lift attendants of a hospital, minute by minute: 医院物业服务经验, counted as its third part.

持证上岗；统一制服，配挂工号牌；文明用语；每天高峰期间委派员工，在电梯口疏导乘客 -- somebody, as no number is said.
"""
from datetime import date, datetime, timedelta
from fractions import Fraction

from law import Refused
from voting import bytewise, day_of, show_ratio

SINCE = date(2007, 1, 1)  # believed
SOMEBODY = 1
MINUTE = timedelta(minutes=1)


def moment(text):
    return datetime.fromisoformat(text)


def days(row):
    """The days on which something lies, minute by minute."""
    found, at = set(), moment(row["from"])
    while at < moment(row["to"]):
        found.add(at.date())
        at += MINUTE
    return found


def sound(row, first, last):
    if any(moment(row[f]).second for f in (first, last)) or moment(row[last]) <= moment(row[first]):
        raise Refused("invalid-fact")


def no_two(rows, key):
    if len({row[key] for row in rows}) < len(rows):
        raise Refused("invalid-fact")


def certificate(shift):
    held = shift.get("certificate")
    if held is None:
        raise Refused("missing-fact")
    if held == "not-held":
        return ["certificate"]
    first, last = day_of(held["held"]["valid_from"]), held["held"].get("valid_to_inclusive")
    on = days(shift)
    if min(on) < first:
        return ["certificate-not-yet"]
    return ["certificate-expired"] if last and max(on) > day_of(last) else []


def wanting(shift):
    found = certificate(shift)
    for name in ("uniform", "badge"):
        if shift.get(name) is None:
            raise Refused("missing-fact")
        found += [] if shift[name] else [name]
    return found


def written(at):
    return at.isoformat(timespec="minutes")


def staffed(peak, post, shifts):
    begin, end, runs, covered = moment(peak["from"]), moment(peak["to"]), [], 0
    at = begin
    while at < end:
        there = len({s["staff"] for s in shifts
                     if s["post"] == post and moment(s["from"]) <= at < moment(s["to"])})
        if there >= SOMEBODY:
            covered += 1
        elif runs and runs[-1][1] == at and runs[-1][2] == there:
            runs[-1][1] = at + MINUTE
        else:
            runs.append([at, at + MINUTE, there])
        at += MINUTE
    return {"peak": peak["peak"], "post": post, "minutes": (end - begin) // MINUTE, "covered_minutes": covered,
            "uncovered": [{"from": written(a), "to": written(b), "minutes": (b - a) // MINUTE, "present": n,
                           "short": SOMEBODY - n} for a, b, n in runs]}


def service_conduct(places, facts, options):
    day = day_of(facts["on"])
    if places[0].partition("+")[2] != "hospital-services" or day < SINCE:
        raise Refused("not-in-force")
    shifts, peaks = facts["shifts"], facts.get("peaks") or []
    no_two(shifts, "shift"), no_two(peaks, "peak")
    for row in shifts:
        sound(row, "from", "to")
        if day not in days(row):
            raise Refused("invalid-fact")
        held = row.get("certificate")
        if isinstance(held, dict) and (held["held"].get("valid_to_inclusive") or "9") < held["held"]["valid_from"]:
            raise Refused("invalid-fact")
    for a in shifts:
        for b in shifts:
            if a is not b and a["staff"] == b["staff"] and moment(a["from"]) < moment(b["to"]) and moment(b["from"]) < moment(a["to"]):
                raise Refused("invalid-fact")
    for row in peaks:
        sound(row, "from", "to")
        if moment(row["from"]).date() != day or len(set(row["posts"])) < len(row["posts"]):
            raise Refused("invalid-fact")
        if not row["posts"]:
            raise Refused("missing-fact")
    if not peaks:
        raise Refused("missing-fact")
    checked = [{"shift": s["shift"], "wanting": wanting(s)} for s in sorted(shifts, key=lambda s: bytewise(s["shift"]))]
    there = [s for s in shifts if options.get("uncertified") != "does-not" or not certificate(s)]
    rows = [staffed(p, post, there) for p in sorted(peaks, key=lambda p: bytewise(p["peak"]))
            for post in sorted(p["posts"], key=bytewise)]
    met = not any(c["wanting"] for c in checked) and not any(row["uncovered"] for row in rows)
    share = Fraction(sum(row["covered_minutes"] for row in rows), sum(row["minutes"] for row in rows))
    return ("met" if met else "not-met"), {"met": met, "shifts": checked, "peaks": rows, "share": show_ratio(share),
                                           "judged": ["polite-phrases"]}
