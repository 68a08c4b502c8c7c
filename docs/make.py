"""Everything in the documentation that the program itself writes: ``python -m docs.make``.

Tests compare these files with a fresh rendering; after a change of the law or of the reports, run this once.
"""

import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from docs.how_it_works import how_it_works
from docs.pictures.gallery import PICTURES
from docs.pictures.lifeline import lifeline
from docs.pictures.one_law import one_law
from docs.pictures.recording import record
from docs.pictures.terminal import PictureError
from docs.profiles import page as profiles

DOCS = Path(__file__).parent
COMMAND = "python -m docs.make"

DEMO = f"""\
# The demonstration

All that `denizen demo` prints, in a terminal 100 columns wide. This page is written by the program (`{COMMAND}`) and
checked against it. How to read it: [Reading an answer](answers.md).

```text
{{output}}
```
"""


def demo_page() -> str:
    return DEMO.format(output=record("denizen demo").strip("\n"))


#: What writes each file, by its path within this folder.
WRITERS: Mapping[str, Callable[[], str]] = {
    "demo.md": demo_page,
    "how-it-works.md": how_it_works,
    "profiles.md": profiles,
    "pictures/lifeline.svg": lifeline,
    "pictures/one-law.svg": one_law,
    **{f"pictures/{picture.name}.svg": picture.draw for picture in PICTURES},
}


def main() -> int:
    failed = 0
    for name, write in WRITERS.items():
        path = DOCS / name
        try:
            text = write()
        except PictureError as error:
            print(f"not drawn docs/{name}: {error}; change what it points at in docs/pictures", file=sys.stderr)
            failed = 1
            continue
        changed = not path.exists() or path.read_text(encoding="utf-8") != text
        if changed:
            path.write_text(text, encoding="utf-8", newline="\n")
        print(f"{'written  ' if changed else 'unchanged'} docs/{name}")
    return failed


if __name__ == "__main__":
    sys.exit(main())
