"""What a conclusion comes to in every way to complete a case: certainly true, certainly false, or both possible.

Three-valued logic is safe but blunt: ``p or not p`` is unknown to it. Here everything that the case leaves open is
chosen at once, and the solver looks for a completion in which the conclusion is true and for one in which it is not.
Every completion found is run through the explaining interpreter before it is shown.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from denizen.cases.model import Family
from denizen.cases.reading import CaseError, family_from
from denizen.cases.writing import data_from
from denizen.interpreters.explain.scenario import Norms, Scenario, norms_of
from denizen.interpreters.explain.transition import run
from denizen.interpreters.solver.circuit import UnsupportedLawError
from denizen.interpreters.solver.completion import completed
from denizen.interpreters.solver.given import Given
from denizen.interpreters.solver.slicing import slice_of
from denizen.interpreters.solver.unroll import unrolled
from denizen.interpreters.solver.witness import DisagreementError
from denizen.interpreters.solver.z3_backend import Backend, Model, Outcome
from denizen.language.dates import Day
from denizen.language.truth import FALSE, TRUE, UNKNOWN, Truth
from denizen.rulebook.registry import Rulebook
from denizen.studies.conclusions import check_person
from denizen.studies.find import PATIENCE, surely, truth_in
from denizen.studies.find_conditions import Condition, read_condition
from denizen.studies.sparing import spare

CERTAIN, POSSIBLE, UNDECIDED = "certain", "both possible", "not decided"

#: Events that may have happened besides those told, where the account or the nationalities leave room for them.
UNTOLD: Final = 1

NOTHING_FOUND: Final[Mapping[Truth, Family]] = {}


@dataclass(frozen=True, slots=True)
class Exact:
    """What a conclusion comes to.

    ``value`` is what every completion says, or unknown; ``known`` is what the explaining interpreter says of the case
    as it is told. ``if_true`` and ``if_false`` are completions, as far as the conclusion needs them. ``why`` says why
    nothing is decided; ``untold`` is how many events besides those told the verdict allows for (none if nothing is
    left open), ``unchanging`` which facts it takes to stay the same.
    """

    family: Family
    norms: Norms
    condition: Condition
    day: Day
    verdict: str
    value: Truth
    known: Truth
    if_true: Family | None = None
    if_false: Family | None = None
    why: str = ""
    untold: int | None = None
    unchanging: tuple[str, ...] = ()
    provisions: int = 0


def exactly(
    rulebook: Rulebook,
    family: Family,
    scenario: Scenario,
    text: str,
    day: Day,
    *,
    untold: int = UNTOLD,
    seconds: float = PATIENCE,
) -> Exact:
    """Decide a conclusion over every completion of a case.

    Raises :class:`denizen.studies.conclusions.ConclusionError`, and :class:`DisagreementError` if the two interpreters
    contradict each other.
    """
    norms = norms_of(rulebook, scenario)
    condition = read_condition(text, norms)
    for claim in condition.claims:
        check_person(family, claim.person)
    history = run(norms, family)
    known = truth_in(history, condition, day)
    question = _Question(norms, family, condition, day, known)
    unborn = [claim.person for claim in condition.claims if family.people[claim.person].born.earliest > day]
    if unborn:
        return question.undecided(f"{unborn[0]} was not born by then")
    provisions = [name for claim in condition.claims for name in claim.provisions]
    roots = [claim.node for claim in condition.claims if claim.node is not None]
    try:
        world = unrolled(Given(history, slice_of(norms, provisions, roots=roots, linked=history.states), day, untold))
        return question.decide(world, seconds)
    except UnsupportedLawError as error:
        return question.undecided(str(error))


@dataclass(slots=True)
class _Question:
    norms: Norms
    family: Family
    condition: Condition
    day: Day
    known: Truth

    def undecided(self, why: str, found: Mapping[Truth, Family] = NOTHING_FOUND) -> Exact:
        true, false = found.get(TRUE), found.get(FALSE)
        case = (self.family, self.norms, self.condition, self.day)
        return Exact(*case, UNDECIDED, self.known, self.known, true, false, why)

    def decide(self, world: Given, seconds: float) -> Exact:
        circuit = world.circuit
        wanted = surely(world, self.condition)
        lawful = circuit.all_of(circuit.asserted[world.structural :])
        del circuit.asserted[world.structural :]
        placed = circuit.all_of(world.placing)
        within = circuit.both(placed, lawful)
        backend = Backend(circuit)
        found: dict[Truth, Family] = {}
        beyond = False
        doubt = circuit.both(wanted.possible, -wanted.sure)
        for assumed, expected in (
            ((within, wanted.sure), TRUE),
            ((within, -wanted.possible), FALSE),
            ((within, doubt), UNKNOWN),
            ((placed, -lawful), None),
        ):
            if TRUE in found and FALSE in found:
                break
            outcome, model = backend.ask(assumed, seconds)
            if outcome is Outcome.UNDECIDED:
                return self.undecided(f"not decided in {seconds:g} s", found)
            if model is not None:
                value, completion = self._replay(world, model, expected)
                found.setdefault(value, completion)
                beyond = beyond or expected is None
        return self._verdict(world, found, beyond=beyond)

    def _replay(self, world: Given, model: Model, expected: Truth | None) -> tuple[Truth, Family]:
        """The completion of a model, and what the explaining interpreter says of it."""
        data = data_from(completed(world, model))
        try:
            family = family_from(data)
        except CaseError as error:
            raise DisagreementError(f"the completion is no case: {error}: {data}") from None
        value = truth_in(run(self.norms, family), self.condition, self.day)
        if expected is not None and value is not expected:
            raise DisagreementError(
                f"'{self.condition.text}' is {expected.word} for the solver, explain says {value.word}: {data}"
            )
        if self.known is not UNKNOWN and value is not self.known:
            raise DisagreementError(
                f"'{self.condition.text}' was known to be {self.known.word}, of a completion explain says "
                f"{value.word}: {data}"
            )
        if value is not UNKNOWN and value is not self.known:
            family = spare(self.family, family, lambda spared: self._says(spared) is value)
        return value, family

    def _says(self, family: Family) -> Truth:
        try:
            family_from(data_from(family))
        except CaseError:
            return UNKNOWN
        return truth_in(run(self.norms, family), self.condition, self.day)

    def _verdict(self, world: Given, found: dict[Truth, Family], *, beyond: bool) -> Exact:
        if (UNKNOWN in found or (beyond and self.known is UNKNOWN)) and not {TRUE, FALSE} <= set(found):
            why = "even with everything told the law leaves it open"
            if UNKNOWN not in found:
                why = "in some ways to complete the case something happens on a day that the solver does not look at"
            return self.undecided(why, found)
        if TRUE in found and FALSE in found:
            verdict, value = POSSIBLE, UNKNOWN
        elif found:
            verdict, value = CERTAIN, next(iter(found))
        else:
            return self.undecided("what is told contradicts itself")
        return Exact(
            self.family,
            self.norms,
            self.condition,
            self.day,
            verdict,
            value,
            self.known,
            found.get(TRUE),
            found.get(FALSE),
            untold=world.untold if world.open_ended else None,
            unchanging=tuple(_unchanging(world)),
            provisions=len(world.slice.norms),
        )


def _unchanging(world: Given) -> Iterator[str]:
    """Facts that are not told and are taken to have one value throughout."""
    for (person, name), spells in world.facts.free.items():  # type: ignore[attr-defined]
        if name in world.watched and len(spells) == 1:
            yield f"{name} of {person}"
