"""Parking spaces: who may have them, and who gets one, typed from the texts and tried out one by one.

民法典 275, 276; 沪 61, 62; 北京 80; 宁波 13, 15; 河南 61, 87; 绍兴 45; 山东 42; 淄博 11; 潍坊 16, 19; 聊城 45; 菏泽 32; 滨州 24; 日照 67;
嘉兴 27, 28; 杭州 63; 温州 41; 舟山 51; 青岛 75; 沪府发〔2004〕38号 6.
"""
from datetime import date, timedelta

from law import Refused
from voting import add_months, bytewise, day_of, money

ONE_DAY = timedelta(days=1)
# The first day of each place's text, and the first day of an earlier one that was not seen.
SEEN = {"100000": ("2021-01-01", "2007-10-01"), "310000": ("2019-03-01", "2004-11-01"),
        "110000": ("2024-03-29", "2020-05-01"), "410000": ("2018-01-01", "2001-01-13"),
        "330100": ("2022-03-01", "2001-12-28"), "330200": ("2022-04-01", "1998-04-20"), "330300": ("2017-05-01", None),
        "330400": ("2022-03-01", None), "330600": ("2021-01-01", None), "330900": ("2019-09-01", None),
        "331100": ("2019-07-01", None), "370000": ("2021-12-03", "2009-05-01"), "370200": ("2021-05-01", None),
        "370300": ("2021-12-01", None), "370700": ("2022-03-01", None), "371100": ("2018-01-01", None),
        "371500": ("2021-03-01", None), "371600": ("2019-10-01", None), "371700": ("2022-01-21", "2018-05-01")}
SCHEME = (date(2004, 11, 1), date(2011, 3, 31))
OWNERS, ZONE, OUT = {"owner"}, {"owner", "user"}, {"outsider"}
FIRST = {"100000": OWNERS, "310000": ZONE, "110000": OWNERS, "410000": OWNERS, "330100": OWNERS, "330200": OWNERS,
         "330300": OWNERS, "330600": OWNERS, "330900": OWNERS, "370000": ZONE, "370200": OWNERS, "370300": OWNERS,
         "370700": ZONE, "371500": ZONE, "371700": ZONE}
COMMON = dict.fromkeys(["100000", "310000", "371100", "331100", "371600", "330600", "371500", "370300"], True)
BUYERS = {"310000": ZONE, "410000": OWNERS, "330200": OWNERS}
MAY_ASK = {"310000": ZONE, "110000": OWNERS, "410000": OWNERS, "330200": OWNERS, "330400": OWNERS, "370000": ZONE,
           "370300": OWNERS, "370700": ZONE, "371100": OWNERS, "371500": ZONE, "371600": OWNERS, "371700": ZONE}
AFTER_MONTHS = {"330400": 24, "370300": 0}
# Who counts as from outside, and for how many months at most; which texts speak of common ground too.
OUTSIDE = {"310000": (OUT, 1), "110000": (OUT, 1), "410000": (OUT, 6), "330200": ({"user", "outsider"}, 12),
           "330600": (OUT, 1), "370000": (OUT, 6)}
ON_GROUND = {"310000": True}
SHELTER = {"330200": {"sale", "gift"}, "370300": {"sale", "gift"}, "370700": {"sale", "gift"}, "371600": {"sale"}}
SHELTER_MONTHS = {"330200": 12, "330400": 36}
HOUSEHOLD = {"310000": (1, 1)}
# 沪 61(3); 山东 42(1); 聊城 45(1); 菏泽 32(2), of ordinary dwellings. What was done with spaces is told: 宁波 13(2), 聊城 45(2).
RENT = {"310000": "contract", "370000": "guided", "371500": "guided", "371700": "ordinary"}
TOLD = {"330200": "some day", "371500": "quarter"}
SEEN["331000"] = ("2021-05-01", None)
OPENED = {"331000": True}  # 台州 48
PUNISHED = {"spaces-withheld": {"310000"}, "spaces-sold-outside": {"410000", "330200"},
            "spaces-let-outside": {"410000", "330200", "110000"},
            "spaces-not-let": {"410000", "330200", "330400", "370700"},
            "civil-defence-spaces": {"330200"}, "civil-defence-let-too-long": {"330400"}}


def text_of(table, places, day, scheme=False):
    """What the nearest place with a text says; `None` where no text is known."""
    for place in places:
        if place not in table:
            continue
        seen, unseen = SEEN[place]
        if day >= date.fromisoformat(seen):
            return table[place]
        if scheme and place == "310000" and SCHEME[0] <= day <= SCHEME[1]:
            return table[place]
        if unseen and day >= date.fromisoformat(unseen):
            raise Refused("not-in-force")
    return None


