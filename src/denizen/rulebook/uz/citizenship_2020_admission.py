"""Law of 2020 on citizenship of Uzbekistan: admission and reinstatement (Arts 17 to 22)."""

from denizen.language.enacting import ON_APPLICATION, acquires, empowers
from denizen.language.force import in_force
from denizen.language.states import UZ
from denizen.language.words import any_of, now, some, subject, years
from denizen.rulebook.uz import citizenship_2020_admission_cases as worked
from denizen.rulebook.uz.citizenship_2020_acquisition import (
    AMENDED_2021,
    APPLIES,
    COMPATRIOTS,
    EMBASSY,
    LAW,
    LIVES_HERE,
    MAIN,
    NOT_YET,
    NOTHING_ELSE,
    PERMIT,
    REINSTATED,
    grandparent,
    parent,
    spouse,
)

__all__ = ["LAW"]

AS_CITIZEN = acquires(UZ, title="naturalisation")
ANCESTOR = any_of(
    some("parent", parent, parent.holds(UZ) & parent.resides_in(UZ)),
    some(
        "parent",
        parent,
        some("parent", grandparent, grandparent.holds(UZ) & grandparent.resides_in(UZ), of=parent),
    ),
)

LAW.provision(
    "Art 19, petition",
    name="19-petition",
    says="Whoever is not a citizen may petition the President for admission.",
    when=[NOT_YET, LIVES_HERE],
    then=empowers(UZ, "petition the President for admission to citizenship", exercised_by=APPLIES),
    force=MAIN,
    source=EMBASSY,
    cases=worked.MAY_PETITION,
)
LAW.provision(
    "Art 19, general order",
    name="19-general",
    says=(
        "Whoever has given up the other nationality, has lived in Uzbekistan for five years on the residence "
        "document of a stateless person, has lawful means, undertakes to keep the Constitution and speaks the "
        "State language may be admitted by decree of the President."
    ),
    on=APPLIES,
    when=[NOT_YET, NOTHING_ELSE, LIVES_HERE, now >= PERMIT.last_day + years(5)],
    then=AS_CITIZEN,
    by=ON_APPLICATION,
    as_long_as=NOT_YET,
    force=MAIN,
    mode="A06",
    source=EMBASSY,
    note=(
        "The five years run from the last right of residence told, which must be that of a stateless person; they "
        "bear 183 days abroad in a year. Means, Constitution and language are not computed."
    ),
    cases=worked.GENERAL,
)
LAW.provision(
    "Art 19, spouse",
    name="19-spouse",
    says=(
        "Five years are not asked of a stateless person married to a citizen who has lived with the spouse in "
        "Uzbekistan for three years after the marriage."
    ),
    on=APPLIES,
    when=[
        NOT_YET,
        NOTHING_ELSE,
        LIVES_HERE,
        now >= PERMIT.last_day + years(3),
        some("spouse", spouse, spouse.holds(UZ) & spouse.resides_in(UZ)),
    ],
    then=AS_CITIZEN,
    by=ON_APPLICATION,
    as_long_as=NOT_YET,
    force=MAIN,
    mode="A08",
    source=EMBASSY,
    note=(
        "The day of the marriage cannot be computed: three years are counted from the right of residence, and the "
        "marriage is taken to be as old."
    ),
    cases=worked.SPOUSE,
)
LAW.provision(
    "Art 19, born in Uzbekistan",
    name="19-born-here",
    says="Since 2021 five years are not asked of a stateless person who was born and lives in Uzbekistan.",
    on=APPLIES,
    when=[NOT_YET, NOTHING_ELSE, LIVES_HERE, subject.born_in(UZ)],
    then=AS_CITIZEN,
    by=ON_APPLICATION,
    as_long_as=NOT_YET,
    force=in_force("2021-06-15"),
    mode="A05",
    source=AMENDED_2021,
    cases=worked.BORN_HERE,
)
LAW.provision(
    "simplified order",
    name="compatriot",
    says=(
        "An adult compatriot may be admitted without residence if an ancestor in the direct line is a citizen and "
        "lives in Uzbekistan."
    ),
    on=APPLIES,
    when=[NOT_YET, subject.age >= 18, ANCESTOR],
    then=AS_CITIZEN,
    by=ON_APPLICATION,
    as_long_as=NOT_YET,
    force=MAIN,
    mode="A11",
    source=COMPATRIOTS,
    note=(
        "Means, Constitution and language as in the general order. Renunciation is not among the conditions "
        "listed, yet no dual nationality is meant to arise. Parents and grandparents are computed. Who is a "
        "compatriot was not read: whoever descends from a citizen is taken to be one."
    ),
    cases=worked.COMPATRIOT,
)
LAW.provision(
    "exceptional order",
    name="merit",
    says="In exceptional cases the President admits without the general conditions.",
    on=APPLIES,
    when=[NOT_YET, subject.has("special_merit")],
    then=AS_CITIZEN,
    by=ON_APPLICATION,
    as_long_as=NOT_YET,
    force=MAIN,
    mode="A24",
    source=EMBASSY,
    cases=worked.MERIT,
)
LAW.provision(
    "admission of a child with a parent",
    name="child-of-applicant",
    says="A petition for admission may name the petitioner's child, who is then admitted too.",
    on=APPLIES,
    when=[
        NOT_YET,
        subject.age < 18,
        some("parent", parent, parent.did("applies for citizenship", UZ).happened & ~parent.holds(UZ)),
    ],
    then=acquires(UZ, title="parent"),
    by=ON_APPLICATION,
    as_long_as=NOT_YET,
    force=MAIN,
    mode="A14",
    source=COMPATRIOTS,
    note="The article was not read. A case tells that the child applies too.",
    cases=worked.CHILD_NAMED,
)
LAW.provision(
    "reinstatement",
    name="reinstatement",
    says="Whoever lost citizenship or left it may be reinstated by decree of the President.",
    on=APPLIES,
    when=[NOT_YET, subject.did("loses", UZ).happened],
    then=acquires(UZ, title="reinstatement"),
    by=ON_APPLICATION,
    as_long_as=NOT_YET,
    force=MAIN,
    mode="A16",
    source=REINSTATED,
    note="Waiting terms and grounds of refusal were not read.",
    cases=worked.FORMER_CITIZEN,
)
LAW.gap(
    "Arts 17 to 22, refusal",
    says="A petition for admission or reinstatement is refused on certain grounds.",
    because="They were not read; the procedure stands in Decree УП-6185 of 10 March 2021.",
    taints=["uz.citizenship-2020.19-general", "uz.citizenship-2020.reinstatement"],
)
