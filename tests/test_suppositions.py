"""Proposals: without being named they change no byte; named, everything they touch is marked and nothing else is."""

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from denizen.cli import main
from denizen.interpreters.explain.scenario import Scenario
from denizen.language.enacting import Law
from denizen.language.provisions import Instrument
from denizen.reports.json_report import assessment_to_json, options_to_json, timeline_to_json
from denizen.reports.paper import Paper
from denizen.reports.text_report import write_assessment
from denizen.rulebook.registry import ALL_STATES, Rulebook, assemble, load
from denizen.studies.assess import assess
from denizen.studies.options import options
from denizen.studies.reading_cases import open_case
from denizen.studies.timeline import timeline

EXAMPLES = sorted((Path(__file__).parents[1] / "src" / "denizen" / "examples").glob("*.[yj]*"))
PROPOSALS = sorted({p.instrument.id for p in load(ALL_STATES).provisions.values() if not p.force.ever_in_force})
LISTS = ("nationalities", "duties", "prohibitions", "exposures", "powers", "safeguards", "practice", "arguments")


def without_proposals(rulebook: Rulebook) -> Rulebook:
    """The law that was ever in force, and nothing else."""

    def lawful(instrument: Instrument) -> Instrument:
        kept = Law(**{name: getattr(instrument, name) for name in Instrument.__match_args__})
        kept.provisions = [provision for provision in instrument.provisions if provision.force.ever_in_force]
        return kept

    return assemble(rulebook.states, map(lawful, rulebook.instruments), rulebook.parties)


def but_for_the_hash(report: dict[str, Any]) -> str:
    """A report without the hash of the law, which names the proposals it holds."""
    return json.dumps({name: value for name, value in report.items() if name != "rulebook"})


def test_there_are_proposals_to_leave_out() -> None:
    assert "ru.announcement-2022" in PROPOSALS
    assert len(without_proposals(load(ALL_STATES)).provisions) < len(load(ALL_STATES).provisions)


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_an_unnamed_proposal_changes_no_byte(path: Path) -> None:
    family, case_hash, whole = open_case(path)
    said = []
    for rulebook in (whole, without_proposals(whole)):
        assessment = assess(rulebook, family, Scenario(), family.told)
        paper = Paper()
        write_assessment(paper, assessment)
        over_time = timeline_to_json(timeline(rulebook, family, Scenario()), case_hash)
        answers = map(but_for_the_hash, (assessment_to_json(assessment, case_hash), over_time))
        said.append((paper.text, *answers))
    assert said[0] == said[1]


@pytest.mark.parametrize("stem", ["kazakh-naturalised", "tajik-dual"])
def test_an_unnamed_proposal_opens_no_choice_and_changes_no_outcome(stem: str) -> None:
    family, case_hash, whole = open_case(next(path for path in EXAMPLES if path.stem == stem))
    found = [options(book, family, Scenario(), "man", family.told) for book in (whole, without_proposals(whole))]
    before, after = (but_for_the_hash(options_to_json(each, case_hash)) for each in found)
    assert before == after


# --- marks -----------------------------------------------------------------------------------------------------------


def assessed(path: Path, *arguments: str) -> dict[tuple[Any, ...], dict[str, Any]]:
    """Everything assessed, by person, list, conclusion and what it says."""
    result = CliRunner().invoke(main, ["assess", str(path), "--format", "json", *arguments])
    assert result.exit_code == 0, result.output
    found: dict[tuple[Any, ...], dict[str, Any]] = {}
    for person, entry in json.loads(result.stdout)["people"].items():
        found[(person, "stateless")] = entry["stateless"]
        for name in LISTS:
            for each in entry[name]:
                found[(person, name, each["conclusion"], each["state"], each.get("text"))] = each
    return found


@pytest.mark.parametrize("proposal", [name for name in PROPOSALS if name.startswith("ru.")])
@pytest.mark.parametrize(
    "stem", ["convicted-father", "kazakh-naturalised", "kyrgyz-refusal", "stepchild", "tajik-dual", "uzbek-contract"]
)
def test_marked_is_exactly_what_the_supposition_changes(proposal: str, stem: str) -> None:
    path = next(path for path in EXAMPLES if path.stem == stem)
    plain, supposed = assessed(path), assessed(path, "--as-if", proposal)
    assert not any(entry["assumed"] for entry in plain.values())
    for key, entry in supposed.items():
        before = plain.get(key)
        same = before is not None and before == entry | {"assumed": False}
        assert entry["assumed"] is not same, (key, before, entry)


def test_the_text_marks_what_the_json_marks() -> None:
    path = next(path for path in EXAMPLES if path.stem == "kyrgyz-refusal")
    arguments = ["assess", str(path), "--as-if", "ru.announcement-2022"]
    marked = sum(entry["assumed"] for entry in assessed(path, "--as-if", "ru.announcement-2022").values())
    text = " ".join(CliRunner().invoke(main, arguments).stdout.split())
    head, body = text.split("is marked [supposed].")
    assert "It is not law" in head
    assert body.count("[supposed") == marked > 0


def test_the_day_of_a_supposition_counts() -> None:
    path = next(path for path in EXAMPLES if path.stem == "kyrgyz-refusal")
    loss = ("man", "nationalities", "holds(man, RU)", "RU", None)
    for start, value in (("2022-10-10", "lost"), ("2022-10-11", "holds")):
        found = assessed(path, "--as-if", f"ru.announcement-2022@{start}")
        assert found[loss]["under_this_reading"] == value
