"""Whether an estate is one zone or may be several, typed from the texts, place by place.

条例 9(2); 北京 15, 17; 沪 8, 9(1), 10(1); 浙江 7; 杭州 9 to 12; 宁波 8 to 10; 舟山 9; 台州 10 to 13; 山东 8, 10; 青岛 11, 13; 日照 10;
聊城 9; 滨州 19(2); 河南 9, 10; 郑州 29; 清远 14, 15.

What is not told is tried both ways: where that gives two answers, it had to be told.
"""
from datetime import date, timedelta

from law import Refused
from tender import END, text_of
from voting import day_of

D, ONE_DAY = date, timedelta(days=1)
SEEN = {"100000": (D(2018, 3, 19), D(2003, 9, 1)), "110000": (D(2024, 3, 29), D(2020, 5, 1)),
        "310000": (D(2019, 3, 1), D(2004, 11, 1)), "330000": (D(2009, 11, 27), D(2006, 10, 1)),
        "330100": (D(2022, 3, 1), D(2001, 12, 28)), "330200": (D(2022, 4, 1), D(1998, 4, 20)),
        "330900": (D(2019, 9, 1), None), "331000": (D(2021, 5, 1), None),
        "370000": (D(2021, 12, 3), D(2009, 5, 1)), "370200": (D(2021, 5, 1), None), "371100": (D(2018, 1, 1), None),
        "371500": (D(2021, 3, 1), None), "371600": (D(2021, 12, 3), None),
        "410000": (D(2018, 1, 1), D(2001, 1, 13)), "410100": (D(2021, 10, 1), D(2007, 12, 3)),
        "441800": (D(2023, 2, 1), None)}
FROM = {p: (since, END) for p, (since, _) in SEEN.items()}
UNSEEN = {p: (before, since - ONE_DAY) for p, (since, before) in SEEN.items() if before}
ONE, SEVERAL, AS_IS, PLOT, THEY = "one-zone", "may-be-separate", "as-it-is", "by-plot", "authority-decides"


class NotTold(Exception):
    pass


class Estate:
    def __init__(self, facts, options):
        self.facts, self.options = facts, options
        self.new, self.zone = facts["stage"] == "new", facts["stage"] == "zone"

    def __getattr__(self, name):
        told = self.facts.get(name)
        if told is None:
            raise NotTold(name)
        return told

    def in_parts(self):
        return self.phased or self.several_developers

    def together(self, *conditions):
        """Things that a text names together: each, or one of them."""
        return (any if self.options.get("listed") == "any" else all)(c() for c in conditions)

    def both(self, must, may):
        if must and may:
            return SEVERAL if self.options.get("overlap") == "may-be-separate" else ONE
        return ONE if must else SEVERAL if may else None

    def contrary(self, answer):
        return answer if self.options.get("unsaid") == "contrary" else THEY


def nothing(e):
    return THEY


def shanghai(e):
    if not e.facilities_shared:
        return e.contrary(SEVERAL)
    return SEVERAL if e.split and e.responsibility_clear else ONE


def zhejiang(e):
    if not e.new:
        return THEY
    return ONE if e.facilities_shared else e.contrary(SEVERAL)


def hangzhou(e):
    if not e.zone:
        return zhejiang(e)
    return SEVERAL if e.independent and e.responsibility_clear else e.contrary(AS_IS)


def ningbo(e):
    if e.zone:
        parts = e.independent and e.facilities_separable and e.premises_separable and e.plan_met
        return SEVERAL if parts else AS_IS
    if e.new:
        return zhejiang(e)  # other property is in it, too
    return ONE if e.mixed_use and e.facilities_shared else THEY


def by_plots(e, beside):
    """Shared facilities make one zone in the whole province, and what two plots share in the city."""
    one = e.facilities_shared or e.adjacent_plots and e.together(lambda: e.facilities_shared, beside)
    return e.both(one, e.phased and e.facilities_separable and e.grounds_separable) or PLOT


def zhoushan(e):
    if e.zone:
        return AS_IS
    return by_plots(e, lambda: e.grounds_shared) if e.new else THEY


