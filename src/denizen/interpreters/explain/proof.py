"""From judgements to steps a person can follow: each says one thing, with its numbers, and what it rests on."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from denizen.interpreters.explain.judgement import Dated, Judgement, Known, Wanting
from denizen.interpreters.explain.records import Application, Entry, Occurrence, Standing, Trial
from denizen.language import nodes
from denizen.language.dates import Day, Duration, Span, say_day, say_margin, say_span, say_when
from denizen.language.events import EVENTS, TITLE_WORDS
from denizen.language.nodes import Node
from denizen.language.states import name_of
from denizen.language.truth import FALSE, TRUE, UNKNOWN, Truth, negation


@dataclass(frozen=True, slots=True)
class Step:
    """One line of a proof. ``value`` is ``None`` for a remark; ``provision`` names the law it applies."""

    text: str
    value: Truth | None = None
    parts: tuple["Step", ...] = ()
    provision: str = ""
    margin: str = ""
    data: dict[str, str] = field(default_factory=dict)


def prove(root: Judgement, day: Day) -> Step:
    """The steps under a judgement made on a day. Walks by explicit stack; shared judgements are said once each time."""
    if not root.parts:
        return SAYINGS[type(root.node)](root, day, ())
    steps: dict[int, Step] = {}
    stack: list[tuple[Judgement, bool]] = [(root, False)]
    while stack:
        judgement, entered = stack.pop()
        if id(judgement) in steps:
            continue
        shown = [part for part in judgement.parts if type(part.node) not in TERMS]
        if not entered:
            stack.append((judgement, True))
            stack.extend((part, False) for part in shown)
            continue
        parts = tuple(steps[id(part)] for part in shown)
        steps[id(judgement)] = SAYINGS[type(judgement.node)](judgement, day, parts)
    return steps[id(root)]


# --- terms, inside a line --------------------------------------------------------------------------------------------


def say_term(judgement: Judgement) -> str:
    """A day or value inside a sentence."""
    node, value = judgement.node, judgement.value
    if isinstance(node, nodes.Now):
        return say_span(value.span)
    if isinstance(node, nodes.FactOf):
        name = "birth" if node.name == "born" else node.name.replace("_", " ")
        return f"{name} of {_whose(judgement)}"
    if isinstance(node, nodes.DayOf | nodes.TriggerDay):
        return _say_occurrence(judgement.data) if judgement.data is not None else _say_pattern(node)
    if isinstance(node, nodes.Shifted):
        return f"{say_term(judgement.parts[0])}, plus {node.duration}"
    if isinstance(node, nodes.FixedDay):
        return say_day(node.day)
    if isinstance(value, Known):
        return str(value.value)
    return type(node).__name__


def _whose(judgement: Judgement) -> str:
    data = judgement.data
    return data.person if isinstance(data, Wanting) else str(data)


def _say_pattern(node: Node) -> str:
    pattern = getattr(node, "pattern", None)
    return f"'{pattern.kind}'" if pattern is not None else "the event"


def _say_occurrence(occurrence: Occurrence) -> str:
    details = "".join(
        f", {name} {value}"
        for name, value in occurrence.details.items()
        if name not in ("state", "provision", "ground") and not isinstance(value, Span)
    )
    when = say_when(occurrence.span)
    doubt = " (whether it happened is not known)" if occurrence.certainty is UNKNOWN else ""
    inside = f"{occurrence.state}{details}".removeprefix(", ")
    return f"{occurrence.subject} {occurrence.kind}{f' ({inside})' if inside else ''} {when}{doubt}"


# --- conditions ------------------------------------------------------------------------------------------------------


def _compare(judgement: Judgement, day: Day, parts: tuple[Step, ...]) -> Step:
    node = judgement.node
    assert isinstance(node, nodes.Compare)
    left, right = judgement.parts
    if isinstance(node.left, nodes.CountOf):
        least, most = left.value
        number = f"{least}" if least == most else f"{least} to {most}"
        return Step(f"{number} such relatives; {_RELATIONS[node.relation]} {right.value.value} needed", judgement.value)
    if left.value is None or right.value is None:
        missing = left if left.value is None else right
        return Step(f"{_deep_term(missing)}: no such event is told", judgement.value)
    return _compare_days(judgement, node, left, right)


def _deep_term(judgement: Judgement) -> str:
    while judgement.parts and isinstance(judgement.node, nodes.Shifted):
        judgement = judgement.parts[0]
    return say_term(judgement)


_RELATIONS = {"<": "fewer than", "<=": "at most", ">": "more than", ">=": "at least"}
_ORDER = {"<": "before", "<=": "not after", ">": "after", ">=": "not before"}


def _compare_days(judgement: Judgement, node: nodes.Compare, left: Judgement, right: Judgement) -> Step:
    first, second = left.value.span, right.value.span
    text = f"{_dated(left)} is {_ORDER[node.relation]} {_dated(right)}"
    if judgement.value is FALSE:
        text = f"{_dated(left)} is not {_ORDER[node.relation]} {_dated(right)}"
    elif judgement.value is UNKNOWN:
        text = f"whether {_dated(left)} is {_ORDER[node.relation]} {_dated(right)} is not known"
    margin = ""
    if first.exact and second.exact:
        margin = say_margin(first.earliest, second.earliest)
        if isinstance(node.left, nodes.Now):
            margin += " left" if first.earliest < second.earliest else " past" if margin != "the same day" else ""
    data = {"left": str(first), "right": str(second)}
    return Step(text, judgement.value, margin=margin, data=data)


def _dated(judgement: Judgement) -> str:
    """A day with its origin: ``6 May 2026 (10 years after father acquires (RU) on 6 May 2016)``."""
    span = say_span(judgement.value.span)
    node = judgement.node
    if isinstance(node, nodes.Now | nodes.FixedDay):
        return span
    if isinstance(node, nodes.Shifted):
        base = judgement.parts[0]
        return f"{span} ({_say_duration(node.duration)} {_origin(base)})"
    return f"{span} ({_origin(judgement)})"


def _say_duration(duration: Duration) -> str:
    return f"{-duration} before" if duration.years < 0 or duration.days < 0 else f"{duration} after"


def _origin(judgement: Judgement) -> str:
    node = judgement.node
    if isinstance(node, nodes.FactOf):
        return f"the {say_term(judgement)}, {say_span(judgement.value.span)}"
    return say_term(judgement)


def _among(judgement: Judgement, day: Day, parts: tuple[Step, ...]) -> Step:
    node = judgement.node
    assert isinstance(node, nodes.Among)
    term = judgement.parts[0]
    known: Known = term.value
    wanted = " or ".join(_say_value(value) for value in node.values)
    subject = say_term(term) if isinstance(term.node, nodes.FactOf) else f"the {getattr(term.node, 'name', 'value')}"
    if known.value is None:
        return Step(f"{subject}: {known.why} ({wanted} needed)", judgement.value)
    told = _say_value(known.value)
    if judgement.value is TRUE:
        return Step(f"{subject}: {told}", TRUE)
    return Step(f"{subject}: {told}, not {wanted}", judgement.value)


def _say_value(value: str | int | bool) -> str:
    return "yes" if value is True else "no" if value is False else str(value)


def _holds(judgement: Judgement, day: Day, parts: tuple[Step, ...]) -> Step:
    node = judgement.node
    assert isinstance(node, nodes.Holds)
    person, entry = judgement.data
    return say_nationality(person, node.state, entry, node.titles, judgement.value)


def say_nationality(person: str, state: str, entry: Entry, titles: tuple[str, ...], value: Truth) -> Step:
    """One person's nationality of one State, with its title and what it rests on."""
    by = f" {' or '.join(TITLE_WORDS[title] for title in titles)}" if titles else ""
    name = name_of(state)
    held = TITLE_WORDS.get(entry.title, "by a title not told")
    if value is TRUE:
        return Step(f"{person} is a national of {name} {held}", TRUE)
    if value is UNKNOWN:
        why = f": {entry.how}" if entry.how in ("not asked", "asked, not known") else ""
        return Step(f"whether {person} is a national of {name}{by} is not known{why}", UNKNOWN)
    if entry.value is TRUE:
        return Step(f"{person} is a national of {name}, but {held}, not{by}", FALSE)
    since = f" since {say_span(entry.since)}" if entry.since is not None else ""
    return Step(f"{person} is not a national of {name}{since}", FALSE)


