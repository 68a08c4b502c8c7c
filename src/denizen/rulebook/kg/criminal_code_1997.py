"""Criminal Code of the Kyrgyz Republic of 1 October 1997, in force until 31 December 2018.

Article 351(2) punished whoever evaded alternative service; the Constitutional Chamber took its basis away in 2013.
Article 375 was about mercenaries. Participation in a conflict abroad was a grave crime before 2019, as the State
Committee for National Security wrote in 2020; its article, its penalty and the day on which it was added were not
found. Police asked for stricter articles in the years of the war in Syria, and the Law of 2 August 2016 No 162 changed
several acts against terrorism: the crime is computed as certain from September 2016 on, and as open before.
"""

from typing import Any

from denizen.language.enacting import B, C, Law, exposes, fine, imprisonment, no, penalty, sanction, unknown, yes
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import KG
from denizen.language.words import date, event, now, subject

LAW = Law(
    "kg.criminal-code-1997",
    KG,
    kind="code",
    title="Criminal Code of the Kyrgyz Republic of 1 October 1997",
    original_title="Уголовный кодекс Кыргызской Республики",
    short="Criminal Code of Kyrgyzstan 1997",
    force=in_force("1997-10-01/1998-01-31", until="2019-01-01"),
    source=Source(
        "Acca.media on the proposal of the State Committee for National Security, January 2020",
        "https://acca.media/v-kyrgyzstane-hotyat-uzhestochit-nakazanie-naemnikam-i-terroristam",
        C,
    ),
)

CITIZEN: dict[str, Any] = {"born": "1990-02-01", "nationalities": {"KG": "birth"}}


def fought(on: str, **more: Any) -> dict[str, Any]:
    return CITIZEN | {"events": [{"fights": "SY", "on": on, "in": "SY"} | more]}


OBJECTOR: dict[str, Any] = {"sex": "male", "born": "1992-06-01", "nationalities": {"KG": "birth", "others": "none"}}
OBJECTS: dict[str, Any] = {"objects on conscience": "KG", "on": "2012-10-05"}
REFUSES: dict[str, Any] = {"refuses service": "KG", "on": "2012-10-10", "for": "alternative service"}
STRUCK_DOWN = "kg.military-2009.chamber-2013"
EARLY: dict[str, Any] = REFUSES | {"on": "2011-05-01"}


def refused(*events: dict[str, Any]) -> dict[str, Any]:
    return OBJECTOR | {"events": list(events)}


LAW.provision(
    "Art 351(2)",
    says="Evading alternative service was punished by a fine or community work.",
    on=event("refuses service", KG, for_="alternative service"),
    when=[subject.holds(KG)],
    as_long_as=~subject.under(STRUCK_DOWN) & (now < date("2019-01-01")),
    then=exposes(
        KG,
        sanction(fine(None, 200, "calculation indices"), penalty("community work", None, 240, "hours")),
        imposed_by=event("is convicted", KG, article="351"),
    ),
    force=in_force("1998-02-01/2012-01-01", until="2019-01-01"),
    source=Source("Forum 18, 2 April 2014", "https://forum18.org/archive.php?article_id=1944", B),
    grade=B,
    note=(
        "Told from a report on the convictions of the years to 2013; since when it stood so was not read. In early "
        "2014 the Supreme Court acquitted the objectors who had been convicted, 13 or 14 by the reports."
    ),
    cases=[
        no("the day before he refuses", on="2012-10-09", p=refused(OBJECTS, REFUSES)),
        yes("refuses service under the Defence Ministry", on="2012-10-10", p=refused(OBJECTS, REFUSES)),
        yes("the day before the decision of the Chamber", on="2013-11-18", p=refused(OBJECTS, REFUSES)),
        no("the day of the decision", on="2013-11-19", p=refused(OBJECTS, REFUSES)),
        yes("has not objected on conscience", on="2013-11-19", p=refused(REFUSES)),
        unknown("refused before the article is known to have stood so", on="2011-06-01", p=refused(EARLY)),
        yes("on the first sure day", on="2012-01-01", p=refused(EARLY | {"on": "2012-01-01"})),
        no(
            "before the code",
            on="2000-01-01",
            p=refused(EARLY | {"on": "1998-01-31"}) | {"born": "1975-01-01"},
        ),
        unknown("its first day", on="2000-01-01", p=refused(EARLY | {"on": "1998-02-01"}) | {"born": "1975-01-01"}),
        yes("the last day of the code", on="2018-12-31", p=refused(REFUSES)),
        no("under the next code", on="2019-01-01", p=refused(REFUSES)),
        no("refused under it", on="2019-06-01", p=refused(REFUSES | {"on": "2019-01-01"})),
        unknown(
            "whether he refused is not known", on="2012-10-10", p=refused(OBJECTS, REFUSES | {"happened": "unknown"})
        ),
    ],
)

LAW.provision(
    "participation abroad",
    name="participation",
    says="A citizen who took part in an armed conflict abroad, or trained there for terrorism, was punished.",
    on=event("fights", not_in=KG),
    when=[subject.holds(KG), subject.age >= 16],
    as_long_as=now < date("2019-01-01"),
    then=exposes(
        KG,
        sanction(imprisonment(None, None), note="a grave crime; the scale was not read"),
        imposed_by=event("is convicted", KG),
    ),
    force=in_force("1998-02-01/2016-08-31", until="2019-01-01"),
    note="From 2019 the milder scale of the code of 2017 took its place, for older acts as well.",
    cases=[
        no("the day before", on="2017-04-30", p=fought("2017-05-01")),
        yes("fought in Syria in 2017", on="2017-05-01", p=fought("2017-05-01")),
        yes("the last day of the code", on="2018-12-31", p=fought("2017-05-01")),
        no("replaced by the milder code", on="2019-01-01", p=fought("2017-05-01")),
        unknown("fought in 2013", on="2014-01-01", p=fought("2013-05-01")),
        yes("the end of August 2016", on="2017-01-01", p=fought("2016-08-31")),
        no(
            "fought before any such crime can have been in the code",
            on="2014-01-01",
            p=fought("1998-01-31") | {"born": "1970-01-01"},
        ),
        unknown("the first day on which it can", on="2014-01-01", p=fought("1998-02-01") | {"born": "1970-01-01"}),
        no("the day before turning 16", on="2017-05-01", p=fought("2017-05-01") | {"born": "2001-05-02"}),
        yes("on turning 16", on="2017-05-01", p=fought("2017-05-01") | {"born": "2001-05-01"}),
        unknown("whether she fought is not known", on="2017-05-01", p=fought("2017-05-01", happened="unknown")),
    ],
)

LAW.gap(
    "Art 375",
    says="Recruiting, training and financing mercenaries, and taking part as one, were punished.",
    because="The article was not read, neither its definition of a mercenary nor its penalties.",
    taints=["kg.criminal-code-1997.participation"],
)
