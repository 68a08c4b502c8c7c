"""Constitution of the Russian Federation of 12 December 1993.

Adopted by referendum, in force from 25 December 1993. The amendments of 2020 left the articles below as they were.
Deprivation of citizenship is forbidden without exception; since 2017 statutes nevertheless end citizenship that was
acquired, under other names, and the courts have let them. Both readings are kept.
"""

from denizen.language.enacting import A, Law, no, owes, protects, reading, unknown, yes
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import RU
from denizen.language.words import subject

LAW = Law(
    "ru.constitution-1993",
    RU,
    kind="constitution",
    title="Constitution of the Russian Federation of 12 December 1993",
    original_title="Конституция Российской Федерации",
    short="Constitution",
    force=in_force("1993-12-25"),
    source=Source(
        "Constitution of the Russian Federation, Official Internet Portal of Legal Information",
        "http://pravo.gov.ru/proxy/ips/?docbody=&nd=102027595",
        A,
    ),
)

#: Provisions that end citizenship against the person's will, proposals among them. Fraud is left out: what is
#: contested is not whether a grant obtained by false papers may be undone.
AGAINST_THE_WILL = (
    "ru.citizenship-2002.22-2",
    "ru.citizenship-2023.22-1-2-a",
    "ru.citizenship-2023.22-1-2-a-2025",
    "ru.citizenship-2023.22-1-2-b",
    "ru.citizenship-2023.22-1-2-c",
    "ru.announcement-2022.refusal",
    "ru.announcement-2022.deadline",
    "ru.announcement-2022.family",
    "ru.matveev-bill-2023.registration",
    "ru.matveev-bill-2023.evasion",
    "ru.matveev-bill-2023.family",
    "ru.kartapolov-bill-2025.family",
    "ru.bastrykin-2023.refusal",
    "ru.birth-bill-2023.crimes",
    "ru.birth-bill-2023.threat",
)

CITIZEN = {"born": "1990-02-01", "nationalities": {"RU": {"by": "naturalisation", "on": "2016-05-06"}}}
PERHAPS = {"born": "1990-02-01", "nationalities": {"RU": "unknown"}}
DUAL = {"born": "1990-02-01", "nationalities": {"TJ": "birth", "RU": {"by": "naturalisation", "on": "2016-05-06"}}}

BOUNDARIES = [
    no("the day before naturalisation", on="2016-05-05", p=CITIZEN),
    yes("the day of naturalisation", on="2016-05-06", p=CITIZEN),
    unknown("it is not known whether the person is a citizen", on="2022-10-01", p=PERHAPS),
]

LAW.provision(
    "Art 6(1)",
    says="Citizenship is one and equal, whatever the ground on which it was acquired.",
    when=[subject.holds(RU)],
    then=protects(RU, "Citizens by naturalisation stand equal to citizens by birth, in rights and in duties."),
    readings=[
        reading(
            "official",
            says=(
                "Whoever naturalises takes on an undertaking of loyalty; rules that attach to that undertaking "
                "alone do not touch equality."
            ),
            held_by="the Constitutional Court, ruling No 183-O of 11 February 2021 (a refusal to examine the question)",
            defeats=(),
        ),
        reading(
            "literal",
            says="A rule under which only those who acquired citizenship can lose it makes two classes of citizens.",
            held_by="critics among constitutional lawyers",
            defeats=AGAINST_THE_WILL,
            argued=True,
        ),
    ],
    note="Article 19(2), equality whatever the origin, stands against rules that pick citizens by country of origin.",
    cases=BOUNDARIES,
)

LAW.provision(
    "Art 6(3)",
    says="A citizen may not be deprived of citizenship, nor of the right to change it.",
    when=[subject.holds(RU)],
    then=protects(RU, "Citizenship may not be taken away as a penalty."),
    readings=[
        reading(
            "official",
            says=(
                "Only deprivation as a penalty is forbidden. To end citizenship because the undertaking on which it "
                "was granted proved untrue is not deprivation."
            ),
            held_by="the legislator since 2017, the Interior Ministry and the courts",
            defeats=(),
        ),
        reading(
            "literal",
            says="Every ending of citizenship against the person's will is deprivation, by whatever name.",
            held_by="D. Kotelnikov (Institute of Law and Public Policy) and L. Ketova (2023), among others",
            then=protects(RU, "Citizenship may not be ended against the person's will."),
            defeats=AGAINST_THE_WILL,
            argued=True,
        ),
    ],
    cases=[*BOUNDARIES, yes("under the literal reading as well", on="2024-09-01", p=CITIZEN, reading="literal")],
)

