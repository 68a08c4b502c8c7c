"""Status over time as bars of characters."""

from datetime import date

from denizen.language.dates import BEGINNING, FOREVER, Day, say_span, write_day
from denizen.language.states import name_of
from denizen.language.truth import FALSE, TRUE, UNKNOWN
from denizen.reports.json_report import NOTICE
from denizen.reports.paper import Paper
from denizen.reports.text_report import write_heading
from denizen.studies.timeline import Happening, Timeline, Track

_BARS = {TRUE: "█", UNKNOWN: "▒", FALSE: "·"}
_LABEL = 34


def write_timeline(paper: Paper, found: Timeline) -> None:
    """A bar for each nationality, and a line with its stretches for everything else."""
    write_heading(paper, found.family.title or "This family over time", found.norms)
    paper.write("█ holds   ▒ not known   · no", style="quiet")
    first, last = _bounds(found)
    columns = max(paper.width - _LABEL - 2, 20)
    for person in found.family.people:
        paper.write()
        paper.write(person, style="person")
        tracks = [track for track in found.tracks if track.person == person]
        paper.lines.append(" " * _LABEL + _scale(first, last, columns))
        for track in tracks:
            if track.kind in ("nationality", "stateless"):
                _write_bar(paper, track, first, last, columns)
        for track in tracks:
            if track.kind not in ("nationality", "stateless"):
                _write_stretches(paper, track)
    paper.write()
    paper.write("Events", style="heading")
    for happening in found.events:
        doubt = "" if happening.certainty is TRUE else "perhaps "
        paper.write(f"{say_span(happening.day)}: {doubt}{_say_event(happening)}", indent=2)
    paper.write()
    paper.write(NOTICE, style="quiet")


def _say_event(happening: Happening) -> str:
    if happening.kind == "decides":
        return f"{name_of(happening.state)} decides about {happening.person}"
    law = f" ({happening.state})" if happening.state else ""
    kind = "breaches a duty" if happening.kind == "breaches" else happening.kind
    return f"{happening.person} {kind}{law}"


def _bounds(found: Timeline) -> tuple[Day, Day]:
    days = [found.family.told]
    for track in found.tracks:
        for stretch in track.stretches:
            days.extend(day for day in (stretch.start, stretch.end) if BEGINNING < day < FOREVER)
    nationality = [t for t in found.tracks if t.kind == "nationality"]
    ends = [s.end for t in nationality for s in t.stretches if s.end < FOREVER]
    first = date.fromordinal(min(days)).replace(month=1, day=1)
    last = max([found.family.told, *ends])
    return first.toordinal(), date(date.fromordinal(last).year + 2, 1, 1).toordinal()


def _scale(first: Day, last: Day, columns: int) -> str:
    """Years above the bars, as many as fit."""
    years = range(date.fromordinal(first).year, date.fromordinal(last).year)
    step = next((n for n in (1, 2, 5, 10, 20, 50) if len(years) / n * 6 <= columns), 100)
    line = [" "] * columns
    for year in years:
        if year % step == 0:
            column = _column(date(year, 1, 1).toordinal(), first, last, columns)
            if column + 4 <= columns:
                line[column : column + 4] = str(year)
    return "".join(line).rstrip()


def _column(day: Day, first: Day, last: Day, columns: int) -> int:
    return max(0, min(columns, (day - first) * columns // max(last - first, 1)))


def _write_bar(paper: Paper, track: Track, first: Day, last: Day, columns: int) -> None:
    cells = [" "] * columns
    for stretch in track.stretches:
        start = _column(max(stretch.start, first), first, last, columns)
        end = _column(min(stretch.end, last), first, last, columns)
        for column in range(start, max(end, min(start + 1, columns))):
            cells[column] = _BARS[stretch.value]
    name = name_of(track.state) if track.state else "stateless"
    paper.lines.append(f"  {name:<{_LABEL - 2}}" + "".join(cells))


def _write_stretches(paper: Paper, track: Track) -> None:
    parts = []
    for stretch in track.stretches:
        if stretch.value is FALSE:
            continue
        start = write_day(stretch.start) if stretch.start > BEGINNING else ""
        end = f" until {write_day(stretch.end)}" if stretch.end < FOREVER else " on"
        doubt = "perhaps " if stretch.value is UNKNOWN else ""
        parts.append(f"{doubt}from {start}{end}")
    assumed = " [supposed]" if track.assumed else ""
    state = f", {name_of(track.state)}" if track.state else ""
    text = f"{track.kind}{state}: {track.name.removesuffix('.')}{assumed}"
    paper.write(f"{text}: {'; '.join(parts)} · {track.provision}", indent=2, hang=4)
