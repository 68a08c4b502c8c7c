"""Conditions for the solver: conclusions, and a few words more, joined by and, or, not and was."""

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from denizen.interpreters.explain.scenario import Norm, Norms
from denizen.language.dates import Duration, Leap
from denizen.language.effects import Acquires, Loses
from denizen.language.events import EVENTS, TITLES
from denizen.language.facts import nearest
from denizen.language.nodes import (
    Compare,
    FactOf,
    Happened,
    Holds,
    HoldsAnother,
    Node,
    Not,
    Now,
    Particular,
    Pattern,
    Shifted,
    Variable,
)
from denizen.language.states import STATES, State
from denizen.language.truth import FALSE, TRUE, Truth
from denizen.studies.conclusions import APPLYING, ConclusionError
from denizen.studies.findings import ASKED, kind_of

if TYPE_CHECKING:
    from denizen.studies.binds import Bind

SUBJECT: Final = Variable("subject")
ADULT: Final = Shifted(FactOf(SUBJECT, "born"), Duration(years=18, leap=Leap.FORWARD))

FORMS: Final = (
    "holds(person, STATE) or holds(person, STATE/title), stateless(person), minor(person), double_bind(person), "
    "lost(person, STATE or provision), gained(person, STATE or provision), did(person, event-kind/STATE), or "
    + ", ".join(f"{word}(person, STATE or provision)" for word in APPLYING)
)

_TOKEN = re.compile(
    r"\s*(?:(?P<word>(?:and|or|not|was)\b)|(?P<open>\()|(?P<close>\))"
    r"|(?P<kind>[a-z_]+)\(\s*(?P<person>[a-z][a-z0-9_-]*)\s*(?:,\s*(?P<about>[A-Za-z0-9._/-]+)\s*)?\))"
)
_RANK: Final = {"or": 1, "and": 2, "not": 3, "was": 3}


@dataclass(frozen=True, slots=True)
class Claim:
    """One conclusion about a person: a condition of the language, the provisions of which some one applies, or the
    duties of which some one is a double bind.
    """

    text: str
    person: str
    node: Node | None
    provisions: tuple[str, ...] = ()
    binds: "tuple[Bind, ...]" = ()


@dataclass(frozen=True, slots=True)
class Condition:
    """A condition in reverse Polish order: claims, and the words that join them."""

    text: str
    program: tuple[Claim | str, ...]

    @property
    def claims(self) -> tuple[Claim, ...]:
        return tuple(part for part in self.program if isinstance(part, Claim))


def read_condition(text: str, norms: Norms) -> Condition:
    """Claims joined by ``and``, ``or``, ``not`` and parentheses; ``was(…)`` asks on the day before the last event.

    Raises :class:`ConclusionError`.
    """
    program: list[Claim | str] = []
    waiting: list[str] = []
    position, operand = 0, True
    while text[position:].strip():
        found = _TOKEN.match(text, position)
        if not found:
            raise ConclusionError(f"'{text[position:].strip()}' cannot be read; join {FORMS} with and, or, not, was(…)")
        position = found.end()
        word = found["word"] or ("(" if found["open"] else ")" if found["close"] else "")
        if (word in ("and", "or", ")")) is operand:
            raise ConclusionError(f"'{text}' cannot be read at '{found[0].strip()}'; join conclusions with and, or")
        if found["kind"]:
            program.append(_claim(found["kind"], found["person"], found["about"] or "", norms))
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


def _claim(kind: str, person: str, about: str, norms: Norms) -> Claim:
    text = f"{kind}({person}, {about})" if about else f"{kind}({person})"
    if (kind in ("stateless", "minor", "double_bind")) is bool(about):
        raise ConclusionError(f"'{text}' has the wrong number of parts; write {FORMS}")
    if kind in APPLYING:
        return Claim(text, person, None, provisions_meant(norms, kind, about))
    if kind == "double_bind":
        from denizen.studies.binds import binds

        found = tuple(binds(norms))
        return Claim(text, person, None, tuple(name for bind in found for name in bind.provisions), found)
    node = _NODES.get(kind)
    if node is None:
        raise ConclusionError(f"there is no conclusion '{kind}'; write {FORMS}")
    return Claim(text, person, node(about, norms))


def _state(code: str) -> State:
    if code not in STATES:
        raise ConclusionError(f"'{code}' is not a State; write an ISO 3166-1 code such as RU or KZ")
    return code


def _holds(about: str, norms: Norms) -> Node:
    state, _, title = about.partition("/")
    if title and title not in TITLES:
        raise ConclusionError(f"there is no title '{title}'; {nearest(title, TITLES)}")
    return Holds(SUBJECT, _state(state), (title,) if title else ())


def _changed(kind: str, effect: type[Acquires] | type[Loses], about: str, norms: Norms) -> Node:
    if about in STATES:
        return Happened(SUBJECT, Pattern(kind, (Particular("state", "among", (about,)),)), None)
    norm = _norm(about, norms)
    variants = [norm.effects, *(reading.effects or () for reading in norm.provision.readings)]
    states = tuple(sorted({each.state for effects in variants for each in effects if isinstance(each, effect)}))
    particulars = (Particular("state", "among", states), Particular("provision", "among", (about,)))
    return Happened(SUBJECT, Pattern(kind, particulars), None)


def _did(about: str, norms: Norms) -> Node:
    kind, _, state = about.partition("/")
    kind = kind.replace("-", " ")
    if kind not in EVENTS:
        raise ConclusionError(f"there is no event '{kind}'; {nearest(kind, EVENTS)}")
    particulars = (Particular("state", "among", (_state(state),)),) if state else ()
    return Happened(SUBJECT, Pattern(kind, particulars), None)


_NODES: Final = {
    "holds": _holds,
    "stateless": lambda about, norms: Not(HoldsAnother(SUBJECT, ())),
    "minor": lambda about, norms: Compare("<", Now(), ADULT),
    "lost": lambda about, norms: _changed("loses", Loses, about, norms),
    "gained": lambda about, norms: _changed("acquires", Acquires, about, norms),
    "did": _did,
}


def _norm(name: str, norms: Norms) -> Norm:
    if name not in norms.by_id:
        raise ConclusionError(f"there is no provision '{name}' in the law asked; {nearest(name, norms.by_id)}")
    return norms.by_id[name]


def provisions_meant(norms: Norms, kind: str, about: str) -> tuple[str, ...]:
    """One provision, or all of a State that have the kind of effect asked for."""
    if about not in STATES:
        return (_norm(about, norms).id,)
    return tuple(norm.id for norm in norms.by_id.values() if norm.force.ever_in_force and _is(norm, kind, about))


def _is(norm: Norm, word: str, state: State) -> bool:
    kinds = {kind_of(norm, effect) for effect in norm.effects if effect.state == state}
    return bool(kinds) and (word == "applies" or word in {ASKED[kind] for kind in kinds if kind is not None})


__all__ = ["FALSE", "TRUE", "Claim", "Condition", "Truth", "read_condition"]
