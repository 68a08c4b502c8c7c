"""Changes of nationality: asked for within a wave, applied together at its end, and events in their own right."""

from typing import TYPE_CHECKING, Any

from denizen.interpreters.explain import duties
from denizen.interpreters.explain.names import of_nationalities, of_provision
from denizen.interpreters.explain.nationality import (
    Change,
    Supposed,
    Track,
    clash,
    effect_of,
    forget_refuted,
    lost_in_time,
    next_entry,
    track_of,
)
from denizen.interpreters.explain.records import Application, Occurrence
from denizen.language.dates import Day
from denizen.language.effects import Acquires, Loses, Owes
from denizen.language.provisions import Modality
from denizen.language.states import State
from denizen.language.truth import FALSE, TRUE, UNKNOWN, Truth

if TYPE_CHECKING:
    from denizen.interpreters.explain.transition import Run


# --- asking for changes ----------------------------------------------------------------------------------------------


def begin(run: "Run", application: Application, origin: Any, strength: Truth) -> None:
    """A provision begins to apply, or may: keep it, and change status where it does so by law.

    ``origin`` is what makes its beginning uncertain; without it, the application is settled as it stands.
    ``strength`` says whether nationality surely is as the provision wants it: it is, too, where the provision does
    not apply only because nationality was so before.
    """
    norm = application.norm
    run.begun.append(application)
    run.touch(application.bearer, of_provision(norm.id))
    for effect in norm.effects:
        if isinstance(effect, Acquires | Loses):
            if norm.modality is Modality.BY_LAW:
                carry_out(run, application, effect, origin, strength)
        elif isinstance(effect, Owes) and effect.due is not None:
            duties.impose(run, application, effect, effect.due)


def carry_out(run: "Run", application: Application, effect: Acquires | Loses, origin: Any, strength: Truth) -> None:
    """Nationality begins or ends as an application says."""
    if isinstance(effect, Acquires):
        _ask(run, application, application.bearer, effect.state, TRUE, effect.title, origin, strength)
    else:
        void = effect.manner in ("annulment", "void")
        _ask(run, application, application.bearer, effect.state, FALSE, effect.manner, origin, strength, void=void)


def acquire_as_told(run: "Run", occurrence: Occurrence) -> None:
    """A nationality begins as the case tells."""
    origin = occurrence if occurrence.uncertain else None
    title = occurrence.details.get("title", "")
    change = _ask(run, occurrence, occurrence.subject, occurrence.state, TRUE, title, origin, occurrence.certainty)
    if origin is not None:
        run.schedule(occurrence.hi, "settle", change)


def _ask(
    run: "Run",
    cause: Application | Occurrence,
    person: str,
    state: State,
    target: Truth,
    how: str,
    origin: Any,
    strength: Truth,
    *,
    void: bool = False,
) -> Change:
    now = (run.now, run.wave)
    change = Change(person, state, target, cause, how, void, now, now, follows=cause.follows)
    if origin is None:
        change.truth = strength
        change.settled = True
    else:
        change.origin = origin
        change.hi = lost_in_time(cause.hi)
        if isinstance(cause, Application):
            run.changes.setdefault(cause, []).append(change)
    run.new.append(change)
    return change


# --- settling --------------------------------------------------------------------------------------------------------


def conclude(run: "Run", application: Application, value: Truth, strength: Truth, hi: Day) -> None:
    """It is now known, as well as it can be, whether an application of uncertain beginning has begun, by ``hi``."""
    application.value, application.strength = value, strength
    application.hi = max(application.lo, min(application.hi, hi))
    run.touch(application.bearer, of_provision(application.norm.id))
    for change in run.changes.pop(application, ()):
        settle(run, change, strength, hi)


def confirm(run: "Run", application: Application) -> None:
    """Nationality is by now as an application wants it, whether or not it was the application that made it so."""
    for change in run.changes.pop(application, ()):
        change.follows -= {application}
        settle(run, change, TRUE, run.now)


def settle(run: "Run", change: Change, truth: Truth, hi: Day) -> None:
    """The last moment at which a change can have come has passed."""
    change.truth = truth
    change.settled = True
    change.hi = max(change.lo, (run.now, run.wave) if hi >= run.now else lost_in_time(hi))
    run.settled.append(change)


