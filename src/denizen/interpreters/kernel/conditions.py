"""Conditions as C: a table of small functions, one for each node.

A condition becomes an expression of type ``T`` over the family ``f``, the event ``e``, the day ``d`` and the people
its variables name. What is more than a call becomes a function of its own, once for all provisions that share it.
"""

import re
from collections.abc import Callable
from typing import Any

from denizen.interpreters.explain.evaluate import bound
from denizen.interpreters.explain.terms import moves
from denizen.interpreters.kernel import codes
from denizen.interpreters.kernel.tables import Tables, besides_mask, steps_of
from denizen.language import nodes
from denizen.language.dates import FOREVER, Duration, Ending, Leap, read_span
from denizen.language.events import ARTICLE, PROVISION
from denizen.language.facts import DATE, FACTS, NUMBER
from denizen.language.graph import walk
from denizen.language.nodes import Node, Particular

RELATION = {"self": "SELF", "spouse": "SPOUSE", "child": "CHILD", "parent": "PARENT", "sibling": "SIBLING"}
_BEFORE = {"<": "before", "<=": "before_or_on", ">": "after", ">=": "after_or_on"}


def variable(name: str) -> str:
    return "v_" + re.sub(r"\W", "_", name)


def duration_arguments(duration: Duration) -> str:
    months = duration.years * 12 + duration.months
    forward = int(duration.leap is Leap.FORWARD)
    working_day = int(duration.ending is Ending.NEXT_WORKING_DAY)
    return f"{months}, {forward}, {duration.days}, {duration.working_days}, {working_day}"


class Conditions:
    """The conditions of a law as C, gathered while provisions are compiled."""

    def __init__(self, tables: Tables) -> None:
        self.tables = tables
        self.functions: list[str] = []
        self._calls: dict[Node, str] = {}
        self._free: dict[Node, tuple[str, ...]] = {}
        self._functions: dict[Node, str] = {}

    def condition(self, node: Node) -> str:
        """The expression of a condition."""
        found = self._calls.get(node)
        if found is None:
            found = self._calls[node] = CONDITIONS.get(type(node), _no_condition)(self, node)
        return found

    def day(self, node: Node) -> str:
        """The expression of a term that is a day."""
        return DAYS.get(type(node), _no_day)(self, node)

    def function(self, node: Node, body: str, day: str = "d") -> str:
        """A function for a node; answers how it is called."""
        names = self.free(node)
        name = self._functions.get(node)
        if name is None:
            name = self._functions[node] = f"c{len(self._functions)}"
            people = "".join(f", int32_t {variable(one)}" for one in names)
            self.functions.append(f"LAW T {name}(Family *f, int32_t e UNUSED, Day d UNUSED{people}) {{\n{body}\n}}\n")
        return f"{name}(f, e, {day}" + "".join(f", {variable(one)}" for one in names) + ")"

    def called(self, node: Node, day: str) -> str:
        """A condition asked on another day."""
        return self.function(nodes.Not(nodes.Not(node)), f"    return {self.condition(node)};", day)

    def free(self, node: Node) -> tuple[str, ...]:
        """The people whom a condition speaks of without introducing them."""
        found = self._free.get(node)
        if found is None:
            names: set[str] = set()
            for child in nodes.children(node):
                names.update(self.free(child))
            if isinstance(node, nodes.Variable):
                names.add(node.name)
            if isinstance(node, nodes.Exists | nodes.ForEvery | nodes.CountOf):
                inside = set(self.free(node.condition)) - {node.variable.name}
                names = inside | {node.of.name}
            found = self._free[node] = tuple(sorted(names))
        return found


def _no_condition(c: Conditions, node: Node) -> str:
    raise c.tables.refuse(node, "stands where the kernel can read only a condition")


def _no_day(c: Conditions, node: Node) -> str:
    raise c.tables.refuse(node, "stands where the kernel can read only a day")


# --- days ------------------------------------------------------------------------------------------------------------


