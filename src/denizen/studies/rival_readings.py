"""What other readings of the law would make of a family: the conclusions on which the readings differ.

The run under the readings chosen notes where another reading would have made a difference. Only such a reading is
followed by a run of its own; of the others, what applies on the day is asked in the history that is at hand.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property, partial

from denizen.cases.model import Family
from denizen.interpreters.explain.difference import Difference
from denizen.interpreters.explain.forking import pause, resume
from denizen.interpreters.explain.history import History
from denizen.interpreters.explain.records import Standing
from denizen.interpreters.explain.scenario import Norm, Scenario, norms_of
from denizen.interpreters.explain.standings import Standings
from denizen.language.dates import FOREVER, Day
from denizen.language.states import State
from denizen.language.truth import FALSE, TRUE, Truth
from denizen.rulebook.registry import Rulebook
from denizen.studies.conclusions import stateless
from denizen.studies.findings import ASKED, CHANGE, Finding, findings_of, kind_of, nationality_of


@dataclass(frozen=True, slots=True)
class Alternative:
    """What a conclusion is under another reading of one provision."""

    provision: str
    reading: str
    value: str
    argued: bool = False


Alternatives = dict[str, list[Alternative]]


@dataclass(frozen=True, slots=True)
class Rivals:
    """What other readings make of a family on a day.

    ``elsewhere`` are findings that hold only under another reading that somebody in authority applies, by their
    conclusions; their value is false, as it is under the readings chosen. ``unfollowed`` are the readings not followed
    because the account leaves too much open.
    """

    alternatives: Alternatives
    elsewhere: Mapping[str, Finding]
    unfollowed: tuple[tuple[str, str], ...]


#: A provision and a reading of it.
Noted = tuple[str, str]


#: So many judgments are made at most under other readings. Only accounts that leave very much open need more.
EFFORT_AT_MOST = 10_000


@dataclass(frozen=True)
class _AsChosen:
    """What the readings chosen come to on a day, asked once; ``standings`` is what applies then."""

    history: History
    standings: Standings
    day: Day

    @cached_property
    def nationalities(self) -> Mapping[tuple[str, State], str]:
        history = self.history
        keys = ((person, state) for person in history.family.people for state in history.states)
        return {key: nationality_of(history, *key, self.day).value for key in keys}

    @cached_property
    def stateless(self) -> Mapping[str, Truth]:
        return {person: stateless(self.history, person, self.day) for person in self.history.family.people}

    def words(self, provision: str, person: str) -> dict[str, str]:
        standing = self.standings[person].get(provision)
        return _words(standing) if standing is not None else {}


def alternatives(
    rulebook: Rulebook,
    family: Family,
    scenario: Scenario,
    history: History,
    on_the_way: Mapping[Noted, Day],
    standings: Standings,
    day: Day,
) -> Rivals:
    """For each conclusion, the other values it has under other readings, one provision at a time.

    ``history`` must come from norms that compare readings, and ``standings`` be what applies in it on the day;
    ``on_the_way`` are the readings that made a difference before that, with the day on which they first did.
    """
    found: Alternatives = {}
    elsewhere: dict[str, Finding] = {}
    differing = frozenset(history.differing)
    chosen = _AsChosen(history, standings, day)
    runs, left = _runs(rulebook, family, scenario, history, on_the_way)
    for name, rivals in history.norms.rivals.items():
        norm = history.norms.by_id[name]
        readings = {reading.name: reading for reading in norm.provision.readings}
        for rival in rivals:
            reading, noted = readings[rival.reading], (name, rival.reading)
            if noted in left or (noted not in runs and noted not in differing):
                continue
            other = runs.get(noted)
            if other is None:
                norms = norms_of(rulebook, scenario.reading(*noted))
                other = replace(history, norms=norms, _views={}, _supposed_views={})
            for conclusion, value, findings in _changed(chosen, Difference(history, other, (name,))):
                found.setdefault(conclusion, []).append(Alternative(name, reading.name, value, reading.argued))
                if not reading.argued:
                    elsewhere.update((each.conclusion, replace(each, value=FALSE)) for each in findings)
    return Rivals(found, elsewhere, tuple(left))


def _runs(
    rulebook: Rulebook, family: Family, scenario: Scenario, history: History, on_the_way: Mapping[Noted, Day]
) -> tuple[dict[Noted, History], list[Noted]]:
    """What becomes of the family under each reading that makes a difference, from the day on which it first does."""
    found: dict[Noted, History] = {}
    late: list[tuple[bool, Day, Noted]] = []
    decided = _first_decision(history)
    for name, rivals in history.norms.rivals.items():
        norm = history.norms.by_id[name]
        argued = {reading.name: reading.argued for reading in norm.provision.readings}
        for rival in rivals:
            noted = (name, rival.reading)
            day = on_the_way.get(noted, FOREVER)
            if (day < FOREVER and _decides_otherwise(norm, rival)) or _would_be_a_ground(norm, rival):
                day = min(day, decided)
            if day < FOREVER:
                late.append((argued[rival.reading], day, noted))
    effort, left, paused = 0, [], None
    for _, day, noted in sorted(late):
        if effort > EFFORT_AT_MOST:
            left.append(noted)
            continue
        if paused is None or paused.now >= day:
            paused = pause(history.norms, family, day)
        paused.advance(day)
        found[noted] = resume(paused, norms=norms_of(rulebook, scenario.reading(*noted)))
        effort += found[noted].effort - paused.history.effort
    return found, left


def _first_decision(history: History) -> Day:
    """The first day on which something may have been waiting for a ground."""
    decisions = (each for (_, kind), found in history.occurrences.items() if kind == "decides" for each in found)
    return min((each.lo for each in decisions), default=FOREVER)


def _decides_otherwise(norm: Norm, rival: Norm) -> bool:
    """Whether a decision taken before a difference was noted may rest on it under one of the readings alone."""
    return (norm.decided or rival.decided) and (norm.effects, norm.modality) != (rival.effects, rival.modality)


def _would_be_a_ground(norm: Norm, rival: Norm) -> bool:
    """Whether a decision may rest, under another reading, on what only says how things stand."""
    return norm.on is None and rival.decided and not norm.decided


def _changed(chosen: _AsChosen, difference: Difference) -> Iterator[tuple[str, str, tuple[Finding, ...]]]:
    """Every conclusion that is otherwise on a day, with its other value, as text; what is not there is "no".

    With it, if it holds in the other run alone, what that run finds.
    """
    day, other = chosen.day, difference.other
    other.forget_views()
    for person, told in other.family.people.items():
        for state in other.states:
            if difference.nationality(person, state):
                value = nationality_of(other, person, state, day).value
                if value != chosen.nationalities[(person, state)]:
                    yield f"holds({person}, {state})", value, ()
        if difference.any_nationality(person):
            truth = stateless(other, person, day)
            if truth is not chosen.stateless[person]:
                yield f"stateless({person})", truth.word, ()
        if told.born.earliest > day:
            continue
        for provision in difference.provisions(person):
            standing = other.standing(provision, person, day)
            before, after = chosen.words(provision, person), _words(standing)
            for word in sorted({*before, *after}):
                value = after.get(word, "no")
                if value != before.get(word, "no"):
                    conclusion = f"{word}({person}, {provision})"
                    added = value == TRUE.word and word not in before
                    yield conclusion, value, _found(other, standing, person, day, conclusion) if added else ()


def _found(history: History, standing: Standing, person: str, day: Day, conclusion: str) -> tuple[Finding, ...]:
    found = findings_of(history, standing, person, day)
    return tuple(each for each in found if each.conclusion == conclusion and each.kind != CHANGE)


def _words(standing: Standing) -> dict[str, str]:
    """What is said of a provision that applies or may apply, by the word that asks for it."""
    norm, value = standing.norm, standing.value
    if norm is None or value is FALSE:
        return {}
    kinds = map(partial(kind_of, norm), norm.effects)
    return {ASKED[kind]: value.word for kind in kinds if kind is not None}
