"""Criminal Code of Kazakhstan of 2014: evasion of call-up (Articles 387 and 388)."""

from typing import Any

from denizen.language.enacting import exposes, fine, imprisonment, no, penalty, protects, sanction, unknown, yes
from denizen.language.force import in_force
from denizen.language.states import KZ
from denizen.language.words import event, event_day, event_field, subject
from denizen.rulebook.kz.criminal_code_2014_fighting import LAW

__all__ = ["LAW"]

CONSCRIPT: dict[str, Any] = {"sex": "male", "born": "2004-05-01", "nationalities": {"KZ": "birth"}, "residence": "KZ"}
BORN_IN_1998: dict[str, Any] = {"born": "1998-01-15"}
EVADES: dict[str, Any] = {"evades call-up": "KZ", "on": "2025-10-20", "for": "conscription", "deceit": False}
CHEATS = EVADES | {"deceit": True}
HIDES: dict[str, Any] = {"evades call-up": "KZ", "on": "2026-02-10", "for": "mobilisation"}
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
LAW.provision(
    "Art 388(1)",
    says="Evading call-up on mobilisation is punished.",
    on=event("evades call-up", KZ, for_="mobilisation"),
    when=[subject.holds(KZ)],
    then=exposes(
        KZ,
        sanction(
            fine(None, 5000, INDEX),
            penalty("restriction of liberty", None, 5, "years"),
            imprisonment(None, 5),
            note="or a lesser measure",
        ),
        imposed_by=event("is convicted", KZ, article="388"),
    ),
    force=LAW_OF_2018,
    note=(
        "The sanctions are those of Law No 180-VI of 12 July 2018. In wartime five to ten years (part 2). Kazakhstan "
        "has not mobilised; only unfitness exempts, and citizens of any age within the reserve can be called."
    ),
    cases=[
        no("the day before", on="2026-02-09", p=conscript(HIDES)),
        yes("hides from a mobilisation", on="2026-02-10", p=conscript(HIDES)),
        no("from the ordinary call-up", on="2025-10-20", p=conscript(EVADES)),
        no("before the sanctions of 2018", on="2018-06-30", p=conscript(HIDES | {"on": "2018-06-30"})),
        unknown("in the weeks of the Law", on="2018-08-01", p=conscript(HIDES | {"on": "2018-08-01"})),
        yes("under them", on="2018-10-01", p=conscript(HIDES | {"on": "2018-10-01"})),
        unknown("it is not known whether he hid", on="2026-02-10", p=conscript(HIDES | {"happened": "unknown"})),
    ],
)
LAW.gap(
    "Art 388(2) and text of 2015 to 2018",
    says="In wartime the evader faces five to ten years; the crime existed from 1 January 2015 with other sanctions.",
    because="A case does not tell of war; the sanctions before the Law of 12 July 2018 were not read.",
    taints=["kz.criminal-code-2014.388-1"],
)
