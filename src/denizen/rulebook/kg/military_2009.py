"""Law of the Kyrgyz Republic of 9 February 2009 No 43 on universal military duty, military and alternative service.

The Law of 9 June 2012 No 79 lowered the upper age of call-up from 27 to 25; many amendments followed, the last known of
20 February 2026 (No 17). The law itself was not read: ages come from the Defence Ministry's pages and the press, and
article numbers are known of alternative service alone, from the title of the decision of the Constitutional Chamber of
19 November 2013 No 10-r. The days on which the laws of 2009 and 2012 took effect are computed.
"""

from typing import Any

from denizen.language.enacting import B, Law, empowers, no, owes, protects, reading, unknown, yes
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import KG
from denizen.language.words import event, subject

LAW = Law(
    "kg.military-2009",
    KG,
    title="Law of 9 February 2009 No 43 on universal military duty, military and alternative service",
    original_title=(
        "О всеобщей воинской обязанности граждан Кыргызской Республики, о военной и альтернативной службах"
    ),
    short="Military Duty Law of Kyrgyzstan",
    force=in_force("2009-02/2009-03"),
    source=Source("24.kg on call-up; Defence Ministry pages (rgvk.mil.gov.kg)", "https://24.kg/english/361317/", B),
)

LAW_OF_2012 = "2012-06/2012-07"
CONSCRIPTION = owes(
    KG,
    "serve twelve months as a conscript when called up",
    fulfilled_by=event("completes service", KG),
    refused_by=event("evades call-up", KG),
)
#: Service done elsewhere before becoming Kyrgyz is recognised when the military card is issued.
SERVED_BEFORE = subject.did("completes service", not_state=KG).last_day < subject.did("acquires", KG).last_day

MAN: dict[str, Any] = {"sex": "male", "born": "1999-10-05", "nationalities": {"KG": "birth"}}
OLDER = MAN | {"born": "1985-06-20"}
SERVED: dict[str, Any] = {"completes service": "RU", "on": "2019-11-01", "form": "conscript"}

LAW.provision(
    "conscription, text before 2012",
    name="draft-before-2012",
    says="Male citizens from eighteen and under twenty-seven could be called up for conscript service.",
    when=[subject.holds(KG), subject.is_male, subject.age >= 18, subject.age < 27],
    unless=[SERVED_BEFORE, subject.did("is exempted", KG).happened],
    then=CONSCRIPTION,
    force=in_force("2009-02/2009-03", until=LAW_OF_2012),
    note="The article was not read. Deferments are not computed.",
    cases=[
        yes("aged 25 before the law of 2012", on="2011-06-20", p=OLDER),
        yes("the day before turning 27", on="2012-05-31", p=OLDER | {"born": "1985-06-01"}),
        no("on turning 27", on="2012-05-31", p=OLDER | {"born": "1985-05-31"}),
        no("the day before turning 18", on="2011-06-19", p=OLDER | {"born": "1993-06-20"}),
        yes("on turning 18", on="2011-06-20", p=OLDER | {"born": "1993-06-20"}),
        unknown("as the law of 2012 takes effect", on="2012-06-15", p=OLDER | {"born": "1990-01-01"}),
        no("after it", on="2012-07-31", p=OLDER | {"born": "1990-01-01"}),
    ],
)

