"""Whether the worked cases would notice a mistake: provisions changed a little, and the case that then fails.

A mutant is a provision with one slip that an author could make: a boundary a day off, a condition left out, another
State, a safeguard that bars nothing, the wrong clock. It is *killed* by a worked case that no longer comes out as it
says: one of its own, else one of any provision of the States that it may concern. A mutant that lives shows a gap in
the cases, or that the change makes no difference.

Source of the method: R. A. DeMillo, R. J. Lipton, F. G. Sayward, *Hints on test data selection* (1978).
"""

import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from denizen.language import nodes
from denizen.language.effects import Acquires, Effect, Loses, Owes
from denizen.language.force import Force, Step
from denizen.language.graph import replaced, walk
from denizen.language.nodes import Node, Particular
from denizen.language.provisions import Case, Modality, Provision
from denizen.language.states import State
from denizen.rulebook.registry import ALL_STATES, FOLDERS, Rulebook, load
from denizen.studies.conclusions import read_conclusion, truth_of
from denizen.studies.worked_cases import family_of, replay

A_DAY, A_CONDITION, A_STATE, A_DEFEAT, A_CLOCK, A_MODALITY = (
    "a day off",
    "a condition left out",
    "another State",
    "nothing barred",
    "the wrong clock",
    "another modality",
)
KINDS: Final = (A_DAY, A_CONDITION, A_STATE, A_DEFEAT, A_CLOCK, A_MODALITY)


@dataclass(frozen=True, slots=True)
class Mutant:
    """A provision with a slip in it; ``says`` where the slip is."""

    kind: str
    says: str
    provision: Provision

    def __str__(self) -> str:
        return f"{self.provision.id}: {self.kind} ({self.says})"


@dataclass(frozen=True, slots=True)
class Killer:
    """The worked case that shows the mistake."""

    provision: str
    case: str


# --- slips -----------------------------------------------------------------------------------------------------------


def mutants_of(provision: Provision) -> Iterator[Mutant]:
    """Every slip that is tried on a provision, in a fixed order."""
    yield from _in_the_text(provision)
    yield from _in_effects(provision)
    for kind, says, conditions in _in_conditions(provision.when):
        yield Mutant(kind, f"when {says}", replace(provision, when=conditions))
    for kind, says, conditions in _in_conditions(provision.unless):
        yield Mutant(kind, f"unless {says}", replace(provision, unless=conditions))
    if provision.lasts is not None:
        yield Mutant(A_CONDITION, "as long as", replace(provision, lasts=None))
    if provision.bearers.condition is not None:
        everybody = replace(provision.bearers, condition=None)
        yield Mutant(A_CONDITION, "whom", replace(provision, bearers=everybody))
        for kind, says, changed in _in_condition(provision.bearers.condition):
            others = replace(provision.bearers, condition=changed)
            yield Mutant(kind, f"whom: {says}", replace(provision, bearers=others))


def _in_the_text(provision: Provision) -> Iterator[Mutant]:
    if provision.defeats:
        yield Mutant(A_DEFEAT, "defeats", replace(provision, defeats=()))
    if provision.force is not provision.instrument.force:
        for at, step in enumerate(provision.force.steps):
            if step.start.exact and provision.force.ever_in_force:
                yield Mutant(A_DAY, f"force, {step.stage.value}", replace(provision, force=_later(provision.force, at)))
    if provision.reach.since is not None:
        later = replace(provision.reach, since=provision.reach.since + 1)
        yield Mutant(A_DAY, "covers since", replace(provision, reach=later))
    if provision.reach.until is not None:
        later = replace(provision.reach, until=provision.reach.until + 1)
        yield Mutant(A_DAY, "covers until", replace(provision, reach=later))
    if provision.reach.looks_back:
        yield Mutant(A_CLOCK, "looks back", replace(provision, reach=replace(provision.reach, looks_back=False)))
    if provision.modality is not Modality.BY_LAW and _changes(provision.effects):
        yield Mutant(A_MODALITY, "by law", replace(provision, modality=Modality.BY_LAW))


def _changes(effects: Sequence[Effect]) -> bool:
    return any(isinstance(effect, Acquires | Loses) for effect in effects)


def _later(force: Force, at: int) -> Force:
    """The same history with one step a day later."""
    steps = list(force.steps)
    start = steps[at].start
    steps[at] = Step(steps[at].stage, type(start)(start.earliest + 1, start.latest + 1))
    later = steps[at + 1].start.earliest if at + 1 < len(steps) else None
    return Force(tuple(steps)) if later is None or later >= start.earliest + 1 else force


def _in_effects(provision: Provision) -> Iterator[Mutant]:
    for at, effect in enumerate(provision.effects):
        others = provision.effects
        if isinstance(effect, Acquires | Loses):
            changed: Effect = replace(effect, state=_another(effect.state))
            yield Mutant(A_STATE, "effect", replace(provision, effects=(*others[:at], changed, *others[at + 1 :])))
        if isinstance(effect, Owes) and effect.due is not None:
            changed = replace(effect, due=replace(effect.due, days=effect.due.days + 1))
            yield Mutant(A_DAY, "due", replace(provision, effects=(*others[:at], changed, *others[at + 1 :])))


