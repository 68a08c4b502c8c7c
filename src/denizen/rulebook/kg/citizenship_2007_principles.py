"""Law of Kyrgyzstan of 2007 on citizenship: principles and birth (Arts 4 to 12), in the text of 2025."""

from denizen.language.enacting import (
    A,
    Law,
    acquires,
    loses,
    protects,
    reach,
    reading,
)
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import KG, KZ, TJ, UZ
from denizen.language.words import (
    Condition,
    PersonWord,
    always,
    any_of,
    as_of,
    count,
    date,
    event,
    every,
    person,
    some,
    subject,
)
from denizen.rulebook.kg import citizenship_2007_principles_cases as worked

LAW = Law(
    "kg.citizenship-2007",
    KG,
    title="Law of 21 May 2007 No 70 on citizenship of the Kyrgyz Republic",
    original_title="О гражданстве Кыргызской Республики",
    short="Citizenship Law of Kyrgyzstan 2007",
    force=in_force("2007-05-21/2007-12-31"),
    source=Source(
        "Citizenship Law, consolidated, Ministry of Justice database",
        "https://cbd.minjust.gov.kg/202103/edition/29242/ru",
        A,
    ),
)

#: The weeks in which the two rewritings took effect.
LAW_OF_2023, LAW_OF_2025 = "2023-02-22/2023-03-15", "2025-03-18/2025-04-10"
BORDERING = (KZ, UZ, TJ, "CN")
ACQUIRED_LATER = ("naturalisation", "reinstatement", "recognition", "treaty", "parent", "adoption")
CURRENT_TEXT = "The text of 2026 was read; earlier wordings were not."

parent, other, spouse = person("parent"), person("other parent"), person("spouse")

LAW.provision(
    "Art 4(2)",
    says="No citizen may be deprived of citizenship or of the right to change it.",
    when=[subject.holds(KG)],
    then=protects(KG, "Nobody is deprived of citizenship or of the right to change it."),
    note="The law calls the end of citizenship by decree loss, not deprivation. " + CURRENT_TEXT,
    cases=worked.NO_DEPRIVATION,
)

LAW.provision(
    "Art 4(4)",
    says="Citizens have equal rights whatever the way in which they became citizens.",
    when=[subject.holds(KG, by=ACQUIRED_LATER)],
    then=protects(KG, "A citizen by admission has the same rights as a citizen by birth."),
    readings=[
        reading(
            "equal rights only",
            says="Equality of rights leaves a ground of loss standing that reaches citizens by admission alone.",
            held_by="the legislature and the President, who enacted such a ground in 2025",
        ),
        reading(
            "equal protection from loss",
            says="A ground of loss that reaches citizens by admission alone treats them unequally and must give way.",
            held_by="argued; no court has ruled on it",
            defeats=["kg.citizenship-2007.26-2-2-1-a", "kg.citizenship-2007.26-2-2-1-b"],
            argued=True,
        ),
    ],
    note=CURRENT_TEXT,
    cases=worked.EQUAL,
)

LAW.provision(
    "Art 5(3)",
    says=(
        "Whoever was born in the Kirghiz SSR, has a Soviet passport of the model of 1974 issued there, has lived there "
        "since birth and has not asked for another nationality is a citizen."
    ),
    on=event("is resident at succession", KG),
    when=[
        subject.born_in(KG),
        subject.has("soviet_passport"),
        subject.resides_in(KG),
        as_of(subject.born, subject.resides_in(KG)),
    ],
    unless=[
        subject.holds_another(KG),
        subject.did("applies for citizenship", not_state=KG).happened,
        subject.did("loses", KG).happened,
    ],
    then=acquires(KG, title="recognition"),
    force=in_force(LAW_OF_2025),
    covers=reach(looks_back=True),
    mode="A23",
    note=(
        "All four conditions must be met. Living there when the Soviet Union ended is told as an event. It is computed "
        "from the Law of 2025 on; the text makes them citizens by law."
    ),
    cases=worked.SOVIET_PASSPORT,
)

LAW.provision(
    "Arts 6(2) and 22(1)",
    name="6-2",
    says="A citizen may take another nationality and remain a citizen; acquiring it does not end citizenship.",
    when=[subject.holds(KG), subject.holds_another(KG)],
    then=protects(KG, "Holding another nationality does not by itself end citizenship."),
    note=(
        "The nationality of a bordering State (Kazakhstan, Uzbekistan, Tajikistan, China) is not recognised and is a "
        "ground of loss by decree since 2023. Towards Kyrgyzstan the person is a Kyrgyz citizen only (Article 6(1)). "
    )
    + CURRENT_TEXT,
    cases=worked.ANOTHER_NATIONALITY,
)

