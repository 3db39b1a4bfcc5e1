"""When a service contract ends and is filed: 民法典 arts 940, 946 to 948 and the texts of 19 places."""
from datetime import date, timedelta

from law import Refused
from voting import add_months, day_of

ONE = timedelta(days=1)
CODE, REGULATION, ZHEJIANG = date(2021, 1, 1), date(2018, 3, 19), date(2009, 11, 27)
SINCE = {"100000": CODE, "110000": date(2024, 3, 29), "310000": date(2021, 1, 1), "330200": date(2022, 4, 1),
         "330300": date(2017, 5, 1), "330600": date(2021, 1, 1), "330900": date(2019, 9, 1), "331000": date(2021, 5, 1),
         "370200": date(2021, 5, 1), "370300": date(2021, 12, 1), "371100": date(2018, 1, 1), "410000": date(2018, 1, 1),
         "441800": date(2023, 2, 1)}
UNSEEN = {"110000": (date(2020, 5, 1), date(2024, 3, 28)), "310000": (date(2004, 11, 1), date(2019, 2, 28)),
          "330200": (date(1998, 4, 20), date(2022, 3, 31)), "410000": (date(2001, 1, 13), date(2017, 12, 31))}
OLD_SHANGHAI = (date(2019, 3, 1), date(2020, 12, 31))
D30, D60, D90, M1, M2, M3, M4, M6 = "30d", "60d", "90d", "1m", "2m", "3m", "4m", "6m"
TIMES = {
    "dismissal": {"100000": D60, "330300": D30, "331000": D60, "370300": D60, "371100": D60, "441800": M3},
    "non-renewal": {"100000": D90, "110000": D90, "310000": D90, "330200": D90, "330600": D90, "330900": M3,
                    "331000": D90, "370200": D90, "370300": D90, "371100": D60, "410000": M3},
    "termination": {"100000": D60, "110000": D60, "310000": D60, "330300": D30, "370200": D60, "370300": D60,
                    "371100": D60, "410000": M3},
    "decide": {"110000": M6, "330200": M4, "330300": D90, "330600": D90, "330900": M3, "331000": D90, "410000": M3},
    "decide-preliminary": {"110000": M3},
    "tell": {"110000": M6, "330200": M4, "331000": D90},
    "part": {"330600": D60, "330900": M2},
    "renew-time": {"330900": M1},
    "renew": {"100000": "", "110000": "", "310000": ""},
    "goes-on": {"100000": "", "110000": "", "310000": "", "330300": "", "370200": "", "370300": "", "410000": ""},
    "losses": {"100000": "", "370300": ""}}
SHANGHAI_BEFORE = {"non-renewal": M3, "termination": M3, "decide": M3, "tell": M3, "renew": "", "goes-on": ""}
MAY_AGREE = {"dismissal": ["100000", "371100"], "non-renewal": ["100000", "371100"], "termination": ["371100"]}


def texts(places, topic, day):
    """What is said on a day from the nearest place up; a text that was not seen ends the search there."""
    found = []
    for place in places:
        here, gap = TIMES[topic].get(place), UNSEEN.get(place)
        if place == "310000" and topic in SHANGHAI_BEFORE and OLD_SHANGHAI[0] <= day <= OLD_SHANGHAI[1]:
            found.append(SHANGHAI_BEFORE[topic])
        elif here is not None and SINCE[place] <= day:
            found.append(here)
        elif gap and gap[0] <= day <= gap[1] and (here is not None or place == "310000" and topic in SHANGHAI_BEFORE):
            found.append(None)
    return found


def any_text(places, topic, day):
    found = texts(places, topic, day)
    if found and found[0] is None:
        raise Refused("not-in-force")
    return found[0] if found else None


def the_text(places, topic, day):
    found = any_text(places, topic, day)
    if found is None:
        raise Refused("not-in-force")
    return found


def shift(day, time, sign):
    count, unit = int(time.rstrip("dm")), time[-1]
    return day + sign * timedelta(days=count) if unit == "d" else add_months(day, sign * count)


def agreed_span(text):
    count, unit = text.split()
    return count + {"days": "d", "months": "m"}[unit]


# Who files, for whom, how many days after it was concluded, and whether a change as well: Beijing 63(3), Shanghai 44(3),
# Hangzhou 49(2), Ningbo 48(3), Wenzhou 34(5), Huzhou 29(3), Shaoxing 30(3), Zhoushan 39(1), Lishui 32(1), Shandong 57(6),
# Qingdao 55(1), Zibo 42(2), Rizhao 50(3), Liaocheng 37(3), Binzhou 44(1), Henan 49(3).
FILED = {"110000": (15, "o", True), "310000": (30, "op", False), "330100": (15, "op", False), "330200": (10, "o", False),
         "330300": (15, "o", False), "330500": (15, "o", False), "330600": (30, "o", False), "330900": (30, "op", False),
         "331100": (15, "op", False), "370000": (10, "o", False), "370200": (10, "o", False), "370300": (10, "o", True),
         "371100": (15, "o", False), "371500": (10, "o", False), "371600": (10, "o", False), "410000": (15, "o", False)}
