"""Decisions of authorities: each takes effect through the grounds that the law gives for it on its day."""

from denizen.interpreters.explain import nationality
from denizen.interpreters.explain.agenda import Run
from denizen.interpreters.explain.records import Application, Occurrence
from denizen.interpreters.explain.scenario import Norm
from denizen.language.effects import Acquires, Loses
from denizen.language.truth import FALSE, TRUE, UNKNOWN, Truth


def decide(run: Run, occurrence: Occurrence) -> None:
    """Carry a decision out through its surest ground; one without any ground is kept as unsupported."""
    found = [
        (truth, ground, effect)
        for norm in run.norms.decided
        for effect in norm.effects
        if isinstance(effect, Acquires | Loses) and effect.state == occurrence.state
        for truth, ground in _grounds(run, norm, effect, occurrence)
    ]
    if not found:
        run.history.unsupported.append(occurrence)
        return
    best = max(truth for truth, _, _ in found)
    for truth, ground, effect in found:
        if truth is best:
            _carry_out(run, ground, effect, occurrence, truth)


def _carry_out(run: Run, ground: Application, effect: Acquires | Loses, occurrence: Occurrence, truth: Truth) -> None:
    decided = Application(
        ground.norm,
        occurrence.subject,
        ground.subject,
        occurrence,
        occurrence.lo,
        occurrence.hi,
        min(truth, occurrence.certainty),
        ground.trial,
        ground.defeats,
    )
    nationality.ask_for(run, decided, effect)
    if occurrence.lo != occurrence.hi:
        run.schedule(occurrence.hi, "decided", (decided, effect), run.wave)


def on_decided(run: Run, item: tuple[Application, Acquires | Loses]) -> None:
    """The last day on which the decision can have been taken."""
    nationality.ask_for(run, *item)


def _grounds(run: Run, norm: Norm, effect: Acquires | Loses, occurrence: Occurrence) -> list[tuple[Truth, Application]]:
    """The application of a provision on which the decision can rest, with its truth; none if there is none."""
    about = "admission" if isinstance(effect, Acquires) else effect.about
    told, named = occurrence.details.get("about"), occurrence.details.get("ground")
    match = UNKNOWN if told is None else TRUE if told == about else FALSE
    if match is FALSE or named not in (None, norm.id):
        return []
    standing = run.history.standing(norm.id, occurrence.subject, run.now)
    in_force, _ = norm.force.truth(run.now)
    value = min(match, standing.value, in_force)
    if standing.application is None or value is FALSE:
        return []
    if occurrence.lo != occurrence.hi and standing.until <= occurrence.hi:
        value = UNKNOWN
    return [(value, standing.application)]
