"""OpenFisca-Core at the other end of a pipe: run in its own environment, asked in lines of JSON.

``{"answers": true}`` is answered with what holds of every person of every family, ``{"job": name, "times": n}`` with
the nanoseconds that each of so many runs took.
"""

import json
import sys
from collections.abc import Callable
from importlib.metadata import version
from typing import Any

from bench import families
from bench import openfisca_situations as situations
from bench.measuring import repeat
from bench.openfisca_regime import regime

_SYSTEM = regime()
_SITUATION = situations.situation_of(families.TIMED)
_DAY = situations.day_of(families.TIMED)


def _read_and_answer() -> object:
    return situations.calculate(situations.build(_SYSTEM, _SITUATION), _DAY)


def _answer_with_trace() -> object:
    simulation = situations.build(_SYSTEM, _SITUATION, trace=True)
    situations.calculate(simulation, _DAY)
    return simulation.tracer.computation_log.lines()


def _answer_only(situation: dict[str, Any], times: int) -> list[int]:
    """Without building the simulation: what it remembers of the last answers is deleted every time."""
    simulation = situations.build(_SYSTEM, situation)
    taken = []
    for _ in range(times):
        taken += repeat(lambda: situations.calculate(simulation, _DAY), 1, collect=False)
        situations.forget(simulation, _DAY)
    return taken


_JOBS: dict[str, Callable[[int], list[int]]] = {
    "answers": lambda times: _answer_only(_SITUATION, times),
    "reading": lambda times: repeat(_read_and_answer, times),
    "many": lambda times: _answer_only(situations.situation_of_many(families.TIMED, families.MANY), times),
    "traced": lambda times: repeat(_answer_with_trace, times),
}


def _reply(question: dict[str, Any]) -> object:
    if "job" in question:
        return _JOBS[question["job"]](question["times"])
    if "version" in question:
        return version("openfisca-core")
    return [
        {person: sorted(words) for person, words in situations.answers(_SYSTEM, family).items()}
        for family in families.FAMILIES
    ]


if __name__ == "__main__":
    for line in sys.stdin:
        print(json.dumps(_reply(json.loads(line))), flush=True)
