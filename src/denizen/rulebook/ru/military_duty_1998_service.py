"""The Law on military duty: service under contract and the reserve (Arts 34 and 52 to 53)."""

from denizen.language.enacting import A, B, empowers, protects
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import RU
from denizen.language.words import event, subject
from denizen.rulebook.ru import military_duty_1998_cases as worked
from denizen.rulebook.ru.military_duty_1998_call_up import LAW
from denizen.rulebook.ru.military_duty_1998_registration import PAST_OFFICER_AGE, PAST_RESERVE_AGE

__all__ = ["LAW"]

RESERVE_AGES = Source(
    "Table of Art 53, Crimean Federal University", "https://cfuv.ru/vtorojj-otdel-voinskijj-uchjot/article-3", A
)
ONE_YEAR = Source("Kremlin, summary of the law signed on 24 September 2022", "http://en.kremlin.ru/d/69422", B)
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
    cases=worked.CONTRACT_CASES_2003,
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
    cases=worked.CONTRACT_CASES,
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
    cases=worked.CONTRACT_CASES_2025,
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
    cases=worked.RESERVE_AGE_CASES,
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
    cases=worked.OFFICER_AGE_CASES,
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
