"""The two laws that ``denizen law diff`` compares, each in the form in which ``denizen assess`` can apply it."""

import re
from dataclasses import dataclass

from denizen.interpreters.explain.scenario import Norms, Scenario, norms_of
from denizen.interpreters.solver.world import FIRST_MOMENT, LAST_DAY
from denizen.language.dates import FOREVER, Day, day, write_day
from denizen.language.facts import nearest
from denizen.rulebook.frozen import frozen
from denizen.rulebook.registry import Rulebook
from denizen.studies.law import LawError

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
FORMS = "write a day (2022-09-23), followed if need be by ,+PROVISION to add one and ,-PROVISION to take one away"


@dataclass(frozen=True, slots=True)
class TwoLaws:
    """Each with the options that give it to ``denizen assess``; ``on`` is the day to ask about, if it is fixed.

    ``rulebook`` holds both.
    """

    rulebook: Rulebook
    one: Norms
    other: Norms
    options: tuple[str, str]
    on: Day | None


def law_of(rulebook: Rulebook, text: str) -> Rulebook:
    """The law of a day, for all time: ``2022-09-23``, or with changes ``2022-09-23,+PROVISION,-PROVISION``.

    Raises :class:`LawError`.
    """
    first, *changes = text.split(",")
    added: list[str] = []
    removed: list[str] = []
    for change in changes:
        name = change[1:]
        if change[:1] not in ("+", "-"):
            raise LawError(f"'{change}' in '{text}' cannot be read; {FORMS}")
        _check(rulebook, name)
        (added if change[0] == "+" else removed).append(name)
    return frozen(rulebook, _day(first, text), added, removed)


def _check(rulebook: Rulebook, name: str) -> None:
    if name not in rulebook.provisions:
        raise LawError(f"there is no provision '{name}' in the law asked; {nearest(name, rulebook.provisions)}")


def _day(text: str, whole: str) -> Day:
    try:
        return day(text)
    except ValueError:
        raise LawError(f"'{whole}' names no day; {FORMS}") from None


def two_laws(rulebook: Rulebook, one: str, other: str) -> TwoLaws:
    """Two days, or two versions of a provision in the law of the day on which the later one began.

    Raises :class:`LawError`.
    """
    if _DAY.fullmatch(one) and _DAY.fullmatch(other):
        on = _day(other, other)
        texts = (one, other)
    elif _DAY.fullmatch(one) or _DAY.fullmatch(other):
        raise LawError(f"'{one}' and '{other}' are a day and a provision; name two of a kind")
    else:
        for name in (one, other):
            _check(rulebook, name)
        begun = [rulebook.provisions[name].force.began.latest for name in (one, other)]
        on = max(begun)
        if on >= FOREVER:
            raise LawError(f"'{one if begun[0] >= FOREVER else other}' never was law; compare it with --as-if")
        base = write_day(on)
        texts = (f"{base},+{one},-{other}", f"{base},+{other},-{one}")
    norms = [norms_of(law_of(rulebook, text), Scenario()) for text in texts]
    inside = FIRST_MOMENT <= on <= LAST_DAY and int(write_day(on)[8:]) <= 28
    return TwoLaws(
        rulebook, norms[0], norms[1], (f"--law-of {texts[0]}", f"--law-of {texts[1]}"), on if inside else None
    )


def with_proposals(rulebook: Rulebook, scenario: Scenario) -> TwoLaws:
    """The law as it is, against the law with proposals."""
    as_if = " ".join(
        f"--as-if {each.target}" + (f"@{write_day(each.start)}" if each.start is not None else "")
        for each in scenario.suppositions
    )
    return TwoLaws(rulebook, norms_of(rulebook, Scenario()), norms_of(rulebook, scenario), ("", as_if), None)
