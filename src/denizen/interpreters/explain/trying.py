"""Trying a provision: on whom, on which day, and whether a safeguard bars it."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from denizen.interpreters.explain.judgement import Judgement
from denizen.interpreters.explain.records import Occurrence, Trial
from denizen.interpreters.explain.scenario import Norm
from denizen.interpreters.explain.view import judge
from denizen.language.dates import FOREVER, Day
from denizen.language.truth import FALSE, TRUE, Truth, negation

if TYPE_CHECKING:
    from denizen.interpreters.explain.history import History


def try_norm(
    history: "History",
    norm: Norm,
    subject: str,
    event: Occurrence | None,
    day: Day,
    *,
    thorough: bool = False,
    awaited: bool = False,
) -> Trial:
    """Try a provision on a person and a day, as if its event (already matched) fell on that day.

    Stops at the first condition that fails unless ``thorough``. ``awaited`` says that the day is, by supposition,
    the one on which a text of uncertain beginning enters into force.
    """
    trial = try_as_read(history, norm, subject, event, day, thorough=thorough, awaited=awaited)
    for rival in history.norms.rivals.get(norm.id, ()):
        _compare(history, trial, rival, awaited)
    return trial


def _compare(history: "History", trial: Trial, rival: Norm, awaited: bool) -> None:
    """Note whether another reading would have made a difference here; if not, the trial stands until it may."""
    norm, value = trial.norm, trial.value
    if (norm.id, rival.reading) in history.differing:
        return
    if rival.when is not norm.when:
        other = try_as_read(history, rival, trial.subject, trial.event, trial.day, awaited=awaited)
        value, trial.until = other.value, min(trial.until, other.until)
    if value is not trial.value or (value is not FALSE and _does_otherwise(norm, rival)):
        history.differing[(norm.id, rival.reading)] = history.now


def _does_otherwise(norm: Norm, rival: Norm) -> bool:
    """Whether another reading has other consequences where both apply."""
    return (norm.effects, norm.modality, norm.bearers, norm.defeats) != (
        rival.effects,
        rival.modality,
        rival.bearers,
        rival.defeats,
    )


def try_as_read(
    history: "History",
    norm: Norm,
    subject: str,
    event: Occurrence | None,
    day: Day,
    *,
    thorough: bool = False,
    awaited: bool = False,
) -> Trial:
    """The same under one reading, whatever others there are."""
    reasons: list[tuple[str, Any]] = []
    value, until = norm.force.truth(day)
    reasons.append(("force", value))
    if value is FALSE and not thorough:
        return Trial(norm, subject, event, day, FALSE, until, reasons)
    if awaited and value is not FALSE:
        value = TRUE
    view = history.view(subject, day, event)
    for condition in norm.when:
        judgement = judge(view, condition)
        reasons.append(("when", judgement))
        if judgement.value is FALSE:
            if not thorough:
                return Trial(norm, subject, event, day, FALSE, judgement.until, reasons)
            value = FALSE
        value = min(value, judgement.value)
        until = min(until, judgement.until)
    for condition in norm.unless:
        judgement = judge(view, condition)
        reasons.append(("unless", judgement))
        if judgement.value is TRUE:
            if not thorough:
                return Trial(norm, subject, event, day, FALSE, judgement.until, reasons)
            value = FALSE
        value = min(value, negation(judgement.value))
        until = min(until, judgement.until)
    return Trial(norm, subject, event, day, value, until, reasons)


@dataclass(slots=True)
class Found:
    """What a provision comes to for one bearer on one day.

    ``strength`` is its value if the nationality that it changes is not yet as it wants it.
    """

    value: Truth
    trial: Trial
    defeats: tuple[Trial, ...]
    strength: Truth


class Bearer(NamedTuple):
    """Somebody on whom the effects fall: whether they are in that relation and meet the condition."""

    person: str
    truth: Truth
    judgement: Judgement | None


def bearers_of(
    history: "History", norm: Norm, subject: str, event: Occurrence | None, day: Day
) -> tuple[list[Bearer], Day]:
    """The people on whom the effects fall or may fall, each once, and the next day on which that may change."""
    bearers = norm.bearers
    condition = bearers.condition
    if norm.falls_on_the_subject:
        return [Bearer(subject, TRUE, None)], FOREVER
    found: dict[str, Bearer] = {}
    until = FOREVER
    for relation in bearers.relations:
        people, change = history.relatives(subject, relation, day)
        until = min(until, change)
        for person, related in people:
            judgement, truth = None, related
            if condition is not None:
                judgement = judge(history.view(subject, day, event, person), condition)
                truth = min(truth, judgement.value)
                until = min(until, judgement.until)
            if truth is not FALSE and (person not in found or truth > found[person].truth):
                found[person] = Bearer(person, truth, judgement)
    return list(found.values()), until


def bar(
    history: "History", norm: Norm, bearer: str, event: Occurrence | None, day: Day, value: Truth
) -> tuple[Truth, tuple[Trial, ...], Day]:
    """Lower a value by the safeguards that defeat the provision for this bearer."""
    until = FOREVER
    norms = history.norms
    for rival in norms.would_defeat.get(norm.id, ()):
        until = min(until, _would_bar(history, rival, bearer, event, day))
    defeaters = norms.defeaters.get(norm.id)
    if defeaters is None:
        return value, (), until
    found: list[Trial] = []
    for defeater in defeaters:
        trial: Trial | None
        if _tried_here(defeater):
            trial = try_norm(history, defeater, bearer, event, day)
            truth, change = trial.value, trial.until
            if truth is not FALSE:
                truth, _, barred = bar(history, defeater, bearer, event, day, truth)
                change = min(change, barred)
        else:
            standing = history.standing(defeater.id, bearer, day)
            trial, truth, change = standing.trial, standing.value, standing.until
        until = min(until, change)
        if truth is not FALSE and trial is not None:
            found.append(trial)
            value = min(value, negation(truth))
    return value, tuple(found), until


def _tried_here(defeater: Norm) -> bool:
    """A safeguard without an event of its own is asked of the person whom it would protect, at the same moment."""
    return defeater.on is None and defeater.falls_on_the_subject


def _would_bar(history: "History", rival: Norm, bearer: str, event: Occurrence | None, day: Day) -> Day:
    """Note whether a safeguard, read otherwise, would bar what it does not; and until when that stays so."""
    noted = (rival.id, rival.reading)
    if noted in history.differing:
        return FOREVER
    if _tried_here(rival):
        trial = try_as_read(history, rival, bearer, event, day)
        value, until = trial.value, trial.until
    else:
        standing = history.standing(rival.id, bearer, day)
        value, until = (standing.value if rival.on is not None else TRUE), standing.until
    if value is not FALSE:
        history.differing[noted] = history.now
    return until
