"""Evaluating conditions: a table of small functions, one for each node, over one walk with a memo."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from denizen.cases.model import Knowledge, Statement
from denizen.interpreters.explain.judgement import Dated, Judgement, Known, Wanting
from denizen.language import nodes
from denizen.language.dates import FOREVER, Day, Span, exactly, read_span, shift_span
from denizen.language.facts import FACTS
from denizen.language.graph import walk
from denizen.language.nodes import Node
from denizen.language.truth import FALSE, TRUE, UNKNOWN, Truth, negation

if TYPE_CHECKING:
    from denizen.interpreters.explain.history import History
    from denizen.interpreters.explain.records import Occurrence

#: Nodes that are read by the node above them and have no value of their own.
OPERANDS = (nodes.Variable, nodes.Pattern, nodes.Particular)


class View:
    """A standpoint: who the variables stand for, the triggering event, the day. It remembers what it has judged."""

    __slots__ = ("_others", "day", "event", "history", "memo", "people")

    def __init__(self, history: "History", people: dict[str, str], event: "Occurrence | None", day: Day) -> None:
        self.history = history
        self.people = people
        self.event = event
        self.day = day
        self.memo: dict[Node, Judgement] = {}
        self._others: dict[Any, View] = {}

    def binding(self, variable: str, person: str) -> "View":
        """The same standpoint with one more person named."""
        key = (variable, person)
        view = self._others.get(key)
        if view is None:
            view = View(self.history, {**self.people, variable: person}, self.event, self.day)
            self._others[key] = view
        return view

    def on(self, day: Day) -> "View":
        """The same standpoint on another day."""
        view = self._others.get(day)
        if view is None:
            view = View(self.history, self.people, self.event, day)
            self._others[day] = view
        return view


def judge(view: View, root: Node) -> Judgement:
    """The judgement of a node from a standpoint."""
    memo = view.memo
    found = memo.get(root)
    if found is not None:
        return found
    programs = view.history.norms.programs
    program = programs.get(root)
    if program is None:
        program = programs[root] = _program(root)
    for node in program:
        if node not in memo:
            memo[node] = MEANINGS[type(node)](view, node)
    return memo[root]


def _program(root: Node) -> tuple[Node, ...]:
    return tuple(node for node in walk([root], inner=False) if not isinstance(node, OPERANDS))


# --- terms -----------------------------------------------------------------------------------------------------------


def _constant(view: View, node: nodes.Constant) -> Judgement:
    return Judgement(node, Known(node.value), FOREVER)


def _fixed_day(view: View, node: nodes.FixedDay) -> Judgement:
    return Judgement(node, Dated(exactly(node.day), TRUE), FOREVER)


def _now(view: View, node: nodes.Now) -> Judgement:
    return Judgement(node, Dated(exactly(view.day), TRUE), view.day + 1)


def _fact_of(view: View, node: nodes.FactOf) -> Judgement:
    person = view.history.family.people[view.people[node.person.name]]
    if node.name == "born":
        return Judgement(node, Dated(person.born, TRUE), FOREVER, data=person.id)
    told = person.facts.get(node.name, ())
    if not told:
        return Judgement(node, Known(None, "not asked"), FOREVER, data=Wanting(person.id, node.name, False))
    statement, until = _at(told, view.day)
    if statement is None or statement.knowledge is Knowledge.UNKNOWN:
        return Judgement(node, Known(None, "asked, not known"), until, data=Wanting(person.id, node.name, True))
    if statement.knowledge is Knowledge.NOT_APPLICABLE:
        return Judgement(node, Known(None, "not applicable"), until, data=person.id)
    if FACTS[node.name].type == "date":
        assert isinstance(statement.value, Span)
        return Judgement(node, Dated(statement.value, TRUE), until, data=person.id)
    return Judgement(node, Known(statement.value), until, data=person.id)  # type: ignore[arg-type]


def _at(told: tuple[Statement, ...], day: Day) -> tuple[Statement | None, Day]:
    """The statement that surely covers a day, if one does, and the next day on which that may change."""
    until, current = FOREVER, None
    for statement in told:
        since, end = statement.since, statement.until
        for edge in (since, end):
            if edge is not None:
                until = min([until, *(d for d in (edge.earliest, edge.latest) if d > day)])
        begun = since is None or since.latest <= day
        going = end is None or end.earliest > day
        if begun and going:
            current = statement
    return current, until


def _field_of(view: View, node: nodes.FieldOf) -> Judgement:
    value = view.event.details.get(node.name) if view.event else None
    if value is None or isinstance(value, Span):
        return Judgement(node, Known(None, "not told"), FOREVER)
    return Judgement(node, Known(value), FOREVER)


def _trigger_day(view: View, node: nodes.TriggerDay) -> Judgement:
    if view.event is None:
        return Judgement(node, None, FOREVER)
    return Judgement(node, Dated(view.event.span, TRUE), FOREVER, data=view.event)


def _day_of(view: View, node: nodes.DayOf) -> Judgement:
    """Known as of now; several candidates make a span over all of them."""
    found, until = _events(view, node.person, node.pattern, None)
    if not found:
        return Judgement(node, None, until)
    chosen = _first(found) if node.which == "first" else _last(found)
    return Judgement(node, chosen[0], until, data=chosen[1])


def _first(found: list[tuple["Occurrence", Truth]]) -> tuple[Dated, "Occurrence"]:
    surest = min((o.hi for o, t in found if t is TRUE), default=FOREVER)
    earliest, occurrence = min(((o.lo, o) for o, _ in found), key=lambda pair: pair[0])
    latest = min(surest, max(o.hi for o, _ in found))
    return Dated(Span(earliest, max(earliest, latest)), max(t for _, t in found)), occurrence


def _last(found: list[tuple["Occurrence", Truth]]) -> tuple[Dated, "Occurrence"]:
    surest = max((o.lo for o, t in found if t is TRUE), default=0)
    latest, occurrence = max(((o.hi, o) for o, _ in found), key=lambda pair: pair[0])
    earliest = max(surest, min(o.lo for o, _ in found))
    return Dated(Span(min(earliest, latest), latest), max(t for _, t in found)), occurrence


def _shifted(view: View, node: nodes.Shifted) -> Judgement:
    base = view.memo[node.day]
    if base.value is None:
        return Judgement(node, None, base.until, (base,))
    moved = shift_span(base.value.span, node.duration)
    return Judgement(node, Dated(moved, base.value.happened), base.until, (base,))


def _count_of(view: View, node: nodes.CountOf) -> Judgement:
    least = most = 0
    parts, until = _relatives(view, node)
    for part, related in parts:
        truth = min(part.value, related)
        least += truth is TRUE
        most += truth is not FALSE
    return Judgement(node, (least, most), until, tuple(part for part, _ in parts))


# --- events ----------------------------------------------------------------------------------------------------------


def matches(pattern: nodes.Pattern, details: Any) -> Truth:
    """Whether an event of the right kind has the particulars wanted; a particular not told is unknown."""
    result = TRUE
    for particular in pattern.particulars:
        truth = _particular(particular, details.get(particular.name))
        if truth is FALSE:
            return FALSE
        result = min(result, truth)
    return result


def _particular(wanted: nodes.Particular, told: Any) -> Truth:
    if told is None or told == "unknown":
        return UNKNOWN
    if wanted.relation == "at least":
        return TRUE if all(told >= value for value in wanted.values) else FALSE
    if wanted.name == "article" and isinstance(told, str) and _part_missing(told, wanted.values):
        return UNKNOWN
    found = told in wanted.values or (isinstance(told, str) and _within_article(told, wanted.values))
    if wanted.name == "provision" and isinstance(told, str) and not found:
        found = any(isinstance(value, str) and told.startswith(value + ".") for value in wanted.values)
    return TRUE if found is (wanted.relation == "among") else FALSE


def _part_missing(told: str, values: tuple[str | int | bool, ...]) -> bool:
    """An article told without its part, where some part of it is wanted."""
    return told not in values and any(isinstance(value, str) and value.startswith(told + "(") for value in values)


def _within_article(told: str, values: tuple[str | int | bool, ...]) -> bool:
    return "(" in told and any(isinstance(value, str) and told.startswith(value + "(") for value in values)


def _events(
    view: View, person: nodes.Variable, pattern: nodes.Pattern, since: Judgement | None
) -> tuple[list[tuple["Occurrence", Truth]], Day]:
    """The occurrences that have or may have happened by now, each with its truth; and the next day of change."""
    day, until = view.day, FOREVER
    found: list[tuple[Occurrence, Truth]] = []
    for occurrence in view.history.occurrences.get((view.people[person.name], pattern.kind), ()):
        truth = matches(pattern, occurrence.details)
        if truth is FALSE or occurrence.certainty is FALSE:
            continue
        if occurrence.lo > day:
            until = min(until, occurrence.lo)
            continue
        if occurrence.hi > day:
            until = min(until, occurrence.hi)
            truth = UNKNOWN
        if since is not None:
            truth = min(truth, _not_before(occurrence, since))
            until = min(until, since.until)
        truth = min(truth, occurrence.certainty)
        if truth is not FALSE:
            found.append((occurrence, truth))
    return found, until


def _not_before(occurrence: "Occurrence", since: Judgement) -> Truth:
    if since.value is None:
        return FALSE
    start = since.value.span
    if occurrence.lo >= start.latest:
        happened: Truth = since.value.happened
        return happened
    return FALSE if occurrence.hi < start.earliest else UNKNOWN


def _happened(view: View, node: nodes.Happened) -> Judgement:
    since = view.memo[node.since] if node.since is not None else None
    found, until = _events(view, node.person, node.pattern, since)
    value = max((truth for _, truth in found), default=FALSE)
    parts = (since,) if since is not None else ()
    if value is TRUE and since is None:
        until = FOREVER
    return Judgement(node, value, until, parts, [occurrence for occurrence, _ in found])


# --- conditions ------------------------------------------------------------------------------------------------------


def _always(view: View, node: nodes.Always) -> Judgement:
    return Judgement(node, TRUE, FOREVER)


def _all_of(view: View, node: nodes.AllOf) -> Judgement:
    return _joined(node, tuple(view.memo[part] for part in node.parts), FALSE)


def _any_of(view: View, node: nodes.AnyOf) -> Judgement:
    return _joined(node, tuple(view.memo[part] for part in node.parts), TRUE)


def _joined(node: Node, parts: tuple[Judgement, ...], deciding: Truth) -> Judgement:
    """One deciding part settles the whole for as long as it stays; otherwise every part matters."""
    settled = [part.until for part in parts if part.value is deciding]
    if settled:
        return Judgement(node, deciding, max(settled), parts)
    until = min((part.until for part in parts), default=FOREVER)
    value = UNKNOWN if any(part.value is UNKNOWN for part in parts) else negation(deciding)
    return Judgement(node, value, until, parts)


def _not(view: View, node: nodes.Not) -> Judgement:
    part = view.memo[node.part]
    return Judgement(node, negation(part.value), part.until, (part,))


def _compare(view: View, node: nodes.Compare) -> Judgement:
    left, right = view.memo[node.left], view.memo[node.right]
    if isinstance(node.left, nodes.CountOf):
        return _compare_numbers(node, left, right)
    until = min(right.until, FOREVER) if isinstance(node.left, nodes.Now) else min(left.until, right.until)
    if isinstance(node.right, nodes.Now):
        until = left.until
    if left.value is None or right.value is None:
        return Judgement(node, FALSE, until, (left, right))
    earlier, later = left.value.span, right.value.span
    value = _ordered(node.relation, earlier, later)
    if value is TRUE:
        value = min(left.value.happened, right.value.happened)
    if isinstance(node.left, nodes.Now) or isinstance(node.right, nodes.Now):
        until = min(until, _next_crossing(view.day, later if isinstance(node.left, nodes.Now) else earlier))
    return Judgement(node, value, until, (left, right))


def _ordered(relation: str, left: Span, right: Span) -> Truth:
    if relation in (">", ">="):
        return negation(_ordered("<=" if relation == ">" else "<", left, right))
    if relation == "<":
        always, never = left.latest < right.earliest, left.earliest >= right.latest
    else:
        always, never = left.latest <= right.earliest, left.earliest > right.latest
    return TRUE if always else FALSE if never else UNKNOWN


def _next_crossing(day: Day, limit: Span) -> Day:
    """The next day on which a comparison of now with a limit can turn, whichever the relation."""
    later = [d for d in (limit.earliest, limit.earliest + 1, limit.latest, limit.latest + 1) if d > day]
    return min(later, default=FOREVER)


def _compare_numbers(node: nodes.Compare, left: Judgement, right: Judgement) -> Judgement:
    least, most = left.value
    number = right.value.value
    tests: dict[str, tuple[bool, bool]] = {
        ">=": (least >= number, most < number),
        ">": (least > number, most <= number),
        "<=": (most <= number, least > number),
        "<": (most < number, least >= number),
    }
    always, never = tests[node.relation]
    value = TRUE if always else FALSE if never else UNKNOWN
    return Judgement(node, value, min(left.until, right.until), (left, right))


def _among(view: View, node: nodes.Among) -> Judgement:
    term = view.memo[node.term]
    known: Known = term.value
    if known.value is None:
        value = FALSE if known.why == "not applicable" else UNKNOWN
    elif known.value in node.values:
        value = TRUE
    else:
        told = known.value
        value = TRUE if isinstance(told, str) and _within_article(told, node.values) else FALSE
    return Judgement(node, value, term.until, (term,))


def _holds(view: View, node: nodes.Holds) -> Judgement:
    person = view.people[node.person.name]
    entry, until = view.history.nationality(person, node.state, view.day)
    value = entry.value
    if value is not FALSE and node.titles:
        if not entry.title:
            value = min(value, UNKNOWN)
        elif entry.title not in node.titles:
            value = FALSE
    return Judgement(node, value, until, data=(person, entry))


def _holds_another(view: View, node: nodes.HoldsAnother) -> Judgement:
    person = view.people[node.person.name]
    history = view.history
    value, until, entries = FALSE, FOREVER, []
    for state in history.states:
        if state in node.besides:
            continue
        entry, change = history.nationality(person, state, view.day)
        until = min(until, change)
        value = max(value, entry.value)
        entries.append((state, entry))
    if value is FALSE and history.family.people[person].others != "none":
        value = UNKNOWN
    return Judgement(node, value, until, data=(person, entries))


def _applies(view: View, node: nodes.Applies) -> Judgement:
    found = view.history.standing(node.provision, view.people[node.person.name], view.day)
    return Judgement(node, found.value, found.until, data=found)


def _relatives(view: View, node: Any) -> tuple[list[tuple[Judgement, Truth]], Day]:
    found: list[tuple[Judgement, Truth]] = []
    until = FOREVER
    people, change = view.history.relatives(view.people[node.of.name], node.relation, view.day)
    for person, related in people:
        part = judge(view.binding(node.variable.name, person), node.condition)
        found.append((part, related))
        until = min(until, part.until)
    return found, min(until, change)


def _exists(view: View, node: nodes.Exists) -> Judgement:
    parts, until = _relatives(view, node)
    value = max((min(part.value, related) for part, related in parts), default=FALSE)
    return Judgement(node, value, until, tuple(part for part, _ in parts))


def _for_every(view: View, node: nodes.ForEvery) -> Judgement:
    parts, until = _relatives(view, node)
    value = min((max(part.value, negation(related)) for part, related in parts), default=TRUE)
    return Judgement(node, value, until, tuple(part for part, _ in parts))


def _as_of(view: View, node: nodes.AsOf) -> Judgement:
    when = view.memo[node.day]
    if when.value is None:
        return Judgement(node, FALSE, when.until, (when,))
    day, last = when.value.span.earliest, when.value.span.latest
    if last > view.day:
        return Judgement(node, UNKNOWN, min(when.until, last), (when,))  # what is still to come is not known
    parts: list[Judgement] = []
    while day <= last and len(parts) < 64:
        part = judge(view.on(day), node.condition)
        parts.append(part)
        day = max(part.until, day + 1)
    seen = {part.value for part in parts}
    value = seen.pop() if len(seen) == 1 and day > last else UNKNOWN
    return Judgement(node, min(value, when.value.happened), when.until, (when, *parts))


def _binds(view: View, node: nodes.Binds) -> Judgement:
    value, until = bound(view.history.norms.rulebook.parties, node.treaty, node.state, view.day)
    return Judgement(node, value, until)


def bound(parties: Any, treaty: str, state: str, day: Day) -> tuple[Truth, Day]:
    """Whether a treaty binds a State on a day, and the next day on which that may change."""
    term = parties.get(treaty, {}).get(state)
    if term is None:
        return FALSE, FOREVER
    start = read_span(term[0])
    end = read_span(term[1]) if term[1] else exactly(FOREVER)
    edges = (start.earliest, start.latest, end.earliest, end.latest)
    until = min([edge for edge in edges if edge > day], default=FOREVER)
    if day < start.earliest or day >= end.latest:
        return FALSE, until
    return (TRUE if start.latest <= day < end.earliest else UNKNOWN), until


MEANINGS: dict[type[Node], Callable[[View, Any], Judgement]] = {
    nodes.Constant: _constant,
    nodes.FixedDay: _fixed_day,
    nodes.Now: _now,
    nodes.FactOf: _fact_of,
    nodes.FieldOf: _field_of,
    nodes.TriggerDay: _trigger_day,
    nodes.DayOf: _day_of,
    nodes.Shifted: _shifted,
    nodes.CountOf: _count_of,
    nodes.Happened: _happened,
    nodes.Always: _always,
    nodes.AllOf: _all_of,
    nodes.AnyOf: _any_of,
    nodes.Not: _not,
    nodes.Compare: _compare,
    nodes.Among: _among,
    nodes.Holds: _holds,
    nodes.HoldsAnother: _holds_another,
    nodes.Applies: _applies,
    nodes.Exists: _exists,
    nodes.ForEvery: _for_every,
    nodes.AsOf: _as_of,
    nodes.Binds: _binds,
}
