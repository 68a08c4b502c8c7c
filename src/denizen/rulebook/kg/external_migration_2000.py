"""Law of the Kyrgyz Republic of 17 July 2000 No 61 on external migration, Articles 39, 46, 48 and 49.

Read as consolidated in a reprint of 22 May 2026; its date and number were not verified, nor were earlier wordings read.
Whether a citizen is kept from leaving is for the authorities to decide: the text says that he may be.
"""

from typing import Any

from denizen.language.enacting import A, Law, empowers, forbids, no, protects, unknown, yes
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import KG
from denizen.language.words import event, subject

LAW = Law(
    "kg.external-migration-2000",
    KG,
    title="Law of 17 July 2000 No 61 on external migration",
    original_title="О внешней миграции",
    short="External Migration Law of Kyrgyzstan",
    force=in_force("2000-07-17/2000-12-31"),
    source=Source(
        "Law on External Migration, Ministry of Justice database",
        "https://cbd.minjust.gov.kg/350/edition/51933/ru",
        A,
    ),
)

OLDER = "The text of May 2026 was read; earlier wordings were not."
CITIZEN: dict[str, Any] = {"sex": "male", "born": "2003-02-01", "nationalities": {"KG": "birth"}}
FOREIGNER = CITIZEN | {"nationalities": {"KG": "never", "RU": "birth"}}
PERHAPS = CITIZEN | {"nationalities": {"KG": "unknown"}}

LAW.provision(
    "Art 39",
    says="A citizen may not be denied the right to enter Kyrgyzstan.",
    when=[subject.holds(KG)],
    then=protects(KG, "A citizen may always come back."),
    note=OLDER,
    cases=[
        yes("a citizen", on="2023-01-01", p=CITIZEN),
        no("not a citizen", on="2023-01-01", p=FOREIGNER),
        unknown("it is not known whether he is one", on="2023-01-01", p=PERHAPS),
    ],
)

LAW.provision(
    "Art 46, call-up",
    name="46-call-up",
    says="A citizen liable to call-up may be kept from leaving until his deferment is decided.",
    when=[subject.under("kg.military-2009.draft")],
    then=forbids(KG, "leave the country before deferment is decided", broken_by=event("moves abroad", KG)),
    note=OLDER + " The passport may be held. Whoever is above the age of call-up is not kept on this ground.",
    cases=[
        yes("aged 22", on="2025-06-01", p=CITIZEN),
        no("not a citizen", on="2025-06-01", p=FOREIGNER),
        no("aged 27", on="2025-06-01", p=CITIZEN | {"born": "1998-02-01"}),
        unknown("it is not known whether he is a citizen", on="2025-06-01", p=PERHAPS),
    ],
)

LAW.provision(
    "Art 46, criminal case",
    name="46-prosecution",
    says="A citizen against whom a criminal case is open, or who is convicted, may be kept from leaving.",
    when=[
        subject.holds(KG),
        subject.did("is charged", KG).happened
        | subject.did("is sent for trial", KG).happened
        | subject.did("is convicted", KG).happened,
    ],
    then=forbids(KG, "leave the country while the case or the sentence lasts", broken_by=event("moves abroad", KG)),
    note=OLDER
    + " Holders of State secrets, people on probation and others may be kept too. A case cannot tell its end.",
    cases=[
        no(
            "the day before the charge",
            on="2025-01-31",
            p=CITIZEN | {"events": [{"is charged": "KG", "on": "2025-02-01"}]},
        ),
        yes("charged", on="2025-02-01", p=CITIZEN | {"events": [{"is charged": "KG", "on": "2025-02-01"}]}),
        unknown(
            "whether he is charged is not known",
            on="2025-02-01",
            p=CITIZEN | {"events": [{"is charged": "KG", "on": "2025-02-01", "happened": "unknown"}]},
        ),
    ],
)

LAW.provision(
    "Art 48",
    says="Whoever is kept from leaving may appeal against it.",
    when=[
        subject.under("kg.external-migration-2000.46-call-up")
        | subject.under("kg.external-migration-2000.46-prosecution")
    ],
    then=empowers(KG, "appeal against being kept from leaving"),
    note=OLDER,
    cases=[
        yes("aged 22", on="2025-06-01", p=CITIZEN),
        no("aged 27", on="2025-06-01", p=CITIZEN | {"born": "1998-02-01"}),
        unknown("it is not known whether he is a citizen", on="2025-06-01", p=PERHAPS),
    ],
)

LAW.gap(
    "Art 49",
    says="A citizen who stays abroad for more than three months registers with a mission within fifteen days.",
    because="The term runs from the end of another one, and a case does not tell the days of a stay.",
)
