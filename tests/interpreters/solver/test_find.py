"""Finding families, where there are some and where there are none; every witness is replayed from its case file."""

from pathlib import Path

import pytest

from denizen.interpreters.explain.scenario import Scenario, Supposition, norms_of
from denizen.interpreters.explain.transition import run
from denizen.interpreters.solver.shapes import ShapeError, read_shape
from denizen.interpreters.solver.z3_backend import Outcome
from denizen.language.dates import day
from denizen.language.truth import TRUE
from denizen.reports.case_text import write_case
from denizen.studies.conclusions import ConclusionError
from denizen.studies.find import Question, find, truth_in
from denizen.studies.find_conditions import read_condition
from denizen.studies.reading_cases import open_case

ANNOUNCEMENT = Scenario((Supposition("ru.announcement-2022"),))
IN_A_YEAR = Scenario(ANNOUNCEMENT.suppositions, (("ru.announcement-2022.service", "within a year"),))

#: Enough for every family sought here: an acquisition, what it is told of, and its end.
MOMENTS = 3

FOUND: list[tuple[str, str, tuple[str, ...], Scenario]] = [
    ("was(holds(p, RU)) and stateless(p)", "p", ("RU",), Scenario()),
    ("holds(p, RU) and holds(p, UZ) and exposed(p, UZ)", "p", ("RU", "UZ"), Scenario()),
    ("exposed(p, kz.criminal-code-2014.172) and not holds(p, KZ)", "p", ("KZ",), Scenario()),
    ("minor(child) and lost(child, ru.announcement-2022.family)", "p+child", ("RU", "TJ"), ANNOUNCEMENT),
    ("lost(p, ru.announcement-2022.deadline)", "p", ("RU", "UZ"), IN_A_YEAR),
    ("gained(child, KZ) and not holds(father, KZ)", "child+father+mother", ("KZ",), Scenario()),
    ("did(p, breaches/KZ) and holds(p, RU)", "p", ("RU", "KZ"), Scenario()),
    ("exposed(p, uz.citizenship-2020.25-acquisition) and was(exposed(p, UZ))", "p", ("UZ",), Scenario()),
]
NONE: list[tuple[str, str, tuple[str, ...], Scenario]] = [
    ("was(holds(p, RU/birth)) and lost(p, ru.citizenship-2023.22-1-2-c)", "p", ("RU",), Scenario()),
    ("holds(p, KZ) and stateless(p)", "p", ("KZ",), Scenario()),
    ("lost(p, ru.announcement-2022.deadline)", "p", ("RU", "TJ"), ANNOUNCEMENT),
    ("exposed(p, kz.criminal-code-2014.172) and not did(p, fights)", "p", ("KZ",), Scenario()),
    ("minor(p) and owes(p, ru.military-duty-1998.10-1) and not was(owes(p, RU))", "p", ("RU",), Scenario()),
]


@pytest.mark.parametrize(("condition", "family", "states", "scenario"), FOUND, ids=[each[0] for each in FOUND])
def test_a_witness_replays_from_its_case_file(
    condition: str, family: str, states: tuple[str, ...], scenario: Scenario, tmp_path: Path
) -> None:
    answer = find(Question(condition, read_shape(family), states, scenario, MOMENTS))
    assert answer.outcome is Outcome.FOUND
    assert answer.witness is not None
    path = tmp_path / "witness.yaml"
    path.write_text(write_case(answer.witness.data), encoding="utf-8")
    told, _, rulebook = open_case(path)
    assert set(rulebook.states) == set(states)
    norms = norms_of(rulebook, scenario)
    witness = answer.witness
    assert truth_in(run(norms, told), read_condition(condition, norms), witness.day, witness.before) is TRUE


@pytest.mark.parametrize(("condition", "family", "states", "scenario"), NONE, ids=[each[0] for each in NONE])
def test_what_the_law_excludes_is_not_found(
    condition: str, family: str, states: tuple[str, ...], scenario: Scenario
) -> None:
    question = Question(condition, read_shape(family), states, scenario, MOMENTS)
    assert find(question).outcome is Outcome.NONE


def test_the_day_can_be_fixed() -> None:
    question = "exposed(p, ru.citizenship-2023.22-1-2-c)"
    shape = read_shape("p")
    before, on_the_day = (
        Question(question, shape, ("RU",), moments=2, on=day(on)) for on in ("2024-08-07", "2024-08-08")
    )
    assert find(before).outcome is Outcome.NONE
    answer = find(on_the_day)
    assert answer.witness is not None
    assert answer.witness.day == day("2024-08-08")


def test_too_few_moments_find_nothing() -> None:
    """To be released one must apply first: two moments, not one."""
    condition, shape = "lost(p, kz.citizenship-1991.20-exit)", read_shape("p")
    assert find(Question(condition, shape, ("KZ",), moments=1)).outcome is Outcome.NONE
    assert find(Question(condition, shape, ("KZ",), moments=2)).moments == 2


def test_an_answer_out_of_time_is_no_verdict() -> None:
    question = Question("was(holds(p, RU)) and stateless(p)", read_shape("p"), ("RU",), moments=MOMENTS)
    assert find(question, seconds=0.001).outcome is Outcome.UNDECIDED


def test_equal_questions_get_equal_answers() -> None:
    question = Question("lost(p, UZ)", read_shape("p"), ("UZ",), moments=3)
    first, second = find(question), find(question)
    assert first.witness is not None
    assert second.witness is not None
    assert first.witness.data == second.witness.data


@pytest.mark.parametrize(
    "text",
    ["", "holds(p, RU) and", "holds(p)", "(holds(p, RU)", "holds(p, RU))", "flies(p, RU)", "holds(p, RU) holds(p, KZ)"],
)
def test_a_condition_that_cannot_be_read_is_refused(text: str) -> None:
    with pytest.raises(ConclusionError):
        find(Question(text, read_shape("p"), ("RU",)))


@pytest.mark.parametrize("text", ["stateless(q)", "exposed(p, ru.no-such-law.1)", "holds(p, RU/luck)"])
def test_a_name_that_is_not_there_is_refused(text: str) -> None:
    with pytest.raises(ConclusionError):
        find(Question(text, read_shape("p"), ("RU",)))


@pytest.mark.parametrize(
    "text", ["p+p", "p+uncle", "p+spouse+child1+child2+child3", "P", "p+father+mother+parent2+child"]
)
def test_a_shape_that_cannot_be_read_is_refused(text: str) -> None:
    with pytest.raises(ShapeError):
        read_shape(text)
