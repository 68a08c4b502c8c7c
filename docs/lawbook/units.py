"""The units in which fines are counted, and what one of them was worth when."""

from collections.abc import Iterator

from denizen.interpreters.text.states import name_of
from denizen.language.dates import say_day
from denizen.language.money import Unit
from denizen.rulebook.registry import ALL_STATES
from denizen.rulebook.units import units_of
from docs.lawbook.markdown import plain


def units_page() -> Iterator[str]:
    yield "# Units of fines"
    yield ""
    yield "What one unit was worth in money, with the source of the figure. On any other day it is not known here."
    yield ""
    for state in ALL_STATES:
        yield f"## {name_of(state)}"
        yield ""
        for unit in units_of(state):
            yield from _unit(unit)


def _unit(unit: Unit) -> Iterator[str]:
    name = f"**{plain(unit.spellings[0])}**"
    others = f" (also: {plain(', '.join(unit.spellings[1:]))})" if unit.spellings[1:] else ""
    if unit.rates is None:
        yield f"{name}{others}: the currency."
    elif not unit.rates:
        yield f"{name}{others}: its worth was not found."
    else:
        yield f"{name}{others}, in {unit.money}:"
        yield ""
        yield "| from | until before | worth | grade | source |"
        yield "|---|---|---|---|---|"
        for rate in unit.rates:
            source = f"[{plain(rate.source.title)}](<{rate.source.url}>)"
            days = f"{say_day(rate.since)} | {say_day(rate.until)}"
            yield f"| {days} | {rate.amount:,.12g} | {rate.source.grade.name} | {source} |"
    yield ""
