"""Which State commands what another punishes: duties, and the sanctions that doing them brings."""

import time
from collections.abc import Iterator
from dataclasses import dataclass

from denizen.interpreters.explain.evaluate import matches
from denizen.interpreters.explain.scenario import Norm, Norms, Scenario, norms_of
from denizen.interpreters.solver.shapes import read_shape
from denizen.interpreters.solver.slicing import roots_of
from denizen.interpreters.solver.witness import Witness
from denizen.interpreters.solver.z3_backend import Outcome
from denizen.language.effects import Owes
from denizen.language.graph import walk
from denizen.language.nodes import Happened, Pattern
from denizen.language.states import State
from denizen.language.truth import FALSE
from denizen.rulebook.registry import load
from denizen.studies.find import PATIENCE, Question, find
from denizen.studies.find_conditions import SUBJECT, Claim, Condition
from denizen.studies.findings import EXPOSURE, kind_of

MOMENTS = 4


@dataclass(frozen=True, slots=True)
class Pair:
    """Doing ``act``, which ``duty`` commands or brings with it, exposes to ``sanction`` of another State."""

    duty: str
    act: Pattern
    sanction: str
    states: tuple[State, ...]


@dataclass(frozen=True, slots=True)
class Punished:
    """A pair, and somebody who owes the duty, does the act, and is exposed by it; none if nobody can be."""

    pair: Pair
    outcome: Outcome
    witness: Witness | None
    seconds: float


def pairs(norms: Norms) -> Iterator[Pair]:
    """Every duty with every sanction of another State that hears the act."""
    live = [norm for norm in norms.by_id.values() if norm.force.ever_in_force]
    for duty in live:
        for effect in duty.effects:
            if not isinstance(effect, Owes):
                continue
            acts = [act for act in (effect.fulfilled_by, *effect.entails) if act is not None]
            for other in live:
                sanctioned = [each.state for each in other.effects if kind_of(other, each) == EXPOSURE]
                for state in dict.fromkeys(sanctioned):
                    if state == effect.state:
                        continue
                    for act in acts:
                        if _hears(other, act):
                            yield Pair(duty.id, act, other.id, tuple(sorted({effect.state, state})))


def _hears(norm: Norm, act: Pattern) -> bool:
    """Whether the plainest event of the act may be one that the provision waits for or asks about."""
    details = {part.name: part.values[0] for part in act.particulars if part.relation == "among"}
    return any(
        isinstance(node, Pattern) and node.kind == act.kind and matches(node, details) is not FALSE
        for node in walk(list(roots_of(norm)))
    )


def decide(pair: Pair, scenario: Scenario, *, seconds: float = PATIENCE) -> Punished:
    """Look for somebody whom the one State commands the act and the other punishes for it."""
    start = time.monotonic()
    duty = Claim(f"owes(p, {pair.duty})", "p", None, (pair.duty,))
    sanction = Claim(f"exposed(p, {pair.sanction})", "p", None, (pair.sanction,))
    act = Claim(f"did(p, {pair.act.kind})", "p", Happened(SUBJECT, pair.act, None))
    text = f"was({duty.text}), does it, and then {sanction.text}"
    program = (duty, "was", sanction, "was", "not", act, "was", "not", act, sanction, "and", "and", "and", "and")
    question = Question(Condition(text, program), read_shape("p"), pair.states, scenario, MOMENTS)
    answer = find(question, seconds=seconds)
    return Punished(pair, answer.outcome, answer.witness, time.monotonic() - start)


def command_and_punish(
    states: tuple[State, ...], scenario: Scenario, *, seconds: float = PATIENCE
) -> Iterator[Punished]:
    """Every pair of duty and sanction between the States, decided."""
    for pair in pairs(norms_of(load(states), scenario)):
        yield decide(pair, scenario, seconds=seconds)
