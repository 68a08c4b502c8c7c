"""Agreement of Belarus, Kazakhstan, Kyrgyzstan and Russia of 26 February 1999: how one becomes Kyrgyz.

What the four States agreed, and what was read of it, is told in ``four_states_1999``.
"""

from denizen.language.enacting import (
    BY_DECISION,
    BY_LAW,
    C,
    Law,
    empowers,
    loses,
    no,
    reading,
    unknown,
    yes,
)
from denizen.language.states import KG, KZ, RU
from denizen.language.words import event, subject
from denizen.rulebook.treaties.four_states_1999 import (
    BELARUS,
    FORCE,
    FORMER,
    INDEPENDENCE,
    RELATIVE,
    SOURCE,
    TITLE,
    born_there,
    mover_to,
    with_relatives,
)
from denizen.rulebook.treaties.movers import lived_there_before, settled_citizen

LAW = Law(
    "treaties.four-states-1999-kg",
    "TREATY",
    kind="treaty",
    title=f"{TITLE}: Kyrgyzstan",
    short="Agreement of four States 1999, Kyrgyzstan",
    force=FORCE,
    source=SOURCE,
)

TO_KYRGYZSTAN = mover_to(KG, RU, KZ, BELARUS)

LAW.provision(
    "Art 1(1)(a)",
    says=(
        "A citizen of another party who lives in Kyrgyzstan becomes its citizen by registration if a former Soviet "
        "citizen who was born there, or had lived there, before 21 December 1991."
    ),
    when=[*TO_KYRGYZSTAN, subject.has("soviet_citizen"), lived_there_before(KG, INDEPENDENCE)],
    then=empowers(KG, "register as a citizen under the agreement", exercised_by=event("applies for citizenship", KG)),
    mode="A18",
    note=FORMER,
    cases=born_there(KZ, KG),
)
LAW.provision(
    "Art 1(1)(b)",
    says=(
        "A citizen of another party who lives in Kyrgyzstan becomes its citizen by registration if a close relative "
        "is a citizen and lives there."
    ),
    when=[*TO_KYRGYZSTAN, settled_citizen(KG)],
    then=empowers(
        KG, "register as a citizen through a close relative", exercised_by=event("applies for citizenship", KG)
    ),
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
    name="1-2-exit",
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
    taints=["treaties.four-states-1999-kg.1-2-exit"],
)
