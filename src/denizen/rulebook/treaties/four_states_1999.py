"""Agreement of Belarus, Kazakhstan, Kyrgyzstan and Russia on simplified acquisition of citizenship, 26 February 1999.

In force from 4 November 2000; Kazakhstan ratified it by the Law of 30 December 1999 No 17. No withdrawal by any party
was found; whether Russia still applies it beside the Law of 2023 was not verified. It is no treaty on dual
citizenship. Article 1(1) and the first sentence of (2) were read; the next sentence of (2), on the citizenship held
until then, was not. The law of Belarus is not encoded; for each of the other three the agreement stands in a module of
its own, which loads when that State is in the case. What it gives is the right to register; who did so is told to have
become a citizen, with the route «1999 agreement».
"""

from typing import Final

from denizen.language.enacting import A, no, unknown, yes
from denizen.language.force import in_force
from denizen.language.provisions import Case, Source
from denizen.language.states import State
from denizen.language.words import Condition, any_of, subject
from denizen.rulebook.treaties.movers import mover, settled

TITLE: Final = (
    "Agreement of 26 February 1999 between Belarus, Kazakhstan, Kyrgyzstan and Russia on the simplified procedure of "
    "acquiring citizenship"
)
FORCE: Final = in_force("2000-11-04")
SOURCE: Final = Source(
    "Agreement of 26 February 1999, Adilet (with the day of entry into force)",
    "http://adilet.zan.kz/rus/docs/Z990000017_/compare",
    A,
)

BELARUS: Final[State] = "BY"
INDEPENDENCE: Final = "1991-12-21"

FORMER = (
    "The republic of which one was a citizen is not asked, only the Soviet citizenship. «Before 21 December 1991» is "
    "read strictly: the 20th still counts. How long one has lived in the State of the new citizenship does not matter."
)
RELATIVE = (
    "Spouse, parents and adoptive parents, children, siblings, grandparents and grandchildren count. "
    "Whether the relative lives there lawfully is presumed."
)


def mover_to(state: State, *homes: State) -> list[Condition]:
    """A citizen of another party who lives permanently in the State."""
    return [subject.resides_in(state), ~subject.holds(state), any_of(*(subject.holds(home) for home in homes))]


def born_there(home: State, state: State) -> list[Case]:
    """Born in the State on the last day that counts, on the next, or not there."""
    omsk = mover(home, state, birthplace=state)
    child = omsk | {"born": "1991-12-20"}
    came = mover(home, state)
    return [
        no("the day before the agreement", on="2000-11-03", p=omsk),
        yes("the first day of the agreement", on="2000-11-04", p=omsk),
        yes("born there, came back in 2015", on="2015-06-01", p=omsk),
        yes("born there on 20 December 1991", on="2015-06-01", p=child),
        no("born there on 21 December 1991", on="2015-06-01", p=child | {"born": "1991-12-21"}),
        yes(
            "came to live there on 20 December 1991",
            on="2015-06-01",
            p=came | {"events": [{"takes up residence": state, "on": "1991-12-20"}]},
        ),
        no(
            "came to live there on 21 December 1991",
            on="2015-06-01",
            p=came | {"events": [{"takes up residence": state, "on": "1991-12-21"}]},
        ),
        no("neither born there nor living there before", on="2015-06-01", p=came),
        no("still lives at home", on="2015-06-01", p=omsk | {"residence": home}),
        unknown("the place of birth is not known", on="2015-06-01", p=omsk | {"birthplace": "unknown"}),
    ]


def with_relatives(home: State, state: State) -> list[Case]:
    """A parent, or a grandparent through a parent, or nobody who is a citizen and lives there."""
    young = mover(home, state, born="1975-05-01", soviet_citizen=False, parents=["mother"])
    mother, away = settled(state), settled(state) | {"residence": home}
    of_a_grandmother = settled(home) | {"parents": ["grandmother"]}
    return [
        no("the day before the agreement", on="2000-11-03", p=young, mother=mother),
        yes("the first day of the agreement", on="2000-11-04", p=young, mother=mother),
        no("the mother lives elsewhere", on="2015-06-01", p=young, mother=away),
        yes(
            "a grandmother",
            on="2015-06-01",
            p=young,
            mother=of_a_grandmother,
            grandmother=settled(state) | {"born": "1935-05-01"},
        ),
        unknown(
            "it is not known where the mother lives",
            on="2015-06-01",
            p=young,
            mother=mother | {"residence": "unknown"},
        ),
    ]
