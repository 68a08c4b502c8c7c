"""Single values of a case: dates, States, words, truth values, numbers and free text.

Each reader takes the plain datum, its path and the collector of faults, and answers ``None`` after recording
a fault.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from denizen.cases.faults import Faults, Path, quoted, shown
from denizen.cases.model import Value
from denizen.language.dates import (
    BEGINNING,
    EARLIEST_YEAR,
    FOREVER,
    LATEST_YEAR,
    DateError,
    Day,
    Span,
    day,
    read_span,
    write_day,
)
from denizen.language.events import ARTICLE, PROVISION
from denizen.language.facts import DATE, NUMBER, STATE, TEXT, TRUTH, nearest
from denizen.language.states import NAMES, STATES, State
from denizen.language.truth import FALSE, TRUE, UNKNOWN, Truth

LONGEST_TEXT: Final = 2_000
LARGEST_NUMBER: Final = 1_000_000

TRUTH_WORDS: Final = {"yes": True, "no": False, "true": True, "false": False}
HAPPENED_WORDS: Final = {"yes": TRUE, "no": FALSE, "true": TRUE, "false": FALSE, "unknown": UNKNOWN}

_DATES = "write 2016-05-06, 2016-05, 2016, 2016~ (about), 2016/2018 (between), 2016-05/.. (or later), or unknown"
_STATES = "write an ISO 3166-1 code: RU, KZ, KG, TJ, UZ …"
_FIRST, _LAST = day(f"{EARLIEST_YEAR}-01-01"), day(f"{LATEST_YEAR}-12-31")
_CODES = {name.casefold(): code for code, name in NAMES.items()}

NUMBER_FORM: Final = r"-?[0-9]{1,7}"
ARTICLE_FORM: Final = r"[0-9][0-9A-Za-zА-яЁё.\-]{0,19}(\([0-9A-Za-zА-яЁё.\-]{1,9}\)){0,4}"
PROVISION_FORM: Final = r"[A-Za-z0-9_\-]{1,60}(\.[A-Za-zА-яЁё0-9_\-]{1,60}){1,8}"
IDENTIFIER_FORM: Final = r"[a-z][a-z0-9_-]{0,39}"
#: Control characters (tab and line break excepted), controls of the direction of writing, surrogates.
UNSAFE: Final = (
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufeff\ufffe\uffff]"
)

_number = re.compile(NUMBER_FORM).fullmatch
_article = re.compile(ARTICLE_FORM).fullmatch
_provision = re.compile(PROVISION_FORM).fullmatch
find_unsafe = re.compile(UNSAFE).search


def read_date(data: object, path: Path, faults: Faults) -> Span | None:
    """A date that may be partial or ``unknown``."""
    if isinstance(data, int) and not isinstance(data, bool) and 1000 <= data <= 9999:
        data = str(data)
    if not isinstance(data, str):
        faults.add(path, f"{quoted(data)} is not a date", _DATES)
        return None
    try:
        span = read_span(data)
    except DateError as error:
        problem, _, allowed = (str(error) if data.isprintable() else f"{quoted(data)} is not a date").partition("; ")
        faults.add(path, problem, allowed or _DATES)
        return None
    if BEGINNING < span.earliest < _FIRST or _LAST < span.latest < FOREVER:
        return _within_calendar(span)
    return span


def _within_calendar(span: Span) -> Span:
    """``1850~`` reaches outside the years that can be written."""
    earliest = span.earliest if span.earliest == BEGINNING else max(span.earliest, _FIRST)
    return Span(earliest, span.latest if span.latest == FOREVER else min(span.latest, _LAST))


@dataclass(frozen=True, slots=True)
class Life:
    """The days on which something can have happened to a person: from birth to the account."""

    begins: Day = BEGINNING
    told: Day = FOREVER


def read_past_date(data: object, path: Path, faults: Faults, life: Life) -> Span | None:
    """A date of something that had happened by the day of the account; a later part of it is cut off."""
    span = read_date(data, path, faults)
    if span is None:
        return None
    if span.earliest > life.told:
        faults.add(
            path,
            f"{quoted(data)} is after the day of the account",
            f"write {write_day(life.told)} or earlier",
        )
        return None
    if span.latest < life.begins:
        faults.add(
            path,
            f"{quoted(data)} is before the birth of the person",
            f"write {write_day(life.begins)} or later",
        )
        return None
    return span if span.latest <= life.told else Span(span.earliest, life.told)


def read_day(data: object, path: Path, faults: Faults) -> Day | None:
    """A full day."""
    span = read_date(data, path, faults)
    if span is None:
        return None
    if not span.exact:
        faults.add(path, f"{quoted(data)} is not a full day", "write year, month and day: 2022-09-23")
        return None
    return span.earliest


def read_state(data: object, path: Path, faults: Faults) -> State | None:
    if isinstance(data, str) and data in STATES:
        return data
    faults.add(path, f"{quoted(data)} is not a State", state_hint(data))
    return None


def state_hint(data: object) -> str:
    """What to write for something that is not the code of a State."""
    if isinstance(data, str) and len(data) <= 20:
        code = _CODES.get(data.casefold(), data.upper())
        if code in STATES:
            return f"did you mean '{code}'?"
    return _STATES


def read_word(data: object, path: Path, faults: Faults, allowed: Iterable[str]) -> str | None:
    """One of a closed list of words."""
    allowed = tuple(allowed)
    if isinstance(data, str) and data in allowed:
        return data
    faults.add(path, f"{quoted(data)} is not allowed here", word_hint(data, allowed))
    return None


def word_hint(data: object, allowed: Iterable[str]) -> str:
    """What to write instead of an unknown word: all words while they are few, else the nearest."""
    allowed = tuple(allowed)
    if len(allowed) <= 10:
        *most, last = allowed
        return f"write {', '.join(most)} or {last}" if most else f"write {last}"
    return nearest(shown(data) if isinstance(data, str) else "", allowed)


def read_truth(data: object, path: Path, faults: Faults) -> bool | None:
    if isinstance(data, bool):
        return data
    found = TRUTH_WORDS.get(data) if isinstance(data, str) else None
    if found is None:
        faults.add(path, f"{quoted(data)} is neither yes nor no", "write yes or no")
    return found


def read_happened(data: object, path: Path, faults: Faults) -> Truth | None:
    if isinstance(data, bool):
        return TRUE if data else FALSE
    found = HAPPENED_WORDS.get(data) if isinstance(data, str) else None
    if found is None:
        faults.add(path, f"{quoted(data)} is not allowed here", "write yes, no or unknown")
    return found


def read_number(data: object, path: Path, faults: Faults) -> int | None:
    """A whole number from -1,000,000 to 1,000,000."""
    number = None
    if isinstance(data, int) and not isinstance(data, bool):
        number = data
    elif isinstance(data, str) and _number(data):
        number = int(data)
    if number is None or abs(number) > LARGEST_NUMBER:
        faults.add(path, f"{quoted(data)} is not a number allowed here", "write a whole number up to 1000000")
        return None
    return number


def read_text(data: object, path: Path, faults: Faults) -> str | None:
    """Free text of up to 2,000 characters."""
    if not isinstance(data, str) or not data:
        faults.add(path, f"{quoted(data)} stands where a text belongs", "write a text, or leave the key out")
        return None
    if len(data) > LONGEST_TEXT:
        faults.add(path, f"the text has {len(data)} characters", f"write at most {LONGEST_TEXT}")
        return None
    unsafe = find_unsafe(data)
    if unsafe:
        faults.add(path, f"the text has the invisible character U+{ord(unsafe[0]):04X}", "leave it out")
        return None
    return data


def _read_article(data: object, path: Path, faults: Faults) -> str | None:
    if isinstance(data, int) and not isinstance(data, bool):
        data = str(data) if 0 <= data <= LARGEST_NUMBER else data
    if isinstance(data, str) and _article(data):
        return data
    faults.add(path, f"{quoted(data)} is not an article", "write its number and part: 328(1)")
    return None


def _read_provision(data: object, path: Path, faults: Faults) -> str | None:
    if isinstance(data, str) and _provision(data):
        return data
    faults.add(path, f"{quoted(data)} is not a provision", "write its identifier: kz.citizenship-1991.21-1-5")
    return None


_READERS: Final = {
    DATE: read_date,
    STATE: read_state,
    TEXT: read_text,
    TRUTH: read_truth,
    NUMBER: read_number,
    ARTICLE: _read_article,
    PROVISION: _read_provision,
}


def read_value(kind: str, words: tuple[str, ...], data: object, path: Path, faults: Faults) -> Value | None:
    """A value of the type ``kind`` as the language names it; ``words`` lists the words of a text."""
    if words:
        return read_word(data, path, faults, words)
    return _READERS[kind](data, path, faults)
