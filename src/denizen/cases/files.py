"""Case files: what is read, how much of it, and the family they tell.

Editors complete and check a case file with the schema beside this module (``case.schema.json``).
"""

import os
import stat
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Final

from denizen.cases.faults import CaseError, Fault, Place, placed
from denizen.cases.loading import Places, load
from denizen.cases.model import Family
from denizen.cases.reading import family_from
from denizen.cases.writing import hash_of

MOST_BYTES: Final = 128 * 1024

#: Stands for standard input.
STANDARD_INPUT: Final = "-"


#: A further check of a family that could be read, by somebody who knows the law: the faults it finds.
Check = Callable[[Family], Iterable[Fault]]


def read_case(path: Path | str, check: Check | None = None) -> tuple[Family, str]:
    """The family that a YAML or JSON file tells, and the hash of its facts; ``-`` reads standard input.

    Raises :class:`CaseError` with the place of every fault, those of ``check`` included.
    """
    file = "standard input" if str(path) == STANDARD_INPUT else str(path)
    data, places = load(_decoded(_read(path, file), file), file)
    try:
        family = family_from(data)
        faults = tuple(check(family)) if check is not None else ()
        if faults:
            raise CaseError(faults)
    except CaseError as error:
        raise CaseError(_with_places(error.faults, places)) from None
    return family, hash_of(family)


def _read(path: Path | str, file: str) -> bytes:
    from_input = str(path) == STANDARD_INPUT
    content = sys.stdin.buffer.read(MOST_BYTES + 1) if from_input else _read_file(path, file)
    if len(content) > MOST_BYTES:
        raise _unreadable(file, "the file is too large", f"a case file has at most {MOST_BYTES // 1024} KiB")
    if not content.strip():
        raise _unreadable(file, "the file is empty", "begin with 'denizen: 1'")
    return content


def _read_file(path: Path | str, file: str) -> bytes:
    # Opening without blocking: a named pipe that nobody writes to would hang here.
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    try:
        descriptor = os.open(path, flags)
        with open(descriptor, "rb") as stream:
            found = os.fstat(descriptor)
            if not stat.S_ISREG(found.st_mode):
                kind = "a directory" if stat.S_ISDIR(found.st_mode) else "not a regular file"
                raise _unreadable(file, f"this is {kind}", "name a case file")
            return stream.read(MOST_BYTES + 1) if found.st_size <= MOST_BYTES else bytes(MOST_BYTES + 1)
    except FileNotFoundError:
        raise _unreadable(file, "there is no such file", "name a case file, or - for standard input") from None
    except IsADirectoryError:
        raise _unreadable(file, "this is a directory", "name a case file") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "this is not the name of a file"
        raise _unreadable(file, f"the file cannot be read ({reason.lower()})", "name a case file") from None


def _unreadable(file: str, problem: str, allowed: str) -> CaseError:
    return CaseError((Fault((), problem, allowed, Place(file, 0, 0)),))


def _decoded(content: bytes, file: str) -> str:
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        column = error.start - content.rfind(b"\n", 0, error.start)
        fault = Fault((), "the file is not UTF-8 text", "save it as UTF-8", Place(file, line, column))
        raise CaseError((fault,)) from None


def _with_places(faults: tuple[Fault, ...], places: Places) -> tuple[Fault, ...]:
    """The faults in the order of the file."""
    found = [placed(fault, _place(fault, places)) for fault in faults]
    return tuple(sorted(found, key=_order))


def _place(fault: Fault, places: Places) -> Place:
    """The place of the entry, or of the nearest one around it."""
    path = fault.path
    while path not in places:
        path = path[:-1]
    return places[path]


def _order(fault: Fault) -> tuple[int, int]:
    assert fault.place is not None
    return fault.place.line, fault.place.column
