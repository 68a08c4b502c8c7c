"""CIS Convention on the transfer of sentenced persons, Moscow, 6 March 1998.

A prisoner may be sent home to serve the sentence if a national of the receiving State, and with his consent. When it
began to bind each State was not found; by 2024 it was in use between Russia and Kyrgyzstan: of 128 people whom
Kyrgyzstan brought back that year 118 came from Russia, and 221 were brought back in 2025, partly to keep prisoners
from being recruited for the war.
"""

from typing import Any

from denizen.language.enacting import C, Law, empowers, no, unknown, yes
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import KG, RU
from denizen.language.words import subject

LAW = Law(
    "treaties.transfer-1998",
    "TREATY",
    kind="treaty",
    title="CIS Convention of 6 March 1998 on the transfer of persons sentenced to imprisonment",
    short="Transfer Convention 1998",
    force=in_force("1998-03-06/2024-01-01"),
    source=Source(
        "24.kg, on prisoners brought back from Russia",
        "https://24.kg/obschestvo/357678_vtyurmah_rossii_otbyivayut_nakazanie_bolee_1tyisyachi_200_kyirgyizstantsev/",
        C,
    ),
)

SENTENCED = [{"is convicted": "RU", "on": "2024-03-01", "article": "158(2)"}]
KYRGYZ: dict[str, Any] = {"born": "1990-03-01", "residence": "RU", "events": SENTENCED}

LAW.provision(
    "transfer to Kyrgyzstan",
    name="to-kg",
    says="A national of Kyrgyzstan who is sentenced in Russia may ask to serve the sentence in Kyrgyzstan.",
    when=[subject.holds(KG), subject.did("is convicted", RU).happened],
    then=empowers(KG, "ask to serve a Russian sentence in Kyrgyzstan"),
    note="Both States must agree. Who took Russian citizenship and lost that of Kyrgyzstan cannot be transferred.",
    cases=[
        no(
            "the day before the judgment",
            on="2024-02-29",
            p=KYRGYZ | {"nationalities": {"KG": "birth", "others": "none"}},
        ),
        yes("sentenced in Russia", on="2024-03-01", p=KYRGYZ | {"nationalities": {"KG": "birth", "others": "none"}}),
        no("Russian alone", on="2024-03-01", p=KYRGYZ | {"nationalities": {"RU": "birth", "others": "none"}}),
        unknown(
            "Kyrgyz citizenship not known",
            on="2024-03-01",
            p=KYRGYZ | {"nationalities": {"KG": "unknown", "others": "none"}},
        ),
    ],
)

LAW.gap(
    "transfer to the other States",
    says="The same holds between other parties, and under bilateral treaties.",
    because="Which of them apply the Convention, and since when, was not found.",
)
