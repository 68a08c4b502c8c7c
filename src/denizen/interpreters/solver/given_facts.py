"""The facts of a given family: what is told of each, spell by spell, and what is left to choose."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from denizen.cases.model import Knowledge, Statement
from denizen.interpreters.solver.circuit import FALSE, TRUE, Circuit, Formula, Moved
from denizen.interpreters.solver.domain import Word, values_of_fact
from denizen.interpreters.solver.meanings import Words
from denizen.interpreters.solver.world import choose_one
from denizen.language.dates import Day, Span, day
from denizen.language.facts import FACTS

if TYPE_CHECKING:
    from denizen.interpreters.solver.given import Given

#: A value that no condition names: the fact does not apply.
NOT_APPLICABLE: Final = "n/a"
#: No day of a case is older.
EARLIEST: Final[Day] = day("1900-01-01")


@dataclass(eq=False, slots=True)
class Spell:
    """A value of a fact between two days, one of ``words``."""

    words: list[tuple[Formula, Word]]
    since: Moved | None = None
    until: Moved | None = None


class GivenFacts:
    """The facts of a given family; of those not told one value, or two where a fact changes over time."""

    def __init__(self, world: "Given") -> None:
        self.world = world
        self.told: dict[tuple[str, str], list[Spell]] = {}
        self.free: dict[tuple[str, str], list[list[tuple[Formula, Word]]]] = {}
        self.changes: dict[tuple[str, str], Moved] = {}
        for person in world.shape.people:
            for name in sorted(world.slice.facts):
                self._tell(person, name, world.family.people[person].facts.get(name, ()))

    def _tell(self, person: str, name: str, statements: tuple[Statement, ...]) -> None:
        world, circuit = self.world, self.world.circuit
        values = values_of_fact(name, world.slice, world.states)
        spells: list[Spell] = []
        for index, statement in enumerate(statements):
            if statement.knowledge is Knowledge.UNKNOWN:
                words = choose_one(circuit, values, f"{person} {name} #{index}")
            elif statement.knowledge is Knowledge.NOT_APPLICABLE:
                words = [(TRUE, NOT_APPLICABLE)]
            else:
                assert statement.value is not None
                assert not isinstance(statement.value, Span)
                words = [(TRUE, statement.value)]
            since = world.told_day(f"{person} {name} #{index} from", statement.since)
            until = world.told_day(f"{person} {name} #{index} until", statement.until)
            if since is not None:
                circuit.demand(circuit.at_most(world.born[person], since))
            if until is not None:
                circuit.demand(circuit.before(since if since is not None else world.born[person], until))
            for other in spells:
                circuit.demand(_apart(circuit, other, since, until))
            spells.append(Spell(words, since, until))
        self.told[(person, name)] = spells
        if any(spell.since is None and spell.until is None for spell in spells):
            return
        changes = FACTS[name].over_time and not spells and name not in world.watched
        self.free[(person, name)] = [
            choose_one(circuit, values, f"{person} {name} {number}") for number in range(2 if changes else 1)
        ]
        if changes:
            self.changes[(person, name)] = world.new_day(f"{person} {name} changes", Span(EARLIEST, world.last))

    def words(self, person: str, name: str, now: Moved) -> Words:
        circuit = self.world.circuit
        found: Words = []
        rest = TRUE
        for spell in reversed(self.told.get((person, name), ())):
            begun = circuit.at_most(spell.since, now) if spell.since is not None else TRUE
            going = circuit.before(now, spell.until) if spell.until is not None else TRUE
            here = circuit.all_of((begun, going, rest))
            rest = circuit.both(rest, -circuit.both(begun, going))
            found.extend((circuit.both(here, guard), word) for guard, word in spell.words)
        free = self.free.get((person, name))
        if free is not None:
            changed = circuit.at_most(self.changes[(person, name)], now) if len(free) == 2 else FALSE
            for number, words in enumerate(free):
                own = circuit.both(rest, changed if number else -changed)
                found.extend((circuit.both(own, guard), word) for guard, word in words)
        return [(guard, word) for guard, word in found if guard != FALSE]


def _apart(circuit: Circuit, other: Spell, since: Moved | None, until: Moved | None) -> Formula:
    """Two values do not hold at one time."""
    before = circuit.at_most(other.until, since) if other.until is not None and since is not None else FALSE
    after = circuit.at_most(until, other.since) if until is not None and other.since is not None else FALSE
    return circuit.either(before, after)
