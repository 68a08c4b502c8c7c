"""Writing law down: instruments and their provisions, effects, sanctions and worked cases.

The words here check what they are given at once and say what to write instead.
"""

import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from denizen.language import dates
from denizen.language.dates import Duration
from denizen.language.effects import (
    Acquires,
    Bearers,
    Effect,
    Empowers,
    Excludes,
    Exposes,
    Forbids,
    Invokes,
    Loses,
    Owes,
    Protects,
    Reports,
)
from denizen.language.errors import RulebookError
from denizen.language.events import MANNERS, TITLES
from denizen.language.facts import nearest
from denizen.language.force import Force
from denizen.language.nodes import Pattern
from denizen.language.provisions import (
    Case,
    Gap,
    Grade,
    Instrument,
    Location,
    Modality,
    Provision,
    Reach,
    Reading,
    Source,
)
from denizen.language.sanctions import Penalty, Sanction
from denizen.language.states import State
from denizen.language.words import Condition, PersonWord, nodes_of

BY_LAW, BY_DECISION = Modality.BY_LAW, Modality.BY_DECISION
BY_COURT, ON_APPLICATION = Modality.BY_COURT, Modality.ON_APPLICATION

A, B, C = Grade.A, Grade.B, Grade.C


# --- effects ---------------------------------------------------------------------------------------------------------


def acquires(state: State, *, title: str) -> Acquires:
    if title not in TITLES:
        raise RulebookError(f"there is no title '{title}'", nearest(title, TITLES))
    return Acquires(state, title)


def excludes(state: State) -> Excludes:
    return Excludes(state)


def loses(state: State, *, manner: str) -> Loses:
    if manner not in MANNERS:
        raise RulebookError(f"nationality does not end by '{manner}'", nearest(manner, MANNERS))
    return Loses(state, manner)


def owes(
    state: State,
    act: str,
    *,
    fulfilled_by: Pattern | None = None,
    refused_by: Pattern | None = None,
    due: Duration | None = None,
) -> Owes:
    return Owes(state, act, fulfilled_by, refused_by, due)


def forbids(state: State, act: str, *, broken_by: Pattern | None = None) -> Forbids:
    return Forbids(state, act, broken_by)


def exposes(state: State, sanction: Sanction, *, imposed_by: Pattern | None = None) -> Exposes:
    return Exposes(state, sanction, imposed_by)


def empowers(state: State, act: str, *, exercised_by: Pattern | None = None) -> Empowers:
    return Empowers(state, act, exercised_by)


def protects(state: State, says: str) -> Protects:
    return Protects(state, says)


def reports(state: State, says: str, *, departs_from: Sequence[str] = ()) -> Reports:
    return Reports(state, says, tuple(departs_from))


def invokes(state: State, treaty: str, says: str) -> Invokes:
    return Invokes(state, treaty, says)


# --- sanctions -------------------------------------------------------------------------------------------------------


def sanction(*alternatives: Penalty, also: Sequence[Penalty] = (), note: str = "") -> Sanction:
    """What may be imposed: one of the alternatives, and ``also`` on top."""
    if not alternatives:
        raise RulebookError("a sanction needs at least one penalty", "imprisonment(5, 9)")
    return Sanction(tuple(alternatives), tuple(also), note)


def imprisonment(minimum: float | None, maximum: float | None, unit: str = "years") -> Penalty:
    return Penalty("imprisonment", minimum, maximum, unit)


def fine(minimum: float | None, maximum: float | None, unit: str) -> Penalty:
    return Penalty("fine", minimum, maximum, unit)


def penalty(kind: str, minimum: float | None = None, maximum: float | None = None, unit: str = "") -> Penalty:
    return Penalty(kind, minimum, maximum, unit)


# --- worked cases ----------------------------------------------------------------------------------------------------


def _case(
    expects: str,
    title: str,
    on: str,
    p: dict[str, Any],
    reading: str | None,
    bearer: str,
    also: Sequence[str],
    complete: bool,
    others: dict[str, dict[str, Any]],
) -> Case:
    return Case(title, expects, on, {"p": p, **others}, bearer, reading, tuple(also), complete)


def yes(
    title: str,
    *,
    on: str,
    p: dict[str, Any],
    reading: str | None = None,
    bearer: str = "p",
    also: Sequence[str] = (),
    complete: bool = True,
    **others: dict[str, Any],
) -> Case:
    """The provision applies on that day to ``bearer`` (by default the person ``p``)."""
    return _case("yes", title, on, p, reading, bearer, also, complete, others)


def no(
    title: str,
    *,
    on: str,
    p: dict[str, Any],
    reading: str | None = None,
    bearer: str = "p",
    also: Sequence[str] = (),
    complete: bool = True,
    **others: dict[str, Any],
) -> Case:
    """The provision does not apply on that day."""
    return _case("no", title, on, p, reading, bearer, also, complete, others)


