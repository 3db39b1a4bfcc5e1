"""Whether a community passes: part seven, 3, of the district's scheme (篇五), round after round."""
from datetime import date
from fractions import Fraction

from law import Refused
from voting import bytewise, day_of, money, show

ASKED = ["disorder-ended", "appearance-improved", "surroundings-improved", "model-sustainable"]
STATE = {"passed": "accepted", "failed": "lessons-due", "refused": "not-accepted", "open": "open"}


def sound(condition):
    if not condition:
        raise Refused("invalid-fact")


def round_of(row, wanted, base):
    names = [f["criterion"] for f in row.get("findings", [])]
    sound(set(names) <= set(ASKED) and len(set(names)) == len(names))
    found = {f["criterion"]: f["met"] for f in row.get("findings", [])}
    bad = [name for name in ASKED if found.get(name) is False]
    untold = [name for name in ASKED if name not in found]
    told = {"on": row["on"], "not_met": bad, "not_told": untold}
    survey, satisfied = row.get("survey"), None
    if survey:
        sound(survey["satisfied"] <= survey["answered"] <= survey["asked"])
        if survey[base]:
            share = Fraction(survey["satisfied"], survey[base])
            told["satisfied"] = str(share)
            satisfied = share >= wanted
            if not satisfied:
                # Count upwards until it would do.
                more = 1
                while Fraction(survey["satisfied"] + more, survey[base]) < wanted:
                    more += 1
                told["short_of"] = more
    if row["led_by"] != "district-urban-management":
        told["result"] = "void"
    elif satisfied is False:
        told["result"] = "failed"
    elif bad:
        told["result"] = "refused"
    else:
        told["result"] = "open" if satisfied is None or untold else "passed"
    return told


def programme_acceptance(places, facts, options):
    as_of = day_of(facts["as_of"])
    if places[0].partition("+")[2] != "community-services" or as_of < date(2007, 10, 1):
        raise Refused("not-in-force")
    if facts.get("satisfied_at_least") is None:
        raise Refused("missing-fact")
    wanted = Fraction(facts["satisfied_at_least"])
    sound(0 < wanted <= 1)
    if not facts["communities"]:
        raise Refused("missing-fact")
    names = [c["community"] for c in facts["communities"]]
    sound(len(set(names)) == len(names))
    value = {"accepted": 0, "lessons_due": 0, "not_accepted": 0, "open": 0, "not_inspected": 0, "points_lost": 0, "communities": []}
    withheld = 0
    for community in sorted(facts["communities"], key=lambda c: bytewise(c["community"])):
        rows = sorted(community.get("rounds", []), key=lambda row: day_of(row["on"]))
        days = [day_of(row["on"]) for row in rows]
        sound(len(set(days)) == len(days) and all(day <= as_of for day in days))
        rounds = [round_of(row, wanted, options.get("base", "answered")) for row in rows]
        passed = [i for i, told in enumerate(rounds) if told["result"] == "passed"]
        sound(not passed or passed == [len(rounds) - 1])
        of = {"community": community["community"], "rounds": rounds}
        counting = [told["result"] for told in rounds if told["result"] != "void"]
        of["state"] = STATE[counting[-1]] if counting else "not-inspected"
        if passed:
            of["accepted_on"] = rounds[-1]["on"]
        failures = [told["on"] for told in rounds if told["result"] == "failed"]
        if failures:
            of["failed_on"] = failures[-1]
        of["withheld"] = bool(failures) and not (passed and options.get("after_passing") == "restored")
        if community.get("award_yuan") is not None:
            sound(money(community["award_yuan"]) >= 0)
        if of["withheld"] and community.get("award_yuan") is not None:
            withheld += money(community["award_yuan"])
            of["award_withheld_yuan"] = show(money(community["award_yuan"]))
        if of["withheld"] and community.get("points") is not None:
            of["points_lost"] = community["points"]
            value["points_lost"] += community["points"]
        value[of["state"].replace("-", "_")] += 1
        value["communities"].append(of)
    value["award_withheld_yuan"] = show(withheld)
    bad, unsettled = value["lessons_due"] + value["not_accepted"], value["open"] + value["not_inspected"]
    return ("not-accepted" if bad else "open" if unsettled else "accepted"), value
