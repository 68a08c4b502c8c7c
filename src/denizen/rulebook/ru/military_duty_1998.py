"""Federal Law of 28 March 1998 No 53-FZ on military duty and military service.

In force since 1998. Amendments that matter here: Law 111-FZ of 7 June 2013 (foreign service exempts only under a
treaty), Law 127-FZ of 14 April 2023 (electronic summons and registration), the law of July 2023 on the ages of the
reserve, Law 439-FZ of 4 August 2023 (call-up until 30), and Law 281-FZ of 8 August 2024 (data on new citizens).
"""

from denizen.language.enacting import A, B, C, Law, empowers, forbids, owes, protects, reading
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import RU, TJ
from denizen.language.words import any_of, count, days, event, event_day, now, person, subject, years
from denizen.rulebook.ru.military_duty_1998_cases import (
    CALL_UP_TO_27_CASES,
    CALL_UP_TO_30_CASES,
    CONTRACT_CASES,
    CONTRACT_CASES_2003,
    CONTRACT_CASES_2025,
    DEFERMENT_CASES,
    LEAVING_CASES,
    LIMITED_FITNESS_CASES,
    NOT_SERVED_CASES_2014,
    NOT_SERVED_CASES_2017,
    NOT_SERVED_CASES_2024,
    OFFICER_AGE_CASES,
    ON_TRIAL_CASES,
    ONLINE_CASES,
    REGISTRATION_CASES,
    RESERVE_AGE_CASES,
    SERVICE_ABROAD_CASES,
    SUMMONS_CASES,
    TREATY_SERVICE_CASES,
    TWO_CHILDREN_CASES,
)

LAW = Law(
    "ru.military-duty-1998",
    RU,
    title="Federal Law of 28 March 1998 No 53-FZ on military duty and military service",
    original_title="О воинской обязанности и военной службе",
    short="Law 53-FZ",
    force=in_force("1998"),
    source=Source(
        "Prosecutor's digest of Law 53-FZ, kacha-mo.ru",
        "https://kacha-mo.ru/novosti/prokuratura-soobshchaet/voinskij-uchet",
        B,
    ),
)
TWO_WEEKS = Source("Rossiyskaya Gazeta, 31 August 2023", "https://rg.ru/2023/08/31/zasluzhit-pasport.html", B)
CALL_UP_TO_27 = Source(
    "Law 53-FZ, Art 22, as it stood until 2023, Klerk",
    "https://klerk.ru/cdoc/view/federalnyj-zakon-o-voinskoj-obazannosti-i-voennoj-sluzbe"
    "/stata-22-grazdane-podlezasie-prizyvu-na-voennuu-sluzbu",
    A,
)
CALL_UP_TO_30 = Source(
    "Delovoy Peterburg, 1 January 2024", "https://dp.ru/a/2024/01/01/v-rossii-vstupil-v-silu-zakon", B
)
AMENDMENT_2013 = Source(
    "Garant, Law 53-FZ with the amendment of Art 23 by Law 111-FZ",
    "https://base.garant.ru/76821713/74d7c78a3a1e33cef2750a2b7b35d2ed",
    A,
)
RESERVE_AGES = Source(
    "Table of Art 53, Crimean Federal University", "https://cfuv.ru/vtorojj-otdel-voinskijj-uchjot/article-3", A
)
ONE_YEAR = Source("Kremlin, summary of the law signed on 24 September 2022", "http://en.kremlin.ru/d/69422", B)
DEFERMENTS = Source(
    "Caucasian Knot, June 2025, on the rights of new citizens", "https://www.kavkazuzel.com/articles/412521", B
)

