"""Every answer in JSON has the published form."""

import json
from importlib.resources import files
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from click.testing import CliRunner

from denizen.cli import main
from denizen.reports.schema import report_schema, written_schema

EXAMPLES = sorted(
    path for path in Path(str(files("denizen") / "examples")).iterdir() if path.suffix in (".yaml", ".json")
)
VALIDATOR = jsonschema.Draft202012Validator(report_schema())


def answer(*arguments: str) -> Any:
    result = CliRunner().invoke(main, [*arguments, "--format", "json"])
    assert result.exit_code == 0, result.output
    return json.loads(result.stdout)


def test_the_schema_on_disk_is_the_one_generated() -> None:
    text = (files("denizen") / "reports" / "report.schema.json").read_text(encoding="utf-8")
    assert text == written_schema()
    jsonschema.Draft202012Validator.check_schema(report_schema())


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.stem)
def test_assessments_and_timelines_have_the_published_form(example: Path) -> None:
    for study in ("assess", "timeline"):
        VALIDATOR.validate(answer(study, str(example)))


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.stem)
def test_every_conclusion_can_be_asked_why(example: Path) -> None:
    assessment = answer("assess", str(example))
    for person, found in assessment["people"].items():
        stateless = answer("why", str(example), f"stateless({person})")
        VALIDATOR.validate(stateless)
        assert stateless["value"] == found["stateless"]["under_this_reading"]
        for entry in found["nationalities"] + found["duties"][:2] + found["exposures"][:2]:
            reason = answer("why", str(example), entry["conclusion"])
            VALIDATOR.validate(reason)
            expected = {"holds": "yes", "lost": "no", "never": "no"}
            value = entry["under_this_reading"]
            assert reason["value"] == expected.get(value, value)


def test_options_have_the_published_form() -> None:
    example = next(path for path in EXAMPLES if path.stem == "tajik-dual")
    found = answer("options", str(example), "--who", "man", "--as-if", "ru.announcement-2022")
    VALIDATOR.validate(found)
    assert {choice["verb"] for choice in found["choices"]} >= {"comply", "refuse"}


def test_exact_answers_and_least_facts_have_the_published_form() -> None:
    example = next(path for path in EXAMPLES if path.stem == "kazakh-registered")
    found = answer("why", str(example), "holds(child, RU)", "--exact", "--untold", "0")
    VALIDATOR.validate(found)
    assert found["verdict"] == "both possible"
    assert found["if_true"]["people"]["child"]["nationalities"]["RU"] == "birth"
    found = answer("why", str(example), "holds(man, RU)", "--least")
    VALIDATOR.validate(found)
    assert found["value"] == "yes"
    assert found["facts"]
    assert all(flip["changes"] and flip["case"] for flip in found["flips"])


def test_profiles_and_comparisons_of_laws_have_the_published_form() -> None:
    profile = answer("profile", "TJ", "--on", "2024-01-01")
    VALIDATOR.validate(profile)
    assert {mode["present"] for mode in profile["modes"].values()} == {True, False, None}
    compared = answer("law", "diff", "2020-01-01", "2021-01-01", "--states", "UZ")
    VALIDATOR.validate(compared)
    assert compared["differences"]
