"""Criminal Code of the Republic of Kazakhstan of 3 July 2014 No 226-V.

In force from 1 January 2015. The sanction of Article 172 is that of Law No 28-VI of 22 December 2016 (in force about
8 January 2017, a day computed from publication); the sanction before it was not read. Article 387 has its sanctions
from Law No 180-VI of 12 July 2018. Citizens are liable for these crimes wherever they commit them (Article 8); what
counts is citizenship at the time of the act.
"""

from typing import Any

from denizen.language.enacting import (
    A,
    Law,
    exposes,
    fine,
    imprisonment,
    no,
    penalty,
    protects,
    reading,
    sanction,
    unknown,
    yes,
)
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import KZ, RU
from denizen.language.words import event, event_day, event_field, subject

LAW = Law(
    "kz.criminal-code-2014",
    KZ,
    title="Criminal Code of 3 July 2014 No 226-V",
    original_title="Уголовный кодекс Республики Казахстан",
    short="Criminal Code",
    force=in_force("2015-01-01"),
    source=Source("Criminal Code, adilet.zan.kz", "https://adilet.zan.kz/rus/docs/K1400000226", A),
)

#: Article 3(15), as far as it can be told: hired for reward, outside the forces, no citizen of a party. The parties
#: are taken to be those of the war in Ukraine.
MERCENARY = (
    event_field("form").among("private company")
    & event_field("paid").among(True)
    & ~subject.holds(RU)
    & ~subject.holds("UA")
    & ~subject.did("is sent on duty", not_state=KZ).happened
)
REGULAR = event_field("form").among("conscript", "contract", "mobilised")

NATIVE: dict[str, Any] = {"born": "1998-04-02", "nationalities": {"KZ": "birth", "others": "none"}}
FIGHTS: dict[str, Any] = {"fights": "RU", "on": "2024-06-10", "in": "UA", "form": "contract", "paid": True}
FOR_WAGNER = FIGHTS | {"on": "2022-11-01", "form": "private company"}
LOST: dict[str, Any] = {"decides": "KZ", "on": "2024-04-15", "about": "loss", "ground": "kz.citizenship-1991.21-1-5"}


def native(*events: dict[str, Any]) -> dict[str, Any]:
    """A Kazakh without another nationality, and what happened to him."""
    return NATIVE | {"events": list(events)}


def naturalised(*events: dict[str, Any]) -> dict[str, Any]:
    """A Kazakh from birth who became Russian on 10 February 2024, and what happened to him besides."""
    claims = {"KZ": "birth", "RU": {"by": "naturalisation", "on": "2024-02-10"}, "UA": "never"}
    return {"born": "1998-04-02", "nationalities": claims, "events": list(events)}


LAW.provision(
    "Art 170(3)",
    says=(
        "A mercenary who takes part in an armed conflict is punished: one hired to fight for reward, who is neither a "
        "citizen of a party nor in its armed forces nor sent on duty by another State."
    ),
    on=event("fights", not_in=KZ),
    when=[subject.holds(KZ), MERCENARY],
    then=exposes(
        KZ,
        sanction(imprisonment(7, 10), also=[penalty("confiscation of property")]),
        imposed_by=event("is convicted", KZ, article="170"),
    ),
    note=(
        "Since Law No 131-VII of 1 July 2022 confiscation may be left out. Whether a private company is outside the "
        "armed forces is contested: courts usually apply Article 172. Deaths or other grave consequences bring 15 to "
        "20 years or life (part 4). Only citizenship of the parties to the war in Ukraine is tested."
    ),
    cases=[
        no("the day before", on="2022-10-31", p=native(FOR_WAGNER)),
        yes("hired by a private company", on="2022-11-01", p=native(FOR_WAGNER)),
        no("under contract with the Russian army", on="2024-06-10", p=native(FIGHTS)),
        no(
            "a Russian citizen by then",
            on="2024-06-10",
            p=naturalised(FOR_WAGNER | {"on": "2024-06-10"}),
        ),
        no("not for pay", on="2022-11-01", p=native(FOR_WAGNER | {"paid": False})),
        unknown("it is not known whether for pay", on="2022-11-01", p=native(FOR_WAGNER | {"paid": "unknown"})),
    ],
)

