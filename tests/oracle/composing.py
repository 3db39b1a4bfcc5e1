"""Who sits in the bodies of two schemes and who heads them: parts two to four of 篇四, part five of 篇五, read clause by clause."""
from datetime import date

from duties import BODIES
from law import Refused
from voting import bytewise, day_of

STREET_SCHEME, DISTRICT_SCHEME = "street-old-estates", "community-services"
# 四位一体: one each of the four; the community committee's director is the group's head.
FOUR = ["residents-social-worker", "owners", "community-committee", "service-company"]
# 成员单位, in the order of the text.
UNITS = ["district-" + name for name in (
    "government-office public-security development-reform finance urban-management civil-affairs housing industry-commerce "
    "municipal-company gardens-company sanitation-company").split()]
POSTS = ["executive-director", "community-committee-director", "community-director", "street-director"]
LEADERS, OFFICE = "leading-body", "leading-body-office"
ORDER = {STREET_SCHEME: [LEADERS, OFFICE, "street-property-office", "mediation-station", "repair-station", "street-centre",
                         "supervision-group", "community-station"],
         DISTRICT_SCHEME: [LEADERS, OFFICE, "street-body"]}
UNDER = {(STREET_SCHEME, name): "street-property-office" for name in
         ("mediation-station", "repair-station", "street-centre", "supervision-group")}
UNDER.update({(scheme, OFFICE): LEADERS for scheme in ORDER})
LEVEL = {"street-property-office": "first-level-supervision", "supervision-group": "second-level-supervision"}
# By whom a body is headed; "" is anybody.
HEADED = {OFFICE: "", "mediation-station": "", "repair-station": "", "street-centre": "executive-director",
          "supervision-group": "community-committee-director", "community-station": "community-director",
          "street-body": "street-director"}
KNOWN_SIDES = {*FOUR, *UNITS, *BODIES, "affiliated-company"}


def where(scheme, name):
    if name in ("supervision-group", "community-station"):
        return "community"
    return "street" if scheme == STREET_SCHEME or name == "street-body" else "district"


def sides_of(scheme, name, of, streets):
    """Whoever must be represented, with the place whose side it is."""
    if name == "supervision-group":
        return [(side, None) for side in FOUR]
    if name == "street-property-office":
        return [("community-director", c) for c in sorted(streets[of], key=bytewise)]
    if name == "repair-station":
        return [("affiliated-company", None)]
    if scheme == DISTRICT_SCHEME and name == LEADERS:
        return [(unit, None) for unit in UNITS] + [("street", s) for s in sorted(streets, key=bytewise)]
    return []


def named_sides(scheme, name):
    if name == "street-property-office":
        return {"community-director"}
    if name in ("supervision-group", "repair-station"):
        return set(FOUR) if name == "supervision-group" else {"affiliated-company"}
    return {*UNITS, "street"} if scheme == DISTRICT_SCHEME and name == LEADERS else set()


def sound(condition):
    if not condition:
        raise Refused("invalid-fact")


def once(names):
    sound(len(set(names)) == len(names))


def there(condition):
    if not condition:
        raise Refused("missing-fact")


def check(scheme, body, streets):
    name = body["body"]
    sound(name in ORDER[scheme])
    kind = where(scheme, name)
    if kind == "district":
        sound(body.get("of") is None)
    else:
        there(body.get("of") is not None)
        sound(body["of"] in (streets if kind == "street" else [c for of in streets.values() for c in of]))
    once([member["member"] for member in body.get("members", [])])
    for member in body.get("members", []):
        side = member.get("side")
        sound(side is None or side in KNOWN_SIDES)
        each = named_sides(scheme, name) & {"street", "community-director"}
        if side in each:
            there(member.get("of") is not None)
            sound(member["of"] in (streets if side == "street" else streets[body["of"]]))
        else:
            sound(member.get("of") is None)
    once(body.get("deputies", []))
    sound(((body.get("head") or {}).get("post") or POSTS[0]) in POSTS)
    sound(body.get("one_with") is None or body["one_with"] in ORDER[scheme])


