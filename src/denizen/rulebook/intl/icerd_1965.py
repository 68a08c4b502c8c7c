"""International Convention on the Elimination of All Forms of Racial Discrimination, 21 December 1965.

In force from 4 January 1969. It binds all five States.
"""

from denizen.language.enacting import B, Law, invokes, no, unknown, yes
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import KG, KZ, TJ, UZ
from denizen.language.words import subject
from denizen.rulebook.intl.losses import CONVICTED, RUSSIAN_GROUNDS, russian, under_any

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
