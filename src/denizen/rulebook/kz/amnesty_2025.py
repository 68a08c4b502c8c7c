"""Law of the Republic of Kazakhstan of 23 June 2025 No 195-VIII on amnesty, thirty years after the Constitution.

Only its beginning was read. Terrorist and extremist crimes are excluded; whether it helps those convicted of a grave
crime such as Article 172 is not known.
"""

from typing import Any

from denizen.language.enacting import B, Law, no, protects, unknown, yes
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import KZ
from denizen.language.words import subject

LAW = Law(
    "kz.amnesty-2025",
    KZ,
    title="Law of 23 June 2025 No 195-VIII on amnesty on the thirtieth anniversary of the Constitution",
    short="Amnesty of 2025",
    force=in_force("2025-06-23/2025-07-31"),
    source=Source(
        "zakonpravo.kz, the amnesty law of 2025, opening",
        "https://zakonpravo.kz/en/on-amnesty-in-connection-with-the-thirtieth-anniversary-of-the-constitution-of-the-"
        "republic-of-kazakhstan",
        B,
    ),
)

EVADER: dict[str, Any] = {
    "born": "2004-05-01",
    "nationalities": {"KZ": "birth", "others": "none"},
    "events": [{"is convicted": "KZ", "on": "2024-12-02", "article": "387(1)"}],
}


def judged(on: str, article: str = "387(1)") -> dict[str, Any]:
    return EVADER | {"events": [{"is convicted": "KZ", "on": on, "article": article}]}


SENTENCED = subject.did("is convicted", KZ, article="387(1)")

LAW.provision(
    "release for crimes of small gravity",
    name="evasion",
    says="Whoever was convicted of a crime of small gravity, such as evading call-up without deceit, goes free.",
    when=[SENTENCED.happened, SENTENCED.day < "2025-06-23"],
    then=protects(KZ, "Released from the sentence for evading call-up."),
    note=(
        "The article was not read. Evasion by deceit (Article 387(2)) is of medium gravity and goes free only on "
        "conditions. It is computed for judgments before 23 June 2025."
    ),
    cases=[
        no("the day before the law", on="2025-06-22", p=EVADER),
        unknown("in the weeks in which it took effect", on="2025-07-10", p=EVADER),
        yes("afterwards", on="2025-08-01", p=EVADER),
        yes("judged the day before", on="2025-08-01", p=judged("2025-06-22")),
        no("judged on its day", on="2025-08-01", p=judged("2025-06-23")),
        no("convicted of fighting abroad", on="2025-08-01", p=judged("2024-12-02", "172")),
        unknown("the part is not known", on="2025-08-01", p=judged("2024-12-02", "unknown")),
    ],
)
LAW.gap(
    "grave crimes",
    says="Whether those convicted of fighting abroad (Article 172) have their term cut.",
    because="The rules on grave crimes were not read; only the law of 2026 was.",
    taints=["kz.criminal-code-2014.172"],
)
