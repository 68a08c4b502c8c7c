"""Every boundary of every provision has a worked case on each side: ``pytest tests/rulebook -k kz``."""

import pytest

from denizen.language.provisions import Provision
from denizen.rulebook.registry import ALL_STATES, load_what_can_be_read
from denizen.studies.boundaries import Survey

RULEBOOK, _ = load_what_can_be_read(ALL_STATES)
SURVEY = Survey(RULEBOOK)


@pytest.mark.parametrize("provision", RULEBOOK.provisions.values(), ids=lambda provision: provision.id)
def test_both_sides_of_every_boundary(provision: Provision) -> None:
    assert not [str(error) for error in SURVEY.missing_sides(provision)]
