"""Law of 28 November 1991 No 1948-1 on citizenship of the Russian Federation (at first: of the RSFSR).

Published and in force on 6 February 1992. Amended by Law No 5206-1 of 17 June 1993 and Law 13-FZ of 6 February 1995;
Constitutional Court, judgment No 12-P of 16 May 1996, on Article 18(d). Repealed from 1 July 2002 by Law 62-FZ; some
clauses (Articles 18(a) to (c), 19(3), 20 and 41) are said to have lasted until 1 November 2002.

The text knows no loss for living abroad, foreign service, another nationality, disloyalty or crime, and none of a
spouse. Articles 16, 17, 20, 21, 27, 28 and 42 were read in reprints; the others are rebuilt and graded C.
"""

from denizen.language.enacting import (
    BY_DECISION,
    ON_APPLICATION,
    A,
    B,
    C,
    Law,
    acquires,
    empowers,
    forbids,
    loses,
    protects,
    reading,
)
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import RU
from denizen.language.words import (
    always,
    any_of,
    as_of,
    bearer,
    bearers,
    days,
    event,
    event_day,
    event_field,
    every,
    now,
    person,
    some,
    subject,
    years,
)
from denizen.rulebook.ru import citizenship_1991_cases as worked

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
AGREEMENT = Source(
    "Regulation of 10 April 1992 on questions of citizenship, point 4", "https://zakonbase.ru/content/part/9131", B
)
REINSTATEMENT = Source("Law of 1991, Art 20, first version", "https://zakonbase.ru/content/part/23856?print=1", A)
ONE_PARENT_IN = Source("Law of 1991, Art 27, as amended in 1995", "https://zakonbase.ru/content/part/5444", A)
ONE_PARENT_OUT = Source("Law of 1991, Art 28, as amended in 1993", "https://zakonbase.ru/content/part/31119", A)

ADMITTED = ("naturalisation", "reinstatement")
parent, other, relative, spouse = person("parent"), person("other parent"), person("relative"), person("spouse")

A_CITIZEN = some("parent", parent, parent.holds(RU))
A_FOREIGNER = some("parent", other, ~other.holds(RU) & other.holds_another(RU))
SINCE_THE_LAW = subject.born >= "1992-02-06"
#: Asked the day after the birth: only then is it known what other States gave the child.
NEXT_DAY = subject.born + days(1)
NOTHING_ELSE = (now >= NEXT_DAY) & as_of(NEXT_DAY, ~subject.holds_another(RU))

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
    source=RECOGNITION,
    note=(
        "Registration of residence was asked for as proof; the Constitutional Court and later law let other proof "
        "suffice. Whoever declined within the year is taken never to have been a citizen."
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
LAW.gap(
    "Art 13(2)",
    says=(
        "Whoever was born on 30 December 1922 or later and lost Soviet citizenship counts as Russian by birth if born "
        "in Russia, or if a parent was then a Soviet citizen living there permanently."
    ),
    because=(
        "Loss of Soviet citizenship, and which losses count, are outside the rulebook. The Constitutional Court read "
        "it in judgments of 16 May 1996 (No 12-P) and 29 April 2025 (Karpunin): whoever was born in Russia, left "
        "before 1992 and took another nationality is a citizen only under conditions that were not read."
    ),
    taints=("ru.citizenship-1991.13-1",),
)

# --- birth -----------------------------------------------------------------------------------------------------------

LAW.provision(
    "Art 14",
    says="A child whose parents are citizens is a citizen, wherever born.",
    on=event("is born"),
    when=[A_CITIZEN, ~some("parent", other, ~other.holds(RU))],
    then=acquires(RU, title="birth"),
    mode="A01b",
    note="Also where only one parent is known and is a citizen.",
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
        as_of(subject.born, ~subject.born_in(RU) & A_CITIZEN & A_FOREIGNER),
        NOTHING_ELSE,
    ],
    then=acquires(RU, title="birth"),
    mode="A01b",
    note="Computed on the day after the birth, when it is known what other States gave.",
    cases=worked.OTHERWISE_STATELESS,
)
LAW.gap(
    "Art 15(2)",
    says="Parents of different nationality choose the child's citizenship by written agreement, wherever it is born.",
    because="An agreement of the parents is not among the events; its absence is assumed.",
    taints=("ru.citizenship-1991.15-2-russia", "ru.citizenship-1991.15-2-stateless"),
)
LAW.provision(
    "Art 16",
    says="A child found in Russia whose parents are both unknown is a citizen.",
    on=event("is found abandoned", RU),
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
        as_of(subject.born, subject.born_in(RU) & A_FOREIGNER & every("parent", parent, ~parent.holds(RU))),
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
    says="A child born in Russia to stateless persons is a citizen.",
    on=event("is born"),
    when=[
        subject.born_in(RU),
        some("parent", parent, always),
        every("parent", other, ~other.holds(RU) & ~other.holds_another(RU)),
    ],
    then=acquires(RU, title="birth"),
    mode="A03b",
    source=STATELESS,
    cases=worked.BORN_TO_STATELESS_PARENTS,
)