LAW.provision(
    "Art 19(2)",
    says=(
        "Everyone is equal whatever the origin, nationality or language; no limits on citizens' rights on grounds of "
        "race, nationality, language, religion or social standing."
    ),
    when=[subject.holds(RU)],
    then=protects(RU, "No rule may pick citizens by their origin."),
    readings=[
        reading(
            "no test of laws proposed",
            says="An announcement is no law; whether such a law would stand would be for the Constitutional Court.",
            held_by="nobody has had to decide it",
            defeats=(),
        ),
        reading(
            "bars rules by origin",
            says="A rule for citizens who came from four States is a limit by origin and void.",
            held_by="critics of the proposals of 2022",
            defeats=("ru.announcement-2022.refusal", "ru.announcement-2022.deadline", "ru.announcement-2022.family"),
            argued=True,
        ),
    ],
    cases=BOUNDARIES,
)

LAW.provision(
    "Art 55(2) and (3)",
    name="55-3",
    says="Rights may be limited only by federal law and only as far as one of the ends named there needs it.",
    when=[subject.holds(RU)],
    then=protects(RU, "A limit of rights must be proportionate."),
    readings=[
        reading(
            "mandatory",
            says="Once a ground to end acquired citizenship exists, it must be ended; nothing is weighed.",
            held_by="the Supreme Court, cassation ruling of 6 August 2025, 47-КАД25-7-К6",
            defeats=(),
        ),
        reading(
            "proportionality",
            says="Family life and long residence are weighed against the ground, and may outweigh it.",
            held_by="a court of first instance in Orenburg, 29 May 2024, reversed on appeal",
            defeats=("ru.citizenship-2023.22-1-2-a", "ru.citizenship-2023.22-1-2-a-2025"),
            argued=True,
        ),
    ],
    note="Rights are of direct force and belong to everyone from birth (Articles 17 and 18).",
    cases=BOUNDARIES,
)

LAW.provision(
    "Art 61",
    name="61-1",
    says="A citizen may not be expelled from Russia or extradited to another State.",
    when=[subject.holds(RU)],
    then=protects(RU, "No expulsion from Russia and no extradition."),
    note="The protection ends with citizenship: whoever has lost it is a foreigner or stateless.",
    cases=BOUNDARIES,
)

LAW.provision(
    "Art 62(2)",
    says="A second nationality takes away none of the rights of a Russian citizen and none of the duties.",
    when=[subject.holds(RU), subject.holds_another(RU)],
    then=owes(RU, "perform every duty of a Russian citizen, whatever other nationality is held"),
    note=(
        "A treaty or federal law may provide otherwise: the treaty of 7 September 1995 does so for those who are also "
        "citizens of Tajikistan. Residence abroad ends registration, and with it the call-up (Law 53-FZ, Art 8)."
    ),
    cases=[
        no("the day before a Tajik citizen becomes Russian", on="2016-05-05", p=DUAL),
        yes("a citizen of Tajikistan who has become Russian", on="2016-05-06", p=DUAL),
        no(
            "no other nationality",
            on="2022-10-01",
            p=CITIZEN | {"nationalities": {"RU": {"by": "naturalisation", "on": "2016-05-06"}, "others": "none"}},
        ),
        unknown("nobody asked about other nationalities", on="2022-10-01", p=CITIZEN),
    ],
)

LAW.gap(
    "Art 59",
    says="Defence of the country is a duty of the citizen; conviction or faith opens alternative service.",
    because="The duty is that of the laws on military duty and mobilisation, and no more follows from the article.",
)
LAW.gap(
    "Art 71(c) and Art 89(a)",
    says="Citizenship is a federal matter, and the President decides questions of citizenship.",
    because=(
        "Who decides changes no outcome: since 26 October 2023 the ministry and the consulates decide ordinary cases, "
        "and the President exceptional ones."
    ),
)
