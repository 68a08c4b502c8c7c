"""The checks of the rulebook, over the whole of it: ``pytest tests/rulebook/test_checks.py -k kz``."""

import pytest

from denizen.language.errors import RulebookError
from denizen.rulebook.checks import CHECKS, check
from denizen.rulebook.checks.__main__ import main
from denizen.rulebook.registry import ALL_STATES, load_what_can_be_read, modules_of

RULEBOOK, UNREADABLE = load_what_can_be_read(ALL_STATES)
FAULTS = [*UNREADABLE, *check(RULEBOOK)]


def of_module(error: RulebookError, module: str) -> bool:
    place = error.location.module if error.location else ""
    return place == module or place.startswith(f"{module}_")


@pytest.mark.parametrize("module", modules_of(ALL_STATES))
def test_the_law_has_no_faults(module: str) -> None:
    assert not [str(error) for error in FAULTS if of_module(error, module)]


def test_every_fault_has_a_place() -> None:
    assert not [str(error) for error in FAULTS if error.location is None]


def test_every_check_is_named_after_its_question() -> None:
    names = [each.__module__.rpartition(".")[2] for each in CHECKS]
    assert len(set(names)) == len(names)


def test_a_check_can_be_limited_to_an_instrument() -> None:
    some = RULEBOOK.instruments[0].id
    assert [str(error) for error in check(RULEBOOK, [some])] == [
        str(error) for error in check(RULEBOOK) if error.provision.startswith(f"{some}.")
    ]


def test_the_checks_can_be_run_by_themselves(capsys: pytest.CaptureFixture[str]) -> None:
    code = main()
    printed = capsys.readouterr().out.splitlines()
    assert printed[:-1] == [str(error) for error in FAULTS]
    assert printed[-1] == f"{len(RULEBOOK.provisions)} provisions, {len(FAULTS)} faults"
    assert code == (1 if FAULTS else 0)
