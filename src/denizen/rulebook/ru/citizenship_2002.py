"""Federal Law of 31 May 2002 No 62-FZ on citizenship of the Russian Federation.

In force from 1 July 2002, repealed from 26 October 2023 by Law 138-FZ. Amended some thirty times; those that matter
here: Law 243-FZ of 29 July 2017 (oath, annulment on conviction, from 1 September 2017), the law of 24 April 2020 (the
old citizenship need no longer be given up, from 24 July 2020) and the law of 24 September 2022 (contract of one year).
"""

from typing import Any

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
    no,
    protects,
    reading,
    unknown,
    yes,
)
from denizen.language.force import history, in_force
from denizen.language.provisions import Source
from denizen.language.states import RU
from denizen.language.words import always, any_of, date, event, person, some, subject
from denizen.rulebook.ru.people import (
    BY_BIRTH,
    CHILD,
    KYRGYZ,
    MARRIED,
    ONLY_RUSSIAN,
    PERHAPS,
    WIFE,
    Told,
    after,
    convicted,
    decided,
    perhaps,
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
MARRIAGE = Source("Law 62-FZ, Art 8", "https://city-advokat.ru/statya-8-fz-o-grazhdanstve-rossijskoj-federacii.html", A)
CHILDREN = Source("Law 62-FZ, Art 9", "http://lugasoft.ru/zakon/o-grazhdanstve-rossijskoj-federacii/statya-9", A)
SIGNED = Source("Kremlin, summary of the law signed on 24 September 2022", "http://en.kremlin.ru/d/69422", B)
EXIT = Source("Law 62-FZ, Art 20, zakonrf.info", "https://zakonrf.info/zakon-o-grazhdanstve/20", A)
ANNULMENT = Source(
    "A. Guryev, false information as a ground of annulment (quotes the text)",
    "https://kaluga-zaprava.ru/biblioteka/metodichki/zavedomo-lozhnye-svedenija-kak-osnovanie-dlja-otmeny-reshenija"
    "-o-priobretenii-grazhdanstva-rossijskoj-federacii-v-praktike-konstitucionnogo-suda-rf/",
    A,
)
RULING_183 = Source(
    "Constitutional Court, ruling No 183-O of 11 February 2021, on Art 22(2); the list of articles from other reports",
    "http://garant.ru/products/ipo/prime/doc/400324200",
    C,
)

#: Titles that rest on a decision to admit, on application.
ADMITTED = ("naturalisation", "reinstatement")
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
NO_OTHER_NATIONALITY = ~subject.holds_another(RU)
NONE_PROMISED = NO_OTHER_NATIONALITY & ~subject.has("promised_nationality")

#: Offences of the list that count whatever the motive.
TERRORISM_AND_EXTREMISM = (
    *("205", "205.1", "205.2", "205.3", "205.4", "205.5", "206", "208", "211(4)", "281"),
    *("282.1", "282.2", "282.3", "361"),
)

# --- principles ------------------------------------------------------------------------------------------------------

LAW.provision(
    "Art 4(3)",
    says="A citizen may not be deprived of citizenship, nor of the right to change it.",
    when=[subject.holds(RU)],
    then=protects(RU, "Citizenship may not be taken away as a penalty."),
    note="What this bars beside Article 22 of the same Law is the question of Article 6(3) of the Constitution.",
    cases=[
        no("the day before the Law", on="2002-06-30", p=BY_BIRTH),
        yes("the first day of the Law", on="2002-07-01", p=BY_BIRTH),
        yes("the last day of the Law", on="2023-10-25", p=BY_BIRTH),
        no("the day of the new Law", on="2023-10-26", p=BY_BIRTH),
        unknown("it is not known whether the person is a citizen", on="2022-10-01", p=PERHAPS),
    ],
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
    cases=[
        no("the day before the marriage", on="2019-12-31", p=BY_BIRTH | MARRIED, wife=WIFE),
        yes("the day of the marriage", on="2020-01-01", p=BY_BIRTH | MARRIED, wife=WIFE),
        no("unmarried", on="2022-10-01", p=BY_BIRTH),
        unknown("it is not known whether he is a citizen", on="2022-10-01", p=PERHAPS | MARRIED, wife=WIFE),
    ],
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
    cases=[
        yes("a child with no other nationality", on="2022-10-01", p=CHILD),
        no("a child that is also Kazakh", on="2022-10-01", p=CHILD | {"nationalities": {"RU": "birth", "KZ": "birth"}}),
        yes("the day before turning 18", on="2022-10-01", p=CHILD | {"born": "2004-10-02"}),
        no("on turning 18", on="2022-10-02", p=CHILD | {"born": "2004-10-02"}),
        unknown("others not asked about", on="2022-10-01", p=CHILD | {"nationalities": {"RU": "birth"}}),
    ],
)

# --- admission -------------------------------------------------------------------------------------------------------

APPLICANT = {"born": "1995-04-01", "nationalities": {"TJ": "birth", "RU": "never"}, "residence": "RU"}
SOLDIER = after({"signs contract": "RU", "on": "2022-09-20", "months": 12, "with": "army"}, who=APPLICANT)
ADMITTED_SOLDIER = after(decided("2022-12-02", "admission"), who=SOLDIER)


def contract(**details: Any) -> Told:
    """A Tajik citizen who signs a contract on 1 October 2022."""
    return after({"signs contract": "RU", "on": "2022-10-01"} | details, who=APPLICANT)


LAW.provision(
    "Art 13(4)",
    name="contract",
    says=(
        "A foreigner who has signed a contract of at least a year with the armed forces or another military body may "
        "apply for citizenship without a residence permit and without five years of residence."
    ),
    when=[~subject.holds(RU), subject.did("signs contract", RU, least_months=12, not_with="private company").happened],
    then=[
        empowers(RU, "apply for citizenship as a contract soldier", exercised_by=event("applies for citizenship", RU)),
        acquires(RU, title="naturalisation"),
    ],
    by=ON_APPLICATION,
    force=history(bill="2022-09-20", adopted="2022-09-21", in_force="2022-09-24", repealed="2023-10-26"),
    mode="A25",
    source=SIGNED,
    note=(
        "Passed by the Duma on 20 September 2022 and by the upper chamber on the 21st, signed on the 24th. The number "
        "of the article was not verified. Before it, three years of a contract of five were needed. Citizenship begins "
        "with the oath. The decree of 30 September 2022 added a quicker route with conditions of its own."
    ),
    cases=[
        no("the bill has passed but is not signed", on="2022-09-23", p=SOLDIER),
        yes("the day of signature", on="2022-09-24", p=SOLDIER),
        yes("the last day of the Law", on="2023-10-25", p=SOLDIER),
        no("the day of the new Law", on="2023-10-26", p=SOLDIER),
        yes("a contract of twelve months", on="2022-10-01", p=contract(months=12, **{"with": "army"})),
        no("a contract of eleven months", on="2022-10-01", p=contract(months=11, **{"with": "army"})),
        no("a private company", on="2022-10-01", p=contract(months=12, **{"with": "private company"})),
        unknown("the length of the contract is not known", on="2022-10-01", p=contract(**{"with": "army"})),
        no("admitted on application", on="2022-12-02", p=ADMITTED_SOLDIER, also=["holds(p, RU)"]),
    ],
)

# --- exit ------------------------------------------------------------------------------------------------------------

CHARGED = {"is charged": "RU", "on": "2022-08-10"}
CALLED = {"is called up": "RU", "on": "2022-09-29", "for": "mobilisation"}

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
    cases=[
        yes("Kyrgyz citizen, nothing owed, the day before mobilisation", on="2022-09-20", p=KYRGYZ),
        no("after a mobilisation summons has been served", on="2022-09-30", p=after(CALLED)),
        no("no other nationality", on="2022-09-20", p=ONLY_RUSSIAN | {"promised_nationality": False}),
        no("the day before turning 18", on="2022-09-20", p=KYRGYZ | {"born": "2004-09-21"}),
        yes("on turning 18", on="2022-09-21", p=KYRGYZ | {"born": "2004-09-21"}),
        yes("the last day of the Law", on="2023-10-25", p=KYRGYZ),
        no("the day of the new Law", on="2023-10-26", p=KYRGYZ),
        unknown(
            "nobody asked about other nationalities",
            on="2022-09-20",
            p=KYRGYZ | {"nationalities": {"RU": {"by": "naturalisation", "on": "2016-05-06"}}},
        ),
        no("exit was granted", on="2022-09-22", p=after(decided("2022-09-21", "exit")), also=["not holds(p, RU)"]),
    ],
)

