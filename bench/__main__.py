"""Measure Denizen and OpenFisca-Core in one run: ``make bench``."""

import sys
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from bench import families, report
from bench.agreement import disagreements
from bench.cold_start import cold_jobs
from bench.denizen_jobs import PROVED, examples, regime_answers, regime_jobs
from bench.measuring import Sample, measure
from bench.openfisca_process import OpenFisca
from bench.places import LATEST, ROOT

#: Seconds that the design allows.
REGIME_TARGETS: Final = {PROVED: 0.001}
RULEBOOK_TARGET: Final = 0.010

READ, ANSWERED, TRACED, MANY = (
    "OpenFisca: situation read, answers",
    "OpenFisca: answers",
    "OpenFisca: situation read, answers with trace",
    f"OpenFisca: answers, one of {families.MANY:,} at once",
)


def main() -> None:
    with OpenFisca() as openfisca:
        refuse_unless_right(openfisca)
        about = report.machine(openfisca.version)
        print(" · ".join(f"{name} {value}" for name, value in about.items()))
        print(f"Medians of CPU time. Both engines are right about {len(families.FAMILIES)} families of the regime.\n")
        regime = measure_regime(openfisca)
    groups = {"regime": regime, "rulebook": measure_rulebook(), "cold start": measure_cold_start()}
    report.write(about, groups)
    print(f"Every sample: {LATEST.relative_to(ROOT)}")


def refuse_unless_right(openfisca: OpenFisca) -> None:
    """Engines that do not answer the same question are not compared."""
    wrong = [*disagreements("Denizen", regime_answers()), *disagreements("OpenFisca", openfisca.answers())]
    if wrong:
        sys.exit("\n".join(("The engines are not timed, because they are not both right:", *wrong)))


def measure_regime(openfisca: OpenFisca) -> Mapping[str, Sample]:
    jobs = [
        openfisca.job(READ, "reading"),
        openfisca.job(ANSWERED, "answers"),
        openfisca.job(TRACED, "traced"),
        openfisca.job(MANY, "many", families.MANY),
        *regime_jobs(),
    ]
    samples = measure(jobs)
    print(report.regime_table(samples, READ, REGIME_TARGETS), end="\n\n")
    return samples


def measure_rulebook() -> Mapping[str, Sample]:
    bundled = examples()
    samples = measure([job for example in bundled for job in example.jobs()])
    print(report.rulebook_table(samples, bundled, RULEBOOK_TARGET), end="\n\n")
    return samples


def measure_cold_start() -> Mapping[str, Sample]:
    with TemporaryDirectory() as full, TemporaryDirectory() as empty:
        jobs = [*cold_jobs(Path(full), compiled=True), *cold_jobs(Path(empty), compiled=False)]
        samples = measure(jobs)
    print(report.cold_table(samples), end="\n\n")
    return samples


if __name__ == "__main__":
    main()
