"""What a conclusion that is unknown waits for: the facts, days and events that are not known."""

from collections.abc import Iterable, Iterator

from denizen.interpreters.explain.history import History
from denizen.interpreters.explain.judgement import Dated, Judgement, Wanting
from denizen.interpreters.explain.records import ELSEWHERE, UNTOLD, Application, Entry, Occurrence, Standing, Trial
from denizen.language.dates import FOREVER, say_day
from denizen.language.nodes import Holds, Node
from denizen.language.states import name_of
from denizen.language.truth import FALSE, UNKNOWN

#: What was found for a trial: a conclusion may rest on one trial in very many ways, and it is looked at once.
Known = dict[Trial, list[str]]


def missing_from(trial: Trial, known: Known | None = None) -> list[str]:
    """In plain words, in order of appearance, each once."""
    known = {} if known is None else known
    if trial not in known:
        known[trial] = []  # what rests on itself adds nothing
        known[trial] = _missing_from(trial, known)
    return known[trial]


def _missing_from(trial: Trial, known: Known) -> list[str]:
    found: list[str] = []
    if trial.in_force is UNKNOWN:
        found.append(f"whether {trial.norm.provision.citation} was in force on {say_day(trial.day)}")
    if trial.event is not None:
        found.extend(_about(trial.event, known))
    roots = [reason for _, reason in trial.reasons if isinstance(reason, Judgement)]
    found.extend(_walk((judgement for judgement in roots if judgement.value is UNKNOWN), known))
    return list(dict.fromkeys(found))


def _about(event: Occurrence, known: Known) -> Iterator[str]:
    """What is not known about an event; of a derived one, what is not known about that which brought it about."""
    below = missing_from(event.cause.trial, known) if event.cause is not None else []
    if below and event.certainty is UNKNOWN:
        yield from below
        return
    if event.certainty is UNKNOWN:
        yield _event(event)
    elif event.lo != event.hi:
        yield _day_of(event)


def _walk(roots: Iterable[Judgement], known: Known) -> Iterator[str]:
    stack, seen = list(roots)[::-1], set()
    while stack:
        judgement = stack.pop()
        if id(judgement) in seen:
            continue
        seen.add(id(judgement))
        yield from _leaf(judgement, known)
        for part in reversed(judgement.parts):
            if not _settled(part):
                stack.append(part)


def _settled(judgement: Judgement) -> bool:
    value = judgement.value
    if isinstance(value, Dated):
        return value.span.exact and value.happened is not UNKNOWN
    return value in (FALSE, 2) if isinstance(value, int) else False


def _leaf(judgement: Judgement, known: Known) -> Iterator[str]:
    data, value = judgement.data, judgement.value
    if isinstance(data, Wanting):
        yield f"{data.fact.replace('_', ' ')} of {data.person}"
    elif isinstance(value, Dated) and isinstance(data, str) and not value.span.exact:
        yield f"the exact day of birth of {data}"
    elif isinstance(value, Dated) and isinstance(data, Occurrence) and not value.span.exact:
        yield _day_of(data)
    elif isinstance(data, Standing):
        if data.trial is not None and value is UNKNOWN:
            yield from missing_from(data.trial, known)
    elif isinstance(data, list):
        for occurrence in data:
            if isinstance(occurrence, Occurrence) and value is UNKNOWN:
                yield from _about(occurrence, known) if occurrence.cause is not None else (_event(occurrence),)
    elif isinstance(data, tuple) and value is UNKNOWN:
        person, entries = data
        yield from _entries(person, entries, judgement.node, known)


def _event(occurrence: Occurrence) -> str:
    if occurrence.kind == "acquires" and occurrence.told == UNTOLD:
        return _nationality(occurrence.subject, occurrence.state)
    if occurrence.certainty is not UNKNOWN:
        return _day_of(occurrence)
    return f"whether {'' if occurrence.lo == occurrence.hi else 'and when '}{_says(occurrence)}"


def _day_of(event: Occurrence) -> str:
    if event.kind == "is born":
        return f"the exact day of birth of {event.subject}"
    return f"the exact day on which {_says(event)}"


def _nationality(person: str, state: str) -> str:
    if state == ELSEWHERE:
        return f"whether {person} has any other nationality"
    return f"whether {person} is a national of {name_of(state) if state else 'that State'}"


def _says(event: Occurrence) -> str:
    if event.kind == "decides":
        return f"{name_of(event.state)} decides about {event.subject}"
    return f"{event.subject} {event.kind} ({event.state})"


def _entries(person: str, entries: object, node: Node, known: Known) -> Iterator[str]:
    if isinstance(entries, Entry):
        yield from missing_nationality(person, node.state if isinstance(node, Holds) else "", entries, known)
        return
    if isinstance(entries, list):
        unknown = [(state, entry) for state, entry in entries if entry.value is UNKNOWN]
        for state, entry in unknown:
            yield from missing_nationality(person, state, entry, known)
        if not unknown:
            yield f"whether {person} has any other nationality"


def missing_nationality(person: str, state: str, entry: Entry, known: Known | None = None) -> Iterator[str]:
    """Why it is not known whether somebody is a national of a State."""
    known = {} if known is None else known
    if entry.how in ("not asked", "asked, not known"):
        yield _nationality(person, state)
        return
    if entry.how == "conflict of norms":
        yield f"which of two opposite norms prevails for {person}"
        return
    for cause in entry.causes:
        if isinstance(cause, Application):
            yield from missing_from(cause.trial, known)
            if cause.event is not None and cause.event.certainty is UNKNOWN and cause.event is not cause.trial.event:
                yield from _about(cause.event, known)
        elif cause.hi >= FOREVER or cause.lo != cause.hi or cause.certainty is UNKNOWN:
            yield _event(cause)


def missing_for_person(history: History, person: str, day: int) -> list[str]:
    """What would have to be known to say whether somebody is stateless on a day."""
    found: list[str] = []
    for state in history.states:
        entry, _ = history.nationality(person, state, day)
        if entry.value is UNKNOWN:
            found.extend(missing_nationality(person, state, entry))
    if history.family.people[person].others != "none":
        found.append(f"whether {person} has any other nationality")
    return list(dict.fromkeys(found))
