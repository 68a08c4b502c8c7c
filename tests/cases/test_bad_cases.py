"""Wrong case files and the text of their errors: ``tests/bad_cases/NAME.yaml`` and ``NAME.txt``."""

import re
from pathlib import Path

import pytest

from denizen.cases.faults import CaseError, render_faults
from denizen.cases.files import read_case
from denizen.cases.other_words import INSTEAD_OF
from denizen.language.events import EVENTS

FOLDER = Path(__file__).parent.parent / "bad_cases"
FILES = sorted(path.name for path in FOLDER.glob("*.yaml"))


@pytest.mark.parametrize("name", FILES)
def test_the_error_text(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(FOLDER)
    with pytest.raises(CaseError) as caught:
        read_case(name)
    expected = Path(name).with_suffix(".txt").read_text(encoding="utf-8")
    assert render_faults(caught.value.faults) + "\n" == expected


def test_every_text_has_its_file() -> None:
    assert sorted(path.stem for path in FOLDER.glob("*.txt")) == sorted(Path(name).stem for name in FILES)


def test_no_word_that_is_explained_is_an_event() -> None:
    assert not set(INSTEAD_OF) & set(EVENTS)


@pytest.mark.parametrize("hint", sorted(set(INSTEAD_OF.values())))
def test_what_is_written_instead_can_be_read(hint: str) -> None:
    told = re.findall(r"\{([a-z][^{}]*)\}", hint)
    kinds = [text.split(":")[0] for text in told if not text.startswith("id:")]
    assert set(kinds) <= set(EVENTS)
    assert told or hint.startswith("leave it out")
