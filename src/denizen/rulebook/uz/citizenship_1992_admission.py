"""Law of 1992 on citizenship of Uzbekistan: admission, children of new citizens, adoption (Arts 17 to 27)."""

from denizen.language.enacting import ON_APPLICATION, B, C, acquires, loses, protects
from denizen.language.provisions import Source
from denizen.language.states import UZ
from denizen.language.words import (
    always,
    bearer,
    bearers,
    count,
    event,
    event_day,
    every,
    now,
    person,
    some,
    subject,
    years,
)
from denizen.rulebook.adoption import adopted_by_foreigners
from denizen.rulebook.uz import citizenship_1992_admission_cases as worked
from denizen.rulebook.uz.citizenship_1992_birth import LAW, parent

__all__ = ["LAW"]

ARTICLE_17 = Source(
    "Overview of Art 17", "https://fr.workingrede.com/10583925-how-to-obtain-citizenship-of-uzbekistan", B
)
ARTICLE_22 = Source(
    "Norma 2013 No 23, on Art 22",
    "https://gazeta.norma.uz/publish/doc/text95550_na_kanikuly_k_babushke?paper=norma",
    B,
)
ADOPTION = Source(
    "Overview of the law, on adoption", "http://exjurist.ru/yuristy-i-advokaty/zakon-uzbekistana-o-grazhdanstve", B
)

other = person("other parent")
parents_parent = person("grandparent")
AGES = (
    "Only the beginning of the article was read. That both parents must change, and that children of 14 and more need "
    "to agree, is the wording of the laws of the period."
)

APPLIES = event("applies for citizenship", UZ)
NOT_YET = ~subject.holds(UZ)
NOTHING_ELSE = ~subject.holds_another(UZ)
PERMIT = subject.did("obtains residence right", UZ)
OF_THE_LAND = some(
    "parent", parent, parent.born_in(UZ) | some("parent", parents_parent, parents_parent.born_in(UZ), of=parent)
)
AS_CITIZEN = acquires(UZ, title="naturalisation")

LAW.provision(
    "Art 17",
    says=(
        "Whoever gave up the other nationality, lived in Uzbekistan permanently for the last five years, has lawful "
        "means and accepts the Constitution may be admitted by decree of the President."
    ),
    on=APPLIES,
    when=[NOT_YET, NOTHING_ELSE, subject.resides_in(UZ), now >= PERMIT.last_day + years(5)],
    then=AS_CITIZEN,
    by=ON_APPLICATION,
    as_long_as=NOT_YET,
    mode="A06",
    source=ARTICLE_17,
    note=(
        "Five years count from the last right of residence told. Means and Constitution are not computed; no "
        "knowledge of the language was asked."
    ),
    cases=worked.FIVE_YEARS,
)
LAW.provision(
    "Art 17(2), born in Uzbekistan",
    name="17-2-born-here",
    says=(
        "No residence was asked of whoever was born in Uzbekistan, had a parent or grandparent born there, and held no "
        "other nationality."
    ),
    on=APPLIES,
    when=[NOT_YET, NOTHING_ELSE, subject.born_in(UZ), OF_THE_LAND],
    then=AS_CITIZEN,
    by=ON_APPLICATION,
    as_long_as=NOT_YET,
    mode="A05",
    source=ARTICLE_17,
    cases=worked.BORN_HERE,
)
LAW.provision(
    "Art 17, exceptional cases",
    name="17-merit",
    says=(
        "In exceptional cases the President may admit people of outstanding merit, achievement or skill without "
        "renunciation, residence and means."
    ),
    on=APPLIES,
    when=[NOT_YET, subject.has("special_merit")],
    then=AS_CITIZEN,
    by=ON_APPLICATION,
    as_long_as=NOT_YET,
    mode="A24",
    note="That the President may waive these conditions was read in the law; the list of merits is from an overview.",
    cases=worked.MERIT,
)
LAW.gap(
    "Art 17, spouses and others",
    says="Special terms for spouses of citizens, relatives, kin, refugees or investors.",
    because="None was found in what was read of the law (modes A08, A11, A19, A22 and A26); it was not read in full.",
)
LAW.provision(
    "Art 18",
    says="A former citizen may on petition be reinstated by decree of the President.",
    on=APPLIES,
    when=[NOT_YET, subject.did("loses", UZ).happened],
    then=acquires(UZ, title="reinstatement"),
    by=ON_APPLICATION,
    as_long_as=NOT_YET,
    mode="A16",
    grade=C,
    note="The article was not read, nor any condition or term: it stands between admission (17) and termination (19).",
    cases=worked.FORMER_CITIZEN,
)

# --- children -----------------------------------------------------------------------------------------------------

TWO_PARENTS = count("parent", other, always, of=bearer) >= 2
ACQUIRE_NOW = every("parent", other, other.holds(UZ) | other.did("acquires", UZ).since(event_day), of=bearer)

LAW.provision(
    "Art 22, admission",
    name="22-admission",
    says="When both parents become citizens, the citizenship of their children changes accordingly.",
    on=event("acquires", UZ, title="naturalisation"),
    then=acquires(UZ, title="parent"),
    whom=bearers("child", where=(bearer.age < 14) & ~bearer.holds(UZ) & TWO_PARENTS & ACQUIRE_NOW),
    mode="A14",
    source=ARTICLE_22,
    grade=C,
    note=AGES,
    cases=worked.CHILD_OF_NEW_CITIZENS,
)
LAW.provision(
    "rule on adoption by foreigners",
    name="adoption-by-foreigners",
    says=(
        "A child who is a citizen remains one when it is adopted by foreigners or by a citizen and a foreigner; the "
        "adopters may ask for its exit."
    ),
    on=event("is adopted"),
    when=[subject.holds(UZ), adopted_by_foreigners(UZ, "citizen and foreigner")],
    then=protects(UZ, "Adoption by foreigners does not by itself end the child's citizenship."),
    source=ADOPTION,
    note="It does not end by the adoption itself. The number of the article was not read.",
    cases=worked.ADOPTED_BY_FOREIGNERS,
)
LAW.provision(
    "rule on adoption by foreigners, exit",
    name="adoption-exit",
    says="At the request of the adopters such a child may be released from citizenship.",
    on=event("applies for exit", UZ),
    when=[
        subject.holds(UZ),
        subject.age < 18,
        adopted_by_foreigners(UZ, "citizen and foreigner"),
    ],
    then=loses(UZ, manner="renunciation"),
    by=ON_APPLICATION,
    as_long_as=subject.age < 18,
    mode="L13b",
    source=ADOPTION,
    note=(
        "The request of the adopters is told as the child's petition. "
        "The number of the article was not read, nor whether the child must have another nationality."
    ),
    cases=worked.RELEASED_TO_ADOPTERS,
)
LAW.provision(
    "rule on adoption by citizens",
    name="adoption-by-citizens",
    says="A child adopted by citizens, or by a citizen and a stateless person, becomes a citizen.",
    on=event("is adopted", UZ, by=("citizens", "citizen and stateless person")),
    when=[NOT_YET, subject.age < 18],
    then=acquires(UZ, title="adoption"),
    mode="A10",
    grade=C,
    note="Not read: it is the rule of the laws of the period. Adoption by a citizen and a foreigner is not computed.",
    cases=worked.ADOPTED_BY_CITIZENS,
)
