"""Status over time, to the day."""

from typing import Any

from denizen.language.dates import FOREVER, write_day
from denizen.language.enacting import invokes, loses, owes
from denizen.language.truth import TRUE, UNKNOWN
from denizen.language.words import event, subject
from denizen.studies.timeline import Timeline, Track, timeline
from tests.studies.small_law import HERE, NONE, THERE, add, family, law, person, proposal, rulebook, supposing

GRANTED = {HERE: {"by": "naturalisation", "on": "2016-05-06"}, THERE: "never", "others": "none"}
REFUSES: dict[str, Any] = {"refuses service": HERE, "on": "2022-09-10"}


def ask(told: dict[str, Any]) -> Timeline:
    act = law(HERE)
    add(act, "loss", loses(HERE, manner="withdrawal"), on=event("refuses service", HERE))
    add(act, "service", owes(HERE, "serve"), when=[subject.holds(HERE), subject.age >= 18, subject.age < 27])
    return timeline(rulebook(act, law(THERE, "other")), family(p=told), NONE)


def track(found: Timeline, name: str) -> Track:
    return next(each for each in found.tracks if name in (each.name, each.provision))


def said(found: Track) -> list[tuple[str, str, str]]:
    return [(write_day(s.start), "" if s.end == FOREVER else write_day(s.end), s.word) for s in found.stretches]


def test_a_nationality_from_grant_to_loss() -> None:
    found = ask(person(REFUSES, nationalities=GRANTED))
    assert said(track(found, HERE)) == [
        ("1990-02-01", "2016-05-06", "never"),
        ("2016-05-06", "2022-09-10", "holds"),
        ("2022-09-10", "", "lost"),
    ]


def test_stretches_of_a_track_have_no_gap_and_no_overlap() -> None:
    for each in ask(person(REFUSES, nationalities=GRANTED)).tracks:
        for before, after in zip(each.stretches, each.stretches[1:], strict=False):
            assert before.end == after.start
            assert before.word != after.word
        assert each.stretches[-1].end == FOREVER


def test_statelessness_over_time() -> None:
    found = ask(person(REFUSES, nationalities=GRANTED))
    assert [word for _, _, word in said(track(found, "stateless"))] == ["yes", "no", "yes"]


def test_a_duty_begins_and_ends_on_birthdays() -> None:
    found = ask(person())
    assert said(track(found, "ad.act.service")) == [
        ("1990-02-01", "2008-02-01", "no"),
        ("2008-02-01", "2017-02-01", "yes"),
        ("2017-02-01", "", "no"),
    ]


def test_a_partial_date_makes_a_stretch_unknown() -> None:
    found = ask(person(REFUSES | {"on": "2022-08"}))
    assert said(track(found, HERE))[-2:] == [("2022-08-01", "2022-08-31", "unknown"), ("2022-08-31", "", "lost")]


def test_what_never_rises_above_no_has_no_track() -> None:
    assert "ad.act.loss" not in {each.provision for each in ask(person()).tracks}


def test_an_event_that_may_not_have_happened_says_so() -> None:
    found = ask(person(REFUSES | {"happened": "unknown"}))
    assert [e.certainty for e in found.events if e.kind == "refuses service"] == [UNKNOWN]
    found = ask(person(REFUSES))
    assert [e.certainty for e in found.events if e.kind == "refuses service"] == [TRUE]
    assert not [e for e in ask(person(REFUSES | {"happened": "no"})).events if e.kind == "refuses service"]


def test_events_are_in_the_order_of_time() -> None:
    days = [(each.day.earliest, each.day.latest) for each in ask(person(REFUSES, nationalities=GRANTED)).events]
    assert days == sorted(days)


def test_a_standard_of_every_state_names_the_one_it_is_held_against() -> None:
    act = law(HERE)
    add(act, "loss", loses(HERE, manner="withdrawal"), on=event("refuses service", HERE))
    add(act, "standard", invokes("*", "convention", "No loss."), on=event("loses"))
    found = timeline(rulebook(act, parties={"convention": {}}), family(p=person(REFUSES)), NONE)
    assert track(found, "ad.act.standard").state == HERE


def test_a_track_drawn_from_a_proposal_is_marked() -> None:
    bill = proposal()
    add(bill, "service", owes(HERE, "serve"), when=[subject.holds(HERE)])
    told = family(p=person())
    assert not [each for each in timeline(rulebook(bill), told, NONE).tracks if each.provision]
    found = track(timeline(rulebook(bill), told, supposing("ad.bill")), "ad.bill.service")
    assert found.assumed
    assert said(found)[1][0] == "2022-09-01"