LAW.provision(
    "conscription",
    name="draft",
    says="Male citizens from eighteen and under twenty-five may be called up for conscript service.",
    when=[subject.holds(KG), subject.is_male, subject.age >= 18, subject.age < 25],
    unless=[SERVED_BEFORE, subject.did("is exempted", KG).happened],
    then=CONSCRIPTION,
    force=in_force(LAW_OF_2012),
    readings=[
        reading(
            "until the 25th birthday",
            says="Call-up is possible until the day before the twenty-fifth birthday; service abroad does not count.",
            held_by="the Defence Ministry's pages, which treat 25 as over age",
        ),
        reading(
            "through the year",
            says="«Up to 25» includes the year in which the man is twenty-five.",
            held_by="argued from the words «от 18 до 25 лет»",
            when=[subject.holds(KG), subject.is_male, subject.age >= 18, subject.age < 26],
            argued=True,
        ),
        reading(
            "service abroad counts",
            says="Who has served in another State's army shows its military card and is not called up.",
            held_by="commissariats, as far as is known; no text was found for citizens who served while Kyrgyz",
            when=[
                subject.holds(KG),
                subject.is_male,
                subject.age >= 18,
                subject.age < 25,
                ~subject.did("completes service", not_state=KG).happened,
            ],
        ),
    ],
    note=(
        "The article was not read. Graduates serve nine months. The calls are in spring (March to May) and autumn "
        "(September to November). A final exemption frees; deferments are not computed."
    ),
    cases=[
        no("the day before turning 18", on="2017-10-04", p=MAN),
        yes("on turning 18", on="2017-10-05", p=MAN),
        yes("the day before turning 25", on="2024-10-04", p=MAN),
        no("on turning 25", on="2024-10-05", p=MAN),
        yes("aged 25, the second reading", on="2025-10-04", p=MAN, reading="through the year"),
        no("aged 26, the second reading", on="2025-10-05", p=MAN, reading="through the year"),
        yes("served in Russia", on="2020-01-01", p=MAN | {"events": [SERVED]}),
        no(
            "served in Russia, the third reading",
            on="2020-01-01",
            p=MAN | {"events": [SERVED]},
            reading="service abroad counts",
        ),
        no(
            "served in Russia before becoming Kyrgyz",
            on="2021-01-01",
            p=MAN
            | {
                "nationalities": {"RU": "birth", "KG": {"by": "naturalisation", "on": "2020-03-01"}},
                "events": [SERVED],
            },
        ),
        unknown("as the law of 2012 takes effect", on="2012-06-15", p=OLDER | {"born": "1990-01-01"}),
        yes("after it", on="2012-07-31", p=OLDER | {"born": "1990-01-01"}),
        unknown("the day of birth is not known", on="2024-10-04", p=MAN | {"born": "1999"}),
    ],
)

YOUNG = MAN | {"born": "2001-06-10"}
SUMMONED = YOUNG | {"events": [{"is called up": "KG", "on": "2023-03-10", "for": "conscription"}]}

LIABLE = subject.under("kg.military-2009.draft") | subject.under("kg.military-2009.draft-before-2012")

LAW.provision(
    "summons",
    name="summons",
    says="A man of call-up age without a right to deferment must appear before the call-up commission when summoned.",
    on=event("is called up", KG, for_="conscription"),
    when=[LIABLE],
    as_long_as=LIABLE,
    then=owes(
        KG,
        "appear before the call-up commission",
        fulfilled_by=event("reports for service", KG),
        refused_by=event("refuses service", KG),
    ),
    source=Source(
        "24.kg on the call-up of autumn 2018",
        "https://24.kg/english/95005_Military_conscription_starts_in_Kyrgyzstan_/",
        B,
    ),
    note="The article and the time limit were not read.",
    cases=[
        no("the day before the summons", on="2023-03-09", p=SUMMONED),
        yes("the day of the summons", on="2023-03-10", p=SUMMONED),
        yes("the day before turning 25", on="2026-06-09", p=SUMMONED),
        no("on turning 25: the duty is over", on="2026-06-10", p=SUMMONED),
        no("a woman", on="2023-03-10", p=SUMMONED | {"sex": "female"}),
        no(
            "summoned to training",
            on="2023-03-10",
            p=YOUNG | {"events": [{"is called up": "KG", "on": "2023-03-10", "for": "training"}]},
        ),
        unknown(
            "whether he was summoned is not known",
            on="2023-03-10",
            p=YOUNG | {"events": [SUMMONED["events"][0] | {"happened": "unknown"}]},
        ),
    ],
)

LAW.provision(
    "alternative service",
    name="alternative",
    says="A conscript may do alternative service for reasons of family, health or religion, against a contribution.",
    when=[subject.under("kg.military-2009.draft")],
    then=empowers(KG, "ask for alternative service", exercised_by=event("completes service", KG, form="alternative")),
    note=(
        "Until February 2026 the contribution was 18,000 som (family) or 25,000 (health, religion); since the Law of "
        "20 February 2026 No 17 the Cabinet sets it (the bill: 25,000 and 50,000). The grounds are not computed."
    ),
    cases=[
        yes("liable to call-up", on="2023-01-01", p=YOUNG),
        no("a woman", on="2023-01-01", p=YOUNG | {"sex": "female"}),
        unknown("the day of birth is not known", on="2026-06-09", p=YOUNG | {"born": "2001"}),
    ],
)

LAW.provision(
    "deferment",
    says="Call-up is put off for whoever has a deferment, for family, study or health, while it lasts.",
    when=[subject.under("kg.military-2009.draft"), subject.has("deferment")],
    then=protects(KG, "No call-up while the deferment lasts."),
    note="The call-up commission grants it; the article was not read.",
    cases=[
        no("has none", on="2023-01-01", p=YOUNG | {"deferment": False}),
        yes("studies", on="2023-01-01", p=YOUNG | {"deferment": True}, also=["owes(p, kg.military-2009.draft)"]),
        no("already 25", on="2026-06-10", p=YOUNG | {"deferment": True}),
        unknown("nobody asked", on="2023-01-01", p=YOUNG),
    ],
)

