"""Constitutional Law of the Republic of Tajikistan of 4 November 1995 No 104 on nationality.

Replaced by the Constitutional Law of 8 August 2015 No 1208. Articles 1 and 2 were read in the English text of Refworld;
the rest is known from the GLOBALCIT dataset: ordinary naturalisation with a duty to give up the former nationality
(A06b, strict in 1996, with exceptions from 1997 on, when the treaty with Russia began to apply), and no loss on
acquiring another nationality (no L05). Article 2 makes those citizens who were so on the day of the Constitution, as
the Constitution does. The articles on birth were not read: what is computed is the rule that the Soviet law of 1990 and
the Tajik law of 2015 have in common, so that a child born under this law to citizens is not shown without nationality.
"""

from typing import Any

from denizen.language.enacting import (
    ON_APPLICATION,
    A,
    B,
    C,
    Law,
    acquires,
    empowers,
    loses,
    no,
    protects,
    unknown,
    yes,
)
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import RU, TJ
from denizen.language.words import always, count, event, person, some, subject

END = "2015-08-08/2015-08-31"
DATASET = Source("GLOBALCIT Citizenship Law Dataset v3.1, Tajikistan", "https://hdl.handle.net/1814/73190", B)

LAW = Law(
    "tj.citizenship-1995",
    TJ,
    title="Constitutional Law of 4 November 1995 No 104 on nationality of the Republic of Tajikistan",
    short="Citizenship Law of Tajikistan 1995",
    force=in_force("1995-11-04/1995-12-31", until=END),
    source=Source(
        "Constitutional Law on Nationality, English text, Refworld", "https://www.refworld.org/docid/3ae6b5823.html", A
    ),
)

CITIZEN: dict[str, Any] = {"born": "1970-02-01", "nationalities": {"TJ": "birth", "others": "none"}}
AMERICAN: dict[str, Any] = CITIZEN | {
    "nationalities": {"TJ": "birth", "US": {"by": "naturalisation", "on": "2013-05-20"}, "others": "none"}
}

LAW.provision(
    "Art 1",
    says="Everybody has the right to a nationality; nobody may be deprived of it or of the right to change it.",
    when=[subject.holds(TJ)],
    then=protects(TJ, "Nobody is deprived of nationality or of the right to change it."),
    cases=[
        no("the day before the law", on="1995-11-03", p=CITIZEN),
        unknown("as it took effect", on="1995-12-01", p=CITIZEN),
        yes("after that", on="1995-12-31", p=CITIZEN),
        yes("the day before the law of 2015", on="2015-08-07", p=CITIZEN),
        unknown("as that law took effect", on="2015-08-20", p=CITIZEN),
        no("under it", on="2015-08-31", p=CITIZEN),
        no("not a citizen", on="2005-01-01", p=CITIZEN | {"nationalities": {"TJ": "never", "RU": "birth"}}),
    ],
)

LAW.provision(
    "rule on another nationality",
    name="another-nationality",
    says="A citizen who acquired another nationality did not lose citizenship by it.",
    when=[subject.holds(TJ), subject.holds_another(TJ)],
    then=protects(TJ, "Acquiring another nationality did not end citizenship."),
    source=DATASET,
    note="The other nationality was not recognised (Constitution, Article 15), that of Russia by treaty excepted.",
    cases=[
        no("the day before becoming American", on="2013-05-19", p=AMERICAN),
        yes("becomes American in 2013", on="2013-05-20", p=AMERICAN, also=["holds(p, TJ)"]),
        unknown("other nationalities not known", on="2013-05-20", p=CITIZEN | {"nationalities": {"TJ": "birth"}}),
    ],
)

RESIDENT: dict[str, Any] = {"born": "1965-01-01", "residence": "TJ", "nationalities": {"TJ": "never", "others": "none"}}

