"""Pieces of Markdown for the pages of the law: plain text made safe, links, lists, paragraphs in other languages."""

import re
from collections.abc import Iterable, Iterator

from denizen.interpreters.text.tree import Line

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~$&])")
#: What would begin a list, a heading, a quotation or a directive.
_BEGINNING = re.compile(r"^([+\-=:>]|\d+(?=[.)]))")


def plain(text: str) -> str:
    """Text that means nothing but itself in Markdown.

    >>> plain("1. *Whoever* pays [5]")
    '1\\\\. \\\\*Whoever\\\\* pays \\\\[5\\\\]'
    """
    text = _SPECIAL.sub(r"\\\1", " ".join(text.split()))
    found = _BEGINNING.match(text)
    if not found:
        return text
    head = found.group()
    return f"{head}\\{text[len(head) :]}" if head.isdigit() else f"\\{text}"


def to(identifier: str, text: str = "") -> str:
    """A link to a provision or an instrument."""
    return f"[{plain(text) if text else f'`{identifier}`'}](#{identifier})"


def target(identifier: str) -> str:
    return f"({identifier})="


def paragraph(text: str, language: str = "en") -> Iterator[str]:
    """A paragraph, marked with its language where it is not that of the page."""
    if language != "en":
        yield f"{{.language-{language} .translation}}"
    yield plain(text)
    yield ""


def outline(lines: Iterable[Line]) -> Iterator[str]:
    """The logic of a provision as nested lists."""
    stack = [(0, line) for line in reversed(tuple(lines))]
    while stack:
        depth, line = stack.pop()
        text = plain(f"{line.text.removesuffix(':')}:" if line.under else line.text)
        yield f"{'  ' * depth}- {text}"
        stack.extend((depth + 1, each) for each in reversed(line.under))
    yield ""


def folded(summary: str, lines: Iterable[str]) -> Iterator[str]:
    """Something that opens when asked for."""
    yield f"<details><summary>{summary}</summary>"
    yield ""
    yield from lines
    yield ""
    yield "</details>"
    yield ""
