"""OpenFisca-Core at the other end of a pipe: run in its own environment, asked in lines of JSON.

``{"answers": true}`` is answered with what holds of every person of every family, ``{"job": name, "times": n}`` with
the nanoseconds that each of so many runs took.
"""

import json
import sys
from collections.abc import Callable
from functools import partial
from importlib.metadata import version
from typing import Any

from bench import families
from bench import openfisca_regime as regime
from bench.measuring import repeat

_SYSTEM = regime.regime()
_SITUATION = regime.situation_of(families.TIMED)
_DAY = regime.day_of(families.TIMED)


def _read_and_answer() -> object:
    return regime.calculate(regime.build(_SYSTEM, _SITUATION), _DAY)


def _answer_with_trace() -> object:
    simulation = regime.build(_SYSTEM, _SITUATION, trace=True)
    regime.calculate(simulation, _DAY)
    return simulation.tracer.computation_log.lines()


def _answer(times: int) -> list[int]:
    """The simulations are built beforehand: each remembers what it has once calculated."""
    ready = [regime.build(_SYSTEM, _SITUATION) for _ in range(times)]
    return repeat(lambda: regime.calculate(ready.pop(), _DAY), times)


def _answer_many(times: int) -> list[int]:
    """As many families as a population has, at once; the time of each."""
    situation = regime.situation_of_many(families.TIMED, families.MANY)
    taken = []
    for _ in range(times):
        simulation = regime.build(_SYSTEM, situation)
        taken += repeat(partial(regime.calculate, simulation, _DAY), 1)
    return [time // families.MANY for time in taken]


_JOBS: dict[str, Callable[[int], list[int]]] = {
    "answers": _answer,
    "reading": lambda times: repeat(_read_and_answer, times),
    "many": _answer_many,
    "traced": lambda times: repeat(_answer_with_trace, times),
}


def _reply(question: dict[str, Any]) -> object:
    if "job" in question:
        return _JOBS[question["job"]](question["times"])
    if "version" in question:
        return version("openfisca-core")
    return [
        {person: sorted(words) for person, words in regime.answers(_SYSTEM, family).items()}
        for family in families.FAMILIES
    ]


if __name__ == "__main__":
    for line in sys.stdin:
        print(json.dumps(_reply(json.loads(line))), flush=True)
