"""The units of fines of every State, and the fines of the rulebook in money."""

import pytest

from denizen.language.dates import day
from denizen.language.effects import Exposes
from denizen.language.sanctions import Penalty
from denizen.language.states import State
from denizen.rulebook.checks.parts import effects
from denizen.rulebook.checks.sources import source_problem
from denizen.rulebook.registry import ALL_STATES, load_what_can_be_read
from denizen.rulebook.units import in_money, unit_of, units_of

RULEBOOK, _ = load_what_can_be_read(ALL_STATES)


@pytest.mark.parametrize("state", ALL_STATES)
def test_every_state_has_its_money_first_and_names_each_unit_once(state: State) -> None:
    money, *others = units_of(state)
    assert money.rates is None
    assert all(unit.currency == money.currency and unit.rates is not None for unit in others)
    spellings = [spelling for unit in units_of(state) for spelling in unit.spellings]
    assert len(spellings) == len(set(spellings))


@pytest.mark.parametrize("state", ALL_STATES)
def test_every_rate_has_a_source_with_all_its_metadata(state: State) -> None:
    for unit in units_of(state):
        for rate in unit.rates or ():
            assert source_problem(rate.source) is None, rate.source
            assert rate.amount > 0


@pytest.mark.parametrize(
    ("state", "unit", "on", "amount"),
    [
        ("KZ", "monthly calculation indices", "2024-08-08", 3692),
        ("KZ", "MCI", "2022-12-31", 3063),
        ("KZ", "MCI", "2020-03-31", None),
        ("UZ", "BRV", "2023-11-30", 330_000),
        ("UZ", "BRV", "2023-12-01", 340_000),
        ("UZ", "minimum wages", "2018-01-01", 172_240),
        ("TJ", "calculation indicators", "2024-10-15", 72),
        ("KG", "calculation indices of 100 som", "2025-01-01", 100),
        ("RU", "RUB", "2025-01-01", 1),
        ("RU", "minimum wages", "2001-01-01", None),
    ],
)
def test_what_a_unit_was_worth(state: State, unit: str, on: str, amount: float | None) -> None:
    found = in_money(state, Penalty("fine", None, 1, unit), day(on))
    assert found is not None
    assert found.maximum == amount


def test_what_is_no_money() -> None:
    assert in_money("KZ", Penalty("imprisonment", 5, 9, "years"), day("2024-01-01")) is None
    assert in_money("DE", Penalty("fine", 5, 9, "EUR"), day("2024-01-01")) is None


def test_every_fine_of_the_rulebook_is_counted_in_a_known_unit() -> None:
    fines = [
        (effect.state, penalty)
        for provision in RULEBOOK.provisions.values()
        for effect in effects(provision)
        if isinstance(effect, Exposes)
        for penalty in (*effect.sanction.alternatives, *effect.sanction.additions)
        if penalty.kind == "fine"
    ]
    assert len(fines) > 10
    assert [(state, penalty) for state, penalty in fines if unit_of(state, penalty.unit) is None] == []
