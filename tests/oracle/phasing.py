"""A zone built in phases on a day: 沪府发〔2004〕38号 part 2 and the texts of nine places."""
from datetime import date

from firsts import conditions, limb_of, sound, without_assembly
from law import SHANGHAI, SHANGHAI_2004, SHANGHAI_2004_END, Open, Refused
from tender import END, WHOLE_UNSEEN, WHOLE_ZONE, text_of
from voting import bytewise, day_of, group_by_head, hundredths, show

OF_2004 = {SHANGHAI: (SHANGHAI_2004, SHANGHAI_2004_END)}
WENZHOU, ZHOUSHAN, TAIZHOU = date(2017, 5, 1), date(2019, 9, 1), date(2021, 5, 1)
QINGDAO, RIZHAO, HEZE = date(2021, 5, 1), date(2018, 1, 1), date(2022, 1, 21)
QINGYUAN, HANGZHOU = date(2023, 2, 1), date(2022, 3, 1)
HEZE_UNSEEN, HANGZHOU_UNSEEN = (date(2018, 5, 1), date(2022, 1, 20)), (date(2001, 12, 28), date(2022, 2, 28))

# What follows where the part that stands first meets the conditions of a zone.
MUST, PREPARE, MAY = "must-be-formed", "must-be-prepared", "may-be-formed"
FIRST = {"310000": MUST, "330300": MAY, "330900": MAY, "331000": PREPARE, "370200": MAY, "371100": MAY, "371700": MAY,
         "441800": MAY}
SINCE = {"330300": (WENZHOU, END), "330900": (ZHOUSHAN, END), "331000": (TAIZHOU, END), "370200": (QINGDAO, END),
         "371100": (RIZHAO, END), "371700": (HEZE, END), "441800": (QINGYUAN, END), **OF_2004}
# What each text has done for the members of the committee of later phases.
HOW, KEPT, ADDED = "rules-say-how", "seats-reserved", "members-added"
MAY_KEEP = {"441800"}  # 20(1): a sentence that begins with 可以
TOLD = {"330400": (date(2022, 3, 1), END), **OF_2004}  # 16
SEATS = {"330100": [HOW], "330300": [HOW], "330900": [HOW, KEPT], "370200": [ADDED], "371100": [HOW], "371700": [HOW],
         "441800": [HOW, KEPT, ADDED]}
OF_SEATS = {p: (HANGZHOU, END) if p == "330100" else SINCE[p] for p in SEATS}
SALES = {"330100": (HANGZHOU, END), **OF_2004}
ORDER = ["tender-scope", HOW, KEPT, ADDED, "developer-told", "sale-states", "delivery-told"]


def of(places, day, texts):
    """The place whose text there is on the day, if any."""
    unseen = {"371700": HEZE_UNSEEN, "330100": HANGZHOU_UNSEEN, SHANGHAI: WHOLE_UNSEEN[SHANGHAI]}
    return text_of(places, day, texts, {p: gap for p, gap in unseen.items() if p in texts})


def one_each(rows, name):
    if len({row[name] for row in rows}) < len(rows):
        raise Refused("invalid-fact")


def known(keys, rows, name):
    if not set(keys) <= {row[name] for row in rows}:
        raise Refused("invalid-fact")


def by(day, told):
    """Whether what is dated so, if it is dated, has happened."""
    return told is not None and day_of(told) <= day


def lack(what, keys, sale=None):
    row = {"what": what, "of": sorted(keys, key=bytewise)}
    return row if sale is None else {"what": what, "sale": sale, "of": row["of"]}


