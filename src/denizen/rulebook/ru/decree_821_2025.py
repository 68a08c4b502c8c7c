"""Decree of the President of 5 November 2025 No 821: a temporary procedure for citizenship and residence permits.

In force from 5 November 2025; its end was not found. It opens a route to those under contract and their families, and
makes a contract, a discharge or unfitness a condition for most other men. Whether it replaced Decree 10 of 4 January
2024 was not verified.
"""

from denizen.language.enacting import ON_APPLICATION, B, Law, empowers, forbids, no, reading, unknown, yes
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import RU
from denizen.language.words import bearer, bearers, event, subject
from denizen.rulebook.ru.decree_690_2022 import APPLY, CONTRACT
from denizen.rulebook.ru.people import FOREIGNER, Told, after, perhaps

LAW = Law(
    "ru.decree-821-2025",
    RU,
    kind="decree",
    title="Decree of 5 November 2025 No 821 on a temporary procedure for citizenship and residence permits",
    short="Decree 821",
    force=in_force("2025-11-05"),
    source=Source("Interior Ministry, TASS, 13 December 2025", "https://news.mail.ru/politics/69081855/", B),
)
ROUTE = Source(
    "NSN, on Decree 821",
    "https://nsn.fm/society/putin-utverdil-uproschennyi-poryadok-polucheniya-grazhdanstva-dlya-uchastnikov-svo",
    B,
)

AZERBAIJANI: Told = FOREIGNER | {
    "sex": "male",
    "born": "1977-03-01",
    "fitness": "fit",
    "nationalities": {"AZ": "birth", "RU": "never", "others": "none"},
}
SIGNS: Told = {"signs contract": "RU", "on": "2025-10-01", "months": 12, "with": "army"}
DISCHARGED: Told = {"leaves service": "RU", "on": "2025-10-01", "form": "contract"}
BELARUSIAN = AZERBAIJANI | {"nationalities": {"BY": "birth", "RU": "never", "others": "none"}}

SERVED_OR_UNFIT = [
    CONTRACT,
    subject.did("leaves service", RU, form=("contract", "mobilised")).happened,
    subject.fact("fitness").among("unfit"),
]
#: The grounds of relatives and of long residents.
CLOSED_TO_MEN = [
    *(f"ru.citizenship-2023.{ground}" for ground in ("15-1", "16-parent", "16-spouse", "16-adult-child")),
    "ru.named-states-2023.citizens",
]
MEN = [~subject.holds(RU), subject.is_male, subject.resides_in(RU), subject.age >= 18]

