"""Who does what under the two schemes, typed item by item from their texts, and by 令165 17, 22 and 23.

A duty: who, does what, to what, with whom, and three lists of conditions: all, any, none.
"""
from datetime import date

from law import Refused
from voting import day_of

FIRST_DAY, FUND_DAY, LAST_LICENCE = date(2007, 10, 1), date(2008, 2, 1), date(2018, 3, 18)
OFFICE, RESIDENTS, CENTRE, GROUP = "street-property-office", "residents-committee", "street-centre", "supervision-group"
STREET, DISTRICT = "street-old-estates", "community-services"


def duty(who, does, what, together=(), every=(), one=(), none=(), modal="must"):
    return [(a, v, o, list(together), list(every), list(one), list(none), modal)
            for a in who.split() for v in does.split() for o in what.split()]


UNSERVED = {"every": ["assembly-undecided"], "one": ["no-manager", "given-up"]}
NOT_AS_BUILT = ["facilities-not-built", "premises-not-built", "quality-defects"]
OF_THE_STREET = [
    # 二（一）1 街道物业管理办公室
    *duty(OFFICE, "takes-part", "tenders new-estate-handover zone-division", ["competent-authority"]),
    *duty(OFFICE, "assesses", "service-quality"), *duty(OFFICE, "supervises", "project-handover"),
    *duty(OFFICE, "guides supervises", "committee-forming committee-change committee-renewal assembly-operation committee-operation"),
    *duty(OFFICE, "gives-opinion", "committee-filing"),
    *duty(OFFICE, "organises", "basic-service", **UNSERVED), *duty(CENTRE, "provides", "basic-service", **UNSERVED),
    *duty(OFFICE, "coordinates", "complaints petitions"),
    *duty(OFFICE, "refers", "developer-rectification", one=NOT_AS_BUILT),
    *duty("competent-authority", "orders", "developer-rectification", one=NOT_AS_BUILT, modal="may"),
    *duty(OFFICE, "sets-up", "leading-body"),
    # 2 社区居委会
    *duty(RESIDENTS, "guides", "preparatory-group"), *duty(RESIDENTS, "takes-part", "preparatory-work"),
    *duty(RESIDENTS, "organises", "first-owners-meeting", ["developer"], ["new-estate"]),
    *duty(RESIDENTS, "guides supervises", "committee-election committee-renewal committee-handover committee-work"),
    *duty(RESIDENTS, "conveys", "street-decisions"), *duty(RESIDENTS, "gives-opinion", "committee-resolutions"),
    *duty(RESIDENTS, "assists", "responsibility-system", ["street"]),
    *duty(RESIDENTS, "sets-up", "supervision-group"), *duty(GROUP, "supervises reports", "service-quality"),
    *duty(RESIDENTS, "coordinates", "company-and-committee"),
    # 3 物业管理服务中心
    *duty(CENTRE, "manages serves", "dwellings estate-facilities estate-order environment cleanliness greenery parking-ground "
          "decoration-works"),
    *duty(CENTRE, "accepts-supervision", "centre-work"),
    *duty("owners-committee owners-management-committee", "supervises", "centre-work"),
    *duty(CENTRE, "hears", "residents-opinions"), *duty(CENTRE, "proposes carries-out", "rectification-measures"),
    *duty(CENTRE, "attends", "assembly-meetings"), *duty(CENTRE, "provides", "quality-service"),
    *duty(CENTRE, "receives settles", "visits enquiries entrusted-matters complaints"),
    *duty(CENTRE, "keeps", "files-of-households estate-ledgers"),
    *duty(CENTRE, "inspects urges", "cleaners-work"), *duty(CENTRE, "publicises", "environment-protection"),
    *duty(CENTRE, "inspects maintains", "estate-facilities"), *duty(CENTRE, "organises", "sewer-clearing septic-tank-clearing"),
    *duty(CENTRE, "patrols", "whole-estate"), *duty(CENTRE, "handles reports", "emergencies", every=["sudden-event"]),
    *duty(CENTRE, "manages directs", "vehicles"),
    *duty(CENTRE, "carries-out", "work-assigned", every=["assigned-by-superiors"]),
    # 三, 四, 六
    *duty(OFFICE, "handles", "daily-affairs"),
    *duty(f"mediation-station repair-station {CENTRE} {GROUP}", "handles", "management-affairs"),
    *duty(OFFICE, "organises", "first-level-supervision", ["community-director"]),
    *duty("community-director", "organises", "first-level-supervision", [OFFICE]),
    *duty(GROUP, "organises", "second-level-supervision"),
    *duty(OFFICE, "organises", "inspection"), *duty(OFFICE, "sets-up", "joint-meeting-system"),
    *duty(OFFICE, "circulates", "inspection-results"),
]
OF_THE_DISTRICT = [
    *duty("district-government-office", "coordinates", "legacy-issues"),
    *duty("district-public-security", "guides supports", "security-work"),
    *duty("district-development-reform", "guides", "fee-standard"), *duty("district-finance", "plans", "programme-funds"),
    *duty("district-urban-management", "organises coordinates supervises assesses", "community-services"),
    *duty("district-civil-affairs", "assists", "employment-of-the-poor"), *duty("district-housing", "guides", "the-trade"),
    *duty("district-industry-commerce", "supports", "company-registration"),
    *duty("district-municipal-company district-gardens-company district-sanitation-company", "guides supports assists",
          "special-maintenance"),
    *duty("street", "organises", "community-services renovation-works"), *duty("street", "sets-up", "street-body"),
    *duty("street", "adopts", "work-plan"),
    *duty("district-urban-management", "organises", "acceptance", ["departments-concerned"]),
]
# 审核 of the fund: the scheme's until the measures of 2008 gave it to others.
FUND_BEFORE = duty(OFFICE, "reviews", "fund-renewal fund-use")
FUND_SINCE = [
    *duty("owners-assembly", "decides", "fund-renewal", every=["assembly-there"]),
    *duty("housing-authority", "regulates", "fund-renewal", ["finance-authority"], none=["assembly-there"]),
    *duty("housing-authority", "reviews", "fund-use", none=["fund-transferred", "public-housing-fund"]),
    *duty("owners-committee", "reviews", "fund-use", every=["fund-transferred"], none=["public-housing-fund"]),
    *duty("public-housing-fund-office", "reviews", "fund-use", every=["public-housing-fund"]),
]
LICENCE = {STREET: duty(OFFICE, "takes-part", "licence-review", ["competent-authority"]),
           DISTRICT: duty("district-industry-commerce", "supports", "licence-review")}
