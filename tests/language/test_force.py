"""The force of a text over time: the day before, the day, the day after."""

import pytest

from denizen.language.dates import day
from denizen.language.force import Force, Stage, history, in_force, taken_as_in_force
from denizen.language.truth import FALSE, TRUE, UNKNOWN, Truth


@pytest.mark.parametrize(
    ("on", "expected"),
    [("2002-06-30", FALSE), ("2002-07-01", TRUE), ("2023-10-25", TRUE), ("2023-10-26", FALSE)],
)
def test_a_repealed_text(on: str, expected: Truth) -> None:
    assert in_force("2002-07-01", until="2023-10-26").truth(day(on))[0] is expected


def test_an_uncertain_day_of_entry() -> None:
    force = in_force("2015-08")
    assert [force.truth(day(on))[0] for on in ("2015-07-31", "2015-08-01", "2015-08-30", "2015-08-31")] == [
        FALSE,
        UNKNOWN,
        UNKNOWN,
        TRUE,
    ]
    assert force.truth(day("2015-07-01"))[1] == day("2015-08-01")


def test_a_statement_is_never_law_unless_supposed() -> None:
    statement = history(statement="2022-09-22")
    assert not statement.ever_in_force
    assert statement.stage(day("2022-09-21")) is None
    assert statement.stage(day("2022-09-22")) is Stage.STATEMENT
    supposed = taken_as_in_force(statement, day("2023-01-01"))
    assert [supposed.truth(day(on))[0] for on in ("2022-12-31", "2023-01-01")] == [FALSE, TRUE]


def test_suspension_and_return() -> None:
    force = history(in_force="2000-01-01", suspended="2001-01-01")
    assert force.truth(day("2000-12-31"))[0] is TRUE
    assert force.truth(day("2001-01-01"))[0] is FALSE


def test_steps_must_be_in_order() -> None:
    with pytest.raises(ValueError, match="order of time"):
        history(in_force="2001-01-01", adopted="2000-01-01")
    with pytest.raises(ValueError, match="at least one step"):
        Force(())
