"""Status over time: every nationality and finding of every person as stretches from day to day."""

from dataclasses import dataclass

from denizen.cases.model import Family
from denizen.interpreters.explain.history import History
from denizen.interpreters.explain.records import TOLD, UNTOLD, Occurrence
from denizen.interpreters.explain.scenario import Norms, Scenario, norms_of
from denizen.interpreters.explain.transition import run
from denizen.language.dates import FOREVER, Day, Span
from denizen.language.states import State
from denizen.language.truth import FALSE, TRUE, Truth
from denizen.rulebook.registry import Rulebook
from denizen.studies.conclusions import stateless
from denizen.studies.findings import CHANGE, kind_of, nationality_of, say_effect, segments_of


@dataclass(frozen=True, slots=True)
class Stretch:
    """From ``start`` (inclusive) to ``end`` (exclusive) a status has a value."""

    start: Day
    end: Day
    value: Truth
    word: str


@dataclass(frozen=True, slots=True)
class Track:
    """One status of one person over time; ``kind`` is ``nationality``, ``stateless``, or the kind of a finding."""

    person: str
    kind: str
    state: str
    name: str
    provision: str
    assumed: bool
    stretches: tuple[Stretch, ...]


@dataclass(frozen=True, slots=True)
class Happening:
    """An event, told or derived; ``certainty`` is unknown where it may not have happened."""

    day: Span
    person: str
    kind: str
    state: str
    certainty: Truth


@dataclass(frozen=True, slots=True)
class Timeline:
    family: Family
    norms: Norms
    events: tuple[Happening, ...]
    tracks: tuple[Track, ...]


def timeline(rulebook: Rulebook, family: Family, scenario: Scenario) -> Timeline:
    """The tracks that ever rise above "no", in the order of people and of the law."""
    norms = norms_of(rulebook, scenario)
    history = run(norms, family)
    tracks: list[Track] = []
    for person in family.people:
        tracks.extend(_nationality_tracks(history, person))
        tracks.append(_stateless_track(history, person))
        tracks.extend(_finding_tracks(history, person))
    happened = [
        Happening(event.span, event.subject, event.kind, event.state, event.certainty)
        for found in history.occurrences.values()
        for event in found
        if _worth_telling(event, family)
    ]
    happened.sort(key=lambda each: (each.day.earliest, each.day.latest, each.person, each.kind, each.state))
    return Timeline(family, norms, tuple(happened), tuple(tracks))


def _worth_telling(event: Occurrence, family: Family) -> bool:
    """What is told, and what follows from it; in an incomplete account only if that is sure."""
    if event.certainty is FALSE or event.told == UNTOLD:
        return False
    return event.certainty is TRUE or family.complete or event.told == TOLD


def _nationality_tracks(history: History, person: str) -> list[Track]:
    tracks = []
    born = history.family.people[person].born.earliest
    for state in history.states:
        days = [max(entry.day, born) for entry in history.nationalities.get((person, state), [])]
        days = sorted(set(days) | {born})
        found = [(day, nationality_of(history, person, state, day)) for day in days]
        if any(record.truth is not FALSE for _, record in found):
            stretches = _joined([(day, record.truth, record.value) for day, record in found])
            tracks.append(Track(person, "nationality", state, state, "", False, stretches))
    return tracks


def _stateless_track(history: History, person: str) -> Track:
    born = history.family.people[person].born.earliest
    days = {born}
    for state in history.states:
        days |= {max(entry.day, born) for entry in history.nationalities.get((person, state), [])}
    values = [(day, stateless(history, person, day)) for day in sorted(days)]
    return Track(person, "stateless", "", "stateless", "", False, _joined([(d, v, v.word) for d, v in values]))


def _finding_tracks(history: History, person: str) -> list[Track]:
    tracks = []
    born = history.family.people[person].born.earliest
    for norm in history.norms.by_id.values():
        if not norm.live:
            continue
        segments = segments_of(history, norm.id, person, born)
        if all(value is FALSE for _, value in segments):
            continue
        stretches = _joined([(day, value, value.word) for day, value in segments])
        for effect in norm.effects:
            kind = kind_of(norm, effect)
            if kind is not None and kind != CHANGE:
                state = effect.state if effect.state != "*" else _state_of_trigger(history, norm.id, person)
                tracks.append(Track(person, kind, state, say_effect(effect, norm), norm.id, norm.assumed, stretches))
    return tracks


def _state_of_trigger(history: History, provision: str, person: str) -> State:
    """The State against which a standard of every State is held: that of the event which set it in motion."""
    for application in history.applications.get((provision, person), ()):
        if application.event is not None:
            return application.event.state
    return ""


def _joined(values: list[tuple[Day, Truth, str]]) -> tuple[Stretch, ...]:
    """Neighbours of one value become one stretch."""
    kept: list[tuple[Day, Truth, str]] = []
    for day, value, word in values:
        if kept and kept[-1][0] == day:
            kept.pop()
        if not kept or kept[-1][2] != word:
            kept.append((day, value, word))
    ends = [day for day, _, _ in kept[1:]] + [FOREVER]
    return tuple(Stretch(day, end, value, word) for (day, value, word), end in zip(kept, ends, strict=True))
