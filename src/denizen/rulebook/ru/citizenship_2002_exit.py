"""Law 62-FZ of 2002 on citizenship: exit, annulment, children (Arts 18 to 27)."""

from denizen.language.enacting import (
    BY_DECISION,
    BY_LAW,
    ON_APPLICATION,
    A,
    B,
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
    date,
    event,
    event_day,
    every,
    now,
    some,
    subject,
    years,
)
from denizen.rulebook.adoption import adopted_by_foreigners
from denizen.rulebook.ru import citizenship_2002_exit_cases as worked
from denizen.rulebook.ru.citizenship_2002_principles import ADMITTED, LAW, NO_OTHER_NATIONALITY
from denizen.rulebook.ru.citizenship_2002_simplified import NOT_YET
from denizen.rulebook.ru.parents import A_FOREIGNER, ALL_PARENTS_TOLD, FOLLOWS, other, parent

__all__ = ["LAW", "NONE_PROMISED", "ON_TRIAL", "SUMMONED"]

ADOPTION = Source(
    "Law 62-FZ, Art 26", "https://xn--80aafg4awbfege9o.xn--p1ai/zakon/zakon-o-grazhdanstve/26/index.htm", A
)
CHILD_AND_PARENTS = Source("Law 62-FZ, Art 25", "http://www.zakonprost.ru/zakony/o-grazhdanstve/statja-25/", A)
EXIT = Source("Law 62-FZ, Art 20, zakonrf.info", "https://zakonrf.info/zakon-o-grazhdanstve/20", A)
ANNULMENT = Source(
    "A. Guryev, false information as a ground of annulment (quotes the text)",
    "https://kaluga-zaprava.ru/biblioteka/metodichki/zavedomo-lozhnye-svedenija-kak-osnovanie-dlja-otmeny-reshenija"
    "-o-priobretenii-grazhdanstva-rossijskoj-federacii-v-praktike-konstitucionnogo-suda-rf/",
    A,
)
NAMED = Source(
    "Al Jazeera, 3 November 2022, on the Shatura City Court; a complaint of three brothers to the Constitutional Court "
    "(base.garant.ru/72203506, opening)",
    "https://www.aljazeera.com/news/2022/11/3/russia-strips-anti-war-protester-of-their-citizenship",
    B,
)
RULING_183 = Source(
    "Constitutional Court, ruling No 183-O of 11 February 2021, on Art 22(2), in the statelessness case-law database",
    "https://caselaw.statelessness.eu/caselaw/russia-constitutional-court-ruling-no-183-o",
    B,
)

#: Titles that are neither birth nor the law of 1991 on the citizens of the new State.
GRANTED = (*ADMITTED, "recognition", "treaty", "option", "parent", "adoption")

#: Called up, and neither discharged nor exempted since.
CALL = subject.did("is called up", RU)
SUMMONED = (
    CALL.happened
    & ~subject.did("completes service", RU).since(CALL.last_day)
    & ~subject.did("leaves service", RU).since(CALL.last_day)
    & ~subject.did("is exempted", RU).since(CALL.last_day)
)
CHARGE = subject.did("is charged", RU)
ON_TRIAL = CHARGE.happened & ~subject.did("is convicted", RU).since(CHARGE.last_day)
NONE_PROMISED = NO_OTHER_NATIONALITY & ~subject.has("promised_nationality")

#: Offences of the list that count whatever the motive.
TERRORISM_AND_EXTREMISM = (
    *("205", "205.1", "205.2", "205.3", "205.4", "205.5", "206", "208", "211(4)", "281"),
    *("282.1", "282.2", "282.3", "361"),
)

# --- exit ------------------------------------------------------------------------------------------------------------

LAW.provision(
    "Art 19",
    says="An adult may ask to leave citizenship, and the authorities grant it unless a bar stands in the way.",
    when=[subject.holds(RU), subject.age >= 18],
    unless=[subject.under("ru.citizenship-2002.20")],
    then=[
        empowers(RU, "ask to leave Russian citizenship", exercised_by=event("applies for exit", RU)),
        loses(RU, manner="renunciation"),
    ],
    by=ON_APPLICATION,
    mode="L01",
    source=EXIT,
    note="Inside Russia 40 people left citizenship in 2022.",
    cases=worked.EXIT,
)

