"""Constitutional Law of 8 August 2015 No 1208 "On citizenship of the Republic of Tajikistan".

It replaced the Constitutional Law of 4 November 1995 No 104 and has been in force since August 2015; the exact day is
not known here. Procedure: Presidential Decree of 12 April 2017 No 868. The articles on birth were read in a report of
specialists, those on loss and renunciation only as an academic dataset codes them: their numbers, the competent body
and the exceptions in the text itself remain to be checked.

Modes of the GLOBALCIT typology that the dataset codes as absent: loss by living abroad (L02), by disloyalty (L07), by
ordinary crimes (L08), by breaking a promise to give up the former nationality (L10), by annulled descent or by adoption
(L13), by a foreign nationality turning up (L14); a spouse never loses with the other one (L12).
"""

from denizen.language.enacting import (
    BY_DECISION,
    BY_LAW,
    ON_APPLICATION,
    B,
    C,
    Law,
    acquires,
    empowers,
    loses,
    reading,
)
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import RU, TJ
from denizen.language.words import (
    always,
    as_of,
    bearer,
    bearers,
    count,
    event,
    event_day,
    event_field,
    months,
    now,
    person,
    some,
    subject,
)
from denizen.rulebook.tj import citizenship_2015_cases as worked

DATASET = Source(
    "GLOBALCIT Citizenship Law Dataset v3.1, Tajikistan (codes of loss)", "https://hdl.handle.net/1814/73190", B
)
BIRTH = Source(
    "Nationality for All, Tajikistan, state of 18 April 2024",
    "https://seap.nationalityforall.org/region/regional-overview/central-asia/tajikistan",
    B,
)

LAW = Law(
    "tj.citizenship-2015",
    TJ,
    title="Constitutional Law of 8 August 2015 No 1208 «On citizenship of the Republic of Tajikistan»",
    short="Citizenship Law of Tajikistan 2015",
    force=in_force("2015-08-08/2015-08-31"),
    source=Source(
        "CIS-Legislation, Constitutional Law No 1208", "https://cis-legislation.com/document.fwx?rgn=97002", B
    ),
)

NOT_VOLUNTARY = ("birth", "initial", "parent", "adoption")
"""Titles of a nationality that nobody asked for of his own will as an adult."""

CODED_FROM_2020 = in_force("2015-08-08/2020-01-01")
"""The dataset codes these rules for 2020 to 2024 only; whether they were there from the beginning is not known."""


# --- birth (Art 13) -----------------------------------------------------------------------------------------------

parent, other = person("parent"), person("other parent")
UNDER_THIS_LAW = subject.born >= "2015-08-31"
BIRTH_NOTE = (
    "Births before the law came into force are governed by the law of 1995. The point of the article was not read."
)


LAW.provision(
    "Art 13, two citizens",
    name="13-both-parents",
    says="A child whose parents are both citizens of Tajikistan is a citizen, wherever born.",
    when=[UNDER_THIS_LAW, as_of(subject.born, count("parent", parent, parent.holds(TJ)) >= 2)],
    then=acquires(TJ, title="birth"),
    mode="A01b",
    source=BIRTH,
    note=BIRTH_NOTE,
    cases=worked.BORN_TO_TWO_CITIZENS,
)

LAW.provision(
    "Art 13, one foreign parent",
    name="13-foreign-parent",
    says=(
        "A child of a citizen and a foreigner is a citizen if born in Tajikistan, or if a parent then permanently "
        "resided there."
    ),
    when=[
        UNDER_THIS_LAW,
        as_of(
            subject.born,
            some("parent", parent, parent.holds(TJ))
            & some("parent", other, ~other.holds(TJ) & other.holds_another(TJ)),
        ),
        subject.born_in(TJ) | as_of(subject.born, some("parent", parent, parent.resides_in(TJ))),
    ],
    then=acquires(TJ, title="birth"),
    mode="A01a",
    source=BIRTH,
    note=BIRTH_NOTE,
    cases=worked.BORN_TO_A_FOREIGNER,
)

