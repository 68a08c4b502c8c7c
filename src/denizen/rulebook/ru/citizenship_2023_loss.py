"""Law 138-FZ on citizenship, Articles 22 to 26: how acquired citizenship ends against the person's will."""

from denizen.language.enacting import BY_DECISION, A, B, C, loses, no, reading, unknown, yes
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import RU
from denizen.language.words import date, subject
from denizen.rulebook.ru.citizenship_2023 import INVOLUNTARY, LAW
from denizen.rulebook.ru.people import (
    BY_BIRTH,
    KYRGYZ,
    ONLY_RUSSIAN,
    Told,
    after,
    convicted,
    decided,
    new_citizen,
    perhaps,
)

OFFENCES = Source("TASS, 3 September 2025, on Art 24(1)", "https://tass.ru/obschestvo/24940431", C)
MORE_OFFENCES = Source("Kommersant, 11 August 2025, on Law 316-FZ", "https://www.kommersant.ru/doc/7957148", B)
FINDING = Source(
    "Gazeta.ru, 13 November 2022, on the President's amendment",
    "https://gazeta.ru/politics/news/2022/11/13/19021819.shtml",
    B,
)
REGISTRATION = Source(
    "A. Levinson and K. Borshcheva, 24 March 2025, on Art 22(1)(2)(c)",
    "http://pomoshurista.ru/grazchdanskoe-pravo/prekrashenie-grajdanstva-rf-za-nepostanovky-na-voinskii-ychet.html",
    A,
)

#: Points 2 and 3 of Article 22(1) reach those admitted, or recognised under a constitutional law or a treaty.
ACQUIRED = ("naturalisation", "reinstatement", "recognition", "treaty")

# --- the undertaking -------------------------------------------------------------------------------------------------

#: Known from official statements; 64 articles in all. Where only part of an article is known to be listed, the part.
LISTED = (
    *("205", "205.1", "205.2(2)", "205.3", "205.4", "205.5", "207.3", "228(2)", "275", "276", "280.3", "281"),
    *("281.1", "281.2", "281.3", "282", "282.1", "282.2", "282.3", "283", "284.1", "284.2", "328", "329", "330.1"),
    *("332(2.1)", "332(2.2)", "337(2.1)", "337(3.1)", "337(5)", "338(3)", "339(3)", "354"),
)
#: Added by Law 316-FZ.
LISTED_SINCE_2025 = (
    *("105", "132(3)", "132(4)", "132(5)", "134(3)", "135(2)", "135(3)", "205.2(1)", "240(3)", "241(3)"),
    *("274.1", "275.1", "276.1", "280.4", "282.4", "284.3"),
)
ADMITTED_2004: Told = KYRGYZ | {
    "nationalities": {"TJ": "birth", "RU": {"by": "naturalisation", "on": "2004-05-20"}, "others": "none"}
}

LAW.provision(
    "Arts 22(1)(2)(a) and 24(1)",
    name="22-1-2-a",
    says=(
        "A final conviction for a listed crime, or for preparing or attempting one, shows that the undertaking to "
        "observe the law was false, and acquired citizenship ends. When it was committed or judged does not matter."
    ),
    when=[subject.holds(RU, by=ACQUIRED), subject.did("is convicted", RU, article=LISTED).happened],
    then=loses(RU, manner="withdrawal"),
    by=BY_DECISION,
    mode="L08",
    source=OFFENCES,
    note=(
        "Once the ground exists the ministry must decide so; it does not weigh family life or residence (Supreme "
        "Court, 6 August 2025, 47-КАД25-7-К6). A fine is enough: so in Krasnoyarsk in 2024 for Article 328(1). "
        "Statelessness is no bar. Partly L07. The numbers 283, 284.2, 329 and 354 were supplied from descriptions."
    ),
    cases=[
        yes("fined for evading call-up", on="2024-05-14", p=after(convicted("2024-05-14", "328(1)"))),
        no("the day before the judgment", on="2024-05-13", p=after(convicted("2024-05-14", "328(1)"))),
        no("a citizen by birth", on="2024-05-14", p=after(convicted("2024-05-14", "328(1)"), who=BY_BIRTH)),
        no("the day before the Law", on="2023-10-25", p=after(convicted("2017-03-27", "228(2)"), who=ADMITTED_2004)),
        yes(
            "admitted in 2004, convicted in 2017, the first day of the Law",
            on="2023-10-26",
            p=after(convicted("2017-03-27", "228(2)"), who=ADMITTED_2004),
        ),
        no(
            "after the decision",
            on="2024-03-28",
            p=after(convicted("2017-03-27", "228(2)"), decided("2024-03-28", "loss"), who=ADMITTED_2004),
            also=["not holds(p, RU)"],
        ),
        yes("stateless afterwards", on="2024-05-14", p=after(convicted("2024-05-14", "280.3"), who=ONLY_RUSSIAN)),
        yes("absent for 40 days", on="2024-09-01", p=after(convicted("2024-09-01", "337(5)"))),
        no("theft", on="2025-05-01", p=after(convicted("2025-05-01", "158"))),
        unknown("the article is not known", on="2024-05-14", p=after({"is convicted": "RU", "on": "2024-05-14"})),
    ],
)
LAW.gap(
    "Art 24(1)",
    says="The list has further drug offences, sexual offences against minors and other crimes.",
    because="The list was not read; only offences that official statements name are encoded.",
    taints=("ru.citizenship-2023.22-1-2-a", "ru.citizenship-2023.22-1-2-a-2025"),
)
LAW.gap(
    "Art 24",
    says="Whether a conviction that is spent, or set aside for service at the front, still counts.",
    because="Criminal Code Article 86(6) wipes out consequences «under this Code»; no ruling on citizenship was found.",
    taints=("ru.citizenship-2023.22-1-2-a", "ru.citizenship-2023.22-1-2-a-2025"),
)
LAW.gap(
    "Arts 22 and 24",
    says="Whether citizens through a parent, by adoption or option, or under the Law of 1991 are reached.",
    because="The text speaks of admission and recognition; the ministry is reported to have treated some of 1991 so.",
    taints=tuple(INVOLUNTARY),
)

