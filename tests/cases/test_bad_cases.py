"""Wrong case files and the text of their errors: ``tests/bad_cases/NAME.yaml`` and ``NAME.txt``."""

from pathlib import Path

import pytest

from denizen.cases.faults import CaseError, render_faults
from denizen.cases.files import read_case

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