TWO_CHILDREN = Source(
    "Novosti Saratova, 8 October 2025, on fathers and call-up",
    "https://novosti-saratova.ru/saratovskim-molodym-otczam-napomnili-ob-otsrochke-ot-armii/",
    B,
)
FOREIGNERS_2003 = Source(
    "A. Shchukin, Military service of foreigners in Russia, Pravo v Vooruzhennykh Silakh 2007 No 8",
    "http://geum.ru/lav/index-67698.php",
    B,
)
FOREIGNERS_2025 = Source(
    "Vedomosti, 22 December 2025, on the decree that implements the law of 7 July 2025",
    "https://www.vedomosti.ru/politics/news/2025/12/22/1165435-putin-rasshiril-poryadok",
    B,
)
EXEMPTIONS = Source("Law 53-FZ, Art 23, as it stood in 2009, 5rik.ru", "http://5rik.ru/clear/list-2009-str-28.php", A)
UNDER_INVESTIGATION = Source("Interfax, on those under investigation", "https://interfax.ru/amp/866685", B)
STATE_SERVICE = Source(
    "Golyanovo prefecture, on Law 170-FZ of 2 July 2013",
    "https://golyanovo.mos.ru/presscenter/news/detail/851722.html",
    B,
)
TEN_YEARS = Source("Y. Sokolov, on men found not to have served, urfac.ru", "https://urfac.ru/?p=142", B)

#: Of age, living in Russia: whom the duty to be registered can reach.
RESIDENT_ADULT = [subject.resides_in(RU), subject.age >= 18]
#: In the State's service now.
SERVING = subject.did("enters service", RU).happened & ~subject.did("leaves service", RU).since(
    subject.did("enters service", RU).last_day
)
SERVED = subject.did("completes service", RU).happened | subject.did("leaves service", RU).happened
EXEMPTED = subject.did("is exempted", RU).happened
WOMAN_WITHOUT_SPECIALITY = subject.is_female & ~subject.has("military_speciality")
#: Past the age limit of the reserve for soldiers: 50 until 2023, raised year by year to 55 in 2028; women 45.
PAST_RESERVE_AGE = subject.fact("rank").among("soldier") & any_of(
    (subject.age >= 50) & (subject.born < "1974-01-01"),
    (subject.age >= 51) & (subject.born < "1975-01-01"),
    (subject.age >= 52) & (subject.born < "1976-01-01"),
    (subject.age >= 53) & (subject.born < "1977-01-01"),
    (subject.age >= 54) & (subject.born < "1978-01-01"),
    subject.age >= 55,
    subject.is_female & (subject.age >= 45),
)
#: Past the age limit of the reserve for officers: 60, 65 or 70 by rank; women 50.
OFFICERS = ("junior officer", "senior officer", "general")
PAST_OFFICER_AGE = any_of(
    subject.fact("rank").among("junior officer") & (subject.age >= 60),
    subject.fact("rank").among("senior officer") & (subject.age >= 65),
    subject.fact("rank").among("general") & (subject.age >= 70),
    subject.fact("rank").among(*OFFICERS) & subject.is_female & (subject.age >= 50),
)
NOT_BOUND = [WOMAN_WITHOUT_SPECIALITY, SERVING, EXEMPTED, PAST_RESERVE_AGE, PAST_OFFICER_AGE]
BECOMES_A_CITIZEN = event("acquires", RU, not_title=("birth", "initial"))


# --- registration ----------------------------------------------------------------------------------------------------

LAW.provision(
    "Arts 8 and 10(1)",
    name="10-1",
    says=(
        "Whoever becomes a citizen and is bound to military duty must report to the commissariat within two weeks "
        "to be registered. Women without a military speciality and permanent residents abroad are not bound."
    ),
    on=BECOMES_A_CITIZEN,
    when=RESIDENT_ADULT,
    unless=NOT_BOUND,
    as_long_as=subject.holds(RU),
    then=owes(
        RU,
        "report in person to the military commissariat to be registered",
        fulfilled_by=event("registers for military", RU),
        due=days(14),
    ),
    source=TWO_WEEKS,
    note=(
        "The two weeks are older than 2023; from which day they applied was not found. Some press reports count them "
        "from the passport; the earlier day, that of citizenship, is the safe one. No rule was found that moves a last "
        "day off a weekend. Registration is neither call-up nor a contract."
    ),
    cases=REGISTRATION_CASES,
)

LAW.provision(
    "Art 10(1)",
    name="10-1-online",
    says="Instead, the new citizen may apply for registration through the state services portal within one week.",
    on=BECOMES_A_CITIZEN,
    when=RESIDENT_ADULT,
    unless=NOT_BOUND,
    as_long_as=now <= event_day + days(7),
    then=empowers(
        RU,
        "apply for military registration through the state services portal",
        exercised_by=event("registers for military", RU, channel="online"),
    ),
    force=in_force("2023-04-14"),
    source=TWO_WEEKS,
    note="Open since Law 127-FZ; whether the portal took such applications from its first day was not checked.",
    cases=ONLINE_CASES,
)

