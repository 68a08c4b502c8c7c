"""The kernel: a scenario's law, compiled, and what it says of columns of families."""

import ctypes
import os
import threading
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

import numpy as np

from denizen.interpreters.explain.scenario import Norms, Scenario, norms_of
from denizen.interpreters.kernel import building, codes
from denizen.interpreters.kernel.columns import LAYOUT, Array, Columns
from denizen.interpreters.kernel.source import Source
from denizen.interpreters.kernel.structures import In, Out
from denizen.language.dates import Day, Duration, Ending, Leap
from denizen.language.states import State
from denizen.rulebook.registry import Rulebook

#: Families in one piece of work: small enough to share the work, large enough not to notice.
PIECE: Final = 16384
#: In the columns of an answer: the person was not born yet, or the family is marked.
NOT_COMPUTED: Final = 255

_ROOM: Final = {"interval": "intervals", "holding": "holdings", "duty": "duties"}
_LISTS: Final[dict[str, dict[str, str]]] = {
    "interval": {"person": "i4", "norm": "i2", "from": "i4", "until": "i4", "value": "u1"},
    "holding": {"person": "i4", "state": "i2", "from": "i4", "until": "i4", "value": "u1", "title": "i2"},
    "duty": {
        "person": "i4",
        "norm": "i2",
        "from": "i4",
        "due": "i4",
        "value": "u1",
        "fulfilled": "u1",
        "breached": "u1",
    },
}


@dataclass(frozen=True, slots=True)
class Answer:
    """What holds of each person. Truths are 0 no, 1 unknown, 2 yes, or :data:`NOT_COMPUTED`.

    ``nationality`` is [person, day, State], ``stateless`` [person, day], ``standing`` [person, day, provision];
    ``mark`` says for each family why it was left out (:data:`codes.MARKS`), 0 if it was not; what comes after the last
    day asked leaves nobody out, unless intervals are asked for. ``intervals`` are
    stretches in which a provision applies or may apply, ``holdings`` stretches of a nationality, ``duties`` the duties
    with a deadline: mappings of columns, empty unless asked for. ``until`` is the first day after a stretch.
    """

    days: tuple[Day, ...]
    states: tuple[State, ...]
    provisions: tuple[str, ...]
    mark: Array
    nationality: Array
    stateless: Array
    standing: Array
    intervals: dict[str, Array]
    holdings: dict[str, Array]
    duties: dict[str, Array]


