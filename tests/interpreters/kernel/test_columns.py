"""Columns: what goes in comes out, what cannot be computed is marked, what does not fit is refused."""

from dataclasses import fields
from typing import Any

import numpy as np
import pytest

from bench.agree_kernel import kernel_of
from denizen.cases.reading import family_from
from denizen.interpreters.explain.scenario import Scenario
from denizen.interpreters.kernel import codes
from denizen.interpreters.kernel.columns import LAYOUT, Columns, from_arrays, from_families
from denizen.interpreters.kernel.generating import random_columns
from denizen.interpreters.kernel.retelling import family_of
from denizen.rulebook.registry import ALL_STATES


def some_columns(families: int = 40, seed: int = 5) -> Columns:
    return random_columns(families, seed, kernel_of(Scenario()).patterns, ALL_STATES)


def told(person: dict[str, Any], account: str = "complete") -> Columns:
    people = {"p": {"born": "1990-05-06", "nationalities": {"KZ": "birth", "others": "none"}} | person}
    data = {"denizen": 1, "told": "2026-01-01", "account": account, "people": people}
    return from_families([family_from(data)])


def test_families_come_back_the_same() -> None:
    columns = some_columns()
    families = [family_of(columns, place) for place in range(columns.families)]
    again = from_families(families)
    assert [family_of(again, place) for place in range(again.families)] == families


def test_the_same_seed_gives_the_same_families() -> None:
    one, other, third = some_columns(), some_columns(), some_columns(seed=6)
    assert all(np.array_equal(getattr(one, name), getattr(other, name)) for name in LAYOUT)
    assert not np.array_equal(one.born, third.born)


@pytest.mark.parametrize(
    ("person", "account", "reason"),
    [
        ({}, "complete", 0),
        ({"sex": "unknown"}, "complete", 0),
        ({"born": "1990"}, "complete", codes.PARTIAL_DAY),
        ({"events": [{"fights": "RU", "on": "2022-10"}]}, "complete", codes.PARTIAL_DAY),
        ({}, "partial", codes.PARTIAL_ACCOUNT),
        ({"nationalities": {"KZ": "birth"}}, "complete", codes.OPEN_NATIONALITY),
        ({"nationalities": {"KZ": "unknown", "others": "none"}}, "complete", codes.OPEN_NATIONALITY),
    ],
)
def test_what_cannot_be_computed_is_marked(person: dict[str, Any], account: str, reason: int) -> None:
    columns = told(person, account)
    assert columns.mark.tolist() == [reason]
    answer = kernel_of(Scenario()).answer(columns, [738000])
    assert answer.mark.tolist() == [reason]
    assert (answer.standing == 255).all() is np.bool_(bool(reason))


def test_more_than_the_kernel_keeps_is_marked() -> None:
    events = [{"fights": "RU", "on": "2022-10-01"}] * 1100
    columns = told({"events": events})
    answer = kernel_of(Scenario()).answer(columns, [738500])
    assert answer.mark.tolist() == [codes.TOO_MUCH]
    assert (answer.standing == 255).all()
    before = kernel_of(Scenario()).answer(columns, [738000])
    assert before.mark.tolist() == [0]  # what is to come does not matter to who asks about a day before
    assert (before.standing != 255).all()


@pytest.mark.parametrize(
    ("name", "value"),
    [("union_spouse", 9), ("event_kind", 200), ("parents", 7), ("born", 0), ("event_state", 30000), ("facts", 30000)],
)
def test_values_out_of_range_are_refused(name: str, value: int) -> None:
    arrays = {field.name: getattr(some_columns(), field.name) for field in fields(Columns) if field.name != "words"}
    wrong = arrays[name].astype("i4").copy()
    wrong[..., 0] = value
    with pytest.raises(ValueError, match=name):
        from_arrays(arrays | {name: wrong})


def test_offsets_that_do_not_fit_are_refused() -> None:
    arrays = {name: getattr(some_columns(), name) for name in LAYOUT}
    for name in ("people", "events", "unions", "statements"):
        longer = arrays[name].copy()
        longer[-1] += 1
        with pytest.raises(ValueError, match="offsets"):
            from_arrays(arrays | {name: longer})
    with pytest.raises(ValueError, match="missing columns: born"):
        from_arrays({name: array for name, array in arrays.items() if name != "born"})
