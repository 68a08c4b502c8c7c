"""The law as a transition system: from moment to moment, status changes only where a provision says so.

All events of one day are judged from the state before it and take effect together; what they cause is judged next,
still on that day, wave by wave.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final

from denizen.cases.model import Event, Family
from denizen.interpreters.explain import deciding, duties, meeting, nationality, telling, watching
from denizen.interpreters.explain.agenda import Run
from denizen.interpreters.explain.dependence import reads
from denizen.interpreters.explain.history import History
from denizen.interpreters.explain.scenario import Norms

#: More waves than this on one day would mean a cascade that the rulebook check should have refused.
WAVES_A_DAY: Final = 64


def run(norms: Norms, family: Family, more: Iterable[Event] = ()) -> History:
    """Run the law over a family. ``more`` are events supposed besides those told."""
    states = tuple(sorted({*family.states, *family.examined, *norms.rulebook.states}))
    current = Run(History(norms, family, states), norms, family)
    telling.tell(current, more)
    while current.agenda:
        _step(current)
    current.history.forget_views()
    current.history.settled = True
    return current.history


def _step(current: Run) -> None:
    """Everything of one wave, judged from the state before it, then applied together."""
    taken = current.next_wave()
    if current.wave > WAVES_A_DAY:
        raise RuntimeError(f"the cascade of {taken[0][1]} does not end")
    for what, item in taken:
        _HANDLERS[what](current, item)
    current.publish()
    nationality.apply_changes(current)
    if current.changed:
        current.history.forget_views()
    _follow_up(current)


def _follow_up(current: Run) -> None:
    """Ask again, in the next wave, whatever is still open and reads something that changed."""
    changed, current.changed = current.changed, set()
    if changed and (current.open or current.watches):
        current.schedule(current.now, "follow", changed, current.wave + 1)


def _on_follow(current: Run, changed: set[str]) -> None:
    for pending in tuple(current.open):
        if not changed.isdisjoint(reads(current.norms, pending.norm)):
            meeting.on_retry(current, pending)
    for watch in current.watches:
        if watch.start <= current.now and not changed.isdisjoint(reads(current.norms, watch.norm)):
            watching.on_watch(current, watch)


_HANDLERS: Final[Mapping[str, Callable[[Run, Any], None]]] = {
    "begin": meeting.on_begin,
    "late": meeting.on_late,
    "retry": meeting.on_retry,
    "end": meeting.on_end,
    "due": duties.on_due,
    "overdue": duties.on_overdue,
    "decided": deciding.on_decided,
    "watch": watching.on_watch,
    "follow": _on_follow,
}
