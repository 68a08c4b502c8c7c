"""Optional Protocol to the Convention on the Elimination of All Forms of Discrimination against Women, 6 October 1999.

In force from 22 December 2000. Kazakhstan ratified it by the Law of 4 July 2001 No 220; Russia, Kyrgyzstan and
Tajikistan are parties by general knowledge, from days that were not verified; Uzbekistan is none. It matters where a
woman's nationality was made to follow that of her husband.
"""

from typing import Any

from denizen.language.enacting import C, Law, invokes, no, unknown, yes
from denizen.language.force import in_force
from denizen.language.provisions import Case, Source
from denizen.language.states import State
from denizen.language.words import event, subject
from denizen.rulebook.intl.losses import bound_by

LAW = Law(
    "intl.cedaw-op-1999",
    "INTL",
    kind="treaty",
    title=(
        "Optional Protocol of 6 October 1999 to the Convention on the Elimination of All Forms of Discrimination "
        "against Women"
    ),
    short="CEDAW Optional Protocol",
    force=in_force("2000-12-22"),
    source=Source(
        "Law of Kazakhstan of 4 July 2001 No 220, with the Protocol, Adilet",
        "https://adilet.zan.kz/rus/docs/Z010000220_/compare/eng",
        C,
    ),
)

TERM = "No term is set, but delay counts against the complaint. Acts from before the Protocol bound the State are out."


def final(state: State, on: str = "2023-05-10", **more: Any) -> dict[str, Any]:
    """The last decision of the courts of the State, for a woman."""
    return {"sex": "female", "born": "1990-03-01", "events": [{"exhausts remedies": state, "on": on} | more]}


def for_a_woman(state: State) -> list[Case]:
    return [
        no("the day before the last decision", on="2023-05-09", p=final(state)),
        yes("the day of the last decision", on="2023-05-10", p=final(state)),
        no("a man", on="2023-05-10", p=final(state) | {"sex": "male"}),
        no("Uzbekistan", on="2023-05-10", p=final("UZ")),
        unknown("whether it was the last decision is not known", on="2023-05-10", p=final(state, happened="unknown")),
    ]


LAW.provision(
    "Arts 2 and 4",
    name="complaint",
    says="A woman under the jurisdiction of a party may complain of it once the domestic remedies are exhausted.",
    on=event("exhausts remedies"),
    when=[bound_by("cedaw-op-1999"), subject.is_female],
    then=invokes(
        "*", "cedaw-op-1999", "The Committee on the Elimination of Discrimination against Women hears a complaint."
    ),
    note=TERM,
    cases=[*for_a_woman("RU"), yes("Tajikistan", on="2023-05-10", p=final("TJ"))],
)
