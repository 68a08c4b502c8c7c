"""The rulebook as JSON values. Days are ISO or EDTF text; lists keep the order of the law."""

from typing import Any

from denizen.interpreters.text.tree import Line
from denizen.language.dates import write_day, write_span
from denizen.language.errors import RulebookError
from denizen.reports.json_report import money_to_json
from denizen.studies.law import (
    GapNote,
    InstrumentPage,
    LawHistory,
    Named,
    ProvisionPage,
    Row,
    SourceNote,
    Stage,
)
from denizen.studies.law_search import Hit


def law_list_to_json(pages: tuple[InstrumentPage, ...]) -> list[dict[str, Any]]:
    return [law_page_to_json(page) for page in pages]


def law_page_to_json(page: ProvisionPage | InstrumentPage) -> dict[str, Any]:
    return _provision(page) if isinstance(page, ProvisionPage) else _instrument(page)


def _instrument(page: InstrumentPage) -> dict[str, Any]:
    return {
        "id": page.id,
        "state": page.state,
        "kind": page.kind,
        "title": page.title,
        "original_title": page.original_title,
        "short": page.short,
        "on": write_day(page.day),
        "stage": page.stage,
        "stages": [_stage(each) for each in page.stages],
        "source": _source(page.source),
        "provisions": [_row(row) for row in page.provisions],
        "gaps": [_gap(gap) for gap in page.gaps],
    }


def _provision(page: ProvisionPage) -> dict[str, Any]:
    return {
        "id": page.id,
        "citation": page.citation,
        "state": page.state,
        "instrument": page.instrument,
        "instrument_title": page.instrument_title,
        "kind": page.kind,
        "says": page.says,
        "on": write_day(page.day),
        "stage": page.stage,
        "proposal": page.proposal,
        "stages": [_stage(each) for each in page.stages],
        "logic": [_line(line) for line in page.logic],
        "fines": [{"penalty": str(fine.penalty), "money": money_to_json(fine.worth)} for fine in page.fines],
        "readings": [
            {
                "name": each.name,
                "says": each.says,
                "held_by": each.held_by,
                "computed": each.computed,
                "argued": each.argued,
            }
            for each in page.readings
        ],
        "defeats": [_named(each) for each in page.defeats],
        "defeated_by": [_named(each) for each in page.defeated_by],
        "practice": [_named(each) for each in page.practice],
        "gaps": [_gap(gap) for gap in page.gaps],
        "mode": {"code": page.mode, "meaning": page.mode_meaning} if page.mode else None,
        "source": _source(page.source),
        "note": page.note,
        "cases": [
            {
                "title": case.title,
                "on": case.on,
                "expects": case.expects,
                "bearer": case.bearer or "p",
                "reading": case.reading or None,
            }
            for case in page.cases
        ],
    }


def _stage(stage: Stage) -> dict[str, str]:
    return {"stage": stage.name, "from": write_span(stage.start)}


def _source(source: SourceNote) -> dict[str, str | None]:
    return {
        "title": source.title,
        "url": source.url,
        "grade": source.grade,
        "meaning": source.meaning,
        "read": source.read or None,
    }


def _named(named: Named) -> dict[str, str | None]:
    return {"id": named.id, "citation": named.citation, "reading": named.reading or None}


def _gap(gap: GapNote) -> dict[str, Any]:
    return {"article": gap.article, "says": gap.says, "because": gap.because, "taints": list(gap.taints)}


def _row(row: Row) -> dict[str, Any]:
    return {
        "id": row.id,
        "state": row.state,
        "citation": row.citation,
        "says": row.says,
        "stage": row.stage,
        "proposal": row.proposal,
        "grade": row.grade,
        "mode": row.mode or None,
    }


def _line(root: Line) -> dict[str, Any]:
    """An outline as nested objects; its depth is that of the conditions, a few levels."""
    return {"text": root.text, "under": [_line(line) for line in root.under]}


def law_history_to_json(found: LawHistory) -> dict[str, Any]:
    return {
        "instrument": found.instrument,
        "title": found.title,
        "on": write_day(found.day),
        "stage": found.stage,
        "stages": [_stage(each) for each in found.stages],
        "versions": [
            {
                "id": version.id,
                "citation": version.citation,
                "says": version.says,
                "stage": version.stage,
                "stages": [_stage(each) for each in version.stages],
            }
            for version in found.versions
        ],
    }


def law_hits_to_json(hits: tuple[Hit, ...]) -> list[dict[str, Any]]:
    return [{**_row(hit.row), "found_in": list(hit.fields), "score": hit.score} for hit in hits]


def law_faults_to_json(faults: list[RulebookError]) -> list[dict[str, Any]]:
    return [
        {
            "provision": fault.provision or None,
            "module": fault.location.module if fault.location else None,
            "line": fault.location.line if fault.location else None,
            "problem": fault.problem,
            "instead": fault.instead or None,
        }
        for fault in faults
    ]
