"""The events of a person as a case tells them."""

from typing import Final

from denizen.cases.faults import Faults, Path, quoted, shown
from denizen.cases.mappings import read_list, read_mapping, refuse_other_keys
from denizen.cases.model import Event, PersonId, Value
from denizen.cases.other_words import INSTEAD_OF
from denizen.cases.values import Life, read_happened, read_past_date, read_state, read_text, read_value
from denizen.language.dates import ANY_DAY
from denizen.language.events import EVENTS, Detail
from denizen.language.facts import nearest
from denizen.language.truth import TRUE

EVENT_KEYS: Final = ("on", "happened", "note")

_EXAMPLE = "{is called up: RU, on: 2022-09-22}"

#: What to tell instead of an event that the engine derives.
_INSTEAD = {
    "loses": (
        "tell what led to it, for instance {applies for exit: RU, on: …} or "
        "{decides: RU, on: …, about: loss}; for a nationality never held write 'never' under nationalities"
    ),
    "breaches": ("tell what the person did, for instance {refuses service: RU, on: …} or {evades call-up: RU, on: …}"),
}


def read_events(data: object, subject: PersonId, path: Path, faults: Faults, life: Life) -> tuple[Event, ...]:
    items = read_list(data, path, faults, f"a list such as [{_EXAMPLE}]")
    events = (_read_event(item, subject, (*path, index), faults, life) for index, item in enumerate(items))
    return tuple(event for event in events if event is not None)


def _read_event(data: object, subject: PersonId, path: Path, faults: Faults, life: Life) -> Event | None:
    item = read_mapping(data, path, faults, f"an event such as {_EXAMPLE}")
    kind = _kind_of(item, path, faults) if item is not None else None
    if item is None or kind is None:
        return None
    details = EVENTS[kind].details
    refuse_other_keys(item, (kind, *EVENT_KEYS, *details), path, faults)
    state = read_state(item[kind], (*path, kind), faults)
    if "on" in item:
        when = read_past_date(item["on"], (*path, "on"), faults, life)
    else:
        when = None
        faults.add(path, f"'{kind}' has no day", "add 'on:' with a date, or 'on: unknown'")
    happened = read_happened(item["happened"], (*path, "happened"), faults) if "happened" in item else TRUE
    return Event(
        kind,
        subject,
        state or "",
        when or ANY_DAY,
        read_details(item, details, path, faults),
        TRUE if happened is None else happened,
        (read_text(item["note"], (*path, "note"), faults) or "") if "note" in item else "",
    )


def read_details(item: dict[str, object], details: dict[str, Detail], path: Path, faults: Faults) -> dict[str, Value]:
    """The particulars told of an event; one that is ``unknown`` counts as not told."""
    told: dict[str, Value] = {}
    for name, detail in details.items():
        if name in item and item[name] != "unknown":
            value = read_value(detail.type, detail.values, item[name], (*path, name), faults)
            if value is not None:
                told[name] = value
    return told


def _kind_of(item: dict[str, object], path: Path, faults: Faults) -> str | None:
    """The one key that names a kind of event."""
    kinds = [key for key in item if key in EVENTS]
    if len(kinds) > 1:
        faults.add(path, f"one item tells several events: {', '.join(kinds)}", "write each as an item of its own")
        return None
    if not kinds:
        _refuse_kind(item, path, faults)
        return None
    if EVENTS[kinds[0]].derived:
        instead = _INSTEAD.get(kinds[0], "tell the events that lead to it")
        faults.add((*path, kinds[0]), f"'{kinds[0]}' cannot be told, because it follows from the law", instead)
        return None
    return kinds[0]


def _refuse_kind(item: dict[str, object], path: Path, faults: Faults) -> None:
    tellable = [name for name, kind in EVENTS.items() if not kind.derived]
    unknown = [key for key in item if key not in EVENT_KEYS]
    for key in unknown:
        if key in INSTEAD_OF:
            faults.add((*path, key), f"there is no event {quoted(key)}", INSTEAD_OF[key])
            return
    hints = {key: nearest(shown(key), tellable) for key in unknown[:4]}
    for key, hint in hints.items():
        if hint.startswith("did you mean"):
            faults.add((*path, key), f"there is no event {quoted(key)}", hint)
            return
    names = ", ".join(quoted(key) for key in hints)
    problem = f"none of {names} is an event" if len(hints) > 1 else f"there is no event {names}"
    faults.add(path, problem if hints else "the item names no event", nearest("", tellable))
