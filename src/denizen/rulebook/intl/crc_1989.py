"""Convention on the Rights of the Child, 20 November 1989.

In force from 2 September 1990. It binds all five States.
"""

from typing import Any

from denizen.language.enacting import A, C, Law, invokes, no, unknown, yes
from denizen.language.force import in_force
from denizen.language.provisions import Case, Source
from denizen.language.states import KG, KZ, RU, TJ, UZ, State
from denizen.language.words import any_of, event, event_field, person, some, subject
from denizen.rulebook.intl.leaving import KEPT_FROM_LEAVING, kept
from denizen.rulebook.intl.losses import (
    AGAINST_THE_WILL,
    REMOVAL,
    born_stateless,
    decree,
    relative_lost_the_same,
    removed,
    stateless_child,
    uzbek,
    without_nationality,
)
from denizen.rulebook.intl.parties import FIVE

LAW = Law(
    "intl.crc-1989",
    "INTL",
    kind="treaty",
    title="Convention on the Rights of the Child of 20 November 1989",
    short="CRC",
    force=in_force("1990-09-02"),
    source=Source("Text of Articles 7 and 8", "http://saskatoondad.com/rights.html", A),
)

son_or_daughter = person("child")
HAS_A_CHILD = some("child", son_or_daughter, son_or_daughter.age < 18)
LOSS_OF_A_CHILD = event("loses", manner=("lapse", *AGAINST_THE_WILL))

CHILD = uzbek(decree("2023-07-20")) | {"born": "2005-07-21"}
OF_A_FATHER = CHILD | {"parents": ["father"]}
FATHER = uzbek(decree("2023-07-20")) | {"born": "1980-01-01"}


def born_without(state: State) -> list[Case]:
    """A child born in the State to a mother who has no nationality."""
    mother = without_nationality(state)
    child = stateless_child(state)
    return [
        yes("born in the State, no nationality", on="2023-05-10", p=child, mother=mother),
        no("born elsewhere", on="2023-05-10", p=child | {"birthplace": "TR"}, mother=mother),
        yes("the day before 18", on="2038-02-28", p=child, mother=mother),
        no("18 that day", on="2038-03-01", p=child, mother=mother),
        unknown(
            "other nationalities not asked about",
            on="2023-05-10",
            p=child | {"nationalities": dict.fromkeys(FIVE, "never")},
            mother=mother,
        ),
    ]


relative = person("parent")
#: A parent who lives in another State than the one that keeps the child from leaving.
PARENT_ABROAD = any_of(
    *(event_field("state").among(state) & some("parent", relative, ~relative.resides_in(state)) for state in FIVE)
)
KEPT_CHILD: dict[str, Any] = kept("TJ", "2018-08-04") | {"born": "2008-03-01", "parents": ["mother"]}
ABROAD: dict[str, Any] = {"born": "1980-03-01", "residence": "DE"}

BIRTH_NOTE = "Refusing to register a birth because the parents have no papers breaks the same article."

LAW.provision(
    "Art 7, born in Russia",
    name="7-ru",
    says=(
        "A child is registered at birth and has the right to acquire a nationality, above all where it would "
        "otherwise be stateless."
    ),
    when=[born_stateless(RU)],
    then=invokes(RU, "crc-1989", "A child born in Russia must not stay without any nationality."),
    mode="A03b",
    note=BIRTH_NOTE,
    cases=born_without(RU),
)
LAW.provision(
    "Art 7, born in Kazakhstan",
    name="7-kz",
    says=(
        "A child is registered at birth and has the right to acquire a nationality, above all where it would "
        "otherwise be stateless."
    ),
    when=[born_stateless(KZ)],
    then=invokes(KZ, "crc-1989", "A child born in Kazakhstan must not stay without any nationality."),
    mode="A03b",
    note=BIRTH_NOTE,
    cases=born_without(KZ),
)
LAW.provision(
    "Art 7, born in Kyrgyzstan",
    name="7-kg",
    says=(
        "A child is registered at birth and has the right to acquire a nationality, above all where it would "
        "otherwise be stateless."
    ),
    when=[born_stateless(KG)],
    then=invokes(KG, "crc-1989", "A child born in Kyrgyzstan must not stay without any nationality."),
    mode="A03b",
    note=BIRTH_NOTE,
    cases=born_without(KG),
)
LAW.provision(
    "Art 7, born in Tajikistan",
    name="7-tj",
    says=(
        "A child is registered at birth and has the right to acquire a nationality, above all where it would "
        "otherwise be stateless."
    ),
    when=[born_stateless(TJ)],
    then=invokes(TJ, "crc-1989", "A child born in Tajikistan must not stay without any nationality."),
    mode="A03b",
    note=BIRTH_NOTE,
    cases=born_without(TJ),
)
LAW.provision(
    "Art 7, born in Uzbekistan",
    name="7-uz",
    says=(
        "A child is registered at birth and has the right to acquire a nationality, above all where it would "
        "otherwise be stateless."
    ),
    when=[born_stateless(UZ)],
    then=invokes(UZ, "crc-1989", "A child born in Uzbekistan must not stay without any nationality."),
    mode="A03b",
    note=BIRTH_NOTE,
    cases=born_without(UZ),
)