class Zone:
    def __init__(self, facts):
        self.facts, self.day = facts, day_of(facts["as_of"])
        self.phases, self.units = facts["phases"], facts["units"]
        self.names = [p["phase"] for p in self.phases]
        assembly = facts.get("assembly")
        self.assembly = assembly if assembly and by(self.day, assembly["formed_on"]) else None
        self.formed = day_of(self.assembly["formed_on"]) if self.assembly else None
        self.decisions = [d for d in facts.get("decisions") or [] if by(self.day, d["on"])]

    def sound(self):
        facts, phases = self.facts, self.phases
        decisions, sales, first = facts.get("decisions") or [], facts.get("sales") or [], facts.get("assembly")
        if len(phases) < 2:
            raise Refused("invalid-fact")
        for rows, name in ((phases, "phase"), (self.units, "unit"), (decisions, "decision"), (sales, "sale")):
            one_each(rows, name)
        known([u["phase"] for u in self.units], phases, "phase")
        known((facts.get("tender") or {}).get("phases") or [], phases, "phase")
        known((first or {}).get("members_added") or [], phases, "phase")
        for sale in sales:
            known(sale["states"], decisions, "decision")
        for unit in self.units:
            known(unit.get("told_of") or [], decisions, "decision")
        contract = facts.get("contract") or {}
        hired = [contract["signed_on"]] if contract.get("hired_by") == "assembly" else []
        for day in [d["on"] for d in decisions] + hired:  # what no assembly can have done yet
            if not first:
                raise Refused("missing-fact")
            if day < first["formed_on"]:
                raise Refused("invalid-fact")
        for decided in decisions:
            if decided.get("developer_told_on") and decided["developer_told_on"] < decided["on"]:
                raise Refused("invalid-fact")
        for unit in self.units:
            hundredths(unit["area_m2"])

    def delivered(self, phase=None, day=None):
        return [u for u in self.units if by(day or self.day, u.get("delivered_on")) and phase in (None, u["phase"])]

    def to_build(self, day=None):
        return [p["phase"] for p in self.phases if not by(day or self.day, p.get("completed_on"))]

    def later(self):
        """The phases of which nobody had a unit when the assembly was formed."""
        return [p for p in self.names if not self.delivered(p, self.formed)]

    def to_come(self):
        """Those, and the phases that were still being built."""
        return [p for p in self.names if p in self.later() or p in self.to_build(self.formed)]


def members(zone, places, options, value):
    there = zone.delivered()
    if any(not u.get("owners") for u in there):
        raise Refused("missing-fact")
    rows = [{"use": "dwelling", "holding": "delivered", **u} for u in there]
    value["members"] = str(len(group_by_head(rows, None, options.get("overlapping_owner_sets") or "separate")))
    value["members_area_m2"] = show(sum(hundredths(u["area_m2"]) for u in there))
    value["phases"] = []
    for phase in sorted(zone.names, key=bytewise):
        theirs = zone.delivered(phase)
        before = zone.delivered(phase, zone.formed) if zone.assembly else theirs
        value["phases"].append({
            "phase": phase, "complete": phase not in zone.to_build(), "delivered": len(theirs),
            "delivered_m2": show(sum(hundredths(u["area_m2"]) for u in theirs)), "joined": len(theirs) - len(before)})


def state_of(part, places, day, options):
    """What `assembly.establishment` says of the part by itself."""
    zone = part["zone"]
    sound(zone, day)
    if without_assembly(places, {"zone": zone}, day):
        return "without-assembly"
    _, (_, _, effect, limbs, _) = conditions(places, day)
    tested = [limb_of(limb, zone, part, day, options.get("full_years") == "day-after") for limb in limbs]
    if any(t[0] == "met" for t in tested):
        return effect
    if ("unknown",) in tested:
        raise Refused("missing-fact")
    return "not-yet"


def assembly(zone, places, options, value):
    facts = zone.facts
    if zone.assembly:
        value["assembly"] = "formed"
        return
    text = of(places, zone.day, SINCE) if zone.to_build() else None
    if not text:
        value["assembly"] = "whole-zone"
        return
    if text == SHANGHAI:  # the conditions of its 规定 were not seen
        if facts.get("conditions_met") is None:
            raise Refused("missing-fact")
        met = facts["conditions_met"]
    else:
        if not facts.get("part"):
            raise Refused("missing-fact")
        value["conditions"] = state_of(facts["part"], places, zone.day, options)
        met = value["conditions"] != "not-yet"
        if value["conditions"] == "without-assembly":  # its one owner needs none (物业管理条例 art. 10)
            value["assembly"] = "without-assembly"
            return
    value["assembly"] = FIRST[text] if met else "not-yet"


