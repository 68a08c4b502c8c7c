"""Kernel against explain, family by family: ``python -m bench.agree kernel N=100000``.

Random families over the whole rulebook: half of the bulk generator, half near the worked cases of the law. For each:
every nationality over all time, and every provision for every person on days of the family's own events, the days
around them, and days common to a batch. With ``looks=1`` the provisions are looked at for one person and day of each
family, drawn by lot, and several times as many families are compared in the same time.
"""

import os
import random
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from functools import lru_cache, partial

from bench.near_cases import near_cases
from denizen.cases.model import Family
from denizen.interpreters.explain.history import History
from denizen.interpreters.explain.scenario import Scenario, Supposition, norms_of
from denizen.interpreters.explain.transition import run
from denizen.interpreters.kernel import codes
from denizen.interpreters.kernel.columns import Columns, from_families
from denizen.interpreters.kernel.engine import Answer, Kernel
from denizen.interpreters.kernel.generating import random_columns
from denizen.interpreters.kernel.retelling import family_of
from denizen.language.dates import FOREVER, Day, day, write_day
from denizen.rulebook.registry import ALL_STATES, load
from denizen.studies.conclusions import stateless

BATCH = 200
#: The row and the name of a person, a day, and where they are.
Look = tuple[int, str, Day, str]
#: Common to a batch: for these the kernel is asked for the day, for others it is asked for intervals.
COMMON = tuple(day(text) for text in ("2003-02-28", "2016-09-24", "2022-09-23", "2024-08-08", "2026-07-01"))


@dataclass(slots=True)
class Tally:
    """What was compared and what differed; ``applied`` counts the families in which a provision surely applied."""

    families: int = 0
    compared: int = 0
    differences: list[str] = field(default_factory=list)
    marked: Counter[str] = field(default_factory=Counter)
    applied: Counter[str] = field(default_factory=Counter)

    def add(self, other: "Tally") -> None:
        self.families += other.families
        self.compared += other.compared
        self.differences += other.differences
        self.marked += other.marked
        self.applied += other.applied


@lru_cache(maxsize=8)
def kernel_of(scenario: Scenario) -> Kernel:
    return Kernel(norms_of(load(ALL_STATES), scenario))


def proposals() -> Scenario:
    """Every proposal as if in force from the day it was announced."""
    rulebook = load(ALL_STATES)
    waiting = [each.id for each in rulebook.provisions.values() if not each.force.ever_in_force]
    return Scenario(tuple(Supposition(name) for name in waiting))


