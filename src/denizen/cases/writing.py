"""A family as plain data again, in one canonical form, and the hash of that form."""

import json
from collections.abc import Mapping
from hashlib import sha256

from denizen.cases.model import Claim, Event, Family, Knowledge, Person, Standing, Statement, Union, Value
from denizen.cases.reading import VERSION
from denizen.language.dates import Span, write_day, write_span
from denizen.language.truth import Truth


def data_from(family: Family) -> dict[str, object]:
    """Plain data from which :func:`~denizen.cases.reading.family_from` makes an equal family.

    Notes on people and on the case are not facts and do not come back. Marriages stand on both sides.
    """
    data: dict[str, object] = {
        "denizen": VERSION,
        "title": family.title,
        "told": write_day(family.told),
        "account": "complete" if family.complete else "partial",
        "examine": list(family.examine),
        "people": {name: _person(person) for name, person in family.people.items()},
    }
    return {key: value for key, value in data.items() if value not in ("", [])}


def hash_of(family: Family) -> str:
    """SHA-256 of the canonical JSON, in hexadecimal: equal for equal families, in whatever form they were told."""
    text = json.dumps(data_from(family), ensure_ascii=False, separators=(",", ":"))
    return sha256(text.encode()).hexdigest()


def _person(person: Person) -> dict[str, object]:
    data: dict[str, object] = {name: _fact(statements) for name, statements in person.facts.items()}
    nationalities: dict[str, object] = {claim.state: _claim(claim) for claim in person.claims}
    if person.others is not None:
        nationalities["others"] = person.others
    if nationalities:
        data["nationalities"] = nationalities
    if person.parents:
        data["parents"] = list(person.parents)
    if person.unions:
        data["spouse"] = [_union(union) for union in person.unions]
    if person.events:
        data["events"] = [_event(event) for event in person.events]
    return data


def _value(value: Value | None) -> object:
    return write_span(value) if isinstance(value, Span) else value


def _told(statement: Statement) -> object:
    if statement.knowledge is Knowledge.KNOWN:
        return _value(statement.value)
    return "unknown" if statement.knowledge is Knowledge.UNKNOWN else "n/a"


def _fact(statements: tuple[Statement, ...]) -> object:
    first = statements[0]
    if len(statements) == 1 and first.since is None and first.until is None:
        return _told(first)
    return [{"value": _told(statement), **_bounds(statement.since, statement.until)} for statement in statements]


def _bounds(since: Span | None, until: Span | None) -> dict[str, str]:
    bounds = {"from": since, "until": until}
    return {key: write_span(span) for key, span in bounds.items() if span is not None}


def _claim(claim: Claim) -> object:
    if claim.standing is not Standing.HOLDS:
        return claim.standing.value
    data: dict[str, object] = {"by": claim.title}
    if claim.day is not None:
        data["on"] = write_span(claim.day)
    if claim.doubtful:
        data["doubtful"] = True
    data.update(_details(claim.details))
    return "birth" if data == {"by": "birth"} else data


def _union(union: Union) -> dict[str, str]:
    return {"id": union.spouse, **_bounds(union.since, union.until)}


def _event(event: Event) -> dict[str, object]:
    data: dict[str, object] = {event.kind: event.state, "on": write_span(event.day), **_details(event.details)}
    if event.happened is not Truth.TRUE:
        data["happened"] = event.happened.word
    if event.note:
        data["note"] = event.note
    return data


def _details(details: Mapping[str, Value]) -> dict[str, object]:
    return {name: _value(value) for name, value in sorted(details.items())}
