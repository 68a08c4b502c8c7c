"""Where every open choice leads: the actions that duties and powers leave to a person, and what follows from each."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache, partial
from typing import NamedTuple

from denizen.cases.model import Event, Family
from denizen.interpreters.explain.forking import extend, pause, resume
from denizen.interpreters.explain.history import History
from denizen.interpreters.explain.scenario import Norms, Scenario, norms_of
from denizen.interpreters.explain.standings import standings_on
from denizen.interpreters.explain.transition import Run
from denizen.language.dates import Day, Duration, shift
from denizen.language.effects import Empowers, Forbids, Loses, Owes
from denizen.language.nodes import Pattern
from denizen.language.states import name_of
from denizen.language.truth import FALSE, TRUE, UNKNOWN, Truth
from denizen.rulebook.registry import Rulebook
from denizen.studies.conclusions import stateless
from denizen.studies.decisions import Bounds, Branch, Decision, event_of, explore
from denizen.studies.findings import DUTY, EXPOSURE, Finding, findings_on, kind_of, nationality_of, say_effect

EXPOSED, LOSES, STATELESS, ACQUIRES = "exposed", "loses", "stateless", "acquires"

#: So many judgments are made at most in the branches of all choices. Only what leaves very much open needs more.
EFFORT_AT_MOST = 60_000

#: So many runs are made at most for one choice, and so many decisions taken in one: a petition opens decisions about
#: a whole family.
RUNS_AT_MOST, DECISIONS_AT_MOST = 128, 8

#: How far outcomes are followed after the choice.
HORIZON = Duration(years=2)


@dataclass(frozen=True, slots=True)
class Choice:
    """An action open to a person. ``events`` are what doing it means, ``risks`` what it may bring besides."""

    verb: str
    act: str
    provision: str
    state: str
    assumed: bool
    events: tuple[Event, ...]
    risks: tuple[Event, ...] = ()

    @property
    def name(self) -> str:
        return f"{self.verb}: {self.act}"


@dataclass(frozen=True, slots=True)
class Consequence:
    """One thing that a choice brings; ``certain`` unless it waits for a decision or a risk, said in ``because``.

    ``events`` are all the events that lead to it, so that it can be replayed and proved; ``given_up`` marks the loss of
    a nationality that the person renounces.
    """

    person: str
    what: str
    state: str
    text: str
    provision: str
    certain: bool
    because: tuple[str, ...] = ()
    events: tuple[Event, ...] = ()
    given_up: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """A choice, what it brings, and what it averts and forgoes of that which comes if nothing is done.

    What is forgone is a nationality. ``frees`` are the duties that no longer bind once it is made, ``may_free`` those
    that would not if a decision that it asks for is taken.
    """

    choice: Choice
    consequences: tuple[Consequence, ...]
    averts: tuple[Consequence, ...] = ()
    forgoes: tuple[Consequence, ...] = ()
    frees: tuple[str, ...] = ()
    may_free: tuple[str, ...] = ()

    def sanctioned(self, person: str) -> Truth:
        """Whether the person who chooses incurs a sanction: surely, possibly, or not at all."""
        own = [each for each in self.consequences if each.person == person and each.what in SANCTIONS]
        own = [each for each in own if not each.given_up]
        return TRUE if any(each.certain for each in own) else UNKNOWN if own else FALSE


#: Exposure to a penalty and the loss of a nationality are sanctions, unless the person gives it up; and so is what a
#: loss of either kind may end in.
SANCTIONS = frozenset({EXPOSED, LOSES, STATELESS})


@dataclass(frozen=True, slots=True)
class DoubleBind:
    """A duty of which every way to meet or escape it is sanctioned by some State; ``value`` unknown: possibly."""

    provision: str
    value: Truth


@dataclass(frozen=True, slots=True)
class Options:
    """The choices of a person on a day, each followed until ``until``, and the duties that are double binds.

    ``idle`` is what comes if nothing is done; under a choice it is repeated only where the choice decides it.
    ``readings`` are the readings not followed of the provisions that appear: pairs of provision and reading.
    """

    family: Family
    norms: Norms
    person: str
    day: Day
    until: Day
    idle: tuple[Consequence, ...]
    outcomes: tuple[Outcome, ...]
    double_binds: tuple[DoubleBind, ...]
    readings: tuple[tuple[str, str], ...]
    exhaustive: bool


def options(rulebook: Rulebook, family: Family, scenario: Scenario, person: str, day: Day) -> Options:
    """Enumerate the choices open on a day and follow each for two years.

    The choices are made in ignorance of the future: what is told to have happened after that day is left out.
    """
    norms = norms_of(rulebook, scenario)
    family = _as_of(family, day)
    paused = pause(norms, family, day)
    history = resume(paused)
    until = shift(day, HORIZON)
    duties = [f.norm.id for f in findings_on(history, day) if f.person == person and f.kind == DUTY]
    before = set(_certain(history, (day,)))
    open_now = choices(history, person, day)
    effort = EFFORT_AT_MOST // (len(open_now) + 1)
    owed = (person, duties)
    idle = _follow(paused, history, _NOTHING, day, until, effort, owed)
    followed = []
    for choice in open_now:
        after = resume(paused, choice.events)
        freed = tuple(duty for duty in duties if after.standing(duty, person, day + 1).value is FALSE)
        followed.append((choice, _follow(paused, after, choice, day, until, effort, owed), freed))
    given_up = _given_up(norms)
    outcomes = [
        _outcome(choice, result, freed, idle, before | _shared(choice, followed, idle), given_up)
        for choice, result, freed in followed
    ]
    return Options(
        family,
        norms,
        person,
        day,
        until,
        tuple(_consequences(idle, set(idle.facts) - before, given_up)),
        tuple(outcomes),
        tuple(_double_binds(outcomes, person)),
        tuple(_readings_not_followed(norms, outcomes)),
        all(result.exhaustive for _, result, _ in followed),
    )


def _outcome(
    choice: Choice,
    result: "_Followed",
    freed: tuple[str, ...],
    idle: "_Followed",
    known: set["_Fact"],
    given_up: frozenset[str],
) -> Outcome:
    brought = tuple(_consequences(result, set(result.facts) - known, given_up))
    missed = tuple(_consequences(idle, set(idle.facts) - known - set(result.facts), given_up))
    averted = tuple(each for each in missed if each.what != ACQUIRES)
    forgone = tuple(each for each in missed if each.what == ACQUIRES)
    may_free = tuple(duty for duty in _may_free(result, idle) if duty not in freed)
    return Outcome(choice, brought, averted, forgone, freed, may_free)


def _may_free(result: "_Followed", idle: "_Followed") -> Iterator[str]:
    """Duties that end by decisions which are not all open anyway."""
    anyway = {(duty, taken) for duty, taken in idle.releases}
    for duty in dict.fromkeys(duty for duty, _ in result.releases):
        ours = [taken for freed, taken in result.releases if freed == duty]
        if any(not any(duty == other and less <= taken for other, less in anyway) for taken in ours):
            yield duty


def _as_of(family: Family, day: Day) -> Family:
    """The family without the events that can only have happened after a day."""
    people = {
        name: replace(person, events=tuple(event for event in person.events if event.day.earliest <= day))
        for name, person in family.people.items()
    }
    return replace(family, people=people)


def _readings_not_followed(norms: Norms, outcomes: list[Outcome]) -> Iterator[tuple[str, str]]:
    """Readings that somebody applies, of the provisions that appear in the outcomes."""
    shown = [o.choice.provision for o in outcomes] + [c.provision for o in outcomes for c in o.consequences]
    for provision in dict.fromkeys(shown):
        norm = norms.by_id.get(provision)
        if norm is not None:
            for reading in norm.provision.readings:
                if reading.name != norm.reading and not reading.argued:
                    yield provision, reading.name


# --- choices ---------------------------------------------------------------------------------------------------------


def choices(history: History, person: str, day: Day) -> list[Choice]:
    """Every action that a duty, prohibition or power leaves open, in the order of the law; each once."""
    found: dict[tuple[str, str, str], Choice] = {}
    for finding in findings_on(history, day):
        if finding.person == person:
            for choice in _choices(finding, person, day):
                found.setdefault((choice.verb, choice.act, choice.state), choice)
    return list(found.values())


def _choices(finding: Finding, person: str, day: Day) -> Iterator[Choice]:
    effect, norm = finding.effect, finding.norm

    def choice(verb: str, *patterns: Pattern, risks: tuple[Pattern, ...] = ()) -> Choice:
        events = tuple(event for event in (event_of(pattern, person, day) for pattern in patterns) if event)
        risked = tuple(event for event in (event_of(pattern, person, day + 1) for pattern in risks) if event)
        return Choice(verb, finding.text, norm.id, finding.state, norm.assumed, events, risked)

    if isinstance(effect, Owes) and finding.condition != "fulfilled":
        if effect.fulfilled_by is not None:
            yield choice("comply", effect.fulfilled_by, *effect.entails, risks=effect.risks)
        if effect.refused_by is not None:
            yield choice("refuse", effect.refused_by)
        if effect.due is not None:
            yield choice("ignore")
    elif isinstance(effect, Empowers) and effect.exercised_by is not None:
        yield choice("use", effect.exercised_by, *effect.entails, risks=effect.risks)
    elif isinstance(effect, Forbids) and effect.broken_by is not None:
        yield choice("defy", effect.broken_by)


# --- outcomes --------------------------------------------------------------------------------------------------------


class _Fact(NamedTuple):
    """Something a choice may bring: to whom, what, by which State's law.

    That a nationality is acquired or lost is one fact, whichever provision brings it about.
    """

    person: str
    state: str
    what: str
    exposure: str
    text: str


def _moments(day: Day, until: Day) -> tuple[Day, ...]:
    """The days looked at: at once, and after the terms that most duties have."""
    return (day, day + 61, day + 366, until)


def _certain(history: History, moments: Iterable[Day]) -> dict[_Fact, str]:
    """Exposures, nationalities, losses and statelessness on these days that are certain, each with its provision."""
    facts: dict[_Fact, str] = {}
    for moment in moments:
        facts |= {fact: provision for fact, provision, truth in _facts(history, moment) if truth is TRUE}
    return facts


def _facts(history: History, day: Day) -> Iterator[tuple[_Fact, str, Truth]]:
    for person, exposing in standings_on(history, day, _exposing(history.norms)).items():
        for provision, standing in exposing.items():
            norm = history.norms.by_id[provision]
            for effect in norm.effects:
                if kind_of(norm, effect) == EXPOSURE:
                    fact = _Fact(person, effect.state, EXPOSED, provision, say_effect(effect, norm))
                    yield fact, provision, standing.value
        for state in history.states:
            record = nationality_of(history, person, state, day)
            if record.truth is TRUE:
                provision = record.under[-1] if record.under else ""
                yield _Fact(person, state, ACQUIRES, "", f"acquires the nationality of {state}"), provision, TRUE
            elif record.truth is FALSE and (record.value == "lost" or record.void):
                provision = record.provisions[-1] if record.provisions else ""
                yield _Fact(person, state, LOSES, "", f"loses the nationality of {state}"), provision, TRUE
        if stateless(history, person, day) is TRUE:
            yield _Fact(person, "", STATELESS, "", "is stateless"), "", TRUE


@lru_cache(maxsize=64)
def _exposing(norms: Norms) -> frozenset[str]:
    """The provisions that expose to a sanction."""
    return frozenset(
        norm.id for norm in norms.by_id.values() if any(kind_of(norm, effect) == EXPOSURE for effect in norm.effects)
    )


def _shared(
    choice: Choice, followed: list[tuple[Choice, "_Followed", tuple[str, ...]]], idle: "_Followed"
) -> set[_Fact]:
    """What comes however the duty is met, and if nothing is done: it does not follow from this choice.

    It must come under the same provision and be as sure every way: otherwise the choice decides how, or how surely.
    """
    shared = idle.ways
    for other, result, _ in followed:
        if other.provision == choice.provision:
            shared &= result.ways
    return {fact for fact, _, _ in shared}


class _Way(NamedTuple):
    """How a fact comes about: by which provision, for certain, or through risks and decisions."""

    provision: str
    certain: bool
    because: tuple[str, ...]
    events: tuple[Event, ...]


@dataclass(frozen=True, slots=True)
class _Followed:
    """Everything that may follow a choice, each with the surest and shortest way there."""

    facts: dict[_Fact, _Way]
    exhaustive: bool
    #: Duties that no longer bind once decisions, named by their provisions and persons, are taken.
    releases: tuple[tuple[str, frozenset[tuple[str, str]]], ...] = ()

    @property
    def ways(self) -> set[tuple[_Fact, str, bool]]:
        """Each fact with the provision by which it comes and whether it is certain."""
        return {(fact, way.provision, way.certain) for fact, way in self.facts.items()}


_NOTHING = Choice("wait", "", "", "", False, ())


#: A person, and the provisions under which the person owes something.
_Owed = tuple[str, list[str]]


def _follow(paused: Run, after: History, choice: Choice, day: Day, until: Day, effort: int, owed: _Owed) -> _Followed:
    certain = _certain(after, _moments(day, until))
    found = {fact: _Way(provision, True, (), choice.events) for fact, provision in certain.items()}
    bounds = Bounds(RUNS_AT_MOST, DECISIONS_AT_MOST, effort)
    exhaustive = True
    releases: list[tuple[str, frozenset[tuple[str, str]]]] = []
    for risks in ((), choice.risks) if choice.risks else ((),):
        more = (*choice.events, *risks)
        start = resume(paused, more) if risks else after
        said = tuple(f"{event.subject} {event.kind} ({event.state})" for event in risks)
        begin = partial(extend, paused, more, until)
        branches = explore(start.norms, start.family, start, until, more, begin=begin, bounds=bounds)
        exhaustive = exhaustive and branches.exhaustive
        for branch in branches.branches:
            because = (*said, *(say_decision(taken) for taken in branch.decisions))
            events = (*more, *(taken.event for taken in branch.decisions))
            taken_by = frozenset((taken.provision, taken.person) for taken in branch.decisions)
            releases.extend((duty, taken_by) for duty in _released(branch, start, owed))
            for fact, provision, _ in _facts(branch.history, until):
                known = found.get(fact)
                if known is None or (not known.certain and len(because) < len(known.because)):
                    found[fact] = _Way(provision, False, because, events)
    return _Followed(found, exhaustive, tuple(releases))


def _released(branch: Branch, without: History, owed: _Owed) -> Iterator[str]:
    """The duties that would still bind the person if the decisions of the branch were not taken."""
    person, duties = owed
    if branch.decisions:
        after = max(taken.event.day.latest for taken in branch.decisions) + 1
        for duty in duties:
            gone = branch.history.standing(duty, person, after).value is FALSE
            if gone and without.standing(duty, person, after).value is not FALSE:
                yield duty


def say_decision(decision: Decision) -> str:
    """A decision an authority may take, in words."""
    event = decision.event
    if event.kind == "decides":
        return f"{name_of(event.state)} decides about {decision.person} under {decision.provision}"
    article = event.details.get("article")
    return f"{decision.person} {event.kind} ({event.state}{f', {article}' if article else ''})"


def _consequences(followed: _Followed, wanted: set[_Fact], given_up: frozenset[str]) -> Iterator[Consequence]:
    for fact in sorted(wanted):
        way = followed.facts[fact]
        renounced = fact.what == LOSES and way.provision in given_up
        yield Consequence(fact.person, fact.what, fact.state, fact.text, *way, renounced)


@lru_cache(maxsize=64)
def _given_up(norms: Norms) -> frozenset[str]:
    """The provisions by which a nationality is renounced."""
    return frozenset(
        norm.id
        for norm in norms.by_id.values()
        if any(isinstance(effect, Loses) and effect.manner == "renunciation" for effect in norm.effects)
    )


def _double_binds(outcomes: list[Outcome], person: str) -> Iterator[DoubleBind]:
    """For each duty: every way to meet it, and every power that would free from it, or may."""
    duties = [o.choice.provision for o in outcomes if o.choice.verb in ("comply", "refuse", "ignore")]
    powers = [o for o in outcomes if o.choice.verb == "use"]
    for duty in dict.fromkeys(duties):
        ways = [o.sanctioned(person) for o in outcomes if o.choice.provision == duty]
        ways += [o.sanctioned(person) for o in powers if o.choice.provision != duty and duty in o.frees]
        # Nobody can count on a decision: a way that leads out only by one makes the bind doubtful, and no more.
        ways += [max(o.sanctioned(person), UNKNOWN) for o in powers if duty in o.may_free]
        if len(ways) > 1 and (value := min(ways)) is not FALSE:
            yield DoubleBind(duty, value)
