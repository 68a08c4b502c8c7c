"""Law 138-FZ of 2023 on citizenship: how it ends (Arts 22 to 26)."""

from denizen.language.enacting import (
    BY_DECISION,
    ON_APPLICATION,
    B,
    C,
    empowers,
    forbids,
    loses,
    reading,
)
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import RU
from denizen.language.words import any_of, date, event, now, subject
from denizen.rulebook.ru import citizenship_2023_cases as worked
from denizen.rulebook.ru.citizenship_2002_exit import NONE_PROMISED, ON_TRIAL, SUMMONED
from denizen.rulebook.ru.citizenship_2002_principles import ADMITTED
from denizen.rulebook.ru.citizenship_2023_admission import INVOLUNTARY, LAW

__all__ = ["ACQUIRED", "LAW"]

EXIT = Source(
    "Russian consulate in Krakow, on leaving citizenship",
    "https://krakow.mid.ru/ru/consular-services/citizenship/vykhod_iz_grazhdanstva_rossiyskoy_federatsii",
    B,
)
OFFENCES = Source(
    "TASS, 3 September 2025, on Art 24(1); Anadolu, 28 April 2023 (diplomaticinfo.com), and a report of 8 July 2025 "
    "(news-pravda.com/russia/2025/07/08/1500134.html) on what the list has",
    "https://tass.ru/obschestvo/24940431",
    C,
)
MORE_OFFENCES = Source("Kommersant, 11 August 2025, on Law 316-FZ", "https://www.kommersant.ru/doc/7957148", B)
FINDING = Source(
    "Gazeta.ru, 13 November 2022, on the President's amendment",
    "https://gazeta.ru/politics/news/2022/11/13/19021819.shtml",
    B,
)
REGISTRATION = Source(
    "A. Levinson and K. Borshcheva, 24 March 2025, on Art 22(1)(2)(c)",
    "http://pomoshurista.ru/grazchdanskoe-pravo/prekrashenie-grajdanstva-rf-za-nepostanovky-na-voinskii-ychet.html",
    B,
)

#: Points 2 and 3 of Article 22(1) reach those admitted, or recognised under a constitutional law or a treaty.
ACQUIRED = (*ADMITTED, "recognition", "treaty")

# --- exit ------------------------------------------------------------------------------------------------------------


LAW.provision(
    "Arts 22(1)(1) and 23",
    name="22-1-1",
    says="An adult may ask to leave citizenship, and the authorities grant it unless a bar stands in the way.",
    when=[subject.holds(RU), subject.age >= 18],
    unless=[subject.under("ru.citizenship-2023.23")],
    then=[
        empowers(RU, "ask to leave Russian citizenship", exercised_by=event("applies for exit", RU)),
        loses(RU, manner="renunciation"),
    ],
    by=ON_APPLICATION,
    mode="L01",
    source=EXIT,
    cases=worked.EXIT_CASES,
)

LAW.provision(
    "Art 23",
    says=(
        "Exit is refused to a person who has an unfulfilled obligation to Russia, is accused in a criminal case or has "
        "a sentence to serve, or has no other citizenship and no guarantee of one."
    ),
    when=[subject.holds(RU), any_of(SUMMONED, ON_TRIAL, NONE_PROMISED)],
    then=forbids(RU, "leave Russian citizenship"),
    readings=[
        reading(
            "served summons",
            says="Military duty is an unfulfilled obligation once a summons has been served, not before.",
            held_by="the government's helpline on 28 September 2022, on the same bar in Law 62-FZ",
        ),
        reading(
            "any open military duty",
            says="To be liable to call-up, or to be in the reserve, is an unfulfilled obligation in itself.",
            held_by="implied by the Interior Ministry's proposal of September 2022 to ask for the military card",
            when=[
                subject.holds(RU),
                any_of(
                    SUMMONED,
                    ON_TRIAL,
                    NONE_PROMISED,
                    subject.has("reserve"),
                    subject.under("ru.military-duty-1998.22-1-a-27"),
                    subject.under("ru.military-duty-1998.22-1-a-30"),
                ),
            ],
        ),
    ],
    source=EXIT,
    grade=C,
    note="The bars are those of Law 62-FZ, Article 20; that the list is unchanged was not verified.",
    cases=worked.BAR_CASES,
)
LAW.gap(
    "Art 23",
    says="A conviction bars exit until the sentence is served.",
    because="The end of a sentence is not among the facts of a case.",
    taints=("ru.citizenship-2023.23", "ru.citizenship-2023.22-1-1"),
)

