"""Why a conclusion holds, does not hold, or is unknown: a proof down to facts and articles."""

from dataclasses import dataclass

from denizen.cases.model import Family
from denizen.interpreters.explain.history import History
from denizen.interpreters.explain.proof import Step, prove_application, prove_trial, say_nationality
from denizen.interpreters.explain.records import Application, Entry, Occurrence
from denizen.interpreters.explain.scenario import Norm, Norms, Scenario, norms_of
from denizen.interpreters.explain.transition import run
from denizen.interpreters.explain.trying import try_norm
from denizen.language.dates import Day, say_day, say_span, say_when
from denizen.language.effects import Acquires, Loses
from denizen.language.events import TITLE_WORDS
from denizen.language.states import State, name_of
from denizen.language.truth import FALSE, TRUE, UNKNOWN, Truth
from denizen.rulebook.registry import Rulebook
from denizen.studies.conclusions import Conclusion, check_names, truth_of
from denizen.studies.missing import Missing
from denizen.studies.near_misses import near_misses


@dataclass(frozen=True, slots=True)
class Answer:
    """The value of a conclusion on a day, its proof or refutation, and what would settle it if it is unknown."""

    family: Family
    norms: Norms
    conclusion: Conclusion
    day: Day
    value: Truth
    proof: Step
    missing: tuple[str, ...]


def why(rulebook: Rulebook, family: Family, scenario: Scenario, conclusion: Conclusion, day: Day) -> Answer:
    """Raises :class:`denizen.studies.conclusions.ConclusionError` for names the case does not know."""
    norms = norms_of(rulebook, scenario)
    history = run(norms, family)
    check_names(history, conclusion)
    value = truth_of(history, conclusion, day)
    if conclusion.kind == "holds":
        proof = prove_nationality(history, conclusion.person, conclusion.about, day, nearly=True)
        entry, _ = history.nationality(conclusion.person, conclusion.about, day)
        missing = list(Missing().from_entry(conclusion.person, conclusion.about, entry)) if value is UNKNOWN else []
    elif conclusion.kind == "stateless":
        proof = prove_stateless(history, conclusion.person, day)
        missing = list(Missing().for_person(history, conclusion.person, day)) if value is UNKNOWN else []
    else:
        proof = prove_provision(history, norms.by_id[conclusion.about], conclusion.person, day)
        trial = history.standing(conclusion.about, conclusion.person, day).trial
        missing = list(Missing().from_trial(trial)) if trial is not None and value is UNKNOWN else []
    return Answer(family, norms, conclusion, day, value, proof, tuple(dict.fromkeys(missing)))


# --- nationality -----------------------------------------------------------------------------------------------------


def prove_nationality(history: History, person: str, state: State, day: Day, *, nearly: bool = False) -> Step:
    """What made and unmade a nationality up to a day, and what might have and did not.

    Of one that never was, ``nearly`` adds what would have given it but for one condition.
    """
    entry, _ = history.nationality(person, state, day)
    head = say_nationality(person, state, entry, (), entry.value)
    entries = [each for each in history.nationalities.get((person, state), []) if each.day <= day]
    told = [each for each in entries if each.causes] or entries
    parts: list[Step] = []
    for each in told:
        # An acquisition on a day known only in part is entered twice: when it may begin, and when it has.
        parts.extend(step for step in _prove_entry(history, person, state, each) if step not in parts)
    if nearly and entry.value is FALSE and entry.ever is FALSE:
        parts.extend(near_misses(history, person, state, day))
    parts.extend(_waiting(history, person, state, day))
    parts.extend(_defeated(history, person, state, day))
    text = head.text if " since " in head.text else f"{head.text} on {say_day(day)}"
    return Step(text, entry.value, tuple(parts))


def _prove_entry(history: History, person: str, state: State, entry: Entry) -> list[Step]:
    if not entry.causes:
        if entry.value is UNKNOWN:
            return [Step(f"at first: whether {person} is a national of {name_of(state)} was {entry.how}", UNKNOWN)]
        if any(claim.state == state for claim in history.family.people[person].claims):
            return [Step(f"told: {person} never was a national of {name_of(state)}", TRUE)]
        return [
            Step(f"told: {person} has no other nationality; only the law could give that of {name_of(state)}", TRUE)
        ]
    steps = []
    for cause in entry.causes:
        since = say_span(entry.since) if entry.since is not None else say_day(entry.day)
        if isinstance(cause, Occurrence):
            steps.append(
                Step(
                    f"told: nationality of {name_of(state)} {TITLE_WORDS.get(entry.title, '')} from {since}",
                    cause.certainty,
                )
            )
            continue
        event = "acquired" if entry.how == "acquired" else f"ended ({entry.how})"
        doubt = "" if entry.value is not UNKNOWN else "may have "
        steps.append(
            Step(
                f"nationality of {name_of(state)} {doubt}{event}, {since}",
                cause.value,
                _cause(cause),
                cause.norm.id,
            )
        )
    return steps


