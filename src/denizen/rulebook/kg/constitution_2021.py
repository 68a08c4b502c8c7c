"""Constitution of the Kyrgyz Republic, adopted by referendum on 11 April 2021 and in force from 5 May 2021.

Read as consolidated by the Ministry of Justice, in a reprint of 22 May 2026. The Constitution of 2010, replaced by it,
allowed from the end of 2016 that a constitutional law provide for loss; that opening is gone.
"""

from typing import Any

from denizen.language.enacting import A, Law, empowers, forbids, no, protects, reading, unknown, yes
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import KG
from denizen.language.words import event, subject

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
VOIDED: dict[str, Any] = CITIZEN | {"events": [{"has the passport voided": "KG", "on": "2022-04-20"}]}
LOSSES = [
    "kg.citizenship-2007.26-1",
    "kg.citizenship-2007.26-2-1",
    "kg.citizenship-2007.26-2-2",
    "kg.citizenship-2007.26-2-2-1-a",
    "kg.citizenship-2007.26-2-2-1-b",
    "kg.citizenship-2007-former.26-1-former",
    "kg.citizenship-2007-former.26-service-2016",
    "kg.citizenship-2007-former.26-fighting-2016",
    "kg.citizenship-2007-former.26-service-2023",
    "kg.citizenship-2007-former.26-terrorism-2023",
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
    readings=[
        reading(
            "every citizen",
            says="Nobody who is a citizen may be expelled, whatever other citizenship he holds.",
            held_by="the wording; the Ombudsman, November 2022",
        ),
        reading(
            "not with a void passport",
            says="Whoever has another citizenship and got the Kyrgyz passport by forged papers is a foreigner.",
            held_by="the Bishkek City Court, 23 November 2022, which had a journalist expelled to Russia",
            when=[subject.holds(KG), ~subject.did("has the passport voided", KG).happened],
        ),
    ],
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
        yes("her passport was declared void", on="2022-11-23", p=VOIDED),
        no("the same, as the court read it", on="2022-11-23", p=VOIDED, reading="not with a void passport"),
        no("not a citizen", on="2023-01-01", p=NOT_ONE),
        unknown("it is not known whether she is a citizen", on="2023-01-01", p=PERHAPS),
    ],
)

FORMER: dict[str, Any] = {
    "born": "1990-02-01",
    "nationalities": {
        "KG": "birth",
        "KZ": {"by": "naturalisation", "on": "2025-06-10"},
        "others": "none",
    },
    "events": [{"decides": "KG", "on": "2026-01-15", "about": "loss", "ground": "kg.citizenship-2007.26-2-1"}],
}

LAW.provision(
    "Art 31(2)",
    says="A citizen may leave freely, within limits set by law, and may return without hindrance.",
    when=[subject.holds(KG)],
    then=protects(KG, "A citizen may return to Kyrgyzstan without hindrance."),
    note="A law may limit leaving, as the External Migration Law does for call-up; none may limit returning.",
    cases=[
        no("the day before the Constitution takes effect", on="2021-05-04", p=CITIZEN),
        yes("the day it takes effect", on="2021-05-05", p=CITIZEN),
        no("not a citizen", on="2023-01-01", p=NOT_ONE),
        unknown("it is not known whether she is a citizen", on="2023-01-01", p=PERHAPS),
    ],
)

LAW.provision(
    "Art 38",
    says="A citizen who holds another nationality may not hold political and special posts of the State.",
    when=[subject.holds(KG), subject.holds_another(KG)],
    then=forbids(
        KG,
        "hold political or special posts of the State",
        broken_by=event("enters service", KG, body=("security", "justice", "administration")),
    ),
    note="A law may widen the list; Article 22(4) of the citizenship law does.",
    cases=[
        no("the day before becoming Kazakh", on="2025-06-09", p=BECAME_KAZAKH),
        yes("became Kazakh", on="2025-06-10", p=BECAME_KAZAKH),
        unknown("it is not known whether there is another nationality", on="2023-01-01", p=CITIZEN),
    ],
)

