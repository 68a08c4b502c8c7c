"""The schema for editors agrees with the reader."""

import json
from typing import Any

import jsonschema
import pytest

from denizen.cases.events import EVENT_KEYS
from denizen.cases.people import PERSON_KEYS
from denizen.cases.schema import FILE, case_schema, written_schema
from denizen.language.events import EVENTS
from denizen.language.facts import FACTS
from tests.cases.samples import MAN, Data, case, faults_of, man

VALIDATOR = jsonschema.Draft202012Validator(case_schema())

WRONG: list[Data] = [
    case(denizen=2),
    case(told=None),
    case(told="2022"),
    case(account="full"),
    case(examine=["RU", "RU"]),
    case(examine=[]),
    case(examine=["ru"]),
    case(people={}),
    case(people={"Man": MAN}),
    case(people={f"p{number}": MAN for number in range(17)}),
    case(peopel={}),
    case(title=""),
    case(title="x" * 2001),
    case(people={"man": {}}),
    man(born="maybe"),
    man(born="n/a"),
    man(born=99999),
    man(sex="man"),
    man(residense="RU"),
    man(residence=[]),
    man(residence=[{"from": "2020"}]),
    man(residence=[{"value": "RU", "form": "2020"}]),
    man(sex=[{"value": "male"}]),
    man(reserve="maybe"),
    man(nationalities={"XX": "birth"}),
    man(nationalities={"RU": "initial"}),
    man(nationalities={"RU": {"by": "naturalisation"}}),
    man(nationalities={"RU": {"by": "gift", "on": "2020"}}),
    man(nationalities={"RU": {"by": "birth", "provision": "ru.x.y"}}),
    man(nationalities={"others": "some"}),
    man(parents=["a", "b", "c"]),
    man(parents=["a", "a"]),
    man(spouse={"id": "wife"}),
    man(spouse=[{"id": "Wife", "from": "2020"}]),
    man(events={}),
    man(events=[{}]),
    man(events=[{"fights": "RU"}]),
    man(events=[{"fights": "RU", "on": "soon"}]),
    man(events=[{"figths": "RU", "on": "2020"}]),
    man(events=[{"fights": "RU", "deserts": "RU", "on": "2020"}]),
    man(events=[{"loses": "RU", "on": "2020"}]),
    man(events=[{"fights": "RU", "on": "2020", "for": "money"}]),
    man(events=[{"fights": "RU", "on": "2020", "happened": "perhaps"}]),
    man(events=[{"signs contract": "RU", "on": "2020", "months": 1_000_001}]),
    man(events=[{"is charged": "RU", "on": "2020", "article": "Art 5"}]),
    man(note=""),
]


def test_the_schema_is_sound() -> None:
    jsonschema.Draft202012Validator.check_schema(case_schema())


def test_the_checked_in_schema_is_current() -> None:
    assert FILE.read_text(encoding="utf-8") == written_schema(), "run: python -m denizen.cases.schema"


@pytest.mark.parametrize("data", WRONG, ids=range(len(WRONG)))
def test_schema_and_reader_refuse_the_same(data: Data) -> None:
    assert faults_of(data)
    assert not VALIDATOR.is_valid(data)


def test_every_fact_event_and_particular_has_a_description() -> None:
    definitions = case_schema()["$defs"]
    person = definitions["person"]["properties"]
    assert set(person) == {*FACTS, *PERSON_KEYS}
    assert all(entry["description"] for entry in person.values())
    events = {event["title"]: event["properties"] for event in definitions["event"]["anyOf"]}
    assert set(events) == {name for name, kind in EVENTS.items() if not kind.derived}
    for name, properties in events.items():
        assert set(properties) == {name, *EVENT_KEYS, *EVENTS[name].details}
        assert all(entry["description"] for entry in properties.values())


def test_no_reference_leaves_the_file() -> None:
    def references(node: Any) -> list[str]:
        parts = node.values() if isinstance(node, dict) else node if isinstance(node, list) else ()
        own = [node["$ref"]] if isinstance(node, dict) and "$ref" in node else []
        return own + [reference for part in parts for reference in references(part)]

    found = references(json.loads(written_schema()))
    assert found
    assert all(reference.startswith("#/$defs/") for reference in found)
