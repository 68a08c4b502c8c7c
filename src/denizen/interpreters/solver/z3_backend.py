"""The one place that knows z3: a circuit becomes bit vectors, and an answer becomes truths and days.

Everything is finite (a date is a bit vector), so the solver is z3's incremental solver for finite domains, which is a
SAT solver after bit-blasting. Seeds are fixed: equal questions get equal answers.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cache
from importlib import import_module
from typing import Any, Final

from denizen.interpreters.solver.circuit import A_MONTH, BASE_YEAR, KEYS, Circuit, Formula, Link, Order, day_of
from denizen.language.dates import Day, Duration, Leap, shift, write_day

BITS: Final = KEYS.bit_length()
#: Steps of the solver in a second of an idle processor: 2 to 5 million measured, on the questions of the profiles.
STEPS_A_SECOND: Final = 2_500_000
#: By the wall clock a question may take so many times its seconds, which only matters on a very busy machine.
_BUSY: Final = 20
_MOST_STEPS: Final = 4_000_000_000
_LEAP_MONTHS: Final = (0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)


class Outcome(Enum):
    """What the solver says of a question."""

    FOUND = "found"
    NONE = "none"
    UNDECIDED = "undecided"


class SolverMissingError(ImportError):
    """The extra ``solver`` is not installed."""


@cache
def _z3() -> Any:
    try:
        return import_module("z3")
    except ImportError:
        raise SolverMissingError("this needs the solver: pip install 'denizen[solver]'") from None


@dataclass(frozen=True, slots=True)
class Model:
    """A family found: the truth of every variable that mattered, and the day of every date."""

    truths: dict[Formula, bool]
    days: tuple[Day, ...]
    circuit: Circuit

    def holds(self, formula: Formula) -> bool:
        """The truth of any formula of the circuit; what did not matter is false."""
        values = self.truths
        stack = [abs(formula)]
        while stack:
            gate = stack[-1]
            if gate in values:
                stack.pop()
                continue
            content = self.circuit.gates[gate]
            if isinstance(content, tuple) and not isinstance(content, Order):
                waiting = [abs(part) for part in content if abs(part) not in values]
                if waiting:
                    stack.extend(waiting)
                    continue
                values[gate] = all(values[abs(part)] is (part > 0) for part in content)
            elif isinstance(content, Order):
                values[gate] = self._key(content.left) <= self._key(content.right) + content.margin
            else:
                values[gate] = False
            stack.pop()
        return values[abs(formula)] is (formula > 0)

    def _key(self, variable: int | None) -> int:
        from denizen.interpreters.solver.circuit import key_of

        return key_of(self.days[variable]) if variable is not None else 0


class Backend:
    """A circuit in z3, asked one question after another."""

    def __init__(self, circuit: Circuit) -> None:
        z3 = _z3()
        self.circuit = circuit
        self.context = z3.Context()  # a new one each time: what was asked before must not change an answer
        self.solver = z3.SolverFor("QF_FD", self.context)
        self.solver.set("random_seed", 7)
        self._terms = z3.AstVector(ctx=self.context)  # a context that is given back with terms in it takes a minute
        self.gates: dict[int, Any] = {1: self._kept(z3.BoolVal(True, self.context).as_ast())}
        self.days = [z3.BitVec(f"d{index}", BITS, self.context) for index in range(len(circuit.dates))]
        self._names: dict[Formula, Any] = {}
        self._negations: dict[Formula, Any] = {}
        self._ordinals: dict[tuple[int, int, Leap], Any] = {}
        for index in range(len(circuit.dates)):
            self._limit(index)
        for link in circuit.links:
            self._link(link)
        for formula in circuit.asserted:
            self.solver.add(self.lower(formula))

    # --- lowering

    def lower(self, formula: Formula) -> Any:
        """The formula as a term of z3.

        Gates are made by z3's own functions of C: its classes for Python check every argument of every gate, which
        took longer than solving.
        """
        z3 = _z3()
        c, context, gates = z3.z3core, self.context.ref(), self.gates
        stack = [abs(formula)]
        while stack:
            gate = stack[-1]
            if gate in gates:
                stack.pop()
                continue
            content = self.circuit.gates[gate]
            if isinstance(content, Order):
                gates[gate] = self._kept(self._order(content).as_ast())
            elif not isinstance(content, str):
                parts: tuple[Formula, ...] = content
                waiting = [abs(part) for part in parts if abs(part) not in gates]
                if waiting:
                    stack.extend(waiting)
                    continue
                terms = (z3.Ast * len(parts))(*(self._signed(part) for part in parts))
                gates[gate] = self._kept(c.Z3_mk_and(context, len(parts), terms))
            else:
                gates[gate] = self._kept(z3.Bool(f"b{gate}", self.context).as_ast())
            stack.pop()
        return z3.BoolRef(self._signed(formula), self.context)

    def _signed(self, formula: Formula) -> Any:
        """A gate that was made, or its negation."""
        if formula > 0:
            return self.gates[formula]
        if formula not in self._negations:
            negation = _z3().z3core.Z3_mk_not(self.context.ref(), self.gates[-formula])
            self._negations[formula] = self._kept(negation)
        return self._negations[formula]

    def _kept(self, term: Any) -> Any:
        """A term that lives as long as the back end does."""
        _z3().z3core.Z3_ast_vector_push(self.context.ref(), self._terms.vector, term)
        return term

    def _order(self, order: Order) -> Any:
        z3 = _z3()
        left = self.days[order.left] if order.left is not None else z3.BitVecVal(0, BITS, self.context)
        right = self.days[order.right] if order.right is not None else z3.BitVecVal(0, BITS, self.context)
        if order.margin >= 0:
            return z3.ULE(left, right + order.margin)
        return z3.ULE(left - order.margin, right)

    def _limit(self, index: int) -> None:
        z3 = _z3()
        variable, day = self.circuit.dates[index], self.days[index]
        self.solver.add(z3.UGE(day, variable.low), z3.ULE(day, variable.high))
        of_month = z3.Extract(4, 0, day)
        self.solver.add(z3.UGE(of_month, 1))
        if variable.short:
            self.solver.add(z3.ULE(of_month, 28))
        else:
            self._ordinal(index, 0)  # keeps to the days of the calendar

    # --- days counted one by one

    def _ordinal(self, index: int, months: int, leap_day: Leap = Leap.BACK) -> Any:
        """The number of days since the base year, of a date moved by months."""
        known = self._ordinals.get((index, months, leap_day))
        if known is not None:
            return known
        z3 = _z3()
        key = self.days[index] + months * A_MONTH
        width = BITS + 4
        month = z3.ZeroExt(width - (BITS - 5), z3.Extract(BITS - 1, 5, key))
        year, of_year = (z3.BitVec(f"{letter}{index}_{months}_{leap_day.name}", width, self.context) for letter in "ym")
        self.solver.add(month == year * 12 + of_year, z3.ULE(of_year, 11), z3.ULE(year, 400))
        leap = z3.Extract(1, 0, year) == 0
        before = z3.BitVecVal(0, width, self.context)
        for number in range(11, 0, -1):
            before = z3.If(of_year == number, z3.BitVecVal(_LEAP_MONTHS[number], width, self.context), before)
        extra = z3.If(
            z3.And(leap, z3.UGE(of_year, 2)), z3.BitVecVal(1, width, self.context), z3.BitVecVal(0, width, self.context)
        )
        of_month = z3.ZeroExt(width - 5, z3.Extract(4, 0, key))
        if not self.circuit.dates[index].short:
            thirty = z3.Or([of_year == number for number in (3, 5, 8, 10)])
            last = z3.If(thirty, 30, z3.If(of_year == 1, z3.If(leap, z3.BitVecVal(29, width, self.context), 28), 31))
            if months:  # a month without such a day
                instead = last if leap_day is Leap.BACK else last + 1
                of_month = z3.If(z3.UGT(of_month, last), instead, of_month)
            else:
                self.solver.add(z3.ULE(of_month, last))
        found = year * 365 + z3.LShR(year - 1, 2) + before + extra + of_month
        self._ordinals[(index, months, leap_day)] = found
        return found

    def _link(self, link: Link) -> None:
        z3 = _z3()
        source = self._ordinal(link.source, link.months, link.duration.leap)
        target = self._ordinal(link.target, 0)
        if not link.duration.working_days and link.duration.ending.name == "AS_COUNTED":
            self.solver.add(target == source + link.duration.days)
            return
        weekday = z3.URem(source, 7)
        for start, moved in _by_weekday(link.duration):
            self.solver.add(z3.Implies(weekday == start, target == source + moved))

    # --- asking

    def ask(self, assumptions: Iterable[Formula], seconds: float) -> tuple[Outcome, Model | None]:
        """A family for which all the formulas are true.

        ``seconds`` are counted in steps of the solver, so that a busy machine answers late and not otherwise.
        """
        z3 = _z3()
        self.solver.set("rlimit", min(_MOST_STEPS, max(1, int(seconds * STEPS_A_SECOND))))
        self.solver.set("timeout", max(1, int(seconds * 1000 * _BUSY)))
        answer = self.solver.check([self._literal(formula) for formula in assumptions])
        if answer == z3.unsat:
            return Outcome.NONE, None
        if answer != z3.sat:
            return Outcome.UNDECIDED, None
        return Outcome.FOUND, self._model()

    def _literal(self, formula: Formula) -> Any:
        """Assumptions must be plain literals: a name stands for a gate."""
        if isinstance(self.circuit.gates[abs(formula)], str):
            return self.lower(formula)
        name = self._names.get(formula)
        if name is None:
            z3 = _z3()
            name = self._names[formula] = z3.Bool(f"ask{formula}", self.context)
            self.solver.add(z3.Implies(name, self.lower(formula)))
        return name

    def _model(self) -> Model:
        z3 = _z3()
        found = self.solver.model()
        truths: dict[int, bool] = {1: True}
        for gate, term in self.gates.items():
            content = self.circuit.gates[gate]
            if isinstance(content, str) and gate > 1:
                truths[gate] = z3.is_true(found.eval(z3.BoolRef(term, self.context)))
        days = []
        for index, day in enumerate(self.days):
            value = found.eval(day, model_completion=True).as_long()
            days.append(_legal(value, self.circuit.dates[index].low))
        return Model(truths, tuple(days), self.circuit)


def _legal(key: int, low: int) -> Day:
    try:
        return day_of(key)
    except ValueError:
        return day_of(low)


@cache
def _by_weekday(duration: Duration) -> Sequence[tuple[int, int]]:
    """How far a term reaches from each day of the week, as remainders of the count of days."""
    offset = shift_origin()
    table = []
    for day in range(738000, 738007):
        table.append(((day - offset) % 7, shift(day, duration) - day))
    return tuple(table)


def shift_origin() -> Day:
    """The day before the first of the count.

    >>> write_day(shift_origin())
    '1899-12-31'
    """
    from datetime import date

    return date(BASE_YEAR, 1, 1).toordinal() - 1


__all__ = ["Backend", "Model", "Outcome", "SolverMissingError", "write_day"]
