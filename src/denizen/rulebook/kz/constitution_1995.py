"""Constitution of the Republic of Kazakhstan of 30 August 1995.

In force from 5 September 1995 until the Constitution of 2026 replaced it on 1 July 2026. Article 10(2) forbade every
deprivation of citizenship until Law No 51-VI of 10 March 2017 let courts impose it for a closed class of crimes. The
days on which the Constitution and that amendment took effect are taken from secondary sources.
"""

from denizen.language.enacting import B, C, Law, forbids, no, protects, reading, unknown, yes
from denizen.language.force import in_force
from denizen.language.provisions import Reading, Source
from denizen.language.states import KZ
from denizen.language.words import event, subject

LAW = Law(
    "kz.constitution-1995",
    KZ,
    kind="constitution",
    title="Constitution of the Republic of Kazakhstan of 30 August 1995",
    original_title="Конституция Республики Казахстан",
    short="Constitution of 1995",
    force=in_force("1995-09-05", until="2026-07-01"),
    source=Source("Constitution of 1995, adilet.zan.kz", "https://adilet.zan.kz/rus/docs/K950001000_", B),
)

AMENDMENT = Source("Law of 10 March 2017 No 51-VI, adilet.zan.kz", "https://adilet.zan.kz/rus/docs/Z1700000051", B)

CITIZEN = {"born": "1990-02-01", "nationalities": {"KZ": "birth"}}
FOREIGNER = {"born": "1990-02-01", "nationalities": {"RU": "birth", "KZ": "never"}}
PERHAPS = {"born": "1990-02-01", "nationalities": {"KZ": "unknown"}}
DUAL = CITIZEN | {"nationalities": {"KZ": "birth", "RU": "birth", "others": "none"}}
FOUGHT = CITIZEN | {"events": [{"fights": "RU", "on": "2023-05-01", "in": "UA", "form": "contract"}]}

OBJECTS = {"objects on conscience": "KZ", "on": "2023-05-17", "alternative": False}
CALLED = CITIZEN | {"sex": "male", "born": "2003-02-02", "residence": "KZ", "events": [OBJECTS]}

LOSSES = [
    "kz.citizenship-1991.21-1-1",
    "kz.citizenship-1991.21-1-1-contract",
    "kz.citizenship-1991.21-1-1-civil",
    "kz.citizenship-1991.21-1-5",
    "kz.citizenship-1991.21-1-8",
]
#: The grounds that stood only beside the text before 2017, and only beside that of 2017.
LOSSES_BEFORE = [
    *LOSSES,
    "kz.citizenship-1991.21-1-4-five-years",
    "kz.citizenship-1991.21-1-4-three-years",
]
LOSSES_SINCE = [*LOSSES, "kz.citizenship-1991.21-1-5-1"]


def two_readings(losses: list[str]) -> list[Reading]:
    """Whether the grounds of loss are deprivations."""
    return [
        reading(
            "loss is not deprivation",
            says="Loss under Article 21 of the citizenship act is something else; the guarantee does not touch it.",
            held_by="the State bodies that register losses every year",
        ),
        reading(
            "unasked loss is deprivation",
            says="A loss registered without the person's request is a deprivation in substance, and barred as such.",
            held_by="argued; no ruling of a court was found",
            argued=True,
            defeats=losses,
        ),
    ]


LAW.provision(
    "Art 10(2), text before 2017",
    name="10-2-deprivation",
    says="No citizen may be deprived of citizenship, in any circumstances.",
    when=[subject.holds(KZ)],
    then=protects(KZ, "No body of the State may take the citizenship away."),
    force=in_force("1995-09-05", until="2017-03-10/2017-03-31"),
    readings=two_readings(LOSSES_BEFORE),
    note="The day in March 2017 on which the amendment took effect was not verified.",
    cases=[
        yes("first day of the Constitution", on="1995-09-05", p=CITIZEN),
        no("the day before", on="1995-09-04", p=CITIZEN),
        yes("the day before the amendment was signed", on="2017-03-09", p=CITIZEN),
        unknown("in the weeks in which the amendment took effect", on="2017-03-20", p=CITIZEN),
        no("after the amendment", on="2017-04-01", p=CITIZEN),
        no("a foreigner", on="2010-01-01", p=FOREIGNER),
        unknown("it is not known whether she is a citizen", on="2010-01-01", p=PERHAPS),
    ],
)

