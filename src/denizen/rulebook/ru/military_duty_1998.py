"""Federal Law of 28 March 1998 No 53-FZ on military duty and military service.

In force since 1998. Amendments that matter here: Law 111-FZ of 7 June 2013 (foreign service exempts only under a
treaty), Law 127-FZ of 14 April 2023 (electronic summons and registration), the law of July 2023 on the ages of the
reserve, Law 439-FZ of 4 August 2023 (call-up until 30), and Law 281-FZ of 8 August 2024 (data on new citizens).
"""

from denizen.language.enacting import A, B, Law, empowers, owes, protects, reading
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import RU, TJ
from denizen.language.words import any_of, days, event, event_day, now, subject
from denizen.rulebook.ru.military_duty_1998_cases import (
    CALL_UP_TO_27_CASES,
    CALL_UP_TO_30_CASES,
    CONTRACT_CASES,
    DEFERMENT_CASES,
    ONLINE_CASES,
    REGISTRATION_CASES,
    RESERVE_AGE_CASES,
    SERVICE_ABROAD_CASES,
    TREATY_SERVICE_CASES,
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
NOT_BOUND = [WOMAN_WITHOUT_SPECIALITY, SERVING, EXEMPTED, PAST_RESERVE_AGE]
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
    "Art 23(3)",
    says="Men on trial, serving certain sentences or with an unspent conviction are not called up.",
    because="Left out: which sentences and convictions count was not read.",
    taints=("ru.military-duty-1998.22-1-a-27", "ru.military-duty-1998.22-1-a-30"),
)

LAW.provision(
    "Art 24",
    says="Call-up is put off for those with a deferment: studies, illness, children, care of a relative and others.",
    when=[
        subject.under("ru.military-duty-1998.22-1-a-27") | subject.under("ru.military-duty-1998.22-1-a-30"),
        subject.has("deferment"),
    ],
    then=protects(RU, "Call-up is put off while the deferment lasts."),
    source=DEFERMENTS,
    note="New citizens have the same deferments as others. The grounds were not read in the text of the article.",
    cases=DEFERMENT_CASES,
)

# --- contract --------------------------------------------------------------------------------------------------------

LAW.provision(
    "Art 34",
    name="34-2022",
    says=(
        "A foreigner lawfully in Russia may sign a contract to serve as a soldier; since 24 September 2022 the first "
        "one is for a year instead of five."
    ),
    when=[
        ~subject.holds(RU),
        subject.holds_another(RU),
        subject.age >= 18,
        subject.fact("stay").among("permanent permit", "temporary permit", "patent", "visa-free"),
    ],
    then=empowers(
        RU,
        "sign a contract to serve as a soldier for a year",
        exercised_by=event("signs contract", RU, months=12, with_="army"),
        entails=[event("enters service", RU, form="contract", body="army")],
        risks=[event("fights", RU, form="contract")],
    ),
    force=in_force("2022-09-24"),
    source=ONE_YEAR,
    note=(
        "Under Decree 647 the contract does not end with its year. From 7 July 2025 the stateless may sign too, and "
        "contracts are for the time until mobilisation, martial law or wartime ends."
    ),
    cases=CONTRACT_CASES,
)
LAW.gap(
    "Art 34",
    says="From 7 July 2025 the stateless may sign a contract.",
    because="Left out: the implementing decree of 22 December 2025 was not read.",
    taints=("ru.military-duty-1998.34-2022",),
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

LAW.gap(
    "Art 53",
    says="Officers leave the reserve at 55 to 70, women officers at 50.",
    because="The limits go by rank and category in more steps than the facts of a case tell.",
    taints=("ru.military-duty-1998.53", "ru.mobilisation-2022.liability", "ru.mobilisation-2022.call-up"),
)
LAW.gap(
    "Art 52",
    says="New citizens past the age of call-up are enrolled in the reserve.",
    because="Whether this follows from registration itself or only after a medical finding was not found; it is asked.",
    taints=("ru.military-duty-1998.22-1-a-30", "ru.mobilisation-2022.liability", "ru.mobilisation-2022.call-up"),
)
