"""Declaration of State Sovereignty of the Kyrgyz Republic of 15 December 1990: the first body of citizens.

Article 1 of the Law of 18 December 1993 on citizenship took the day of the Declaration for its own: citizens are those
who belonged to the republic then and have not declared to belong to another State. That article was read; the text of
the Declaration was not. Article 1 also counts those who became citizens by law between the Declaration and 1993.
"""

from typing import Any

from denizen.language.enacting import A, Law, acquires, no, unknown, yes
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import KG
from denizen.language.words import event, subject

LAW = Law(
    "kg.declaration-1990",
    KG,
    kind="declaration",
    title="Declaration of State Sovereignty of 15 December 1990, with Article 1 of the citizenship law of 1993",
    original_title="Декларация о государственном суверенитете Республики Кыргызстан",
    short="Declaration of Sovereignty of Kyrgyzstan 1990",
    force=in_force("1990-12-15", until="1990-12-16"),
    source=Source(
        "Law on Citizenship of the Kyrgyz Republic (1993), Article 1, English text, Council of Europe",
        "http://www.coe.int/t/dghl/standardsetting/nationality/National%20legislation/"
        "Kyrgyzstan%20Law%20on%20Citizenship%20of%20the%20Kyrgyz%20Republic.asp",
        A,
    ),
)

RESIDENT: dict[str, Any] = {
    "born": "1960-04-01",
    "nationalities": {"KG": "unknown", "others": "none"},
    "events": [{"is resident at succession": "KG", "on": "1990-12-15"}],
}

LAW.provision(
    "first citizens",
    name="first-citizens",
    says=(
        "Whoever belonged to the republic on 15 December 1990, the day of the Declaration of State Sovereignty, is a "
        "citizen, unless the person has declared to belong to another State."
    ),
    on=event("is resident at succession", KG),
    unless=[subject.did("declines nationality", KG).happened],
    then=acquires(KG, title="initial"),
    note=(
        "The force given is the day that counts; the title lasts until a ground of loss is used. It is reported that "
        "in 1994 whoever was registered then was recognised, and that people who were away to work or study and came "
        "back later were not (CABAR, From statelessness to citizenship)."
    ),
    cases=[
        no("the day before the Declaration", on="1990-12-14", p=RESIDENT),
        yes("the day of the Declaration", on="1990-12-15", p=RESIDENT, also=["holds(p, KG)"]),
        yes("decades later, told in a later account", on="2022-01-01", p=RESIDENT, also=["holds(p, KG)"]),
        no(
            "had declared to belong to another State",
            on="1994-03-01",
            p=RESIDENT
            | {
                "events": [
                    {"declines nationality": "KG", "on": "1990-12-14"},
                    {"is resident at succession": "KG", "on": "1990-12-15"},
                ]
            },
        ),
        no(
            "settled there a day later",
            on="1994-03-01",
            p=RESIDENT | {"events": [{"is resident at succession": "KG", "on": "1990-12-16"}]},
        ),
        unknown(
            "whether he lived there is not known",
            on="1994-03-01",
            p=RESIDENT | {"events": [{"is resident at succession": "KG", "on": "1990-12-15", "happened": "unknown"}]},
        ),
    ],
)
