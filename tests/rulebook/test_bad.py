"""Wrong law and the text of its errors: ``tests/bad/NAME.py`` and ``NAME.txt``.

What is wrong with texts in another language stands in ``tests/bad/locale/LANGUAGE/NAME.ftl``.

``python -m tests.rulebook.test_bad`` writes the texts anew; read what changed before keeping it.
"""

from pathlib import Path

import pytest

from denizen.studies.law_check import check_file

FOLDER = Path(__file__).parent.parent / "bad"
FILES = sorted(FOLDER.glob("*.py"))


def found_in(path: Path) -> str:
    return "".join(f"{error}\n" for error in check_file(path, alone=True))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_error_text(path: Path) -> None:
    assert found_in(path) == path.with_suffix(".txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_error_has_its_line(path: Path) -> None:
    for error in check_file(path, alone=True):
        assert error.location is not None
        file = FOLDER / error.location.module if error.location.module.endswith(".ftl") else path
        assert file.stem == path.stem
        assert error.location.module in (path.stem, file.relative_to(FOLDER).as_posix())
        assert 0 < error.location.line <= len(file.read_text(encoding="utf-8").splitlines())


def test_every_text_has_its_file() -> None:
    names = [path.stem for path in FILES]
    assert sorted(path.stem for path in FOLDER.glob("*.txt")) == names
    assert {path.stem for path in FOLDER.glob("locale/*/*")} <= set(names)


if __name__ == "__main__":
    for file in FILES:
        file.with_suffix(".txt").write_text(found_in(file), encoding="utf-8")
