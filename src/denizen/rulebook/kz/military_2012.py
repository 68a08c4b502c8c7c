"""Law of the Republic of Kazakhstan of 16 February 2012 No 561-IV on military service and the status of servicemen.

Read in the version of 14 July 2022, Article 15 in part. Later versions exist (2024, and amendments of 2025 on
electronic summonses with call-up rules in force from 20 January 2026) and were not read article by article.
"""

from typing import Any

from denizen.language.enacting import A, Law, no, owes, protects, unknown, yes
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import KZ
from denizen.language.words import event, subject

LAW = Law(
    "kz.military-2012",
    KZ,
    title="Law of 16 February 2012 No 561-IV on military service and the status of servicemen",
    original_title="О воинской службе и статусе военнослужащих",
    short="Military Service Law 2012",
    force=in_force("2012-02/2012-03"),
    source=Source("Military Service Law, 14 July 2022, adilet.zan.kz", "https://adilet.zan.kz/rus/docs/Z1200000561", A),
)

MAN: dict[str, Any] = {"sex": "male", "born": "1997-09-15", "residence": "KZ", "nationalities": {"KZ": "birth"}}
LIVES_ABROAD = MAN | {
    "born": "2004-05-01",
    "residence": "RU",
    "nationalities": {"KZ": "birth", "RU": {"by": "naturalisation", "on": "2024-03-01"}},
}
EXEMPTED = MAN | {"events": [{"is exempted": "KZ", "on": "2020-01-01"}]}
SERVED: dict[str, Any] = {"completes service": "RU", "on": "2025-11-10", "form": "conscript"}
LOST: dict[str, Any] = {"decides": "KZ", "on": "2025-02-03", "about": "loss", "ground": "kz.citizenship-1991.21-1-5"}

LAW.provision(
    "Arts 15 and 16",
    name="15-abroad",
    says="Citizens who live abroad permanently are not kept on the military register.",
    when=[subject.holds(KZ), subject.is_male, subject.age >= 17, ~subject.resides_in(KZ)],
    then=protects(KZ, "While living abroad permanently the person is not on the register and is not summoned."),
    note=(
        "Registration begins in the year of the seventeenth birthday. Whoever left without formal permanent departure "
        "probably stays on the register; who is abroad for a time is called up on coming back to live (Article 27(5))."
    ),
    cases=[
        yes("lives in Novosibirsk", on="2025-01-01", p=LIVES_ABROAD),
        no("lives in Kazakhstan", on="2020-01-01", p=MAN),
        no("the day before turning 17", on="2021-04-30", p=LIVES_ABROAD),
        yes("on turning 17", on="2021-05-01", p=LIVES_ABROAD),
        no("the loss of citizenship is registered", on="2025-02-03", p=LIVES_ABROAD | {"events": [LOST]}),
        unknown("where he lives is not known", on="2025-01-01", p=LIVES_ABROAD | {"residence": "unknown"}),
    ],
)

LAW.provision(
    "Art 31",
    says="Male citizens from eighteen and under twenty-seven may be called up for conscript service.",
    when=[subject.holds(KZ), subject.is_male, subject.age >= 18, subject.age < 27],
    then=owes(
        KZ,
        "serve twelve months as a conscript when called up",
        fulfilled_by=event("completes service", KZ),
        refused_by=event("evades call-up", KZ),
    ),
    note=(
        "Whoever reached 27 without being called up is exempt in peacetime (Article 36); mobilisation still reaches "
        "him. The duty becomes concrete with the call-up order. That the term is twelve months was not read in the law."
    ),
    cases=[
        no("the day before turning 18", on="2015-09-14", p=MAN),
        yes("on turning 18", on="2015-09-15", p=MAN),
        yes("the day before turning 27", on="2024-09-14", p=MAN),
        no("on turning 27", on="2024-09-15", p=MAN),
        yes("also a Russian citizen, abroad, loss not registered", on="2025-01-01", p=LIVES_ABROAD),
        no("the loss is registered", on="2025-02-03", p=LIVES_ABROAD | {"events": [LOST]}),
        no("a woman", on="2020-01-01", p=MAN | {"sex": "female"}),
        unknown("the day of birth is not known", on="2024-09-15", p=MAN | {"born": "1997"}),
    ],
)

