"""The force of a text as a small picture: a bar along the years, with the same in words for those who do not see it."""

from collections.abc import Iterator
from datetime import date
from html import escape
from typing import Final

from denizen.language.dates import Day, say_span
from denizen.language.force import PROPOSED, Force, Stage

_WIDTH, _BAR, _TOP, _HEIGHT = 640, 12, 6, 40
_FIRST_YEAR: Final = 1990
#: How long a bar that ends nowhere goes on after the day of the page.
_BEYOND: Final = 400


def timeline(force: Force, today: Day) -> str:
    """An SVG to stand in the page, without an empty line in it."""
    first = min(date(_FIRST_YEAR, 1, 1).toordinal(), force.steps[0].start.earliest)
    scale = _Scale(max(first, date(1900, 1, 1).toordinal()), _end(force, today))
    words = escape(say_history(force))
    parts = [
        f'<svg class="force" role="img" viewBox="0 0 {_WIDTH} {_HEIGHT}" xmlns="http://www.w3.org/2000/svg">',
        f"<title>{words}</title>",
        *_years(scale),
        *_bars(force, scale),
        f'<line class="today" x1="{scale(today)}" x2="{scale(today)}" y1="1" y2="{_TOP + _BAR + 5}"/>',
        "</svg>",
    ]
    return "\n".join(parts)


def say_history(force: Force) -> str:
    """``adopted 1 March 2020, in force 1 May 2020``."""
    return ", ".join(f"{step.stage.value} {say_span(step.start).removeprefix('the year ')}" for step in force.steps)


class _Scale:
    """Days to the width of the picture."""

    def __init__(self, first: Day, last: Day) -> None:
        self.first, self.last = first, last

    def __call__(self, day: Day) -> float:
        share = (min(max(day, self.first), self.last) - self.first) / (self.last - self.first)
        return round(share * _WIDTH, 1)


def _end(force: Force, today: Day) -> Day:
    days = [step.start.latest for step in force.steps if step.start.latest < date(2200, 1, 1).toordinal()]
    return max(today, *days) + _BEYOND


def _years(scale: _Scale) -> Iterator[str]:
    """A mark at every fifth year; where the picture is long, at every tenth."""
    first, last = date.fromordinal(scale.first).year, date.fromordinal(scale.last).year
    every = 5 if last - first <= 45 else 10 if last - first <= 90 else 20
    for year in range(first + -first % every, last + 1, every):
        x = scale(date(year, 1, 1).toordinal())
        yield f'<line class="year" x1="{x}" x2="{x}" y1="{_TOP}" y2="{_TOP + _BAR + 3}"/>'
        if 12 < x < _WIDTH - 12:
            yield f'<text x="{x}" y="{_HEIGHT - 6}">{year}</text>'


def _bars(force: Force, scale: _Scale) -> Iterator[str]:
    """A bar for each stage; where the day of a step is known in part, both stages fade into each other."""
    for index, step in enumerate(force.steps):
        later = force.steps[index + 1].start.earliest if index + 1 < len(force.steps) else scale.last
        yield _bar(_name(step.stage), scale(step.start.latest), scale(later))
        if not step.start.exact:
            yield _bar("uncertain", scale(step.start.earliest), scale(step.start.latest))


def _name(stage: Stage) -> str:
    if stage is Stage.IN_FORCE:
        return "in-force"
    return "proposed" if stage in PROPOSED else "ended"


def _bar(name: str, start: float, end: float) -> str:
    if name == "ended":
        middle = _TOP + _BAR / 2
        return f'<line class="ended" x1="{start}" x2="{end}" y1="{middle}" y2="{middle}"/>'
    width = round(max(end - start, 1.5), 1)
    return f'<rect class="{name}" x="{start}" y="{_TOP}" width="{width}" height="{_BAR}"/>'
