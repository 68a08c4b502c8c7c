"""Agreement of Russia and Kyrgyzstan of 28 March 1996 on simplified acquisition of citizenship and on exit.

What it gives is the right to register; who did so is told to have become a citizen, with the route «1996 agreement».
In force from 9 November 1997; denounced by Russia by a note of 23 April 2012 and ended on 9 November 2012. Article 1
was read. By its title it also governs the exit from the former citizenship; the clause on that was not read, so what
became of the former citizenship of those who used it is shown under both readings. Since it ended the agreement of
four States of 1999 has been open to citizens of Kyrgyzstan.

No treaty between the two States allows dual nationality or divides military service (said by officials of Kyrgyzstan
in January 2023): each treats a citizen of both as its own alone, credits no service done in the other, and cannot
protect him from the call-up there.
"""

from typing import Any, Final

from denizen.language.enacting import (
    BY_DECISION,
    BY_LAW,
    A,
    B,
    C,
    Law,
    empowers,
    loses,
    no,
    reading,
    unknown,
    yes,
)
from denizen.language.force import in_force
from denizen.language.provisions import Case, Source
from denizen.language.states import KG, RU, State
from denizen.language.words import Condition, as_of, date, event, subject
from denizen.rulebook.treaties.movers import mover, settled, settled_citizen, young_mover

LAW = Law(
    "treaties.ru-kg-1996",
    "TREATY",
    kind="treaty",
    title=(
        "Agreement of 28 March 1996 between Russia and Kyrgyzstan on the simplified procedure of acquiring citizenship "
        "and on exit from the former citizenship"
    ),
    short="Agreement Russia–Kyrgyzstan 1996",
    force=in_force("1997-11-09", until="2012-11-09"),
    source=Source(
        "CIS-Legislation, agreement of 28 March 1996", "https://cis-legislation.com/document.fwx?rgn=29148", B
    ),
)
ARTICLE_1 = Source("CIS-Legislation, Art 1", "https://cis-legislation.com/document.fwx?rgn=29148", A)

#: The day on which the sovereignty of Kyrgyzstan was declared, and the first day of the agreement.
SOVEREIGNTY, FIRST_DAY = date("1990-12-15"), date("1997-11-09")

IN_EITHER: Final[Condition] = subject.resides_in(RU, KG)
#: Asked only from the first day on.
STAYED: Final[list[Condition]] = [
    subject.has("soviet_citizen"),
    as_of(SOVEREIGNTY, IN_EITHER),
    as_of(FIRST_DAY, IN_EITHER),
]
FORMER = (
    "The republic of which one was a citizen is not asked, only the Soviet citizenship. «In their territory» is taken "
    "as that of either party. A decision took about three months; what became of applications still open on the last "
    "day is not known."
)
RELATIVE = "Spouse, parents and adoptive parents, children, siblings, grandparents and grandchildren count."


def moves(home: State, state: State, **more: Any) -> dict[str, Any]:
    """Lived at home until 2003, with a residence told for every day."""
    return mover(
        home,
        state,
        residence=[{"value": home, "until": "2003-05-01"}, {"value": state, "from": "2003-05-01"}],
        **more,
    )


def former_citizens(home: State, state: State) -> list[Case]:
    away = [{"value": "UZ", "until": "1990-12-16"}, {"value": home, "from": "1990-12-16", "until": "2003-05-01"}]
    back = [{"value": "UZ", "from": "1995-01-01", "until": "1997-11-10"}, {"value": state, "from": "1997-11-10"}]
    there = {"value": state, "from": "2003-05-01"}
    here = {"value": home, "until": "1995-01-01"}
    return [
        no("the day before the move", on="2003-04-30", p=moves(home, state)),
        yes("the day of the move", on="2003-05-01", p=moves(home, state)),
        yes("the last day of the agreement", on="2012-11-08", p=moves(home, state)),
        no("the day after", on="2012-11-09", p=moves(home, state)),
        no("in Uzbekistan on 15 December 1990", on="2005-01-01", p=moves(home, state) | {"residence": [*away, there]}),
        no("in Uzbekistan on the first day", on="2005-01-01", p=moves(home, state) | {"residence": [here, *back]}),
        no("never a Soviet citizen", on="2005-01-01", p=moves(home, state, soviet_citizen=False)),
        unknown(
            "whether a Soviet citizen is not known", on="2005-01-01", p=moves(home, state, soviet_citizen="unknown")
        ),
    ]


def with_relatives(home: State, state: State) -> list[Case]:
    mother = settled(state)
    return [
        no("the day before the agreement", on="1997-11-08", p=young_mover(home, state), mother=mother),
        yes("the first day of the agreement", on="1997-11-09", p=young_mover(home, state), mother=mother),
        no(
            "the mother lives elsewhere",
            on="2005-01-01",
            p=young_mover(home, state),
            mother=mother | {"residence": home},
        ),
        unknown(
            "it is not known where the mother lives",
            on="2005-01-01",
            p=young_mover(home, state),
            mother=mother | {"residence": "unknown"},
        ),
    ]


# --- acquisition (Art 1) ---------------------------------------------------------------------------------------------

