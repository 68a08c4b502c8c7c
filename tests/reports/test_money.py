"""Fines in the money of the day asked, in text and in JSON."""

from typing import Any

import jsonschema
import pytest

from denizen.cases.reading import family_from
from denizen.interpreters.explain.scenario import Scenario
from denizen.language.dates import day
from denizen.language.enacting import B, Law, exposes, fine, imprisonment, sanction
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import KZ
from denizen.language.words import subject
from denizen.reports.json_report import assessment_to_json
from denizen.reports.paper import Paper
from denizen.reports.schema import report_schema
from denizen.reports.text_report import write_assessment
from denizen.rulebook.registry import assemble
from denizen.studies.assess import Assessment, assess

FAMILY = family_from(
    {
        "denizen": 1,
        "told": "2024-08-08",
        "account": "complete",
        "people": {"p": {"born": "1990-01-01", "nationalities": {"KZ": "birth", "others": "none"}}},
    }
)


def assessed(on: str) -> Assessment:
    source = Source("Gazette", "https://gazette.example/1", B)
    law = Law("kz.a-2000", KZ, title="Law", short="Law", force=in_force("2000-01-01"), source=source)
    law.provision(
        "Art 1",
        says="A rule about every citizen.",
        when=[subject.holds(KZ)],
        then=exposes(KZ, sanction(fine(100, 200, "MCI"), imprisonment(None, 2), also=[fine(None, 5000, "KZT")])),
        cases=[],
    )
    return assess(assemble((), [law], {}), FAMILY, Scenario(), day(on))


def text(on: str) -> str:
    paper = Paper(width=120)
    write_assessment(paper, assessed(on))
    return paper.text


def penalties(on: str) -> list[Any]:
    answer = assessment_to_json(assessed(on), "0" * 64)
    jsonschema.Draft202012Validator(report_schema()).validate(answer)
    (exposure,) = answer["people"]["p"]["exposures"]
    return [*exposure["sanction"]["penalties"], *exposure["sanction"]["additions"]]


@pytest.mark.parametrize(
    ("on", "line"),
    [
        ("2024-08-08", "in money: fine 369,200 to 738,400 tenge in 2024, at 3,692 each [C]"),
        ("2023-08-08", "in money: fine 345,000 to 690,000 tenge in 2023, at 3,450 each [B]"),
        ("2020-08-08", "in money: fine 277,800 to 555,600 tenge on 8 August 2020, at 2,778 each [B]"),
        ("2013-08-08", "fine 100 to 200 MCI: not known in tenge; the rulebook has no rate for 8 August 2013"),
    ],
)
def test_a_fine_at_a_terminal(on: str, line: str) -> None:
    found = [each.strip() for each in text(on).splitlines()]
    assert line in found
    assert sum("tenge" in each for each in found) == 1, "what is money already, or no money, has no line"


def test_a_fine_in_json() -> None:
    units, prison, money = (each["money"] for each in penalties("2024-08-08"))
    assert prison is None
    assert (units["currency"], units["min"], units["max"], units["known"]) == ("KZT", 369_200, 738_400, True)
    assert (units["rate"]["amount"], units["rate"]["grade"]) == (3692, "C")
    assert (units["rate"]["from"], units["rate"]["until"]) == ("2024-01-01", "2025-01-01")
    assert (money["min"], money["max"], money["known"], money["rate"]) == (None, 5000, True, None)


def test_a_fine_of_unknown_worth_in_json() -> None:
    units, _, money = (each["money"] for each in penalties("2013-08-08"))
    assert (units["min"], units["max"], units["known"], units["rate"]) == (None, None, False, None)
    assert money["known"] is True
