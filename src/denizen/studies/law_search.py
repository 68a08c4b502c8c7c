"""Searching the law: where words occur, in every language at once."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from denizen.language.dates import Day
from denizen.language.provisions import Provision
from denizen.rulebook.registry import Rulebook
from denizen.studies.law import LawError, Row, row_of, today


@dataclass(frozen=True, slots=True)
class Hit:
    """A provision in which every word occurs; ``fields`` says where, ``score`` orders the hits."""

    row: Row
    fields: tuple[str, ...]
    score: int


def search(rulebook: Rulebook, words: str, day: Day | None = None, others: Iterable[Rulebook] = ()) -> tuple[Hit, ...]:
    """The provisions in which every word occurs, in any case of letters; the best first. Raises :class:`LawError`.

    ``others`` are the same law in other languages, in which the words may stand too.
    """
    wanted = words.casefold().split()
    if not wanted:
        raise LawError("nothing to search for; give one or more words")
    on = today(day)
    books = (rulebook, *others)
    hits = []
    for provision in rulebook.provisions.values():
        fields = _searched(book.provisions[provision.id] for book in books)
        found = [{name: _weight(text, word) for name, text in fields.items() if word in text} for word in wanted]
        if all(found):
            where = tuple(name for name in fields if any(name in each for each in found))
            score = sum(max(_WEIGHTS[name] * weight for name, weight in each.items()) for each in found)
            hits.append(Hit(row_of(provision, on), where, score))
    return tuple(sorted(hits, key=lambda hit: -hit.score))


#: Where a word counts for how much.
_WEIGHTS: Final = {"id": 8, "citation": 6, "title": 4, "says": 3, "note": 1}


def _searched(provisions: Iterable[Provision]) -> dict[str, str]:
    """The texts of a provision in every language, by where they stand."""
    found: dict[str, dict[str, None]] = {name: {} for name in _WEIGHTS}
    for provision in provisions:
        instrument = provision.instrument
        readings = " ".join(f"{each.says} {each.held_by}" for each in provision.readings)
        texts = {
            "id": provision.id,
            "citation": provision.citation,
            "title": f"{instrument.title} {instrument.original_title}",
            "says": provision.says,
            "note": f"{provision.note} {readings}",
        }
        for name, text in texts.items():
            found[name][text.casefold()] = None
    return {name: " ".join(texts) for name, texts in found.items()}


def _weight(text: str, word: str) -> int:
    """A whole word counts more than the beginning of one, that more than a part of one."""
    padded = "".join(c if c.isalnum() else " " for c in f" {text} ")
    return 4 if f" {word} " in padded else 2 if f" {word}" in padded else 1
