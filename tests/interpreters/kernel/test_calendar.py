"""The compiled calendar is that of the language, on every day and for every duration."""

from functools import lru_cache

from hypothesis import example, given, settings
from hypothesis import strategies as st

from bench.agree_kernel import kernel_of
from denizen.interpreters.explain.scenario import Scenario
from denizen.interpreters.kernel.engine import Kernel
from denizen.language.dates import BEGINNING, FOREVER, Duration, Ending, Leap, day, shift


@lru_cache(maxsize=1)
def kernel() -> Kernel:
    return kernel_of(Scenario())


DURATIONS = st.builds(
    Duration,
    years=st.integers(-200, 200),
    months=st.integers(-30, 30),
    days=st.integers(-1000, 1000),
    working_days=st.integers(-30, 30),
    leap=st.sampled_from(Leap),
    ending=st.sampled_from(Ending),
)


@settings(max_examples=2000)
@given(st.one_of(st.integers(day("1850-01-01"), day("2199-12-31")), st.integers(BEGINNING, FOREVER)), DURATIONS)
@example(day("2004-02-29"), Duration(years=18, leap=Leap.FORWARD))
@example(day("2004-02-29"), Duration(years=18, leap=Leap.BACK))
@example(day("2023-12-31"), Duration(months=2))
@example(day("9998-12-01"), Duration(months=1))
@example(BEGINNING + 20, Duration(months=-1))
def test_shifts(when: int, duration: Duration) -> None:
    assert kernel().shift(when, duration) == shift(when, duration)


def test_every_month_end() -> None:
    for when in range(day("1999-12-01"), day("2005-03-02")):
        for leap in Leap:
            for months in (-12, -1, 1, 6, 12, 48):
                term = Duration(months=months, leap=leap)
                assert kernel().shift(when, term) == shift(when, term)
