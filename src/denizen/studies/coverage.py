"""What the rulebook covers: how much law, how well known, how well tested, and which modes in which years."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Final

from denizen.language.dates import Day, read_span
from denizen.language.effects import Acquires, Loses, Reports
from denizen.language.modes import MODES
from denizen.language.provisions import Instrument, Modality, Provision
from denizen.language.states import State
from denizen.language.truth import FALSE, TRUE
from denizen.rulebook.checks.parts import variants
from denizen.rulebook.registry import FOLDERS, Rulebook
from denizen.rulebook.translations import REQUIRED, languages, texts_of, wanted_by

#: The first year with a first of January on which the States of the rulebook stood alone.
FIRST_YEAR: Final = 1992
GRADES: Final = ("A", "B", "C")


class Covered(Enum):
    """Whether a mode was law on the first of January of a year, and how it came about."""

    BY_LAW = "in force, by law"
    DECIDED = "in force, by decision, by a court or on application"
    PERHAPS = "perhaps in force"
    NO = "not in force, or not encoded"


@dataclass(frozen=True, slots=True)
class ModeYears:
    """A mode of acquisition or loss, with the provisions that carry it and what is known of each year."""

    mode: str
    meaning: str
    provisions: tuple[str, ...]
    years: Mapping[int, Covered]


@dataclass(frozen=True, slots=True)
class Reviews:
    """When the sources were last read: the oldest day recorded, and of how many none is recorded."""

    oldest: str
    recorded: int
    not_recorded: int


@dataclass(frozen=True, slots=True)
class Share:
    """What the rulebook holds of the law of one State, of treaties, of standards, or of all.

    ``grades`` counts provisions, ``cases`` and ``gaps`` by the grade of their provision or instrument. ``sources``
    counts distinct texts. ``read_in_several_ways`` are provisions with readings, ``departed_from`` those with
    practice that departs from them. ``translations`` says for each language how many texts are there, of how many.
    """

    state: State
    instruments: int
    provisions: Mapping[str, int]
    cases: Mapping[str, int]
    gaps: Mapping[str, int]
    sources: int
    readings: int
    read_in_several_ways: int
    departed_from: tuple[str, ...]
    untested: tuple[str, ...]
    reviews: Reviews
    translations: Mapping[str, tuple[int, int]]
    modes: tuple[ModeYears, ...]


@dataclass(frozen=True, slots=True)
class Coverage:
    """The shares of all States and folders, and the whole; ``day`` ends the table of modes."""

    day: Day
    shares: tuple[Share, ...]
    whole: Share


def cover(rulebook: Rulebook, day: Day | None = None) -> Coverage:
    """Count what there is, by State in the order of the rulebook."""
    on = day if day is not None else date.today().toordinal()
    states = dict.fromkeys((*FOLDERS, *(instrument.state for instrument in rulebook.instruments)))
    departed = _departed_from(rulebook)
    shares = []
    for state in states:
        instruments = [instrument for instrument in rulebook.instruments if instrument.state == state]
        if instruments:
            shares.append(_share(state, instruments, departed, on))
    return Coverage(on, tuple(shares), _share("", rulebook.instruments, departed, on))


def _share(state: State, instruments: Sequence[Instrument], departed: set[str], day: Day) -> Share:
    provisions = [provision for instrument in instruments for provision in instrument.provisions]
    gaps = Counter(gap.instrument.source.grade.name for instrument in instruments for gap in instrument.gaps)
    cases: Counter[str] = Counter()
    for provision in provisions:
        cases[provision.source.grade.name] += len(provision.cases)
    return Share(
        state,
        len(instruments),
        _by_grade(Counter(provision.source.grade.name for provision in provisions)),
        _by_grade(cases),
        _by_grade(gaps),
        len({(title, url) for title, url, _ in _sources(instruments)}),
        sum(len(provision.readings) for provision in provisions),
        sum(1 for provision in provisions if provision.readings),
        tuple(provision.id for provision in provisions if provision.id in departed),
        tuple(provision.id for provision in provisions if not provision.cases),
        _reviews(instruments),
        {language: _translated(instruments, language) for language in dict.fromkeys((*REQUIRED, *languages()))},
        _modes(provisions, day) if state in FOLDERS else (),
    )


def _by_grade(counted: Counter[str]) -> Mapping[str, int]:
    return {grade: counted[grade] for grade in GRADES}


def _sources(instruments: Sequence[Instrument]) -> set[tuple[str, str, str]]:
    """Every source once for each day on which it was read."""
    sources = {instrument.source for instrument in instruments}
    sources |= {provision.source for instrument in instruments for provision in instrument.provisions}
    return {(source.title, source.url, source.read) for source in sources}


def _reviews(instruments: Sequence[Instrument]) -> Reviews:
    days = [read for _, _, read in _sources(instruments)]
    recorded = sorted((day for day in days if day), key=lambda day: read_span(day).latest)
    return Reviews(recorded[0] if recorded else "", len(recorded), len(days) - len(recorded))


def _translated(instruments: Sequence[Instrument], language: str) -> tuple[int, int]:
    """How many titles, paraphrases, readings and gaps are there in a language, of how many."""
    there = wanted = 0
    for instrument in instruments:
        texts = texts_of(instrument, language)
        for each in wanted_by(instrument):
            names = (each.name, *(f"{each.name}.{attribute}" for attribute in each.attributes))
            wanted += len(names)
            there += sum(name in texts for name in names)
    return there, wanted


def _departed_from(rulebook: Rulebook) -> set[str]:
    return {
        name
        for provision in rulebook.provisions.values()
        for effect in provision.effects
        if isinstance(effect, Reports)
        for name in effect.departs_from
    }


# --- modes -----------------------------------------------------------------------------------------------------------


def _modes(provisions: Iterable[Provision], day: Day) -> tuple[ModeYears, ...]:
    """Every mode that some provision carries which ever was law, in the order of the typology."""
    carrying: dict[str, list[Provision]] = {}
    for provision in provisions:
        if provision.mode and provision.force.ever_in_force:
            carrying.setdefault(provision.mode, []).append(provision)
    years = range(FIRST_YEAR, date.fromordinal(day).year + 1)
    return tuple(
        ModeYears(
            mode,
            MODES.get(mode, ""),
            tuple(provision.id for provision in carrying[mode]),
            {year: _covered(carrying[mode], date(year, 1, 1).toordinal()) for year in years},
        )
        for mode in sorted(carrying)
    )


def _covered(provisions: Iterable[Provision], day: Day) -> Covered:
    known = [(provision.force.truth(day)[0], _at_once(provision)) for provision in provisions]
    if any(truth is TRUE for truth, _ in known):
        return Covered.BY_LAW if (TRUE, True) in known else Covered.DECIDED
    return Covered.NO if all(truth is FALSE for truth, _ in known) else Covered.PERHAPS


def _at_once(provision: Provision) -> bool:
    """Whether nationality begins or ends with no decision, as the provision is computed."""
    computed = variants(provision)[0]
    changes = any(isinstance(effect, Acquires | Loses) for effect in computed.effects)
    return changes and computed.modality is Modality.BY_LAW
