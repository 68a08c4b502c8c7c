"""Agreement of Russia and Turkmenistan on dual citizenship, Ashgabat, 23 December 1993.

In force from 18 May 1995 for five years, renewed by itself for five more at a time. Turkmenistan let it end with the
term on 18 May 2015; a protocol of April 2003 on its end, and a Turkmen decree of 22 April 2003 by which holders of both
had two months to choose, were disputed.
Whoever had become a citizen of both while it stood did not lose Russian citizenship by its end. The law of
Turkmenistan is not encoded.
"""

from typing import Any

from denizen.language.enacting import A, B, Law, no, protects, unknown, yes
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import RU
from denizen.language.words import subject

LAW = Law(
    "treaties.ru-tm-1993",
    "TREATY",
    kind="treaty",
    title="Agreement of 23 December 1993 between Russia and Turkmenistan on dual citizenship",
    original_title=(
        "Соглашение между Российской Федерацией и Туркменистаном об урегулировании вопросов двойного гражданства"
    ),
    short="Agreement Russia–Turkmenistan 1993",
    force=in_force("1995-05-18", until="2015-05-18"),
    source=Source(
        "CIS-Legislation, agreement of 23 December 1993", "https://cis-legislation.com/document.fwx?rgn=4179", A
    ),
)
MINISTRY = Source(
    "Russian Foreign Ministry, 13 May 2015, on the end of the agreement", "http://lentacom.ru/news/30687.html", B
)

TURKMEN: dict[str, Any] = {"born": "1975-02-10", "residence": "RU"}
BOTH = TURKMEN | {"nationalities": {"TM": {"by": "initial", "on": "1992-10-01"}, "RU": "birth", "others": "none"}}
PERHAPS = TURKMEN | {"nationalities": {"TM": "birth", "RU": "unknown", "others": "none"}}

LAW.provision(
    "Art 1(1)",
    name="1",
    says="A citizen of one party may acquire the citizenship of the other without losing his own.",
    when=[subject.holds(RU)],
    then=protects(RU, "Acquiring Turkmen citizenship is no ground to lose Russian citizenship."),
    note=(
        "Acquisition is of free will and under the law of the granting State; who had both before the agreement keeps "
        "both (Art 2). It binds Turkmenistan in the same way."
    ),
    cases=[
        no("the day before the agreement", on="1995-05-17", p=BOTH),
        yes("its first day", on="1995-05-18", p=BOTH),
        yes("its last day", on="2015-05-17", p=BOTH),
        no("the day of its end", on="2015-05-18", p=BOTH, also=["holds(p, RU)"]),
        unknown("Russian citizenship uncertain", on="2010-01-01", p=PERHAPS),
    ],
)

LAW.gap(
    "article on children",
    says=(
        "A child of two parents who are both citizens of both States gets both at birth; the parents may choose one "
        "before the child is 18; later changes of both parents carry the child with them."
    ),
    because="The citizenship of Turkmenistan follows a law that is not encoded; the Russian one follows Russian law.",
)
LAW.gap(
    "military service",
    says="The treaty of 1995 with Tajikistan divides military duty by residence; this one is said to do the same.",
    because="The clause was not read, and Turkmen military law is not encoded.",
)
LAW.gap(
    "term, and end of 2015",
    says="By a Turkmen decree of 22 April 2003 holders of both had two months to choose, or counted as Turkmen alone.",
    because="That is the law of a State that is not encoded; Russia did not accept it as an end of the agreement.",
)
