"""Random service contracts that run, end or go on, often with a notice on the last day on which it is in time."""
from datetime import date, timedelta

from ending import FILED, FILING_SINCE, FILING_UNSEEN, SINCE, UNSEEN
from pieces import iso, maybe

PLACES = [*SINCE, *SINCE, "100000", "310115", "330106", "330302", "330602", "330902", "331002", "370202", "371102",
          "410105", "441802", "440300"]
PLACES += [p for p in FILED if p not in SINCE] + ["370700", "370700", "371600", "371700", "370102"]
STEPS = [-184, -183, -181, -123, -122, -121, -93, -92, -91, -90, -89, -62, -61, -60, -59, -31, -30, -29, -1, 0, 1]


def papers(r, place, asked):
    """A contract and its changes, often filed on the last day or the next, or concluded around a text's first day."""
    turns = [FILING_SINCE.get(p) or FILING_UNSEEN[p][1] for p in (place, place[:4] + "00", place[:2] + "0000")
             if p in FILING_SINCE or p in FILING_UNSEEN]
    on = asked - timedelta(days=r.choice([0, 9, 10, 11, 15, 16, 30, 31, 200, 400]))
    if turns and r.random() < 0.3:
        on = min(asked, r.choice(turns) + timedelta(days=r.choice([-1, 0, 1])))
    rows = []
    for what in r.choice([["contract"], ["contract"], ["contract", "change"], ["change"], ["contract", "change", "change"]]):
        row = {"what": what, "concluded_on": iso(on)}
        for name in ("filed_on", "published_on"):
            if r.random() < 0.5:
                row[name] = iso(min(asked, on + timedelta(days=r.choice([0, 9, 10, 11, 15, 16, 30, 31]))))
        if r.random() < 0.4:
            row["draft_published_on"] = iso(min(asked, on + timedelta(days=r.choice([-8, -7, -6, 1]))))
        rows.append(row)
        on = min(asked, on + timedelta(days=r.choice([0, 3, 20])))
    r.shuffle(rows)
    return rows


def contract_case(r, rule):
    place = r.choice(PLACES)
    bounds = [SINCE[p] for p in (place, place[:4] + "00", place[:2] + "0000", "100000") if p in SINCE]
    bounds += [day for p, gap in UNSEEN.items() if p[:2] == place[:2] for day in gap]
    asked = r.choice(bounds) + timedelta(days=r.choice([-1, 0, 1, 40, 200])) if r.random() < 0.25 else \
        date(r.randint(2022, 2026), r.randint(1, 12), r.randint(1, 28))
    term = asked + timedelta(days=r.choice([-400, -120, -61, -30, -1, 0, 1, 30, 59, 60, 89, 90, 91, 100, 190, 400]))
    first = min(term, asked) - timedelta(days=r.choice([365, 700, 1]))
    facts = {"as_of": iso(asked), "kind": r.choice(["owners", "owners", "preliminary"]), "from": iso(first)}
    if r.random() < 0.05:
        facts["from"] = iso(asked + timedelta(days=1))
        term = asked + timedelta(days=366)
    if r.random() < 0.85:
        facts["to_inclusive"] = iso(term)
    around = [asked, term, asked - timedelta(days=60), term + timedelta(days=1), term + timedelta(days=30)]
    before = lambda: min(asked, r.choice(around) + timedelta(days=r.choice(STEPS)))
    facts["decisions"] = [{"on": iso(before()), "what": r.choice(["renew", "hire-another", "dismiss", "dismiss"])}
                          for _ in range(r.choice([0, 0, 1, 1, 2]))]
    facts["notices"] = []
    for _ in range(r.choice([0, 1, 1, 2])):
        says = r.choice(["decision", "non-renewal", "dismissal", "dismissal", "termination", "termination"])
        by = {"decision": "owners", "dismissal": "owners", "non-renewal": "manager"}.get(says) or \
            r.choice(["owners", "manager"])
        on = before()
        row = {"reached_on": iso(on), "by": by, "says": says}
        if says in ("dismissal", "termination") and r.random() < 0.4:
            row["ends_on"] = iso(on + timedelta(days=r.choice([0, 29, 30, 31, 59, 60, 61, 90, 92, 93])))
        facts["notices"].append(row)
    if r.random() < 0.15 and facts.get("to_inclusive"):
        facts["renewed_on"] = iso(min(asked, term - timedelta(days=r.choice([0, 1, 30, 31, 32]))))
    if r.random() < 0.2:
        facts["served_until"] = iso(min(asked, term + timedelta(days=r.choice([-1, 0, 1]))))
    if facts["kind"] == "preliminary" and r.random() < 0.5:
        facts["owners_contract_on"] = iso(max(first + timedelta(days=1), asked + timedelta(days=r.choice([-40, -1, 0, 1, 9]))))
        if facts["owners_contract_on"] <= facts["from"]:
            del facts["owners_contract_on"]
    if r.random() < 0.2:
        facts["agreed"] = {r.choice(["dismissal", "non_renewal", "termination"]): r.choice(["30 days", "4 months"])}
    if r.random() < 0.5:
        facts["papers"] = papers(r, place, asked)
    options = {}
    maybe(r, options, "counting", ["elapsed", "clear"], 0.3)
    maybe(r, options, "differing", ["longer", "place", "higher"], 0.4)
    maybe(r, options, "agreed", ["as-text", "always"], 0.3)
    maybe(r, options, "late_notice", ["deferred", "void"], 0.3)
    maybe(r, options, "late_non_renewal", ["ends", "deferred"], 0.3)
    return place, facts, options


def wrong_side(r, request):
    request["facts"]["notices"] = [{"reached_on": request["facts"]["as_of"], "by": "manager", "says": "dismissal"}]


def ends_before_it_begins(r, request):
    request["facts"].update({"from": "2024-05-02", "to_inclusive": "2024-05-01"})


def filed_before_it_was_there(r, request):
    request["facts"]["papers"] = [{"what": "contract", "concluded_on": request["facts"]["as_of"],
                                   "filed_on": iso(date.fromisoformat(request["facts"]["as_of"]) - timedelta(days=1))}]


def changed_before_it_was_there(r, request):
    day = date.fromisoformat(request["facts"]["as_of"])
    request["facts"]["papers"] = [{"what": "change", "concluded_on": iso(day - timedelta(days=1))},
                                  {"what": "contract", "concluded_on": iso(day)}]


CASES = {"contract.notice": [contract_case]}
SPOILERS = {"contract.notice": [wrong_side, ends_before_it_begins, filed_before_it_was_there, changed_before_it_was_there]}
