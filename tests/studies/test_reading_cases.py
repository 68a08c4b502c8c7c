"""Opening a case: whatever nothing reads is refused, with its place."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from denizen.cases.faults import CaseError
from denizen.language.enacting import exposes, fine, owes, reading, sanction
from denizen.language.words import event, subject
from denizen.studies import reading_cases
from denizen.studies.reading_cases import open_case
from tests.studies.small_law import FINE, HERE, THERE, add, law, rulebook

HEAD = f"denizen: 1\ntold: 2022-09-23\naccount: complete\nexamine: [{HERE}]\npeople:\n  man:\n    born: 1994-03-02\n"


@pytest.fixture(autouse=True)
def small_rulebook(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A law that reads three facts and four kinds of events."""
    act = law(HERE)
    strict = reading("strict", says="In the reserve.", held_by="courts", when=[subject.has("reserve")])
    other = reading("other", says="Graduates.", held_by="others", when=[subject.has("graduate")])
    done = event("reports for service", HERE)
    add(
        act, "service", owes(HERE, "serve", fulfilled_by=done), on=event("is called up", HERE), readings=[strict, other]
    )
    convicted = event("is convicted", HERE, article="1")
    add(act, "crime", exposes(HERE, sanction(fine(1, 2, "EUR")), imposed_by=convicted), when=[subject.is_male])
    add(act, "fighting", FINE, on=event("fights", not_state=HERE))
    monkeypatch.setattr(reading_cases, "load", lambda states: rulebook(act))
    reading_cases.reads_of.cache_clear()
    yield
    reading_cases.reads_of.cache_clear()


def written(folder: Path, body: str) -> Path:
    path = folder / "family.yaml"
    path.write_text(HEAD + body, encoding="utf-8")
    return path


def faults(path: Path) -> list[str]:
    with pytest.raises(CaseError) as refused:
        open_case(path)
    return [line.removeprefix(str(path)) for line in str(refused.value).split("\n")]


def test_a_fact_that_nothing_reads_is_refused_with_its_place(tmp_path: Path) -> None:
    assert faults(written(tmp_path, "    sex: male\n    deferment: yes\n")) == [
        f":9:5: people.man.deferment: nothing in the law encoded for this case ({HERE}) reads 'deferment'; "
        "leave it out, or name the State whose law should be asked under 'examine'"
    ]


@pytest.mark.parametrize("fact", ["sex: male", "reserve: yes", "graduate: no", "birthplace: DE", "residence: DE"])
def test_facts_that_some_provision_or_reading_asks_for_and_those_that_link_to_a_state(
    tmp_path: Path, fact: str
) -> None:
    assert open_case(written(tmp_path, f"    {fact}\n"))[0].people["man"]


@pytest.mark.parametrize(
    "told",
    [
        f"is called up: {HERE}",
        f"reports for service: {HERE}",
        f"is convicted: {HERE}, article: 1",
        f"is convicted: {HERE}, article: 1(2)",
        f"fights: {THERE}",
        f"decides: {THERE}, about: loss",
    ],
)
def test_events_that_something_reads(tmp_path: Path, told: str) -> None:
    assert open_case(written(tmp_path, f"    events:\n      - {{{told}, on: 2022-05-01}}\n"))[0].people["man"].events


@pytest.mark.parametrize(
    ("told", "named"),
    [
        (f"is called up: {THERE}", f"is called up: {THERE}"),
        (f"is convicted: {HERE}, article: 2", f"is convicted: {HERE}"),
        (f"fights: {HERE}", f"fights: {HERE}"),
        (f"refuses oath: {HERE}", f"refuses oath: {HERE}"),
    ],
)
def test_events_that_nothing_reads_are_refused_with_their_place(tmp_path: Path, told: str, named: str) -> None:
    first = f"      - {{fights: {THERE}, on: 2022-05-01}}\n"
    path = written(tmp_path, f"    events:\n{first}      - {{{told}, on: 2022-05-01}}\n")
    assert faults(path) == [
        f":10:9: people.man.events#2: nothing in the law encoded for this case ({HERE}) reads '{named}'; "
        "leave it out, or check the State and the particulars"
    ]


def test_several_come_in_the_order_of_the_file(tmp_path: Path) -> None:
    found = faults(written(tmp_path, f"    events:\n      - {{fights: {HERE}, on: 2022-05-01}}\n    deferment: yes\n"))
    assert [each.split(":")[1] for each in found] == ["9", "10"]