def needed(table, places, day, scheme=False):
    found = text_of(table, places, day, scheme)
    if found is None:
        raise Refused("not-in-force")
    return found


def invalid():
    raise Refused("invalid-fact")


def missing():
    raise Refused("missing-fact")


def last_day(first, months):
    end = add_months(first, months)
    return end if end.day != first.day else end - ONE_DAY


def bar_of(places, day, kind, taker, way, options):
    """What stands against it, and for how many months it may be let."""
    if way != "let":
        if kind == "common-ground":
            needed(COMMON, places, day)
            return "common-ground", []
        if kind == "civil-defence":
            text = text_of(SHELTER, places, day) or set()
            if way in text or options.get("civil_defence") != "as-planned":
                return "civil-defence", []
        buyers = text_of(BUYERS, places, day)
        return ("not-to-such" if buyers and taker not in buyers else None), []
    months = []
    if kind == "civil-defence":
        months.append(text_of(SHELTER_MONTHS, places, day))
    if taker != "owner" and (kind != "common-ground" or text_of(ON_GROUND, places, day)):
        outside = text_of(OUTSIDE, places, day)
        if outside and taker in outside[0]:
            months.append(outside[1])
    return None, [m for m in months if m]


def check_term(term):
    if term and day_of(term["to_inclusive"]) < day_of(term["from"]):
        invalid()


def latest(term, months):
    return min(last_day(day_of(term["from"]), m) for m in months) if term and months else None


# ------------------------------------------------------------------ one space

def parking_disposal(places, facts, options):
    day, act, kind, taker = day_of(facts["on"]), facts["act"], facts["kind"], facts.get("taker")
    if kind == "common-ground" and act in ("refuse-to-let", "leave-idle"):
        invalid()
    check_term(facts.get("term"))
    check_rent(facts.get("rent"), facts["on"])
    value = {"lawful": True, "others_first": False}
    if act == "leave-idle":
        idle = in_scheme(places, day)
        value["lawful"] = not (idle and kind == "planned")
    elif taker is None:
        missing()
    elif act == "refuse-to-let":
        refuse(places, day, facts, value)
    else:
        dispose(places, day, facts, options, value)
    if not value["lawful"]:
        breach = breach_of(places, day, act, kind, value.get("bar"))
        if breach:
            value["breach"] = breach
    if facts.get("rent") and "bar" not in value and act == "let" and kind == "planned" and taker in ZONE:
        state = rent_state(places, day, facts["rent"])
        if state:
            value["rent"] = state
            value["lawful"] &= state in ("kept", "free")
    if act in ("sell", "give", "let") and kind == "planned":
        told = text_of(TOLD, places, day)
        if told:
            value["publish"] = {}
        if told == "quarter":
            third = day
            while third.month % 3 or (third + ONE_DAY).month == third.month:
                third += ONE_DAY
            value["publish"] = {"quarter_ends_on": third.isoformat()}
    return ("lawful" if value["lawful"] else "unlawful"), value


def check_rent(rent, on):
    if not rent:
        return
    guided = rent.get("guided") or {"most_yuan": "0"}
    if money(rent["monthly_yuan"]) < 0 or money(guided["most_yuan"]) < money(guided.get("least_yuan", guided["most_yuan"])):
        invalid()
    agreed, filed = rent.get("agreed_with_assembly_on"), rent.get("change_filed_on")
    if any(day and day > on for day in (agreed, filed)) or filed and (not agreed or filed < agreed):
        invalid()


def rent_state(places, day, rent):
    text = text_of(RENT, places, day)
    if not text:
        return None
    if text == "contract":
        if rent.get("preliminary_yuan") is not None and money(rent["preliminary_yuan"]) == money(rent["monthly_yuan"]):
            return "kept"
        if rent.get("agreed_with_assembly_on"):
            return "kept" if rent.get("change_filed_on") else "unfiled"
        return "not-in-contract" if rent.get("preliminary_yuan") is None else "changed-alone"
    if text == "ordinary":
        if rent.get("ordinary") is None:
            missing()
        if not rent["ordinary"]:
            return "free"
    if not rent.get("guided"):
        missing()
    paid, guided = money(rent["monthly_yuan"]), rent["guided"]
    if guided.get("least_yuan") is not None and paid < money(guided["least_yuan"]):
        return "too-low"
    return "too-high" if paid > money(guided["most_yuan"]) else "kept"


