"""The profile of a State is what its law does; labels that behaviour contradicts are found."""

import json

import pytest
from click.testing import CliRunner

from denizen.cases.reading import family_from
from denizen.cli import main
from denizen.interpreters.explain.scenario import Scenario, norms_of
from denizen.interpreters.explain.transition import run
from denizen.language.dates import day
from denizen.language.effects import Acquires
from denizen.language.modes import MODES
from denizen.language.truth import TRUE
from denizen.rulebook.frozen import frozen
from denizen.rulebook.registry import load
from denizen.studies.producing import changes
from denizen.studies.profile import BEHAVIOUR, LABEL, SOME, Profile, concerning, mislabelled, profile
from denizen.studies.typology import SUCCESSION

UZBEK = profile("UZ", day("2024-01-01"))


def codes(found: Profile) -> set[str]:
    return {mode.code for mode in found.modes if mode.present}


def test_the_uzbek_law_has_the_modes_its_articles_name() -> None:
    assert codes(UZBEK) >= {"L01", "L02", "L03", "L05", "L06", "L09"}
    by_code = {mode.code: mode for mode in UZBEK.modes}
    assert by_code["L03"].procedure == "withdrawal"
    assert set(by_code["L03"].provisions) == {
        "uz.citizenship-2020.25-service",
        "uz.citizenship-2020.25-contract",
    }
    assert by_code["L01"].procedure == "release"
    assert by_code["L12"].present is False
    assert (by_code["L14"].present, by_code["L14"].basis) == (False, LABEL)
    assert "foundling" in by_code["L14"].why


@pytest.mark.parametrize(
    "mode", [m for m in UZBEK.modes if m.basis == BEHAVIOUR and m.present], ids=lambda mode: mode.code
)
def test_every_witness_replays_under_the_law_of_the_day(mode: object) -> None:
    assert mode.data is not None  # type: ignore[attr-defined]
    norms = norms_of(frozen(load(concerning("UZ")), UZBEK.on), Scenario())
    history = run(norms, family_from(mode.data))  # type: ignore[attr-defined]
    reached = [history.standing(name, mode.person, mode.day).value for name in mode.provisions]  # type: ignore[attr-defined]
    assert TRUE in reached


def test_a_ground_for_naturalised_citizens_reaches_some() -> None:
    found = profile("RU", day("2023-12-01"))
    by_code = {mode.code: mode for mode in found.modes}
    assert by_code["L07"].reaches == SOME
    assert by_code["L09"].reaches == SOME


def test_a_label_that_does_not_fit_is_found() -> None:
    provision = load(concerning("UZ")).provisions["uz.citizenship-2020.25-register"]
    object.__setattr__(provision, "mode", "L08")
    try:
        wrong = list(mislabelled(UZBEK))
    finally:
        object.__setattr__(provision, "mode", "L02")
    assert any("25-register is labelled L08, which it cannot produce; it produces L02" in text for text in wrong)
    assert any(
        text.startswith("L02 is present in UZ, but only through provisions labelled otherwise") for text in wrong
    )


def test_the_command_answers_in_json() -> None:
    result = CliRunner().invoke(main, ["profile", "KG", "--on", "2020-01-01", "--format", "json"])
    assert result.exit_code == 0, result.output
    found = json.loads(result.stdout)
    assert (found["state"], found["on"]) == ("KG", "2020-01-01")
    assert set(found["modes"]) <= set(MODES)
    assert found["modes"]["L03"]["provisions"] == [
        "kg.citizenship-2007-former.26-service-2016",
        "kg.citizenship-2007-former.26-fighting-2016",
    ]
    assert found["modes"]["L03"]["witness"]["case"]["people"]


@pytest.mark.parametrize("state", ["KZ", "RU", "UZ"])
def test_how_a_state_finds_its_first_citizens_is_no_mode(state: str) -> None:
    norms = norms_of(load((state,)), Scenario()).by_id.values()
    of_succession = [norm for norm in norms if norm.on is not None and norm.on.kind in SUCCESSION]
    assert of_succession
    assert not any(changes(norm, Acquires, state) for norm in of_succession)
