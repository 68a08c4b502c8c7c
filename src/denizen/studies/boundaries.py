"""Whether the worked cases of a provision stand on both sides of every boundary it has, at most a day apart.

What counts as a boundary is said in :mod:`denizen.studies.boundary_kinds`. What a condition compares is taken from
the place where the provision asks it: on the day of the event where it waits for one, else on the day of the case. A
comparison that stands only in one reading needs cases under that reading. One that stands inside a choice (``|``) or
in a condition on relatives, and is shared by provisions of one instrument, needs its cases in one of them.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final, NamedTuple

from denizen.interpreters.explain.evaluate import View, judge, matches
from denizen.interpreters.explain.history import History
from denizen.interpreters.explain.judgement import Dated, Judgement
from denizen.interpreters.explain.records import Occurrence
from denizen.interpreters.explain.scenario import Norm
from denizen.interpreters.text.prose import say
from denizen.language.dates import Day, shift, write_day
from denizen.language.effects import Owes
from denizen.language.errors import RulebookError
from denizen.language.force import Stage
from denizen.language.nodes import Compare, CountOf, Happened, Now, Particular, Pattern
from denizen.language.provisions import Case, Provision
from denizen.language.truth import FALSE, TRUE
from denizen.rulebook.checks.parts import patterns
from denizen.rulebook.registry import Rulebook
from denizen.studies.boundary_kinds import FAILS, HOLDS, Boundary, Side, boundaries_of, missing, shared_boundaries
from denizen.studies.worked_cases import replay

#: Sides on which some case stands, and how a case would stand on a side.
Found = dict[Side, None]
Hints = dict[Side, str]


class Survey:
    """The boundaries of a rulebook; what was found for one provision is remembered for its neighbours.

    The cases are run under ``law``; without it, each under the law of the States in it.
    """

    def __init__(self, rulebook: Rulebook, law: Rulebook | None = None) -> None:
        self.rulebook = rulebook
        self.law = law
        self._stood: dict[str, tuple[Found, Hints]] = {}

    def missing_sides(self, provision: Provision) -> list[RulebookError]:
        """An error for every side of a boundary on which no worked case stands."""
        wanted = tuple(boundaries_of(provision))
        if not wanted:
            return []
        found, hints = self._stand(provision)
        shared = shared_boundaries(provision)
        errors = []
        for boundary in wanted:
            for side in (Side(boundary, HOLDS), Side(boundary, FAILS)):
                if side in found or (boundary in shared and self._elsewhere(provision, side)):
                    continue
                errors.append(missing(provision, side, hints.get(side, "")))
        return errors

    def _elsewhere(self, provision: Provision, side: Side) -> bool:
        """Whether a neighbour in the instrument has a case on that side."""
        return any(
            side.boundary in boundaries_of(other) and side in self._stand(other)[0]
            for other in provision.instrument.provisions
            if other is not provision
        )

    def _stand(self, provision: Provision) -> tuple[Found, Hints]:
        if provision.id not in self._stood:
            found: Found = {}
            hints: Hints = {}
            for case in provision.cases:
                history, asked = replay(provision, case, self.law)
                if case.bearer in history.family.people:
                    _stand(provision, case, history, asked, found, hints)
            for owner, case in self._cases_of_breach(provision):
                history, asked = replay(owner, case, self.law)
                _deadlines(provision, history, asked, found)
            self._stood[provision.id] = found, hints
        return self._stood[provision.id]

    def _cases_of_breach(self, provision: Provision) -> Iterator[tuple[Provision, Case]]:
        """The cases of provisions that follow on the breach of this duty."""
        if not any(boundary.kind == "due" for boundary in boundaries_of(provision)):
            return
        for other in self.rulebook.provisions.values():
            if other is not provision and any(_breach_of(provision, pattern) for pattern in patterns(other)):
                yield from ((other, case) for case in other.cases)


def check_boundaries(rulebook: Rulebook, law: Rulebook | None = None) -> list[RulebookError]:
    """Every missing side of every boundary in a rulebook."""
    survey = Survey(rulebook, law)
    return [error for provision in rulebook.provisions.values() for error in survey.missing_sides(provision)]


# --- where a case stands ---------------------------------------------------------------------------------------------


def _stand(provision: Provision, case: Case, history: History, asked: Day, found: Found, hints: Hints) -> None:
    norm = history.norms.by_id[provision.id]
    history.forget_views()
    for view in _standpoints(norm, case.bearer, history, asked):
        asked_here = [*norm.when, *norm.unless]
        if norm.bearers.condition is not None:
            asked_here.append(norm.bearers.condition)
        for condition in asked_here:
            _judged(judge(view, condition), history, _Place(case, view.event is not None), found, hints)
    if norm.lasts is not None:
        for application in history.applications.get((norm.id, case.bearer), ()):
            view = history.view(case.bearer, asked, application.event)
            _judged(judge(view, norm.lasts), history, _Place(case, False), found, hints)
    _numbers(provision, history, asked, found)
    _deadlines(provision, history, asked, found)
    _text_days(provision, norm, case, history, asked, found)


def _standpoints(norm: Norm, bearer: str, history: History, asked: Day) -> Iterator[View]:
    """Where the provision asks its conditions in this case."""
    if norm.on is None:
        for subject in _subjects(norm, bearer, history, asked):
            yield history.view(subject, asked, None, bearer)
        return
    for event, day in _events(norm, bearer, history, asked):
        yield history.view(event.subject, day, event, bearer)


def _subjects(norm: Norm, bearer: str, history: History, day: Day) -> Iterator[str]:
    for person in history.family.people:
        for relation in norm.bearers.relations:
            relatives, _ = history.relatives(person, relation, day)
            if any(other == bearer for other, _ in relatives):
                yield person
                break


def _events(norm: Norm, bearer: str, history: History, asked: Day) -> Iterator[tuple[Occurrence, Day]]:
    """The events on which the provision is tried, by the day of the case, each with the day of the trial."""
    assert norm.on is not None
    for subject in history.family.people:
        for event in history.occurrences.get((subject, norm.on.kind), ()):
            if event.lo != event.hi or event.lo > asked or matches(norm.on, event.details) is FALSE:
                continue
            if subject not in _subjects(norm, bearer, history, event.lo):
                continue
            yield event, event.lo
            if norm.provision.reach.looks_back:
                for step in norm.force.steps:
                    day = step.start.earliest
                    if step.stage is Stage.IN_FORCE and event.lo < day <= asked:
                        yield replace(event, lo=day, hi=day), day


class _Place(NamedTuple):
    """In which case a comparison was met, and whether it is asked on the day of the event."""

    case: Case
    on_event: bool


def _judged(root: Judgement, history: History, place: _Place, found: Found, hints: Hints) -> None:
    seen: set[int] = set()
    stack = [root]
    while stack:
        judgement = stack.pop()
        if id(judgement) in seen:
            continue
        seen.add(id(judgement))
        stack.extend(judgement.parts)
        if isinstance(judgement.node, Compare):
            _compared(judgement.node, judgement, place, found, hints)
        elif isinstance(judgement.node, Happened) and judgement.node.since is not None:
            _since(judgement.node, judgement.parts[0], history, found)


#: For each relation, left minus right where it only just holds and where it only just fails.
_NEAR: Final = {"<": (-1, 0), "<=": (0, 1), ">": (1, 0), ">=": (0, -1)}


def _compared(node: Compare, judgement: Judgement, place: _Place, found: Found, hints: Hints) -> None:
    left, right = (_exact(part) for part in judgement.parts)
    if right is None:
        return
    holds, fails = _NEAR[node.relation]
    boundary = Boundary("compare", node)
    for side, distance in ((Side(boundary, HOLDS), holds), (Side(boundary, FAILS), fails)):
        if left is not None and left - right == distance:
            found[side] = None
        hints.setdefault(side, _how(node, right + distance, place))


def _how(node: Compare, wanted: int, place: _Place) -> str:
    """How a case would stand on a side, by what another case compares."""
    if isinstance(node.left, Now):
        when = f"in which the event is on {write_day(wanted)}," if place.on_event else f"on {write_day(wanted)}"
        return f"one {when} with the people of the case '{place.case.title}'"
    if isinstance(node.left, CountOf):
        return f"one in which {say(node.left)} is {wanted}"
    return f"one in which {say(node.left)} is {write_day(wanted)}"


def _exact(judgement: Judgement) -> int | None:
    """The day or number, if it is known exactly and what it is the day of has happened."""
    value = judgement.value
    if isinstance(value, Dated):
        return value.span.earliest if value.span.exact and value.happened is TRUE else None
    if isinstance(judgement.node, CountOf):
        least, most = value
        return int(least) if least == most else None
    number = getattr(value, "value", None)
    return number if isinstance(number, int) else None


def _since(node: Happened, since: Judgement, history: History, found: Found) -> None:
    start = _exact(since)
    for (_, kind), events in history.occurrences.items():
        for event in events:
            if start is None or kind != node.pattern.kind or event.lo != event.hi:
                continue
            if event.lo in (start, start - 1) and matches(node.pattern, event.details) is TRUE:
                found[Side(Boundary("since", node), event.lo == start)] = None


def _numbers(provision: Provision, history: History, asked: Day, found: Found) -> None:
    for boundary in boundaries_of(provision):
        if boundary.kind != "number" or not isinstance(boundary.about, Particular):
            continue
        least = boundary.about.values[0]
        for (_, kind), events in history.occurrences.items():
            for event in events if kind == boundary.event else ():
                told = event.details.get(boundary.about.name)
                if event.lo <= asked and isinstance(told, int) and told in (least, int(least) - 1):
                    found[Side(boundary, told == least)] = None


def _text_days(provision: Provision, norm: Norm, case: Case, history: History, asked: Day, found: Found) -> None:
    """The days of the text itself: those on which it begins and ends, and those of the events it covers."""
    events = {event.lo for event, _ in _events(norm, case.bearer, history, asked)} if norm.on is not None else set()
    for boundary in boundaries_of(provision):
        if boundary.kind not in ("begins", "ends", "covers", "covers until"):
            continue
        day = boundary.about
        assert isinstance(day, int)
        days = events if boundary.kind.startswith("covers") else {*events, asked}
        first_with = boundary.kind in ("begins", "covers")
        if day in days:
            found[Side(boundary, first_with)] = None
        if day - 1 in days:
            found[Side(boundary, not first_with)] = None


# --- deadlines -------------------------------------------------------------------------------------------------------


def _breach_of(provision: Provision, pattern: Pattern) -> bool:
    return pattern.kind == "breaches" and any(
        particular.name == "provision" and provision.id in particular.values for particular in pattern.particulars
    )


def _deadlines(provision: Provision, history: History, asked: Day, found: Found) -> None:
    for (name, bearer), applications in history.applications.items():
        for application in applications if name == provision.id else ():
            for effect in application.norm.effects:
                if not isinstance(effect, Owes) or effect.due is None or application.lo != application.hi:
                    continue
                last = shift(application.lo, effect.due)
                days = {asked, *_fulfilled(effect, bearer, history)}
                if last in days:
                    found[Side(Boundary("due", effect), HOLDS)] = None
                if last + 1 in days:
                    found[Side(Boundary("due", effect), FAILS)] = None


def _fulfilled(duty: Owes, bearer: str, history: History) -> Iterator[Day]:
    if duty.fulfilled_by is not None:
        for event in history.occurrences.get((bearer, duty.fulfilled_by.kind), ()):
            if matches(duty.fulfilled_by, event.details) is TRUE:
                yield event.lo
