"""The Law on military duty: the register (Arts 8 to 10)."""

from denizen.language.enacting import B, C, Law, empowers, owes
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import RU
from denizen.language.words import any_of, days, event, event_day, now, subject
from denizen.rulebook.ru import military_duty_1998_cases as worked
from denizen.rulebook.ru.residence import LIVES_IN_RUSSIA

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

#: Of age, living in Russia: whom the duty to be registered can reach.
RESIDENT_ADULT = [LIVES_IN_RUSSIA, subject.age >= 18]
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
    cases=worked.REGISTRATION_CASES,
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
    cases=worked.ONLINE_CASES,
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
    cases=worked.LEAVING_CASES,
)
LAW.gap(
    "Art 10(1)",
    says="A new address, job, school or family is reported within two weeks; from 2026 perhaps a move in seven days.",
    because="Such changes are not events of a case; reports of January 2026 differ on the term.",
)