LAW.provision(
    "Art 51(6)",
    says="Kyrgyzstan protects its citizens abroad.",
    when=[subject.holds(KG)],
    then=protects(KG, "A citizen abroad is entitled to the protection of Kyrgyzstan."),
    note="Against a State whose national the person also is, protection has its limits in practice.",
    cases=[
        yes("a citizen", on="2023-01-01", p=CITIZEN),
        no("not a citizen", on="2023-01-01", p=NOT_ONE),
        unknown("it is not known whether she is a citizen", on="2023-01-01", p=PERHAPS),
    ],
)

LAW.provision(
    "Art 51(7)",
    says="A former citizen gets a residence permit in a simplified procedure.",
    when=[~subject.holds(KG), subject.did("loses", KG).happened],
    then=empowers(
        KG,
        "obtain a residence permit in a simplified procedure",
        exercised_by=event("obtains residence right", KG),
    ),
    cases=[
        no("the day before the decree on loss", on="2026-01-14", p=FORMER),
        yes("the day of the decree", on="2026-01-15", p=FORMER),
        no("never a citizen", on="2026-01-15", p=NOT_ONE),
        unknown(
            "whether there was a decree is not known",
            on="2026-01-15",
            p=FORMER | {"events": [FORMER["events"][0] | {"happened": "unknown"}]},
        ),
    ],
)

PUNISHED: dict[str, Any] = CITIZEN | {"events": [{"is convicted": "KG", "on": "2024-03-01", "article": "256(1)"}]}

LAW.provision(
    "Art 58(3)",
    says="Nobody is held liable twice for the same offence.",
    when=[subject.did("is convicted").happened],
    then=protects(KG, "Nobody is tried again for what he has been convicted of."),
    readings=[
        reading(
            "judgments of Kyrgyzstan",
            says="A foreign judgment bars a trial only if its punishment was undergone (Criminal Code, Article 14).",
            held_by="the wording of the Criminal Code, which is the special rule",
            when=[subject.did("is convicted", KG).happened],
        ),
        reading(
            "any judgment",
            says="A foreign judgment for the same act bars a second trial, even of a convict exchanged unpunished.",
            held_by="argued from the words of the Constitution",
            argued=True,
        ),
    ],
    note="A prisoner of war exchanged without a judgment has not been convicted at all.",
    cases=[
        no("the day before the judgment", on="2024-02-29", p=PUNISHED),
        yes("convicted at home", on="2024-03-01", p=PUNISHED),
        no(
            "convicted in Ukraine, then exchanged",
            on="2025-06-01",
            p=CITIZEN | {"events": [{"is convicted": "UA", "on": "2024-03-01", "article": "110"}]},
        ),
        yes(
            "the same, the other reading",
            on="2025-06-01",
            p=CITIZEN | {"events": [{"is convicted": "UA", "on": "2024-03-01", "article": "110"}]},
            reading="any judgment",
        ),
        unknown(
            "whether there was a judgment is not known",
            on="2024-03-01",
            p=CITIZEN | {"events": [{"is convicted": "KG", "on": "2024-03-01", "happened": "unknown"}]},
        ),
    ],
)

LAW.gap(
    "Art 54",
    says="Defence of the country is a duty; military service and exemption from it are for laws to regulate.",
    because="The duty itself is computed from the law on military duty.",
    taints=["kg.military-2009.draft"],
)
LAW.gap(
    "Art 60(1)",
    says="A law that creates or aggravates liability has no retroactive force.",
    because="Each provision says which events it covers; the rule is kept in them, not computed.",
)
LAW.gap(
    "Art 51(3)",
    says="An ethnic Kyrgyz may acquire citizenship in a simplified procedure although another nationality is held.",
    because="It is computed with the article that carries it out, Article 14(2) of the citizenship law.",
    taints=["kg.admission-2007.14-2"],
)
