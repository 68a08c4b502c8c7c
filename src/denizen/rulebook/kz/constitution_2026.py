"""Constitution of the Republic of Kazakhstan of 2026.

Drafts were published on 31 January and 12 February 2026; adopted by referendum on 15 March 2026; in force from
1 July 2026 (Article 94(1)). Whether the citizenship act has been adapted to Article 13(3) is not known.
"""

from typing import Any

from denizen.language.enacting import BY_DECISION, A, Law, loses, no, protects, reading, unknown, yes
from denizen.language.force import history
from denizen.language.provisions import Source
from denizen.language.states import KZ
from denizen.language.words import date, subject

LAW = Law(
    "kz.constitution-2026",
    KZ,
    kind="constitution",
    title="Constitution of the Republic of Kazakhstan, adopted by referendum on 15 March 2026",
    original_title="Конституция Республики Казахстан",
    short="Constitution of 2026",
    force=history(draft="2026-01-31", adopted="2026-03-15", in_force="2026-07-01"),
    source=Source("Constitution of 2026, zan.gov.kz (doc 223244)", "https://zan.gov.kz/client/#!/doc/223244/rus", A),
)

CITIZEN = {"born": "1990-02-01", "nationalities": {"KZ": "birth", "others": "none"}}
FOREIGNER = {"born": "1990-02-01", "nationalities": {"RU": "birth", "KZ": "never"}}
PERHAPS = {"born": "1990-02-01", "nationalities": {"KZ": "unknown"}}
DUAL_SINCE_2001 = {
    "born": "1980-03-01",
    "nationalities": {"KZ": "birth", "RU": {"by": "naturalisation", "on": "2001-06-01"}, "others": "none"},
}


def russian_since(on: str) -> dict[str, Any]:
    """A citizen from birth who became Russian on a day."""
    claims = {"KZ": "birth", "RU": {"by": "naturalisation", "on": on}, "others": "none"}
    return {"born": "1990-02-01", "nationalities": claims}


DUAL_SINCE_2026 = russian_since("2026-09-15")
CHILD = {"born": "2015-05-20", "birthplace": "RU", "nationalities": {"KZ": "birth", "RU": "birth"}}

LAW.provision(
    "Art 13(2)",
    name="13-2-deprivation",
    says=(
        "Only a court may take citizenship away, for terrorist crimes or other crimes that gravely harm the national "
        "interests; nobody may be denied the right to change citizenship."
    ),
    when=[subject.holds(KZ)],
    then=protects(KZ, "Only a court may take the citizenship away, for a closed class of crimes."),
    readings=[
        reading(
            "loss is not deprivation",
            says="Loss under Article 21 of the citizenship act is something else; the guarantee does not touch it.",
            held_by="the State bodies that register losses every year",
        ),
        reading(
            "unasked loss is deprivation",
            says=(
                "Loss for serving or fighting abroad, registered without the person's request, is a deprivation in "
                "substance and barred; loss for another nationality rests on Article 13(3) itself."
            ),
            held_by="argued; no ruling of a court was found",
            argued=True,
            defeats=[
                "kz.citizenship-1991.21-1-1",
                "kz.citizenship-1991.21-1-1-contract",
                "kz.citizenship-1991.21-1-1-civil",
                "kz.citizenship-1991.21-1-8",
            ],
        ),
    ],
    note="Article 13 is not on the list of articles that may never be restricted (Article 41(3)).",
    cases=[
        no("the day before the Constitution takes effect", on="2026-06-30", p=CITIZEN),
        yes("the day it takes effect", on="2026-07-01", p=CITIZEN),
        no("a foreigner", on="2026-08-01", p=FOREIGNER),
        unknown("it is not known whether she is a citizen", on="2026-08-01", p=PERHAPS),
    ],
)

LAW.provision(
    "Art 13(2)",
    name="13-2-expulsion",
    says="A citizen may not be expelled from Kazakhstan.",
    when=[subject.holds(KZ)],
    then=protects(KZ, "A citizen may not be expelled."),
    defeats=["kz.administrative-code-2014.496-2-expulsion"],
    note="It protects as long as the loss of citizenship has not taken effect.",
    cases=[
        yes(
            "has not reported that he became Russian",
            on="2026-10-10",
            p=CITIZEN | {"nationalities": {"KZ": "birth", "RU": {"by": "naturalisation", "on": "2026-08-05"}}},
            also=["not exposed(p, kz.administrative-code-2014.496-2-expulsion)"],
        ),
        no("the day before the Constitution takes effect", on="2026-06-30", p=CITIZEN),
        yes("the day it takes effect", on="2026-07-01", p=CITIZEN),
        no("a foreigner", on="2026-08-01", p=FOREIGNER),
        unknown("it is not known whether she is a citizen", on="2026-08-01", p=PERHAPS),
    ],
)

