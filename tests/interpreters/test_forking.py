"""A run that goes on from a pause says what a run from the beginning says."""

from hypothesis import given
from hypothesis import strategies as st

from denizen.cases.reading import family_from
from denizen.interpreters.explain.forking import may_wait_for_dusk, pause, pause_at_dusk, resume
from denizen.interpreters.explain.transition import run
from denizen.language.dates import day
from tests.interpreters.asking import differences, some_days
from tests.interpreters.test_made_up_law import plain, situations
from tests.strategies import Data, Vocabulary, events, exact_days, valid


@given(st.data(), situations())
def test_going_on_is_as_good_as_beginning_again(
    data: st.DataObject, situation: tuple[object, Vocabulary, Data]
) -> None:
    rulebook, words, told = situation
    family = valid(told)
    assert family is not None
    norms = plain(rulebook)  # type: ignore[arg-type]
    stop = day(data.draw(exact_days(words.days, words.days[0], words.told), "pause"))
    person = data.draw(st.sampled_from(sorted(family.people)), "whose")
    later = exact_days([each for each in words.days if each >= stop] or [stop], stop, max(stop, words.told))
    drawn = data.draw(st.lists(st.tuples(events(words), later), min_size=1, max_size=2), "more")
    supposed = [{**event, "on": on} for event, on in drawn if "acquires" not in event]
    with_more = {**told, "people": {**told["people"], person: {**told["people"][person], "events": supposed}}}
    if valid(with_more) is None:
        return
    more = family_from(with_more).people[person].events
    paused = pause(norms, family, stop)
    for extra in (more, more, ()):  # the pause is not worn by use
        whole, resumed = run(norms, family, extra), resume(paused, extra)
        assert not list(differences(whole, resumed, some_days(whole, resumed)))
        assert len(whole.unsupported) == len(resumed.unsupported)
        assert len(whole.conflicts) == len(resumed.conflicts)
    decisions = [event for event in more if event.day.earliest == stop and event.day.exact]
    if decisions and may_wait_for_dusk(norms, decisions):
        whole, resumed = run(norms, family, decisions), resume(pause_at_dusk(paused, stop), decisions)
        assert not list(differences(whole, resumed, some_days(whole, resumed)))
