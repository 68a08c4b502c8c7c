"""A given family as a world: what is told is fixed, and only what is not known is left to choose.

What is not known becomes variables: the value of a fact, the day of a partial date, whether an event happened, a
particular of it, a nationality that nobody told. If the account is not complete, a few events besides those told.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Final

from denizen.cases.model import Family, Person, Standing, Value
from denizen.cases.model import Union as Marriage
from denizen.interpreters.explain.history import History
from denizen.interpreters.solver.circuit import (
    A_YEAR,
    FALSE,
    TRUE,
    Formula,
    Moved,
    UnsupportedLawError,
    day_of,
    key_of,
)
from denizen.interpreters.solver.domain import LATER_TITLES, Told, Word, particulars, tellable
from denizen.interpreters.solver.given_facts import EARLIEST, GivenFacts
from denizen.interpreters.solver.moments import Window, by_themselves, clusters, up_to
from denizen.interpreters.solver.shapes import Shape
from denizen.interpreters.solver.slicing import Slice
from denizen.interpreters.solver.world import (
    YOUNGEST_PARENT_YEARS,
    Occurrence,
    Slot,
    World,
    at_most_one,
    choose_one,
)
from denizen.language.dates import Day, Span
from denizen.language.events import EVENTS
from denizen.language.states import State
from denizen.language.truth import TRUE as HAPPENED

#: More moments or people than this are not looked at.
MOST_MOMENTS: Final = 40


class TooLargeError(UnsupportedLawError):
    """A family with more that is open than the solver looks at."""


@dataclass(eq=False, slots=True)
class Choice:
    """Something that may have happened to a person: one of ``variants``, on ``when``, if at all.

    ``index`` is the place among the events or claims of the person, -1 if it is not told; ``later`` says that it may
    lie after the day asked.
    """

    person: str
    claim: bool
    index: int
    when: Moved
    variants: list[tuple[Formula, Told]]
    happened: Formula
    later: bool = False


@dataclass(eq=False, slots=True)
class Union:
    """A marriage, on both sides."""

    people: tuple[str, str]
    told: Marriage
    since: Moved
    until: Moved | None


class Given(World):
    """The world of one family on a day. ``untold`` is how many events may have happened that nobody told.

    Raises :class:`TooLargeError`.
    """

    crowded = True

    def __init__(self, history: History, slice_: Slice, last: Day, untold: int) -> None:
        family, norms = history.family, history.norms
        self.family, self.last = family, last
        #: That the moments lie where they must; there are as many as may be needed, so it can always be met.
        self.placing: list[Formula] = []
        people = _by_descent(family, last)
        parents = {
            name: tuple(each for each in family.people[name].parents if each in people)
            for name in people
            if family.people[name].parents
        }
        states = tuple(sorted({*history.states, *_everywhere(history)}))
        self._begin(norms, slice_, Shape(tuple(people), parents), states)
        self.watched = _read_by_watches(history, slice_)
        self.choices: list[Choice] = []
        self.born = {name: self._birth_of(family.people[name]) for name in people}
        self.asked = self.circuit.fixed(last)
        self.facts = GivenFacts(self)  # type: ignore[assignment]
        self.unions = list(self._unions())
        self.open_nationalities = sorted(self._open_nationalities())
        self.open_ended = bool(self.open_nationalities) or not family.complete
        self.untold = untold if self.open_ended else 0
        self._kin()
        self._choose_told()
        self._choose_untold()
        self._lay_out(history)
        #: How many of the demands keep the variables apart; those that follow come from the law.
        self.structural = len(self.circuit.asserted)

    def lie(self, formula: Formula) -> None:
        self.placing.append(formula)

    # --- days

    def new_day(self, name: str, span: Span) -> Moved:
        if span.exact:
            return self.circuit.fixed(span.earliest)
        return self.circuit.date(name, key_of(max(span.earliest, EARLIEST)), key_of(span.latest), short=False)

    def told_day(self, name: str, span: Span | None) -> Moved | None:
        if span is None:
            return None
        latest = min(span.latest, max(self.last, self.family.told) + 366)
        return self.new_day(name, Span(min(span.earliest, latest), latest))

    def _birth_of(self, person: Person) -> Moved:
        """Not after anything that is told of the person, also of what does not matter to the question."""
        told = [event.day for event in person.events]
        told += [claim.day for claim in person.claims if claim.day is not None and claim.title != "birth"]
        told += [statement.since for several in person.facts.values() for statement in several if statement.since]
        told += [union.since for union in person.unions]
        ends = [statement.until for several in person.facts.values() for statement in several if statement.until]
        known = [*(span.latest for span in told), *(span.latest - 1 for span in ends)]
        latest = min([person.born.latest, self.last, *known])
        return self.new_day(f"{person.id} born", Span(person.born.earliest, max(latest, person.born.earliest)))

    # --- people

    def _unions(self) -> Iterator[Union]:
        seen: set[tuple[str, str, Span, Span | None]] = set()
        for name in self.shape.people:
            for told in self.family.people[name].unions:
                one, other = sorted((name, told.spouse))
                key = (one, other, told.since, told.until)
                if told.spouse in self.born and key not in seen and told.since.earliest <= self.last:
                    seen.add(key)
                    number = len(seen)
                    since = self.told_day(f"union {number} from", told.since)
                    assert since is not None
                    yield Union((one, other), told, since, self.told_day(f"union {number} until", told.until))

    def _kin(self) -> None:
        circuit = self.circuit
        for child, parents in self.shape.parents.items():
            for parent in parents:
                born = self.born[parent]
                grown = Moved(born.variable, born.key + YOUNGEST_PARENT_YEARS * A_YEAR)
                circuit.demand(circuit.at_most(grown, self.born[child]))
        for union in self.unions:
            for person in union.people:
                circuit.demand(circuit.at_most(self.born[person], union.since))
            if union.until is not None:
                circuit.demand(circuit.before(union.since, union.until))

    def relatives(self, person: str, relation: str, now: Moved) -> list[tuple[str, Formula]]:
        if relation != "spouse":
            return super().relatives(person, relation, now)
        circuit = self.circuit
        found: dict[str, list[Formula]] = {}
        for union in self.unions:
            if person in union.people:
                other = union.people[1] if union.people[0] == person else union.people[0]
                ended = circuit.at_most(union.until, now) if union.until is not None else FALSE
                found.setdefault(other, []).append(circuit.both(circuit.at_most(union.since, now), -ended))
        return [(other, circuit.any_of(guards)) for other, guards in found.items()]

    def _open_nationalities(self) -> Iterator[tuple[str, State]]:
        for name in self.shape.people:
            person = self.family.people[name]
            told = {claim.state: claim for claim in person.claims}
            for state in self.slice.states:
                claim = told.get(state)
                if claim.standing is Standing.UNKNOWN if claim is not None else person.others != "none":
                    yield name, state

    # --- what may have happened

    def _choose_told(self) -> None:
        for name in self.shape.people:
            person = self.family.people[name]
            for state in sorted(self.slice.states):
                self.claims[(name, state)] = FALSE
            for index, claim in enumerate(person.claims):
                if claim.standing is not Standing.HOLDS or claim.state not in self.slice.states:
                    continue
                sure = self.circuit.variable(f"{name} {claim.state} good") if claim.doubtful else TRUE
                details = {**claim.details, "title": claim.title}
                if claim.title == "birth":
                    self.claims[(name, claim.state)] = sure
                elif claim.day is None:
                    self._choose(name, True, index, person.born, "acquires", claim.state, details, sure)
                else:
                    self._choose(name, True, index, claim.day, "acquires", claim.state, details, sure)
            for index, event in enumerate(person.events):
                if self._matters(event.kind, event.state):
                    happened = TRUE
                    if event.happened is not HAPPENED:
                        happened = self.circuit.variable(f"{name} #{index} happened")
                    self._choose(name, False, index, event.day, event.kind, event.state, event.details, happened)
        for name, state in self.open_nationalities:
            self.claims[(name, state)] = self.circuit.variable(f"{name} {state} by birth")

    def _matters(self, kind: str, state: State) -> bool:
        if kind == "acquires":
            return state in self.slice.states
        return kind in self.slice.patterns or kind == "decides"

    def _choose(
        self,
        person: str,
        claim: bool,
        index: int,
        span: Span,
        kind: str,
        state: State,
        details: Mapping[str, Value],
        sure: Formula,
    ) -> None:
        if span.earliest > self.last or sure == FALSE:
            return
        circuit = self.circuit
        known = {key: value for key, value in details.items() if not isinstance(value, Span)}
        names, values = particulars(kind, self.slice, self.states)
        if kind == "decides":
            names, values = ["about"], [EVENTS["decides"].details["about"].values]
        if kind == "acquires" and "title" not in names:
            names, values = [*names, "title"], [*values, LATER_TITLES[:1]]
        missing = [(n, each) for n, each in zip(names, values, strict=True) if n not in known and n != "provision"]
        variants = [
            Told(kind, state, tuple({**known, **dict(zip([n for n, _ in missing], chosen, strict=True))}.items()))
            for chosen in product(*(each for _, each in missing))
        ]
        label = f"{person} {kind} {state} #{index}"
        numbered = [(guard, variants[int(n)]) for guard, n in choose_one(circuit, range(len(variants)), label)]
        when = self.new_day(f"{label} on", Span(span.earliest, min(span.latest, max(self.family.told, span.earliest))))
        circuit.demand(circuit.at_most(self.born[person], when))  # whether it happened or not
        self.choices.append(Choice(person, claim, index, when, numbered, sure, span.latest > self.last))

    def _choose_untold(self) -> None:
        circuit = self.circuit
        if not self.untold:
            return
        options: list[tuple[str, Told]] = []
        for told in tellable(self.norms, self.slice, self.states):
            for person in self.shape.people:
                if told.kind == "acquires":
                    if (person, told.state) in self.open_nationalities:
                        options.append((person, told))
                elif not self.family.complete:
                    options.append((person, told))
        first = min(max(each.born.earliest, EARLIEST) for each in self.family.people.values())
        for number in range(self.untold):
            when = self.new_day(f"untold {number}", Span(min(first, self.last), self.last))
            guards = [circuit.variable(f"untold {number}: {p} {told.kind} {told.state}") for p, told in options]
            at_most_one(circuit, guards)
            for guard, (person, told) in zip(guards, options, strict=True):
                circuit.demand(circuit.either(-guard, circuit.at_most(self.born[person], when)))
                self.choices.append(Choice(person, False, -1, when, [(guard, told)], TRUE))

    # --- slots

    def _lay_out(self, history: History) -> None:
        """Births before anything else happens have slots of their own; all else lies in moments."""
        windows = [Window(*self._bounds_of(choice.when)) for choice in {c.when: c for c in self.choices}.values()]
        windows = [Window(each.lo, min(each.hi, self.last)) for each in windows]
        windows.extend(by_themselves(history, self.slice, self.last))
        first = min((each.lo for each in windows), default=self.last + 1)
        late = []
        for name in self.shape.people:
            window = up_to(self.family.people[name].born, self.last)
            assert window is not None
            early = window.hi < first
            self.early[name] = TRUE if early else FALSE
            slot = Slot(len(self.slots), self.born[name], name)
            self.slots.append(slot)
            if early:
                self._bear(slot, name, TRUE)
            else:
                late.append(name)
                windows.append(window)
        self.births = len(self.slots)
        circuit = self.circuit
        for cluster in clusters(windows):
            for number in range(cluster.moments):
                when = self.new_day(f"moment {len(self.slots)}", Span(cluster.lo, cluster.hi))
                if number:
                    circuit.demand(circuit.before(self.slots[-1].day, when))
                self.slots.append(Slot(len(self.slots), when))
        if len(self.slots) > MOST_MOMENTS + self.births:
            raise TooLargeError(f"more than {MOST_MOMENTS} moments may matter; ask about an earlier day or tell more")
        for name in late:
            self._place_birth(name)
        for choice in self.choices:
            self._place(choice)

    def _bounds_of(self, when: Moved) -> tuple[Day, Day]:
        if when.variable is None:
            return day_of(when.key), day_of(when.key)
        variable = self.circuit.dates[when.variable]
        return day_of(variable.low), day_of(variable.high)

    def _place_birth(self, name: str) -> None:
        here = [(slot, self.circuit.same_day(self.born[name], slot.day)) for slot in self.slots[self.births :]]
        self.circuit.demand(self.circuit.any_of(guard for _, guard in here))
        for slot, guard in here:
            if guard != FALSE:
                self._bear(slot, name, guard)

    def _bear(self, slot: Slot, person: str, guard: Formula) -> None:
        told = {claim.state: claim for claim in self.family.people[person].claims}
        for state in sorted(self.slice.states):
            claim = told.get(state)
            details: dict[str, Word] = {"state": state, "title": "birth", "route": "ordinary"}
            if claim is not None and claim.standing is Standing.HOLDS:
                details = {k: v for k, v in claim.details.items() if not isinstance(v, Span)}
                details |= {"state": state, "title": "birth"}
            claimed = self.circuit.both(guard, self.claims[(person, state)])
            self.occur(slot, Occurrence("acquires", person, slot.index, 0, claimed, details))
        self.occur(slot, Occurrence("is born", person, slot.index, 0, guard, {}))

    def _place(self, choice: Choice) -> None:
        circuit = self.circuit
        here = [(slot, circuit.same_day(choice.when, slot.day)) for slot in self.slots[self.births :]]
        after = circuit.before(self.asked, choice.when) if choice.later else FALSE
        for variant, told in choice.variants:
            happened = circuit.both(choice.happened, variant)
            circuit.demand(circuit.any_of([-happened, after, *(guard for _, guard in here)]))
            for slot, guard in here:
                found = Occurrence(told.kind, choice.person, slot.index, 0, circuit.both(guard, happened), {})
                found.details = told.particulars
                self.occur(slot, found)


def _by_descent(family: Family, last: Day) -> Sequence[str]:
    """Those born by a day, parents before children."""
    found: list[str] = []

    def add(name: str) -> None:
        for parent in family.people[name].parents:
            if parent in family.people and parent not in found:
                add(parent)
        if name not in found and family.people[name].born.earliest <= last:
            found.append(name)

    for name in family.people:
        add(name)
    return found


def _everywhere(history: History) -> tuple[State, ...]:
    from denizen.interpreters.solver.slicing import universe

    return universe(history.norms)


def _read_by_watches(history: History, slice_: Slice) -> frozenset[str]:
    """Facts that a watched provision reads: if they changed on an unknown day, that would be a moment."""
    from denizen.interpreters.solver.slicing import roots_of
    from denizen.language.graph import walk
    from denizen.language.nodes import FactOf

    return frozenset(
        node.name
        for norm in slice_.norms
        if norm.active
        for node in walk(list(roots_of(norm)))
        if isinstance(node, FactOf)
    )


__all__ = ["Choice", "Given", "TooLargeError", "Union"]
