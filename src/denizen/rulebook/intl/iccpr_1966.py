"""International Covenant on Civil and Political Rights, New York, 16 December 1966.

In force from 23 March 1976. It binds all five States; complaints may be brought under its first Optional Protocol.
Liberty, movement and removal (Arts 7 to 17) stand in the module on movement (iccpr_1966_movement).
"""

from denizen.language.enacting import B, C, invokes, no, unknown, yes
from denizen.language.provisions import Source
from denizen.language.states import KZ, RU, TJ
from denizen.language.words import any_of, event, event_field, subject
from denizen.rulebook.intl.iccpr_1966_movement import LAW
from denizen.rulebook.intl.losses import (
    CONVICTED,
    LEFT_STATELESS,
    LOSS,
    RUSSIAN_GROUNDS,
    annulled,
    decree,
    russian,
    under_any,
    uzbek,
)

__all__ = ["LAW"]

CHILD = {"born": "2006-02-01"}
#: No civilian service is open: so it is told; or the law of the State has none; or mobilisation leaves none in Russia.
NO_WAY_OUT = any_of(
    event_field("alternative").among(False),
    event_field("state").among(TJ, KZ),
    event_field("state").among(RU) & subject.did("is called up", RU, for_="mobilisation").happened,
)
OBJECTS = {"objects on conscience": "RU", "on": "2022-10-03", "alternative": False}
OBJECTOR = russian(OBJECTS)
NOT_TOLD = {"objects on conscience": "RU", "on": "2022-10-03"}
CALLED_UP = {"is called up": "RU", "on": "2022-09-23", "for": "mobilisation"}

LAW.provision(
    "Art 18",
    says=(
        "Who genuinely objects on conscience to bearing arms may not be made to, nor be punished for it; a civilian "
        "alternative that is no punishment must be open."
    ),
    on=event("objects on conscience"),
    when=[NO_WAY_OUT],
    then=invokes("*", "iccpr-1966", "No forced bearing of arms against conscience, and no punishment for refusing."),
    source=Source(
        "War Resisters' International on Atasoy and Sarkut v Turkey (1853-1854/2008)",
        "http://www.wri-irg.org/node/15538",
        B,
    ),
    note=(
        "No derogation (Art 4(2)); in the case-law since 2012 nothing is weighed against it. Tajikistan has no working "
        "procedure and jails objectors; Russia organises none for the mobilised; Kazakhstan exempts the clergy; "
        "Kyrgyzstan lets pay; Uzbekistan admits members of registered churches that forbid arms. Objection to one war "
        "alone is not clearly protected. Punishing again for the same refusal is barred by Article 14(7). The Working "
        "Group on Arbitrary Detention found the detention of an objector in Tajikistan arbitrary in October 2017."
    ),
    cases=[
        no("the day before the declaration", on="2022-10-02", p=OBJECTOR),
        yes("no alternative is open", on="2022-10-03", p=OBJECTOR),
        no("an alternative is open", on="2022-10-03", p=russian(OBJECTS | {"alternative": True})),
        yes("called up by mobilisation", on="2022-10-03", p=russian(CALLED_UP, NOT_TOLD)),
        yes("in Tajikistan", on="2022-10-03", p=russian(NOT_TOLD | {"objects on conscience": "TJ"})),
        yes("in Kazakhstan", on="2022-10-03", p=russian(NOT_TOLD | {"objects on conscience": "KZ"})),
        unknown("whether an alternative is open is not told", on="2022-10-03", p=russian(NOT_TOLD)),
    ],
)

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
    "Art 14",
    says="Trials for military offences and for fighting abroad must be fair, and nobody is tried twice for one act.",
    because="The course of a trial is not told in a case.",
)
LAW.gap(
    "Arts 12(4), 17 and 23, ties",
    says="Long residence, childhood arrival, language and family may make a State the own country of a stranger.",
    because="They ask for a weighing of the whole life of a person, which is argued, not computed.",
)
