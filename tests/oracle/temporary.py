"""Temporary services where nobody serves: 上海 52, 北京 77, 杭州 58, 宁波 83, 舟山 47, 台州 40, 青岛 68, 淄博 50, 潍坊 51, 聊城 43,
郑州 62, 清远 44; 民法典 arts 283 and 950."""
from datetime import date, timedelta

from law import Refused
from tender import END, text_of
from voting import add_months, day_of, hundredths

SHANGHAI, BEIJING, HANGZHOU, NINGBO, ZHOUSHAN, TAIZHOU = "310000", "110000", "330100", "330200", "330900", "331000"
QINGDAO, ZIBO, WEIFANG, LIAOCHENG, ZHENGZHOU, QINGYUAN = "370200", "370300", "370700", "371500", "410100", "441800"
SINCE = {SHANGHAI: date(2019, 3, 1), BEIJING: date(2024, 3, 29), HANGZHOU: date(2022, 3, 1), NINGBO: date(2022, 4, 1),
         ZHOUSHAN: date(2019, 9, 1), QINGDAO: date(2021, 5, 1), ZIBO: date(2021, 12, 1), WEIFANG: date(2022, 3, 1),
         LIAOCHENG: date(2021, 3, 1), ZHENGZHOU: date(2021, 10, 1), QINGYUAN: date(2023, 2, 1)}
TAIZHOU_SINCE, CODE = date(2021, 5, 1), date(2021, 1, 1)
UNSEEN = {"100000": (date(2003, 9, 1), date(2018, 3, 18)), BEIJING: (date(2020, 5, 1), date(2024, 3, 28)),
          SHANGHAI: (date(2004, 11, 1), date(2019, 2, 28)), "330000": (date(2006, 10, 1), date(2009, 11, 26)),
          HANGZHOU: (date(2001, 12, 28), date(2022, 2, 28)), NINGBO: (date(1998, 4, 20), date(2022, 3, 31)),
          "370000": (date(2009, 5, 1), date(2021, 12, 2)), "371700": (date(2018, 5, 1), date(2022, 1, 20)),
          "410000": (date(2001, 1, 13), date(2017, 12, 31)), ZHENGZHOU: (date(2007, 12, 3), date(2021, 9, 30))}
LIKE_BEIJING = [BEIJING, QINGDAO, ZIBO, WEIFANG, ZHENGZHOU]
LEFT = ["left-at-end", "left-by-judgment", "left-otherwise"]


def known(parts, wanted):
    """Whether a part is as wanted; it is asked for only where no other is."""
    if wanted in parts:
        return True
    if None in parts:
        raise Refused("missing-fact")
    return False


def every(*parts):
    return not known(parts, False)


def nonsense(facts, as_of):
    service, asking = facts.get("service"), facts.get("asking")
    for day in [(facts.get("decided") or {}).get("on"), facts.get("taken_over_on"), (service or {}).get("chosen_on")]:
        if day and day_of(day) > as_of:
            return True
    over = facts.get("contract_over")
    if facts["manager"] == "left-at-end" and over is False or facts["manager"] == "never-hired" and over is not None:
        return True
    area = hundredths(facts["area_m2"]) if facts.get("area_m2") else None
    if facts.get("owners") == 0 or area == 0:
        return True
    if asking and facts.get("owners") is not None and asking["owners"] > facts["owners"]:
        return True
    if asking and asking.get("area_m2") and area is not None and hundredths(asking["area_m2"]) > area:
        return True
    if service:
        start, end = day_of(service["from"]), day_of(service["to_inclusive"])
        first = service.get("first_from")
        return start < day_of(service["chosen_on"]) or end < start or bool(first) and day_of(first) >= start
    return False


