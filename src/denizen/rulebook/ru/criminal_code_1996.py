"""Criminal Code of the Russian Federation of 13 June 1996 No 63-FZ, on military duty and hidden nationality.

In force from 1 January 1997. Read in the official consolidation with amendments up to 4 August 2023. Law 365-FZ of
24 September 2022, three days after mobilisation was announced, added the parts on crimes by soldiers in a period of
mobilisation, martial law, wartime, armed conflict or combat. That period is taken to run since 21 September 2022.
"""

from denizen.language.enacting import A, Law, exposes, fine, imprisonment, no, penalty, reading, sanction, unknown, yes
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import RU
from denizen.language.words import event, event_day, event_field, subject
from denizen.rulebook.ru.citizenship_2023_cases import GERMAN
from denizen.rulebook.ru.mobilisation_2022 import RESERVIST
from denizen.rulebook.ru.notice_2014 import GERMAN_IN_2016, GERMAN_SINCE_2014, KYRGYZ_SINCE_2012
from denizen.rulebook.ru.people import BY_BIRTH, KYRGYZ, Told, after, german, man, perhaps

LAW = Law(
    "ru.criminal-code-1996",
    RU,
    kind="code",
    title="Criminal Code of the Russian Federation of 13 June 1996 No 63-FZ",
    original_title="Уголовный кодекс Российской Федерации",
    short="Criminal Code",
    force=in_force("1997-01-01"),
    source=Source(
        "Criminal Code, Official Internet Portal of Legal Information (amendments to 4 August 2023)",
        "http://pravo.gov.ru/proxy/ips/?docbody=&nd=102041891",
        A,
    ),
)
SEPTEMBER_2022 = in_force("2022-09-24")


# --- evasion and hidden nationality ----------------------------------------------------------------------------------

LIABLE_TO_CONSCRIPTION = subject.under("ru.military-duty-1998.22-1-a-27") | subject.under(
    "ru.military-duty-1998.22-1-a-30"
)
CONSCRIPT = man("2002-05-01")
EVADES: Told = {"evades call-up": "RU", "on": "2024-04-15", "for": "conscription"}
EVADES_MOBILISATION: Told = {"evades call-up": "RU", "on": "2022-10-10", "for": "mobilisation"}

LAW.provision(
    "Art 328(1)",
    says="Evading call-up without a lawful ground of exemption is a crime.",
    on=event("evades call-up", RU),
    when=[event_field("for").among("conscription"), LIABLE_TO_CONSCRIPTION],
    then=exposes(
        RU,
        sanction(
            fine(None, 200_000, "RUB"),
            penalty("forced labour", None, 2, "years"),
            penalty("arrest", None, 6, "months"),
            imprisonment(None, 2),
            note="or a fine of up to eighteen months' income",
        ),
        imposed_by=event("is convicted", RU, article="328"),
    ),
    force=in_force("2011-12"),
    readings=[
        reading(
            "conscription only",
            says="Only the call-up of conscripts is meant.",
            held_by="the Supreme Court's guidance; objections to the first case, in Penza in October 2022",
        ),
        reading(
            "mobilisation as well",
            says="Call-up by mobilisation is call-up too.",
            held_by="investigators in Penza, October 2022",
            when=[
                (event_field("for").among("conscription") & LIABLE_TO_CONSCRIPTION)
                | (event_field("for").among("mobilisation") & subject.under("ru.mobilisation-2022.liability"))
            ],
        ),
    ],
    note=(
        "A bill of 2022 would have added a part on mobilisation; it was not adopted. Prosecution is barred after two "
        "years, not counting time in hiding. Arrest is not applied. These penalties date from December 2011."
    ),
    cases=[
        no("the day before", on="2024-04-14", p=after(EVADES, who=CONSCRIPT)),
        yes("a conscript evades", on="2024-04-15", p=after(EVADES, who=CONSCRIPT)),
        no("in the reserve", on="2024-04-15", p=after(EVADES, who=CONSCRIPT | {"reserve": True})),
        no("a reservist stays away from mobilisation", on="2022-10-10", p=after(EVADES_MOBILISATION, who=RESERVIST)),
        yes(
            "a reservist stays away from mobilisation",
            on="2022-10-10",
            p=after(EVADES_MOBILISATION, who=RESERVIST),
            reading="mobilisation as well",
        ),
        unknown("whether he evaded is not known", on="2024-04-15", p=after(perhaps(EVADES), who=CONSCRIPT)),
    ],
)

NOTIFIES: Told = {"notifies": "RU", "on": "2025-05-02", "of": "DE"}