LAW.provision(
    "Art 20",
    says=(
        "Exit is refused to a person who has an unfulfilled obligation to Russia, is accused in a criminal case or has "
        "a sentence to serve, or has no other citizenship and no guarantee of one."
    ),
    when=[subject.holds(RU), any_of(SUMMONED, ON_TRIAL, NONE_PROMISED)],
    then=forbids(RU, "leave Russian citizenship"),
    readings=[
        reading(
            "served summons",
            says="Military duty is an unfulfilled obligation once a summons has been served, not before.",
            held_by="the government's helpline on 28 September 2022",
        ),
        reading(
            "any open military duty",
            says="To be liable to call-up, or to be in the reserve, is an unfulfilled obligation in itself.",
            held_by="implied by the Interior Ministry's proposal of September 2022 to ask for the military card",
            when=[
                subject.holds(RU),
                any_of(
                    SUMMONED,
                    ON_TRIAL,
                    NONE_PROMISED,
                    subject.has("reserve"),
                    subject.under("ru.military-duty-1998.22-1-a-27"),
                ),
            ],
        ),
    ],
    source=EXIT,
    cases=worked.EXIT_BARS,
)

LAW.gap(
    "Art 20",
    says="A conviction bars exit until the sentence is served.",
    because="The end of a sentence is not among the facts of a case.",
    taints=("ru.citizenship-2002.20", "ru.citizenship-2002.19"),
)

# --- annulment -------------------------------------------------------------------------------------------------------

LAW.provision(
    "Art 22(1)",
    says=(
        "A decision that gave citizenship is annulled if it rested on forged papers or on information the applicant "
        "knew to be false; it is then void from the day it was taken."
    ),
    when=[subject.holds(RU, by=GRANTED), subject.did("misrepresents", RU).happened],
    then=loses(RU, manner="annulment"),
    by=BY_DECISION,
    mode="L09",
    source=ANNULMENT,
    note=(
        "A court establishes that the information was false. By the Constitutional Court's practice it must have "
        "mattered and been given knowingly. No time limit was found; statelessness is no bar for an adult."
    ),
    cases=worked.FALSE_PAPERS,
)


LAW.provision(
    "Art 22(1), those named in the application",
    name="22-1-named",
    says=(
        "Where a parent gave false papers or information, the citizenship of a child who was admitted with the parent "
        "is annulled with it, whatever the child knew and however old it is by then."
    ),
    when=[
        subject.holds(RU, by=("naturalisation", "parent")),
        subject.did("acquires", RU, title=("naturalisation", "parent")).last_day < subject.born + years(18),
        some("parent", parent, parent.did("misrepresents", RU).happened),
    ],
    then=loses(RU, manner="annulment"),
    by=BY_DECISION,
    source=NAMED,
    readings=[
        reading(
            "one application",
            says="What the applicant gave was false for everybody named in the application.",
            held_by="the Interior Ministry and courts of the Moscow region (Shatura, 31 October 2022)",
        ),
        reading(
            "the applicant alone",
            says="Nothing knowingly false comes from a child, and its citizenship stands.",
            held_by="advocates in that case; no court has followed",
            then=protects(RU, "The citizenship of a child does not fall with what a parent said."),
            by=BY_LAW,
            argued=True,
        ),
    ],
    note="The text speaks of the applicant. No mode of GLOBALCIT is made for it; it is close to fraud (L09).",
    cases=worked.NAMED_IN_THE_APPLICATION,
)


