"""Law of the Kyrgyz Republic of 18 December 1993 No 1333-XII on citizenship.

Amended on 25 July 2002; repealed by the Law of 21 May 2007 No 70. The preamble and Article 1 were read in the English
text kept by the Council of Europe; the rest is known from the GLOBALCIT dataset alone. By that dataset a foreigner had
to give up the former nationality to be admitted (A06b), and a citizen who naturalised abroad kept citizenship (no L05).
What the law said on birth, loss, release and admission in detail was not read: see the gaps. Two rules on birth that
every citizenship law of the region has had, before it and since, are taken to stand in it.
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
    no,
    protects,
    unknown,
    yes,
)
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import KG
from denizen.language.words import count, event, person, some, subject

END = "2007-05-21/2007-12-31"
parent = person("parent")
DATASET = Source("GLOBALCIT Citizenship Law Dataset v3.1, Kyrgyzstan", "https://hdl.handle.net/1814/73190", B)

LAW = Law(
    "kg.citizenship-1993",
    KG,
    title="Law of 18 December 1993 No 1333-XII on citizenship of the Kyrgyz Republic",
    original_title="О гражданстве Кыргызской Республики",
    short="Citizenship Law of Kyrgyzstan 1993",
    force=in_force("1993-12-18/1994-02-28", until=END),
    source=Source(
        "Law on Citizenship of the Kyrgyz Republic, English text, Council of Europe",
        "http://www.coe.int/t/dghl/standardsetting/nationality/National%20legislation/"
        "Kyrgyzstan%20Law%20on%20Citizenship%20of%20the%20Kyrgyz%20Republic.asp",
        A,
    ),
)

CITIZEN: dict[str, Any] = {"born": "1970-02-01", "nationalities": {"KG": "birth"}}
ABROAD: dict[str, Any] = CITIZEN | {
    "nationalities": {"KG": "birth", "RU": {"by": "naturalisation", "on": "2003-05-20", "route": "ordinary"}},
}
MAYBE: dict[str, Any] = {"born": "1970-02-01", "nationalities": {"KG": "unknown"}}

LAW.provision(
    "Preamble",
    says="No citizen may be deprived of citizenship or of the right to change it.",
    when=[subject.holds(KG)],
    then=protects(KG, "Nobody is deprived of citizenship or of the right to change it."),
    note="Grounds of loss, if the law had any, stand beside this sentence as they do in the Law of 2007.",
    cases=[
        no("the day before the law was passed", on="1993-12-17", p=CITIZEN),
        unknown("in the weeks in which it took effect", on="1994-01-15", p=CITIZEN),
        yes("after them", on="1994-02-28", p=CITIZEN),
        yes("the day before the Law of 2007", on="2007-05-20", p=CITIZEN),
        unknown("in the months in which that Law took effect", on="2007-08-01", p=CITIZEN),
        no("under the Law of 2007", on="2007-12-31", p=CITIZEN),
        no("never a citizen", on="2000-01-01", p=CITIZEN | {"nationalities": {"KG": "never"}}),
    ],
)

FOREIGNER: dict[str, Any] = {
    "born": "1965-01-01",
    "residence": "KG",
    "nationalities": {"KG": "never", "RU": "birth"},
}
STATELESS: dict[str, Any] = FOREIGNER | {"nationalities": {"KG": "never", "others": "none"}}

LAW.provision(
    "rule on admission",
    name="admission",
    says="An adult foreigner who gives up the former nationality, or a stateless adult, may be admitted.",
    when=[
        ~subject.holds(KG),
        subject.age >= 18,
        subject.resides_in(KG),
        ~subject.holds_another(KG) | subject.has("promised_nationality"),
    ],
    then=[
        empowers(KG, "apply for admission to citizenship", exercised_by=event("applies for citizenship", KG)),
        acquires(KG, title="naturalisation"),
    ],
    by=ON_APPLICATION,
    mode="A06",
    source=DATASET,
    note=(
        "Coded A06 with a strict duty to give up the former nationality (A06b 3) for 1993 to 2007. The article, the "
        "years of residence and the other conditions were not read; none but full age is asserted here. A promise of "
        "the nationality stands for the release from the former one."
    ),
    cases=[
        yes("stateless, living there", on="2000-01-01", p=STATELESS),
        no("keeps Russian nationality", on="2000-01-01", p=FOREIGNER | {"promised_nationality": False}),
        no("the day before turning 18", on="2000-01-01", p=STATELESS | {"born": "1982-01-02"}),
        yes("on turning 18", on="2000-01-01", p=STATELESS | {"born": "1982-01-01"}),
        no("lives elsewhere", on="2000-01-01", p=STATELESS | {"residence": "RU"}),
        unknown(
            "whether another nationality is held is not known",
            on="2000-01-01",
            p=STATELESS | {"nationalities": {"KG": "never", "others": "unknown"}, "promised_nationality": False},
        ),
    ],
)

LAW.provision(
    "rule on another nationality",
    name="another-nationality",
    says="A citizen who acquired another nationality did not lose citizenship by it.",
    when=[subject.holds(KG), subject.holds_another(KG)],
    then=protects(KG, "Acquiring another nationality did not end citizenship."),
    source=DATASET,
    note=(
        "The dataset has no loss on acquiring another nationality for any year from 1993. Whether the law refused to "
        "recognise the other one was not read; not recognising is not ending."
    ),
    cases=[
        no(
            "the day before becoming Russian",
            on="2003-05-19",
            p=ABROAD | {"nationalities": ABROAD["nationalities"] | {"others": "none"}},
        ),
        yes("becomes Russian in 2003", on="2003-05-20", p=ABROAD, also=["holds(p, KG)", "holds(p, RU)"]),
        no(
            "no other nationality",
            on="2003-05-20",
            p=CITIZEN | {"nationalities": {"KG": "birth", "others": "none"}},
        ),
        unknown("other nationalities not known", on="2003-05-20", p=MAYBE | {"nationalities": {"KG": "birth"}}),
    ],
)

KYRGYZ: dict[str, Any] = CITIZEN | {"nationalities": {"KG": "birth", "others": "none"}}
RUSSIAN: dict[str, Any] = {"born": "1970-02-01", "nationalities": {"KG": "never", "RU": "birth"}}
BORN = event("is born")
BIRTH_NOTE = "The articles on birth were not read; no citizenship law of the region, older or newer, lacks the rule."


def child(born: str, birthplace: str, *parents: str) -> dict[str, Any]:
    return {
        "born": born,
        "birthplace": birthplace,
        "nationalities": {"others": "none"},
        "parents": list(parents or ("mother", "father")),
    }


LAW.provision(
    "rule on birth, two citizens",
    name="birth-two-citizens",
    says="A child of two citizens was a citizen wherever born.",
    on=BORN,
    when=[count("parent", parent, parent.holds(KG)) >= 2],
    then=acquires(KG, title="birth"),
    mode="A01b",
    grade=C,
    note=BIRTH_NOTE,
    cases=[
        yes("born in Omsk in 2003", on="2020-01-01", p=child("2003-05-05", "RU"), mother=KYRGYZ, father=KYRGYZ),
        no("the father is Russian", on="2020-01-01", p=child("2003-05-05", "RU"), mother=KYRGYZ, father=RUSSIAN),
        unknown(
            "of the father it is not known", on="2020-01-01", p=child("2003-05-05", "RU"), mother=KYRGYZ, father=MAYBE
        ),
    ],
)
LAW.provision(
    "rule on birth, one citizen",
    name="birth-one-citizen",
    says="A child of a citizen that was born in the republic was a citizen.",
    on=BORN,
    when=[some("parent", parent, parent.holds(KG)), subject.born_in(KG)],
    then=acquires(KG, title="birth"),
    mode="A01a",
    grade=C,
    note=BIRTH_NOTE + " Of a child born abroad to a citizen and a foreigner nothing is asserted.",
    cases=[
        yes(
            "born in Osh in 2003, the father is Russian",
            on="2020-01-01",
            p=child("2003-05-05", "KG"),
            mother=KYRGYZ,
            father=RUSSIAN,
            also=["holds(p, KG)"],
        ),
        yes("only the mother is told", on="2020-01-01", p=child("2003-05-05", "KG", "mother"), mother=KYRGYZ),
        no("born in Omsk", on="2020-01-01", p=child("2003-05-05", "RU"), mother=KYRGYZ, father=RUSSIAN),
        no("both are Russian", on="2020-01-01", p=child("2003-05-05", "KG"), mother=RUSSIAN, father=RUSSIAN),
        unknown("where is not known", on="2020-01-01", p=child("2003-05-05", "unknown"), mother=KYRGYZ, father=RUSSIAN),
    ],
)

LAW.gap(
    "chapters 2 and 3",
    says=(
        "Birth, registration, admission in detail, restoration, release and loss between 1993 and 2007, and what "
        "Kyrgyz law said before 1993."
    ),
    because=(
        "Only the preamble and Article 1 could be read. Births to stateless parents, and abroad to a citizen and a "
        "foreigner, are not computed: a case tells them as a fact. A loss under this law by foreign service or fraud "
        "can be neither asserted nor excluded."
    ),
    taints=["kg.citizenship-1993.another-nationality", "kg.citizenship-1993.admission"],
)
