"""Sound requests of the bodies of a street or a district, most of them nearly as their scheme has them."""
from composing import DISTRICT_SCHEME, HEADED, LEADERS, OFFICE, ORDER, POSTS, STREET_SCHEME, sides_of, where
from datetime import date
from pieces import around, iso, keys, maybe


def body_of(r, scheme, name, of, streets, good):
    body = {"body": name}
    if of is not None:
        body["of"] = of
    sides = sides_of(scheme, name, of, streets)
    members = [{"side": side, **({"of": place} if place else {})} for side, place in sides if r.random() < good]
    members += [dict(r.choice(members)) for _ in range(r.choice([0, 0, 1])) if members]
    for _ in range(r.choice([0, 0, 0, 1, 2])):
        members.append(r.choice([{}, {"side": "developer"}, {"side": "district-finance"} if scheme == STREET_SCHEME else {}]))
    r.shuffle(members)
    for key, member in zip(keys(r, len(members), r.choice(["m%d", "成员%d"])), members):
        member["member"] = key
    if members or r.random() < 0.3:
        body["members"] = members
    wanted = HEADED.get(name, "")
    if r.random() < good:
        body["head"] = {"head": r.choice(["h1", "h2"])}
        post = (wanted if wanted and r.random() < good else r.choice(POSTS))
        if r.random() < 0.9:
            body["head"]["post"] = post
    if r.random() < (good if name in (LEADERS, OFFICE) else 0.1):
        body["deputies"] = keys(r, r.choice([1, 2]), "d%d")
    if name == OFFICE and scheme == STREET_SCHEME and r.random() < good:
        body["one_with"] = "street-property-office" if r.random() < 0.9 else LEADERS
    if name == "street-property-office" and r.random() < 0.2:
        body["one_with"] = OFFICE
    return body


def composition_case(r, rule):
    scheme = r.choice([STREET_SCHEME, STREET_SCHEME, DISTRICT_SCHEME])
    named = keys(r, 9, r.choice(["c%d", "社区%d", "C-%02d"]))
    names = keys(r, r.choice([1, 1, 2, 3]), "s%d")
    streets = {name: [named.pop() for _ in range(r.choice([0, 1, 2, 3]))] for name in names}
    facts = {"as_of": iso(around(r, date(2007, 10, 1), date(2024, 12, 31))), "streets": [], "bodies": []}
    for name in names:
        row = {"street": name, "communities": streets[name]}
        if not streets[name] and r.random() < 0.5:
            del row["communities"]
        facts["streets"].append(row)
    good, there = r.choice([(1, 1), (1, 0.9), (0.95, 1), (0.8, 0.8)])
    for body in ORDER[scheme]:
        kind = where(scheme, body)
        due = {"district": [None], "street": names, "community": [c for s in names for c in streets[s]]}[kind]
        facts["bodies"] += [body_of(r, scheme, body, of, streets, good) for of in due if r.random() < there]
    r.shuffle(facts["bodies"])
    options = {}
    maybe(r, options, "others", ["may-sit", "may-not"])
    return r.choice(["320114", "100000", "420106"]) + "+" + scheme, facts, options


def nowhere(r, request):
    request["facts"]["streets"] = []


def no_scheme(r, request):
    request["jurisdiction"] = request["jurisdiction"].partition("+")[0]


def a_second_body(r, request):
    request["facts"]["bodies"] += [dict(body) for body in request["facts"]["bodies"][:1]] * 2
    if not request["facts"]["bodies"]:
        request["facts"]["bodies"] = [{"body": "committee"}]


def a_street_twice(r, request):
    request["facts"]["streets"].append(request["facts"]["streets"][0])


def a_community_of_two_streets(r, request):
    request["facts"]["streets"] += [{"street": "x%d" % i, "communities": ["shared"]} for i in (1, 2)]


def of_no_street(r, request):
    request["facts"]["bodies"].append({"body": "street-body" if "services" in request["jurisdiction"] else "street-centre",
                                       "of": "elsewhere"})


def whose_is_it(r, request):
    request["facts"]["bodies"].append({"body": "street-body" if "services" in request["jurisdiction"] else "street-centre"})


def another_schemes(r, request):
    request["facts"]["bodies"].append({"body": "street-centre" if "services" in request["jurisdiction"] else "street-body",
                                       "of": request["facts"]["streets"][0]["street"]})


def first_body(request):
    bodies = request["facts"]["bodies"]
    if not bodies:
        bodies.append({"body": LEADERS, **({} if "services" in request["jurisdiction"] else
                                           {"of": request["facts"]["streets"][0]["street"]})})
    return bodies[0]


def a_slip(r, request):
    body = first_body(request)
    r.choice([lambda: body.update(head={"head": "h", "post": "king"}),
              lambda: body.setdefault("members", []).append({"member": "new", "side": "ownres"}),
              lambda: body.setdefault("members", []).append({"member": "new", "side": "developer", "of": "c1"}),
              lambda: body.setdefault("members", []).extend([{"member": "new"}] * 2),
              lambda: body.update(deputies=["d", "d"]),
              lambda: body.update(one_with="committee")])()


CASES = {"programme.supervision": [composition_case]}
SPOILERS = {"programme.supervision": [nowhere, no_scheme, a_second_body, a_street_twice, a_community_of_two_streets,
                                      of_no_street, whose_is_it, another_schemes, a_slip, a_slip]}
