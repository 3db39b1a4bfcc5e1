"""One assembly and one manager for a zone, day by day: 物业管理条例 arts 9 and 33, and texts that say it again."""
from datetime import date, timedelta

from law import Refused
from tender import END, text_of
from voting import bytewise, day_of

SEEN, ONE = date(2018, 3, 19), timedelta(days=1)
# Own texts from before the country's was seen: 浙江 7 and 28, 温州 10 and 32, 日照 24, 河南 18. Later ones say the same.
ASSEMBLY = {"330000": date(2009, 11, 27), "330300": date(2017, 5, 1), "371100": date(2018, 1, 1), "410000": date(2018, 1, 1)}
MANAGER = {"330000": date(2009, 11, 27), "330300": date(2017, 5, 1)}
UNSEEN_ASSEMBLY = {"330100": date(2001, 12, 28), "370000": date(2009, 5, 1), "410100": date(2007, 12, 3)}
UNSEEN_MANAGER = {"410100": date(2007, 12, 3)}


BEIJING_UNSEEN, BEIJING = date(2020, 5, 1), date(2021, 3, 31)  # 北京市物业管理委员会组建办法 art. 5


def committees(places, facts, first, last):
    """Those of Beijing that met; elsewhere, and before, no text says how many there may be."""
    of = there(facts.get("management_committees") or [], "committee", "formed_on")
    if not any(begin <= last and end >= first for begin, end in of.values()):
        return []
    if "110000" not in places or first < BEIJING_UNSEEN:
        return []
    if first < BEIJING:
        raise Refused("not-in-force")
    return together(of, first, last)


def known(places, day, texts, unseen):
    """Some text of the day says so."""
    own = text_of(places, day, {p: (since, END) for p, since in texts.items()}, {p: (since, END) for p, since in unseen.items()}) \
        if day < SEEN else "the country's"
    if not own:
        raise Refused("not-in-force")


def there(rows, key, first):
    """By key, the days of each; a row without an end goes on for ever."""
    if len({row[key] for row in rows}) < len(rows):
        raise Refused("invalid-fact")
    of = {}
    for row in rows:
        begin = day_of(row[first])
        end = day_of(row["to_inclusive"]) if row.get("to_inclusive") else date(2200, 1, 1)
        if end < begin:
            raise Refused("invalid-fact")
        of[row[key]] = begin, end
    return of


def together(of, first, last):
    names, runs, day = sorted(of, key=bytewise), [], first
    open_runs = {}
    while day <= last + ONE:
        present = [n for n in names if day <= last and of[n][0] <= day <= of[n][1]]
        pairs = {(a, b) for i, a in enumerate(present) for b in present[i + 1:]}
        for pair in [p for p in open_runs if p not in pairs]:
            runs.append((pair, open_runs.pop(pair), day - ONE))
        for pair in pairs:
            open_runs.setdefault(pair, day)
        day += ONE
    runs.sort(key=lambda run: (bytewise(run[0][0]), bytewise(run[0][1])))
    return [{"one": pair[0], "other": pair[1], "from": begin.isoformat(), "to_inclusive": end.isoformat(),
             "days": (end - begin).days + 1} for pair, begin, end in runs]


def zone_bodies(places, facts, options):
    first = day_of(facts["from"])
    last = day_of(facts["to_inclusive"]) if facts.get("to_inclusive") else first
    if last < first:
        raise Refused("invalid-fact")
    assemblies = there(facts["assemblies"], "assembly", "formed_on")
    managers = there(facts["managers"], "manager", "from")
    known(places, first, ASSEMBLY, UNSEEN_ASSEMBLY)
    known(places, first, MANAGER, UNSEEN_MANAGER)
    special = {row["manager"] for row in facts["managers"] if row["manages"] == "special-service"}
    value = {"assemblies": together(assemblies, first, last),
             "managers": together({n: days for n, days in managers.items() if n not in special}, first, last)}
    met = committees(places, facts, first, last)
    if met:
        value["management_committees"] = met
    value["lawful"] = not value["assemblies"] and not value["managers"] and not met
    return ("lawful" if value["lawful"] else "several"), value
