"""Random families by the million, as columns: seeded, made without a loop over families.

They are driven by what a law looks for: an event is made after one of its patterns, so that every kind of provision
is reached. They are not a population and stand for nobody.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np

from denizen.interpreters.kernel import codes
from denizen.interpreters.kernel.columns import Array, Columns, from_arrays
from denizen.language.dates import FOREVER, day
from denizen.language.events import ARTICLE, EVENTS, PROVISION
from denizen.language.facts import FACTS, NUMBER, STATE, TRUTH
from denizen.language.nodes import Particular, Pattern
from denizen.language.states import State

#: Of ten families, so many have a couple, and so many children.
_COUPLES, _CHILDREN = 0.7, (0.35, 0.25, 0.2, 0.12, 0.08)
_CERTAIN, _TOLD, _KNOWN = 0.95, 0.93, 0.93
_FIRST, _LAST = day("1992-01-01"), day("2027-06-30")
_LIMITS: Final = (day("2002-07-01"), day("2019-09-30"), day("2022-09-22"), day("2023-10-26"), day("2024-08-08"))
_OTHER_STATES: Final = ("DE", "UA", "CN")


@dataclass(frozen=True, slots=True)
class _Moulds:
    """Patterns as arrays: their kinds, and the States and particulars that an event of them may have."""

    kind: Array
    states: Array
    slots: Array
    words: tuple[str, ...]


def random_columns(
    families: int,
    seed: int,
    patterns: Sequence[Pattern],
    states: Sequence[State],
    *,
    events: int = 5,
    uncertain: bool = True,
) -> Columns:
    """Families of one or two adults and up to four children, the same for the same arguments.

    ``events`` is how many an adult has at most. With ``uncertain``, some facts and particulars are unknown and some
    events may not have happened; all days are exact and the accounts complete.
    """
    dice = np.random.default_rng(seed)
    moulds = _moulds(patterns, states)
    couple = dice.random(families) < _COUPLES
    children = dice.choice(len(_CHILDREN), families, p=_CHILDREN)
    size = 1 + couple + children
    people = np.concatenate([[0], np.cumsum(size)]).astype("i4")
    family = np.repeat(np.arange(families), size)
    place = np.arange(people[-1]) - people[family]
    is_child = place >= 1 + couple[family]
    born = _births(dice, family, place, is_child, families)
    arrays: dict[str, Any] = {"people": people, "mark": np.zeros(families, "u1"), "born": born}
    arrays["parents"] = np.stack([np.where(is_child, 0, -1), np.where(is_child & couple[family], 1, -1)])
    arrays |= _facts(dice, born, states, uncertain)
    arrays |= _events(dice, born, is_child, moulds, states, events, uncertain)
    arrays |= _unions(dice, couple, family, place)
    return from_arrays(arrays, moulds.words)


def _births(dice: np.random.Generator, family: Array, place: Array, is_child: Array, families: int) -> Array:
    adult = dice.integers(day("1950-01-01"), day("1999-12-31"), len(family))
    youngest = np.zeros(families, "i8")
    np.maximum.at(youngest, family[~is_child], adult[~is_child])
    child = youngest[family] + dice.integers(17 * 365, 38 * 365, len(family))
    return np.where(is_child, np.minimum(child, day("2026-12-31")), adult).astype("i4")


def _facts(dice: np.random.Generator, born: Array, states: Sequence[State], uncertain: bool) -> dict[str, Any]:
    people = len(born)
    facts = np.full((len(codes.FACT_NAMES), people), codes.UNKNOWN_FACT, "i2")
    lists: list[tuple[Array, int, Array, Array, Array]] = []
    for number, name in enumerate(codes.FACT_NAMES):
        kind = FACTS[name]
        choices = _choices(kind.type, kind.values, states)
        value = dice.choice(choices, people)
        if uncertain:
            value = np.where(dice.random(people) < _KNOWN, value, codes.UNKNOWN_FACT)
            value = np.where(dice.random(people) < 0.02, codes.NOT_APPLICABLE, value)
        facts[number] = value
        if not kind.over_time:
            continue
        changing = np.flatnonzero(dice.random(people) < 0.3)
        facts[number, changing] = codes.OVER_TIME
        turn = dice.integers(_FIRST, _LAST, len(changing))
        lists.append((changing, number, value[changing], np.zeros_like(turn), turn))
        lists.append((changing, number, dice.choice(choices, len(changing)), turn, np.full_like(turn, FOREVER)))
    who = np.concatenate([each[0] for each in lists])
    fact = np.concatenate([np.full(len(each[0]), each[1]) for each in lists])
    order = np.lexsort((np.concatenate([each[3] for each in lists]), fact, who))
    return {
        "facts": facts,
        "statements": _offsets(who, people),
        "statement_fact": fact[order],
        "statement_value": np.concatenate([each[2] for each in lists])[order],
        "statement_since": np.concatenate([each[3] for each in lists])[order],
        "statement_until": np.concatenate([each[4] for each in lists])[order],
    }


def _choices(type_: str, values: tuple[str, ...], states: Sequence[State]) -> list[int]:
    if type_ == STATE:
        return [codes.WORD[state] for state in (*states, *_OTHER_STATES[:1])]
    return [0, 1] if type_ == TRUTH else [codes.WORD[word] for word in values]


def _events(
    dice: np.random.Generator,
    born: Array,
    is_child: Array,
    moulds: _Moulds,
    states: Sequence[State],
    most: int,
    uncertain: bool,
) -> dict[str, Any]:
    people = len(born)
    held = dice.integers(1, 3, people)
    who_holds = np.repeat(np.arange(people), held)
    acquired = _acquisitions(dice, born, is_child, who_holds, states)
    count = np.where(is_child, dice.integers(0, 2, people), dice.integers(0, most + 1, people))
    who = np.repeat(np.arange(people), count)
    mould = dice.integers(0, len(moulds.kind), len(who))
    details = moulds.slots[mould, dice.integers(0, moulds.slots.shape[1], len(who))].T.copy()
    certainty = np.full(len(who), 2)
    if uncertain:
        details[dice.random(details.shape) > _TOLD] = codes.NOT_TOLD
        certainty[dice.random(len(who)) > _CERTAIN] = 1
    made = {
        "event_kind": moulds.kind[mould],
        "event_state": moulds.states[mould, dice.integers(0, moulds.states.shape[1], len(who))],
        "event_day": np.maximum(_days(dice, len(who)), born[who]),
        "event_certainty": certainty,
        "event_details": details,
    }
    both = np.concatenate([who_holds, who])
    order = np.argsort(both, kind="stable")
    joined = {name: np.concatenate([acquired[name], made[name]], axis=-1)[..., order] for name in made}
    return {"events": _offsets(both, people), **joined}


def _days(dice: np.random.Generator, count: int) -> Array:
    """Days on which something is told to have happened; many of them near a change of the law."""
    anywhere = dice.integers(_FIRST, _LAST, count)
    near = dice.choice(_LIMITS, count) + dice.integers(-400, 400, count)
    return np.where(dice.random(count) < 0.5, anywhere, near)


def _acquisitions(
    dice: np.random.Generator, born: Array, is_child: Array, who: Array, states: Sequence[State]
) -> dict[str, Array]:
    """What nationalities people hold: mostly by birth for the first, by a later title for the others."""
    kind = EVENTS["acquires"].details
    first = np.concatenate([[True], who[1:] != who[:-1]]) if len(who) else np.zeros(0, bool)
    by_birth = np.where(first, dice.random(len(who)) < 0.85, dice.random(len(who)) < 0.15)
    title = np.where(
        by_birth, codes.WORD["birth"], dice.choice([codes.WORD[t] for t in kind["title"].values], len(who))
    )
    later = np.maximum(_days(dice, len(who)), born[who])
    details = np.full((codes.SLOTS, len(who)), codes.NOT_TOLD)
    details[codes.SLOT["acquires", "title"]] = title
    routes = [codes.NOT_TOLD, *(codes.WORD[word] for word in kind["route"].values)]
    details[codes.SLOT["acquires", "route"]] = np.where(by_birth, codes.NOT_TOLD, dice.choice(routes, len(who)))
    choices = [codes.WORD[state] for state in (*states, *_OTHER_STATES)]
    weights = np.array([4.0] * len(states) + [0.5] * len(_OTHER_STATES))
    drawn = dice.choice(len(choices), len(who), p=weights / weights.sum())
    another = (np.roll(drawn, 1) + dice.integers(1, len(choices), len(who))) % len(choices)
    which = np.where(first, drawn, another)  # nobody is told to hold the same nationality twice
    return {
        "event_kind": np.full(len(who), codes.KIND["acquires"]),
        "event_state": np.array(choices)[which],
        "event_day": np.where(title == codes.WORD["birth"], born[who], later),
        "event_certainty": np.full(len(who), 2),
        "event_details": details,
    }


def _unions(dice: np.random.Generator, couple: Array, family: Array, place: Array) -> dict[str, Array]:
    """One marriage of each couple, told on both sides; one in five has ended."""
    since = dice.integers(day("1995-01-01"), day("2024-12-31"), len(couple))
    until = np.where(dice.random(len(couple)) < 0.2, since + dice.integers(100, 8000, len(couple)), FOREVER)
    who = np.flatnonzero(couple[family] & (place < 2))
    return {
        "unions": _offsets(who, len(family)),
        "union_spouse": 1 - place[who],
        "union_since": since[family[who]],
        "union_until": until[family[who]],
    }


def _offsets(who: Array, people: int) -> Array:
    return np.concatenate([[0], np.cumsum(np.bincount(who, minlength=people))]).astype("i4")


# --- patterns --------------------------------------------------------------------------------------------------------

#: How many events of a pattern are drawn up in advance.
_VARIANTS: Final = 16


def _moulds(patterns: Sequence[Pattern], states: Sequence[State]) -> _Moulds:
    told = [pattern for pattern in patterns if not EVENTS[pattern.kind].derived]
    told.extend(
        Pattern("decides", (Particular("about", "among", (about,)),)) for about in ("loss", "exit", "annulment")
    )
    words: dict[str, int] = {}
    dice = np.random.default_rng(0)
    everywhere = [codes.WORD[state] for state in states]
    where, slots = [], []
    for pattern in told:
        named = {particular.name: particular for particular in pattern.particulars}
        wanted = named.pop("state", None)
        chosen = everywhere
        if wanted is not None:
            listed = [codes.WORD[str(value)] for value in wanted.values]
            rest = [code for code in (*everywhere, codes.WORD["DE"]) if code not in listed]
            chosen = listed if wanted.relation == "among" else rest
        where.append(dice.choice(chosen, _VARIANTS))
        slots.append([_slots(dice, pattern.kind, named, words) for _ in range(_VARIANTS)])
    kinds = np.array([codes.KIND[pattern.kind] for pattern in told])
    return _Moulds(kinds, np.array(where), np.array(slots, "i8"), tuple(words))


def _slots(dice: np.random.Generator, kind: str, named: dict[str, Particular], words: dict[str, int]) -> list[int]:
    """Particulars that meet the pattern, and any value for those it does not name."""
    found = [codes.NOT_TOLD] * codes.SLOTS
    for name, detail in EVENTS[kind].details.items():
        slot = codes.SLOT.get((kind, name))
        wanted = named.get(name)
        if slot is None or detail.type == PROVISION:
            continue
        if wanted is not None and wanted.relation != "not among":
            value: Any = wanted.values[int(dice.integers(len(wanted.values)))]
            if wanted.relation == "at least":
                value = int(value) + int(dice.integers(0, 3))
        else:
            value = _any_value(dice, detail.type, detail.values, wanted.values if wanted is not None else ())
        if detail.type == ARTICLE and value is not None:
            found[slot] = words.setdefault(str(value), codes.OPEN + len(words))
        elif value is not None:
            code = codes.closed_code(detail.type, value)
            found[slot] = codes.NOT_TOLD if code is None else code
    return found


def _any_value(dice: np.random.Generator, type_: str, values: tuple[str, ...], but: tuple[Any, ...]) -> Any:
    chance = int(dice.integers(1 << 30))
    if type_ == NUMBER:
        return chance % 40
    if type_ == TRUTH:
        return chance % 2 == 0
    if type_ == STATE:
        return ("UA", "RU", "KZ", "TJ")[chance % 4]
    if type_ == ARTICLE:
        return ("328(1)", "105", "337(5)", "1", "154")[chance % 5]
    rest = [value for value in values if value not in but] or list(values)
    return rest[chance % len(rest)]
