"""The table of parties to treaties: complete, in order, and in step with the instruments."""

import pytest

from denizen.interpreters.explain.conditions import bound
from denizen.language.dates import day, read_span
from denizen.language.states import STATES
from denizen.language.truth import FALSE, TRUE, UNKNOWN, Truth
from denizen.rulebook.intl.parties import FIVE, GRADES, NOTES, PARTIES
from denizen.rulebook.registry import ALL_STATES, load


@pytest.mark.parametrize("treaty", PARTIES)
def test_every_treaty_is_graded_for_all_five_states(treaty: str) -> None:
    assert set(GRADES[treaty]) == set(FIVE)
    assert set(GRADES[treaty].values()) <= {"A", "B", "C"}


@pytest.mark.parametrize("treaty", PARTIES)
def test_a_state_is_bound_before_it_is_free_again(treaty: str) -> None:
    for state, (first, last) in PARTIES[treaty].items():
        assert state in STATES
        assert last is None or read_span(first).latest < read_span(last).earliest


def test_notes_speak_of_treaties_of_the_table() -> None:
    assert set(NOTES) <= set(PARTIES)
    assert set(GRADES) == set(PARTIES)


def test_every_instrument_of_these_folders_has_its_row() -> None:
    """A treaty of two States binds both while it is in force, and so does the table say."""
    for instrument in load(ALL_STATES).instruments:
        folder, _, name = instrument.id.partition(".")
        if folder in ("intl", "treaties"):
            rows = [row for row in PARTIES if name == row or name.startswith(f"{row}-")]
            assert rows, f"no row for {instrument.id}"


def test_no_state_is_bound_before_the_instrument_is_in_force() -> None:
    for instrument in load(ALL_STATES).instruments:
        row = PARTIES.get(instrument.id.partition(".")[2], {}) if instrument.kind == "treaty" else {}
        for state, (first, _) in row.items():
            assert read_span(first).latest >= instrument.force.began.earliest, f"{instrument.id}, {state}"


@pytest.mark.parametrize(
    ("treaty", "state", "on", "expected"),
    [
        ("echr-1950", "RU", "1998-05-04", FALSE),
        ("echr-1950", "RU", "1998-05-05", TRUE),
        ("echr-1950", "RU", "2022-09-16", TRUE),
        ("echr-1950", "RU", "2022-09-17", FALSE),
        ("echr-1950", "KZ", "2010-01-01", FALSE),
        ("iccpr-1966", "KZ", "2006-04-23", FALSE),
        ("iccpr-1966", "KZ", "2006-04-24", TRUE),
        ("iccpr-op1-1966", "KZ", "2009-09-29", FALSE),
        ("iccpr-op1-1966", "KZ", "2009-09-30", TRUE),
        ("iccpr-op1-1966", "UZ", "1995-12-27", FALSE),
        ("iccpr-op1-1966", "UZ", "1995-12-28", TRUE),
        ("iccpr-op1-1966", "BY", "2023-02-07", TRUE),
        ("iccpr-op1-1966", "BY", "2023-02-08", FALSE),
        ("cat-22", "KZ", "2008-02-20", FALSE),
        ("cat-22", "KZ", "2008-02-21", TRUE),
        ("cat-1984", "UA", "1987-06-26", TRUE),
        ("echr-p7-1984", "TR", "2016-07-31", FALSE),
        ("echr-p7-1984", "TR", "2016-08-01", TRUE),
        ("refugee-1951", "UA", "2002-09-07", FALSE),
        ("refugee-1951", "UA", "2002-09-08", TRUE),
        ("cis-human-rights-1995", "RU", "1998-08-11", TRUE),
        ("cis-human-rights-1995", "KZ", "2020-01-01", FALSE),
        ("convention-1961", "UZ", "2024-01-01", FALSE),
        ("married-women-1957", "UZ", "2024-01-01", UNKNOWN),
        ("eaeu-2014", "KG", "2015-08-11", FALSE),
        ("eaeu-2014", "KG", "2015-08-12", TRUE),
        ("ru-kg-1996", "RU", "2012-11-08", TRUE),
        ("ru-kg-1996", "RU", "2012-11-09", FALSE),
        ("ru-tm-1993", "TM", "2015-05-17", TRUE),
        ("ru-tm-1993", "TM", "2015-05-18", FALSE),
        ("ru-tj-1995", "TJ", "2000-01-01", UNKNOWN),
        ("ru-tj-1995", "TJ", "2026-12-31", TRUE),
        ("mercenary-1989", "RU", "2024-01-01", FALSE),
    ],
)
def test_who_is_bound_on_a_day(treaty: str, state: str, on: str, expected: Truth) -> None:
    value, _ = bound(PARTIES, treaty, state, day(on))
    assert value is expected


@pytest.mark.parametrize("treaty", NOTES)
def test_a_note_is_a_text_about_a_state(treaty: str) -> None:
    assert all(state in STATES and isinstance(note, str) for state, note in NOTES[treaty].items())