IN_RESERVE = KYRGYZ | {"reserve": True}

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
    cases=[
        no("the day before the summons is served", on="2022-09-28", p=after(CALLED)),
        yes("the summons is served", on="2022-09-29", p=after(CALLED)),
        no("exempted after the summons", on="2022-10-15", p=after(CALLED, {"is exempted": "RU", "on": "2022-10-15"})),
        yes("charged with a crime", on="2022-08-10", p=after(CHARGED)),
        yes("no other nationality", on="2022-09-20", p=ONLY_RUSSIAN | {"promised_nationality": False}),
        no("another one is promised", on="2022-09-20", p=ONLY_RUSSIAN | {"promised_nationality": True}),
        unknown("whether a summons was served is not known", on="2022-09-29", p=after(perhaps(CALLED))),
        no("in the reserve, nothing served", on="2022-09-28", p=IN_RESERVE, reading="served summons"),
        yes("in the reserve, nothing served", on="2022-09-28", p=IN_RESERVE, reading="any open military duty"),
    ],
)

LAW.gap(
    "Art 20",
    says="A conviction bars exit until the sentence is served.",
    because="The end of a sentence is not among the facts of a case.",
    taints=("ru.citizenship-2002.20", "ru.citizenship-2002.19"),
)

# --- annulment -------------------------------------------------------------------------------------------------------

