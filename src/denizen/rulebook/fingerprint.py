"""A hash of what the loaded law says, so that a result can name the law it rests on."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import lru_cache
from typing import Any

from denizen.language.graph import digest, to_json
from denizen.language.nodes import Node
from denizen.language.provisions import Case, Instrument, Location
from denizen.language.states import State
from denizen.rulebook.registry import Rulebook, load


def fingerprint(rulebook: Rulebook) -> str:
    """SHA-256 over every instrument, provision, gap and treaty table, in their order. Worked cases and places in the
    source do not count."""
    content = [_plain(instrument) for instrument in rulebook.instruments]
    return digest({"instruments": content, "parties": _plain(rulebook.parties)})


@lru_cache(maxsize=16)
def fingerprint_of(states: tuple[State, ...]) -> str:
    """The hash of the law loaded for these States."""
    return fingerprint(load(states))


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
            if not isinstance(part, Location | Instrument):
                kept[field.name] = _plain(part)
        return kept
    return value