LAW.provision(
    "rule on admission",
    name="admission",
    says="An adult resident who has no other nationality, or none but that of Russia, may be admitted.",
    when=[
        ~subject.holds(TJ),
        subject.age >= 18,
        subject.resides_in(TJ),
        ~subject.holds_another(TJ, RU) | subject.has("promised_nationality"),
    ],
    then=[
        empowers(TJ, "apply for admission to citizenship", exercised_by=event("applies for citizenship", TJ)),
        acquires(TJ, title="naturalisation"),
    ],
    by=ON_APPLICATION,
    mode="A06",
    source=DATASET,
    note=(
        "The article was not read: of the conditions only residence, full age and giving up the former nationality are "
        "asserted. That the exception is the treaty with Russia is an inference from the year in which it appears."
    ),
    cases=[
        yes("stateless, living there", on="2005-01-01", p=RESIDENT),
        no(
            "Uzbek",
            on="2005-01-01",
            p=RESIDENT | {"promised_nationality": False, "nationalities": {"TJ": "never", "UZ": "birth"}},
        ),
        no("lives elsewhere", on="2005-01-01", p=RESIDENT | {"residence": "RU"}),
        no("the day before turning 18", on="2005-01-01", p=RESIDENT | {"born": "1987-01-02"}),
        yes("on turning 18", on="2005-01-01", p=RESIDENT | {"born": "1987-01-01"}),
        unknown(
            "whether there is another nationality is not known",
            on="2005-01-01",
            p=RESIDENT | {"promised_nationality": False, "nationalities": {"TJ": "never", "others": "unknown"}},
        ),
    ],
)

# --- release ------------------------------------------------------------------------------------------------------

PETITION = {"applies for exit": "TJ", "on": "2008-02-01"}
LEAVING = CITIZEN | {"events": [PETITION]}
DECIDES = {"decides": "TJ", "on": "2008-09-01", "about": "exit", "ground": "tj.citizenship-1995.release"}

LAW.provision(
    "rule on release",
    name="release",
    says="An adult citizen might ask to be released; citizenship ended when the release was granted.",
    on=event("applies for exit", TJ),
    when=[subject.holds(TJ), subject.age >= 18],
    then=loses(TJ, manner="renunciation"),
    by=ON_APPLICATION,
    mode="L01",
    source=DATASET,
    note="Coded as needing permission in every year (L01 2). The article was not read, nor the conditions and bars.",
    cases=[
        no("the day before the petition", on="2008-01-31", p=LEAVING),
        yes("has petitioned, not yet released", on="2008-02-01", p=LEAVING, also=["holds(p, TJ)"]),
        no("released", on="2008-09-02", p=CITIZEN | {"events": [PETITION, DECIDES]}, also=["not holds(p, TJ)"]),
        no("the day before 18", on="2008-02-01", p=LEAVING | {"born": "1990-02-02"}),
        yes("18 that day", on="2008-02-01", p=LEAVING | {"born": "1990-02-01"}),
        unknown(
            "whether he petitioned is not known",
            on="2008-02-01",
            p=CITIZEN | {"events": [PETITION | {"happened": "unknown"}]},
        ),
    ],
)

DECISION = {"decides": "TJ", "on": "2008-09-01", "about": "exit"}
DECIDED = CITIZEN | {"events": [DECISION]}

LAW.provision(
    "rule on release, a decision told alone",
    name="release-decided",
    says="Whoever was released by a decision of the State ceased to be a citizen on its day.",
    on=event("decides", TJ, about="exit"),
    when=[subject.holds(TJ), ~subject.did("applies for exit", TJ).happened],
    then=loses(TJ, manner="renunciation"),
    source=DATASET,
    grade=C,
    note=(
        "For accounts that tell the decision and not the petition, which is presumed. That it ends with the decision "
        "is the rule of the region; the article was not read."
    ),
    cases=[
        no("the day before", on="2008-08-31", p=DECIDED, also=["holds(p, TJ)"]),
        yes("the day of the decision", on="2008-09-01", p=DECIDED, also=["not holds(p, TJ)"]),
        yes("the day after", on="2008-09-02", p=DECIDED, also=["not holds(p, TJ)"]),
        no("a decision on loss", on="2008-09-01", p=CITIZEN | {"events": [DECISION | {"about": "loss"}]}),
        no("a petition is told, the rule on it decides", on="2008-09-02", p=CITIZEN | {"events": [PETITION, DECISION]}),
        unknown(
            "whether it was taken is not known",
            on="2008-09-01",
            p=CITIZEN | {"events": [DECISION | {"happened": "unknown"}]},
        ),
    ],
)

