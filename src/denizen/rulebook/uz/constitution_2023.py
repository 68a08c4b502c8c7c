"""Constitution of the Republic of Uzbekistan in the edition adopted by the referendum of 30 April 2023.

In force from 1 May 2023. It contains no ban on losing or being deprived of citizenship; grounds and procedure are left
to the law (Art 22).
"""

from typing import Any

from denizen.language.enacting import A, Law, no, protects, unknown, yes
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import UZ
from denizen.language.words import subject

LAW = Law(
    "uz.constitution-2023",
    UZ,
    kind="constitution",
    title="Constitution of the Republic of Uzbekistan, edition of 30 April 2023",
    short="Constitution of Uzbekistan 2023",
    force=in_force("2023-05-01"),
    source=Source("Constitution, edition of 2023 (Uzbek text)", "https://lex.uz/docs/-6445145", A),
)

CITIZEN: dict[str, Any] = {"sex": "male", "born": "1995-06-10", "nationalities": {"UZ": "birth"}}
ACQUISITION = "uz.citizenship-2020.25-acquisition"
RUSSIAN = CITIZEN | {"nationalities": {"UZ": "birth", "RU": {"by": "naturalisation", "on": "2023-03-12"}}}
DECREED = RUSSIAN | {"events": [{"decides": "UZ", "on": "2023-07-20", "about": "loss", "ground": ACQUISITION}]}

LAW.provision(
    "Art 22",
    says=(
        "Citizenship is one and equal for all, whatever the ground of its acquisition; grounds and procedure of "
        "acquisition and loss are for the law. Citizens of Karakalpakstan are citizens of Uzbekistan."
    ),
    when=[subject.holds(UZ)],
    then=protects(UZ, "Equal citizenship; loss only on a ground and by the procedure of the law."),
    note="Nothing in it forbids loss or deprivation.",
    cases=[
        no("the day before it came into force", on="2023-04-30", p=CITIZEN),
        yes("the day it came into force", on="2023-05-01", p=CITIZEN),
        no("from a decree on loss on", on="2023-07-21", p=DECREED),
        unknown("Uzbek citizenship uncertain", on="2023-10-05", p=CITIZEN | {"nationalities": {"UZ": "unknown"}}),
    ],
)
LAW.provision(
    "Art 23",
    says=(
        "A citizen may not be removed from Uzbekistan by force nor extradited to another State. No treaty is excepted."
    ),
    when=[subject.holds(UZ)],
    then=protects(UZ, "No forced removal from Uzbekistan and no extradition."),
    note=(
        "It lasts until a decree ends citizenship, whatever other nationality is held, and goes further than the "
        "Criminal Code, Art 12(2), which still speaks of treaties."
    ),
    cases=[
        no("the day before it came into force", on="2023-04-30", p=CITIZEN),
        yes("the day it came into force", on="2023-05-01", p=CITIZEN),
        yes("also Russian, refused mobilisation, no decree", on="2023-10-05", p=RUSSIAN, also=["holds(p, UZ)"]),
        yes("the day before the decree", on="2023-07-19", p=DECREED),
        no("from the decree on", on="2023-07-21", p=DECREED),
        unknown("Uzbek citizenship uncertain", on="2023-10-05", p=CITIZEN | {"nationalities": {"UZ": "unknown"}}),
    ],
)

LAW.gap(
    "Art 64",
    says="Citizens defend the country and do military or alternative service as the law provides.",
    because="The duty is computed from the law on military duty; alternative service is not.",
    taints=["uz.military-2002.draft"],
)