ALL = OF_THE_STREET + OF_THE_DISTRICT + FUND_BEFORE + FUND_SINCE + LICENCE[STREET] + LICENCE[DISTRICT]
BODIES = sorted({row[0] for row in ALL} | {name for row in ALL for name in row[3]})
VERBS = sorted({row[1] for row in ALL})
OBJECTS = sorted({row[2] for row in ALL})
CONDITIONS = sorted({name for row in ALL for name in row[4] + row[5] + row[6]})


def in_force(scheme, day):
    rows = list(OF_THE_STREET if scheme == STREET else OF_THE_DISTRICT)
    if day >= FUND_DAY:
        rows += FUND_SINCE
    elif scheme == STREET:
        rows += FUND_BEFORE
    return rows + (LICENCE[scheme] if day <= LAST_LICENCE else [])


def stands(row, told):
    every, one, none = row[4:7]
    failing = [name for name in every if told.get(name) is False] + [name for name in none if told.get(name) is True]
    needs = [name for name in every + none if name not in told]
    if one and not any(told.get(name) for name in one):
        unknown = [name for name in one if name not in told]
        if unknown:
            needs += unknown
        else:
            failing += one
    if failing:
        return "does-not-hold", failing, []
    return ("open" if needs else "holds"), [], needs


def check(facts):
    names = [told["condition"] for told in facts.get("conditions", [])]
    action = facts.get("action") or {}
    known = (all(name in CONDITIONS for name in names) and len(set(names)) == len(names)
             and all(name in BODIES for name in [facts.get("actor"), action.get("actor")] + action.get("with", []) if name)
             and all(name in VERBS for name in [facts.get("verb"), action.get("verb")] if name)
             and all(name in OBJECTS for name in [facts.get("object"), action.get("object")] if name))
    if not known:
        raise Refused("invalid-fact")


def judge(action, rows, told, scheme, day):
    who, does, what = action["actor"], action["verb"], action["object"]
    same = [row for row in rows if row[1:3] == (does, what)]
    judged = {"bodies": sorted({row[0] for row in same}),
              "verbs": sorted({row[1] for row in rows if row[0] == who and row[2] == what}),
              "missing": [], "failing": [], "needs": []}
    mine = [row for row in same if row[0] == who]
    if mine:
        (row,) = mine
        state, judged["failing"], judged["needs"] = stands(row, told)
        judged["missing"] = [name for name in row[3] if name not in action.get("with", [])]
        judged["judgment"] = {"open": "open", "does-not-hold": "not-now",
                              "holds": "not-together" if judged["missing"] else "lawful"}[state]
    elif same:
        judged["judgment"] = "wrong-body"
    elif day > LAST_LICENCE and any(row[1:3] == (does, what) for row in LICENCE[scheme]):
        judged["judgment"] = "duty-ended"
    else:
        judged["judgment"] = "nobodys"
    return judged


def service_duties(places, facts, options):
    scheme, day = places[0].partition("+")[2], day_of(facts["on"])
    if scheme not in (STREET, DISTRICT) or day < FIRST_DAY:
        raise Refused("not-in-force")
    check(facts)
    rows = in_force(scheme, day)
    told = {row["condition"]: row["holds"] for row in facts.get("conditions", [])}
    asked = [facts.get(name) for name in ("actor", "verb", "object")]
    duties = []
    if any(asked) or not facts.get("action"):
        for row in sorted(rows, key=lambda row: row[:3]):
            if all(name is None or name == has for name, has in zip(asked, row[:3])):
                state, failing, needs = stands(row, told)
                duties.append({"actor": row[0], "verb": row[1], "object": row[2], "modal": row[7], "state": state,
                               "with": row[3], "failing": failing, "needs": needs})
    judged = judge(facts["action"], rows, told, scheme, day) if facts.get("action") else None
    return (judged["judgment"] if judged else "told"), {"duties": duties, "action": judged}
