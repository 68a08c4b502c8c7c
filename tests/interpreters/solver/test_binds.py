"""A double bind that the solver finds is one for ``denizen options`` as well."""

import pytest

from denizen.cases.reading import family_from
from denizen.interpreters.explain.scenario import Scenario, norms_of
from denizen.interpreters.solver.shapes import read_shape
from denizen.interpreters.solver.z3_backend import Outcome
from denizen.language.truth import TRUE
from denizen.rulebook.registry import load
from denizen.studies.binds import COMPLY, REFUSE, binds
from denizen.studies.conclusions import ConclusionError
from denizen.studies.find import Question, find
from denizen.studies.options import options


def test_a_double_bind_replays_through_options() -> None:
    states = ("RU", "UZ")
    answer = find(Question("double_bind(p) and holds(p, UZ)", read_shape("p"), states, moments=0))
    assert answer.outcome is Outcome.FOUND
    assert answer.witness is not None
    family = family_from(answer.witness.data)
    found = options(load(states), family, Scenario(), "p", answer.witness.day)
    assert TRUE in {bind.value for bind in found.double_binds}


def test_without_a_second_state_there_is_a_way_out() -> None:
    assert find(Question("double_bind(p)", read_shape("p"), ("RU",), moments=1)).outcome is Outcome.NONE


def test_the_ways_to_meet_a_call_up() -> None:
    found = {bind.duty: bind for bind in binds(norms_of(load(("RU", "UZ")), Scenario()))}
    ways = {way: names for way, _, names in found["ru.mobilisation-2022.call-up"].ways}
    assert "uz.citizenship-2020.25-service" in ways[COMPLY]
    assert any(name.startswith("ru.administrative-code") for name in ways[REFUSE])


def test_it_is_asked_on_the_day_itself() -> None:
    with pytest.raises(ConclusionError, match="was"):
        find(Question("was(double_bind(p))", read_shape("p"), ("UZ",), moments=1))
