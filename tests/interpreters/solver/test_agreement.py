"""The solver and the explaining interpreter say the same of random families; a planted difference is noticed."""

import pytest

from bench.agree_solver import OUTSIDE, SETTINGS, agree
from denizen.interpreters.solver.circuit import Circuit, Formula, Moved

FAMILIES = 12
#: z3 itself is asked where the law is small; reading the whole law of two States into it takes most of a minute.
SMALL = (1, 2, 6)
#: Where so much turns by itself that more families have a turn on a day that is no moment.
MANY_TURNS = 0


@pytest.mark.parametrize("index", range(len(SETTINGS)))
def test_the_interpreters_agree(index: int) -> None:
    tally = agree(SETTINGS[index], FAMILIES, 1000 + index, asked_of_z3=int(index in SMALL))
    assert not tally.wrong, "\n".join(tally.wrong[:3])
    assert tally.compared == FAMILIES
    assert tally.skipped[OUTSIDE] <= (6 if index == MANY_TURNS else 3)
    assert len(tally.applied) >= 15


def test_a_boundary_off_by_a_day_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    def strictly(self: Circuit, left: Moved, right: Moved) -> Formula:
        return self.at_most(left, right)

    monkeypatch.setattr(Circuit, "before", strictly)
    assert any(agree(SETTINGS[1], 30, seed, asked_of_z3=0).wrong for seed in range(1000, 1008))
