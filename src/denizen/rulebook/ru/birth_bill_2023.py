"""Bill of 21 July 2023 on ending citizenship by birth.

It would have removed the limit of Law 138-FZ to acquired citizenship, so that citizens by birth as well could lose it
for listed crimes and for threats to security. Not adopted; the Interior Ministry still excluded them in September 2025.
"""

from denizen.language.enacting import BY_DECISION, B, Law, loses, no, unknown, yes
from denizen.language.force import history
from denizen.language.provisions import Source
from denizen.language.states import RU
from denizen.language.words import subject
from denizen.rulebook.ru.citizenship_2023 import LISTED
from denizen.rulebook.ru.people import BY_BIRTH, KYRGYZ, Told, after, convicted, perhaps

LAW = Law(
    "ru.birth-bill-2023",
    RU,
    kind="bill",
    title="Bill on ending citizenship acquired by birth, 21 July 2023",
    short="Bill on citizens by birth, 2023",
    force=history(bill="2023-07-21"),
    source=Source(
        "QPMC, July 2023",
        "https://qpmc.ru/v-gosdumu-vnesli-zakonoproekt-o-prave-lisheniya-priobretennogo-po-rozhdeniyu-grazhdanstva",
        B,
    ),
)

EVADER = convicted("2024-05-14", "328(1)")
THREAT: Told = {"is found a threat": "RU", "on": "2024-05-14"}

LAW.provision(
    "on crimes",
    name="conviction",
    says="A citizen by birth who is convicted of a listed crime could lose citizenship.",
    when=[subject.holds(RU, by="birth"), subject.did("is convicted", RU, article=LISTED).happened],
    then=loses(RU, manner="withdrawal"),
    by=BY_DECISION,
    mode="L08",
    note="The list would be that of Law 138-FZ, evasion of call-up included. It would also be L07.",
    cases=[
        no("the day before the conviction", on="2024-05-13", p=after(EVADER, who=BY_BIRTH)),
        yes(
            "convicted of evasion",
            on="2024-05-14",
            p=after(EVADER, who=BY_BIRTH),
            also=["holds(p, RU)", "not applies(p, ru.citizenship-2023.22-1-2-a)"],
        ),
        no("naturalised", on="2024-05-14", p=after(EVADER, who=KYRGYZ)),
        unknown("whether he was convicted is not known", on="2024-05-14", p=after(perhaps(EVADER), who=BY_BIRTH)),
    ],
)
LAW.provision(
    "on threats to security",
    name="threat",
    says="So could a citizen by birth whom the security service finds to threaten national security.",
    when=[subject.holds(RU, by="birth"), subject.did("is found a threat", RU).happened],
    then=loses(RU, manner="withdrawal"),
    by=BY_DECISION,
    mode="L07",
    cases=[
        no("the day before the finding", on="2024-05-13", p=after(THREAT, who=BY_BIRTH)),
        yes("found a threat", on="2024-05-14", p=after(THREAT, who=BY_BIRTH)),
        no("naturalised", on="2024-05-14", p=after(THREAT, who=KYRGYZ)),
        unknown("whether he was is not known", on="2024-05-14", p=after(perhaps(THREAT), who=BY_BIRTH)),
    ],
)
