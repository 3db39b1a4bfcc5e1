"""How a company's common cost falls on its zones, and what fills the gap of a low tariff, in whole fen."""
from fractions import Fraction

from cost import AUDIT
from law import Refused
from model import unique
from revenue import above_nothing
from voting import day_of, hundredths, largest_remainder, round_yuan, show, show_ratio


def divided(total, weights):
    if not sum(w for _, w in weights):
        if total:
            raise Refused("infeasible")
        return {k: 0 for k, _ in weights}
    return largest_remainder(total, weights)


def fee_allocation(places, facts, options):
    if facts["pricing"] == "guided" and day_of(facts["as_of"]) < AUDIT:
        raise Refused("not-in-force")
    service = cost = above_nothing(facts["cost_yuan"])
    if facts.get("incomes"):
        incomes = [(k, above_nothing(facts["incomes"][k])) for k in ("service_yuan", "other_yuan")]
        service = divided(cost, incomes)["service_yuan"]
    zones = unique(facts["zones"], "zone")
    if not zones:
        raise Refused("missing-fact")
    by_fee = options.get("by") == "receivable-fee"
    weights = []
    for zone in zones:
        number = zone.get("receivable_yuan" if by_fee else "chargeable_area_m2")
        if number is None:
            raise Refused("missing-fact")
        weights.append((zone["zone"], above_nothing(number) if by_fee else hundredths(number)))
    shares, whole = divided(service, weights), sum(w for _, w in weights)
    return "allocated", {
        "service_yuan": show(service), "other_yuan": show(cost - service),
        "zones": [{"zone": z, "share": show_ratio(Fraction(w, whole) if whole else 0), "share_yuan": show(shares[z])}
                  for z, w in weights]}


def fee_subsidy(places, facts, options):
    left = above_nothing(facts.get("left_yuan") or "0")
    years = sorted(facts["years"], key=lambda y: y["year"])
    if not years:
        raise Refused("missing-fact")
    if [y["year"] for y in years] != list(range(years[0]["year"], years[0]["year"] + len(years))):
        raise Refused("invalid-fact")
    told, gaps, paid, missing = [], 0, 0, 0
    for year in years:
        monthly = Fraction(hundredths(year["chargeable_area_m2"]), 100) * Fraction(year["price_yuan_per_m2_month"])
        fee = round_yuan(12 * monthly, {})
        rooms = unique(year.get("premises", []), "room")
        net = max(0, sum(above_nothing(x["income_yuan"]) - above_nothing(x["cost_yuan"]) for x in rooms))
        gap = max(0, above_nothing(year["cost_yuan"]) - fee)
        there = left + net
        subsidy = min(gap, there)
        left = there - subsidy if options.get("rest") != "released" else 0
        gaps, paid, missing = gaps + gap, paid + subsidy, missing + gap - subsidy
        told.append({"year": year["year"], "fee_yuan": show(fee), "gap_yuan": show(gap), "net_yuan": show(net),
                     "subsidy_yuan": show(subsidy), "open_yuan": show(gap - subsidy), "left_yuan": show(left),
                     "open_since_yuan": show(missing)})
    return ("open" if missing else "covered"), {
        "years": told, "gap_yuan": show(gaps), "subsidy_yuan": show(paid), "open_yuan": show(missing),
        "left_yuan": show(left)}
