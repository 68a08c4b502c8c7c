"""What holds of every case: valid data come back, anything else is refused, and nothing else happens."""

import json
import tempfile
from pathlib import Path
from typing import Any

import jsonschema
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from denizen.cases.events import EVENT_KEYS
from denizen.cases.faults import CaseError, Fault, render_faults
from denizen.cases.files import read_case
from denizen.cases.loading import load
from denizen.cases.model import Family
from denizen.cases.people import PERSON_KEYS, claim_details
from denizen.cases.reading import CASE_KEYS, family_from
from denizen.cases.schema import case_schema
from denizen.cases.writing import data_from, hash_of
from denizen.language.events import ARTICLE, EVENTS, PROVISION, TITLES
from denizen.language.facts import DATE, FACTS, NUMBER, STATE, TEXT, TRUTH
from denizen.language.states import STATES

VALIDATOR = jsonschema.Draft202012Validator(case_schema())

Strategy = st.SearchStrategy[Any]

# --- valid cases --------------------------------------------------------------------------------------------

_days = st.builds("{:04}-{:02}-{:02}".format, st.integers(2010, 2021), st.integers(1, 12), st.integers(1, 28))
_months = st.builds("{:04}-{:02}".format, st.integers(2010, 2021), st.integers(1, 12))
_years = st.integers(2010, 2022).map(str)
_about = st.builds("{}{}".format, st.one_of(_years, _months), st.sampled_from("~?%"))
_between = st.tuples(_months, _months).map(lambda ends: "/".join(sorted(ends)))
_open = st.one_of(_days.map("{}/..".format), _days.map("../{}".format), st.just("unknown"))
dates: Strategy = st.one_of(_days, _months, _years, _about, _between, _open)
states: Strategy = st.sampled_from(sorted(STATES))
truths: Strategy = st.sampled_from(["yes", "no", "true", "false", True, False])
texts: Strategy = st.text(st.characters(categories=("L", "N", "P", "Zs")), min_size=1, max_size=30)

VALUES: dict[str, Strategy] = {
    DATE: dates,
    STATE: states,
    TEXT: texts.filter(lambda text: text not in ("unknown", "n/a", "null", "~")),
    TRUTH: truths,
    NUMBER: st.one_of(st.integers(-(10**6), 10**6), st.integers(-(10**6), 10**6).map(str)),
    ARTICLE: st.sampled_from(["328(1)", "275.1", "337(3.1)", "20", 359]),
    PROVISION: st.sampled_from(["kz.citizenship-1991.21-1-5", "ru.announcement-2022.refusal"]),
}


def values(kind: str, words: tuple[str, ...]) -> Strategy:
    return st.sampled_from(words) if words else VALUES[kind]


def facts(name: str) -> Strategy:
    kind = FACTS[name]
    value = st.one_of(values(kind.type, kind.values), st.sampled_from(["unknown", "n/a"]))
    if not kind.over_time:
        return value
    change = st.tuples(value, value, _days).map(
        lambda told: [{"value": told[0], "until": told[2]}, {"value": told[1], "from": told[2]}]
    )
    return st.one_of(value, change)


def events(kind: str) -> Strategy:
    details = {
        name: st.one_of(values(told.type, told.values), st.just("unknown"))
        for name, told in EVENTS[kind].details.items()
    }
    happened = st.sampled_from(["yes", "no", "unknown", True, False])
    return st.fixed_dictionaries({kind: states, "on": dates}, optional={**details, "happened": happened, "note": texts})


def claims() -> Strategy:
    details = {name: values(told.type, told.values) for name, told in claim_details().items()}
    acquired = st.fixed_dictionaries(
        {"by": st.sampled_from([title for title in TITLES if title != "birth"]), "on": dates},
        optional={"doubtful": truths, **details},
    )
    return st.one_of(st.sampled_from(["birth", "never", "unknown"]), acquired)


@st.composite
def nationalities(draw: st.DrawFn) -> dict[str, Any]:
    told: dict[str, Any] = draw(st.dictionaries(states, claims(), max_size=3))
    others = draw(st.sampled_from(["none", "unknown", None]))
    return told if others is None else {**told, "others": others}


_kinds = sorted(name for name, kind in EVENTS.items() if not kind.derived)
_told_events = st.lists(st.sampled_from(_kinds).flatmap(events), max_size=3)


def people(born: Strategy, parents: list[str]) -> Strategy:
    optional = {name: facts(name) for name in FACTS if name != "born"}
    return st.fixed_dictionaries(
        {"born": born},
        optional={
            **optional,
            "nationalities": nationalities(),
            "events": _told_events,
            "parents": st.lists(st.sampled_from(parents), max_size=2, unique=True) if parents else st.just([]),
            "note": texts,
        },
    )