LAW.gap(
    "Art 9",
    says="Young men are first registered between January and March of the year in which they turn 17.",
    because="The language has birthdays but not the year of a birthday; a new citizen of 17 is left out.",
    taints=("ru.military-duty-1998.10-1",),
)

LAW.provision(
    "Art 10(1)",
    name="10-1-leaving",
    says="Whoever is on the military register must tell the commissariat before leaving Russia for over six months.",
    on=event("moves abroad", RU),
    when=[
        subject.holds(RU),
        any_of(
            subject.has("reserve"),
            subject.under("ru.military-duty-1998.22-1-a-27"),
            subject.under("ru.military-duty-1998.22-1-a-30"),
        ),
    ],
    as_long_as=subject.holds(RU),
    then=owes(RU, "be taken off the military register before leaving for more than six months"),
    grade=C,
    note=(
        "The wording was not read. Once taken off the register a person who lives abroad is not bound to be on it, is "
        "not called up and in practice not mobilised. Leaving without notice in the call-up season is an offence."
    ),
    cases=LEAVING_CASES,
)
LAW.gap(
    "Art 10(1)",
    says="A new address, job, school or family is reported within two weeks; from 2026 perhaps a move in seven days.",
    because="Such changes are not events of a case; reports of January 2026 differ on the term.",
)

# --- call-up ---------------------------------------------------------------------------------------------------------

CALLABLE = [subject.holds(RU), subject.is_male, subject.resides_in(RU), subject.age >= 18]
NOT_CALLABLE = [subject.has("reserve"), SERVED, SERVING, EXEMPTED]
SERVE = owes(
    RU,
    "answer a call-up and serve twelve months as a conscript",
    fulfilled_by=event("completes service", RU),
    refused_by=event("evades call-up", RU, for_="conscription"),
    entails=[event("enters service", RU, form="conscript", body="army")],
)


LAW.provision(
    "Art 22(1)(a)",
    name="22-1-a-27",
    says="Men from 18 to 27 who are not in the reserve are liable to call-up as conscripts.",
    when=[*CALLABLE, subject.age < 27],
    unless=NOT_CALLABLE,
    then=SERVE,
    force=in_force("1998", until="2024-01-01"),
    source=CALL_UP_TO_27,
    cases=CALL_UP_TO_27_CASES,
)


LAW.provision(
    "Art 22(1)(a)",
    name="22-1-a-30",
    says="Men from 18 to 30 who are not in the reserve are liable to call-up as conscripts.",
    when=[*CALLABLE, subject.age < 30],
    unless=NOT_CALLABLE,
    then=SERVE,
    force=in_force("2024-01-01"),
    source=CALL_UP_TO_30,
    readings=[
        reading(
            "27 before 2024",
            says="Whoever turned 27 before 1 January 2024 is no longer called up.",
            held_by="members of the Duma when Law 439-FZ was passed",
            when=[*CALLABLE, subject.age < 30, subject.born >= "1997-01-01"],
        ),
        reading(
            "in the reserve before 2024",
            says="Only whoever had already been enrolled in the reserve is no longer called up.",
            held_by="a prosecutor's office, explaining Law 439-FZ",
        ),
    ],
    note="The second reading bites on those who become citizens after 1 January 2024 at the age of 27 to 29.",
    cases=CALL_UP_TO_30_CASES,
)

NOT_CALLED_UP = ("ru.military-duty-1998.22-1-a-27", "ru.military-duty-1998.22-1-a-30")

LAW.provision(
    "Art 23(1)(a)",
    name="23-1-a",
    says="Men found unfit, or fit with limits, are exempt from call-up as conscripts.",
    when=[subject.holds(RU), subject.is_male, subject.fact("fitness").among("limited", "unfit")],
    then=protects(RU, "No call-up as a conscript, for reasons of health."),
    source=EXEMPTIONS,
    note=(
        "Those of limited fitness go to the reserve, which ends liability to call-up; the unfit are freed from all "
        "military duty, which a case tells as an exemption. It bars nothing by itself: before the medical finding "
        "every man is liable."
    ),
    cases=LIMITED_FITNESS_CASES,
)

SERVED_ABROAD = (
    subject.did("completes service", not_state=RU).happened | subject.did("leaves service", not_state=RU).happened
)


