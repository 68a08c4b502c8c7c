"""Calendar arithmetic as the law does it, said once for every interpreter.

A *day* is an ``int``, the proleptic Gregorian ordinal of :class:`datetime.date`. A *span* is a date that
may be known only in part: the earliest and the latest day it can be, both inclusive. Text forms follow EDTF
levels 0 and 1 (Library of Congress, 2019): ``2016-05-06``, ``2016-05``, ``2016``, ``2016~``, ``2016/2018``,
``2016-05/..``.

Conventions, each named where a provision uses it:

- a term of days, months or years runs from its first day; the day of the event is not counted, so
  ``event + days(14)`` is the last day of a fourteen-day term;
- a month or year later that does not exist falls on the last day of that month (:attr:`Leap.BACK`) or on the
  first day of the next one (:attr:`Leap.FORWARD`); this decides when a person born on 29 February comes of age;
- an age is reached on the birthday itself unless ``later=days(1)`` says that the text counts from the next day;
- a term that ends on a Saturday or Sunday moves to the next Monday only under :attr:`Ending.NEXT_WORKING_DAY`;
  a term of working days skips Saturdays and Sundays. Public holidays are not known to the calendar (a gap).
"""

import calendar
import re
from dataclasses import dataclass
from datetime import date
from enum import Enum
from functools import lru_cache
from typing import Final

Day = int

BEGINNING: Final[Day] = date(1, 1, 1).toordinal()
FOREVER: Final[Day] = date(9999, 12, 31).toordinal()
EARLIEST_YEAR: Final = 1850
LATEST_YEAR: Final = 2199


class Leap(Enum):
    """Where an anniversary falls when the day does not exist in that month."""

    BACK = "last day of the month"
    FORWARD = "first day of the next month"


class Ending(Enum):
    """Whether a term that ends on a non-working day is extended."""

    AS_COUNTED = "as counted"
    NEXT_WORKING_DAY = "next working day"


@dataclass(frozen=True, slots=True)
class Duration:
    """A length of legal time. Years and months move by the calendar, then days are added."""

    years: int = 0
    months: int = 0
    days: int = 0
    working_days: int = 0
    leap: Leap = Leap.BACK
    ending: Ending = Ending.AS_COUNTED

    def __str__(self) -> str:
        return _say_duration(self)

    def __neg__(self) -> "Duration":
        return Duration(-self.years, -self.months, -self.days, -self.working_days, self.leap, self.ending)


@lru_cache(maxsize=1024)
def _say_duration(duration: Duration) -> str:
    parts = [
        _count(duration.years, "year"),
        _count(duration.months, "month"),
        _count(duration.days, "day"),
        _count(duration.working_days, "working day"),
    ]
    return " and ".join(part for part in parts if part) or "0 days"


def _count(number: int, unit: str) -> str:
    return f"{number} {unit}{'' if abs(number) == 1 else 's'}" if number else ""


@dataclass(frozen=True, slots=True)
class Span:
    """A date between ``earliest`` and ``latest``, both inclusive; exact when they are equal."""

    earliest: Day
    latest: Day

    def __post_init__(self) -> None:
        if self.earliest > self.latest:
            raise ValueError("a span must not end before it begins")

    @property
    def exact(self) -> bool:
        return self.earliest == self.latest

    def __str__(self) -> str:
        return write_span(self)


ANY_DAY: Final = Span(BEGINNING, FOREVER)


def day(text: str) -> Day:
    """The ordinal of an ISO date.

    >>> day("2016-05-06") - day("2016-05-05")
    1
    """
    return date.fromisoformat(text).toordinal()


def exactly(when: Day) -> Span:
    return Span(when, when)


