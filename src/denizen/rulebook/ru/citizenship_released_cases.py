"""Worked cases of petitions for exit under Laws 62-FZ and 138-FZ."""

from denizen.language.enacting import no, unknown, yes
from denizen.rulebook.ru.people import KYRGYZ, ONLY_RUSSIAN, Told, after, decided, perhaps

ASKS: Told = {"applies for exit": "RU", "on": "2022-09-20"}
SUMMONED: Told = {"is called up": "RU", "on": "2022-09-29", "for": "mobilisation"}
ALONE = ONLY_RUSSIAN | {"promised_nationality": False}

PETITION_2002 = [
    no("has not asked", on="2022-09-20", p=KYRGYZ),
    yes("asks", on="2022-09-20", p=after(ASKS), also=["holds(p, RU)"]),
    no("asks, and has no other nationality", on="2022-09-20", p=after(ASKS, who=ALONE)),
    yes("the day before a summons is served", on="2022-09-28", p=after(ASKS, SUMMONED)),
    no("a summons is served while the petition is open", on="2022-09-29", p=after(ASKS, SUMMONED)),
    no("granted", on="2023-02-01", p=after(ASKS, decided("2023-02-01", "exit")), also=["not holds(p, RU)"]),
    unknown("whether he asked is not known", on="2022-09-20", p=after(perhaps(ASKS))),
]
LATER = ASKS | {"on": "2024-06-01"}
PETITION_2023 = [
    no("has not asked", on="2024-06-01", p=KYRGYZ),
    yes("asks", on="2024-06-01", p=after(LATER), also=["holds(p, RU)"]),
    no("asks, and has no other nationality", on="2024-06-01", p=after(LATER, who=ALONE)),
    yes("had asked under the Law before, and is not answered", on="2023-10-26", p=after(ASKS)),
    no("granted", on="2024-12-01", p=after(LATER, decided("2024-12-01", "exit")), also=["not holds(p, RU)"]),
    unknown("whether he asked is not known", on="2024-06-01", p=after(perhaps(LATER))),
]
