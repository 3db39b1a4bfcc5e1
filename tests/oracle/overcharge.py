"""Unauthorised charges, fen by fen: 物业服务纠纷解释 art. 2, 物业管理条例 art. 43, 收费办法 art. 17."""
from law import Refused
from payment import CODE
from voting import bytewise, day_of, money, show


def grounds(charge):
    """The most that a charge may come to, and every sum that is told of it."""
    ground = charge["ground"]
    if ground in ("nothing", "collecting"):
        return 0, []
    (of,) = ground.values()
    sums = [money(of[name]) for name in ("agreed_yuan", "guided_most_yuan") if of.get(name) is not None]
    return min(sums), sums


def contract_overcharge(places, facts, options):
    rows = {row["charge"]: row for row in facts["charges"]}
    if day_of(facts["charged_on"]) < CODE:
        raise Refused("not-in-force")
    if len(rows) < len(facts["charges"]):
        raise Refused("invalid-fact")
    judged = []
    for key in sorted(rows, key=bytewise):
        row = rows[key]
        most, sums = grounds(row)
        charged, paid, first = money(row["charged_yuan"]), money(row["paid_yuan"]), row.get("repeats")
        if min([charged, paid, *sums]) < 0 or paid > charged:
            raise Refused("invalid-fact")
        if first is not None and (first == key or first not in rows or rows[first].get("repeats") is not None):
            raise Refused("invalid-fact")
        lawful = 0 if first is not None else min(charged, most)
        back = max(0, paid - lawful)
        line = {"charge": key, "lawful_yuan": lawful, "refused_yuan": charged - lawful - back, "back_yuan": back,
                "owed_yuan": max(0, lawful - paid)}
        if charged > lawful:
            line["wrong"] = "repeated" if first is not None else \
                "widened" if row["ground"] in ("nothing", "collecting") else "raised"
        judged.append(line)
    sums = [name for name in ("lawful_yuan", "refused_yuan", "back_yuan", "owed_yuan")]
    value = {name: show(sum(line[name] for line in judged)) for name in sums}
    wrong = any("wrong" in line for line in judged)
    value["charges"] = [{**line, **{name: show(line[name]) for name in sums}} for line in judged]
    return ("overcharged" if wrong else "lawful"), value
