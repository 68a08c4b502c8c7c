"""Constitutional Law of Tajikistan of 2015 on citizenship: birth (Art 13)."""

from denizen.language.enacting import (
    B,
    C,
    Law,
    acquires,
    reading,
)
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import TJ
from denizen.language.words import (
    always,
    as_of,
    count,
    event,
    event_day,
    months,
    now,
    person,
    some,
    subject,
)
from denizen.rulebook.tj import citizenship_2015_birth_cases as worked

DATASET = Source(
    "GLOBALCIT Citizenship Law Dataset v3.1, Tajikistan (codes of loss)", "https://hdl.handle.net/1814/73190", B
)
BIRTH = Source(
    "Nationality for All, Tajikistan, state of 18 April 2024",
    "https://seap.nationalityforall.org/region/regional-overview/central-asia/tajikistan",
    B,
)

LAW = Law(
    "tj.citizenship-2015",
    TJ,
    title="Constitutional Law of 8 August 2015 No 1208 «On citizenship of the Republic of Tajikistan»",
    short="Citizenship Law of Tajikistan 2015",
    force=in_force("2015-08-08/2015-08-31"),
    source=Source(
        "CIS-Legislation, Constitutional Law No 1208", "https://cis-legislation.com/document.fwx?rgn=97002", B
    ),
)

NOT_VOLUNTARY = ("birth", "initial", "parent", "adoption")
"""Titles of a nationality that nobody asked for of his own will as an adult."""

CODED_FROM_2020 = in_force("2015-08-08/2020-01-01")
"""The dataset codes these rules for 2020 to 2024 only, of all States; whether they were there before is not known."""


# --- birth (Art 13) -----------------------------------------------------------------------------------------------

parent, other = person("parent"), person("other parent")
UNDER_THIS_LAW = subject.born >= "2015-08-31"
BIRTH_NOTE = "Births until 30 August 2015 are governed by the law of 1995. The point of the article was not read."


LAW.provision(
    "Art 13, two citizens",
    name="13-both-parents",
    says="A child whose parents are both citizens of Tajikistan is a citizen, wherever born.",
    when=[UNDER_THIS_LAW, as_of(subject.born, count("parent", parent, parent.holds(TJ)) >= 2)],
    then=acquires(TJ, title="birth"),
    mode="A01b",
    source=BIRTH,
    note=BIRTH_NOTE,
    cases=worked.BORN_TO_TWO_CITIZENS,
)

LAW.provision(
    "Art 13, one foreign parent",
    name="13-foreign-parent",
    says=(
        "A child of a citizen and a foreigner is a citizen if born in Tajikistan, or if a parent then permanently "
        "resided there."
    ),
    when=[
        UNDER_THIS_LAW,
        as_of(
            subject.born,
            some("parent", parent, parent.holds(TJ))
            & some("parent", other, ~other.holds(TJ) & other.holds_another(TJ)),
        ),
        subject.born_in(TJ) | as_of(subject.born, some("parent", parent, parent.resides_in(TJ))),
    ],
    then=acquires(TJ, title="birth"),
    mode="A01a",
    source=BIRTH,
    note=BIRTH_NOTE,
    cases=worked.BORN_TO_A_FOREIGNER,
)

MIXED = as_of(
    subject.born,
    some("parent", parent, parent.holds(TJ)) & some("parent", other, ~other.holds(TJ) & other.holds_another(TJ)),
)
NO_NATIONALITY = ~parent.holds(TJ) & ~parent.holds_another(TJ)
ABROAD = ~subject.born_in(TJ) & ~as_of(subject.born, some("parent", parent, parent.resides_in(TJ)))

LAW.provision(
    "Art 13, agreement of the parents",
    name="13-agreement",
    says=(
        "A child of a citizen and a foreigner, born abroad while both reside abroad, becomes a citizen if the parents "
        "agree on it in writing."
    ),
    on=event("is claimed by parents", TJ),
    when=[UNDER_THIS_LAW, MIXED, ABROAD, event_day <= subject.born + months(3)],
    then=acquires(TJ, title="birth"),
    mode="A01b",
    source=BIRTH,
    readings=[
        reading(
            "within three months",
            says="An agreement counts only within three months of the birth; later the child must be admitted.",
            held_by="the law as specialists describe it, which lets the matter be decided after three months",
        ),
        reading(
            "at any time",
            says="An agreement counts at any time before the child is of age.",
            held_by="argued; what consulates do is not known",
            when=[UNDER_THIS_LAW, MIXED, ABROAD, subject.age < 18],
            argued=True,
        ),
    ],
    note="Citizenship is computed from the agreement. Whether the last day of the three months counts is not verified.",
    cases=worked.AGREED,
)

