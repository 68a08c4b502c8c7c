"""CIS Convention on Human Rights and Fundamental Freedoms, Minsk, 26 May 1995.

In force from 11 August 1998 for Belarus, Kyrgyzstan, Russia and Tajikistan. The only treaty whose express words on
nationality bind Russia, Kyrgyzstan and Tajikistan; its commission has never worked.
"""

from denizen.language.enacting import A, Law, invokes, no, unknown, yes
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.rulebook.intl.losses import (
    CONVICTED,
    LOSS,
    PERHAPS_DECREED,
    RUSSIAN_GROUNDS,
    annulled,
    russian,
    under_any,
)

LAW = Law(
    "intl.cis-human-rights-1995",
    "INTL",
    kind="treaty",
    title="CIS Convention on Human Rights and Fundamental Freedoms of 26 May 1995",
    short="CIS Human Rights Convention",
    force=in_force("1998-08-11"),
    source=Source(
        "Text of Article 24, bazanpa.ru",
        "https://bazanpa.ru/obedinennye-organy-stran-sng-konventsiia-ot26051995-h263071/statya24",
        A,
    ),
)

ANNULLED = russian(CONVICTED, annulled("2020-02-01"))

LAW.provision(
    "Art 24",
    says="Everyone has a right to citizenship, and nobody may be deprived of it arbitrarily.",
    on=LOSS,
    then=invokes("*", "cis-human-rights-1995", "No arbitrary deprivation of citizenship."),
    note="Kazakhstan and Uzbekistan are not parties.",
    cases=[
        no("the day before the decision", on="2020-01-31", p=ANNULLED),
        yes("Russia undoes the admission", on="2020-02-01", p=ANNULLED, also=["not holds(p, RU)"]),
        unknown("whether there was a decree is not known", on="2023-07-20", p=PERHAPS_DECREED),
    ],
)

LAW.provision(
    "Art 24, before the decision",
    name="24-ground",
    says="The same while a ground is open on which Russia may end acquired citizenship.",
    when=[under_any(RUSSIAN_GROUNDS)],
    then=invokes("RU", "cis-human-rights-1995", "Any decision must not be arbitrary."),
    cases=[
        no("the day before the conviction", on="2019-04-30", p=ANNULLED),
        yes("convicted, citizenship in danger", on="2019-05-01", p=ANNULLED),
        no("after the decision", on="2020-02-02", p=ANNULLED),
        unknown(
            "whether the conviction is final is not known",
            on="2019-05-01",
            p=russian(CONVICTED | {"happened": "unknown"}),
        ),
    ],
)
