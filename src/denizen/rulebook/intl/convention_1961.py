"""Convention on the Reduction of Statelessness, New York, 30 August 1961.

In force from 13 December 1975. None of the five States is a party: what follows is the international standard and an
argument, never a breach by one of them.
"""

from denizen.language.enacting import A, C, Law, invokes, no, unknown, yes
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import RU, UZ
from denizen.language.words import event, subject
from denizen.rulebook.intl.losses import (
    AGAINST_THE_WILL,
    CONVICTED,
    DECREED,
    LEFT_STATELESS,
    LOSS,
    RUSSIAN_GROUNDS,
    annulled,
    relative_lost_the_same,
    russian,
    under_any,
)

LAW = Law(
    "intl.convention-1961",
    "INTL",
    kind="treaty",
    title="Convention on the Reduction of Statelessness of 30 August 1961",
    short="1961 Convention",
    force=in_force("1975-12-13"),
    source=Source(
        "Text of Article 8(1)",
        "https://inview.nl/openCitation/id7b9299db33f61b824937444f6887a9ce/convention-on-the-reduction-of-statelessness-"
        "artikel-8",
        A,
    ),
)
ARTICLE_7 = Source("Text of Article 7", "http://www.lnf.org.lb/migrationnetwork/unn1a.html", A)

ANNULLED = russian(CONVICTED, annulled("2020-02-01"))
NOT_ASKED = {"nationalities": {"RU": {"by": "naturalisation", "on": "2016-05-06"}}}
ALSO_KYRGYZ = {"nationalities": NOT_ASKED["nationalities"] | {"KG": "birth", "others": "none"}}

MARRIED = {"spouse": {"id": "husband", "from": "2018-06-01"}}
WIFE = ANNULLED | MARRIED | {"sex": "female"}

LAW.provision(
    "Art 6",
    says=(
        "Where the law lets spouse or children lose nationality because another person lost it, each of them must "
        "have or acquire another one."
    ),
    on=event("loses", manner=("lapse", *AGAINST_THE_WILL)),
    when=[relative_lost_the_same("spouse") | relative_lost_the_same("parent"), LEFT_STATELESS],
    then=invokes("*", "convention-1961", "No family member is made stateless by another person's loss."),
    grade=C,
    mode="L12",
    cases=[
        yes("husband and wife on one day", on="2020-02-01", p=WIFE, husband=ANNULLED, also=["stateless(p)"]),
        no("the day before", on="2020-01-31", p=WIFE, husband=ANNULLED),
        no("the husband kept it", on="2020-02-01", p=WIFE, husband=russian()),
        no("she is Kyrgyz as well", on="2020-02-01", p=WIFE | ALSO_KYRGYZ, husband=ANNULLED),
        unknown("her other nationalities were not asked about", on="2020-02-01", p=WIFE | NOT_ASKED, husband=ANNULLED),
    ],
)

LEFT_IN_2018 = {
    "born": "1990-02-01",
    "nationalities": {"UZ": "birth", "others": "none"},
    "residence": "RU",
    "consular_register": False,
    "consular_excuse": False,
    "events": [{"moves abroad": "UZ", "on": "2018-10-10"}],
}

LAW.provision(
    "Art 7(3)",
    says="Nobody loses nationality for living abroad or not registering if that would make the person stateless.",
    when=[subject.under("uz.citizenship-2020.25-register"), ~subject.holds_another(UZ)],
    then=invokes(UZ, "convention-1961", "Not being on the consular register must not end in statelessness."),
    source=ARTICLE_7,
    mode="L02",
    note="The exception of Article 7(4), after seven years abroad, is for naturalised people alone.",
    cases=[
        no("the day before the seven years", on="2025-10-09", p=LEFT_IN_2018),
        yes("seven years, no other nationality", on="2025-10-10", p=LEFT_IN_2018),
        no(
            "Russian as well",
            on="2025-10-10",
            p=LEFT_IN_2018
            | {"nationalities": {"UZ": "birth", "RU": {"by": "naturalisation", "on": "2020-01-10"}, "others": "none"}},
        ),
        unknown(
            "other nationalities not asked about", on="2025-10-10", p=LEFT_IN_2018 | {"nationalities": {"UZ": "birth"}}
        ),
    ],
)

LAW.provision(
    "Art 8(1)",
    says="A State does not deprive a person of its nationality if that makes the person stateless.",
    on=LOSS,
    when=[LEFT_STATELESS],
    then=invokes("*", "convention-1961", "No deprivation that leaves a person stateless."),
    note=(
        "Fraud is an exception (Art 8(2)(b)); a false undertaking inferred from later conduct is no fraud. "
        "Grounds of loyalty must have been declared on joining (Art 8(3))."
    ),
    cases=[
        no("the day before the decision", on="2020-01-31", p=ANNULLED),
        yes("the only nationality is taken", on="2020-02-01", p=ANNULLED, also=["stateless(p)"]),
        no("Kyrgyz as well", on="2020-02-01", p=ANNULLED | ALSO_KYRGYZ, also=["not stateless(p)"]),
        no("Uzbek by birth, Russian by choice", on="2023-07-20", p=DECREED),
        unknown("other nationalities not asked about", on="2020-02-01", p=ANNULLED | NOT_ASKED),
    ],
)

LAW.provision(
    "Art 8(1), before the decision",
    name="8-1-ground",
    says="The same while a ground is open on which Russia may end the only nationality of a person.",
    when=[under_any(RUSSIAN_GROUNDS), ~subject.holds_another(RU)],
    then=invokes(RU, "convention-1961", "A decision would leave the person stateless."),
    cases=[
        no("the day before the conviction", on="2019-04-30", p=ANNULLED),
        yes("convicted, no other nationality", on="2019-05-01", p=ANNULLED),
        no("Kyrgyz as well", on="2019-05-01", p=ANNULLED | ALSO_KYRGYZ),
        unknown("other nationalities not asked about", on="2019-05-01", p=ANNULLED | NOT_ASKED),
    ],
)
