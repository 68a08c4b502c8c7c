"""Law of 1991 on citizenship of Russia: registration, admission, exit, annulment, children (Arts 18 to 34)."""

from denizen.language.enacting import (
    BY_DECISION,
    ON_APPLICATION,
    A,
    C,
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
    any_of,
    bearer,
    bearers,
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
from denizen.rulebook.ru import citizenship_1991_admission_cases as worked
from denizen.rulebook.ru.citizenship_1991_birth import LAW, spouse
from denizen.rulebook.ru.parents import ALL_PARENTS_TOLD, FOLLOWS, other, parent

__all__ = ["LAW"]

REINSTATEMENT = Source("Law of 1991, Art 20, first version", "https://zakonbase.ru/content/part/23856?print=1", A)
ONE_PARENT_IN = Source("Law of 1991, Art 27, as amended in 1995", "https://zakonbase.ru/content/part/5444", A)
ADOPTION = Source("Law of 1991, Art 29, as amended in 1993", "https://zakonbase.ru/content/part/31126", A)
ONE_PARENT_OUT = Source(
    "Law of 1991, Art 28, Garant", "https://base.garant.ru/3960732/53070549816cbd8f006da724de818c2e", A
)

ADMITTED = ("naturalisation", "reinstatement")
relative = person("relative")

# --- registration, admission, reinstatement --------------------------------------------------------------------------

APPLIED = subject.did("applies for citizenship", RU).happened

LAW.provision(
    "Art 12, admission",
    name="12-admission",
    says="Whoever has applied becomes a citizen by the decision to admit, on one of the grounds that follow.",
    when=[APPLIED, ~subject.holds(RU)],
    then=acquires(RU, title="naturalisation"),
    by=ON_APPLICATION,
    note="The grounds are encoded as powers; a decision told is taken to rest on one of them.",
    cases=worked.BY_DECISION,
)
LAW.provision(
    "Art 18(a)",
    name="18-a-spouse",
    says="The husband or wife of a citizen acquires citizenship by registration, on application.",
    when=[APPLIED, ~subject.holds(RU), some("spouse", spouse, spouse.holds(RU))],
    then=empowers(RU, "be admitted to citizenship"),
    mode="A08",
    cases=worked.REGISTERED_SPOUSE,
)
LAW.provision(
    "Art 18(a)",
    name="18-a-relative",
    says="So does whoever has a citizen among the relatives in the direct line.",
    when=[
        APPLIED,
        ~subject.holds(RU),
        some("parent", relative, relative.holds(RU)) | some("child", relative, relative.holds(RU)),
    ],
    then=empowers(RU, "be admitted to citizenship"),
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
    when=[APPLIED, ~subject.holds(RU), subject.has("soviet_citizen"), ~subject.holds_another(RU)],
    then=empowers(RU, "be admitted to citizenship"),
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
    when=[
        APPLIED,
        ~subject.holds(RU),
        subject.age >= 18,
        now >= subject.did("obtains residence right", RU).day + years(3),
    ],
    then=empowers(RU, "be admitted to citizenship"),
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
    when=[APPLIED, ~subject.holds(RU), subject.did("loses", RU).day < subject.born + years(18)],
    then=empowers(RU, "be reinstated in citizenship"),
    mode="A16",
    source=REINSTATEMENT,
    note="In the second case within five years after turning 18; that term is not computed.",
    cases=worked.REINSTATED_CHILD,
)
LAW.provision(
    "Art 20(3)",
    says="Other former citizens may be reinstated on petition.",
    when=[APPLIED, ~subject.holds(RU), subject.did("loses", RU).happened],
    then=empowers(RU, "be reinstated in citizenship"),
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

ALL_ACQUIRED = every("parent", other, other.holds(RU) | other.did("acquires", RU).since(event_day), of=bearer)

LAW.provision(
    "Art 25 and Art 26",
    name="26",
    says=(
        "When both parents, or the only one, have become citizens, their child becomes one with them; from 14 on only "
        "if it agrees."
    ),
    on=event("acquires", RU, title=ADMITTED),
    then=acquires(RU, title="parent"),
    whom=bearers("child", where=FOLLOWS & ~bearer.holds(RU) & ALL_PARENTS_TOLD & ALL_ACQUIRED),
    mode="A14",
    note="Computed for the second parent to become a citizen. The consent of a child from 14 on is told as an event.",
    cases=worked.CHILD_FOLLOWS,
)
LAW.provision(
    "Art 27",
    says="When one parent becomes a citizen, the child does on that parent's petition and with the other's consent.",
    on=event("acquires", RU, title=ADMITTED),
    as_long_as=~subject.holds(RU),
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
    "Art 29(1)",
    says="A Russian child adopted by foreigners stays a citizen; it ends on their petition if the child gets another.",
    on=event("is adopted"),
    when=[
        adopted_by_foreigners(RU, "citizen and foreigner"),
        subject.holds(RU),
        subject.age < 18,
        subject.holds_another(RU),
    ],
    then=loses(RU, manner="renunciation"),
    by=ON_APPLICATION,
    mode="L13b",
    source=ADOPTION,
    cases=worked.ADOPTED_BY_FOREIGNERS,
)
LAW.provision(
    "Art 29(2)",
    says="A child adopted by a citizen, or by a couple of citizens, becomes a citizen by the adoption.",
    on=event("is adopted", RU, by="citizens"),
    when=[~subject.holds(RU), subject.age < 18],
    then=acquires(RU, title="adoption"),
    mode="A10",
    source=ADOPTION,
    cases=worked.ADOPTED,
)
LAW.provision(
    "Art 29(3)",
    name="29-3",
    says="Adopted by a couple of whom one is a citizen, the child becomes a citizen by agreement of the adopters.",
    on=event("is adopted", RU, by=("citizen and stateless person", "citizen and foreigner")),
    when=[~subject.holds(RU), subject.age < 18],
    as_long_as=~subject.holds(RU),
    then=acquires(RU, title="adoption"),
    by=ON_APPLICATION,
    mode="A10",
    source=ADOPTION,
    grade=C,
    note="The first two paragraphs were read; the others were not.",
    cases=worked.ADOPTED_BY_A_COUPLE,
)
LAW.gap(
    "Arts 30 to 34",
    says="Guardianship, disputes about children and adults of limited capacity have rules of their own.",
    because="The articles were not read.",
    taints=("ru.citizenship-1991.29-3",),
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
