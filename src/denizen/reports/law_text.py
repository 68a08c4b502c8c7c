"""The rulebook for a person at a terminal: lists, pages, histories, hits and faults."""

from collections.abc import Iterable

from denizen.interpreters.text.states import ENGLISH, name_of
from denizen.interpreters.text.tree import Line
from denizen.language.dates import Day, read_span, say_day, say_span
from denizen.language.errors import RulebookError
from denizen.reports.json_report import NOTICE
from denizen.reports.money_text import say_money
from denizen.reports.paper import Paper
from denizen.studies.law import (
    GapNote,
    InstrumentPage,
    LawHistory,
    Named,
    ProvisionPage,
    Row,
    SourceNote,
    Stage,
)
from denizen.studies.law_search import Hit

_ANSWERS = {"yes": "applies", "no": "does not apply", "unknown": "unknown"}


def write_law_list(paper: Paper, pages: Iterable[InstrumentPage]) -> None:
    """Instruments and provisions, a line each."""
    for page in pages:
        paper.write(f"{page.id}  {page.title}", style="heading")
        paper.write(f"{page.kind}, {page.stage}", indent=2, style="quiet")
        for row in page.provisions:
            _write_row(paper, row)
        for gap in page.gaps:
            paper.write(f"not computed: {gap.article}", indent=2, style="quiet")
        paper.write()


def _write_row(paper: Paper, row: Row) -> None:
    marks = [f"[{row.grade}]", row.mode, row.stage if row.stage != "in force" else ""]
    paper.write(f"{row.id}  {row.citation}  {' '.join(mark for mark in marks if mark)}", indent=2, hang=4)


def write_law_page(paper: Paper, page: ProvisionPage | InstrumentPage) -> None:
    if isinstance(page, ProvisionPage):
        _write_provision(paper, page)
    else:
        _write_instrument(paper, page)
    paper.write()
    paper.write(NOTICE, style="quiet")


# --- an instrument ---------------------------------------------------------------------------------------------------


def _write_instrument(paper: Paper, page: InstrumentPage) -> None:
    paper.write(page.title, style="title")
    if page.original_title:
        paper.write(page.original_title, style="quiet")
    paper.write(f"{page.id}, {_kind(page.kind, page.state)}, cited as: {page.short}")
    _write_force(paper, page.stages, page.day, page.stage)
    _write_source(paper, page.source)
    paper.write()
    paper.write("Provisions", style="heading")
    for row in page.provisions:
        _write_row(paper, row)
        paper.write(row.says, indent=6, hang=0)
    _write_gaps(paper, page.gaps)


def _kind(kind: str, state: str) -> str:
    """``statute of Kazakhstan``; a treaty is of no State."""
    return f"{kind} of {name_of(state)}" if state in ENGLISH else kind


def _write_force(paper: Paper, stages: tuple[Stage, ...], day: Day, stage: str) -> None:
    """The stages one under the other, and where the day asked falls among them."""
    paper.write()
    paper.write(f"Force on {say_day(day)}: {stage}", style="heading")
    entries = [(each.start.latest, 0, f"{_say_start(each)}  {each.name}") for each in stages]
    entries.append((day, 1, f"{say_day(day)}  the day asked"))
    entries.sort(key=lambda entry: entry[:2])
    for index, (_, asked, text) in enumerate(entries):
        joint = "└" if index == len(entries) - 1 else "├"
        paper.write(f"{joint}{'▸' if asked else '─'} {text}", indent=2, style="quiet" if asked else "")


def _say_start(stage: Stage) -> str:
    return say_span(stage.start).removeprefix("the year ")


def _write_source(paper: Paper, source: SourceNote) -> None:
    paper.write()
    paper.write("Source", style="heading")
    paper.write(f"[{source.grade}: {source.meaning}] {source.title}", indent=2)
    paper.write(source.url, indent=2)
    paper.write(f"read: {say_span(read_span(source.read)) if source.read else 'day not recorded'}", indent=2)


def _write_gaps(paper: Paper, gaps: tuple[GapNote, ...]) -> None:
    if not gaps:
        return
    paper.write()
    paper.write("Not computed", style="heading")
    for gap in gaps:
        paper.write(f"{gap.article}: {gap.says}", indent=2)
        paper.write(f"because: {gap.because}", indent=4)


