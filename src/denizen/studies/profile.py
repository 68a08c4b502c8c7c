"""The profile of a State in the GLOBALCIT typology, computed from what its law does and not from its labels.

For each mode the solver looks for the target person: somebody whose nationality a provision ends or gives, who bears
the mark of this mode and of no other. The law is that of the day asked, taken to be in force at all times. Where that
cannot be asked, the labels of the provisions in force say whether there is such a mode, and the answer says so.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any, Final

from denizen.interpreters.explain.scenario import Norm, Norms, Scenario, norms_of
from denizen.language.dates import Day
from denizen.language.effects import Acquires, Empowers, Loses
from denizen.language.modes import MODES
from denizen.language.provisions import Modality
from denizen.language.states import State
from denizen.rulebook.frozen import frozen
from denizen.rulebook.registry import FOLDERS, Rulebook, load
from denizen.studies.producing import Answer, Produced, changes, modes_of
from denizen.studies.typology import ACQUISITIONS, LOSSES, NOT_COVERED, PARTS

ANY, SOME = "any", "some"
BEHAVIOUR, LABEL = "behaviour", "label"
PATIENCE: Final = 20.0


@dataclass(frozen=True, slots=True)
class Mode:
    """``present`` is unknown (``None``) if it could not be decided: ``why``. ``basis`` is what the answer rests on.

    ``reaches`` is ``any`` if citizens by birth are reached as well. ``data`` is a case on which ``person`` is reached.
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
    basis: str = BEHAVIOUR


@dataclass(frozen=True, slots=True)
class Profile:
    """The modes in the order of the typology, and the law that was asked."""

    state: State
    on: Day
    modes: tuple[Mode, ...]
    rulebook: Rulebook

    @property
    def producing(self) -> dict[str, set[str]]:
        """The modes that each provision was seen to produce."""
        found: dict[str, set[str]] = {}
        for mode in self.modes:
            for provision in mode.provisions if mode.basis == BEHAVIOUR else ():
                found.setdefault(provision, set()).add(mode.code)
        return found


def profile(state: State, on: Day, *, seconds: float = PATIENCE) -> Profile:
    """What the law of a State does on a day."""
    rulebook = load(concerning(state))
    norms = norms_of(frozen(rulebook, on), Scenario())
    answers: dict[str, Answer] = {}
    for effect in (Acquires, Loses):
        for norm in norms.by_id.values():
            if changes(norm, effect, state):
                answers[norm.id] = modes_of(norms, norm, state, effect, seconds)
    _ordinary(norms, answers)
    asked = {target.mode for target in (*ACQUISITIONS, *LOSSES)}
    return Profile(state, on, tuple(_mode(norms, code, answers, asked, state) for code in MODES), rulebook)


def _ordinary(norms: Norms, answers: dict[str, Answer]) -> None:
    """Where nobody who keeps another nationality is naturalised, terms for the stateless are the ordinary ones."""
    if any(each.mode == "A06" for answer in answers.values() for each in answer.produced):
        return
    for name, answer in answers.items():
        granted = any(
            isinstance(each, Acquires) and each.title == "naturalisation" for each in norms.by_id[name].effects
        )
        if granted and [each.mode for each in answer.produced] == ["A23"]:
            answers[name] = Answer((replace(answer.produced[0], mode="A06"),))


