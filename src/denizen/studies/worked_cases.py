"""Running the worked cases that every provision ships: facts, a day, and whether the provision then applies."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from denizen.cases.model import Family
from denizen.cases.reading import family_from
from denizen.interpreters.explain.history import History
from denizen.interpreters.explain.scenario import Norms, Scenario, Supposition, norms_of
from denizen.interpreters.explain.transition import run
from denizen.language.dates import Day, day
from denizen.language.provisions import Case, Provision
from denizen.rulebook.registry import FOLDERS, Rulebook, load
from denizen.studies.conclusions import read_conclusion, truth_of


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A worked case that came out otherwise than it says."""

    provision: Provision
    case: Case
    about: str
    expected: str
    found: str

    def __str__(self) -> str:
        return (
            f"{self.provision.location}: {self.provision.id}: case '{self.case.title}' on {self.case.on}: "
            f"{self.about} should be {self.expected}, is {self.found}"
        )


def family_of(case: Case) -> Family:
    """The family of a worked case, told on its day or on the day of its last event if that is later."""
    return family_from(
        {
            "denizen": 1,
            "told": "2199-12-31",
            "account": "complete" if case.complete else "partial",
            "people": case.people,
        }
    )


def scenario_of(provision: Provision, case: Case) -> Scenario:
    """The law in force; a proposal is supposed from the day it was announced."""
    suppositions: tuple[Supposition, ...] = ()
    if not provision.force.ever_in_force:
        target = provision.id if provision.instrument.force.ever_in_force else provision.instrument.id
        suppositions = (Supposition(target),)
    return Scenario(suppositions, (chosen_reading(provision, case.reading),) if case.reading else ())


def chosen_reading(provision: Provision, reading: str) -> tuple[str, str]:
    """A case names a reading of its own provision, or of another one as ``PROVISION=NAME``."""
    other, equals, name = reading.partition("=")
    return (other, name) if equals else (provision.id, reading)


def norms_for(provision: Provision, case: Case, family: Family, rulebook: Rulebook | None = None) -> Norms:
    if rulebook is None:
        own = (provision.state,) if provision.state in FOLDERS else tuple(FOLDERS)
        rulebook = load({*family.states, *own})
    return norms_of(rulebook, scenario_of(provision, case))


def replay(provision: Provision, case: Case, rulebook: Rulebook | None = None) -> tuple[History, Day]:
    """The history of a worked case and the day asked."""
    family = family_of(case)
    return run(norms_for(provision, case, family, rulebook), family), day(case.on)


def disagreements(provision: Provision, rulebook: Rulebook | None = None) -> Iterator[Disagreement]:
    """The worked cases of a provision that do not come out as they say."""
    for case in provision.cases:
        history, asked = replay(provision, case, rulebook)
        found = history.standing(provision.id, case.bearer, asked).value.word
        if found != case.expects:
            yield Disagreement(provision, case, f"applies({case.bearer}, {provision.id})", case.expects, found)
        for text in case.also:
            conclusion = read_conclusion(text)
            value = truth_of(history, conclusion, asked)
            if value is not conclusion.expected:
                yield Disagreement(provision, case, text, conclusion.expected.word, value.word)


def all_disagreements(provisions: Iterable[Provision]) -> list[Disagreement]:
    return [found for provision in provisions for found in disagreements(provision)]
