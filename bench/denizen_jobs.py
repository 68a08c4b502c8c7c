"""What Denizen is measured at: the regime of eight rules, and the whole rulebook on the bundled families."""

from dataclasses import dataclass

from bench import families, regime
from bench.measuring import Job, job
from denizen.cases.model import Family
from denizen.cases.reading import family_from
from denizen.examples import example_names, read_example
from denizen.interpreters.explain.history import History
from denizen.interpreters.explain.proof import Step, prove_trial
from denizen.interpreters.explain.scenario import Norms, Scenario, norms_of
from denizen.interpreters.explain.transition import run
from denizen.language.dates import Day
from denizen.rulebook.registry import ALL_STATES, Rulebook, load
from denizen.studies.assess import assess
from denizen.studies.findings import Finding, findings_on
from denizen.studies.why import prove_stateless


def find(norms: Norms, family: Family, day: Day) -> tuple[History, list[Finding]]:
    """Run the law and say what applies to whom on a day."""
    history = run(norms, family)
    return history, findings_on(history, day)


def prove(norms: Norms, family: Family, day: Day) -> list[Step]:
    """The same with the proof of every finding."""
    _, findings = find(norms, family, day)
    return [prove_trial(finding.trial) for finding in findings]


def prove_all(norms: Norms, family: Family, day: Day) -> list[Step]:
    """The same with the proof of every nationality of everybody, State by State, and of statelessness."""
    history, findings = find(norms, family, day)
    proofs = [prove_trial(finding.trial) for finding in findings]
    return proofs + [prove_stateless(history, person, day) for person in family.people]


# --- the regime ------------------------------------------------------------------------------------------------------

RUN, FOUND, PROVED, PROVED_ALL, READ_AND_PROVED = (
    "Denizen: run",
    "Denizen: run, findings",
    "Denizen: run, findings, proof of each",
    "Denizen: the same, proof of every nationality",
    "Denizen: case read, run, findings, proof of each",
)


def regime_jobs() -> list[Job]:
    """The timed family of the regime, step by step."""
    norms, data = regime.regime(), regime.case_of(families.TIMED)
    family, day = regime.read(families.TIMED)
    return [
        job(RUN, lambda: run(norms, family)),
        job(FOUND, lambda: find(norms, family, day)),
        job(PROVED, lambda: prove(norms, family, day)),
        job(PROVED_ALL, lambda: prove_all(norms, family, day)),
        job(READ_AND_PROVED, lambda: prove(norms, family_from(data), day)),
    ]


def regime_answers() -> list[families.Answers]:
    """What holds of every person of :data:`bench.families.FAMILIES`."""
    norms = regime.regime()
    asked = [regime.read(family) for family in families.FAMILIES]
    return [regime.answers(run(norms, family), day) for family, day in asked]


# --- the rulebook ----------------------------------------------------------------------------------------------------


PROVEN, ASSESSED, ASSESSED_OWN = (
    "run, findings, proof of each, five States",
    "assess, five States",
    "assess, own States",
)


@dataclass(frozen=True)
class Example:
    """A bundled family under the law of all States, on the day of its account."""

    name: str
    family: Family
    rulebook: Rulebook
    norms: Norms

    @property
    def findings(self) -> int:
        return len(find(self.norms, self.family, self.family.told)[1])

    def jobs(self) -> list[Job]:
        """Named as :meth:`named` has it; the command assesses under the law of the States of the case only."""
        own, family, day = load(self.family.states), self.family, self.family.told
        return [
            job(self.named(PROVEN), lambda: prove(self.norms, family, day)),
            job(self.named(ASSESSED), lambda: assess(self.rulebook, family, Scenario(), day)),
            job(self.named(ASSESSED_OWN), lambda: assess(own, family, Scenario(), day)),
        ]

    def named(self, what: str) -> str:
        return f"{self.name}, {what}"


def examples() -> list[Example]:
    """The bundled families that are told in YAML."""
    rulebook = load(ALL_STATES)
    norms = norms_of(rulebook, Scenario())
    names = [name for name in example_names() if name.endswith(".yaml")]
    return [Example(name.removesuffix(".yaml"), read_example(name)[0], rulebook, norms) for name in names]