LAW.provision(
    "Arts 22(1)(2)(a) and 24(1), as amended by Law 316-FZ",
    name="22-1-2-a-2025",
    says="From 11 August 2025 the list has over twenty more crimes, murder and justifying terrorism among them.",
    when=[subject.holds(RU, by=ACQUIRED), subject.did("is convicted", RU, article=LISTED_SINCE_2025).happened],
    then=loses(RU, manner="withdrawal"),
    by=BY_DECISION,
    force=in_force("2025-08-11"),
    mode="L08",
    source=MORE_OFFENCES,
    readings=[
        reading(
            "whenever convicted",
            says="Older convictions count, as they do for the rest of the list.",
            held_by="the Supreme Court on the original list (6 August 2025)",
        ),
        reading(
            "convicted since",
            says="Only convictions from 11 August 2025 on count.",
            held_by="the general rule of Article 3 of the Law on laws in time",
            when=[
                subject.holds(RU, by=ACQUIRED),
                subject.did("is convicted", RU, article=LISTED_SINCE_2025).since(date("2025-08-11")),
            ],
        ),
    ],
    note="Some reports have Article 132(2) as well.",
    cases=[
        no("convicted of murder in 2020, the day before", on="2025-08-10", p=after(convicted("2020-06-01", "105(1)"))),
        yes("convicted of murder in 2020, the first day", on="2025-08-11", p=after(convicted("2020-06-01", "105(1)"))),
        no("older", on="2025-08-11", p=after(convicted("2020-06-01", "105(1)")), reading="convicted since"),
        yes("newer", on="2025-08-11", p=after(convicted("2025-08-11", "105(1)")), reading="convicted since"),
        no("a citizen by birth", on="2025-08-11", p=after(convicted("2020-06-01", "105(1)"), who=BY_BIRTH)),
        unknown("the article is not known", on="2025-08-11", p=after({"is convicted": "RU", "on": "2020-06-01"})),
    ],
)
LAW.gap(
    "Law 316-FZ",
    says="The added crimes do not count for residents of Donetsk, Luhansk, Kherson, Zaporizhzhia, Crimea, Sevastopol.",
    because="The region of residence is not among the facts, and whether residence or recognition decides is unclear.",
    taints=("ru.citizenship-2023.22-1-2-a-2025",),
)
LAW.gap(
    "Law 316-FZ",
    says="Any other crime counts if committed out of extremist hatred, or to promote terrorism or sabotage.",
    because="The motive of a crime is not among the facts of a case.",
    taints=("ru.citizenship-2023.22-1-2-a-2025",),
)

THREAT = {"is found a threat": "RU", "on": "2026-02-10"}

LAW.provision(
    "Art 22(1)(2)(b)",
    says=(
        "Acquired citizenship ends when the security service finds that the person has acted against national "
        "security, whenever that was; no conviction is needed."
    ),
    when=[subject.holds(RU, by=ACQUIRED), subject.did("is found a threat", RU).happened],
    then=loses(RU, manner="withdrawal"),
    by=BY_DECISION,
    mode="L07",
    source=FINDING,
    note="No definition of such acts was found. The finding can be challenged in court.",
    cases=[
        no("the day before the finding", on="2026-02-09", p=after(THREAT)),
        yes("the day of the finding", on="2026-02-10", p=after(THREAT)),
        no("a citizen by birth", on="2026-02-10", p=after(THREAT, who=BY_BIRTH)),
        unknown("whether there is a finding is not known", on="2026-02-10", p=after(perhaps(THREAT))),
    ],
)

# --- non-registration ------------------------------------------------------------------------------------------------