FILING_SINCE = {**{p: SINCE[p] for p in FILED if p in SINCE}, "310000": date(2019, 3, 1), "330100": date(2022, 3, 1),
                "330500": date(2021, 5, 1), "331100": date(2019, 7, 1), "370000": date(2021, 12, 3),
                "371500": date(2021, 3, 1), "371600": date(2019, 10, 1)}
FILING_UNSEEN = {**{p: UNSEEN[p] for p in FILED if p in UNSEEN}, "330100": (date(2001, 12, 28), date(2022, 2, 28)),
                 "370000": (date(2009, 5, 1), date(2021, 12, 2))}
# Of a preliminary contract, ten days: Weifang 54(2) by the manager, Binzhou 28 by the developer.
FILED_BEFORE = {"370700": (date(2022, 3, 1), "manager"), "371600": (date(2019, 10, 1), "developer")}
# Who is fined for it: Beijing 91, Hangzhou 86(1)(1), Wenzhou 54(2), Shaoxing 55(1)(1), Lishui 50(1)(2).
FINED = {"110000", "330100", "330300", "330600", "331100"}


def nearest(places, since, unseen, day):
    """The nearest place that has a text on a day; one whose text was not seen ends the search."""
    for place in places:
        if place in since and since[place] <= day:
            return place
        if place in unseen and unseen[place][0] <= day <= unseen[place][1]:
            raise Refused("not-in-force")
    return None


def filed_by(places, kind, day):
    """(who, days, whether a change as well), or nothing."""
    place = nearest(places, FILING_SINCE, FILING_UNSEEN, day)
    if place and kind[0] in FILED[place][1]:
        return "manager", FILED[place][0], FILED[place][2]
    if kind == "preliminary":
        for own in places:
            if own in FILED_BEFORE and FILED_BEFORE[own][0] <= day:
                changes = place is not None and FILED[place][2]
                return FILED_BEFORE[own][1], 10, changes
    return None


def is_fined(places, who, day):
    if who == "developer":
        return False
    try:
        place = nearest(places, {p: FILING_SINCE[p] for p in FINED}, {p: FILING_UNSEEN[p] for p in FINED if p in FILING_UNSEEN}, day)
    except Refused:
        return False
    return place is not None


def filings(places, facts):
    asked, rows = day_of(facts["as_of"]), []
    papers = [(p["concluded_on"], p["what"] == "change", row, p) for row, p in enumerate(facts.get("papers", []))]
    for _, change, _, p in sorted(papers, key=lambda x: x[:3]):
        day, due = day_of(p["concluded_on"]), []
        if not change and facts["kind"] == "owners":
            if nearest(places, {"371500": date(2021, 3, 1)}, {}, day):
                due.append(("publish-draft", "owners", day - timedelta(days=7), p.get("draft_published_on")))
            if nearest(places, {"330200": SINCE["330200"]}, {"330200": UNSEEN["330200"]}, day):
                due.append(("publish-contract", "owners", day + timedelta(days=10), p.get("published_on")))
        filed = filed_by(places, facts["kind"], day)
        if filed and (filed[2] or not change):
            duty = "file-change" if change else "file-contract"
            due.append((duty, filed[0], day + timedelta(days=filed[1]), p.get("filed_on")))
        for duty, by, latest, done in due:
            if done:
                state = "late" if day_of(done) > latest else "done"
            else:
                state = "overdue" if asked > latest else "open"
            row = {"duty": duty, "by": by, "latest": latest.isoformat(), "state": state, "concluded_on": p["concluded_on"]}
            if done:
                row["done_on"] = done
            if duty.startswith("file") and state in ("late", "overdue") and \
                    is_fined(places, by, day_of(done) if done else asked):
                row["breach"] = "contract-unfiled"
            rows.append(row)
    return rows


