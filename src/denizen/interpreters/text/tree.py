"""The logic of a condition as an indented tree, and a line where a line says it.

>>> from denizen.language.words import subject, years
>>> print(render(tree((subject.is_male & ((subject.age < 18) | ~subject.holds("KZ"))).node)))
all of:
  the person is a man
  one of:
    the person is under 18
    the person is not a national of Kazakhstan
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from denizen.interpreters.text.clauses import Clause, person
from denizen.interpreters.text.prose import phrases, told_parts
from denizen.language.graph import walk
from denizen.language.nodes import AllOf, AnyOf, AsOf, Compare, CountOf, Exists, ForEvery, Node, Not

#: A condition that one line of this length can say is not taken apart.
LINE = 100
#: More lines than this help nobody.
MOST_LINES = 1000


@dataclass(frozen=True, slots=True)
class Line:
    """A line of an outline, with what belongs under it."""

    text: str
    under: "tuple[Line, ...]" = ()


def tree(root: Node) -> Line:
    """The condition taken apart down to single sentences."""
    return _tree(root, 0)


def outline(root: Node) -> Line:
    """The condition in one line if it fits, else taken apart."""
    return _tree(root, LINE)


def _tree(root: Node, longest: int) -> Line:
    said = phrases(root)
    lines: _Lines = {}
    for node in walk([root]):
        words = said[node]
        if isinstance(words, Clause):
            for holds in (True, False):
                text = words.sentence if holds else words.denial
                lines[(node, holds)] = Line(text) if len(text) <= longest else _apart(node, holds, text, said, lines)
    return lines[(root, True)]


#: Every condition with its outline and that of its denial.
_Lines = dict[tuple[Node, bool], Line]


def _apart(node: Node, holds: bool, text: str, said: dict[Node, str | Clause], lines: _Lines) -> Line:
    """The parts of a condition under a line that says how they go together."""
    if isinstance(node, Not):
        return lines[(node.part, not holds)]
    if isinstance(node, AllOf | AnyOf):
        parts = told_parts(node) if isinstance(node, AllOf) else node.parts
        heading = "all of:" if isinstance(node, AllOf) is holds else "one of:"
        under = tuple(lines[(part, holds)] for part in parts)
        return under[0] if len(under) == 1 else Line(heading, under)
    if isinstance(node, AsOf):
        return Line(f"as of {said[node.day]}:", (lines[(node.condition, holds)],))
    if isinstance(node, Exists | ForEvery):
        return Line(_quantified(node, holds), (lines[(node.condition, True)],))
    if isinstance(node, Compare) and isinstance(node.left, CountOf) and " of whom it is true that " in text:
        heading = text.partition(" of whom it is true that ")[0]
        return Line(f"{heading} for whom this holds:", (lines[(node.left.condition, True)],))
    return Line(text)


def _quantified(node: Exists | ForEvery, holds: bool) -> str:
    whose = person(node.of.name)
    if isinstance(node, Exists):
        return f"{whose} has {'a' if holds else 'no'} {node.relation} for whom this holds:"
    return f"{'' if holds else 'not '}for every {node.relation} of {whose} this holds:"


def render(line: Line | Iterable[Line], indent: int = 0) -> str:
    """An outline as text, two spaces for each step inwards."""
    roots = [line] if isinstance(line, Line) else list(line)
    return "\n".join(" " * 2 * depth + text for depth, text in _flat(roots, indent))


def _flat(roots: list[Line], indent: int) -> Iterator[tuple[int, str]]:
    stack = [(indent, root) for root in reversed(roots)]
    count = 0
    while stack:
        depth, line = stack.pop()
        count += 1
        if count > MOST_LINES:
            yield depth, "…"
            return
        yield depth, line.text
        stack.extend((depth + 1, each) for each in reversed(line.under))
