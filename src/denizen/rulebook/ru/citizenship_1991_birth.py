"""Law of 1991 on citizenship of Russia: principles, the first citizens, birth (Arts 1 to 17)."""

from denizen.language.enacting import (
    A,
    B,
    C,
    Law,
    acquires,
    loses,
    protects,
    reach,
)
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import RU
from denizen.language.words import (
    always,
    as_of,
    count,
    event,
    event_day,
    every,
    person,
    some,
    subject,
    years,
)
from denizen.rulebook.ru import citizenship_1991_birth_cases as worked
from denizen.rulebook.ru.parents import (
    A_CITIZEN,
    A_FOREIGNER,
    NOTHING_ELSE,
    ONLY_PARENT,
    TWO_PARENTS,
    other,
    parent,
)

LAW = Law(
    "ru.citizenship-1991",
    RU,
    title="Law of 28 November 1991 No 1948-1 on citizenship of the Russian Federation",
    original_title="О гражданстве Российской Федерации",
    short="Law of 1991",
    force=in_force("1992-02-06", until="2002-07-01"),
    source=Source(
        "Law of 28 November 1991, overview with its publication",
        "https://zakon-region3.ru/stati/zakon-o-grazhdanstve-rf-220/",
        C,
    ),
)
NO_DEPRIVATION = Source("Law of 1991, Art 1, as amended in 1995", "https://zakonbase.ru/content/part/5226", A)
RECOGNITION = Source("Legal dictionary, on Art 13", "https://law-enc.net/word/p/priznanie-grazhdanstva.html", B)
FOUNDLINGS = Source("Law of 1991, Art 16, as amended in 1993", "https://zakonbase.ru/content/part/31046", A)
STATELESS = Source("Law of 1991, Art 17, Garant", "https://base.garant.ru/3960732/a7b26eafd8fd23d18ca4410ac5359e0e", A)
JUDGMENT_12_P = Source(
    "M. Varlen, Citizenship in Russia and the Commonwealth, on judgment No 12-P",
    "https://studmed.ru/view/varlen-mv-grazhdanstvo-rossiya-i-sng_65930982a9b.html?page=6",
    B,
)
AGREEMENT = Source(
    "Regulation of 10 April 1992 on questions of citizenship, point 4", "https://zakonbase.ru/content/part/9131", B
)

spouse = person("spouse")

STATELESS_PARENT = ~parent.holds(RU) & ~parent.holds_another(RU)
SINCE_THE_LAW = subject.born >= "1992-02-06"

# --- principles ------------------------------------------------------------------------------------------------------

LAW.provision(
    "Art 1(2)",
    says="Nobody may be deprived of citizenship, nor of the right to change it.",
    when=[subject.holds(RU)],
    then=protects(RU, "Citizenship may not be taken away."),
    source=NO_DEPRIVATION,
    note="The first version said the same of the RSFSR; the Constitution repeated it in 1993.",
    cases=worked.NO_DEPRIVATION,
)
LAW.provision(
    "Art 6",
    says="Marriage, divorce and a change in the citizenship of one spouse leave the citizenship of the other as it is.",
    when=[subject.holds(RU), some("spouse", spouse, always)],
    then=protects(RU, "Citizenship is not lost because the spouse has lost it."),
    grade=C,
    cases=worked.SPOUSE,
)

# --- the first citizens ----------------------------------------------------------------------------------------------

LAW.provision(
    "Art 13(1)",
    says=(
        "Every citizen of the former Soviet Union who lived permanently in Russia on 6 February 1992 is a citizen, "
        "without any application."
    ),
    on=event("is resident at succession", RU),
    when=[event_day <= "1992-02-06"],
    then=acquires(RU, title="initial"),
    covers=reach(looks_back=True),
    source=RECOGNITION,
    note=(
        "A case tells the event, or the title «initial». Registration of residence was asked for as proof; the "
        "Constitutional Court and later law let other proof suffice (so the Supreme Court of Yakutia, 33-1261/2013). "
        "Whoever declined within the year is taken never to have been a citizen."
    ),
    cases=worked.FIRST_CITIZENS,
)
LAW.provision(
    "Art 13(1)",
    name="13-1-declined",
    says="Whoever declared before 6 February 1993 not to want the citizenship is not recognised as a citizen.",
    on=event("declines nationality", RU),
    when=[subject.holds(RU, by="initial"), event_day < "1993-02-06"],
    then=loses(RU, manner="void"),
    source=RECOGNITION,
    note="Whether the anniversary itself was still in time was not verified; it is computed as too late.",
    cases=worked.DECLINED,
)
LAW.provision(
    "Art 13(2), as read by judgment No 12-P of 16 May 1996",
    name="13-2-returned",
    says=(
        "Whoever was born in Russia on 30 December 1922 or later, lived as a Soviet citizen in another republic, took "
        "no other nationality and has come back to live is a citizen by birth, without registration."
    ),
    on=event("returns", RU),
    when=[
        subject.born_in(RU),
        subject.born >= "1922-12-30",
        subject.has("soviet_citizen"),
        ~subject.holds_another(RU),
    ],
    then=acquires(RU, title="birth"),
    source=JUDGMENT_12_P,
    note=(
        "The Court held that such people never stopped being citizens; here the status begins with the return, up to "
        "30 June 2002. Law 62-FZ, Article 14(2)(a), has those who come later apply."
    ),
    cases=worked.RETURNED,
)
LAW.gap(
    "Art 13(2)",
    says=(
        "Whoever lost Soviet citizenship also counts as Russian by birth if a parent was then a Soviet citizen living "
        "permanently in Russia; and those born there who left and took another nationality may do so."
    ),
    because=(
        "Loss of Soviet citizenship, and which losses count, are outside the rulebook. The Constitutional Court spoke "
        "on those who took another nationality on 29 April 2025 (Karpunin); its operative part was not read."
    ),
    taints=("ru.citizenship-1991.13-1", "ru.citizenship-1991.13-2-returned", "ru.citizenship-2023.40"),
)

