"""Reading the rulebook: pages, histories, searches. ``python -m tests.studies.test_law`` writes the pages anew."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from denizen.language.dates import day
from denizen.language.provisions import Provision
from denizen.reports.law_json import law_faults_to_json, law_history_to_json, law_hits_to_json, law_page_to_json
from denizen.reports.law_text import (
    write_law_faults,
    write_law_history,
    write_law_hits,
    write_law_list,
    write_law_page,
)
from denizen.reports.paper import Paper
from denizen.rulebook.registry import ALL_STATES, load_what_can_be_read
from denizen.studies.law import InstrumentPage, LawError, ProvisionPage, history, list_law, show
from denizen.studies.law_check import check_file
from denizen.studies.law_search import search
from tests.rulebook.sample import rulebook

LAW = rulebook()
REAL, _ = load_what_can_be_read(ALL_STATES)
DAY = day("2022-09-23")
PAGES = Path(__file__).parent / "law_pages"
BAD = Path(__file__).parents[1] / "bad"


def written(write: Callable[[Paper], None]) -> str:
    paper = Paper()
    write(paper)
    return paper.text


SHOWN: dict[str, Callable[[Paper], None]] = {
    "provision": lambda paper: write_law_page(paper, show(LAW, "kz.citizenship-2019.11", DAY)),
    "safeguard": lambda paper: write_law_page(paper, show(LAW, "kz.citizenship-2019.15", DAY)),
    "instrument": lambda paper: write_law_page(paper, show(LAW, "kz.citizenship-2019", DAY)),
    "list": lambda paper: write_law_list(paper, list_law(LAW, ["KZ"], DAY)),
    "history": lambda paper: write_law_history(paper, history(LAW, "kz.citizenship-2019.11", DAY)),
    "search": lambda paper: write_law_hits(paper, "another nationality", search(LAW, "another nationality", DAY)),
    "nothing": lambda paper: write_law_hits(paper, "zebra", search(LAW, "zebra", DAY)),
    "faults": lambda paper: write_law_faults(paper, check_file(BAD / "wrong_mode.py", alone=True), 1),
    "no-faults": lambda paper: write_law_faults(paper, [], 4),
}


@pytest.mark.parametrize("name", SHOWN)
def test_pages(name: str) -> None:
    assert written(SHOWN[name]) == (PAGES / f"{name}.txt").read_text(encoding="utf-8")


def test_a_page_holds_what_was_written() -> None:
    page = show(LAW, "kz.citizenship-2019.11", DAY)
    assert isinstance(page, ProvisionPage)
    assert page.stage == "in force"
    assert [(named.id, named.reading) for named in page.defeated_by] == [("kz.citizenship-2019.15", "any deprivation")]
    assert page.source.meaning == "primary text read"
    assert page.mode_meaning == "acquires another nationality"
    assert {case.expects for case in page.cases} == {"yes", "no", "unknown"}


@pytest.mark.parametrize(
    ("on", "stage"),
    [("2019-06-03", "not yet there"), ("2019-12-31", "adopted"), ("2020-01-01", "in force")],
)
def test_the_stage_is_that_of_the_day(on: str, stage: str) -> None:
    assert show(LAW, "kz.citizenship-2019", day(on)).stage == stage


def test_the_stage_may_be_unknown() -> None:
    partial = next(p for p in REAL.provisions.values() if not p.force.began.exact and p.force.ever_in_force)
    page = show(REAL, partial.id, partial.force.began.earliest)
    assert page.stage.startswith("perhaps in force")


def test_versions_stand_together() -> None:
    found = history(REAL, "ru.military-duty-1998.22-1-a-30", DAY)
    assert [version.id for version in found.versions] == [
        "ru.military-duty-1998.22-1-a-27",
        "ru.military-duty-1998.22-1-a-30",
    ]
    whole = history(REAL, "ru.military-duty-1998", DAY)
    assert {version.id for version in found.versions} < {version.id for version in whole.versions}


def test_a_proposal_is_never_shown_as_law() -> None:
    page = show(REAL, "ru.announcement-2022.refusal", DAY)
    assert isinstance(page, ProvisionPage)
    assert page.proposal
    assert "It is not law." in written(lambda paper: write_law_page(paper, page))


@pytest.mark.parametrize("ask", [show, history])
def test_an_unknown_identifier(ask: Callable[..., object]) -> None:
    with pytest.raises(LawError, match=r"no provision or instrument 'kz\.citizenship-2019\.111'; did you mean '"):
        ask(LAW, "kz.citizenship-2019.111")
    with pytest.raises(LawError, match="denizen law list names all of them"):
        ask(LAW, "zebra")


def test_search_ranks_the_name_before_the_text() -> None:
    hits = search(LAW, "CITIZENSHIP 15", DAY)
    assert hits[0].row.id == "kz.citizenship-2019.15"
    assert "id" in hits[0].fields
    assert [hit.score for hit in hits] == sorted((hit.score for hit in hits), reverse=True)
    assert all(hit.row.id for hit in search(REAL, "гражданстве", DAY))
    with pytest.raises(LawError, match="nothing to search for"):
        search(LAW, "  ")


def test_the_list_can_be_limited_to_states() -> None:
    assert {page.state for page in list_law(REAL, ["KZ", "TJ"], DAY)} == {"KZ", "TJ"}
    assert len(list_law(REAL, (), DAY)) == len(REAL.instruments)


def everything() -> Iterator[Provision]:
    yield from REAL.provisions.values()


def test_every_page_of_the_rulebook_can_be_written() -> None:
    for provision in everything():
        page = show(REAL, provision.id, DAY)
        text = written(lambda paper, page=page: write_law_page(paper, page))  # type: ignore[misc]
        assert f"[{provision.source.grade.name}: {provision.source.grade.value}]" in text
        assert provision.source.url in text
        plain = law_page_to_json(page)
        assert json.loads(json.dumps(plain)) == plain
    for instrument in REAL.instruments:
        page = show(REAL, instrument.id, DAY)
        assert isinstance(page, InstrumentPage)
        json.dumps(law_page_to_json(page))
        json.dumps(law_history_to_json(history(REAL, instrument.id, DAY)))


def test_fines_come_in_the_money_of_the_day() -> None:
    page = show(LAW, "kz.citizenship-2019.12-2", day("2024-08-08"))
    assert "  in money: fine 184,600 to 369,200 tenge in 2024, at 3,692 each [C]\n" in written(
        lambda paper: write_law_page(paper, page)
    )
    (fine,) = law_page_to_json(page)["fines"]
    assert (fine["penalty"], fine["money"]["min"], fine["money"]["max"]) == ("fine 50 to 100 MCI", 184_600, 369_200)


def test_json_of_hits_and_faults() -> None:
    assert law_hits_to_json(search(LAW, "stateless", DAY))[0]["id"] == "kz.citizenship-2019.15"
    faults = law_faults_to_json(check_file(BAD / "wrong_mode.py", alone=True))
    assert faults == [
        {
            "provision": "kz.sample-2020.1",
            "module": "wrong_mode",
            "line": 28,
            "problem": "'L5' is no GLOBALCIT mode",
            "instead": "did you mean 'L05'?",
        }
    ]


if __name__ == "__main__":
    PAGES.mkdir(exist_ok=True)
    for each, write in SHOWN.items():
        (PAGES / f"{each}.txt").write_text(written(write), encoding="utf-8")
