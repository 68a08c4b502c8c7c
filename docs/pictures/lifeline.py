"""A life line as the engine has it: moments from left to right, and below them the intervals between them.

The moments stand equally far apart, whatever time lies between them. What is drawn is what ``denizen timeline`` says.
"""

import json
from collections.abc import Iterator
from html import escape
from typing import Any, Final

from docs.pictures.recording import EXAMPLES, record
from docs.pictures.terminal import COLOURS, PictureError

COMMAND: Final = f"denizen timeline {EXAMPLES}/kyrgyz-refusal.yaml --as-if ru.announcement-2022 --format json"

#: Each moment with the words above it.
MOMENTS: Final = (
    ("2016-05-06", "6 May 2016", "naturalised"),
    ("2022-09-22", "22 Sep 2022", "text in force*"),
    ("2022-09-28", "28 Sep 2022", "called up?"),
    ("2022-10-10", "10 Oct 2022", "refuses; loses"),
    ("2026-05-06", "6 May 2026", "ten years end"),
)
#: Each row: its words, and the state or provision whose track it shows.
ROWS: Final = (
    ("national of Russia", "RU"),
    ("national of Kyrgyzstan", "KG"),
    ("duty: the service announced*", "ru.announcement-2022.service"),
    ("duty: answer the call-up", "ru.mobilisation-2022.call-up"),
    ("stateless", "stateless"),
)
_VALUES: Final = {"holds": "yes", "lost": "no", "never": "no"}
_LABELS, _COLUMN, _ROW, _TOP = 230, 118, 34, 66
_WIDTH, _HEIGHT = _LABELS + _COLUMN * (len(MOMENTS) + 1) + 20, _TOP + _ROW * len(ROWS) + 66


def lifeline() -> str:
    tracks = json.loads(record(COMMAND))["tracks"]
    found = {track["provision"] or track["state"] or track["name"]: track["stretches"] for track in tracks}
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {_HEIGHT}" width="{_WIDTH}" '
        f'height="{_HEIGHT}" role="img" aria-labelledby="title">',
        '<title id="title">A life line: naturalisation, call-up, refusal and loss as intervals between moments</title>',
        f"<style>{_stylesheet()}</style>",
        '<defs><pattern id="hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">'
        '<line class="hatching" x1="0" y1="0" x2="0" y2="7"/></pattern></defs>',
        f'<rect class="paper" x="0.5" y="0.5" width="{_WIDTH - 1}" height="{_HEIGHT - 1}" rx="8"/>',
        *(_moment(number, date, event) for number, (_, date, event) in enumerate(MOMENTS)),
        *(part for number, (words, key) in enumerate(ROWS) for part in _row(number, words, found[key])),
        *_legend(),
        "</svg>",
    ]
    return "\n".join(parts) + "\n"


def _x(number: int) -> int:
    return _LABELS + _COLUMN * (number + 1)


def _moment(number: int, date: str, event: str) -> str:
    x, bottom = _x(number), _TOP + _ROW * len(ROWS)
    return (
        f'<text class="middle" x="{x}" y="28">{date}</text><text class="middle quiet" x="{x}" y="46">{event}</text>'
        f'<line class="moment" x1="{x}" y1="54" x2="{x}" y2="{bottom}"/>'
    )


def _row(number: int, words: str, stretches: list[dict[str, Any]]) -> Iterator[str]:
    middle = _TOP + _ROW * number + _ROW // 2
    yield f'<text x="18" y="{middle + 5}">{escape(words)}</text>'
    for start, end, value in _pieces(stretches):
        yield _bar(start, end, middle, value)


def _pieces(stretches: list[dict[str, Any]]) -> Iterator[tuple[int, int, str]]:
    """Stretches of one value from edge to edge of the picture; every change falls on a moment that is drawn."""
    first, last = MOMENTS[0][0], MOMENTS[-1][0]
    for stretch in stretches:
        if (stretch["until"] or last) < first:
            continue
        start = _LABELS if (stretch["from"] or "") < first else _edge(stretch["from"])
        end = _x(len(MOMENTS)) if stretch["until"] is None else _edge(stretch["until"])
        yield start, end, _VALUES.get(stretch["value"], stretch["value"])


def _edge(day: str) -> int:
    for number, (moment, _, _) in enumerate(MOMENTS):
        if moment == day:
            return _x(number)
    raise PictureError(f"lifeline: something changes on {day}, which is none of its moments ({COMMAND})")


def _bar(start: int, end: int, middle: int, value: str) -> str:
    if value == "no":
        return f'<line class="no" x1="{start}" y1="{middle}" x2="{end}" y2="{middle}"/>'
    return f'<rect class="{value}" x="{start}" y="{middle - 8}" width="{end - start}" height="16"/>'


def _legend() -> Iterator[str]:
    y = _TOP + _ROW * len(ROWS) + 26
    for number, (value, words) in enumerate((("yes", "holds"), ("unknown", "not known"), ("no", "does not hold"))):
        x = _LABELS + number * 130
        yield _bar(x, x + 30, y, value)
        yield f'<text class="quiet" x="{x + 40}" y="{y + 5}">{words}</text>'
    yield (
        f'<text class="quiet" x="18" y="{y + 28}">* supposed to be law. An interval has its first day, not its last. '
        "Not to scale.</text>"
    )


def _stylesheet() -> str:
    sheet = "text{font:14px system-ui,sans-serif}.middle{text-anchor:middle}.quiet{font-size:13px}"
    sheet += ".moment{stroke-width:1;stroke-dasharray:3 4}.no{stroke-width:2}.hatching{stroke-width:5}"
    sheet += ".unknown{fill:url(#hatch);stroke-width:1}"
    return sheet + _colours(0) + "@media(prefers-color-scheme:dark){" + _colours(1) + "}"


def _colours(side: int) -> str:
    colour = {name: pair[side] for name, pair in COLOURS.items()}
    return (
        f"text{{fill:{colour['plain']}}}.quiet{{fill:{colour['quiet']}}}"
        f".paper{{fill:{colour['paper']};stroke:{colour['edge']}}}"
        f".moment,.no{{stroke:{colour['quiet']}}}.yes{{fill:{colour['good']}}}"
        f".unknown,.hatching{{stroke:{colour['warn']}}}"
    )