class Kernel:
    """The norms of a scenario, compiled."""

    def __init__(self, norms: Norms, source: Source | None = None) -> None:
        self.norms = norms
        self._source = source or Source(norms)
        self.provisions = self._source.provisions
        self.states = norms.rulebook.states
        self.patterns = self._source.patterns
        self._library = building.library(self._source.text, self._source.units)
        self._library.family_size.restype = ctypes.c_uint64
        self._size = int(self._library.family_size())
        self._rooms = threading.local()
        self._number = {name: number for number, name in enumerate(self.provisions)}
        self._word_tables = lru_cache(maxsize=4)(self._tables_for)

    def answer(
        self,
        columns: Columns,
        days: Sequence[Day] = (),
        *,
        provisions: Sequence[str] | None = None,
        states: Sequence[State] | None = None,
        intervals: bool = False,
        workers: int | None = None,
    ) -> Answer:
        """What the law says of every family: on the given days and, with ``intervals``, for every day at once.

        Only the ``provisions`` and ``states`` named are answered for; by default all provisions that are ever in force
        and the States whose law is loaded. Raises :class:`KeyError` for a provision that never is.
        """
        asked = tuple(self.provisions if provisions is None else dict.fromkeys(provisions))
        seen = tuple(self.states if states is None else states)
        people, count = len(columns.born), len(days)
        made: dict[str, Array] = {
            "mark": np.zeros(columns.families, "u1"),
            "nationality": np.empty((people, count, len(seen)), "u1"),
            "stateless": np.empty((people, count), "u1"),
            "standing": np.zeros((people, count, len(asked)), "u1"),
        }
        given: dict[str, Array] = {
            "days": np.array(days, "i4"),
            "states": np.array([codes.WORD[state] for state in seen], "i2"),
            "norms": np.array([self._number[name] for name in asked], "i2"),
        }
        pieces = [(at, min(at + PIECE, columns.families)) for at in range(0, columns.families, PIECE)]
        inside = self._inside(columns)
        work = ((inside, {**made, **given}, *piece, intervals) for piece in pieces)
        many = workers or os.cpu_count() or 1
        if many == 1 or len(pieces) < 2:
            lists = [self._fold(*each) for each in work]
        else:
            with ThreadPoolExecutor(many) as pool:
                lists = list(pool.map(lambda each: self._fold(*each), work))
        gathered = {kind: _gathered(kind, [found[kind] for found in lists]) for kind in _LISTS} if intervals else {}
        return Answer(
            tuple(days),
            seen,
            asked,
            **made,
            intervals=gathered.get("interval", {}),
            holdings=gathered.get("holding", {}),
            duties=gathered.get("duty", {}),
        )

    def stream(self, batches: Iterable[Columns], days: Sequence[Day] = (), **options: Any) -> Iterator[Answer]:
        """The answers to batch after batch; no more than one batch is held at a time."""
        for columns in batches:
            yield self.answer(columns, days, **options)

    def shift(self, when: Day, duration: Duration) -> Day:
        """A day moved by the compiled calendar; it is that of :mod:`denizen.language.dates`."""
        found: int = self._library.shift_one(
            when,
            duration.years * 12 + duration.months,
            int(duration.leap is Leap.FORWARD),
            duration.days,
            duration.working_days,
            int(duration.ending is Ending.NEXT_WORKING_DAY),
        )
        return found

    def _workspace(self) -> Any:
        """Room for one family, kept for every thread."""
        room = getattr(self._rooms, "room", None)
        if room is None:
            room = self._rooms.room = ctypes.create_string_buffer(self._size)
        return room

    # --- one piece of work

    def _inside(self, columns: Columns) -> tuple[In, Columns, tuple[Array, Array]]:
        """The columns as the library reads them, with everything that must stay alive meanwhile."""
        tables = self._word_tables(columns.words)
        fields = {name: _address(getattr(columns, name)) for name in LAYOUT}
        made = In(
            **fields,
            word_tests=_address(tables[0]),
            word_norms=_address(tables[1]),
            number_of_words=len(columns.words),
            number_of_people=len(columns.born),
            number_of_events=len(columns.event_kind),
        )
        return made, columns, tables

    def _tables_for(self, words: tuple[str, ...]) -> tuple[Array, Array]:
        """What each test says of each word told, and which norm it names."""
        tests = [[int(test.of(word)) for word in words] for test in self._source.tests]
        return np.array(tests, "u1"), np.array([self._number.get(word, -1) for word in words], "i4")

    def _fold(
        self, inside: tuple[In, Columns, Any], arrays: dict[str, Array], start: int, end: int, intervals: bool
    ) -> dict[str, dict[str, Array]]:
        people = inside[1].people
        room = {kind: 8 * int(people[end] - people[start]) + 64 if intervals else 0 for kind in _LISTS}
        while True:
            lists = {kind: {name: np.empty(room[kind], t) for name, t in _LISTS[kind].items()} for kind in _LISTS}
            out = Out(
                **{name: _address(array) for name, array in arrays.items()},
                **{f"{kind}_{name}": _address(a) for kind, found in lists.items() for name, a in found.items()},
                **{f"{kind}_room": room[kind] for kind in _LISTS},
                number_of_days=len(arrays["days"]),
                number_of_states=len(arrays["states"]),
                number_of_norms=len(arrays["norms"]),
            )
            self._library.fold_families(ctypes.byref(inside[0]), ctypes.byref(out), self._workspace(), start, end)
            found = {kind: int(getattr(out, counted)) for kind, counted in _ROOM.items()}
            if all(found[kind] <= room[kind] for kind in _LISTS):
                return {kind: {n: a[: found[kind]] for n, a in lists[kind].items()} for kind in _LISTS}
            room = {kind: max(room[kind], found[kind]) for kind in _LISTS}


def _address(array: Array) -> int:
    return int(array.ctypes.data)


def _gathered(kind: str, found: list[dict[str, Array]]) -> dict[str, Array]:
    return {
        name: np.concatenate([each[name] for each in found]) if found else np.empty(0, dtype)
        for name, dtype in _LISTS[kind].items()
    }


def compile_law(rulebook: Rulebook, scenario: Scenario | None = None) -> Kernel:
    """The kernel of a scenario (by default the law in force), compiled now or read from the cache.

    Raises :class:`denizen.interpreters.kernel.unsupported.UnsupportedProvisionError` for what it cannot compile.
    """
    return Kernel(norms_of(rulebook, scenario or Scenario()))
