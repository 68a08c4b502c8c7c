"""What the rulebook covers: figures over a small law, and over the whole rulebook.

``python -m tests.studies.test_coverage`` writes the page of the small law anew.
"""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner

from denizen.cli import main
from denizen.language.dates import day
from denizen.language.enacting import BY_DECISION, A, B, C, Law, empowers, loses, no, reading, reports, yes
from denizen.language.force import Force, history, in_force
from denizen.language.provisions import Case, Source
from denizen.language.states import KZ
from denizen.language.words import event, subject
from denizen.reports.coverage_json import coverage_to_json
from denizen.reports.coverage_text import write_coverage
from denizen.reports.paper import Paper
from denizen.rulebook.registry import ALL_STATES, Rulebook, assemble, load_what_can_be_read
from denizen.studies.coverage import Coverage, Covered, Share, cover

DAY = day("2024-06-01")
PAGE = Path(__file__).parent / "law_pages" / "coverage.txt"
REAL, _ = load_what_can_be_read(ALL_STATES)
CITIZEN = {"born": "2000-01-01", "nationalities": {"KZ": "birth"}}
CASES = [yes("a", on="2021-01-01", p=CITIZEN), no("b", on="2021-01-01", p=CITIZEN)]


def small(*, untested: bool = False) -> Rulebook:
    source = Source("Gazette", "https://gazette.example/1", A, read="2026-10")
    law = Law("kz.a-1992", KZ, title="Law", short="Law", force=in_force("1992-01-01"), source=source)
    lost = loses(KZ, manner="lapse")
    on = event("acquires", not_state=KZ)

    def add(name: str, *, force: Force, mode: str = "L05", cases: list[Case] = CASES, **more: object) -> None:
        law.provision("Art 1", name=name, says="A rule.", on=on, then=lost, force=force, mode=mode, cases=cases, **more)  # type: ignore[arg-type]

    add("old", force=in_force("1992-01-01", until="1995-01-01"))
    add("new", force=in_force("1995-01-01", until="2000-01-02"), by=BY_DECISION, grade=B)
    add("partial", force=in_force("2010"))
    add("bill", force=history(bill="1999-01-01"), mode="L03", source=Source("Bill", "https://bill.example/1", C))
    law.provision(
        "Art 2",
        says="A citizen may renounce.",
        when=[subject.holds(KZ)],
        then=empowers(KZ, "renounce"),
        mode="L01",
        readings=[
            reading("one", says="All may do so at any time.", held_by="courts"),
            reading("two", says="Only adults may do so.", held_by="advocates"),
        ],
        cases=[] if untested else CASES,
    )
    law.gap("Art 3", says="Something else that it says.", because="It is not computed, for no reason.")
    practice = Law("kz.practice", KZ, title="P", short="P", force=in_force("2000"), source=source, kind="practice")
    practice.provision(
        "reports", says="They do not.", then=reports(KZ, "no", departs_from=["kz.a-1992.new"]), cases=CASES
    )
    practice.provisions[0] = replace(practice.provisions[0], source=Source("Report", "https://report.example/1", B))
    return assemble((), [law, practice], {})


def share() -> Share:
    (found,) = cover(small(), DAY).shares
    return found


def years(mode: str) -> dict[int, Covered]:
    return dict(next(each for each in share().modes if each.mode == mode).years)


def test_what_is_translated() -> None:
    """Title and short title, six paraphrases, two readings, a gap; and those of the practice."""
    assert share().translations["ru"] == (0, 2 + 5 + 2 + 1 + 2 + 1)


def written(found: Coverage) -> str:
    paper = Paper()
    write_coverage(paper, found)
    return paper.text


def test_the_figures() -> None:
    found = share()
    assert (found.state, found.instruments, found.sources) == ("KZ", 2, 3)
    assert found.provisions == {"A": 3, "B": 2, "C": 1}
    assert found.cases == {"A": 6, "B": 4, "C": 2}
    assert found.gaps == {"A": 1, "B": 0, "C": 0}
    assert (found.readings, found.read_in_several_ways) == (2, 1)
    assert found.departed_from == ("kz.a-1992.new",)
    assert found.untested == ()
    assert (found.reviews.oldest, found.reviews.recorded, found.reviews.not_recorded) == ("2026-10", 1, 2)


def test_a_mode_counts_on_the_first_of_january() -> None:
    found = years("L05")
    assert list(found) == list(range(1992, 2025))
    assert {year for year, covered in found.items() if covered is Covered.BY_LAW} == {
        1992,
        1993,
        1994,
        *range(2011, 2025),
    }
    assert {year for year, covered in found.items() if covered is Covered.DECIDED} == set(range(1995, 2001))
    assert {year for year, covered in found.items() if covered is Covered.PERHAPS} == {2010}


def test_what_one_may_apply_for_is_not_by_law() -> None:
    assert set(years("L01").values()) == {Covered.DECIDED}


def test_a_proposal_covers_nothing() -> None:
    assert [mode.mode for mode in share().modes] == ["L01", "L05"]


def test_the_page() -> None:
    assert written(cover(small(), DAY)) == PAGE.read_text(encoding="utf-8")


def test_untested_provisions_are_named() -> None:
    found = cover(small(untested=True), DAY)
    assert found.whole.untested == ("kz.a-1992.2",)
    assert "Provisions without worked cases: 1\n  kz.a-1992.2\n" in written(found)


def test_the_whole_is_the_sum_of_the_shares() -> None:
    found = cover(REAL, DAY)
    for grade in "ABC":
        assert found.whole.provisions[grade] == sum(share.provisions[grade] for share in found.shares)
        assert found.whole.cases[grade] == sum(share.cases[grade] for share in found.shares)
    assert sum(found.whole.provisions.values()) == len(REAL.provisions)
    assert found.whole.untested == ()
    plain = coverage_to_json(found)
    assert json.loads(json.dumps(plain)) == plain


@pytest.mark.parametrize(("form", "begins"), [("text", "The rulebook on 1 June 2024\n"), ("json", '{\n  "on"')])
def test_the_command(form: str, begins: str) -> None:
    result = CliRunner().invoke(main, ["law", "coverage", "--on", "2024-06-01", "--format", form])
    assert result.exit_code == 0
    assert result.output.startswith(begins)


def test_the_command_fails_where_something_is_untested(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("denizen.law_commands._whole_law", lambda: small(untested=True))
    assert CliRunner().invoke(main, ["law", "coverage"]).exit_code == 3


if __name__ == "__main__":
    PAGE.write_text(written(cover(small(), DAY)), encoding="utf-8")
