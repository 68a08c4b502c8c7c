"""From plain data to a family."""

import subprocess
import sys
import timeit
from typing import Any

import pytest

from denizen.cases.faults import MOST_FAULTS
from denizen.cases.model import Claim, Event, Knowledge, Standing, Statement, Union
from denizen.cases.reading import family_from
from denizen.language.dates import ANY_DAY, BEGINNING, Span, day, exactly, read_span
from denizen.language.events import EVENTS
from denizen.language.facts import FACTS
from denizen.language.truth import FALSE, TRUE, UNKNOWN
from tests.cases.samples import MAN, case, fault_of, faults_of, man, read_man, read_people

TOLD = day("2022-09-23")


def known(value: Any) -> tuple[Statement, ...]:
    return (Statement(Knowledge.KNOWN, value),)


def test_a_case_has_its_day_its_account_and_its_states() -> None:
    family = family_from(case(account="partial", examine=["RU", "KZ"], title="Two States", note="draft"))
    assert (family.told, family.complete, family.title) == (TOLD, False, "Two States")
    assert family.examined == ("KZ", "RU")


@pytest.mark.parametrize("version", [1, "1"])
def test_the_version_may_be_a_number_or_a_text(version: object) -> None:
    assert family_from(case(denizen=version))


@pytest.mark.parametrize("version", [True, 2, "2", 1.0, None, "one", [1]])
def test_another_version_is_refused(version: object) -> None:
    assert faults_of({**case(), "denizen": version})[0].path == ("denizen",)


def test_facts_come_from_the_table() -> None:
    person = read_man(sex="male", birthplace="NO", graduate="yes", reserve=False, rank="unknown", fitness="n/a")
    assert person.facts == {
        "sex": known("male"),
        "born": known(exactly(day("1994-03-02"))),
        "birthplace": known("NO"),
        "graduate": known(True),
        "reserve": known(False),
        "rank": (Statement(Knowledge.UNKNOWN, None),),
        "fitness": (Statement(Knowledge.NOT_APPLICABLE, None),),
    }


def test_an_unknown_birth_may_be_any_day_up_to_the_account() -> None:
    person = read_man(born="unknown")
    assert person.born == Span(BEGINNING, TOLD)
    assert person.facts["born"] == (Statement(Knowledge.UNKNOWN, None),)


def test_a_year_may_be_a_number() -> None:
    assert read_man(born=1994).born == read_span("1994")


def test_facts_over_time_have_bounds() -> None:
    told = [{"value": "TJ", "until": "2012"}, {"value": "unknown", "from": "2012", "until": "2030"}]
    assert read_man(residence=told).facts["residence"] == (
        Statement(Knowledge.KNOWN, "TJ", None, read_span("2012")),
        Statement(Knowledge.UNKNOWN, None, read_span("2012"), read_span("2030")),
    )


@pytest.mark.parametrize(
    ("told", "claim"),
    [
        ("birth", Claim("RU", Standing.HOLDS, "birth")),
        ("never", Claim("RU", Standing.NEVER)),
        ("unknown", Claim("RU", Standing.UNKNOWN)),
        (
            {"by": "naturalisation", "on": "2016-05-06", "doubtful": "yes", "route": "ordinary", "decided": "2016"},
            Claim(
                "RU",
                Standing.HOLDS,
                "naturalisation",
                exactly(day("2016-05-06")),
                True,
                {"route": "ordinary", "decided": read_span("2016")},
            ),
        ),
        ({"by": "option", "on": "unknown"}, Claim("RU", Standing.HOLDS, "option", Span(BEGINNING, TOLD))),
        ({"by": "birth", "doubtful": True}, Claim("RU", Standing.HOLDS, "birth", None, True)),
    ],
)
def test_nationalities(told: object, claim: Claim) -> None:
    person = read_man(nationalities={"RU": told, "others": "none"})
    assert (person.claims, person.others) == ((claim,), "none")


def test_nationalities_stand_in_alphabetical_order() -> None:
    claims = read_man(nationalities={"RU": "birth", "KZ": "never"}).claims
    assert [claim.state for claim in claims] == ["KZ", "RU"]


def test_events_have_typed_particulars() -> None:
    told = {"fights": "RU", "on": "2022", "in": "UA", "paid": "no", "form": "unknown", "note": "he says"}
    contract = {"signs contract": "RU", "on": "unknown", "months": "12", "happened": "no"}
    doubt = {"is convicted": "RU", "on": "2022-09", "article": 328, "happened": "unknown"}
    assert read_man(events=[told, contract, doubt]).events == (
        Event("fights", "man", "RU", Span(day("2022-01-01"), TOLD), {"in": "UA", "paid": False}, TRUE, "he says"),
        Event("signs contract", "man", "RU", Span(BEGINNING, TOLD), {"months": 12}, FALSE),
        Event("is convicted", "man", "RU", Span(day("2022-09-01"), TOLD), {"article": "328"}, UNKNOWN),
    )


