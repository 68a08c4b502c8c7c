"""Decree of the President of 4 January 2024 No 10 on admission to citizenship of foreigners under contract.

In force from 4 January 2024 in place of Decree 690. Decree No 821 of 5 November 2025 opened a similar route and made a
contract, a discharge or unfitness a condition for most foreign men; whether it replaced this decree was not verified.
"""

from denizen.language.enacting import ON_APPLICATION, B, Law, no, unknown, yes
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import RU
from denizen.language.words import bearer, bearers, subject
from denizen.rulebook.ru.decree_690_2022 import APPLY, CONTRACT
from denizen.rulebook.ru.people import Told, after, perhaps

LAW = Law(
    "ru.decree-10-2024",
    RU,
    kind="decree",
    title="Decree of 4 January 2024 No 10 on admission of foreigners under contract of service and their families",
    short="Decree 10",
    force=in_force("2024-01-04"),
    source=Source(
        "Vremya 31, 22 February 2025, on Decree 10",
        "https://vremya31.ru/news/obshestvo/2025-02-22/polozheniya-zakona-ob-uproschennom-poluchenii-rossiyskogo"
        "-grazhdanstva-kontraktnikami-realizuyut-v-regione-431075",
        B,
    ),
)

NEPALI: Told = {"born": "1995-01-01", "nationalities": {"NP": "birth", "RU": "never", "others": "none"}}
SIGNS: Told = {"signs contract": "RU", "on": "2023-10-01", "months": 12, "with": "army"}
SOLDIER = after(SIGNS, who=NEPALI) | {"spouse": {"id": "wife", "from": "2019-01-01"}, "parents": ["mother"]}
WIFE: Told = {"sex": "female", "born": "1996-04-01", "nationalities": {"NP": "birth", "RU": "never"}}
MOTHER: Told = WIFE | {"born": "1970-01-01"}


def son(**contract: str | int) -> Told:
    """An unmarried son with another contract."""
    return after(SIGNS | contract, who=NEPALI) | {"parents": ["mother"]}


LAW.provision(
    "point 1",
    name="contract",
    says=(
        "A foreigner who has signed a contract of at least a year since 24 February 2022, or was discharged from one, "
        "may apply for citizenship without residence, language or history tests."
    ),
    when=[~subject.holds(RU), CONTRACT],
    then=APPLY,
    by=ON_APPLICATION,
    mode="A25",
    note="Decided within a month, which may be prolonged by up to three. Not automatic.",
    cases=[
        no("the day before the decree", on="2024-01-03", p=after(SIGNS, who=NEPALI)),
        yes("the day of the decree", on="2024-01-04", p=after(SIGNS, who=NEPALI)),
        no("a contract of eleven months", on="2024-02-01", p=after(SIGNS | {"months": 11}, who=NEPALI)),
        no("signed before the operation", on="2024-02-01", p=after(SIGNS | {"on": "2022-02-23"}, who=NEPALI)),
        yes("signed on its first day", on="2024-02-01", p=after(SIGNS | {"on": "2022-02-24"}, who=NEPALI)),
        unknown("whether he signed is not known", on="2024-02-01", p=after(perhaps(SIGNS), who=NEPALI)),
    ],
)

LAW.provision(
    "point 1, on family members",
    name="family",
    says="So may the spouse, the children and the parents of the soldier.",
    when=[CONTRACT],
    then=APPLY,
    by=ON_APPLICATION,
    whom=bearers("spouse", "child", "parent", where=~bearer.holds(RU)),
    mode="A25",
    note="The numbering within point 1 was not seen.",
    cases=[
        no("the wife, the day before", on="2024-01-03", bearer="wife", p=SOLDIER, wife=WIFE, mother=MOTHER),
        yes("the wife", on="2024-01-04", bearer="wife", p=SOLDIER, wife=WIFE, mother=MOTHER),
        yes("the mother", on="2024-01-04", bearer="mother", p=SOLDIER, wife=WIFE, mother=MOTHER),
        no("a contract of eleven months", on="2024-02-01", bearer="mother", p=son(months=11), mother=MOTHER),
        no("signed before the operation", on="2024-02-01", bearer="mother", p=son(on="2022-02-23"), mother=MOTHER),
        yes("signed on its first day", on="2024-02-01", bearer="mother", p=son(on="2022-02-24"), mother=MOTHER),
        no("the soldier himself", on="2024-01-04", p=SOLDIER, wife=WIFE, mother=MOTHER),
        unknown(
            "the wife, if it is not known whether she is Russian",
            on="2024-01-04",
            bearer="wife",
            p=SOLDIER,
            wife=WIFE | {"nationalities": {"RU": "unknown"}},
            mother=MOTHER,
        ),
    ],
)
