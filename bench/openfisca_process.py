"""Asking OpenFisca-Core, which runs in a process and an environment of its own; see :mod:`bench.openfisca_worker`."""

import json
import os
import subprocess
import sys
from functools import partial
from types import TracebackType
from typing import Any, Final

from bench import families
from bench.measuring import Job
from bench.places import ROOT

PYTHON: Final = ROOT / ".venv-bench" / "bin" / "python"


class OpenFisca:
    """The process, for as long as it is needed."""

    def __init__(self) -> None:
        if not PYTHON.exists():
            sys.exit("the environment of OpenFisca is missing; make it and measure with: make bench")
        self._process = subprocess.Popen(
            [PYTHON, "-m", "bench.openfisca_worker"],
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def __enter__(self) -> "OpenFisca":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait()

    def _ask(self, **question: object) -> Any:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(question) + "\n")
        self._process.stdin.flush()
        reply = self._process.stdout.readline()
        if not reply:
            sys.exit("the process of OpenFisca has ended")
        return json.loads(reply)

    @property
    def version(self) -> str:
        return str(self._ask(version=True))

    def answers(self) -> list[families.Answers]:
        """What holds of every person of :data:`bench.families.FAMILIES`."""
        return [{person: frozenset(words) for person, words in people.items()} for people in self._ask(answers=True)]

    def job(self, name: str, what: str, parts: int = 1) -> Job:
        """One of the jobs of the worker."""
        return Job(name, partial(self._time, what), parts)

    def _time(self, what: str, times: int) -> list[int]:
        taken: list[int] = self._ask(job=what, times=times)
        return taken
