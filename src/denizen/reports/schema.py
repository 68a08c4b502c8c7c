"""The JSON Schema of the answers, kept beside this module as ``report.schema.json``."""

import json
from typing import Any, Final

Schema = dict[str, Any]

_TEXT: Final[Schema] = {"type": "string"}
_PERHAPS_TEXT: Final[Schema] = {"type": ["string", "null"]}
_FLAG: Final[Schema] = {"type": "boolean"}
_DAY: Final[Schema] = {"type": ["string", "null"], "description": "EDTF day or span; null where open or not told"}
_TEXTS: Final[Schema] = {"type": "array", "items": _TEXT}


def _words(*words: str) -> Schema:
    return {"enum": list(words)}


def _record(properties: dict[str, Schema], says: str = "", *, optional: tuple[str, ...] = ()) -> Schema:
    required = [name for name in properties if name not in optional]
    record: Schema = {"type": "object", "properties": properties, "required": required, "additionalProperties": False}
    return {**record, "description": says} if says else record


def _list(items: Schema) -> Schema:
    return {"type": "array", "items": items}


def _to(name: str) -> Schema:
    return {"$ref": f"#/$defs/{name}"}


_TRUTH = _words("yes", "no", "unknown")

_JUDGED: Final[dict[str, Schema]] = {
    "certain": {**_FLAG, "description": "so whatever authorities decide, under every reading that somebody applies"},
    "under_this_reading": {**_TEXT, "description": "the value under the readings chosen"},
    "other_readings": _list(
        _record(
            {"provision": _TEXT, "reading": _TEXT, "value": _TEXT, "standing": _words("applied", "argued")},
            "the value under another reading of one provision",
        )
    ),
    "possible": _list(
        _record(
            {
                "value": _TEXT,
                "if": _list(_record({"person": _TEXT, "event": _TEXT, "provision": _TEXT})),
            },
            "another value that decisions now open could bring about",
        )
    ),
    "assumed": {**_FLAG, "description": "touched by a proposal that the question supposes to be law"},
    "waits_for": {**_TEXTS, "description": "what would have to be known to settle an unknown value"},
}

_NATIONALITY = _record(
    {
        "state": _TEXT,
        "value": _words("holds", "lost", "never", "unknown", "contested"),
        "title": _PERHAPS_TEXT,
        "since": _DAY,
        "until": _DAY,
        "manner": _PERHAPS_TEXT,
        "void": {**_FLAG, "description": "annulled, or found never to have been acquired"},
        "provisions": _TEXTS,
        "conclusion": _TEXT,
        **_JUDGED,
    },
    "one State's view of the person on the day asked",
)

_FINDING: Final[dict[str, Schema]] = {
    "state": _TEXT,
    "provision": _TEXT,
    "citation": _TEXT,
    "value": _words("yes", "unknown", "contested"),
    "text": _TEXT,
    "says": _TEXT,
    "since": _DAY,
    "until": {**_DAY, "description": "first day on which it no longer holds"},
    "modality": _words("by law", "by decision", "by court", "on application"),
    "reading": _PERHAPS_TEXT,
    "mode": {**_PERHAPS_TEXT, "description": "GLOBALCIT mode of acquisition or loss"},
    "grade": _words("A", "B", "C"),
    "source": _record({"title": _TEXT, "url": _TEXT}),
    "conclusion": {**_TEXT, "description": "what to ask with the why command"},
    **_JUDGED,
}

_MONEY = _record(
    {
        "currency": {**_TEXT, "description": "ISO 4217"},
        "min": {"type": ["number", "null"]},
        "max": {"type": ["number", "null"]},
        "known": {**_FLAG, "description": "whether it is known what a unit was worth on that day"},
        "rate": {
            "anyOf": [
                {"type": "null"},
                _record(
                    {
                        "amount": {"type": "number"},
                        "from": _DAY,
                        "until": _DAY,
                        "grade": _words("A", "B", "C"),
                        "source": _record({"title": _TEXT, "url": _TEXT}),
                    },
                    "what one unit was worth, and where that was read; null for the currency itself",
                ),
            ]
        },
    }
)
_PENALTY = _record(
    {
        "kind": _TEXT,
        "min": {"type": ["number", "null"]},
        "max": {"type": ["number", "null"]},
        "unit": _PERHAPS_TEXT,
        "money": {
            "anyOf": [{"type": "null"}, _to("money")],
            "description": "the limits in money on the day asked; null for a penalty that is not counted in money",
        },
    }
)
_SANCTION = _record({"text": _TEXT, "penalties": _list(_PENALTY), "additions": _list(_PENALTY), "note": _PERHAPS_TEXT})