@st.composite
def cases(draw: st.DrawFn) -> dict[str, Any]:
    older = draw(st.lists(st.sampled_from(["man", "woman", "aunt"]), min_size=1, unique=True))
    told: dict[str, Any] = {
        name: draw(people(st.sampled_from(["1980", "1975-05", "1970-02-28", "1972~"]), [])) for name in older
    }
    for name in draw(st.lists(st.sampled_from(["son", "daughter"]), unique=True)):
        told[name] = draw(people(st.sampled_from(["2005", "2004-02-29", "1999/2003", "unknown"]), older))
    if len(older) > 1 and draw(st.booleans()):
        told[older[0]]["spouse"] = {"id": older[1], "from": draw(dates)}
    optional = {"title": texts, "note": texts, "examine": st.lists(states, min_size=1, unique=True)}
    head = draw(st.fixed_dictionaries({"account": st.sampled_from(["complete", "partial"])}, optional=optional))
    return {"denizen": 1, "told": "2022-09-23", "people": told, **head}


# --- anything -----------------------------------------------------------------------------------------------

_known = (*CASE_KEYS, *FACTS, *PERSON_KEYS, *EVENT_KEYS, *_kinds, "loses", "by", "value", "others", "man")
_told = ("RU", "birth", "never", "unknown", "n/a", "none", "2016", "2016-05-06", "2015/2014", "", "\ud800", "\u202e")
_words = st.sampled_from([*_known, *_told])
_scalars = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=10), _words, st.just(10**40)
)
anything: Strategy = st.recursive(
    _scalars,
    lambda inner: st.one_of(
        st.lists(inner, max_size=4), st.dictionaries(st.one_of(_words, st.text(max_size=5)), inner, max_size=5)
    ),
    max_leaves=15,
)


def places(data: Any) -> list[tuple[Any, Any]]:
    """Every container with each of its keys."""
    if not isinstance(data, dict | list):
        return []
    keys = list(data) if isinstance(data, dict) else list(range(len(data)))
    return [(data, key) for key in keys] + [place for key in keys for place in places(data[key])]


@st.composite
def damaged_cases(draw: st.DrawFn) -> Any:
    data = json.loads(json.dumps(draw(cases())))
    for _ in range(draw(st.integers(1, 3))):
        container, key = draw(st.sampled_from(places(data)))
        change = draw(st.sampled_from(["replace", "remove", "add"]))
        if change == "replace" or isinstance(container, list):
            container[key] = draw(anything)
        elif change == "remove":
            del container[key]
        else:
            container[draw(_words)] = draw(anything)
        if not places(data):
            break
    return data


def outcome(data: Any) -> Family | CaseError:
    try:
        return family_from(data)
    except CaseError as error:
        return error


def check(data: Any) -> None:
    """A family that the schema knows too, or faults that can be printed."""
    found = outcome(data)
    if isinstance(found, CaseError):
        assert found.faults
        assert str(found).replace("\n", " ").isprintable()
    else:
        VALIDATOR.validate(data)
        assert family_from(data_from(found)) == found


# --- the properties -----------------------------------------------------------------------------------------

_unhurried = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


@_unhurried
@given(cases())
def test_valid_data_come_back(data: dict[str, Any]) -> None:
    family = family_from(data)
    again = family_from(data_from(family))
    assert again == family
    assert hash_of(again) == hash_of(family)
    VALIDATOR.validate(data)
    VALIDATOR.validate(data_from(family))


@_unhurried
@given(cases(), st.booleans())
def test_valid_data_come_back_from_a_file(data: dict[str, Any], ascii_only: bool) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "case.json"
        path.write_text(json.dumps(data, ensure_ascii=ascii_only, indent="\t"), encoding="utf-8")
        family, found = read_case(path)
    assert family == family_from(data)
    assert found == hash_of(family)


@_unhurried
@given(anything)
def test_anything_is_read_or_refused(data: Any) -> None:
    check(data)


@settings(_unhurried, max_examples=150)
@given(damaged_cases())
def test_a_damaged_case_is_read_or_refused(data: Any) -> None:
    check(data)


@_unhurried
@given(st.one_of(st.text(), st.text("a:?-[]{},#&*!|>'\"%@` \n\t\\ux0\u2028😀", max_size=40)))
def test_any_text_is_loaded_or_refused(text: str) -> None:
    faults: tuple[Fault, ...] = ()
    try:
        load(text, "f.yaml")
    except CaseError as error:
        faults = error.faults
    assert len(faults) <= 1
    assert render_faults(faults).isprintable()
