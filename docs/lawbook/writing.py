"""Writing the pages of the law into ``docs/law``, before Sphinx looks for its sources."""

from pathlib import Path
from typing import Any

from denizen.rulebook.registry import ALL_STATES, load
from docs.lawbook.pages import pages

FOLDER = Path(__file__).parents[1] / "law"


def write(folder: Path, found: dict[str, str]) -> list[str]:
    """Write what changed, remove what is no longer there; the names of the pages written."""
    for path in folder.rglob("*.md"):
        if path.relative_to(folder).as_posix() not in found:
            path.unlink()
    written = []
    for name, text in found.items():
        path = folder / name
        if path.exists() and path.read_text(encoding="utf-8") == text:
            continue
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
        written.append(name)
    return written


def on_builder_inited(_app: Any) -> None:
    write(FOLDER, pages(load(ALL_STATES)))
