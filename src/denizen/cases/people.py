"""One person of a case: facts, nationalities, parents, marriages."""

from collections.abc import Collection
from itertools import pairwise
from typing import Final

from denizen.cases.events import read_details, read_events
from denizen.cases.faults import Faults, Path, quoted
from denizen.cases.mappings import read_list, read_mapping, refuse_other_keys
from denizen.cases.model import Claim, Event, Knowledge, Person, PersonId, Standing, Statement, Union
from denizen.cases.values import (
    Life,
    read_date,
    read_past_date,
    read_text,
    read_truth,
    read_value,
    read_word,
    state_hint,
    word_hint,
)
from denizen.language.dates import ANY_DAY, BEGINNING, FOREVER, Day, Span, write_span
from denizen.language.events import EVENTS, TITLES, Detail
from denizen.language.facts import FACTS, FactKind, nearest
from denizen.language.states import STATES, State
from denizen.language.truth import TRUE

PERSON_KEYS: Final = ("nationalities", "parents", "spouse", "events", "note")
STATEMENT_KEYS: Final = ("value", "from", "until")
UNION_KEYS: Final = ("id", "from", "until")
CLAIM_KEYS: Final = ("by", "on", "doubtful")
OTHERS_WORDS: Final = ("none", "unknown")
MOST_PARENTS: Final = 2

_UNKNOWN = Statement(Knowledge.UNKNOWN, None)
_NOT_APPLICABLE = Statement(Knowledge.NOT_APPLICABLE, None)


def claim_details() -> dict[str, Detail]:
    """The particulars of an acquisition that a nationality may tell."""
    return {name: kind for name, kind in EVENTS["acquires"].details.items() if name not in ("title", "provision")}


def read_person(
    data: object, identifier: PersonId, everybody: Collection[PersonId], told: Day, faults: Faults
) -> Person | None:
    """A person with the marriages that this person tells. ``everybody`` lists the people of the case."""
    path = ("people", identifier)
    mapping = read_mapping(data, path, faults, "the facts of a person, such as born: 1994-03-02")
    if mapping is None:
        return None
    refuse_other_keys(mapping, (*FACTS, *PERSON_KEYS), path, faults)
    if "note" in mapping:
        read_text(mapping["note"], (*path, "note"), faults)
    born = _read_birth(mapping, path, told, faults)
    life = Life(born.earliest, told)
    claims: tuple[Claim, ...] = ()
    others = None
    if "nationalities" in mapping:
        claims, others = _read_nationalities(mapping["nationalities"], born, (*path, "nationalities"), faults, life)
    events: tuple[Event, ...] = ()
    if "events" in mapping:
        events = read_events(mapping["events"], identifier, (*path, "events"), faults, life)
    _refuse_contradiction(claims, events, path, faults)
    return Person(
        identifier,
        born,
        _read_facts(mapping, born, path, faults, life),
        claims,
        others,
        _read_parents(mapping, identifier, everybody, path, faults),
        _read_unions(mapping, identifier, everybody, path, faults, life),
        events,
    )


# --- facts --------------------------------------------------------------------------------------------------


def _read_birth(mapping: dict[str, object], path: Path, told: Day, faults: Faults) -> Span:
    if "born" not in mapping:
        faults.add(path, "the day of birth is missing", "add 'born:' with a date, or 'born: unknown'")
        return ANY_DAY
    return read_past_date(mapping["born"], (*path, "born"), faults, Life(told=told)) or ANY_DAY


def _read_facts(
    mapping: dict[str, object], born: Span, path: Path, faults: Faults, life: Life
) -> dict[str, tuple[Statement, ...]]:
    facts: dict[str, tuple[Statement, ...]] = {}
    for name, kind in FACTS.items():
        if name == "born":
            known = mapping.get("born") != "unknown"
            facts[name] = (Statement(Knowledge.KNOWN, born) if known else _UNKNOWN,)
        elif name in mapping:
            facts[name] = _read_fact(kind, mapping[name], (*path, name), faults, life)
    return facts


def _read_fact(kind: FactKind, data: object, path: Path, faults: Faults, life: Life) -> tuple[Statement, ...]:
    if not isinstance(data, list | tuple):
        statement = _read_statement(kind, data, path, faults)
        return (statement,) if statement else ()
    if not kind.over_time:
        faults.add(path, f"'{kind.name}' does not change over time", "write one value instead of a list")
        return ()
    if not data:
        faults.add(path, "the list is empty", "leave the key out, or write unknown")
    items = [_read_bounded(kind, item, (*path, index), faults, life) for index, item in enumerate(data)]
    _refuse_overlap(items, path, faults)
    return tuple(item for item in items if item is not None)


