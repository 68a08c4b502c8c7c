"""The page for rule authors tells the truth."""

import ast
import inspect
import re
from pathlib import Path

import pytest

from denizen.language import enacting, words
from denizen.language.provisions import Modality
from denizen.language.words import EventWord, PersonWord
from denizen.rulebook.translations import read
from denizen.studies.law_check import check_file
from tests.rulebook.sample import MODULE, PAGE, code, written

TEXT = PAGE.read_text(encoding="utf-8")
BAD = Path(__file__).parents[1] / "bad"


def test_the_example_has_no_faults(tmp_path: Path) -> None:
    path = written(code(), tmp_path)
    assert [str(error) for error in check_file(path)] == []
    assert [str(error) for error in check_file(path, alone=True)] == []


def cases_of_the_example() -> list[ast.Call]:
    calls = [node for node in ast.walk(ast.parse(code())) if isinstance(node, ast.Call)]
    return [call for call in calls if isinstance(call.func, ast.Name) and call.func.id in ("yes", "no", "unknown")]


def test_every_case_of_the_example_is_needed(tmp_path: Path) -> None:
    """Without any one of them a fault is found, except for those that only tell more."""
    needless = []
    for call in cases_of_the_example():
        start, end = call.lineno - 1, call.end_lineno
        lines = code().splitlines()
        shorter = "\n".join([*lines[:start], *lines[end:]])
        if not check_file(written(shorter, tmp_path), alone=True):
            assert isinstance(call.args[0], ast.Constant)
            needless.append(str(call.args[0].value))
    assert sorted(needless) == [
        "becomes Turkish: a ground, no loss yet",
        "reported on the last day",
        "the day before",
        "the last of the thirty days",
    ]


def test_the_errors_shown_are_those_that_are_pinned() -> None:
    shown = re.findall(r"<!-- error: (\w+) -->\n\n```\n(.*?)\n```", TEXT, re.DOTALL)
    assert len(shown) == 3
    for name, text in shown:
        assert f"{text}\n" == (BAD / f"{name}.txt").read_text(encoding="utf-8")


def test_the_translation_on_the_page_is_whole(tmp_path: Path) -> None:
    (text,) = re.findall(r"<!-- translation -->\n\n```\n(.*?)```", TEXT, re.DOTALL)
    path = tmp_path / "locale" / "ru" / f"{MODULE}.ftl"
    path.parent.mkdir(parents=True)
    path.write_text(text, encoding="utf-8")
    assert [str(error) for error in check_file(written(code(), tmp_path), alone=True)] == []
    path.write_text(text.replace("_12-2 =", "_12-3 ="), encoding="utf-8")
    read.cache_clear()
    assert len(check_file(written(code(), tmp_path), alone=True)) == 2


def exported() -> set[str]:
    """The words an author can write: functions and ready-made words, not classes."""
    found = {name for name in words.__all__ if not inspect.isclass(getattr(words, name))}
    for name, value in vars(enacting).items():
        if inspect.isfunction(value) and value.__module__ == enacting.__name__ and not name.startswith("_"):
            found.add(name)
    return found - {"condition_of"}


def test_the_table_of_words_is_complete() -> None:
    table = TEXT.split("<!-- words -->")[1].split("\n\n")[1]
    named = set(re.findall(r"`(\w+)(?:\(|`)", "\n".join(line.split("|")[1] for line in table.splitlines()[2:])))
    assert named == exported()


def test_every_argument_of_a_provision_is_named() -> None:
    table = TEXT.split("## What a provision reads like")[1].split("## The words")[0]
    first = "\n".join(line.split("|")[1] for line in table.splitlines() if line.startswith("|"))
    named = set(re.findall(r"`(\w+)`", first))
    parameters = set(inspect.signature(enacting.Law.provision).parameters) - {"self", "article"}
    assert named == parameters
    assert all(modality.name in table for modality in Modality)


@pytest.mark.parametrize("kind", [PersonWord, EventWord])
def test_every_question_to_a_person_is_named(kind: type) -> None:
    section = TEXT.split("A person can be asked")[1].split("##")[0] + TEXT.split("## What a provision reads like")[1]
    for name in vars(kind):
        if not name.startswith("_") and name not in (
            "called",
            "person",
            "pattern",
            "variable",
            "bearers",
            "as_condition",
        ):
            if name in ("spouse", "children", "and_family"):
                continue  # said once, by the example of .family
            assert f".{name}" in section, name
