"""Bill of 21 July 2023: citizens by birth could lose citizenship too. Not adopted.

It would have removed from Law 138-FZ the limit to acquired citizenship, so that listed crimes and threats to security
end the citizenship of anybody. No vote was found, and the ministry still excluded citizens by birth on 20 September
2025.
"""

from denizen.language.enacting import BY_DECISION, B, Law, loses, no, unknown, yes
from denizen.language.force import history
from denizen.language.provisions import Source
from denizen.language.states import RU
from denizen.language.words import subject
from denizen.rulebook.ru.citizenship_2023_termination import LISTED
from denizen.rulebook.ru.people import BY_BIRTH, KYRGYZ, Told, after, convicted, decided, perhaps

LAW = Law(
    "ru.birth-bill-2023",
    RU,
    kind="bill",
    title="Bill of 21 July 2023 on ending citizenship acquired by birth",
    short="Bill on citizenship by birth of 2023",
    force=history(bill="2023-07-21"),
    source=Source(
        "QPMC, July 2023",
        "https://qpmc.ru/v-gosdumu-vnesli-zakonoproekt-o-prave-lisheniya-priobretennogo-po-rozhdeniyu-grazhdanstva",
        B,
    ),
)
THREAT: Told = {"is found a threat": "RU", "on": "2024-02-10"}

LAW.provision(
    "on crimes",
    name="crimes",
    says="A conviction for a listed crime would end citizenship by birth as well.",
    when=[subject.holds(RU, by=("birth", "initial")), subject.did("is convicted", RU, article=LISTED).happened],
    then=loses(RU, manner="withdrawal"),
    by=BY_DECISION,
    mode="L08",
    cases=[
        no("the day before the judgment", on="2024-05-13", p=after(convicted("2024-05-14", "328(1)"), who=BY_BIRTH)),
        yes("Article 328, by birth", on="2024-05-14", p=after(convicted("2024-05-14", "328(1)"), who=BY_BIRTH)),
        no("naturalised", on="2024-05-14", p=after(convicted("2024-05-14", "328(1)"), who=KYRGYZ)),
        no("theft", on="2024-05-14", p=after(convicted("2024-05-14", "158"), who=BY_BIRTH)),
        no(
            "after a decision",
            on="2024-06-01",
            p=after(convicted("2024-05-14", "328(1)"), decided("2024-06-01", "loss"), who=BY_BIRTH),
            also=["not holds(p, RU)"],
        ),
        unknown(
            "the article is not known",
            on="2024-05-14",
            p=after({"is convicted": "RU", "on": "2024-05-14"}, who=BY_BIRTH),
        ),
    ],
)
LAW.provision(
    "on threats",
    name="threat",
    says="So would a finding of the security service that the person threatens national security.",
    when=[subject.holds(RU, by=("birth", "initial")), subject.did("is found a threat", RU).happened],
    then=loses(RU, manner="withdrawal"),
    by=BY_DECISION,
    mode="L07",
    cases=[
        no("the day before", on="2024-02-09", p=after(THREAT, who=BY_BIRTH)),
        yes("by birth", on="2024-02-10", p=after(THREAT, who=BY_BIRTH)),
        no("naturalised", on="2024-02-10", p=after(THREAT, who=KYRGYZ)),
        unknown("whether there is a finding is not known", on="2024-02-10", p=after(perhaps(THREAT), who=BY_BIRTH)),
    ],
)