def whole(zone, places, options, value):
    value["decides_for_whole_zone"] = bool(zone.assembly and zone.to_build() and of(places, zone.day, OF_2004))


def tender(zone, places, options, value):
    told = zone.facts.get("tender")
    if told and by(zone.day, told["held_on"]) and text_of(places, day_of(told["held_on"]), WHOLE_ZONE, WHOLE_UNSEEN):
        left_out = set(zone.names) - set(told["phases"])
        if left_out:
            value["lacks"].append(lack("tender-scope", left_out))


def seats(zone, places, options, value):
    if not zone.assembly:
        return
    later, to_come = zone.later(), zone.to_come()
    text = of(places, zone.formed, OF_SEATS) if to_come else None
    free = text in MAY_KEEP and options.get("kept_seats") != "must"
    for duty, fact, phases in ((HOW, "rules_say_how", to_come), (KEPT, "seats_reserved", [] if free else later)):
        if text and duty in SEATS[text] and phases:
            if zone.assembly.get(fact) is None:
                raise Refused("missing-fact")
            if not zone.assembly[fact]:
                value["lacks"].append(lack(duty, phases))
    joined = [p for p in later if zone.delivered(p)]
    text = of(places, zone.day, OF_SEATS) if joined else None
    wanting = set(joined) - set(zone.assembly.get("members_added") or [])
    if text and ADDED in SEATS[text] and wanting:
        value["lacks"].append(lack(ADDED, wanting))


def told(zone, places, options, value):
    wanting = [d["decision"] for d in zone.decisions
               if of(places, day_of(d["on"]), TOLD) and not by(zone.day, d.get("developer_told_on"))]
    if wanting:
        value["lacks"].append(lack("developer-told", wanting))


def sales(zone, places, options, value):
    for sale in zone.facts.get("sales") or []:
        signed = day_of(sale["signed_on"])
        if signed > zone.day:
            continue
        same = options.get("same_day") == "counts"
        before = [d["decision"] for d in zone.decisions
                  if day_of(d["on"]) < signed or same and day_of(d["on"]) == signed]
        if before and of(places, signed, SALES):
            wanting = set(before) - set(sale["states"])
            if wanting:
                value["lacks"].append(lack("sale-states", wanting, sale["sale"]))


def deliveries(zone, places, options, value):
    """嘉兴 16, 35: who delivers tells what was decided before."""
    for unit in zone.delivered():
        on, same = day_of(unit["delivered_on"]), options.get("same_day") == "counts"
        before = {d["decision"] for d in zone.decisions if day_of(d["on"]) < on or same and day_of(d["on"]) == on}
        wanting = before - set(unit.get("told_of") or [])
        if wanting and "330400" in places and on >= date(2022, 3, 1):
            row = lack("delivery-told", wanting)
            value["lacks"].append({**row, "unit": unit["unit"], "breach": "decisions-untold"})


def term(zone, places, options, value):
    """The law of the signing, of a contract that is signed by the day."""
    from rules import TERMS, contract_term
    row = zone.facts.get("contract")
    if not row or not by(zone.day, row["signed_on"]):
        return
    signed = day_of(row["signed_on"])
    asked = {**row, "zone": "phased" if zone.to_build(signed) else "complete"}
    # A place that limits terms is asked; so is one whose text on such a contract was not seen.
    for place, first, last, unseen, is_for, _, _ in TERMS:
        seen = first <= signed <= (last or END)
        if place in places and (seen or unseen and unseen <= signed < first and is_for(asked)):
            value["term"] = contract_term(places, asked, options)[1]
            return


def zone_phases(places, facts, options):
    zone = Zone(facts)
    zone.sound()
    value, refused = {"lacks": []}, set()
    for part in (members, assembly, whole, tender, seats, told, sales, deliveries, term):
        try:
            part(zone, places, options, value)
        except Refused as why:
            refused.add(why.kind)
    if len(refused) > 1:
        raise Open("which of two faults is reported")
    if refused:
        raise Refused(refused.pop())
    value["lacks"].sort(key=lambda row: (ORDER.index(row["what"]), bytewise(row.get("sale", "")), bytewise(row.get("unit", ""))))
    return value["assembly"], value
