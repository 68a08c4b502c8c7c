"""Law of 21 May 2007 No 70 on citizenship, former texts: who is a citizen, and birth (Articles 5 and 12)."""

from denizen.language.enacting import (
    ON_APPLICATION,
    B,
    C,
    Law,
    acquires,
    empowers,
)
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import KG
from denizen.language.words import always, count, event, every, now, person, some, subject, years
from denizen.rulebook.kg import citizenship_2007_former_birth_cases as worked

BEGAN, LAW_OF_2023, LAW_OF_2025 = "2007-05-21/2007-12-31", "2023-02-22/2023-03-15", "2025-03-18/2025-04-10"
DATASET = Source("GLOBALCIT Citizenship Law Dataset v3.1, Kyrgyzstan", "https://hdl.handle.net/1814/73190", B)

LAW = Law(
    "kg.citizenship-2007-former",
    KG,
    title="Law of 21 May 2007 No 70 on citizenship of the Kyrgyz Republic, texts in force before 2023 and 2025",
    original_title="О гражданстве Кыргызской Республики",
    short="Citizenship Law of Kyrgyzstan 2007, former text",
    force=in_force(BEGAN, until=LAW_OF_2025),
    source=Source("Reports on the Laws of 2023 and 2025: 24.kg, 20 March 2025", "https://24.kg/english/323400/", B),
)

SPECIALISTS = Source(
    "Nationality for All, Kyrgyzstan, state of 14 February 2024",
    "http://seap.nationalityforall.org/statelessness/kyrgyzstan-causes-of-statelessness",
    B,
)

parent, other = person("parent"), person("other parent")

LIVED_THERE = [
    subject.has("soviet_citizen"),
    subject.resides_in(KG),
    subject.did("is resident at succession", KG).happened
    | (now >= subject.did("obtains residence right", KG).day + years(5))
    | (now >= subject.did("takes up residence", KG).day + years(5)),
]
HAS_ANOTHER = [subject.holds_another(KG), subject.did("declines nationality", KG).happened]
CONSULAR_PAGE = Source(
    "Embassy of Kyrgyzstan in Uzbekistan, page on citizenship",
    "https://mfa.gov.kg/en/dm/uzbekistan-en/Menu---Foreign-/Consular-issues/Citizenship-issues/zbekistan",
    B,
)

LAW.provision(
    "Art 5(2)",
    name="5-2-former",
    says=(
        "A former Soviet citizen who has lived in the republic for five years without a break, counted back from "
        "turning to the authorities, and has declared no other nationality is a citizen."
    ),
    on=event("applies for citizenship", KG),
    when=LIVED_THERE,
    unless=HAS_ANOTHER,
    then=acquires(KG, title="recognition"),
    by=ON_APPLICATION,
    force=in_force(BEGAN, until=LAW_OF_2023),
    mode="A23",
    source=CONSULAR_PAGE,
    grade=B,
    note=(
        "Residence since 1990, a right of residence for five years, or living there for five years with papers or "
        "without, stands for the five years without a break. A campaign that ended in 2019 recorded 13,707 stateless "
        "people (CABAR). Until when the point stood was not read; the text of 2026 has the narrower Article 5(3)."
    ),
    cases=worked.SOVIET_RESIDENT,
)
LAW.provision(
    "Art 5(2), determination",
    name="5-2-determination",
    says="Such a person could turn to the authorities to be found a citizen, with an old Soviet passport or none.",
    when=[~subject.holds(KG), *LIVED_THERE],
    unless=HAS_ANOTHER,
    then=empowers(KG, "be found a citizen and get a passport", exercised_by=event("applies for citizenship", KG)),
    force=in_force(BEGAN, until=LAW_OF_2023),
    source=CONSULAR_PAGE,
    grade=B,
    cases=worked.MAY_BE_FOUND_A_CITIZEN,
)

# --- birth ------------------------------------------------------------------------------------------------

BIRTH = event("is born")
A_CITIZEN = some("parent", parent, parent.holds(KG))
A_FOREIGNER = some("parent", other, ~other.holds(KG) & other.holds_another(KG))
A_STATELESS_PERSON = some("parent", other, ~other.holds(KG) & ~other.holds_another(KG))
TWO_STATELESS = count("parent", parent, ~parent.holds(KG) & ~parent.holds_another(KG)) >= 2
BIRTH_NOTE = "The wording before 2025 was not read; it is told from what the later Laws are reported to have changed."

LAW.provision(
    "Art 12, two citizens",
    name="12-1-former",
    says="A child of two citizens is a citizen wherever born.",
    on=BIRTH,
    when=[count("parent", parent, parent.holds(KG)) >= 2],
    then=acquires(KG, title="birth"),
    mode="A01b",
    note=BIRTH_NOTE + " The exception for the nationality of a bordering State is reported as new in 2025.",
    cases=worked.TWO_CITIZENS,
)

LAW.provision(
    "Art 12, a citizen and a foreigner, born in Kyrgyzstan",
    name="12-2-former",
    says="A child of a citizen and a foreigner born in Kyrgyzstan is a citizen.",
    on=BIRTH,
    when=[A_CITIZEN, A_FOREIGNER, subject.born_in(KG)],
    then=acquires(KG, title="birth"),
    force=in_force(BEGAN, until=LAW_OF_2023),
    mode="A01a",
    source=SPECIALISTS,
    note=BIRTH_NOTE,
    cases=worked.MIXED_AT_HOME,
)

