"""Constitutional Law of 8 August 2015 No 1208 "On citizenship of the Republic of Tajikistan".

It replaced the Constitutional Law of 4 November 1995 No 104 and has been in force since August 2015; the exact day is
not known here. Procedure: Presidential Decree of 12 April 2017 No 868. The articles on birth were read in a report of
specialists, those on loss and renunciation only as an academic dataset codes them: their numbers, the competent body
and the exceptions in the text itself remain to be checked.
"""

from typing import Any

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
    no,
    reading,
    unknown,
    yes,
)
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import RU, TJ
from denizen.language.words import as_of, count, event, event_field, person, some, subject

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

TAJIK: dict[str, Any] = {"born": "1995-03-01", "residence": "RU", "nationalities": {"TJ": "birth", "RU": "never"}}
RUSSIAN: dict[str, Any] = {"born": "1993-07-01", "residence": "RU", "nationalities": {"TJ": "never", "RU": "birth"}}
PERHAPS: dict[str, Any] = {"born": "1993-07-01", "residence": "RU", "nationalities": {"TJ": "unknown"}}


def child(birthplace: str, born: str = "2025-01-10") -> dict[str, Any]:
    return {"born": born, "birthplace": birthplace, "parents": ["mother", "father"]}


LAW.provision(
    "Art 13, two citizens",
    name="13-both-parents",
    says="A child whose parents are both citizens of Tajikistan is a citizen, wherever born.",
    when=[UNDER_THIS_LAW, as_of(subject.born, count("parent", parent, parent.holds(TJ)) >= 2)],
    then=acquires(TJ, title="birth"),
    mode="A01b",
    source=BIRTH,
    note=BIRTH_NOTE,
    cases=[
        yes("born in Moscow", on="2025-01-10", p=child("RU"), mother=TAJIK, father=TAJIK, also=["holds(p, TJ)"]),
        no("the father is not a citizen", on="2025-01-10", p=child("RU"), mother=TAJIK, father=RUSSIAN),
        unknown(
            "whether the father was one is not known", on="2025-01-10", p=child("RU"), mother=TAJIK, father=PERHAPS
        ),
        no("born before the law", on="2025-01-10", p=child("RU", "2015-08-30"), mother=TAJIK, father=TAJIK),
        yes("born on its first sure day", on="2025-01-10", p=child("RU", "2015-08-31"), mother=TAJIK, father=TAJIK),
    ],
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
    cases=[
        yes("born in Khujand", on="2025-01-10", p=child("TJ"), mother=TAJIK, father=RUSSIAN, also=["holds(p, TJ)"]),
        yes(
            "born in Moscow, the mother permanently residing in Tajikistan",
            on="2025-01-10",
            p=child("RU"),
            mother=TAJIK | {"residence": "TJ"},
            father=RUSSIAN,
        ),
        no(
            "born in Moscow, both parents reside in Russia",
            on="2025-01-10",
            p=child("RU"),
            mother=TAJIK,
            father=RUSSIAN,
        ),
        unknown("born somewhere", on="2025-01-10", p=child("unknown"), mother=TAJIK, father=RUSSIAN),
        no("born before the law", on="2025-01-10", p=child("TJ", "2015-08-30"), mother=TAJIK, father=RUSSIAN),
        yes("born on its first sure day", on="2025-01-10", p=child("TJ", "2015-08-31"), mother=TAJIK, father=RUSSIAN),
    ],
)

LAW.gap(
    "Art 13, agreement of the parents",
    says=(
        "A child of a citizen and a foreigner, born abroad while both reside abroad, becomes a citizen if the "
        "parents so agree in writing; without agreement within three months of birth, only if it has no other "
        "nationality."
    ),
    because=(
        "It is not known how the three months are counted, nor whether consulates accept a later agreement for a "
        "child who is already Russian."
    ),
    taints=["tj.citizenship-2015.13-foreign-parent"],
)
LAW.gap(
    "Art 13(4) and following",
    says=(
        "A child of a citizen and a stateless person is a citizen wherever born; a child of two stateless people "
        "born in Tajikistan is one only if a parent permanently resides there; a foundling is one."
    ),
    because="That a parent was stateless, or is unknown, is a finding of the authorities which the case does not tell.",
)

# --- renunciation -------------------------------------------------------------------------------------------------

CITIZEN: dict[str, Any] = {"sex": "male", "born": "1990-04-12", "nationalities": {"TJ": "birth"}}
LEAVING = CITIZEN | {"events": [{"applies for exit": "TJ", "on": "2024-02-01"}]}

LAW.provision(
    "rule on renunciation, petition",
    name="renunciation-petition",
    says="A citizen may ask to be released from Tajik citizenship.",
    when=[subject.holds(TJ)],
    then=empowers(TJ, "ask the President for release from citizenship", exercised_by=event("applies for exit", TJ)),
    force=CODED_FROM_2020,
    mode="L01",
    source=DATASET,
    note="The article was not read; the conditions and bars are not known, and none is asserted here.",
    cases=[
        yes("a citizen", on="2024-02-01", p=CITIZEN),
        no("not a citizen", on="2024-02-01", p=CITIZEN | {"nationalities": {"TJ": "never"}}),
        unknown("Tajik citizenship uncertain", on="2024-02-01", p=CITIZEN | {"nationalities": {"TJ": "unknown"}}),
    ],
)

