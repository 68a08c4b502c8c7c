"""Criminal Code of Kazakhstan of 2014: its reach, and fighting abroad (Articles 5 to 9 and 170 to 175)."""

from typing import Any

from denizen.language.enacting import (
    A,
    C,
    Law,
    exposes,
    imprisonment,
    no,
    penalty,
    protects,
    reading,
    sanction,
    unknown,
    yes,
)
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import KZ, RU
from denizen.language.words import any_of, event, event_field, subject

LAW = Law(
    "kz.criminal-code-2014",
    KZ,
    title="Criminal Code of 3 July 2014 No 226-V",
    original_title="Уголовный кодекс Республики Казахстан",
    short="Criminal Code",
    force=in_force("2015-01-01"),
    source=Source("Criminal Code, adilet.zan.kz", "https://adilet.zan.kz/rus/docs/K1400000226", A),
)

#: Article 3(15), as far as it can be told: hired for reward, outside the forces, no citizen of a party. The parties
#: are taken to be those of the war in Ukraine.
MERCENARY = (
    event_field("form").among("private company")
    & event_field("paid").among(True)
    & ~subject.holds(RU)
    & ~subject.holds("UA")
    & ~subject.did("is sent on duty", not_state=KZ).happened
)
REGULAR = event_field("form").among("conscript", "contract", "mobilised")

NATIVE: dict[str, Any] = {"born": "1998-04-02", "nationalities": {"KZ": "birth", "others": "none"}}
FIGHTS: dict[str, Any] = {"fights": "RU", "on": "2024-06-10", "in": "UA", "form": "contract", "paid": True}
FOR_WAGNER = FIGHTS | {"on": "2022-11-01", "form": "private company"}
LOST: dict[str, Any] = {"decides": "KZ", "on": "2024-04-15", "about": "loss", "ground": "kz.citizenship-1991.21-1-5"}


WANTED: dict[str, Any] = {"is charged": "RU", "on": "2023-12-01", "article": "328"}
RECRUITS: dict[str, Any] = {"recruits others": "RU", "on": "2023-04-01", "as": "mercenaries"}
IN_SYRIA: dict[str, Any] = {
    "fights": "SY",
    "on": "2015-03-01",
    "in": "SY",
    "form": "volunteer formation",
    "paid": False,
}
#: Sixty days after the publication of Law No 131-VII of 1 July 2022.
LAW_OF_2022 = "2022-08-30/2022-09-15"
MERCENARY_SAYS = (
    "A mercenary who takes part in an armed conflict is punished: one hired to fight for reward, who is neither a "
    "citizen of a party nor in its armed forces nor sent on duty by another State."
)


def native(*events: dict[str, Any]) -> dict[str, Any]:
    """A Kazakh without another nationality, and what happened to him."""
    return NATIVE | {"events": list(events)}


def naturalised(*events: dict[str, Any]) -> dict[str, Any]:
    """A Kazakh from birth who became Russian on 10 February 2024, and what happened to him besides."""
    claims = {"KZ": "birth", "RU": {"by": "naturalisation", "on": "2024-02-10"}, "UA": "never"}
    return {"born": "1998-04-02", "nationalities": claims, "events": list(events)}


# --- reach of the code (Arts 5 to 9) ---------------------------------------------------------------------------------

CRIMES = ("170-1", "170-3", "170-3-2015", "172", "172-2015", "175", "387-1", "387-2", "388-1")

LAW.provision(
    "Arts 5 and 6",
    name="5-time",
    says="The law of the time of the act applies; a later milder one reaches back, a harsher one does not.",
    when=[any_of(*(subject.under(f"kz.criminal-code-2014.{crime}") for crime in CRIMES))],
    then=protects(KZ, "No harsher law than that of the day of the act, and any milder one since."),
    note="It also serves those who are already serving a sentence.",
    cases=[
        no("the day before fighting", on="2024-06-09", p=native(FIGHTS)),
        yes("fights abroad", on="2024-06-10", p=native(FIGHTS)),
        unknown("it is not known whether he fought", on="2024-06-10", p=native(FIGHTS | {"happened": "unknown"})),
    ],
)
LAW.provision(
    "Art 9(1)",
    says="A citizen is not extradited to another State for a crime committed abroad.",
    when=[subject.holds(KZ), subject.did("is charged", not_state=KZ).happened],
    then=protects(KZ, "A citizen is not extradited for a crime abroad, unless a treaty provides for it."),
    note=(
        "Under Article 8(1) citizens answer at home for terrorist and extremist crimes, crimes against peace and those "
        "of grave harm, whatever the law of the place: Articles 170 to 172 reach whoever was a citizen at the time."
    ),
    cases=[
        no("the day before the charge", on="2023-11-30", p=native(WANTED)),
        yes("Russia charges him with refusing", on="2023-12-01", p=native(WANTED)),
        no("the loss was registered", on="2024-06-01", p=naturalised(WANTED, LOST)),
        unknown("it is not known whether charged", on="2023-12-01", p=native(WANTED | {"happened": "unknown"})),
    ],
)

