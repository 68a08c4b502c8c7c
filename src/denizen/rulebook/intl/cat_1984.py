"""Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment, 10 December 1984.

In force from 26 June 1987. It binds all five States, and with Articles 6 and 7 of the Covenant is the only rule of a
treaty against return that binds Uzbekistan. Complaints are heard against States that have so declared under
Article 22: Russia, and Kazakhstan since 2008.
"""

from typing import Any

from denizen.language.enacting import C, Law, invokes, no, unknown, yes
from denizen.language.force import in_force
from denizen.language.provisions import Case, Source
from denizen.language.states import State
from denizen.language.words import event, event_field
from denizen.rulebook.intl.losses import REMOVAL, bound_by, removed, russian, uzbek

LAW = Law(
    "intl.cat-1984",
    "INTL",
    kind="treaty",
    title=(
        "Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment of 10 December 1984"
    ),
    short="CAT",
    force=in_force("1987-06-26"),
    source=Source(
        "Convention of 10 December 1984, with the Law of Kazakhstan of 29 June 1998 No 247, Adilet",
        "https://adilet.zan.kz/rus/docs/Z980000247_/compare/kaz",
        C,
    ),
)
DECLARED = Source(
    "Committee against Torture, CAT/C/KAZ/CO/2, on the declaration of Kazakhstan of 2008",
    "http://docstore.ohchr.org/SelfServices/FilesHandler.ashx?enc=6QkG1d%2fPPRiCAqhKb7yhsp2DytAl2p2q0VZmhsW8WRuJhRGKsLuFEDWKIRaehL2sMmBb6Ave66BvClTibyg%2fqfB1vtdS6x28wLpzw7CglOiqHx4fHbH79%2bDY7fExM%2fwt",
    C,
)

FEARS = uzbek(removed("RU", "BY", torture=True))
DESERTER = russian({"deserts": "RU", "on": "2023-02-01"}, removed("KZ", "RU", torture=True, **{"as": "extradition"}))

LAW.provision(
    "Art 3",
    says=(
        "Nobody is expelled, returned or extradited to a State where there are substantial grounds to believe that the "
        "person would be in danger of torture."
    ),
    on=REMOVAL,
    when=[event_field("torture").among(True)],
    then=invokes("*", "cat-1984", "No removal to a danger of torture, whatever the person has done."),
    note="There is no exception for security; assurances of the other State are examined case by case.",
    cases=[
        no("the day before the decision", on="2023-05-09", p=DESERTER),
        yes("a deserter whom Kazakhstan would hand over", on="2023-05-10", p=DESERTER),
        no("no grounds to fear torture", on="2023-05-10", p=uzbek(removed("RU", "UZ", torture=False))),
        unknown("the danger is not told", on="2023-05-10", p=uzbek(removed("RU", "UZ"))),
    ],
)
LAW.provision(
    "Art 22, interim measures",
    name="22-interim",
    says="Before a removal to a danger of torture the Committee may ask the State to wait.",
    on=REMOVAL,
    when=[event_field("torture").among(True), bound_by("cat-22")],
    then=invokes("*", "cat-22", "The Committee against Torture can be asked at once to have the removal held."),
    source=DECLARED,
    cases=[
        no("the day before the decision", on="2023-05-09", p=DESERTER),
        yes("from Kazakhstan", on="2023-05-10", p=DESERTER),
        no("from Kyrgyzstan, which has not declared", on="2023-05-10", p=uzbek(removed("KG", "RU", torture=True))),
        unknown("the danger is not told", on="2023-05-10", p=uzbek(removed("RU", "UZ"))),
        yes("from Russia", on="2023-05-10", p=FEARS),
    ],
)

TERM = "The same matter may not be before another international body. No term is set."


def final(state: State, on: str = "2023-05-10", **more: Any) -> dict[str, Any]:
    """The last decision of the courts of the State against a person who is to be sent to torture, or was tortured."""
    return {"born": "1990-03-01", "events": [{"exhausts remedies": state, "on": on} | more]}


def once_final(state: State) -> list[Case]:
    return [
        no("the day before the last decision", on="2023-05-09", p=final(state)),
        yes("the day of the last decision", on="2023-05-10", p=final(state)),
        no("Kyrgyzstan, which has not declared", on="2023-05-10", p=final("KG")),
        unknown("whether it was the last decision is not known", on="2023-05-10", p=final(state, happened="unknown")),
    ]


LAW.provision(
    "Art 22",
    says="Against a State that has so declared the Committee hears individuals once domestic remedies are exhausted.",
    on=event("exhausts remedies"),
    when=[bound_by("cat-22")],
    then=invokes("*", "cat-22", "The Committee against Torture hears a complaint."),
    source=DECLARED,
    note=TERM,
    cases=[*once_final("RU"), yes("Kazakhstan", on="2023-05-10", p=final("KZ"))],
)
