"""A small part of Fluent, the format of translations: messages, attributes and comments, a line each.

>>> found = parse("# a comment\\nkz_law = Закон\\n    .short = З.\\n", "law.ftl")
>>> found.messages["kz_law"].value, found.messages["kz_law"].attributes["short"].value
('Закон', 'З.')
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from denizen.language.errors import RulebookError
from denizen.language.provisions import Location

_MESSAGE = re.compile(r"(?P<name>[^\W\d_][\w-]*)\s*=\s*(?P<value>.*)")
_ATTRIBUTE = re.compile(r"\s+\.(?P<name>[^\W\d_][\w-]*)\s*=\s*(?P<value>.*)")

_FORM = "MESSAGE = text, and below it, indented, .attribute = text"


@dataclass(frozen=True, slots=True)
class Text:
    """A value and the line it stands on."""

    value: str
    line: int


@dataclass(frozen=True, slots=True)
class Message:
    """A message with its attributes by name."""

    name: str
    value: str
    line: int
    attributes: Mapping[str, Text]


@dataclass(slots=True)
class Messages:
    """What a file holds: its messages by name, in order, and what is wrong with it as text."""

    file: str
    messages: dict[str, Message] = field(default_factory=dict)
    faults: list[RulebookError] = field(default_factory=list)

    def fault(self, line: int, problem: str, instead: str = "") -> RulebookError:
        return RulebookError(problem, instead, location=Location(self.file, line))


def parse(text: str, file: str) -> Messages:
    """The messages of a text; ``file`` is how faults name the place. What cannot be read is left out."""
    found = Messages(file)
    attributes: dict[str, Text] | None = None
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        if matched := _MESSAGE.fullmatch(line):
            attributes = _message(found, number, **matched.groupdict())
        elif matched := _ATTRIBUTE.fullmatch(line):
            _attribute(found, attributes, number, **matched.groupdict())
        else:
            found.faults.append(found.fault(number, f"this is no line of a translation: '{_short(line)}'", _FORM))
    return found


def _message(found: Messages, line: int, name: str, value: str) -> dict[str, Text]:
    attributes: dict[str, Text] = {}
    value = _value(found, line, name, value)
    if name in found.messages:
        found.faults.append(
            found.fault(line, f"'{name}' stands already on line {found.messages[name].line}", "one text for each name")
        )
    else:
        found.messages[name] = Message(name, value, line, attributes)
    return attributes


def _attribute(found: Messages, attributes: dict[str, Text] | None, line: int, name: str, value: str) -> None:
    value = _value(found, line, f".{name}", value)
    if attributes is None:
        found.faults.append(found.fault(line, f"'.{name}' belongs to no message", _FORM))
    elif name in attributes:
        problem = f"'.{name}' stands already on line {attributes[name].line}"
        found.faults.append(found.fault(line, problem, "one text for each name"))
    else:
        attributes[name] = Text(value, line)


def _value(found: Messages, line: int, name: str, value: str) -> str:
    value = value.strip()
    if not value:
        found.faults.append(found.fault(line, f"'{name}' is empty", "the text on the same line"))
    elif "{" in value or "}" in value:
        found.faults.append(found.fault(line, f"'{name}' holds a brace, which begins a placeable", "plain text"))
    return value


def _short(line: str) -> str:
    line = line.strip()
    return line if len(line) <= 40 else f"{line[:39]}…"