def _mode(norms: Norms, code: str, answers: dict[str, Answer], asked: set[str], state: State) -> Mode:
    """By what the provisions do; by their labels where none was seen to do it."""
    codes = PARTS.get(code, (code,))
    produced = [each for answer in answers.values() for each in answer.produced if each.mode in codes]
    if produced:
        return _seen(norms, code, produced)
    labelled = [norm for norm in norms.by_id.values() if norm.live and norm.provision.state == state]
    labelled = [norm for norm in labelled if norm.provision.mode in codes and norm.id in answers]
    if labelled:
        why = "; ".join(dict.fromkeys(filter(None, (answers[norm.id].why_not for norm in labelled))))
        why = why or NOT_COVERED.get(code, "") or "no family was found that shows it"
        names = tuple(norm.id for norm in labelled)
        return Mode(code, True, _procedures(labelled), provisions=names, why=why, basis=LABEL)
    if not any(changes(norms.by_id[name], Loses if code[0] == "L" else Acquires, state) for name in answers):
        kind = "loss" if code[0] == "L" else "acquisition"
        return Mode(code, None, why=f"no provision on {kind} that was in force on the day is encoded")
    absent = Mode(code, False)
    if not set(codes) & asked:
        why = f"no provision or gap of the law in force on the day bears it; {NOT_COVERED[code]}"
        absent = Mode(code, False, why=why, basis=LABEL)
    return next(_hidden(norms, code, codes, state), absent)


def _hidden(norms: Norms, code: str, codes: tuple[str, ...], state: State) -> Iterator[Mode]:
    """Not known, because of what the law in force on the day may say and the rulebook does not compute."""
    instruments = dict.fromkeys(norm.provision.instrument for norm in norms.by_id.values() if norm.live)
    for instrument in instruments:
        for gap in instrument.gaps if instrument.state == state else ():
            if set(codes) & set(gap.modes):
                yield Mode(code, None, why=f"{instrument.short}, {gap.article}: {gap.says} {gap.because}")


def _seen(norms: Norms, code: str, produced: list[Produced]) -> Mode:
    names = tuple(dict.fromkeys(each.provision for each in produced))
    reaches = ANY if any(each.by_birth for each in produced) else SOME
    first = produced[0]
    procedure = _procedures([norms.by_id[name] for name in names])
    return Mode(code, True, procedure, reaches, names, first.person, first.witness.day, first.witness.data)


def concerning(state: State) -> tuple[State, ...]:
    """The State, and those that its law on nationality names."""
    named: set[object] = {state}
    for norm in norms_of(load((state,)), Scenario()).by_id.values():
        if (changes(norm, Loses, state) or changes(norm, Acquires, state)) and norm.on is not None:
            for particular in norm.on.particulars:
                named.update(particular.values if particular.relation == "among" else ())
    return tuple(other for other in FOLDERS if other in named)


def _procedures(norms: Iterable[Norm]) -> str:
    return ", ".join(dict.fromkeys(_procedure(norm) for norm in norms))


def _procedure(norm: Norm) -> str:
    """The procedure in the words of the typology."""
    for effect in norm.effects:
        if isinstance(effect, Loses):
            if effect.manner in ("annulment", "void"):
                return "nullification"
            if norm.modality is Modality.ON_APPLICATION:
                return "release"
            return "lapse" if norm.modality is Modality.BY_LAW else "withdrawal"
    power = any(isinstance(effect, Empowers) for effect in norm.effects)
    return "application" if power or norm.modality is not Modality.BY_LAW else "attribution"


# --- labels ----------------------------------------------------------------------------------------------------------


def mislabelled(found: Profile) -> Iterator[str]:
    """Labels that behaviour contradicts: the provision cannot produce the mode, or the mode comes about otherwise.

    A provision may produce several modes, as one on foreign service does; its label has to be one of them.
    """
    provisions = load(concerning(found.state)).provisions
    asked = {mode.code for mode in found.modes if mode.present is not None and mode.code not in NOT_COVERED}
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
        if (
            mode.present
            and mode.basis == BEHAVIOUR
            and mode.code not in PARTS
            and not any(
                provisions[name].mode == mode.code or provisions[name].mode in found.producing[name]
                for name in mode.provisions
            )
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


__all__ = [
    "ANY",
    "BEHAVIOUR",
    "LABEL",
    "SOME",
    "Mode",
    "Profile",
    "mislabelled",
    "mislabelled_on",
    "profile",
]