LAW.provision(
    "Art 22(2)",
    says=(
        "A final conviction for one of eighteen terrorist or extremist crimes, or for preparing or attempting one, "
        "proves that the undertaking to observe the Constitution was false, and the admission is annulled."
    ),
    when=[
        subject.holds(RU, by=ADMITTED),
        subject.did("is convicted", RU, article=TERRORISM_AND_EXTREMISM).happened,
    ],
    then=loses(RU, manner="annulment"),
    by=BY_DECISION,
    force=in_force("2017-09-01", until="2023-10-26"),
    mode="L07",
    source=RULING_183,
    grade=C,
    readings=[
        reading(
            "whenever convicted",
            says="The rule only makes plain what held before and punishes nobody, so that older convictions count.",
            held_by="the Constitutional Court, ruling No 183-O of 11 February 2021, and the Interior Ministry",
        ),
        reading(
            "convicted since the rule",
            says="The rule makes the consequences of a crime graver, and no such law reaches back.",
            held_by="the Supreme Court of Karelia, when it asked the Constitutional Court; advocates",
            when=[
                subject.holds(RU, by=ADMITTED),
                subject.did("is convicted", RU, article=TERRORISM_AND_EXTREMISM).since(date("2017-09-01")),
            ],
            argued=True,
        ),
    ],
    note=(
        "Formally annulment for false information, in substance a penalty for disloyalty. Spouse and children were "
        "understood to be left out. The case before the Court was a conviction of February 2017, annulled in 2020. The "
        "list of articles is from other reports and was not verified."
    ),
    cases=worked.CONVICTION,
)

LAW.gap(
    "Art 22(2)",
    says="Articles 277 to 279 and 360 of the Criminal Code count where the crime was tied to terrorism.",
    because="The motive of a crime is not among the facts of a case.",
    taints=("ru.citizenship-2002.22-2",),
)
LAW.provision(
    "Art 22(1), refusal of the oath",
    name="22-1-oath",
    says="An admission is annulled if the person refuses the oath.",
    when=[subject.holds(RU, by=ADMITTED), subject.did("refuses oath", RU).happened],
    then=loses(RU, manner="annulment"),
    by=BY_DECISION,
    force=in_force("2017-09-01", until="2023-10-26"),
    mode="L09",
    source=ANNULMENT,
    cases=worked.OATH_REFUSED,
)
LAW.provision(
    "Art 19(3)",
    says=(
        "A child with one foreign parent may leave citizenship on the application of both parents, if it has another "
        "nationality; from 14 on it must agree."
    ),
    when=[subject.holds(RU), subject.age < 18, subject.holds_another(RU), A_FOREIGNER],
    unless=[subject.under("ru.citizenship-2002.20")],
    then=loses(RU, manner="renunciation"),
    by=ON_APPLICATION,
    mode="L01",
    source=EXIT,
    grade=B,
    cases=worked.CHILD_EXIT,
)

# --- children --------------------------------------------------------------------------------------------------------

ACQUIRE_NOW = every("parent", other, other.holds(RU) | other.did("acquires", RU).since(event_day), of=bearer)
LEFT = other.did("loses", RU, manner="renunciation")
LEAVE_NOW = every("parent", other, LEFT.since(event_day) | (LEFT.happened & ~other.holds(RU)), of=bearer)

