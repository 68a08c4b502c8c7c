"""The boundaries of a provision: what they are, and how a missing case is asked for.

What counts as a boundary:

- a comparison with a day that the text fixes: a day of the calendar, an age, a term that runs from some day. It needs
  a case in which it only just holds and one in which it only just fails. The order of two events is none of these;
- an event that counts only from such a day on (``.since``);
- the number of relatives, and the least number in an event, that a condition asks for: one more and one fewer;
- the last day of a duty, and the day after: a case on that day, or one in which the duty is fulfilled on it. Cases of
  the provisions that follow on the breach count as well;
- the first day of a provision's own force and the day before, the first day without it and the day before, where the
  provision has a force of its own, in force on some day, and that day is known exactly. The force of the instrument is
  tested where it is the point, and the end of a text that has none is no boundary;
- the first and the last day of the events that a text covers.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from denizen.interpreters.text.prose import say
from denizen.language.dates import Day, write_day
from denizen.language.effects import Owes
from denizen.language.errors import RulebookError
from denizen.language.force import Stage
from denizen.language.nodes import AllOf, Compare, CountOf, FixedDay, Happened, Node, Now, Particular, Pattern, Shifted
from denizen.language.provisions import Provision
from denizen.rulebook.checks.parts import conditions, effects, fault, nodes

HOLDS, FAILS = True, False


@dataclass(frozen=True, slots=True)
class Boundary:
    """``about`` is what is compared: a node, a requirement on an event, a duty, or a day of the text."""

    kind: str
    about: Node | Owes | Day
    event: str = ""


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a boundary: where it only just holds, or only just fails."""

    boundary: Boundary
    holds: bool


# --- what the boundaries are -----------------------------------------------------------------------------------------


def boundaries_of(provision: Provision) -> Iterator[Boundary]:
    """The boundaries of a provision under all its readings, each once."""
    found: dict[Boundary, None] = {}
    for node in nodes(provision):
        if isinstance(node, Compare) and (isinstance(node.left, CountOf) or _fixed(node.left, node.right)):
            found[Boundary("compare", node)] = None
        elif isinstance(node, Happened) and node.since is not None and _fixed(node.since):
            found[Boundary("since", node)] = None
    for pattern in _asked_patterns(provision):
        for particular in pattern.particulars:
            if particular.relation == "at least":
                found[Boundary("number", particular, pattern.kind)] = None
    for effect in effects(provision):
        if isinstance(effect, Owes) and effect.due is not None:
            found[Boundary("due", effect)] = None
    for kind, day in _edges(provision):
        found[Boundary(kind, day)] = None
    yield from found


def _fixed(*days: Node) -> bool:
    """Whether the text itself says a day or a term."""
    return any(isinstance(day, FixedDay | Shifted) for day in days)


def shared_boundaries(provision: Provision) -> set[Boundary]:
    """Comparisons inside a choice or about relatives: where provisions share such a condition, one of them tests it."""
    own: set[Node] = set()
    stack = [part.node for part in conditions(provision)]
    while stack:
        node = stack.pop()
        own.add(node)
        if isinstance(node, AllOf):
            stack.extend(node.parts)
    return {b for b in boundaries_of(provision) if b.kind in ("compare", "since") and b.about not in own}


def _asked_patterns(provision: Provision) -> Iterator[Pattern]:
    if provision.on is not None:
        yield provision.on
    yield from (node for node in nodes(provision) if isinstance(node, Pattern))


def _edges(provision: Provision) -> Iterator[tuple[str, Day]]:
    force = provision.force
    if force is not provision.instrument.force and force.ever_in_force:
        ruling = False
        for step in force.steps:
            rules = step.stage is Stage.IN_FORCE
            if rules is not ruling and step.start.exact:
                yield ("begins" if rules else "ends"), step.start.earliest
            ruling = rules
    if provision.reach.since is not None:
        yield "covers", provision.reach.since
    if provision.reach.until is not None:
        yield "covers until", provision.reach.until


# --- what is missing, in words ---------------------------------------------------------------------------------------


def missing(provision: Provision, side: Side, hint: str) -> RulebookError:
    return fault(provision, f"no worked case {_where(side)}", hint or "one to the day: yes(…) or no(…)")


def _where(side: Side) -> str:
    boundary, about = side.boundary, side.boundary.about
    if isinstance(about, Compare):
        return _where_compared(about, side.holds)
    if isinstance(about, Happened):
        return f"in which «{say(about)}» {'only just holds' if side.holds else 'only just fails'}"
    if isinstance(about, Particular):
        number = int(about.values[0])
        return f"in which '{boundary.event}' has {about.name} = {number if side.holds else number - 1}"
    if isinstance(about, Owes):
        day = "the last day" if side.holds else "the day after the last day"
        return f"on {day} of the duty to {about.act} (within {about.due})"
    assert isinstance(about, int)
    return _where_text(boundary.kind, about, side.holds)


def _where_compared(node: Compare, holds: bool) -> str:
    sentence = f"«{say(node)}»"
    if isinstance(node.left, Now) or isinstance(node.right, Now):
        before = (node.relation in ("<", "<=")) is isinstance(node.left, Now)
        if holds:
            return f"on the {'last' if before else 'first'} day on which {sentence} holds"
        return f"on the {'first' if before else 'last'} day on which {sentence} does not hold"
    return f"in which {sentence} {'only just holds' if holds else 'only just fails'}"


def _where_text(kind: str, day: Day, holds: bool) -> str:
    first = (kind in ("begins", "covers")) is holds
    asked = write_day(day if first else day - 1)
    what = {
        "begins": "the day on which this text enters into force" if holds else "the day before this text is in force",
        "ends": "the last day of this text" if holds else "the first day after this text",
        "covers": "the first day of the events covered" if holds else "the day before the events covered",
        "covers until": "the last day of the events covered" if holds else "the day after the events covered",
    }[kind]
    return f"on {asked}, {what}"
