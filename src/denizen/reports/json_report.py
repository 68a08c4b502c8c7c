"""The answers of the studies as JSON values, in the published form (``report.schema.json``).

Days are EDTF text; an open end is ``null``. Lists keep the order of the case and of the law, so the same input gives
the same bytes.
"""

from typing import Any

from denizen import __version__
from denizen.interpreters.explain.proof import Step
from denizen.interpreters.explain.scenario import Norms
from denizen.language.dates import BEGINNING, FOREVER, Day, Span, write_day, write_span
from denizen.language.effects import Exposes, Loses
from denizen.language.money import Worth
from denizen.language.sanctions import Penalty
from denizen.language.truth import Truth
from denizen.rulebook.fingerprint import fingerprint
from denizen.rulebook.registry import Rulebook
from denizen.rulebook.units import in_money
from denizen.studies.assess import Assessment, Judged, PersonAssessment
from denizen.studies.decisions import Decision
from denizen.studies.findings import (
    ARGUMENT,
    CHANGE,
    DUTY,
    EXPOSURE,
    POWER,
    PRACTICE,
    PROHIBITION,
    SAFEGUARD,
    Finding,
    Nationality,
)
from denizen.studies.options import Consequence, Options
from denizen.studies.timeline import Timeline
from denizen.studies.why import Answer

FORMAT = 1

LISTS = {
    DUTY: "duties",
    PROHIBITION: "prohibitions",
    EXPOSURE: "exposures",
    POWER: "powers",
    SAFEGUARD: "safeguards",
    PRACTICE: "practice",
    ARGUMENT: "arguments",
    CHANGE: "changes",
}

NOTICE = "Legal information with its sources, not legal advice."


def heading(study: str, norms: Norms, case_hash: str, law_on: Day | None) -> dict[str, Any]:
    """What makes a result reproducible: engine, law, case, scenario."""
    scenario = norms.scenario
    return {
        **law_heading(study, norms.rulebook),
        "case": case_hash,
        "states": list(norms.rulebook.states),
        "law_on": write_day(law_on) if law_on is not None else None,
        "as_if": [
            {"proposal": each.target, "from": write_day(each.start) if each.start is not None else None}
            for each in scenario.suppositions
        ],
        "readings": dict(scenario.readings),
        "notice": NOTICE,
    }


def law_heading(study: str, rulebook: Rulebook) -> dict[str, Any]:
    """The same of what is asked of the law alone."""
    return {
        "study": study,
        "format": FORMAT,
        "engine": __version__,
        "rulebook": fingerprint(rulebook),
    }


# --- assess ----------------------------------------------------------------------------------------------------------


def assessment_to_json(assessment: Assessment, case_hash: str) -> dict[str, Any]:
    return {
        **heading("assess", assessment.norms, case_hash, assessment.day),
        "on": write_day(assessment.day),
        "people": {person: _person(found) for person, found in assessment.people.items()},
        "unsupported_decisions": [
            {
                "person": each.event.subject,
                "state": each.event.state,
                "on": write_span(each.event.span),
                "grounds_for": list(each.instead),
            }
            for each in assessment.unsupported
        ],
        "conflicts": [
            {"person": person, "state": state, "on": write_day(day), "provisions": _ids(causes)}
            for person, state, day, causes in assessment.history.conflicts
            if day <= assessment.day
        ],
        "gaps": [
            {"instrument": gap.instrument.id, "article": gap.article, "says": gap.says, "because": gap.because}
            for gap in assessment.gaps
        ],
        "possible_is_exhaustive": assessment.exhaustive,
        "readings_not_followed": [{"provision": name, "reading": reading} for name, reading in assessment.unfollowed],
    }


def _ids(causes: Any) -> list[str]:
    return [cause.norm.id for cause in causes if hasattr(cause, "norm")]


