"""Worked cases of the Criminal Code: soldiers and mercenaries."""

from typing import Any

from denizen.language.enacting import no, unknown, yes
from denizen.language.provisions import Case
from denizen.rulebook.ru.criminal_code_1996_cases import DESERTS, FOR_UKRAINE, HIDES
from denizen.rulebook.ru.people import KYRGYZ, Told, after, perhaps

# --- soldiers --------------------------------------------------------------------------------------------------------

REFUSES: Told = {"refuses to fight": "RU", "on": "2022-12-01"}
REFUSAL_CASES = [
    no("the day before the amendment", on="2022-09-23", p=after(REFUSES | {"on": "2022-09-23"})),
    yes("the day of the amendment", on="2022-09-24", p=after(REFUSES | {"on": "2022-09-24"})),
    no("the day before the refusal", on="2022-11-30", p=after(REFUSES)),
    yes("the day of the refusal", on="2022-12-01", p=after(REFUSES)),
    unknown("whether he refused is not known", on="2022-12-01", p=after(perhaps(REFUSES))),
]

DRAFTED = after({"enters service": "RU", "on": "2021-06-01", "form": "conscript", "body": "army"})


def absent(days: int, on: str = "2024-05-10", who: Told = KYRGYZ) -> Told:
    """A soldier who left his unit for this many days."""
    return after({"is absent without leave": "RU", "on": on, "days": days}, who=who)


def days_unknown(on: str = "2024-05-10", who: Told = KYRGYZ) -> Told:
    return after({"is absent without leave": "RU", "on": on}, who=who)


def absence(least: int, most: int | None, on: str = "2024-05-10", who: Told = KYRGYZ) -> list[Case]:
    """The shortest and the longest absence, and those a day shorter and longer."""
    longest: list[Case] = []
    if most is not None:
        longest = [
            yes(f"{most} days", on=on, p=absent(most, on, who)),
            no(f"{most + 1} days", on=on, p=absent(most + 1, on, who)),
        ]
    return [
        no(f"{least - 1} days", on=on, p=absent(least - 1, on, who)),
        yes(f"{least} days", on=on, p=absent(least, on, who)),
        *longest,
        unknown("the length is not known", on=on, p=days_unknown(on, who)),
    ]


def since_amendment(days: int) -> list[Case]:
    """The parts on the period of mobilisation, and their first day."""
    return [
        no("the day before the amendment", on="2022-09-23", p=absent(days, on="2022-09-23")),
        yes("the day of the amendment", on="2022-09-24", p=absent(days, on="2022-09-24")),
    ]


def in_peace(days: int, who: Told = KYRGYZ) -> list[Case]:
    """The parts on other times cover what happened before the amendment."""
    return [
        yes("the last day outside the amendment", on="2022-09-23", p=absent(days, on="2022-09-23", who=who)),
        no("in the period of mobilisation", on="2022-09-24", p=absent(days, on="2022-09-24", who=who)),
    ]


ABSENCE_1_CASES = [
    *absence(3, 10, on="2022-03-10", who=DRAFTED),
    *in_peace(3, who=DRAFTED),
    no("under contract", on="2022-03-10", p=absent(3, on="2022-03-10")),
]
ABSENCE_3_CASES = [*absence(11, 31, on="2022-03-10"), *in_peace(11)]
ABSENCE_4_CASES = [*absence(32, None, on="2022-03-10"), *in_peace(32)]
ABSENCE_2_1_CASES = [
    *absence(3, 10),
    *since_amendment(3),
    yes("the last day of the six years", on="2030-05-09", p=absent(3)),
    no("six years later", on="2030-05-10", p=absent(3)),
    yes("six years later, in hiding", on="2030-05-10", p=after(HIDES, who=absent(3))),
]
ABSENCE_3_1_CASES = [
    *absence(11, 31),
    *since_amendment(11),
    yes("the last day of the ten years", on="2034-05-09", p=absent(11)),
    no("ten years later", on="2034-05-10", p=absent(11)),
    yes("ten years later, in hiding", on="2034-05-10", p=after(HIDES, who=absent(11))),
]
ABSENCE_5_CASES = [*absence(32, None), yes("forty days", on="2024-05-10", p=absent(40)), *since_amendment(32)]

DESERTION_1_CASES = [
    no("the day before he leaves", on="2022-03-09", p=after(DESERTS | {"on": "2022-03-10"})),
    yes("he leaves for good", on="2022-03-10", p=after(DESERTS | {"on": "2022-03-10"})),
    yes("the last day outside the amendment", on="2022-09-23", p=after(DESERTS | {"on": "2022-09-23"})),
    no("in the period of mobilisation", on="2022-09-24", p=after(DESERTS | {"on": "2022-09-24"})),
    unknown("whether he deserted is not known", on="2022-03-10", p=after(perhaps(DESERTS | {"on": "2022-03-10"}))),
]
DESERTION_3_CASES = [
    no("the day before the amendment", on="2022-09-23", p=after(DESERTS | {"on": "2022-09-23"})),
    yes("the day of the amendment", on="2022-09-24", p=after(DESERTS | {"on": "2022-09-24"})),
    no("the day before he leaves", on="2024-05-09", p=after(DESERTS)),
    yes("he leaves for good", on="2024-05-10", p=after(DESERTS)),
    unknown("whether he deserted is not known", on="2024-05-10", p=after(perhaps(DESERTS))),
]