# --- registration, admission, reinstatement --------------------------------------------------------------------------

APPLIES = event("applies for citizenship", RU)

LAW.provision(
    "Art 18(a)",
    name="18-a-spouse",
    says="The husband or wife of a citizen acquires citizenship by registration, on application.",
    on=APPLIES,
    when=[~subject.holds(RU), some("spouse", spouse, spouse.holds(RU))],
    then=acquires(RU, title="naturalisation"),
    by=ON_APPLICATION,
    mode="A08",
    cases=worked.REGISTERED_SPOUSE,
)
LAW.provision(
    "Art 18(a)",
    name="18-a-relative",
    says="So does whoever has a citizen among the relatives in the direct line.",
    on=APPLIES,
    when=[
        ~subject.holds(RU),
        some("parent", relative, relative.holds(RU)) | some("child", relative, relative.holds(RU)),
    ],
    then=acquires(RU, title="naturalisation"),
    by=ON_APPLICATION,
    mode="A11",
    note="Grandparents and grandchildren count too, as far as the case has them through a parent or child.",
    cases=worked.REGISTERED_RELATIVE,
)
LAW.provision(
    "Art 18(d), as amended by Laws No 5206-1 and 13-FZ",
    name="18-d",
    says=(
        "A citizen of the former Soviet Union who lives in another of its republics, or has come from there, and has "
        "not become a citizen of that State acquires citizenship by registration until the end of 2000."
    ),
    on=APPLIES,
    when=[~subject.holds(RU), subject.has("soviet_citizen"), ~subject.holds_another(RU)],
    then=acquires(RU, title="naturalisation"),
    by=ON_APPLICATION,
    force=in_force("1992-02-06", until="2001-01-01"),
    mode="A23",
    note=(
        "The terms, at first of three years, ran out on 31 December 2000 by the last amendment. Large numbers from "
        "Central Asia became Russian so. Whether holders of another nationality were let in changed over the years."
    ),
    cases=worked.SOVIET_CITIZEN,
)
LAW.gap(
    "Art 18(b), (c) and (e)",
    says=(
        "Registration was also open, for five years after turning 18, to those with a parent who was a citizen at "
        "their birth or had been one, and for a time to descendants of subjects of the Russian Empire."
    ),
    because="Former citizenship of parents and the terms were read only in an overview.",
    taints=("ru.citizenship-1991.18-a-relative",),
)
LAW.provision(
    "Art 19",
    says=(
        "An adult who has lived in Russia for five years altogether, or three without interruption, may be admitted "
        "on application."
    ),
    on=APPLIES,
    when=[
        ~subject.holds(RU),
        subject.age >= 18,
        now >= subject.did("obtains residence right", RU).day + years(3),
    ],
    then=acquires(RU, title="naturalisation"),
    by=ON_APPLICATION,
    mode="A06",
    source=Source(
        "Law of 1991, Art 19(3), Consultant",
        "https://www.consultant.ru/document/cons_doc_LAW_36957/19899927d5a10a4dd048b1e0b31ed51a658cfd36/",
        C,
    ),
    note=(
        "The term could be cut down to nothing for former Soviet citizens, adopters of Russian children, outstanding "
        "merit (A24), those granted asylum (A22) and descendants of Russian subjects (paragraph 3, read). The years "
        "were not read."
    ),
    cases=worked.ADMISSION,
)
LAW.provision(
    "Art 20(1)",
    says=(
        "Whoever ceased to be a citizen as a child, by adoption, guardianship or a change of the parents' nationality, "
        "is reinstated by registration."
    ),
    on=APPLIES,
    when=[~subject.holds(RU), subject.did("loses", RU).day < subject.born + years(18)],
    then=acquires(RU, title="reinstatement"),
    by=ON_APPLICATION,
    mode="A16",
    source=REINSTATEMENT,
    note="In the second case within five years after turning 18; that term is not computed.",
    cases=worked.REINSTATED_CHILD,
)
LAW.provision(
    "Art 20(3)",
    says="Other former citizens may be reinstated on petition.",
    on=APPLIES,
    when=[~subject.holds(RU), subject.did("loses", RU).happened],
    then=acquires(RU, title="reinstatement"),
    by=ON_APPLICATION,
    mode="A16",
    source=REINSTATEMENT,
    cases=worked.REINSTATED,
)
LAW.gap(
    "Art 20(2)",
    says="Those deprived of citizenship by Soviet decrees, that of 17 February 1967 among them, count as reinstated.",
    because="Soviet citizenship and its loss are outside the rulebook.",
)
LAW.gap(
    "Art 21",
    says="When the border changes, residents of the territory choose under a treaty.",
    because="No treaty of that time is in the rulebook.",
)