LAW.provision(
    "Art 172",
    says="A citizen who unlawfully takes part in an armed conflict abroad, not being a mercenary, is punished.",
    on=event("fights", not_in=KZ),
    when=[subject.holds(KZ), ~MERCENARY],
    then=exposes(KZ, sanction(imprisonment(5, 9)), imposed_by=event("is convicted", KZ, article="172")),
    force=in_force("2017-01"),
    readings=[
        reading(
            "any participation",
            says="Whatever Kazakhstan has not authorised is unlawful, service in a foreign army included.",
            held_by="the courts, in all judgments known",
        ),
        reading(
            "law of the conflict",
            says="Unlawful is what the law of war forbids; a regular soldier of his other State takes part lawfully.",
            held_by="argued for citizens who are also citizens of the party they serve",
            when=[subject.holds(KZ), ~MERCENARY, ~(REGULAR & subject.holds_another(KZ))],
            argued=True,
        ),
    ],
    note=(
        "Deprivation of citizenship is not in the sanction. A deputy asked on 4 March 2026 for milder treatment of "
        "those who return; no bill is known. Support without taking part in hostilities is not clearly covered."
    ),
    cases=[
        unknown("in the month of the amendment", on="2018-01-01", p=native(FIGHTS | {"on": "2017-01-20", "in": "SY"})),
        yes("in the month after", on="2018-01-01", p=native(FIGHTS | {"on": "2017-02-01", "in": "SY"})),
        no("the day before", on="2024-06-09", p=naturalised(FIGHTS)),
        yes("also a Russian citizen, loss not registered", on="2024-06-10", p=naturalised(FIGHTS)),
        no("the same, the other reading", on="2024-06-10", p=naturalised(FIGHTS), reading="law of the conflict"),
        yes(
            "no other citizenship, the other reading", on="2024-06-10", p=native(FIGHTS), reading="law of the conflict"
        ),
        no("the loss was registered before", on="2024-06-10", p=naturalised(LOST, FIGHTS)),
        yes("fights in Kursk", on="2024-06-10", p=native(FIGHTS | {"in": "RU"})),
        no("a mercenary", on="2022-11-01", p=native(FOR_WAGNER)),
        unknown("it is not known whether he fought", on="2024-06-10", p=native(FIGHTS | {"happened": "unknown"})),
    ],
)
LAW.gap(
    "Art 172, text of 2015 and 2016",
    says="Participation in a foreign conflict was a crime from 2014.",
    because="The sanction before the amendment of December 2016 was not read.",
    taints=["kz.criminal-code-2014.172"],
)
LAW.gap(
    "Amnesty law of 1 July 2026",
    says=(
        "Those convicted under Article 172 have the rest of the term cut by a third or a quarter, those under Article "
        "387 are released; mercenaries are excluded. Citizenship is not restored."
    ),
    because="Its day of entry into force was not verified, and the length of a sentence is not computed.",
    taints=["kz.criminal-code-2014.172", "kz.criminal-code-2014.387-1", "kz.criminal-code-2014.170-3"],
)

# --- evasion of call-up ---------------------------------------------------------------------------------------------

CONSCRIPT: dict[str, Any] = {"sex": "male", "born": "2004-05-01", "nationalities": {"KZ": "birth"}, "residence": "KZ"}
BORN_IN_1998: dict[str, Any] = {"born": "1998-01-15"}
EVADES: dict[str, Any] = {"evades call-up": "KZ", "on": "2025-10-20", "for": "conscription", "deceit": False}
CHEATS = EVADES | {"deceit": True}
COMES: dict[str, Any] = {"reports for service": "KZ", "on": "2026-01-10", "for": "conscription"}
EVASION = event("evades call-up", KZ, for_="conscription")
CAME_FORWARD = (
    subject.did("reports for service", KZ, for_="conscription").since(event_day)
    & ~subject.did("is sent for trial", KZ, article="387").happened
)
INDEX = "monthly calculation indices"
#: The day on which Law No 180-VI of 12 July 2018 took effect was not verified.
LAW_OF_2018 = in_force("2018-07/2018-08")


def conscript(*events: dict[str, Any]) -> dict[str, Any]:
    return CONSCRIPT | {"events": list(events)}