def taizhou(e):
    if e.zone:
        stuck = e.together(lambda: not e.facilities_separable, lambda: not e.premises_separable)
        return ONE if stuck else THEY
    return by_plots(e, lambda: e.premises_shared) if e.new else THEY


def shandong(e):
    if not e.in_parts():
        return THEY
    return e.both(e.facilities_shared, e.facilities_separable) or THEY


def rizhao(e):
    return e.both(e.in_parts() and e.facilities_shared, e.split and e.facilities_separable) or THEY


def liaocheng(e):
    if e.in_parts():
        said = e.both(e.facilities_shared, e.facilities_separable and e.grounds_separable)
        if said:
            return said
    return ONE if e.one_area else THEY


def henan(e):
    things = ["premises", "facilities", "grounds"]
    stuck = e.together(*[lambda n=n: getattr(e, n + "_shared") and not getattr(e, n + "_separable") for n in things])
    return ONE if stuck else THEY


def qingyuan(e):
    one = several = False
    if e.one_area:
        separable = [e.buildings_separable, e.facilities_separable, e.grounds_separable]
        one = e.together(*[lambda s=s: not s for s in separable]) or e.one_wall
        several = all(separable) and e.split
    if e.in_parts():
        one = one or e.together(lambda: e.facilities_shared, lambda: e.grounds_shared) or e.one_wall
        several = several or e.facilities_separable and e.grounds_separable and e.split
    return e.both(one, several) or THEY


TEXTS = {"100000": nothing, "110000": nothing, "310000": shanghai, "330000": zhejiang, "330100": hangzhou,
         "330200": ningbo, "330900": zhoushan, "331000": taizhou, "370000": shandong, "370200": shandong,
         "371100": rizhao, "371500": liaocheng, "371600": shandong, "410000": henan, "410100": henan,
         "441800": qingyuan}
THREE = ["facilities", "scale", "community-building"]
FIVE = ["plot", "facilities", "scale", "building-types", "community-building"]
RED = ["red-line", "scale", "facilities", "community-building"]
SIX = ["planning-conditions", "land-title", "scale", "facilities", "natural-bounds", "community-building"]
WEIGHS = {"100000": THREE, "110000": FIVE, "330000": THREE, "330900": THREE, "331000": FIVE, "370000": RED, "370200": FIVE,
          "371100": RED, "371500": RED, "371600": RED, "410000": SIX, "410100": SIX}
NEEDS = ["management-needs"]


def weighed(place, stage):
    if place == "330200":
        return [] if stage == "zone" else ["plot", "facilities", "scale", "community-building"]
    more = {("110000", "in-use"): NEEDS, ("110000", "zone"): NEEDS, ("310000", "in-use"): ["residents-committees"],
            ("310000", "zone"): ["residents-committees"], ("330100", "in-use"): ["city-management"] + NEEDS,
            ("331000", "zone"): NEEDS}
    return WEIGHS.get(place, []) + more.get((place, stage), [])


def answers(text, facts, options):
    """Every answer that what is not told leaves possible."""
    try:
        return {text(Estate(facts, options))}
    except NotTold as asked:
        both = [answers(text, {**facts, asked.args[0]: told}, options) for told in (True, False)]
        return both[0] | both[1]


GROUND = ["city-road", "public-green", "city-river", "other"]


def zone_division(places, facts, options):
    day = day_of(facts["on"])
    place = text_of(places, day, FROM, UNSEEN)
    if place is None:
        raise Refused("not-in-force")
    found = answers(TEXTS[place], facts, options)
    if len(found) > 1:
        raise Refused("missing-fact")
    asked = facts.get("public_ground") or []
    if len(set(asked)) < len(asked):
        raise Refused("invalid-fact")
    belongs = {"110000": "not-taken-in", "331000": "not-taken-in", "371500": "not-taken-in", "330200": "not-managed"}
    ground = [{"ground": g, "belongs": "judgement" if g == "other" else belongs.get(place, "judgement")}
              for g in sorted(asked, key=GROUND.index)]
    answer, = found
    return answer, {"division": answer, "weighs": weighed(place, facts["stage"]), "ground": ground}
