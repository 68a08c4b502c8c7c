"""What one State commands and another punishes, for Russia's call-up of September 2022."""

import pytest

from denizen.interpreters.explain.scenario import Scenario, norms_of
from denizen.interpreters.solver.z3_backend import Outcome
from denizen.rulebook.registry import ALL_STATES, load
from denizen.studies.command_and_punish import Pair, decide, pairs

CALL_UP = "ru.mobilisation-2022.call-up"
EXPECTED = {
    "kg.citizenship-2007-former.26-service-2016": Outcome.FOUND,
    "kz.citizenship-1991.21-1-1": Outcome.FOUND,
    "uz.citizenship-2020.25-service": Outcome.FOUND,
    "uz.criminal-code-1994.foreign-service": Outcome.FOUND,
    # The treaty shields whoever is Russian; who ceases to be at the start of the day of entry (Decree 889) is not.
    "tj.citizenship-2015.foreign-service-russia": Outcome.FOUND,
    "uz.criminal-code-1994.mercenary": Outcome.NONE,
}


def _pairs() -> dict[str, Pair]:
    norms = norms_of(load(ALL_STATES), Scenario())
    return {pair.sanction: pair for pair in pairs(norms) if pair.duty == CALL_UP}


@pytest.mark.parametrize("sanction", EXPECTED)
def test_who_answers_the_call_up_is_punished_elsewhere(sanction: str) -> None:
    found = decide(_pairs()[sanction], Scenario())
    assert found.outcome is EXPECTED[sanction]
