"""Law 138-FZ of 2023 on citizenship: principles, notice of another nationality, birth (Arts 1 to 13)."""

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
    days,
    event,
    every,
    months,
    now,
    person,
    some,
    subject,
    years,
)
from denizen.rulebook.ru import citizenship_2023_cases as old
from denizen.rulebook.ru import citizenship_2023_principles_cases as worked
from denizen.rulebook.ru.citizenship_2002_principles import NO_OTHER_NATIONALITY, PREVAILS
from denizen.rulebook.ru.parents import (
    A_CITIZEN,
    A_FOREIGNER,
    NOTHING_ELSE,
    ONLY_PARENT,
    TWO_PARENTS,
    other,
)

LAW = Law(
    "ru.citizenship-2023",
    RU,
    title="Federal Law of 28 April 2023 No 138-FZ on citizenship of the Russian Federation",
    original_title="О гражданстве Российской Федерации",
    short="Law 138-FZ",
    force=in_force("2023-10-26"),
    source=Source("Prosecutor's explanation of Law 138-FZ, Art 22", "http://xn--90acsedjoab5aty.xn--p1ai/?p=23454", B),
)
ENDS_BY_WILL = Source(
    "Interior Ministry, 20 September 2025, NSN",
    "https://nsn.fm/society/mvd-poluchennoe-po-rozhdeniu-grazhdanstvo-rossii-ne-mozhet-byt-prekrascheno",
    B,
)
FAMILY = Source(
    "Prosecutor's notice of 7 February 2024",
    "https://xn--80aiadaedgupirclba7a5r.xn--p1ai/gosinfo.php?copylenco=gosorgan&id_gosinfo=287&id_gosorgan=2",
    B,
)
NOTICE = Source(
    "Consulate General in New York, on Art 11",
    "http://newyork.mid.ru/poradok-podaci-uvedomlenij-ob-inom-grazdanstve",
    B,
)
BORN_ABROAD_OR_HERE = Source(
    "Russian consulate in Genoa, on Art 13",
    "https://genova.mid.ru/ru/consular-services/consulate-ru/citizenship/became",
    A,
)

PROPOSED_FOR_FAMILIES = ("ru.announcement-2022.family", "ru.matveev-bill-2023.family", "ru.kartapolov-bill-2025.family")
STANDS = reading(
    "the Law stands",
    says="Until it is amended, the Law bars what the proposals would do to the family.",
    held_by="those who object that the proposals would need a change of this Law first",
    defeats=PROPOSED_FOR_FAMILIES,
    argued=True,
)

# --- principles ------------------------------------------------------------------------------------------------------

INVOLUNTARY = (
    "ru.citizenship-2023.22-1-2-a",
    "ru.citizenship-2023.22-1-2-a-2025",
    "ru.citizenship-2023.22-1-2-b",
    "ru.citizenship-2023.22-1-2-c",
    "ru.citizenship-2023.22-1-3",
)

LAW.provision(
    "Art 5",
    says="Citizenship by birth ends only by the citizen's own will.",
    when=[subject.holds(RU, by="birth")],
    then=protects(RU, "Citizenship by birth may not be taken away."),
    defeats=INVOLUNTARY,
    source=ENDS_BY_WILL,
    note="A bill of July 2023 would have reached citizens by birth; it was not adopted.",
    cases=old.BY_BIRTH_CASES,
)

LAW.provision(
    "Art 7",
    says="Marriage, divorce and a change in the citizenship of one spouse leave the citizenship of the other as it is.",
    when=[subject.holds(RU), some("spouse", person("spouse"), always)],
    then=protects(RU, "Citizenship is not lost because the spouse has lost it."),
    readings=[PREVAILS, STANDS],
    source=FAMILY,
    note="No rule in force extends a loss against the will to the spouse or to the children.",
    cases=old.SPOUSE_CASES,
)

LAW.provision(
    "Art 8",
    says="A child's citizenship may not end if the child would be left without any.",
    when=[subject.holds(RU), subject.age < 18, NO_OTHER_NATIONALITY],
    then=protects(RU, "A child is not made stateless."),
    readings=[PREVAILS, STANDS],
    source=FAMILY,
    grade=C,
    note="Taken over from Law 62-FZ, Article 9; the wording of Article 8 was not read.",
    cases=old.CHILD_CASES,
)


LAW.provision(
    "Art 11",
    says="Whoever acquires another nationality must notify the Interior Ministry within sixty days.",
    on=event("acquires", not_state=RU),
    when=[subject.holds(RU), subject.resides_in(RU)],
    as_long_as=subject.holds(RU),
    then=owes(RU, "notify the other nationality", fulfilled_by=event("notifies", RU), due=days(60)),
    source=NOTICE,
    note=(
        "For a child the legal representative notifies. The article speaks of acquiring: whether a nationality held "
        "before admission to Russian citizenship must be notified is not settled."
    ),
    cases=old.NOTICE_CASES,
)
LAW.gap(
    "Arts 11 and 45",
    says=(
        "Whoever is abroad may notify a consulate within the sixty days, and otherwise has sixty days from entering "
        "Russia; a legal representative notifies for a child; whoever had not notified on 26 October 2023 is bound."
    ),
    because=(
        "Entries are not among the events, a duty of one person about another's nationality cannot be expressed, and "
        "Article 45 was not read."
    ),
    taints=("ru.citizenship-2023.11",),
)

