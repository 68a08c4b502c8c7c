"""One provision and its readers: a small picture of who reads the tree and what each makes of it."""

from collections.abc import Iterator
from html import escape
from typing import Final

from docs.pictures.terminal import COLOURS

_WIDTH, _HEIGHT, _BOX = 880, 400, 230

#: Each reader: its name, what it answers, and what it makes; from the top left, clockwise.
READERS: Final = (
    ("text", "what does it say?", "a sentence, a tree, a page", 20, 30),
    ("explain", "this family, this day", "findings with a proof", 630, 30),
    ("kernel", "millions of families", "columns, in machine code", 630, 270),
    ("solver", "every family there could be", "a witness, or a proof of none", 20, 270),
)
TREE: Final = (
    ("Compare <", 440, 130),
    ("Now", 360, 200),
    ("Shifted 10 years", 520, 200),
    ("DayOf (last) acquires RU", 520, 270),
)
_EDGES: Final = ((0, 1), (0, 2), (2, 3))


def one_law() -> str:
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {_HEIGHT}" width="{_WIDTH}" '
        f'height="{_HEIGHT}" role="img" aria-labelledby="title">',
        '<title id="title">One provision as a tree of nodes, and the four interpreters that read it</title>',
        f"<style>{_stylesheet()}</style>",
        f'<rect class="paper" x="0.5" y="0.5" width="{_WIDTH - 1}" height="{_HEIGHT - 1}" rx="8"/>',
        *_readers(),
        *_tree(),
        "</svg>",
    ]
    return "\n".join(parts) + "\n"


def _readers() -> Iterator[str]:
    for name, question, result, x, y in READERS:
        start = x + _BOX if x < _WIDTH / 2 else x
        yield f'<line class="arrow" x1="{440 + (100 if x > 440 else -100)}" y1="200" x2="{start}" y2="{y + 50}"/>'
        yield f'<rect class="box" x="{x}" y="{y}" width="{_BOX}" height="100" rx="6"/>'
        yield f'<text class="name" x="{x + 14}" y="{y + 28}">{escape(name)}</text>'
        yield f'<text class="quiet" x="{x + 14}" y="{y + 54}">{escape(question)}</text>'
        yield f'<text x="{x + 14}" y="{y + 80}">{escape(result)}</text>'


def _tree() -> Iterator[str]:
    yield '<text class="middle name" x="440" y="40">one provision</text>'
    yield '<text class="middle quiet" x="440" y="62">written once, as data</text>'
    for one, other in _EDGES:
        (_, x1, y1), (_, x2, y2) = TREE[one], TREE[other]
        yield f'<line class="edge" x1="{x1}" y1="{y1}" x2="{x2}" y2="{y2}"/>'
    for text, x, y in TREE:
        width = 9 * len(text) + 16
        yield f'<rect class="node" x="{x - width // 2}" y="{y - 17}" width="{width}" height="34" rx="17"/>'
        yield f'<text class="middle" x="{x}" y="{y + 5}">{escape(text)}</text>'


def _stylesheet() -> str:
    sheet = "text{font:14px system-ui,sans-serif}.middle{text-anchor:middle}.quiet{font-size:13px}"
    sheet += ".name{font-weight:600;font-size:16px}.arrow{stroke-width:1.5;stroke-dasharray:4 4}.edge{stroke-width:1.5}"
    return sheet + _colours(0) + "@media(prefers-color-scheme:dark){" + _colours(1) + "}"


def _colours(side: int) -> str:
    colour = {name: pair[side] for name, pair in COLOURS.items()}
    return (
        f"text{{fill:{colour['plain']}}}.quiet{{fill:{colour['quiet']}}}.name{{fill:{colour['person']}}}"
        f".paper{{fill:{colour['paper']};stroke:{colour['edge']}}}"
        f".box{{fill:{colour['paper']};stroke:{colour['person']}}}"
        f".node{{fill:{colour['paper']};stroke:{colour['mark']}}}"
        f".arrow,.edge{{stroke:{colour['quiet']}}}"
    )
