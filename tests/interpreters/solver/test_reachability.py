"""Provisions can apply to somebody. The whole rulebook takes minutes (``denizen verify --reach``); here a sample."""

import pytest

from denizen.rulebook.registry import ALL_STATES, load
from denizen.studies.reachability import BEYOND, reach

PROVISIONS = load(ALL_STATES).provisions
SAMPLE = sorted(set(PROVISIONS) - set(BEYOND))[::61]


@pytest.mark.parametrize("name", SAMPLE)
def test_somebody_is_reached(name: str) -> None:
    assert reach(PROVISIONS[name]).witness is not None


def test_an_older_event_that_a_text_takes_up_is_told_as_explain_sees_it() -> None:
    """The solver once found somebody resident before the Law of 1991 began, and overlooked what that day brought."""
    assert reach(PROVISIONS["ru.citizenship-1991.13-1"]).witness is not None


def test_what_is_beyond_reach_exists() -> None:
    assert set(BEYOND) <= set(PROVISIONS)
