"""Constitutional Law of the Republic of Tajikistan of 4 November 1995 No 104 on nationality.

Replaced by the Constitutional Law of 8 August 2015 No 1208. Articles 1 and 2 were read in the English text of Refworld;
the rest is known from the GLOBALCIT dataset: ordinary naturalisation with a duty to give up the former nationality
(A06b, strict in 1996, with exceptions from 1997 on, when the treaty with Russia began to apply), and no loss on
acquiring another nationality (no L05). Article 2 makes those citizens who were so on the day of the Constitution, as
the Constitution does.
"""

from typing import Any

from denizen.language.enacting import ON_APPLICATION, A, B, Law, acquires, empowers, no, protects, unknown, yes
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import RU, TJ
from denizen.language.words import event, subject

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

LAW.gap(
    "chapters on birth, release and loss",
    says="Birth, release and loss between 1995 and 2015, and the law of 1991 before that.",
    because=(
        "The articles were not read. A case tells citizenship by birth as a fact; a loss by foreign service or fraud "
        "in those years can be neither asserted nor excluded."
    ),
    taints=["tj.citizenship-1995.another-nationality", "tj.citizenship-1995.admission"],
)