LAW.provision(
    "Art 24(1)",
    says="A child becomes a citizen when both parents, or the only one, become citizens; from 14 on only if it agrees.",
    on=event("acquires", RU, title=ADMITTED),
    then=acquires(RU, title="parent"),
    whom=bearers("child", where=FOLLOWS & ~bearer.holds(RU) & ALL_PARENTS_TOLD & ACQUIRE_NOW),
    mode="A14",
    source=CHILD_AND_PARENTS,
    grade=B,
    note="Computed when the second parent becomes a citizen. The consent of a child from 14 on is told as an event.",
    cases=worked.CHILD_ACQUIRES,
)
LAW.provision(
    "Art 24(2)",
    says=(
        "A child ceases to be a citizen when both parents, or the only one, leave citizenship, unless it would be "
        "stateless."
    ),
    on=event("loses", RU, manner="renunciation"),
    then=loses(RU, manner="lapse"),
    whom=bearers(
        "child",
        where=FOLLOWS & bearer.holds(RU) & bearer.holds_another(RU) & ALL_PARENTS_TOLD & LEAVE_NOW,
    ),
    mode="L11",
    source=CHILD_AND_PARENTS,
    grade=B,
    note=(
        "Annulment of a parent's admission is no leaving; that it leaves the child alone is how it was understood. A "
        "parent who never was a citizen has nothing to leave: that child goes on application alone (Art 19(3)); this "
        "follows from the words, and no decision on it was found."
    ),
    cases=worked.CHILD_LEAVES,
)
LAW.provision(
    "Art 25(1)",
    name="25-1",
    says="When one parent becomes a citizen, the child may be admitted on that parent's application.",
    on=event("acquires", RU, title=ADMITTED),
    as_long_as=~subject.holds(RU),
    then=acquires(RU, title="parent"),
    by=ON_APPLICATION,
    whom=bearers("child", where=(bearer.age < 18) & ~bearer.holds(RU)),
    mode="A14",
    source=CHILD_AND_PARENTS,
    note="If the child lives abroad, both parents apply. From 14 on it must agree.",
    cases=worked.CHILD_WITH_ONE_PARENT,
)
LAW.provision(
    "Art 25, loss",
    name="25-loss",
    says="When one parent's citizenship ends and the other stays a citizen, the child keeps it.",
    when=[
        subject.holds(RU),
        subject.age < 18,
        some("parent", parent, parent.did("loses", RU).happened),
        some("parent", other, other.holds(RU)),
    ],
    then=protects(RU, "The child of a parent who remains a citizen keeps citizenship."),
    source=CHILD_AND_PARENTS,
    grade=B,
    note="It may end on the leaving parent's application, with the other's consent and if the child has another.",
    cases=worked.CHILD_KEEPS,
)
LAW.provision(
    "Art 26(2) and (3)",
    name="26-adoption",
    says="A child adopted by a citizen becomes a citizen on the adopters' application, wherever it lives.",
    on=event("is adopted", RU, by=("citizens", "citizen and stateless person", "citizen and foreigner")),
    when=[~subject.holds(RU), subject.age < 18],
    as_long_as=NOT_YET,
    then=acquires(RU, title="adoption"),
    by=ON_APPLICATION,
    mode="A10",
    source=ADOPTION,
    note="From the day of adoption. With a foreign adopter both apply.",
    cases=worked.ADOPTED,
)
LAW.provision(
    "Art 26(4)",
    says=(
        "If a citizen and a foreigner have adopted it and nobody applies within a year, the child becomes a citizen, "
        "provided it and the adopters live in Russia."
    ),
    when=[
        subject.age < 18,
        subject.resides_in(RU),
        now >= subject.did("is adopted", RU, by="citizen and foreigner").day + years(1),
    ],
    then=acquires(RU, title="adoption"),
    mode="A10",
    source=Source(
        "L. Nudnenko, constitutional rights (quotes the article)",
        "http://books.sex-story.org/sex_read_118721_page33",
        B,
    ),
    note="Dated back to the day of adoption by the text; here it begins after the year.",
    cases=worked.ADOPTED_A_YEAR_AGO,
)
LAW.provision(
    "Art 26(1)",
    says=(
        "A Russian child adopted by foreigners stays a citizen; it may leave on the adopters' application if it has "
        "another nationality."
    ),
    on=event("is adopted"),
    when=[adopted_by_foreigners(RU), subject.holds(RU), subject.age < 18, subject.holds_another(RU)],
    then=loses(RU, manner="renunciation"),
    by=ON_APPLICATION,
    mode="L13b",
    source=ADOPTION,
    cases=worked.ADOPTED_BY_FOREIGNERS,
)
LAW.gap(
    "Arts 24 to 27",
    says="Wards have rules of their own; a parent without parental rights does not count.",
    because="The articles were not read.",
    taints=("ru.citizenship-2002.24-1", "ru.citizenship-2002.24-2", "ru.citizenship-2002.26-adoption"),
)
