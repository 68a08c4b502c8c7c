"""Writing law down: instruments and their provisions, effects, sanctions and worked cases.

The words here check what they are given at once and say what to write instead.
"""

import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any, get_args

from denizen.language import arguments as given
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
from denizen.language.nodes import Node, Pattern
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
    slug,
)
from denizen.language.sanctions import Penalty, Sanction
from denizen.language.states import State
from denizen.language.words import Condition, EventWord, PersonWord, nodes_of

BY_LAW, BY_DECISION = Modality.BY_LAW, Modality.BY_DECISION
BY_COURT, ON_APPLICATION = Modality.BY_COURT, Modality.ON_APPLICATION

A, B, C = Grade.A, Grade.B, Grade.C


# --- effects ---------------------------------------------------------------------------------------------------------


def acquires(state: State, *, title: str) -> Acquires:
    if title not in TITLES:
        raise RulebookError(f"there is no title '{title}'", nearest(title, TITLES))
    return Acquires(given.state(state), title)


def excludes(state: State) -> Excludes:
    return Excludes(given.state(state))


def loses(state: State, *, manner: str) -> Loses:
    if manner not in MANNERS:
        raise RulebookError(f"nationality does not end by '{manner}'", nearest(manner, MANNERS))
    return Loses(given.state(state), manner)


def owes(
    state: State,
    act: str,
    *,
    fulfilled_by: Pattern | None = None,
    refused_by: Pattern | None = None,
    due: Duration | None = None,
    entails: Sequence[Pattern] = (),
    risks: Sequence[Pattern] = (),
) -> Owes:
    """A duty; ``entails`` and ``risks`` are what fulfilling it brings with it, surely or possibly."""
    return Owes(
        given.state(state),
        given.text("act", act),
        given.perhaps("fulfilled_by", fulfilled_by, Pattern),
        given.perhaps("refused_by", refused_by, Pattern),
        given.perhaps("due", due, Duration),
        given.several("entails", entails, Pattern),
        given.several("risks", risks, Pattern),
    )


def forbids(state: State, act: str, *, broken_by: Pattern | None = None) -> Forbids:
    return Forbids(given.state(state), given.text("act", act), given.perhaps("broken_by", broken_by, Pattern))


def exposes(state: State, sanction: Sanction, *, imposed_by: Pattern | None = None) -> Exposes:
    return Exposes(
        given.state(state),
        given.one("sanction", sanction, Sanction),
        given.perhaps("imposed_by", imposed_by, Pattern),
    )


def empowers(
    state: State,
    act: str,
    *,
    exercised_by: Pattern | None = None,
    entails: Sequence[Pattern] = (),
    risks: Sequence[Pattern] = (),
) -> Empowers:
    """A power; ``entails`` and ``risks`` are what using it brings with it, surely or possibly."""
    return Empowers(
        given.state(state),
        given.text("act", act),
        given.perhaps("exercised_by", exercised_by, Pattern),
        given.several("entails", entails, Pattern),
        given.several("risks", risks, Pattern),
    )


def protects(state: State, says: str) -> Protects:
    return Protects(given.state(state), given.text("says", says))


def reports(state: State, says: str, *, departs_from: Sequence[str] = ()) -> Reports:
    return Reports(given.state(state), given.text("says", says), given.several("departs_from", departs_from, str))


def invokes(state: State, treaty: str, says: str) -> Invokes:
    """``*`` stands for the State of the triggering event."""
    against = state if state == "*" else given.state(state)
    return Invokes(against, given.text("treaty", treaty), given.text("says", says))


# --- sanctions -------------------------------------------------------------------------------------------------------