# --- applying --------------------------------------------------------------------------------------------------------


def apply(run: "Run") -> None:
    """All changes of a wave together."""
    grouped: dict[tuple[str, State], tuple[list[Change], list[Change]]] = {}
    for change in run.new:
        grouped.setdefault((change.person, change.state), ([], []))[0].append(change)
    for change in run.settled:
        grouped.setdefault((change.person, change.state), ([], []))[1].append(change)
    run.new, run.settled = [], []
    for key, (new, settled) in grouped.items():
        if key in run.history.nationalities:  # a treaty may change the nationality of a State that nobody asks about
            _apply(run, key, new, settled)


def _apply(run: "Run", key: tuple[str, State], new: list[Change], settled: list[Change]) -> None:
    history = run.history
    entries = history.nationalities[key]
    before = entries[-1]
    track = history.tracks.get(key)
    if track is None:
        track = history.tracks[key] = track_of(before, history.life(key[0]))
    told = [change for change in new if isinstance(change.cause, Occurrence)]
    for change in new:
        value = before.value if change.origin is None else track.value(Supposed(change.origin))
        for other in told:  # what the case tells of this moment goes before what the law makes of it
            if other.target is change.target and other is not change and value is not change.target:
                value = change.target if other.sure else UNKNOWN
        change.before.add(value)
    waiting = [change for change in track.live if not change.settled]
    track.absorb(new, settled, before.value)
    for change in waiting:
        change.before.add(track.value(Supposed(change.origin)))
    mended = any(change.truth is FALSE for change in settled) and forget_refuted(entries)
    entry = next_entry(track, entries[-1], run.now)
    if entry is not None:
        entries.append(entry)
    if entry is not None or mended:
        run.touch(key[0], *of_nationalities(run.norms.rulebook.states, key[1]))
        if any(change.exact and change.sure for change in new):
            causes = clash(track)
            if causes:
                history.conflicts.append((*key, run.now, causes))
    for change in (*new, *settled, *waiting):
        _announce(run, track, change)


# --- events ----------------------------------------------------------------------------------------------------------


def _announce(run: "Run", track: Track, change: Change) -> None:
    """A change of nationality is itself an event, for the provisions that wait for it."""
    if not isinstance(change.cause, Application):
        return  # it was told as an event and met its provisions as such
    effect = effect_of(track, change)
    if not change.announced:
        if effect is not FALSE:
            _emit(run, change, change.cause, effect)
    elif change.event is not None and change.settled and change.event.pending:
        change.event.certainty = max(effect, UNKNOWN) if change.doubled else effect
        change.event.hi = max(change.event.lo, change.hi[0])
        run.settle_event(change.event)


def _emit(run: "Run", change: Change, cause: Application, effect: Truth) -> None:
    kind, how = ("acquires", "title") if change.target is TRUE else ("loses", "manner")
    details = {"state": change.state, "provision": cause.norm.id, how: change.how}
    if cause.event is not None and cause.event.untold:
        details = {"state": change.state}  # which of many untold events it would have been is no matter
    change.announced = True
    pending = not change.settled
    hi = change.hi[0] if pending else run.now
    if _known(run, change, kind, details, hi, pending or effect is UNKNOWN):
        return
    event = Occurrence(kind, change.person, run.now, hi, details, UNKNOWN if pending else effect, cause)
    event.pending = pending
    event.follows = change.follows | {event} if event.uncertain else change.follows
    change.event = event
    run.makers[event] = change
    run.make(event)


def _known(run: "Run", change: Change, kind: str, details: dict[str, Any], hi: Day, doubtful: bool) -> bool:
    """Whether the same event is already there, no surer than this one and free to fall on the same days.

    It would set off the same provisions once more; so a circle of merely possible events comes to an end.
    """
    for event in run.history.occurrences.get((change.person, kind), ()):
        if (
            doubtful
            and event.cause is not None
            and event.lo <= run.now
            and event.hi >= hi
            and event.details == details
            and event.follows - {event} <= change.follows
        ):
            maker = run.makers.get(event)
            if maker is not None and event.certainty is not FALSE:
                maker.doubled = True
                return True
    return False
