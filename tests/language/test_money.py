"""Fines in money: by the rate of the day, and not at all where there is none."""

import pytest

from denizen.language.dates import day
from denizen.language.enacting import B
from denizen.language.errors import RulebookError
from denizen.language.money import Unit, currency, rate, unit, worth
from denizen.language.provisions import Source
from denizen.language.sanctions import Penalty

SOURCE = Source("Gazette", "https://gazette.example/1", B)
TENGE = currency("KZT", "tenge")
INDEX = unit("MCI", of=TENGE, rates=(rate(3692, "2024", SOURCE), rate(2778.5, "2020-04-01/2020-12-31", SOURCE)))


@pytest.mark.parametrize(
    ("on", "maximum"),
    [
        ("2020-03-31", None),
        ("2020-04-01", 555_700),
        ("2020-12-31", 555_700),
        ("2021-01-01", None),
        ("2023-12-31", None),
        ("2024-01-01", 738_400),
        ("2024-12-31", 738_400),
        ("2025-01-01", None),
    ],
)
def test_the_rate_is_that_of_the_day(on: str, maximum: float | None) -> None:
    found = worth(Penalty("fine", 100, 200, "MCI"), INDEX, day(on))
    assert found.maximum == maximum
    assert found.minimum == (maximum / 2 if maximum is not None else None)
    assert found.known is (maximum is not None)
    assert found.converted


def test_a_limit_that_the_text_does_not_set_stays_open() -> None:
    found = worth(Penalty("fine", None, 10, "MCI"), INDEX, day("2024-06-01"))
    assert (found.minimum, found.maximum) == (None, 36_920)


def test_money_is_money_on_every_day() -> None:
    found = worth(Penalty("fine", 500, 1000, "KZT"), TENGE, day("1995-06-01"))
    assert (found.minimum, found.maximum, found.known, found.converted) == (500, 1000, True, False)


def test_a_unit_of_unknown_worth() -> None:
    found = worth(Penalty("fine", 1, 2, "minimum wages"), unit("minimum wages", of=TENGE), day("2001-01-01"))
    assert (found.minimum, found.known, found.converted) == (None, False, True)


def test_one_rate_a_day() -> None:
    with pytest.raises(RulebookError, match="meet: 1 and 2") as caught:
        unit("MCI", of=TENGE, rates=(rate(2, "2024-06-01/2024-12-31", SOURCE), rate(1, "2024", SOURCE)))
    assert "one a day" in str(caught.value)
    assert isinstance(INDEX, Unit)


@pytest.mark.parametrize(
    ("penalty", "text"),
    [
        (Penalty("fine", None, 1_230_123.5, "tenge"), "fine up to 1,230,123.5 tenge"),
        (Penalty("fine", 0.1, 1 / 3, "BRV"), "fine 0.1 to 0.3333 BRV"),
        (Penalty("fine", 153_000_000, None, "sum"), "fine from 153,000,000 sum"),
    ],
)
def test_great_sums_are_written_out(penalty: Penalty, text: str) -> None:
    assert str(penalty) == text
