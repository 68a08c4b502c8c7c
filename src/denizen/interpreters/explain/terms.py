"""What terms mean: facts, days, particulars of events."""

from typing import Any

from denizen.cases.model import Knowledge, Statement
from denizen.interpreters.explain.judgement import Dated, Judgement, Known, Wanting
from denizen.interpreters.explain.records import Occurrence, Somewhere
from denizen.interpreters.explain.view import Meanings, View
from denizen.language import nodes
from denizen.language.dates import ANY_DAY, FOREVER, Day, Span, exactly, shift, shift_span
from denizen.language.facts import DATE, FACTS
from denizen.language.nodes import Node
from denizen.language.truth import FALSE, TRUE, UNKNOWN, Truth


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
    dated = FACTS[node.name].type == DATE
    told = person.facts.get(node.name, ())
    statement, until = _at(told, view.day)
    if statement is None or statement.knowledge is Knowledge.UNKNOWN:
        missing = Dated(ANY_DAY, UNKNOWN) if dated else Known(None, "asked, not known" if told else "not asked")
        return Judgement(node, missing, until, data=Wanting(person.id, node.name, bool(told)))
    if statement.knowledge is Knowledge.NOT_APPLICABLE:
        return Judgement(node, None if dated else Known(None, "not applicable"), until, data=person.id)
    if isinstance(statement.value, Span):
        return Judgement(node, Dated(statement.value, TRUE), until, data=person.id)
    return Judgement(node, Known(statement.value), until, data=person.id)


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
    if value is None or isinstance(value, Span | Somewhere):
        return Judgement(node, Known(None, "not told"), FOREVER)
    return Judgement(node, Known(value), FOREVER)


def _trigger_day(view: View, node: nodes.TriggerDay) -> Judgement:
    if view.event is None:
        return Judgement(node, None, FOREVER)
    return Judgement(node, Dated(view.event.span, TRUE), FOREVER, data=view.event)


def _day_of(view: View, node: nodes.DayOf) -> Judgement:
    """Known as of now; several candidates make a span over all of them."""
    found, until = events(view, node.person, node.pattern, None)
    if not found:
        return Judgement(node, None, until)
    chosen = _first(found) if node.which == "first" else _last(found)
    return Judgement(node, chosen[0], until, data=chosen[1])


def _first(found: list[tuple[Occurrence, Truth]]) -> tuple[Dated, Occurrence]:
    surest = min((o.hi for o, t in found if t is TRUE), default=FOREVER)
    earliest, occurrence = min(((o.lo, o) for o, _ in found), key=lambda pair: pair[0])
    latest = min(surest, max(o.hi for o, _ in found))
    return Dated(Span(earliest, max(earliest, latest)), max(t for _, t in found)), occurrence


def _last(found: list[tuple[Occurrence, Truth]]) -> tuple[Dated, Occurrence]:
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


# --- events ----------------------------------------------------------------------------------------------------------


def matches(pattern: nodes.Pattern, details: Any) -> Truth:
    """Whether an event of the right kind has the particulars wanted; a particular not told is unknown."""
    result = TRUE
    for particular in pattern.particulars:
        truth = fits(particular, details.get(particular.name))
        if truth is FALSE:
            return FALSE
        result = min(result, truth)
    return result


def fits(wanted: nodes.Particular, told: Any) -> Truth:
    """Whether a particular that is told is one that is wanted."""
    if told is None or told == "unknown" or isinstance(told, Span):
        return UNKNOWN
    if isinstance(told, Somewhere):
        return _somewhere(wanted, told)
    if wanted.relation == "at least":
        return TRUE if all(told >= value for value in wanted.values) else FALSE
    if wanted.name == "article" and isinstance(told, str) and _part_missing(told, wanted.values):
        return UNKNOWN
    found = told in wanted.values or (isinstance(told, str) and within_article(told, wanted.values))
    if wanted.name == "provision" and isinstance(told, str) and not found:
        found = any(isinstance(value, str) and told.startswith(value + ".") for value in wanted.values)
    return TRUE if found is (wanted.relation == "among") else FALSE


def _somewhere(wanted: nodes.Particular, told: Somewhere) -> Truth:
    """A State that is not told is none of those it cannot be."""
    if told.besides.issuperset(map(str, wanted.values)):
        return FALSE if wanted.relation == "among" else TRUE
    return UNKNOWN


def _part_missing(told: str, values: tuple[str | int | bool, ...]) -> bool:
    """An article told without its part, where some part of it is wanted."""
    return told not in values and any(isinstance(value, str) and value.startswith(told + "(") for value in values)


def within_article(told: str, values: tuple[str | int | bool, ...]) -> bool:
    return "(" in told and any(isinstance(value, str) and told.startswith(value + "(") for value in values)


def events(
    view: View, person: nodes.Variable, pattern: nodes.Pattern, since: Judgement | None
) -> tuple[list[tuple[Occurrence, Truth]], Day]:
    """The occurrences that have or may have happened by now, each with its truth; and the next day of change."""
    day, until = view.day, FOREVER
    history = view.history
    found: list[tuple[Occurrence, Truth]] = []
    for occurrence in history.occurrences.get((view.people[person.name], pattern.kind), ()):
        truth = matches(pattern, occurrence.details)
        if truth is FALSE or occurrence.certainty is FALSE:
            continue
        if occurrence.lo > day:
            until = min(until, occurrence.lo)
            continue
        supposed = history.supposed
        if supposed is not None and supposed.absent in occurrence.follows:
            if occurrence is not supposed.absent or day != history.now:
                continue  # it lies ahead
        else:
            if occurrence.hi > day:
                until = min(until, occurrence.hi)
                truth = UNKNOWN
            truth = min(truth, occurrence.certainty)
        if since is not None:
            truth = min(truth, _not_before(occurrence, since))
        if truth is not FALSE:
            found.append((occurrence, truth))
    return found, until


def _not_before(occurrence: Occurrence, since: Judgement) -> Truth:
    if since.value is None:
        return FALSE
    start = since.value.span
    if occurrence.lo >= start.latest:
        happened: Truth = since.value.happened
        return happened
    return FALSE if occurrence.hi < start.earliest else UNKNOWN


# --- terms that move with time ---------------------------------------------------------------------------------------


def moves(node: Node) -> bool:
    """Whether a term is now, or so long before or after now."""
    while isinstance(node, nodes.Shifted):
        node = node.day
    return isinstance(node, nodes.Now)


def first_reaching(node: Node, after: Day, target: Day) -> Day:
    """The first day later than ``after`` on which a term that moves with time is not before ``target``."""
    durations = []
    while isinstance(node, nodes.Shifted):
        durations.append(node.duration)
        node = node.day
    low, high = after + 1, FOREVER
    while low < high:
        middle = place = (low + high) // 2
        for duration in reversed(durations):
            place = shift(place, duration)
        if place >= target:
            high = middle
        else:
            low = middle + 1
    return low


TERMS: Meanings = {
    nodes.Constant: _constant,
    nodes.FixedDay: _fixed_day,
    nodes.Now: _now,
    nodes.FactOf: _fact_of,
    nodes.FieldOf: _field_of,
    nodes.TriggerDay: _trigger_day,
    nodes.DayOf: _day_of,
    nodes.Shifted: _shifted,
}
