"""Case files, their places and their hashes."""

import io
import json
import os
import sys
from pathlib import Path

import pytest

from denizen.cases.faults import CaseError
from denizen.cases.files import MOST_BYTES, read_case
from denizen.cases.reading import family_from
from denizen.cases.writing import data_from, hash_of
from tests.cases.samples import case

YAML = """\
# A comment changes nothing.
denizen: 1
told: 2022-09-23
account: complete
people:
  man:
    born: 1994-03-02
    reserve: yes
    nationalities: {RU: birth, KZ: never}
    note: nor does a note
"""
JSON = """{
\t"people": {"man": {"nationalities": {"KZ": "never", "RU": "birth"}, "reserve": true, "born": "1994-03-02"}},
\t"account": "complete", "told": "2022-09-23", "denizen": 1}"""


def text_of(error: pytest.ExceptionInfo[CaseError]) -> str:
    return str(error.value)


def write(folder: Path, content: str | bytes, name: str = "family.yaml") -> Path:
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def test_yaml_and_json_of_the_same_facts_hash_alike(tmp_path: Path) -> None:
    one = read_case(write(tmp_path, YAML))
    other = read_case(str(write(tmp_path, JSON, "family.json")))
    assert one == other
    assert one[1] == hash_of(one[0])
    assert len(one[1]) == 64


def test_other_facts_have_another_hash(tmp_path: Path) -> None:
    _, first = read_case(write(tmp_path, YAML))
    _, second = read_case(write(tmp_path, YAML.replace("reserve: yes", "reserve: no")))
    assert first != second


def test_the_hash_is_the_same_everywhere() -> None:
    family = family_from(case())
    assert json.dumps(data_from(family), separators=(",", ":")) == (
        '{"denizen":1,"told":"2022-09-23","account":"complete","people":{"man":{"born":"1994-03-02"}}}'
    )
    assert hash_of(family) == "eede956211b8022b43cc5d652543146723ecd827a864a5f89e76ff6865d3a1b6"


def test_a_byte_order_mark_is_tolerated(tmp_path: Path) -> None:
    assert read_case(write(tmp_path, b"\xef\xbb\xbf" + YAML.encode())) == read_case(write(tmp_path, YAML))


def test_standard_input_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(YAML.replace("yes", "maybe").encode())))
    with pytest.raises(CaseError) as caught:
        read_case("-")
    assert text_of(caught).startswith("standard input:8:5: people.man.reserve: 'maybe'")


def test_faults_stand_in_the_order_of_the_file(tmp_path: Path) -> None:
    path = write(tmp_path, "people:\n  man:\n    sex: x\n    born: y\ntold: z\n")
    with pytest.raises(CaseError) as caught:
        read_case(path)
    places = [fault.place for fault in caught.value.faults]
    assert [(place.line, place.column) for place in places if place] == [(1, 1), (1, 1), (3, 5), (4, 5), (5, 1)]


def test_a_missing_key_has_the_place_of_what_lacks_it(tmp_path: Path) -> None:
    with pytest.raises(CaseError) as caught:
        read_case(write(tmp_path, YAML.replace("born: 1994-03-02", "sex: male")))
    assert f"{tmp_path}/family.yaml:6:3: people.man: the day of birth is missing" in text_of(caught)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "the file is empty"),
        (b" \n\n", "the file is empty"),
        (b"# nothing\n", "the file tells nothing"),
        (b"just words", "'just words' stands where a mapping belongs"),
        (b"- a\n- b\n", "a list stands where a mapping belongs"),
        (b"denizen: 1\ntitle: \xff\xfe\n", "the file is not UTF-8 text"),
        ("denizen: 1".encode("utf-16"), "the file is not UTF-8 text"),
        (b"denizen: 1\n\x00", "U+0000"),
        (b"#" * (MOST_BYTES + 1), "too large"),
        (b"\x7fELF\x02\x01\x01\x00", "U+007F"),
    ],
)
def test_a_file_that_is_no_case_gets_a_clear_error(tmp_path: Path, content: bytes, words: str) -> None:
    with pytest.raises(CaseError) as caught:
        read_case(write(tmp_path, content))
    assert words in text_of(caught)
    assert len(caught.value.faults) == 1


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("missing.yaml", "there is no such file"),
        (".", "this is a directory"),
        ("pipe", "this is not a regular file"),
        ("/dev/zero", "this is not a regular file"),
        ("a\0b", "cannot be read (this is not the name of a file)"),
        ("x" * 300, "cannot be read (file name too long)"),
    ],
)
def test_what_is_no_file_gets_a_clear_error(tmp_path: Path, name: str, words: str) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(CaseError) as caught:
        read_case(f"{tmp_path}/{name}" if name[0] != "/" else name)
    assert words in text_of(caught)
    assert "\0" not in text_of(caught)


def test_a_file_that_cannot_be_opened_gets_a_clear_error(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> int:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "open", refuse)
    with pytest.raises(CaseError) as caught:
        read_case("family.yaml")
    assert text_of(caught) == "family.yaml: the file cannot be read (permission denied); name a case file"
