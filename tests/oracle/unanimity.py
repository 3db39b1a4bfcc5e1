"""Whether all interested owners agree that a dwelling is turned into premises for business."""
from datetime import date

from law import Refused
from voting import bytewise_list, day_of, person, read_units, sorted_keys


def vote_unanimity(places, facts, options):
    if day_of(facts["as_of"]) < date(2021, 1, 1):  # the words of the law before were not seen
        raise Refused("not-in-force")
    units = read_units({"units": facts["building"]})
    applicant = [u for u in units if u["unit"] == facts["unit"]]
    if not applicant or applicant[0]["use"] != "dwelling":
        raise Refused("invalid-fact")
    developer = facts.get("developer")
    inside = {person(u, developer) for u in units if u["use"] != "common"}
    asked, outside = inside - {person(applicant[0], developer)}, set()
    for row in facts.get("outsiders") or []:
        who = frozenset(row["owners"])
        if not who:
            raise Refused("missing-fact")
        if who in inside or who in outside:
            raise Refused("invalid-fact")
        outside.add(who)
        if row["harm_proven"]:
            asked.add(who)
    agreeing, answered = set(), set()
    for row in facts["answers"]:
        who = frozenset(row["owners"])
        if not who:
            raise Refused("missing-fact")
        if who in answered or who not in asked | outside:
            raise Refused("invalid-fact")
        answered.add(who)
        if row["choice"] == "for" and who in asked:
            agreeing.add(who)
    missing = sorted((sorted_keys(who) for who in asked - agreeing), key=bytewise_list)
    return ("not-unanimous" if missing else "unanimous"), {
        "unanimous": not missing, "interested": str(len(asked)), "agreeing": str(len(agreeing)), "missing": missing}