# --- the undertaking -------------------------------------------------------------------------------------------------

#: Known from official statements; 64 articles in all. Where only part of an article is known to be listed, the part.
LISTED = (
    *("205", "205.1", "205.2(2)", "205.3", "205.4", "205.5", "207.3", "209", "210", "222", "228(2)", "228.1"),
    *("243.4", "275", "276", "277", "279", "280", "280.1", "280.2", "280.3", "281"),
    *("281.1", "281.2", "281.3", "282", "282.1", "282.2", "282.3", "283", "284.1", "284.2", "328", "329", "330.1"),
    *("332(2.1)", "332(2.2)", "337(2.1)", "337(3.1)", "337(5)", "338(3)", "339(3)", "354", "354.1"),
)
#: Added by Law 316-FZ.
LISTED_SINCE_2025 = (
    *("105", "132(3)", "132(4)", "132(5)", "134(3)", "135(2)", "135(3)", "205.2(1)", "240(3)", "241(3)"),
    *("274.1", "275.1", "276.1", "280.4", "282.4", "284.3"),
)

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
    readings=[
        reading(
            "admitted or recognised",
            says="Only those who were admitted, reinstated, or recognised under a law or treaty are reached.",
            held_by="the text as explained by the ministry",
        ),
        reading(
            "citizens under the Law of 1991 as well",
            says="Whoever became Russian under the Law of 1991 without having been born so acquired citizenship too.",
            held_by="the ministry in single cases (V. Popov, born in Soviet Belarus)",
            when=[
                subject.holds(RU, by=(*ACQUIRED, "initial")),
                subject.did("is convicted", RU, article=LISTED).happened,
            ],
        ),
        reading(
            "admitted as a child as well",
            says="Whoever was admitted as a child, on the application of a parent, was admitted too.",
            held_by="the wording; against it stands that a child gives no undertaking",
            when=[
                subject.holds(RU, by=(*ACQUIRED, "parent")),
                subject.did("is convicted", RU, article=LISTED).happened,
            ],
            argued=True,
        ),
    ],
    note=(
        "Once the ground exists the ministry must decide so; it does not weigh family life or residence (Supreme "
        "Court, 6 August 2025, 47-КАД25-7-К6). A fine is enough: so in Krasnoyarsk in 2024 for Article 328(1). "
        "Statelessness is no bar. Partly L07. The numbers 209, 210, 222, 228.1, 243.4, 277, 279 to 280.2, 283, 284.2, "
        "329, 354 and 354.1 were supplied from descriptions: banditry, criminal communities, traffic in arms and "
        "drugs, war graves, attacks on statesmen, mutiny, extremist calls, territorial integrity, rehabilitation of "
        "Nazism."
    ),
    cases=worked.CONVICTION_CASES,
)
LAW.gap(
    "Art 24(1)",
    says="The list has further drug offences, sexual offences against minors, forgery of papers and other crimes.",
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
    when=[subject.holds(RU, by=ADMITTED), subject.did("is convicted", RU, article=LISTED_SINCE_2025).happened],
    unless=[subject.did("is resident at incorporation", RU).happened],
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
                subject.holds(RU, by=ADMITTED),
                subject.did("is convicted", RU, article=LISTED_SINCE_2025).since(date("2025-08-11")),
            ],
        ),
    ],
    note="Some reports have Article 132(2) as well.",
    cases=worked.CONVICTION_CASES_2025,
)
LAW.gap(
    "Law 316-FZ",
    says="The added crimes do not count for residents of Donetsk, Luhansk, Kherson, Zaporizhzhia, Crimea, Sevastopol.",
    because=(
        "Some reports say so, others that they do not count for those recognised under a constitutional law or a "
        "treaty. Both groups are left out, but the region of residence is not among the facts: later residents are not."
    ),
    taints=("ru.citizenship-2023.22-1-2-a-2025",),
)
LAW.gap(
    "Law 316-FZ",
    says="Any other crime counts if committed out of extremist hatred, or to promote terrorism or sabotage.",
    because="The motive of a crime is not among the facts of a case.",
    taints=("ru.citizenship-2023.22-1-2-a-2025",),
)


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
    cases=worked.THREAT_CASES,
)

