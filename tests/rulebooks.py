"""Random small rulebooks: instruments with made-up provisions that reach every form the language has.

Each part of a provision is drawn as words of :mod:`denizen.language.words`; a provision asks only for those before it
and defeats only those before it, so nothing goes round in a circle. What the check of cascades refuses is not used.
"""

from collections.abc import Sequence
from typing import Any

from hypothesis import assume
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from denizen.language.dates import Duration
from denizen.language.enacting import (
    BY_DECISION,
    BY_LAW,
    ON_APPLICATION,
    C,
    Law,
    acquires,
    empowers,
    exposes,
    forbids,
    imprisonment,
    loses,
    owes,
    protects,
    reach,
    reading,
    sanction,
)
from denizen.language.force import Force, history, in_force
from denizen.language.nodes import Pattern
from denizen.language.provisions import Source
from denizen.language.words import (
    Condition,
    EventWord,
    PersonWord,
    all_of,
    any_of,
    as_of,
    bearer,
    bearers,
    count,
    date,
    days,
    event,
    event_day,
    event_field,
    every,
    now,
    person,
    some,
    subject,
    years,
)
from denizen.rulebook.checks import cascades, cycles
from denizen.rulebook.registry import Rulebook, assemble

A_STATE, B_STATE = "KG", "UZ"
STATES = (A_STATE, B_STATE)
FIRST, LAST = "2020-01-01", "2020-03-31"
SOURCE = Source("made up", "https://example.org", C)

_state = st.sampled_from(STATES)
_text_days = st.sampled_from(("2020-01-10", "2020-01-20", "2020-02-01", "2020-02-15", "2020-03-01"))
_terms: SearchStrategy[Duration] = st.sampled_from((days(0), days(1), days(5), days(20), days(45), years(1)))
_relations = st.sampled_from(("spouse", "child", "parent", "sibling"))


@st.composite
def patterns(draw: DrawFn, *, derived: bool = True) -> Pattern:
    """An event to wait for or to ask for."""
    form = draw(st.integers(0, 9 if derived else 5))
    state = draw(_state)
    if form <= 1:
        return event("is called up", state)
    if form == 2:
        return event("refuses service", state)
    if form == 3:
        return event("enters service", not_state=state)
    if form == 4:
        return event("is convicted", state, article=draw(st.sampled_from(("1", "328(1)"))))
    if form == 5:
        return event("enters service", state, form=("conscript", "contract"))
    if form == 6:
        return event("is born")
    if form == 7:
        return event("breaches", state)
    return event("acquires", state) if form == 8 else event("loses", state)


@st.composite
def terms_of(draw: DrawFn, who: PersonWord, names: Sequence[str], depth: int) -> Condition:
    """One condition about a person."""
    state = draw(_state)
    happened = EventWord(who.variable, draw(patterns()))
    form = draw(st.integers(0, 17 if depth else 13))
    if form <= 1:
        return who.holds(state)
    if form == 2:
        return who.holds(state, by=draw(st.sampled_from(("birth", "naturalisation"))))
    if form == 3:
        return who.holds_another(state)
    if form == 4:
        return happened.happened
    if form == 5:
        return happened.within(draw(_terms))
    if form == 6:
        return now >= happened.day + draw(_terms)
    if form == 7:
        return who.has("reserve")
    if form == 8:
        return who.age >= 18
    if form == 9:
        return who.fact("residence").among(state)
    if form == 10:
        return now < date(draw(_text_days))
    if form == 11:
        return happened.since(date(draw(_text_days)))
    if form == 12:
        return happened.day < EventWord(who.variable, draw(patterns())).last_day
    if form == 13:
        return who.under(draw(st.sampled_from(names))) if names else who.is_male
    inner = draw(conditions(who, names, 0))
    if form == 14:
        return as_of(draw(st.sampled_from((happened.last_day, who.born, happened.day + days(5)))), inner)
    if form == 15:
        return happened.since(now + days(-draw(st.integers(1, 30))))
    relation, other = draw(_relations), person("other")
    told = draw(conditions(other, names, 0))
    if form == 16:
        return count(relation, other, told, of=who) >= draw(st.integers(1, 2))
    quantifier = draw(st.sampled_from((some, every)))
    return quantifier(relation, other, told, of=who)


@st.composite
def conditions(draw: DrawFn, who: PersonWord, names: Sequence[str], depth: int = 1) -> Condition:
    """A condition, negated, joined or plain."""
    form = draw(st.integers(0, 5))
    one = draw(terms_of(who, names, depth))
    if form == 0:
        return ~one
    if form == 1:
        return any_of(one, draw(terms_of(who, names, depth)))
    if form == 2:
        return all_of(one, draw(terms_of(who, names, depth)))
    return one


@st.composite
def trigger_conditions(draw: DrawFn, names: Sequence[str]) -> Condition:
    """A condition that may also ask about the triggering event."""
    form = draw(st.integers(0, 7))
    if form == 0:
        return event_field("form").among("conscript")
    if form == 1:
        return event_day >= date(draw(_text_days))
    if form == 2:
        return now < event_day + draw(_terms)
    if form == 3:
        return EventWord(subject.variable, draw(patterns())).since(event_day)
    if form == 4:
        return as_of(event_day + days(-1), subject.holds(draw(_state)))
    return draw(conditions(subject, names))