def _fixed_day(c: Conditions, node: nodes.FixedDay) -> str:
    return f"exactly({node.day})"


def _now(c: Conditions, node: nodes.Now) -> str:
    return "exactly(d)"


def _birth(c: Conditions, node: nodes.FactOf) -> str:
    if node.name != "born":
        raise c.tables.refuse(node, f"'{node.name}' is a day that changes over time")
    return f"exactly(f->born[{variable(node.person.name)}])"


def _day_of(c: Conditions, node: nodes.DayOf) -> str:
    kind, pattern = c.tables.kept_kind(node.pattern.kind), c.tables.pattern(node.pattern)
    return f"day_of(f, {variable(node.person.name)}, {kind}, {pattern}, {int(node.which == 'last')}, d)"


def _trigger_day(c: Conditions, node: nodes.TriggerDay) -> str:
    return "(e < 0 ? (Dated){0, 0, 0} : exactly(f->occurrence[e].day))"


def _shifted(c: Conditions, node: nodes.Shifted) -> str:
    return f"shift({c.day(node.day)}, {duration_arguments(node.duration)})"


DAYS: dict[type[Node], Callable[[Conditions, Any], str]] = {
    nodes.FixedDay: _fixed_day,
    nodes.Now: _now,
    nodes.FactOf: _birth,
    nodes.DayOf: _day_of,
    nodes.TriggerDay: _trigger_day,
    nodes.Shifted: _shifted,
}


# --- conditions ------------------------------------------------------------------------------------------------------


def _always(c: Conditions, node: nodes.Always) -> str:
    return "2"


def _all_of(c: Conditions, node: nodes.AllOf) -> str:
    lines = ["    T r = 2, x;"]
    for part in node.parts:
        lines.append(f"    x = {c.condition(part)}; if (!x) return 0; r = min2(r, x);")
    return c.function(node, "\n".join([*lines, "    return r;"]))


def _any_of(c: Conditions, node: nodes.AnyOf) -> str:
    lines = ["    T r = 0, x;"]
    for part in node.parts:
        lines.append(f"    x = {c.condition(part)}; if (x == 2) return 2; r = max2(r, x);")
    return c.function(node, "\n".join([*lines, "    return r;"]))


def _not(c: Conditions, node: nodes.Not) -> str:
    return f"(2 - {c.condition(node.part)})"


def _compare(c: Conditions, node: nodes.Compare) -> str:
    if isinstance(node.left, nodes.CountOf):
        return _compare_count(c, node, node.left)
    lines = [f"    Dated a = {c.day(node.left)}, b = {c.day(node.right)};"]
    if isinstance(node.left, nodes.Now):
        lines.append("    crossing(f, d, b);")
    if isinstance(node.right, nodes.Now):
        lines.append("    crossing(f, d, a);")
    return c.function(node, "\n".join([*lines, f"    return {_BEFORE[node.relation]}(a, b);"]))


def _compare_count(c: Conditions, node: nodes.Compare, counted: nodes.CountOf) -> str:
    if not isinstance(node.right, nodes.Constant):
        raise c.tables.refuse(node, "a count is compared with what is not a number")
    number = int(node.right.value)
    tests = {
        ">=": (f"least >= {number}", f"most < {number}"),
        ">": (f"least > {number}", f"most <= {number}"),
        "<=": (f"most <= {number}", f"least > {number}"),
        "<": (f"most < {number}", f"least >= {number}"),
    }
    always, never = tests[node.relation]
    loop = _each_relative(c, counted, "least += t == 2; most += t != 0;")
    return c.function(node, f"    int32_t least = 0, most = 0;\n{loop}\n    return {always} ? 2 : {never} ? 0 : 1;")


