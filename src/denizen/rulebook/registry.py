"""Finding and loading the law. A State's modules are imported only when a case needs them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import ModuleType

from denizen.language.errors import RulebookError
from denizen.language.provisions import Gap, Instrument, Provision
from denizen.language.states import State
from denizen.rulebook.loading import read_instrument, read_module

FOLDERS: Mapping[State, str] = {"RU": "ru", "KZ": "kz", "KG": "kg", "TJ": "tj", "UZ": "uz"}

#: Treaty, State, and the days from and until which (exclusive) it is bound, as EDTF.
Parties = Mapping[str, Mapping[State, tuple[str, str | None]]]


@dataclass(frozen=True, slots=True)
class Rulebook:
    """The instruments loaded for a set of States, in a fixed order, and the parties to treaties."""

    states: tuple[State, ...]
    instruments: tuple[Instrument, ...]
    provisions: Mapping[str, Provision]
    parties: Parties

    @property
    def gaps(self) -> tuple[Gap, ...]:
        return tuple(gap for instrument in self.instruments for gap in instrument.gaps)


def load(states: Iterable[State]) -> Rulebook:
    """The law of the States (those without a folder have none), of the treaties between them, and the standards.

    Raises :class:`RulebookError` when a module cannot be read as law.
    """
    return _load(tuple(sorted(state for state in set(states) if state in FOLDERS)))


@lru_cache(maxsize=64)
def _load(states: tuple[State, ...]) -> Rulebook:
    return assemble(states, map(read_instrument, modules_of(states)), _parties())


def load_what_can_be_read(states: Iterable[State]) -> tuple[Rulebook, list[RulebookError]]:
    """The same, with what is wrong instead of raising it; what cannot be read is left out."""
    instruments: list[Instrument] = []
    errors: list[RulebookError] = []
    wanted = tuple(sorted(state for state in set(states) if state in FOLDERS))
    for name in modules_of(wanted):
        try:
            found = read_instrument(name)
            assemble(wanted, [*instruments, found], {})
        except RulebookError as error:
            errors.append(error)
        else:
            instruments.append(found)
    return assemble(wanted, instruments, _parties()), errors


def modules_of(states: tuple[State, ...]) -> tuple[str, ...]:
    """The full names of the modules that hold the law of these States."""
    found = [(FOLDERS[state], name) for state in states for name in _package(FOLDERS[state]).MODULES]
    treaties = _package("treaties").MODULES
    found.extend(("treaties", name) for name, parties in treaties.items() if set(parties) <= set(states))
    found.extend(("intl", name) for name in _package("intl").MODULES)
    return tuple(f"denizen.rulebook.{folder}.{name}" for folder, name in found)


def _parties() -> Parties:
    parties: Parties = read_module("denizen.rulebook.intl.parties").PARTIES
    return parties


def assemble(states: tuple[State, ...], instruments: Iterable[Instrument], parties: Parties) -> Rulebook:
    """A rulebook of given instruments. Raises :class:`RulebookError` when an identifier occurs twice."""
    instruments = tuple(instruments)
    provisions: dict[str, Provision] = {}
    for instrument in instruments:
        for provision in instrument.provisions:
            if provision.id in provisions:
                raise RulebookError(
                    f"the identifier {provision.id} is already taken at {provisions[provision.id].location}",
                    "a name= of its own, such as the article with a version",
                    provision=provision.id,
                    location=provision.location,
                )
            provisions[provision.id] = provision
    return Rulebook(states, instruments, provisions, parties)


def _package(folder: str) -> ModuleType:
    return read_module(f"denizen.rulebook.{folder}")


ALL_STATES: tuple[State, ...] = tuple(FOLDERS)
