"""The law on the page for rule authors, as a rulebook of its own."""

import re
from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory

from denizen.rulebook.loading import read_file
from denizen.rulebook.registry import Rulebook, assemble

PAGE = Path(__file__).parents[2] / "docs" / "writing-provisions.md"
MODULE = "citizenship_2019"


def code() -> str:
    """The one Python file on the page."""
    found: list[str] = re.findall(r"```python\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
    assert len(found) == 1
    return found[0]


def written(text: str, folder: Path, name: str = MODULE) -> Path:
    path = folder / f"{name}.py"
    path.write_text(text, encoding="utf-8")
    return path


@lru_cache(maxsize=1)
def rulebook() -> Rulebook:
    with TemporaryDirectory() as folder:
        return assemble((), [read_file(written(code(), Path(folder)))], {})