LAW.provision(
    "Art 23(1)(d)",
    name="23-1-d-1998",
    says="Military service in another State exempts from call-up.",
    when=[subject.holds(RU), SERVED_ABROAD],
    then=protects(RU, "No call-up: military service was done in another State."),
    defeats=("ru.military-duty-1998.22-1-a-27",),
    force=in_force("1998", until="2013-06"),
    source=AMENDMENT_2013,
    readings=[
        reading(
            "any service abroad",
            says="Service done before becoming a citizen exempts as well.",
            held_by="the wording, which makes no difference",
        ),
        reading(
            "as a citizen only",
            says="Service done before becoming a citizen does not exempt.",
            held_by="an older view in military law (Garant, before 2013)",
            when=[
                subject.holds(RU),
                any_of(
                    subject.did("completes service", not_state=RU).since(subject.did("acquires", RU).last_day),
                    subject.did("leaves service", not_state=RU).since(subject.did("acquires", RU).last_day),
                ),
            ],
        ),
    ],
    note="Point (d) stands for the Russian letter г. The day in June 2013 on which the rule changed was not verified.",
    cases=SERVICE_ABROAD_CASES,
)


LAW.provision(
    "Art 23(1)(d)",
    name="23-1-d-2013",
    says="Military service in another State exempts from call-up only where a treaty of Russia says so.",
    when=[subject.holds(RU), subject.holds(TJ), subject.did("completes service", TJ).happened],
    then=protects(RU, "No call-up: the treaty on dual citizenship counts the service done in Tajikistan."),
    defeats=("ru.military-duty-1998.22-1-a-27", "ru.military-duty-1998.22-1-a-30"),
    force=in_force("2013-06"),
    source=AMENDMENT_2013,
    note="The treaty is that of 7 September 1995 with Tajikistan. Registration and the reserve remain.",
    cases=TREATY_SERVICE_CASES,
)

LAW.gap(
    "Art 23(1)(d)",
    says="Treaties with other States may exempt those who served there.",
    because="Those with Turkmenistan (1993), Belarus and Armenia were not read; none is known for KZ, KG and UZ.",
    taints=("ru.military-duty-1998.22-1-a-27", "ru.military-duty-1998.22-1-a-30"),
)
LAW.gap(
    "Art 23(2)",
    says="Holders of an academic degree, and sons and brothers of those who died in service, need not serve.",
    because="Neither is among the facts of a case; the exemption has to be asked for.",
    taints=NOT_CALLED_UP,
)

CHARGE, CONVICTION = subject.did("is charged", RU), subject.did("is convicted", RU)

LAW.provision(
    "Art 23(3)",
    says=(
        "Men under investigation or on trial, serving a sentence or with an unspent conviction are not called up as "
        "conscripts."
    ),
    when=[
        subject.holds(RU),
        any_of(
            CHARGE.happened & ~CONVICTION.since(CHARGE.last_day),
            CONVICTION.happened & ~subject.fact("convicted_unspent").among(False),
        ),
    ],
    then=protects(RU, "No call-up while a criminal case is open or a conviction is unspent."),
    defeats=NOT_CALLED_UP,
    source=UNDER_INVESTIGATION,
    note="It does not undo an evasion that came before. The text of the paragraph was not read.",
    cases=ON_TRIAL_CASES,
)

LAW.provision(
    "Art 24",
    says="Call-up is put off for those with a deferment: studies, illness, care of a relative and others.",
    when=[
        subject.under("ru.military-duty-1998.22-1-a-27") | subject.under("ru.military-duty-1998.22-1-a-30"),
        subject.has("deferment"),
    ],
    then=protects(RU, "Call-up is put off while the deferment lasts."),
    source=DEFERMENTS,
    note="New citizens have the same deferments as others. The grounds were not read in the text of the article.",
    cases=DEFERMENT_CASES,
)

child = person("child")