LAW.provision(
    "Art 8, consent",
    name="8-consent",
    says="From 14 to 18 a child's citizenship begins or ends only with its own consent.",
    when=[subject.age >= 14, subject.age < 18],
    then=protects(RU, "No change of citizenship without the child's consent."),
    source=FAMILY,
    grade=C,
    note="Taken over from Law 62-FZ, Article 9(2).",
    cases=worked.CONSENT,
)
LAW.provision(
    "Art 10",
    says="Acquiring another nationality does not end Russian citizenship, with a treaty (dual) or without (multiple).",
    when=[subject.holds(RU), subject.holds_another(RU)],
    then=protects(RU, "Citizenship is not lost by acquiring another nationality."),
    grade=C,
    note="In Russia the person is treated as a Russian citizen only. Living abroad ends nothing either.",
    cases=worked.DUAL,
)
LAW.provision(
    "Art 11, right of residence",
    name="11-residence",
    says="A right to live permanently in another State must be notified within sixty days as well.",
    on=event("obtains residence right", not_state=RU),
    when=[subject.holds(RU), subject.resides_in(RU)],
    as_long_as=subject.holds(RU),
    then=owes(RU, "notify the right of residence abroad", fulfilled_by=event("notifies", RU), due=days(60)),
    source=NOTICE,
    cases=worked.RESIDENCE_NOTICE,
)

# --- birth -----------------------------------------------------------------------------------------------------------

child, spouse = person("child"), person("spouse")
BORN = event("is born")
SINCE_THE_LAW = subject.born >= "2023-10-26"
FOUND = subject.did("is found abandoned", RU)

LAW.provision(
    "Art 13(1), birth in Russia",
    name="13-1-russia",
    says="A child born in Russia to a citizen is a citizen, whatever the other parent is.",
    on=BORN,
    when=[subject.born_in(RU), A_CITIZEN],
    then=acquires(RU, title="birth"),
    mode="A01a",
    source=BORN_ABROAD_OR_HERE,
    note="Points 1 to 3 divide by the other parent; in Russia all of them lead here.",
    cases=worked.BORN_IN_RUSSIA,
)
LAW.provision(
    "Art 13(1)(1) and (2), birth abroad",
    name="13-1-abroad",
    says="A child born abroad is a citizen if both parents or the only one are, or if one is and the other stateless.",
    on=BORN,
    when=[~subject.born_in(RU), TWO_PARENTS | ONLY_PARENT, A_CITIZEN, ~A_FOREIGNER],
    then=acquires(RU, title="birth"),
    mode="A01b",
    source=BORN_ABROAD_OR_HERE,
    note="A parent who is missing no longer counts as stateless, unlike under Law 62-FZ.",
    cases=worked.BORN_ABROAD,
)
LAW.provision(
    "Art 13(1)(4)",
    says="A child born abroad to a citizen and a foreigner is a citizen if it acquires no other nationality by birth.",
    when=[
        SINCE_THE_LAW,
        ~subject.born_in(RU),
        as_of(subject.born, A_CITIZEN & A_FOREIGNER),
        NOTHING_ELSE,
    ],
    then=acquires(RU, title="birth"),
    mode="A01b",
    source=BORN_ABROAD_OR_HERE,
    note="Computed on the day after the birth, when it is known what other States gave.",
    cases=worked.OTHERWISE_STATELESS,
)
LAW.provision(
    "Art 13(1)(5)",
    name="13-1-foreigners",
    says=(
        "A child born in Russia to foreigners or stateless persons who live there is a citizen if it acquires no other "
        "nationality by birth."
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
    source=BORN_ABROAD_OR_HERE,
    grade=C,
    note="Carried over from Law 62-FZ; the number of the point was not read. Computed on the day after the birth.",
    cases=worked.BORN_TO_FOREIGNERS,
)
LAW.provision(
    "Art 13(2)",
    name="13-2-foundling",
    says="A child found in Russia becomes a citizen if no parent appears within six months.",
    when=[FOUND.day < subject.born + years(18), now >= FOUND.day + months(6), SINCE_THE_LAW],
    then=acquires(RU, title="birth"),
    mode="A03a",
    source=BORN_ABROAD_OR_HERE,
    grade=C,
    note="Carried over from Law 62-FZ. A later foreign nationality takes nothing away (no L14).",
    cases=worked.FOUNDLING,
)
