"""The table of parties: a State is bound before it leaves, and its days can be read."""

import pytest

from denizen.rulebook.checks.dates import check
from denizen.rulebook.registry import Rulebook


def problems(start: str, end: str | None) -> list[str]:
    return [str(error) for error in check(Rulebook((), (), {}, {"crc-1989": {"KZ": (start, end)}}))]


@pytest.mark.parametrize(
    ("start", "end"), [("1994-09-11", None), ("1994", "1995-01-01"), ("1994-08-12/1994-09-11", "1994-09-12")]
)
def test_days_in_order(start: str, end: str | None) -> None:
    assert problems(start, end) == []


@pytest.mark.parametrize(
    ("start", "end"), [("1994-09-11", "1994-09-11"), ("1995", "1995-06"), ("1996-01-01", "1995-01-01")]
)
def test_days_out_of_order(start: str, end: str) -> None:
    assert problems(start, end) == [
        f"denizen.rulebook.intl.parties:1: crc-1989, KZ: bound from {start} until {end}; write the earlier day first"
    ]


def test_a_day_that_cannot_be_read() -> None:
    (problem,) = problems("1994-13-01", "1995")
    assert problem.startswith("denizen.rulebook.intl.parties:1: crc-1989, KZ: ")
