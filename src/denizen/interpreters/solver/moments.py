"""The moments of a given family: windows of days in which something may happen, and the slots they need."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from denizen.interpreters.explain.history import History
from denizen.interpreters.solver.slicing import Slice
from denizen.language.dates import BEGINNING, Day, Span


@dataclass(frozen=True, slots=True, order=True)
class Window:
    """Days of which one may be a moment."""

    lo: Day
    hi: Day


@dataclass(frozen=True, slots=True)
class Cluster:
    """Windows that overlap: as many moments, on some days between the first and the last."""

    lo: Day
    hi: Day
    moments: int


def up_to(span: Span, last: Day) -> Window | None:
    """The window of a span, as far as it has come by a day."""
    return Window(span.earliest, min(span.latest, last)) if span.earliest <= last else None


def by_themselves(history: History, slice_: Slice, last: Day) -> Iterator[Window]:
    """When something may happen that nobody tells: a term runs out, a watched condition turns."""
    ids = slice_.ids
    for (_, kind), occurrences in history.occurrences.items():
        if kind == "breaches":
            for occurrence in occurrences:
                if occurrence.cause is not None and occurrence.cause.norm.id in ids:
                    yield from _windows((occurrence.span,), last)
    for (name, _), applications in history.applications.items():
        if name not in ids:
            continue
        for application in applications:
            if application.norm.active:
                ended = (application.ended,) if application.ended is not None else ()
                yield from _windows((application.start, *ended), last)


def _windows(spans: Iterable[Span], last: Day) -> Iterator[Window]:
    for span in spans:
        window = up_to(span, last)
        if window is not None and window.lo > BEGINNING:
            yield window


def clusters(windows: Iterable[Window]) -> list[Cluster]:
    """Windows that overlap share their moments; those that do not are in a known order.

    >>> clusters([Window(5, 5), Window(1, 3), Window(2, 4), Window(5, 5)])
    [Cluster(lo=1, hi=4, moments=2), Cluster(lo=5, hi=5, moments=1)]
    """
    found: list[Cluster] = []
    group: list[Window] = []
    for window in sorted(windows):
        if group and window.lo > max(each.hi for each in group):
            found.append(_cluster(group))
            group = []
        group.append(window)
    return [*found, _cluster(group)] if group else found


def _cluster(group: list[Window]) -> Cluster:
    lo, hi = group[0].lo, max(each.hi for each in group)
    fixed = {each.lo for each in group if each.lo == each.hi}
    loose = sum(each.lo < each.hi for each in group)
    return Cluster(lo, hi, min(len(fixed) + loose, hi - lo + 1))