def compare(seed: int, families: int, scenario: Scenario | None = None, looks: int | None = None) -> Tally:
    """Compare a batch made from a seed. A difference names the seed and the place of the family.

    ``looks`` is how many pairs of a person and a day of each family the provisions are compared for; all unless told.
    """
    scenario = scenario or Scenario()
    kernel = kernel_of(scenario)
    bulk = random_columns(families // 2, seed, kernel.patterns, ALL_STATES)
    near = from_families(near_cases(families - families // 2, seed))
    tally = compare_columns(kernel, bulk, seed, looks=looks)
    tally.add(compare_columns(kernel, near, seed, "near case", looks))
    return tally


def compare_columns(
    kernel: Kernel, columns: Columns, seed: int, kind: str = "family", looks: int | None = None
) -> Tally:
    """Compare the families of some columns."""
    answer = kernel.answer(columns, COMMON, intervals=True, workers=1)
    found = _Found(answer)
    tally = Tally()
    for place in range(columns.families):
        if answer.mark[place]:
            tally.marked[codes.MARKS[answer.mark[place]]] += 1
            continue
        family = family_of(columns, place)
        history = run(kernel.norms, family)
        tally.families += 1
        first = int(columns.people[place])
        pairs: list[Look] = []
        for row, person in enumerate(family.people, first):
            where = f"seed {seed}, {kind} {place}, {person}"
            tally.differences.extend(
                f"{where}, {text}" for text in _nationalities(history, person, found.holdings(row))
            )
            tally.compared += len(history.states)
            pairs += [(row, person, now, where) for now in _days(family, person, seed + place)]
        for row, person, now, where in pairs if looks is None else _drawn(pairs, looks, seed + place):
            _standings(kernel, history, found, row, person, now, where, tally)
    return tally


def _drawn(pairs: list[Look], looks: int, seed: int) -> list[Look]:
    return random.Random(seed).sample(pairs, min(looks, len(pairs)))


class _Found:
    """The kernel's answer, by person."""

    def __init__(self, answer: Answer) -> None:
        self.answer = answer
        self._intervals: dict[int, list[tuple[int, int, int, int]]] = {}
        self._holdings: dict[int, list[tuple[str, int, int, int]]] = {}
        columns = (answer.intervals[name].tolist() for name in ("person", "norm", "from", "until", "value"))
        for person, norm, since, until, value in zip(*columns, strict=True):
            self._intervals.setdefault(person, []).append((norm, since, until, value))
        held = (answer.holdings[name].tolist() for name in ("person", "state", "from", "until", "value"))
        for person, state, since, until, value in zip(*held, strict=True):
            self._holdings.setdefault(person, []).append((codes.WORDS[state], since, until, value))

    def holdings(self, row: int) -> list[tuple[str, int, int, int]]:
        return sorted(self._holdings.get(row, []))

    def standing(self, row: int, now: Day) -> Sequence[int]:
        """The value of every provision, read from the day asked or from the intervals."""
        if now in COMMON:
            values: list[int] = self.answer.standing[row, COMMON.index(now)].tolist()
            return values
        values = [0] * len(self.answer.provisions)
        for norm, since, until, value in self._intervals.get(row, ()):
            if since <= now < until:
                values[norm] = value
        return values


def _nationalities(history: History, person: str, found: list[tuple[str, int, int, int]]) -> Iterator[str]:
    """Where the stretches of a nationality differ."""
    wanted: list[tuple[str, int, int, int]] = []
    for state in history.states:
        entries = history.nationalities[(person, state)]
        ends = [*(entry.day for entry in entries[1:]), FOREVER]
        pieces = [(entry.day, end, int(entry.value)) for entry, end in zip(entries, ends, strict=True)]
        wanted.extend((state, start, end, value) for start, end, value in pieces if value and start < end)
    if sorted(wanted) != found:
        yield f"nationality: explain {sorted(wanted)}, kernel {found}"


def _days(family: Family, person: str, seed: int) -> list[Day]:
    """Two days of the family's own, and two common ones, on which the person is born."""
    dice = random.Random(seed)
    own = [event.day.earliest for each in family.people.values() for event in each.events]
    near = (
        [start + dice.choice((0, 0, 0, 1, -1, 7, 60, 61, 365, 3653)) for start in dice.choices(own, k=2)] if own else []
    )
    return [now for now in (*near, *dice.sample(COMMON, 2)) if family.people[person].born.earliest <= now < FOREVER]


def _standings(
    kernel: Kernel, history: History, found: _Found, row: int, person: str, now: Day, where: str, tally: Tally
) -> None:
    history.forget_views()
    values = found.standing(row, now)
    for provision, value in zip(kernel.provisions, values, strict=True):
        right = int(history.standing(provision, person, now).value)
        tally.compared += 1
        tally.applied[provision] += right == 2
        if right != value:
            tally.differences.append(f"{where}, {write_day(now)}, {provision}: explain {right}, kernel {value}")
    if now in COMMON:
        tally.compared += 1
        right, value = int(stateless(history, person, now)), int(found.answer.stateless[row, COMMON.index(now)])
        if right != value:
            tally.differences.append(f"{where}, {write_day(now)}, stateless: explain {right}, kernel {value}")


def _piece(seed: int, looks: int | None) -> Tally:
    return compare(seed, BATCH, proposals() if seed % 4 == 3 else None, looks)


def main(number: int, start: int = 0, looks: int | None = None) -> int:
    """Compare so many families on all cores; every fourth batch with all proposals taken as law. 1 if any differ."""
    begun = time.perf_counter()
    tally = Tally()
    for scenario in (Scenario(), proposals()):
        kernel_of(scenario)  # compiled before the work is shared
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        for done in pool.map(partial(_piece, looks=looks), range(start, start - (-number // BATCH))):
            tally.add(done)
            if tally.families // BATCH % 50 == 0:
                print(f"{tally.families:,} families, {len(tally.differences)} differences", flush=True)
    provisions = kernel_of(proposals()).provisions
    silent = [name for name in provisions if not tally.applied[name]]
    print(f"{tally.families:,} families, {tally.compared:,} values compared in {time.perf_counter() - begun:,.0f} s")
    print(
        f"{len(provisions) - len(silent)} of {len(provisions)} provisions applied; never: {', '.join(silent) or 'none'}"
    )
    print(f"left out: {dict(tally.marked) or 'none'}")
    print(f"{len(tally.differences)} differences", *tally.differences[:20], sep="\n")
    return 1 if tally.differences else 0
