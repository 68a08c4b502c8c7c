"""One provision as a section of a page: what it says, since when, its logic, its doubts, its sources and its cases."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from denizen.language.dates import Day, read_span, say_day, say_span
from denizen.language.provisions import Provision
from denizen.reports.money_text import say_money
from denizen.rulebook.translations import message_name, reading_name
from denizen.studies.law import GapNote, Named, ProvisionPage, ReadingNote, SourceNote
from docs.lawbook.markdown import folded, outline, paragraph, plain, target, to
from docs.lawbook.timeline import say_history, timeline

#: Texts by language and message.
Texts = Mapping[str, Mapping[str, str]]

_ANSWERS = {"yes": "applies", "no": "does not apply", "unknown": "unknown"}


@dataclass(frozen=True, slots=True)
class Told:
    """A provision with its page and the texts in other languages."""

    provision: Provision
    page: ProvisionPage
    texts: Texts


def section(told: Told, today: Day) -> Iterator[str]:
    page = told.page
    yield target(page.id)
    yield f"## {plain(told.provision.article)}"
    yield ""
    yield _line_of_marks(page)
    yield ""
    yield from paragraph(page.says)
    for language, texts in told.texts.items():
        if text := texts.get(message_name(page.id)):
            yield from paragraph(text, language)
    if page.proposal:
        yield "```{warning}\nThis is a proposal. It is not law.\n```"
        yield ""
    yield timeline(told.provision.force, today)
    yield ""
    yield f"*{plain(say_history(told.provision.force))}*"
    yield ""
    yield "**Logic**"
    yield ""
    yield from outline(page.logic[: len(page.logic) - len(page.readings)])
    for fine in page.fines:
        yield plain(say_money(fine.penalty, fine.worth))
        yield ""
    yield from _readings(told)
    yield from _relations(page)
    if page.note:
        yield f"**Note.** {plain(page.note)}"
        yield ""
    yield from gaps(page.gaps)
    yield f"**Source.** {source(page.source)}"
    yield ""
    yield from _cases(page)


def _line_of_marks(page: ProvisionPage) -> str:
    marks = [f"`{page.id}`", f"on {say_day(page.day)}: {page.stage}", f"grade {page.source.grade}"]
    if page.mode:
        marks.append(f"[GLOBALCIT {page.mode}](#mode-{page.mode}): {plain(page.mode_meaning)}")
    return " · ".join(marks)


def _readings(told: Told) -> Iterator[str]:
    """Each reading with who holds it, and what it changes in the logic."""
    page = told.page
    if not page.readings:
        return
    yield "**Readings**"
    yield ""
    changes = page.logic[len(page.logic) - len(page.readings) :]
    for reading, line in zip(page.readings, changes, strict=True):
        yield f"- «{plain(reading.name)}»{_standing(reading)}: {plain(reading.says)}"
        for language, texts in told.texts.items():
            if text := texts.get(f"{message_name(page.id)}.{reading_name(reading.name)}"):
                yield ""
                yield f"  {{.language-{language} .translation}}"
                yield f"  {plain(text)}"
                yield ""
        yield f"  - held by: {plain(reading.held_by)}"
        yield from (f"  {each}" for each in outline(line.under[2:]) if each)
    yield ""


def _standing(reading: ReadingNote) -> str:
    return " (computed)" if reading.computed else " (argued, applied by nobody)" if reading.argued else ""


def _relations(page: ProvisionPage) -> Iterator[str]:
    named = (
        ("Bars", page.defeats),
        ("Barred by", page.defeated_by),
        ("Practice that departs from it", page.practice),
    )
    for heading, others in named:
        if others:
            yield f"**{heading}**"
            yield ""
            yield from (f"- {_named(other)}" for other in others)
            yield ""


def _named(other: Named) -> str:
    reading = f" (reading «{plain(other.reading)}»)" if other.reading else ""
    return f"{to(other.id, other.citation)}{reading}" if other.citation else f"`{other.id}`{reading}"


def gaps(found: Iterable[GapNote]) -> Iterator[str]:
    found = tuple(found)
    if not found:
        return
    yield "**Not computed**"
    yield ""
    for gap in found:
        yield f"- {plain(gap.article)}: {plain(gap.says)} Because: {plain(gap.because)}"
    yield ""


def source(note: SourceNote) -> str:
    """Title, address, grade and the day on which it was read."""
    read = say_span(read_span(note.read)) if note.read else "on a day not recorded"
    return f"[{plain(note.title)}](<{note.url}>), {note.grade} ({note.meaning}), read {read}."


def _cases(page: ProvisionPage) -> Iterator[str]:
    lines = []
    for case in page.cases:
        bearer = f" to {plain(case.bearer)}" if case.bearer else ""
        reading = f", read «{plain(case.reading)}»" if case.reading else ""
        lines.append(f"- {case.on} {_ANSWERS[case.expects]}{bearer}{reading}: {plain(case.title)}")
    yield from folded(f"Worked cases ({len(page.cases)})", lines)
