"""Convention on the Rights of the Child, 20 November 1989.

In force from 2 September 1990. It binds all five States.
"""

from denizen.language.enacting import A, C, Law, invokes, no, unknown, yes
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.words import event, subject
from denizen.rulebook.intl.losses import AGAINST_THE_WILL, decree, relative_lost_the_same, uzbek

LAW = Law(
    "intl.crc-1989",
    "INTL",
    kind="treaty",
    title="Convention on the Rights of the Child of 20 November 1989",
    short="CRC",
    force=in_force("1990-09-02"),
    source=Source("Text of Articles 7 and 8", "http://saskatoondad.com/rights.html", A),
)

LOSS_OF_A_CHILD = event("loses", manner=("lapse", *AGAINST_THE_WILL))

CHILD = uzbek(decree("2023-07-20")) | {"born": "2005-07-21"}
OF_A_FATHER = CHILD | {"parents": ["father"]}
FATHER = uzbek(decree("2023-07-20")) | {"born": "1980-01-01"}

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