# --- exit, annulment -------------------------------------------------------------------------------------------------

CALLED = subject.did("is called up", RU, for_="conscription")
SERVING = CALLED.happened & ~subject.did("completes service", RU).happened & ~subject.did("is exempted", RU).happened

LAW.provision(
    "Art 22 and Art 23",
    name="23",
    says="A citizen may petition to leave citizenship; the authorities decide.",
    when=[subject.holds(RU), subject.age >= 18],
    unless=[subject.under("ru.citizenship-1991.23-bars")],
    then=[
        empowers(RU, "ask to leave Russian citizenship", exercised_by=event("applies for exit", RU)),
        loses(RU, manner="renunciation"),
    ],
    by=ON_APPLICATION,
    mode="L01",
    note="By registration where a close relative had another nationality. Statelessness did not stand in the way.",
    cases=worked.EXIT,
)
LAW.provision(
    "Art 23",
    name="23-bars",
    says="No exit between a call-up for service and its end, nor for the accused and those with a sentence to serve.",
    when=[subject.holds(RU), any_of(SERVING, subject.did("is charged", RU).happened)],
    then=forbids(RU, "leave Russian citizenship"),
    note="The end of a prosecution and of a sentence cannot be told; a charge bars for good here.",
    cases=worked.EXIT_BARS,
)
LAW.provision(
    "Art 24",
    says=(
        "An admission obtained by knowingly false information or false papers is annulled if a court finds so within "
        "five years of it."
    ),
    when=[
        subject.holds(RU, by=ADMITTED),
        subject.did("misrepresents", RU).happened,
        now < subject.did("acquires", RU, title=ADMITTED).last_day + years(5),
    ],
    then=loses(RU, manner="annulment"),
    by=BY_DECISION,
    mode="L09",
    note="The term of five years was supplied from memory of the text. The family was not drawn in.",
    readings=[
        reading(
            "five years",
            says="After five years the admission stands.",
            held_by="the text, as remembered",
        ),
        reading(
            "no limit",
            says="False papers never give citizenship, however long ago.",
            held_by="police checks since 2007 of passports issued in the 1990s",
            when=[subject.holds(RU, by=ADMITTED), subject.did("misrepresents", RU).happened],
        ),
    ],
    cases=worked.ANNULMENT,
)

# --- children --------------------------------------------------------------------------------------------------------

BOTH_ACQUIRED = every("parent", other, other.holds(RU) | other.did("acquires", RU).since(event_day), of=bearer)
TWO_PARENTS = some("parent", parent, parent.holds(RU), of=bearer)

