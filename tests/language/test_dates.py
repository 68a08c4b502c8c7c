"""Legal calendar arithmetic at its boundaries."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from denizen.language.dates import (
    ANY_DAY,
    BEGINNING,
    FOREVER,
    DateError,
    Duration,
    Ending,
    Leap,
    Span,
    day,
    read_span,
    say_margin,
    say_span,
    shift,
    shift_span,
    write_day,
    write_span,
)

DAYS = st.integers(day("1900-01-01"), day("2150-12-31"))
DURATIONS = st.builds(
    Duration,
    years=st.integers(-40, 80),
    months=st.integers(-30, 30),
    days=st.integers(-400, 400),
    working_days=st.integers(0, 12),
    leap=st.sampled_from(Leap),
    ending=st.sampled_from(Ending),
)


@pytest.mark.parametrize(
    ("start", "duration", "end"),
    [
        ("2004-02-29", Duration(years=18, leap=Leap.FORWARD), "2022-03-01"),
        ("2004-02-29", Duration(years=18, leap=Leap.BACK), "2022-02-28"),
        ("2004-02-29", Duration(years=16), "2020-02-29"),
        ("2023-01-31", Duration(months=1), "2023-02-28"),
        ("2024-01-31", Duration(months=1), "2024-02-29"),
        ("2023-01-31", Duration(months=1, leap=Leap.FORWARD), "2023-03-01"),
        ("2023-12-31", Duration(months=2), "2024-02-29"),
        ("2016-05-06", Duration(years=10), "2026-05-06"),
        ("2024-09-03", Duration(days=14), "2024-09-17"),
        ("2024-02-10", Duration(days=30), "2024-03-11"),
        ("2014-03-03", Duration(working_days=3), "2014-03-06"),
        ("2024-03-07", Duration(working_days=3), "2024-03-12"),
        ("2025-09-05", Duration(days=30), "2025-10-05"),
        ("2025-09-05", Duration(days=30, ending=Ending.NEXT_WORKING_DAY), "2025-10-06"),
        ("2024-03-31", Duration(months=-1), "2024-02-29"),
        ("2024-03-01", Duration(years=1, days=-1), "2025-02-28"),
    ],
)
def test_terms(start: str, duration: Duration, end: str) -> None:
    assert write_day(shift(day(start), duration)) == end


@given(DAYS, DAYS, DURATIONS)
def test_a_later_day_never_ends_earlier(one: int, other: int, duration: Duration) -> None:
    first, second = sorted((one, other))
    assert shift(first, duration) <= shift(second, duration)


@given(DAYS, st.integers(0, 800), DURATIONS)
def test_every_day_of_a_span_moves_into_the_moved_span(start: int, length: int, duration: Duration) -> None:
    moved = shift_span(Span(start, start + length), duration)
    assert moved.earliest <= shift(start + length // 2, duration) <= moved.latest


def test_open_ends_stay_open() -> None:
    assert shift(FOREVER, Duration(years=-10)) == FOREVER
    assert shift(BEGINNING, Duration(years=10)) == BEGINNING
    assert shift(day("2190-01-01"), Duration(years=9000)) == FOREVER


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2016-05-06", "2016-05-06", "2016-05-06"),
        ("2016-05", "2016-05-01", "2016-05-31"),
        ("2016-02", "2016-02-01", "2016-02-29"),
        ("2016", "2016-01-01", "2016-12-31"),
        ("2016~", "2015-01-01", "2017-12-31"),
        ("2016-05~", "2016-04-01", "2016-06-30"),
        ("2016-05-06~", "2016-05-05", "2016-05-07"),
        ("2016/2018", "2016-01-01", "2018-12-31"),
        ("2016-05/2016-06-10", "2016-05-01", "2016-06-10"),
    ],
)
def test_partial_dates(text: str, first: str, last: str) -> None:
    assert read_span(text) == Span(day(first), day(last))


def test_open_and_unknown_dates() -> None:
    assert read_span("2016-05/..") == Span(day("2016-05-01"), FOREVER)
    assert read_span("../2016") == Span(BEGINNING, day("2016-12-31"))
    assert read_span("unknown") == ANY_DAY


@pytest.mark.parametrize(
    "text",
    [
        "",
        "soon",
        "2016-13",
        "2016-00",
        "2016-02-30",
        "16-05-06",
        "99999",
        "0000",
        "2016/2015",
        "2016-5-6",
        "٢٠١٦",
        "2" * 50,
    ],
)
def test_what_is_no_date(text: str) -> None:
    with pytest.raises(DateError):
        read_span(text)


@given(DAYS, st.integers(0, 2000))
def test_spans_survive_being_written(start: int, length: int) -> None:
    span = Span(start, start + length)
    assert read_span(write_span(span)) == span


def test_margins_and_spans_in_words() -> None:
    assert say_margin(day("2022-09-23"), day("2026-05-06")) == "3 years, 7 months, 13 days"
    assert say_margin(day("2022-09-23"), day("2022-09-23")) == "the same day"
    assert say_span(read_span("2016-05")) == "May 2016"
    assert say_span(read_span("2016/2018")) == "between 1 January 2016 and 31 December 2018"