MIXED = as_of(
    subject.born,
    some("parent", parent, parent.holds(TJ)) & some("parent", other, ~other.holds(TJ) & other.holds_another(TJ)),
)
NO_NATIONALITY = ~parent.holds(TJ) & ~parent.holds_another(TJ)
ABROAD = ~subject.born_in(TJ) & ~as_of(subject.born, some("parent", parent, parent.resides_in(TJ)))

LAW.provision(
    "Art 13, agreement of the parents",
    name="13-agreement",
    says=(
        "A child of a citizen and a foreigner, born abroad while both reside abroad, becomes a citizen if the parents "
        "agree on it in writing."
    ),
    on=event("is claimed by parents", TJ),
    when=[UNDER_THIS_LAW, MIXED, ABROAD, event_day <= subject.born + months(3)],
    then=acquires(TJ, title="birth"),
    mode="A01b",
    source=BIRTH,
    readings=[
        reading(
            "within three months",
            says="An agreement counts only within three months of the birth; later the child must be admitted.",
            held_by="the law as specialists describe it, which lets the matter be decided after three months",
        ),
        reading(
            "at any time",
            says="An agreement counts at any time before the child is of age.",
            held_by="argued; what consulates do is not known",
            when=[UNDER_THIS_LAW, MIXED, ABROAD, subject.age < 18],
            argued=True,
        ),
    ],
    note="Citizenship is computed from the agreement. Whether the last day of the three months counts is not verified.",
    cases=worked.AGREED,
)

LAW.provision(
    "Art 13, no agreement",
    name="13-no-agreement",
    says=(
        "If the parents of such a child do not agree within three months of its birth, it is a citizen if it has no "
        "other nationality."
    ),
    when=[
        UNDER_THIS_LAW,
        MIXED,
        ABROAD,
        now > subject.born + months(3),
        ~subject.did("is claimed by parents", TJ).happened,
        as_of(subject.born + months(3), ~subject.holds_another(TJ)),
    ],
    then=acquires(TJ, title="birth"),
    mode="A01b",
    source=BIRTH,
    note="It keeps the child from being stateless; with Russian citizenship by birth it does not become Tajik.",
    cases=worked.NOT_AGREED,
)

LAW.provision(
    "Art 13(4)",
    says="A child of a citizen and a stateless person is a citizen wherever born.",
    when=[
        UNDER_THIS_LAW,
        as_of(
            subject.born,
            some("parent", parent, parent.holds(TJ))
            & some("parent", other, ~other.holds(TJ) & ~other.holds_another(TJ)),
        ),
    ],
    then=acquires(TJ, title="birth"),
    mode="A01b",
    source=BIRTH,
    note="In practice the paternity of a citizen is proved by papers of marriage or of the registry. " + BIRTH_NOTE,
    cases=worked.BORN_TO_A_CITIZEN_AND_A_STATELESS_PERSON,
)

LAW.provision(
    "Art 13, stateless parents",
    name="13-stateless",
    says="A child born in Tajikistan to two stateless people is a citizen only if a parent permanently resides there.",
    when=[
        UNDER_THIS_LAW,
        subject.born_in(TJ),
        as_of(
            subject.born,
            (count("parent", parent, NO_NATIONALITY) >= 2) & some("parent", other, other.resides_in(TJ)),
        ),
    ],
    then=acquires(TJ, title="birth"),
    mode="A03b",
    source=BIRTH,
    readings=[
        reading(
            "one parent",
            says="It is enough that one of the two has permanent residence.",
            held_by="the law as specialists describe it in their report on Tajikistan",
        ),
        reading(
            "both parents",
            says="Both parents must have permanent residence.",
            held_by="the same specialists in their overview of Central Asia",
            when=[
                UNDER_THIS_LAW,
                subject.born_in(TJ),
                as_of(
                    subject.born,
                    count("parent", parent, NO_NATIONALITY & parent.resides_in(TJ)) >= 2,
                ),
            ],
            argued=True,
        ),
    ],
    note="Permanent residence means a residence permit; the child of two people without one is born stateless.",
    cases=worked.BORN_TO_STATELESS_PEOPLE,
)