_LAW_HEADING: Final[dict[str, Schema]] = {
    "format": {"const": 1},
    "engine": _TEXT,
    "rulebook": {**_TEXT, "description": "SHA-256 of the law loaded"},
}

_HEADING: Final[dict[str, Schema]] = {
    **_LAW_HEADING,
    "case": {**_TEXT, "description": "SHA-256 of the facts"},
    "states": {**_TEXTS, "description": "the States whose law was loaded"},
    "law_on": _DAY,
    "as_if": _list(_record({"proposal": _TEXT, "from": _DAY})),
    "readings": {"type": "object", "additionalProperties": _TEXT},
    "notice": _TEXT,
}

_CONSEQUENCE = _record(
    {
        "person": _TEXT,
        "what": _words("exposed", "loses", "stateless", "acquires"),
        "state": _PERHAPS_TEXT,
        "text": _TEXT,
        "provision": _PERHAPS_TEXT,
        "certain": _FLAG,
        "given_up": {**_FLAG, "description": "a nationality that the person renounces; no sanction"},
        "if": _TEXTS,
    }
)

_PERSON = _record(
    {
        "nationalities": _list(_to("nationality")),
        "stateless": _record(
            {
                "value": _words("yes", "no", "unknown", "contested"),
                "examined": {**_TEXTS, "description": "the States asked one by one"},
                "others": _words("none", "unknown", "not told"),
                **_JUDGED,
            }
        ),
        "duties": _list(
            _record({**_FINDING, "due": _DAY, "condition": _words("owed", "fulfilled", "breached", "owed or breached")})
        ),
        "prohibitions": _list(_to("finding")),
        "exposures": _list(_record({**_FINDING, "sanction": _to("sanction")})),
        "powers": _list(_to("finding")),
        "safeguards": _list(_to("finding")),
        "practice": _list(_to("finding")),
        "arguments": _list(
            _record({**_FINDING, "force": _words("binding", "argument only", "unclear whether binding")})
        ),
        "changes": _list(_to("finding")),
    }
)


def _answer(study: str, body: dict[str, Schema]) -> Schema:
    return _record({"study": {"const": study}, **_HEADING, **body})


_ASSESS = _answer(
    "assess",
    {
        "on": _TEXT,
        "people": {"type": "object", "additionalProperties": _to("person")},
        "unsupported_decisions": _list(_record({"person": _TEXT, "state": _TEXT, "on": _DAY, "grounds_for": _TEXTS})),
        "conflicts": _list(_record({"person": _TEXT, "state": _TEXT, "on": _DAY, "provisions": _TEXTS})),
        "gaps": _list(_record({"instrument": _TEXT, "article": _TEXT, "says": _TEXT, "because": _TEXT})),
        "possible_is_exhaustive": _FLAG,
        "readings_not_followed": _list(_record({"provision": _TEXT, "reading": _TEXT})),
    },
)

_WHY = _answer("why", {"on": _TEXT, "conclusion": _TEXT, "value": _TRUTH, "proof": _to("step"), "waits_for": _TEXTS})

_CASE: Final[Schema] = {"type": "object", "description": "a case file as JSON"}
_PERHAPS_CASE: Final[Schema] = {**_CASE, "type": ["object", "null"]}

_EXACT = _answer(
    "why exact",
    {
        "on": _TEXT,
        "conclusion": _TEXT,
        "verdict": _words("certain", "both possible", "not decided"),
        "value": _TRUTH,
        "explained": {**_TRUTH, "description": "what is known of the case as it is told"},
        "because": {**_PERHAPS_TEXT, "description": "why nothing is decided"},
        "untold_events": {
            "type": ["integer", "null"],
            "description": "events besides those told that were allowed for; null if nothing is left open",
        },
        "taken_as_unchanging": _TEXTS,
        "if_true": _PERHAPS_CASE,
        "if_false": _PERHAPS_CASE,
    },
)

_LEAST = _answer(
    "why least",
    {
        "on": _TEXT,
        "conclusion": _TEXT,
        "value": _TRUTH,
        "facts": {**_TEXTS, "description": "what carries the conclusion, whatever the rest of the case may be"},
        "smallest": {**_FLAG, "description": "no smaller set carries it"},
        "carrier": {**_PERHAPS_CASE, "description": "the case with everything else unknown"},
        "flips": _list(_record({"changes": _TEXTS, "case": _CASE}, "changes that together turn the conclusion")),
    },
)

