"""Agreement of the Kyrgyz Republic and the Russian Federation of 28 March 1996 on changing citizenship.

In force from 9 November 1997; denounced by Russia on 23 April 2012 and ended on 9 November 2012. By its title it also
governs the exit from the former citizenship. The clause on that exit was not read: what became of the Kyrgyz
citizenship of those who used it is shown under both readings.
"""

from typing import Any

from denizen.language.enacting import BY_DECISION, BY_LAW, B, C, Law, loses, no, reading, unknown, yes
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import KG, RU
from denizen.language.words import event, subject

LAW = Law(
    "kg.agreement-1996",
    KG,
    kind="treaty",
    title=(
        "Agreement of 28 March 1996 with the Russian Federation on the simplified procedure of acquiring citizenship "
        "and on exit from the former citizenship"
    ),
    short="Agreement with Russia of 1996",
    force=in_force("1997-11-09", until="2012-11-09"),
    source=Source(
        "CIS-Legislation, agreement of 28 March 1996", "https://cis-legislation.com/document.fwx?rgn=29148", B
    ),
)


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