# --- birth -----------------------------------------------------------------------------------------------------------

LAW.provision(
    "Art 14",
    says="A child whose parents are citizens, or whose only parent is one, is a citizen, wherever born.",
    on=event("is born"),
    when=[(count("parent", parent, parent.holds(RU)) >= 2) | (ONLY_PARENT & A_CITIZEN)],
    then=acquires(RU, title="birth"),
    mode="A01b",
    cases=worked.BORN_TO_CITIZENS,
)
LAW.provision(
    "Art 15(1)",
    says="A child of a citizen and a stateless person is a citizen, wherever born.",
    on=event("is born"),
    when=[A_CITIZEN, some("parent", other, ~other.holds(RU) & ~other.holds_another(RU))],
    then=acquires(RU, title="birth"),
    mode="A01b",
    cases=worked.BORN_TO_A_STATELESS_PERSON,
)
LAW.provision(
    "Art 15(2)",
    name="15-2-russia",
    says="A child of a citizen and a foreigner born in Russia is a citizen, unless the parents agree otherwise.",
    on=event("is born"),
    when=[A_CITIZEN, A_FOREIGNER, subject.born_in(RU)],
    then=acquires(RU, title="birth"),
    mode="A01a",
    source=AGREEMENT,
    grade=C,
    note="A written agreement on another nationality had to be filed before the child's first birthday.",
    cases=worked.BORN_TO_A_FOREIGNER,
)
LAW.provision(
    "Art 15(2)",
    name="15-2-stateless",
    says="So is such a child born abroad that would otherwise have no nationality.",
    when=[
        SINCE_THE_LAW,
        ~subject.born_in(RU),
        as_of(subject.born, A_CITIZEN & A_FOREIGNER),
        NOTHING_ELSE,
    ],
    then=acquires(RU, title="birth"),
    mode="A01b",
    note="Computed on the day after the birth, when it is known what other States gave.",
    cases=worked.OTHERWISE_STATELESS,
)
LAW.provision(
    "Art 15(2), agreement",
    name="15-2-agreement",
    says="Wherever it is born, such a child is a citizen if the parents agree so in writing before its first birthday.",
    on=event("is claimed by parents", RU),
    when=[as_of(subject.born, A_CITIZEN & A_FOREIGNER), event_day < subject.born + years(1)],
    then=acquires(RU, title="birth"),
    mode="A01b",
    source=AGREEMENT,
    note="The status goes back to the birth; here it begins with the agreement.",
    cases=worked.AGREED,
)
LAW.gap(
    "Art 15(2)",
    says="A child born in Russia is no citizen if the parents agree in writing on the other nationality by then.",
    because="What such an agreement does to the time since the birth was not read; its absence is assumed.",
    taints=("ru.citizenship-1991.15-2-russia",),
)
LAW.provision(
    "Art 16",
    says="A child found in Russia whose parents are both unknown is a citizen.",
    on=event("is found abandoned", RU),
    when=[subject.age < 18],
    then=acquires(RU, title="birth"),
    mode="A03a",
    source=FOUNDLINGS,
    note="When a parent or guardian is found, the citizenship may change; by what act was not read.",
    cases=worked.FOUNDLING,
)
LAW.provision(
    "Art 17(1)",
    says="A child born in Russia to foreigners is a citizen if their States do not give it their nationality.",
    when=[
        SINCE_THE_LAW,
        subject.born_in(RU),
        as_of(subject.born, (TWO_PARENTS | ONLY_PARENT) & A_FOREIGNER & every("parent", parent, ~parent.holds(RU))),
        NOTHING_ELSE,
    ],
    then=acquires(RU, title="birth"),
    mode="A03b",
    source=STATELESS,
    note="Computed on the day after the birth, when it is known what the other States gave.",
    cases=worked.BORN_TO_FOREIGNERS,
)
LAW.provision(
    "Art 17(2)",
    says="A child born in Russia to stateless persons, or to an only parent who is stateless, is a citizen.",
    on=event("is born"),
    when=[
        subject.born_in(RU),
        (count("parent", parent, STATELESS_PARENT) >= 2) | (ONLY_PARENT & some("parent", parent, STATELESS_PARENT)),
    ],
    then=acquires(RU, title="birth"),
    mode="A03b",
    source=STATELESS,
    cases=worked.BORN_TO_STATELESS_PARENTS,
)
