"""What a parked vehicle pays, minute by minute: each minute that is charged either lies in a block that was begun or
begins one. Vehicles on duty: 沪 61(6), 日照 67(3), 丽水 42(3)."""
from datetime import date, datetime, timedelta
from fractions import Fraction

from law import Refused
from voting import day_of, money, round_yuan, show, show_ratio

LISTED = {"police", "fire", "rescue", "ambulance", "sanitation"}
# The first day of each place's text that was seen, and the first of a time whose text was not.
FREED = {"310000": (date(2019, 3, 1), date(2004, 11, 1)), "371100": (date(2018, 1, 1), None),
         "331100": (date(2019, 7, 1), None)}
MINUTE = timedelta(minutes=1)


def bad():
    raise Refused("invalid-fact")


def check(facts):
    tariff = facts["tariff"]
    first = (tariff.get("first") or {}).get("minutes", 0)
    stages = tariff.get("stages") or []
    starts = [stage["after_minutes"] for stage in stages]
    blocks = [tariff["then"]] + stages + ([tariff["first"]] if tariff.get("first") else [])
    if any(block["minutes"] == 0 for block in blocks) or len(set(starts)) < len(starts) or any(s <= first for s in starts):
        bad()
    if any(tariff.get(cap) is not None and money(tariff[cap]) < 0 for cap in ("day_cap_yuan", "stay_cap_yuan")):
        bad()


def duty_of(places, facts):
    """Whether the vehicle is exempt, perhaps exempt, or pays."""
    duty, day = facts.get("duty"), day_of(facts["left_at"][:10])
    if duty == "none":
        return "pays"
    for place in places:
        if place in FREED:
            seen, unseen = FREED[place]
            if day >= seen:
                if duty is None:
                    raise Refused("missing-fact")
                return "exempt" if duty in LISTED else "perhaps"
            if unseen is not None and day >= unseen:
                raise Refused("not-in-force")
    return "pays"


def block_at(tariff, place):
    """The block that begins so many minutes after the first: from which minute its like stand, how long, what price."""
    stages = sorted(tariff.get("stages") or [], key=lambda stage: stage["after_minutes"])
    under = [stage for stage in stages if stage["after_minutes"] <= place]
    if under:
        return under[-1]["after_minutes"], under[-1]["minutes"], under[-1]["price_yuan"]
    first = tariff.get("first")
    if first and place < first["minutes"]:
        return 0, first["minutes"], first["price_yuan"]
    return first["minutes"] if first else 0, tariff["then"]["minutes"], tariff["then"]["price_yuan"]


def stages_begin(tariff):
    return {stage["after_minutes"] for stage in tariff.get("stages") or []}


def days_of(facts, options, minutes):
    """Walks through the minutes; of each day, the blocks that begin in it and how many minutes of it are charged."""
    tariff, came = facts["tariff"], datetime.fromisoformat(facts["came_at"])
    turns = stages_begin(tariff)
    start = tariff.get("free_minutes", 0) if options.get("free_minutes") == "taken-off" else 0
    end = minutes + (1 if options.get("block_end") == "begins-next" else 0)
    days, today, place, left = [], None, 0, 0
    for minute in range(start, end):
        if tariff.get("day_cap_yuan") is None:
            day = "all of it"
        elif options.get("day") == "calendar":
            day = (came + minute * MINUTE).date()
        else:
            day = minute // 1440
        if day != today:
            today = day
            days.append({"blocks": {}, "minutes": 0})
            if options.get("each_day") != "goes-on":
                place = left = 0
        if left == 0 or place in turns:
            block = block_at(tariff, place)
            days[-1]["blocks"][block] = days[-1]["blocks"].get(block, 0) + 1
            left = block[1]
        days[-1]["minutes"] += 1
        place, left = place + 1, left - 1
    return days


def priced(tariff, options, day, minutes):
    rows = [{"after_minutes": after, "minutes": length, "price_yuan": show_ratio(Fraction(price)), "count": count,
             "exact_yuan": show_ratio(Fraction(price) * count)}
            for (after, length, price), count in sorted(day["blocks"].items())]
    exact = sum((Fraction(price) * count for (_, _, price), count in day["blocks"].items()), Fraction(0))
    charged = exact
    if tariff.get("day_cap_yuan") is not None:
        cap = Fraction(money(tariff["day_cap_yuan"]), 100)
        whole = day["minutes"] == 1440 and minutes > 1440
        charged = cap if whole and options.get("whole_day") == "at-the-cap" else min(cap, exact)
    return charged, {"blocks": rows, "exact_yuan": show_ratio(exact), "charged_yuan": show_ratio(charged)}


def parking_charge(places, facts, options):
    came, left = (datetime.fromisoformat(facts[name]) for name in ("came_at", "left_at"))
    if left < came:
        bad()
    check(facts)
    tariff, minutes, clock = facts["tariff"], 0, came
    while clock + MINUTE <= left:
        clock, minutes = clock + MINUTE, minutes + 1
    if clock < left and options.get("begun_minute") != "cut":
        minutes += 1
    free = tariff.get("free_minutes", 0)
    value = {"amount_yuan": "0.00", "exact_yuan": "0", "minutes": minutes, "open": False, "days": [], "stay_capped": False}
    if minutes < free or (minutes == free and options.get("exactly_free") != "charged"):
        return "free", dict(value, nothing_for="free-minutes")
    duty = duty_of(places, facts)
    if duty == "exempt":
        return "exempt", dict(value, nothing_for="duty")
    total = Fraction(0)
    for day in days_of(facts, options, minutes):
        charged, row = priced(tariff, options, day, minutes)
        total += charged
        if value["days"] and all(value["days"][-1][key] == row[key] for key in ("blocks", "charged_yuan")):
            value["days"][-1]["days"] += 1
        else:
            value["days"].append(dict(row, days=1))
    if tariff.get("stay_cap_yuan") is not None:
        cap = Fraction(money(tariff["stay_cap_yuan"]), 100)
        total, value["stay_capped"] = min(total, cap), total > cap
    value.update(amount_yuan=show(round_yuan(total, options.get("rounding") or {})), exact_yuan=show_ratio(total),
                 open=duty == "perhaps")
    return "open" if value["open"] else "charged", value
