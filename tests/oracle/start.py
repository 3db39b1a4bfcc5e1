"""When the service fee may be charged: 民法典 arts 937, 939, 944, 948 to 950; 收费办法 art. 10."""
from datetime import date

from law import Refused
from voting import day_of

CODE = date(2021, 1, 1)


def fee_start(places, facts, options):
    day = day_of(facts["as_of"])
    ground = day_of(facts["ground"]["effective_on"]) if facts.get("ground") else None
    service, agreed, ended = (day_of(facts[f]) if facts.get(f) else None
                              for f in ("service_began_on", "agreed_from", "ended_on"))
    after = facts.get("after_end")
    served = after["until-taken-over"].get("last_served_on") if isinstance(after, dict) else None
    if after and not ended:
        raise Refused("missing-fact")
    if ended and (not ground or ended < ground or served and day_of(served) < ended):
        raise Refused("invalid-fact")
    if day < CODE:
        raise Refused("not-in-force")
    waits = [name for name, since in (("ground", ground), ("service", service)) if not since or since > day]
    waits += ["agreed-day"] if agreed and agreed > day else []
    value = {"waits_for": waits}
    last = None
    if ended and after != "goes-on":
        last = (day_of(served) if served else None) if isinstance(after, dict) else ended
    if last:
        value["to_inclusive"] = last.isoformat()
    if ground and service:
        first = max(d for d in (ground, service, agreed) if d)
        if not last or first <= last:  # else no day may be charged
            value["from"] = first.isoformat()
    if facts.get("sale_contract_states") is not None:
        value["sale_contract_lacks"] = [item for item in ("scope", "standard", "price", "method", "from")
                                        if item not in facts["sale_contract_states"]]
    value["chargeable"] = not waits and not (last and last < day)
    return "chargeable" if value["chargeable"] else "not-yet" if waits else "no-longer", value