# --- a provision -----------------------------------------------------------------------------------------------------


def _write_provision(paper: Paper, page: ProvisionPage) -> None:
    paper.write(page.citation, style="title")
    paper.write(f"{page.id}, {_kind(page.kind, page.state)}: {page.instrument_title}")
    if page.proposal:
        paper.write("This is a proposal. It is not law.", style="warn")
    paper.write()
    paper.write(page.says, hang=0)
    _write_force(paper, page.stages, page.day, page.stage)
    paper.write()
    paper.write("Logic", style="heading")
    _write_lines(paper, page.logic)
    for fine in page.fines:
        paper.write(say_money(fine.penalty, fine.worth), indent=2)
    _write_relations(paper, page)
    if page.mode:
        paper.write()
        paper.write(f"GLOBALCIT mode {page.mode}: {page.mode_meaning}")
    _write_source(paper, page.source)
    if page.note:
        paper.write()
        paper.write("Note", style="heading")
        paper.write(page.note, indent=2, hang=0)
    _write_gaps(paper, page.gaps)
    _write_cases(paper, page)


def _write_lines(paper: Paper, lines: Iterable[Line]) -> None:
    """An outline: what opens a block has a colon, what stands in it a dash."""
    stack = [(1, line) for line in reversed(tuple(lines))]
    while stack:
        depth, line = stack.pop()
        text = f"{line.text.removesuffix(':')}:" if line.under else line.text
        paper.write(text if depth == 1 else f"- {text}", indent=2 * depth)
        stack.extend((depth + 1, each) for each in reversed(line.under))


def _write_relations(paper: Paper, page: ProvisionPage) -> None:
    named = (
        ("Bars", page.defeats),
        ("Barred by", page.defeated_by),
        ("Practice that departs from it", page.practice),
    )
    for heading, others in named:
        if others:
            paper.write()
            paper.write(heading, style="heading")
            for other in others:
                paper.write(_say_named(other), indent=2)


def _say_named(other: Named) -> str:
    reading = f" (reading «{other.reading}»)" if other.reading else ""
    return f"{other.id}{f': {other.citation}' if other.citation else ''}{reading}"


def _write_cases(paper: Paper, page: ProvisionPage) -> None:
    paper.write()
    paper.write("Worked cases", style="heading")
    for case in page.cases:
        bearer = f" to {case.bearer}" if case.bearer else ""
        reading = f", read «{case.reading}»" if case.reading else ""
        paper.write(f"{case.on}  {_ANSWERS[case.expects]}{bearer}{reading}: {case.title}", indent=2)


# --- history, search, faults -----------------------------------------------------------------------------------------


def write_law_history(paper: Paper, found: LawHistory) -> None:
    paper.write(found.title, style="title")
    paper.write(found.instrument)
    _write_force(paper, found.stages, found.day, found.stage)
    for version in found.versions:
        paper.write()
        paper.write(f"{version.citation}  {version.id}", style="heading")
        paper.write(version.says, indent=2, hang=0)
        for each in version.stages:
            paper.write(f"{_say_start(each)}  {each.name}", indent=4)
        paper.write(f"on {say_day(found.day)}: {version.stage}", indent=4, style="quiet")


def write_law_hits(paper: Paper, words: str, hits: tuple[Hit, ...]) -> None:
    if not hits:
        paper.write(f"No provision holds every word of: {words}")
    for hit in hits:
        _write_row(paper, hit.row)
        paper.write(hit.row.says, indent=6, hang=0)


def write_law_faults(paper: Paper, faults: list[RulebookError], provisions: int) -> None:
    """Every fault on lines of its own, and how many there are."""
    for fault in faults:
        paper.write(str(fault), hang=4, style="bad")
    count = f"{len(faults)} fault{'' if len(faults) == 1 else 's'}" if faults else "no faults"
    checked = f"{provisions} provision{'' if provisions == 1 else 's'} checked"
    paper.write(f"{checked}: {count}", style="bad" if faults else "good")
