"""Random families, in the plain form that :func:`denizen.cases.reading.family_from` takes.

What they tell is driven by the tables of facts and events and by what a rulebook asks about, so that its provisions
come to apply: a :class:`Vocabulary`. Random rulebooks are in :mod:`tests.rulebooks`, ways of knowing more about a
family in :mod:`tests.refinements`.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from hypothesis import assume
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from denizen.cases.model import Family
from denizen.cases.reading import CaseError, family_from
from denizen.language.dates import Day, day, write_day
from denizen.language.events import ARTICLE, EVENTS, PROVISION, TITLES, Detail
from denizen.language.facts import DATE, FACTS, NUMBER, STATE, TRUTH
from denizen.language.nodes import FactOf, FixedDay, Particular, Pattern
from denizen.rulebook.checks.parts import nodes, patterns
from denizen.rulebook.registry import Rulebook

Data = dict[str, Any]

NAMES = ("p", "q", "r", "s")
FOREIGN = "DE"


@dataclass(frozen=True)
class Vocabulary:
    """What to tell so that provisions of a rulebook apply.

    ``days`` are those around which things happen, ``told`` the day of the account. ``births`` lie so that people come
    of age around the same time.
    """

    states: tuple[str, ...]
    patterns: tuple[Pattern, ...]
    facts: tuple[str, ...]
    days: tuple[Day, ...]
    births: tuple[Day, ...]
    told: Day
    provisions: tuple[str, ...]


def vocabulary(rulebook: Rulebook, first: str, last: str) -> Vocabulary:
    """The words of a rulebook, for things that happen between two days."""
    return _vocabulary(rulebook, day(first), day(last))


def _vocabulary(rulebook: Rulebook, first: Day, last: Day) -> Vocabulary:
    found: dict[Pattern, None] = {}
    facts: dict[str, None] = {}
    days: set[Day] = {first, last}
    for provision in rulebook.provisions.values():
        found.update((pattern, None) for pattern in patterns(provision) if not EVENTS[pattern.kind].derived)
        facts.update((node.name, None) for node in nodes(provision) if isinstance(node, FactOf))
        days.update(node.day for node in nodes(provision) if isinstance(node, FixedDay))
        for step in provision.force.steps:
            days.update((step.start.earliest, step.start.latest))
    if not found:
        found[Pattern("is called up", ())] = None
    near = tuple(sorted(each for each in days if first <= each <= last))
    births = tuple(sorted({each - years * 366 for each in near for years in (0, 1, 16, 18, 30, 31)}))
    facts.pop("born", None)
    return Vocabulary(
        (*rulebook.states, FOREIGN), tuple(found), tuple(facts), near, births, last, tuple(rulebook.provisions)
    )


# --- dates -----------------------------------------------------------------------------------------------------------


def exact_days(around: Sequence[Day], first: Day, last: Day) -> SearchStrategy[str]:
    """Days that matter, those next to them, and others near by."""
    near = st.builds(int.__add__, st.sampled_from(around), st.sampled_from((0, 0, 0, -1, 1, 2, 7, 14, 30, 60)))
    return st.one_of(near, near, st.integers(first, last)).map(lambda found: write_day(min(max(found, first), last)))


@st.composite
def dates(draw: DrawFn, around: Sequence[Day], first: Day, last: Day, *, open_ends: bool = True) -> str:
    """A date that may be known in part."""
    exact = draw(exact_days(around, first, last))
    form = draw(st.integers(0, 9 if open_ends else 7))
    if form <= 4:
        return exact
    if form == 5:
        return exact[:7]
    if form <= 7:
        later = min(day(exact) + draw(st.integers(1, 9)), last)
        return exact if later == day(exact) else f"{exact}/{write_day(later)}"
    return exact[:4] if form == 8 else draw(st.sampled_from(("unknown", f"{exact}/..", f"../{exact}")))


def _span_of(words: Vocabulary) -> tuple[Sequence[Day], Day, Day]:
    return words.days, words.days[0], words.told


# --- facts, events, nationalities ------------------------------------------------------------------------------------


def values(kind: str, words: tuple[str, ...], states: Sequence[str], provisions: Sequence[str]) -> SearchStrategy[Any]:
    """A value of a fact or of a particular."""
    if words:
        return st.sampled_from(words)
    table: dict[str, SearchStrategy[Any]] = {
        STATE: st.sampled_from(states),
        TRUTH: st.booleans(),
        NUMBER: st.integers(0, 24),
        ARTICLE: st.sampled_from(("1", "1(1)", "328", "328(1)", "359(3)")),
        PROVISION: st.sampled_from(provisions or ("xx.none.1",)),
        DATE: st.just("2010-05"),
    }
    return table[kind]


def fact_values(words: Vocabulary, name: str) -> SearchStrategy[Any]:
    kind = FACTS[name]
    return values(kind.type, kind.values, words.states, words.provisions)


@st.composite
def facts(draw: DrawFn, words: Vocabulary, name: str) -> Any:
    """A fact: a value, ``unknown``, ``n/a``, or values over time."""
    one = st.one_of(fact_values(words, name), fact_values(words, name), st.sampled_from(("unknown", "n/a")))
    if not FACTS[name].over_time or draw(st.integers(0, 3)):
        return draw(one)
    change = draw(dates(*_span_of(words), open_ends=False))
    return [{"value": draw(one), "until": change}, {"value": draw(one), "from": change}]


@st.composite
def details(draw: DrawFn, words: Vocabulary, pattern: Pattern) -> Data:
    """Particulars that mostly fit a pattern; any of them may be left out."""
    told: Data = {}
    wanted = {particular.name: particular for particular in pattern.particulars}
    for name, detail in EVENTS[pattern.kind].details.items():
        if name in wanted and draw(st.integers(0, 5)):
            told[name] = draw(_fitting(words, wanted[name], detail))
        elif draw(st.integers(0, 2)) == 0:
            told[name] = draw(st.one_of(values(detail.type, detail.values, words.states, words.provisions)))
    return told


def _fitting(words: Vocabulary, wanted: Particular, detail: Detail) -> SearchStrategy[Any]:
    if wanted.relation == "among":
        return st.sampled_from(wanted.values)
    return values(detail.type, detail.values, words.states, words.provisions)


@st.composite
def events(draw: DrawFn, words: Vocabulary) -> Data:
    """An event that some provision asks about."""
    pattern = draw(st.sampled_from(words.patterns))
    among = [each.values for each in pattern.particulars if each.name == "state" and each.relation == "among"]
    chance: int = draw(st.integers(0, 5))
    states = [str(state) for state in among[0]] if among and chance else list(words.states)
    told: Data = {pattern.kind: draw(st.sampled_from(states)), "on": draw(dates(*_span_of(words)))}
    if draw(st.integers(0, 4)) == 0:
        told["happened"] = "unknown"
    if pattern.kind == "decides":
        return told | draw(_decision(words))
    return told | draw(details(words, pattern))


def _decision(words: Vocabulary) -> SearchStrategy[Data]:
    about = st.sampled_from(("loss", "loss", "exit", "annulment", "admission"))
    with_ground = st.fixed_dictionaries({"about": about, "ground": st.sampled_from(words.provisions)})
    return st.one_of(with_ground, st.fixed_dictionaries({"about": about}), st.just({}))


@st.composite
def claims(draw: DrawFn, words: Vocabulary) -> Any:
    """How one nationality is held."""
    form = draw(st.integers(0, 6))
    if form <= 2:
        return ("birth", "never", "unknown")[form]
    told: Data = {"by": draw(st.sampled_from(TITLES[1:])), "on": draw(dates(*_span_of(words)))}
    if draw(st.integers(0, 4)) == 0:
        told["doubtful"] = True
    return told


@st.composite
def nationalities(draw: DrawFn, words: Vocabulary) -> Data:
    told = {state: draw(claims(words)) for state in draw(st.lists(st.sampled_from(words.states), unique=True))}
    others = draw(st.sampled_from((None, "none", "none", "unknown")))
    return told | ({"others": others} if others else {})


# --- people ----------------------------------------------------------------------------------------------------------


@st.composite
def people(draw: DrawFn, words: Vocabulary, most: int) -> dict[str, Data]:
    """People who may be married and have children."""
    names = NAMES[: draw(st.integers(1, most))]
    found: dict[str, Data] = {}
    for index, name in enumerate(names):
        person: Data = {"born": draw(dates(words.births, words.births[0], words.told, open_ends=False))}
        if draw(st.integers(0, 5)):
            person["nationalities"] = draw(nationalities(words))
        for fact in words.facts:
            if draw(st.booleans()):
                person[fact] = draw(facts(words, fact))
        earlier = names[:index]
        relation = draw(st.sampled_from(("none", "none", "child", "spouse", "child")))
        if earlier and relation == "child":
            person["parents"] = draw(st.lists(st.sampled_from(earlier), min_size=1, max_size=2, unique=True))
        elif earlier and relation == "spouse":
            person["spouse"] = draw(_unions(words, earlier))
        told = draw(st.lists(events(words), max_size=4))
        if told:
            person["events"] = told
        found[name] = person
    return found


@st.composite
def _unions(draw: DrawFn, words: Vocabulary, earlier: Sequence[str]) -> Data:
    union = {"id": draw(st.sampled_from(earlier)), "from": draw(dates(*_span_of(words)))}
    if draw(st.integers(0, 3)) == 0:
        union["until"] = draw(dates(*_span_of(words), open_ends=False))
    return union


@st.composite
def families(draw: DrawFn, words: Vocabulary, most: int = 4) -> Data:
    """A valid case."""
    data = {
        "denizen": 1,
        "told": write_day(words.told),
        "account": draw(st.sampled_from(("complete", "complete", "complete", "partial"))),
        "people": draw(people(words, most)),
    }
    assume(valid(data) is not None)
    return data


def valid(data: Data) -> Family | None:
    """The family that the data tell, if they tell one."""
    try:
        return family_from(data)
    except CaseError:
        return None
