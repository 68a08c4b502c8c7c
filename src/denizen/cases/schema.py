"""JSON Schema of case files, for completion and hints in an editor.

The schema comes from the same tables as the reader. It checks each entry by itself; what entries say about each
other (days in order, parents older than children, people who exist) only the reader checks. Write it anew with
``python -m denizen.cases.schema``. An editor with a YAML language server applies it to a file that begins with::

    # yaml-language-server: $schema=case.schema.json

where ``case.schema.json`` is the path to the file beside this module, or an absolute ``file://`` address of it.
"""

import json
from pathlib import Path
from typing import Any, Final

from denizen.cases.events import EVENT_KEYS
from denizen.cases.people import MOST_PARENTS, OTHERS_WORDS, claim_details
from denizen.cases.reading import ACCOUNTS, MOST_PEOPLE, VERSION
from denizen.cases.values import (
    ARTICLE_FORM,
    HAPPENED_WORDS,
    IDENTIFIER_FORM,
    LARGEST_NUMBER,
    LONGEST_TEXT,
    NUMBER_FORM,
    PROVISION_FORM,
    TRUTH_WORDS,
)
from denizen.language.dates import EARLIEST_YEAR, LATEST_YEAR
from denizen.language.events import ARTICLE, EVENTS, PROVISION, TITLES, EventKind
from denizen.language.facts import DATE, FACTS, NUMBER, STATE, TEXT, TRUTH, FactKind
from denizen.language.states import NAMES, STATES

FILE: Final = Path(__file__).with_name("case.schema.json")

Schema = dict[str, Any]

_POINT = r"[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?[~?%]?"
_DATE_FORM = rf"^(unknown|{_POINT}|({_POINT}|\.\.)?/({_POINT}|\.\.)?)$"
_DAY_FORM = r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
_DATES = "2016-05-06, 2016-05, 2016, 2016~ (about), 2016/2018 (between), 2016-05/.. (or later), unknown"

_UNTOLD: Schema = {"enum": ["unknown", "n/a"]}


