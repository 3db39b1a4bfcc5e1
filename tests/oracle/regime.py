"""How an estate is managed by the scheme that holds for it, typed from the two schemes.

街道老旧小区物业管理方案 二（一）1（3）, 二（二）1 to 4; 社区物业化服务工作方案 on whom the plan takes in, what it charges and its three orders.
物权法 76, 条例 11 and 民法典 278, 284: the owners choose.

Every estate that fits what is told is tried; what all of them have in common is certain.
"""
from datetime import date
from itertools import product

from law import Refused
from voting import day_of

HOUSING = ["commodity", "affordable", "resettlement", "bankrupt-enterprise", "work-unit"]
RUN_BY = ["service-company", "owning-unit", "street-centre", "nobody"]
FIRST_DAY = date(2007, 10, 1)
SCHEMES = ["street-old-estates", "community-services"]
OFFICE, CENTRE = "street-property-office", "street-centre"


def of_the_street(housing, run_by, viable):
    """class, manager, fee, subsidy, put there by the scheme?, duties, what the passage needs"""
    def office(*duties):
        return [(duty, [OFFICE]) for duty in duties]

    if housing == "affordable":
        # 经济适用房住宅区…由街道物业服务中心统一实施物业管理，实行低标准收费…商业用房，其收益用于补贴
        return ("affordable-housing", CENTRE, "low-standard", "shop-income", True,
                [("manage-uniformly", [CENTRE]), ("build-shops", ["developer"])], None)
    if run_by == "service-company":
        return ("market-run", "service-company", "market-price", None, False,
                office("set-up-committee", "coordinate-supervision", "train-company", "assess-service",
                       "opine-for-annual-review", "join-contest"), None)
    if run_by == "owning-unit":
        return ("unit-run", "owning-unit", None, None, False, office("urge-unit", "circulate-results"), None)
    if not viable:
        # 经过一段时期运行，逐步过渡到由业主委员会与街道物业管理服务中心签订服务委托合同
        return ("not-viable", CENTRE, "paid-basic-service", None, True, [("provide-basic-service", [CENTRE])],
                [("run-a-while", [CENTRE]), ("committee", ["owners", "residents-committee"]),
                 ("contract", ["owners-committee", CENTRE])])
    # 没有物业管理或物业公司弃管…在业主大会没有确定管理方式之前，负责组织街道物业服务中心有偿提供物业基本服务
    return ("without-manager", CENTRE, "paid-basic-service", None, True,
            office("organise-basic-service") + [("provide-basic-service", [CENTRE])], None)


def of_the_district(housing, run_by, viable):
    if housing not in ("resettlement", "bankrupt-enterprise"):
        return "outside-the-plan", None, None, None, False, [], None
    if run_by in ("service-company", "owning-unit"):
        return "served-already", None, None, None, False, [], None
    duties = [("renovate-first", ["street"]), ("publicise-first", ["street"]), ("adopt-charter", ["street", "community"]),
              ("organise-community-service", ["street"]), ("serve-first", ["community"])]
    return housing, "community", "unpaid-or-low-paid", None, True, duties, None


def has(facts, need):
    told = facts.get(need.replace("-", "_"))
    if need == "committee" and told is None and facts.get("contract"):
        return True
    if need == "contract" and told is None and facts.get("committee") is False:
        return False
    return told


def passed(facts, needs):
    told = [has(facts, need) for need, _ in needs]
    return False if False in told else None if None in told else True


def managed(row, facts, needs):
    name, manager, fee, subsidy, put_there, _, passage = row
    if not put_there:
        return "run-as-it-is", manager, fee, subsidy
    chose = facts.get("owners_chose")
    if chose is None:
        needs.add("owners-chose")
        return None, None, None, None
    if not chose:
        return "until-owners-decide", manager, fee, subsidy
    done = passed(facts, passage) if passage else False
    if done is None:
        needs.update(need for need, _ in passage if has(facts, need) is None)
        return None, None, None, None
    return ("entrusted", CENTRE, None, None) if done else ("owners-chose", "whom-owners-chose", None, None)


ORDER = ["housing", "run-by", "viable", "owners-chose", "run-a-while", "committee", "contract"]


def service_regime(places, facts, options):
    scheme = places[0].partition("+")[2]
    if facts.get("contract") and facts.get("committee") is False:
        raise Refused("invalid-fact")
    if scheme not in SCHEMES or day_of(facts["on"]) < FIRST_DAY:
        raise Refused("not-in-force")
    classify = of_the_street if scheme == "street-old-estates" else of_the_district

    def each(field, all_of_them):
        return all_of_them if facts.get(field) is None else [facts[field]]
    estates = list(product(each("housing", HOUSING), each("run_by", RUN_BY), each("viable", [False, True])))
    rows = {classify(*estate)[0]: classify(*estate) for estate in estates}
    needs = set()
    for place, name in enumerate(["housing", "run-by", "viable"]):
        for one, other in product(estates, estates):
            alike = all(one[n] == other[n] for n in range(3) if n != place)
            if alike and classify(*one)[0] != classify(*other)[0]:
                needs.add(name)
    told = {managed(row, facts, needs) for row in rows.values()}
    standing, manager, fee, subsidy = told.pop() if len(told) == 1 else (None, None, None, None)
    value = {"class": None, "possible": sorted(rows), "standing": standing, "manager": manager, "fee": fee,
             "subsidy": subsidy, "duties": [], "next": None}
    if len(rows) == 1:
        (name, row), = rows.items()
        value["class"] = name
        if standing not in ("owners-chose", "entrusted"):
            value["duties"] = [{"duty": duty, "by": by} for duty, by in row[5]]
        if row[6]:
            wanted = [("owners-chose", ["owners"])] + row[6]
            known = {need: facts.get("owners_chose") if need == "owners-chose" else has(facts, need) for need, _ in wanted}
            lacks = [{"need": need, "by": by} for need, by in wanted if known[need] is False]
            needs.update(need for need in known if known[need] is None)
            state = "waiting" if lacks else "open" if None in known.values() else "complete"
            value["next"] = {"manager": CENTRE, "state": state, "lacks": lacks}
    value["needs"] = sorted(needs, key=ORDER.index)
    return ("open" if value["class"] is None else "classified"), value