LAW.provision(
    "Art 8",
    says="When one spouse changes citizenship, that of the other stays as it was.",
    when=[subject.holds(KG), some("spouse", spouse, spouse.did("loses", KG).happened)],
    then=protects(KG, "Citizenship is not lost because the spouse has lost it."),
    note=CURRENT_TEXT,
    cases=worked.SPOUSE,
)

LAW.provision(
    "Art 9",
    says="A passport proves citizenship; declaring a passport void does not end the citizenship that it proved.",
    on=event("has the passport voided", KG),
    when=[subject.holds(KG)],
    then=protects(KG, "Citizenship ends with a decree of the President, not with the passport."),
    readings=[
        reading(
            "evidence only",
            says="The passport is evidence; only a decree on a ground of the law ends citizenship.",
            held_by="the wording of Articles 9, 26 and 37; the Ombudsman, November 2022",
        ),
        reading(
            "never a citizen",
            says="Whoever got the passport by forged papers is a foreigner and may be expelled.",
            held_by="the police investigator, 20 April 2022, and the Bishkek City Court, 23 November 2022",
            then=loses(KG, manner="void"),
        ),
    ],
    note="The President's power to end citizenship for false papers is Article 26(1). " + CURRENT_TEXT,
    cases=worked.PASSPORT_VOIDED,
)

# --- acquisition by birth (text of 2025) ------------------------------------------------------------------

BIRTH = event("is born")
TWO_CITIZENS = count("parent", parent, parent.holds(KG)) >= 2
A_CITIZEN = some("parent", parent, parent.holds(KG))
A_FOREIGNER = some("parent", other, ~other.holds(KG) & other.holds_another(KG))
A_STATELESS_PERSON = some("parent", other, ~other.holds(KG) & ~other.holds_another(KG))


def stateless(who: PersonWord) -> Condition:
    return ~who.holds(KG) & ~who.holds_another(KG)


def ethnic_foreigner(who: PersonWord) -> Condition:
    return ~who.holds(KG) & who.holds_another(KG) & who.has("ethnic_kin")


HAS_BORDERING = any_of(
    subject.did("acquires", state=BORDERING, title="birth").happened,
    *(subject.holds(state) for state in BORDERING),
)
BIRTH_NOTE = "The text of 2025, for births under it; earlier wordings differ and were not read."

LAW.provision(
    "Art 12(1)",
    says=(
        "A child of two citizens is a citizen wherever born and whatever other nationality it has, except that of a "
        "bordering State."
    ),
    on=BIRTH,
    when=[TWO_CITIZENS, ~HAS_BORDERING],
    then=acquires(KG, title="birth"),
    force=in_force(LAW_OF_2025),
    mode="A01b",
    readings=[
        reading(
            "not a citizen",
            says="A child with the nationality of a bordering State is not a Kyrgyz citizen at all.",
            held_by="the wording",
        ),
        reading(
            "not recognised",
            says="The child is a citizen; only the other nationality is not recognised, as under Article 22(2).",
            held_by="argued from Article 12(2), which makes no such exception for a child with one foreign parent",
            when=[TWO_CITIZENS],
            argued=True,
        ),
    ],
    note=BIRTH_NOTE,
    cases=worked.BORN_TO_TWO_CITIZENS,
)

LAW.provision(
    "Art 12(2)",
    says="A child of a citizen and a foreigner is a citizen, unless both parents jointly refuse it in writing.",
    on=BIRTH,
    when=[A_CITIZEN, A_FOREIGNER],
    then=acquires(KG, title="birth"),
    force=in_force(LAW_OF_2023),
    mode="A01a",
    note=(
        "The text of 2026 was read; it is reported to date from the Law of 2023, which ended the need for agreement. "
        "For a child born abroad the mode is A01b."
    ),
    cases=worked.BORN_TO_A_FOREIGNER,
)
LAW.provision(
    "Art 12(1) to (3), one parent known",
    name="12-one-parent",
    says="A child of a citizen is a citizen wherever born, be the other parent a foreigner, stateless or unknown.",
    on=BIRTH,
    when=[count("parent", parent, always) < 2, A_CITIZEN, ~HAS_BORDERING],
    then=acquires(KG, title="birth"),
    force=in_force(LAW_OF_2023),
    mode="A01b",
    note=(
        "Each point leads there. It serves where the case tells one parent only; a child that also has the nationality "
        "of a bordering State is left out, as point 1 excludes it if that parent is the only one."
    ),
    cases=worked.BORN_TO_ONE_CITIZEN,
)
LAW.provision(
    "Art 12(2), joint refusal",
    name="12-2-refusal",
    says="Parents of a child that is foreign by birth may jointly refuse Kyrgyz citizenship for it in writing.",
    on=event("is refused by parents", KG),
    when=[subject.holds(KG, by="birth"), subject.age < 18, subject.holds_another(KG)],
    then=loses(KG, manner="void"),
    force=in_force(LAW_OF_2023),
    mode="L01",
    readings=[
        reading(
            "never a citizen",
            says="The child is a citizen unless the parents refuse: if they do, it counts as never having been one.",
            held_by="the wording",
        ),
        reading(
            "ends with the refusal",
            says="The refusal ends citizenship from its day on.",
            held_by="argued, as a refusal years after the birth cannot undo what was done meanwhile",
            then=loses(KG, manner="renunciation"),
            argued=True,
        ),
    ],
    note="The text sets no time limit for the refusal; one is taken to be possible until the child is eighteen.",
    cases=worked.JOINT_REFUSAL,
)

