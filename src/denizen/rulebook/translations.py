"""The texts of the rulebook in other languages, read from ``<folder>/locale/<language>/<module>.ftl``.

A language is the name of its folder, a BCP 47 tag. Nothing here is read unless a language is asked for.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

import denizen.rulebook
from denizen.language.provisions import Gap, Instrument, Provision, slug
from denizen.rulebook.fluent import Messages, parse
from denizen.rulebook.registry import Rulebook

#: The language in which the rulebook itself is written.
SOURCE_LANGUAGE = "en"
#: Every instrument has its texts in these languages.
REQUIRED: tuple[str, ...] = ("ru",)

RULEBOOK = Path(denizen.rulebook.__file__).parent


# --- names of messages -----------------------------------------------------------------------------------------------


def message_name(identifier: str) -> str:
    """The message of an instrument or a provision.

    >>> message_name("kz.citizenship-1991.21-1-5")
    'kz_citizenship-1991_21-1-5'
    """
    return identifier.replace(".", "_")


def reading_name(name: str) -> str:
    """The attribute of a reading.

    >>> reading_name("official practice")
    'reading-official-practice'
    """
    return "reading-" + re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")


def gap_names(instrument: Instrument) -> tuple[str, ...]:
    """The message of every gap of an instrument, in their order; gaps at one article are numbered."""
    taken: dict[str, None] = {}
    for gap in instrument.gaps:
        base = message_name(f"{instrument.id}_gap-{slug(gap.article)}")
        numbered = (f"{base}-{number}" for number in range(2, len(instrument.gaps) + 2))
        taken[next(name for name in (base, *numbered) if name not in taken)] = None
    return tuple(taken)


@dataclass(frozen=True, slots=True)
class Wanted:
    """A message that an instrument needs: its name, the attributes, and what it translates."""

    name: str
    attributes: tuple[str, ...]
    says: str


def wanted_by(instrument: Instrument) -> tuple[Wanted, ...]:
    """Every message an instrument needs, in the order of the law."""
    found = [Wanted(message_name(instrument.id), ("short",), instrument.title)]
    for provision in instrument.provisions:
        readings = tuple(reading_name(reading.name) for reading in provision.readings)
        found.append(Wanted(message_name(provision.id), readings, provision.says))
    found += [Wanted(name, (), gap.says) for name, gap in zip(gap_names(instrument), instrument.gaps, strict=True)]
    return tuple(found)


# --- files -----------------------------------------------------------------------------------------------------------


def modules_with(instrument: Instrument) -> tuple[str, ...]:
    """The modules an instrument is written in, within the rulebook; none if it stands elsewhere."""
    folder, _, name = instrument.id.partition(".")
    places = [provision.location.module for provision in instrument.provisions]
    places += [gap.location.module for gap in instrument.gaps]
    if not any(place.startswith(f"denizen.rulebook.{folder}.") for place in places):
        return ()
    own = f"denizen.rulebook.{folder}.{name.replace('-', '_')}"
    continued = [place for place in places if place.startswith(f"{own}_")]
    return tuple(dict.fromkeys([own, *continued]))


def file_of(module: str, language: str) -> Path:
    """Where the texts of a module of the rulebook in a language stand, or would stand."""
    _, _, folder, name = module.split(".")
    return RULEBOOK / folder / "locale" / language / f"{name}.ftl"


def languages() -> tuple[str, ...]:
    """Every language that some instrument has been put into."""
    return tuple(sorted({path.name for path in RULEBOOK.glob("*/locale/*") if any(path.glob("*.ftl"))}))


@lru_cache(maxsize=1024)
def read(path: Path) -> Messages:
    """The messages of a file."""
    try:
        return parse(path.read_text(encoding="utf-8"), shown(path))
    except UnicodeDecodeError as error:
        found = Messages(shown(path))
        line = error.object[: error.start].count(b"\n") + 1
        found.faults.append(found.fault(line, "this is no UTF-8", "the file in UTF-8"))
        return found


def shown(path: Path) -> str:
    """How faults name a file: by its place within the package, or beside the module it belongs to."""
    if path.is_relative_to(RULEBOOK):
        return path.relative_to(RULEBOOK.parents[1]).as_posix()
    return path.relative_to(path.parents[2]).as_posix()


def files_of(instrument: Instrument, language: str) -> Iterator[Path]:
    """The files that hold texts of an instrument."""
    for module in modules_with(instrument):
        path = file_of(module, language)
        if path.is_file():
            yield path


# --- the rulebook in another language --------------------------------------------------------------------------------


class LanguageError(ValueError):
    """A language into which nothing has been put; the message names those there are."""


def translate(rulebook: Rulebook, language: str) -> Rulebook:
    """The same law with its texts in another language; what has no text there keeps its own.

    Raises :class:`LanguageError`.
    """
    if language == SOURCE_LANGUAGE:
        return rulebook
    known = languages()
    if language not in known:
        there = ", ".join((SOURCE_LANGUAGE, *known))
        raise LanguageError(f"the rulebook is not there in '{language}'; known are: {there}")
    instruments = tuple(translated(each, texts_of(each, language)) for each in rulebook.instruments)
    provisions = {provision.id: provision for each in instruments for provision in each.provisions}
    return replace(rulebook, instruments=instruments, provisions=provisions)


def texts_of(instrument: Instrument, language: str) -> Mapping[str, str]:
    """Every text of an instrument in a language: by message, and by message and attribute."""
    texts: dict[str, str] = {}
    for path in files_of(instrument, language):
        texts |= texts_in(read(path))
    return texts


def texts_in(found: Messages) -> dict[str, str]:
    texts: dict[str, str] = {}
    for message in found.messages.values():
        texts[message.name] = message.value
        texts |= {f"{message.name}.{name}": text.value for name, text in message.attributes.items()}
    return {name: text for name, text in texts.items() if text}


def translated(instrument: Instrument, texts: Mapping[str, str]) -> Instrument:
    """A copy of an instrument that says the given texts."""
    name = message_name(instrument.id)
    made = Instrument(
        instrument.id,
        instrument.state,
        texts.get(name, instrument.title),
        texts.get(f"{name}.short", instrument.short),
        instrument.force,
        instrument.source,
        instrument.kind,
        instrument.original_title,
    )
    made.provisions = [_provision(provision, made, texts) for provision in instrument.provisions]
    names = zip(gap_names(instrument), instrument.gaps, strict=True)
    made.gaps = [_gap(gap, made, texts.get(name, gap.says)) for name, gap in names]
    return made


def _provision(provision: Provision, instrument: Instrument, texts: Mapping[str, str]) -> Provision:
    name = message_name(provision.id)
    readings = tuple(
        replace(reading, says=texts.get(f"{name}.{reading_name(reading.name)}", reading.says))
        for reading in provision.readings
    )
    return replace(provision, instrument=instrument, says=texts.get(name, provision.says), readings=readings)


def _gap(gap: Gap, instrument: Instrument, says: str) -> Gap:
    return replace(gap, instrument=instrument, says=says)
