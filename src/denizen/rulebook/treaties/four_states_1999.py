"""Agreement of Belarus, Kazakhstan, Kyrgyzstan and Russia on simplified acquisition of citizenship, 26 February 1999.

In force from 4 November 2000; Kazakhstan ratified it by the Law of 30 December 1999 No 17. No withdrawal by any party
was found; whether Russia still applies it beside the Law of 2023 was not verified. It is no treaty on dual
citizenship. Article 1(1) and the first sentence of (2) were read; the next sentence of (2), on the citizenship held
until then, was not. The law of Belarus is not encoded: the agreement is given for the other three as granting States.
"""

from typing import Final

from denizen.language.enacting import (
    BY_DECISION,
    BY_LAW,
    ON_APPLICATION,
    A,
    C,
    Law,
    acquires,
    empowers,
    loses,
    no,
    reading,
    unknown,
    yes,
)
from denizen.language.force import in_force
from denizen.language.provisions import Case, Source
from denizen.language.states import KG, KZ, RU, State
from denizen.language.words import Condition, any_of, event, subject
from denizen.rulebook.treaties.movers import admitted, lived_there_before, mover, settled, settled_citizen, young_mover

LAW = Law(
    "treaties.four-states-1999",
    "TREATY",
    kind="treaty",
    title=(
        "Agreement of 26 February 1999 between Belarus, Kazakhstan, Kyrgyzstan and Russia on the simplified procedure "
        "of acquiring citizenship"
    ),
    short="Agreement of four States 1999",
    force=in_force("2000-11-04"),
    source=Source(
        "Agreement of 26 February 1999, Adilet (with the day of entry into force)",
        "http://adilet.zan.kz/rus/docs/Z990000017_/compare",
        A,
    ),
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
        yes(
            "applied, no decision yet",
            on="2015-06-01",
            p=omsk | {"events": admitted(state, "2015-09-01")[:1]},
            also=[f"not holds(p, {state})"],
        ),
        no(
            "admitted", on="2015-09-02", p=omsk | {"events": admitted(state, "2015-09-01")}, also=[f"holds(p, {state})"]
        ),
    ]


def with_relatives(home: State, state: State) -> list[Case]:
    """A parent, or a grandparent through a parent, or nobody who is a citizen and lives there."""
    young = young_mover(home, state)
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


# --- Russia ----------------------------------------------------------------------------------------------------------

TO_RUSSIA = mover_to(RU, KZ, KG, BELARUS)

LAW.provision(
    "Art 1(1)(a), Russia",
    name="1-1-a-ru",
    says=(
        "A citizen of another party who lives in Russia becomes Russian by registration if a former Soviet citizen "
        "who was born there, or had lived there, before 21 December 1991."
    ),
    when=[*TO_RUSSIA, subject.has("soviet_citizen"), lived_there_before(RU, INDEPENDENCE)],
    then=[
        empowers(RU, "register as a citizen under the agreement", exercised_by=event("applies for citizenship", RU)),
        acquires(RU, title="naturalisation"),
    ],
    by=ON_APPLICATION,
    mode="A18",
    note=FORMER + " Those admitted in this way are, in Russian practice, admitted persons like others.",
    cases=born_there(KZ, RU),
)
LAW.provision(
    "Art 1(1)(b), Russia",
    name="1-1-b-ru",
    says=(
        "A citizen of another party who lives in Russia becomes Russian by registration if a close relative is a "
        "citizen and lives there."
    ),
    when=[*TO_RUSSIA, settled_citizen(RU)],
    then=[
        empowers(
            RU, "register as a citizen through a close relative", exercised_by=event("applies for citizenship", RU)
        ),
        acquires(RU, title="naturalisation"),
    ],
    by=ON_APPLICATION,
    mode="A18",
    note=RELATIVE,
    cases=with_relatives(KG, RU),
)

# --- Kazakhstan ------------------------------------------------------------------------------------------------------

TO_KAZAKHSTAN = mover_to(KZ, RU, KG, BELARUS)

LAW.provision(
    "Art 1(1)(a), Kazakhstan",
    name="1-1-a-kz",
    says=(
        "A citizen of another party who lives in Kazakhstan becomes its citizen by registration if a former Soviet "
        "citizen who was born there, or had lived there, before 21 December 1991."
    ),
    when=[*TO_KAZAKHSTAN, subject.has("soviet_citizen"), lived_there_before(KZ, INDEPENDENCE)],
    then=[
        empowers(KZ, "register as a citizen under the agreement", exercised_by=event("applies for citizenship", KZ)),
        acquires(KZ, title="naturalisation"),
    ],
    by=ON_APPLICATION,
    mode="A18",
    note=FORMER,
    cases=born_there(RU, KZ),
)
LAW.provision(
    "Art 1(1)(b), Kazakhstan",
    name="1-1-b-kz",
    says=(
        "A citizen of another party who lives in Kazakhstan becomes its citizen by registration if a close relative "
        "is a citizen and lives there."
    ),
    when=[*TO_KAZAKHSTAN, settled_citizen(KZ)],
    then=[
        empowers(
            KZ, "register as a citizen through a close relative", exercised_by=event("applies for citizenship", KZ)
        ),
        acquires(KZ, title="naturalisation"),
    ],
    by=ON_APPLICATION,
    mode="A18",
    note=RELATIVE,
    cases=with_relatives(RU, KZ),
)

