"""Mistakes put into the law, and whether the worked cases notice them: ``python -m bench.mutants N=200 seed=0``."""

import os
import sys
import time
from collections import Counter
from concurrent.futures import ProcessPoolExecutor

from denizen.rulebook.registry import ALL_STATES, load
from denizen.studies.mutants import Mutant, Trap, sample


def _killed(mutant: Mutant) -> tuple[str, str, bool]:
    return mutant.kind, str(mutant), Trap(load(ALL_STATES)).killer(mutant) is not None


def _killed_at(place: tuple[int, int, int]) -> tuple[str, str, bool]:
    number, seed, at = place
    return _killed(sample(load(ALL_STATES), number, seed)[at])


def main(arguments: list[str]) -> int:
    """Print the kill rate by kind, and of every mutant whether it lives; 1 if any does."""
    settings = dict(argument.split("=", 1) for argument in arguments)
    number, seed = int(settings.get("N", "200")), int(settings.get("seed", "0"))
    begun = time.perf_counter()
    number = len(sample(load(ALL_STATES), number, seed))
    tried: Counter[str] = Counter()
    killed: Counter[str] = Counter()
    alive: list[str] = []
    noticed: list[str] = []
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        places = [(number, seed, at) for at in range(number)]
        for kind, says, dead in pool.map(_killed_at, places, chunksize=8):
            tried[kind] += 1
            killed[kind] += dead
            (noticed if dead else alive).append(says)
    print(f"{number} mutants, {killed.total()} killed, in {time.perf_counter() - begun:.0f} s")
    for kind in tried:
        print(f"  {kind:22} {killed[kind]} of {tried[kind]}")
    print(*(f"  killed: {says}" for says in noticed), *(f"  lives: {says}" for says in alive), sep="\n")
    return 1 if alive else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
