"""What conditions mean, in three values."""

from contextlib import nullcontext
from dataclasses import replace
from typing import Any

from denizen.interpreters.explain.judgement import Judgement, Known
from denizen.interpreters.explain.nationality import Supposed
from denizen.interpreters.explain.terms import events, first_reaching, moves, within_article
from denizen.interpreters.explain.view import Meanings, View, judge
from denizen.language import nodes
from denizen.language.dates import FOREVER, Day, Duration, Span, exactly, read_span
from denizen.language.nodes import Node
from denizen.language.truth import FALSE, TRUE, UNKNOWN, Truth, negation

#: A day that may be any of very many is not looked at under each.
DAYS_AT_MOST = 64


def _always(view: View, node: nodes.Always) -> Judgement:
    return Judgement(node, TRUE, FOREVER)


def _all_of(view: View, node: nodes.AllOf) -> Judgement:
    return _joined(node, tuple(map(view.memo.__getitem__, node.parts)), FALSE)


def _any_of(view: View, node: nodes.AnyOf) -> Judgement:
    return _joined(node, tuple(map(view.memo.__getitem__, node.parts)), TRUE)


def _joined(node: Node, parts: tuple[Judgement, ...], deciding: Truth) -> Judgement:
    """One deciding part settles the whole for as long as it stays; otherwise every part matters."""
    value, until, settled = negation(deciding), FOREVER, None
    for part in parts:  # one pass: most of the time of a run goes into these
        if part.value is deciding:
            settled = part.until if settled is None else max(settled, part.until)
        elif part.value is UNKNOWN:
            value = UNKNOWN
        if part.until < until:
            until = part.until
    return Judgement(node, value, until, parts) if settled is None else Judgement(node, deciding, settled, parts)


def _not(view: View, node: nodes.Not) -> Judgement:
    part = view.memo[node.part]
    return Judgement(node, negation(part.value), part.until, (part,))


def _compare(view: View, node: nodes.Compare) -> Judgement:
    left, right = view.memo[node.left], view.memo[node.right]
    if isinstance(node.left, nodes.CountOf):
        return _compare_numbers(node, left, right)
    left_moves, right_moves = moves(node.left), moves(node.right)
    both = left_moves is right_moves
    until = min(left.until if both or right_moves else FOREVER, right.until if both or left_moves else FOREVER)
    if left.value is None or right.value is None:
        return Judgement(node, FALSE, until, (left, right))
    earlier, later = left.value.span, right.value.span
    value = _ordered(node.relation, earlier, later)
    if value is TRUE:
        value = min(left.value.happened, right.value.happened)
    if left_moves is not right_moves:
        moving, place, limit = (node.left, earlier, later) if left_moves else (node.right, later, earlier)
        until = min(until, _next_crossing(view.day, moving, place.earliest, limit))
    return Judgement(node, value, until, (left, right))


def _ordered(relation: str, left: Span, right: Span) -> Truth:
    if relation in (">", ">="):
        return negation(_ordered("<=" if relation == ">" else "<", left, right))
    if relation == "<":
        always, never = left.latest < right.earliest, left.earliest >= right.latest
    else:
        always, never = left.latest <= right.earliest, left.earliest > right.latest
    return TRUE if always else FALSE if never else UNKNOWN


def _next_crossing(day: Day, moving: Node, place: Day, limit: Span) -> Day:
    """The next day on which a comparison of a term that moves with time can turn, whichever the relation."""
    edges = (limit.earliest, limit.earliest + 1, limit.latest, limit.latest + 1)
    target = min((edge for edge in edges if edge > place), default=FOREVER)
    if target >= FOREVER or isinstance(moving, nodes.Now):
        return min(target, FOREVER)
    return first_reaching(moving, day, target)


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
        value = TRUE if isinstance(told, str) and within_article(told, node.values) else FALSE
    return Judgement(node, value, term.until, (term,))


def _holds(view: View, node: nodes.Holds) -> Judgement:
    person = view.people[node.person.name]
    entry, until = view.history.nationality(person, node.state, view.day)
    value = entry.value
    if value is not FALSE and node.titles:
        fitting = sum(title in node.titles for title in entry.titles)
        if not fitting and "" not in entry.titles:
            value = FALSE
        elif fitting < len(entry.titles):
            value = min(value, UNKNOWN)
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
    if moves(node.day):
        return _as_of_moving(view, node, when, day)
    if last > view.day:
        return Judgement(node, UNKNOWN, min(when.until, last), (when,))  # what is still to come is not known
    parts: list[Judgement] = []
    history = view.history
    born = _born_then(view, node.day) if day != last else ""
    with history.supposing(replace(history.supposed or Supposed(), born=born)) if born else nullcontext():
        while day <= last and len(parts) < DAYS_AT_MOST:
            part = judge(view.afresh(day) if born else view.on(day), node.condition)
            parts.append(part)
            day = max(part.until, day + 1)
    seen = {part.value for part in parts}
    value = seen.pop() if len(seen) == 1 and day > last else UNKNOWN
    return Judgement(node, min(value, when.value.happened), when.until, (when, *parts))


def _born_then(view: View, day: nodes.Node) -> str:
    """The person of whose birth a day is reckoned, so that on each day it may be, the birth has been."""
    while isinstance(day, nodes.Shifted) and not _goes_back(day.duration):
        day = day.day
    if isinstance(day, nodes.FactOf) and day.name == "born":
        return view.people[day.person.name]
    return ""


def _goes_back(duration: Duration) -> bool:
    return min(duration.years, duration.months, duration.days, duration.working_days) < 0


def _as_of_moving(view: View, node: nodes.AsOf, when: Judgement, day: Day) -> Judgement:
    """As things stood so long before now."""
    if day > view.day:
        return Judgement(node, UNKNOWN, FOREVER, (when,))
    part = judge(view.on(day), node.condition)
    until = first_reaching(node.day, view.day, part.until) if part.until < FOREVER else FOREVER
    return Judgement(node, part.value, until, (when, part))


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


def _happened(view: View, node: nodes.Happened) -> Judgement:
    since = view.memo[node.since] if node.since is not None else None
    found, until = events(view, node.person, node.pattern, since)
    value = max((truth for _, truth in found), default=FALSE)
    occurrences = [occurrence for occurrence, _ in found]
    if node.since is None or since is None:
        return Judgement(node, value, FOREVER if value is TRUE else until, (), occurrences)
    change = _left_behind(view, node, since) if moves(node.since) else since.until
    return Judgement(node, value, min(until, change), (since,), occurrences)


def _left_behind(view: View, node: nodes.Happened, since: Judgement) -> Day:
    """The next day on which a beginning that moves with time passes an end of an occurrence."""
    assert node.since is not None
    start = since.value.span.latest
    occurrences = view.history.occurrences.get((view.people[node.person.name], node.pattern.kind), ())
    ends = [end + 1 for each in occurrences for end in (each.lo, each.hi) if start <= end < FOREVER]
    return first_reaching(node.since, view.day, min(ends)) if ends else FOREVER


def _count_of(view: View, node: nodes.CountOf) -> Judgement:
    least = most = 0
    parts, until = _relatives(view, node)
    for part, related in parts:
        truth = min(part.value, related)
        least += truth is TRUE
        most += truth is not FALSE
    return Judgement(node, (least, most), until, tuple(part for part, _ in parts))


CONDITIONS: Meanings = {
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