LAW.provision(
    "Art 24(1), on two children",
    name="24-children",
    says="Call-up is put off for a man with two or more children, born in marriage or not, or adopted.",
    when=[subject.holds(RU), subject.is_male, count("child", child, child.age < 18) >= 2],
    then=protects(RU, "No call-up as a conscript while there are two children under 18."),
    defeats=NOT_CALLED_UP,
    source=TWO_CHILDREN,
    note=(
        "One child is enough with a wife over 22 weeks pregnant (26 until lately), without a mother, or disabled and "
        "under three; these are told as a deferment. That the children must be minors is taken for granted."
    ),
    cases=TWO_CHILDREN_CASES,
)
LAW.gap(
    "Art 24",
    says="The grounds, ages and lengths of deferments for study, care and work.",
    because="The article was not read in full; a deferment is asked for as such.",
    taints=NOT_CALLED_UP,
)

#: Evaded call-up, and neither served nor was freed from service.
NEVER_SERVED = [
    subject.holds(RU),
    subject.is_male,
    subject.did("evades call-up", RU, for_="conscription").happened,
]
SERVED_AFTER_ALL = [SERVED, SERVING, EXEMPTED]
STAYS_OUT = forbids(
    RU,
    "enter the civil service of the State or of a municipality",
    broken_by=event("enters service", RU, body="administration"),
)
NOT_SERVED_NOTE = (
    "The draft board finds that a man past the age of call-up has not served without a lawful ground; he gets a "
    "certificate instead of the military card. The finding is not an event of a case: it is taken to be made about "
    "whoever evaded call-up. No conviction is needed."
)

LAW.provision(
    "Art 28(1.1)",
    name="28-1.1-2014",
    says="Whoever reaches 27 without service, and without a lawful ground, is barred from civil service for good.",
    when=[*NEVER_SERVED, subject.age >= 27],
    unless=SERVED_AFTER_ALL,
    then=STAYS_OUT,
    force=in_force("2014-01-01", until="2017-07"),
    source=STATE_SERVICE,
    note=NOT_SERVED_NOTE + " The bar itself stands in the laws on civil service, changed by Law 170-FZ.",
    cases=NOT_SERVED_CASES_2014,
)
LAW.provision(
    "Art 28(1.1)",
    name="28-1.1-2017",
    says="Whoever reaches 27 without service, and without a lawful ground, is barred from civil service for ten years.",
    when=[*NEVER_SERVED, subject.age >= 27, now < subject.born + years(37)],
    unless=SERVED_AFTER_ALL,
    then=STAYS_OUT,
    force=in_force("2017-07", until="2024-01-01"),
    source=TEN_YEARS,
    note=NOT_SERVED_NOTE + " The ten years run from the end of the time to challenge the finding; here, from 27.",
    cases=NOT_SERVED_CASES_2017,
)
LAW.provision(
    "Art 28(1.1)",
    name="28-1.1-2024",
    says="Since call-up goes to 30, the ten years out of civil service begin at 30.",
    when=[*NEVER_SERVED, subject.age >= 30, now < subject.born + years(40)],
    unless=SERVED_AFTER_ALL,
    then=STAYS_OUT,
    force=in_force("2024-01-01"),
    source=TEN_YEARS,
    grade=C,
    note=NOT_SERVED_NOTE + " Those who turned 27 before 2024 have ten years from 27; they are left out here.",
    cases=NOT_SERVED_CASES_2024,
)
LAW.gap(
    "Art 28, law of April 2025",
    says="A decision to call up stays in force for a year and is carried out in the next season without a new board.",
    because="Decisions of the draft board and seasons of dispatch are not events of a case.",
)

LAW.provision(
    "Art 31(1)",
    name="31-1",
    says="Whoever is served a summons of the commissariat must appear at the time and place set.",
    on=event("is called up", RU, for_=("conscription", "training")),
    when=[subject.holds(RU), subject.age >= 18],
    as_long_as=subject.holds(RU),
    then=owes(
        RU,
        "appear at the commissariat at the time set in the summons",
        fulfilled_by=event("reports for service", RU, for_=("conscription", "training")),
        refused_by=event("refuses service", RU, for_=("conscription", "training")),
    ),
    note="Not appearing brings a fine; staying away in order not to serve is evasion (Criminal Code, Art 328).",
    cases=SUMMONS_CASES,
)

# --- contract --------------------------------------------------------------------------------------------------------

LAWFULLY_HERE = subject.fact("stay").among("permanent permit", "temporary permit", "patent", "visa-free")

