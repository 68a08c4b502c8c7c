"""What a conclusion that is unknown waits for: the facts, days and events that are not known."""

from collections.abc import Iterable, Iterator

from denizen.interpreters.explain.history import Application, Entry, History, Occurrence, Standing, Trial
from denizen.interpreters.explain.judgement import Dated, Judgement, Wanting
from denizen.language.dates import FOREVER
from denizen.language.states import name_of
from denizen.language.truth import FALSE, UNKNOWN


def missing_from(trial: Trial) -> list[str]:
    """In plain words, in order of appearance, each once."""
    found: list[str] = []
    if trial.event is not None and trial.event.certainty is UNKNOWN:
        found.append(_event(trial.event))
    if trial.event is not None and trial.event.lo != trial.event.hi:
        found.append(f"the exact day on which {trial.event.subject} {trial.event.kind} ({trial.event.state})")
    roots = [reason for _, reason in trial.reasons if isinstance(reason, Judgement)]
    found.extend(_walk(judgement for judgement in roots if judgement.value is UNKNOWN))
    return list(dict.fromkeys(found))


def _walk(roots: Iterable[Judgement]) -> Iterator[str]:
    stack, seen = list(roots)[::-1], set()
    while stack:
        judgement = stack.pop()
        if id(judgement) in seen:
            continue
        seen.add(id(judgement))
        yield from _leaf(judgement)
        for part in reversed(judgement.parts):
            if not _settled(part):
                stack.append(part)


def _settled(judgement: Judgement) -> bool:
    value = judgement.value
    if isinstance(value, Dated):
        return value.span.exact and value.happened is not UNKNOWN
    return value in (FALSE, 2) if isinstance(value, int) else False


def _leaf(judgement: Judgement) -> Iterator[str]:
    data, value = judgement.data, judgement.value
    if isinstance(data, Wanting):
        yield f"{data.fact.replace('_', ' ')} of {data.person}"
    elif isinstance(value, Dated) and isinstance(data, str) and not value.span.exact:
        yield f"the exact day of birth of {data}"
    elif isinstance(value, Dated) and isinstance(data, Occurrence) and not value.span.exact:
        yield f"the exact day on which {data.subject} {data.kind} ({data.state})"
    elif isinstance(data, Standing):
        if data.trial is not None and value is UNKNOWN:
            yield from missing_from(data.trial)
    elif isinstance(data, list):
        for occurrence in data:
            if isinstance(occurrence, Occurrence) and value is UNKNOWN:
                yield _event(occurrence)
    elif isinstance(data, tuple) and value is UNKNOWN:
        person, entries = data
        yield from _entries(person, entries)


def _event(occurrence: Occurrence) -> str:
    if occurrence.lo != occurrence.hi:
        doubt = "whether and when" if occurrence.certainty is UNKNOWN else "on which exact day"
        return f"{doubt} {occurrence.subject} {occurrence.kind} ({occurrence.state})"
    return f"whether {occurrence.subject} {occurrence.kind} ({occurrence.state})"


def _entries(person: str, entries: object) -> Iterator[str]:
    if isinstance(entries, Entry):
        yield from missing_nationality(person, "", entries)
        return
    if isinstance(entries, list):
        unknown = [(state, entry) for state, entry in entries if entry.value is UNKNOWN]
        for state, entry in unknown:
            yield from missing_nationality(person, state, entry)
        if not unknown:
            yield f"whether {person} has any other nationality"


def missing_nationality(person: str, state: str, entry: Entry) -> Iterator[str]:
    """Why it is not known whether somebody is a national of a State."""
    if entry.how in ("not asked", "asked, not known"):
        yield f"whether {person} is a national of {name_of(state) if state else 'that State'}"
        return
    if entry.how == "conflict of norms":
        yield f"which of two opposite norms prevails for {person}"
        return
    for cause in entry.causes:
        if isinstance(cause, Application):
            yield from missing_from(cause.trial)
            if cause.event is not None and cause.event.certainty is UNKNOWN:
                yield _event(cause.event)
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
