"""Mappings and lists of a case: their shape, before anything in them is read."""

from collections.abc import Iterable, Sequence
from typing import cast

from denizen.cases.faults import Faults, Path, quoted, shown
from denizen.language.facts import nearest


def read_mapping(data: object, path: Path, faults: Faults, example: str) -> dict[str, object] | None:
    """A mapping whose keys are text; ``example`` shows what would be right."""
    if not isinstance(data, dict):
        faults.add(path, f"{quoted(data)} stands where a mapping belongs", f"write {example}")
        return None
    wrong = [key for key in data if not isinstance(key, str)]
    for key in wrong:
        faults.add(path, f"the key {quoted(key)} is not a text", "write a word")
    return {key: data[key] for key in data if isinstance(key, str)} if wrong else data


def read_list(data: object, path: Path, faults: Faults, example: str) -> Sequence[object]:
    """A list, or ``()`` after recording a fault; ``example`` shows what would be right."""
    if isinstance(data, list | tuple):
        return cast(Sequence[object], data)
    faults.add(path, f"{quoted(data)} stands where a list belongs", f"write {example}")
    return ()


def refuse_other_keys(mapping: dict[str, object], known: Iterable[str], path: Path, faults: Faults) -> None:
    """Record a fault for every key that means nothing."""
    known = tuple(known)
    for key in mapping:
        if key not in known:
            faults.add((*path, key), f"the key '{shown(key)}' means nothing here", nearest(shown(key), known))
