"""Which modes of acquisition and loss a provision has, found from what it does.

Each provision is asked by itself, together with what bars it and what it refers to: whom it reaches who bears the mark
of one mode and of no other. Every family found is replayed under the whole law of the day, so that a mode present is
one that somebody can really have; an absence holds for the provision by itself.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from denizen.interpreters.explain.scenario import Norm, Norms, Scenario, norms_of
from denizen.interpreters.explain.transition import run
from denizen.interpreters.solver.circuit import Formula, UnsupportedLawError
from denizen.interpreters.solver.meanings import truth
from denizen.interpreters.solver.shapes import read_shape
from denizen.interpreters.solver.slicing import due_of, may_breach, roots_of, slice_of
from denizen.interpreters.solver.unroll import unroll
from denizen.interpreters.solver.witness import DisagreementError, Witness, differences, read_model
from denizen.interpreters.solver.z3_backend import Backend, Outcome
from denizen.language.effects import Acquires, Effect, Empowers, Loses
from denizen.language.graph import walk
from denizen.language.nodes import AllOf, Applies, CountOf, Exists, ForEvery, Happened, Holds, Node, Not, Pattern
from denizen.language.nodes import Particular as Part
from denizen.language.provisions import Modality
from denizen.language.states import State
from denizen.language.truth import TRUE
from denizen.rulebook.registry import Rulebook
from denizen.studies.typology import (
    ACQUISITIONS,
    AS_A_RELATIVE,
    LOSSES,
    NO_MODE,
    SUBJECT,
    SUCCESSION,
    Target,
    born_to_citizens,
    holds,
    marked,
)

MOST_MOMENTS: Final = 4
#: Marks of another nationality, without which many laws let nobody lose theirs as a relative.
FOREIGN: Final = ("L02", "L05", "L06")
#: What else a law may ask of the person of a mode: what has no mode, no other nationality, that of a named State.
BESIDES: Final[tuple[tuple[str, ...], ...]] = ((), ("",), ("A23",), ("", "A23"), ("A18",), ("A05",))


@dataclass(frozen=True, slots=True)
class Produced:
    """A mode that a provision has, with a case on which ``person`` is reached; whether citizens by birth are too."""

    mode: str
    provision: str
    person: str
    witness: Witness
    by_birth: bool


@dataclass(frozen=True, slots=True)
class Answer:
    """``why_not`` says why nothing could be asked, or what stayed undecided."""

    produced: tuple[Produced, ...] = ()
    why_not: str = ""


def modes_of(norms: Norms, norm: Norm, state: State, effect: type[Effect], seconds: float) -> Answer:
    """What modes a provision has; asked of larger families first, then of those who have no such relatives."""
    try:
        for family, who in families_for(norm):
            asking = _Asking(norms, norm, state, effect is Loses, (family, who), seconds)
            found = tuple(asking.losses() if effect is Loses else asking.acquisitions())
            if found:
                return Answer(found)
    except UnsupportedLawError as error:
        return Answer(why_not=str(error))
    except TimeoutError:
        return Answer(why_not=f"not decided in {seconds:g} s")
    return Answer()


def families_for(norm: Norm) -> Iterator[tuple[str, str]]:
    """Families that have the relatives of whom the provision speaks, and who of them is asked about."""
    bearers = norm.bearers.relations
    nodes = walk(list(roots_of(norm)))
    relations = {*bearers, *(each.relation for each in nodes if isinstance(each, Exists | ForEvery | CountOf))}
    born = norm.on is not None and norm.on.kind == "is born"
    if "spouse" in bearers:
        yield "p+spouse", "spouse"
    elif "child" in bearers or "parent" in relations or born:
        yield "child+father+mother", "child"
        yield "child+mother", "child"
    if "sibling" in relations:
        yield "p+child1+child2", "child1"
    if bearers == ("self",):
        yield "+".join(("p", *(each for each in ("spouse", "child") if each in relations))), "p"


class _Asking:
    def __init__(
        self, norms: Norms, norm: Norm, state: State, losing: bool, family: tuple[str, str], seconds: float
    ) -> None:
        self.norms, self.norm, self.state, self.seconds = norms, norm, state, seconds
        self.nodes = list(walk(list(roots_of(norm))))
        self.losing = losing
        self.own = own_law(norms, norm, state)
        self.who = family[1]
        named = self._named()
        self.targets = [target for target in (LOSSES if losing else ACQUISITIONS) if losing or self._comes_so(target)]
        others = () if losing else (NO_MODE,)
        marks = {
            target.mode: marked(target, state, named)
            for target in (*self.targets, *others)
            if target.marks and (named or target.mode != "A18")
        }
        native = born_to_citizens(state)
        roots = [*marks.values(), holds(state), holds(state, "birth"), native]
        slice_ = slice_of(self.own, [norm.id], roots=roots)
        self.world = unroll(self.own, slice_, read_shape(family[0]), self._moments())
        view = self.world.provisions.view(self.who, self.world.end)
        self.bears = {mode: truth(view, node).sure for mode, node in marks.items()}
        self.native = truth(view, native).sure
        self.reached = self._reached()
        self.backend = Backend(self.world.circuit)

    # --- the two directions

    def losses(self) -> Iterator[Produced]:
        """To be let go on one's own application is to renounce, whatever else one has done."""
        asked_for = self.norm.modality is Modality.ON_APPLICATION
        relative = [target for target in self.targets if target.mode in AS_A_RELATIVE]
        kept = [target.mode for target in self.targets if target not in relative] if asked_for else []
        unmarked = self._ask([self.reached, *self._none_but(*kept)])
        if unmarked is not None:  # no mark says why
            if asked_for and self._replays(unmarked):
                yield self._produced("L01", unmarked, [])
            return
        reached_anyway = self._ask([self.reached, *self._none_but(*FOREIGN)]) is not None
        foreign = () if reached_anyway else FOREIGN
        for target in relative if asked_for else self.targets:
            besides = kept or (foreign if target in relative or target.mode == "L01" else ())
            alone = [*self._none_but(target.mode, *besides), self.bears[target.mode]]
            witness = self._ask([self.reached, *alone])
            if witness is not None and self._replays(witness):
                yield self._produced(target.mode, witness, alone)

    def acquisitions(self) -> Iterator[Produced]:
        """With no other mark; where nobody is reached so, with marks that some laws ask for besides."""
        for besides in BESIDES:
            if besides and self._ask([self.reached, *self._none_but(*besides)]) is not None:
                return  # that is all it asks for
            found: set[str] = set()
            wider: set[str] = set()
            for target in sorted(self.targets, key=lambda target: (bool(target.marks), len(target.within))):
                if wider & {"A06", *target.within} or (target.marks and target.mode not in self.bears):
                    continue
                if target.mode in besides or (target.mode == "A06" and besides):
                    continue
                allowed = (target.mode, *target.within, *besides)
                bearing = [self.bears[target.mode]] if target.marks else []
                witness = self._ask([self.reached, *self._none_but(*allowed), *bearing])
                if witness is not None:
                    wider.add(target.mode)
                if target.through and (witness is None or not self._replays(witness)):
                    bearing.append(self.bears[target.through])
                    allowed = (*allowed, target.through)
                    witness = self._ask([self.reached, *self._none_but(*allowed), *bearing])
                if witness is not None and not self._replays(witness):  # a child of citizens mostly is one already
                    witness = self._ask([self.reached, *self._none_but(*allowed), *bearing, -self.native])
                if witness is not None and self._replays(witness):
                    found.add(target.mode)
                    yield Produced(target.mode, self.norm.id, self.who, witness, True)
            if found:
                return

    def _produced(self, mode: str, witness: Witness, alone: list[Formula]) -> Produced:
        view = self.world.provisions.view(self.who, self.world.end)
        born = truth(view, _by_birth_alone(self.state)).sure
        reaches = self._ask([self.reached, *alone, born]) is not None
        return Produced(mode, self.norm.id, self.who, witness, reaches)

    def _none_but(self, *allowed: str) -> list[Formula]:
        return [-formula for mode, formula in self.bears.items() if mode not in allowed]

    def _ask(self, asked: list[Formula]) -> Witness | None:
        outcome, model = self.backend.ask(asked, self.seconds)
        if outcome is Outcome.UNDECIDED:
            raise TimeoutError
        if model is None:
            return None
        witness = read_model(self.world, model)
        wrong = list(differences(self.world, model, run(self.own, witness.family)))
        if wrong:
            raise DisagreementError(f"solver and explain disagree: {'; '.join(wrong[:3])}: {witness.data}")
        return witness

    def _replays(self, witness: Witness) -> bool:
        """The whole law of the day reaches the person through this provision as well."""
        history = run(self.norms, witness.family)
        return history.standing(self.norm.id, self.who, witness.day).value is TRUE

    def _reached(self) -> Formula:
        """The provision applies, or has done what it does."""
        view = self.world.provisions.view(self.who, self.world.end)
        kind = Loses if self.losing else Acquires
        if self.norm.modality is Modality.BY_LAW and any(isinstance(each, kind) for each in self.norm.effects):
            particulars = (Part("state", "among", (self.state,)), Part("provision", "among", (self.norm.id,)))
            pattern = Pattern("loses" if self.losing else "acquires", particulars)
            return truth(view, Happened(SUBJECT, pattern, None)).sure
        applies = self.world.provisions.standing(self.norm.id, self.who, self.world.end).sure
        held = truth(view, holds(self.state)).sure
        return self.world.circuit.both(applies, held if self.losing else -held)

    # --- what to ask about

    def _comes_so(self, target: Target) -> bool:
        by_birth = any(isinstance(each, Acquires) and each.title == "birth" for each in self.norm.effects)
        # whoever becomes a citizen through another's act does so with that person, not later
        alone = not target.through or "self" in self.norm.bearers.relations
        return target.by_birth in (by_birth, None) and alone

    def _moments(self) -> int:
        """One for each kind of event it reads, and one for the nationality of a relative."""
        kinds = {node.kind for node in self.nodes if isinstance(node, Pattern)}
        if "loses" in kinds or self.norm.bearers.relations != ("self",):
            return MOST_MOMENTS
        if self.losing:
            return MOST_MOMENTS - 1
        if self.norm.on is not None and self.norm.on.kind == "is born":
            return 1
        held = any(isinstance(each, Holds) and each.person != SUBJECT for each in self.nodes) and "is born" not in kinds
        return max(1, min(MOST_MOMENTS - 1, len(kinds - {"is born"}) + held + self.norm.active))

    def _named(self) -> tuple[State, ...]:
        """The other States that the provision names: of what nationality people are, or which they must not take."""
        if self.losing:
            taken = (each for each in self.nodes if isinstance(each, Pattern) and each.kind == "acquires")
            parts = (part for each in taken for part in each.particulars)
            named = (v for part in parts if (part.name, part.relation) == ("state", "among") for v in part.values)
            return tuple(dict.fromkeys(str(state) for state in named if state != self.state))
        mine = (each for each in self.nodes if isinstance(each, Holds) and each.person == SUBJECT)
        return tuple(dict.fromkeys(each.state for each in mine if each.state != self.state))


