"""A hash of what the loaded law says, so that a result can name the law it rests on."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from typing import Any

from denizen.language.graph import digest, to_json
from denizen.language.nodes import Node
from denizen.language.provisions import Case, Instrument, Location, Source
from denizen.rulebook.registry import Rulebook
from denizen.rulebook.units import units_of


def fingerprint(rulebook: Rulebook) -> str:
    """SHA-256 over every instrument, provision, gap, treaty table and unit of fines, in their order.

    Worked cases, places in the source and the day on which a source was read do not count.
    """
    content = [_plain(instrument) for instrument in rulebook.instruments]
    kept = list(rulebook.provisions)
    units = {state: _plain(units_of(state)) for state in rulebook.states}
    parties = _plain(rulebook.parties)
    return digest({"instruments": content, "provisions": kept, "parties": parties, "units": units})


def _plain(value: Any) -> Any:
    """Any declaration as JSON; the tree of an instrument is not deep."""
    if isinstance(value, Node):
        return to_json(value)
    if isinstance(value, Enum):
        return value.name
    if isinstance(value, tuple | list):
        return [_plain(part) for part in value if not isinstance(part, Case)]
    if isinstance(value, Mapping):
        return {str(key): _plain(part) for key, part in value.items()}
    if is_dataclass(value):
        kept = {}
        for field in fields(value):
            part = getattr(value, field.name)
            if not isinstance(part, Location | Instrument) and not (isinstance(value, Source) and field.name == "read"):
                kept[field.name] = _plain(part)
        return kept
    return value