LAW.provision(
    "Art 8",
    says=(
        "A State respects a child's right to keep its nationality; where a child was unlawfully deprived of it, "
        "it must help to restore it speedily."
    ),
    on=LOSS_OF_A_CHILD,
    when=[subject.age < 18],
    then=invokes("*", "crc-1989", "A child keeps its nationality; one unlawfully taken is restored speedily."),
    mode="L11",
    cases=[
        no("the day before the decree", on="2023-07-19", p=CHILD),
        yes("17 on the day of the decree", on="2023-07-20", p=CHILD, also=["not holds(p, UZ)"]),
        no("18 that day", on="2023-07-20", p=CHILD | {"born": "2005-07-20"}),
        unknown("age not known", on="2023-07-20", p=CHILD | {"born": "2005"}),
    ],
)

LAW.provision(
    "Arts 2(2) and 8",
    name="2-2",
    says=(
        "A child may not be punished for the status or the acts of a parent, and so not lose nationality because "
        "of them."
    ),
    on=LOSS_OF_A_CHILD,
    when=[subject.age < 18, relative_lost_the_same("parent")],
    then=invokes("*", "crc-1989", "A child does not lose nationality because a parent lost it."),
    grade=C,
    mode="L11",
    note="That the parent's loss was the cause is presumed from its having come first or on the same day.",
    cases=[
        yes("father and child on one day", on="2023-07-20", p=OF_A_FATHER, father=FATHER),
        no("the day before", on="2023-07-19", p=OF_A_FATHER, father=FATHER),
        no("the father kept it", on="2023-07-20", p=OF_A_FATHER, father=uzbek() | {"born": "1980-01-01"}),
        no("18 that day", on="2023-07-20", p=OF_A_FATHER | {"born": "2005-07-20"}, father=FATHER),
        unknown(
            "whether the father lost it is not known",
            on="2023-07-20",
            p=OF_A_FATHER,
            father=uzbek(decree("2023-07-20", happened="unknown")) | {"born": "1980-01-01"},
        ),
    ],
)

PARENT: dict[str, Any] = {
    "sex": "female",
    "born": "1990-03-01",
    "residence": "RU",
    "nationalities": {"UZ": "birth", "RU": "never", "others": "none"},
    "events": [removed("RU", "UZ", **{"as": "expulsion"})],
}
SMALL = {"born": "2015-05-01", "residence": "RU", "parents": ["p"], "nationalities": {"RU": "birth", "others": "none"}}

LAW.provision(
    "Arts 3, 9 and 10",
    name="9",
    says="A child is not separated from a parent against its will unless its best interests ask for it.",
    on=REMOVAL,
    when=[HAS_A_CHILD],
    then=invokes("*", "crc-1989", "The best interests of the child come first when a parent is sent away."),
    grade=C,
    cases=[
        no("the day before the decision", on="2023-05-09", p=PARENT, child=SMALL),
        yes("a child of eight", on="2023-05-10", p=PARENT, child=SMALL),
        yes("a child of 17", on="2023-05-10", p=PARENT, child=SMALL | {"born": "2005-05-11"}),
        no("a child of 18", on="2023-05-10", p=PARENT, child=SMALL | {"born": "2005-05-10"}),
        no("no child", on="2023-05-10", p=PARENT),
        unknown("the child's age is not known", on="2023-05-10", p=PARENT, child=SMALL | {"born": "2005"}),
    ],
)

LAW.provision(
    "Art 10(2)",
    says=(
        "A child with a parent in another State may leave any country, its own included, to be with that parent; the "
        "law may restrict it only where that is necessary."
    ),
    on=KEPT_FROM_LEAVING,
    when=[subject.age < 18, PARENT_ABROAD],
    then=invokes("*", "crc-1989", "A child may leave the country to be with a parent abroad."),
    source=Source("Convention on the Rights of the Child, Article 10, OHCHR", "https://www.ohchr.org", C),
    note=(
        "Applications to leave for the sake of reunification are dealt with favourably, humanely and speedily "
        "(Article 10(1)). In August 2018 Tajikistan let two children go after having kept them back."
    ),
    cases=[
        no("the day before", on="2018-08-03", p=KEPT_CHILD, mother=ABROAD),
        yes("a child of ten taken off a flight", on="2018-08-04", p=KEPT_CHILD, mother=ABROAD),
        no("the mother lives there too", on="2018-08-04", p=KEPT_CHILD, mother=ABROAD | {"residence": "TJ"}),
        yes("the day before 18", on="2018-08-04", p=KEPT_CHILD | {"born": "2000-08-05"}, mother=ABROAD),
        no("18 that day", on="2018-08-04", p=KEPT_CHILD | {"born": "2000-08-04"}, mother=ABROAD),
        unknown(
            "where the mother lives is not known",
            on="2018-08-04",
            p=KEPT_CHILD,
            mother=ABROAD | {"residence": "unknown"},
        ),
    ],
)
