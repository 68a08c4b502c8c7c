"""Constitution of the Kyrgyz Republic of 27 June 2010, Article 50, in force until the Constitution of 2021.

In force from 2 July 2010; amended by the referendum of 11 December 2016 (Law of 28 December 2016 No 218); replaced on
5 May 2021. The article was read only in reports on the decision of the Constitutional Chamber of 29 March 2017 No 5-r,
which reviewed the grounds of loss of 2016 at the request of the Ombudsman. By the Chamber's own press release it did
not strike them down: they do not contradict the Constitution in the meaning that the decision gives them. It asked for
a constitutional law, precise grounds, a strict procedure and findings by a court. The exact wording and the day of the
amendment are not verified.
"""

from typing import Any

from denizen.language.enacting import B, C, Law, no, protects, reading, unknown, yes
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import KG
from denizen.language.words import subject

LAW = Law(
    "kg.constitution-2010",
    KG,
    kind="constitution",
    title="Constitution of the Kyrgyz Republic of 27 June 2010",
    original_title="Конституция Кыргызской Республики",
    short="Constitution of Kyrgyzstan 2010",
    force=in_force("2010-07-02", until="2021-05-05"),
    source=Source(
        "Constitutional Chamber, press release of 30 March 2017, and 24.kg, on the decision of 29 March 2017 No 5-r",
        "https://24.kg/english/48311/",
        B,
    ),
)

AMENDED = "2016-12-11/2017-01-15"
FORMER_LOSSES = [
    "kg.citizenship-2007-former.26-1-former",
    "kg.citizenship-2007-former.26-service-2016",
    "kg.citizenship-2007-former.26-fighting-2016",
]

CITIZEN: dict[str, Any] = {"born": "1990-02-01", "nationalities": {"KG": "birth"}}
FOREIGNER: dict[str, Any] = {"born": "1990-02-01", "nationalities": {"KG": "never", "RU": "birth"}}
PERHAPS: dict[str, Any] = {"born": "1990-02-01", "nationalities": {"KG": "unknown"}}
ENLISTED: dict[str, Any] = CITIZEN | {
    "events": [{"enters service": "RU", "on": "2018-06-01", "form": "contract", "body": "army"}]
}

LAW.provision(
    "Art 50(2), text of 2010",
    name="50-2-text-2010",
    says="No citizen may be deprived of citizenship or of the right to change it.",
    when=[subject.holds(KG)],
    then=protects(KG, "No body of the State may deprive a citizen of citizenship."),
    force=in_force("2010-07-02", until=AMENDED),
    grade=C,
    note="Another nationality was recognised as laws and treaties provide.",
    cases=[
        no("the day before the Constitution took effect", on="2010-07-01", p=CITIZEN),
        yes("the day it took effect", on="2010-07-02", p=CITIZEN),
        yes("the day before the referendum of 2016", on="2016-12-10", p=CITIZEN),
        unknown("as its amendment takes effect", on="2016-12-20", p=CITIZEN),
        no("after it", on="2017-01-15", p=CITIZEN),
        no("not a citizen", on="2015-01-01", p=FOREIGNER),
        unknown("it is not known whether she is a citizen", on="2015-01-01", p=PERHAPS),
    ],
)

LAW.provision(
    "Art 50(2), text of 2016",
    name="50-2-text-2016",
    says="Citizenship could be taken away or lost only in the cases and the manner that a constitutional law sets.",
    when=[subject.holds(KG)],
    then=protects(KG, "Loss and deprivation needed a constitutional law."),
    force=in_force(AMENDED, until="2021-05-05"),
    readings=[
        reading(
            "the citizenship law suffices",
            says="Article 26 of the citizenship law, an ordinary law, may go on laying down grounds of loss.",
            held_by="the legislature and the President, who kept the grounds of 2016 in the law",
        ),
        reading(
            "a constitutional law is needed",
            says="Grounds in an ordinary law are no basis for a loss; facts must be found by a court.",
            held_by="the reasoning of the Constitutional Chamber, decision of 29 March 2017 No 5-r",
            defeats=FORMER_LOSSES,
        ),
    ],
    note="The Constitution of 2021 dropped this clause.",
    cases=[
        no("the day before the referendum", on="2016-12-10", p=CITIZEN),
        unknown("as the amendment takes effect", on="2016-12-20", p=CITIZEN),
        yes("after it", on="2017-01-15", p=CITIZEN),
        yes("the last day of the Constitution", on="2021-05-04", p=CITIZEN),
        no("the first day of the next", on="2021-05-05", p=CITIZEN),
        yes(
            "enlisted in 2018",
            on="2018-06-01",
            p=ENLISTED,
            also=["exposed(p, kg.citizenship-2007-former.26-service-2016)"],
        ),
        yes(
            "enlisted in 2018, the other reading",
            on="2018-06-01",
            p=ENLISTED,
            reading="a constitutional law is needed",
            also=["not exposed(p, kg.citizenship-2007-former.26-service-2016)"],
        ),
        unknown("it is not known whether she is a citizen", on="2018-01-01", p=PERHAPS),
    ],
)
