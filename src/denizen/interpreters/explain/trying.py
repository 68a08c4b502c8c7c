"""Trying a provision on a person: its conditions, its bearers, and the safeguards that defeat it."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from denizen.interpreters.explain.judgement import Judgement
from denizen.interpreters.explain.records import Occurrence, Trial
from denizen.interpreters.explain.scenario import Norm
from denizen.interpreters.explain.view import judge
from denizen.language.dates import FOREVER, Day
from denizen.language.nodes import Node
from denizen.language.truth import FALSE, Truth, negation

if TYPE_CHECKING:
    from denizen.interpreters.explain.history import History


def try_norm(
    history: "History", norm: Norm, subject: str, event: Occurrence | None, day: Day, *, thorough: bool = False
) -> Trial:
    """Try a provision on a person and a day, as if its event (already matched) fell on that day.

    Stops at the first condition that fails unless ``thorough``.
    """
    reasons: list[tuple[str, Any]] = []
    value, until = norm.force.truth(day)
    reasons.append(("force", value))
    if value is FALSE and not thorough:
        return Trial(norm, subject, event, day, FALSE, until, reasons)
    view = history.view(subject, day, event)
    for role, conditions in (("when", norm.when), ("unless", norm.unless)):
        for condition in conditions:
            judgement = judge(view, condition)
            truth = judgement.value if role == "when" else negation(judgement.value)
            reasons.append((role, judgement))
            if truth is FALSE:
                if not thorough:
                    return Trial(norm, subject, event, day, FALSE, judgement.until, reasons)
                value = FALSE
            value = min(value, truth)
            until = min(until, judgement.until)
    return Trial(norm, subject, event, day, value, until, reasons)


def bearers_of(
    history: "History", norm: Norm, subject: str, event: Occurrence | None, day: Day, *, all_of_them: bool = False
) -> Iterator[tuple[str, Truth, Judgement | None]]:
    """The people on whom the effects fall, each with whether they are in that relation and meet the condition.

    ``all_of_them`` also gives those who are known not to.
    """
    condition: Node | None = norm.bearers.condition
    for relation in norm.bearers.relations:
        people, _ = history.relatives(subject, relation, day)
        for person, related in people:
            if condition is None:
                yield person, related, None
                continue
            judgement = judge(history.view(subject, day, event, person), condition)
            truth = min(related, judgement.value)
            if truth is not FALSE or all_of_them:
                yield person, truth, judgement


def bar(
    history: "History", norm: Norm, bearer: str, event: Occurrence | None, day: Day, value: Truth
) -> tuple[Truth, tuple[Trial, ...], Day]:
    """Lower a value by the safeguards that defeat the provision for this bearer."""
    found: list[Trial] = []
    until = FOREVER
    for defeater in history.norms.defeaters.get(norm.id, ()):
        if defeater.on is not None:
            standing = history.standing(defeater.id, bearer, day)
            trial, truth, change = standing.trial, standing.value, standing.until
        else:
            trial = try_norm(history, defeater, bearer, event, day)
            truth, change = trial.value, trial.until
        until = min(until, change)
        if truth is not FALSE and trial is not None:
            truth, _, change = bar(history, defeater, bearer, event, day, truth)
            until = min(until, change)
        if truth is not FALSE and trial is not None:
            found.append(trial)
            value = min(value, negation(truth))
    return value, tuple(found), until