LAW.provision(
    "rule on renunciation",
    name="renunciation",
    says="Citizenship ends when the release that the citizen asked for is granted; asking alone ends nothing.",
    on=event("applies for exit", TJ),
    when=[subject.holds(TJ)],
    then=loses(TJ, manner="renunciation"),
    by=ON_APPLICATION,
    force=CODED_FROM_2020,
    mode="L01",
    source=DATASET,
    note="The article was not read. That the President decides is the usual rule of the region.",
    cases=[
        yes("has petitioned, not yet released", on="2024-06-01", p=LEAVING, also=["holds(p, TJ)"]),
        no("the day before the petition", on="2024-01-31", p=LEAVING),
        yes("the day of the petition", on="2024-02-01", p=LEAVING),
        unknown(
            "whether he petitioned is not known",
            on="2024-02-01",
            p=CITIZEN | {"events": [{"applies for exit": "TJ", "on": "2024-02-01", "happened": "unknown"}]},
        ),
    ],
)


# --- loss ---------------------------------------------------------------------------------------------------------


def enlists(state: str, on: str) -> dict[str, Any]:
    return {"enters service": state, "on": on, "form": "contract", "body": "army"}


def naturalised(state: str, on: str) -> dict[str, Any]:
    return CITIZEN | {"nationalities": {"TJ": "birth", state: {"by": "naturalisation", "on": on}}}


RUSSIAN_SERVICE = {"residence": "RU", "events": [enlists("RU", "2024-06-01")]}
SOLDIER = CITIZEN | RUSSIAN_SERVICE | {"nationalities": {"TJ": "birth", "RU": "never"}}
OTHER_ARMY = CITIZEN | {"events": [enlists("KZ", "2024-06-01")]}
PRIVATE_COMPANY = CITIZEN | {"events": [{"enters service": "AE", "on": "2024-06-01", "form": "private company"}]}

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
    cases=[
        yes("a contract with the army of Kazakhstan", on="2024-06-01", p=OTHER_ARMY, also=["holds(p, TJ)"]),
        no("the day before", on="2024-05-31", p=OTHER_ARMY),
        no("a private company is not a State", on="2024-06-01", p=PRIVATE_COMPANY),
        yes(
            "where the loss is automatic",
            on="2024-06-01",
            p=OTHER_ARMY,
            reading="by law",
            also=["not holds(p, TJ)"],
        ),
        unknown("before the years known", on="2019-12-31", p=CITIZEN | {"events": [enlists("KZ", "2019-12-31")]}),
        yes("the first day of the years known", on="2020-01-01", p=CITIZEN | {"events": [enlists("KZ", "2020-01-01")]}),
        no("Russian service has its own rule here", on="2024-06-01", p=SOLDIER),
        unknown(
            "Tajik citizenship uncertain",
            on="2024-06-01",
            p=OTHER_ARMY | {"nationalities": {"TJ": "unknown"}},
        ),
    ],
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
    cases=[
        yes("a contract without Russian citizenship", on="2024-06-01", p=SOLDIER, also=["holds(p, TJ)"]),
        no("the day before the contract", on="2024-05-31", p=SOLDIER),
        no("citizen of both since 2022", on="2024-06-01", p=naturalised("RU", "2022-02-10") | RUSSIAN_SERVICE),
        yes(
            "Russian citizenship came later, before that day",
            on="2024-11-14",
            p=naturalised("RU", "2024-11-15") | RUSSIAN_SERVICE,
        ),
        unknown(
            "whether he already was Russian is not known",
            on="2024-06-01",
            p=naturalised("RU", "2024") | RUSSIAN_SERVICE,
        ),
    ],
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
    cases=[
        yes("naturalised in the United States in 2018", on="2018-03-01", p=naturalised("US", "2018-03-01")),
        yes(
            "no decision yet: still a citizen",
            on="2025-01-01",
            p=naturalised("US", "2018-03-01"),
            also=["holds(p, TJ)"],
        ),
        no("the day before the naturalisation", on="2018-02-28", p=naturalised("US", "2018-03-01")),
        no("naturalised in 2013, before the law", on="2020-01-01", p=naturalised("US", "2013-05-01")),
        no("the last day before the law can have been in force", on="2020-01-01", p=naturalised("US", "2015-08-07")),
        unknown("in the days when the law came into force", on="2020-01-01", p=naturalised("US", "2015-08-20")),
        yes("the first day on which it surely was in force", on="2020-01-01", p=naturalised("US", "2015-08-31")),
        no("naturalised in Russia under the treaty", on="2022-02-10", p=naturalised("RU", "2022-02-10")),
        unknown(
            "naturalised in Russia after the known term of the treaty",
            on="2027-03-01",
            p=naturalised("RU", "2027-03-01"),
        ),
        no("American by birth", on="2020-01-01", p=CITIZEN | {"nationalities": {"TJ": "birth", "US": "birth"}}),
        unknown("naturalised at some time between 2013 and 2018", on="2020-01-01", p=naturalised("US", "2013/2018")),
    ],
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
    cases=[
        yes(
            "false papers on naturalisation",
            on="2020-01-01",
            p={
                "born": "1980-01-01",
                "nationalities": {"TJ": {"by": "naturalisation", "on": "2018-01-10"}},
                "events": [{"misrepresents": "TJ", "on": "2018-01-10"}],
            },
            also=["holds(p, TJ)"],
        ),
        no("nothing of the kind is told", on="2020-01-01", p=CITIZEN),
        unknown(
            "the papers are in doubt",
            on="2020-01-01",
            p=CITIZEN | {"events": [{"misrepresents": "TJ", "on": "2018-01-10", "happened": "unknown"}]},
        ),
    ],
)

LAW.gap(
    "rule on loss, children",
    says=(
        "Loss or renunciation by a parent may extend to the minor child on certain grounds and with exceptions (L11)."
    ),
    because="the text was not read; nothing is extended to children, who must be checked one by one",
    taints=[
        "tj.citizenship-2015.renunciation",
        "tj.citizenship-2015.foreign-service",
        "tj.citizenship-2015.foreign-service-russia",
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