# --- Kyrgyzstan ------------------------------------------------------------------------------------------------------

TO_KYRGYZSTAN = mover_to(KG, RU, KZ, BELARUS)

LAW.provision(
    "Art 1(1)(a), Kyrgyzstan",
    name="1-1-a-kg",
    says=(
        "A citizen of another party who lives in Kyrgyzstan becomes its citizen by registration if a former Soviet "
        "citizen who was born there, or had lived there, before 21 December 1991."
    ),
    when=[*TO_KYRGYZSTAN, subject.has("soviet_citizen"), lived_there_before(KG, INDEPENDENCE)],
    then=[
        empowers(KG, "register as a citizen under the agreement", exercised_by=event("applies for citizenship", KG)),
        acquires(KG, title="naturalisation"),
    ],
    by=ON_APPLICATION,
    mode="A18",
    note=FORMER,
    cases=born_there(KZ, KG),
)
LAW.provision(
    "Art 1(1)(b), Kyrgyzstan",
    name="1-1-b-kg",
    says=(
        "A citizen of another party who lives in Kyrgyzstan becomes its citizen by registration if a close relative "
        "is a citizen and lives there."
    ),
    when=[*TO_KYRGYZSTAN, settled_citizen(KG)],
    then=[
        empowers(
            KG, "register as a citizen through a close relative", exercised_by=event("applies for citizenship", KG)
        ),
        acquires(KG, title="naturalisation"),
    ],
    by=ON_APPLICATION,
    mode="A18",
    note=RELATIVE,
    cases=with_relatives(KZ, KG),
)

# --- the citizenship held until then ---------------------------------------------------------------------------------


def registered(route: str, on: str = "2015-09-01") -> dict[str, object]:
    """A Kyrgyz from birth who became Russian on a day by some route."""
    claims = {"KG": "birth", "RU": {"by": "naturalisation", "on": on, "route": route}, "others": "none"}
    return {"born": "1975-03-01", "nationalities": claims}


LAW.provision(
    "Art 1(2), citizenship held until then",
    name="1-2-exit-kg",
    says="Acquiring the citizenship of another party by registration goes together with leaving that of Kyrgyzstan.",
    on=event("acquires", route="1999 agreement", not_state=KG),
    when=[subject.holds(KG)],
    then=loses(KG, manner="renunciation"),
    by=BY_DECISION,
    mode="L05",
    grade=C,
    readings=[
        reading(
            "by the law of each State",
            says="What becomes of the former citizenship is for the law of its State; Kyrgyzstan ends it by an act.",
            held_by="the authorities of Kyrgyzstan, which went on renewing passports of citizens who became Russian",
        ),
        reading(
            "on acquisition",
            says="The former citizenship ends with the registration itself.",
            held_by="a possible reading of a sentence that is reported and was not read",
            then=loses(KG, manner="lapse"),
            by=BY_LAW,
            argued=True,
        ),
    ],
    note="Kazakhstan ends its citizenship under its own law in this case. Ask for the route and for any act of exit.",
    cases=[
        no("the day before the registration", on="2015-08-31", p=registered("1999 agreement")),
        yes("registered", on="2015-09-01", p=registered("1999 agreement"), also=["holds(p, KG)"]),
        yes(
            "registered, the other reading",
            on="2015-09-01",
            p=registered("1999 agreement"),
            reading="on acquisition",
            also=["not holds(p, KG)"],
        ),
        no("another route", on="2015-09-01", p=registered("ordinary")),
        unknown("the route is not known", on="2015-09-01", p=registered("unknown")),
    ],
)

LAW.gap(
    "Art 1(2), second sentence",
    says="The paragraph goes on with a rule on how the new citizenship relates to the one held until then.",
    because="The sentence was not read; that it links acquisition with the end of the former citizenship is a report.",
    taints=["treaties.four-states-1999.1-2-exit-kg"],
)
LAW.gap(
    "force since 26 October 2023",
    says="The Russian Law of 2023 on citizenship has a list of its own for simplified admission.",
    because="Whether Russia still registers people under the agreement beside that list was not found.",
    taints=["treaties.four-states-1999.1-1-a-ru", "treaties.four-states-1999.1-1-b-ru"],
)
