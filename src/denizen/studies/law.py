"""Reading the rulebook itself: what there is, what a provision says and since when, and where a word occurs."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches

from denizen.interpreters.text.provision import provision_text
from denizen.interpreters.text.tree import Line
from denizen.language.dates import Day, Span
from denizen.language.effects import Exposes, Reports
from denizen.language.force import PROPOSED, Force
from denizen.language.modes import MODES
from denizen.language.money import Worth
from denizen.language.provisions import Gap, Instrument, Provision, Source
from denizen.language.sanctions import Penalty
from denizen.language.states import State
from denizen.language.truth import UNKNOWN
from denizen.rulebook.checks.parts import effects, variants
from denizen.rulebook.checks.versions import stem
from denizen.rulebook.registry import Rulebook
from denizen.rulebook.units import in_money


class LawError(ValueError):
    """A question about law that the rulebook does not hold; the message says what comes near."""


@dataclass(frozen=True, slots=True)
class Stage:
    """From ``start`` on, a text is at this stage."""

    name: str
    start: Span


@dataclass(frozen=True, slots=True)
class SourceNote:
    """Where it was read; ``grade`` is A, B or C, ``meaning`` says what that is; ``read``, when, if it was recorded."""

    title: str
    url: str
    grade: str
    meaning: str
    read: str


@dataclass(frozen=True, slots=True)
class Named:
    """Another provision: its identifier and citation, and under which reading it is named (or always)."""

    id: str
    citation: str
    reading: str = ""


@dataclass(frozen=True, slots=True)
class ReadingNote:
    """``computed`` marks the reading that counts unless another is chosen, ``argued`` one that nobody applies."""

    name: str
    says: str
    held_by: str
    computed: bool
    argued: bool


@dataclass(frozen=True, slots=True)
class CaseNote:
    """A worked case: its title, its day, what it expects, and for whom and under which reading if that is said."""

    title: str
    on: str
    expects: str
    bearer: str
    reading: str


@dataclass(frozen=True, slots=True)
class FineNote:
    """A penalty that the text counts in units, and what it comes to on the day asked."""

    penalty: Penalty
    worth: Worth


@dataclass(frozen=True, slots=True)
class GapNote:
    """What the instrument says and the rulebook does not compute."""

    article: str
    says: str
    because: str
    taints: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """A provision in a list. ``stage`` is that of the day asked; ``proposal`` says that it never was law."""

    id: str
    state: State
    citation: str
    says: str
    stage: str
    proposal: bool
    grade: str
    mode: str


@dataclass(frozen=True, slots=True)
class InstrumentPage:
    """An instrument with its provisions, in the order of its articles."""

    id: str
    state: State
    kind: str
    title: str
    original_title: str
    short: str
    day: Day
    stage: str
    stages: tuple[Stage, ...]
    source: SourceNote
    provisions: tuple[Row, ...]
    gaps: tuple[GapNote, ...]


@dataclass(frozen=True, slots=True)
class ProvisionPage:
    """Everything the rulebook says of one provision: ``logic`` is an outline, ``stages`` the history of its force."""

    id: str
    citation: str
    state: State
    instrument: str
    instrument_title: str
    kind: str
    says: str
    day: Day
    stage: str
    proposal: bool
    stages: tuple[Stage, ...]
    logic: tuple[Line, ...]
    fines: tuple[FineNote, ...]
    readings: tuple[ReadingNote, ...]
    defeats: tuple[Named, ...]
    defeated_by: tuple[Named, ...]
    practice: tuple[Named, ...]
    gaps: tuple[GapNote, ...]
    mode: str
    mode_meaning: str
    source: SourceNote
    note: str
    cases: tuple[CaseNote, ...]


@dataclass(frozen=True, slots=True)
class Version:
    """One text of an article, with the stages of its force."""

    id: str
    citation: str
    says: str
    stage: str
    stages: tuple[Stage, ...]


@dataclass(frozen=True, slots=True)
class LawHistory:
    """The stages of an instrument, and the texts of the article asked about (or of all articles)."""

    instrument: str
    title: str
    day: Day
    stage: str
    stages: tuple[Stage, ...]
    versions: tuple[Version, ...]


# --- questions -------------------------------------------------------------------------------------------------------


def list_law(rulebook: Rulebook, states: Iterable[State] = (), day: Day | None = None) -> tuple[InstrumentPage, ...]:
    """The instruments with their provisions; ``states`` limits them to the law of these States."""
    wanted, on = set(states), today(day)
    return tuple(
        _instrument_page(instrument, on)
        for instrument in rulebook.instruments
        if not wanted or instrument.state in wanted
    )


def show(rulebook: Rulebook, identifier: str, day: Day | None = None) -> ProvisionPage | InstrumentPage:
    """A provision or an instrument by its identifier. Raises :class:`LawError`."""
    found = _find(rulebook, identifier)
    on = today(day)
    return _provision_page(rulebook, found, on) if isinstance(found, Provision) else _instrument_page(found, on)


def history(rulebook: Rulebook, identifier: str, day: Day | None = None) -> LawHistory:
    """All texts of the article of a provision, or of all articles of an instrument. Raises :class:`LawError`."""
    found, on = _find(rulebook, identifier), today(day)
    instrument = found.instrument if isinstance(found, Provision) else found
    texts = [other for other in instrument.provisions if isinstance(found, Instrument) or _same_article(found, other)]
    if isinstance(found, Provision):
        texts.sort(key=lambda provision: provision.force.steps[0].start.earliest)
    versions = tuple(
        Version(each.id, each.citation, each.says, stage_on(each.force, on), _stages(each.force)) for each in texts
    )
    stages = _stages(instrument.force)
    return LawHistory(instrument.id, instrument.title, on, stage_on(instrument.force, on), stages, versions)


# --- looking up ------------------------------------------------------------------------------------------------------


def _find(rulebook: Rulebook, identifier: str) -> Provision | Instrument:
    found = rulebook.provisions.get(identifier)
    if found is not None:
        return found
    instruments = {instrument.id: instrument for instrument in rulebook.instruments}
    if identifier in instruments:
        return instruments[identifier]
    close = get_close_matches(identifier, [*rulebook.provisions, *instruments], n=3, cutoff=0.6)
    names = " or ".join(f"'{name}'" for name in close)
    hint = f"did you mean {names}?" if close else "denizen law list names all of them"
    raise LawError(f"there is no provision or instrument '{identifier}'; {hint}")


def _same_article(one: Provision, other: Provision) -> bool:
    return one.article == other.article or stem(one) == stem(other)


def today(day: Day | None) -> Day:
    return day if day is not None else date.today().toordinal()


# --- pages -----------------------------------------------------------------------------------------------------------


def stage_on(force: Force, day: Day) -> str:
    """The stage of a text on a day, in words."""
    truth, _ = force.truth(day)
    stage = force.stage(day)
    if truth is UNKNOWN:
        return "perhaps in force: the day is known only in part"
    return stage.value if stage is not None else "not yet there"


def _stages(force: Force) -> tuple[Stage, ...]:
    return tuple(Stage(step.stage.value, step.start) for step in force.steps)


def _proposal(force: Force) -> bool:
    return all(step.stage in PROPOSED for step in force.steps)


def _source(source: Source) -> SourceNote:
    return SourceNote(source.title, source.url, source.grade.name, source.grade.value, source.read)


def _gap(gap: Gap) -> GapNote:
    return GapNote(gap.article, gap.says, gap.because, gap.taints)


def row_of(provision: Provision, day: Day) -> Row:
    return Row(
        provision.id,
        provision.state,
        provision.citation,
        provision.says,
        stage_on(provision.force, day),
        _proposal(provision.force),
        provision.source.grade.name,
        provision.mode,
    )


def _instrument_page(instrument: Instrument, day: Day) -> InstrumentPage:
    return InstrumentPage(
        instrument.id,
        instrument.state,
        instrument.kind,
        instrument.title,
        instrument.original_title,
        instrument.short,
        day,
        stage_on(instrument.force, day),
        _stages(instrument.force),
        _source(instrument.source),
        tuple(row_of(provision, day) for provision in instrument.provisions),
        tuple(_gap(gap) for gap in instrument.gaps),
    )


def _provision_page(rulebook: Rulebook, provision: Provision, day: Day) -> ProvisionPage:
    instrument = provision.instrument
    return ProvisionPage(
        provision.id,
        provision.citation,
        provision.state,
        instrument.id,
        instrument.title,
        instrument.kind,
        provision.says,
        day,
        stage_on(provision.force, day),
        _proposal(provision.force),
        _stages(provision.force),
        provision_text(provision),
        tuple(_fines(provision, day)),
        tuple(
            ReadingNote(each.name, each.says, each.held_by, index == 0, each.argued)
            for index, each in enumerate(provision.readings)
        ),
        tuple(_defeats(rulebook, provision)),
        tuple(_defeated_by(rulebook, provision)),
        tuple(_practice(rulebook, provision)),
        tuple(_gap(gap) for gap in rulebook.gaps if provision.id in gap.taints),
        provision.mode,
        MODES.get(provision.mode, ""),
        _source(provision.source),
        provision.note,
        tuple(
            CaseNote(case.title, case.on, case.expects, case.bearer if case.bearer != "p" else "", case.reading or "")
            for case in provision.cases
        ),
    )


def _fines(provision: Provision, day: Day) -> Iterator[FineNote]:
    """Every fine of every reading once; what is money already needs no note."""
    for effect in effects(provision):
        if isinstance(effect, Exposes):
            for penalty in (*effect.sanction.alternatives, *effect.sanction.additions):
                worth = in_money(effect.state, penalty, day)
                if worth is not None and worth.converted:
                    yield FineNote(penalty, worth)


def _named(rulebook: Rulebook, identifier: str, reading: str) -> Named:
    found = rulebook.provisions.get(identifier)
    return Named(identifier, found.citation if found is not None else "", reading)


def _defeats(rulebook: Rulebook, provision: Provision) -> Iterator[Named]:
    """What it bars; a reading is named where not all of them do."""
    found = [(name, variant.reading) for variant in variants(provision) for name in variant.defeats]
    for name in dict.fromkeys(name for name, _ in found):
        readings = [reading for each, reading in found if each == name]
        always = len(readings) == len(variants(provision))
        yield _named(rulebook, name, "" if always else ", ".join(readings))


def _defeated_by(rulebook: Rulebook, provision: Provision) -> Iterator[Named]:
    for other in rulebook.provisions.values():
        for named in _defeats(rulebook, other):
            if named.id == provision.id:
                yield Named(other.id, other.citation, named.reading)


def _practice(rulebook: Rulebook, provision: Provision) -> Iterator[Named]:
    for other in rulebook.provisions.values():
        if any(isinstance(effect, Reports) and provision.id in effect.departs_from for effect in other.effects):
            yield Named(other.id, other.citation)