def _holds_another(judgement: Judgement, day: Day, parts: tuple[Step, ...]) -> Step:
    node = judgement.node
    assert isinstance(node, nodes.HoldsAnother)
    person, entries = judgement.data
    besides = ", ".join(name_of(state) for state in node.besides)
    lines = tuple(say_nationality(person, state, entry, (), entry.value) for state, entry in entries)
    return Step(f"{person} is a national of some State other than {besides}", judgement.value, lines)


def _happened(judgement: Judgement, day: Day, parts: tuple[Step, ...]) -> Step:
    node = judgement.node
    assert isinstance(node, nodes.Happened)
    says = EVENTS[node.pattern.kind].name
    wanted = _say_particulars(node.pattern)
    lines = tuple(Step(_say_occurrence(occurrence)) for occurrence in judgement.data[:6])
    if judgement.value is FALSE:
        return Step(f"no event '{says}'{wanted} is told by then", FALSE, (*lines, *parts))
    if judgement.value is UNKNOWN:
        return Step(f"whether '{says}'{wanted} has happened is not known", UNKNOWN, (*lines, *parts))
    if len(lines) == 1 and not parts:
        return Step(lines[0].text, TRUE)
    return Step(f"'{says}'{wanted} has happened", TRUE, (*lines, *parts))