def unknown(
    title: str,
    *,
    on: str,
    p: dict[str, Any],
    reading: str | None = None,
    bearer: str = "p",
    also: Sequence[str] = (),
    complete: bool = True,
    **others: dict[str, Any],
) -> Case:
    """Whether the provision applies cannot be said from what is told."""
    return _case("unknown", title, on, p, reading, bearer, also, complete, others)


# --- readings, reach -------------------------------------------------------------------------------------------------


def reading(
    name: str,
    *,
    says: str,
    held_by: str,
    when: Sequence[Condition] | None = None,
    then: Effect | Sequence[Effect] | None = None,
    by: Modality | None = None,
    defeats: Sequence[str] | None = None,
    whom: PersonWord | Bearers | None = None,
) -> Reading:
    """One interpretation of a provision. The first one listed is computed unless another is chosen."""
    return Reading(
        name,
        says,
        held_by,
        nodes_of(when) if when is not None else None,
        _effects(then) if then is not None else None,
        by,
        tuple(defeats) if defeats is not None else None,
        _bearers(whom) if whom is not None else None,
    )


def reach(*, since: str | None = None, until: str | None = None, looks_back: bool = False) -> Reach:
    """Which facts the text covers; see :class:`denizen.language.provisions.Reach`."""
    return Reach(dates.day(since) if since else None, dates.day(until) if until else None, looks_back)


def _effects(then: Effect | Sequence[Effect]) -> tuple[Effect, ...]:
    return tuple(then) if isinstance(then, Sequence) else (then,)


def _bearers(whom: PersonWord | Bearers) -> Bearers:
    return whom if isinstance(whom, Bearers) else Bearers(("self",))


def _caller() -> Location:
    frame = sys._getframe(2)
    return Location(frame.f_globals.get("__name__", "?"), frame.f_lineno)


# --- instruments -----------------------------------------------------------------------------------------------------


@dataclass(eq=False, slots=True)
class Law(Instrument):
    """An instrument being written down: provisions are added in the order of its articles."""

    def provision(
        self,
        article: str,
        *,
        says: str,
        then: Effect | Sequence[Effect],
        cases: Sequence[Case],
        on: Pattern | None = None,
        when: Sequence[Condition] = (),
        unless: Sequence[Condition] = (),
        as_long_as: Condition | None = None,
        whom: PersonWord | Bearers | None = None,
        by: Modality = BY_LAW,
        force: Force | None = None,
        covers: Reach | None = None,
        readings: Sequence[Reading] = (),
        defeats: Iterable[str] = (),
        mode: str = "",
        source: Source | None = None,
        grade: Grade | None = None,
        name: str = "",
        note: str = "",
    ) -> Provision:
        """Add a provision.

        ``article`` is its citation within the instrument; ``name`` its identifier there when the article alone is not
        unique or not handy. Without ``on`` the provision applies while its conditions hold. ``as_long_as`` is asked
        anew every day after the trigger. ``grade`` lowers or raises the grade of the instrument's source.
        """
        location = _caller()
        identifier = f"{self.id}.{name or _slug(article)}"
        where = {"provision": identifier, "location": location}
        if not says.strip():
            raise RulebookError("the provision says nothing", "one sentence of paraphrase in says=", **where)  # type: ignore[arg-type]
        base = source or self.source
        try:
            made = Provision(
                id=identifier,
                instrument=self,
                article=article,
                says=says,
                on=on,
                when=nodes_of(when),
                unless=nodes_of(unless),
                lasts=as_long_as.node if as_long_as is not None else None,
                effects=_effects(then),
                bearers=_bearers(whom) if whom is not None else Bearers(("self",)),
                modality=by,
                force=force or self.force,
                reach=covers or Reach(),
                readings=tuple(readings),
                defeats=tuple(defeats),
                mode=mode,
                source=Source(base.title, base.url, grade) if grade else base,
                note=note,
                cases=tuple(cases),
                location=location,
            )
        except RulebookError as error:
            raise RulebookError(error.problem, error.instead, provision=identifier, location=location) from None
        self.provisions.append(made)
        return made

    def gap(self, article: str, *, says: str, because: str, taints: Sequence[str] = ()) -> Gap:
        """Record something the instrument says that is not computed, and why."""
        made = Gap(self, article, says, because, tuple(taints), _caller())
        self.gaps.append(made)
        return made


def _slug(article: str) -> str:
    """``Art 22(1)(2)(c)`` becomes ``22-1-2-c``."""
    text = article.removeprefix("Art ").removeprefix("Arts ").removeprefix("point ").removeprefix("part ")
    kept = "".join(c if c.isalnum() or c == "." else "-" for c in text.lower())
    return "-".join(part for part in kept.split("-") if part)
