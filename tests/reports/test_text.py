"""The text of answers: pinned for a family under law made up for the purpose, and sound for every bundled one."""

import re
from pathlib import Path

import pytest

from denizen.examples import example_names
from denizen.interpreters.explain.scenario import Scenario
from denizen.reports.paper import Paper
from denizen.reports.text_report import write_assessment
from denizen.reports.timeline_text import write_timeline
from denizen.studies.assess import assess
from denizen.studies.reading_cases import open_case
from denizen.studies.timeline import timeline
from tests.reports.small_answers import ANSWERS, COMMAND, FOLDER

EXAMPLES = Path(__file__).parents[2] / "src" / "denizen" / "examples"


@pytest.mark.parametrize("name", ANSWERS)
def test_the_text_is_as_it_was_read_last(name: str) -> None:
    expected = (FOLDER / f"{name}.txt").read_text(encoding="utf-8")
    assert ANSWERS[name]() == expected, f"if the change is meant: {COMMAND}, then read the difference"


def test_every_snapshot_belongs_to_an_answer() -> None:
    assert {path.stem for path in FOLDER.iterdir()} == set(ANSWERS)


def test_colour_adds_codes_and_changes_no_word() -> None:
    assert re.sub(r"\x1b\[[0-9;]*m", "", ANSWERS["assess-colour"]()) == ANSWERS["assess"]()


def test_every_coloured_line_ends_without_colour() -> None:
    for line in ANSWERS["assess-colour"]().splitlines():
        codes = re.findall(r"\x1b\[([0-9;]*)m", line)
        assert codes == [] or codes[-1] == "0"


@pytest.mark.parametrize("name", example_names())
def test_no_text_shows_the_workings_of_the_program(name: str) -> None:
    """No placeholders, no names of classes, no empty brackets, no sentence that ends twice."""
    family, _, rulebook = open_case(EXAMPLES / name)
    paper = Paper()
    write_assessment(paper, assess(rulebook, family, Scenario(), family.told))
    write_timeline(paper, timeline(rulebook, family, Scenario()))
    strange = re.compile(r"None|Truth\.|Span\(|<[A-Z]|\(\)|\.:|, \*:|\bon (between|the year)\b|  +,")
    assert [line for line in paper.lines if strange.search(line)] == []


def test_a_command_goes_on_after_a_backslash_and_never_inside_quotes() -> None:
    paper = Paper(40)
    paper.command("denizen assess family.yaml --reading 'ru.some-law.some-article=a name of words'")
    assert paper.lines == [
        "$ denizen assess family.yaml --reading \\",
        "    'ru.some-law.some-article=a name of words'",
    ]


def test_a_long_word_is_not_broken() -> None:
    paper = Paper(40)
    paper.write(f"see {'x' * 60} there", indent=2)
    assert paper.lines == ["  see", f"    {'x' * 60}", "    there"]