FOUGHT = subject.did("fights", not_in=KZ)
LEFT = (
    subject.did("refuses to fight", not_state=KZ).happened
    | subject.did("deserts", not_state=KZ).happened
    | subject.did("stops fighting", not_state=KZ).happened
)
REFUSES_TO_FIGHT: dict[str, Any] = {"refuses to fight": "RU", "on": "2024-06-08"}

LAW.provision(
    "Art 26",
    says="Whoever could go on but gives up for good and freely before the crime is complete is not liable for it.",
    when=[subject.holds(KZ), LEFT, ~FOUGHT.happened],
    then=protects(KZ, "Whoever refuses or leaves before taking part has committed no crime of fighting abroad."),
    source=Source(
        "Criminal Code, Art 26, continent-online.com",
        "https://continent-online.com/Document/?doc_id=38110549&mode=p&page=4",
        A,
    ),
    note=(
        "He answers for another crime if what he did is one. Leaving after having fought does not undo the crime. Who "
        "organised or incited must also have prevented it."
    ),
    cases=[
        no("the day before he refuses", on="2024-06-07", p=naturalised(REFUSES_TO_FIGHT)),
        yes(
            "refuses before any fighting",
            on="2024-06-08",
            p=naturalised(REFUSES_TO_FIGHT),
            also=["not exposed(p, kz.criminal-code-2014.172)"],
        ),
        no("has fought", on="2024-06-10", p=naturalised(REFUSES_TO_FIGHT, FIGHTS)),
        no("the loss was registered", on="2024-06-08", p=naturalised(LOST, REFUSES_TO_FIGHT)),
        unknown(
            "whether he refused is not known",
            on="2024-06-08",
            p=naturalised(REFUSES_TO_FIGHT | {"happened": "unknown"}),
        ),
    ],
)

# --- mercenaries (Arts 3(15), 170 and 171) ---------------------------------------------------------------------------

CONFISCATION = penalty("confiscation of property")

LAW.provision(
    "Art 170(1)",
    says="Recruiting, training, financing or supporting mercenaries, or using them in a conflict, is punished.",
    on=event("recruits others", as_="mercenaries"),
    when=[subject.holds(KZ)],
    then=exposes(
        KZ, sanction(imprisonment(7, 12), also=[CONFISCATION]), imposed_by=event("is convicted", KZ, article="170")
    ),
    note=(
        "By office or towards a minor: part 2. Foreigners answer for it too if they do it in Kazakhstan, which is not "
        "computed. No offence of recruiting for a foreign regular army was found; complicity in Article 172 remains."
    ),
    cases=[
        no("the day before", on="2023-03-31", p=native(RECRUITS)),
        yes("recruits for a private company", on="2023-04-01", p=native(RECRUITS)),
        no("recruits for the army", on="2023-04-01", p=native(RECRUITS | {"as": "armed forces"})),
        no("the loss was registered before", on="2024-06-01", p=naturalised(LOST, RECRUITS | {"on": "2024-06-01"})),
        no("before the code", on="2014-12-31", p=native(RECRUITS | {"on": "2014-12-31"})),
        yes("on its first day", on="2015-01-01", p=native(RECRUITS | {"on": "2015-01-01"})),
        unknown("it is not known for what", on="2023-04-01", p=native(RECRUITS | {"as": "unknown"})),
    ],
)
LAW.gap(
    "Art 170(2) and (4)",
    says=(
        "Recruiting mercenaries by office, or minors: 12 to 17 years; mercenaries whose deeds have grave consequences: "
        "15 to 20 years or life. In both a court may deprive of citizenship."
    ),
    because="Office, the age of the recruited and the consequences of the fighting are not told in a case.",
    taints=["kz.criminal-code-2014.170-1", "kz.criminal-code-2014.170-3"],
)
LAW.gap(
    "Art 171",
    says="Setting up or running training camps for mercenaries: 7 to 12 years.",
    because="No event of a case tells it.",
)