def _each_relative(c: Conditions, node: Any, then: str) -> str:
    """A loop over relatives with the truth ``t`` of the condition for each."""
    people = f"relatives(f, {variable(node.of.name)}, {RELATION[node.relation]}, d)"
    who = variable(node.variable.name)
    return (
        f"    for (uint32_t left = {people}; left; left &= left - 1) {{\n"
        f"        int32_t {who} UNUSED = __builtin_ctz(left);\n"
        f"        T t = {c.condition(node.condition)};\n"
        f"        {then}\n    }}"
    )


def _exists(c: Conditions, node: nodes.Exists) -> str:
    loop = _each_relative(c, node, "if (t == 2) return 2; r = max2(r, t);")
    return c.function(node, f"    T r = 0;\n{loop}\n    return r;")


def _for_every(c: Conditions, node: nodes.ForEvery) -> str:
    loop = _each_relative(c, node, "if (!t) return 0; r = min2(r, t);")
    return c.function(node, f"    T r = 2;\n{loop}\n    return r;")


def _among(c: Conditions, node: nodes.Among) -> str:
    told, type_ = WORDS.get(type(node.term), _no_word)(c, node.term)
    if not type_:
        return "1"  # a day among the particulars of an event is read by no condition
    if type_ in (ARTICLE, PROVISION):
        assert isinstance(node.term, nodes.FieldOf)
        test = c.tables.test("", Particular(node.term.name, "among", node.values))
        return f"tested(f->in, {test}, {told})"
    among = " || ".join(f"told == {c.tables.code(type_, value)}" for value in node.values) or "0"
    nothing = (
        "told == NOT_APPLICABLE ? 0 : told == UNKNOWN_FACT"
        if isinstance(node.term, nodes.FactOf)
        else "told == NOT_TOLD"
    )
    return c.function(node, f"    int32_t told = {told};\n    return {nothing} ? 1 : ({among}) ? 2 : 0;")


def _no_word(c: Conditions, node: Node) -> tuple[str, str]:
    raise c.tables.refuse(node, "stands where the kernel can read only a word")


def _fact_of(c: Conditions, node: nodes.FactOf) -> tuple[str, str]:
    type_ = FACTS[node.name].type
    if type_ in (DATE, NUMBER):
        raise c.tables.refuse(node, f"the {type_} '{node.name}' is compared with words")
    return f"fact(f, {variable(node.person.name)}, {codes.FACT[node.name]}, d)", type_


def _field_of(c: Conditions, node: nodes.FieldOf) -> tuple[str, str]:
    if node.name not in codes.FIELD_TYPES:
        return "", ""
    return f"particular(f, e, {c.tables.field_place(node.name)})", codes.FIELD_TYPES[node.name]


WORDS: dict[type[Node], Callable[[Conditions, Any], tuple[str, str]]] = {
    nodes.FactOf: _fact_of,
    nodes.FieldOf: _field_of,
}


def _holds(c: Conditions, node: nodes.Holds) -> str:
    person, local = variable(node.person.name), c.tables.state(node.state)
    if not node.titles:
        return f"holds(f, {person}, {local}, d)"
    titles = " || ".join(f"title == {codes.WORD[title]}" for title in node.titles)
    return c.function(
        node,
        f"    int32_t title;\n"
        f"    if (!(f->moved[{person}] >> {local} & 1)) return 0;\n"
        f"    T t = nationality(f, {person}, {local}, d, &title);\n"
        f"    return !t ? 0 : title == NOT_TOLD ? min2(t, 1) : ({titles}) ? t : 0;",
    )


def _holds_another(c: Conditions, node: nodes.HoldsAnother) -> str:
    return f"holds_another(f, {variable(node.person.name)}, {besides_mask(c.tables, node)}ull, d)"


def _happened(c: Conditions, node: nodes.Happened) -> str:
    kind, pattern = c.tables.kept_kind(node.pattern.kind), c.tables.pattern(node.pattern)
    person = variable(node.person.name)
    if node.since is None:
        return f"happened(f, {person}, {kind}, {pattern}, d)"
    return f"happened_since(f, {person}, {kind}, {pattern}, {c.day(node.since)}, d)"