def contract_temporary(places, facts, options):
    as_of, service, manager = day_of(facts["as_of"]), facts.get("service"), facts["manager"]
    if nonsense(facts, as_of):
        raise Refused("invalid-fact")
    day = day_of(service["chosen_on"]) if service else as_of
    place = text_of(places, day, {p: (since, END) for p, since in SINCE.items()}, UNSEEN)
    taizhou = TAIZHOU in places and day >= TAIZHOU_SINCE
    taken = facts.get("taken_over_on")
    found, decided = facts.get("found") or {}, facts.get("decided") or {}
    so_far = decided.get("what") if decided and day_of(decided["on"]) <= day else None
    hired, alone = so_far == "hire-another", so_far == "self-manage"
    over = True if manager == "left-at-end" else False if manager == "never-hired" else facts.get("contract_over")
    left = manager in LEFT
    value = {"ways": [], "services": [], "duties": []}

    def whether():
        """Whether what the place's article asks for is so."""
        unmanaged = False if manager == "serves" else found.get("unmanaged", True if left else None)
        if place == SHANGHAI:
            return left and not hired
        if place in (BEIJING, QINGDAO, ZIBO):
            return every(unmanaged, found.get("sudden"))
        if place in (WEIFANG, ZHENGZHOU):
            return every(unmanaged)
        if place == NINGBO:
            return every(unmanaged, found.get("sudden"), found.get("affects_life"))
        if place == HANGZHOU:
            fails = manager == "does-not-serve"
            if left:
                fails = None if over is None else not over or options.get("after_end") == "inside"
            return every(fails, found.get("affects_life"))
        if place == LIAOCHENG:
            return left and not hired and not alone
        if place == ZHOUSHAN:
            return every(left, not hired, not alone, found.get("urgent"))
        if place == QINGYUAN:
            if hired:
                return False
            if manager == "left-at-end":
                return every(found.get("objective_reasons"))
            if manager == "never-hired":
                none = None if facts.get("assembly") is None else not facts["assembly"]
                return every(found.get("developer_gone"), none)
            return left
        return False

    guided, ground = False, False
    if taken and day_of(taken) <= day:
        value["standing"] = "taken-over"
    else:
        if place == ZHOUSHAN:
            guided = left and not hired and not alone
        if taizhou:
            guided = every(over, not hired, not alone)
        ground = whether()
        if ground:
            value["standing"] = "may-arrange" if place == QINGYUAN else "must-arrange"
            value["by"] = "street"
            if place == SHANGHAI:
                before_shanghai_arranges(facts, options, value)
        elif guided:
            value.update(standing="guided", by="street" if place == ZHOUSHAN else "housing-authority")
        else:
            value["standing"] = "no-ground" if place or taizhou else "not-regulated"
    if guided:
        duties = ["guide-hiring"] if place == ZHOUSHAN else ["report-gap", "hear-sides", "guide-hiring"]
        owe(value, duties, "street" if place == ZHOUSHAN else "housing-authority", facts, as_of)
    months = {ZHENGZHOU: 12, HANGZHOU: None, LIAOCHENG: None, ZHOUSHAN: None, QINGYUAN: None}.get(place, 6)
    ways = {SHANGHAI: ["from-pool"], BEIJING: ["with-units"], HANGZHOU: ["with-units"], WEIFANG: ["joint-meeting"],
            QINGYUAN: ["from-pool", "by-lot", "emergency-contract"]}.get(place, [])
    if ground:
        value["arranged"] = {NINGBO: "service-or-provider", LIAOCHENG: "basic-services",
                             ZHOUSHAN: "management-plan"}.get(place, "temporary-provider")
        if months:
            value["at_most"] = "1 years" if months == 12 else "6 months"
        value["ways"] = ways
        value["services"] = {
            BEIJING: ["water-supply", "garbage-removal", "lifts-running"], QINGDAO: ["garbage-removal", "lifts-running"],
            ZHENGZHOU: ["garbage-removal", "lifts-running"], HANGZHOU: ["cleaning-up", "keeping-order"],
            LIAOCHENG: ["cleaning-up", "keeping-order"], ZIBO: ["cleaning-up", "keeping-order", "facilities-running"],
            WEIFANG: ["water-supply", "power-supply", "garbage-removal", "lifts-running"],
            NINGBO: ["garbage-removal", "lifts-running", "guarding", "traffic-control"]}.get(place, [])
    if service:
        value["service"] = judged(place, facts, options, value["standing"], months, ways, as_of)
    if ground:
        value["costs"] = costs(place, facts, hired, over, day)
        if place in LIKE_BEIJING and service:
            decision = "guide-decision" if place == ZHENGZHOU else "organise-decision"
            duties = ["publish-services", "publish-term", "publish-fees", decision, "coordinate-handover"]
            owe(value, duties, "street", facts, as_of)
        if place == ZHOUSHAN:
            owe(value, ["report-county"], "street", facts, as_of)
    value["manager_serves_on"] = over is True and not taken and day >= CODE
    return value["standing"], value