@lru_cache(maxsize=1024)
def _say_particulars(pattern: nodes.Pattern) -> str:
    texts = []
    for particular in pattern.particulars:
        values = " or ".join(_say_value(value) for value in particular.values)
        sign = {"among": "", "not among": "not ", "at least": "at least "}[particular.relation]
        texts.append(f"{sign}{values}" if particular.name == "state" else f"{particular.name} {sign}{values}")
    return f" ({', '.join(texts)})" if texts else ""


def _applies(judgement: Judgement, day: Day, parts: tuple[Step, ...]) -> Step:
    node = judgement.node
    assert isinstance(node, nodes.Applies)
    standing: Standing = judgement.data
    if standing.norm is None:
        return Step(f"{node.provision} is not part of the law loaded for this case", FALSE)
    below = (prove_trial(standing.trial),) if standing.trial is not None else ()
    word = {TRUE: "applies", FALSE: "does not apply", UNKNOWN: "may apply"}[judgement.value]
    return Step(f"{standing.norm.provision.citation} {word}", judgement.value, below, node.provision)


def _all_of(judgement: Judgement, day: Day, parts: tuple[Step, ...]) -> Step:
    return Step("all of these", judgement.value, parts)


def _any_of(judgement: Judgement, day: Day, parts: tuple[Step, ...]) -> Step:
    if judgement.value is TRUE:
        deciding = tuple(step for step in parts if step.value is TRUE)
        return deciding[0] if len(deciding) == 1 else Step("one of these", TRUE, deciding)
    return Step("one of these", judgement.value, parts)


def _not(judgement: Judgement, day: Day, parts: tuple[Step, ...]) -> Step:
    inner = parts[0]
    return Step(f"not: {inner.text}", judgement.value, inner.parts, inner.provision, inner.margin, inner.data)


def _quantified(word: str) -> Callable[[Judgement, Day, tuple[Step, ...]], Step]:
    def say(judgement: Judgement, day: Day, parts: tuple[Step, ...]) -> Step:
        node: Any = judgement.node
        if not parts:
            return Step(f"{word} {node.relation}: none is told", judgement.value)
        return Step(f"{word} {node.relation}", judgement.value, parts)

    return say