_OPTIONS = _answer(
    "options",
    {
        "on": _TEXT,
        "until": _TEXT,
        "who": _TEXT,
        "if_nothing_is_done": _list(_to("consequence")),
        "choices": _list(
            _record(
                {
                    "verb": _words("comply", "refuse", "ignore", "use", "defy"),
                    "act": _TEXT,
                    "state": _TEXT,
                    "provision": _TEXT,
                    "assumed": _FLAG,
                    "sanctioned": _TRUTH,
                    "frees_from": _TEXTS,
                    "may_free_from": {**_TEXTS, "description": "duties that end if a decision asked for is taken"},
                    "outcomes": _list(_to("consequence")),
                    "averts": _list(_to("consequence")),
                    "forgoes": {**_list(_to("consequence")), "description": "nationalities not acquired"},
                }
            )
        ),
        "double_binds": _list(_record({"duty": _TEXT, "value": _words("yes", "unknown")})),
        "double_bind": _TRUTH,
        "readings_not_followed": _list(_record({"provision": _TEXT, "reading": _TEXT})),
        "possible_is_exhaustive": _FLAG,
    },
)

_TIMELINE = _answer(
    "timeline",
    {
        "events": _list(
            _record({"on": _DAY, "person": _TEXT, "event": _TEXT, "state": _TEXT, "happened": _words("yes", "unknown")})
        ),
        "tracks": _list(
            _record(
                {
                    "person": _TEXT,
                    "kind": _TEXT,
                    "state": _PERHAPS_TEXT,
                    "name": _TEXT,
                    "provision": _PERHAPS_TEXT,
                    "assumed": _FLAG,
                    "stretches": _list(_record({"from": _DAY, "until": _DAY, "value": _TEXT})),
                }
            )
        ),
    },
)

_STEP = _record(
    {
        "text": _TEXT,
        "value": {"enum": ["yes", "no", "unknown", None]},
        "provision": _PERHAPS_TEXT,
        "margin": _PERHAPS_TEXT,
        "numbers": {"type": "object", "additionalProperties": _TEXT},
        "because": _list(_to("step")),
    },
    "one step of a proof",
)


_WITNESS = _record({"on": _TEXT, "case": _CASE}, "a family that shows it, and the day")

_MODE: Final[Schema] = {
    "oneOf": [
        _record(
            {
                "present": {"enum": [False, None], "description": "null: not covered, or not known"},
                "basis": _words("behaviour", "label"),
                "because": _TEXT,
            },
            optional=("because",),
        ),
        _record(
            {
                "present": {"const": True},
                "basis": _words("label"),
                "because": _TEXT,
                "procedure": _TEXT,
                "provisions": _TEXTS,
            },
            "no family was found that shows it; it is what the provisions are labelled with",
        ),
        _record(
            {
                "present": {"const": True},
                "basis": _words("behaviour"),
                "procedure": _TEXT,
                "reaches": {**_words("any", "some"), "description": "any citizen, or only some"},
                "provisions": _TEXTS,
                "person": _TEXT,
                "witness": _WITNESS,
            }
        ),
    ]
}

_PROFILE = _record(
    {
        "study": {"const": "profile"},
        **_LAW_HEADING,
        "state": _TEXT,
        "on": _TEXT,
        "modes": {"type": "object", "additionalProperties": _to("mode")},
    }
)

_TREATMENT: Final[dict[str, Schema]] = {
    "kind": _words("nationality", "duty", "prohibition", "exposure", "power", "safeguard", "practice", "argument"),
    "state": _TEXT,
    "text": _TEXT,
    "direction": {**_words("more", "less"), "description": "under the second law, compared with the first"},
}

_LAW_DIFF = _record(
    {
        "study": {"const": "law diff"},
        **_LAW_HEADING,
        "laws": _TEXTS,
        "changed": _TEXTS,
        "differences": _list(_record({**_TREATMENT, "person": _TEXT, "on": _TEXT, "case": _CASE})),
        "undecided": _list(_record({**_TREATMENT, "because": _TEXT})),
        "none_found": {"type": "integer", "description": "kinds of treatment in which nobody is treated otherwise"},
    }
)


def report_schema() -> Schema:
    """The schema of every answer that ``--format json`` gives, told apart by ``study``."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Denizen report",
        "oneOf": [_ASSESS, _WHY, _EXACT, _LEAST, _OPTIONS, _TIMELINE, _PROFILE, _LAW_DIFF],
        "$defs": {
            "person": _PERSON,
            "nationality": _NATIONALITY,
            "finding": _record(_FINDING),
            "sanction": _SANCTION,
            "money": _MONEY,
            "consequence": _CONSEQUENCE,
            "step": _STEP,
            "mode": _MODE,
        },
    }


def written_schema() -> str:
    """The text of ``report.schema.json``."""
    return json.dumps(report_schema(), indent=2) + "\n"