LAW.provision(
    "Art 387(1)",
    says="Evading call-up without lawful grounds is punished.",
    on=EVASION,
    when=[subject.under("kz.military-2012.31")],
    unless=[event_field("deceit").among(True)],
    as_long_as=~CAME_FORWARD,
    then=exposes(
        KZ,
        sanction(
            fine(None, 1000, INDEX),
            penalty("correctional works", None, 1000, INDEX),
            penalty("community service", None, 400, "hours"),
            penalty("restriction of liberty", None, 1, "years"),
            imprisonment(None, 1),
        ),
        imposed_by=event("is convicted", KZ, article="387"),
    ),
    force=LAW_OF_2018,
    note="Intent to avoid service is needed; missing one summons is an administrative matter.",
    cases=[
        no("the day before", on="2025-10-19", p=conscript(EVADES)),
        yes("hides from the autumn call-up", on="2025-10-20", p=conscript(EVADES)),
        no("before the sanctions of 2018", on="2018-06-30", p=conscript(EVADES | {"on": "2018-06-30"}) | BORN_IN_1998),
        yes("under them", on="2018-10-01", p=conscript(EVADES | {"on": "2018-10-01"}) | BORN_IN_1998),
        no("already 27", on="2025-10-20", p=conscript(EVADES) | {"born": "1998-10-20"}),
        yes("the day before turning 27", on="2025-10-20", p=conscript(EVADES) | {"born": "1998-10-21"}),
        no("by deceit: part 2", on="2025-10-20", p=conscript(CHEATS)),
        unknown("it is not known whether he evaded", on="2025-10-20", p=conscript(EVADES | {"happened": "unknown"})),
    ],
)

LAW.provision(
    "Art 387(2)",
    says="Evading call-up by self-harm, feigned illness, forgery or other deceit is punished more severely.",
    on=EVASION,
    when=[subject.under("kz.military-2012.31"), event_field("deceit").among(True)],
    as_long_as=~CAME_FORWARD,
    then=exposes(
        KZ,
        sanction(fine(None, 3000, INDEX), penalty("restriction of liberty", None, 3, "years"), imprisonment(None, 3)),
        imposed_by=event("is convicted", KZ, article="387"),
    ),
    force=LAW_OF_2018,
    note="Lesser measures that the article also allows are left out.",
    cases=[
        no("the day before", on="2025-10-19", p=conscript(CHEATS)),
        yes("feigns illness", on="2025-10-20", p=conscript(CHEATS)),
        no("without deceit: part 1", on="2025-10-20", p=conscript(EVADES)),
        unknown("it is not known how", on="2025-10-20", p=conscript(EVADES | {"deceit": "unknown"})),
    ],
)

LAW.provision(
    "Art 387, note",
    says="Whoever comes for call-up of his own accord before the case is in court goes free.",
    on=event("reports for service", KZ, for_="conscription"),
    when=[subject.did("evades call-up", KZ, for_="conscription").happened],
    unless=[subject.did("is sent for trial", KZ, article="387").happened],
    then=protects(KZ, "Released from liability for evasion, having come forward before the case reached the court."),
    note="The exposure under both parts of the article ends with it.",
    cases=[
        no(
            "the day before he comes",
            on="2026-01-09",
            p=conscript(EVADES, COMES),
            also=["exposed(p, kz.criminal-code-2014.387-1)"],
        ),
        yes(
            "comes forward before trial",
            on="2026-01-10",
            p=conscript(EVADES, {"is charged": "KZ", "on": "2025-12-05", "article": "387(1)"}, COMES),
            also=["not exposed(p, kz.criminal-code-2014.387-1)"],
        ),
        no(
            "the case is already in court",
            on="2026-01-10",
            p=conscript(EVADES, {"is sent for trial": "KZ", "on": "2026-01-08", "article": "387(1)"}, COMES),
            also=["exposed(p, kz.criminal-code-2014.387-1)"],
        ),
        unknown(
            "it is not known whether he came", on="2026-01-10", p=conscript(EVADES, COMES | {"happened": "unknown"})
        ),
    ],
)
LAW.gap(
    "Art 387, text of 2015 to 2018",
    says="Evading call-up was a crime under this code from 1 January 2015.",
    because="The sanctions before the Law of 12 July 2018 were not read.",
    taints=["kz.criminal-code-2014.387-1", "kz.criminal-code-2014.387-2"],
)
LAW.gap(
    "limitation",
    says="Criminal liability ends some years after the act.",
    because="The rules on limitation were not read.",
    taints=["kz.criminal-code-2014.170-3", "kz.criminal-code-2014.172", "kz.criminal-code-2014.387-1"],
)
LAW.gap(
    "Art 388",
    says="Evading call-up on mobilisation is punished with up to five years, in wartime with five to ten.",
    because="Kazakhstan has not mobilised; the rule on mobilisation was not read.",
)
