"""Criminal Code of the Kyrgyz Republic of 2 February 2017, in force from 1 January 2019 to 30 November 2021.

It made participation in an armed conflict abroad a less grave crime, with two and a half to five years: this is what
the State Committee for National Security wrote in January 2020, when it asked for more. The article was not verified.
As the milder law it also governs older acts that were not yet tried (the rule of Article 12 of the code of 2021).
"""

from typing import Any

from denizen.language.enacting import B, Law, exposes, imprisonment, no, reach, sanction, unknown, yes
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import KG
from denizen.language.words import event, subject

LAW = Law(
    "kg.criminal-code-2017",
    KG,
    kind="code",
    title="Criminal Code of the Kyrgyz Republic of 2 February 2017",
    original_title="Уголовный кодекс Кыргызской Республики",
    short="Criminal Code of Kyrgyzstan 2017",
    force=in_force("2019-01-01", until="2021-12-01"),
    source=Source(
        "Acca.media on the proposal of the State Committee for National Security; 24.kg, January 2020",
        "https://acca.media/v-kyrgyzstane-hotyat-uzhestochit-nakazanie-naemnikam-i-terroristam",
        B,
    ),
)

CITIZEN: dict[str, Any] = {"born": "1990-02-01", "nationalities": {"KG": "birth"}}


def fought(on: str, **more: Any) -> dict[str, Any]:
    return CITIZEN | {"events": [{"fights": "SY", "on": on, "in": "SY"} | more]}


LAW.provision(
    "participation abroad",
    name="participation",
    says="A citizen who takes part in an armed conflict abroad, or trains there for terrorism, is punished.",
    on=event("fights", not_in=KG),
    when=[subject.holds(KG), subject.age >= 16],
    then=exposes(KG, sanction(imprisonment(2.5, 5)), imposed_by=event("is convicted", KG)),
    covers=reach(since="2016-09-01", until="2021-12-01", looks_back=True),
    note=(
        "The number of the article is not known. Release on parole and probation were open under this code. Its "
        "limitation period was not read. Acts before September 2016 may have been a crime of the code of 1997 too; "
        "since when is not known."
    ),
    cases=[
        no("the day before", on="2020-03-31", p=fought("2020-04-01")),
        yes("fought in 2020", on="2020-04-01", p=fought("2020-04-01")),
        yes("the last day of the code", on="2022-01-01", p=fought("2021-11-30")),
        no("the first day of the next", on="2022-01-01", p=fought("2021-12-01")),
        no("fought in 2017, before the code", on="2018-12-31", p=fought("2017-05-01")),
        yes("the same act, when the milder code is in force", on="2019-01-01", p=fought("2017-05-01")),
        no("the day before the acts that are counted", on="2020-01-01", p=fought("2016-08-31")),
        yes("the first of them", on="2020-01-01", p=fought("2016-09-01")),
        no("the day before turning 16", on="2020-04-01", p=fought("2020-04-01") | {"born": "2004-04-02"}),
        yes("on turning 16", on="2020-04-01", p=fought("2020-04-01") | {"born": "2004-04-01"}),
        unknown("whether she fought is not known", on="2020-04-01", p=fought("2020-04-01", happened="unknown")),
    ],
)

LAW.gap(
    "mercenaries",
    says="Mercenarism was punished too, and more severely than participation.",
    because="Neither the article nor its penalty was read.",
    taints=["kg.criminal-code-2017.participation"],
)
