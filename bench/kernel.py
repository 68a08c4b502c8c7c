"""The kernel's speed: the eight-rule regime against C written by hand, and the whole rulebook.

``python -m bench.kernel [N]`` with N families (a million by default). Both programs are compiled by the same compiler
with the same flags, read the same columns and must give the same answers before they are timed.
"""

import ctypes
import os
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Final

import numpy as np

from bench.regime import ORIGINS, regime
from denizen.interpreters.explain.scenario import Scenario, norms_of
from denizen.interpreters.kernel import building, codes
from denizen.interpreters.kernel.columns import Array, Columns
from denizen.interpreters.kernel.engine import PIECE, Answer, Kernel
from denizen.interpreters.kernel.generating import random_columns
from denizen.interpreters.kernel.source import Source
from denizen.interpreters.kernel.structures import In, declarations
from denizen.language.dates import day
from denizen.rulebook.registry import ALL_STATES, load

NOW: Final = day("2024-06-01")
ROUNDS: Final = 5
HAND: Final = Path(__file__).with_name("regime_by_hand.c")
HEAD: Final = Path(building.__file__).with_name("head.c")


class ByHand:
    """The eight rules in C, over the kernel's columns."""

    def __init__(self) -> None:
        calendar = (
            HEAD.read_text(encoding="utf-8").partition("/* --- the calendar")[2].partition("INLINE int weekend")[0]
        )
        told = {
            "IN_FORCE_DAY": day("2022-09-22"),
            "RU": codes.WORD["RU"],
            "HOLDS": codes.KIND["acquires"],
            "REFUSES": codes.KIND["refuses service"],
            "COMPLETES": codes.KIND["completes service"],
            "FIGHTS": codes.KIND["fights"],
            "NATURALISATION": codes.WORD["naturalisation"],
            "BIRTHPLACE": codes.FACT["birthplace"],
        }
        origins = ", ".join(str(codes.WORD[state]) for state in ORIGINS)
        text = "\n".join(
            [
                "#include <stdint.h>",
                *(f"#define {name} {value}" for name, value in told.items()),
                "#define INLINE static inline\n#define CALL static\ntypedef int32_t Day;",
                "enum { BEGINNING = 1, FOREVER = 3652059 };",
                f"static const int ORIGINS[4] = {{{origins}}};",
                declarations(),
                "/* " + calendar,
                HAND.read_text(encoding="utf-8"),
            ]
        )
        with tempfile.TemporaryDirectory() as folder:
            target = Path(folder, "by_hand.so")
            building.compile_library(text, target)
            self._library = ctypes.CDLL(str(target))

    def answer(self, inside: In, columns: Columns, workers: int) -> tuple[Array, Array, Array]:
        """Nationality of Russia, statelessness and the eleven provisions of every person."""
        people = len(columns.born)
        made = (np.full(people, 255, "u1"), np.full(people, 255, "u1"), np.full((people, 11), 255, "u1"))
        addresses = [ctypes.c_void_p(array.ctypes.data) for array in made]

        def work(start: int) -> None:
            self._library.by_hand(ctypes.byref(inside), NOW, *addresses, start, min(start + PIECE, columns.families))

        with ThreadPoolExecutor(workers) as pool:
            list(pool.map(work, range(0, columns.families, PIECE)))
        return made


def best(work: Callable[[], object]) -> tuple[float, float]:
    """The least time of several rounds, on the wall and of the processor."""
    wall, used = [], []
    for _ in range(ROUNDS):
        start, cpu = time.perf_counter(), time.process_time()
        work()
        wall.append(time.perf_counter() - start)
        used.append(time.process_time() - cpu)
    return min(wall), min(used)


def line(name: str, families: int, times: tuple[float, float]) -> None:
    wall, used = times
    print(f"  {name:42}{families / wall / 1e6:7.2f} M families/s{families / used / 1e6:9.2f} M families/s of one core")


