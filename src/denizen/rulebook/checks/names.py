"""Identifiers: well-formed, in the folder of their State, and those of an instrument like its file."""

import re
from collections.abc import Iterator

from denizen.language.errors import RulebookError
from denizen.language.provisions import Instrument, Location
from denizen.language.states import STATES
from denizen.rulebook.checks.parts import fault
from denizen.rulebook.registry import FOLDERS, Rulebook

#: Folders that belong to no single State, and what stands there in the place of one.
COMMON = {"treaties": "TREATY", "intl": "INTL"}

_INSTRUMENT = re.compile(r"[a-z]+\.[a-z0-9]+(-[a-z0-9]+)*", re.ASCII)
_PROVISION = re.compile(r"[a-z0-9]+([.-][a-z0-9]+)*", re.ASCII)


def check(rulebook: Rulebook) -> Iterator[RulebookError]:
    for instrument in rulebook.instruments:
        yield from _instrument(instrument)
        for provision in instrument.provisions:
            name = provision.id.removeprefix(instrument.id + ".")
            if not _PROVISION.fullmatch(name):
                yield fault(
                    provision,
                    f"'{name}' is no identifier",
                    'name= with small Latin letters, digits and hyphens: name="21-1-5"',
                )


def _instrument(instrument: Instrument) -> Iterator[RulebookError]:
    where = place_of(instrument)
    if not _INSTRUMENT.fullmatch(instrument.id):
        yield RulebookError(
            f"'{instrument.id}' is no identifier of an instrument",
            "the folder, a point, and a name with its year: ru.citizenship-2023",
            location=where,
        )
        return
    folder, _, name = instrument.id.partition(".")
    wanted = FOLDERS.get(instrument.state)
    if instrument.state not in STATES and instrument.state != COMMON.get(folder):
        yield RulebookError(
            f"'{instrument.id}' is law of {instrument.state!r}, which is no State",
            "an ISO 3166-1 code: RU, KZ, KG, TJ, UZ …",
            location=where,
        )
    if wanted is not None and folder not in (wanted, *COMMON):
        yield RulebookError(
            f"'{instrument.id}' is law of {instrument.state}, but its identifier begins with '{folder}'",
            f"{wanted}.{name}",
            location=where,
        )
    expected = f"denizen.rulebook.{folder}.{name.replace('-', '_')}"
    if where is not None and where.module.startswith("denizen.rulebook.") and not _belongs(where.module, expected):
        yield RulebookError(
            f"the instrument '{instrument.id}' stands in {where.module}",
            f"one name for both: {expected}",
            location=where,
        )


def _belongs(module: str, expected: str) -> bool:
    """A long instrument may go on in further files: ``citizenship_2023_loss``."""
    return module == expected or module.startswith(expected + "_")


def place_of(instrument: Instrument) -> Location | None:
    """The first line of the instrument that is known: that of its first provision or gap."""
    places = [provision.location for provision in instrument.provisions]
    return places[0] if places else next((gap.location for gap in instrument.gaps), None)
