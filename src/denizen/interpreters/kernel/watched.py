"""Provisions without a trigger that make something happen: when they are asked again."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import TypeGuard

from denizen.interpreters.explain.scenario import Norm
from denizen.interpreters.kernel.reach import Reads, bits_of, reads_of
from denizen.interpreters.kernel.tables import Tables, array
from denizen.language.dates import BEGINNING, FOREVER, Day
from denizen.language.nodes import AllOf, AnyOf, Applies, Holds, Node


class Watched:
    """The active norms of a law and the tables that say what wakes them. ``kept`` numbers the norms that begin."""

    def __init__(self, tables: Tables, kept: Mapping[str, int]) -> None:
        self._tables = tables
        self._kept = kept
        self._norms = tables.norms.active

    @cached_property
    def _reads(self) -> dict[str, Reads]:
        """The kinds of events that can turn each of them, and whether only its subject's do."""
        return {norm.id: reads_of(self._tables.norms, norm) for norm in self._norms}

    @cached_property
    def bits(self) -> Mapping[str, int]:
        """A bit for each kind of event that some of them reads."""
        return bits_of(self._reads)

    def needs(self, norm: Norm) -> int:
        """The States whose nationality the subject must ever have held for the provision to apply, as bits."""
        held = [node for node in conjuncts(norm.when) if isinstance(node, Holds) and node.person.name == "subject"]
        return sum(1 << self._tables.state(state) for state in {node.state for node in held})

    def _after(self, norm: Norm) -> int:
        """The provisions of which one must have begun for the subject before this one can apply; 0 if it needs none.

        They share 64 bits, so that a bit may stand for several.
        """
        for node in conjuncts(norm.when):
            parts = node.parts if isinstance(node, AnyOf) else (node,)
            begun = [self._kept.get(part.provision) for part in parts if _under(part)]
            if len(begun) == len(parts) and None not in begun:
                return sum(1 << place for place in {kept % 64 for kept in begun if kept is not None})
        return 0

    def _starts(self) -> Iterator[str]:
        """The days on which their texts begin to be law, as moments of the fold, and which texts these are."""
        numbers: dict[Day, list[int]] = {}
        for number, norm in enumerate(self._norms):
            numbers.setdefault(norm.force.began.earliest, []).append(number)
        moments: list[str] = []
        listed: list[int] = []
        for day in sorted(day for day in numbers if day < FOREVER):
            moments.append(f"{day}ull << 42 | START << 16 | {len(listed)}")
            listed.extend((*numbers[day], -1))
        yield array("uint64_t", "STARTS_AT", [*moments, "UINT64_MAX"])
        yield array("int16_t", "STARTED", listed or [-1])

    def written(self) -> str:
        """C: the tables."""
        reads = [(sum(self.bits[kind] for kind in found), own) for found, own in self._reads.values()]
        return "\n".join(
            [
                array("int16_t", "WATCHED_NORM", [self._tables.numbers[norm.id] for norm in self._norms] or [-1]),
                array("Day", "WATCHED_SINCE", [norm.force.began.earliest for norm in self._norms] or [BEGINNING]),
                array("uint64_t", "WATCHED_READS", [f"{mask}ull" for mask, _ in reads] or [0]),
                array("uint8_t", "WATCHED_OWN", [int(own) for _, own in reads] or [0]),
                array("uint64_t", "WATCHED_NEEDS", [f"{self.needs(norm)}ull" for norm in self._norms] or [0]),
                array("uint64_t", "WATCHED_AFTER", [f"{self._after(norm)}ull" for norm in self._norms] or [0]),
                *self._starts(),
            ]
        )


def conjuncts(conditions: Iterable[Node]) -> Iterator[Node]:
    """What must all be true for the conditions to be."""
    for node in conditions:
        if isinstance(node, AllOf):
            yield from conjuncts(node.parts)
        else:
            yield node


def _under(node: Node) -> TypeGuard[Applies]:
    return isinstance(node, Applies) and node.person.name == "subject"
