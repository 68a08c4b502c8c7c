"""Criminal Code of Kyrgyzstan of 2021: limitation, fighting abroad, mercenaries, recruiting."""

from typing import Any

from denizen.language.enacting import (
    A,
    Law,
    exposes,
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
from denizen.language.states import KG, RU
from denizen.language.words import event, event_field, now, subject, years

LAW = Law(
    "kg.criminal-code-2021",
    KG,
    title="Criminal Code of 28 October 2021 No 127",
    original_title="Уголовный кодекс Кыргызской Республики",
    short="Criminal Code of Kyrgyzstan",
    force=in_force("2021-12-01"),
    source=Source(
        "Criminal Code, Ministry of Justice database", "https://cbd.minjust.gov.kg/112309/edition/50116/ru", A
    ),
)

CONFISCATION = penalty("confiscation of pay, bonuses and means of the crime")

NATIVE: dict[str, Any] = {
    "born": "1995-08-20",
    "residence": "RU",
    "stay": "patent",
    "nationalities": {"KG": "birth", "others": "none"},
}
DUAL = NATIVE | {
    "stay": "citizen",
    "nationalities": {"KG": "birth", "RU": {"by": "naturalisation", "on": "2021-06-15"}, "others": "none"},
}
FIGHTS: dict[str, Any] = {"fights": "RU", "on": "2024-10-20", "in": "UA", "form": "mobilised", "paid": False}
HIRED = FIGHTS | {"on": "2025-04-10", "form": "contract", "paid": True}

# --- general part: abandonment, limitation ----------------------------------------------------------------

FOUGHT = subject.did("fights", not_in=KG)
LEFT = (
    subject.did("refuses to fight", not_state=KG).happened
    | subject.did("deserts", not_state=KG).happened
    | subject.did("stops fighting", not_state=KG).happened
)
REFUSES: dict[str, Any] = {"refuses to fight": "RU", "on": "2024-10-18"}

LAW.provision(
    "Art 38",
    says="Whoever could go on but gives up of his own will before taking part is not liable for the crime.",
    when=[subject.holds(KG), LEFT, ~FOUGHT.happened],
    then=protects(KG, "Whoever refuses or leaves before taking part has committed no crime of fighting abroad."),
    note="Signing on in order to fight can otherwise be preparation (Article 36); a will of one's own is what counts.",
    cases=[
        no("the day before he refuses", on="2024-10-17", p=DUAL | {"events": [REFUSES]}),
        yes("refuses before any fighting", on="2024-10-18", p=DUAL | {"events": [REFUSES]}),
        no("has fought", on="2024-10-20", p=DUAL | {"events": [REFUSES, FIGHTS]}),
        no("before the code", on="2021-11-30", p=DUAL | {"events": [REFUSES | {"on": "2021-10-01"}]}),
        yes("on its first day", on="2021-12-01", p=DUAL | {"events": [REFUSES | {"on": "2021-10-01"}]}),
        unknown(
            "whether he refused is not known", on="2024-10-18", p=DUAL | {"events": [REFUSES | {"happened": "unknown"}]}
        ),
    ],
)

HIDES: dict[str, Any] = {"evades justice": "KG", "on": "2026-01-10"}
LIMITATION_NOTE = (
    "The term runs from the end of the fighting to the day on which a judgment becomes final. It is suspended while "
    "the person hides, which is computed as not running at all, and begins anew with a new crime."
)
NOT_HIDING = ~subject.did("evades justice", KG).happened

LAW.provision(
    "Art 58(1), grave crimes",
    name="58-grave",
    says="Seven years after a grave crime nobody is held liable for it any more.",
    when=[FOUGHT.happened, now >= FOUGHT.last_day + years(7), NOT_HIDING],
    then=protects(KG, "Seven years after the fighting, liability under Article 256(1) has lapsed."),
    note=LIMITATION_NOTE,
    cases=[
        no("the day before seven years", on="2031-10-19", p=DUAL | {"events": [FIGHTS]}),
        yes(
            "seven years",
            on="2031-10-20",
            p=DUAL | {"events": [FIGHTS]},
            also=["not exposed(p, kg.criminal-code-2021.256-1)"],
        ),
        no("is hiding", on="2031-10-20", p=DUAL | {"events": [FIGHTS, HIDES]}),
        unknown(
            "the day of the fighting is not known",
            on="2031-10-20",
            p=DUAL | {"events": [FIGHTS | {"on": "2024-10/2024-12"}]},
        ),
    ],
)

LAW.provision(
    "Art 58(1), especially grave crimes",
    name="58-especially-grave",
    says="Ten years after an especially grave crime nobody is held liable for it any more.",
    when=[FOUGHT.happened, now >= FOUGHT.last_day + years(10), NOT_HIDING],
    then=protects(KG, "Ten years after the fighting, liability under Articles 256(2) and 416(2) has lapsed."),
    note=LIMITATION_NOTE,
    cases=[
        no("the day before ten years", on="2035-04-09", p=NATIVE | {"events": [HIRED]}),
        yes(
            "ten years",
            on="2035-04-10",
            p=NATIVE | {"events": [HIRED]},
            also=["not exposed(p, kg.criminal-code-2021.416-2)"],
        ),
        no("is hiding", on="2035-04-10", p=NATIVE | {"events": [HIRED, HIDES]}),
        unknown(
            "the day of the fighting is not known",
            on="2035-04-10",
            p=NATIVE | {"events": [HIRED | {"on": "2025-04/2025-06"}]},
        ),
    ],
)

LAW.provision(
    "Art 15",
    says="A citizen is not extradited for trial abroad; the crime is tried in Kyrgyzstan.",
    when=[subject.holds(KG)],
    then=protects(KG, "A citizen is not extradited."),
    cases=[
        no("the day before the code", on="2021-11-30", p=NATIVE),
        yes("on its first day", on="2021-12-01", p=NATIVE),
        no("not a citizen", on="2024-01-01", p=NATIVE | {"nationalities": {"KG": "never", "RU": "birth"}}),
        unknown("it is not known whether he is one", on="2024-01-01", p=NATIVE | {"nationalities": {"KG": "unknown"}}),
    ],
)

# --- participation and mercenaries ------------------------------------------------------------------------

FOR_REWARD = event_field("paid").among(True)
CITIZEN_OF_A_PARTY = subject.holds(RU) | subject.holds("UA")
LIVES_WITH_A_PARTY = subject.resides_in(RU, "UA")
HAS_PERMIT_THERE = LIVES_WITH_A_PARTY & subject.fact("stay").among("permanent permit", "citizen")
SENT = subject.did("is sent on duty", not_state=KG).happened
#: The note to Article 416. The parties are taken to be those of the war in Ukraine.
MERCENARY = FOR_REWARD & ~CITIZEN_OF_A_PARTY & ~HAS_PERMIT_THERE & ~SENT

LAW.provision(
    "Art 254(1)",
    says="Recruiting others for participation in a foreign conflict is punished.",
    on=event("recruits others", not_state=KG, as_="armed forces"),
    when=[subject.holds(KG)],
    then=exposes(KG, sanction(imprisonment(3, 5)), imposed_by=event("is convicted", KG, article="254")),
    note="Whoever warned in time or helped to stop the crime goes free. Foreigners in Kyrgyzstan are liable too.",
    cases=[
        no(
            "the day before",
            on="2025-03-31",
            p=NATIVE | {"events": [{"recruits others": "RU", "on": "2025-04-01", "as": "armed forces"}]},
        ),
        yes(
            "finds men for the Russian army",
            on="2025-04-01",
            p=NATIVE | {"events": [{"recruits others": "RU", "on": "2025-04-01", "as": "armed forces"}]},
        ),
        no(
            "finds mercenaries: Article 416",
            on="2025-04-01",
            p=NATIVE | {"events": [{"recruits others": "RU", "on": "2025-04-01", "as": "mercenaries"}]},
        ),
        no(
            "before the code",
            on="2022-01-01",
            p=NATIVE | {"events": [{"recruits others": "RU", "on": "2021-11-30", "as": "armed forces"}]},
        ),
        yes(
            "on its first day",
            on="2022-01-01",
            p=NATIVE | {"events": [{"recruits others": "RU", "on": "2021-12-01", "as": "armed forces"}]},
        ),
        unknown(
            "it is not known for what",
            on="2025-04-01",
            p=NATIVE | {"events": [{"recruits others": "RU", "on": "2025-04-01"}]},
        ),
    ],
)

FINDS_MERCENARIES: dict[str, Any] = {"recruits others": "RU", "on": "2025-04-01", "as": "mercenaries"}

LAW.provision(
    "Art 254(2)",
    says="Recruiting others for mercenarism is also punished as recruiting for a grave crime.",
    on=event("recruits others", not_state=KG, as_="mercenaries"),
    when=[subject.holds(KG)],
    then=exposes(
        KG,
        sanction(imprisonment(5, 10), also=[CONFISCATION]),
        imposed_by=event("is convicted", KG, article="254"),
    ),
    note="Article 416(1) is the special rule for recruiting mercenaries; which of the two is charged is for the court.",
    cases=[
        no("the day before", on="2025-03-31", p=NATIVE | {"events": [FINDS_MERCENARIES]}),
        yes("finds mercenaries", on="2025-04-01", p=NATIVE | {"events": [FINDS_MERCENARIES]}),
        no(
            "finds men for the army",
            on="2025-04-01",
            p=NATIVE | {"events": [FINDS_MERCENARIES | {"as": "armed forces"}]},
        ),
        no("before the code", on="2022-01-01", p=NATIVE | {"events": [FINDS_MERCENARIES | {"on": "2021-11-30"}]}),
        yes("on its first day", on="2022-01-01", p=NATIVE | {"events": [FINDS_MERCENARIES | {"on": "2021-12-01"}]}),
        unknown(
            "it is not known for what",
            on="2025-04-01",
            p=NATIVE | {"events": [{"recruits others": "RU", "on": "2025-04-01"}]},
        ),
    ],
)

LAW.provision(
    "Art 256(1)",
    says="A citizen who takes part in an armed conflict or hostilities abroad, not being a mercenary, is punished.",
    on=event("fights", not_in=KG),
    when=[subject.holds(KG), subject.age >= 16, ~MERCENARY],
    as_long_as=~subject.under("kg.criminal-code-2021.58-grave"),
    then=exposes(
        KG,
        sanction(imprisonment(5, 10), also=[CONFISCATION], note="10 to 15 years for acting in a group, part 2"),
        imposed_by=event("is convicted", KG, article="256"),
    ),
    readings=[
        reading(
            "any participation",
            says="The text has no exception for mobilisation or for the army of another State of nationality.",
            held_by="prosecution and courts, in the few cases known",
        ),
        reading(
            "the hired as well",
            says="Whoever fought abroad answers under this article, whether or not he was hired for reward.",
            held_by="a court in Naryn on 7 December 2023, of a man hired in a Russian prison (five years)",
            when=[subject.holds(KG), subject.age >= 16],
        ),
        reading(
            "coerced",
            says="Who was drafted or mobilised under threat of punishment acts under coercion or necessity.",
            held_by="argued from Articles 47, 48 and 50; no court is known to have accepted or refused it",
            when=[
                subject.holds(KG),
                subject.age >= 16,
                ~MERCENARY,
                ~event_field("form").among("conscript", "mobilised"),
            ],
            argued=True,
        ),
    ],
    note=(
        "Service without taking part in hostilities is outside the text; whoever leaves or refuses before taking part "
        "commits no crime (Article 38). Service in a unit is charged under part 1, not as a group. A plea brings at "
        "least half of the minimum and no probation (Article 79). Limitation: seven years (part 1)."
    ),
    cases=[
        no("the day before", on="2024-10-19", p=DUAL | {"events": [FIGHTS]}),
        yes("also Russian, mobilised", on="2024-10-20", p=DUAL | {"events": [FIGHTS]}, also=["holds(p, KG)"]),
        no("mobilised, the other reading", on="2024-10-20", p=DUAL | {"events": [FIGHTS]}, reading="coerced"),
        yes("under contract, the other reading", on="2025-04-10", p=DUAL | {"events": [HIRED]}, reading="coerced"),
        yes("also Russian, under contract", on="2025-04-10", p=DUAL | {"events": [HIRED]}),
        yes("fights in Kursk", on="2024-10-20", p=DUAL | {"events": [FIGHTS | {"in": "RU"}]}),
        no("a migrant hired for pay: a mercenary", on="2025-04-10", p=NATIVE | {"events": [HIRED]}),
        yes("the same, as in Naryn", on="2025-04-10", p=NATIVE | {"events": [HIRED]}, reading="the hired as well"),
        no("fought the day before the code", on="2022-01-01", p=DUAL | {"events": [FIGHTS | {"on": "2021-11-30"}]}),
        yes("fought on its first day", on="2022-01-01", p=DUAL | {"events": [FIGHTS | {"on": "2021-12-01"}]}),
        no("the day before turning 16", on="2024-10-20", p=DUAL | {"born": "2008-10-21", "events": [FIGHTS]}),
        yes("on turning 16", on="2024-10-20", p=DUAL | {"born": "2008-10-20", "events": [FIGHTS]}),
        no(
            "serves in barracks",
            on="2026-01-01",
            p=DUAL | {"events": [{"enters service": "RU", "on": "2025-06-10", "form": "conscript", "body": "army"}]},
        ),
        unknown(
            "it is not known whether he fought",
            on="2024-10-20",
            p=DUAL | {"events": [FIGHTS | {"happened": "unknown"}]},
        ),
    ],
)

LAW.provision(
    "Art 416(1)",
    says="Recruiting, financing or training mercenaries for a foreign conflict is punished.",
    on=event("recruits others", not_state=KG, as_="mercenaries"),
    when=[subject.holds(KG)],
    then=exposes(KG, sanction(imprisonment(7, 10)), imposed_by=event("is convicted", KG, article="416")),
    note="In a group or concerning a child: 12 to 15 years (part 3).",
    cases=[
        no(
            "the day before",
            on="2025-03-31",
            p=NATIVE | {"events": [{"recruits others": "RU", "on": "2025-04-01", "as": "mercenaries"}]},
        ),
        yes(
            "finds mercenaries",
            on="2025-04-01",
            p=NATIVE | {"events": [{"recruits others": "RU", "on": "2025-04-01", "as": "mercenaries"}]},
        ),
        no(
            "before the code",
            on="2022-01-01",
            p=NATIVE | {"events": [{"recruits others": "RU", "on": "2021-11-30", "as": "mercenaries"}]},
        ),
        yes(
            "on its first day",
            on="2022-01-01",
            p=NATIVE | {"events": [{"recruits others": "RU", "on": "2021-12-01", "as": "mercenaries"}]},
        ),
        unknown(
            "it is not known for what",
            on="2025-04-01",
            p=NATIVE | {"events": [{"recruits others": "RU", "on": "2025-04-01"}]},
        ),
    ],
)

LAW.provision(
    "Art 416(2)",
    says=(
        "Fighting for reward in a foreign conflict without permission is punished; a mercenary is neither a citizen "
        "nor a permanent resident of a party, and not sent on official duty."
    ),
    on=event("fights", not_in=KG),
    when=[subject.holds(KG), subject.age >= 16, MERCENARY],
    as_long_as=~subject.under("kg.criminal-code-2021.58-especially-grave"),
    then=exposes(KG, sanction(imprisonment(10, 12)), imposed_by=event("is convicted", KG, article="416")),
    readings=[
        reading(
            "residence permit",
            says="The note limits every part; a permanent resident is who holds a permanent residence permit.",
            held_by="the system of the article; not tested in court",
        ),
        reading(
            "actual residence",
            says="The note limits every part; whoever in fact lives there permanently is a permanent resident.",
            held_by="argued from the words of the note",
            when=[
                subject.holds(KG),
                subject.age >= 16,
                FOR_REWARD & ~CITIZEN_OF_A_PARTY & ~LIVES_WITH_A_PARTY & ~SENT,
            ],
            argued=True,
        ),
        reading(
            "part 2 alone",
            says="Part 2 does not use the word mercenary, so reward alone suffices, even for a citizen of a party.",
            held_by="argued; a court of first instance applied part 2 in 2023, and the judgment was set aside",
            when=[subject.holds(KG), subject.age >= 16, FOR_REWARD],
            argued=True,
        ),
    ],
    note="Only the parties to the war in Ukraine are tested. A mobilised man without contract has no aim of reward.",
    cases=[
        no("the day before", on="2025-04-09", p=NATIVE | {"events": [HIRED]}),
        yes("a migrant with a patent signs for pay", on="2025-04-10", p=NATIVE | {"events": [HIRED]}),
        no(
            "the same, by actual residence", on="2025-04-10", p=NATIVE | {"events": [HIRED]}, reading="actual residence"
        ),
        no("has a permanent permit", on="2025-04-10", p=NATIVE | {"stay": "permanent permit", "events": [HIRED]}),
        no("also Russian", on="2025-04-10", p=DUAL | {"events": [HIRED]}),
        yes("also Russian, part 2 alone", on="2025-04-10", p=DUAL | {"events": [HIRED]}, reading="part 2 alone"),
        no("mobilised, not for pay", on="2024-10-20", p=NATIVE | {"events": [FIGHTS]}),
        no("before the code", on="2022-01-01", p=NATIVE | {"events": [HIRED | {"on": "2021-11-30"}]}),
        yes("on its first day", on="2022-01-01", p=NATIVE | {"events": [HIRED | {"on": "2021-12-01"}]}),
        no("the day before turning 16", on="2025-04-10", p=NATIVE | {"born": "2009-04-11", "events": [HIRED]}),
        yes("on turning 16", on="2025-04-10", p=NATIVE | {"born": "2009-04-10", "events": [HIRED]}),
        unknown("not known whether for pay", on="2025-04-10", p=NATIVE | {"events": [HIRED | {"paid": "unknown"}]}),
    ],
)