def test_every_event_that_can_be_told_is_accepted() -> None:
    kinds = [name for name, kind in EVENTS.items() if not kind.derived]
    assert [event.kind for event in read_man(events=[{kind: "RU", "on": "2020"} for kind in kinds]).events] == kinds


def test_every_fact_is_accepted() -> None:
    assert set(read_man(**dict.fromkeys(FACTS, "unknown")).facts) == set(FACTS)


def test_a_marriage_told_once_stands_on_both_sides() -> None:
    family = read_people(wife=MAN | {"spouse": {"id": "man", "from": "2015", "until": "2020-02-01"}}, man=MAN)
    bounds = (read_span("2015"), read_span("2020-02-01"))
    assert family.people["wife"].unions == (Union("man", *bounds),)
    assert family.people["man"].unions == (Union("wife", *bounds),)


def test_a_marriage_may_be_told_on_both_sides() -> None:
    told = {"from": "2015"}
    family = read_people(one=MAN | {"spouse": {"id": "two", **told}}, two=MAN | {"spouse": [{"id": "one", **told}]})
    assert len(family.people["one"].unions) == len(family.people["two"].unions) == 1


def test_several_marriages_at_once_are_no_error() -> None:
    marriages = [{"id": "one", "from": "2015"}, {"id": "two", "from": "2016"}]
    assert len(read_people(man=MAN | {"spouse": marriages}, one=MAN, two=MAN).people["man"].unions) == 2


def test_both_sides_must_agree() -> None:
    people = {
        "one": MAN | {"spouse": {"id": "two", "from": "2015"}},
        "two": MAN | {"spouse": {"id": "one", "from": "2016"}},
    }
    assert fault_of(case(people=people)).path == ("people", "two", "spouse")


def test_relatives() -> None:
    child = {"born": "2019", "parents": ["man", "wife"]}
    family = read_people(man=MAN, wife=MAN, child=child, other=child)
    assert family.relatives("child", "parent") == ("man", "wife")
    assert family.relatives("man", "child") == ("child", "other")
    assert family.relatives("child", "sibling") == ("other",)


@pytest.mark.parametrize(
    ("told", "place", "words"),
    [
        ({"born": "2022-09-24"}, "born", "after the day of the account"),
        ({"born": "99999"}, "born", "not a date"),
        ({"sex": "man"}, "sex", "male or female"),
        ({"residense": "RU"}, "residense", "did you mean 'residence'"),
        ({"sex": ["male"]}, "sex", "does not change over time"),
        ({"residence": "Kazakhstan"}, "residence", "did you mean 'KZ'"),
        ({"residence": []}, "residence", "empty"),
        ({"reserve": "maybe"}, "reserve", "neither yes nor no"),
        ({"reserve": None}, "reserve", "nothing"),
        ({"nationalities": {"RU": "initial"}}, "RU", "needs its day"),
        ({"nationalities": {"RU": {"by": "gift", "on": "2020"}}}, "by", "no way to acquire"),
        ({"nationalities": {"RU": {"on": "2020"}}}, "RU", "missing"),
        ({"nationalities": {"RU": {"by": "option"}}}, "RU", "needs its day"),
        ({"nationalities": {"RU": {"by": "option", "on": "2023"}}}, "on", "after the day of the account"),
        ({"nationalities": {"RU": {"by": "option", "on": "1990"}}}, "on", "before the birth"),
        ({"nationalities": {"RU": {"by": "birth", "on": "2000"}}}, "on", "day of birth"),
        ({"nationalities": {"RU": {"by": "birth", "provision": "ru.x.y"}}}, "provision", "means nothing"),
        ({"nationalities": {"XX": "birth"}}, "XX", "neither a State"),
        ({"nationalities": {"others": "some"}}, "others", "none or unknown"),
        (
            {"nationalities": {"RU": "never"}, "events": [{"acquires": "RU", "on": "2020", "title": "option"}]},
            "RU",
            "'never' contradicts",
        ),
        ({"parents": ["man"]}, 0, "their own parent"),
        ({"parents": ["wief"]}, 0, "not a person"),
        ({"parents": "wife"}, "parents", "list"),
        ({"parents": ["a", "b", "c"]}, "parents", "at most two"),
        ({"spouse": {"id": "man", "from": "2015"}}, "id", "their own spouse"),
        ({"spouse": {"id": "man"}}, "spouse", "'from' is missing"),
        ({"events": {"fights": "RU"}}, "events", "list"),
        ({"events": [{"fights": "RU"}]}, 0, "no day"),
        ({"events": [{"fights": "RU", "on": "1990"}]}, "on", "before the birth"),
        ({"events": [{"fights": "RU", "on": "2022-09-24"}]}, "on", "after the day of the account"),
        ({"events": [{"figths": "RU", "on": "2020"}]}, "figths", "did you mean 'fights'"),
        ({"events": [{"on": "2020"}]}, 0, "known are: acquires"),
        ({"events": [{"fights": "RU", "deserts": "RU", "on": "2020"}]}, 0, "several events"),
        ({"events": [{"loses": "RU", "on": "2020"}]}, "loses", "decides: RU"),
        ({"events": [{"breaches": "RU", "on": "2020"}]}, "breaches", "refuses service: RU"),
        ({"events": [{"is charged": "RU", "on": "2020", "article": "Art 5"}]}, "article", "328(1)"),
        ({"events": [{"decides": "RU", "on": "2020", "ground": "Art 5"}]}, "ground", "identifier"),
        ({"events": [{"signs contract": "RU", "on": "2020", "months": "1e3"}]}, "months", "whole number"),
        ({"events": [{"signs contract": "RU", "on": "2020", "months": 1_000_001}]}, "months", "whole number"),
        ({"events": [{"signs contract": "RU", "on": "2020", "with": "me"}]}, "with", "army"),
        ({"note": "a\u202eb"}, "note", "U+202E"),
        ({"note": "a\ud800b"}, "note", "U+D800"),
        ({"note": "x" * 2001}, "note", "2001 characters"),
    ],
)
def test_what_is_wrong_is_said_where_it_is(told: dict[str, Any], place: object, words: str) -> None:
    fault = fault_of(man(**told))
    assert fault.path[-1] == place
    assert words in str(fault)


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ([{"value": "RU"}, {"value": "KZ"}], "at the same time"),
        ([{"value": "RU", "until": "2015"}, {"value": "KZ", "from": "2012-03"}], "add 'until: 2012-03' to #1"),
        ([{"value": "RU", "from": "2015", "until": "2014"}], "not after from"),
        ([{"value": "RU", "until": "1990"}], "not after the birth"),
        ([{"value": "RU", "from": "2023"}], "after the day of the account"),
        ([{"from": "2020"}], "the value is missing"),
        (["RU"], "mapping"),
    ],
)
def test_values_over_time_are_in_order(told: object, words: str) -> None:
    assert words in str(fault_of(man(residence=told)))