LAW.provision(
    "Art 13, no agreement",
    name="13-no-agreement",
    says=(
        "If the parents of such a child do not agree within three months of its birth, it is a citizen if it has no "
        "other nationality."
    ),
    when=[
        UNDER_THIS_LAW,
        MIXED,
        ABROAD,
        now > subject.born + months(3),
        ~subject.did("is claimed by parents", TJ).happened,
        as_of(subject.born + months(3), ~subject.holds_another(TJ)),
    ],
    then=acquires(TJ, title="birth"),
    mode="A01b",
    source=BIRTH,
    note="It keeps the child from being stateless; with Russian citizenship by birth it does not become Tajik.",
    cases=worked.NOT_AGREED,
)

LAW.provision(
    "Art 13(4)",
    says="A child of a citizen and a stateless person is a citizen wherever born.",
    when=[
        UNDER_THIS_LAW,
        as_of(
            subject.born,
            some("parent", parent, parent.holds(TJ))
            & some("parent", other, ~other.holds(TJ) & ~other.holds_another(TJ)),
        ),
    ],
    then=acquires(TJ, title="birth"),
    mode="A01b",
    source=BIRTH,
    note="In practice the paternity of a citizen is proved by papers of marriage or of the registry. " + BIRTH_NOTE,
    cases=worked.BORN_TO_A_CITIZEN_AND_A_STATELESS_PERSON,
)

LAW.provision(
    "Art 13, single parent",
    name="13-single-parent",
    says="A child of a citizen is a citizen, wherever born, if the other parent is not known.",
    when=[
        UNDER_THIS_LAW,
        as_of(
            subject.born,
            some("parent", parent, parent.holds(TJ)) & (count("parent", other, always) < 2),
        ),
    ],
    then=acquires(TJ, title="birth"),
    mode="A01b",
    source=BIRTH,
    grade=C,
    note=(
        "The report says of the child of at least one citizen that it is one wherever born, and sets conditions for "
        "those with a foreign parent alone; the point of the article was not read. A case that tells one parent only "
        "is read as one of a single parent: so are children born in Syria or Iraq to a citizen whose husband is not "
        "told."
    ),
    cases=worked.BORN_TO_A_SINGLE_CITIZEN,
)

LAW.provision(
    "Art 13, stateless parents",
    name="13-stateless",
    says="A child born in Tajikistan to two stateless people is a citizen only if a parent permanently resides there.",
    when=[
        UNDER_THIS_LAW,
        subject.born_in(TJ),
        as_of(
            subject.born,
            (count("parent", parent, NO_NATIONALITY) >= 2) & some("parent", other, other.resides_in(TJ)),
        ),
    ],
    then=acquires(TJ, title="birth"),
    mode="A03b",
    source=BIRTH,
    readings=[
        reading(
            "one parent",
            says="It is enough that one of the two has permanent residence.",
            held_by="the law as specialists describe it in their report on Tajikistan",
        ),
        reading(
            "both parents",
            says="Both parents must have permanent residence.",
            held_by="the same specialists in their overview of Central Asia",
            when=[
                UNDER_THIS_LAW,
                subject.born_in(TJ),
                as_of(
                    subject.born,
                    count("parent", parent, NO_NATIONALITY & parent.resides_in(TJ)) >= 2,
                ),
            ],
            argued=True,
        ),
    ],
    note="Permanent residence means a residence permit; the child of two people without one is born stateless.",
    cases=worked.BORN_TO_STATELESS_PEOPLE,
)

LAW.provision(
    "Art 13, foundling",
    name="13-foundling",
    says="A child found in Tajikistan whose parents are unknown is a citizen.",
    on=event("is found abandoned", TJ),
    when=[subject.age < 18, ~some("parent", parent, always)],
    then=acquires(TJ, title="birth"),
    mode="A03a",
    source=DATASET,
    note="The article was not read.",
    cases=worked.FOUNDLING,
)
