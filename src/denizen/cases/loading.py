"""From the text of a case file, YAML 1.2 or JSON, to plain data and the place of every entry.

Every scalar stays text: ``NO`` is Norway. The parser only delivers events; whatever a case file has no use for
(anchors, aliases, tags, directives, several documents) is refused, and limits keep the time and memory of reading
small for any input.
"""

import re
from collections.abc import Iterator
from typing import Any, Final, NoReturn

from ruamel.yaml import YAML
from ruamel.yaml import events as parsed
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.scanner import Scanner

from denizen.cases.faults import CaseError, Fault, Path, Place, quoted
from denizen.cases.values import LONGEST_TEXT, find_unsafe

DEEPEST: Final = 16
MOST_NODES: Final = 10_000

#: The place of every entry: of the key in a mapping, of the item in a list.
Places = dict[Path, Place]

_EMPTY = ("", "~", "null", "Null", "NULL")
_NOT_FINITE = re.compile(r"[-+]?(\.inf|infinity|inf)|\.?nan", re.IGNORECASE).fullmatch
_PAIR = re.compile("[\ud800-\udbff][\udc00-\udfff]")

#: How the problems of the parser begin, and what they mean to a writer.
_WORDS: Final = {
    "expected <block end>": "the indentation does not fit the lines above",
    "expected ',' or ']'": "a list is not closed, or a comma is missing",
    "expected ',' or '}'": "a mapping is not closed, or a comma is missing",
    "could not find expected ':'": "a colon is missing after a key",
    "found character '\\t'": "a tab stands where only spaces are allowed",
    "found character": "a text begins with a character that must be quoted",
    "found undefined escape": "an escape (\\) has no meaning",
    "found unexpected ':'": "a colon stands where none can; texts with a colon are quoted",
    "found unexpected end of stream": "a quoted text is not closed",
    "found unknown escape character": "an escape (\\) has no meaning",
    "mapping values are not allowed here": "a colon stands where none can; texts with a colon are quoted",
    "sequence entries are not allowed here": "an item of a list (-) stands where none can",
}


def load(text: str, file: str) -> tuple[object, Places]:
    """The plain data of the only document in ``text``. Raises :class:`CaseError` at the first fault."""
    text = text.removeprefix("\ufeff").replace("\r\n", "\n")
    unsafe = find_unsafe(text)
    if unsafe:
        place = _place_of(unsafe.start(), text, file)
        raise _error(f"the invisible character U+{ord(unsafe[0]):04X} is not allowed", "delete it", place)
    if text.lstrip(" \t\n").startswith(("{", "[")):
        text = text.replace("\t", " ")  # JSON is indented with tabs at will and has none inside its texts
    return _Loader(text, file).load()


def _place_of(offset: int, text: str, file: str) -> Place:
    return Place(file, text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset))


def _error(problem: str, allowed: str, place: Place, path: Path = ()) -> CaseError:
    return CaseError((Fault(path, problem, allowed, place),))


class _RefusedError(Exception):
    """Something that YAML has and case files do not."""

    def __init__(self, problem: str, allowed: str, mark: Any) -> None:
        self.problem = problem
        self.allowed = allowed
        self.mark = mark


class _Scanner(Scanner):
    """Refuses what case files do not have before it is read to its end."""

    def _refuse(self, what: str, allowed: str) -> NoReturn:
        raise _RefusedError(f"{what} are not allowed", allowed, self.reader.get_mark())

    def fetch_directive(self) -> NoReturn:
        self._refuse("directives (%)", "begin with 'denizen: 1'")

    def fetch_alias(self) -> NoReturn:
        self._refuse("aliases (*)", "repeat the text, or quote it")

    def fetch_anchor(self) -> NoReturn:
        self._refuse("anchors (&)", "leave it out, or quote the text")

    def fetch_tag(self) -> NoReturn:
        self._refuse("tags (!)", "leave it out, or quote the text")