def shirks(on: str, **more: Any) -> Told:
    """A soldier who feigns an illness."""
    return after({"shirks service": "RU", "on": on, **more})


SHIRKING_1_CASES = [
    yes("feigns a fever", on="2022-09-23", p=shirks("2022-09-23", altogether=False)),
    no("to escape altogether", on="2022-09-23", p=shirks("2022-09-23", altogether=True)),
    no("in the period of mobilisation", on="2022-09-24", p=shirks("2022-09-24", altogether=False)),
    unknown("for how long is not known", on="2022-09-23", p=shirks("2022-09-23")),
]
SHIRKING_2_CASES = [
    yes("shoots himself in the foot", on="2022-09-23", p=shirks("2022-09-23", altogether=True)),
    no("for a time", on="2022-09-23", p=shirks("2022-09-23", altogether=False)),
    no("in the period of mobilisation", on="2022-09-24", p=shirks("2022-09-24", altogether=True)),
    unknown("for how long is not known", on="2022-09-23", p=shirks("2022-09-23")),
]
SHIRKING_3_CASES = [
    no("the day before the amendment", on="2022-09-23", p=shirks("2022-09-23", altogether=True)),
    yes("the day of the amendment", on="2022-09-24", p=shirks("2022-09-24", altogether=True)),
    yes("for a time", on="2022-09-24", p=shirks("2022-09-24", altogether=False)),
    unknown("whether he did is not known", on="2022-09-24", p=shirks("2022-09-24", happened="unknown")),
]
SURRENDERS: Told = {"surrenders": "RU", "on": "2022-09-24"}
SURRENDER_CASES = [
    no("the day before the article", on="2022-09-23", p=after(SURRENDERS | {"on": "2022-09-23"})),
    yes("the day of the article", on="2022-09-24", p=after(SURRENDERS)),
    no("never surrendered", on="2022-09-24", p=KYRGYZ),
    unknown("whether it was of his own will is not known", on="2022-09-24", p=after(perhaps(SURRENDERS))),
]


# --- mercenaries -----------------------------------------------------------------------------------------------------

GEORGIAN: Told = {
    "sex": "male",
    "born": "1990-05-01",
    "residence": "GE",
    "nationalities": {"GE": "birth", "RU": "never", "UA": "never", "others": "none"},
}
FOR_PAY: Told = FOR_UKRAINE | {"paid": True}


def for_pay(on: str, who: Told = GEORGIAN) -> Told:
    """A Georgian hired to fight on the Ukrainian side."""
    return after(FOR_PAY | {"on": on}, who=who)


MERCENARY_1997_CASES = [
    no("the day before", on="2022-06-30", p=for_pay("2022-07-01")),
    yes("the day of the fighting", on="2022-07-01", p=for_pay("2022-07-01")),
    yes("the last day of this version", on="2022-07-13", p=for_pay("2022-07-13")),
    no("the first day of the next", on="2022-07-14", p=for_pay("2022-07-14")),
    yes("the last day of the ten years", on="2032-06-30", p=for_pay("2022-07-01")),
    no("ten years later", on="2032-07-01", p=for_pay("2022-07-01")),
    no("not for pay", on="2022-07-01", p=after(FOR_UKRAINE | {"on": "2022-07-01"}, who=GEORGIAN)),
    unknown(
        "whether he was paid is not known",
        on="2022-07-01",
        p=for_pay("2022-07-01") | {"events": [{"fights": "UA", "on": "2022-07-01"}]},
    ),
]
MERCENARY_2022_CASES = [
    no("the last day of the earlier version", on="2022-07-14", p=for_pay("2022-07-13")),
    yes("the first day of this version", on="2022-07-14", p=for_pay("2022-07-14")),
    no(
        "a citizen of Ukraine",
        on="2022-08-01",
        p=for_pay("2022-08-01", who=GEORGIAN | {"nationalities": {"UA": "birth", "RU": "never", "others": "none"}}),
    ),
    no("resident in Ukraine", on="2022-08-01", p=for_pay("2022-08-01", who=GEORGIAN | {"residence": "UA"})),
    no(
        "in the Russian army",
        on="2022-10-01",
        p=after({"fights": "RU", "on": "2022-10-01", "form": "contract", "paid": True}, who=GEORGIAN),
    ),
    unknown(
        "where he lives is not known", on="2022-08-01", p=for_pay("2022-08-01", who=GEORGIAN | {"residence": "unknown"})
    ),
]
RECRUITS: Told = {"recruits others": "UA", "on": "2022-07-14", "as": "mercenaries"}
RECRUITING_CASES = [
    no("the day before the higher penalty", on="2022-07-13", p=after(RECRUITS | {"on": "2022-07-13"}, who=GEORGIAN)),
    yes("the day of the higher penalty", on="2022-07-14", p=after(RECRUITS, who=GEORGIAN)),
    no("for the armed forces", on="2022-07-14", p=after(RECRUITS | {"as": "armed forces"}, who=GEORGIAN)),
    unknown("whether he recruited is not known", on="2022-07-14", p=after(perhaps(RECRUITS), who=GEORGIAN)),
]
