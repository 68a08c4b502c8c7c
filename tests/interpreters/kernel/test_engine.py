"""The kernel as a machine: complete, cached, the same on any number of cores, and absent where it is not asked for."""

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from bench.agree_kernel import kernel_of
from bench.regime import regime
from denizen.cases.reading import family_from
from denizen.interpreters.explain.scenario import Scenario, build, norms_of
from denizen.interpreters.explain.transition import run
from denizen.interpreters.kernel import building, conditions
from denizen.interpreters.kernel.columns import from_families
from denizen.interpreters.kernel.engine import Kernel, compile_law
from denizen.interpreters.kernel.generating import random_columns
from denizen.interpreters.kernel.unsupported import UnsupportedProvisionError
from denizen.language import nodes
from denizen.language.dates import day
from denizen.rulebook.registry import ALL_STATES, load

DAYS = [day("2022-09-23"), day("2026-01-01")]


def test_every_node_has_its_code() -> None:
    tables = (conditions.CONDITIONS, conditions.DAYS, conditions.WORDS, conditions.OPERANDS, conditions.GAPS)
    assert {kind for table in tables for kind in table} == set(nodes.NODE_CLASSES)
    assert all(conditions.GAPS.values())


def test_the_whole_rulebook_is_compiled() -> None:
    norms = norms_of(load(ALL_STATES), Scenario())
    assert kernel_of(Scenario()).provisions == tuple(norm.id for norm in norms.by_id.values() if norm.live)


@pytest.mark.parametrize(("naturalised", "holds"), [("2013-09-22", 2), ("2013-09-23", 0), ("2013-09-24", 0)])
def test_what_begins_while_others_are_asked_is_asked_about_next(naturalised: str, holds: int) -> None:
    """Found against C by hand, four times in a million families: the duty ends on the day on which it is breached."""
    told = {
        "born": "1990-01-01",
        "birthplace": "KZ",
        "nationalities": {"RU": {"by": "naturalisation", "on": naturalised}, "others": "none"},
    }
    family = family_from({"denizen": 1, "told": "2199-12-31", "account": "complete", "people": {"p": told}})
    kernel, asked = Kernel(regime()), day("2024-06-01")
    answer = kernel.answer(from_families([family]), [asked], states=["RU"])
    assert answer.nationality[0, 0, 0] == holds
    assert run(kernel.norms, family).nationality("p", "RU", asked)[0].value == holds


def test_cores_and_batches_make_no_difference() -> None:
    kernel = kernel_of(Scenario())
    columns = random_columns(9000, 3, kernel.patterns, ALL_STATES)
    one = kernel.answer(columns, DAYS, workers=1, intervals=True)
    two = kernel.answer(columns, DAYS, workers=2, intervals=True)
    assert np.array_equal(one.standing, two.standing)
    for name in ("intervals", "holdings", "duties"):
        lists = getattr(one, name), getattr(two, name)
        assert all(np.array_equal(lists[0][column], lists[1][column]) for column in lists[0])
    plain = kernel.answer(columns, DAYS, workers=1)
    streamed = list(kernel.stream([columns, columns], DAYS))
    assert all(np.array_equal(each.nationality, plain.nationality) for each in streamed)
    assert all(np.array_equal(each.standing, plain.standing) for each in streamed)


def test_what_comes_after_the_last_day_asked_makes_no_difference() -> None:
    """Without intervals nothing later is worked out, so that fewer families may be left out; nothing else differs."""
    kernel = kernel_of(Scenario())
    columns = random_columns(2000, 3, kernel.patterns, ALL_STATES)
    always = kernel.answer(columns, DAYS, intervals=True)
    only = kernel.answer(columns, DAYS)
    assert not ((only.mark != 0) & (always.mark == 0)).any()
    for name in ("nationality", "stateless", "standing"):
        one, other = getattr(always, name), getattr(only, name)
        known = (always.mark == 0)[np.repeat(np.arange(columns.families), np.diff(columns.people))]
        assert np.array_equal(one[known], other[known])


def test_only_what_is_asked() -> None:
    kernel = kernel_of(Scenario())
    columns = random_columns(50, 4, kernel.patterns, ALL_STATES)
    everything = kernel.answer(columns, DAYS)
    some = kernel.answer(columns, DAYS, provisions=["ru.citizenship-2023.5"], states=["DE", "RU"])
    place = everything.provisions.index("ru.citizenship-2023.5")
    assert np.array_equal(some.standing[..., 0], everything.standing[..., place])
    assert np.array_equal(some.nationality[..., 1], everything.nationality[..., everything.states.index("RU")])
    with pytest.raises(KeyError):
        kernel.answer(columns, DAYS, provisions=["ru.nothing"])


def test_duties_tell_their_last_day() -> None:
    kernel = Kernel(regime())
    columns = random_columns(3000, 5, kernel.patterns, ALL_STATES, uncertain=False)
    duties = kernel.answer(columns, intervals=True).duties
    assert len(duties["due"]) > 20
    assert ((duties["due"] - duties["from"] >= 365) & (duties["due"] - duties["from"] <= 366)).all()
    assert {0, 2} <= set(duties["breached"].tolist())


def test_compiled_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DENIZEN_CACHE", str(tmp_path))
    compile_law(load(("KG",)))
    kept = list(tmp_path.rglob("*.so"))
    assert len(kept) == 1

    def never(*_: object) -> None:
        raise AssertionError("compiled again")

    monkeypatch.setattr(building, "compile_library", never)
    compile_law(load(("KG",)))
    assert list(tmp_path.rglob("*")) == [tmp_path / "kernel", *kept]


def test_what_cannot_be_compiled_is_named() -> None:
    norms = build(load(("KG",)), Scenario())
    norm = next(iter(norms.by_id.values()))
    strange = replace(norm, when=(nodes.Compare("<", nodes.Constant(1), nodes.Now()),))
    changed = replace(norms, by_id={**norms.by_id, norm.id: strange})
    with pytest.raises(UnsupportedProvisionError, match=rf"{norm.id}: Constant: "):
        Kernel(changed)


def test_nobody_else_imports_it() -> None:
    code = (
        "import sys\nfrom click.testing import CliRunner\nfrom denizen.cli import main\n"
        "result = CliRunner().invoke(main, ['assess', '--help'])\nassert result.exit_code == 0, result.output\n"
        "import denizen.studies.assess\n"
        "bad = [name for name in sys.modules if name.startswith(('denizen.interpreters.kernel', 'numpy', 'ziglang'))]\n"
        "assert not bad, bad"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
