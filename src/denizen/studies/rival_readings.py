"""What other readings of the law would make of a family: the conclusions on which the readings differ.

The run under the readings chosen notes where another reading would have made a difference. Only such a reading is
followed by a run of its own; of the others, what applies on the day is asked in the history that is at hand.
"""

from collections.abc import Iterator, Set
from dataclasses import dataclass, replace
from functools import partial

from denizen.cases.model import Family
from denizen.interpreters.explain.difference import Difference
from denizen.interpreters.explain.history import History
from denizen.interpreters.explain.scenario import Norm, Scenario, norms_of
from denizen.interpreters.explain.transition import run
from denizen.language.dates import Day
from denizen.language.truth import FALSE
from denizen.rulebook.registry import Rulebook
from denizen.studies.conclusions import stateless
from denizen.studies.findings import ASKED, kind_of, nationality_of


@dataclass(frozen=True, slots=True)
class Alternative:
    """What a conclusion is under another reading of one provision."""

    provision: str
    reading: str
    value: str
    argued: bool = False


Alternatives = dict[str, list[Alternative]]

#: A provision and a reading of it.
Noted = tuple[str, str]


def alternatives(
    rulebook: Rulebook, family: Family, scenario: Scenario, history: History, on_the_way: Set[Noted], day: Day
) -> Alternatives:
    """For each conclusion, the other values it has under other readings, one provision at a time.

    ``history`` must come from norms that compare readings, and have been asked for everything that applies on the
    day; ``on_the_way`` are the readings that made a difference before that.
    """
    found: Alternatives = {}
    differing = frozenset(history.differing)
    for name, rivals in history.norms.rivals.items():
        norm = history.norms.by_id[name]
        readings = {reading.name: reading for reading in norm.provision.readings}
        for rival in rivals:
            reading, noted = readings[rival.reading], (name, rival.reading)
            needs_run = noted in on_the_way or _would_take_part(norm, rival)
            if not needs_run and noted not in differing:
                continue
            norms = norms_of(rulebook, scenario.reading(name, rival.reading))
            other = run(norms, family) if needs_run else replace(history, norms=norms, _views={}, _supposed_views={})
            for conclusion, value in _changed(Difference(history, other, (name,)), day):
                found.setdefault(conclusion, []).append(Alternative(name, reading.name, value, reading.argued))
    return found


def _would_take_part(norm: Norm, rival: Norm) -> bool:
    """Whether a provision that only says how things stand would, under another reading, make something happen."""
    return norm.on is None and ((rival.active and not norm.active) or (rival.decided and not norm.decided))


def _changed(difference: Difference, day: Day) -> Iterator[tuple[str, str]]:
    """Every conclusion that is otherwise on a day, with its other value, as text; what is not there is "no"."""
    one, other = difference.one, difference.other
    one.forget_views()
    other.forget_views()
    for person, told in one.family.people.items():
        for state in one.states:
            if difference.nationality(person, state):
                value = nationality_of(other, person, state, day).value
                if value != nationality_of(one, person, state, day).value:
                    yield f"holds({person}, {state})", value
        if difference.any_nationality(person):
            truth = stateless(other, person, day)
            if truth is not stateless(one, person, day):
                yield f"stateless({person})", truth.word
        if told.born.earliest > day:
            continue
        for norm in one.norms.by_id.values():
            if norm.live and difference.provision(norm.id, person):
                before, after = _words(one, norm.id, person, day), _words(other, norm.id, person, day)
                for word in sorted({*before, *after}):
                    value = after.get(word, "no")
                    if value != before.get(word, "no"):
                        yield f"{word}({person}, {norm.id})", value


def _words(history: History, provision: str, person: str, day: Day) -> dict[str, str]:
    """What is said of a provision on a day, by the word that asks for it."""
    value = history.standing(provision, person, day).value
    if value is FALSE:
        return {}
    norm = history.norms.by_id[provision]
    kinds = map(partial(kind_of, norm), norm.effects)
    return {ASKED[kind]: value.word for kind in kinds if kind is not None}