@lru_cache(maxsize=4096)
def shift(when: Day, duration: Duration) -> Day:
    """The last day of a term of ``duration`` that runs from ``when`` (which is not counted).

    >>> write_day(shift(day("2024-09-03"), Duration(days=14)))
    '2024-09-17'
    >>> write_day(shift(day("2004-02-29"), Duration(years=18, leap=Leap.FORWARD)))
    '2022-03-01'
    >>> write_day(shift(day("2004-02-29"), Duration(years=18, leap=Leap.BACK)))
    '2022-02-28'
    """
    if when <= BEGINNING or when >= FOREVER:
        return when
    moved = _shift_calendar(when, duration.years * 12 + duration.months, duration.leap) + duration.days
    moved = _shift_working_days(moved, duration.working_days)
    if duration.ending is Ending.NEXT_WORKING_DAY:
        moved = _next_working_day(moved)
    return max(BEGINNING, min(moved, FOREVER))


def _shift_calendar(when: Day, months: int, leap: Leap) -> Day:
    if not months:
        return when
    start = date.fromordinal(when)
    index = start.year * 12 + start.month - 1 + months
    year, month = divmod(index, 12)
    if year < 1:
        return BEGINNING
    if year > 9998:
        return FOREVER
    last = calendar.monthrange(year, month + 1)[1]
    if start.day <= last:
        return date(year, month + 1, start.day).toordinal()
    end_of_month = date(year, month + 1, last).toordinal()
    return end_of_month if leap is Leap.BACK else end_of_month + 1


def _weekend(when: Day) -> bool:
    return when % 7 in (6, 0)  # ordinal 1 was a Monday


def _shift_working_days(when: Day, count: int) -> Day:
    step = 1 if count >= 0 else -1
    for _ in range(abs(count)):
        when += step
        while _weekend(when):
            when += step
    return when


def _next_working_day(when: Day) -> Day:
    while _weekend(when):
        when += 1
    return when


def shift_span(span: Span, duration: Duration) -> Span:
    """Shift both ends; legal shifts keep the order of days, so the ends stay the ends."""
    if span.earliest == span.latest:
        moved = shift(span.earliest, duration)
        return Span(moved, moved)
    return Span(shift(span.earliest, duration), shift(span.latest, duration))


class DateError(ValueError):
    """A date that cannot be read; the message says what would be right."""


_FORMS = "write 2016-05-06, 2016-05, 2016, 2016~ (about), 2016/2018 (between), 2016-05/.. (or later), or unknown"
_POINT = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%]?)", re.ASCII)


@lru_cache(maxsize=4096)
def read_span(text: str) -> Span:
    """Read an EDTF date. Raises :class:`DateError`.

    An approximate date (``~``, ``?`` or ``%``) reaches one unit of its own precision to either side: ``2016~`` is
    2015 to 2017, ``2016-05~`` is April to June 2016.

    >>> str(read_span("2016-05")), str(read_span("2016~")), str(read_span("2016/2018"))
    ('2016-05', '2015/2017', '2016/2018')
    """
    if text == "unknown":
        return ANY_DAY
    if len(text) > 40:
        raise DateError(f"this is not a date; {_FORMS}")
    start, slash, end = text.partition("/")
    if not slash:
        return _read_point(start)
    earliest = BEGINNING if start in ("", "..") else _read_point(start).earliest
    latest = FOREVER if end in ("", "..") else _read_point(end).latest
    if earliest > latest:
        raise DateError(f"'{text}' ends before it begins; write the earlier date first")
    return Span(earliest, latest)


def _read_point(text: str) -> Span:
    match = _POINT.fullmatch(text)
    if not match:
        raise DateError(f"'{text}' is not a date; {_FORMS}")
    year, month, day_of_month = (int(part) if part else 0 for part in match.group(1, 2, 3))
    if not EARLIEST_YEAR <= year <= LATEST_YEAR:
        raise DateError(f"the year {year} is outside {EARLIEST_YEAR} to {LATEST_YEAR}")
    if match.group(2) and not 1 <= month <= 12:
        raise DateError(f"'{text}' has no such month; months run from 01 to 12")
    try:
        first = date(year, month or 1, day_of_month or 1 if not match.group(3) else day_of_month)
    except ValueError:
        raise DateError(f"'{text}' is no day of the calendar") from None
    if match.group(3):
        span, unit = exactly(first.toordinal()), Duration(days=1)
    elif match.group(2):
        span, unit = Span(first.toordinal(), _month_end(year, month)), Duration(months=1)
    else:
        span, unit = Span(first.toordinal(), date(year, 12, 31).toordinal()), Duration(years=1)
    if not match.group(4):
        return span
    latest = shift(span.latest + 1, unit) - 1
    return Span(shift(span.earliest, -unit), latest)


