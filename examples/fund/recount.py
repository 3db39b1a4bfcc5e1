"""A fund added up again from its files, in the plainest way and in exact fractions.

Nothing here is taken from the library: balances move fen by fen, interest is
earned day by day, and every sum that is spread is spread by largest remainder.
`generate.py` asks it what the bank and the owners would have written down, and
`generate.py --check` holds the written files against it.
"""

import datetime
import fractions
import json

from generator import read_csv

Fraction = fractions.Fraction
COMMON = "common"

# What is done first on a day that has several things.
FILES = ("deposits", "transfers", "revenue", "repairs", "bank")


def fen(text):
    """ "12.34" -> 1234, exactly; areas in hundredths of a square metre too."""
    value = Fraction(text) * 100
    assert value.denominator == 1, text
    return value.numerator


def yuan(sum_fen):
    return "%s%d.%02d" % ("-" if sum_fen < 0 else "", *divmod(abs(sum_fen), 100))


def half_up(value):
    """The nearest whole number, away from zero where two are as near."""
    return (1 if value >= 0 else -1) * int(abs(value) + Fraction(1, 2))


def split(total, weights):
    """A sum over keys by largest remainder; of equal remainders the first key's."""
    whole = sum(weights.values())
    exact = {key: Fraction(total) * weight / whole for key, weight in weights.items()}
    parts = {key: value.numerator // value.denominator for key, value in exact.items()}
    order = sorted(weights, key=lambda key: (parts[key] - exact[key], key))
    for key in order[: total - sum(parts.values())]:
        parts[key] += 1
    return parts


def read(folder):
    files = {name: read_csv(folder / (name + ".csv")) for name in ("units", "rates", *FILES)}
    return json.loads((folder / "fund.json").read_text(encoding="utf-8")), files


def timeline(files):
    """The rows of all files that move something, by their days."""
    rows = [(row["on"], place, name, row) for place, name in enumerate(FILES) for row in files[name]]
    return [(name, row) for _, _, name, row in sorted(rows, key=lambda row: row[:2])]


class Recount:
    """The accounts, moved by one row of a file after the other."""

    def __init__(self, about, units, rates):
        self.about, self.units = about, {row["unit"]: row for row in units}
        self.rates = [(row["from"], Fraction(row["yearly"])) for row in rates]
        self.balances = {COMMON: 0}
        self.first = {}
        self.flows = {}  # year -> kind -> building or None -> fen
        self.beside = {}  # unit -> fen that its owner paid for repairs beside its account
        # What each account earned since the last settlement, and up to which day that was counted.
        self.earned, self.counted = {}, datetime.date.fromisoformat(about["earns_from"])
        # What each unit had to replenish on the day of the decision, once that is over.
        self.low = None

    def building(self, account):
        if account == self.about["selling_unit"]["account"]:
            return self.about["selling_unit"]["building"]
        return self.units[account]["building"] if account in self.units else None

    def move(self, day, kind, account, change):
        self.balances[account] = self.balances.get(account, 0) + change
        assert self.balances[account] >= 0, (day, account)
        of_kind = self.flows.setdefault(day[:4], {}).setdefault(kind, {})
        building = self.building(account)
        of_kind[building] = of_kind.get(building, 0) + change

    def earn_until(self, day):
        """Each account earns for every day at whose end its balance was there."""
        end = datetime.date.fromisoformat(day)
        days = [self.counted + datetime.timedelta(days=at) for at in range((end - self.counted).days)]
        for at, rate in self.rates:
            later = [start for start, _ in self.rates if start > at]
            held = sum(at <= date.isoformat() < min(later, default="9999") for date in days)
            for account, balance in self.balances.items() if held else ():
                self.earned[account] = self.earned.get(account, 0) + balance * held * rate / 360
        self.counted = max(end, self.counted)

    def owed(self, day):
        """What the terms come to at the settlement of a day, exactly, in fen."""
        self.earn_until(day)
        return sum(self.earned.values(), Fraction(0))

    def bank(self, row):
        total = fen(row["interest_yuan"])
        if total:
            for account, part in split(total, self.earned).items():
                self.move(row["on"], "interest", account, part)
        self.earned = {}
        assert sum(self.balances.values()) == fen(row["balance_yuan"]), row

    def deposits(self, row):
        selling = row["payer"] == "selling-unit"
        account = self.about["selling_unit"]["account"] if selling else row["unit"]
        self.move(row["on"], "deposited", account, fen(row["yuan"]))
        if row["first"] == "true":
            self.first[account] = self.first.get(account, 0) + fen(row["yuan"])

    def transfers(self, row):
        assert row["unit"] in self.units, row

    def revenue(self, row):
        self.move(row["on"], "revenue", COMMON, fen(row["to_fund_yuan"]))

    def repairs(self, row):
        """By area over those who share the part; sold public housing by what was deposited for it."""
        shared = {
            key: unit
            for key, unit in self.units.items()
            if row["building"] in ("", unit["building"]) and row["stair"] in ("", unit["stair"])
        }
        areas = {key: fen(unit["area_m2"]) for key, unit in shared.items()}
        shares = split(fen(row["cost_yuan"]), areas)
        public = {key: areas[key] for key in shares if shared[key]["property"] == "public-housing"}
        if public:
            selling = self.about["selling_unit"]["account"]
            owners = sum(self.first[key] for key in public)
            fallen = split(sum(shares[key] for key in public), {"owners": owners, "selling": self.first[selling]})
            shares.update(split(fallen["owners"], public))
            self.move(row["on"], "spent", selling, -fallen["selling"])
        for key, share in shares.items():
            if shared[key]["state"] == "sold":
                drawn = min(share, self.balances[key])
                self.move(row["on"], "spent", key, -drawn)
                self.beside[key] = self.beside.get(key, 0) + share - drawn

    def too_low(self):
        """What each unit below 30 % of its first deposit is to pay, to half of it, by unit."""
        low = {}
        for key in sorted(self.units):
            first = self.first.get(key)
            if first and 10 * self.balances[key] < 3 * first:
                low[key] = max(0, -(-first // 2) - self.balances[key])
        return low

    def decide(self, day):
        """Notes what is to be replenished once the day of that decision is over."""
        if self.low is None and day > self.about["replenish"]["decided_on"]:
            self.low = self.too_low()

    def take(self, name, row):
        """Takes a row of a file."""
        self.decide(row["on"])
        self.earn_until(row["on"])
        getattr(self, name)(row)

    def run(self, files):
        """Takes every row, and tells the balances at each year's end."""
        ends = {}
        for name, row in timeline(files):
            self.take(name, row)
            ends[row["on"][:4]] = dict(self.balances)
        return ends

    def buildings(self, balances):
        sums = {}
        for account, balance in balances.items():
            if self.building(account):
                sums[self.building(account)] = sums.get(self.building(account), 0) + balance
        return dict(sorted(sums.items()))


def projected(plan, balance, area, steps):
    """The balances of the years to come with a levy of so many steps of 0.0001 yuan."""
    prices = {row["component"]: fen(row["price_yuan"]) for row in plan["components"]}
    due = {row["component"]: row["due_in_years"] for row in plan["components"]}
    levy = half_up(Fraction(area * steps * 12, 10_000))
    ends = []
    for year in range(1, plan["years"] + 1):
        out = sum(fen(row["yuan"]) for row in plan["repairs"] if row["year"] == year)
        for row in plan["components"]:
            key = row["component"]
            prices[key] = half_up(prices[key] * (1 + Fraction(row["drift"])))
            if due[key] == year:
                out += prices[key]
                due[key] = year + row["life_years"] if row.get("life_years") else None
        interest = half_up(max(balance, 0) * Fraction(plan["interest_yearly"]))
        balance += levy + interest - out
        ends.append(balance)
    return ends


def level_levy(plan, balance, area):
    """The least number of steps with which no year ends below the floor, and the year that binds."""
    floor = fen(plan["floor_yuan"])
    below = lambda steps: next(
        (year for year, end in enumerate(projected(plan, balance, area, steps), 1) if end < floor), None
    )
    # Step by step would take long: by thousands first, then by ones.
    steps, by = 0, 1000
    while below(steps):
        steps += by
        if not below(steps) and by > 1:
            steps, by = steps - by, by // 10
    return steps, below(steps - 1) if steps else None