def case_schema() -> Schema:
    """The schema of a case file, JSON Schema draft 2020-12."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Denizen case",
        "description": "The facts of one family, and the day on which they were told.",
        **_mapping(
            {
                "denizen": {"description": "Version of the format.", "enum": [VERSION, str(VERSION)]},
                "title": _reference("text", "A heading for reports; no names of persons."),
                "told": {"description": "Day of the account.", "type": "string", "pattern": _DAY_FORM},
                "account": {
                    "description": "complete: events that are not told did not happen by the day of the account.",
                    "enum": list(ACCOUNTS),
                },
                "examine": {
                    "description": "The States asked one by one; without it, every State that the case mentions.",
                    "type": "array",
                    "items": _reference("state"),
                    "minItems": 1,
                    "uniqueItems": True,
                },
                "people": {
                    "description": "The people, each under a name of your choice such as father.",
                    "type": "object",
                    "propertyNames": {"pattern": f"^{IDENTIFIER_FORM}$"},
                    "additionalProperties": _reference("person"),
                    "minProperties": 1,
                    "maxProperties": MOST_PEOPLE,
                },
                "note": _reference("text", "For yourself; it is not evaluated."),
            },
            required=("denizen", "told", "account", "people"),
        ),
        "$defs": _definitions(),
    }


def _definitions() -> Schema:
    names = [f"{code} {name}" for code, name in NAMES.items()]
    return {
        "date": {
            "description": f"A date: {_DATES}.",
            "anyOf": [
                {"type": "string", "pattern": _DATE_FORM},
                {"type": "integer", "minimum": EARLIEST_YEAR, "maximum": LATEST_YEAR},
            ],
        },
        "state": {"description": f"ISO 3166-1 code: {', '.join(names)}, …", "enum": sorted(STATES)},
        "text": {"type": "string", "minLength": 1, "maxLength": LONGEST_TEXT},
        "truth": {"enum": [True, False, *TRUTH_WORDS]},
        "number": {
            "anyOf": [
                {"type": "integer", "minimum": -LARGEST_NUMBER, "maximum": LARGEST_NUMBER},
                {"type": "string", "pattern": f"^{NUMBER_FORM}$"},
            ]
        },
        "article": {
            "anyOf": [
                {"type": "string", "pattern": f"^{ARTICLE_FORM}$"},
                {"type": "integer", "minimum": 0, "maximum": LARGEST_NUMBER},
            ]
        },
        "provision": {"type": "string", "pattern": f"^{PROVISION_FORM}$"},
        "person_name": {"type": "string", "pattern": f"^{IDENTIFIER_FORM}$"},
        "person": _person(),
        "nationality": _nationality(),
        "marriage": _marriage(),
        "event": {
            "description": "What happened: a kind of event with its State, the day, and particulars.",
            "anyOf": [_event(kind) for kind in EVENTS.values() if not kind.derived],
        },
    }


def _mapping(properties: Schema, required: tuple[str, ...] = ()) -> Schema:
    schema: Schema = {"type": "object", "properties": properties, "additionalProperties": False}
    return {**schema, "required": list(required)} if required else schema


def _reference(name: str, says: str = "") -> Schema:
    reference = {"$ref": f"#/$defs/{name}"}
    return {"description": says, **reference} if says else reference


def _value(kind: str, words: tuple[str, ...]) -> Schema:
    if words:
        return {"enum": list(words)}
    names = {
        DATE: "date",
        STATE: "state",
        TEXT: "text",
        TRUTH: "truth",
        NUMBER: "number",
        ARTICLE: "article",
        PROVISION: "provision",
    }
    return _reference(names[kind])


def _sentence(says: str) -> str:
    return f"{says[:1].upper()}{says[1:]}."


def _person() -> Schema:
    return _mapping(
        {
            **{name: _fact(kind) for name, kind in FACTS.items()},
            "nationalities": {
                "description": "What is told about each nationality, and whether there are others.",
                "type": "object",
                "properties": {
                    "others": {
                        "description": "none: no nationality besides those told; unknown: asked, not known.",
                        "enum": list(OTHERS_WORDS),
                    }
                },
                "propertyNames": {"enum": [*sorted(STATES), "others"]},
                "additionalProperties": _reference("nationality"),
            },
            "parents": {
                "description": "The parents who are people of this case.",
                "type": "array",
                "items": _reference("person_name"),
                "maxItems": MOST_PARENTS,
                "uniqueItems": True,
            },
            "spouse": {
                "description": "The marriage or marriages; telling one side is enough.",
                "anyOf": [_reference("marriage"), {"type": "array", "items": _reference("marriage")}],
            },
            "events": {
                "description": "What happened to the person.",
                "type": "array",
                "items": _reference("event"),
            },
            "note": _reference("text", "For yourself; it is not evaluated."),
        },
        required=("born",),
    )


def _fact(kind: FactKind) -> Schema:
    value = _value(kind.type, kind.values)
    if kind.name == "born":
        return {"description": _sentence(kind.says), **value}
    choices = [value, _UNTOLD]
    if kind.over_time:
        statement = _mapping(
            {
                "value": {"anyOf": [value, _UNTOLD]},
                "from": _reference("date", "The first day on which it held."),
                "until": _reference("date", "The first day on which it no longer held."),
            },
            required=("value",),
        )
        choices.append({"type": "array", "items": statement, "minItems": 1})
    return {"description": _sentence(kind.says), "anyOf": choices}


def _nationality() -> Schema:
    acquired = _mapping(
        {
            "by": {"description": "How it was acquired.", "enum": list(TITLES)},
            "on": _reference("date", "When it was acquired; for birth leave it out."),
            "doubtful": _reference("truth", "The acquisition itself may be bad."),
            **_details(claim_details()),
        },
        required=("by",),
    )
    acquired["if"] = {"properties": {"by": {"const": "birth"}}}
    acquired["else"] = {"required": ["on"]}
    return {
        "description": "birth, never, unknown, or how and when it was acquired.",
        "anyOf": [{"enum": ["birth", "never", "unknown"]}, acquired],
    }


def _marriage() -> Schema:
    return _mapping(
        {
            "id": _reference("person_name", "The spouse, a person of the case."),
            "from": _reference("date", "The day of the marriage."),
            "until": _reference("date", "The first day after the marriage."),
        },
        required=("id", "from"),
    )


def _event(kind: EventKind) -> Schema:
    on, happened, note = EVENT_KEYS
    return {
        "title": kind.name,
        **_mapping(
            {
                kind.name: _reference("state", _sentence(kind.says)),
                on: _reference("date", "The day of the event."),
                **_details(kind.details),
                happened: {
                    "description": "unknown: it may or may not have happened.",
                    "enum": [True, False, *HAPPENED_WORDS],
                },
                note: _reference("text", "For yourself and the report; it is not evaluated."),
            },
            required=(kind.name, on),
        ),
    }


def _details(details: dict[str, Any]) -> Schema:
    return {
        name: {
            "description": _sentence(detail.says),
            "anyOf": [_value(detail.type, detail.values), {"const": "unknown"}],
        }
        for name, detail in details.items()
    }


def written_schema() -> str:
    """The text of ``case.schema.json``."""
    return json.dumps(case_schema(), indent=1, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    FILE.write_text(written_schema(), encoding="utf-8")
