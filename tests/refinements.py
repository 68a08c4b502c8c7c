"""Knowing more: ways in which what a family leaves open can be told.

Each :class:`Gap` is one thing that plain data leave open, with the answers it may get. An answer takes nothing back.
"""

import copy
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from denizen.language.dates import Day, read_span, write_day
from denizen.language.events import EVENTS, TITLES
from tests.strategies import Data, Vocabulary, events, exact_days, fact_values, values

Path = tuple[Any, ...]


@dataclass(frozen=True)
class Gap:
    """``path`` leads to what is open; ``answers`` are what may stand there instead (``DROP``: nothing)."""

    path: Path
    answers: SearchStrategy[Any]


DROP = object()


def answered(data: Data, path: Path, answer: Any) -> Data:
    """The same data with an answer at a place."""
    made = copy.deepcopy(data)
    place = made
    for step in path[:-1]:
        place = place.setdefault(step, {}) if isinstance(place, dict) else place[step]
    if answer is DROP:
        del place[path[-1]]
    elif isinstance(place, list) and path[-1] == len(place):
        place.append(answer)
    else:
        place[path[-1]] = answer
    return made


def gaps(data: Data, words: Vocabulary) -> list[Gap]:
    """Everything that the data leave open."""
    found: list[Gap] = []
    for name, person in data["people"].items():
        at: Path = ("people", name)
        found.extend(_facts(person, at, words))
        found.extend(_nationalities(person, at, words))
        found.extend(_dates(person, at, words))
        for index, event in enumerate(person.get("events", ())):
            found.extend(_event(event, (*at, "events", index), words))
        if data["account"] == "partial" and len(person.get("events", ())) < 6:
            told = events(words).filter(lambda event: "acquires" not in event)
            if person.get("events"):
                found.append(Gap((*at, "events", len(person["events"])), told))
            else:
                found.append(Gap((*at, "events"), told.map(lambda event: [event])))
    if data["account"] == "partial":
        found.append(Gap(("account",), st.just("complete")))
    return found


def _facts(person: Data, at: Path, words: Vocabulary) -> Iterator[Gap]:
    for name in words.facts:
        answers = st.one_of(fact_values(words, name), st.just("n/a"))
        told = person.get(name, "unknown")
        if told == "unknown":
            yield Gap((*at, name), answers)
        elif isinstance(told, list):
            for index, item in enumerate(told):
                if item["value"] == "unknown":
                    yield Gap((*at, name, index, "value"), answers)


def _nationalities(person: Data, at: Path, words: Vocabulary) -> Iterator[Gap]:
    told = person.get("nationalities", {})
    told_days = exact_days(words.days, words.days[0], words.told)
    held = st.one_of(
        st.sampled_from(("never", "birth")),
        st.fixed_dictionaries({"by": st.sampled_from(TITLES[1:]), "on": told_days}),
    )
    for state in words.states:
        claim = told.get(state)
        if claim == "unknown" or (claim is None and told.get("others") != "none"):
            yield Gap((*at, "nationalities", state), held)
        if isinstance(claim, dict) and claim.get("doubtful"):
            yield Gap((*at, "nationalities", state, "doubtful"), st.just(DROP))
    if told.get("others") is None:
        yield Gap((*at, "nationalities", "others"), st.sampled_from(("none", "unknown")))
    elif told["others"] == "unknown":
        yield Gap((*at, "nationalities", "others"), st.just("none"))


def _event(event: Data, at: Path, words: Vocabulary) -> Iterator[Gap]:
    if event.get("happened") == "unknown":
        yield Gap((*at, "happened"), st.sampled_from(("yes", "no")))
    kind = next(key for key in event if key in EVENTS)
    for name, detail in EVENTS[kind].details.items():
        if name not in event:
            yield Gap((*at, name), values(detail.type, detail.values, words.states, words.provisions))


def _dates(person: Data, at: Path, words: Vocabulary) -> Iterator[Gap]:
    for path, text in _dated(person, at):
        span = read_span(text)
        if not span.exact:
            days = (*words.days, span.earliest, span.latest)
            around = [each for each in days if span.earliest <= each <= span.latest]
            first, last = max(span.earliest, words.births[0]), min(span.latest, words.told)
            if first <= last:
                yield Gap(path, _narrower(around or [first], first, last))


def _narrower(around: Sequence[Day], first: Day, last: Day) -> SearchStrategy[str]:
    exact = exact_days(around, first, last)

    def between(ends: tuple[str, str]) -> str:
        one, other = sorted(ends)
        return one if one == other else f"{one}/{other}"

    return st.one_of(exact, exact, st.tuples(exact, exact).map(between))


def _dated(person: Data, at: Path) -> Iterator[tuple[Path, str]]:
    yield (*at, "born"), person["born"]
    for state, claim in person.get("nationalities", {}).items():
        if isinstance(claim, dict) and "on" in claim:
            yield (*at, "nationalities", state, "on"), claim["on"]
    for index, event in enumerate(person.get("events", ())):
        yield (*at, "events", index, "on"), event["on"]
    for key in ("from", "until"):
        if key in person.get("spouse", {}):
            yield (*at, "spouse", key), person["spouse"][key]


@st.composite
def refinements(draw: DrawFn, data: Data, words: Vocabulary, most: int = 3) -> Data:
    """The same family with some of what it leaves open told."""
    for _ in range(draw(st.integers(1, most))):
        open_ones = gaps(data, words)
        if not open_ones:
            break
        gap = draw(st.sampled_from(open_ones))
        data = answered(data, gap.path, draw(gap.answers))
    return data


# --- every way to complete a family ----------------------------------------------------------------------------------


def completions(data: Data, words: Vocabulary, at_most: int) -> Iterator[Data]:
    """Every way to give each partial date an exact day, and each uncertain event or doubtful title a certainty;
    nothing where there are more than ``at_most``.
    """
    choices: list[tuple[Path, list[Any]]] = []
    count = 1
    for name, person in data["people"].items():
        at: Path = ("people", name)
        for path, text in _dated(person, at):
            span = read_span(text)
            if not span.exact:
                if span.latest - span.earliest >= at_most:
                    return
                choices.append((path, [write_day(each) for each in range(span.earliest, span.latest + 1)]))
        for index, event in enumerate(person.get("events", ())):
            if event.get("happened") == "unknown":
                choices.append(((*at, "events", index, "happened"), ["yes", "no"]))
    for _, answers in choices:
        count *= len(answers)
    if count > at_most or not choices:
        return
    yield from _completed(data, choices)


def _completed(data: Data, choices: list[tuple[Path, list[Any]]]) -> Iterator[Data]:
    if not choices:
        yield data
        return
    path, answers = choices[0]
    for answer in answers:
        yield from _completed(answered(data, path, answer), choices[1:])