LAW.provision(
    "Art 36",
    says="Whoever served in the army or in alternative service of another State is exempt from call-up in peacetime.",
    when=[subject.holds(KZ), subject.did("completes service", not_state=KZ).happened],
    then=protects(KZ, "No call-up in peacetime after service in another State."),
    defeats=["kz.military-2012.31"],
    note="The same service is a ground of loss of citizenship (Article 21(1)(1) of the citizenship law).",
    cases=[
        no("the day before discharge", on="2025-11-09", p=LIVES_ABROAD | {"events": [SERVED]}),
        yes(
            "has served his year in Russia",
            on="2025-11-10",
            p=LIVES_ABROAD | {"events": [SERVED]},
            also=["not owes(p, kz.military-2012.31)"],
        ),
        no("has served nowhere", on="2025-11-10", p=LIVES_ABROAD, also=["owes(p, kz.military-2012.31)"]),
        unknown(
            "it is not known whether he served to the end",
            on="2025-11-10",
            p=LIVES_ABROAD | {"events": [SERVED | {"happened": "unknown"}]},
        ),
    ],
)

LAW.provision(
    "Art 35",
    says="Call-up is put off for whoever has a deferment, while it lasts.",
    when=[subject.under("kz.military-2012.31"), subject.has("deferment")],
    then=protects(KZ, "No call-up in peacetime while the deferment lasts."),
    note=(
        "Given for family (a wife and a child, dependants), study, also abroad, unfitness of up to a year, teachers, "
        "rural doctors, deputies, people under investigation and some crews. On mobilisation only that for health "
        "stays."
    ),
    cases=[
        no("has none", on="2020-01-01", p=MAN | {"deferment": False}),
        yes("studies", on="2020-01-01", p=MAN | {"deferment": True}, also=["owes(p, kz.military-2012.31)"]),
        no("already 27", on="2025-01-01", p=MAN | {"deferment": True}),
        unknown("not known", on="2020-01-01", p=MAN | {"deferment": "unknown"}),
    ],
)
LAW.provision(
    "Art 36, by decision",
    name="36-exempted",
    says="Whoever has been found exempt, as unfit or on another ground of the article, is not called up in peacetime.",
    when=[subject.holds(KZ), subject.did("is exempted", KZ).happened],
    then=protects(KZ, "No call-up in peacetime."),
    defeats=["kz.military-2012.31"],
    note="On mobilisation only the unfit are exempt.",
    cases=[
        no("the day before", on="2019-12-31", p=EXEMPTED, also=["owes(p, kz.military-2012.31)"]),
        yes("found unfit", on="2020-01-01", p=EXEMPTED, also=["not owes(p, kz.military-2012.31)"]),
        no("by Russia", on="2020-01-01", p=MAN | {"events": [{"is exempted": "RU", "on": "2020-01-01"}]}),
        unknown(
            "not known",
            on="2020-01-01",
            p=MAN | {"events": [{"is exempted": "KZ", "on": "2020-01-01", "happened": "unknown"}]},
        ),
    ],
)
LAW.gap(
    "Arts 35 and 36",
    says=(
        "What entitles to a deferment; exemption for the clergy, holders of an academic degree, those who served in "
        "special bodies, men whose close relative died or was disabled in service, and those with certain convictions."
    ),
    because="Their conditions are many and were read only as a list; a case tells the deferment, not its reason.",
    taints=["kz.military-2012.31"],
)
LAW.gap(
    "Arts 15 and 16, attachment",
    says="Boys are attached to a draft station in the calendar year in which they turn seventeen.",
    because="The language counts ages by birthdays, not by calendar years.",
)
LAW.gap(
    "Art 27(5)",
    says="Whoever is abroad for a time is called up on coming back to live in Kazakhstan.",
    because="A case tells permanent residence only; a stay abroad for a time counts as residence in Kazakhstan.",
    taints=["kz.military-2012.31", "kz.military-2012.15-abroad"],
)
LAW.gap(
    "Art 32",
    says="Reserve officers may be called up to the age of 29, medical specialists to 32.",
    because="Officer's rank in this reserve and speciality were read as a list only.",
    taints=["kz.military-2012.31"],
)
LAW.gap(
    "alternative service",
    says="No civilian service for conscientious objectors was found in the law.",
    because="The later versions of the law were not read article by article.",
    taints=["kz.military-2012.31"],
)
