"""From the text of a case file to plain data."""

import pytest

from denizen.cases.faults import CaseError, Fault, Place
from denizen.cases.loading import DEEPEST, MOST_NODES, load


def data_of(text: str) -> object:
    return load(text, "f.yaml")[0]


def fault_of(text: str) -> Fault:
    with pytest.raises(CaseError) as caught:
        load(text, "f.yaml")
    return caught.value.faults[0]


@pytest.mark.parametrize(
    ("text", "data"),
    [
        ("a: NO", {"a": "NO"}),
        ("a: 2016-05-06", {"a": "2016-05-06"}),
        ("a: [yes, true, 1, 1.0, 0x1F]", {"a": ["yes", "true", "1", "1.0", "0x1F"]}),
        ("a:\nb: ~\nc: null", {"a": None, "b": None, "c": None}),
        ("a: ''\nb: 'null'\nc: '.nan'", {"a": "", "b": "null", "c": ".nan"}),
        ("---\na: b\n...\n", {"a": "b"}),
        ("\ufeffa: b\r\nc: d\r\n", {"a": "b", "c": "d"}),
        ("a: |\n  one\n  two\n", {"a": "one\ntwo\n"}),
        ("text", "text"),
        ("{}", {}),
        ('{"a":1,"b":[true,null,"\\u0416\\/"]}', {"a": "1", "b": ["true", None, "Ж/"]}),
        ('{\n\t"a":\t{\n\t\t"b": "c"\n\t}\n}', {"a": {"b": "c"}}),
        ('{"a": "\\ud83d\\ude00", "\\ud83d\\ude00": 1}', {"a": "😀", "😀": "1"}),
        ("a: b # comment\n# another\n", {"a": "b"}),
    ],
)
def test_every_scalar_stays_text(text: str, data: object) -> None:
    assert data_of(text) == data


@pytest.mark.parametrize(
    ("text", "line", "column", "words"),
    [
        ("a: 1\na: 2", 2, 1, "the key 'a' stands twice (first in line 1)"),
        ("a: {b: 1, b: 2}", 1, 11, "stands twice"),
        ("a: &x 1", 1, 4, "anchors"),
        ("a: *x", 1, 4, "aliases"),
        ("a: !!str 1", 1, 4, "tags"),
        ("a: !x 1", 1, 4, "tags"),
        ("a: ! 1", 1, 4, "tags"),
        ("%YAML 1.1\n---\na: 1", 1, 1, "directives"),
        ("a: 1\n---\nb: 2", 2, 1, "second document"),
        ("<<: {a: 1}", 1, 1, "merge keys"),
        ("? [a]\n: b", 1, 3, "a key must be a word"),
        (": b", 1, 1, "a key is missing"),
        ("a: .nan", 1, 4, "not a number"),
        ("a: -.INF", 1, 4, "not a number"),
        ('{"a": NaN}', 1, 7, "not a number"),
        ('{"a": -Infinity}', 1, 7, "not a number"),
        ('a: "\\ud83d"', 1, 4, "U+D83D"),
        ('a: "\\u202e"', 1, 4, "U+202E"),
        ('a: "\\0"', 1, 4, "U+0000"),
        ("a: b\nb: x\u2066y", 2, 5, "U+2066"),
        ("a: b\n\x07", 2, 1, "U+0007"),
        ("a: b\rc: d", 1, 5, "U+000D"),
        ("a: b\ufeff", 1, 5, "U+FEFF"),
        ("a: " + "x" * 2001, 1, 4, "2001 characters"),
        ("a:\n\tb: c", 2, 1, "tab"),
        ("a: [1", 1, 6, "a list is not closed"),
        ("a: 'x", 1, 6, "a quoted text is not closed"),
        ("a: {b: 1", 1, 9, "a mapping is not closed"),
        ("a: b: c", 1, 5, "a colon stands where none can"),
        ("a:\n  b: 1\n c: 2", 3, 2, "indentation"),
        ("a: b\nc\n", 3, 1, "a colon is missing"),
        ("a: `x", 1, 4, "must be quoted"),
        ('a: "\\q"', 1, 6, "an escape"),
        ("a: - b", 1, 4, "an item of a list"),
        ("a: ]", 1, 4, "neither YAML nor JSON"),
        ("[" * (DEEPEST + 1) + "]" * (DEEPEST + 1), 1, DEEPEST + 1, "nested more than"),
        ("[" + "1," * MOST_NODES + "]", 1, 2 * MOST_NODES, "more than 10000 entries"),
        ("", 0, 0, "tells nothing"),
        ("# only a comment\n", 0, 0, "tells nothing"),
        ('a: "\\UFFFFFFFF"', 0, 0, "neither YAML nor JSON"),
    ],
)
def test_what_a_case_file_has_no_use_for_is_refused(text: str, line: int, column: int, words: str) -> None:
    fault = fault_of(text)
    assert fault.place == Place("f.yaml", line, column)
    assert words in fault.problem


def test_every_entry_has_its_place() -> None:
    _, places = load("# first\na:\n  b: [x, {c: y}]\n", "f.yaml")
    assert {path: (place.line, place.column) for path, place in places.items()} == {
        (): (2, 1),
        ("a",): (2, 1),
        ("a", "b"): (3, 3),
        ("a", "b", 0): (3, 7),
        ("a", "b", 1): (3, 10),
        ("a", "b", 1, "c"): (3, 11),
    }