class _Loader:
    """Builds plain data from events, with the places of the entries."""

    def __init__(self, text: str, file: str) -> None:
        self.text = text
        self.file = file
        self.places: Places = {(): Place(file, 1, 1)}
        self.nodes = 0
        self.events = self._parse()

    def load(self) -> tuple[object, Places]:
        next(self.events)  # the start of the stream
        event = next(self.events)
        if isinstance(event, parsed.StreamEndEvent):
            raise _error("the file tells nothing", "begin with 'denizen: 1'", Place(self.file, 0, 0))
        event = next(self.events)
        self.places[()] = self._place(event)
        data = self._node(event, (), 0)
        next(self.events)  # the end of the document
        event = next(self.events)
        if not isinstance(event, parsed.StreamEndEvent):
            raise _error("a second document begins", "write one case a file", self._place(event))
        return data, self.places

    def _parse(self) -> Iterator[Any]:
        """The events, with whatever the parser raises turned into a fault."""
        try:
            parser = YAML(typ="safe", pure=True)
            parser.Scanner = _Scanner
            yield from parser.parse(self.text)
        except _RefusedError as refusal:
            raise _error(refusal.problem, refusal.allowed, self._at(refusal.mark)) from None
        except MarkedYAMLError as error:
            place = self._at(error.problem_mark or error.context_mark)
            raise _error(_say(error.problem or "not YAML"), "correct the form of the file", place) from None
        except (YAMLError, ValueError, LookupError, TypeError, AttributeError, AssertionError, OverflowError):
            # The parser lets a few errors of its own through, such as that of an escape beyond the last character.
            raise _error("this is neither YAML nor JSON", "correct the form of the file", self._at(None)) from None

    def _at(self, mark: Any) -> Place:
        return Place(self.file, mark.line + 1, mark.column + 1) if mark else Place(self.file, 0, 0)

    def _place(self, event: Any) -> Place:
        return self._at(event.start_mark)

    def _node(self, event: Any, path: Path, depth: int) -> object:
        self._check(event, depth)
        if isinstance(event, parsed.ScalarEvent):
            return self._scalar(event, path)
        if isinstance(event, parsed.MappingStartEvent):
            return self._mapping(path, depth + 1)
        return self._sequence(path, depth + 1)

    def _check(self, event: Any, depth: int) -> None:
        self.nodes += 1
        if self.nodes > MOST_NODES:
            raise _error(f"the file has more than {MOST_NODES} entries", "write less", self._place(event))
        if depth >= DEEPEST and not isinstance(event, parsed.ScalarEvent):
            raise _error(f"lists and mappings are nested more than {DEEPEST} deep", "nest less", self._place(event))

    def _sequence(self, path: Path, depth: int) -> list[object]:
        items: list[object] = []
        for event in self.events:
            if isinstance(event, parsed.SequenceEndEvent):
                break
            inner = (*path, len(items))
            self.places[inner] = self._place(event)
            items.append(self._node(event, inner, depth))
        return items

    def _mapping(self, path: Path, depth: int) -> dict[str, object]:
        entries: dict[str, object] = {}
        for event in self.events:
            if isinstance(event, parsed.MappingEndEvent):
                break
            key = self._key(event, path, depth)
            inner = (*path, key)
            if key in entries:
                first = self.places[inner].line
                raise _error(
                    f"the key {quoted(key)} stands twice (first in line {first})",
                    "keep one of them",
                    self._place(event),
                    path,
                )
            self.places[inner] = self._place(event)
            entries[key] = self._node(next(self.events), inner, depth)
        return entries

    def _key(self, event: Any, path: Path, depth: int) -> str:
        self._check(event, depth)
        if not isinstance(event, parsed.ScalarEvent):
            raise _error("a key must be a word, not a list or a mapping", "write a word", self._place(event), path)
        key = self._text(event, path)
        if key == "<<" and event.style is None:
            raise _error("merge keys (<<) are not allowed", "repeat the entries", self._place(event), path)
        if not key:
            raise _error("a key is missing", "write a word before the colon", self._place(event), path)
        return key

    def _scalar(self, event: Any, path: Path) -> str | None:
        text = self._text(event, path)
        if event.style is not None:
            return text
        if text in _EMPTY:
            return None
        if _NOT_FINITE(text):
            raise _error(f"{quoted(text)} is not a number", "quote it if it is a text", self._place(event), path)
        return text

    def _text(self, event: Any, path: Path) -> str:
        text: str = event.value
        if len(text) > LONGEST_TEXT:
            problem = f"a text of {len(text)} characters is too long"
            raise _error(problem, f"write at most {LONGEST_TEXT}", self._place(event), path)
        if find_unsafe(text):
            text = _PAIR.sub(_join, text)
            unsafe = find_unsafe(text)
            if unsafe:
                problem = f"the invisible character U+{ord(unsafe[0]):04X} is not allowed"
                raise _error(problem, "delete it", self._place(event), path)
        return text


def _join(pair: re.Match[str]) -> str:
    """A character that JSON writes as two escapes."""
    return pair[0].encode("utf-16", "surrogatepass").decode("utf-16")


def _say(problem: str) -> str:
    """What the parser found, in words of a writer."""
    for start, words in _WORDS.items():
        if problem.startswith(start):
            return words
    return "this is neither YAML nor JSON"