def _by_birth_alone(state: State) -> Node:
    """The nationality was had from birth, and never acquired otherwise."""
    acquired = [
        Happened(
            SUBJECT,
            Pattern("acquires", (Part("state", "among", (state,)), Part("title", relation, ("birth",)))),
            None,
        )
        for relation in ("among", "not among")
    ]
    return AllOf((acquired[0], Not(acquired[1])))


def own_law(norms: Norms, norm: Norm, state: State) -> Norms:
    """A provision with what bars it and what it refers to; with the ways out, if somebody has to have left."""
    wanted: dict[str, None] = {}
    waiting = [norm.id]
    while waiting:
        name = waiting.pop()
        each = norms.by_id.get(name)
        if name in wanted or each is None or not each.live:
            continue
        wanted[name] = None
        waiting += [other.id for other in norms.defeaters.get(name, ())]
        for node in walk(list(roots_of(each))):
            if isinstance(node, Applies):
                waiting.append(node.provision)
            elif isinstance(node, Pattern):
                waiting += _sources(norms, node, state)
    whole = norms.rulebook
    provisions = {name: provision for name, provision in whole.provisions.items() if name in wanted}
    read = walk([root for name in wanted for root in roots_of(norms.by_id[name])])
    states = tuple(dict.fromkeys((state, *(other for node in read for other in _named_in(node)))))
    return norms_of(Rulebook(states, whole.instruments, provisions, whole.parties), Scenario())


