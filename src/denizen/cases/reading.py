"""From plain data (mappings, lists, text, numbers, truth values) to a family, with every fault at once.

YAML scalars arrive as text; JSON and worked cases may give real numbers and truth values. What may be told
comes from the tables of :mod:`denizen.language`.
"""

import re
from contextlib import suppress
from typing import Final

from denizen.cases.faults import CaseError, Fault, Faults, Path, Place, TooManyFaultsError, quoted, render_faults
from denizen.cases.kinship import check_descent, with_both_sides
from denizen.cases.mappings import read_list, read_mapping, refuse_other_keys
from denizen.cases.model import Family, Person, PersonId
from denizen.cases.people import read_person
from denizen.cases.values import IDENTIFIER_FORM, read_day, read_state, read_text, read_word
from denizen.language.dates import FOREVER, Day
from denizen.language.states import State

__all__ = ["CaseError", "Fault", "Place", "family_from", "render_faults"]

VERSION: Final = 1
CASE_KEYS: Final = ("denizen", "title", "told", "account", "examine", "people", "note")
ACCOUNTS: Final = ("complete", "partial")
MOST_PEOPLE: Final = 16

_identifier = re.compile(IDENTIFIER_FORM).fullmatch


def family_from(data: object) -> Family:
    """The family that plain data tell. Raises :class:`CaseError` with all faults found.

    The day of birth stands in :attr:`Person.born` (``unknown``: any day up to the account) and among the facts.
    """
    faults = Faults()
    family = None
    with suppress(TooManyFaultsError):
        family = _read_family(data, faults)
    if family is None or faults.found:
        raise CaseError(tuple(faults.found))
    return family


def _read_family(data: object, faults: Faults) -> Family | None:
    case = read_mapping(data, (), faults, "a mapping that begins with 'denizen: 1'")
    if case is None:
        return None
    if case and not any(key in case for key in CASE_KEYS):
        faults.add((), "this is not a case: it has none of the keys of one", "begin with 'denizen: 1'")
        return None
    refuse_other_keys(case, CASE_KEYS, (), faults)
    _check_version(case, faults)
    told = _read_told(case, faults)
    account = "complete"
    if "account" in case:
        account = read_word(case["account"], ("account",), faults, ACCOUNTS) or account
    else:
        faults.add((), "the key 'account' is missing", "add 'account: complete' or 'account: partial'")
    title = (read_text(case["title"], ("title",), faults) or "") if "title" in case else ""
    if "note" in case:
        read_text(case["note"], ("note",), faults)
    examine = _read_examine(case["examine"], faults) if "examine" in case else ()
    return Family(_read_people(case, told, faults), told, account == "complete", examine, title)


def _check_version(case: dict[str, object], faults: Faults) -> None:
    if "denizen" not in case:
        faults.add((), "the key 'denizen' (version of the format) is missing", f"add 'denizen: {VERSION}'")
        return
    version = case["denizen"]
    if isinstance(version, bool | float) or version not in (VERSION, str(VERSION)):
        faults.add(("denizen",), f"{quoted(version)} is not a version of the format", f"write denizen: {VERSION}")


def _read_told(case: dict[str, object], faults: Faults) -> Day:
    if "told" not in case:
        faults.add((), "the key 'told' (day of the account) is missing", "add 'told: 2022-09-23'")
        return FOREVER
    return read_day(case["told"], ("told",), faults) or FOREVER


def _read_examine(data: object, faults: Faults) -> tuple[State, ...]:
    path: Path = ("examine",)
    found: list[State] = []
    items = read_list(data, path, faults, "a list of States: [RU, KZ]")
    if not items and isinstance(data, list | tuple):
        faults.add(path, "the list is empty", "name at least one State, or leave the key out")
    for index, item in enumerate(items):
        state = read_state(item, (*path, index), faults)
        if state in found:
            faults.add((*path, index), f"{quoted(item)} is named twice", "name each State once")
        elif state:
            found.append(state)
    return tuple(sorted(found))


def _read_people(case: dict[str, object], told: Day, faults: Faults) -> dict[PersonId, Person]:
    path: Path = ("people",)
    if "people" not in case:
        faults.add((), "the key 'people' is missing", "add 'people:' with at least one person")
        return {}
    mapping = read_mapping(case["people"], path, faults, "people by name: {father: {born: 1994-03-02}}")
    if not mapping:
        if mapping is not None:
            faults.add(path, "nobody is told of", "add at least one person")
        return {}
    if len(mapping) > MOST_PEOPLE:
        faults.add(path, f"{len(mapping)} people are told of", f"a case has at most {MOST_PEOPLE}")
        return {}
    everybody = [name for name in mapping if _is_identifier(name, path, faults)]
    people = {}
    for name in everybody:
        person = read_person(mapping[name], name, everybody, told, faults)
        if person:
            people[name] = person
    check_descent(people, faults)
    return with_both_sides(people, faults)


def _is_identifier(name: str, path: Path, faults: Faults) -> bool:
    if _identifier(name):
        return True
    form = "use small letters, digits, - and _, a letter first, at most 40: father"
    faults.add((*path, name), f"{quoted(name)} is not the name of a person", form)
    return False
