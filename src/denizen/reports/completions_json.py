"""Answers about the ways to complete a case or to tell it otherwise, in JSON."""

from typing import Any

from denizen.cases.model import Family
from denizen.cases.writing import data_from
from denizen.language.dates import write_day
from denizen.reports.json_report import heading
from denizen.studies.exactly import Exact
from denizen.studies.least import Least


def exact_to_json(found: Exact, case_hash: str) -> dict[str, Any]:
    return {
        **heading("why exact", found.norms, case_hash, found.day),
        "on": write_day(found.day),
        "conclusion": found.condition.text,
        "verdict": found.verdict,
        "value": found.value.word,
        "explained": found.known.word,
        "because": found.why or None,
        "untold_events": found.untold,
        "taken_as_unchanging": list(found.unchanging),
        "if_true": _case(found.if_true),
        "if_false": _case(found.if_false),
    }


def _case(family: Family | None) -> dict[str, Any] | None:
    return data_from(family) if family is not None else None


def least_to_json(found: Least, case_hash: str) -> dict[str, Any]:
    return {
        **heading("why least", found.norms, case_hash, found.day),
        "on": write_day(found.day),
        "conclusion": found.condition.text,
        "value": found.value.word,
        "facts": list(found.facts),
        "smallest": found.smallest,
        "carrier": _case(found.carrier),
        "flips": [{"changes": list(flip.changes), "case": _case(flip.family)} for flip in found.flips],
    }