def _person(found: PersonAssessment) -> dict[str, Any]:
    stateless = found.stateless
    entry: dict[str, Any] = {
        "nationalities": [_nationality(record, judged) for record, judged in found.nationalities],
        "stateless": {
            "value": "contested" if stateless.judged.contested else stateless.value.word,
            "examined": list(stateless.examined),
            "others": stateless.others or "not told",
            **_judged(stateless.judged, stateless.value.word),
        },
    }
    for kind, name in LISTS.items():
        entry[name] = [_finding(finding, judged) for finding, judged in found.findings if finding.kind == kind]
    return entry


def _nationality(record: Nationality, judged: Judged) -> dict[str, Any]:
    return {
        "state": record.state,
        "value": "contested" if judged.contested else record.value,
        "title": record.title or None,
        "since": span_or_none(record.since),
        "until": span_or_none(record.until),
        "manner": record.manner or None,
        "void": record.void,
        "provisions": list(record.provisions),
        "conclusion": record.conclusion,
        **_judged(judged, record.value),
    }


def _finding(finding: Finding, judged: Judged) -> dict[str, Any]:
    provision = finding.norm.provision
    entry: dict[str, Any] = {
        "state": finding.state,
        "provision": finding.norm.id,
        "citation": provision.citation,
        "value": "contested" if judged.contested else finding.value.word,
        "text": finding.text,
        "says": provision.says,
        "since": span_or_none(finding.since),
        "until": span_or_none(finding.until),
        "modality": finding.norm.modality.value,
        "reading": finding.norm.reading or None,
        "mode": provision.mode or None,
        "grade": provision.source.grade.name,
        "source": {"title": provision.source.title, "url": provision.source.url},
        "conclusion": finding.conclusion,
        **_judged(judged, finding.value.word),
    }
    if finding.kind == DUTY:
        entry["due"] = span_or_none(finding.due)
        entry["condition"] = finding.condition
    elif finding.kind == EXPOSURE:
        entry["sanction"] = _sanction(finding)
    elif finding.kind == ARGUMENT:
        entry["force"] = finding.condition
    return entry


def _judged(judged: Judged, value: str) -> dict[str, Any]:
    return {
        "certain": judged.certain,
        "under_this_reading": value,
        "other_readings": [
            {
                "provision": each.provision,
                "reading": each.reading,
                "value": each.value,
                "standing": "argued" if each.argued else "applied",
            }
            for each in judged.alternatives
        ],
        "possible": [
            {"value": path.value, "if": [_decision(decision) for decision in path.decisions]}
            for path in judged.possible
        ],
        "assumed": judged.assumed,
        "waits_for": list(judged.missing),
    }


def _decision(decision: Decision) -> dict[str, str]:
    return {"person": decision.person, "event": decision.event.kind, "provision": decision.provision}


def _sanction(finding: Finding) -> dict[str, Any]:
    effect = finding.effect
    if isinstance(effect, Exposes):
        return {
            "text": str(effect.sanction),
            "penalties": [_penalty(each, finding) for each in effect.sanction.alternatives],
            "additions": [_penalty(each, finding) for each in effect.sanction.additions],
            "note": effect.sanction.note or None,
        }
    assert isinstance(effect, Loses)
    penalty = Penalty(f"loss of nationality ({effect.manner})")
    return {"text": finding.text, "penalties": [_penalty(penalty, finding)], "additions": [], "note": None}


def _penalty(penalty: Penalty, finding: Finding) -> dict[str, Any]:
    return {
        "kind": penalty.kind,
        "min": penalty.minimum,
        "max": penalty.maximum,
        "unit": penalty.unit or None,
        "money": money_to_json(in_money(finding.state, penalty, finding.day)),
    }


