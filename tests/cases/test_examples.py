"""The bundled families."""

from importlib.resources import files

import jsonschema
import pytest

import denizen.examples
from denizen.cases.loading import load
from denizen.cases.model import Standing
from denizen.cases.schema import case_schema
from denizen.examples import example_names, read_example
from denizen.language.dates import day, exactly
from denizen.language.states import KG, KZ, RU, TJ, UZ

VALIDATOR = jsonschema.Draft202012Validator(case_schema())


def text_of(name: str) -> str:
    return files(denizen.examples).joinpath(name).read_text(encoding="utf-8")


def test_there_are_at_least_twelve() -> None:
    assert len(example_names()) >= 12
    assert any(name.endswith(".json") for name in example_names())


@pytest.mark.parametrize("name", example_names())
def test_each_is_short_sound_and_known_to_the_schema(name: str) -> None:
    family, _ = read_example(name)
    text = text_of(name)
    data, _ = load(text, name)
    assert family.title
    assert len(text.splitlines()) <= 60
    assert name.endswith(".json") or text.startswith("# ")
    VALIDATOR.validate(data)


def test_together_they_show_what_a_case_can_tell() -> None:
    people = [person for name in example_names() for person in read_example(name)[0].people.values()]
    claims = [claim for person in people for claim in person.claims]
    born_with = {claim.state for claim in claims if claim.title == "birth"}
    assert {RU, KZ, KG, TJ, UZ} <= born_with
    assert any(claim.doubtful for claim in claims)
    assert any(claim.standing is Standing.NEVER for claim in claims)
    assert any(person.others == "unknown" for person in people)
    assert any(not person.born.exact for person in people)
    assert any(person.facts.get("military_speciality") for person in people)


def test_the_dual_nationals() -> None:
    family, _ = read_example("tajik-dual.yaml")
    man, son, daughter = (family.people[name] for name in ("man", "son", "daughter"))
    assert {claim.state: claim.title for claim in man.claims} == {TJ: "birth", RU: "naturalisation"}
    assert man.claims[0].day == exactly(day("2016-05-06"))
    assert any(event.kind == "is called up" for event in man.events)
    assert {claim.state: claim.title for claim in son.claims} == {TJ: "birth", RU: "parent"}
    assert daughter.claims[0].title == "birth"


def test_the_loss_never_registered() -> None:
    family, _ = read_example("kazakh-naturalised.yaml")
    assert family.complete
    kinds = {event.kind for person in family.people.values() for event in person.events}
    assert "decides" not in kinds
