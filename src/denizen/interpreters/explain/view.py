"""Standpoints: who the variables stand for, the triggering event, the day, and what was judged from there."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from denizen.interpreters.explain.judgement import Judgement
from denizen.language import nodes
from denizen.language.dates import Day
from denizen.language.graph import walk
from denizen.language.nodes import Node

if TYPE_CHECKING:
    from denizen.interpreters.explain.history import History
    from denizen.interpreters.explain.records import Occurrence

#: What each class of nodes means.
Meanings = Mapping[type[Node], Callable[["View", Any], Judgement]]

#: Nodes that are read by the node above them and have no value of their own.
OPERANDS = (nodes.Variable, nodes.Pattern, nodes.Particular)


class View:
    """A standpoint: who the variables stand for, the triggering event, the day. It remembers what it has judged."""

    __slots__ = ("_others", "day", "event", "history", "meanings", "memo", "people")

    def __init__(
        self, history: "History", meanings: Meanings, people: dict[str, str], event: "Occurrence | None", day: Day
    ) -> None:
        self.history = history
        self.meanings = meanings
        self.people = people
        self.event = event
        self.day = day
        self.memo: dict[Node, Judgement] = {}
        self._others: dict[Any, View] = {}

    def binding(self, variable: str, person: str) -> "View":
        """The same standpoint with one more person named."""
        key = (variable, person)
        view = self._others.get(key)
        if view is None:
            view = View(self.history, self.meanings, {**self.people, variable: person}, self.event, self.day)
            self._others[key] = view
        return view

    def on(self, day: Day) -> "View":
        """The same standpoint on another day."""
        view = self._others.get(day)
        if view is None:
            view = View(self.history, self.meanings, self.people, self.event, day)
            self._others[day] = view
        return view

    def afresh(self, day: Day) -> "View":
        """The same standpoint on another day, with nothing judged from it yet: for what holds under a supposition."""
        return View(self.history, self.meanings, self.people, self.event, day)


def judge(view: View, root: Node) -> Judgement:
    """The judgement of a node from a standpoint."""
    memo = view.memo
    found = memo.get(root)
    if found is not None:
        return found
    programs = view.history.norms.programs
    program = programs.get(root)
    if program is None:
        program = programs[root] = _program(root, view.meanings)
    for node, meaning in program:
        if node not in memo:
            memo[node] = meaning(view, node)
    return memo[root]


def _program(root: Node, meanings: Meanings) -> tuple[tuple[Node, Any], ...]:
    nodes = (node for node in walk([root], inner=False) if not isinstance(node, OPERANDS))
    return tuple((node, meanings[type(node)]) for node in nodes)
