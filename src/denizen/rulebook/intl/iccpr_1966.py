"""International Covenant on Civil and Political Rights, New York, 16 December 1966.

In force from 23 March 1976. It binds all five States; complaints may be brought under its first Optional Protocol.
"""

from denizen.language.enacting import A, B, C, Law, invokes, no, unknown, yes
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.words import subject
from denizen.rulebook.intl.losses import (
    CONVICTED,
    DECREED,
    LEFT_STATELESS,
    LOSS,
    PERHAPS_DECREED,
    RELEASED,
    RUSSIAN_GROUNDS,
    annulled,
    decree,
    russian,
    under_any,
    uzbek,
)

LAW = Law(
    "intl.iccpr-1966",
    "INTL",
    kind="treaty",
    title="International Covenant on Civil and Political Rights of 16 December 1966",
    short="ICCPR",
    force=in_force("1976-03-23"),
    source=Source(
        "Collection of treaty provisions on nationality, bayefsky.com",
        "http://www.bayefsky.com/themes/nationality_articles.wpd",
        A,
    ),
)

LAW.provision(
    "Art 12(4)",
    says=(
        "Nobody may arbitrarily be kept from entering his own country. Whoever was arbitrarily stripped of its "
        "nationality may still call it his own."
    ),
    on=LOSS,
    then=invokes("*", "iccpr-1966", "No arbitrary removal or exclusion of the person whose nationality it ended."),
    source=Source(
        "Human Rights Committee, Nystrom v Australia (1557/2007)",
        "https://www.questia.com/library/journal/1G1-334277890/nystrom-v-australia-un-doc-ccpr-c-102-d-1557-2007",
        B,
    ),
    note=(
        "Arbitrary is a loss without a ground known in advance, legitimate aim, proportion, fair procedure and "
        "review, or one that discriminates. Some States read «own country» as the State of nationality alone."
    ),
    cases=[
        no("the day before the decree", on="2023-07-19", p=DECREED),
        yes("the decree on loss", on="2023-07-20", p=DECREED, also=["not holds(p, UZ)"]),
        no("released on petition", on="2023-07-20", p=RELEASED, also=["not holds(p, UZ)"]),
        unknown("whether there was a decree is not known", on="2023-07-20", p=PERHAPS_DECREED),
    ],
)

CHILD = {"born": "2006-02-01"}
ALONE = {
    "sex": "male",
    "born": "2006-02-01",
    "nationalities": {"UZ": "birth", "others": "none"},
    "residence": "RU",
    "events": [
        {"enters service": "RU", "on": "2023-05-01", "form": "contract", "body": "police"},
        {"decides": "UZ", "on": "2024-01-31", "about": "loss", "ground": "uz.citizenship-2020.25-service"},
    ],
}

LAW.provision(
    "Art 24(3)",
    says=(
        "Every child has the right to acquire a nationality: a State must take every step to leave none without one."
    ),
    on=LOSS,
    when=[subject.age < 18, LEFT_STATELESS],
    then=invokes("*", "iccpr-1966", "A child must not be left without any nationality."),
    mode="L11",
    cases=[
        no("the day before the decree", on="2024-01-30", p=ALONE),
        yes("the day before 18, no other nationality", on="2024-01-31", p=ALONE, also=["stateless(p)"]),
        no("18 that day", on="2024-01-31", p=ALONE | {"born": "2006-01-31"}),
        no("Russian as well", on="2023-07-20", p=uzbek(decree("2023-07-20")) | CHILD),
        unknown("other nationalities not asked about", on="2024-01-31", p=ALONE | {"nationalities": {"UZ": "birth"}}),
    ],
)

LAW.provision(
    "Art 26",
    says=(
        "All are equal before the law. A rule under which only those who acquired citizenship can lose it must be "
        "justified by reasonable and objective criteria, compared with a citizen by birth who did the same."
    ),
    when=[under_any(RUSSIAN_GROUNDS)],
    then=invokes("RU", "iccpr-1966", "No worse treatment of those who acquired citizenship than of citizens by birth."),
    grade=C,
    note="That a grant may be revoked for fraud is accepted; for later, ordinary conduct it is contested.",
    cases=[
        no("the day before the conviction", on="2019-04-30", p=russian(CONVICTED)),
        yes("convicted, citizenship in danger", on="2019-05-01", p=russian(CONVICTED)),
        no("after the decision the ground is spent", on="2020-02-02", p=russian(CONVICTED, annulled("2020-02-01"))),
        no(
            "a citizen by birth",
            on="2019-05-01",
            p=russian(CONVICTED) | {"nationalities": {"RU": "birth", "others": "none"}},
        ),
        unknown(
            "how citizenship was acquired is not known",
            on="2019-05-01",
            p=russian(CONVICTED) | {"nationalities": {"RU": "unknown"}},
        ),
    ],
)

LAW.gap(
    "Arts 17, 18 and 23",
    says="Family life, conscience and due process limit removal and compulsory service.",
    because="They ask for a weighing of the whole life of a person, which is argued, not computed.",
)
