"""Effects in words: what a provision does when it applies."""

from collections.abc import Callable
from typing import Any, Final

from denizen.interpreters.text.events import happening, join
from denizen.interpreters.text.states import name_of
from denizen.interpreters.text.tree import Line
from denizen.language.effects import (
    Acquires,
    Bearers,
    Effect,
    Empowers,
    Excludes,
    Exposes,
    Forbids,
    Invokes,
    Loses,
    Owes,
    Protects,
    Reports,
)
from denizen.language.nodes import Pattern
from denizen.language.provisions import Modality

#: How an effect comes about, as a clause after it.
MODALITIES: Final = {
    Modality.BY_LAW: "by law, at once",
    Modality.BY_DECISION: "by decision of the authorities (until then it is a ground)",
    Modality.BY_COURT: "by decision of a court (until then it is a ground)",
    Modality.ON_APPLICATION: "on application of the person",
}
_PEOPLE: Final = {
    "self": "the person",
    "spouse": "the spouse",
    "child": "the children",
    "parent": "the parents",
    "sibling": "the siblings",
}


def effect_line(effect: Effect) -> Line:
    """One effect, with what it waits for under it."""
    return EFFECTS[type(effect)](effect)


def people(bearers: Bearers) -> str:
    """On whom an effect falls: ``the person, the spouse and the children``."""
    return join([_PEOPLE[relation] for relation in bearers.relations], "and")


def _events(*named: tuple[str, Pattern | None]) -> tuple[Line, ...]:
    return tuple(Line(f"{how} the person {happening(pattern)}") for how, pattern in named if pattern is not None)


def _brought(effect: Owes | Empowers) -> tuple[Line, ...]:
    surely = _events(*(("then surely", pattern) for pattern in effect.entails))
    return surely + _events(*(("then possibly", pattern) for pattern in effect.risks))


def _acquires(effect: Acquires) -> Line:
    return Line(f"the nationality of {name_of(effect.state)} begins (title: {effect.title})")


def _excludes(effect: Excludes) -> Line:
    return Line(f"the person does not become a national of {name_of(effect.state)} by this event")


def _loses(effect: Loses) -> Line:
    how = {
        "annulment": "is annulled, as if it had never been granted",
        "void": "is held never to have been acquired",
    }.get(effect.manner, f"ends ({effect.manner})")
    return Line(f"the nationality of {name_of(effect.state)} {how}")


def _owes(effect: Owes) -> Line:
    due = f", within {effect.due}" if effect.due is not None else ""
    waits = _events(("fulfilled when", effect.fulfilled_by), ("refused when", effect.refused_by))
    return Line(f"duty towards {name_of(effect.state)}: {effect.act}{due}", waits + _brought(effect))


def _forbids(effect: Forbids) -> Line:
    broken = _events(("broken when", effect.broken_by))
    return Line(f"forbidden by {name_of(effect.state)}: {effect.act}", broken)


def _exposes(effect: Exposes) -> Line:
    imposed = _events(("imposed when", effect.imposed_by))
    return Line(f"exposed to a sanction of {name_of(effect.state)}: {effect.sanction}", imposed)


def _empowers(effect: Empowers) -> Line:
    used = _events(("used when", effect.exercised_by))
    return Line(f"may, by the law of {name_of(effect.state)}: {effect.act}", used + _brought(effect))


def _protects(effect: Protects) -> Line:
    return Line(f"safeguard against {name_of(effect.state)}: {effect.says}")


def _reports(effect: Reports) -> Line:
    departs = (Line(f"departs from {', '.join(effect.departs_from)}"),) if effect.departs_from else ()
    return Line(f"practice reported of {name_of(effect.state)}: {effect.says}", departs)


def _invokes(effect: Invokes) -> Line:
    return Line(f"can be held against {name_of(effect.state)} (treaty {effect.treaty}): {effect.says}")


EFFECTS: Final[dict[type, Callable[[Any], Line]]] = {
    Acquires: _acquires,
    Excludes: _excludes,
    Loses: _loses,
    Owes: _owes,
    Forbids: _forbids,
    Exposes: _exposes,
    Empowers: _empowers,
    Protects: _protects,
    Reports: _reports,
    Invokes: _invokes,
}
