"""The main job on two bundled families: the law as it stood on 23 September 2022, and as it was announced to become."""

from dataclasses import dataclass
from importlib.resources import as_file, files
from pathlib import Path
from typing import Final

from denizen.interpreters.explain.proof import Step
from denizen.interpreters.explain.scenario import Scenario, Supposition, norms_of
from denizen.interpreters.explain.transition import run
from denizen.language.dates import Day, day
from denizen.rulebook.registry import Rulebook
from denizen.studies.assess import Assessment, assess
from denizen.studies.options import STATELESS, Consequence, Options, options
from denizen.studies.reading_cases import open_case
from denizen.studies.why import prove_stateless

ON: Final[Day] = day("2022-09-23")
PROPOSAL: Final = "ru.announcement-2022"
WHO: Final = "man"
EXAMPLES: Final = ("tajik-dual.yaml", "kazakh-naturalised.yaml")


@dataclass(frozen=True, slots=True)
class Supposed:
    """The family as if the announced rules were law, under one reading of them."""

    reading: str
    says: str
    assessment: Assessment
    options: Options


@dataclass(frozen=True, slots=True)
class LeftStateless:
    """Somebody whom a choice may leave stateless, with the proof."""

    reading: str
    verb: str
    choice: str
    consequence: Consequence
    proof: Step


@dataclass(frozen=True, slots=True)
class Demonstration:
    """``example`` is the name of the bundled case file."""

    example: str
    actual: Assessment
    choices: Options
    supposed: tuple[Supposed, ...]
    stateless: tuple[LeftStateless, ...]


def example(name: str) -> Path:
    """The path of a bundled case file."""
    with as_file(files("denizen") / "examples" / name) as path:
        return path


def demonstrate(name: str) -> Demonstration:
    """Assess one bundled family in every way the announcement of 22 September 2022 gives cause to."""
    family, _, rulebook = open_case(example(name))
    actual = assess(rulebook, family, Scenario(), ON)
    supposed = tuple(_supposed(rulebook, actual))
    left = {(each.consequence.person, each.verb): each for one in reversed(supposed) for each in _left_stateless(one)}
    return Demonstration(name, actual, options(rulebook, family, Scenario(), WHO, ON), supposed, tuple(left.values()))


def _supposed(rulebook: Rulebook, actual: Assessment) -> list[Supposed]:
    service = rulebook.provisions[f"{PROPOSAL}.service"]
    found = []
    for reading in service.readings:
        scenario = Scenario((Supposition(PROPOSAL),), ((service.id, reading.name),))
        found.append(
            Supposed(
                reading.name,
                reading.says,
                assess(rulebook, actual.family, scenario, ON),
                options(rulebook, actual.family, scenario, WHO, ON),
            )
        )
    return found


def _left_stateless(supposed: Supposed) -> list[LeftStateless]:
    """Each person once, by the first choice that may leave that person stateless."""
    found: dict[str, LeftStateless] = {}
    chosen = supposed.options
    for outcome in chosen.outcomes:
        for each in outcome.consequences:
            if each.what == STATELESS and outcome.choice.assumed and each.person not in found:
                history = run(norms_of(chosen.norms.rulebook, chosen.norms.scenario), chosen.family, each.events)
                proof = prove_stateless(history, each.person, chosen.until)
                found[each.person] = LeftStateless(
                    supposed.reading, outcome.choice.verb, outcome.choice.name, each, proof
                )
    return list(found.values())
