"""Translations: every text is there in the languages the rulebook is kept in, none is left over, all can be read.

Apart from the checks of the law: a missing translation says nothing about what a provision does.
"""

import re
import unicodedata
from collections.abc import Iterator
from difflib import get_close_matches
from pathlib import Path

from denizen.language.errors import RulebookError
from denizen.language.provisions import Instrument, Location
from denizen.rulebook.checks.names import place_of
from denizen.rulebook.fluent import Message, Messages
from denizen.rulebook.registry import Rulebook
from denizen.rulebook.translations import (
    REQUIRED,
    RULEBOOK,
    Wanted,
    file_of,
    files_of,
    languages,
    modules_with,
    read,
    shown,
    wanted_by,
)

#: The script a language is written in, where it is not that of the rulebook; the longest fitting tag counts.
SCRIPTS = {"ru": "CYRILLIC", "kk": "CYRILLIC", "ky": "CYRILLIC", "tg": "CYRILLIC", "uz-Cyrl": "CYRILLIC"}

#: Language, and what may follow it: a script, a region. Enough of BCP 47 for a folder of law.
_TAG = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?", re.ASCII)


def check(rulebook: Rulebook) -> Iterator[RulebookError]:
    """Every fault of the translations of the instruments that stand in the rulebook itself."""
    for instrument in rulebook.instruments:
        if modules_with(instrument):
            for language in dict.fromkeys((*REQUIRED, *languages())):
                yield from _instrument(instrument, language)


def check_folders(rulebook: Rulebook) -> Iterator[RulebookError]:
    """Files for which there is no module, and folders that name no language; asked of the whole rulebook."""
    modules = [module for instrument in rulebook.instruments for module in modules_with(instrument)]
    for folder in sorted(RULEBOOK.glob("*/locale/*")):
        where = folder.relative_to(RULEBOOK.parents[1]).as_posix()
        if not _TAG.fullmatch(folder.name):
            yield RulebookError(f"'{folder.name}' is no language tag", "ru, kk, uz-Cyrl …", location=Location(where, 1))
            continue
        known = {file_of(module, folder.name) for module in modules}
        for path in sorted(folder.glob("*.ftl")):
            if path not in known:
                place = Location(f"{where}/{path.name}", 1)
                yield RulebookError(f"there is no module '{path.stem}'", "the name of a module", location=place)


def _instrument(instrument: Instrument, language: str) -> Iterator[RulebookError]:
    files = list(files_of(instrument, language))
    if files:
        yield from check_messages(instrument, [read(path) for path in files], language)
    elif language in REQUIRED:
        yield _missing(instrument, file_of(modules_with(instrument)[0], language), language)


def _missing(instrument: Instrument, path: Path, language: str) -> RulebookError:
    problem = f"{instrument.id} has no texts in '{language}'"
    return RulebookError(problem, f"them in {shown(path)}", location=place_of(instrument))


def check_beside(instrument: Instrument, module: Path) -> Iterator[RulebookError]:
    """The texts that stand beside a module read from its path. Only within the rulebook must there be any."""
    for language in dict.fromkeys((*REQUIRED, *(path.name for path in sorted(module.parent.glob("locale/*"))))):
        path = module.resolve().parent / "locale" / language / f"{module.stem}.ftl"
        if path.is_file():
            yield from check_messages(instrument, [read(path)], language)
        elif language in REQUIRED and path.is_relative_to(RULEBOOK):
            yield _missing(instrument, path, language)


def check_messages(instrument: Instrument, found: list[Messages], language: str) -> Iterator[RulebookError]:
    """What is wrong with the texts of an instrument in one language."""
    wanted = {each.name: each for each in wanted_by(instrument)}
    there: dict[str, Message] = {}
    for messages in found:
        yield from messages.faults
        for message in messages.messages.values():
            yield from _message(messages, message, wanted, language)
            if message.name in there:
                yield messages.fault(message.line, f"'{message.name}' stands in another file too", "one text for each")
            there[message.name] = message
    for each in wanted.values():
        if each.name not in there:
            yield found[0].fault(1, f"there is no '{each.name}'", f"{each.name} = … (in English: {_begin(each.says)})")


def _message(messages: Messages, message: Message, wanted: dict[str, Wanted], language: str) -> Iterator[RulebookError]:
    needs = wanted.get(message.name)
    if needs is None:
        close = get_close_matches(message.name, wanted, n=1, cutoff=0.85)
        hint = f"did you mean '{close[0]}'?" if close else "leave it out"
        yield messages.fault(message.line, f"nothing in the law is called '{message.name}'", hint)
        return
    for name, text in message.attributes.items():
        if name not in needs.attributes:
            known = ", ".join(f".{each}" for each in needs.attributes)
            hint = f"known are: {known}" if known else "leave it out"
            yield messages.fault(text.line, f"'{message.name}' has no attribute '.{name}'", hint)
    for name in needs.attributes:
        if name not in message.attributes:
            yield messages.fault(message.line, f"'{message.name}' has no '.{name}'", f".{name} = … below it")
    texts = [(message.name, message.value, message.line)]
    texts += [(f".{name}", text.value, text.line) for name, text in message.attributes.items()]
    for name, value, line in texts:
        if value and not _in_its_script(value, language):
            yield messages.fault(line, f"'{name}' holds no letter of '{language}': '{_begin(value)}'", "a translation")


def _in_its_script(text: str, language: str) -> bool:
    script = next((SCRIPTS[tag] for tag in (language, language.partition("-")[0]) if tag in SCRIPTS), "")
    return not script or any(unicodedata.name(letter, "").startswith(script) for letter in text)


def _begin(text: str) -> str:
    return text if len(text) <= 50 else f"{text[:49]}…"
