"""What is owed for paying late: each fen of a debt, day by day, from the day after it fell due.

民法典 arts 188, 189, 192, 195, 201, 585; 合同编通则解释 arts 64, 65, 69.
"""
from datetime import date, timedelta
from fractions import Fraction
from itertools import accumulate

from law import NATION_FEE, Refused
from voting import add_months, bytewise, day_of, money, round_yuan, show, show_ratio

ONE_DAY = timedelta(days=1)
CODE = date(2021, 1, 1)
INTERPRETATION = date(2023, 12, 5)


def bad():
    raise Refused("invalid-fact")


def not_below(text):
    fen = money(text)
    return fen if fen >= 0 else bad()


def instalments(owed):
    """[(due day, exact fen)], oldest first."""
    if "once" in owed:
        return [(day_of(owed["once"]["due_on"]), Fraction(not_below(owed["once"]["yuan"])))]
    daily = owed["daily"]
    day, last, fen = day_of(daily["from"]), day_of(daily["to_inclusive"]), Fraction(daily["yuan_per_day"]) * 100
    if last < day or fen < 0:
        bad()
    return [(day + timedelta(days=i), fen) for i in range((last - day).days + 1)]


def chunks(due, paid):
    """The line of the debt, cut where an instalment or a payment ends: [(fen, due day, day paid or None)]."""
    def ends(rows):
        at, marks = Fraction(0), []
        for day, fen in rows:
            at += fen
            marks.append((at, day))
        return marks
    owed, met = ends(due), ends(sorted(paid))
    whole = owed[-1][0]
    if met and met[-1][0] > whole:
        bad()
    marks = sorted({Fraction(0)} | {at for at, _ in owed + met})
    for low, high in zip(marks, marks[1:]):
        yield (high - low, next(day for at, day in owed if at >= high),
               next((day for at, day in met if at >= high), None))


def year_of(day_count, day):
    return (date(day.year + 1, 1, 1) - date(day.year, 1, 1)).days if day_count == "actual" else int(day_count)


class Terms:
    def __init__(self, facts, options):
        self.rate, = facts["terms"]["rate"].items()
        self.grace = timedelta(days=facts["terms"].get("grace_days") or 0)
        self.caps = [list(cap.items())[0] for cap in facts["terms"].get("caps") or []]
        self.retroactive = options.get("grace") == "from-due-day"
        self.lpr = facts.get("lpr")
        if self.lpr is None and ("lpr" == self.rate[0] or any(kind == "of-lpr" for kind, _ in self.caps)):
            raise Refused("missing-fact")
        if self.lpr:
            self.steps = sorted((day_of(r["from"]), Fraction(r["yearly"])) for r in self.lpr["rates"])
            if len({day for day, _ in self.steps}) < len(self.steps):
                bad()
            first = min(instalments(d["owed"])[0][0] for d in facts["debts"]) + ONE_DAY
            if not self.steps or self.steps[0][0] > first:
                raise Refused("missing-fact")

    def lpr_of(self, day):
        return [rate for since, rate in self.steps if since <= day][-1] / year_of(self.lpr["day_count"], day)

    def of(self, day):
        kind, rate = self.rate
        if kind == "per-day":
            return Fraction(rate)
        if kind == "per-month":
            return Fraction(rate) / 30
        if kind == "per-year":
            return Fraction(rate["rate"]) / year_of(rate["day_count"], day)
        return Fraction(rate["multiple"]) * self.lpr_of(day)

    @staticmethod
    def until(rate, first, last):
        """What a fen bears from a first day to each day, the last one included."""
        days = [first + timedelta(days=i) for i in range((last - first).days + 1)]
        return dict(zip([first - ONE_DAY] + days, accumulate(map(rate, days), initial=Fraction(0))))

    def days(self, due, end):
        """The last day that does not count and the last that does; none where it was in time."""
        in_time = due + self.grace
        return (due if self.retroactive else in_time, end) if end > in_time else None


