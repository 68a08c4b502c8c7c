"""International Convention on the Elimination of All Forms of Racial Discrimination, 21 December 1965.

In force from 4 January 1969. It binds all five States.
"""

from typing import Any

from denizen.language.enacting import B, C, Law, invokes, no, unknown, yes
from denizen.language.force import in_force
from denizen.language.provisions import Case, Source
from denizen.language.states import KG, KZ, TJ, UZ, State
from denizen.language.words import event, event_day, months, now, subject
from denizen.rulebook.intl.losses import CONVICTED, RUSSIAN_GROUNDS, bound_by, russian, under_any

LAW = Law(
    "intl.icerd-1965",
    "INTL",
    kind="treaty",
    title="International Convention on the Elimination of All Forms of Racial Discrimination of 21 December 1965",
    short="ICERD",
    force=in_force("1969-01-04"),
    source=Source(
        "Committee on the Elimination of Racial Discrimination on Russia, April 2023",
        "https://www.ungeneva.org/en/news-media/meeting-summary/2023/04/expert-committee-elimination-racial-"
        "discrimination-expresses",
        B,
    ),
)

LAW.provision(
    "Art 5(d)(iii)",
    says=(
        "The right to nationality is guaranteed without distinction of national or ethnic origin, in its loss as "
        "well. A rule, or its use, that singles out people from named countries is covered."
    ),
    when=[under_any((*RUSSIAN_GROUNDS, "ru.announcement-2022.service")), subject.came_from(KZ, KG, TJ, UZ)],
    then=invokes(
        "RU", "icerd-1965", "No choice by national origin among those whose citizenship may end or who are called up."
    ),
    note=(
        "A rule worded for all who naturalised passes Article 1(3) on its face; then the selection in practice, "
        "such as raids for registration, must be shown. The announcement of September 2022 names the countries of "
        "origin."
    ),
    cases=[
        no("the day before the conviction", on="2019-04-30", p=russian(CONVICTED)),
        yes("from Kyrgyzstan, citizenship in danger", on="2019-05-01", p=russian(CONVICTED)),
        no("from Georgia", on="2019-05-01", p=russian(CONVICTED, birthplace="GE")),
        unknown("origin not known", on="2019-05-01", p=russian(CONVICTED, birthplace="unknown")),
    ],
)

LAW.gap(
    "Art 1(2)-(3)",
    says=(
        "Distinctions between citizens and others, and the law of nationality itself, are outside the Convention as "
        "long as no particular nationality is singled out."
    ),
    because=(
        "Whether a rule that names nobody is aimed at people from some States is a question of its use. The "
        "International Court (Qatar v United Arab Emirates, 2021) held that present nationality is not national origin."
    ),
    taints=["intl.icerd-1965.5-d-iii"],
)
LAW.gap(
    "General Recommendation 30",
    says=(
        "No group is singled out in naturalisation (13), deprivation by origin breaks the Convention (14), long "
        "residents should not be kept out (15), statelessness, above all of children, is reduced (16), and former "
        "citizens of a predecessor State are given a status (17)."
    ),
    because=(
        "It guides how the Convention is read and binds nobody; paragraph 17 speaks for people with defective papers "
        "of the 1990s (citizenshiprightsafrica.org, text read)."
    ),
)

TERM = "The declaration under Article 14 opens the complaint; Kyrgyzstan, Tajikistan and Uzbekistan have made none."


def final(state: State, on: str = "2023-05-10", **more: Any) -> dict[str, Any]:
    """The last decision of the courts of the State."""
    return {"born": "1990-03-01", "events": [{"exhausts remedies": state, "on": on} | more]}


def within_six_months(state: State) -> list[Case]:
    return [
        no("the day before the last decision", on="2023-05-09", p=final(state)),
        yes("the day of the last decision", on="2023-05-10", p=final(state)),
        yes("the last day of the six months", on="2023-11-10", p=final(state)),
        no("the day after", on="2023-11-11", p=final(state)),
        no("Kyrgyzstan, which has not declared", on="2023-05-10", p=final("KG")),
        unknown("whether it was the last decision is not known", on="2023-05-10", p=final(state, happened="unknown")),
    ]


LAW.provision(
    "Art 14",
    says=(
        "Against a State that has so declared the Committee hears individuals within six months of the last domestic "
        "decision."
    ),
    on=event("exhausts remedies"),
    when=[bound_by("icerd-14")],
    as_long_as=now <= event_day + months(6),
    then=invokes(
        "*", "icerd-14", "The Committee on the Elimination of Racial Discrimination hears a complaint, for six months."
    ),
    grade=C,
    note=TERM,
    cases=[*within_six_months("RU"), yes("Kazakhstan", on="2023-05-10", p=final("KZ"))],
)