LAW.provision(
    "Art 170(3), text before 2022",
    name="170-3-2015",
    says=MERCENARY_SAYS,
    on=event("fights", not_in=KZ),
    when=[subject.holds(KZ), MERCENARY],
    then=exposes(
        KZ, sanction(imprisonment(7, 10), also=[CONFISCATION]), imposed_by=event("is convicted", KZ, article="170")
    ),
    force=in_force("2015-01-01", until=LAW_OF_2022),
    note="Only citizenship of the parties to the war in Ukraine is tested.",
    cases=[
        no("before the code", on="2015-01-01", p=native(FOR_WAGNER | {"on": "2014-12-31"})),
        yes("on its first day", on="2015-01-01", p=native(FOR_WAGNER | {"on": "2015-01-01"})),
        yes("hired in July 2022", on="2022-07-15", p=native(FOR_WAGNER | {"on": "2022-07-15"})),
        unknown("in the days in which it was amended", on="2022-09-05", p=native(FOR_WAGNER | {"on": "2022-09-05"})),
        no("hired in November 2022", on="2022-11-01", p=native(FOR_WAGNER)),
    ],
)
LAW.provision(
    "Art 170(3)",
    says=MERCENARY_SAYS,
    on=event("fights", not_in=KZ),
    when=[subject.holds(KZ), MERCENARY],
    then=exposes(
        KZ,
        sanction(imprisonment(7, 10), also=[penalty("confiscation of property, if ordered")]),
        imposed_by=event("is convicted", KZ, article="170"),
    ),
    force=in_force(LAW_OF_2022),
    note=(
        "Since Law No 131-VII of 1 July 2022, in force sixty days after publication, confiscation may be left out. "
        "Whether a private company is outside the armed forces is contested: courts usually apply Article 172. Deaths "
        "or other grave consequences bring 15 to 20 years or life (part 4). Only citizenship of the parties to the war "
        "in Ukraine is tested."
    ),
    cases=[
        unknown("in the days of the amendment", on="2022-09-05", p=native(FOR_WAGNER | {"on": "2022-09-05"})),
        no("the day before", on="2022-10-31", p=native(FOR_WAGNER)),
        yes("hired by a private company", on="2022-11-01", p=native(FOR_WAGNER)),
        no("under contract with the Russian army", on="2024-06-10", p=native(FIGHTS)),
        no(
            "a Russian citizen by then",
            on="2024-06-10",
            p=naturalised(FOR_WAGNER | {"on": "2024-06-10"}),
        ),
        no("not for pay", on="2022-11-01", p=native(FOR_WAGNER | {"paid": False})),
        unknown("it is not known whether for pay", on="2022-11-01", p=native(FOR_WAGNER | {"paid": "unknown"})),
    ],
)

# --- fighting abroad, treason (Arts 172 and 175) ----------------------------------------------------------------------

LAW.provision(
    "Art 172, text of 2015",
    name="172-2015",
    says="A citizen who unlawfully takes part in an armed conflict abroad, not being a mercenary, is punished.",
    on=event("fights", not_in=KZ),
    when=[subject.holds(KZ)],
    then=exposes(
        KZ,
        sanction(imprisonment(None, None), note="the range was not read; it is believed to have been 3 to 7 years"),
        imposed_by=event("is convicted", KZ, article="172"),
    ),
    force=in_force("2015-01-01", until="2017-01"),
    grade=C,
    note=(
        "That mercenaries are apart is not computed. The sanction now in force is that of Law No 28-VI of 22 December "
        "2016 and does not reach older acts."
    ),
    cases=[
        no("fought before the code", on="2015-01-01", p=native(IN_SYRIA | {"on": "2014-12-31"})),
        yes("fought on its first day", on="2015-01-01", p=native(IN_SYRIA | {"on": "2015-01-01"})),
        yes("fought in Syria in 2015", on="2016-05-01", p=native(IN_SYRIA)),
        unknown("fought in the month of the amendment", on="2018-01-01", p=native(IN_SYRIA | {"on": "2017-01-20"})),
        no("fought the month after", on="2018-01-01", p=native(IN_SYRIA | {"on": "2017-02-01"})),
        unknown("it is not known whether he fought", on="2016-05-01", p=native(IN_SYRIA | {"happened": "unknown"})),
    ],
)