def _cause(application: Application) -> tuple[Step, ...]:
    event = application.event
    decided: tuple[Step, ...] = ()
    if event is not None and event.kind == "decides":
        decided = (Step(f"decision of {name_of(event.state)} {say_when(event.span)}", event.certainty),)
    return (*decided, prove_application(application))


def _waiting(history: History, person: str, state: State, day: Day) -> list[Step]:
    """Grounds that exist but take effect only through a decision that is not told."""
    steps = []
    for norm in history.norms.decided:
        if not any(isinstance(effect, Loses | Acquires) and effect.state == state for effect in norm.effects):
            continue
        standing = history.standing(norm.id, person, day)
        if standing.value is FALSE or standing.application is None:
            continue
        steps.append(
            Step(
                f"a ground exists, {norm.modality.value} only, and no decision under it is told",
                standing.value,
                (prove_application(standing.application),),
                norm.id,
            )
        )
    return steps


def _defeated(history: History, person: str, state: State, day: Day) -> list[Step]:
    steps = []
    for application in history.defeated:
        concerns = any(
            isinstance(effect, Loses | Acquires) and effect.state == state for effect in application.norm.effects
        )
        if application.bearer == person and concerns and application.lo <= day:
            steps.append(Step("would have changed it, but is barred", FALSE, (prove_application(application),)))
    return steps


def prove_stateless(history: History, person: str, day: Day) -> Step:
    """State by State: is the person a national in its eyes?"""
    parts = [prove_nationality(history, person, state, day) for state in history.states]
    others = history.family.people[person].others
    if others == "none":
        parts.append(Step(f"told: {person} has no other nationality", TRUE))
    else:
        asked = "not known" if others else "not told"
        parts.append(Step(f"whether {person} has any other nationality is {asked}", UNKNOWN))
    held = max(history.nationality(person, state, day)[0].value for state in history.states)
    value = UNKNOWN if held is FALSE and others != "none" else Truth(2 - held)
    word = {TRUE: "is stateless", FALSE: "is not stateless", UNKNOWN: "may be stateless or not"}[value]
    return Step(f"{person} {word} on {say_day(day)}", value, tuple(parts))


# --- provisions ------------------------------------------------------------------------------------------------------


def prove_provision(history: History, norm: Norm, person: str, day: Day) -> Step:
    """Why a provision applies to a person on a day, or every reason why not."""
    standing = history.standing(norm.id, person, day)
    if standing.value is not FALSE and standing.application is not None:
        return prove_application(standing.application)
    return _refute(history, norm, person, day)


def _refute(history: History, norm: Norm, person: str, day: Day) -> Step:
    head = f"{norm.provision.citation} does not apply to {person} on {say_day(day)}"
    if not norm.live:
        stage = norm.force.steps[-1].stage.value
        return Step(f"{head}: it is a {stage} and never was law", FALSE, (), norm.id)
    history.forget_views()
    if norm.on is None:
        trial = try_norm(history, norm, person, None, day, thorough=True)
        barred = [a for a in _applications(history, norm, person) if a.value is FALSE]
        return Step(head, FALSE, (*_failures(prove_trial(trial)), *(prove_application(a) for a in barred)), norm.id)
    parts: list[Step] = []
    for subject in history.family.people:
        for occurrence in history.occurrences.get((subject, norm.on.kind), ()):
            if subject == person or norm.bearers.relations != ("self",):
                trial = try_norm(history, norm, subject, occurrence, max(occurrence.lo, 1), thorough=True)
                parts.append(prove_trial(trial))
    parts.extend(prove_application(a) for a in _applications(history, norm, person))
    if not parts:
        parts.append(Step(f"no event '{norm.on.kind}' of {person} is told", FALSE))
    return Step(head, FALSE, tuple(parts), norm.id)


def _applications(history: History, norm: Norm, person: str) -> list[Application]:
    barred = [a for a in history.defeated if a.norm is norm and a.bearer == person]
    ended = history.applications.get((norm.id, person), [])
    return [*barred, *(a for a in ended if a not in barred)]


def _failures(step: Step) -> tuple[Step, ...]:
    """What failed comes first."""
    order = {FALSE: 0, UNKNOWN: 1, TRUE: 2, None: 3}
    return tuple(sorted(step.parts, key=lambda part: order[part.value]))
