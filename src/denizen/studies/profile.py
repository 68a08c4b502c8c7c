"""The profile of a State in the GLOBALCIT typology, computed from what its law does and not from its labels.

For each mode the solver looks for the target person: somebody whose nationality a provision ends or gives, who bears
the mark of this mode and of no other. The law is that of the day asked, taken to be in force at all times.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Final

from denizen.interpreters.explain.scenario import Norm, Norms, Scenario, norms_of
from denizen.interpreters.explain.transition import run
from denizen.interpreters.solver.circuit import FALSE, Formula, UnsupportedLawError
from denizen.interpreters.solver.meanings import truth
from denizen.interpreters.solver.shapes import read_shape
from denizen.interpreters.solver.slicing import slice_of
from denizen.interpreters.solver.unroll import unroll
from denizen.interpreters.solver.witness import DisagreementError, differences, read_model
from denizen.interpreters.solver.world import World
from denizen.interpreters.solver.z3_backend import Backend, Outcome
from denizen.language.dates import Day
from denizen.language.effects import Acquires, Effect, Loses
from denizen.language.modes import MODES
from denizen.language.nodes import AllOf, Happened, Node, Not, Particular, Pattern
from denizen.language.provisions import Modality
from denizen.language.states import State
from denizen.rulebook.frozen import frozen
from denizen.rulebook.registry import FOLDERS, load
from denizen.studies.typology import ACQUISITIONS, LOSSES, NOT_COVERED, SUBJECT, Target, holds, marked

ANY, SOME = "any", "some"
PATIENCE: Final = 20.0


@dataclass(frozen=True, slots=True)
class Mode:
    """``present`` is unknown (``None``) if it could not be decided: ``why``. ``reaches`` is ``any`` if citizens by
    birth are reached as well. ``data`` is a case on which ``person`` is reached.
    """

    code: str
    present: bool | None
    procedure: str = ""
    reaches: str = ""
    provisions: tuple[str, ...] = ()
    person: str = ""
    day: Day | None = None
    data: dict[str, Any] | None = None
    why: str = ""


@dataclass(frozen=True, slots=True)
class Profile:
    """The modes in the order of the typology."""

    state: State
    on: Day
    modes: tuple[Mode, ...]

    @property
    def producing(self) -> dict[str, set[str]]:
        """The modes that each provision was seen to produce."""
        found: dict[str, set[str]] = {}
        for mode in self.modes:
            for provision in mode.provisions:
                found.setdefault(provision, set()).add(mode.code)
        return found


def profile(state: State, on: Day, *, seconds: float = PATIENCE) -> Profile:
    """What the law of a State does on a day."""
    norms = norms_of(frozen(load(concerning(state)), on), Scenario())
    found: dict[str, Mode] = {}
    for effect, targets in ((Loses, LOSSES), (Acquires, ACQUISITIONS)):
        concerned = [norm for norm in norms.by_id.values() if norm.live and _changes(norm, effect, state)]
        if not concerned:
            kind = "loss" if effect is Loses else "acquisition"
            why = f"no provision on {kind} that was in force on the day is encoded"
            found |= {target.mode: Mode(target.mode, None, why=why) for target in targets}
            continue
        for family in dict.fromkeys(target.family for target in targets):
            here = [target for target in targets if target.family == family]
            found |= {mode.code: mode for mode in _Asking(norms, state, effect, concerned, here, seconds).modes()}
    for code in MODES:
        if code not in found and (code.startswith("L") or code in NOT_COVERED):
            found[code] = Mode(code, None, why=NOT_COVERED.get(code, "no target person is described"))
    return Profile(state, on, tuple(found[code] for code in MODES if code in found))


def concerning(state: State) -> tuple[State, ...]:
    """The State, and those that its law on nationality names."""
    named: set[object] = {state}
    for norm in norms_of(load((state,)), Scenario()).by_id.values():
        if norm.live and (_changes(norm, Loses, state) or _changes(norm, Acquires, state)) and norm.on is not None:
            for particular in norm.on.particulars:
                named.update(particular.values if particular.relation == "among" else ())
    return tuple(other for other in FOLDERS if other in named)


def _changes(norm: Norm, effect: type[Effect], state: State) -> bool:
    return any(isinstance(each, effect) and each.state == state for each in norm.effects)


@dataclass(slots=True)
class _Asking:
    """The modes whose target person stands in families of one shape."""

    norms: Norms
    state: State
    effect: type[Effect]
    concerned: list[Norm]
    targets: list[Target]
    seconds: float

    def modes(self) -> Iterator[Mode]:
        who = self.targets[0].who
        concerned = self.concerned
        if who in ("child", "spouse") and self.effect is Loses:
            concerned = [norm for norm in concerned if who in norm.bearers.relations]
        if not concerned:
            yield from (Mode(target.mode, False) for target in self.targets)
            return
        targets = (*LOSSES, *ACQUISITIONS)
        marks = {t.mode: marked(t, self.state) for t in targets if (t.mode[0] == "L") is (self.effect is Loses)}
        names = [norm.id for norm in concerned]
        before = [holds(self.state), holds(self.state, "birth")]
        try:
            slice_ = slice_of(self.norms, names, roots=[*marks.values(), *before])
            world = unroll(self.norms, slice_, read_shape(self.targets[0].family), self.targets[0].moments)
            reached = {norm.id: self._reached(world, norm, who) for norm in concerned}
            bears = {mode: truth(world.provisions.view(who, world.end), node).sure for mode, node in marks.items()}
            born = truth(world.provisions.view(who, world.end), _by_birth_alone(self.state)).sure
        except UnsupportedLawError as error:
            yield from (Mode(target.mode, None, why=str(error)) for target in self.targets)
            return
        backend = Backend(world.circuit)
        unmarked = list(self._unmarked(world, backend, bears, reached))
        for name in unmarked:
            if not self._asked_for(name):
                del reached[name]
        for target in self.targets:
            others = world.circuit.all_of(-f for mode, f in bears.items() if mode != target.mode)
            alone = world.circuit.both(bears[target.mode], others)
            asked = {name: world.circuit.both(alone, formula) for name, formula in reached.items()}
            for name in unmarked:  # to be let go on one's own application is to renounce
                if name in reached:
                    asked[name] = world.circuit.both(others, reached[name]) if target.mode == "L01" else FALSE
            yield self._mode(world, backend, target, asked, born)

    def _unmarked(
        self, world: World, backend: Backend, bears: dict[str, Formula], reached: dict[str, Formula]
    ) -> Iterator[str]:
        """Provisions that reach somebody who bears no mark at all: no mark says why."""
        nobody = world.circuit.all_of(-formula for formula in bears.values())
        for name, formula in reached.items():
            outcome, _ = backend.ask([nobody, formula], self.seconds)
            if outcome is not Outcome.NONE:
                yield name

    def _asked_for(self, name: str) -> bool:
        return self.effect is Loses and self.norms.by_id[name].modality is Modality.ON_APPLICATION

    def _reached(self, world: World, norm: Norm, who: str) -> Formula:
        """The provision applies, or has done what it does."""
        circuit = world.circuit
        applies = world.provisions.standing(norm.id, who, world.end).sure
        view = world.provisions.view(who, world.end)
        held = truth(view, holds(self.state)).sure
        if norm.modality is not Modality.BY_LAW:
            return circuit.both(applies, held if self.effect is Loses else -held)
        kind = "loses" if self.effect is Loses else "acquires"
        pattern = Pattern(
            kind, (Particular("state", "among", (self.state,)), Particular("provision", "among", (norm.id,)))
        )
        return truth(view, Happened(SUBJECT, pattern, None)).sure

    def _mode(
        self,
        world: World,
        backend: Backend,
        target: Target,
        reached: dict[str, Formula],
        born: Formula,
    ) -> Mode:
        circuit = world.circuit
        producing: list[str] = []
        witness: tuple[Day, dict[str, Any]] | None = None
        while True:
            rest = circuit.any_of(formula for name, formula in reached.items() if name not in producing)
            outcome, model = backend.ask([rest], self.seconds)
            if outcome is Outcome.UNDECIDED:
                return Mode(target.mode, None, why=f"not decided in {self.seconds:g} s")
            if model is None:
                break
            producing += [name for name, formula in reached.items() if name not in producing and model.holds(formula)]
            if witness is None:
                read = read_model(world, model)
                wrong = list(differences(world, model, run(self.norms, read.family)))
                if wrong:
                    raise DisagreementError(f"solver and explain disagree: {'; '.join(wrong[:3])}: {read.data}")
                witness = (read.day, read.data)
        if witness is None:
            return Mode(target.mode, False)
        anybody = circuit.any_of(reached[name] for name in producing)
        outcome, _ = backend.ask([anybody, born], self.seconds)
        reaches = ANY if outcome is Outcome.FOUND or self.effect is Acquires else SOME
        by_id = self.norms.by_id
        ordered = tuple(name for name in reached if name in producing)
        procedure = ", ".join(dict.fromkeys(_procedure(by_id[name]) for name in ordered))
        return Mode(target.mode, True, procedure, reaches, ordered, target.who, *witness)


def _by_birth_alone(state: State) -> Node:
    """The nationality was had from birth, and never acquired otherwise."""
    acquired = [
        Happened(
            SUBJECT,
            Pattern("acquires", (Particular("state", "among", (state,)), Particular("title", relation, ("birth",)))),
            None,
        )
        for relation in ("among", "not among")
    ]
    return AllOf((acquired[0], Not(acquired[1])))


def _procedure(norm: Norm) -> str:
    """The procedure in the words of the typology."""
    for effect in norm.effects:
        if isinstance(effect, Loses):
            if effect.manner in ("annulment", "void"):
                return "nullification"
            if norm.modality is Modality.ON_APPLICATION:
                return "release"
            return "lapse" if norm.modality is Modality.BY_LAW else "withdrawal"
    return "attribution" if norm.modality is Modality.BY_LAW else "application"


# --- labels ----------------------------------------------------------------------------------------------------------


def mislabelled(found: Profile) -> Iterator[str]:
    """Labels that behaviour contradicts: the provision cannot produce the mode, or the mode comes about otherwise.

    A provision may produce several modes, as one on foreign service does; its label has to be one of them.
    """
    provisions = load(concerning(found.state)).provisions
    asked = {mode.code for mode in found.modes if mode.present is not None}
    on = frozen(load(concerning(found.state)), found.on).provisions
    for name, provision in on.items():
        kinds = [each for each in provision.effects if isinstance(each, Loses | Acquires)]
        if (
            provision.state != found.state
            or not kinds
            or not provision.force.ever_in_force
            or provision.mode not in asked
        ):
            continue
        seen = found.producing.get(name, set())
        if provision.mode not in seen:
            instead = f"it produces {', '.join(sorted(seen))}" if seen else "it was not seen to produce any"
            yield f"{name} is labelled {provision.mode}, which it cannot produce; {instead}"
    for mode in found.modes:
        if mode.present and not any(
            provisions[name].mode == mode.code or provisions[name].mode in found.producing[name]
            for name in mode.provisions
        ):
            labels = ", ".join(f"{name} ({provisions[name].mode or 'no label'})" for name in mode.provisions)
            yield f"{mode.code} is present in {found.state}, but only through provisions labelled otherwise: {labels}"


def mislabelled_on(states: Iterable[State], days: Iterable[Day]) -> Iterator[tuple[State, Day, str]]:
    """The same for several States and days; a day on which the law was as on an earlier one is not asked again."""
    asked = list(days)
    for state in states:
        seen: set[frozenset[str]] = set()
        for on in asked:
            law = frozenset(
                n for n, p in frozen(load(concerning(state)), on).provisions.items() if p.force.ever_in_force
            )
            if law not in seen:
                seen.add(law)
                for text in mislabelled(profile(state, on)):
                    yield state, on, text


__all__ = ["ANY", "SOME", "Mode", "Profile", "mislabelled", "mislabelled_on", "profile"]