def in_scheme(places, day):
    if "310000" not in places:
        return False
    if SCHEME[1] < day < date(2019, 3, 1):
        raise Refused("not-in-force")
    return SCHEME[0] <= day <= SCHEME[1]


def refuse(places, day, facts, value):
    # Asked of the texts before the kind of space is looked at, as a gap is one for every kind.
    may = text_of(MAY_ASK, places, day, scheme=True)
    if facts["kind"] != "planned" or not may or facts["taker"] not in may:
        return
    months = text_of(AFTER_MONTHS, places, day)
    if months is None:
        value["lawful"] = False
        return
    if facts.get("first_handed_over_on") is None:
        missing()
    begun = day_of(facts["first_handed_over_on"])
    begun = add_months(begun, months) + ONE_DAY if months else begun
    value["must_let_from"] = begun.isoformat()
    value["lawful"] = day < begun


def dispose(places, day, facts, options, value):
    way = {"sell": "sale", "give": "gift", "let": "let"}[facts["act"]]
    first = needed(FIRST, places, day, scheme=True)
    bar, months = bar_of(places, day, facts["kind"], facts["taker"], way, options)
    if way == "let" and facts["kind"] == "common-ground" and facts["taker"] == "outsider" and text_of(OPENED, places, day):
        if facts.get("opened") is None:
            missing()
        bar = bar if facts["opened"] else "not-opened"
    if months:
        if facts.get("term") is None:
            missing()
        end = latest(facts["term"], months)
        value["latest_end"] = end.isoformat()
        if day_of(facts["term"]["to_inclusive"]) > end:
            bar = "too-long"
    if bar:
        value.update(bar=bar, lawful=False)
    elif facts["taker"] not in first:
        if facts.get("others_served") is None:
            missing()
        value.update(lawful=facts["others_served"], others_first=not facts["others_served"])


def breach_of(places, day, act, kind, bar):
    if bar == "common-ground":
        return "common-parts-disposed"
    if bar == "not-opened":
        return None
    def punishes(breach):
        return any(p in PUNISHED[breach] and day >= date.fromisoformat(SEEN[p][0]) for p in places)
    if bar == "civil-defence" or (bar == "too-long" and kind == "civil-defence"):
        names = ["civil-defence-spaces"] + ["civil-defence-let-too-long"] * (bar == "too-long")  # 宁波 89, 嘉兴 39
        return next(filter(punishes, names), None)
    own = {"sell": "spaces-sold-outside", "give": "spaces-sold-outside", "let": "spaces-let-outside",
           "refuse-to-let": "spaces-not-let", "leave-idle": "spaces-withheld"}[act]
    return "spaces-withheld" if not punishes(own) and punishes("spaces-withheld") else own


# ------------------------------------------------------------------ a plan

BARS = ["too-long", "not-to-such", "only-let", "ground-for-the-zone", "ground-undecided", "civil-defence", "common-ground",
        "none-free"]


def check_plan(facts):
    for rows, key in (("spaces", "space"), ("households", "household"), ("requests", "request")):
        names = [row[key] for row in facts.get(rows) or []]
        if len(set(names)) < len(names):
            invalid()
    households = {row["household"] for row in facts.get("households") or []}
    spaces = {row["space"] for row in facts["spaces"]}
    for q in facts["requests"]:
        if q["wanted"] == 0 or q["asked_on"] > facts["on"]:
            invalid()
        if q.get("household") is None and q["taker"] != "outsider":
            missing()
        if q.get("household") is not None and q["household"] not in households:
            invalid()
        check_term(q.get("term"))
        wishes = q.get("would_take") or []
        if len(set(wishes)) < len(wishes) or not set(wishes) <= spaces:
            invalid()


def in_order(facts, first, options):
    """The requests, best claim first."""
    lots = options.get("order") == "lots"

    def claim(q):
        return "first" if q["taker"] in first else {"owner": "user"}.get(q["taker"], q["taker"])

    def like(q):
        return (["first", "user", "outsider"].index(claim(q)), "" if lots else q["asked_on"])
    requests = facts["requests"]
    for q in requests:
        rivals = [p for p in requests if p is not q and like(p) == like(q)]
        if (lots or rivals) and q.get("rank") is None:
            missing()
        if any(p.get("rank") == q["rank"] for p in rivals):
            invalid()
    return [(claim(q), q) for q in sorted(requests, key=lambda q: (like(q), q.get("rank") or 0))]


