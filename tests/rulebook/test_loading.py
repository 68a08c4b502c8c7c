"""Reading modules: whatever is wrong in one becomes an error with its place."""

from pathlib import Path

import pytest

from denizen.language.errors import RulebookError
from denizen.rulebook import loading
from denizen.rulebook.loading import read_file, read_instrument, read_module
from denizen.rulebook.registry import ALL_STATES, load, load_what_can_be_read
from tests.rulebook.sample import code, written


def test_a_module_is_read_by_its_name() -> None:
    assert read_instrument("denizen.rulebook.ru.announcement_2022").id == "ru.announcement-2022"


def test_a_module_that_is_not_there() -> None:
    with pytest.raises(RulebookError, match="there is no module"):
        read_module("denizen.rulebook.ru.no_such_law")


def test_a_module_that_failed_is_not_read_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    failed: dict[str, RulebookError] = {}
    monkeypatch.setattr(loading, "_failed", failed)
    for _ in range(2):
        with pytest.raises(RulebookError) as caught:
            read_module("denizen.rulebook.ru.no_such_law")
        assert failed == {"denizen.rulebook.ru.no_such_law": caught.value}


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        read_file(tmp_path / "nothing.py")


def test_the_same_file_can_be_read_twice(tmp_path: Path) -> None:
    path = written(code(), tmp_path)
    first, second = read_file(path), read_file(path)
    assert [p.id for p in first.provisions] == [p.id for p in second.provisions]
    assert first is not second


@pytest.mark.parametrize(
    ("wrong", "problem"),
    [
        ("1 / 0", "ZeroDivisionError: division by zero"),
        ("import no_such_thing", "there is no module 'no_such_thing'"),
        ("from denizen.language.words import subjct", "there is no 'subjct' in denizen.language.words"),
        ("from denizen.language.words import in_force", "'in_force' is not in denizen.language.words"),
        ("subject.born + 18", "a day can only be moved by a duration, not by the number 18"),
        ("years('ten')", "years() cannot count the text 'ten'"),
        ("True & subject.holds(KZ)", "'&' stands between True or False and a condition"),
        ("days(3) < days(4)", "a duration is compared ('<') with a duration"),
        ("KZ.holds", "a State has no '.holds'"),
        ("{}['x']", "there is no 'x'"),
    ],
)
def test_errors_of_python_in_the_words_of_an_author(wrong: str, problem: str, tmp_path: Path) -> None:
    text = code().replace("import days, event, subject", "import days, event, subject, years") + f"\n{wrong}\n"
    with pytest.raises(RulebookError) as caught:
        read_file(written(text, tmp_path))
    assert caught.value.problem == problem
    assert caught.value.location is not None
    assert caught.value.location.line == len(text.splitlines())


def test_what_can_be_read_is_the_whole_rulebook_when_nothing_is_wrong() -> None:
    rulebook, errors = load_what_can_be_read(ALL_STATES)
    if not errors:
        assert rulebook.provisions == load(ALL_STATES).provisions
