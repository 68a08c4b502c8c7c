"""Medians of the CPU time of many runs, taken in turns. Standard library only: both engines are measured by this.

CPU time of the process is counted, not the clock on the wall, so that other work on the machine disturbs less.
"""

import gc
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from statistics import median, quantiles
from typing import Final

#: Every job runs in this many blocks, in turns with the others; at least one run a block.
BLOCKS: Final = 8
#: About so much CPU time is spent on one job, in nanoseconds.
BUDGET: Final = 1_500_000_000

Block = Callable[[int], list[int]]


@dataclass(frozen=True)
class Job:
    """Something to measure: ``block`` does it so many times and says what each took, in nanoseconds.

    ``parts`` is how many of the thing named one run does at once.
    """

    name: str
    block: Block
    parts: int = 1


@dataclass(frozen=True)
class Sample:
    """The median of many runs and their deciles, in seconds."""

    median: float
    low: float
    high: float
    runs: int


def repeat(work: Callable[[], object], times: int, *, collect: bool = True) -> list[int]:
    """Run something many times. Garbage of earlier work is collected first; collection stays on."""
    clock, taken = time.process_time_ns, []
    if collect:
        gc.collect()
    for _ in range(times):
        start = clock()
        work()
        taken.append(clock() - start)
    return taken


def job(name: str, work: Callable[[], object]) -> Job:
    """A job of this process."""
    return Job(name, partial(repeat, work))


def measure(jobs: Sequence[Job], *, blocks: int = BLOCKS, budget: int = BUDGET) -> dict[str, Sample]:
    """Run all jobs block by block, forwards and backwards in turn, after they have warmed up."""
    times = {each.name: _times(each, budget // blocks) for each in jobs}
    taken: dict[str, list[int]] = {each.name: [] for each in jobs}
    for block in range(blocks):
        for each in jobs if block % 2 == 0 else reversed(jobs):
            taken[each.name] += each.block(times[each.name])
    return {each.name: _sample(taken[each.name], each.parts) for each in jobs}


def _times(job: Job, budget: int) -> int:
    """How many runs fit into a block; what is quick is tried again once it is warm."""
    once = job.block(1)[0]
    if once < budget // 10:
        once = round(median(job.block(5)))
    return max(1, min(1000, budget // max(once, 1)))


def _sample(taken: list[int], parts: int) -> Sample:
    deciles, one = quantiles(taken, n=10, method="inclusive"), 1e9 * parts
    return Sample(median(taken) / one, deciles[0] / one, deciles[-1] / one, len(taken))