LAW.provision(
    "Art 172",
    says="A citizen who unlawfully takes part in an armed conflict abroad, not being a mercenary, is punished.",
    on=event("fights", not_in=KZ),
    when=[subject.holds(KZ)],
    then=exposes(KZ, sanction(imprisonment(5, 9)), imposed_by=event("is convicted", KZ, article="172")),
    force=in_force("2017-01"),
    readings=[
        reading(
            "any participation",
            says="Whatever Kazakhstan has not authorised is unlawful, in a foreign army or in a private company.",
            held_by="the courts, in all judgments known; most charge members of private companies so too",
        ),
        reading(
            "mercenaries apart",
            says="Whoever has the features of a mercenary falls under Article 170 alone.",
            held_by="the wording, and the charges under Article 170 (28 in 2025 by a press count)",
            when=[subject.holds(KZ), ~MERCENARY],
        ),
        reading(
            "law of the conflict",
            says="Unlawful is what the law of war forbids; a regular soldier of his other State takes part lawfully.",
            held_by="argued for citizens who are also citizens of the party they serve",
            when=[subject.holds(KZ), ~MERCENARY, ~(REGULAR & subject.holds_another(KZ))],
            argued=True,
        ),
    ],
    note=(
        "Deprivation of citizenship is not in the sanction. A deputy asked on 4 March 2026 for milder treatment of "
        "those who return; no bill is known. Support without taking part in hostilities is not clearly covered."
    ),
    cases=[
        unknown("in the month of the amendment", on="2018-01-01", p=native(FIGHTS | {"on": "2017-01-20", "in": "SY"})),
        yes("in the month after", on="2018-01-01", p=native(FIGHTS | {"on": "2017-02-01", "in": "SY"})),
        no("the day before", on="2024-06-09", p=naturalised(FIGHTS)),
        yes("also a Russian citizen, loss not registered", on="2024-06-10", p=naturalised(FIGHTS)),
        no("the same, the other reading", on="2024-06-10", p=naturalised(FIGHTS), reading="law of the conflict"),
        yes(
            "no other citizenship, the other reading", on="2024-06-10", p=native(FIGHTS), reading="law of the conflict"
        ),
        no("the loss was registered before", on="2024-06-10", p=naturalised(LOST, FIGHTS)),
        yes("fights in Kursk", on="2024-06-10", p=native(FIGHTS | {"in": "RU"})),
        yes("a mercenary, as most courts see it", on="2022-11-01", p=native(FOR_WAGNER)),
        no("a mercenary, by the wording", on="2022-11-01", p=native(FOR_WAGNER), reading="mercenaries apart"),
        unknown("it is not known whether he fought", on="2024-06-10", p=native(FIGHTS | {"happened": "unknown"})),
    ],
)
LAW.gap(
    "Art 172, text of 2015 and 2016",
    says="Participation in a foreign conflict was a crime from 2014.",
    because="The sanction before the amendment of December 2016 was not read.",
    taints=["kz.criminal-code-2014.172-2015"],
)

LAW.provision(
    "Art 175",
    says="A citizen who goes over to an enemy in an armed conflict, or helps acts against Kazakhstan, commits treason.",
    on=event("fights", not_state=KZ, in_=KZ),
    when=[subject.holds(KZ)],
    then=exposes(
        KZ,
        sanction(imprisonment(10, 15), also=[penalty("deprivation of citizenship, if ordered")]),
        imposed_by=event("is convicted", KZ, article="175"),
    ),
    note=(
        "In combat conditions 15 to 20 years or life. Espionage and other help are not computed. Service of another "
        "State that is not directed against Kazakhstan is no treason."
    ),
    cases=[
        no("the day before", on="2024-06-09", p=native(FIGHTS | {"in": "KZ"})),
        yes("fights in Kazakhstan for another State", on="2024-06-10", p=native(FIGHTS | {"in": "KZ"})),
        no("fights in Ukraine", on="2024-06-10", p=native(FIGHTS)),
        unknown("where he fought is not known", on="2024-06-10", p=native(FIGHTS | {"in": "unknown"})),
    ],
)
LAW.gap(
    "Art 71",
    says=(
        "Liability ends two years after a minor crime, five after one of medium gravity, ten after a grave and fifteen "
        "after an especially grave one; the term stands still while the person hides."
    ),
    because=(
        "The later points of the article were not read, nor whether they take crimes against peace and security, to "
        "which Articles 170 to 172 belong, out of limitation; nor until what day evading a call-up goes on."
    ),
    taints=[
        "kz.criminal-code-2014.170-3",
        "kz.criminal-code-2014.172",
        "kz.criminal-code-2014.387-1",
        "kz.criminal-code-2014.392-1-2015",
        "kz.criminal-code-2014.392-1",
    ],
)
