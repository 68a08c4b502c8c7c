"""Worked cases of the Law on the register of summonses."""

from denizen.language.enacting import no, unknown, yes
from denizen.rulebook.ru.people import Told, after, man, perhaps

CONSCRIPT = man("2003-05-01")


def placed(on: str, who: Told = CONSCRIPT) -> Told:
    """A conscript whose summons was placed in the register on a day."""
    return after({"is summoned electronically": "RU", "on": on, "for": "conscription"}, who=who)


def appears(on: str) -> Told:
    return {"reports for service": "RU", "on": on, "for": "conscription"}


SUMMONED: Told = {"is called up": "RU", "on": "2023-05-10", "for": "conscription"}
UNCERTAIN = after(
    perhaps({"is summoned electronically": "RU", "on": "2025-10-01", "for": "conscription"}), who=CONSCRIPT
)

SERVED_CASES = [
    no("placed before the Law, its eve", on="2023-04-13", p=placed("2023-04-01")),
    yes("placed before the Law, its first day", on="2023-04-14", p=placed("2023-04-01")),
    no("the sixth day after the placement", on="2023-05-16", p=placed("2023-05-10")),
    yes("the seventh day after the placement", on="2023-05-17", p=placed("2023-05-10")),
    no("appeared", on="2023-05-18", p=after(appears("2023-05-18"), who=placed("2023-05-10"))),
    yes("a paper summons, at once", on="2023-05-10", p=after(SUMMONED, who=CONSCRIPT)),
    no("a paper summons, appeared", on="2023-05-12", p=after(SUMMONED, appears("2023-05-12"), who=CONSCRIPT)),
    yes("the last day of this version", on="2023-08-03", p=placed("2023-05-10")),
    no("the first day of the next", on="2023-08-04", p=placed("2023-05-10")),
    unknown("whether it was served is not known", on="2023-05-10", p=after(perhaps(SUMMONED), who=CONSCRIPT)),
]
PLACED_CASES = [
    no("the last day of the earlier version", on="2023-08-03", p=placed("2023-07-31")),
    yes("the first day of this version", on="2023-08-04", p=placed("2023-07-31")),
    no("the day before the placement", on="2025-09-30", p=placed("2025-10-01")),
    yes("the day of the placement", on="2025-10-01", p=placed("2025-10-01")),
    no("appeared", on="2025-10-20", p=after(appears("2025-10-20"), who=placed("2025-10-01"))),
    unknown("whether it was placed is not known", on="2025-10-01", p=UNCERTAIN),
]
MEASURES_CASES = [
    no("the twenty-sixth day", on="2025-10-27", p=placed("2025-10-01")),
    yes("the twenty-seventh day", on="2025-10-28", p=placed("2025-10-01")),
    no("before the Law", on="2023-04-13", p=placed("2023-03-01")),
    yes("the first day of the Law", on="2023-04-14", p=placed("2023-03-01")),
    no("appeared", on="2025-11-05", p=after(appears("2025-11-05"), who=placed("2025-10-01"))),
    unknown("whether it was placed is not known", on="2025-10-28", p=UNCERTAIN),
]
APPEARANCE_CASES = [
    no("placed the day before the Law", on="2023-04-14", p=placed("2023-04-13")),
    yes("placed on the first day of the Law", on="2023-04-14", p=placed("2023-04-14")),
    no("the day before turning 18", on="2025-10-01", p=placed("2025-10-01", who=man("2007-10-02"))),
    yes("on turning 18", on="2025-10-01", p=placed("2025-10-01", who=man("2007-10-01"))),
    yes("weeks later", on="2025-11-20", p=placed("2025-10-01")),
    no("appeared", on="2025-10-20", p=after(appears("2025-10-20"), who=placed("2025-10-01"))),
    no("lives abroad for good", on="2025-10-01", p=placed("2025-10-01", who=CONSCRIPT | {"residence": "KZ"})),
    unknown("whether it was placed is not known", on="2025-10-01", p=UNCERTAIN),
]
TERM_CASES = [
    no("placed the day before Law 412-FZ", on="2025-11-04", p=placed("2025-11-03")),
    yes("placed on its first day", on="2025-11-04", p=placed("2025-11-04")),
    no("the day before turning 18", on="2025-12-01", p=placed("2025-12-01", who=man("2007-12-02"))),
    yes("on turning 18", on="2025-12-01", p=placed("2025-12-01", who=man("2007-12-01"))),
    yes("the thirtieth day", on="2025-12-31", p=placed("2025-12-01")),
    no("lives abroad for good", on="2025-12-01", p=placed("2025-12-01", who=CONSCRIPT | {"residence": "KZ"})),
    yes("the day after, still owed", on="2026-01-01", p=placed("2025-12-01")),
    unknown(
        "whether it was placed is not known",
        on="2025-12-01",
        p=after(
            perhaps({"is summoned electronically": "RU", "on": "2025-12-01", "for": "conscription"}), who=CONSCRIPT
        ),
    ),
]