def regime_against_hand(families: int) -> float:
    """The ratio of the kernel's throughput to that of the C by hand. Ends the program if they do not agree."""
    kernel, hand = Kernel(regime()), ByHand()
    events = [pattern for pattern in kernel.patterns if pattern.kind not in ("acquires", "loses", "breaches")]
    columns = random_columns(families, 1, events, ALL_STATES, events=3, uncertain=False)
    inside = kernel._inside(columns)
    kept = [kernel.answer(columns, [NOW], states=["RU"])]
    mine = hand.answer(inside[0], columns, 1)
    differ = differences(kept[0], mine)
    if differ:
        sys.exit(f"not timed, because they are not both right: {differ} values differ")
    about = f"{len(columns.born):,} people, {len(columns.event_kind):,} events"
    print(f"Eight rules (11 provisions), {families:,} families, {about}; both give the same {mine[2].size:,} values")
    ratio = 0.0
    for workers in (1, os.cpu_count() or 1):
        by_hand = best(lambda workers=workers: hand.answer(inside[0], columns, workers))  # type: ignore[misc]
        compiled = best(lambda workers=workers: kernel.answer(columns, [NOW], states=["RU"], workers=workers))  # type: ignore[misc]
        line(f"by hand, {workers} threads", families, by_hand)
        line(f"kernel, {workers} threads", families, compiled)
        ratio = by_hand[1] / compiled[1]
        print(f"  kernel / by hand: {by_hand[0] / compiled[0]:.2f} on the wall, {ratio:.2f} of processor time")
    return ratio


def differences(answer: Answer, mine: tuple[Array, Array, Array]) -> int:
    theirs = (answer.nationality[:, 0, 0], answer.stateless[:, 0], answer.standing[:, 0])
    return sum(int((one != other).sum()) for one, other in zip(theirs, mine, strict=True))


def whole_rulebook(families: int) -> None:
    norms = norms_of(load(ALL_STATES), Scenario())
    start = time.perf_counter()
    source = Source(norms)
    written = time.perf_counter() - start
    with tempfile.TemporaryDirectory() as folder:
        start = time.perf_counter()
        building.compile_library(source.text, Path(folder, "law.so"), source.units)
        compiled = time.perf_counter() - start
    kernel = Kernel(norms)
    start = time.perf_counter()
    kernel = Kernel(norms)
    print(
        f"Whole rulebook: {len(kernel.provisions)} provisions, {len(source.text):,} characters of C; "
        f"written {written:.2f} s, compiled {compiled:.2f} s, from the cache {time.perf_counter() - start:.2f} s"
    )
    columns = random_columns(families, 2, kernel.patterns, ALL_STATES)
    print(f"  {families:,} families, {len(columns.born):,} people, {len(columns.event_kind):,} events")
    line("folded, nothing asked", families, best(lambda: kernel.answer(columns)))
    line("folded, all provisions on one day", families, best(lambda: kernel.answer(columns, [NOW])))
    line("folded, every interval", families, best(lambda: kernel.answer(columns, intervals=True)))


def bounded(families: int) -> None:
    """A stream of batches takes no more memory than a few of them."""
    kernel = Kernel(norms_of(load(ALL_STATES), Scenario()))
    batches = (random_columns(families // 20, seed, kernel.patterns, ALL_STATES) for seed in range(20))
    start = time.perf_counter()
    stateless = sum(int((answer.stateless == 2).sum()) for answer in kernel.stream(batches, [NOW], provisions=()))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(
        f"  in 20 batches made one by one: {time.perf_counter() - start:.1f} s, {stateless:,} stateless, peak {peak} MB"
    )


def main(arguments: list[str]) -> None:
    families = int(arguments[0].replace(",", "")) if arguments else 1_000_000
    print(f"compiler: {' '.join(building.compiler())}")
    whole_rulebook(families // 10)
    bounded(families // 5)
    regime_against_hand(families)


if __name__ == "__main__":
    main(sys.argv[1:])