LAW.provision(
    "regulation, condition for men",
    name="condition",
    says=(
        "Men from 18 to 65 who apply for citizenship, or a residence permit, as relatives or long residents must show "
        "a contract of at least a year signed since 24 February 2022, a discharge, or a finding of unfitness."
    ),
    when=[*MEN, subject.age < 66],
    unless=[*SERVED_OR_UNFIT, subject.holds("BY")],
    then=forbids(RU, "apply for citizenship or a residence permit without a contract, a discharge or unfitness"),
    readings=[
        reading(
            "65 included",
            says="The whole year of being 65 is included.",
            held_by="the ministry's «from 18 to 65», taken literally",
        ),
        reading(
            "to the 65th birthday",
            says="It ends on the 65th birthday.",
            held_by="the usual way of counting ages in military law",
            when=[*MEN, subject.age < 65],
        ),
        reading(
            "a preference only",
            says="The text opens a route to soldiers and closes none to others.",
            held_by="the wording of the decree, against the ministry",
            then=empowers(RU, "apply on the ordinary conditions", exercised_by=event("applies for citizenship", RU)),
            argued=True,
            defeats=[],
        ),
    ],
    defeats=CLOSED_TO_MEN,
    note=(
        "Without the paper the application is not accepted. Students, returning compatriots and highly qualified "
        "specialists are reported to be left out as well. Applications accepted before are decided by the old rules."
    ),
    cases=[
        no("the day before", on="2025-11-04", p=AZERBAIJANI),
        yes("an Azerbaijani of 48", on="2025-12-15", p=AZERBAIJANI),
        no("a Belarusian", on="2025-12-15", p=BELARUSIAN),
        no("under contract", on="2025-12-15", p=after(SIGNS, who=AZERBAIJANI)),
        no("a contract of eleven months is none", on="2025-12-15", p=after(SIGNS, who=AZERBAIJANI)),
        yes("eleven months", on="2025-12-15", p=after(SIGNS | {"months": 11}, who=AZERBAIJANI)),
        no("signed on 24 February 2022", on="2025-12-15", p=after(SIGNS | {"on": "2022-02-24"}, who=AZERBAIJANI)),
        yes("signed the day before", on="2025-12-15", p=after(SIGNS | {"on": "2022-02-23"}, who=AZERBAIJANI)),
        no("discharged", on="2025-12-15", p=after(DISCHARGED, who=AZERBAIJANI)),
        no("unfit", on="2025-12-15", p=AZERBAIJANI | {"fitness": "unfit"}),
        no("a woman", on="2025-12-15", p=AZERBAIJANI | {"sex": "female"}),
        no("lives in Baku", on="2025-12-15", p=AZERBAIJANI | {"residence": "AZ"}),
        yes("18", on="2025-12-15", p=AZERBAIJANI | {"born": "2007-12-15"}),
        no("17", on="2025-12-15", p=AZERBAIJANI | {"born": "2007-12-16"}),
        yes("65", on="2025-12-15", p=AZERBAIJANI | {"born": "1959-12-16"}),
        no("66", on="2025-12-15", p=AZERBAIJANI | {"born": "1959-12-15"}),
        yes(
            "64, so read",
            on="2025-12-15",
            p=AZERBAIJANI | {"born": "1960-12-16"},
            reading="to the 65th birthday",
        ),
        no("65, so read", on="2025-12-15", p=AZERBAIJANI | {"born": "1960-12-15"}, reading="to the 65th birthday"),
        unknown("fitness is not known", on="2025-12-15", p=AZERBAIJANI | {"fitness": "unknown"}),
    ],
)
LAW.provision(
    "regulation, contract soldiers",
    name="contract",
    says="Whoever has such a contract may be admitted to citizenship without the ordinary conditions.",
    when=[~subject.holds(RU), CONTRACT],
    then=APPLY,
    by=ON_APPLICATION,
    mode="A25",
    source=ROUTE,
    cases=[
        no("the day before", on="2025-11-04", p=after(SIGNS, who=AZERBAIJANI)),
        yes("the first day", on="2025-11-05", p=after(SIGNS, who=AZERBAIJANI)),
        no("eleven months", on="2025-12-15", p=after(SIGNS | {"months": 11}, who=AZERBAIJANI)),
        yes("signed on 24 February 2022", on="2025-12-15", p=after(SIGNS | {"on": "2022-02-24"}, who=AZERBAIJANI)),
        no("signed the day before", on="2025-12-15", p=after(SIGNS | {"on": "2022-02-23"}, who=AZERBAIJANI)),
        unknown("whether he signed is not known", on="2025-12-15", p=after(perhaps(SIGNS), who=AZERBAIJANI)),
    ],
)

FAMILY: Told = {"spouse": {"id": "wife", "from": "2019-01-01"}}
WIFE = AZERBAIJANI | {"sex": "female"}

LAW.provision(
    "regulation, their families",
    name="family",
    says="So may the spouse, the children and the parents of the soldier.",
    when=[CONTRACT],
    then=APPLY,
    by=ON_APPLICATION,
    whom=bearers("spouse", "child", "parent", where=~bearer.holds(RU)),
    mode="A25",
    source=ROUTE,
    cases=[
        no("the day before", on="2025-11-04", bearer="wife", p=after(SIGNS, who=AZERBAIJANI | FAMILY), wife=WIFE),
        yes("the wife", on="2025-11-05", bearer="wife", p=after(SIGNS, who=AZERBAIJANI | FAMILY), wife=WIFE),
        no(
            "eleven months",
            on="2025-12-15",
            bearer="wife",
            p=after(SIGNS | {"months": 11}, who=AZERBAIJANI | FAMILY),
            wife=WIFE,
        ),
        yes(
            "signed on 24 February 2022",
            on="2025-12-15",
            bearer="wife",
            p=after(SIGNS | {"on": "2022-02-24"}, who=AZERBAIJANI | FAMILY),
            wife=WIFE,
        ),
        no(
            "signed the day before",
            on="2025-12-15",
            bearer="wife",
            p=after(SIGNS | {"on": "2022-02-23"}, who=AZERBAIJANI | FAMILY),
            wife=WIFE,
        ),
        unknown(
            "whether he signed is not known",
            on="2025-12-15",
            bearer="wife",
            p=after(perhaps(SIGNS), who=AZERBAIJANI | FAMILY),
            wife=WIFE,
        ),
    ],
)
LAW.gap(
    "regulation",
    says="Students, returning compatriots and highly qualified specialists are exempt; the decree is temporary.",
    because="The text was not read; its exceptions and its end rest on reports.",
    taints=("ru.decree-821-2025.condition",),
)
