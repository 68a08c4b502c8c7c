"""The mode a provision is labelled with is one that it can produce. All days: ``python -m bench.modes``."""

import pytest

from denizen.language.dates import day
from denizen.rulebook.registry import ALL_STATES
from denizen.studies.profile import mislabelled, profile

ON = day("2024-01-01")
#: Labels that behaviour contradicts, to be settled with the law: whoever took no oath has deceived nobody.
OPEN = {
    "RU": ["ru.decree-889-2023.3 is labelled L09, which it cannot produce; it was not seen to produce any"],
}


@pytest.mark.parametrize("state", ALL_STATES)
def test_no_label_is_contradicted_by_what_the_provision_does(state: str) -> None:
    pytest.importorskip("z3")
    assert list(mislabelled(profile(state, ON))) == OPEN.get(state, [])