LIED = {"misrepresents": "RU", "on": "2016-05-06"}

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
    cases=[
        yes("false papers came to light", on="2022-10-01", p=after(LIED), also=["holds(p, RU)"]),
        no("honest papers", on="2022-10-01", p=KYRGYZ),
        no("a citizen by birth", on="2022-10-01", p=after(LIED, who=BY_BIRTH)),
        no(
            "after the decision",
            on="2022-10-02",
            p=after(LIED, decided("2022-10-02", "annulment")),
            also=["not holds(p, RU)"],
        ),
        yes("the last day of the Law", on="2023-10-25", p=after(LIED)),
        no("the day of the new Law", on="2023-10-26", p=after(LIED)),
        unknown("whether the papers were false is not known", on="2022-10-01", p=after(perhaps(LIED))),
    ],
)


LAW.provision(
    "Art 22(2)",
    says=(
        "A final conviction for one of eighteen terrorist or extremist crimes, or for preparing or attempting one, "
        "proves that the undertaking to observe the Constitution was false, and the admission is annulled."
    ),
    when=[
        subject.holds(RU, by=ADMITTED),
        subject.did("is convicted", RU, article=TERRORISM_AND_EXTREMISM).since(date("2017-09-01")),
    ],
    then=loses(RU, manner="annulment"),
    by=BY_DECISION,
    force=in_force("2017-09-01", until="2023-10-26"),
    mode="L07",
    source=RULING_183,
    note=(
        "Formally annulment for false information, in substance a penalty for disloyalty. Spouse and children were "
        "understood to be left out. That only convictions since 1 September 2017 count follows the general rule on "
        "laws in time; no text on it was read."
    ),
    cases=[
        yes("convicted on the first day of the rule", on="2017-09-01", p=after(convicted("2017-09-01", "205.2(1)"))),
        no("convicted the day before", on="2017-09-01", p=after(convicted("2017-08-31", "205.2(1)"))),
        no("the day before the rule", on="2017-08-31", p=after(convicted("2017-08-31", "205.2(1)"))),
        no("a drug offence", on="2023-10-25", p=after(convicted("2018-03-27", "228(2)"))),
        no("a citizen by birth", on="2020-01-01", p=after(convicted("2019-05-01", "205"), who=BY_BIRTH)),
        yes("the last day of the Law", on="2023-10-25", p=after(convicted("2019-05-01", "205"))),
        no("the day of the new Law", on="2023-10-26", p=after(convicted("2019-05-01", "205"))),
        unknown("the article is not known", on="2020-01-01", p=after({"is convicted": "RU", "on": "2019-05-01"})),
    ],
)

LAW.gap(
    "Art 22(2)",
    says="Articles 277 to 279 and 360 of the Criminal Code count where the crime was tied to terrorism.",
    because="The motive of a crime is not among the facts of a case.",
    taints=("ru.citizenship-2002.22-2",),
)
LAW.gap(
    "Arts 24 to 26",
    says="When both parents, or the only parent, lose citizenship the child follows, unless it would be stateless.",
    because="The articles on loss were read only in part, and which losses of a parent they cover is not settled.",
    taints=("ru.citizenship-2002.19", "ru.citizenship-2002.22-1", "ru.citizenship-2002.22-2"),
)