def _read_statement(kind: FactKind, data: object, path: Path, faults: Faults) -> Statement | None:
    if data == "unknown":
        return _UNKNOWN
    if data == "n/a":
        return _NOT_APPLICABLE
    value = read_value(kind.type, kind.values, data, path, faults)
    return None if value is None else Statement(Knowledge.KNOWN, value)


def _read_bounded(kind: FactKind, data: object, path: Path, faults: Faults, life: Life) -> Statement | None:
    item = read_mapping(data, path, faults, "{value: …, from: 2016-05-06, until: 2018}")
    if item is None:
        return None
    refuse_other_keys(item, STATEMENT_KEYS, path, faults)
    if "value" not in item:
        faults.add(path, "the value is missing", f"add 'value:' ({kind.says})")
        return None
    statement = _read_statement(kind, item["value"], (*path, "value"), faults)
    since, until = _read_bounds(item, path, faults, life)
    return statement and Statement(statement.knowledge, statement.value, since, until)


def _read_bounds(item: dict[str, object], path: Path, faults: Faults, life: Life) -> tuple[Span | None, Span | None]:
    """``from`` and ``until``; what has begun by the day of the account may be known to end after it."""
    since = read_past_date(item["from"], (*path, "from"), faults, life) if "from" in item else None
    until = read_date(item["until"], (*path, "until"), faults) if "until" in item else None
    first = since.earliest if since else life.begins
    if until and until.latest <= first:
        before = f"from ({quoted(item['from'])})" if since else "the birth of the person"
        problem = f"{quoted(item['until'])} is not after {before}"
        faults.add((*path, "until"), problem, "until is the first day on which it no longer held")
    return since, until


def _refuse_overlap(items: list[Statement | None], path: Path, faults: Faults) -> None:
    """Two values at one time contradict each other."""
    stretches = [
        (
            item.since.latest if item.since else BEGINNING,
            item.until.earliest if item.until else FOREVER,
            index,
        )
        for index, item in enumerate(items)
        if item is not None and not (item.until and item.since and item.until.earliest <= item.since.latest)
    ]
    stretches.sort()
    for (_, until, one), (since, _, other) in pairwise(stretches):
        if since < until:
            began = items[other]
            mend = "give from and until of both"
            if began and began.since:
                mend = f"add 'until: {write_span(began.since)}' to #{one + 1}"
            faults.add((*path, other), f"the values #{one + 1} and #{other + 1} hold at the same time", mend)


# --- nationalities ------------------------------------------------------------------------------------------


def _read_nationalities(
    data: object, born: Span, path: Path, faults: Faults, life: Life
) -> tuple[tuple[Claim, ...], str | None]:
    """The claims in alphabetical order of their States, and what is told of other nationalities."""
    mapping = read_mapping(data, path, faults, "a mapping such as {TJ: birth, others: none}")
    if mapping is None:
        return (), None
    claims, others = [], None
    for key, value in mapping.items():
        if key == "others":
            others = read_word(value, (*path, key), faults, OTHERS_WORDS)
        elif key not in STATES:
            faults.add((*path, key), f"{quoted(key)} is neither a State nor 'others'", state_hint(key))
        else:
            claim = _read_claim(key, value, born, (*path, key), faults, life)
            if claim:
                claims.append(claim)
    return tuple(sorted(claims, key=lambda claim: claim.state)), others


def _read_claim(state: State, data: object, born: Span, path: Path, faults: Faults, life: Life) -> Claim | None:
    if isinstance(data, dict):
        return _read_acquisition(state, data, born, path, faults, life)
    if data == "never":
        return Claim(state, Standing.NEVER)
    if data == "unknown":
        return Claim(state, Standing.UNKNOWN)
    if data == "birth":
        return Claim(state, Standing.HOLDS, "birth")
    if isinstance(data, str) and data in TITLES:
        faults.add(path, f"'{data}' needs its day", f"write {{by: {data}, on: 2016-05-06}}, or on: unknown")
    else:
        faults.add(
            path,
            f"{quoted(data)} does not say how the nationality is held",
            "write birth, never, unknown or {by: naturalisation, on: 2016-05-06}; a loss is told by the event that led "
            "to it",
        )
    return None


