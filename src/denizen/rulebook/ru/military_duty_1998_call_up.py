"""The Law on military duty: call-up of conscripts (Arts 22 to 31)."""

from denizen.language.enacting import A, B, C, forbids, owes, protects, reading
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import RU, TJ
from denizen.language.words import any_of, count, event, event_day, now, person, subject, years
from denizen.rulebook.ru import military_duty_1998_cases as worked
from denizen.rulebook.ru.military_duty_1998_registration import EXEMPTED, LAW, SERVED, SERVING
from denizen.rulebook.ru.residence import LIVES_IN_RUSSIA

__all__ = ["LAW"]

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
DEFERMENTS = Source(
    "Caucasian Knot, June 2025, on the rights of new citizens", "https://www.kavkazuzel.com/articles/412521", B
)
TWO_CHILDREN = Source(
    "Novosti Saratova, 8 October 2025, on fathers and call-up",
    "https://novosti-saratova.ru/saratovskim-molodym-otczam-napomnili-ob-otsrochke-ot-armii/",
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


# --- call-up ---------------------------------------------------------------------------------------------------------

CALLABLE = [subject.holds(RU), subject.is_male, LIVES_IN_RUSSIA, subject.age >= 18]
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
    cases=worked.CALL_UP_TO_27_CASES,
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
            held_by="A. Kartapolov, chair of the defence committee of the Duma, when the law was passed in July 2023",
            when=[*CALLABLE, subject.age < 30, subject.born >= "1997-01-01"],
        ),
        reading(
            "in the reserve before 2024",
            says="Only whoever had already been enrolled in the reserve is no longer called up.",
            held_by="a prosecutor's office, explaining Law 439-FZ",
        ),
    ],
    note="The second reading bites on those who become citizens after 1 January 2024 at the age of 27 to 29.",
    cases=worked.CALL_UP_TO_30_CASES,
)

NOT_CALLED_UP = ("ru.military-duty-1998.22-1-a-27", "ru.military-duty-1998.22-1-a-30")

LAW.provision(
    "Art 23(1)(a)",
    name="23-1-a",
    says="Men found unfit, or fit with limits, are exempt from call-up as conscripts.",
    when=[
        subject.under("ru.military-duty-1998.22-1-a-27") | subject.under("ru.military-duty-1998.22-1-a-30"),
        subject.fact("fitness").among("limited", "unfit"),
    ],
    then=protects(RU, "No call-up as a conscript, for reasons of health."),
    source=EXEMPTIONS,
    note=(
        "Those of limited fitness go to the reserve, which ends liability to call-up; the unfit are freed from all "
        "military duty, which a case tells as an exemption. It bars nothing by itself: before the medical finding "
        "every man is liable."
    ),
    cases=worked.LIMITED_FITNESS_CASES,
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
    cases=worked.SERVICE_ABROAD_CASES,
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
    cases=worked.TREATY_SERVICE_CASES,
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
    cases=worked.ON_TRIAL_CASES,
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
    cases=worked.DEFERMENT_CASES,
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
    cases=worked.TWO_CHILDREN_CASES,
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
    cases=worked.NOT_SERVED_CASES_2014,
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
    cases=worked.NOT_SERVED_CASES_2017,
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
    cases=worked.NOT_SERVED_CASES_2024,
)
LAW.gap(
    "Art 28(1.1), Constitutional Court",
    says=(
        "On 30 October 2014 (No 26-П) the Constitutional Court examined the bar from civil service for men found not "
        "to have served, at the request of the Parliament of Chechnya."
    ),
    because=(
        "Its operative part was not read (rg.ru/documents/2014/11/14/armiya-dok.html): whether it freed those who were "
        "in office, or past 27, before 2014 is not known."
    ),
    taints=("ru.military-duty-1998.28-1.1-2014",),
)
LAW.gap(
    "Art 28, law of April 2025",
    says="A decision to call up stays in force for a year and is carried out in the next season without a new board.",
    because="Decisions of the draft board and seasons of dispatch are not events of a case.",
)

APPEARS = subject.did("reports for service", RU, for_=("conscription", "training"))

LAW.provision(
    "Art 31(1)",
    name="31-1",
    says="Whoever is served a summons of the commissariat must appear at the time and place set.",
    on=event("is called up", RU, for_=("conscription", "training")),
    when=[subject.holds(RU), LIVES_IN_RUSSIA, subject.age >= 18],
    as_long_as=subject.holds(RU) & ~APPEARS.since(event_day),
    then=owes(
        RU,
        "appear at the commissariat at the time set in the summons",
        fulfilled_by=event("reports for service", RU, for_=("conscription", "training")),
        refused_by=event("refuses service", RU, for_=("conscription", "training")),
    ),
    note=(
        "Not appearing brings a fine; staying away in order not to serve is evasion (Criminal Code, Art 328). "
        "Permanent residents abroad are not on the register (Art 8(1)) and need not come."
    ),
    cases=worked.SUMMONS_CASES,
)