LAW.provision(
    "Art 13, foundling",
    name="13-foundling",
    says="A child found in Tajikistan whose parents are unknown is a citizen.",
    on=event("is found abandoned", TJ),
    when=[subject.age < 18, ~some("parent", parent, always)],
    then=acquires(TJ, title="birth"),
    mode="A03a",
    source=DATASET,
    note="The article was not read.",
    cases=worked.FOUNDLING,
)

# --- renunciation -------------------------------------------------------------------------------------------------

ADULT = [subject.holds(TJ), subject.age >= 18]

LAW.provision(
    "rule on renunciation, petition",
    name="renunciation-petition",
    says="An adult citizen may ask to be released from Tajik citizenship.",
    when=ADULT,
    then=empowers(TJ, "ask the President for release from citizenship", exercised_by=event("applies for exit", TJ)),
    force=CODED_FROM_2020,
    mode="L01",
    source=DATASET,
    note=(
        "The article was not read; the conditions and bars are not known, and none but full age (18) is asserted here."
    ),
    cases=worked.MAY_PETITION,
)

LAW.provision(
    "rule on renunciation",
    name="renunciation",
    says="Citizenship ends when the release that the citizen asked for is granted; asking alone ends nothing.",
    on=event("applies for exit", TJ),
    when=ADULT,
    then=loses(TJ, manner="renunciation"),
    by=ON_APPLICATION,
    force=CODED_FROM_2020,
    mode="L01",
    source=DATASET,
    note="The article was not read. That the President decides is the usual rule of the region.",
    cases=worked.RELEASED,
)


# --- loss ---------------------------------------------------------------------------------------------------------

SERVICE_NOTE = (
    "Only the existence of the ground is established (army: L03; other bodies: L04). Its wording, the "
    "competent body and any exception in the text were not read. No withdrawal on this ground is known."
)
SERVICE_READINGS = [
    reading(
        "by decision",
        says="Service is a ground; citizenship ends only when the authorities so decide.",
        held_by="the usual rule of the region; reports of an automatic loss in 2015 spoke of terrorism alone",
        by=BY_DECISION,
    ),
    reading(
        "by law",
        says="Entering the service ends citizenship by itself.",
        held_by="a possible reading while the wording is not known",
        then=loses(TJ, manner="lapse"),
        by=BY_LAW,
    ),
]

LAW.provision(
    "rule on loss, foreign service",
    name="foreign-service",
    says=(
        "A citizen who enters the army, the police, the security service, the courts or the administration of "
        "another State may be declared to have lost citizenship."
    ),
    on=event("enters service", not_state=(TJ, RU), not_form="private company"),
    when=[subject.holds(TJ)],
    then=loses(TJ, manner="withdrawal"),
    by=BY_DECISION,
    force=CODED_FROM_2020,
    mode="L03",
    source=DATASET,
    grade=C,
    readings=SERVICE_READINGS,
    note=SERVICE_NOTE,
    cases=worked.SERVES_ABROAD,
)

LAW.provision(
    "rule on loss, Russian service",
    name="foreign-service-russia",
    says=(
        "The same ground where the other State is Russia. The treaty on dual citizenship shields whoever is a "
        "citizen of both when the service begins."
    ),
    on=event("enters service", RU, not_form="private company"),
    when=[subject.holds(TJ)],
    then=loses(TJ, manner="withdrawal"),
    by=BY_DECISION,
    force=CODED_FROM_2020,
    mode="L03",
    source=DATASET,
    grade=C,
    readings=SERVICE_READINGS,
    note=SERVICE_NOTE + " Whether a Russian passport received later cures service entered before it is not known.",
    cases=worked.SERVES_RUSSIA,
)

CIVIL_BODIES = ("security", "police", "justice", "administration")

