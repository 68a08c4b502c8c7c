"""A family for which a condition holds, found by the solver and replayed, or the statement that there is none."""

from dataclasses import dataclass
from typing import Final

from denizen.interpreters.explain.evaluate import judge
from denizen.interpreters.explain.history import History
from denizen.interpreters.explain.scenario import Norms, Scenario, norms_of
from denizen.interpreters.solver.circuit import Formula, Moved, Value, exact
from denizen.interpreters.solver.meanings import END_OF_DAY, Standpoint, truth
from denizen.interpreters.solver.shapes import Shape
from denizen.interpreters.solver.slicing import slice_of
from denizen.interpreters.solver.unroll import unroll
from denizen.interpreters.solver.witness import DisagreementError, Witness, read_model, replay
from denizen.interpreters.solver.world import World
from denizen.interpreters.solver.z3_backend import Backend, Outcome
from denizen.language.dates import Day
from denizen.language.facts import nearest
from denizen.language.states import State
from denizen.language.truth import TRUE, Truth, conjunction, disjunction, negation
from denizen.rulebook.registry import ALL_STATES, load
from denizen.studies.binds import bound, seen
from denizen.studies.conclusions import ConclusionError
from denizen.studies.find_conditions import Claim, Condition, read_condition

MOMENTS: Final = 6
#: Seconds for one question to the solver.
PATIENCE: Final = 60.0

AS_IT_STANDS: Final = Scenario()


@dataclass(frozen=True, slots=True)
class Question:
    """What to find: a condition, the shape of the family, the law (States and scenario), and how far to look.

    ``on`` fixes the day asked about; otherwise any day after the last event will do.
    """

    condition: str | Condition
    shape: Shape
    states: tuple[State, ...] = ALL_STATES
    scenario: Scenario = AS_IT_STANDS
    moments: int = MOMENTS
    on: Day | None = None

    @property
    def norms(self) -> Norms:
        return norms_of(load(self.states), self.scenario)


@dataclass(frozen=True, slots=True)
class Answer:
    """``FOUND`` with a witness, ``NONE`` within the moments asked, or ``UNDECIDED`` in the seconds given.

    ``moments`` is the number of moments the witness needs, or that were looked through; ``provisions`` how many
    provisions the question depends on.
    """

    outcome: Outcome
    witness: Witness | None
    moments: int
    provisions: int


def build(question: Question) -> tuple[World, Condition, Formula]:
    """The free family, and the formula that the condition surely holds of it on the day asked.

    Raises :class:`ConclusionError` and :class:`denizen.interpreters.explain.scenario.ScenarioError`.
    """
    norms = question.norms
    condition = question.condition
    if isinstance(condition, str):
        condition = read_condition(condition, norms)
    for claim in condition.claims:
        if claim.person not in question.shape.people:
            hint = nearest(claim.person, question.shape.people)
            raise ConclusionError(f"there is nobody called '{claim.person}' in the family; {hint}")
    provisions = [name for claim in condition.claims for name in claim.provisions]
    roots = [claim.node for claim in condition.claims if claim.node is not None]
    world = unroll(norms, slice_of(norms, provisions, roots=roots), question.shape, question.moments)
    return world, condition, surely(world, condition).sure


def find(question: Question, *, seconds: float = PATIENCE) -> Answer:
    """Look for a family, with as few events as possible first.

    Raises :class:`DisagreementError` if the family found does not replay.
    """
    world, condition, wanted = build(question)
    asked = [wanted]
    if question.on is not None:
        asked.append(world.circuit.same_day(world.asked, world.circuit.fixed(question.on)))
    told = [world.circuit.any_of(guard for guard, _, _ in slot.choices) for slot in world.slots[world.births :]]
    backend = Backend(world.circuit)
    undecided = False
    for limit in range(len(told) + 1):
        outcome, model = backend.ask([*asked, *(-each for each in told[limit:])], seconds)
        undecided = undecided or outcome is Outcome.UNDECIDED
        if model is not None:
            witness = read_model(world, model, condition.text)
            confirm(condition, replay(world, model, witness), witness)
            return Answer(outcome, witness, limit, len(world.slice.norms))
        if outcome is Outcome.UNDECIDED:
            break
    return Answer(Outcome.UNDECIDED if undecided else Outcome.NONE, None, len(told), len(world.slice.norms))


def confirm(condition: Condition, history: History, witness: Witness) -> None:
    """Raises :class:`DisagreementError` unless the explaining interpreter finds the condition true as well."""
    value = truth_in(history, condition, witness.day, witness.before)
    if value is not TRUE:
        raise DisagreementError(f"'{condition.text}' holds for the solver, explain says {value.word}: {witness.data}")


# --- the condition as a formula --------------------------------------------------------------------------------------


def surely(world: World, condition: Condition) -> Value:
    """The condition on the day asked, and what stands in ``was(…)`` on the day before the last event."""
    circuit = world.circuit
    if "was" not in condition.program:
        return _evaluate(world, condition, world.end, None)
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
        if isinstance(part, Claim):
            value = _formula(world, part, now)
            stack.append((value, _formula(world, part, before) if before is not None else value))
        elif part == "not":
            one, two = stack.pop()
            stack.append((Value(-one.possible, -one.sure), Value(-two.possible, -two.sure)))
        elif part == "was":
            _, two = stack.pop()
            stack.append((two, two))
        else:
            join = circuit.conjunction if part == "and" else circuit.disjunction
            right, left = stack.pop(), stack.pop()
            stack.append((join([left[0], right[0]]), join([left[1], right[1]])))
    return stack.pop()[0]


def _formula(world: World, claim: Claim, at: Standpoint) -> Value:
    provisions = world.provisions
    if claim.text.startswith("double_bind"):
        if at != world.end:
            raise ConclusionError(f"{claim.text} cannot stand in was(…): it is asked on the day itself")
        return bound(world, claim.person, claim.binds)
    if claim.node is not None:
        return truth(provisions.view(claim.person, at), claim.node)
    return world.circuit.disjunction([provisions.standing(name, claim.person, at) for name in claim.provisions])


# --- the condition on a replayed family ------------------------------------------------------------------------------


def truth_in(history: History, condition: Condition, day: Day, before: Day | None = None) -> Truth:
    """The condition as the explaining interpreter sees it on a day; ``before`` is the day that ``was(…)`` speaks of."""
    stack: list[tuple[Truth, Truth]] = []
    for part in condition.program:
        if isinstance(part, Claim):
            value = _truth(history, part, day)
            stack.append((value, _truth(history, part, before) if before is not None else value))
        elif part == "not":
            one, two = stack.pop()
            stack.append((negation(one), negation(two)))
        elif part == "was":
            _, two = stack.pop()
            stack.append((two, two))
        else:
            join = conjunction if part == "and" else disjunction
            right, left = stack.pop(), stack.pop()
            stack.append((join((left[0], right[0])), join((left[1], right[1]))))
    return stack.pop()[0]


def _truth(history: History, claim: Claim, day: Day) -> Truth:
    history.forget_views()
    if claim.text.startswith("double_bind"):
        return seen(history, claim.person, day)
    if claim.node is not None:
        value: Truth = judge(history.view(claim.person, day), claim.node).value
        return value
    return disjunction(history.standing(name, claim.person, day).value for name in claim.provisions)
