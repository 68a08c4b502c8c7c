"""Rules of call-up of the Republic of Kazakhstan: Government resolution of 31 December 2025, in force 20 January 2026.

They carry out amendments of 2025 that put a summons by SMS, or through the account for government services, on a level
with one on paper. Known from press reports; the texts were not read. Conscripts who live abroad permanently are not on
the register (order of the defence minister of 13 October 2025).
"""

from typing import Any

from denizen.language.enacting import B, Law, no, owes, protects, unknown, yes
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import KZ
from denizen.language.words import event, event_day, subject

LAW = Law(
    "kz.callup-rules-2025",
    KZ,
    title="Government resolution of 31 December 2025 on the rules of call-up to military service",
    short="Rules of call-up 2025",
    force=in_force("2026-01-20"),
    source=Source(
        "Lada.kz 148112, Tengrinews 268687 and Zakon.kz 6494899 on the new rules",
        "https://www.lada.kz/kazakhstan-news/148112-kazakhstan-polnostiu-perepisal-pravila-prizyva-v-armiiu.html",
        B,
    ),
)

CONSCRIPT: dict[str, Any] = {"sex": "male", "born": "2004-05-01", "nationalities": {"KZ": "birth"}, "residence": "KZ"}
CALLED: dict[str, Any] = {"is called up": "KZ", "on": "2026-03-16", "for": "conscription"}
COMES: dict[str, Any] = {"reports for service": "KZ", "on": "2026-03-20", "for": "conscription"}


def conscript(*events: dict[str, Any]) -> dict[str, Any]:
    return CONSCRIPT | {"events": list(events)}


CASES = [
    no("the day before", on="2026-03-15", p=conscript(CALLED)),
    yes("receives a summons by SMS", on="2026-03-16", p=conscript(CALLED)),
    no("the day before the rules", on="2026-02-01", p=conscript(CALLED | {"on": "2026-01-19"})),
    yes("on their first day", on="2026-02-01", p=conscript(CALLED | {"on": "2026-01-20"})),
    unknown("it is not known whether called", on="2026-03-16", p=conscript(CALLED | {"happened": "unknown"})),
]

LAW.provision(
    "summons",
    name="summons",
    says="Whoever is summoned, on paper or electronically, must appear; refusing a paper summons counts as notice.",
    on=event("is called up", KZ, for_="conscription"),
    when=[subject.holds(KZ)],
    as_long_as=subject.under("kz.military-2012.31")
    & ~subject.did("reports for service", KZ, for_="conscription").since(event_day),
    then=owes(
        KZ,
        "appear for call-up on the day named",
        fulfilled_by=event("reports for service", KZ, for_="conscription"),
        refused_by=event("evades call-up", KZ, for_="conscription"),
    ),
    note=(
        "A deputy minister said on 10 December 2025 that those who do not come within ten days are brought in by the "
        "police. One summons missed is an administrative offence (Article 647: 5 indices), not yet a crime."
    ),
    cases=[
        *CASES,
        no("has come", on="2026-03-20", p=conscript(CALLED, COMES)),
    ],
)
LAW.provision(
    "notice",
    name="notice",
    says="A summons must be sent at least three calendar days before the day it names.",
    on=event("is called up", KZ, for_="conscription"),
    when=[subject.holds(KZ)],
    then=protects(KZ, "At least three calendar days between the summons and its day."),
    note="What follows from a late summons was not read.",
    cases=CASES,
)
