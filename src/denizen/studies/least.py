"""The fewest facts of a case that carry a conclusion, and the smallest changes that would turn it.

A set of told pieces *carries* a conclusion if explain still knows it when everything else is made unknown. A change
that turns the conclusion must touch every such set: so changes are looked for among the pieces of one of them.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from denizen.cases.model import Family
from denizen.cases.reading import CaseError, family_from
from denizen.cases.writing import data_from
from denizen.interpreters.explain.scenario import Norms, Scenario, norms_of
from denizen.interpreters.explain.transition import run
from denizen.language.dates import BEGINNING, FOREVER, Day, Span, exactly
from denizen.language.truth import UNKNOWN, Truth, negation
from denizen.rulebook.registry import Rulebook
from denizen.studies.conclusions import check_person
from denizen.studies.find import truth_in
from denizen.studies.find_conditions import Condition, read_condition
from denizen.studies.told import Change, Piece, day_told, on_days, otherwise, pieces, say, say_moved, without

#: Runs of the law for one question; what is not found by then is not claimed.
RUNS: Final = 1500
#: Changes together, at most.
CHANGES: Final = 2
#: Days looked at before and after one that is told.
REACH_YEARS: Final = 30


@dataclass(frozen=True, slots=True)
class Flip:
    """Changes that together turn the conclusion, and the case with them."""

    changes: tuple[str, ...]
    family: Family


@dataclass(frozen=True, slots=True)
class Least:
    """``facts`` carry the conclusion, in words; none if it is unknown. ``smallest`` if no smaller set does."""

    family: Family
    norms: Norms
    condition: Condition
    day: Day
    value: Truth
    facts: tuple[str, ...]
    carrier: Family
    smallest: bool
    flips: tuple[Flip, ...]
    runs: int


def least(rulebook: Rulebook, family: Family, scenario: Scenario, text: str, day: Day) -> Least:
    """Raises :class:`denizen.studies.conclusions.ConclusionError`."""
    norms = norms_of(rulebook, scenario)
    condition = read_condition(text, norms)
    for claim in condition.claims:
        check_person(family, claim.person)
    search = _Search(norms, condition, day)
    value = search.truth(family)
    if value is UNKNOWN:
        return Least(family, norms, condition, day, value, (), family, False, (), search.runs)
    core, smallest = search.smallest(family, value)
    carrier = without(family, set(pieces(family)) - core)
    flips = tuple(search.flips(family, value, core))
    facts = tuple(say(family, piece) for piece in pieces(family) if piece in core)
    return Least(family, norms, condition, day, value, facts, carrier, smallest, flips, search.runs)


@dataclass(slots=True)
class _Search:
    norms: Norms
    condition: Condition
    day: Day
    runs: int = 0

    def truth(self, family: Family) -> Truth:
        self.runs += 1
        return truth_in(run(self.norms, family), self.condition, self.day)

    # --- what carries the conclusion

    def core(self, family: Family, value: Truth, kept: set[Piece]) -> set[Piece]:
        """A set none of whose pieces can be spared, out of one that carries the conclusion."""
        everything = set(pieces(family))
        core = set(kept)
        waiting = [sorted(group) for group in _groups(core)]
        while waiting:
            group = [piece for piece in waiting.pop() if piece in core]
            if not group:
                continue
            if self.truth(without(family, everything - core | set(group))) is value:
                core -= set(group)
            elif len(group) > 1:
                waiting += [group[: len(group) // 2], group[len(group) // 2 :]]
        for piece in sorted(core):  # what was needed beside pieces since dropped may be needed no more
            if self.truth(without(family, everything - core | {piece})) is value:
                core.discard(piece)
        return core

    def smallest(self, family: Family, value: Truth) -> tuple[set[Piece], bool]:
        """The smallest carrying set: the smallest that shares a piece with every set whose loss is fatal."""
        everything = set(pieces(family))
        best = self.core(family, value, everything)
        fatal: list[frozenset[Piece]] = []
        limit = self.runs + RUNS // 3
        while self.runs < limit:
            tried = _smallest_hitting(fatal, len(best))
            if tried is None or len(tried) >= len(best):
                return best, True
            if self.truth(without(family, everything - tried)) is value:
                return set(tried), True
            kept = set(tried)  # grow to a largest set that does not carry it: what is left out is fatal
            for group in _groups(everything - kept):
                if self.truth(without(family, everything - kept - group)) is not value:
                    kept |= group
                    continue
                for piece in sorted(group):
                    if self.truth(without(family, everything - kept - {piece})) is not value:
                        kept.add(piece)
            fatal.append(frozenset(everything - kept))
        return best, False

    # --- what would turn it

    def flips(self, family: Family, value: Truth, core: set[Piece]) -> Iterator[Flip]:
        """Single changes; where there is none, pairs."""
        wanted = negation(value)
        found = False
        failed: list[Change] = []
        for change in self._changes(family, wanted, core):
            if self.truth(change.family) is wanted:
                found = True
                yield Flip((change.says,), change.family)
            else:
                failed.append(change)
            if self.runs > RUNS:
                return
        if found:
            return
        for first in failed:
            if self.runs > RUNS or self.truth(first.family) is not value:
                continue
            inner = self.core(first.family, value, set(pieces(first.family)))
            for second in self._changes(first.family, wanted, inner - {first.piece}):
                if self.runs > RUNS:
                    return
                if self.truth(second.family) is wanted:
                    yield Flip((first.says, second.says), second.family)

    def _changes(self, family: Family, wanted: Truth, core: set[Piece]) -> Iterator[Change]:
        """Other ways to tell the pieces; of days, the nearest before and after that turns the conclusion."""
        for piece in sorted(core):
            for change in otherwise(family, piece):
                if _is_case(change.family):
                    yield change
            span = day_told(family, piece)
            if span is not None and span.exact:
                yield from self._moved(family, wanted, piece, span.earliest)

    def _moved(self, family: Family, wanted: Truth, piece: Piece, day: Day) -> Iterator[Change]:
        last = family.told
        begins = family.people[piece.person].born.latest if piece.kind != "born" else BEGINNING
        reach = REACH_YEARS * 366
        before, after = (max(begins, day - reach, 1), day - 1), (day + 1, min(last, day + reach))

        def told(lo: Day, hi: Day) -> Family:
            return on_days(family, piece, Span(lo, hi))

        for (lo, hi), near_first in ((before, False), (after, True)):
            if lo > hi:
                continue
            moved = self._nearest(told, wanted, lo, hi, near_first=near_first)
            if moved is not None:
                changed = on_days(family, piece, exactly(moved))
                if _is_case(changed):
                    yield Change(piece, say_moved(family, piece, moved), changed)

    def _nearest(
        self, told: Callable[[Day, Day], Family], wanted: Truth, lo: Day, hi: Day, *, near_first: bool
    ) -> Day | None:
        """The day nearest to one end on which the conclusion is turned; explain rules out whole spans at once."""
        waiting = [(lo, hi)]
        while waiting and self.runs < RUNS:
            a, b = waiting.pop()
            value = self.truth(told(a, b))
            if value is wanted:
                return a if near_first else b
            if value is negation(wanted) or a == b:
                continue
            middle = (a + b) // 2
            halves = [(a, middle), (middle + 1, b)]
            waiting += halves[::-1] if near_first else halves
        return None


def _groups(several: set[Piece]) -> list[set[Piece]]:
    """Pieces that are likely to matter together: those of one person."""
    found: dict[str, set[Piece]] = {}
    for piece in several:
        found.setdefault(piece.person, set()).add(piece)
    return [found[name] for name in sorted(found)]


def _smallest_hitting(several: list[frozenset[Piece]], below: int) -> frozenset[Piece] | None:
    """The smallest set with a piece of each; ``None`` if it would not be smaller than ``below``."""
    for size in range(below):
        found = _hitting(several, frozenset(), size)
        if found is not None:
            return found
    return None


def _hitting(several: list[frozenset[Piece]], chosen: frozenset[Piece], left: int) -> frozenset[Piece] | None:
    missed = [each for each in several if not each & chosen]
    if not missed:
        return chosen
    if not left:
        return None
    fewest: frozenset[Piece] = min(missed, key=lambda each: (len(each), sorted(each)))
    for piece in sorted(fewest):
        found = _hitting(several, chosen | {piece}, left - 1)
        if found is not None:
            return found
    return None


def _is_case(family: Family) -> bool:
    try:
        family_from(data_from(family))
    except CaseError:
        return False
    return True


__all__ = ["FOREVER", "Flip", "Least", "least"]