# --- birth --------------------------------------------------------------------------------------------------------

parent, other = person("parent"), person("other parent")
BORN = event("is born")
A_CITIZEN = some("parent", parent, parent.holds(TJ))
#: The law of 2015 has the same rule, so that a birth in the days of the change is under it either way.
UNTIL_THE_LAW_OF_2015 = in_force("1995-11-04/1995-12-31", until="2015-08-31")
BIRTH = Source(
    "Constitutional Law on Nationality of 1995, Refworld, articles on birth not read",
    "https://www.refworld.org/docid/3ae6b5823.html",
    C,
)
NOT_READ = "The article was not read. The rule is the one of the Soviet law of 1990 and of the law of 2015."

HOME: dict[str, Any] = {"born": "1970-02-01", "residence": "TJ", "nationalities": {"TJ": "birth", "others": "none"}}
EMIGRANT: dict[str, Any] = HOME | {"residence": "RU"}
FOREIGNER: dict[str, Any] = {
    "born": "1972-02-01",
    "residence": "RU",
    "nationalities": {"TJ": "never", "RU": "birth", "others": "none"},
}
STATELESS: dict[str, Any] = FOREIGNER | {"nationalities": {"TJ": "never", "others": "none"}}
PERHAPS: dict[str, Any] = HOME | {"nationalities": {"TJ": "unknown", "others": "none"}}


def child(birthplace: str, born: str = "2005-06-01", *parents: str) -> dict[str, Any]:
    told = list(parents or ("mother", "father"))
    return {"born": born, "birthplace": birthplace, "parents": told, "nationalities": {"others": "none"}}


LAW.provision(
    "rule on birth, two citizens",
    name="birth-two-citizens",
    says="A child of two citizens is a citizen, wherever born.",
    on=BORN,
    when=[count("parent", parent, parent.holds(TJ)) >= 2],
    then=acquires(TJ, title="birth"),
    mode="A01b",
    force=UNTIL_THE_LAW_OF_2015,
    source=BIRTH,
    note=NOT_READ + " Children born before this law are citizens as their parents were: tell it.",
    cases=[
        yes("born in Syria", on="2019-01-01", p=child("SY"), mother=EMIGRANT, father=HOME, also=["holds(p, TJ)"]),
        no("the father is Russian", on="2019-01-01", p=child("SY"), mother=EMIGRANT, father=FOREIGNER),
        no(
            "born the day before the law",
            on="2019-01-01",
            p=child("TJ", "1995-11-03"),
            mother=HOME,
            father=HOME,
        ),
        unknown("born as it took effect", on="2019-01-01", p=child("TJ", "1995-12-01"), mother=HOME, father=HOME),
        yes("born after that", on="2019-01-01", p=child("TJ", "1995-12-31"), mother=HOME, father=HOME),
        yes("the last day", on="2019-01-01", p=child("TJ", "2015-08-30"), mother=HOME, father=HOME),
        no(
            "born under the law of 2015",
            on="2019-01-01",
            p=child("TJ", "2015-08-31"),
            mother=HOME,
            father=HOME,
            also=["holds(p, TJ)"],
        ),
        unknown("the father uncertain", on="2019-01-01", p=child("SY"), mother=HOME, father=PERHAPS),
    ],
)

