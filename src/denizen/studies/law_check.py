"""Checking law as its author does: the text, the worked cases, and both sides of every boundary."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from denizen.cases.faults import CaseError
from denizen.language.errors import RulebookError
from denizen.language.provisions import Instrument, Provision
from denizen.language.states import State
from denizen.rulebook.checks import cascades, check, cycles, translations
from denizen.rulebook.checks.parts import fault
from denizen.rulebook.loading import read_file
from denizen.rulebook.registry import ALL_STATES, FOLDERS, Rulebook, assemble, load_what_can_be_read
from denizen.studies.boundaries import Survey
from denizen.studies.conclusions import ConclusionError
from denizen.studies.worked_cases import disagreements


def check_states(states: Iterable[State] = ALL_STATES, *, boundaries: bool = True) -> list[RulebookError]:
    """Everything wrong in the law of these States, of the treaties between them and of the standards."""
    rulebook, errors = load_what_can_be_read(states)
    errors += [*check_rulebook(rulebook, boundaries=boundaries), *translations.check(rulebook)]
    if set(rulebook.states) == set(ALL_STATES):
        errors += translations.check_folders(rulebook)
    return errors


def check_file(path: Path, *, boundaries: bool = True, alone: bool = False) -> list[RulebookError]:
    """Everything wrong in one module outside the package, read with the law of its State unless ``alone``.

    Raises :class:`OSError` when there is no such file.
    """
    try:
        instrument = read_file(path)
        rulebook = assemble((), [instrument], {}) if alone else joined_by(instrument)
    except RulebookError as error:
        return [error]
    errors = check_rulebook(rulebook, [instrument.id], law=rulebook, boundaries=boundaries)
    return [*errors, *translations.check_beside(instrument, path)]


def joined_by(instrument: Instrument) -> Rulebook:
    """The law of the State of an instrument, with the instrument in the place of one of the same identifier.

    A treaty or a standard, which is of no single State, is read with the law of all.
    """
    states = (instrument.state,) if instrument.state in FOLDERS else ALL_STATES
    rulebook, _ = load_what_can_be_read(states)
    others = [other for other in rulebook.instruments if other.id != instrument.id]
    return assemble(states, [*others, instrument], rulebook.parties)


def check_rulebook(
    rulebook: Rulebook, only: Iterable[str] = (), *, law: Rulebook | None = None, boundaries: bool = True
) -> list[RulebookError]:
    """Everything wrong in a rulebook; ``only`` limits it to instruments by identifier.

    Worked cases are run under ``law``; without it, each under the law of the States in it, as a case of a user is.
    The cases of a provision are run once its text has no faults, its boundaries once its cases come out as they say.
    In a rulebook with a circle nothing is run: it would not come to an end.
    """
    wanted = set(only)
    errors = check(rulebook, wanted)
    if any(True for search in (cycles.check, cascades.check) for _ in search(rulebook)):
        return errors
    broken = {error.provision for error in errors}
    survey = Survey(rulebook, law)
    for provision in rulebook.provisions.values():
        if provision.id in broken or (wanted and provision.instrument.id not in wanted):
            continue
        found = list(run_cases(provision, law))
        if boundaries and not found:
            found = survey.missing_sides(provision)
        errors.extend(found)
    return errors


def run_cases(provision: Provision, law: Rulebook | None = None) -> Iterator[RulebookError]:
    """The worked cases that do not come out as they say, or cannot be run."""
    try:
        for found in disagreements(provision, law):
            yield fault(
                provision,
                f"worked case '{found.case.title}' on {found.case.on}: {found.about} should be {found.expected}, "
                f"but is {found.found}",
                "mend the case, or the condition that decides it",
            )
    except (CaseError, ConclusionError) as error:
        yield fault(provision, f"its worked cases cannot be run: {error}")
