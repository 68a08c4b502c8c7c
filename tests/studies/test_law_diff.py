"""Who is treated differently by two laws: each difference replays under both, and its family is small."""

import json
from functools import cache
from pathlib import Path

import pytest
from click.testing import CliRunner

from denizen.cases.files import read_case
from denizen.cli import main
from denizen.interpreters.explain.scenario import Scenario, Supposition
from denizen.interpreters.explain.transition import run
from denizen.language.truth import FALSE, TRUE, disjunction
from denizen.reports.case_text import write_case
from denizen.rulebook.registry import load
from denizen.studies.law import LawError
from denizen.studies.law_diff import LESS, MORE, NATIONALITY, Comparison, compare
from denizen.studies.two_laws import TwoLaws, two_laws, with_proposals

UZBEK = load(("UZ",))


@cache
def days() -> tuple[TwoLaws, Comparison]:
    laws = two_laws(UZBEK, "2020-01-01", "2021-01-01")
    return laws, compare(laws.one, laws.other, on=laws.on, moments=2)


@cache
def announced() -> tuple[TwoLaws, Comparison]:
    laws = with_proposals(load(("RU", "TJ")), Scenario((Supposition("ru.announcement-2022"),)))
    return laws, compare(laws.one, laws.other, moments=2)


@pytest.mark.parametrize("made", [days, announced], ids=["two days", "a proposal"])
def test_every_difference_replays_under_both_laws(made: object, tmp_path: Path) -> None:
    laws, found = made()  # type: ignore[operator]
    assert found.differences
    for number, each in enumerate(found.differences):
        path = tmp_path / f"{number}.yaml"
        path.write_text(write_case(each.data), encoding="utf-8")
        family, _ = read_case(path)
        values = []
        for norms, names in ((laws.one, each.treatment.one), (laws.other, each.treatment.other)):
            history = run(norms, family)
            if each.treatment.kind == NATIONALITY:
                values.append(history.nationality(each.person, each.treatment.state, each.day)[0].value)
            else:
                values.append(disjunction(history.standing(name, each.person, each.day).value for name in names))
        assert values == ([FALSE, TRUE] if each.direction == MORE else [TRUE, FALSE])


def test_the_differences_are_those_of_the_new_law() -> None:
    _, found = days()
    said = {(each.direction, each.treatment.kind, each.treatment.text) for each in found.differences}
    assert (MORE, "exposure", "loss of UZ nationality (withdrawal, by decision)") in said
    assert all(each.treatment.state == "UZ" for each in found.differences)


def test_a_proposal_takes_nationality() -> None:
    _, found = announced()
    lost = [each for each in found.differences if each.treatment.kind == NATIONALITY and each.direction == LESS]
    assert "RU" in {each.treatment.state for each in lost}


def test_a_family_is_as_small_as_it_can_be() -> None:
    """A power that the new law gives whoever lives there needs nobody else, and no more told of that person."""
    _, found = days()
    power = next(
        each for each in found.differences if each.treatment.text.startswith("petition the President for admission")
    )
    assert power.data is not None
    assert list(power.data["people"]) == [power.person]
    assert set(power.data["people"][power.person]) == {"born", "nationalities", "residence"}


def test_equal_laws_do_not_differ() -> None:
    laws = two_laws(UZBEK, "2021-01-01", "2021-01-02")
    found = compare(laws.one, laws.other, on=laws.on)
    assert (found.changed, found.differences) == ((), ())


@pytest.mark.parametrize(
    ("one", "other"),
    [("2020-01-01", "uz.citizenship-2020.25-register"), ("uz.no-such.1", "uz.no-such.2"), ("2020-13-01", "2021-01-01")],
)
def test_what_cannot_be_compared_is_refused(one: str, other: str) -> None:
    with pytest.raises(LawError):
        two_laws(UZBEK, one, other)


def test_two_versions_of_a_provision_and_the_replay_by_assess(tmp_path: Path) -> None:
    one, other = "uz.citizenship-1992.21-register-3", "uz.citizenship-2020.25-register"
    arguments = ["law", "diff", one, other, "--states", "UZ", "--moments", "2", "--format", "json"]
    result = CliRunner().invoke(main, arguments)
    assert result.exit_code == 0, result.output
    found = json.loads(result.stdout)
    assert found["differences"]
    assert set(found["changed"]) == {one, other}
    each = found["differences"][0]
    path = tmp_path / "case.yaml"
    path.write_text(write_case(each["case"]), encoding="utf-8")
    shown = []
    for options in found["laws"]:
        answer = CliRunner().invoke(main, ["assess", str(path), "--on", each["on"], *options.split(" ", 1)])
        assert answer.exit_code == 0, answer.output
        shown.append(answer.output)
    assert shown[0] != shown[1]