def _month_end(year: int, month: int) -> Day:
    return date(year, month, calendar.monthrange(year, month)[1]).toordinal()


def write_day(when: Day) -> str:
    """ISO text of a day; ``..`` for an open end."""
    return ".." if when <= BEGINNING or when >= FOREVER else date.fromordinal(when).isoformat()


def write_span(span: Span) -> str:
    """EDTF text of a span, as short as it can be.

    >>> write_span(Span(day("2016-05-01"), day("2016-05-31"))), write_span(ANY_DAY)
    ('2016-05', 'unknown')
    """
    if span.exact:
        return write_day(span.earliest)
    if span == ANY_DAY:
        return "unknown"
    first, last = date.fromordinal(span.earliest), date.fromordinal(span.latest)
    if span.earliest > BEGINNING and span.latest < FOREVER:
        whole_years = (first.month, first.day) == (1, 1) and (last.month, last.day) == (12, 31)
        if whole_years:
            return str(first.year) if first.year == last.year else f"{first.year}/{last.year}"
        whole_month = (first.year, first.month, first.day) == (last.year, last.month, 1)
        if whole_month and span.latest == _month_end(last.year, last.month):
            return f"{first.year}-{first.month:02}"
    return f"{write_day(span.earliest)}/{write_day(span.latest)}"


_MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]


@lru_cache(maxsize=4096)
def say_day(when: Day) -> str:
    """A day in plain English: ``6 May 2016``."""
    if when <= BEGINNING or when >= FOREVER:
        return "an unknown day"
    value = date.fromordinal(when)
    return f"{value.day} {_MONTHS[value.month - 1]} {value.year}"


@lru_cache(maxsize=4096)
def say_span(span: Span) -> str:
    """A span in plain English: ``May 2016``, ``between 1 May 2016 and 3 June 2017``."""
    if span.exact:
        return say_day(span.earliest)
    text = write_span(span)
    if text == "unknown":
        return "an unknown day"
    if "/" not in text:
        year, _, month = text.partition("-")
        return f"{_MONTHS[int(month) - 1]} {year}" if month else f"the year {year}"
    if span.earliest <= BEGINNING:
        return f"{say_day(span.latest)} or earlier"
    if span.latest >= FOREVER:
        return f"{say_day(span.earliest)} or later"
    return f"between {say_day(span.earliest)} and {say_day(span.latest)}"


@lru_cache(maxsize=4096)
def say_when(span: Span) -> str:
    """A span with its preposition: ``on 6 May 2016``, ``in May 2016``, ``between 1 May 2016 and 3 June 2017``."""
    text = say_span(span)
    if text.startswith("between"):
        return text
    return f"on {text}" if " or " in text or span.exact or text == "an unknown day" else f"in {text}"


@lru_cache(maxsize=4096)
def say_margin(earlier: Day, later: Day) -> str:
    """The calendar distance between two days: ``3 years, 7 months``, ``12 days``, ``the same day``."""
    if earlier > later:
        earlier, later = later, earlier
    if later - earlier > 365 * 2000:
        return "no end in sight"
    first, last = date.fromordinal(earlier), date.fromordinal(later)
    months = (last.year - first.year) * 12 + last.month - first.month
    if months and _shift_calendar(earlier, months, Leap.BACK) > later:
        months -= 1
    days = later - _shift_calendar(earlier, months, Leap.BACK)
    years, months = divmod(months, 12)
    parts = [_count(years, "year"), _count(months, "month"), _count(days, "day")]
    return ", ".join(part for part in parts if part) or "the same day"
