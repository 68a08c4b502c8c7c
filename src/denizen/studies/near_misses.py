"""Why somebody never became a national: what would have made it so but for one condition, and what is not computed."""

from collections.abc import Iterator
from typing import Final

from denizen.interpreters.explain.history import History
from denizen.interpreters.explain.judgement import Judgement
from denizen.interpreters.explain.proof import Step, prove_trial
from denizen.interpreters.explain.records import Trial
from denizen.interpreters.explain.scenario import Norm
from denizen.interpreters.explain.trying import try_norm
from denizen.language.dates import Day
from denizen.language.effects import Acquires
from denizen.language.force import Force
from denizen.language.graph import walk
from denizen.language.nodes import Pattern
from denizen.language.provisions import Gap, Modality
from denizen.language.states import State
from denizen.language.truth import FALSE

#: So many provisions are shown that fail for one condition alone.
SHOWN: Final = 4


def near_misses(history: History, person: str, state: State, day: Day) -> list[Step]:
    """The provisions that give the nationality by law and fail for one condition alone, then the gaps among such.

    Of a text that looks at an event, every such event of the person by ``day`` is tried; of another one, the day.
    """
    history.forget_views()
    norms = [norm for norm in history.norms.by_id.values() if _gives(norm, state, day)]
    failed = [step for norm in norms for step in _failed(history, norm, person, day)]
    return failed[:SHOWN] + [_not_computed(gap) for gap in _gaps(history, person, norms, day)]


def _gives(norm: Norm, state: State, day: Day) -> bool:
    effect = norm.status_change
    by_law = norm.modality is Modality.BY_LAW and norm.falls_on_the_subject
    return (
        norm.live
        and by_law
        and isinstance(effect, Acquires)
        and effect.state == state
        and norm.force.began.earliest <= day
    )


def _failed(history: History, norm: Norm, person: str, day: Day) -> Iterator[Step]:
    if norm.on is None:
        trials = [try_norm(history, norm, person, None, day, thorough=True)]
    else:
        met = history.occurrences.get((person, norm.on.kind), ())
        trials = [
            try_norm(history, norm, person, each, max(each.lo, 1), thorough=True) for each in met if each.lo <= day
        ]
    for trial in trials:
        step = prove_trial(trial)
        failures = tuple(part for part in step.parts if part.value is FALSE)
        if step.value is FALSE and len(failures) == 1 and not _only_waits(trial):
            yield Step(step.text, FALSE, failures, norm.id)


def _only_waits(trial: Trial) -> bool:
    """Whether it fails because something has not happened that it is about; that brings nobody near to it."""
    asked = [reason for role, reason in trial.reasons if role == "when" and isinstance(reason, Judgement)]
    failed = [each.node for each in asked if each.value is FALSE]
    return any(isinstance(node, Pattern) for node in walk(failed))


def _gaps(history: History, person: str, norms: list[Norm], day: Day) -> Iterator[Gap]:
    """Gaps that may hide such a rule, of texts in force at some time in the person's life."""
    born = history.family.people[person].born.earliest
    giving = {norm.id for norm in norms}
    for gap in history.norms.rulebook.gaps:
        if giving & set(gap.taints) and _ever(gap.instrument.force, born, day):
            yield gap


def _ever(force: Force, first: Day, last: Day) -> bool:
    """Whether a text was, or may have been, in force on some day from ``first`` to ``last``."""
    value, until = force.truth(first)
    while value is FALSE and until <= last:
        value, until = force.truth(until)
    return value is not FALSE


def _not_computed(gap: Gap) -> Step:
    return Step(f"not computed: {gap.instrument.short}, {gap.article}: {gap.says}")
