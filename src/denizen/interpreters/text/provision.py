"""A provision as an outline: on what, when, unless, then what, on whom, how long, and under which readings."""

from denizen.interpreters.text.effects import MODALITIES, effect_line, people
from denizen.interpreters.text.events import happening
from denizen.interpreters.text.tree import Line, outline
from denizen.language.dates import say_day
from denizen.language.effects import Acquires, Bearers, Effect, Exposes, Loses
from denizen.language.nodes import Node
from denizen.language.provisions import Modality, Provision, Reach, Reading


def provision_text(provision: Provision) -> tuple[Line, ...]:
    """The logic of a provision as nested lines, in the order in which it is read."""
    found = []
    if provision.on is not None:
        found.append(Line("on this event", (Line(f"the person {happening(provision.on)}"),)))
    found += _conditions("when" if provision.on is not None else "while", provision.when)
    found += _conditions("unless", provision.unless, any_of=True)
    found += _covers(provision.reach)
    found += _effects(provision.effects, provision.modality)
    found += _whom(provision.bearers)
    if provision.lasts is not None:
        found.append(Line("as long as", (outline(provision.lasts),)))
    found += _defeats(provision.defeats)
    found += [_reading(reading, first=index == 0) for index, reading in enumerate(provision.readings)]
    return tuple(found)


def _conditions(heading: str, conditions: tuple[Node, ...], *, any_of: bool = False) -> list[Line]:
    if not conditions:
        return [Line(f"{heading} the text is in force")] if heading == "while" else []
    joint = "" if len(conditions) == 1 else " one of these holds" if any_of else " all of these hold"
    return [Line(heading + joint, tuple(outline(node) for node in conditions))]


def _covers(reach: Reach) -> list[Line]:
    lines = []
    if reach.since is not None:
        lines.append(Line(f"events on or after {say_day(reach.since)}"))
    if reach.until is not None:
        lines.append(Line(f"events before {say_day(reach.until)}"))
    if reach.looks_back:
        lines.append(Line("also events before the text was in force, from its first day on"))
    return [Line("covers", tuple(lines))] if lines else []


def _effects(effects: tuple[Effect, ...], modality: Modality) -> list[Line]:
    """How it comes about is said of nationality and sanctions, and where it is not by law."""
    decided = any(isinstance(effect, Acquires | Loses | Exposes) for effect in effects)
    changes = any(isinstance(effect, Acquires | Loses) for effect in effects)
    how = f", {MODALITIES[modality]}" if changes or (decided and modality is not Modality.BY_LAW) else ""
    return [Line(f"then{how}", tuple(effect_line(effect) for effect in effects))]


def _whom(bearers: Bearers) -> list[Line]:
    if bearers.relations == ("self",) and bearers.condition is None:
        return []
    conditions = (outline(bearers.condition),) if bearers.condition is not None else ()
    return [Line(f"falling on {people(bearers)}{', each of whom' if conditions else ''}", conditions)]


def _defeats(defeats: tuple[str, ...]) -> list[Line]:
    return [Line("bars", tuple(Line(name) for name in defeats))] if defeats else []


def _reading(reading: Reading, *, first: bool) -> Line:
    """What the reading says, who holds it, and what it changes."""
    changes: list[Line] = [Line(reading.says), Line(f"held by: {reading.held_by}")]
    if reading.when is not None:
        changes += _conditions("when, instead,", reading.when)
    if reading.effects is not None or reading.modality is not None:
        changes += _changed(reading)
    if reading.bearers is not None:
        changes += _whom(reading.bearers) or [Line("falling on the person alone")]
    if reading.defeats is not None:
        changes += _defeats(reading.defeats) or [Line("bars nothing")]
    mark = "computed unless another is chosen" if first else "argued for, applied by nobody" if reading.argued else ""
    return Line(f"reading «{reading.name}»{f' ({mark})' if mark else ''}", tuple(changes))


def _changed(reading: Reading) -> list[Line]:
    if reading.effects is None:
        assert reading.modality is not None
        return [Line(f"comes about {MODALITIES[reading.modality]}")]
    effects = tuple(effect_line(effect) for effect in reading.effects)
    how = f", {MODALITIES[reading.modality]}" if reading.modality is not None else ""
    return [Line(f"then, instead{how}", effects)]
