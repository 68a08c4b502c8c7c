"""Families to try things with. Nobody in them is real."""

from importlib.resources import as_file, files

from denizen.cases.files import read_case
from denizen.cases.model import Family


def example_names() -> tuple[str, ...]:
    """The names of the bundled case files, in alphabetical order."""
    found = (entry.name for entry in files(__name__).iterdir())
    return tuple(sorted(name for name in found if name.endswith((".yaml", ".json"))))


def read_example(name: str) -> tuple[Family, str]:
    """A bundled family and the hash of its facts. Raises :class:`~denizen.cases.faults.CaseError`."""
    with as_file(files(__name__).joinpath(name)) as path:
        return read_case(path)