def reckon(debt, facts, terms, as_of):
    paid = [(day_of(p["on"]), Fraction(not_below(p["yuan"]))) for p in facts.get("payments") or []
            if p["debt"] == debt["debt"] and money(p["yuan"])]
    due = unpaid = interest = lpr = Fraction(0)
    longest = 0
    due_days = instalments(debt["owed"])
    first = due_days[0][0] + ONE_DAY
    bears = terms.until(terms.of, first, as_of) if terms.rate[0] != "flat" and first <= as_of else {}
    by_lpr = terms.until(terms.lpr_of, first, as_of) if terms.lpr and first <= as_of else {}
    for fen, due_on, paid_on in chunks(due_days, paid):
        if due_on > as_of:
            continue
        due += fen
        unpaid += fen if paid_on is None else 0
        late = terms.days(due_on, paid_on or as_of)
        if late is None:
            continue
        since, end = late
        longest = max(longest, (end - since).days)
        interest += fen * (bears[end] - bears[since] if bears else Fraction(terms.rate[1]))
        lpr += fen * (by_lpr[end] - by_lpr[since]) if by_lpr else 0
    least = min([interest] + [Fraction(share) * (due if kind == "of-principal" else lpr)
                              for kind, share in terms.caps])
    return unpaid, longest, least, least < interest, lpr


def limitation(debt, facts, options, as_of):
    last = lambda d: instalments(d["owed"])[-1][0]
    due = last(debt)
    if options.get("limitation") == "last-instalment":
        due = max(map(last, facts["debts"]))
    if due >= as_of or due < CODE:
        return None
    end = add_months(due, 36)
    for row in sorted(facts.get("interruptions") or [], key=lambda row: row["on"]):
        on = day_of(row["on"])
        if row.get("debt") in (None, debt["debt"]) and on > due and (on <= end or row["by"] == "agreement"):
            end = add_months(on, 36)
    return {"ends_on": end.isoformat(), "over": as_of > end}


def check(facts, as_of):
    debts = {d["debt"]: instalments(d["owed"])[0][0] for d in facts["debts"]}
    if len(debts) < len(facts["debts"]):
        bad()
    for payment in facts.get("payments") or []:
        if payment["debt"] not in debts or day_of(payment["on"]) > as_of or money(payment["yuan"]) < 0:
            bad()
    for row in facts.get("interruptions") or []:
        named = row.get("debt")
        if day_of(row["on"]) > as_of or named is not None and (
                named not in debts or day_of(row["on"]) < debts[named]):
            bad()


def fee_late(places, facts, options):
    as_of, rounding = day_of(facts["as_of"]), options.get("rounding") or {}
    if as_of < NATION_FEE:
        raise Refused("not-in-force")
    check(facts, as_of)
    if not facts["debts"]:
        raise Refused("missing-fact")
    terms = Terms(facts, options)
    rows, sums = [], [0, 0]
    compared = [Fraction(0), Fraction(0), 0]
    for debt in sorted(facts["debts"], key=lambda d: bytewise(d["debt"])):
        unpaid, days, exact, capped, lpr = reckon(debt, facts, terms, as_of)
        open_fen = round_yuan(unpaid / 100, {"mode": rounding.get("mode")})
        interest = round_yuan(exact / 100, rounding)
        row = {"debt": debt["debt"], "open_yuan": show(open_fen), "days": days, "exact_yuan": show_ratio(exact / 100),
               "capped": capped, "interest_yuan": show(interest)}
        flag = limitation(debt, facts, options, as_of) if open_fen or interest else None
        if flag:
            row["limitation"] = flag
        rows.append(row)
        sums = [sums[0] + interest, sums[1] + open_fen]
        if instalments(debt["owed"])[0][0] >= CODE:
            compared = [compared[0] + exact, compared[1] + lpr, compared[2] + 1]
    value = {"interest_yuan": show(sums[0]), "open_yuan": show(sums[1]), "claim_yuan": show(sum(sums)), "debts": rows}
    proven = facts.get("loss_yuan")
    presumed = False
    if (proven is not None or terms.lpr) and as_of >= INTERPRETATION and compared[2]:
        loss = Fraction(not_below(proven)) if proven is not None else compared[1]
        presumed = compared[0] > loss * Fraction(13, 10)
        value["excess"] = {"exact_yuan": show_ratio(compared[0] / 100), "presumed": presumed,
                           "loss_yuan": show(round_yuan(loss / 100, rounding)),
                           "most_yuan": show(round_yuan(loss * Fraction(13, 1000), rounding))}
    return "presumed-excessive" if presumed else "interest-due" if sums[0] else "no-interest", value
