"""Short cuts of the explaining interpreter: they say what asking for everything says."""

from hypothesis import given
from hypothesis import strategies as st

from denizen.interpreters.explain.names import of_event, of_pattern
from denizen.interpreters.explain.records import Somewhere
from denizen.interpreters.explain.scenario import Scenario, norms_of
from denizen.interpreters.explain.standings import standings_on
from denizen.interpreters.explain.terms import matches
from denizen.language.nodes import Particular, Pattern
from denizen.language.truth import FALSE
from denizen.rulebook.registry import Rulebook
from tests.interpreters.asking import history_of, some_days
from tests.interpreters.test_made_up_law import situations
from tests.strategies import Data, Vocabulary

STATES = ("AD", "MC", "SM")


@given(situations(), st.booleans())
def test_what_applies_is_what_asking_each_provision_gives(
    situation: tuple[Rulebook, Vocabulary, Data], comparing: bool
) -> None:
    rulebook, _, told = situation
    history = history_of(norms_of(rulebook, Scenario(), comparing=comparing), told)
    some = frozenset(sorted(history.norms.by_id)[::2])
    for asked in some_days(history, most=6):
        found, among = standings_on(history, asked), standings_on(history, asked, some)
        for person, who in history.family.people.items():
            wanted = {
                name: history.standing(name, person, asked).value
                for name in history.norms.by_id
                if who.born.earliest <= asked
            }
            wanted = {name: value for name, value in wanted.items() if value is not FALSE}
            assert {name: standing.value for name, standing in found[person].items()} == wanted
            assert list(found[person]) == [name for name in history.norms.by_id if name in wanted]
            assert list(among[person]) == [name for name in found[person] if name in some]


@st.composite
def patterns(draw: st.DrawFn) -> Pattern:
    relation = draw(st.sampled_from(("", "among", "not among")))
    states = draw(st.lists(st.sampled_from(STATES), min_size=1, max_size=2, unique=True))
    return Pattern("fights", (Particular("state", relation, tuple(states)),) if relation else ())


@given(patterns(), st.sampled_from((*STATES, "unknown", None, Somewhere(frozenset(STATES[:2])), Somewhere())))
def test_an_event_that_may_fit_a_pattern_goes_under_a_name_that_the_pattern_reads(
    pattern: Pattern, state: str | None
) -> None:
    if matches(pattern, {} if state is None else {"state": state}) is not FALSE:
        assert set(of_event("fights", state)) & set(of_pattern(pattern))


def test_an_event_of_another_state_is_not_read() -> None:
    here = Pattern("fights", (Particular("state", "among", ("AD",)),))
    assert not set(of_event("fights", "SM")) & set(of_pattern(here))
    assert not set(of_event("acquires", "AD")) & set(of_pattern(here))
