"""A terminal text with our ANSI colours as an SVG picture, with numbered call-outs; its text can be selected.

The picture asks for no font and no other file. Every line is stretched to the width it has in a terminal, so that marks
sit where they should whatever font the reader has.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape
from typing import Final

#: Pixels: the size of a character, of a line, of the margin, and of the column in which call-outs stand.
CHARACTER, LINE, MARGIN, GUTTER = 8.4, 20, 16, 30

#: By style: the colour on a light page and on a dark one.
COLOURS: Final = {
    "paper": ("#ffffff", "#15181d"),
    "edge": ("#c9d1d9", "#3a414a"),
    "plain": ("#1f2328", "#e2e8ee"),
    "quiet": ("#59636e", "#98a2ad"),
    "bad": ("#b3121d", "#ff8078"),
    "good": ("#126c2e", "#4fc466"),
    "warn": ("#855000", "#e0a93b"),
    "person": ("#0a6080", "#58cfe0"),
    "mark": ("#7a2fb8", "#c9a0f5"),
}
_STYLES: Final = {"1": "strong", "2": "quiet", "31": "bad", "32": "good", "33": "warn", "36": "person"}
_FONT: Final = "ui-monospace,Menlo,Consolas,'DejaVu Sans Mono','Liberation Mono',monospace"
_CODE: Final = re.compile(r"\x1b\[([0-9;]*)m")


class PictureError(ValueError):
    """The text no longer has what the picture should show."""


@dataclass(frozen=True, slots=True)
class Run:
    """Characters of one style."""

    text: str
    classes: tuple[str, ...]


def runs_of(line: str) -> Iterator[Run]:
    """A line taken apart at its ANSI codes."""
    classes: tuple[str, ...] = ()
    at = 0
    for code in _CODE.finditer(line):
        if code.start() > at:
            yield Run(line[at : code.start()], classes)
        wanted = code[1].split(";")
        classes = () if wanted in (["0"], [""]) else tuple(_STYLES[each] for each in wanted)
        at = code.end()
    if at < len(line):
        yield Run(line[at:], classes)


def plain(line: str) -> str:
    return _CODE.sub("", line)


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a call-out points: a line, and the characters marked on it."""

    line: int
    first: int
    length: int


def spots_of(lines: Sequence[str], callouts: Sequence[str]) -> list[Spot]:
    """Each call-out names words that stand on a line of its own below the one before it."""
    spots: list[Spot] = []
    at = 0
    for words in callouts:
        found = next((index for index in range(at, len(lines)) if words in plain(lines[index])), None)
        if found is None:
            raise PictureError(f"no line from line {at + 1} on has '{words}'")
        spots.append(Spot(found, plain(lines[found]).index(words), len(words)))
        at = found + 1
    return spots


def draw(lines: Sequence[str], title: str, callouts: Sequence[str] = ()) -> str:
    """The picture. Raises :class:`PictureError` when a call-out has nothing to point at."""
    spots = spots_of(lines, callouts)
    left = MARGIN + (GUTTER if spots else 0)
    width = left + max(len(plain(line)) for line in lines) * CHARACTER + MARGIN
    height = 2 * MARGIN + len(lines) * LINE
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:.0f} {height}" width="{width:.0f}" '
        f'height="{height}" role="img" aria-labelledby="title">',
        f'<title id="title">{escape(title)}</title>',
        f"<style>{stylesheet()}</style>",
        f'<rect class="paper" x="0.5" y="0.5" width="{width - 1:.0f}" height="{height - 1}" rx="8"/>',
        *(_mark(number, spot, left) for number, spot in enumerate(spots, 1)),
        *(_line(line, left, _baseline(index)) for index, line in enumerate(lines) if plain(line).strip()),
        "</svg>",
    ]
    return "\n".join(parts) + "\n"


def _baseline(index: int) -> int:
    return MARGIN + index * LINE + 15


def _line(line: str, left: float, baseline: int) -> str:
    length = len(plain(line)) * CHARACTER
    inside = "".join(_run(run) for run in runs_of(line))
    return f'<text x="{left}" y="{baseline}" textLength="{length:.1f}" xml:space="preserve">{inside}</text>'


def _run(run: Run) -> str:
    text = escape(run.text, quote=False)
    return f'<tspan class="{" ".join(run.classes)}">{text}</tspan>' if run.classes else text


def _mark(number: int, spot: Spot, left: float) -> str:
    middle = MARGIN + spot.line * LINE + LINE // 2
    x, width = left + spot.first * CHARACTER - 1.5, spot.length * CHARACTER + 3
    return (
        f'<rect class="mark" x="{x:.1f}" y="{middle - 10}" width="{width:.1f}" height="20" rx="4"/>'
        f'<circle class="badge" cx="{MARGIN + 8}" cy="{middle}" r="9.5"/>'
        f'<text class="number" x="{MARGIN + 8}" y="{middle + 4}">{number}</text>'
    )


def stylesheet() -> str:
    """The colours for a light page, and those for a dark one."""
    sheet = f"text{{font:14px {_FONT};white-space:pre}}.strong{{font-weight:bold}}.paper,.mark{{stroke-width:1}}"
    sheet += ".mark{fill:none;stroke-width:1.3}.number{font:bold 12px sans-serif;text-anchor:middle}"
    dark = "@media(prefers-color-scheme:dark){" + _colours(1) + "}"
    return sheet + _colours(0) + dark


def _colours(side: int) -> str:
    colour = {name: pair[side] for name, pair in COLOURS.items()}
    rules = [f"text{{fill:{colour['plain']}}}", f".paper{{fill:{colour['paper']};stroke:{colour['edge']}}}"]
    rules += [f".{name}{{fill:{colour[name]}}}" for name in ("quiet", "bad", "good", "warn", "person")]
    rules += [f".mark{{stroke:{colour['mark']}}}", f".badge{{fill:{colour['mark']}}}"]
    return "".join([*rules, f".number{{fill:{colour['paper']}}}"])