class Contract:
    def __init__(self, places, facts, options):
        self.places, self.facts, self.options = places, facts, options
        self.asked, self.first = day_of(facts["as_of"]), day_of(facts["from"])
        self.term = day_of(facts["to_inclusive"]) if facts.get("to_inclusive") else None
        self.decisions = sorted((day_of(x["on"]), x["what"]) for x in facts.get("decisions", []))
        order = ["decision", "non-renewal", "dismissal", "termination"]
        self.notices = sorted(facts.get("notices", []), key=lambda x: (
            x["reached_on"], x["by"] == "manager", order.index(x["says"]), x.get("ends_on") or ""))
        self.more = ONE if options.get("counting") == "clear" else 0 * ONE

    def times(self, kind, day):
        found = texts(self.places, kind, day)
        if not found or found[0] is None:
            raise Refused("not-in-force")
        agreed = (self.facts.get("agreed") or {}).get(kind.replace("-", "_"))
        if agreed:
            may = any(p in MAY_AGREE[kind] and SINCE[p] <= day for p in self.places)
            if may or self.options.get("agreed") == "always":
                return [agreed_span(agreed)]
        higher = found[1] if len(found) > 1 and found[1] is not None else None
        if higher is None or higher == found[0]:
            return found[:1]
        return {"longer": [found[0], higher], "place": [found[0]], "higher": [higher]}[
            self.options.get("differing", "longer")]

    def end_after(self, times, day):
        return max(shift(day, time, 1) for time in times) + self.more

    def latest_before(self, times, last):
        return min(shift(last, time, -1) for time in times) - self.more

    def check(self):
        f, past = self.facts, lambda text: day_of(text) <= self.asked
        sides = {"decision": ["owners"], "dismissal": ["owners"], "non-renewal": ["manager"],
                 "termination": ["owners", "manager"]}
        good = not self.term or self.term >= self.first
        if f.get("owners_contract_on"):
            good &= f["kind"] == "preliminary" and day_of(f["owners_contract_on"]) > self.first
        if f.get("renewed_on"):
            good &= bool(self.term) and day_of(f["renewed_on"]) <= self.term and past(f["renewed_on"])
        good &= not f.get("served_until") or past(f["served_until"])
        good &= all(day <= self.asked for day, _ in self.decisions)
        renewed, another = ({day for day, what in self.decisions if what == of} for of in ("renew", "hire-another"))
        good &= not renewed & another
        for x in self.notices:
            good &= past(x["reached_on"]) and x["by"] in sides[x["says"]]
            if x.get("ends_on"):
                good &= x["says"] in ("dismissal", "termination") and x["ends_on"] >= x["reached_on"]
        papers = f.get("papers", [])
        signed = [p["concluded_on"] for p in papers if p["what"] == "contract"]
        good &= len(signed) < 2
        for p in papers:
            days = [p[name] for name in ("filed_on", "published_on") if p.get(name)]
            good &= all(past(day) for day in [p["concluded_on"], p.get("draft_published_on") or p["concluded_on"], *days])
            good &= all(day >= p["concluded_on"] for day in days + [p["concluded_on"]])
            good &= not signed or p["concluded_on"] >= signed[0]
        if not good:
            raise Refused("invalid-fact")

    def for_the_end(self, by):
        """The last decision on what follows the term."""
        rank = {"renew": 0, "hire-another": 1}
        said = [(day, rank[what], what) for day, what in self.decisions if what in rank and day <= by]
        return max(said) if said else None

    def of_the_term(self):
        """(last day, ground), or nothing where it goes on or is not there yet."""
        if not self.term:
            return None
        if self.facts.get("renewed_on"):
            return self.term, "renewed"
        said = self.for_the_end(self.term)
        if said and said[2] == "hire-another":
            return self.term, "another-hired"
        parting = [day_of(x["reached_on"]) for x in self.notices if x["says"] == "non-renewal"]
        parting = [day for day in parting if day <= self.term]
        if parting:
            last = self.term
            if self.options.get("late_non_renewal") == "deferred":
                last = max(last, self.end_after(self.times("non-renewal", parting[0]), parting[0]))
            return last, "not-renewed"
        if self.asked <= self.term:
            return None
        if self.facts.get("served_until") and day_of(self.facts["served_until"]) <= self.term:
            return self.term, "expired"
        the_text(self.places, "goes-on", self.term + ONE)
        return None

    def notice(self, x, end, termed):
        reached, says = day_of(x["reached_on"]), x["says"]
        row = {"reached_on": x["reached_on"], "by": x["by"], "says": says}
        over = self.term is not None and self.term < reached
        indefinite = termed is None and (self.term is None or over)
        ways = ["dismiss"] if says == "dismissal" else ["dismiss", "hire-another"]
        parted = any(what in ways and day <= reached for day, what in self.decisions)
        if end and end[0] < reached:
            return {**row, "standing": "after-end"}, None
        if says == "decision":
            return {**row, "standing": "in-time" if self.for_the_end(reached) else "no-decision"}, None
        if x["by"] == "owners" and not parted:
            return {**row, "standing": "no-decision"}, None
        if says == "non-renewal" and (not self.term or over) or says == "termination" and not indefinite:
            return {**row, "standing": "no-ground"}, None
        if says == "non-renewal":
            latest = self.latest_before(self.times(says, reached), self.term)
            if reached <= latest:
                return {**row, "standing": "in-time"}, None
            return {**row, "standing": "late", "late_by_days": (reached - latest).days}, None
        kind = "termination" if indefinite else "dismissal"
        earliest = self.end_after(self.times(kind, reached), reached)
        row["earliest_end"] = earliest.isoformat()
        ground = "terminated" if indefinite else "dismissed"
        named = day_of(x["ends_on"]) if x.get("ends_on") else earliest
        if named >= earliest:
            return {**row, "standing": "in-time"}, (named, ground)
        row.update(standing="late", late_by_days=(earliest - named).days)
        return row, None if self.options.get("late_notice") == "void" else (earliest, ground)

    def dues(self):
        rows, term = [], self.term
        if not term:
            return rows

        def add(duty, topic, done, plain=None):
            day = min(done or self.asked, term)
            if topic == "non-renewal":
                if any_text(self.places, topic, day) is None:
                    return False
                latest = self.latest_before(self.times(topic, day), term)
            else:
                time = any_text(self.places, topic, day)
                if time is None and not plain:
                    return False
                if time is None:
                    if not plain(day):
                        return False
                    latest = term
                else:
                    latest = self.latest_before([time], term)
            state = ("late" if done > latest else "done") if done else "open" if self.asked <= latest else \
                "lapsed" if duty == "tell-non-renewal" else "overdue"
            row = {"duty": duty, "by": "manager" if duty == "tell-non-renewal" else "owners",
                   "latest": latest.isoformat(), "state": state}
            rows.append({**row, "done_on": done.isoformat()} if done else row)
            return True

        first = min((day for day, what in self.decisions if what != "dismiss"), default=None)
        if self.facts["kind"] == "preliminary":
            add("decide", "decide-preliminary", first)
        else:
            add("decide", "decide", first, lambda day: "310000" in self.places and day >= CODE)
        said = self.for_the_end(term)
        if said:
            told = [day_of(x["reached_on"]) for x in self.notices if x["says"] == "decision"]
            told = min((day for day in told if day >= said[0]), default=None)
            add("tell-decision", "tell", told)
            if said[2] == "hire-another":
                add("tell-decision", "part", told)
            else:
                done = day_of(self.facts["renewed_on"]) if self.facts.get("renewed_on") else None
                add("renew", "renew-time", done, lambda day: any_text(self.places, "renew", day) is not None)
        parting = [day_of(x["reached_on"]) for x in self.notices if x["says"] == "non-renewal"]
        add("tell-non-renewal", "non-renewal", min(parting, default=None))
        return rows

    def earliest(self, side, state):
        if state in ("not-begun", "ended"):
            return None
        kind = "termination" if state == "indefinite" else "dismissal" if side == "owners" else "non-renewal"
        try:
            times = self.times(kind, self.asked)
        except Refused:
            return None
        if kind == "non-renewal" and self.term:
            return self.term if self.asked <= self.latest_before(times, self.term) else None
        return self.end_after(times, self.asked)