LAW.provision(
    "Art 12, a citizen and a foreigner, born abroad",
    name="12-2-abroad-former",
    says="A child of a citizen and a foreigner born abroad becomes a citizen if the parents agree on it in writing.",
    on=event("is claimed by parents", KG),
    when=[
        ~subject.born_in(KG),
        subject.age < 18,
        some("parent", parent, parent.holds(KG)),
        some("parent", other, ~other.holds(KG) & other.holds_another(KG)),
    ],
    then=acquires(KG, title="birth"),
    force=in_force(BEGAN, until=LAW_OF_2023),
    mode="A01b",
    source=SPECIALISTS,
    note=BIRTH_NOTE + " It is computed from the day of the agreement; whether it worked back to birth is not known.",
    cases=worked.MIXED_ABROAD,
)

LAW.provision(
    "Art 12, a citizen and a stateless person",
    name="12-3-former",
    says="A child of a citizen and a stateless person is a citizen.",
    on=BIRTH,
    when=[A_CITIZEN, A_STATELESS_PERSON],
    then=acquires(KG, title="birth"),
    mode="A01b",
    source=SPECIALISTS,
    note=BIRTH_NOTE,
    cases=worked.A_CITIZEN_AND_A_STATELESS_PERSON,
)

LAW.gap(
    "Art 12, consent",
    says="Specialists say that the Law of 2023 ended a need for the written consent of parents of different States.",
    because="Whether it was asked of births abroad alone, or of births in Kyrgyzstan as well, is not clear from them.",
    taints=["kg.citizenship-2007-former.12-2-former", "kg.citizenship-2007-former.12-2-abroad-former"],
)

ONE_PARENT = count("parent", parent, always) < 2

LAW.provision(
    "Art 12, one parent known",
    name="12-one-parent-former",
    says=(
        "A child of a citizen is a citizen if born in Kyrgyzstan, whatever the other parent is; and wherever born, if "
        "nothing is known of the other."
    ),
    on=BIRTH,
    when=[ONE_PARENT, A_CITIZEN, subject.born_in(KG) | subject.has("only_parent")],
    then=acquires(KG, title="birth"),
    force=in_force(BEGAN, until=LAW_OF_2023),
    mode="A01a",
    source=SPECIALISTS,
    note=BIRTH_NOTE + " It serves where the case tells one parent only. Abroad a foreign parent had to agree.",
    cases=worked.ONE_CITIZEN,
)

LAW.provision(
    "Art 12, stateless parents",
    name="12-4-former",
    says="A child born in Kyrgyzstan to stateless parents who live there permanently was a citizen.",
    on=BIRTH,
    when=[
        subject.born_in(KG),
        TWO_STATELESS,
        some("parent", parent, parent.resides_in(KG)),
    ],
    then=acquires(KG, title="birth"),
    force=in_force(BEGAN, until=LAW_OF_2023),
    mode="A03b",
    source=SPECIALISTS,
    note="The Law of 2023 removed the condition of residence. Until then children of others were born stateless.",
    cases=worked.STATELESS_PARENTS,
)

LAW.provision(
    "Art 12, one stateless parent known",
    name="12-4-one-parent-former",
    says="A child born in Kyrgyzstan to an only parent who is stateless and lives there permanently was a citizen.",
    on=BIRTH,
    when=[
        subject.born_in(KG),
        ONE_PARENT,
        some("parent", parent, ~parent.holds(KG) & ~parent.holds_another(KG) & parent.resides_in(KG)),
        subject.has("only_parent"),
    ],
    then=acquires(KG, title="birth"),
    force=in_force(BEGAN, until=LAW_OF_2023),
    mode="A03b",
    source=SPECIALISTS,
    grade=C,
    note="The text of 2026 names the only parent beside both; that the older one did was not read.",
    cases=worked.ONE_STATELESS_PARENT,
)

LAW.provision(
    "Art 12, parents whose State gives nothing",
    name="12-foreign-parents-2023",
    says="A child born in Kyrgyzstan to foreigners is a citizen if their State does not give it its nationality.",
    on=BIRTH,
    when=[
        subject.born_in(KG),
        some("parent", parent, ~parent.holds(KG) & parent.holds_another(KG)),
        every("parent", other, ~other.holds(KG)),
        ~subject.did("acquires", not_state=KG, title="birth").happened,
        ~subject.holds_another(KG),
    ],
    then=acquires(KG, title="birth"),
    force=in_force(LAW_OF_2023, until=LAW_OF_2025),
    mode="A03b",
    source=SPECIALISTS,
    note="In the text of 2026 as read the point is not there; whether the Law of 2025 dropped it was not verified.",
    cases=worked.FOREIGN_PARENTS,
)

LAW.provision(
    "Art 12, foundling",
    name="12-6-former",
    says="A child found in Kyrgyzstan whose parents are unknown is a citizen.",
    on=event("is found abandoned", KG),
    when=[subject.age < 18, ~some("parent", parent, always)],
    then=acquires(KG, title="birth"),
    mode="A03a",
    source=SPECIALISTS,
    note=BIRTH_NOTE,
    cases=worked.FOUNDLING,
)
