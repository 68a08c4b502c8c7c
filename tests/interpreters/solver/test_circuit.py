"""Calendar arithmetic of the solver is that of the law."""

import random

import pytest

from denizen.interpreters.solver.circuit import FALSE, TRUE, Circuit, Moved, day_of, key_of
from denizen.interpreters.solver.z3_backend import Backend, Outcome
from denizen.language.dates import Duration, Ending, Leap, day, shift

TERMS = [
    Duration(days=14),
    Duration(days=60),
    Duration(days=-1),
    Duration(working_days=3),
    Duration(days=10, ending=Ending.NEXT_WORKING_DAY),
    Duration(years=10),
    Duration(years=18, leap=Leap.FORWARD),
    Duration(months=6),
    Duration(years=1, days=1),
    Duration(months=3, working_days=2),
]


@pytest.mark.parametrize("term", TERMS, ids=[f"{term} {term.ending.name}" for term in TERMS])
def test_a_term_ends_on_the_day_the_law_says(term: Duration) -> None:
    chance = random.Random(str(term))
    circuit = Circuit()
    start = circuit.date("start", key_of(day("1992-01-01")), key_of(day("2035-12-28")))
    end = circuit.date("end", key_of(day("1990-01-01")), key_of(day("2060-12-28")), short=False)
    circuit.demand(circuit.same_day(end, circuit.shifted(start, term)))
    assert start.variable is not None
    assert end.variable is not None
    days = [
        day(f"{chance.randint(1992, 2035)}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}") for _ in range(15)
    ]
    given = [circuit.same_day(start, circuit.fixed(when)) for when in days]
    backend = Backend(circuit)
    for when, fixed in zip(days, given, strict=True):
        outcome, model = backend.ask([fixed], 30)
        assert outcome is Outcome.FOUND
        assert model is not None
        assert model.days[start.variable] == when
        assert model.days[end.variable] == shift(when, term)


@pytest.mark.parametrize(
    "term",
    [
        Duration(months=1),
        Duration(months=1, leap=Leap.FORWARD),
        Duration(years=18, leap=Leap.FORWARD),
        Duration(years=1),
    ],
    ids=str,
)
def test_a_term_from_the_last_days_of_a_month_ends_as_the_law_says(term: Duration) -> None:
    circuit = Circuit()
    start = circuit.date("start", key_of(day("2019-01-01")), key_of(day("2024-12-31")), short=False)
    end = circuit.date("end", key_of(day("2018-01-01")), key_of(day("2060-12-31")), short=False)
    after = circuit.date("after", key_of(day("2018-01-01")), key_of(day("2060-12-31")), short=False)
    circuit.demand(circuit.same_day(end, circuit.shifted(start, term)))
    circuit.demand(circuit.same_day(after, circuit.shifted(circuit.shifted(start, Duration(days=3)), term)))
    days = [day(text) for text in ("2020-01-31", "2020-02-29", "2019-01-31", "2021-08-31", "2022-01-28", "2024-10-30")]
    given = [circuit.same_day(start, circuit.fixed(when)) for when in days]
    backend = Backend(circuit)
    for when, fixed in zip(days, given, strict=True):
        outcome, model = backend.ask([fixed], 30)
        assert outcome is Outcome.FOUND
        assert model is not None
        assert model.days[1] == shift(when, term)
        assert model.days[2] == shift(when + 3, term)


def test_keys_are_in_the_order_of_the_calendar() -> None:
    days = range(day("1992-01-01"), day("2036-01-01"))
    keys = [key_of(when) for when in days]
    assert keys == sorted(set(keys))
    assert [day_of(key) for key in keys] == list(days)


def test_no_moment_falls_on_the_last_days_of_a_month() -> None:
    circuit = Circuit()
    some = circuit.date("some", key_of(day("2024-01-01")), key_of(day("2024-12-28")))
    late = [circuit.same_day(some, circuit.fixed(day(f"2024-0{month}-29"))) for month in (1, 2, 3)]
    assert Backend(circuit).ask([circuit.any_of(late)], 30)[0] is Outcome.NONE


def test_what_is_plain_is_not_asked() -> None:
    circuit = Circuit()
    one = circuit.variable("one")
    some = circuit.date("some", key_of(day("2024-01-01")), key_of(day("2024-12-28")))
    assert circuit.all_of([one, -one]) == FALSE
    assert circuit.any_of([one, -one]) == TRUE
    assert circuit.at_most(circuit.fixed(day("2023-05-05")), some) == TRUE
    assert circuit.before(some, circuit.fixed(day("2024-01-01"))) == FALSE
    assert circuit.at_most(Moved(some.variable, 384), some) == FALSE
