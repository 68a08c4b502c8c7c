"""Constitution of the Kyrgyz Republic, adopted by referendum on 11 April 2021 and in force from 5 May 2021.

Read as consolidated by the Ministry of Justice, in a reprint of 22 May 2026. The Constitution of 2010, replaced by it,
allowed from the end of 2016 that a constitutional law provide for loss; that opening is gone.
"""

from typing import Any

from denizen.language.enacting import A, Law, no, protects, reading, unknown, yes
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import KG
from denizen.language.words import subject

LAW = Law(
    "kg.constitution-2021",
    KG,
    kind="constitution",
    title="Constitution of the Kyrgyz Republic of 2021",
    original_title="Конституция Кыргызской Республики",
    short="Constitution of Kyrgyzstan",
    force=in_force("2021-05-05"),
    source=Source("Constitution, Ministry of Justice database", "https://cbd.minjust.gov.kg/1-2/edition/1202952/ru", A),
)

CITIZEN: dict[str, Any] = {"born": "1990-02-01", "nationalities": {"KG": "birth", "KZ": "never"}}
NOT_ONE: dict[str, Any] = {"born": "1990-02-01", "nationalities": {"KG": "never", "RU": "birth"}}
PERHAPS: dict[str, Any] = {"born": "1990-02-01", "nationalities": {"KG": "unknown"}}
BECAME_KAZAKH: dict[str, Any] = {
    "born": "1990-02-01",
    "nationalities": {"KG": "birth", "KZ": {"by": "naturalisation", "on": "2025-06-10"}, "others": "none"},
}
LOSSES = [
    "kg.citizenship-2007.26-1",
    "kg.citizenship-2007.26-2-1",
    "kg.citizenship-2007.26-2-2",
    "kg.citizenship-2007.26-2-2-1-b",
]

LAW.provision(
    "Art 51(2)",
    says="No citizen may be deprived of citizenship; the text of 2021 knows no exception.",
    when=[subject.holds(KG)],
    then=protects(KG, "No body of the State may deprive a citizen of citizenship."),
    readings=[
        reading(
            "loss is not deprivation",
            says="Loss by decision of the President under Article 26 of the citizenship law is something else.",
            held_by="the legislature and the President, who keep such grounds in the law",
        ),
        reading(
            "unasked loss is deprivation",
            says="A decision on loss against the person's will is deprivation in substance and void.",
            held_by="argued from the words of 2021 and from the strict terms the Constitutional Chamber set in 2017",
            defeats=LOSSES,
            argued=True,
        ),
    ],
    cases=[
        no("the day before the Constitution takes effect", on="2021-05-04", p=CITIZEN),
        yes("the day it takes effect", on="2021-05-05", p=CITIZEN),
        yes("became Kazakh", on="2025-06-10", p=BECAME_KAZAKH, also=["exposed(p, kg.citizenship-2007.26-2-1)"]),
        yes(
            "became Kazakh, the other reading",
            on="2025-06-10",
            p=BECAME_KAZAKH,
            reading="unasked loss is deprivation",
            also=["not exposed(p, kg.citizenship-2007.26-2-1)"],
        ),
        no("not a citizen", on="2023-01-01", p=NOT_ONE),
        unknown("it is not known whether she is a citizen", on="2023-01-01", p=PERHAPS),
    ],
)

LAW.provision(
    "Art 51(5)",
    says="A citizen may be neither expelled nor extradited to another State.",
    when=[subject.holds(KG)],
    then=protects(KG, "A citizen is neither expelled nor extradited."),
    cases=[
        no("the day before the Constitution takes effect", on="2021-05-04", p=CITIZEN),
        yes("the day it takes effect", on="2021-05-05", p=CITIZEN),
        yes(
            "also a Russian citizen",
            on="2024-01-01",
            p={
                "born": "1990-02-01",
                "nationalities": {"KG": "birth", "RU": {"by": "naturalisation", "on": "2023-06-15"}},
            },
        ),
        no("not a citizen", on="2023-01-01", p=NOT_ONE),
        unknown("it is not known whether she is a citizen", on="2023-01-01", p=PERHAPS),
    ],
)

LAW.gap(
    "Constitution of 2010, Art 50",
    says="Until 4 May 2021 citizenship could be taken away or lost only as a constitutional law provided.",
    because="Neither the exact wording after the referendum of 2016 nor its dates were read.",
    taints=["kg.citizenship-2007.26-2016-service"],
)
