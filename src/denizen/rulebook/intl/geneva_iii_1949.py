"""Geneva Convention III relative to the Treatment of Prisoners of War, 12 August 1949.

In force from 21 October 1950. It binds all five States and Ukraine. A soldier of a party who is captured is a prisoner
of war whatever his nationality, unless a mercenary (Additional Protocol I, Art 47).
"""

from denizen.language.enacting import C, Law, invokes, no, unknown, yes
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.words import event
from denizen.rulebook.intl.losses import IN_THE_RUSSIAN_ARMY, Told, uzbek

LAW = Law(
    "intl.geneva-iii-1949",
    "INTL",
    kind="treaty",
    title="Geneva Convention relative to the Treatment of Prisoners of War of 12 August 1949",
    short="Geneva Convention III",
    force=in_force("1950-10-21"),
    source=Source(
        "Report on prisoners returned to Russia, July 2024",
        "https://topgab.com/eu/kyrgyz-citizen-alisher-tursunov-among-prisoners-of-war-returned-to-russia-in-ukraine-swap-20240719231700.html",
        C,
    ),
)


def captured(form: str) -> Told:
    """Captured by Ukraine on 5 May 2023 after joining Russia in some form."""
    told = {"enters service": "RU", "on": "2023-04-01"}
    joined = told | ({"form": form} if form else {})
    return uzbek(joined, {"is captured": "UA", "on": "2023-05-05"})


LAW.provision(
    "Art 4",
    says=(
        "A soldier of the other side who is captured is a prisoner of war: not tried for having fought, and released "
        "and returned at the end."
    ),
    on=event("is captured"),
    when=[IN_THE_RUSSIAN_ARMY],
    then=invokes("*", "geneva-iii-1949", "A captured soldier is a prisoner of war, not tried for having fought."),
    note=(
        "Whether a national of the detaining State has the same right is contested. It does not bind the State of "
        "origin: Kazakhstan, Kyrgyzstan and Uzbekistan may try him later. In exchanges men are handed to Russia even "
        "if they ask to go home; a Kyrgyz of 57 was in July 2024."
    ),
    cases=[
        no("the day before", on="2023-05-04", p=captured("contract")),
        yes("a contract soldier", on="2023-05-05", p=captured("contract")),
        no("a fighter of a private company", on="2023-05-05", p=captured("private company")),
        unknown("the form of service is not told", on="2023-05-05", p=captured("")),
    ],
)