LAW.provision(
    "Art 25 and Art 26",
    name="26",
    says="When both parents have become citizens, their child becomes one with them; from 14 on only if it agrees.",
    on=event("acquires", RU, title=ADMITTED),
    then=acquires(RU, title="parent"),
    whom=bearers("child", where=(bearer.age < 14) & ~bearer.holds(RU) & TWO_PARENTS & BOTH_ACQUIRED),
    mode="A14",
    note="Computed for the second parent to become a citizen, and below 14; the consent of older children is not told.",
    cases=worked.CHILD_FOLLOWS,
)
LAW.provision(
    "Art 27",
    says="When one parent becomes a citizen, the child does on that parent's petition and with the other's consent.",
    on=event("acquires", RU, title=ADMITTED),
    then=acquires(RU, title="parent"),
    by=ON_APPLICATION,
    whom=bearers("child", where=(bearer.age < 18) & ~bearer.holds(RU)),
    mode="A14",
    source=ONE_PARENT_IN,
    cases=worked.CHILD_ON_PETITION,
)
LAW.provision(
    "Art 28",
    says="When one parent's citizenship ends and the other stays a citizen, the child keeps it.",
    when=[
        subject.holds(RU),
        subject.age < 18,
        some("parent", parent, parent.did("loses", RU).happened),
        some("parent", other, other.holds(RU)),
    ],
    then=protects(RU, "The child of a parent who remains a citizen keeps citizenship."),
    source=ONE_PARENT_OUT,
    note="It may end on petition, with the written consent of the parent who remains.",
    cases=worked.CHILD_KEEPS,
)
LAW.provision(
    "Art 28",
    name="28-petition",
    says="It may end with the parent's, on petition and with the consent of the other, if the child has another.",
    when=[
        subject.holds(RU),
        subject.age < 18,
        subject.holds_another(RU),
        some("parent", parent, parent.did("loses", RU).happened),
    ],
    then=loses(RU, manner="renunciation"),
    by=ON_APPLICATION,
    mode="L11",
    source=ONE_PARENT_OUT,
    grade=C,
    note="Whether two parents who both left took the child along of itself was not read; a decision is needed here.",
    cases=worked.CHILD_LEAVES,
)
LAW.provision(
    "Art 29",
    name="29-adoption",
    says="A child adopted by a citizen or citizens becomes a citizen, on the adopters' petition where one is foreign.",
    on=event("is adopted", RU, by=("citizens", "citizen and stateless person", "citizen and foreigner")),
    when=[~subject.holds(RU), subject.age < 18],
    then=acquires(RU, title="adoption"),
    by=ON_APPLICATION,
    mode="A10",
    readings=[
        reading("petition", says="A petition is needed in every case.", held_by="the safer reading of a text not read"),
        reading(
            "by adoption itself",
            says="Adoption by citizens alone makes the child a citizen of itself.",
            held_by="the pattern of Articles 30 and 31, not read",
            when=[~subject.holds(RU), subject.age < 18, event_field("by").among("citizens")],
            argued=True,
        ),
    ],
    cases=worked.ADOPTION,
)
LAW.gap(
    "Arts 30 to 34",
    says="Adoption by foreigners, guardianship, and adults of limited capacity have rules of their own.",
    because="The articles were not read.",
    taints=("ru.citizenship-1991.29-adoption",),
)
LAW.gap(
    "Art 3",
    says=(
        "Another nationality was recognised only under a treaty; acquiring one abroad did not end Russian citizenship, "
        "and those admitted were at times asked to give up the old one."
    ),
    because="The article changed in 1993 and was not read; no loss follows from it.",
)
LAW.gap(
    "Art 46 of Law 62-FZ",
    says="Articles 18(a) to (c), 19(3), 20 and 41 stayed in force until 1 November 2002.",
    because="The clause was not read; applications between July and November 2002 are rare.",
    taints=("ru.citizenship-1991.18-a-spouse", "ru.citizenship-1991.18-a-relative", "ru.citizenship-1991.20-3"),
)
