"""One family on one day: the whole situation, what is certain in it, and what is contested."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import partial

from denizen.cases.model import Family
from denizen.interpreters.explain.difference import Difference
from denizen.interpreters.explain.forking import pause, resume
from denizen.interpreters.explain.history import History
from denizen.interpreters.explain.scenario import Norms, Scenario, norms_of
from denizen.interpreters.explain.standings import standings_on
from denizen.language.dates import Day
from denizen.language.provisions import Gap
from denizen.language.states import State
from denizen.language.truth import TRUE, UNKNOWN, Truth
from denizen.rulebook.registry import Rulebook
from denizen.studies.conclusions import stateless
from denizen.studies.decisions import Branches, Decision, explore
from denizen.studies.findings import CHANGE, Finding, Nationality, findings_from, nationality_of
from denizen.studies.groundless import Groundless, groundless
from denizen.studies.missing import Missing
from denizen.studies.rival_readings import Alternative, Rivals, alternatives


@dataclass(frozen=True, slots=True)
class Path:
    """A value that a conclusion may come to have, and the decisions that would bring it about."""

    value: str
    decisions: tuple[Decision, ...]


@dataclass(frozen=True, slots=True)
class Judged:
    """What surrounds a conclusion: is it certain, contested, touched by a proposal, waiting for facts?

    ``alternatives`` are its values under other readings; it is contested if one of them is applied by somebody in
    authority. ``assumed`` marks what would not be just so without the suppositions.
    """

    certain: bool
    alternatives: tuple[Alternative, ...]
    assumed: bool
    possible: tuple[Path, ...]
    missing: tuple[str, ...]

    @property
    def contested(self) -> bool:
        return any(not alternative.argued for alternative in self.alternatives)


@dataclass(frozen=True, slots=True)
class Statelessness:
    """A statement over the States examined: a national of none of them, and of no other."""

    person: str
    value: Truth
    examined: tuple[State, ...]
    others: str | None
    judged: Judged


@dataclass(frozen=True, slots=True)
class PersonAssessment:
    person: str
    nationalities: tuple[tuple[Nationality, Judged], ...]
    stateless: Statelessness
    findings: tuple[tuple[Finding, Judged], ...]


@dataclass(frozen=True, slots=True)
class Assessment:
    """The answer of ``denizen assess``.

    ``unfollowed`` are readings (with their provisions) that may matter and were not tried to the end, because the
    account leaves too much open.
    """

    family: Family
    norms: Norms
    day: Day
    history: History
    people: Mapping[str, PersonAssessment]
    unsupported: tuple[Groundless, ...]
    gaps: tuple[Gap, ...]
    exhaustive: bool
    unfollowed: tuple[tuple[str, str], ...]


def assess(rulebook: Rulebook, family: Family, scenario: Scenario, day: Day) -> Assessment:
    """Assess a family on a day under a scenario.

    Besides the scenario itself the law is run under every other reading that makes a difference (to show what is
    contested) and for the decisions open on that day (to tell the certain from the possible); then all of it again
    without its suppositions, to mark what they touch.
    """
    norms = norms_of(rulebook, scenario, comparing=True)
    paused = pause(norms, family, day)
    history = resume(paused)
    on_the_way = dict(history.differing)
    standings = standings_on(history, day)
    findings = findings_from(history, standings, day)
    rivals = alternatives(rulebook, family, scenario, history, on_the_way, standings, day)
    branches = explore(norms, family, history, day, paused=paused, standings=standings)
    missing = Missing()
    people = {
        person: _assess_person(history, person, findings, branches, rivals, missing, day)
        for person in family.people
        if family.people[person].born.earliest <= day
    }
    if scenario.suppositions:
        plain = assess(rulebook, family, Scenario((), scenario.readings), day)
        people = {person: _marked(found, plain.people[person]) for person, found in people.items()}
    tainting = {finding.norm.id for finding in findings}
    gaps = tuple(gap for gap in rulebook.gaps if not gap.taints or tainting & set(gap.taints))
    found = groundless(history, day)
    return Assessment(family, norms, day, history, people, found, gaps, branches.exhaustive, rivals.unfollowed)


def _assess_person(
    history: History,
    person: str,
    findings: list[Finding],
    branches: Branches,
    rivals: Rivals,
    missing: Missing,
    day: Day,
) -> PersonAssessment:
    def judged(conclusion: str, value: str, possible: tuple[Path, ...], wanted: Iterable[str]) -> Judged:
        alternatives = tuple(rivals.alternatives.get(conclusion, ()))
        applied = any(not alternative.argued for alternative in alternatives)
        certain = value != UNKNOWN.word and not possible and not applied
        return Judged(certain, alternatives, False, possible, tuple(wanted))

    nationalities = []
    for state in history.states:
        record = nationality_of(history, person, state, day)
        paths = _paths(
            branches,
            record.value,
            partial(_nationality_value, person, state, day),
            partial(_nationality_differs, person, state),
        )
        entry, _ = history.nationality(person, state, day)
        wanted = missing.from_entry(person, state, entry) if record.truth is UNKNOWN else {}
        nationalities.append((record, judged(record.conclusion, record.value, paths, wanted)))
    truth = stateless(history, person, day)
    paths = _paths(branches, truth.word, partial(_stateless_value, person, day), partial(_any_differs, person))
    wanted = missing.for_person(history, person, day) if truth is UNKNOWN else {}
    statement = Statelessness(
        person,
        truth,
        history.family.examined,
        history.family.people[person].others,
        judged(f"stateless({person})", truth.word, paths, wanted),
    )
    own = tuple(
        (
            finding,
            judged(
                finding.conclusion,
                finding.value.word,
                _paths(
                    branches,
                    finding.value.word,
                    partial(_finding_value, finding, day),
                    partial(_finding_differs, finding),
                    besides=finding.norm.id,
                ),
                missing.from_trial(finding.trial) if finding.value is not TRUE else {},
            ),
        )
        for finding in findings
        if finding.person == person and not (finding.kind == CHANGE and finding.norm.decided)
    )
    elsewhere = tuple(
        (finding, judged(finding.conclusion, finding.value.word, (), ()))
        for finding in rivals.elsewhere.values()
        if finding.person == person
    )
    return PersonAssessment(person, tuple(nationalities), statement, own + elsewhere)


# --- suppositions ----------------------------------------------------------------------------------------------------


def _marked(found: PersonAssessment, plain: PersonAssessment) -> PersonAssessment:
    """The same, with a mark on everything that is not in every respect as it is without the suppositions."""
    nationalities = tuple(
        (record, _mark(judged, (record, judged) in plain.nationalities)) for record, judged in found.nationalities
    )
    stateless = replace(found.stateless, judged=_mark(found.stateless.judged, found.stateless == plain.stateless))
    known = [_essence(*pair) for pair in plain.findings]
    findings = tuple((finding, _mark(judged, _essence(finding, judged) in known)) for finding, judged in found.findings)
    return PersonAssessment(found.person, nationalities, stateless, findings)


def _mark(judged: Judged, same: bool) -> Judged:
    return judged if same else replace(judged, assumed=True)


def _essence(finding: Finding, judged: Judged) -> tuple[object, ...]:
    """All that is said about a finding, without the objects of one run."""
    span = (finding.since, finding.until, finding.due)
    return (finding.key, finding.value, finding.text, span, finding.condition, finding.barred_by, judged)


# --- possible values -------------------------------------------------------------------------------------------------


def _nationality_value(person: str, state: State, day: Day, history: History) -> str:
    return nationality_of(history, person, state, day).value


def _stateless_value(person: str, day: Day, history: History) -> str:
    return stateless(history, person, day).word


def _finding_value(finding: Finding, day: Day, history: History) -> str:
    return history.standing(finding.norm.id, finding.person, day).value.word


def _nationality_differs(person: str, state: State, difference: Difference) -> bool:
    return difference.nationality(person, state)


def _any_differs(person: str, difference: Difference) -> bool:
    return difference.any_nationality(person)


def _finding_differs(finding: Finding, difference: Difference) -> bool:
    return difference.provision(finding.norm.id, finding.person)


def _paths(
    branches: Branches,
    value: str,
    ask: Callable[[History], str],
    differs: Callable[[Difference], bool],
    *,
    besides: str = "",
) -> tuple[Path, ...]:
    """Other values that a conclusion takes in some branch, each with the shortest way there.

    That a ground is spent once it has been decided on is left out: ``besides`` is the provision of the ground.
    ``differs`` says whether it is worth asking.
    """
    found: dict[str, Path] = {}
    for branch in branches.branches[1:]:
        if not differs(branch.difference) or any(decision.provision == besides for decision in branch.decisions):
            continue
        other = ask(branch.history)
        if other != value and other not in found:
            found[other] = Path(other, branch.decisions)
    return tuple(found.values())
