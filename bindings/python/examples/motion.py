"""A published vote of 2022, decided with its reasons, and a repair apportioned in columns."""

from array import array
from datetime import date
from decimal import Decimal

import wuye

sums = [("total", "124799.30", 1152), ("participating", "93449.08", 905), ("in_favour", "61667.05", 589)]
tally = {name: {"area_m2": Decimal(area), "heads": heads} for name, area, heads in sums}
facts = {"decided_on": date(2022, 6, 30), "matter": "appoint-manager", "tally": tally}

with wuye.Law() as law:
    answer = law.evaluate("vote.motion", facts, jurisdiction="310000", lang="en")
    print(answer.outcome)
    for reason in answer.reasons:
        print("-", reason.text)

    areas = array("q", [9000, 9000, 9000])
    shares = wuye.columns.fund_apportion(
        law, areas, jurisdiction="310000", cost_yuan=Decimal("100"), incurred_on=date(2022, 9, 1)
    )
    for unit, share in enumerate(shares, start=1):
        print("unit", unit, "bears", share, "fen")
