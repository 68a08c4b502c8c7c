"""What another reading would have done in the past counts, although nothing of it is to be seen on the day asked."""

from typing import Any

import pytest

from denizen.interpreters.explain.scenario import Scenario
from denizen.language.effects import Effect
from denizen.language.enacting import BY_DECISION, BY_LAW, Law, loses, protects, reading
from denizen.language.provisions import Reading
from denizen.language.words import subject
from denizen.studies.assess import assess
from tests.studies.small_law import HERE, THERE, TODAY, add, family, law, person, rulebook
from tests.studies.test_rival_readings import one_by_one

#: Lived in the other State from 2010 to 2015: a ground that is gone on the day of the tests.
RESIDENCE: list[dict[str, Any]] = [
    {"value": HERE, "until": "2010-05-01"},
    {"value": THERE, "from": "2010-05-01", "until": "2015-05-01"},
    {"value": HERE, "from": "2015-05-01"},
]
DECIDED: dict[str, Any] = {"decides": HERE, "on": "2012-03-03", "about": "loss"}
LOSS = loses(HERE, manner="withdrawal")
SAFE = protects(HERE, "Whoever lives abroad stays a national.")


def read_otherwise(name: str, **differs: Any) -> Reading:
    return reading(name, says=f"{name}.", held_by="the courts", **differs)


def living_abroad(then: Effect, other: Reading, **more: Any) -> Law:
    """A provision on those who live in the other State, read in two ways."""
    made = law(HERE)
    abroad = [subject.holds(HERE), subject.resides_in(THERE)]
    add(made, "abroad", then, when=abroad, readings=[read_otherwise("as it stands"), other], **more)
    return made


@pytest.mark.parametrize(
    ("made", "decided"),
    [
        (living_abroad(LOSS, read_otherwise("by itself", by=BY_LAW), by=BY_DECISION), False),
        (living_abroad(SAFE, read_otherwise("a ground", then=LOSS, by=BY_DECISION)), True),
    ],
    ids=["a loss by itself", "a ground of an older decision"],
)
def test_a_nationality_lost_on_another_reading_long_ago(made: Law, *, decided: bool) -> None:
    told = family(p=person(*([DECIDED] if decided else []), residence=RESIDENCE))
    book = rulebook(made, law(THERE, "other"))
    found = assess(book, told, Scenario(), TODAY).people["p"].nationalities
    [(record, judged)] = [pair for pair in found if pair[0].state == HERE]
    assert (record.value, [each.value for each in judged.alternatives]) == ("holds", ["lost"])
    assert {value for asked, _, _, value in one_by_one(book, told, TODAY) if asked == f"holds(p, {HERE})"} == {"lost"}