def why_not(places, facts, options, q, space):
    """Why the request may not have this free space."""
    bar, months = bar_of(places, day_of(facts["on"]), space["kind"], q["taker"], q["way"], options)
    if months:
        if q.get("term") is None:
            missing()
        if day_of(q["term"]["to_inclusive"]) > latest(q["term"], months):
            bar = "too-long"
    if not bar and space["kind"] == "common-ground":
        if facts["common_ground"] == "undecided":
            bar = "ground-undecided"
        elif facts["common_ground"] == "to-the-zone" and q["taker"] == "outsider":
            bar = "ground-for-the-zone"
    if not bar and space.get("only_let") and q["way"] != "let":
        bar = "only-let"
    return bar


def seats(lists, taken=()):
    """The first way, in the order of the lists, to give everybody one of its list, or none."""
    if not lists:
        return []
    for space in lists[0]:
        if space not in taken:
            rest = seats(lists[1:], taken + (space,))
            if rest is not None:
                return [space] + rest
    return None


def parking_allot(places, facts, options):
    check_plan(facts)
    day = day_of(facts["on"])
    first = needed(FIRST, places, day, scheme=True)
    free = sorted((s for s in facts["spaces"] if s["state"] == "free"), key=lambda s: bytewise(s["space"]))
    if facts.get("common_ground") is None and any(s["kind"] == "common-ground" for s in free):
        missing()
    ordered = in_order(facts, first, options)
    buys = [q for _, q in ordered if q["way"] != "let"]
    each = text_of(HOUSEHOLD, places, day) if buys else None
    if each and (facts.get("dwellings") is None or facts.get("developer_spaces") is None):
        missing()
    if each and any(q.get("household") is None for q in buys):
        missing()
    homes = {h["household"]: h for h in facts.get("households") or []}
    bought = {name: h["bought"] for name, h in homes.items()}
    having = {name: h["bought"] + h["rented"] for name, h in homes.items()}

    wishes, bars = {}, {}
    for _, q in ordered:
        listed = q.get("would_take") or [s["space"] for s in free]
        mine = [s for name in listed for s in free if s["space"] == name]
        told = {s["space"]: why_not(places, facts, options, q, s) for s in mine}
        wishes[q["request"]] = [s["space"] for s in mine if told[s["space"]] is None]
        bars[q["request"]] = min([BARS.index(b) for b in told.values() if b] + [BARS.index("none-free")])

    units, met, why, after = [], {q["request"]: 0 for _, q in ordered}, {}, {}

    def beyond_left():
        spare = max(0, facts["developer_spaces"] - facts["dwellings"])
        return max(0, spare - sum(max(0, n - each[0]) for n in bought.values()))

    def unit(q):
        """One more space for the request, or why not."""
        name, home = q["request"], q.get("household")
        if not wishes[name]:
            return BARS[bars[name]]
        if each and q["way"] != "let" and bought[home] >= each[0]:
            if bought[home] >= each[0] + each[1]:
                return "household-full"
            if beyond_left() == 0:
                return "further-gone"
        if seats([wishes[n] for n in units] + [wishes[name]]) is None:
            # Who stands in its way: those who hold what it takes in some way to serve them all, or hold what these take.
            held = dict(zip(seats([wishes[n] for n in units]), range(len(units))))
            ring, open_ = set(), list(wishes[name])
            while open_:
                space = open_.pop()
                if held[space] not in ring:
                    ring.add(held[space])
                    open_ += wishes[units[held[space]]]
            after[name] = units[max(ring)]
            return "taken"
        units.append(name)
        met[name] += 1
        if home is not None:
            having[home] += 1
            if q["way"] != "let":
                bought[home] += 1
        return None

    def meet(q, only_first):
        name = q["request"]
        while met[name] < q["wanted"] and name not in why:
            has = having[q["household"]] if q.get("household") is not None else met[name]
            if only_first and has > 0:
                return
            refusal = unit(q)
            if refusal:
                why[name] = refusal

    for claim in ("first", "user", "outsider"):
        same = [q for c, q in ordered if c == claim]
        if options.get("further") == "after-first":
            for q in same:
                meet(q, True)
        for q in same:
            meet(q, False)

    places_of = seats([wishes[n] for n in units])
    answers = []
    for claim, q in ordered:
        name = q["request"]
        row = {"request": name, "claim": claim, "spaces": [s for n, s in zip(units, places_of) if n == name],
               "refused": q["wanted"] - met[name]}
        if name in why:
            row["why"] = why[name]
        if name in after:
            row["after"] = after[name]
        answers.append(row)
    value = {"requests": answers, "free": [s["space"] for s in free if s["space"] not in places_of]}
    if each:
        value["further_left"] = beyond_left()
    if all(row["refused"] == 0 for row in answers):
        return "met", value
    return ("partly-met" if units else "not-met"), value