LAW.provision(
    "Art 10(2), text of 2017",
    name="10-2-deprivation-2017",
    says=(
        "Citizenship may be taken away only by a court, and only for terrorist crimes or for other crimes that gravely "
        "harm the vital interests of the Republic."
    ),
    when=[subject.holds(KZ)],
    then=protects(KZ, "Only a court may take the citizenship away, for a closed class of crimes."),
    force=in_force("2017-03-10/2017-03-31", until="2026-07-01"),
    readings=two_readings(LOSSES_SINCE),
    source=AMENDMENT,
    note=(
        "The criminal code has carried the sanction only since 25 July 2017; participation in a foreign conflict "
        "(Article 172) is not among the crimes for which it may be imposed."
    ),
    cases=[
        no("before the amendment was signed", on="2017-03-09", p=CITIZEN),
        unknown("in the weeks in which it took effect", on="2017-03-20", p=CITIZEN),
        yes("after them", on="2017-04-01", p=CITIZEN),
        yes("last day of the Constitution of 1995", on="2026-06-30", p=CITIZEN),
        no("first day of the Constitution of 2026", on="2026-07-01", p=CITIZEN),
        yes(
            "fought abroad; the State's reading leaves the ground of loss standing",
            on="2023-06-01",
            p=FOUGHT,
            also=["holds(p, KZ)"],
        ),
        yes(
            "fought abroad; the other reading",
            on="2023-06-01",
            p=FOUGHT,
            reading="unasked loss is deprivation",
            also=["holds(p, KZ)"],
        ),
        unknown("it is not known whether she is a citizen", on="2020-01-01", p=PERHAPS),
    ],
)

LAW.provision(
    "Art 10(2)",
    name="10-2-expulsion",
    says="A citizen may not be expelled from Kazakhstan.",
    when=[subject.holds(KZ)],
    then=protects(KZ, "A citizen may not be expelled."),
    defeats=["kz.administrative-code-2014.496-2-expulsion"],
    note="It protects as long as the loss of citizenship has not taken effect.",
    cases=[
        yes("a citizen", on="2023-01-01", p=CITIZEN),
        yes("last day of the Constitution of 1995", on="2026-06-30", p=CITIZEN),
        no("first day of the Constitution of 2026", on="2026-07-01", p=CITIZEN),
        no("a foreigner", on="2023-01-01", p=FOREIGNER),
        unknown("it is not known whether she is a citizen", on="2023-01-01", p=PERHAPS),
    ],
)

LAW.provision(
    "Art 10(3)",
    says="Another nationality of a citizen is not recognised.",
    when=[subject.holds(KZ), subject.holds_another(KZ)],
    then=forbids(KZ, "rely on the other nationality towards Kazakhstan"),
    note=(
        "Towards Kazakhstan such a person is its citizen only. Article 3(2) of the citizenship law repeats it. Before "
        "October 2004 this was all that followed from acquiring another nationality."
    ),
    cases=[
        no("the day before the Constitution", on="1995-09-04", p=DUAL),
        yes("its first day", on="1995-09-05", p=DUAL),
        yes("its last day", on="2026-06-30", p=DUAL),
        no("the day after", on="2026-07-01", p=DUAL),
        no("no other nationality", on="2010-01-01", p=CITIZEN | {"nationalities": {"KZ": "birth", "others": "none"}}),
        unknown("not known", on="2010-01-01", p=CITIZEN),
    ],
)

