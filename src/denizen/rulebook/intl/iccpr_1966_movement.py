"""The Covenant on Civil and Political Rights: liberty, movement, removal and the family (Arts 7 to 17)."""

from typing import Any, Final

from denizen.language.enacting import A, B, C, Law, invokes, no, unknown, yes
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.words import Condition, event, event_field, subject
from denizen.rulebook.intl.leaving import (
    KEPT_FROM_LEAVING,
    MAY_NOT_LEAVE_KYRGYZSTAN,
    MAY_NOT_LEAVE_RUSSIA,
    kept,
    serving,
)
from denizen.rulebook.intl.losses import (
    CONVICTED,
    DECREED,
    ITS_FORMER_NATIONAL,
    ITS_NATIONAL,
    LOSS,
    PERHAPS_DECREED,
    RELEASED,
    REMOVAL,
    annulled,
    removed,
    russian,
    under_any,
    with_a_family_in_a_party,
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

LAWFUL_STAYS: Final = ("permanent permit", "temporary permit", "patent", "visa-free")
#: A spouse, or a child under 18, who lives in the State that sends the person away.
WITH_A_FAMILY: Final[Condition] = with_a_family_in_a_party("iccpr-1966")

COERCED: dict[str, Any] = {
    "sex": "male",
    "born": "1990-03-01",
    "residence": "RU",
    "nationalities": {"UZ": "birth", "RU": "never", "others": "none"},
    "events": [{"is coerced into service": "RU", "on": "2023-05-10", "in": "RU"}],
}
TORTURE = removed("RU", "UZ", torture=True)
DETAINED = russian({"is detained": "RU", "on": "2023-05-10"})

LAW.provision(
    "Art 7",
    says="Nobody is sent to a State where there is a real risk of torture or inhuman treatment.",
    on=REMOVAL,
    when=[event_field("torture").among(True)],
    then=invokes("*", "iccpr-1966", "No removal to a real risk of torture or inhuman treatment."),
    grade=C,
    note="Article 3 of the Convention against Torture says the same of torture; both bind Uzbekistan too.",
    cases=[
        no("the day before the decision", on="2023-05-09", p=COERCED | {"events": [TORTURE]}),
        yes("grounds to fear torture", on="2023-05-10", p=COERCED | {"events": [TORTURE]}),
        no("no such grounds", on="2023-05-10", p=COERCED | {"events": [removed("RU", "UZ", torture=False)]}),
        unknown("the danger is not told", on="2023-05-10", p=COERCED | {"events": [removed("RU", "UZ")]}),
    ],
)
LAW.provision(
    "Art 8(3)",
    says=(
        "Military service under the law of the own State is no forced labour; what is forced outside a lawful service, "
        "as by the threat of prison or removal unless a contract is signed, is."
    ),
    on=event("is coerced into service"),
    then=invokes("*", "iccpr-1966", "No forced service outside a lawful duty of military service."),
    grade=C,
    cases=[
        no("the day before", on="2023-05-09", p=COERCED),
        yes("made to sign under threat", on="2023-05-10", p=COERCED),
        unknown(
            "whether it happened is not known",
            on="2023-05-10",
            p=COERCED | {"events": [COERCED["events"][0] | {"happened": "unknown"}]},
        ),
    ],
)
LAW.provision(
    "Art 9",
    says="Nobody is detained arbitrarily, or for a removal that cannot take place, and a court decides without delay.",
    on=event("is detained"),
    then=invokes("*", "iccpr-1966", "No arbitrary detention; the Working Group on it may be addressed at once."),
    grade=C,
    note=(
        "The Working Group on Arbitrary Detention hears everybody, whatever the State has joined and before domestic "
        "remedies are exhausted; it gives opinions."
    ),
    cases=[
        no("the day before", on="2023-05-09", p=DETAINED),
        yes("detained", on="2023-05-10", p=DETAINED),
        unknown(
            "whether detained is not known",
            on="2023-05-10",
            p=russian({"is detained": "RU", "on": "2023-05-10", "happened": "unknown"}),
        ),
    ],
)

LEAVE = "Everybody may leave any country, the own one too; a ban needs a law, a weighty reason and proportion."
PELTONEN = Source(
    "Human Rights Committee, Peltonen v Finland (492/1992), views of 21 July 1994",
    "http://www.bayefsky.com/html/120_finlandvws492.php",
    A,
)
KYRGYZ: dict[str, Any] = {
    "sex": "male",
    "born": "2003-02-01",
    "residence": "KG",
    "nationalities": {"KG": "birth", "others": "none"},
}

LAW.gap(
    "Art 12(1) and (3)",
    says="Within the State one moves freely; limits need a law and must be necessary for security, order or the like.",
    because=(
        "The ban on leaving the place of residence in mobilisation reaches everybody in the reserve and was not "
        "enforced; it is shown as a prohibition of Russia, not again as a standard."
    ),
)
LAW.provision(
    "Art 12(2) and (3)",
    name="12-2",
    says="Whoever is refused leave to go abroad, or a passport, may ask by which law, why, and for how long.",
    on=KEPT_FROM_LEAVING,
    then=invokes("*", "iccpr-1966", LEAVE),
    source=Source(
        "Human Rights Committee, Batyrova and Batyrov v Uzbekistan (1585/2007), views of 30 July 2009",
        "http://www.worldcourts.com/hrc/eng/decisions/2009.07.30_Batyrova_v_Uzbekistan.htm",
        B,
    ),
    note="A breach by Uzbekistan: an exit permit refused for the sake of State secrets, with no reasons that hold.",
    cases=[
        no("the day before", on="2015-05-09", p=kept("UZ")),
        yes("refused by Uzbekistan", on="2015-05-10", p=kept("UZ")),
        unknown("whether it was refused is not known", on="2015-05-10", p=kept("UZ", happened="unknown")),
    ],
)
LAW.provision(
    "Art 12(2) and (3), men called up in Russia",
    name="12-2-service-ru",
    says="That a man still has to serve can justify keeping him in the country, for a time and in proportion.",
    when=[under_any(MAY_NOT_LEAVE_RUSSIA)],
    then=invokes("RU", "iccpr-1966", LEAVE),
    source=PELTONEN,
    note=(
        "No breach in that case: the passport was refused to a man who had not answered his call-up. A ban without a "
        "date of end, without notice or without review is another matter."
    ),
    cases=[
        no("the day before service", on="2020-11-09", p=serving()),
        yes("in service", on="2020-11-10", p=serving()),
        no("never called up", on="2020-11-10", p=russian()),
        unknown("whether he entered service is not known", on="2020-11-10", p=serving(happened="unknown")),
    ],
)
LAW.provision(
    "Art 12(2) and (3), men liable to call-up in Kyrgyzstan",
    name="12-2-service-kg",
    says="That a man still has to serve can justify keeping him in the country, for a time and in proportion.",
    when=[under_any(MAY_NOT_LEAVE_KYRGYZSTAN)],
    then=invokes("KG", "iccpr-1966", LEAVE),
    source=PELTONEN,
    cases=[
        yes("aged 22", on="2025-06-01", p=KYRGYZ),
        no("aged 27", on="2025-06-01", p=KYRGYZ | {"born": "1998-02-01"}),
        unknown(
            "whether he is a citizen is not known", on="2025-06-01", p=KYRGYZ | {"nationalities": {"KG": "unknown"}}
        ),
    ],
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

STRIPPED = russian(CONVICTED, annulled("2020-02-01"), removed("RU", "KG", "2020-06-01", **{"as": "expulsion"}))

LAW.provision(
    "Art 12(4), removal",
    name="12-4-removal",
    says="A State may not send its national away, nor arbitrarily a person whose nationality it has ended.",
    on=REMOVAL,
    when=[ITS_FORMER_NATIONAL | (ITS_NATIONAL & ~event_field("as").among("extradition"))],
    then=invokes("*", "iccpr-1966", "No arbitrary removal from one's own country, nationality or not."),
    source=Source(
        "Human Rights Committee, Nystrom v Australia (1557/2007)",
        "https://www.questia.com/library/journal/1G1-334277890/nystrom-v-australia-un-doc-ccpr-c-102-d-1557-2007",
        B,
    ),
    note=(
        "Long residents without another real home may rely on it too (Warsame v Canada, Budlakoti v Canada); how "
        "strong the ties are is not computed. Reasons to bar somebody from the own country are very rare (General "
        "Comment 27)."
    ),
    cases=[
        no("the day before the decision", on="2020-05-31", p=STRIPPED),
        yes("to be expelled after the annulment", on="2020-06-01", p=STRIPPED),
        yes(
            "a citizen",
            on="2019-06-01",
            p=russian(removed("RU", "KG", "2019-06-01", **{"as": "expulsion"})),
        ),
        no(
            "a citizen to be extradited",
            on="2019-06-01",
            p=russian(removed("RU", "KG", "2019-06-01", **{"as": "extradition"})),
        ),
        no(
            "never its national",
            on="2023-05-10",
            p={
                "born": "1990-03-01",
                "nationalities": {"UZ": "birth", "others": "none"},
                "events": [removed("RU", "UZ")],
            },
        ),
        unknown(
            "whether citizenship was annulled is not known",
            on="2020-06-01",
            p=russian(CONVICTED, annulled("2020-02-01", happened="unknown"), removed("RU", "KG", "2020-06-01")),
        ),
    ],
)

ALIEN: dict[str, Any] = {
    "born": "1990-03-01",
    "residence": "RU",
    "stay": "permanent permit",
    "nationalities": {"UZ": "birth", "RU": "never", "others": "none"},
    "events": [removed("RU", "UZ", **{"as": "expulsion"})],
}

LAW.provision(
    "Art 13",
    says="An alien lawfully present may give reasons against expulsion and have it reviewed, save for security.",
    on=REMOVAL,
    when=[~ITS_NATIONAL, subject.fact("stay").among(*LAWFUL_STAYS)],
    then=invokes("*", "iccpr-1966", "Expulsion by law only, with a hearing and review."),
    grade=C,
    note="Who lost nationality is an alien; without a right to stay only Articles 7, 12(4), 17 and 23 remain.",
    cases=[
        no("the day before the decision", on="2023-05-09", p=ALIEN),
        yes("with a residence permit", on="2023-05-10", p=ALIEN),
        no("without any ground of stay", on="2023-05-10", p=ALIEN | {"stay": "none"}),
        no("a citizen", on="2023-05-10", p=ALIEN | {"nationalities": {"RU": "birth", "others": "none"}}),
        unknown("the ground of stay is not known", on="2023-05-10", p=ALIEN | {"stay": "unknown"}),
    ],
)

FAMILY = removed("RU", "UZ", **{"as": "expulsion"})
FATHER: dict[str, Any] = ALIEN | {"sex": "male", "events": [FAMILY]}
SMALL = {"born": "2015-05-01", "residence": "RU", "parents": ["p"], "nationalities": {"RU": "birth", "others": "none"}}

LAW.provision(
    "Arts 17 and 23",
    name="17",
    says="Removal that breaks a family must be lawful and weighed against the hardship for spouse and children.",
    on=REMOVAL,
    when=[WITH_A_FAMILY],
    then=invokes("*", "iccpr-1966", "No arbitrary break-up of a family by removal."),
    grade=C,
    note=(
        "Winata v Australia, Madafferi v Australia. Against Russia it is what is left of Article 8 of the European "
        "Convention for acts after 16 September 2022. That spouse or child stays in the State is asked by residence."
    ),
    cases=[
        no("the day before the decision", on="2023-05-09", p=FATHER, child=SMALL),
        yes("a child of eight stays behind", on="2023-05-10", p=FATHER, child=SMALL),
        yes("a child of 17", on="2023-05-10", p=FATHER, child=SMALL | {"born": "2005-05-11"}),
        no("a child of 18", on="2023-05-10", p=FATHER, child=SMALL | {"born": "2005-05-10"}),
        no("the child lives elsewhere", on="2023-05-10", p=FATHER, child=SMALL | {"residence": "UZ"}),
        no("alone", on="2023-05-10", p=FATHER),
        unknown(
            "where the child lives is not known",
            on="2023-05-10",
            p=FATHER,
            child=SMALL | {"residence": "unknown"},
        ),
    ],
)
