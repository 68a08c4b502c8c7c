"""What the rulebook covers, for a person at a terminal: figures by State, then a table of modes and years."""

from typing import Final

from denizen.interpreters.text.states import ENGLISH, name_of
from denizen.language.dates import read_span, say_day, say_span
from denizen.reports.paper import Paper
from denizen.studies.coverage import GRADES, Coverage, Covered, ModeYears, Reviews, Share

#: Law that is of no single State.
COMMON: Final = {"TREATY": "treaties", "INTL": "standards", "": "all"}
SIGNS: Final = {Covered.BY_LAW: "■", Covered.DECIDED: "□", Covered.PERHAPS: "?", Covered.NO: "·"}
LEGEND: Final = (
    "■ in force on 1 January of the year, by law; □ in force, by decision, by a court or on application only; "
    "? perhaps in force: the day is known only in part; · not in force, or not encoded. Proposals do not count."
)

_COLUMNS: Final = ("instruments", "provisions", "A", "B", "C", "cases", "gaps", "sources", "readings", "departed from")
_FIRST: Final = 12
_NARROWEST: Final = 4


def write_coverage(paper: Paper, found: Coverage) -> None:
    paper.write(f"The rulebook on {say_day(found.day)}", style="title")
    paper.write()
    paper.lines.append(paper.styled(_row("", _COLUMNS), "heading"))
    paper.lines += [_row(say_share(share), _figures(share)) for share in (*found.shares, found.whole)]
    paper.write()
    paper.write(
        "A, B and C: provisions by the grade of their source (A primary text read, B reliable secondary source, "
        "C not verified). Departed from: provisions that authorities are reported not to follow."
    )
    _write_reviews(paper, found)
    _write_translations(paper, found)
    _write_untested(paper, found.whole)
    for share in found.shares:
        if share.modes:
            _write_modes(paper, share)
    paper.write()
    paper.write(LEGEND)


def say_share(share: Share) -> str:
    return COMMON.get(share.state) or (name_of(share.state) if share.state in ENGLISH else share.state)


def _row(name: str, cells: tuple[str, ...]) -> str:
    widths = [max(len(head), _NARROWEST) + 2 for head in _COLUMNS]
    return name.ljust(_FIRST) + "".join(cell.rjust(width) for cell, width in zip(cells, widths, strict=True))


def _figures(share: Share) -> tuple[str, ...]:
    figures = (
        share.instruments,
        sum(share.provisions.values()),
        *(share.provisions[grade] for grade in GRADES),
        sum(share.cases.values()),
        sum(share.gaps.values()),
        share.sources,
        share.readings,
        len(share.departed_from),
    )
    return tuple(str(figure) for figure in figures)


def _write_reviews(paper: Paper, found: Coverage) -> None:
    paper.write()
    paper.write("When the sources were read", style="heading")
    for share in found.shares:
        paper.write(f"{say_share(share)}: {_say_reviews(share.reviews)}", indent=2)


def _write_translations(paper: Paper, found: Coverage) -> None:
    for language in found.whole.translations:
        paper.write()
        paper.write(f"Texts in '{language}'", style="heading")
        for share in (*found.shares, found.whole):
            there, wanted = share.translations[language]
            paper.write(f"{say_share(share)}: {there} of {wanted}", indent=2)


def _say_reviews(reviews: Reviews) -> str:
    if not reviews.recorded:
        return "not recorded"
    rest = f"; of {reviews.not_recorded} not recorded" if reviews.not_recorded else ""
    return f"the one read longest ago in {say_span(read_span(reviews.oldest))}{rest}"


def _write_untested(paper: Paper, whole: Share) -> None:
    paper.write()
    if not whole.untested:
        paper.write("Every provision has worked cases.", style="good")
        return
    paper.write(f"Provisions without worked cases: {len(whole.untested)}", style="bad")
    for name in whole.untested:
        paper.write(name, indent=2)


def _write_modes(paper: Paper, share: Share) -> None:
    """A line a mode, a sign a year; the head marks every fifth year."""
    paper.write()
    paper.write(f"{say_share(share)}: modes of acquisition and loss in force on 1 January", style="heading")
    head, *rows = mode_lines(share)
    paper.lines.append(paper.styled(f"  {head}", "quiet"))
    paper.lines += [f"  {row}" for row in rows]


def mode_lines(share: Share) -> list[str]:
    """The head of the table, then its rows."""
    years = list(share.modes[0].years)
    to_the_fifth = -years[0] % 5
    head = "".join(f"'{year % 100:02}".ljust(5) for year in years[to_the_fifth::5])
    return [f"{'':6}{'':{to_the_fifth}}{head}".rstrip(), *(_mode_line(mode) for mode in share.modes)]


def _mode_line(mode: ModeYears) -> str:
    return f"{mode.mode:6}{''.join(SIGNS[covered] for covered in mode.years.values())}  {mode.meaning}"
