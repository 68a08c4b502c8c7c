"""The figures as tables for a reader and as JSON for a program."""

import json
import os
import platform
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from bench.cold_start import BARE, COMMANDS, NOT_COMPILED
from bench.denizen_jobs import ASSESSED, ASSESSED_OWN, PROVEN, Example
from bench.measuring import Sample
from bench.places import LATEST
from denizen import __version__


@dataclass(frozen=True)
class Table:
    """``columns`` head the figures of a row; a row is its name and its figures."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, tuple[str, ...]], ...]

    def __str__(self) -> str:
        wide = max(len(self.title), *(len(name) + 2 for name, _ in self.rows))
        widths = [
            max(len(column), *(len(figures[index]) for _, figures in self.rows))
            for index, column in enumerate(self.columns)
        ]
        lines = [(self.title, self.columns), *((f"  {name}", figures) for name, figures in self.rows)]
        return "\n".join(
            "  ".join((name.ljust(wide), *(f.rjust(w) for f, w in zip(figures, widths, strict=True))))
            for name, figures in lines
        )


def ms(sample: Sample) -> str:
    figure = sample.median * 1000
    return f"{figure:,.2f}" if figure >= 0.1 else f"{figure:.4f}"


def ratio(part: Sample, whole: Sample | float) -> str:
    figure = part.median / (whole if isinstance(whole, float) else whole.median)
    return f"{figure:,.2f}" if figure >= 0.1 else f"{figure:.4f}"


def machine(openfisca: str) -> dict[str, Any]:
    """What the figures depend on, in general words."""
    return {
        "date": date.today().isoformat(),
        "denizen": __version__,
        "openfisca-core": openfisca,
        "python": f"{platform.python_implementation()} {platform.python_version()}",
        "processor": platform.machine(),
        "cores": os.cpu_count(),
    }


def write(about: Mapping[str, Any], groups: Mapping[str, Mapping[str, Sample]]) -> None:
    """Keep every sample, in seconds of CPU time."""
    figures = {group: {name: asdict(sample) for name, sample in samples.items()} for group, samples in groups.items()}
    LATEST.parent.mkdir(exist_ok=True)
    LATEST.write_text(json.dumps({**about, "seconds": figures}, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def regime_table(samples: Mapping[str, Sample], reference: str, targets: Mapping[str, float]) -> Table:
    """One family under the regime of eight rules; every time against the same one of OpenFisca."""
    rows = []
    for name, sample in samples.items():
        target = ratio(sample, targets[name]) if name in targets else ""
        rows.append((name, (ms(sample), ratio(sample, samples[reference]), target)))
    return Table("One family of four, eight rules", ("ms", "÷ OpenFisca", "÷ target"), tuple(rows))


def rulebook_table(samples: Mapping[str, Sample], bundled: Sequence[Example], target: float) -> Table:
    """The bundled families: proved, assessed under the law of all States, and under that of their own States."""
    rows = []
    for example in bundled:
        proved, assessed, own = (samples[example.named(what)] for what in (PROVEN, ASSESSED, ASSESSED_OWN))
        sizes = (str(len(example.family.people)), str(example.findings))
        against = (
            ms(proved),
            ratio(proved, target),
            ms(assessed),
            ratio(assessed, proved),
            ms(own),
            ratio(own, proved),
        )
        rows.append((example.name, (*sizes, *against)))
    columns = ("people", "findings", "proved, ms", "÷ target", "assessed, ms", "÷ proved", "own States, ms", "÷ proved")
    return Table("Bundled families, five States", columns, tuple(rows))


def cold_table(samples: Mapping[str, Sample]) -> Table:
    """Whole processes, against a process of Python that does nothing."""
    rows = []
    for command in COMMANDS:
        compiled, not_compiled = samples[command], samples[f"{command}{NOT_COMPILED}"]
        figures = (ms(compiled), ratio(compiled, samples[BARE]), ms(not_compiled), ratio(not_compiled, compiled))
        rows.append((command, figures))
    columns = ("compiled, ms", "÷ Python", "not compiled, ms", "÷ compiled")
    return Table("Cold start, whole process", columns, tuple(rows))