def judge(scheme, name, of, bodies, streets, others_count):
    told = {"body": name, "place": where(scheme, name), "wanting": [], "others": [], "deputy_wanting": False}
    if of is not None:
        told["of"] = of
    if (scheme, name) in UNDER:
        told["under"] = UNDER[scheme, name]
    if scheme == STREET_SCHEME and name in LEVEL:
        told["supervision"] = LEVEL[name]
    body = bodies.get((name, of))
    if body is None:
        return {**told, "standing": "not-set-up"}
    members = body.get("members", [])
    sitting = {(m.get("side"), m.get("of")) for m in members}
    told["wanting"] = [{"side": side, **({"of": place} if place else {})}
                       for side, place in sides_of(scheme, name, of, streets) if (side, place) not in sitting]
    named = named_sides(scheme, name)
    if named:
        told["others"] = sorted((m["member"] for m in members if m.get("side") not in named), key=bytewise)
    good = not told["wanting"] and not (others_count and told["others"])
    due = HEADED.get(name, "" if scheme == DISTRICT_SCHEME and name == LEADERS else None)
    if due is not None:
        head = body.get("head")
        of_head = {"posts": [due] if due else []}
        if head:
            of_head["head"] = head["head"]
            if head.get("post"):
                of_head["holds"] = head["post"]
        right = head is not None and (due == "" or head.get("post") == due)
        of_head["standing"] = "right" if right else "other" if head else "none"
        told["head"], good = of_head, good and right
    # 办公室设主任、副主任; 副组长, 办公室副主任.
    if name == OFFICE or (scheme == DISTRICT_SCHEME and name == LEADERS):
        told["deputy_wanting"] = not body.get("deputies")
        good = good and not told["deputy_wanting"]
    # 与物业管理办公室合署办公.
    if scheme == STREET_SCHEME and name == OFFICE:
        other = bodies.get(("street-property-office", of))
        if other is None or not (body.get("one_with") == "street-property-office" or other.get("one_with") == OFFICE):
            told["apart_from"], good = "street-property-office", False
    return {**told, "standing": "as-set-out" if good else "not-as-set-out"}


def programme_supervision(places, facts, options):
    scheme = places[0].partition("+")[2]
    if scheme not in ORDER or day_of(facts["as_of"]) < date(2007, 10, 1):
        raise Refused("not-in-force")
    there(facts["streets"])
    once([street["street"] for street in facts["streets"]])
    streets = {street["street"]: street.get("communities", []) for street in facts["streets"]}
    once([c for of in streets.values() for c in of])
    bodies = {}
    for body in facts["bodies"]:
        check(scheme, body, streets)
        sound((body["body"], body.get("of")) not in bodies)
        bodies[body["body"], body.get("of")] = body
    value = {"as_set_out": 0, "not_as_set_out": 0, "not_set_up": 0, "bodies": [], "levels": []}
    for name in ORDER[scheme]:
        kind = where(scheme, name)
        due = [None] if kind == "district" else sorted(streets, key=bytewise)
        if kind == "community":
            due = [c for s in due for c in sorted(streets[s], key=bytewise)]
        for of in due:
            told = judge(scheme, name, of, bodies, streets, options.get("others") == "may-not")
            value["bodies"].append(told)
            value[told["standing"].replace("-", "_")] += 1
    if scheme == STREET_SCHEME:
        for level in LEVEL.values():
            rows = [b for b in value["bodies"] if b.get("supervision") == level]
            if rows:
                good = sum(b["standing"] == "as-set-out" for b in rows)
                value["levels"].append({"level": level, "due": len(rows), "as_set_out": good})
    worst = [word for word in ("not-set-up", "not-as-set-out") if value[word.replace("-", "_")]]
    return (worst or ["as-set-out"])[0], value