def _in_conditions(conditions: tuple[Node, ...]) -> Iterator[tuple[str, str, tuple[Node, ...]]]:
    for at, condition in enumerate(conditions):
        before, after = conditions[:at], conditions[at + 1 :]
        yield A_CONDITION, f"{at + 1}", (*before, *after)
        for kind, says, changed in _in_condition(condition):
            yield kind, f"{at + 1}: {says}", (*before, changed, *after)


_STRICT: Final = {"<": "<=", "<=": "<", ">": ">=", ">=": ">"}


def _in_condition(root: Node) -> Iterator[tuple[str, str, Node]]:
    for node in walk([root]):
        for kind, says, changed in _in_node(node):
            yield kind, says, replaced(root, node, changed)


def _in_node(node: Node) -> Iterator[tuple[str, str, Node]]:
    if isinstance(node, nodes.Compare):
        relation = _STRICT[node.relation]
        yield A_DAY, f"{node.relation} for {relation}", nodes.Compare(relation, node.left, node.right)
    elif isinstance(node, nodes.FixedDay):
        yield A_DAY, "fixed day", nodes.FixedDay(node.day + 1)
    elif isinstance(node, nodes.Shifted):
        yield A_DAY, "term", nodes.Shifted(node.day, replace(node.duration, days=node.duration.days + 1))
    elif isinstance(node, nodes.AllOf | nodes.AnyOf) and len(node.parts) > 1:
        for at in range(len(node.parts)):
            rest = (*node.parts[:at], *node.parts[at + 1 :])
            yield A_CONDITION, f"part {at + 1} of {len(node.parts)}", type(node)(rest)
    elif isinstance(node, nodes.Holds):
        yield A_STATE, f"national of {node.state}", nodes.Holds(node.person, _another(node.state), node.titles)
    elif isinstance(node, Particular) and node.name == "state" and len(node.values) == 1:
        other = (_another(str(node.values[0])),)
        yield A_STATE, f"event in {node.values[0]}", Particular(node.name, node.relation, other)
    elif isinstance(node, nodes.AsOf):
        yield A_CLOCK, "as of now", node.condition
    elif isinstance(node, nodes.TriggerDay):
        yield A_CLOCK, "now for the day of the event", nodes.Now()


def _another(state: State) -> State:
    """The next State that makes law here."""
    known = [*ALL_STATES]
    return known[(known.index(state) + 1) % len(known)] if state in known else known[0]


# --- killing ---------------------------------------------------------------------------------------------------------


class Trap:
    """The worked cases of a rulebook, set for mutants. ``law_of`` gives the law of the States of a case."""

    def __init__(self, rulebook: Rulebook, law_of: Callable[[tuple[State, ...]], Rulebook] = load) -> None:
        self.rulebook = rulebook
        self.law_of = law_of

    def killer(self, mutant: Mutant) -> Killer | None:
        """The first worked case that fails if the slip is made; ``None`` if none does."""
        laws: dict[tuple[State, ...], Rulebook] = {}
        for provision in self._in_order(mutant.provision):
            for case in provision.cases:
                if self._fails(mutant, provision, case, laws):
                    return Killer(provision.id, case.title)
        return None

    def _in_order(self, provision: Provision) -> Iterator[Provision]:
        """The provision itself, then its neighbours, then those of the same State, then the others."""
        others = [each for each in self.rulebook.provisions.values() if each.id != provision.id]
        yield provision
        yield from (each for each in others if each.instrument is provision.instrument)
        yield from (each for each in others if each.instrument is not provision.instrument and _near(each, provision))

    def _fails(self, mutant: Mutant, provision: Provision, case: Case, laws: dict[tuple[State, ...], Rulebook]) -> bool:
        own = (provision.state,) if provision.state in FOLDERS else tuple(FOLDERS)
        states = tuple(sorted({*family_of(case).states, *own} & set(FOLDERS)))
        if states not in laws:
            laws[states] = _with(self.law_of(states), mutant.provision)
        history, asked = replay(provision, case, laws[states])
        if history.standing(provision.id, case.bearer, asked).value.word != case.expects:
            return True
        claims = map(read_conclusion, case.also)
        return any(truth_of(history, claim, asked) is not claim.expected for claim in claims)


def _near(other: Provision, provision: Provision) -> bool:
    return other.state == provision.state or provision.state not in FOLDERS


def _with(rulebook: Rulebook, mutant: Provision) -> Rulebook:
    provisions = dict(rulebook.provisions)
    if mutant.id in provisions:
        provisions[mutant.id] = mutant
    return Rulebook(rulebook.states, rulebook.instruments, provisions, rulebook.parties)


def sample(rulebook: Rulebook, number: int, seed: int) -> list[Mutant]:
    """So many mutants of a rulebook, as evenly over the kinds as there are any; the same for the same arguments."""
    dice = random.Random(seed)
    by_kind: dict[str, list[Mutant]] = {kind: [] for kind in KINDS}
    for provision in rulebook.provisions.values():
        if provision.force.ever_in_force:
            for mutant in mutants_of(provision):
                by_kind[mutant.kind].append(mutant)
    for found in by_kind.values():
        dice.shuffle(found)
    chosen: list[Mutant] = []
    while len(chosen) < number and any(by_kind.values()):
        for kind in KINDS:
            if by_kind[kind] and len(chosen) < number:
                chosen.append(by_kind[kind].pop())
    return chosen
