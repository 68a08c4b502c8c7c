"""Law of the Republic of Tajikistan on military duty and military service, 2021.

Adopted by the Assembly of Representatives on 20 January 2021 (No 302), approved by the National Assembly on 25 January
2021 (No 113); in force on 4 February 2021, by one source on 2 March 2021. It replaced the Law of 29 November 2000 on
general military duty. Amended on 13 November 2023 (No 1990). The articles themselves were not read.
"""

from typing import Any

from denizen.language.enacting import B, Law, empowers, forbids, no, owes, protects, reading, unknown, yes
from denizen.language.force import in_force
from denizen.language.provisions import Case, Source
from denizen.language.states import TJ
from denizen.language.words import Condition, any_of, date, event, now, subject

LAW = Law(
    "tj.military-2021",
    TJ,
    title="Law of the Republic of Tajikistan of 2021 on military duty and military service",
    short="Law on military duty of Tajikistan 2021",
    force=in_force("2021-02-04/2021-03-02"),
    source=Source("Asia-Plus, 30 March 2022, and the yearly call-up decrees as reported", "https://asiaplustj.info", B),
)


#: The years whose classes are followed.
FOLLOWED = range(2021, 2031)


def class_of(year: int) -> Condition:
    """In that year the call-up takes men born up to 27 calendar years before."""
    in_that_year = (now >= date(f"{year}-01-01")) & (now < date(f"{year + 1}-01-01"))
    return in_that_year & (subject.born >= date(f"{year - 27}-01-01"))


LIABLE = [subject.is_male, subject.holds(TJ), subject.age >= 18]
MAN: dict[str, Any] = {"sex": "male", "born": "2003-02-10", "residence": "TJ", "nationalities": {"TJ": "birth"}}
DUAL = MAN | {"nationalities": {"TJ": "birth", "RU": {"by": "naturalisation", "on": "2022-02-10"}}}
LAST_OF_CLASS = MAN | {"born": "1999-03-10"}
BY_YEAR = "by year of birth"
ELSEWHERE = "service elsewhere counts"
SERVED_THERE = MAN | {
    "nationalities": {"TJ": "birth", "RU": "never"},
    "events": [{"completes service": "RU", "on": "2023-10-01"}],
}


def oldest_class_of(year: int) -> list[Case]:
    """Men born 27 calendar years before leave with the year; men born a day earlier left with the year before."""
    oldest, older = MAN | {"born": f"{year - 27}-01-01"}, MAN | {"born": f"{year - 28}-12-31"}
    return [
        yes(f"27 since the first day of {year}, its last day", on=f"{year}-12-31", p=oldest, reading=BY_YEAR),
        no(f"the same, the first day of {year + 1}", on=f"{year + 1}-01-01", p=oldest, reading=BY_YEAR),
        no(f"27 on the last day of {year - 1}, the day after", on=f"{year}-01-01", p=older, reading=BY_YEAR),
    ]


