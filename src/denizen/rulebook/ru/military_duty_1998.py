"""Federal Law of 28 March 1998 No 53-FZ on military duty and military service.

In force since 1998. Amendments that matter here: Law 111-FZ of 7 June 2013 (foreign service exempts only under a
treaty), Law 127-FZ of 14 April 2023 (electronic summons and registration), the law of July 2023 on the ages of the
reserve, Law 439-FZ of 4 August 2023 (call-up until 30), and Law 281-FZ of 8 August 2024 (data on new citizens).
"""

from denizen.language.enacting import A, B, Law, empowers, no, owes, protects, reading, unknown, yes
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import RU, TJ
from denizen.language.words import any_of, days, event, event_day, now, subject
from denizen.rulebook.ru.people import KYRGYZ, Told, after, new_citizen

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

OATH: Told = new_citizen("2024-09-03", born="1999-05-05", reserve=False)

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
    cases=[
        no("the day before the oath", on="2024-09-02", p=OATH),
        yes("the day of the oath", on="2024-09-03", p=OATH),
        yes("the fourteenth day", on="2024-09-17", p=OATH),
        yes("a man of 39", on="2025-03-01", p=new_citizen("2025-03-01", born="1986-01-10")),
        no("seventeen", on="2024-09-03", p=OATH | {"born": "2006-09-04"}),
        yes("eighteen today", on="2024-09-03", p=OATH | {"born": "2006-09-03"}),
        no("permanently resident abroad", on="2024-09-03", p=OATH | {"residence": "DE"}),
        no("an accountant", on="2024-09-03", p=OATH | {"sex": "female", "military_speciality": False}),
        yes("a nurse", on="2024-09-03", p=OATH | {"sex": "female", "military_speciality": True}),
        no(
            "already serving under contract",
            on="2024-09-03",
            p=after({"enters service": "RU", "on": "2023-11-01", "form": "contract"}, who=OATH),
        ),
        no("a citizen by birth", on="2024-09-03", p=OATH | {"nationalities": {"RU": "birth"}}),
        unknown("a woman whose training is not known", on="2024-09-03", p=OATH | {"sex": "female"}),
        unknown("the country of residence is not known", on="2024-09-03", p=OATH | {"residence": "unknown"}),
    ],
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
    cases=[
        yes("the seventh day", on="2024-09-10", p=OATH),
        no("the eighth day", on="2024-09-11", p=OATH),
        no("a citizen the day before Law 127-FZ", on="2023-04-14", p=new_citizen("2023-04-13")),
        yes("a citizen on the day of Law 127-FZ", on="2023-04-14", p=new_citizen("2023-04-14")),
        unknown("the country of residence is not known", on="2024-09-10", p=OATH | {"residence": "unknown"}),
    ],
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
)


def man(born: str, **more: object) -> Told:
    """A citizen by birth who has not served and is not in the reserve."""
    return KYRGYZ | {"born": born, "reserve": False, "nationalities": {"RU": "birth", "others": "none"}} | more


LAW.provision(
    "Art 22(1)(a)",
    name="22-1-a-27",
    says="Men from 18 to 27 who are not in the reserve are liable to call-up as conscripts.",
    when=[*CALLABLE, subject.age < 27],
    unless=NOT_CALLABLE,
    then=SERVE,
    force=in_force("1998", until="2024-01-01"),
    source=CALL_UP_TO_27,
    cases=[
        no("the day before turning 18", on="2018-04-30", p=man("2000-05-01")),
        yes("on turning 18", on="2018-05-01", p=man("2000-05-01")),
        yes("the day before turning 27", on="2023-12-30", p=man("1996-12-31")),
        no("on turning 27", on="2023-12-31", p=man("1996-12-31")),
        yes("the last day of this version", on="2023-12-31", p=man("2000-05-01")),
        no("the first day of the next", on="2024-01-01", p=man("2000-05-01")),
        no("enrolled in the reserve", on="2022-10-01", p=man("2000-05-01", reserve=True)),
        no("living abroad", on="2022-10-01", p=man("2000-05-01", residence="DE")),
        unknown("nobody asked about the reserve", on="2022-10-01", p=KYRGYZ | {"born": "2000-05-01"}),
    ],
)

LATE = new_citizen("2024-02-15", born="1995-08-01", reserve=False)

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
    cases=[
        no("the last day of the earlier version", on="2023-12-31", p=man("2000-05-01")),
        yes("the first day of this version", on="2024-01-01", p=man("2000-05-01")),
        no("27 on the last day of 2023", on="2024-01-01", p=man("1996-12-31")),
        yes("27 on the first day of 2024", on="2024-01-01", p=man("1997-01-01")),
        yes("the day before turning 30", on="2026-12-31", p=man("1997-01-01")),
        no("on turning 30", on="2027-01-01", p=man("1997-01-01")),
        no("new citizen of 28", on="2024-02-15", p=LATE, reading="27 before 2024"),
        yes("new citizen of 28", on="2024-02-15", p=LATE, reading="in the reserve before 2024"),
        unknown("the sex is not known", on="2024-03-01", p=man("2000-05-01", sex="unknown")),
    ],
)