def notified(on: str, who: Told) -> Told:
    return after(NOTIFIES | {"on": on}, who=who)


LAW.provision(
    "Art 330.2",
    says="Not notifying another nationality is a crime. Russian citizenship is not affected.",
    on=event(
        "breaches",
        RU,
        provision=("ru.citizenship-2023.11", "ru.notice-2014.acquisition", "ru.notice-2014.holders"),
    ),
    as_long_as=~subject.did("notifies", RU).since(event_day),
    then=exposes(
        RU,
        sanction(
            fine(None, 200_000, "RUB"),
            penalty("compulsory work", None, 400, "hours"),
            note="or a fine of up to a year's income",
        ),
        imposed_by=event("is convicted", RU, article="330.2"),
    ),
    force=in_force("2014-08-04"),
    note=(
        "Late notice is an administrative offence, no notice at all a crime. What counts is the duty of the time: Law "
        "142-FZ from 4 August 2014, Law 138-FZ for what was acquired from 26 October 2023 on."
    ),
    cases=[
        no("the day before the article", on="2014-08-03", p=GERMAN_SINCE_2014),
        no("its first day; older holders had until 4 October 2014", on="2014-08-04", p=GERMAN_SINCE_2014),
        no("the last day of the older holder", on="2014-10-04", p=GERMAN_SINCE_2014),
        yes("the day after, no notice", on="2014-10-05", p=GERMAN_SINCE_2014),
        no("older holder, notified on the last day", on="2014-10-05", p=notified("2014-10-04", GERMAN_SINCE_2014)),
        no("older holder, notified a day late", on="2014-10-05", p=notified("2014-10-05", GERMAN_SINCE_2014)),
        no("Russian since 2012 and still Kyrgyz, 4 October 2014", on="2014-10-04", p=KYRGYZ_SINCE_2012),
        yes("Russian since 2012 and still Kyrgyz, 5 October 2014", on="2014-10-05", p=KYRGYZ_SINCE_2012),
        no("Russian and nothing else", on="2014-10-05", p=BY_BIRTH),
        yes("the older holder's silence outlives the duty", on="2023-10-26", p=GERMAN_SINCE_2014),
        no("the sixtieth day, 2016", on="2016-07-05", p=GERMAN_IN_2016),
        yes("the day after, 2016", on="2016-07-06", p=GERMAN_IN_2016),
        no("the sixtieth day, in the last days of the old Law", on="2023-10-24", p=german("2023-08-25")),
        yes("the day after, the last of the old Law", on="2023-10-25", p=german("2023-08-25")),
        no("acquired on the first day of the new Law, the sixtieth day", on="2023-12-25", p=german("2023-10-26")),
        yes("acquired on the first day of the new Law, the day after", on="2023-12-26", p=german("2023-10-26")),
        no("the sixtieth day", on="2025-04-30", p=GERMAN),
        yes("the day after", on="2025-05-01", p=GERMAN),
        no("notified late", on="2025-05-02", p=after(NOTIFIES, who=GERMAN)),
        no("notified on the sixtieth day", on="2025-06-01", p=after(NOTIFIES | {"on": "2025-04-30"}, who=GERMAN)),
        unknown(
            "whether notice was given in time is not known",
            on="2025-06-01",
            p=after(perhaps(NOTIFIES | {"on": "2025-04-30"}), who=GERMAN),
        ),
    ],
)

# --- soldiers --------------------------------------------------------------------------------------------------------

REFUSES: Told = {"refuses to fight": "RU", "on": "2022-12-01"}

LAW.provision(
    "Art 332(2.1)",
    says="A soldier who refuses to take part in hostilities is imprisoned for two to three years.",
    on=event("refuses to fight", RU),
    then=exposes(RU, sanction(imprisonment(2, 3)), imposed_by=event("is convicted", RU, article="332")),
    force=SEPTEMBER_2022,
    note="Disobedience in armed conflict is punished alike; in a group or with grave results, three to ten years.",
    cases=[
        no("the day before the amendment", on="2022-09-23", p=after(REFUSES | {"on": "2022-09-23"})),
        yes("the day of the amendment", on="2022-09-24", p=after(REFUSES | {"on": "2022-09-24"})),
        no("the day before the refusal", on="2022-11-30", p=after(REFUSES)),
        yes("the day of the refusal", on="2022-12-01", p=after(REFUSES)),
        unknown("whether he refused is not known", on="2022-12-01", p=after(perhaps(REFUSES))),
    ],
)