def _as_of(judgement: Judgement, day: Day, parts: tuple[Step, ...]) -> Step:
    when: Dated | None = judgement.parts[0].value
    on = say_span(when.span) if when is not None else "a day that never was"
    return Step(f"as things stood on {on}", judgement.value, parts)


def _binds(judgement: Judgement, day: Day, parts: tuple[Step, ...]) -> Step:
    node = judgement.node
    assert isinstance(node, nodes.Binds)
    word = {TRUE: "is bound by", FALSE: "is not bound by", UNKNOWN: "may be bound by"}[judgement.value]
    return Step(f"{name_of(node.state)} {word} {node.treaty} on {say_day(day)}", judgement.value)


def _always(judgement: Judgement, day: Day, parts: tuple[Step, ...]) -> Step:
    return Step("always", TRUE)


#: Nodes whose judgement is said inside the line of the condition above them.
TERMS = frozenset(
    {
        nodes.Constant,
        nodes.FixedDay,
        nodes.Now,
        nodes.FactOf,
        nodes.FieldOf,
        nodes.DayOf,
        nodes.TriggerDay,
        nodes.Shifted,
        nodes.CountOf,
    }
)

SAYINGS: dict[type[Node], Callable[[Judgement, Day, tuple[Step, ...]], Step]] = {
    nodes.Always: _always,
    nodes.AllOf: _all_of,
    nodes.AnyOf: _any_of,
    nodes.Not: _not,
    nodes.Compare: _compare,
    nodes.Among: _among,
    nodes.Holds: _holds,
    nodes.HoldsAnother: _holds_another,
    nodes.Happened: _happened,
    nodes.Applies: _applies,
    nodes.Exists: _quantified("some"),
    nodes.ForEvery: _quantified("every"),
    nodes.AsOf: _as_of,
    nodes.Binds: _binds,
}


# --- provisions ------------------------------------------------------------------------------------------------------


def prove_trial(trial: Trial) -> Step:
    """A provision tried on a person: text in force, event, conditions, exceptions."""
    norm = trial.norm
    parts: list[Step] = []
    if trial.event is not None:
        parts.append(Step(_say_occurrence(trial.event), trial.event.certainty))
    for role, reason in trial.reasons:
        parts.append(_prove_reason(role, reason, trial))
    word = {TRUE: "applies to", FALSE: "does not apply to", UNKNOWN: "may apply to"}[trial.value]
    reading = f", read '{norm.reading}'" if norm.reading else ""
    assumed = ", supposed to be in force" if norm.assumed else ""
    grade = f" [{norm.provision.source.grade.name}]"
    text = f"{norm.provision.citation}{reading}{assumed} {word} {trial.subject}{grade}"
    return Step(text, trial.value, tuple(parts), norm.id)


def _prove_reason(role: str, reason: Any, trial: Trial) -> Step:
    if role == "force":
        return Step(f"the text on {say_day(trial.day)}: {_say_force(trial, reason)}", reason)
    if role == "reach":
        return Step("the text covers an event of that day", reason)
    step = prove(reason, trial.day)
    if role == "unless":
        value = negation(step.value) if step.value is not None else None
        return Step(f"exception: {step.text}", value, step.parts, step.provision, step.margin, step.data)
    return step


def _say_force(trial: Trial, in_force: Truth) -> str:
    if trial.norm.assumed and in_force is TRUE:
        return "supposed to be in force"
    if in_force is UNKNOWN:
        return "whether it was in force that day is not known"
    stage = trial.norm.force.stage(trial.day)
    return stage.value if stage is not None else "not yet made"


def prove_application(application: Application) -> Step:
    """A provision that applies, with the safeguards that bar it."""
    step = prove_trial(application.trial)
    if not application.defeats:
        return step
    bars = tuple(
        Step(f"barred by {trial.norm.provision.citation}", trial.value, (prove_trial(trial),), trial.norm.id)
        for trial in application.defeats
    )
    return Step(step.text, application.value, (*step.parts, *bars), step.provision)