def _named_in(node: Node) -> Iterator[State]:
    """The States that a condition names."""
    if isinstance(node, Holds):
        yield node.state
    elif isinstance(node, Pattern):
        for particular in node.particulars:
            if particular.name == "state":
                yield from (str(value) for value in particular.values)


def _sources(norms: Norms, pattern: Pattern, state: State) -> Iterator[str]:
    """What brings about an event that is never told."""
    for other in norms.by_id.values():
        if pattern.kind == "loses" and lets_go(other, state):
            yield other.id
        if pattern.kind == "breaches" and other.live and due_of(other) is not None and may_breach(other, pattern):
            yield other.id


def lets_go(norm: Norm, state: State) -> bool:
    """It releases whoever asks."""
    asked = norm.live and norm.modality is Modality.ON_APPLICATION and "self" in norm.bearers.relations
    return asked and any(isinstance(each, Loses) and each.state == state for each in norm.effects)


def changes(norm: Norm, effect: type[Effect], state: State) -> bool:
    """It ends the nationality, gives it, or gives the power to ask for it; that a State succeeds is no mode of that."""
    if norm.on is not None and norm.on.kind in SUCCESSION:
        return False
    if any(isinstance(each, effect) and each.state == state for each in norm.effects):
        return norm.live
    power = effect is Acquires and norm.provision.mode.startswith("A")
    return norm.live and power and any(isinstance(each, Empowers) and each.state == state for each in norm.effects)


__all__ = ["Answer", "Produced", "changes", "lets_go", "modes_of", "own_law"]
