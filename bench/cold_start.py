"""CPU seconds of whole processes, from the start of Python to its end, with and without compiled modules."""

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Final

from bench.measuring import Job
from bench.openfisca_process import PYTHON as OPENFISCA_PYTHON
from bench.places import ROOT

DENIZEN: Final = Path(sys.executable).with_name("denizen")
EXAMPLE: Final = ROOT / "src" / "denizen" / "examples" / "tajik-dual.yaml"

_CORE = "import denizen.interpreters.explain.transition, denizen.interpreters.explain.proof"
_REGIME = """
from bench import denizen_jobs, families, regime
denizen_jobs.prove(regime.regime(), *regime.read(families.TIMED))
"""
_OPENFISCA = """
from bench import families, openfisca_regime, openfisca_situations
openfisca_situations.answers(openfisca_regime.regime(), families.TIMED)
"""

BARE: Final = "Python alone"
#: Added to the name of a command that finds no compiled modules.
NOT_COMPILED: Final = ", not compiled"
COMMANDS: Final[Mapping[str, Sequence[str | Path]]] = {
    BARE: (sys.executable, "-c", "pass"),
    "import of the engine core": (sys.executable, "-c", _CORE),
    "denizen --help": (DENIZEN, "--help"),
    f"denizen assess {EXAMPLE.name}": (DENIZEN, "assess", EXAMPLE),
    "Denizen: regime of eight rules, proofs": (sys.executable, "-c", _REGIME),
    "OpenFisca: regime of eight rules, no reasons": (OPENFISCA_PYTHON, "-c", _OPENFISCA),
}


def cold_jobs(cache: Path, *, compiled: bool) -> list[Job]:
    """The commands as jobs. ``cache`` is an empty folder for compiled modules: it is filled first, or stays empty."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment |= {"PYTHONPATH": str(ROOT), "PYTHONPYCACHEPREFIX": str(cache)}
    if not compiled:
        environment["PYTHONDONTWRITEBYTECODE"] = "1"
    suffix = "" if compiled else NOT_COMPILED
    return [Job(f"{name}{suffix}", partial(_times, command, environment)) for name, command in COMMANDS.items()]


def _times(command: Sequence[str | Path], environment: Mapping[str, str], times: int) -> list[int]:
    return [_cpu_time(command, environment) for _ in range(times)]


def _cpu_time(command: Sequence[str | Path], environment: Mapping[str, str]) -> int:
    """User and system time of one child, in nanoseconds."""
    child = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL)
    _, status, used = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        sys.exit(f"{' '.join(map(str, command))} failed")
    return round((used.ru_utime + used.ru_stime) * 1e9)