LAW.provision(
    "call-up age",
    name="draft",
    says="A man of 18 to 27 who is a citizen owes two years of compulsory service, one year if he is a graduate.",
    when=[*LIABLE, subject.age < 27],
    unless=[
        subject.did("completes service", TJ).happened,
        subject.did("is exempted", TJ).happened,
    ],
    then=owes(TJ, "do compulsory military service", fulfilled_by=event("completes service", TJ)),
    readings=[
        reading(
            "until the 27th birthday",
            says="A man is called up until he turns 27.",
            held_by="the age limit as it is usually given: 18 to 27",
        ),
        reading(
            "by year of birth",
            says="A man is called up until the end of the calendar year in which he turns 27.",
            held_by=(
                "the call-up decrees: born 1994 to 2003 in autumn 2021, 1996 to 2005 in 2023, 1999 to 2008 in 2026"
            ),
            when=[*LIABLE, any_of(*(class_of(year) for year in FOLLOWED))],
        ),
        reading(
            "service elsewhere counts",
            says="Whoever has done the service of another State is not called up, as under the law of 2000 (Art 20).",
            held_by="the law of 2000; whether that of 2021 kept the rule was not read",
            when=[*LIABLE, subject.age < 27, ~subject.did("completes service").happened],
            argued=True,
        ),
    ],
    note=(
        "The article was not read. Service done in Russia and residence there count for citizens of both States "
        "by treaty. The years of birth are followed up to 2030. Calls are in April and May and in October and "
        "November."
    ),
    cases=[
        no("the day before 18", on="2021-06-14", p=MAN | {"born": "2003-06-15"}),
        yes("18 that day", on="2021-06-15", p=MAN | {"born": "2003-06-15"}),
        yes("the day before 27", on="2026-12-14", p=MAN | {"born": "1999-12-15"}),
        no("27 that day", on="2026-12-15", p=MAN | {"born": "1999-12-15"}),
        yes("born in December 1999, spring of 2026", on="2026-04-20", p=MAN | {"born": "1999-12-15"}),
        no("born in 1998, spring of 2026", on="2026-04-20", p=MAN | {"born": "1998-12-15"}, reading=BY_YEAR),
        no("27 already, spring of 2026", on="2026-04-20", p=LAST_OF_CLASS),
        yes("27, but of the class", on="2026-04-20", p=LAST_OF_CLASS, reading=BY_YEAR),
        yes("the last day of his class", on="2026-12-31", p=LAST_OF_CLASS, reading=BY_YEAR),
        no("the day after", on="2027-01-01", p=LAST_OF_CLASS, reading=BY_YEAR),
        no("before the law, the last day of 2020", on="2020-12-31", p=MAN | {"born": "1994-01-01"}, reading=BY_YEAR),
        *(case for year in FOLLOWED for case in oldest_class_of(year)),
        no("a woman", on="2024-04-20", p=MAN | {"sex": "female"}),
        no("has served", on="2024-04-20", p=MAN | {"events": [{"completes service": "TJ", "on": "2023-10-01"}]}),
        yes("has served in Russia", on="2024-04-20", p=SERVED_THERE),
        no("has served in Russia", on="2024-04-20", p=SERVED_THERE, reading=ELSEWHERE),
        no(
            "the day before 18, service elsewhere counts",
            on="2021-06-14",
            p=MAN | {"born": "2003-06-15"},
            reading=ELSEWHERE,
        ),
        yes("18, service elsewhere counts", on="2021-06-15", p=MAN | {"born": "2003-06-15"}, reading=ELSEWHERE),
        yes(
            "the day before 27, service elsewhere counts",
            on="2026-12-14",
            p=MAN | {"born": "1999-12-15"},
            reading=ELSEWHERE,
        ),
        no("27, service elsewhere counts", on="2026-12-15", p=MAN | {"born": "1999-12-15"}, reading=ELSEWHERE),
        no("exempted", on="2024-04-20", p=MAN | {"events": [{"is exempted": "TJ", "on": "2023-10-01"}]}),
        no("also Russian and residing in Russia", on="2024-04-20", p=DUAL | {"residence": "RU"}),
        yes("back to live in Tajikistan", on="2024-04-20", p=DUAL),
        unknown("year of birth alone", on="2021-06-15", p=MAN | {"born": "2003"}),
        unknown("between the two days given for the beginning", on="2021-02-15", p=MAN | {"born": "2000-02-10"}),
        no("the day before the first", on="2021-02-03", p=MAN | {"born": "2000-02-10"}),
        yes("the later of the two", on="2021-03-02", p=MAN | {"born": "2000-02-10"}),
    ],
)

DEFERRED = Source(
    "FBDZA, on raids for conscripts in Tajikistan",
    "https://fbdza.eu/veranstaltung/deutschland/unsere-projekte/razzien-auf-wehrpflichtigen-gehen-weiter/",
    B,
)

LAW.provision(
    "deferment",
    says="Students, only breadwinners, fathers of two children and the ill are deferred and not called up meanwhile.",
    when=[subject.under("tj.military-2021.draft"), subject.resides_in(TJ), subject.has("deferment")],
    then=protects(TJ, "No call-up while the deferment lasts."),
    source=DEFERRED,
    note="The duty itself goes on until 27. The article was not read.",
    cases=[
        yes("studies", on="2024-04-20", p=MAN | {"deferment": True}, also=["owes(p, tj.military-2021.draft)"]),
        no("has none", on="2024-04-20", p=MAN | {"deferment": False}),
        no("27 already", on="2030-02-10", p=MAN | {"deferment": True}),
        unknown("not known", on="2024-04-20", p=MAN | {"deferment": "unknown"}),
    ],
)
LAW.provision(
    "fitness",
    name="unfit",
    says="Whoever is found unfit is released from call-up.",
    when=[subject.under("tj.military-2021.draft"), subject.fact("fitness").among("unfit")],
    then=protects(TJ, "Release from call-up, once the finding is confirmed."),
    source=DEFERRED,
    note="The duty ends with the decision, told as a final exemption. The article was not read.",
    cases=[
        yes("unfit", on="2024-04-20", p=MAN | {"fitness": "unfit"}, also=["owes(p, tj.military-2021.draft)"]),
        no("fit", on="2024-04-20", p=MAN | {"fitness": "fit"}),
        no("27 already", on="2030-02-10", p=MAN | {"fitness": "unfit"}),
        unknown("not known", on="2024-04-20", p=MAN | {"fitness": "unknown"}),
    ],
)
LAW.gap(
    "deferments and exemptions",
    says="Illness, study, being an only son, or having two children defers or exempts.",
    because="The articles were not read: who is deferred and who is exempted, and for how long, is not computed.",
    taints=["tj.military-2021.draft", "tj.military-2021.deferment"],
)
PAYER = MAN | {"born": "2001-02-10"}
PAYS = empowers(
    TJ, "serve a paid month in the mobilisation call-up reserve", exercised_by=event("completes service", TJ)
)
RESERVE = Source("OSN, 18 August 2023; Oila.tj; Asia-Plus, 30 March 2022", "https://asiaplustj.info", B)

