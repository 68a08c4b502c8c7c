"""Code of the Kyrgyz Republic on Offences of 28 October 2021, Articles 418 to 422, on military registration.

Read as consolidated by the Ministry of Justice, in a reprint of 22 May 2026. The Law of 20 February 2026 No 17 raised
the fines and took effect about 24 February 2026; earlier, lower amounts of Articles 421 and 422 were not read. Acts
before it keep the lower fine. One calculation index is 100 som.
"""

from typing import Any

from denizen.language.enacting import A, B, Law, exposes, fine, no, penalty, sanction, unknown, yes
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import KG
from denizen.language.words import event, subject

LAW = Law(
    "kg.offences-2021",
    KG,
    kind="code",
    title="Code on Offences of 28 October 2021",
    original_title="Кодекс Кыргызской Республики о правонарушениях",
    short="Code on Offences of Kyrgyzstan",
    force=in_force("2021-12-01"),
    source=Source(
        "Code on Offences, Ministry of Justice database", "https://cbd.minjust.gov.kg/112306/edition/51920/ru", A
    ),
)

LAW_OF_2026 = "2026-02-20/2026-02-28"
INDEX = "calculation indices of 100 som"
CITIZEN: dict[str, Any] = {"sex": "male", "born": "2003-02-01", "nationalities": {"KG": "birth"}}


def evaded(on: str, what: str, **more: Any) -> dict[str, Any]:
    return CITIZEN | {"events": [{"evades call-up": "KG", "on": on, "for": what} | more]}


LAW.provision(
    "Art 421",
    name="421-text-2026",
    says="Whoever evades military training is fined or does community work.",
    on=event("evades call-up", KG, for_="training"),
    when=[subject.holds(KG)],
    then=exposes(
        KG,
        sanction(fine(100, 100, INDEX), penalty("community work", 20, 30, "hours")),
        imposed_by=event("is penalised", KG, article="421"),
    ),
    force=in_force(LAW_OF_2026),
    note="Repeated or qualified: 200 indices or 30 to 40 hours.",
    cases=[
        no("the day before", on="2026-03-31", p=evaded("2026-04-01", "training")),
        yes("evades training", on="2026-04-01", p=evaded("2026-04-01", "training")),
        no("evades conscription: Article 422", on="2026-04-01", p=evaded("2026-04-01", "conscription")),
        no("the day before the Law of 2026 was signed", on="2026-04-01", p=evaded("2026-02-19", "training")),
        unknown("as it takes effect", on="2026-04-01", p=evaded("2026-02-24", "training")),
        yes("after it", on="2026-04-01", p=evaded("2026-02-28", "training")),
        unknown("for what is not known", on="2026-04-01", p=evaded("2026-04-01", "unknown")),
    ],
)

LAW.provision(
    "Art 422",
    name="422-text-2021",
    says="A conscript or reservist who evades military registration is fined.",
    on=event("evades call-up", KG, for_="conscription"),
    when=[subject.holds(KG), subject.is_male],
    then=exposes(
        KG,
        sanction(fine(None, None, INDEX), note="lower than since 2026; the amount was not read"),
        imposed_by=event("is penalised", KG, article="422"),
    ),
    force=in_force("2021-12-01", until=LAW_OF_2026),
    grade=B,
    note="Evasion of call-up by a conscript in peacetime is treated under this article.",
    cases=[
        no("the day before", on="2025-04-14", p=evaded("2025-04-15", "conscription")),
        yes("evades call-up in 2025", on="2025-04-15", p=evaded("2025-04-15", "conscription")),
        no("before the code", on="2022-01-01", p=evaded("2021-11-30", "conscription")),
        yes("on its first day", on="2022-01-01", p=evaded("2021-12-01", "conscription")),
        yes("the day before the Law of 2026 was signed", on="2026-04-01", p=evaded("2026-02-19", "conscription")),
        unknown("as it takes effect", on="2026-04-01", p=evaded("2026-02-24", "conscription")),
        no("after it", on="2026-04-01", p=evaded("2026-02-28", "conscription")),
        unknown("for what is not known", on="2025-04-15", p=evaded("2025-04-15", "unknown")),
    ],
)

LAW.provision(
    "Art 422",
    name="422-text-2026",
    says="A conscript or reservist who evades military registration is fined or does community work.",
    on=event("evades call-up", KG, for_="conscription"),
    when=[subject.holds(KG), subject.is_male],
    then=exposes(
        KG,
        sanction(fine(100, 100, INDEX), penalty("community work", 30, 40, "hours")),
        imposed_by=event("is penalised", KG, article="422"),
    ),
    force=in_force(LAW_OF_2026),
    note="Evasion of call-up by a conscript in peacetime is treated under this article.",
    cases=[
        no("the day before", on="2026-04-14", p=evaded("2026-04-15", "conscription")),
        yes("evades call-up in 2026", on="2026-04-15", p=evaded("2026-04-15", "conscription")),
        no("evaded before the Law of 2026", on="2026-04-15", p=evaded("2026-02-19", "conscription")),
        unknown("as it takes effect", on="2026-04-15", p=evaded("2026-02-24", "conscription")),
        yes("after it", on="2026-04-15", p=evaded("2026-02-28", "conscription")),
        unknown("for what is not known", on="2026-04-15", p=evaded("2026-04-15", "unknown")),
    ],
)

LAW.gap(
    "Arts 418 to 420",
    says=(
        "Breach of the rules of military registration (100 indices since 2026, before that a warning or 10), and the "
        "loss or damage of military papers (10) are fined."
    ),
    because="A case tells neither the rules broken nor the papers lost.",
    taints=["kg.offences-2021.422-text-2026"],
)
