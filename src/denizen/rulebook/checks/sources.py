"""Sources: each has a title, an address that leads to the text itself, a grade, and a real day of reading, if any."""

import re
from collections.abc import Iterator
from urllib.parse import SplitResult, urlsplit

from denizen.language.dates import day, read_span
from denizen.language.errors import RulebookError
from denizen.language.provisions import Grade, Source
from denizen.rulebook.checks.names import place_of
from denizen.rulebook.checks.parts import fault
from denizen.rulebook.registry import Rulebook

_DAY_MONTH_OR_YEAR = re.compile(r"\d{4}(-\d\d){0,2}", re.ASCII)
_HOST = re.compile(r"[\w-]+(\.[\w-]+)+(:\d+)?")
#: Before this there was no rulebook to read anything for, and hardly an address.
_EARLIEST_READING = "1990-01-01"


def check(rulebook: Rulebook) -> Iterator[RulebookError]:
    for instrument in rulebook.instruments:
        problem = source_problem(instrument.source)
        if problem:
            yield RulebookError(f"{instrument.id}: {problem[0]}", problem[1], location=place_of(instrument))
        for provision in instrument.provisions:
            own = provision.source is not instrument.source
            problem = source_problem(provision.source) if own else None
            if problem:
                yield fault(provision, *problem)


def source_problem(source: Source) -> tuple[str, str] | None:
    """What is wrong with a source, and what would be right."""
    if not source.title.strip():
        return "the source has no title", 'Source("Official gazette, 28 April 2023", "https://…", A)'
    if not source.url.startswith(("https://", "http://")):
        return f"the source has no address: '{source.url}'", "where it was read: https://…"
    if not isinstance(source.grade, Grade):
        return "the source has no grade", "A (primary text read), B (reliable secondary source) or C (not verified)"
    return _address(source) or _read(source.read)


def _address(source: Source) -> tuple[str, str] | None:
    parts = _split(source.url)
    if parts is None or not _HOST.fullmatch(parts.netloc) or re.search(r"\s", source.url):
        return f"the address of the source is malformed: '{source.url}'", "one to paste into a browser: https://…"
    bare = parts.path in ("", "/") and not parts.query and not parts.fragment
    if bare and source.grade is Grade.A:
        problem = f"the address of the source leads to a whole site, not to a text: '{source.url}'"
        return problem, "the address of the text that was read, or grade=C"
    return None


def _split(url: str) -> SplitResult | None:
    try:
        return urlsplit(url)
    except ValueError:
        return None


def _read(text: str) -> tuple[str, str] | None:
    """When it was read: a day, a month or a year."""
    if not text:
        return None
    try:
        whole = _DAY_MONTH_OR_YEAR.fullmatch(text) and read_span(text).earliest >= day(_EARLIEST_READING)
    except ValueError:
        whole = False
    return None if whole else (f"the source was read on '{text}', which is no date", 'read="2026-11", or leave it out')