LAW.provision(
    "rule on loss, foreign office",
    name="foreign-office",
    says=(
        "A citizen who enters the security service, the police, the courts or the administration of another State may "
        "be declared to have lost citizenship."
    ),
    on=event("enters service", not_state=TJ, body=CIVIL_BODIES),
    when=[subject.holds(TJ)],
    unless=[event_field("state").among(RU) & subject.under("treaties.ru-tj-1995.1-service")],
    then=loses(TJ, manner="withdrawal"),
    by=BY_DECISION,
    force=CODED_FROM_2020,
    mode="L04",
    source=DATASET,
    grade=C,
    readings=SERVICE_READINGS,
    note=SERVICE_NOTE + " The rule on foreign service above covers the same bodies; this one carries their code.",
    cases=worked.SERVES_AN_OFFICE,
)

LAW.provision(
    "rule on loss, other nationality",
    name="other-nationality",
    says=(
        "A citizen who of his own will acquires the nationality of a State with which Tajikistan has no treaty "
        "on dual citizenship may be declared to have lost Tajik citizenship."
    ),
    on=event("acquires", not_state=TJ, not_title=NOT_VOLUNTARY),
    when=[subject.holds(TJ)],
    unless=[event_field("state").among(RU) & subject.under("treaties.ru-tj-1995.1")],
    then=loses(TJ, manner="withdrawal"),
    by=BY_DECISION,
    mode="L05",
    source=DATASET,
    note=(
        "Before August 2015 this was no ground. The wording was not read; that a nationality gained at birth "
        "is outside it is an inference from the word voluntary. The only treaty of the kind is with Russia."
    ),
    cases=worked.ANOTHER_NATIONALITY,
)

LAW.provision(
    "rule on loss, fraud",
    name="fraud",
    says="Citizenship obtained by forged papers or knowingly false information may be taken away.",
    when=[subject.holds(TJ), subject.did("misrepresents", TJ).happened],
    then=loses(TJ, manner="withdrawal"),
    by=BY_DECISION,
    force=CODED_FROM_2020,
    mode="L09",
    source=DATASET,
    note="The article was not read; whether the acquisition is then void or only ends is not known.",
    cases=worked.FALSE_PAPERS,
)

LAW.provision(
    "rule on loss, children",
    name="children",
    says="When a parent loses or gives up citizenship, the loss may be extended to the minor child, with exceptions.",
    on=event("loses", TJ, not_provision="tj.citizenship-2015.children"),
    then=loses(TJ, manner="withdrawal"),
    by=BY_DECISION,
    whom=bearers("child", where=(bearer.age < 18) & bearer.holds(TJ) & bearer.holds_another(TJ)),
    force=CODED_FROM_2020,
    mode="L11",
    source=DATASET,
    grade=C,
    note=(
        "Coded as reaching children after certain grounds and with exceptions (L11 4). Which ones was not read: it is "
        "shown as a ground for children who have another nationality, never as a loss by law. Check each child."
    ),
    cases=worked.CHILD_OF_FORMER,
)
LAW.gap(
    "rule on loss, children",
    says=(
        "Loss or renunciation by a parent may extend to the minor child on certain grounds and with exceptions (L11)."
    ),
    because="The text was not read: neither the grounds nor the exceptions are known, nor the child's own say in it.",
    taints=[
        "tj.citizenship-2015.children",
        "tj.citizenship-2015.renunciation",
        "tj.citizenship-2015.foreign-service",
        "tj.citizenship-2015.foreign-service-russia",
        "tj.citizenship-2015.foreign-office",
        "tj.citizenship-2015.other-nationality",
        "tj.citizenship-2015.fraud",
    ],
)
LAW.gap(
    "rule on loss, terrorism",
    says=(
        "Officials announced in August 2015 that joining a terrorist organisation or its fighting abroad ends "
        "citizenship."
    ),
    because=(
        "the text was not read, and the dataset codes no such ground; service in the army of a State is not meant"
    ),
)