LAW.provision(
    "mobilisation call-up reserve",
    name="reserve-text-2021",
    says="Within a yearly quota a payment of 420 calculation indicators and a month of training replace the two years.",
    when=[subject.under("tj.military-2021.draft")],
    then=PAYS,
    force=in_force("2021-06-30", until="2023-09-01"),
    source=RESERVE,
    note=(
        "Government order of 30 June 2021. An indicator was 60 somoni in 2021, 64 in 2022 and 68 in 2023: 25,200, "
        "26,880 and 28,560 somoni. For the treaty with Russia the month is performance or exemption; either should "
        "free from Russian conscription, which is not proven. The quota is not computed."
    ),
    cases=[
        no("the day before the order", on="2021-06-29", p=PAYER),
        yes("the day of the order", on="2021-06-30", p=PAYER),
        yes("applies on 30 August 2023: 28,560 somoni", on="2023-08-30", p=PAYER),
        yes("the last day of the old price", on="2023-08-31", p=PAYER),
        no("the first day of the new price", on="2023-09-01", p=PAYER),
        no("a woman", on="2022-01-01", p=PAYER | {"sex": "female"}),
        unknown("citizenship uncertain", on="2022-01-01", p=PAYER | {"nationalities": {"TJ": "unknown"}}),
    ],
)

LAW.provision(
    "mobilisation call-up reserve",
    name="reserve-text-2023",
    says="Within a yearly quota a payment of 750 calculation indicators and a month of training replace the two years.",
    when=[subject.under("tj.military-2021.draft")],
    then=PAYS,
    force=in_force("2023-09-01"),
    source=RESERVE,
    note="Order as amended on 31 July 2023: 51,000 somoni in 2023, 54,000 in 2024, then 750 indicators of the year.",
    cases=[
        no("the last day of the old price", on="2023-08-31", p=PAYER),
        yes("the first day of the new price: 51,000 somoni", on="2023-09-01", p=PAYER),
        yes("applies on 2 January 2024: 54,000 somoni", on="2024-01-02", p=PAYER),
        no("a woman", on="2024-01-01", p=PAYER | {"sex": "female"}),
        unknown("citizenship uncertain", on="2024-01-01", p=PAYER | {"nationalities": {"TJ": "unknown"}}),
    ],
)

LAW.provision(
    "posts for those who served",
    name="posts",
    says="From 2021 some posts, in courts, prosecution, customs and the executive, are for those who have served.",
    when=[
        subject.is_male,
        subject.holds(TJ),
        ~subject.did("completes service", TJ).happened,
        ~subject.did("is exempted", TJ).happened,
    ],
    then=forbids(
        TJ,
        "take posts kept for those who have served",
        broken_by=event("enters service", TJ, body=("justice", "administration")),
    ),
    note="Told by the press; whether a paid month or service in Russia is enough was not read.",
    cases=[
        no("before the law", on="2021-02-03", p=PAYER),
        unknown("between the two days given for its beginning", on="2021-02-15", p=PAYER),
        yes("has not served", on="2021-03-02", p=PAYER),
        no("has served", on="2024-01-01", p=PAYER | {"events": [{"completes service": "TJ", "on": "2022-10-01"}]}),
        unknown("citizenship uncertain", on="2024-01-01", p=PAYER | {"nationalities": {"TJ": "unknown"}}),
    ],
)

SUMMONED = MAN | {"events": [{"is called up": "TJ", "on": "2023-04-10", "for": "conscription"}]}

LAW.provision(
    "summons",
    name="summons",
    says="A man of the classes called up, with no right to deferment or exemption, must appear when summoned.",
    on=event("is called up", TJ, for_="conscription"),
    when=[subject.under("tj.military-2021.draft")],
    then=owes(
        TJ,
        "appear at the military commissariat",
        fulfilled_by=event("reports for service", TJ),
        refused_by=event("refuses service", TJ),
    ),
    source=Source(
        "Sputnik Tajikistan, 1 October 2021, on the decree of 2 September 2021",
        "https://sputnik-tj.com/20211001/oghoz-davat-tiramoh-tojikiston-1042593071.html",
        B,
    ),
    note="The article and the time limit were not read.",
    cases=[
        no("the day before the summons", on="2023-04-09", p=SUMMONED),
        yes("the day of the summons", on="2023-04-10", p=SUMMONED),
        no("a woman", on="2023-04-10", p=SUMMONED | {"sex": "female"}),
        unknown(
            "whether he was summoned is not known",
            on="2023-04-10",
            p=MAN | {"events": [SUMMONED["events"][0] | {"happened": "unknown"}]},
        ),
    ],
)

LAW.gap(
    "citizens abroad",
    says="Rules on the register of citizens who live abroad, and on service done in another State.",
    because="The articles were not read; for citizens of Russia the treaty decides.",
    taints=["tj.military-2021.draft"],
)
