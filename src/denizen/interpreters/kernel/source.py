"""The law of a scenario as one C file: the state of a family, the compiled provisions, the fold."""

import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Final

from denizen.interpreters.explain.scenario import Norm, Norms
from denizen.interpreters.kernel import codes
from denizen.interpreters.kernel.conditions import RELATION, Conditions, duration_arguments
from denizen.interpreters.kernel.structures import declarations
from denizen.interpreters.kernel.tables import Tables, Test, array, force_steps
from denizen.interpreters.kernel.watched import Watched
from denizen.language.dates import BEGINNING, FOREVER, Day, Duration
from denizen.language.effects import Acquires, Effect, Loses, Owes
from denizen.language.events import TITLES
from denizen.language.force import Stage
from denizen.language.nodes import Pattern
from denizen.language.provisions import Modality

_HERE = Path(__file__).parent
#: From so many provisions on, law is compiled in several units at the same time.
LARGE: Final = 64
#: Two, because each reads the state of a family anew and takes memory; most machines have two processors.
UNITS: Final = 2
#: How much of the functions goes with the fold.
FIRST_SHARE: Final = 0.45


class Source:
    """C text, and what is needed to read its answers."""

    def __init__(self, norms: Norms) -> None:
        self.norms = norms
        self.effective = tuple(norm for norm in norms.by_id.values() if norm.live)
        self._tables = Tables(norms, self.effective, {norm.id: at for at, norm in enumerate(self.effective)})
        self._conditions = Conditions(self._tables)
        self._kept = {norm.id: at for at, norm in enumerate(n for n in self.effective if n.on is not None or n.active)}
        self._watched = Watched(self._tables, self._kept)
        self._durations: dict[Duration, str] = {}
        self.text = self._write()

    @property
    def provisions(self) -> tuple[str, ...]:
        """The provisions that a kernel of this source answers for, in the order of their numbers."""
        return tuple(norm.id for norm in self.effective)

    @property
    def tests(self) -> tuple[Test, ...]:
        return tuple(self._tables.tests)

    @property
    def patterns(self) -> tuple[Pattern, ...]:
        """The patterns of events that the law looks for, in the order in which it was compiled."""
        return tuple(pattern for patterns in self._tables.patterns.values() for pattern in patterns)

    def _write(self) -> str:
        for state in self.norms.rulebook.states:
            self._tables.state(state)
        norms = [self._norm(number, norm) for number, norm in enumerate(self.effective)]
        tables = self._norm_tables()
        events = self._on_event()
        classify = self._tables.classify()  # the last to number anything: what is written from here on looks it up
        functions = [*self._conditions.functions, *norms]
        head = [self._sizes(), declarations(), self._lookups(), _part("head.c"), self._tables.step_functions()]
        rest = [
            classify,
            tables,
            "static void meet(Family *f, int32_t norm, int32_t event, T match, Day told);",
            "static void meet_looking_back(Family *f, int32_t norm, int32_t event, T match);",
            events,
            *map(_part, ("fold.c", "moments.c", "batch.c")),
        ]
        return "\n".join([*head, *_declared(functions), *_shared_out(functions), *_only_in(0, rest)])

    @property
    def units(self) -> int:
        """In how many units the text is compiled: one that can be optimised as a whole, or several at the same time."""
        return 1 if len(self.effective) < LARGE else UNITS

    # --- sizes and look-ups

    def _sizes(self) -> str:
        tables = self._tables
        most = max((len(patterns) for patterns in tables.patterns.values()), default=1)
        kind = codes.KIND
        sizes = {
            "KNOWN_STATES": max(1, len(tables.states)),
            "MATCH_WORDS": -(-most // 32),
            "KINDS_USED": len(tables.listed),
            "NORMS": len(self.effective),
            "NORMS_KEPT": len(self._kept),
            "WATCHED": len(self.norms.active),
            "SLOTS": codes.SLOTS,
            "OPEN": codes.OPEN,
            "FIELD_STATE": codes.FIELDS.index("state"),
            "KIND_DECIDES": kind["decides"],
            "KIND_ACQUIRES": kind["acquires"],
            "KIND_LOSES": kind["loses"],
            "KIND_BREACHES": kind["breaches"],
            "KIND_IS_BORN": kind["is born"],
            "ABOUT_SLOT": codes.SLOT["decides", "about"],
            "GROUND_SLOT": codes.SLOT["decides", "ground"],
            "ACQUIRES_PROVISION": codes.SLOT["acquires", "provision"],
            "LOSES_PROVISION": codes.SLOT["loses", "provision"],
            "BREACHES_PROVISION": codes.SLOT["breaches", "provision"],
            "FIRST_LAW": self._first_law(),
            "DECIDED": sum(len(_changes(norm)) for norm in self.norms.decided),
        }
        return "#include <stdint.h>\n" + "\n".join(f"#define {name} {value}" for name, value in sizes.items())

    def _lookups(self) -> str:
        tables = self._tables
        local = [tables.states.get(word, -1) for word in codes.WORDS]
        matters = {"acquires", *tables.listed, *tables.patterns, *(["decides"] if self.norms.decided else [])}
        always = {"acquires", *(["decides"] if self.norms.decided else [])}
        bits = self._watched.bits
        slots = [
            "{" + ", ".join(str(codes.SLOT.get((kind, name), -1)) for name in codes.FIELDS) + "}"
            for kind in codes.KINDS
        ]
        return "\n".join(
            [
                array("int8_t", "LOCAL_STATE", local),
                array("int16_t", "KNOWN_STATE", [codes.WORD[state] for state in tables.states] or [-1]),
                array("int8_t", "KIND_USED", [tables.listed.get(kind, -1) for kind in codes.KINDS]),
                array("uint8_t", "KIND_MATTERS", [int(kind in matters) for kind in codes.KINDS]),
                array("uint64_t", "KIND_TOUCHES", [f"{bits.get(kind, 0)}ull" for kind in codes.KINDS]),
                array(
                    "uint8_t", "KIND_BEGINS", [int(kind in always | set(self.norms.by_event)) for kind in codes.KINDS]
                ),
                array("uint8_t", "ALWAYS_BEGINS", [int(kind in always) for kind in codes.KINDS]),
                array(
                    "uint64_t",
                    "KIND_STATES",
                    [f"{tables.states_of(kind) if kind in matters else 0}ull" for kind in codes.KINDS],
                ),
                array("uint32_t", "KIND_SLOTS", [self._slots(kind) for kind in codes.KINDS]),
                f"static const int8_t SLOT_OF[][{len(codes.FIELDS)}] = {{{', '.join(slots)}}};",
                array("uint8_t", "TITLE_RANK", [_title_rank(word) for word in codes.WORDS]),
                tables.norm_tests(),
            ]
        )

    def _slots(self, kind: str) -> int:
        """The particulars of a kind of event that somebody reads, as bits."""
        always = {"acquires": {0}, "decides": {codes.SLOT["decides", name] for name in ("about", "ground")}}
        return sum(1 << slot for slot in self._tables.slots.get(kind, set()) | always.get(kind, set()))

    def _first_law(self) -> Day:
        """The day before which nothing comes of what happens; texts that look back may reach any day."""
        if any(norm.provision.reach.looks_back for norm in self.effective):
            return BEGINNING
        return min((norm.force.began.earliest for norm in self.effective), default=FOREVER)

    # --- one provision

    def _norm(self, number: int, norm: Norm) -> str:
        self._tables.provision = norm.id
        force = self._tables.steps(force_steps(norm.force))
        made = [f"/* {norm.id} */"]
        lines = [f"    T r = {force}(f, d), x;", "    if (!r) return 0;"]
        for conditions, value in ((norm.when, "{}"), (norm.unless, "2 - {}")):
            for node in conditions:
                asked = value.format(self._conditions.condition(node))
                lines.append(f"    x = {asked}; if (!x) return 0; r = min2(r, x);")
        made.append(
            _function("LAW T", f"try_{number}", "int32_t v_subject UNUSED, int32_t e UNUSED, Day d", lines, "r")
        )
        made.append(self._bar(number, norm))
        made.append(self._standing(number, norm))
        if norm.bearers.condition is not None:
            body = [f"    T r = {self._conditions.condition(norm.bearers.condition)};"]
            people = "int32_t v_subject UNUSED, int32_t v_bearer UNUSED, int32_t e UNUSED, Day d"
            made.append(_function("LINKED T", f"bearer_{number}", people, body, "r"))
        if self._ends(norm):
            made.append(self._lasting(number, norm))
        return "\n".join(made)

    def _bar(self, number: int, norm: Norm) -> str:
        lines = ["    T x;"]
        for defeater in self.norms.defeaters.get(norm.id, ()):
            other = self._tables.numbers[defeater.id]
            asked = f"standing_{other}(f, b, d)" if defeater.on is not None else f"try_{other}(f, b, e, d)"
            lines.append(f"    x = {asked}; if (x) x = bar_{other}(f, b, e, d, x); if (2 - x < v) v = 2 - x;")
        people = "int32_t b UNUSED, int32_t e UNUSED, Day d UNUSED, T v"
        return _function("LINKED T", f"bar_{number}", people, lines if len(lines) > 1 else [], "v")

    def _standing(self, number: int, norm: Norm) -> str:
        if norm.id in self._kept:
            kept = self._kept[norm.id]
            body = [f"    T r = f->of_norm[p][{kept}] < 0 ? 0 : standing_kept(f, {kept}, p, d);"]
        elif _alone(norm):
            body = [f"    T r = try_{number}(f, p, -1, d);", f"    if (r) r = bar_{number}(f, p, -1, d, r);"]
        else:
            body = [f"    T r = standing_on_others(f, {number}, p, d);"]
        return _function("LINKED T", f"standing_{number}", "int32_t p, Day d", body, "r")

    def _ends(self, norm: Norm) -> bool:
        lost = norm.decided and any(isinstance(effect, Loses) for effect in norm.effects)
        return norm.id in self._kept and (norm.lasts is not None or lost or norm.needs_force)

    def _lasting(self, number: int, norm: Norm) -> str:
        lines = ["    T r = 2, x UNUSED;"]
        asked = [] if norm.lasts is None else [self._conditions.condition(norm.lasts)]
        if norm.decided:
            lost = [self._tables.state(effect.state) for effect in norm.effects if isinstance(effect, Loses)]
            asked.extend(f"holds(f, v_subject, {local}, d)" for local in lost)
        lines.extend(f"    x = {one}; if (x < r) r = x;" for one in asked)
        if norm.needs_force:
            force = self._tables.steps(force_steps(norm.force))
            lines.append(f"    x = {force}(f, d); if (d >= hi && x < r) r = x;")
        people = "int32_t v_subject UNUSED, int32_t e UNUSED, Day d, Day hi UNUSED"
        return _function("LINKED T", f"lasting_{number}", people, lines, "r")

    # --- tables over all provisions

    def _norm_tables(self) -> str:
        made = [
            "typedef struct { int8_t kind; int16_t local, norm, state, kind_used, pattern; int32_t how;"
            " Day (*due)(Day); } Effect;",
            "typedef struct { int32_t norm; const Effect *effect; int32_t state, about; } Decided;",
        ]
        made.extend(self._effects(number, norm) for number, norm in enumerate(self.effective))
        durations = [
            f"static Day {name}(Day x) {{ return shift_day(x, {duration_arguments(duration)}); }}"
            for duration, name in self._durations.items()
        ]
        made[2:2] = durations
        everybody = list(enumerate(self.effective))
        relations = [
            f"static const int8_t RELATIONS_{n}[] = {{{', '.join(RELATION[r] for r in norm.bearers.relations)}, -1}};"
            for n, norm in everybody
        ]
        starts = [f"static const Day STARTS_{n}[] = {{{', '.join(map(str, _starts(norm)))}}};" for n, norm in everybody]
        has_bar = [norm.id in self.norms.defeaters for norm in self.effective]
        alone = [int(_alone(norm) and norm.id not in self.norms.defeaters) for norm in self.effective]
        condition = [norm.bearers.condition is not None for norm in self.effective]
        ends = [self._ends(norm) for norm in self.effective]
        reach = [norm.provision.reach for norm in self.effective]
        forces = [self._tables.steps(force_steps(norm.force)) for norm in self.effective]
        since = [each.since if each.since is not None else 0 for each in reach]
        until = [each.until if each.until is not None else FOREVER + 1 for each in reach]
        return "\n".join(
            [
                *made,
                *relations,
                *starts,
                _functions("TRY", "T", "Family *, int32_t, int32_t, Day", "try", [True] * len(everybody)),
                _functions("STANDING", "T", "Family *, int32_t, Day", "standing", [True] * len(everybody)),
                f"static T (*const FORCE[])(Family *, Day) = {{{', '.join(forces)}}};",
                _functions("BAR", "T", "Family *, int32_t, int32_t, Day, T", "bar", has_bar),
                _functions("BEARER", "T", "Family *, int32_t, int32_t, int32_t, Day", "bearer", condition),
                _functions("LASTING", "T", "Family *, int32_t, int32_t, Day, Day", "lasting", ends),
                array("int8_t *const", "RELATIONS", [f"RELATIONS_{n}" for n, _ in everybody]),
                array("Day *const", "STARTS", [f"STARTS_{n}" for n, _ in everybody]),
                array("Effect *const", "EFFECTS", [f"EFFECTS_{n}" for n, _ in everybody]),
                array("int16_t", "KEPT", [self._kept.get(norm.id, -1) for norm in self.effective]),
                array("uint8_t", "ALONE", alone),
                array("uint64_t", "NEEDS", [f"{self._watched.needs(norm)}ull" for norm in self.effective]),
                array("uint8_t", "BY_LAW", [int(norm.modality is Modality.BY_LAW) for norm in self.effective]),
                array("uint8_t", "LOOKS_BACK", [int(each.looks_back) for each in reach]),
                array("Day", "REACH_SINCE", since),
                array("Day", "REACH_UNTIL", until),
                self._watched.written(),
                self._decided(),
            ]
        )

    def _effects(self, number: int, norm: Norm) -> str:
        self._tables.provision = norm.id
        kept = [self._effect(number, effect) for effect in norm.effects if _does(effect)]
        if sum(isinstance(effect, Owes) and effect.due is not None for effect in norm.effects) > 1:
            raise self._tables.refuse(None, "one provision sets two deadlines")
        return f"static const Effect EFFECTS_{number}[] = {{{', '.join([*kept, '{.kind = -1}'])}}};"

    def _effect(self, number: int, effect: Effect) -> str:
        local = self._tables.state(effect.state)
        common = f".local = {local}, .norm = {number}, .state = {codes.WORD[effect.state]}"
        if isinstance(effect, Acquires):
            return f"{{.kind = 0, {common}, .how = {codes.WORD[effect.title]}}}"
        if isinstance(effect, Loses):
            return f"{{.kind = 1, {common}, .how = {codes.WORD[effect.manner]}}}"
        assert isinstance(effect, Owes)
        assert effect.due is not None
        due = self._durations.setdefault(effect.due, f"due_{len(self._durations)}")
        kind, pattern = 0, -1
        if effect.fulfilled_by is not None:
            kind = self._tables.kept_kind(effect.fulfilled_by.kind)
            pattern = self._tables.pattern(effect.fulfilled_by)
        return f"{{.kind = 2, {common}, .kind_used = {kind}, .pattern = {pattern}, .due = {due}}}"

    def _decided(self) -> str:
        rows = []
        for norm in self.norms.decided:
            number = self._tables.numbers[norm.id]
            places = [effect for effect in norm.effects if _does(effect)]
            for effect in _changes(norm):
                about = "admission" if isinstance(effect, Acquires) else effect.about
                at = next(place for place, each in enumerate(places) if each is effect)
                state = codes.WORD[effect.state]
                rows.append(f"{{{number}, &EFFECTS_{number}[{at}], {state}, {codes.WORD[about]}}}")
        return f"static const Decided DECIDED_EFFECTS[] = {{{', '.join([*rows, '{-1, 0, 0, 0}'])}}};"

    def _on_event(self) -> str:
        cases = []
        for kind, waiting in self.norms.by_event.items():
            lines = [f"    case {codes.KIND[kind]}:"]
            for norm in waiting:
                assert norm.on is not None
                number, pattern = self._tables.numbers[norm.id], self._tables.pattern(norm.on)
                meet = (
                    "meet_looking_back(f, {}, event, m)"
                    if norm.provision.reach.looks_back
                    else "meet(f, {}, event, m, o->day)"
                )
                lines.append(f"        if ((m = match_of(o, {pattern}))) {meet.format(number)};")
            cases.append("\n".join([*lines, "        break;"]))
        body = "\n".join(cases)
        return (
            "static void on_event(Family *f, const Occurrence *o, int32_t event) {\n"
            f"    T m;\n    (void)m;\n    switch (o->kind) {{\n{body}\n    }}\n}}"
        )


def _declared(functions: Iterable[str]) -> Iterator[str]:
    """What any unit of compiled law may call in another."""
    yield "LINKED T standing_on_others(Family *f, int32_t norm, int32_t person, Day d);"
    for text in functions:
        yield from (f"{signature};" for signature in re.findall(r"^((?:LAW|LINKED) .*\)) \{$", text, re.MULTILINE))


def _shared_out(functions: Sequence[str]) -> Iterator[str]:
    """The functions in as many parts as there may be units, about as long; the first has less, for it has the fold."""
    limit, length, first = FIRST_SHARE * sum(map(len, functions)), 0, 0
    while first < len(functions) and length < limit:
        length += len(functions[first])
        first += 1
    yield from _only_in(0, functions[:first])
    yield from _only_in(1, functions[first:])


def _only_in(unit: int, texts: Iterable[str]) -> Iterator[str]:
    yield f"#if UNITS == 1 || UNIT == {unit}"
    yield from texts
    yield "#endif"


def _part(name: str) -> str:
    return _HERE.joinpath(name).read_text(encoding="utf-8")


def _does(effect: Effect) -> bool:
    """Whether the effect changes what is kept of a family; the others only hold."""
    return isinstance(effect, Acquires | Loses) or (isinstance(effect, Owes) and effect.due is not None)


def _title_rank(word: str) -> int:
    return TITLES.index(word) if word in TITLES else len(TITLES)


def _alone(norm: Norm) -> bool:
    """Whether the effects fall on the subject, whatever else is the case."""
    return norm.bearers.relations == ("self",) and norm.bearers.condition is None


def _changes(norm: Norm) -> list[Acquires | Loses]:
    return [effect for effect in norm.effects if isinstance(effect, Acquires | Loses)]


def _starts(norm: Norm) -> list[int]:
    """The days on which the text enters into force, below zero where they are known only in part; 0 ends the list."""
    if not norm.provision.reach.looks_back:
        return [0]
    starts = [step.start for step in norm.force.steps if step.stage is Stage.IN_FORCE]
    return [*(start.earliest if start.exact else -start.earliest for start in starts), 0]


def _function(kind: str, name: str, parameters: str, lines: Sequence[str], result: str) -> str:
    body = "".join(f"{line}\n" for line in lines)
    return f"{kind} {name}(Family *f UNUSED, {parameters}) {{\n{body}    return {result};\n}}"


def _functions(name: str, result: str, parameters: str, prefix: str, there: Sequence[bool]) -> str:
    """A table of functions; nothing where a provision has none."""
    values = ", ".join(f"{prefix}_{number}" if yes else "0" for number, yes in enumerate(there))
    return f"static {result} (*const {name}[])({parameters}) = {{{values}}};"