LAW.provision(
    "Art 11",
    says="A citizen is not extradited to another State unless a treaty of Kazakhstan provides for it.",
    when=[subject.holds(KZ)],
    then=protects(KZ, "A citizen is not extradited, unless a treaty provides for it."),
    grade=C,
    note="The text of 1995 was not read; the rule is that of Article 14 of the Constitution of 2026.",
    cases=[
        yes("a citizen", on="2023-01-01", p=CITIZEN),
        no("first day of the Constitution of 2026", on="2026-07-01", p=CITIZEN),
        yes("the day before", on="2026-06-30", p=CITIZEN),
        no("a foreigner", on="2023-01-01", p=FOREIGNER),
        unknown("it is not known whether she is a citizen", on="2023-01-01", p=PERHAPS),
    ],
)

LAW.provision(
    "Art 21(2)",
    says="A citizen may return to Kazakhstan without hindrance.",
    when=[subject.holds(KZ)],
    then=protects(KZ, "A citizen must be let in."),
    grade=C,
    note="The text of 1995 was not read; the rule is that of Article 24(2) of the Constitution of 2026.",
    cases=[
        no("the day before the Constitution", on="1995-09-04", p=CITIZEN),
        yes("its first day", on="1995-09-05", p=CITIZEN),
        yes("refused to fight for Russia; the loss is not registered", on="2023-11-01", p=DUAL),
        yes("its last day", on="2026-06-30", p=CITIZEN),
        no("the day after", on="2026-07-01", p=CITIZEN),
        unknown("it is not known whether she is a citizen", on="2023-01-01", p=PERHAPS),
    ],
)
LAW.provision(
    "Art 22(1)",
    says="Everybody has freedom of conscience.",
    on=event("objects on conscience", KZ),
    when=[subject.holds(KZ)],
    then=protects(KZ, "Conscience is free; nobody is made to bear arms against it."),
    defeats=[],
    readings=[
        reading(
            "no civilian service",
            says="The law knows no civilian service; who objects on conscience is called up like everybody.",
            held_by="the draft boards, and the defence department of Kostanay Region in its appeal of 2023",
        ),
        reading(
            "no call-up against conscience",
            says="Calling up somebody whose clearly voiced beliefs do not allow him to serve breaks this freedom.",
            held_by=(
                "the military court of the Almaty garrison on 9 November 2023, upheld by the Military Court of the "
                "Republic on 16 April 2024"
            ),
            defeats=["kz.military-2012.31"],
        ),
    ],
    source=Source(
        "Forum 18 on the two rulings, War Resisters' International, May 2024",
        "https://wri-irg.org/en/story/2024/kazakhstan-conscientious-objectors-6-months-military-detention",
        B,
    ),
    note=(
        "The courts relied on the practice of the Human Rights Committee. The man also had the certificate of a "
        "minister of a registered community, who is exempt by law; the draft board had not heeded it. The text of 1995 "
        "was not read."
    ),
    cases=[
        no("the day before he objects", on="2023-05-16", p=CALLED, also=["owes(p, kz.military-2012.31)"]),
        yes("objects to the draft board", on="2023-05-17", p=CALLED, also=["owes(p, kz.military-2012.31)"]),
        yes(
            "as the courts see it",
            on="2023-05-17",
            p=CALLED,
            reading="no call-up against conscience",
            also=["not owes(p, kz.military-2012.31)"],
        ),
        no("not a citizen", on="2023-05-17", p=CALLED | {"nationalities": {"KZ": "never", "RU": "birth"}}),
        unknown(
            "it is not known whether he objected",
            on="2023-05-17",
            p=CALLED | {"events": [OBJECTS | {"happened": "unknown"}]},
        ),
    ],
)
LAW.gap(
    "Art 36",
    says="Defence of the country is the duty of every citizen.",
    because="The text of 1995 was not read; the duty is that of the law on military service.",
)

LAW.gap(
    "Arts 10 and 12, official interpretation",
    says="The Constitutional Council (1 December 2003, No 12) and the Constitutional Court (23 April 2025, No 71-НП) "
    "have interpreted the rule that another nationality is not recognised.",
    because="The two decisions were not read; they may settle when loss takes effect.",
    taints=["kz.citizenship-1991.21-1-5", "kz.constitution-2026.13-3"],
)