def money_to_json(worth: Worth | None) -> dict[str, Any] | None:
    """In money on the day asked; without a rate the limits are empty, unless they are in money already."""
    if worth is None:
        return None
    rate = worth.rate
    return {
        "currency": worth.unit.currency,
        "min": worth.minimum,
        "max": worth.maximum,
        "known": worth.known,
        "rate": None
        if rate is None
        else {
            "amount": rate.amount,
            "from": write_day(rate.since),
            "until": write_day(rate.until),
            "grade": rate.source.grade.name,
            "source": {"title": rate.source.title, "url": rate.source.url},
        },
    }


def span_or_none(span: Span | None) -> str | None:
    """EDTF text, or ``None`` for a day that is open or not told."""
    if span is None or span.earliest >= FOREVER or span.latest <= BEGINNING:
        return None
    return write_span(span)


# --- why -------------------------------------------------------------------------------------------------------------


def answer_to_json(answer: Answer, case_hash: str) -> dict[str, Any]:
    return {
        **heading("why", answer.norms, case_hash, answer.day),
        "on": write_day(answer.day),
        "conclusion": str(answer.conclusion),
        "value": answer.value.word,
        "proof": step_to_json(answer.proof),
        "waits_for": list(answer.missing),
    }


def step_to_json(step: Step) -> dict[str, Any]:
    """A proof step; proofs are as deep as the law that refers to other law, which is checked to end."""
    return {
        "text": step.text,
        "value": step.value.word if step.value is not None else None,
        "provision": step.provision or None,
        "margin": step.margin or None,
        "numbers": step.data,
        "because": [step_to_json(part) for part in step.parts],
    }


# --- options and timeline --------------------------------------------------------------------------------------------


def options_to_json(found: Options, case_hash: str) -> dict[str, Any]:
    return {
        **heading("options", found.norms, case_hash, found.day),
        "on": write_day(found.day),
        "until": write_day(found.until),
        "who": found.person,
        "if_nothing_is_done": [_consequence(each) for each in found.idle],
        "choices": [
            {
                "verb": outcome.choice.verb,
                "act": outcome.choice.act,
                "state": outcome.choice.state,
                "provision": outcome.choice.provision,
                "assumed": outcome.choice.assumed,
                "sanctioned": outcome.sanctioned(found.person).word,
                "frees_from": list(outcome.frees),
                "may_free_from": list(outcome.may_free),
                "outcomes": [_consequence(each) for each in outcome.consequences],
                "averts": [_consequence(each) for each in outcome.averts],
                "forgoes": [_consequence(each) for each in outcome.forgoes],
            }
            for outcome in found.outcomes
        ],
        "double_binds": [{"duty": each.provision, "value": each.value.word} for each in found.double_binds],
        "double_bind": max((each.value for each in found.double_binds), default=Truth.FALSE).word,
        "readings_not_followed": [{"provision": provision, "reading": name} for provision, name in found.readings],
        "possible_is_exhaustive": found.exhaustive,
    }


def _consequence(each: Consequence) -> dict[str, Any]:
    return {
        "person": each.person,
        "what": each.what,
        "state": each.state or None,
        "text": each.text,
        "provision": each.provision or None,
        "certain": each.certain,
        "given_up": each.given_up,
        "if": list(each.because),
    }


def timeline_to_json(found: Timeline, case_hash: str) -> dict[str, Any]:
    return {
        **heading("timeline", found.norms, case_hash, None),
        "events": [
            {
                "on": write_span(each.day),
                "person": each.person,
                "event": each.kind,
                "state": each.state,
                "happened": each.certainty.word,
            }
            for each in found.events
        ],
        "tracks": [
            {
                "person": track.person,
                "kind": track.kind,
                "state": track.state or None,
                "name": track.name,
                "provision": track.provision or None,
                "assumed": track.assumed,
                "stretches": [
                    {
                        "from": None if each.start <= BEGINNING else write_day(each.start),
                        "until": None if each.end >= FOREVER else write_day(each.end),
                        "value": each.word,
                    }
                    for each in track.stretches
                ],
            }
            for track in found.tracks
        ],
    }
