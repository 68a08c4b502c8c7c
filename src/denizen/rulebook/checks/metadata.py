"""Metadata: citation, paraphrase, force history, mode, readings."""

from collections.abc import Iterator

from denizen.language.dates import write_day
from denizen.language.effects import Acquires, Empowers, Loses
from denizen.language.errors import RulebookError
from denizen.language.modes import MODES
from denizen.language.provisions import Gap, Instrument, Provision, Reading
from denizen.rulebook.checks.names import place_of
from denizen.rulebook.checks.parts import effects, fault, near
from denizen.rulebook.checks.times import intervals_in_force, sometimes
from denizen.rulebook.registry import Rulebook

#: A paraphrase shorter than this says nothing.
SHORTEST_PARAPHRASE = 20

_OWN_WORDS = "one or two sentences of your own, each with its full stop"


def check(rulebook: Rulebook) -> Iterator[RulebookError]:
    for instrument in rulebook.instruments:
        yield from _instrument(instrument)
        for gap in instrument.gaps:
            yield from _gap(gap)
        for provision in instrument.provisions:
            yield from _provision(provision)


def _instrument(instrument: Instrument) -> Iterator[RulebookError]:
    for name in ("title", "short", "kind"):
        if not str(getattr(instrument, name)).strip():
            yield RulebookError(f"{instrument.id} has no {name}", f'{name}="…"', location=place_of(instrument))


def _gap(gap: Gap) -> Iterator[RulebookError]:
    for name, text in (("says", gap.says), ("because", gap.because)):
        if len(text) < SHORTEST_PARAPHRASE:
            problem = f"the gap at {gap.article} is too short in {name}=: '{text}'"
            yield RulebookError(problem, _OWN_WORDS, provision=gap.instrument.id, location=gap.location)
    for mode in gap.modes:
        if mode not in MODES:
            problem = f"the gap at {gap.article} names '{mode}', which is no GLOBALCIT mode"
            yield RulebookError(problem, _near_mode(mode), provision=gap.instrument.id, location=gap.location)


def _provision(provision: Provision) -> Iterator[RulebookError]:
    if len(provision.says.strip()) < SHORTEST_PARAPHRASE:
        yield fault(provision, f"the paraphrase is too short: '{provision.says}'", _OWN_WORDS)
    elif not provision.says.rstrip().endswith((".", ".»")):
        yield fault(provision, f"the paraphrase does not end with a full stop: '…{provision.says[-30:]}'", _OWN_WORDS)
    yield from _force(provision)
    yield from _mode(provision)
    yield from _readings(provision)


def _force(provision: Provision) -> Iterator[RulebookError]:
    """A provision lives only as long as its instrument."""
    instrument = provision.instrument
    if provision.force is instrument.force or not instrument.force.ever_in_force:
        return
    possible = intervals_in_force(instrument.force, sometimes)
    for start, end in intervals_in_force(provision.force):
        outside = next((day for day in (start, end - 1) if not any(a <= day < b for a, b in possible)), None)
        if outside is not None:
            yield fault(
                provision,
                f"it is in force on {write_day(outside)}, when {instrument.id} is not",
                "force= within that of the instrument, or mend the instrument",
            )
            return


def _near_mode(mode: str) -> str:
    return near(mode, MODES, "A01a to A26 for acquisition, L01 to L14 for loss")


def _mode(provision: Provision) -> Iterator[RulebookError]:
    if not provision.mode:
        return
    if provision.mode not in MODES:
        yield fault(
            provision,
            f"'{provision.mode}' is no GLOBALCIT mode",
            _near_mode(provision.mode),
        )
        return
    gains = any(isinstance(effect, Acquires) for effect in effects(provision))
    ends = any(isinstance(effect, Loses) for effect in effects(provision))
    opens = any(isinstance(effect, Empowers) for effect in effects(provision))
    if provision.mode[0] == "A" and ends and not gains and not opens:
        yield fault(
            provision, f"{provision.mode} is a mode of acquisition, but nationality ends here", "a mode L01 to L14"
        )
    if provision.mode[0] == "L" and gains and not ends and not opens:
        yield fault(provision, f"{provision.mode} is a mode of loss, but nationality begins here", "a mode A01a to A26")


def _readings(provision: Provision) -> Iterator[RulebookError]:
    if len(provision.readings) == 1:
        yield fault(
            provision,
            f"'{provision.readings[0].name}' is its only reading",
            "at least two readings, or none where the text is clear",
        )
    seen: dict[str, Reading] = {}
    for reading in provision.readings:
        if reading.name in seen:
            yield fault(provision, f"two readings are called '{reading.name}'", "another name for one of them")
        seen[reading.name] = reading
        if len(reading.says) < SHORTEST_PARAPHRASE:
            yield fault(provision, f"the reading '{reading.name}' is too short: '{reading.says}'", _OWN_WORDS)
        if not reading.held_by.strip():
            yield fault(provision, f"nobody holds the reading '{reading.name}'", 'held_by="…": a court, an authority …')
    if provision.readings and provision.readings[0].argued:
        yield fault(
            provision,
            f"the first reading, '{provision.readings[0].name}', is only argued for, but the first one is computed",
            "first the reading that authorities and courts apply",
        )