LAW.provision(
    "Art 1(1)(a), Russia",
    name="1-1-a-ru",
    says=(
        "A citizen of Kyrgyzstan who lives in Russia becomes Russian by registration if a former Soviet citizen who "
        "lived in one of the two on 15 December 1990 and on 9 November 1997."
    ),
    when=[subject.holds(KG), ~subject.holds(RU), subject.resides_in(RU), *STAYED],
    then=empowers(RU, "register as a citizen under the agreement", exercised_by=event("applies for citizenship", RU)),
    mode="A18",
    source=ARTICLE_1,
    note=FORMER,
    cases=former_citizens(KG, RU),
)
LAW.provision(
    "Art 1(1)(b), Russia",
    name="1-1-b-ru",
    says=(
        "A citizen of Kyrgyzstan who lives in Russia becomes Russian by registration if a close relative is a "
        "citizen and lives there."
    ),
    when=[subject.holds(KG), ~subject.holds(RU), subject.resides_in(RU), settled_citizen(RU)],
    then=empowers(
        RU, "register as a citizen through a close relative", exercised_by=event("applies for citizenship", RU)
    ),
    mode="A18",
    source=ARTICLE_1,
    note=RELATIVE,
    cases=with_relatives(KG, RU),
)
LAW.provision(
    "Art 1(1)(a), Kyrgyzstan",
    name="1-1-a-kg",
    says=(
        "A citizen of Russia who lives in Kyrgyzstan becomes its citizen by registration if a former Soviet citizen "
        "who lived in one of the two on 15 December 1990 and on 9 November 1997."
    ),
    when=[subject.holds(RU), ~subject.holds(KG), subject.resides_in(KG), *STAYED],
    then=empowers(KG, "register as a citizen under the agreement", exercised_by=event("applies for citizenship", KG)),
    mode="A18",
    source=ARTICLE_1,
    note=FORMER,
    cases=former_citizens(RU, KG),
)
LAW.provision(
    "Art 1(1)(b), Kyrgyzstan",
    name="1-1-b-kg",
    says=(
        "A citizen of Russia who lives in Kyrgyzstan becomes its citizen by registration if a close relative is a "
        "citizen and lives there."
    ),
    when=[subject.holds(RU), ~subject.holds(KG), subject.resides_in(KG), settled_citizen(KG)],
    then=empowers(
        KG, "register as a citizen through a close relative", exercised_by=event("applies for citizenship", KG)
    ),
    mode="A18",
    source=ARTICLE_1,
    note=RELATIVE,
    cases=with_relatives(RU, KG),
)

# --- exit ------------------------------------------------------------------------------------------------------------


def registered(on: str, route: str = "1996 agreement") -> dict[str, Any]:
    """A Kyrgyz from birth who became Russian on a day by some route."""
    claims = {"KG": "birth", "RU": {"by": "naturalisation", "on": on, "route": route}}
    return {"born": "1975-03-01", "nationalities": claims}


LAW.provision(
    "rule on exit",
    name="exit",
    says="Whoever became Russian by registration under the agreement leaves Kyrgyz citizenship.",
    on=event("acquires", RU, route="1996 agreement"),
    when=[subject.holds(KG)],
    then=loses(KG, manner="renunciation"),
    by=BY_DECISION,
    mode="L05",
    grade=C,
    readings=[
        reading(
            "by an act of Kyrgyzstan",
            says="Kyrgyz citizenship ends only with an act of the President, as the citizenship law has it.",
            held_by="authorities that went on renewing Kyrgyz passports, as far as they did",
        ),
        reading(
            "on acquisition",
            says="Kyrgyz citizenship ended with the acquisition of the Russian one under the agreement.",
            held_by="the title of the agreement, which speaks of exit from the former citizenship",
            then=loses(KG, manner="lapse"),
            by=BY_LAW,
        ),
    ],
    note="The article was not read. Ask for the route, for a certificate of exit, and for the last Kyrgyz passport.",
    cases=[
        no("registered the day before the agreement", on="2000-01-01", p=registered("1997-11-08")),
        yes("registered on its first day", on="1997-11-09", p=registered("1997-11-09"), also=["holds(p, KG)"]),
        no("the day before the registration", on="2009-05-09", p=registered("2009-05-10")),
        yes("registered on 10 May 2009", on="2009-05-10", p=registered("2009-05-10"), also=["holds(p, KG)"]),
        yes(
            "registered on 10 May 2009, the other reading",
            on="2022-10-01",
            p=registered("2009-05-10"),
            reading="on acquisition",
            also=["not holds(p, KG)"],
        ),
        no("ordinary naturalisation", on="2009-05-10", p=registered("2009-05-10", "ordinary"), also=["holds(p, KG)"]),
        yes("the last day of the agreement", on="2012-11-08", p=registered("2012-11-08"), reading="on acquisition"),
        no("the day after", on="2012-11-09", p=registered("2012-11-09"), reading="on acquisition"),
        unknown("the route is not known", on="2009-05-10", p=registered("2009-05-10", "unknown")),
    ],
)
LAW.gap(
    "rule on exit, the other way",
    says="By its title the agreement also governs how a Russian citizen who becomes Kyrgyz leaves Russian citizenship.",
    because="The clause was not read, and no case of it was found; exit is left to the Russian law of the day.",
    taints=["ru.citizenship-2002.19"],
)
LAW.gap(
    "what the two States have not agreed",
    says=(
        "No treaty between them allows dual nationality, credits military service, or keeps one from calling up a "
        "citizen of both."
    ),
    because=(
        "It was said by officials of Kyrgyzstan in January 2023; there is nothing to compute: each State applies "
        "its own law to a citizen of both as if he were its alone."
    ),
)