@st.composite
def effects(draw: DrawFn) -> Any:
    state = draw(_state)
    form = draw(st.integers(0, 9))
    if form <= 2:
        return loses(state, manner=draw(st.sampled_from(("lapse", "deprivation", "annulment"))))
    if form <= 4:
        return acquires(state, title=draw(st.sampled_from(("birth", "naturalisation", "option"))))
    if form <= 6:
        fulfilled = draw(st.one_of(st.none(), patterns(derived=False)))
        return owes(state, "do it", fulfilled_by=fulfilled, due=draw(st.one_of(st.none(), _terms)))
    if form == 7:
        return exposes(state, sanction(imprisonment(1, 2)), imposed_by=event("is convicted", state, article="328(1)"))
    if form == 8:
        return draw(st.sampled_from((protects(state, "safe"), empowers(state, "go"))))
    return [forbids(state, "stay"), loses(state, manner="withdrawal")]


@st.composite
def forces(draw: DrawFn) -> Force | None:
    form = draw(st.integers(0, 9))
    if form <= 6:
        return None
    if form == 7:
        return in_force("2020-01-15", "2020-02-20")
    if form == 8:
        return in_force("2020-02")
    return history(in_force="2019-01-01", suspended="2020-01-12", repealed="2020-03")


@st.composite
def rulebooks(draw: DrawFn, most: int = 6, *, proposals: bool = False) -> Rulebook:
    """A rulebook of one instrument; with ``proposals``, of a second one that is a mere statement."""
    laws = [Law("kg.made-up", A_STATE, title="Made up", short="Made up", force=in_force("2010-01-01"), source=SOURCE)]
    names: list[str] = []
    for index in range(draw(st.integers(1, most))):
        _enact(draw, laws[0], names, index)
    if proposals:
        force = history(statement="2020-01-05", bill="2020-02-01")
        laws.append(Law("kg.proposal", A_STATE, title="Proposed", short="Proposed", force=force, source=SOURCE))
        for index in range(draw(st.integers(1, 3))):
            _enact(draw, laws[1], names, index, force=False)
    rulebook = assemble(STATES, laws, {})
    assume(not list(cascades.check(rulebook)) and not list(cycles.check(rulebook)))
    return rulebook


def _enact(draw: DrawFn, law: Law, names: list[str], index: int, *, force: bool = True) -> None:
    on = draw(st.one_of(st.none(), patterns(), patterns()))
    asked = trigger_conditions(tuple(names)) if on is not None else conditions(subject, tuple(names))
    made = law.provision(
        f"Art {index + 1}",
        says="Made up.",
        on=on,
        when=draw(st.lists(asked, max_size=2)),
        unless=draw(st.lists(asked, max_size=1)),
        as_long_as=draw(st.one_of(st.none(), asked)) if on is not None else None,
        then=draw(effects()),
        whom=draw(_whom()),
        by=draw(st.sampled_from((BY_LAW, BY_LAW, BY_DECISION, ON_APPLICATION))),
        force=draw(forces()) if force else None,
        covers=draw(_covers()) if on is not None else None,
        defeats=draw(st.lists(st.sampled_from(names), max_size=1)) if names else (),
        readings=draw(_readings(tuple(names), asked)),
        cases=[],
    )
    names.append(made.id)


def _whom() -> SearchStrategy[Any]:
    return st.one_of(
        st.none(),
        st.none(),
        st.sampled_from(
            (subject.children, subject.spouse, subject.and_family, bearers("child", "self", where=bearer.age < 18))
        ),
    )


def _covers() -> SearchStrategy[Any]:
    return st.one_of(
        st.none(),
        st.none(),
        st.builds(
            lambda since, until, back: reach(since=since, until=until, looks_back=back),
            st.one_of(st.none(), st.just("2020-01-08")),
            st.one_of(st.none(), st.just("2020-02-25")),
            st.booleans(),
        ),
    )


@st.composite
def _readings(draw: DrawFn, names: Sequence[str], asked: SearchStrategy[Condition]) -> list[Any]:
    """Sometimes two readings; the other one changes the conditions, the effects, how they come about, or on whom."""
    if draw(st.integers(0, 3)):
        return []
    changes: tuple[SearchStrategy[dict[str, Any]], ...] = (
        st.fixed_dictionaries({"when": st.lists(asked, max_size=1)}),
        st.fixed_dictionaries({"when": st.lists(asked, max_size=1)}),
        st.fixed_dictionaries({"then": effects()}),
        st.fixed_dictionaries({"by": st.sampled_from((BY_LAW, BY_DECISION))}),
        st.fixed_dictionaries({"whom": _whom()}),
        st.fixed_dictionaries({"defeats": st.lists(st.sampled_from(names), max_size=1) if names else st.just([])}),
    )
    changed = draw(st.one_of(changes))
    other = reading("other", says="Otherwise.", held_by="nobody", **changed)
    return [reading("plain", says="As it stands.", held_by="somebody"), other]
