"""The fewest facts that carry a conclusion, and changes that turn it; both replayed."""

from importlib.resources import files
from pathlib import Path

import pytest

from denizen.interpreters.explain.scenario import Scenario, Supposition
from denizen.interpreters.explain.transition import run
from denizen.language.truth import FALSE, TRUE, UNKNOWN, negation
from denizen.studies.find import truth_in
from denizen.studies.least import Least, least
from denizen.studies.reading_cases import open_case
from denizen.studies.told import pieces, without

EXAMPLES = Path(str(files("denizen") / "examples"))
ANNOUNCED = Scenario((Supposition("ru.announcement-2022"),))
ASKED = [
    ("kazakh-naturalised.yaml", "holds(man, KZ)", Scenario()),
    ("convicted-father.yaml", "exposed(father, ru.citizenship-2023.22-1-2-a)", Scenario()),
    ("kyrgyz-refusal.yaml", "holds(man, RU)", ANNOUNCED),
]


def ask(name: str, text: str, scenario: Scenario) -> Least:
    family, _, rulebook = open_case(EXAMPLES / name)
    return least(rulebook, family, scenario, text, family.told)


@pytest.mark.parametrize(("name", "text", "scenario"), ASKED, ids=[f"{name} {text}" for name, text, _ in ASKED])
def test_the_facts_carry_it_none_can_be_spared_and_every_change_turns_it(
    name: str, text: str, scenario: Scenario
) -> None:
    found = ask(name, text, scenario)
    assert found.value is not UNKNOWN
    assert found.smallest
    assert truth_in(run(found.norms, found.carrier), found.condition, found.day) is found.value
    kept = pieces(found.carrier)
    assert len(kept) == len(found.facts)
    for piece in kept:
        fewer = without(found.carrier, [piece])
        assert truth_in(run(found.norms, fewer), found.condition, found.day) is not found.value
    assert found.flips
    for flip in found.flips:
        assert flip.family != found.family
        assert truth_in(run(found.norms, flip.family), found.condition, found.day) is negation(found.value)


def test_the_nearest_day_that_turns_it_is_named() -> None:
    found = ask("kyrgyz-refusal.yaml", "holds(man, RU)", ANNOUNCED)
    assert found.value is FALSE
    said = {flip.changes for flip in found.flips}
    assert ("man has 'refuses service' on 21 September 2022",) in said  # the day before the announcement
    assert ("man becomes a national of Russia on 10 October 2012",) in said  # ten years to the day


def test_what_is_not_known_rests_on_nothing() -> None:
    found = ask("doubtful-title.yaml", "holds(mother, KG)", Scenario())
    assert (found.value, found.facts, found.flips) == (UNKNOWN, (), ())


def test_where_one_change_is_not_enough_two_are_looked_for() -> None:
    text = "holds(man, KZ) or holds(man, RU)"
    found = ask("kazakh-naturalised.yaml", text, Scenario())
    assert found.value is TRUE
    assert found.flips
    assert all(len(flip.changes) == 2 for flip in found.flips)