OBJECTOR = MAN | {"born": "1992-06-01", "events": [{"objects on conscience": "KG", "on": "2012-10-05"}]}

LAW.provision(
    "Arts 32(1), (4) and (7), 35(1) and 36(1), decision of 19 November 2013 No 10-r",
    name="chamber-2013",
    says=(
        "The rules that had alternative service paid to the army, kept under its watch and followed by the reserve "
        "violate freedom of religion: nobody who objects on conscience can be held to them."
    ),
    when=[subject.holds(KG), subject.did("objects on conscience", KG).happened],
    then=protects(KG, "Whoever objects on conscience is not punished for refusing an alternative service of the army."),
    force=in_force("2013-11-19"),
    source=Source(
        "Constitutional Chamber of the Supreme Court, 19 November 2013 No 10-r (title); Forum 18, 2 April 2014; jw.org",
        "http://cbd.minjust.gov.kg/act/view/ky-kg/9624?cl=ky-kg",
        B,
    ),
    note=(
        "On questions of courts in the cases of eleven objectors. In early 2014 the Supreme Court acquitted those who "
        "had been convicted. Parliament was told to change the law; what it says since, and whether it is open to "
        "those who belong to no registered community, was not read."
    ),
    cases=[
        no("the day before the decision", on="2013-11-18", p=OBJECTOR),
        yes("the day of the decision", on="2013-11-19", p=OBJECTOR),
        no("does not object", on="2013-11-19", p=OBJECTOR | {"events": []}),
        unknown(
            "whether he objected is not known",
            on="2013-11-19",
            p=OBJECTOR | {"events": [OBJECTOR["events"][0] | {"happened": "unknown"}]},
        ),
    ],
)

LAW.provision(
    "Art 21, mobilisation reserve",
    name="21-reserve",
    says="From twenty-two a man may join the mobilisation reserve: thirty days of training and a contribution.",
    when=[subject.holds(KG), subject.is_male, subject.age >= 22, subject.age < 40],
    unless=[subject.did("completes service", KG).happened],
    then=empowers(KG, "join the mobilisation reserve against payment", exercised_by=event("completes service", KG)),
    force=in_force("2016-11"),
    note=(
        "Regulation of 1 November 2016 No 566. The contribution was 500 calculation indices, 50,000 som, until "
        "February 2026; since then the Cabinet sets it. An officers' programme for graduates under thirty cost 70,000, "
        "and enrolment in the reserve of those over twenty-five who never served 25,000."
    ),
    cases=[
        no("the day before 22", on="2023-06-09", p=YOUNG),
        yes("on turning 22", on="2023-06-10", p=YOUNG),
        yes("the day before 40", on="2023-06-10", p=YOUNG | {"born": "1983-06-11"}),
        no("on turning 40", on="2023-06-10", p=YOUNG | {"born": "1983-06-10"}),
        no(
            "has served",
            on="2023-06-10",
            p=YOUNG | {"events": [SERVED | {"completes service": "KG", "on": "2022-05-01"}]},
        ),
        no("the month before the regulation", on="2016-10-31", p=YOUNG | {"born": "1990-01-01"}),
        unknown("within its month", on="2016-11-15", p=YOUNG | {"born": "1990-01-01"}),
        yes("at its end", on="2016-11-30", p=YOUNG | {"born": "1990-01-01"}),
        unknown(
            "it is not known whether he is a citizen", on="2023-06-10", p=YOUNG | {"nationalities": {"KG": "unknown"}}
        ),
    ],
)

LAW.gap(
    "deferments and alternative service",
    says=(
        "Deferment for family (parents unable to work or dead, an only child, disabled siblings or wife, two or more "
        "children), for study and for health; it is for the call-up commission to decide."
    ),
    because="The articles were not read and a case does not tell the grounds.",
    taints=["kg.military-2009.draft", "kg.military-2009.draft-before-2012"],
)
LAW.gap(
    "register of those abroad",
    says="The law has rules on citizens abroad, on holders of two nationalities, and on removal from the register.",
    because="The articles were not read; the duty is computed for every male citizen wherever he lives.",
    taints=["kg.military-2009.draft", "kg.military-2009.draft-before-2012"],
)