# --- non-registration ------------------------------------------------------------------------------------------------

REGISTERED = subject.did("registers for military", RU)
#: Nobody is called up for service, or serves, who is not on the register.
ON_THE_REGISTER = any_of(
    subject.did("is called up", RU, for_=("conscription", "mobilisation", "training")).happened,
    subject.did("enters service", RU).happened,
)
UNREGISTERED = [
    subject.holds(RU, by=ACQUIRED),
    subject.did("breaches", RU, provision="ru.military-duty-1998.10-1").happened,
]


LAW.provision(
    "Art 22(1)(2)(c)",
    says=(
        "Acquired citizenship ends when the duty of initial military registration is not performed: to appear at the "
        "commissariat within two weeks of becoming a citizen."
    ),
    when=[*UNREGISTERED, subject.resides_in(RU), ~(REGISTERED.day < "2024-08-08")],
    unless=[ON_THE_REGISTER],
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
            held_by="argued case by case; some courts of first instance",
            when=[*UNREGISTERED, subject.resides_in(RU), ~REGISTERED.happened],
        ),
    ],
    note=(
        "The law sets no procedure, no grace and no age limit; deferments and exemptions from call-up do not help, for "
        "registration is not call-up. Statelessness is no bar. No loss mode of GLOBALCIT is made for it. Of somebody "
        "called up or in service it is taken that he is on the register."
    ),
    cases=worked.REGISTRATION_CASES,
)


LAW.provision(
    "Art 22(1)(3)",
    says="Acquired citizenship ends when it rested on forged or invalid papers or on knowingly false information.",
    when=[subject.holds(RU, by=ACQUIRED), subject.did("misrepresents", RU).happened],
    then=loses(RU, manner="withdrawal"),
    by=BY_DECISION,
    mode="L09",
    readings=[
        reading(
            "false papers",
            says="What counts are the papers and statements on which the decision rested.",
            held_by="the ministry and the Constitutional Court on the same words of Law 62-FZ",
        ),
        reading(
            "a broken promise",
            says="Whoever does not register with the commissariat lied when promising to observe the law.",
            held_by="courts in Chelyabinsk, December 2023, before non-registration was a ground of its own",
            when=[
                subject.holds(RU, by=ACQUIRED),
                any_of(
                    subject.did("misrepresents", RU).happened,
                    subject.did("breaches", RU, provision="ru.military-duty-1998.10-1").happened & (now < "2024-08-08"),
                ),
            ],
        ),
    ],
    note=(
        "In practice a court first establishes the falsity. Unlike annulment under Law 62-FZ it looks forward. No time "
        "limit was found; one of ten years is sometimes named and was not confirmed."
    ),
    cases=worked.FRAUD_CASES,
)
LAW.gap(
    "Art 22(1)(2)",
    says="The undertaking shows itself false «among other things» in the three ways listed.",
    because="Whether other conduct counts is not settled; no use of an unlisted ground was found.",
    taints=INVOLUNTARY,
)
LAW.gap(
    "Art 22(1)(4)",
    says="Citizenship also ends as treaties provide.",
    because="No treaty in force that ends Russian citizenship is in the rulebook.",
)
LAW.gap(
    "Arts 22 to 26, adoption by foreigners",
    says="Whether a child adopted by foreigners may be released on their request, as it could under Law 62-FZ.",
    because="No rule on adoption was read in these articles.",
    modes=["L13b"],
)
LAW.gap(
    "Arts 22 to 26",
    says="Whether, and when, somebody who has lost citizenship may be admitted again.",
    because="No rule was read; the bill of July 2025 would set three years.",
    taints=INVOLUNTARY,
)
