"""Units in which fines are counted, what one of them was worth on a day, and penalties in money."""

from dataclasses import dataclass
from itertools import pairwise

from denizen.language.dates import Day, read_span
from denizen.language.errors import RulebookError
from denizen.language.provisions import Source
from denizen.language.sanctions import Penalty


@dataclass(frozen=True, slots=True)
class Rate:
    """What one unit was worth from ``since`` until ``until`` (the first day on which this no longer held)."""

    amount: float
    since: Day
    until: Day
    source: Source


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit by all its spellings; ``currency`` is its ISO 4217 code, ``money`` how it is called in a sentence.

    Without ``rates`` it is the currency itself.
    """

    spellings: tuple[str, ...]
    currency: str
    money: str
    rates: tuple[Rate, ...] | None = None

    def rate(self, day: Day) -> Rate | None:
        """The rate of a day; ``None`` where it is not known, and for the currency itself."""
        return next((rate for rate in self.rates or () if rate.since <= day < rate.until), None)


@dataclass(frozen=True, slots=True)
class Worth:
    """A penalty in money on a day; not ``known`` where it is not known what a unit was worth then."""

    unit: Unit
    day: Day
    rate: Rate | None
    minimum: float | None
    maximum: float | None

    @property
    def known(self) -> bool:
        return self.rate is not None or self.unit.rates is None

    @property
    def converted(self) -> bool:
        """Whether it says more than the law itself does: the unit is not the money."""
        return self.unit.rates is not None


def worth(penalty: Penalty, unit: Unit, day: Day) -> Worth:
    rate = unit.rate(day)
    each = 1.0 if unit.rates is None else rate.amount if rate is not None else None
    return Worth(unit, day, rate, _times(penalty.minimum, each), _times(penalty.maximum, each))


def _times(limit: float | None, each: float | None) -> float | None:
    return round(limit * each, 2) if limit is not None and each is not None else None


# --- writing a table -------------------------------------------------------------------------------------------------


def currency(code: str, money: str, *others: str) -> Unit:
    """The money of a State, as a unit by its code and by its names."""
    return Unit((code, money, *others), code, money)


def unit(*spellings: str, of: Unit, rates: tuple[Rate, ...] = ()) -> Unit:
    """A unit worth so much ``of`` a currency; the first spelling is that of answers.

    Raises :class:`RulebookError` when two rates meet.
    """
    found = sorted(rates, key=lambda rate: rate.since)
    for earlier, later in pairwise(found):
        if later.since < earlier.until:
            raise RulebookError(f"two rates of '{spellings[0]}' meet: {earlier.amount} and {later.amount}", "one a day")
    return Unit(spellings, of.currency, of.money, tuple(found))


def rate(amount: float, during: str, source: Source) -> Rate:
    """``during`` is a year, or the first and the last day: ``"2024"``, ``"2020-04-01/2020-12-31"``."""
    span = read_span(during)
    return Rate(amount, span.earliest, span.latest + 1, source)
