"""Call of the head of the Investigative Committee, 19 October 2023, and a bill of 2 February 2024. Neither became law.

A. Bastrykin asked that new citizens who are not willing to do military duty during the special military operation lose
citizenship. A. Zhuravlev and others wanted any intentional grave crime to end acquired citizenship.
"""

from denizen.language.enacting import BY_DECISION, B, Law, loses, no, unknown, yes
from denizen.language.force import history
from denizen.language.provisions import Source
from denizen.language.states import RU
from denizen.language.words import event, subject
from denizen.rulebook.ru.citizenship_2023 import ACQUIRED
from denizen.rulebook.ru.people import BY_BIRTH, Told, after, decided, perhaps

LAW = Law(
    "ru.bastrykin-2023",
    RU,
    kind="statement",
    title="Call to end the citizenship of new citizens who refuse to fight (A. Bastrykin, Investigative Committee)",
    short="Call of 19 October 2023",
    force=history(statement="2023-10-19"),
    source=Source(
        "AiF, 19 October 2023",
        "https://aif.ru/incidents/bastrykin_prizval_lishat_grazhdanstva_migrantov_za_otkaz_ot_uchastiya_v_svo",
        B,
    ),
)
REFUSES: Told = {"refuses service": "RU", "on": "2023-11-01", "for": "mobilisation"}

LAW.provision(
    "on refusal",
    name="refusal",
    says="A new citizen who refuses military service during the operation would lose citizenship.",
    on=event("refuses service", RU),
    when=[subject.holds(RU, by=ACQUIRED)],
    then=loses(RU, manner="withdrawal"),
    by=BY_DECISION,
    mode="L08",
    note=(
        "He named 10,000 new citizens sent to the front on 27 June 2024 and 20,000 on 20 May 2025. What the law knows "
        "is non-registration (8 August 2024) and a conviction for evasion."
    ),
    cases=[
        no("the day before", on="2023-10-31", p=after(REFUSES)),
        yes("refuses", on="2023-11-01", p=after(REFUSES)),
        no("a citizen by birth", on="2023-11-01", p=after(REFUSES, who=BY_BIRTH)),
        no("before the call", on="2023-11-01", p=after(REFUSES | {"on": "2023-10-18"})),
        no(
            "after a decision",
            on="2023-12-01",
            p=after(REFUSES, decided("2023-12-01", "loss")),
            also=["not holds(p, RU)"],
        ),
        unknown("whether he refused is not known", on="2023-11-01", p=after(perhaps(REFUSES))),
    ],
)
LAW.gap(
    "bill of 2 February 2024 (A. Zhuravlev and others)",
    says="Any intentional grave crime would end acquired citizenship.",
    because=(
        "The gravity of a crime is not among the facts of a case, and the bill was not adopted "
        "(migranto.ru; gazetametro.ru, 2 February 2024)."
    ),
)