LAW.provision(
    "Art 12(3)",
    says="A child of a citizen and a stateless person is a citizen, wherever born.",
    on=BIRTH,
    when=[A_CITIZEN, A_STATELESS_PERSON],
    then=acquires(KG, title="birth"),
    force=in_force(LAW_OF_2025),
    mode="A01b",
    note=BIRTH_NOTE + " The same holds where the other parent is unknown.",
    cases=worked.BORN_TO_A_STATELESS_PERSON,
)
LAW.provision(
    "Art 12(4)",
    says="A child born in Kyrgyzstan to stateless parents, or to an only parent who is stateless, is a citizen.",
    on=BIRTH,
    when=[
        subject.born_in(KG),
        some("parent", parent, stateless(parent)),
        every("parent", other, stateless(other)),
    ],
    then=acquires(KG, title="birth"),
    force=in_force(LAW_OF_2023),
    mode="A03b",
    note="The text of 2026 was read; specialists (Nationality for All) date the unconditional rule to the Law of 2023.",
    cases=worked.BORN_TO_STATELESS_PEOPLE,
)

LAW.provision(
    "Art 12(5)",
    says="A child born in Kyrgyzstan to foreigners who are ethnic Kyrgyz is a citizen.",
    on=BIRTH,
    when=[
        subject.born_in(KG),
        some("parent", parent, ethnic_foreigner(parent)),
        every("parent", other, ethnic_foreigner(other)),
    ],
    then=acquires(KG, title="birth"),
    force=in_force(LAW_OF_2025),
    mode="A02a",
    note="New in 2025. The child of an only parent is included. " + CURRENT_TEXT,
    cases=worked.BORN_TO_KIN,
)

LAW.provision(
    "Art 12(6)",
    says="A child found in Kyrgyzstan whose parents are both unknown is a citizen.",
    on=event("is found abandoned", KG),
    when=[subject.age < 18, ~some("parent", parent, always)],
    then=acquires(KG, title="birth"),
    force=in_force(LAW_OF_2025),
    mode="A03a",
    note=BIRTH_NOTE,
    cases=worked.FOUNDLING,
)
LAW.gap(
    "Art 12, births from 1993 to 2007",
    says="They follow the law of 1993.",
    because="Its articles on birth were not read; two rules are taken to stand there, the rest a case tells as a fact.",
)

AN_OLDER_MIXED_CHILD = [
    subject.born < "2023-02-22",
    as_of(date("2023-02-21"), ~subject.holds(KG) & ((subject.age < 18) | ~subject.holds_another(KG))),
    as_of(subject.born, A_CITIZEN & A_FOREIGNER),
]

LAW.provision(
    "Art 12, note",
    name="12-note",
    says="The article on birth leaves out those who are adults and foreign citizens already.",
    when=[*AN_OLDER_MIXED_CHILD, ~always],
    then=acquires(KG, title="birth"),
    force=in_force("2023-02-22/2025-04-10"),
    readings=[
        reading(
            "law of the day of birth",
            says="Births are judged by the law of their day; the note only says what follows from that.",
            held_by="the rule that a law looks forward; no case of an older child was found",
        ),
        reading(
            "older children too",
            says="Leaving out adult foreigners means that children born before the Law of 2023 are reached.",
            held_by="the wording of the note, which would otherwise be needless",
            when=AN_OLDER_MIXED_CHILD,
        ),
    ],
    note=(
        "It matters for children born abroad to a citizen and a foreigner who never agreed on Kyrgyz citizenship. The "
        "text of 2026 was read; whether the note came with the Law of 2023 or that of 2025 is not known."
    ),
    cases=worked.OLDER_MIXED_CHILD,
)