def sanction(*alternatives: Penalty, also: Sequence[Penalty] = (), note: str = "") -> Sanction:
    """What may be imposed: one of the alternatives, and ``also`` on top."""
    if not alternatives:
        raise RulebookError("a sanction needs at least one penalty", "sanction(imprisonment(5, 9))")
    return Sanction(given.several("sanction", alternatives, Penalty), given.several("sanction", also, Penalty), note)


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
    people = {name: given.one("p", facts, dict) for name, facts in {"p": p, **others}.items()}
    asked = given.one("day", on, str)
    conclusions = given.several("also", also, str)
    return Case(given.text("title", title), expects, asked, people, bearer, reading, conclusions, complete)


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
    argued: bool = False,
) -> Reading:
    """One interpretation of a provision. The first one listed is computed unless another is chosen.

    ``argued`` marks a reading that nobody in authority applies.
    """
    return Reading(
        given.text("name", name),
        given.text("says", says),
        given.text("held_by", held_by),
        _conditions("when", when) if when is not None else None,
        _effects(then) if then is not None else None,
        given.perhaps("by", by, Modality),
        given.several("defeats", defeats, str) if defeats is not None else None,
        _bearers(whom) if whom is not None else None,
        given.one("argued", argued, bool),
    )


def reach(*, since: str | None = None, until: str | None = None, looks_back: bool = False) -> Reach:
    """Which facts the text covers; see :class:`denizen.language.provisions.Reach`."""
    return Reach(_day(since), _day(until), given.one("looks_back", looks_back, bool))


def _day(text: str | None) -> dates.Day | None:
    try:
        return dates.day(given.one("day", text, str)) if text is not None else None
    except ValueError:
        raise RulebookError(f"'{text}' is not a day", given.EXAMPLES["day"]) from None


def _conditions(name: str, conditions: Sequence[Condition]) -> tuple[Node, ...]:
    """One condition is no list; an event stands for its having happened."""
    if isinstance(conditions, Condition | EventWord):
        raise given.refuse(name, conditions)
    return nodes_of(given.several(name, conditions, object))


def _effects(then: Effect | Sequence[Effect]) -> tuple[Effect, ...]:
    return given.several("then", then if isinstance(then, Sequence) else (then,), *get_args(Effect))


def _bearers(whom: PersonWord | Bearers | None) -> Bearers:
    """The person alone, unless others are named."""
    if isinstance(whom, Bearers):
        return whom
    if whom is None or (isinstance(whom, PersonWord) and whom.variable.name == "subject"):
        return Bearers(("self",))
    raise given.refuse("whom", whom)


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
        try:
            identifier = f"{self.id}.{name or slug(given.text('article', article))}"
        except RulebookError as error:
            raise RulebookError(error.problem, error.instead, provision=self.id, location=location) from None
        base = source or self.source
        try:
            made = Provision(
                id=identifier,
                instrument=self,
                article=given.text("article", article),
                says=given.text("says", says),
                on=given.perhaps("on", on, Pattern),
                when=_conditions("when", when),
                unless=_conditions("unless", unless),
                lasts=_lasting(as_long_as),
                effects=_effects(then),
                bearers=_bearers(whom),
                modality=given.one("by", by, Modality),
                force=given.perhaps("force", force, Force) or self.force,
                reach=given.perhaps("covers", covers, Reach) or Reach(),
                readings=given.several("readings", readings, Reading),
                defeats=given.several("defeats", defeats, str),
                mode=given.one("mode", mode, str),
                source=_graded(given.one("source", base, Source), given.perhaps("grade", grade, Grade)),
                note=given.one("note", note, str),
                cases=given.several("cases", cases, Case),
                location=location,
            )
        except RulebookError as error:
            raise RulebookError(error.problem, error.instead, provision=identifier, location=location) from None
        self.provisions.append(made)
        return made

    def gap(
        self, article: str, *, says: str, because: str, taints: Sequence[str] = (), modes: Sequence[str] = ()
    ) -> Gap:
        """Record something the instrument says that is not computed, and why; ``modes`` of the typology it may have."""
        location = _caller()
        try:
            made = Gap(
                self,
                given.text("article", article),
                given.text("says", says),
                given.text("because", because),
                given.several("taints", taints, str),
                given.several("modes", modes, str),
                location,
            )
        except RulebookError as error:
            raise RulebookError(error.problem, error.instead, provision=self.id, location=location) from None
        self.gaps.append(made)
        return made


def _lasting(condition: Condition | None) -> Node | None:
    if condition is None:
        return None
    if not isinstance(condition, Condition | EventWord):
        raise given.refuse("as_long_as", condition)
    return nodes_of([condition])[0]


def _graded(source: Source, grade: Grade | None) -> Source:
    return replace(source, grade=grade) if grade else source
