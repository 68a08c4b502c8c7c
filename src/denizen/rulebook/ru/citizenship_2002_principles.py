"""Law 62-FZ of 2002 on citizenship: principles, birth, and the day of admission (Arts 4 to 12 and 37)."""

from denizen.language.enacting import (
    A,
    B,
    C,
    Law,
    acquires,
    owes,
    protects,
    reading,
)
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import RU
from denizen.language.words import (
    always,
    as_of,
    event,
    event_day,
    every,
    months,
    now,
    person,
    some,
    subject,
    years,
)
from denizen.rulebook.ru import citizenship_2002_principles_cases as worked
from denizen.rulebook.ru.parents import (
    A_CITIZEN,
    A_FOREIGNER,
    NOTHING_ELSE,
    ONLY_PARENT,
    TWO_PARENTS,
    other,
)

LAW = Law(
    "ru.citizenship-2002",
    RU,
    title="Federal Law of 31 May 2002 No 62-FZ on citizenship of the Russian Federation",
    original_title="О гражданстве Российской Федерации",
    short="Law 62-FZ",
    force=in_force("2002-07-01", until="2023-10-26"),
    source=Source("Law 62-FZ, Garant", "http://base.garant.ru/184539/1b93c134b90c6071b4dc3f495464b753/", A),
)
DUAL = Source("Law 62-FZ, Art 6", "https://zakonbase.ru/content/part/421834", A)
BIRTH = Source("Law 62-FZ, Art 12", "https://yurgorod.ru/laws/view/o-grazdanstve-rf/12", A)
OATH = Source(
    "Notice on oaths under Law 62-FZ and Decree 889",
    "https://kuldur-press.ru/?action=view&id=7469&module=news",
    B,
)
MARRIAGE = Source("Law 62-FZ, Art 8", "https://city-advokat.ru/statya-8-fz-o-grazhdanstve-rossijskoj-federacii.html", A)
CHILDREN = Source("Law 62-FZ, Art 9", "http://lugasoft.ru/zakon/o-grazhdanstve-rossijskoj-federacii/statya-9", A)

#: Titles that rest on a decision to admit, on application.
ADMITTED = ("naturalisation", "reinstatement")
NO_OTHER_NATIONALITY = ~subject.holds_another(RU)

# --- principles ------------------------------------------------------------------------------------------------------

LAW.provision(
    "Art 4(3)",
    says="A citizen may not be deprived of citizenship, nor of the right to change it.",
    when=[subject.holds(RU)],
    then=protects(RU, "Citizenship may not be taken away as a penalty."),
    note="What this bars beside Article 22 of the same Law is the question of Article 6(3) of the Constitution.",
    cases=worked.NO_DEPRIVATION,
)

LAW.provision(
    "Art 4(2)",
    says="Living outside Russia does not end citizenship.",
    when=[subject.holds(RU), ~subject.resides_in(RU)],
    then=protects(RU, "Citizenship is not lost by living abroad."),
    cases=worked.ABROAD,
)
LAW.provision(
    "Art 6(2)",
    says="Acquiring another nationality does not end Russian citizenship.",
    when=[subject.holds(RU), subject.holds_another(RU)],
    then=protects(RU, "Citizenship is not lost by acquiring another nationality."),
    source=DUAL,
    note="In Russia the person is treated as a Russian citizen only, unless a treaty or federal law says otherwise.",
    cases=worked.DUAL,
)

PREVAILS = reading(
    "a later law prevails",
    says="A rule that made citizenship follow the family would be later and special, and would go before this one.",
    held_by="the general rule on laws in time; nobody has had to decide it",
    defeats=(),
)

LAW.provision(
    "Art 8",
    says="Marriage, divorce and a change in the citizenship of one spouse leave the citizenship of the other as it is.",
    when=[subject.holds(RU), some("spouse", person("spouse"), always)],
    then=protects(RU, "Citizenship is not lost because the spouse has lost it."),
    readings=[
        PREVAILS,
        reading(
            "the Law stands",
            says="Until it is amended, the Law bars every loss through a spouse.",
            held_by="those who object that the announced rules would need a change of this Law first",
            defeats=("ru.announcement-2022.family",),
            argued=True,
        ),
    ],
    source=MARRIAGE,
    cases=worked.SPOUSE,
)

LAW.provision(
    "Art 9(3)",
    says="A child's citizenship may not end if the child would be left without any.",
    when=[subject.holds(RU), subject.age < 18, NO_OTHER_NATIONALITY],
    then=protects(RU, "A child is not made stateless."),
    readings=[
        PREVAILS,
        reading(
            "the Law stands",
            says="Until it is amended, the Law bars every loss that would leave a child stateless.",
            held_by="those who object that the announced rules would need a change of this Law first",
            defeats=("ru.announcement-2022.family",),
            argued=True,
        ),
    ],
    source=CHILDREN,
    note="From 14 the child's own consent to a change of citizenship is needed as well (Art 9(2)).",
    cases=worked.CHILD_STATELESS,
)

LAW.provision(
    "Art 9(2)",
    says="From 14 to 18 a child's citizenship begins or ends only with its own consent.",
    when=[subject.age >= 14, subject.age < 18],
    then=protects(RU, "No change of citizenship without the child's consent."),
    source=CHILDREN,
    cases=worked.CONSENT,
)