def _applies(c: Conditions, node: nodes.Applies) -> str:
    number = c.tables.numbers.get(node.provision)
    return "0" if number is None else f"standing_{number}(f, {variable(node.person.name)}, d)"


def _as_of(c: Conditions, node: nodes.AsOf) -> str:
    if moves(node.day):
        return _as_of_moving(c, node)
    return c.function(
        node,
        f"    Dated when = {c.day(node.day)};\n"
        "    if (!when.t) return 0;\n"
        "    if (when.hi > d) { turns(f, d, when.hi); return 1; }\n"
        "    Day outer = f->until, day = when.lo;\n"
        "    T seen = -1;\n"
        "    int mixed = 0;\n"
        "    for (int asked = 0; day <= when.hi && asked < 64; asked++) {\n"
        "        f->until = FOREVER;\n"
        f"        T t = {c.called(node.condition, 'day')};\n"
        "        mixed |= seen >= 0 && t != seen;\n"
        "        seen = t;\n"
        "        day = f->until > day + 1 ? f->until : day + 1;\n"
        "    }\n"
        "    f->until = outer;\n"
        "    return mixed || day <= when.hi ? 1 : min2(seen, when.t);",
    )


def _as_of_moving(c: Conditions, node: nodes.AsOf) -> str:
    """As things stood so long before now: the answer may differ when that day comes to where they turned."""
    moved = c.day(node.day)
    return c.function(
        node,
        f"    Day day = ({moved}).lo, outer = f->until;\n"
        "    if (day > d) return 1;\n"
        "    f->until = FOREVER;\n"
        f"    T t = {c.called(node.condition, 'day')};\n"
        "    Day inner = f->until, low = d + 1, high = FOREVER;\n"
        "    f->until = outer;\n"
        "    if (inner >= FOREVER) return t;\n"
        "    while (low < high) {\n"
        "        Day middle = low + (high - low) / 2, place;\n"
        f"        {{ Day d = middle; place = ({moved}).lo; }}\n"
        "        if (place >= inner) high = middle; else low = middle + 1;\n"
        "    }\n"
        "    turns(f, d, low);\n"
        "    return t;",
    )


def _binds(c: Conditions, node: nodes.Binds) -> str:
    parties = c.tables.norms.rulebook.parties
    term = parties.get(node.treaty, {}).get(node.state)
    days = [day for text in term or () if text for span in [read_span(text)] for day in (span.earliest, span.latest)]
    steps = steps_of(lambda day: bound(parties, node.treaty, node.state, day)[0], days)
    return f"{c.tables.steps(steps)}(f, d)"


CONDITIONS: dict[type[Node], Callable[[Conditions, Any], str]] = {
    nodes.Always: _always,
    nodes.AllOf: _all_of,
    nodes.AnyOf: _any_of,
    nodes.Not: _not,
    nodes.Compare: _compare,
    nodes.Among: _among,
    nodes.Holds: _holds,
    nodes.HoldsAnother: _holds_another,
    nodes.Happened: _happened,
    nodes.Applies: _applies,
    nodes.Exists: _exists,
    nodes.ForEvery: _for_every,
    nodes.AsOf: _as_of,
    nodes.Binds: _binds,
}

#: Nodes that the node above them reads: they have code only there.
OPERANDS: dict[type[Node], str] = {
    nodes.Variable: "a parameter of the function",
    nodes.Pattern: "a bit of every occurrence, set once by classify()",
    nodes.Particular: "part of classify()",
    nodes.Constant: "written into the comparison",
    nodes.CountOf: "a loop in the comparison",
    nodes.FieldOf: "read by Among",
}

#: Nodes without code, each with the reason. A law that uses one is refused by name.
GAPS: dict[type[Node], str] = {}


def kinds_read(node: Node) -> set[str]:
    """The kinds of events that a condition looks for."""
    return {part.kind for part in walk([node]) if isinstance(part, nodes.Pattern)}


assert FOREVER == 3652059