LAW.provision(
    "rule on birth, one foreign parent",
    name="birth-foreign-parent",
    says=(
        "A child of a citizen and a foreigner is a citizen if born in Tajikistan, or if a parent then permanently "
        "resided there."
    ),
    on=BORN,
    when=[
        A_CITIZEN,
        some("parent", other, ~other.holds(TJ) & other.holds_another(TJ)),
        subject.born_in(TJ) | some("parent", parent, parent.resides_in(TJ)),
    ],
    then=acquires(TJ, title="birth"),
    mode="A01a",
    force=UNTIL_THE_LAW_OF_2015,
    source=BIRTH,
    note=NOT_READ + " Of a child born abroad to parents abroad they agreed in writing; that is not computed.",
    cases=[
        yes("born in Khujand", on="2019-01-01", p=child("TJ"), mother=EMIGRANT, father=FOREIGNER),
        yes(
            "born in Moscow, the mother lives in Tajikistan",
            on="2019-01-01",
            p=child("RU"),
            mother=HOME,
            father=FOREIGNER,
        ),
        no("born in Moscow, both live there", on="2019-01-01", p=child("RU"), mother=EMIGRANT, father=FOREIGNER),
        no("born the day before the law", on="2019-01-01", p=child("TJ", "1995-11-03"), mother=HOME, father=FOREIGNER),
        unknown("born as it took effect", on="2019-01-01", p=child("TJ", "1995-12-01"), mother=HOME, father=FOREIGNER),
        yes("born after that", on="2019-01-01", p=child("TJ", "1995-12-31"), mother=HOME, father=FOREIGNER),
        yes("the last day", on="2019-01-01", p=child("TJ", "2015-08-30"), mother=HOME, father=FOREIGNER),
        no("born under the law of 2015", on="2019-01-01", p=child("TJ", "2015-08-31"), mother=HOME, father=FOREIGNER),
        unknown("born somewhere", on="2019-01-01", p=child("unknown"), mother=EMIGRANT, father=FOREIGNER),
    ],
)

LAW.provision(
    "rule on birth, the other parent stateless or unknown",
    name="birth-one-citizen",
    says="A child of a citizen is a citizen, wherever born, if the other parent is stateless or unknown.",
    on=BORN,
    when=[
        A_CITIZEN,
        some("parent", other, ~other.holds(TJ) & ~other.holds_another(TJ)) | (count("parent", other, always) < 2),
    ],
    then=acquires(TJ, title="birth"),
    mode="A01b",
    force=UNTIL_THE_LAW_OF_2015,
    source=BIRTH,
    note=NOT_READ + " A case that tells one parent only is read as one of a single parent.",
    cases=[
        yes(
            "born in Syria to a citizen alone",
            on="2019-01-01",
            p=child("SY", "2014-06-01", "mother"),
            mother=EMIGRANT,
            also=["holds(p, TJ)"],
        ),
        yes("the father stateless", on="2019-01-01", p=child("RU"), mother=EMIGRANT, father=STATELESS),
        no("the father is Russian", on="2019-01-01", p=child("RU"), mother=EMIGRANT, father=FOREIGNER),
        no("a stateless mother alone", on="2019-01-01", p=child("RU", "2014-06-01", "mother"), mother=STATELESS),
        no("born the day before the law", on="2019-01-01", p=child("TJ", "1995-11-03", "mother"), mother=HOME),
        unknown("born as it took effect", on="2019-01-01", p=child("TJ", "1995-12-01", "mother"), mother=HOME),
        yes("born after that", on="2019-01-01", p=child("TJ", "1995-12-31", "mother"), mother=HOME),
        yes("the last day", on="2019-01-01", p=child("TJ", "2015-08-30", "mother"), mother=HOME),
        no("born under the law of 2015", on="2019-01-01", p=child("TJ", "2015-08-31", "mother"), mother=HOME),
        unknown("the mother uncertain", on="2019-01-01", p=child("SY", "2014-06-01", "mother"), mother=PERHAPS),
    ],
)

LAW.gap(
    "chapters on birth, release and loss",
    says=(
        "Birth to stateless or unknown parents, agreements of parents abroad, the terms of release, and loss between "
        "1995 and 2015, and the law of 1991 before that."
    ),
    because=(
        "The articles were not read. Who was born before November 1995 tells citizenship as a fact; a loss by foreign "
        "service or fraud in those years can be neither asserted nor excluded."
    ),
    taints=[
        "tj.citizenship-1995.another-nationality",
        "tj.citizenship-1995.admission",
        "tj.citizenship-1995.release",
        "tj.citizenship-1995.birth-two-citizens",
        "tj.citizenship-1995.birth-foreign-parent",
        "tj.citizenship-1995.birth-one-citizen",
    ],
)