def absent(days: int, on: str = "2024-05-10") -> Told:
    """A contract soldier who left his unit for this many days."""
    return after({"is absent without leave": "RU", "on": on, "days": days}, who=KYRGYZ)


DAYS_UNKNOWN = after({"is absent without leave": "RU", "on": "2024-05-10"}, who=KYRGYZ)

LAW.provision(
    "Art 337(2.1)",
    says="In the period of mobilisation, absence of more than two and up to ten days: up to five years.",
    on=event("is absent without leave", RU, days=tuple(range(3, 11))),
    then=exposes(RU, sanction(imprisonment(None, 5)), imposed_by=event("is convicted", RU, article="337")),
    force=SEPTEMBER_2022,
    cases=[
        no("two days", on="2024-05-10", p=absent(2)),
        yes("three days", on="2024-05-10", p=absent(3)),
        yes("ten days", on="2024-05-10", p=absent(10)),
        no("eleven days", on="2024-05-10", p=absent(11)),
        no("the day before the amendment", on="2022-09-23", p=absent(3, on="2022-09-23")),
        yes("the day of the amendment", on="2022-09-24", p=absent(3, on="2022-09-24")),
        unknown("the length is not known", on="2024-05-10", p=DAYS_UNKNOWN),
    ],
)

LAW.provision(
    "Art 337(3.1)",
    says="In the period of mobilisation, absence of more than ten days and up to a month: up to seven years.",
    on=event("is absent without leave", RU, days=tuple(range(11, 32))),
    then=exposes(RU, sanction(imprisonment(None, 7)), imposed_by=event("is convicted", RU, article="337")),
    force=SEPTEMBER_2022,
    cases=[
        no("ten days", on="2024-05-10", p=absent(10)),
        yes("eleven days", on="2024-05-10", p=absent(11)),
        yes("thirty-one days", on="2024-05-10", p=absent(31)),
        no("thirty-two days", on="2024-05-10", p=absent(32)),
        no("the day before the amendment", on="2022-09-23", p=absent(11, on="2022-09-23")),
        yes("the day of the amendment", on="2022-09-24", p=absent(11, on="2022-09-24")),
        unknown("the length is not known", on="2024-05-10", p=DAYS_UNKNOWN),
    ],
)

LAW.provision(
    "Art 337(5)",
    says="In the period of mobilisation, absence of more than a month: five to ten years.",
    on=event("is absent without leave", RU, least_days=32),
    then=exposes(RU, sanction(imprisonment(5, 10)), imposed_by=event("is convicted", RU, article="337")),
    force=SEPTEMBER_2022,
    note="The excuse for a first offence under hardship does not reach parts 2.1, 3.1 and 5.",
    cases=[
        no("thirty-one days", on="2024-05-10", p=absent(31)),
        yes("thirty-two days", on="2024-05-10", p=absent(32)),
        yes("forty days", on="2024-05-10", p=absent(40)),
        no("the day before the amendment", on="2022-09-23", p=absent(32, on="2022-09-23")),
        yes("the day of the amendment", on="2022-09-24", p=absent(32, on="2022-09-24")),
        unknown("the length is not known", on="2024-05-10", p=DAYS_UNKNOWN),
    ],
)
LAW.gap(
    "Art 337",
    says="A month is a calendar month of 28 to 31 days, and two days are forty-eight hours.",
    because="The length of an absence is told in whole days; 29 to 31 days are put under part 3.1.",
    taints=("ru.criminal-code-1996.337-2.1", "ru.criminal-code-1996.337-3.1", "ru.criminal-code-1996.337-5"),
)

DESERTS: Told = {"deserts": "RU", "on": "2024-05-10"}

LAW.provision(
    "Art 338(3)",
    says="Desertion in the period of mobilisation, under contract or mobilised: five to fifteen years.",
    on=event("deserts", RU),
    then=exposes(RU, sanction(imprisonment(5, 15)), imposed_by=event("is convicted", RU, article="338")),
    force=SEPTEMBER_2022,
    note="Whoever has merely been summoned is not yet a soldier.",
    cases=[
        no("the day before the amendment", on="2022-09-23", p=after(DESERTS | {"on": "2022-09-23"})),
        yes("the day of the amendment", on="2022-09-24", p=after(DESERTS | {"on": "2022-09-24"})),
        no("the day before he leaves", on="2024-05-09", p=after(DESERTS)),
        yes("he leaves for good", on="2024-05-10", p=after(DESERTS)),
        unknown("whether he deserted is not known", on="2024-05-10", p=after(perhaps(DESERTS))),
    ],
)
