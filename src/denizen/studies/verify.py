"""The book of claims: each proved up to a number of moments, or refuted by a family that was replayed."""

import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from denizen.interpreters.explain.scenario import Scenario, Supposition
from denizen.interpreters.solver.shapes import read_shape
from denizen.interpreters.solver.witness import Witness
from denizen.interpreters.solver.z3_backend import Outcome
from denizen.language.dates import day
from denizen.rulebook.claims import PROVED, REFUTED, Claim
from denizen.studies.find import PATIENCE, Question, find

UNDECIDED = "not decided"

VERDICTS = {Outcome.NONE: PROVED, Outcome.FOUND: REFUTED, Outcome.UNDECIDED: UNDECIDED}


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the solver says of a claim, and whether the book says the same."""

    claim: Claim
    verdict: str
    witness: Witness | None
    provisions: int
    seconds: float

    @property
    def as_recorded(self) -> bool:
        return self.verdict == self.claim.expected


def question_of(claim: Claim) -> Question:
    scenario = Scenario(tuple(map(_supposition, claim.as_if)), claim.readings)
    return Question(claim.never, read_shape(claim.family), claim.states, scenario, claim.moments)


def _supposition(text: str) -> Supposition:
    """``PROPOSAL`` or ``PROPOSAL@DATE``, as on the command line."""
    target, _, start = text.partition("@")
    return Supposition(target, day(start) if start else None)


def decide(claim: Claim, *, seconds: float = PATIENCE) -> Verdict:
    """Look for a family that refutes the claim."""
    start = time.monotonic()
    answer = find(question_of(claim), seconds=seconds)
    verdict = VERDICTS[answer.outcome]
    return Verdict(claim, verdict, answer.witness, answer.provisions, time.monotonic() - start)


def verify(claims: Iterable[Claim], *, seconds: float = PATIENCE) -> Iterator[Verdict]:
    """Decide the claims in order."""
    for claim in claims:
        yield decide(claim, seconds=seconds)
