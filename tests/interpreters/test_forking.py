"""A run that goes on from a pause says what a run from the beginning says."""

from hypothesis import given
from hypothesis import strategies as st

from denizen.cases.reading import family_from
from denizen.interpreters.explain.forking import may_wait_for_dusk, pause, pause_at_dusk, resume
from denizen.interpreters.explain.scenario import Scenario, norms_of
from denizen.interpreters.explain.transition import run
from denizen.language.dates import day
from denizen.language.enacting import C, Law, acquires, reach, reading
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import KG
from denizen.language.truth import TRUE
from denizen.language.words import always, event, subject
from denizen.rulebook.registry import assemble
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


def test_a_text_still_to_come_is_read_as_the_run_that_goes_on_reads_it() -> None:
    law = Law(
        "kg.made-up",
        KG,
        title="Made up",
        short="Made up",
        force=in_force("2000-01-01"),
        source=Source("made up", "", C),
    )
    law.provision(
        "1",
        name="birth",
        says="Since 2023 whoever was born abroad, at whatever time, is a citizen.",
        on=event("is born"),
        when=[~subject.born_in(KG), ~always],
        then=acquires(KG, title="birth"),
        force=in_force("2023-01-01"),
        covers=reach(looks_back=True),
        readings=[
            reading("nobody yet", says="Nobody.", held_by="some"),
            reading("everybody", says="Everybody.", held_by="others", when=[~subject.born_in(KG)]),
        ],
        cases=[],
    )
    rulebook = assemble((KG,), [law], {})
    told = {"born": "2015-05-05", "birthplace": "RU", "nationalities": {"others": "none"}}
    family = family_from({"denizen": 1, "told": "2026-01-01", "account": "complete", "people": {"p": told}})
    other = norms_of(rulebook, Scenario(readings=(("kg.made-up.birth", "everybody"),)))
    resumed = resume(pause(norms_of(rulebook, Scenario()), family, day("2020-01-01")), norms=other)
    whole = run(other, family)
    asked = [history.nationality("p", KG, day("2024-01-01"))[0].value for history in (whole, resumed)]
    assert asked == [TRUE, TRUE]