SERVED_ABROAD = (
    subject.did("completes service", not_state=RU).happened | subject.did("leaves service", not_state=RU).happened
)
BACK_FROM_UZBEKISTAN = {"completes service": "UZ", "on": "2011-04-30", "form": "conscript"}


def from_uzbekistan(naturalised: str) -> Told:
    """Served in Uzbekistan in 2010 and 2011, then became Russian."""
    claims = {"UZ": "birth", "RU": {"by": "naturalisation", "on": naturalised}, "others": "none"}
    who = KYRGYZ | {"born": "1991-01-20", "reserve": False, "nationalities": claims}
    return after(BACK_FROM_UZBEKISTAN, who=who)


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
    cases=[
        yes("naturalised in March 2012", on="2012-03-15", p=from_uzbekistan("2012-03-15")),
        no("naturalised in March 2012", on="2012-03-15", p=from_uzbekistan("2012-03-15"), reading="as a citizen only"),
        unknown("in the month of the change", on="2013-06-17", p=from_uzbekistan("2012-03-15")),
        no("naturalised in August 2013", on="2013-08-15", p=from_uzbekistan("2013-08-15")),
        no("never served", on="2012-03-15", p=man("1991-01-20")),
    ],
)

TAJIK: Told = KYRGYZ | {
    "born": "1999-02-02",
    "residence": [{"value": "TJ", "until": "2023-03-01"}, {"value": "RU", "from": "2023-03-01"}],
    "nationalities": {"TJ": "birth", "RU": {"by": "naturalisation", "on": "2019-01-10"}, "others": "none"},
    "reserve": False,
    "events": [{"completes service": "TJ", "on": "2021-05-30", "form": "conscript"}],
}

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
    cases=[
        yes("served in Dushanbe, lives in Moscow at 24", on="2023-04-01", p=TAJIK),
        no("the day before the end of service", on="2021-05-29", p=TAJIK),
        no("served in Uzbekistan", on="2024-03-01", p=from_uzbekistan("2013-08-15")),
        unknown(
            "in the month of the change",
            on="2013-06-17",
            p=TAJIK
            | {
                "born": "1990-02-02",
                "nationalities": {"TJ": "birth", "RU": {"by": "naturalisation", "on": "2012-01-10"}, "others": "none"},
                "residence": "RU",
                "events": [{"completes service": "TJ", "on": "2010-05-30"}],
            },
        ),
        unknown(
            "whether he is still a citizen of Tajikistan is not known",
            on="2023-04-01",
            p=TAJIK | {"nationalities": {"TJ": "unknown", "RU": {"by": "naturalisation", "on": "2019-01-10"}}},
        ),
    ],
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
    when=[subject.holds(RU), subject.resides_in(RU), subject.has("deferment")],
    then=protects(RU, "Call-up is put off while the deferment lasts."),
    source=DEFERMENTS,
    note="New citizens have the same deferments as others. The grounds were not read in the text of the article.",
    cases=[
        yes("a student", on="2024-10-01", p=man("2004-05-01", deferment=True)),
        no("no ground", on="2024-10-01", p=man("2004-05-01", deferment=False)),
        unknown("nobody asked", on="2024-10-01", p=man("2004-05-01")),
    ],
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
    cases=[
        yes("born in 1973, 50 on the last day of 2023", on="2023-12-31", p=man("1973-12-31", rank="soldier")),
        no("born in 1974, 50 on the first day of 2024", on="2024-01-01", p=man("1974-01-01", rank="soldier")),
        no("born in 1974, the day before turning 51", on="2025-05-19", p=man("1974-05-20", rank="soldier")),
        yes("born in 1974, on turning 51", on="2025-05-20", p=man("1974-05-20", rank="soldier")),
        no("born in 1976, the day before turning 53", on="2029-05-19", p=man("1976-05-20", rank="soldier")),
        yes("born in 1976, on turning 53", on="2029-05-20", p=man("1976-05-20", rank="soldier")),
        no("born in 1980, the day before turning 55", on="2035-05-19", p=man("1980-05-20", rank="soldier")),
        yes("born in 1980, on turning 55", on="2035-05-20", p=man("1980-05-20", rank="soldier")),
        no("a woman, the day before turning 45", on="2024-05-19", p=man("1979-05-20", sex="female", rank="soldier")),
        yes("a woman, on turning 45", on="2024-05-20", p=man("1979-05-20", sex="female", rank="soldier")),
        no("an officer", on="2024-05-20", p=man("1972-05-20", rank="junior officer")),
        unknown("the rank is not known", on="2024-05-20", p=man("1972-05-20")),
    ],
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