def before_shanghai_arranges(facts, options, value):
    """52(1): the committee reports; where none was set up, 20 % of the owners ask and the residents' committee reports."""
    committee = facts.get("committee")
    if committee is None:
        raise Refused("missing-fact")
    by = "residents-committee"
    if committee == "in-office" or committee == "lapsed" and options.get("lapsed") == "as-committee":
        by = "owners-committee"
    else:
        how, asking = options.get("request", "heads"), facts.get("asking") or {"owners": 0, "area_m2": "0"}
        enough = True
        if how != "area":
            if facts.get("owners") is None:
                raise Refused("missing-fact")
            enough = asking["owners"] * 100 >= facts["owners"] * 20
        if how != "heads":
            if facts.get("area_m2") is None or asking.get("area_m2") is None:
                raise Refused("missing-fact")
            enough = enough and hundredths(asking["area_m2"]) * 100 >= hundredths(facts["area_m2"]) * 20
        value["requested"] = enough
        if not enough:
            value.update(standing="request-wanting", by="owners")
            return
    if facts.get("reported_by") != by:
        value.update(standing="report-due", by=by)


def costs(place, facts, hired, over, day):
    manager, borne = facts["manager"], []
    if place == NINGBO:
        if not hired:
            if over is None:
                raise Refused("missing-fact")
            if over or manager == "never-hired":
                borne.append("all-owners")
        if manager != "never-hired":
            fault = (facts.get("found") or {}).get("caused_by_manager")
            if fault is None:
                raise Refused("missing-fact")
            if fault:
                borne.append("manager-at-fault")
    elif place not in (HANGZHOU, ZHOUSHAN, QINGYUAN):
        borne.append("all-owners")
    found = {"borne_by": borne}
    if "all-owners" in borne and day >= CODE:
        agreed = facts.get("shares_agreed")
        found["shared"] = "agreed-else-by-area" if agreed is None else "agreed" if agreed else "by-area"
    return found


def owe(value, duties, by, facts, as_of):
    decided, service = facts.get("decided"), facts.get("service")
    for duty in duties:
        state = "due"
        if duty in ("organise-decision", "guide-decision") and service and as_of < day_of(service["from"]):
            state = "not-yet"
        if duty == "coordinate-handover" and not (decided and decided["what"] == "hire-another"):
            state = "not-yet"
        if duty in ("organise-decision", "guide-decision", "guide-hiring") and decided:
            state = "done"
        if duty in (facts.get("done") or []):
            state = "done"
        value["duties"].append({"duty": duty, "by": "manager" if duty == "report-gap" else by, "state": state})


def judged(place, facts, options, standing, months, ways, as_of):
    service, taken = facts["service"], facts.get("taken_over_on")
    start, end = day_of(service["from"]), day_of(service["to_inclusive"])
    found, latest, lacks, lawful = {}, None, [], None
    if place and place != ZHOUSHAN:
        lacks += {"request-wanting": ["request"], "report-due": ["report"], "must-arrange": [], "may-arrange": []}.get(
            standing, ["ground"])
        if service["chosen_by"] != "street":
            lacks.append("chooser")
        lacks += [way for way in ways if way not in (service.get("ways") or [])]
        if place == LIAOCHENG and taken:
            latest = day_of(taken)
        if months:
            first = start
            if service.get("first_from") and options.get("repeated") != "each":
                first = day_of(service["first_from"])
            latest = add_months(first, months)
            if options.get("counting") != "civil-code" and latest.day == first.day:
                latest -= timedelta(days=1)
            if end > latest and place != NINGBO:
                lacks.append("term")
        lawful = not lacks
        if lawful and place == NINGBO and end > latest:
            lawful = None
    if latest:
        found["latest_end"] = latest.isoformat()
    if lawful is not None:
        found["lawful"] = lawful
    if as_of < start:
        state = "to-come"
    elif as_of > end:
        state = "ended"
    elif taken:
        state = "taken-over"
    elif latest and as_of > latest:
        state = "past-latest"
    else:
        state = "serving"
    return {**found, "state": state, "lacks": lacks}
