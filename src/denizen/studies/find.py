"""A family for which a condition holds, found by the solver and replayed, or the statement that there is none."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, TypeVar

from denizen.interpreters.explain.history import History
from denizen.interpreters.explain.scenario import Norm, Norms, Scenario, norms_of
from denizen.interpreters.solver.circuit import Circuit, Formula, Moved, Value, exact
from denizen.interpreters.solver.meanings import END_OF_DAY, Standpoint
from denizen.interpreters.solver.shapes import Shape, read_shape
from denizen.interpreters.solver.slicing import slice_of, universe
from denizen.interpreters.solver.unroll import unroll
from denizen.interpreters.solver.witness import DisagreementError, Witness, read_model, replay
from denizen.interpreters.solver.world import World
from denizen.interpreters.solver.z3_backend import Backend, Model, Outcome
from denizen.language.dates import Day, write_day
from denizen.language.facts import nearest
from denizen.language.states import STATES, State
from denizen.language.truth import FALSE, TRUE, UNKNOWN, Truth, conjunction, disjunction, negation
from denizen.rulebook.registry import ALL_STATES, load
from denizen.studies.conclusions import FORMS, Conclusion, ConclusionError, read_conclusion, stateless
from denizen.studies.findings import ASKED, kind_of

MOMENTS: Final = 6
#: Seconds for one question to the solver.
PATIENCE: Final = 60.0

_TOKEN = re.compile(
    r"\s*(?:(?P<word>and|or|not|was)\b|(?P<open>\()|(?P<close>\))|(?P<claim>[a-z_]+\([^()]*(?:\([^()]*\)[^()]*)*\)))"
)
_RANK: Final = {"or": 1, "and": 2, "not": 3, "was": 3}

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Condition:
    """A condition in reverse Polish order: conclusions, and the words that join them."""

    text: str
    program: tuple[Conclusion | str, ...]

    @property
    def conclusions(self) -> tuple[Conclusion, ...]:
        return tuple(part for part in self.program if isinstance(part, Conclusion))


def read_condition(text: str) -> Condition:
    """Conclusions joined by ``and``, ``or``, ``not`` and parentheses; ``was(…)`` asks before the last event.

    Raises :class:`ConclusionError`.

    >>> len(read_condition("not holds(child, RU) and was(holds(child, RU))").program)
    5
    """
    program: list[Conclusion | str] = []
    waiting: list[str] = []
    position, operand = 0, True
    while text[position:].strip():
        found = _TOKEN.match(text, position)
        if not found or (found["claim"] and found["claim"].startswith(("and(", "or(", "not(", "was("))):
            raise ConclusionError(f"'{text[position:].strip()}' cannot be read; join {FORMS} with and, or, not, was(…)")
        position = found.end()
        word = found["word"] or ("(" if found["open"] else ")" if found["close"] else "")
        if (word in ("and", "or", ")")) is operand:
            raise ConclusionError(f"'{text}' cannot be read at '{found[0].strip()}'; conclusions are joined by and, or")
        if found["claim"]:
            program.append(read_conclusion(found["claim"]))
            operand = False
        elif word in ("not", "was", "("):
            waiting.append(word)
        elif word == ")":
            while waiting and waiting[-1] != "(":
                program.append(waiting.pop())
            if not waiting:
                raise ConclusionError(f"'{text}' has a ')' too many")
            waiting.pop()
        else:
            while waiting and waiting[-1] != "(" and _RANK[waiting[-1]] >= _RANK[word]:
                program.append(waiting.pop())
            waiting.append(word)
            operand = True
    if operand or "(" in waiting:
        raise ConclusionError(f"'{text}' is not complete")
    return Condition(text, (*program, *reversed(waiting)))


@dataclass(frozen=True, slots=True)
class Question:
    """What to find: a condition, the law (States and scenario), the shape of the family, and how far to look."""

    condition: Condition
    shape: Shape
    states: tuple[State, ...] = ALL_STATES
    scenario: Scenario = Scenario()
    moments: int = MOMENTS
    on: Day | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """``FOUND`` with a witness, ``NONE`` within the moments asked, or ``UNDECIDED`` in the seconds given."""

    outcome: Outcome
    witness: Witness | None
    moments: int
    provisions: int


def provisions_meant(norms: Norms, conclusion: Conclusion) -> tuple[str, ...]:
    """The provisions a conclusion is about: one, or all of a State that have the kind of effect asked for."""
    about = conclusion.about
    if about not in STATES:
        if about not in norms.by_id:
            raise ConclusionError(f"there is no provision '{about}' in the law asked; {nearest(about, norms.by_id)}")
        return (about,)
    return tuple(norm.id for norm in norms.by_id.values() if norm.force.ever_in_force and _is(norm, conclusion.kind, about))


def _is(norm: Norm, word: str, state: State) -> bool:
    kinds = {kind_of(norm, effect) for effect in norm.effects if effect.state == state}
    return bool(kinds) and (word == "applies" or word in {ASKED[kind] for kind in kinds if kind is not None})


def _check(question: Question, norms: Norms) -> tuple[set[str], set[State]]:
    """What the slice starts from. Raises :class:`ConclusionError` for names that are not there."""
    provisions: set[str] = set()
    states: set[State] = set()
    for conclusion in question.condition.conclusions:
        if conclusion.person not in question.shape.people:
            hint = nearest(conclusion.person, question.shape.people)
            raise ConclusionError(f"there is nobody called '{conclusion.person}' in the family; {hint}")
        if conclusion.kind == "stateless":
            states.update(universe(norms))
        elif conclusion.kind == "holds":
            if conclusion.about not in universe(norms):
                raise ConclusionError(f"'{conclusion.about}' is none of {', '.join(universe(norms))}")
            states.add(conclusion.about)
        else:
            provisions.update(provisions_meant(norms, conclusion))
    return provisions, states


def build(question: Question) -> tuple[World, Formula]:
    """The free family, and the formula that the condition surely holds of it on the day asked."""
    norms = norms_of(load(question.states), question.scenario)
    provisions, states = _check(question, norms)
    slice_ = slice_of(norms, provisions, states)
    world = unroll(norms, slice_, question.shape, question.moments)
    return world, _surely(world, question.condition).sure


def find(question: Question, *, seconds: float = PATIENCE) -> Answer:
    """Look for a family, with as few events as possible first.

    Raises :class:`DisagreementError` if the family found does not replay.
    """
    world, wanted = build(question)
    on = exact_day(world, question.on)
    told = [world.circuit.any_of(guard for guard, _, _ in slot.choices) for slot in world.slots[world.births :]]
    backend = Backend(world.circuit)
    outcome, model, limit = Outcome.NONE, None, 0
    for limit in range(len(told) + 1):
        outcome, model = backend.ask([wanted, *on, *(-each for each in told[limit:])], seconds)
        if model is not None:
            break
    if model is None:
        return Answer(outcome, None, limit, len(world.slice.norms))
    witness = read_model(world, model, question.condition.text)
    history = replay(world, model, witness)
    value = truth_in(history, question.condition, witness)
    if value is not TRUE:
        raise DisagreementError(f"'{question.condition.text}' holds for the solver, explain says {value.word}")
    return Answer(outcome, witness, limit, len(world.slice.norms))


def exact_day(world: World, on: Day | None) -> list[Formula]:
    return [] if on is None else [world.circuit.same_day(world.asked, world.circuit.fixed(on))]


# --- the condition as a formula --------------------------------------------------------------------------------------


def _surely(world: World, condition: Condition) -> Value:
    """The condition on the day asked, and what stands in ``was(…)`` on the day before the last event."""
    circuit = world.circuit
    now = _evaluate(world, condition, world.end, None)
    if "was" not in condition.program:
        return now
    parts = []
    later: list[Formula] = []
    for slot in reversed(world.slots[world.births :]):
        told = circuit.any_of(guard for guard, _, _ in slot.choices)
        before = Standpoint(slot.index - 1, END_OF_DAY, Moved(slot.day.variable, slot.day.key, -1))
        last = exact(circuit.all_of([told, *later]))
        parts.append(circuit.conjunction([last, _evaluate(world, condition, world.end, before)]))
        later.append(-told)
    return circuit.disjunction(parts)


def _evaluate(world: World, condition: Condition, now: Standpoint, before: Standpoint | None) -> Value:
    circuit = world.circuit
    stack: list[tuple[Value, Value]] = []
    for part in condition.program:
        if isinstance(part, Conclusion):
            value = _formula(world, part, now)
            stack.append((value, _formula(world, part, before) if before is not None else value))
        elif part == "not":
            one, two = stack.pop()
            stack.append((Value(-one.possible, -one.sure), Value(-two.possible, -two.sure)))
        elif part == "was":
            stack.append((stack[-1][1], stack.pop()[1]))
        else:
            join = circuit.conjunction if part == "and" else circuit.disjunction
            right, left = stack.pop(), stack.pop()
            stack.append((join([left[0], right[0]]), join([left[1], right[1]])))
    return stack.pop()[0]


def _formula(world: World, conclusion: Conclusion, at: Standpoint) -> Value:
    circuit, person = world.circuit, conclusion.person
    if conclusion.kind == "holds":
        value = exact(world.holds(person, conclusion.about, at))
    elif conclusion.kind == "stateless":
        value = exact(-circuit.any_of([world.holds(person, state, at) for state in world.states]))
    else:
        meant = provisions_meant(world.norms, conclusion)
        value = circuit.disjunction([world.provisions.standing(name, person, at) for name in meant])
    if conclusion.expected is FALSE:
        return Value(-value.possible, -value.sure)
    return value


# --- the condition on a replayed family ------------------------------------------------------------------------------


def truth_in(history: History, condition: Condition, witness: Witness) -> Truth:
    """The condition as the explaining interpreter sees it."""
    stack: list[tuple[Truth, Truth]] = []
    for part in condition.program:
        if isinstance(part, Conclusion):
            value = _truth(history, part, witness.day)
            stack.append((value, _truth(history, part, witness.before) if witness.before is not None else value))
        elif part == "not":
            one, two = stack.pop()
            stack.append((negation(one), negation(two)))
        elif part == "was":
            stack.append((stack[-1][1], stack.pop()[1]))
        else:
            join = conjunction if part == "and" else disjunction
            right, left = stack.pop(), stack.pop()
            stack.append((join((left[0], right[0])), join((left[1], right[1]))))
    return stack.pop()[0]


def _truth(history: History, conclusion: Conclusion, day: Day) -> Truth:
    history.forget_views()
    if conclusion.kind == "holds":
        value = history.nationality(conclusion.person, conclusion.about, day)[0].value
    elif conclusion.kind == "stateless":
        value = stateless(history, conclusion.person, day)
    else:
        names: Iterable[str] = provisions_meant(history.norms, conclusion)
        value = disjunction(history.standing(name, conclusion.person, day).value for name in names)
    return negation(value) if conclusion.expected is FALSE else value


__all__ = ["UNKNOWN", "Answer", "Circuit", "Model", "Question", "find", "read_condition", "read_shape", "write_day"]
