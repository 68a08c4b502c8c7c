"""A decision without a ground says so, and of what kind there was a ground."""

from typing import Any

import pytest

from denizen.cases.reading import family_from
from denizen.interpreters.explain.scenario import Scenario
from denizen.language.dates import day
from denizen.reports.json_report import assessment_to_json
from denizen.rulebook.registry import load
from denizen.studies.assess import assess

RECRUIT: dict[str, Any] = {
    "sex": "male",
    "born": "1990-03-01",
    "nationalities": {"KG": "birth", "RU": {"by": "naturalisation", "on": "2016-05-06"}, "others": "none"},
}
CONVICTED = {"is convicted": "RU", "on": "2020-01-15", "article": "205.5(2)"}


def decided(about: str, *before: dict[str, Any]) -> list[dict[str, Any]]:
    events = [*before, {"decides": "RU", "on": "2020-04-17", "about": about}]
    told = {"denizen": 1, "told": "2021-01-01", "account": "complete", "people": {"p": RECRUIT | {"events": events}}}
    found = assess(load(("KG", "RU")), family_from(told), Scenario(), day("2021-01-01"))
    answer: list[dict[str, Any]] = assessment_to_json(found, "")["unsupported_decisions"]
    return answer


@pytest.mark.parametrize(
    ("about", "before", "grounds"),
    [
        ("annulment", (CONVICTED,), None),
        ("loss", (CONVICTED,), ["annulment"]),
        ("loss", (), []),
    ],
)
def test_the_other_kind_of_decision_is_named(about: str, before: tuple[Any, ...], grounds: list[str] | None) -> None:
    found = [each["grounds_for"] for each in decided(about, *before)]
    assert found == ([] if grounds is None else [grounds])


def test_a_decree_that_is_taken_up_as_an_event_is_not_without_ground() -> None:
    person = {"born": "1980-05-05", "nationalities": {"KZ": "birth", "others": "none"}}
    people = {"p": person | {"events": [{"decides": "KZ", "on": "2019-06-03", "about": "exit"}]}}
    family = family_from({"denizen": 1, "told": "2021-01-01", "account": "complete", "people": people})
    found = assess(load(("KZ",)), family, Scenario(), day("2021-01-01"))
    assert not found.unsupported
    assert [record.value for record, _ in found.people["p"].nationalities] == ["lost"]
