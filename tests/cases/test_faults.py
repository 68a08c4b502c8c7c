"""How faults are written."""

from denizen.cases.faults import CaseError, Fault, Place, quoted, render_faults, shown, write_path


def test_a_fault_names_its_place_its_path_and_what_would_be_right() -> None:
    fault = Fault(("people", "man", "events", 0, "on"), "'x' is not a date", "write 2016", Place("f.yaml", 12, 9))
    assert str(fault) == "f.yaml:12:9: people.man.events#1.on: 'x' is not a date; write 2016"
    assert str(CaseError((fault,))) == render_faults([fault])


def test_a_fault_without_place_and_path() -> None:
    assert render_faults([Fault((), "empty"), Fault((), "no", "", Place("f", 0, 0))]) == "empty\nf: no"


def test_what_a_stranger_wrote_is_made_safe() -> None:
    assert shown("a\x1b[31m\u202e\ud800") == "a\\x1b[31m\\u202e\\ud800"
    assert len(shown("x" * 1000)) == 60
    assert write_path(("a\nb",)) == "a\\nb"
    assert str(Place("a\x07", 1, 2)) == "a\\x07:1:2"


def test_values_are_named() -> None:
    values = ["", None, True, 5, 10**5000, 1.5, {}, [], object()]
    assert [quoted(value) for value in values] == [
        "an empty text",
        "nothing",
        "'true'",
        "'5'",
        "a number out of range",
        "'1.5'",
        "a mapping",
        "a list",
        "a value of type object",
    ]