def contract_notice(places, facts, options):
    c = Contract(places, facts, options)
    c.check()
    grounds = ["owners-contract", "dismissed", "terminated", "renewed", "another-hired", "not-renewed", "expired"]
    first = lambda a, b: b if a is None else a if b is None else min(a, b, key=lambda e: (e[0], grounds.index(e[1])))
    end = None
    if facts["kind"] == "preliminary" and facts.get("owners_contract_on"):
        on = day_of(facts["owners_contract_on"])
        since = ZHEJIANG if "330000" in places else REGULATION  # Zhejiang 23 says it, too
        if min(on, c.asked) < since:
            raise Refused("not-in-force")
        end = on - ONE, "owners-contract"
    termed = c.of_the_term()
    end = first(end, termed)
    rows = []
    for x in c.notices:
        row, brings = c.notice(x, end, termed)
        rows.append(row)
        end = first(end, brings)
    if c.asked < c.first:
        state = "not-begun"
    elif end and end[0] < c.asked:
        state = "ended"
    elif c.term is None or c.term < c.asked and not (end and end[0] <= c.term):
        state = "indefinite"
    else:
        state = "running"
    value = {"state": state, "notices": rows, "losses": False}
    if state == "indefinite":
        value["since"] = (c.term + ONE if c.term else c.first).isoformat()
    if end:
        value["last_day"], value["ground"] = end[0].isoformat(), end[1]
    value["due"] = filings(places, facts) + ([] if c.term and end and end[0] < c.term else c.dues())
    for side in ("owners", "manager"):
        day = c.earliest(side, state)
        if day:
            value[side + "_earliest_end"] = day.isoformat()
    if end and end[1] == "dismissed":
        value["losses"] = any_text(places, "losses", min(end[0], c.asked)) is not None
    return state, value