REGISTERED = subject.did("registers for military", RU)
UNREGISTERED = [
    subject.holds(RU, by=ACQUIRED),
    subject.did("breaches", RU, provision="ru.military-duty-1998.10-1").happened,
]
IN_2024 = new_citizen("2024-09-03", born="1999-05-05")
IN_2019 = new_citizen("2019-05-10", born="1990-02-01")
AT_39 = new_citizen("2025-03-01", born="1986-01-10")


def registers(on: str) -> Told:
    return {"registers for military": "RU", "on": on, "channel": "in person"}


LAW.provision(
    "Art 22(1)(2)(c)",
    says=(
        "Acquired citizenship ends when the duty of initial military registration is not performed: to appear at the "
        "commissariat within two weeks of becoming a citizen."
    ),
    when=[*UNREGISTERED, subject.resides_in(RU), ~(REGISTERED.day < "2024-08-08")],
    then=loses(RU, manner="withdrawal"),
    by=BY_DECISION,
    force=in_force("2024-08-08"),
    mode="L08",
    source=REGISTRATION,
    readings=[
        reading(
            "continuing duty",
            says="Whoever was bound and not registered on 8 August 2024 or later is reached, whenever naturalised.",
            held_by="commissariats (Tyumen) and part of the courts",
        ),
        reading(
            "new citizens only",
            says="Only those who became citizens on 8 August 2024 or later are reached.",
            held_by="part of the courts, on Article 3 of the Law",
            when=[*UNREGISTERED, subject.did("acquires", RU, title=ACQUIRED).last_day >= "2024-08-08"],
        ),
        reading(
            "late registration saves",
            says="Whoever registers late but before the decision has performed the duty.",
            held_by="argued case by case, with some success in first instance",
            when=[*UNREGISTERED, subject.resides_in(RU), ~REGISTERED.happened],
        ),
    ],
    note=(
        "The law sets no procedure, no grace and no age limit; deferments and exemptions from call-up do not help, for "
        "registration is not call-up. Statelessness is no bar. No loss mode of GLOBALCIT is made for it."
    ),
    cases=[
        no("the fourteenth day", on="2024-09-17", p=IN_2024),
        yes("the day after", on="2024-09-18", p=IN_2024),
        no("registered on the fourteenth day", on="2024-10-01", p=after(registers("2024-09-17"), who=IN_2024)),
        yes("registered a day late", on="2024-10-01", p=after(registers("2024-09-18"), who=IN_2024)),
        no(
            "registered a day late",
            on="2024-10-01",
            p=after(registers("2024-09-18"), who=IN_2024),
            reading="late registration saves",
        ),
        yes("a man of 39 who never registers", on="2025-06-15", p=AT_39),
        no(
            "after the decision",
            on="2025-06-16",
            p=after(decided("2025-06-16", "loss"), who=AT_39),
            also=["not holds(p, RU)"],
        ),
        no("naturalised in 2019, the day before the rule", on="2024-08-07", p=IN_2019),
        yes("naturalised in 2019, the first day", on="2024-08-08", p=IN_2019),
        no("naturalised in 2019", on="2024-10-15", p=IN_2019, reading="new citizens only"),
        no("registered late, the day before the rule", on="2024-10-15", p=after(registers("2024-08-07"), who=IN_2019)),
        yes("registered late, on the first day", on="2024-10-15", p=after(registers("2024-08-08"), who=IN_2019)),
        no(
            "naturalised on the eve, second reading",
            on="2024-09-01",
            p=new_citizen("2024-08-07"),
            reading="new citizens only",
        ),
        yes(
            "naturalised on the day, second reading",
            on="2024-09-01",
            p=new_citizen("2024-08-08"),
            reading="new citizens only",
        ),
        no("a citizen by birth", on="2025-06-15", p=BY_BIRTH),
        no(
            "living abroad since 2021",
            on="2025-06-15",
            p=IN_2019 | {"residence": [{"value": "RU", "until": "2021-01-01"}, {"value": "DE", "from": "2021-01-01"}]},
        ),
        unknown(
            "whether he registered is not known",
            on="2024-10-01",
            p=after(perhaps(registers("2024-09-10")), who=IN_2024),
        ),
    ],
)

LIED = {"misrepresents": "RU", "on": "2016-05-06"}

LAW.provision(
    "Art 22(1)(3)",
    says="Acquired citizenship ends when it rested on forged or invalid papers or on knowingly false information.",
    when=[subject.holds(RU, by=ACQUIRED), subject.did("misrepresents", RU).happened],
    then=loses(RU, manner="withdrawal"),
    by=BY_DECISION,
    mode="L09",
    note="In practice a court first establishes the falsity. Unlike annulment under Law 62-FZ it looks forward.",
    cases=[
        no("the day before the Law", on="2023-10-25", p=after(LIED)),
        yes("the first day of the Law", on="2023-10-26", p=after(LIED)),
        no("a citizen by birth", on="2023-10-26", p=after(LIED, who=BY_BIRTH)),
        no("honest papers", on="2023-10-26", p=KYRGYZ),
        unknown("whether the papers were false is not known", on="2023-10-26", p=after(perhaps(LIED))),
    ],
)