def test_a_partial_bound_may_meet_the_next_value() -> None:
    assert read_man(residence=[{"value": "KZ", "until": "2012"}, {"value": "RU", "from": "2012-06"}])


@pytest.mark.parametrize(
    ("parent", "child", "words"),
    [
        ("2000", "1999", "after the child"),
        ("2000-01-02", "2010-01-01", "less than ten years before"),
        ("2000-01-02", "2010-01-02", ""),
        ("2000", "2009", "less than ten years before"),
        ("2000", "2010", ""),
        ("unknown", "2010", ""),
    ],
)
def test_parents_are_at_least_ten_years_older(parent: str, child: str, words: str) -> None:
    data = case(people={"mother": {"born": parent}, "child": {"born": child, "parents": ["mother"]}})
    faults = faults_of(data)
    assert [words in str(fault) for fault in faults] == ([True] if words else [])


def test_descent_has_no_circles() -> None:
    born = {"born": "unknown"}
    people = {"a": born | {"parents": ["b"]}, "b": born | {"parents": ["c"]}, "c": born | {"parents": ["a"]}}
    assert "ancestor of itself" in str(fault_of(case(people=people)))


def test_all_faults_are_found() -> None:
    faults = faults_of({"denizen": 2, "told": "2022", "account": "full", "people": {"X": {}, "man": {}}})
    assert [fault.path for fault in faults] == [
        ("denizen",),
        ("told",),
        ("account",),
        ("people", "X"),
        ("people", "man"),
    ]


def test_the_list_of_faults_ends() -> None:
    faults = faults_of(man(events=[{} for _ in range(1000)]))
    assert len(faults) == MOST_FAULTS + 1
    assert "more than 100 faults" in str(faults[-1])


@pytest.mark.parametrize("data", [None, [], "text", 1, {}, {"a": 1}, {1: 2}, {"people": {}}, {"people": []}])
def test_what_is_no_case_is_refused(data: object) -> None:
    assert faults_of(data)


def test_too_many_people_are_refused() -> None:
    people = {f"p{number}": MAN for number in range(17)}
    assert "at most 16" in str(fault_of(case(people=people)))


def test_dates_that_reach_beyond_the_calendar_are_cut() -> None:
    assert read_man(born="1850~").born == Span(day("1850-01-01"), day("1851-12-31"))
    assert read_man(residence=[{"value": "RU", "until": "unknown"}]).facts["residence"][0].until == ANY_DAY


def test_a_family_of_six_is_read_in_less_than_a_millisecond() -> None:
    told: dict[str, Any] = {
        "sex": "male",
        "residence": [{"value": "TJ", "until": "2012"}, {"value": "RU", "from": "2012"}],
        "nationalities": {"TJ": "birth", "RU": {"by": "naturalisation", "on": "2016-05-06"}, "others": "none"},
        "events": [{"is called up": "RU", "on": "2022-09-22", "for": "mobilisation"}],
    }
    data = case(people={f"p{number}": MAN | told for number in range(6)})
    assert min(timeit.repeat(lambda: family_from(data), number=10, repeat=5)) / 10 < 0.001


def test_reading_loads_no_parser_and_no_law() -> None:
    code = "import sys, denizen.cases.reading; print([m for m in sys.modules if 'ruamel' in m or 'rulebook' in m])"
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert result.stdout == "[]\n"