LAW.provision(
    "Art 34",
    name="34-2003",
    says="A foreigner lawfully in Russia may sign a contract to serve as a soldier, the first one for five years.",
    when=[~subject.holds(RU), subject.holds_another(RU), subject.age >= 18, LAWFULLY_HERE],
    then=empowers(
        RU,
        "sign a contract to serve as a soldier for five years",
        exercised_by=event("signs contract", RU, least_months=60, with_="army"),
        entails=[event("enters service", RU, form="contract", body="army")],
        risks=[event("fights", RU, form="contract")],
    ),
    force=in_force("2003-11", until="2022-09-24"),
    source=FOREIGNERS_2003,
    note=(
        "Law 141-FZ of 11 November 2003. The term of five years is reported by the press; further conditions, such as "
        "the age and the language, were not read."
    ),
    cases=CONTRACT_CASES_2003,
)

LAW.provision(
    "Art 34",
    name="34-2022",
    says=(
        "A foreigner lawfully in Russia may sign a contract to serve as a soldier; since 24 September 2022 the first "
        "one is for a year instead of five."
    ),
    when=[~subject.holds(RU), subject.holds_another(RU), subject.age >= 18, LAWFULLY_HERE],
    then=empowers(
        RU,
        "sign a contract to serve as a soldier for a year",
        exercised_by=event("signs contract", RU, months=12, with_="army"),
        entails=[event("enters service", RU, form="contract", body="army")],
        risks=[event("fights", RU, form="contract")],
    ),
    force=in_force("2022-09-24", until="2025-07-07"),
    source=ONE_YEAR,
    note=(
        "Under Decree 647 the contract does not end with its year. From 14 November 2022 citizens of another State as "
        "well may serve like the rest, as conscripts or under contract (Decree 823)."
    ),
    cases=CONTRACT_CASES,
)

LAW.provision(
    "Art 34",
    name="34-2025",
    says=(
        "Foreigners and stateless persons lawfully in Russia may sign a contract to serve as soldiers until the end of "
        "mobilisation, martial law or wartime."
    ),
    when=[~subject.holds(RU), subject.age >= 18, LAWFULLY_HERE],
    then=empowers(
        RU,
        "sign a contract to serve as a soldier until mobilisation ends",
        exercised_by=event("signs contract", RU, with_="army"),
        entails=[event("enters service", RU, form="contract", body="army")],
        risks=[event("fights", RU, form="contract")],
    ),
    force=in_force("2025-07-07"),
    source=FOREIGNERS_2025,
    note="The decree of 22 December 2025 that carries it out was not read.",
    cases=CONTRACT_CASES_2025,
)

# --- reserve ---------------------------------------------------------------------------------------------------------

LAW.provision(
    "Art 53",
    says=(
        "Soldiers leave the reserve at 50; from 2024 the limit rises by a year each year to 55 in 2028. Women leave it "
        "at 45."
    ),
    when=[subject.holds(RU), PAST_RESERVE_AGE],
    then=protects(RU, "Past the age limit of the reserve: no call-up from it."),
    defeats=("ru.mobilisation-2022.liability", "ru.mobilisation-2022.call-up"),
    source=RESERVE_AGES,
    cases=RESERVE_AGE_CASES,
)

LAW.provision(
    "Art 53",
    name="53-officers",
    says="Junior officers leave the reserve at 60, senior officers at 65, generals at 70; women officers at 50.",
    when=[subject.holds(RU), PAST_OFFICER_AGE],
    then=protects(RU, "Past the age limit of the reserve: no call-up from it."),
    defeats=("ru.mobilisation-2022.liability", "ru.mobilisation-2022.call-up"),
    source=RESERVE_AGES,
    note="The limits of the last category of the reserve; officers of higher categories are called first.",
    cases=OFFICER_AGE_CASES,
)
LAW.gap(
    "Art 53, categories",
    says="The reserve has three categories by age: soldiers until 2023 up to 35, 45 and 50, since then 40, 50 and 55.",
    because="The category decides who is called first, not who is liable.",
    taints=("ru.mobilisation-2022.liability",),
)
LAW.gap(
    "Art 52",
    says="New citizens past the age of call-up are enrolled in the reserve.",
    because="Whether this follows from registration itself or only after a medical finding was not found; it is asked.",
    taints=("ru.military-duty-1998.22-1-a-30", "ru.mobilisation-2022.liability", "ru.mobilisation-2022.call-up"),
)
