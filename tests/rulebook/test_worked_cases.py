"""Every worked case of every provision comes out as it says."""

import pytest

from denizen.language.provisions import Provision
from denizen.rulebook.registry import ALL_STATES, load
from denizen.studies.worked_cases import disagreements

PROVISIONS = tuple(load(ALL_STATES).provisions.values())


@pytest.mark.parametrize("provision", PROVISIONS, ids=lambda provision: provision.id)
def test_worked_cases(provision: Provision) -> None:
    assert not [str(found) for found in disagreements(provision)]