LAW.provision(
    "Art 13(3)",
    says=(
        "A citizen may not hold a second nationality; holding one is a ground for ending citizenship. Minors who got "
        "a foreign nationality at birth are left to special statutory rules."
    ),
    when=[subject.holds(KZ), subject.holds_another(KZ)],
    unless=[(subject.age < 18) & subject.did("acquires", not_state=KZ, title="birth").happened],
    then=loses(KZ, manner="withdrawal"),
    by=BY_DECISION,
    mode="L05",
    readings=[
        reading(
            "holding",
            says="Whoever holds another nationality on or after 1 July 2026 is within the rule, however old it is.",
            held_by="the wording, which speaks of having another nationality",
        ),
        reading(
            "acquiring",
            says="Only a nationality acquired on or after 1 July 2026 counts.",
            held_by="argued: the grounds of the citizenship act speak of acquiring",
            argued=True,
            when=[
                subject.holds(KZ),
                subject.holds_another(KZ),
                subject.did("acquires", not_state=KZ).since(date("2026-07-01")),
            ],
        ),
    ],
    note=(
        "For those dual from birth the mode is L06. Article 13(1) leaves the ending of citizenship to statute, so the "
        "moment is taken to be registration, as in Article 37 of the citizenship act. No statute on minors was found."
    ),
    cases=[
        no("the day before the Constitution takes effect", on="2026-06-30", p=DUAL_SINCE_2001),
        yes("dual since 2001", on="2026-07-01", p=DUAL_SINCE_2001, also=["holds(p, KZ)"]),
        no("dual since 2001, prospective reading", on="2026-07-01", p=DUAL_SINCE_2001, reading="acquiring"),
        no("Russian the day before the text", on="2026-07-01", p=russian_since("2026-06-30"), reading="acquiring"),
        yes("Russian on its first day", on="2026-07-01", p=russian_since("2026-07-01"), reading="acquiring"),
        no("the day before becoming Russian", on="2026-09-14", p=DUAL_SINCE_2026, reading="acquiring"),
        yes("on becoming Russian", on="2026-09-15", p=DUAL_SINCE_2026, reading="acquiring"),
        no("dual from birth, the day before turning 18", on="2033-05-19", p=CHILD),
        yes("dual from birth, on turning 18", on="2033-05-20", p=CHILD),
        no("no other nationality", on="2026-08-01", p=CITIZEN),
        unknown(
            "it is not known whether he has another nationality",
            on="2026-08-01",
            p={"born": "1990-02-01", "nationalities": {"KZ": "birth", "others": "unknown"}},
        ),
    ],
)

LAW.provision(
    "Art 14",
    says="A citizen is not extradited to another State unless a treaty of Kazakhstan provides for it.",
    when=[subject.holds(KZ)],
    then=protects(KZ, "A citizen is not extradited, unless a treaty provides for it."),
    cases=[
        no("the day before the Constitution takes effect", on="2026-06-30", p=CITIZEN),
        yes("the day it takes effect", on="2026-07-01", p=CITIZEN),
        yes("a citizen who is also Russian, loss not registered", on="2026-08-01", p=DUAL_SINCE_2001),
        no("a foreigner", on="2026-08-01", p=FOREIGNER),
        unknown("it is not known whether she is a citizen", on="2026-08-01", p=PERHAPS),
    ],
)

LAW.provision(
    "Art 24(2)",
    says="A citizen may return to Kazakhstan without hindrance.",
    when=[subject.holds(KZ)],
    then=protects(KZ, "A citizen must be let in."),
    cases=[
        no("the day before the Constitution takes effect", on="2026-06-30", p=CITIZEN),
        yes("the day it takes effect", on="2026-07-01", p=CITIZEN),
        no("a foreigner", on="2026-08-01", p=FOREIGNER),
        unknown("it is not known whether she is a citizen", on="2026-08-01", p=PERHAPS),
    ],
)

LAW.gap(
    "Arts 5(5) and 39",
    says="Laws that aggravate liability do not reach back; defending the country is a duty, as statute lays down.",
    because="Both are computed where the criminal code and the law on military service say them.",
)
LAW.gap(
    "Art 13(2), national interests",
    says="The crimes for which a court may deprive are those against national, no longer vital, interests.",
    because="The criminal code still speaks of vital interests; whether its list has widened is not known.",
    taints=["kz.citizenship-1991.20-1"],
)
LAW.gap(
    "Art 41(3)",
    says="Article 13 is not among the articles that can never be restricted.",
    because="No restriction is known.",
    taints=["kz.constitution-2026.13-2-deprivation", "kz.constitution-2026.13-2-expulsion"],
)
LAW.gap(
    "Art 13(3), minors",
    says="Special statutory rules govern minors who got a foreign nationality at birth.",
    because="No such statute was found; until there is one, no ground of loss is assumed for them.",
    taints=["kz.constitution-2026.13-3"],
)