# --- birth -----------------------------------------------------------------------------------------------------------

child, spouse = person("child"), person("spouse")
BORN = event("is born")
SINCE_THE_LAW = subject.born >= "2002-07-01"
FOUND = subject.did("is found abandoned", RU)

LAW.provision(
    "Art 12(1)(a) to (c), birth in Russia",
    name="12-1-russia",
    says="A child born in Russia to a citizen is a citizen, whatever the other parent is.",
    on=BORN,
    when=[subject.born_in(RU), A_CITIZEN],
    then=acquires(RU, title="birth"),
    mode="A01a",
    source=BIRTH,
    note="The letters divide by the other parent; in Russia all of them lead here.",
    cases=worked.BORN_IN_RUSSIA,
)
LAW.provision(
    "Art 12(1)(a) and (b), birth abroad",
    name="12-1-abroad",
    says=(
        "A child born abroad is a citizen if both parents, or the only one, are citizens, or if one is and the other "
        "is stateless, missing, or of unknown whereabouts."
    ),
    on=BORN,
    when=[~subject.born_in(RU), TWO_PARENTS | ONLY_PARENT, A_CITIZEN, ~A_FOREIGNER],
    then=acquires(RU, title="birth"),
    mode="A01b",
    source=BIRTH,
    cases=worked.BORN_ABROAD,
)
LAW.gap(
    "Art 12(1)(a), (b) and (d)",
    says="A parent who is missing, or whose whereabouts are unknown, counts as stateless.",
    because="That a parent is missing cannot be told.",
    taints=("ru.citizenship-2002.12-1-abroad", "ru.citizenship-2002.12-1-d"),
)
LAW.provision(
    "Art 12(1)(c), birth abroad",
    name="12-1-c-abroad",
    says="A child born abroad to a citizen and a foreigner is a citizen if it would otherwise be stateless.",
    when=[
        SINCE_THE_LAW,
        ~subject.born_in(RU),
        as_of(subject.born, A_CITIZEN & A_FOREIGNER),
        NOTHING_ELSE,
    ],
    then=acquires(RU, title="birth"),
    mode="A01b",
    source=BIRTH,
    note=(
        "Other children of such parents become citizens on application only (Art 14(6)). Computed on the day after the "
        "birth, when it is known what other States gave."
    ),
    cases=worked.OTHERWISE_STATELESS,
)
LAW.provision(
    "Art 12(1)(d)",
    says=(
        "A child born in Russia to foreigners or stateless persons who live there is a citizen if their States do not "
        "give it their nationality."
    ),
    when=[
        SINCE_THE_LAW,
        subject.born_in(RU),
        as_of(
            subject.born,
            (TWO_PARENTS | ONLY_PARENT) & every("parent", other, ~other.holds(RU) & other.resides_in(RU)),
        ),
        NOTHING_ELSE,
    ],
    then=acquires(RU, title="birth"),
    mode="A03b",
    source=BIRTH,
    note="Computed on the day after the birth, when it is known what other States gave.",
    cases=worked.BORN_TO_FOREIGNERS,
)
LAW.provision(
    "Art 12(2)",
    says="A child found in Russia becomes a citizen if no parent appears within six months.",
    when=[FOUND.day < subject.born + years(18), now >= FOUND.day + months(6), SINCE_THE_LAW],
    then=acquires(RU, title="birth"),
    mode="A03a",
    source=BIRTH,
    grade=C,
    note="A parent who appears is not among the events. A later foreign nationality takes nothing away (no L14).",
    cases=worked.FOUNDLING,
)
LAW.provision(
    "Art 11.1",
    says="Whoever is admitted as an adult becomes a citizen by taking the oath, not by the decision.",
    on=event("takes oath", RU),
    when=[~subject.holds(RU), subject.did("is admitted", RU).happened],
    then=acquires(RU, title="naturalisation"),
    force=in_force("2017-09-01", until="2023-10-26"),
    source=OATH,
    note="A case that tells the day of the oath as the day of naturalisation needs nothing else.",
    cases=worked.SWORN,
)
LAW.provision(
    "Art 11.1, duty of the oath",
    name="11.1-duty",
    says="An adult who has been admitted must take the oath.",
    on=event("is admitted", RU),
    when=[subject.age >= 18],
    then=owes(RU, "take the oath of a citizen", fulfilled_by=event("takes oath", RU)),
    force=in_force("2017-09-01", until="2023-10-26"),
    source=OATH,
    note="The day of the last possible oath was fixed afterwards, by Decree 889 of 22 November 2023.",
    cases=worked.OATH,
)
LAW.provision(
    "Art 37",
    name="37-decision",
    says="Before there was an oath, and for children, citizenship by admission begins on the day of the decision.",
    on=event("is admitted", RU),
    when=[~subject.holds(RU), (event_day < "2017-09-01") | (subject.age < 18)],
    then=acquires(RU, title="naturalisation"),
    grade=C,
    note="Of those exempt from the oath only children are computed.",
    cases=worked.ADMITTED_WITHOUT_OATH,
)
