"""What compiled law counts and looks up: States, patterns, tests of words, and texts in force."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from denizen.interpreters.explain.scenario import Norm, Norms
from denizen.interpreters.explain.terms import fits
from denizen.interpreters.kernel import codes
from denizen.interpreters.kernel.unsupported import UnsupportedProvisionError
from denizen.language.dates import BEGINNING, FOREVER, Day
from denizen.language.events import ARTICLE, EVENTS, PROVISION
from denizen.language.facts import DATE, NUMBER
from denizen.language.force import Force
from denizen.language.nodes import HoldsAnother, Node, Particular, Pattern
from denizen.language.truth import TRUE, Truth

#: As many States as a set of bits holds, less those that only a family names.
MOST_STATES = 48
EVERY_STATE = (1 << 64) - 1


@dataclass(frozen=True, slots=True)
class Test:
    """A question about an article or a provision, answered by a table instead of code.

    ``kind`` is the event of a pattern; without one the particular of the triggering event is compared.
    """

    kind: str
    particular: Particular

    def of(self, word: str) -> Truth:
        if self.kind:
            return fits(self.particular, word)
        values = self.particular.values
        within = "(" in word and any(isinstance(value, str) and word.startswith(f"{value}(") for value in values)
        return Truth(2 * (word in values or within))


@dataclass(slots=True)
class Tables:
    """Everything numbered while provisions are compiled."""

    norms: Norms
    effective: tuple[Norm, ...]
    numbers: dict[str, int] = field(default_factory=dict)
    states: dict[str, int] = field(default_factory=dict)
    patterns: dict[str, dict[Pattern, int]] = field(default_factory=dict)
    listed: dict[str, int] = field(default_factory=dict)
    tests: dict[Test, int] = field(default_factory=dict)
    forces: dict[tuple[tuple[Day, Truth], ...], str] = field(default_factory=dict)
    slots: dict[str, set[int]] = field(default_factory=dict)
    provision: str = ""

    def refuse(self, node: Node | None, because: str) -> UnsupportedProvisionError:
        return UnsupportedProvisionError(self.provision, node, because)

    def state(self, code: str) -> int:
        """The place of a State among those the law names."""
        place = self.states.setdefault(code, len(self.states))
        if place >= MOST_STATES:
            raise self.refuse(None, f"the law names more than {MOST_STATES} States")
        return place

    def pattern(self, pattern: Pattern) -> int:
        """The place of a pattern among those of its kind of event."""
        found = self.patterns.setdefault(pattern.kind, {})
        return found.setdefault(pattern, len(found))

    def kept_kind(self, kind: str) -> int:
        """The place of a kind of event among those of which every person has a list."""
        return self.listed.setdefault(kind, len(self.listed))

    def field_place(self, name: str) -> int:
        """The place of a particular that a condition reads of whatever event there is."""
        for kind, detail in codes.SLOT:
            if detail == name:
                self.slots.setdefault(kind, set()).add(codes.SLOT[kind, name])
        return codes.FIELDS.index(name)

    def states_of(self, kind: str) -> int:
        """The States of which some pattern looks for an event of this kind, as bits; the last bit for all others."""
        found = 0
        for pattern in self.patterns.get(kind, ()):
            named = [each for each in pattern.particulars if each.name == "state" and each.relation == "among"]
            places = [self.states.get(str(value)) for value in named[0].values] if named else [None]
            found |= EVERY_STATE if None in places else sum(1 << place for place in places if place is not None)
        return found

    def test(self, kind: str, particular: Particular) -> int:
        return self.tests.setdefault(Test(kind, particular), len(self.tests))

    def steps(self, steps: Iterable[tuple[Day, Truth]]) -> str:
        """The function that answers for a value that changes on fixed days."""
        key = tuple(steps)
        return self.forces.setdefault(key, f"steps_{len(self.forces)}")

    # --- C

    def particular(self, kind: str, wanted: Particular) -> str:
        """A truth: whether the occurrence ``o`` has the particular."""
        if wanted.name == "state":
            return _one_of("o->state", [codes.WORD[str(value)] for value in wanted.values], wanted.relation)
        type_ = codes.FIELD_TYPES.get(wanted.name)
        slot = codes.SLOT.get((kind, wanted.name))
        if type_ is None and EVENTS[kind].details.get(wanted.name, None) is not None:
            raise self.refuse(None, f"a pattern asks for the {DATE} '{wanted.name}' of '{kind}'")
        if type_ is None or slot is None:
            return "1"  # the event never tells it
        self.slots.setdefault(kind, set()).add(slot)
        told = f"o->slot[{slot}]"
        if type_ in (ARTICLE, PROVISION):
            return f"tested(in, {self.test(kind, wanted)}, {told})"
        if wanted.relation == "at least":
            if type_ != NUMBER:
                raise self.refuse(None, f"a pattern puts the {type_} '{wanted.name}' in order")
            decided = " && ".join(f"{told} >= {value}" for value in wanted.values)
            return f"({told} == NOT_TOLD ? 1 : ({decided}) ? 2 : 0)"
        values = [self.code(type_, value) for value in wanted.values]
        return f"({told} == NOT_TOLD ? 1 : {_one_of(told, values, wanted.relation)})"

    def code(self, type_: str, value: str | int | bool) -> int:
        found = codes.closed_code(type_, value)
        if found is None:
            raise self.refuse(None, f"the {type_} '{value}' has no code")
        return found

    def classify(self) -> str:
        """C: which patterns an occurrence meets, once and for all."""
        cases = []
        for kind, patterns in self.patterns.items():
            lines = []
            for pattern, place in patterns.items():
                parts = [self.particular(kind, wanted) for wanted in pattern.particulars]
                value = "2"
                for part in parts:
                    value = part if value == "2" else f"min2({value}, {part})"
                lines.append(f"        o->match[{place // 32}] |= (uint64_t)({value}) << {place % 32 * 2};")
            cases.append("\n".join([f"    case {codes.KIND[kind]}:", *lines, "        break;"]))
        body = "\n".join(cases)
        return f"static void classify(const In *in, Occurrence *o) {{\n    switch (o->kind) {{\n{body}\n    }}\n}}\n"

    def norm_tests(self) -> str:
        """C: the tests of what derived events name, which is a norm."""
        rows = ["{" + ", ".join(str(int(test.of(norm.id))) for norm in self.effective) + "}" for test in self.tests]
        size = max(1, len(self.effective))
        return (
            f"static const uint8_t NORM_TESTS[][{size}] = {{\n    {(',' + chr(10) + '    ').join(rows) or '{0}'}\n}};\n"
        )

    def step_functions(self) -> str:
        return "\n".join(_step_function(name, steps) for steps, name in self.forces.items())


def _one_of(told: str, values: Sequence[int], relation: str) -> str:
    among = " || ".join(f"{told} == {value}" for value in values) or "0"
    return f"(({among}) ? {'2 : 0' if relation == 'among' else '0 : 2'})"


def steps_of(value_on: Callable[[Day], Truth], days: Iterable[Day]) -> tuple[tuple[Day, Truth], ...]:
    """The values from each day of change on, the first one from the beginning."""
    found: list[tuple[Day, Truth]] = []
    for day in sorted({BEGINNING, *days}):
        if day < FOREVER and (not found or found[-1][1] is not value_on(day)):
            found.append((day, value_on(day)))
    return tuple(found)


def force_steps(force: Force) -> tuple[tuple[Day, Truth], ...]:
    days = [day for step in force.steps for day in (step.start.earliest, step.start.latest)]
    return steps_of(lambda day: force.truth(day)[0], days)


def _step_function(name: str, steps: tuple[tuple[Day, Truth], ...]) -> str:
    head = f"INLINE T {name}(Family *f, Day d) {{"
    lines = [
        f"    if (d < {after[0]}) {{ turns(f, d, {after[0]}); return {int(value)}; }}"
        for (_, value), after in pairwise(steps)
    ]
    return "\n".join([head, "    (void)f; (void)d;", *lines, f"    return {int(steps[-1][1])};", "}"])


def array(kind: str, name: str, values: Iterable[object]) -> str:
    """C: a constant array."""
    return f"static const {kind} {name}[] = {{{', '.join(map(str, values))}}};"


def besides_mask(tables: Tables, node: HoldsAnother) -> int:
    return sum(1 << tables.state(code) for code in set(node.besides))


assert TRUE == 2