def _read_acquisition(state: State, data: object, born: Span, path: Path, faults: Faults, life: Life) -> Claim | None:
    item = read_mapping(data, path, faults, "{by: naturalisation, on: 2016-05-06}")
    if item is None:
        return None
    details = claim_details()
    refuse_other_keys(item, (*CLAIM_KEYS, *details), path, faults)
    title = item.get("by")
    if not isinstance(title, str) or title not in TITLES:
        known = title is not None
        problem = f"{quoted(title)} is no way to acquire a nationality" if known else "how it was acquired is missing"
        faults.add((*path, "by") if "by" in item else path, problem, word_hint(title, TITLES))
        return None
    when = None
    if "on" in item:
        when = read_past_date(item["on"], (*path, "on"), faults, life)
        if when and title == "birth" and when.earliest > born.latest:
            faults.add((*path, "on"), "a nationality by birth begins on the day of birth", "leave 'on' out")
    elif title != "birth":
        faults.add(path, f"'{title}' needs its day", "add 'on:' with a date, or 'on: unknown'")
    doubtful = read_truth(item["doubtful"], (*path, "doubtful"), faults) if "doubtful" in item else False
    return Claim(state, Standing.HOLDS, title, when, bool(doubtful), read_details(item, details, path, faults))


def _refuse_contradiction(claims: tuple[Claim, ...], events: tuple[Event, ...], path: Path, faults: Faults) -> None:
    acquired = {event.state for event in events if event.kind == "acquires" and event.happened is TRUE}
    for claim in claims:
        if claim.standing is Standing.NEVER and claim.state in acquired:
            problem = f"'never' contradicts the event 'acquires: {claim.state}'"
            faults.add((*path, "nationalities", claim.state), problem, "keep one of the two")


# --- relatives ----------------------------------------------------------------------------------------------


def _read_parents(
    mapping: dict[str, object],
    identifier: PersonId,
    everybody: Collection[PersonId],
    path: Path,
    faults: Faults,
) -> tuple[PersonId, ...]:
    if "parents" not in mapping:
        return ()
    path = (*path, "parents")
    items = read_list(mapping["parents"], path, faults, "a list of people of the case: [mother, father]")
    if len(items) > MOST_PARENTS:
        faults.add(
            path,
            f"{len(items)} parents are told",
            "name at most two; a step-parent is the spouse of a parent",
        )
        return ()
    parents: list[PersonId] = []
    for index, item in enumerate(items):
        parent = _read_relative(item, identifier, everybody, (*path, index), faults, "parent")
        if parent in parents:
            faults.add((*path, index), f"the parent {quoted(item)} is named twice", "name each parent once")
        elif parent:
            parents.append(parent)
    return tuple(parents)


def _read_relative(
    data: object,
    identifier: PersonId,
    everybody: Collection[PersonId],
    path: Path,
    faults: Faults,
    relation: str,
) -> PersonId | None:
    if not isinstance(data, str) or data not in everybody:
        hint = nearest(data, everybody) if isinstance(data, str) and len(data) <= 40 else nearest("", everybody)
        faults.add(path, f"{quoted(data)} is not a person of the case", hint)
        return None
    if data == identifier:
        faults.add(path, f"a person cannot be their own {relation}", "name another person of the case")
        return None
    return data


def _read_unions(
    mapping: dict[str, object],
    identifier: PersonId,
    everybody: Collection[PersonId],
    path: Path,
    faults: Faults,
    life: Life,
) -> tuple[Union, ...]:
    if "spouse" not in mapping:
        return ()
    data, path = mapping["spouse"], (*path, "spouse")
    if isinstance(data, list | tuple):
        unions = [
            _read_union(item, identifier, everybody, (*path, index), faults, life) for index, item in enumerate(data)
        ]
    else:
        unions = [_read_union(data, identifier, everybody, path, faults, life)]
    return tuple(union for union in unions if union is not None)


def _read_union(
    data: object,
    identifier: PersonId,
    everybody: Collection[PersonId],
    path: Path,
    faults: Faults,
    life: Life,
) -> Union | None:
    item = read_mapping(data, path, faults, "{id: wife, from: 2015-01-01}")
    if item is None:
        return None
    refuse_other_keys(item, UNION_KEYS, path, faults)
    for key in ("id", "from"):
        if key not in item:
            wanted = "the spouse, a person of the case" if key == "id" else "the day of the marriage, or unknown"
            faults.add(path, f"the key '{key}' is missing", f"add '{key}:' ({wanted})")
            return None
    spouse = _read_relative(item["id"], identifier, everybody, (*path, "id"), faults, "spouse")
    since, until = _read_bounds(item, path, faults, life)
    return Union(spouse, since, until) if spouse and since else None
