"""European Convention on Nationality, Strasbourg, 6 November 1997.

In force from 1 March 2000. Russia signed it on 6 November 1997 and never ratified it; the other four could not join
without an invitation. It is an argument only; the European Court used the words «relevant fact» of Article 7(1)(b) as
a yardstick for Russian law.
"""

from typing import Any

from denizen.language.enacting import B, C, Law, invokes, no, unknown, yes
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import RU
from denizen.language.words import any_of, event, event_field, subject
from denizen.rulebook.intl.losses import (
    AGAINST_THE_WILL,
    BY_FRAUD,
    CALL_UP,
    CONVICTED,
    ITS_NATIONAL,
    LEFT_STATELESS,
    LOSS,
    RUSSIAN_GROUNDS,
    annulled,
    relative_lost_the_same,
    russian,
    under_any,
)
from denizen.rulebook.intl.parties import FIVE, PARTIES

LAW = Law(
    "intl.ecn-1997",
    "INTL",
    kind="treaty",
    title="European Convention on Nationality of 6 November 1997",
    short="European Convention on Nationality",
    force=in_force("2000-03-01"),
    source=Source(
        "Text of the Convention, court-info.ru",
        "http://court-info.ru/d/a_mezhdunarodnaya-organizaciya/c_sovetom-evropy/14409108/"
        "evropeyskaya-konvenciya-o-grazhdanstve-ets-n-166.html",
        B,
    ),
)

#: Russian grounds that no letter of Article 7(1) covers: a duty of registration that was not met, refused service.
OFF_THE_LIST = (
    "ru.citizenship-2023.22-1-2-c",
    "ru.announcement-2022.refusal",
    "ru.announcement-2022.family",
)
ANNULLED = russian(CONVICTED, annulled("2020-02-01"))
#: As if the child had been undone with the father: told as a decision on the child's own admission.
CHILD = russian(
    {"is convicted": "RU", "on": "2019-05-01", "article": "205.2(1)"},
    annulled("2020-02-01"),
    born="2003-03-01",
    parents=["father"],
)
NEW_CITIZEN: dict[str, Any] = {
    "sex": "male",
    "born": "1999-05-05",
    "birthplace": "KG",
    "residence": "RU",
    "fitness": "fit",
    "nationalities": {"RU": {"by": "naturalisation", "on": "2024-09-03"}, "others": "none"},
}

LAW.provision(
    "Art 5(2)",
    says="States should be guided by the rule that citizens by birth and later citizens are not treated differently.",
    when=[under_any(RUSSIAN_GROUNDS)],
    then=invokes(RU, "ecn-1997", "No difference between citizens by birth and those who became citizens later."),
    grade=C,
    cases=[
        no("the day before the conviction", on="2019-04-30", p=russian(CONVICTED)),
        yes("convicted, citizenship in danger", on="2019-05-01", p=russian(CONVICTED)),
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
LAW.provision(
    "Art 7(1)",
    says=(
        "Nationality may end only on the grounds of a closed list; not having registered for military service, or "
        "having refused a service, is not on it."
    ),
    when=[under_any(OFF_THE_LIST)],
    then=invokes(RU, "ecn-1997", "A ground that is not on the closed list."),
    grade=C,
    note=(
        "On the list: another nationality acquired by choice, fraud, service in a foreign army, conduct seriously "
        "prejudicial to vital interests, no genuine link from abroad, conditions of birth no longer met, adoption."
    ),
    cases=[
        no("the fourteenth day", on="2024-09-17", p=NEW_CITIZEN),
        yes("the day after, not registered", on="2024-09-18", p=NEW_CITIZEN),
        no(
            "registered in time",
            on="2024-10-01",
            p=NEW_CITIZEN | {"events": [{"registers for military": "RU", "on": "2024-09-17"}]},
        ),
        unknown(
            "whether registered is not known",
            on="2024-10-01",
            p=NEW_CITIZEN | {"events": [{"registers for military": "RU", "on": "2024-09-10", "happened": "unknown"}]},
        ),
    ],
)
LAW.provision(
    "Art 7(2)",
    says=(
        "Children may lose nationality with their parents, but not where a parent lost it for foreign service or harm "
        "to the State, and not while one parent keeps it."
    ),
    on=event("loses", manner=("lapse", *AGAINST_THE_WILL)),
    when=[subject.age < 18, relative_lost_the_same("parent")],
    then=invokes("*", "ecn-1997", "A child does not lose nationality while one parent keeps it."),
    grade=C,
    mode="L11",
    note="Whether the other parent keeps it must be looked at; here it is enough that one parent has lost it.",
    cases=[
        no("the day before", on="2020-01-31", p=CHILD, father=ANNULLED),
        yes("father and child on one day", on="2020-02-01", p=CHILD, father=ANNULLED),
        no("the father kept it", on="2020-02-01", p=CHILD, father=russian()),
        yes("17", on="2020-02-01", p=CHILD | {"born": "2002-02-02"}, father=ANNULLED),
        no("18 that day", on="2020-02-01", p=CHILD | {"born": "2002-02-01"}, father=ANNULLED),
        unknown(
            "whether the father lost it is not known",
            on="2020-02-01",
            p=CHILD,
            father=russian(CONVICTED, annulled("2020-02-01", happened="unknown")),
        ),
    ],
)
LAW.provision(
    "Art 7(3)",
    says="Only fraud may make a person stateless.",
    on=LOSS,
    when=[LEFT_STATELESS, ~BY_FRAUD],
    then=invokes("*", "ecn-1997", "No loss that leaves a person stateless, save for fraud."),
    grade=C,
    cases=[
        no("the day before the decision", on="2020-01-31", p=ANNULLED),
        yes("the only nationality is taken", on="2020-02-01", p=ANNULLED),
        no(
            "got by fraud",
            on="2020-02-01",
            p=russian({"misrepresents": "RU", "on": "2016-01-10"}, CONVICTED, annulled("2020-02-01")),
        ),
        unknown(
            "other nationalities not asked about",
            on="2020-02-01",
            p=ANNULLED | {"nationalities": {"RU": {"by": "naturalisation", "on": "2016-05-06"}}},
        ),
    ],
)

BY_A_PARTY = any_of(
    *(
        event_field("state").among(state)
        & ~subject.holds_another(state)
        & ~subject.did("misrepresents", state).happened
        for state in PARTIES["ecn-1997"]
    )
)
#: A Georgian by birth whom Ukraine made its citizen in 2015 and whom Georgia had let go.
MADE_UKRAINIAN: dict[str, Any] = {
    "born": "1967-12-21",
    "nationalities": {"UA": {"by": "naturalisation", "on": "2015-05-29"}, "GE": "never", "others": "none"},
    "events": [{"decides": "UA", "on": "2017-07-26", "about": "loss"}],
}

LAW.provision(
    "Art 7(3), decisions of parties",
    name="7-3-parties",
    says="The same of a decision of a State whose law is not encoded, if the person has no other nationality.",
    on=event("decides", about=("loss", "annulment")),
    when=[BY_A_PARTY],
    then=invokes("*", "ecn-1997", "No loss that leaves a person stateless, save for fraud."),
    grade=C,
    note="Whether the decision was lawful under the law of that State is not computed.",
    cases=[
        no("the day before the decision", on="2017-07-25", p=MADE_UKRAINIAN),
        yes("no other nationality", on="2017-07-26", p=MADE_UKRAINIAN),
        no(
            "got by fraud",
            on="2017-07-26",
            p=MADE_UKRAINIAN | {"events": [{"misrepresents": "UA", "on": "2015-05-01"}, *MADE_UKRAINIAN["events"]]},
        ),
        no(
            "Georgian as well",
            on="2017-07-26",
            p=MADE_UKRAINIAN | {"nationalities": MADE_UKRAINIAN["nationalities"] | {"GE": "birth"}},
        ),
        unknown(
            "other nationalities not asked about",
            on="2017-07-26",
            p=MADE_UKRAINIAN | {"nationalities": {"UA": {"by": "naturalisation", "on": "2015-05-29"}}},
        ),
    ],
)

EXEMPTED_OR_SERVED = any_of(
    *(
        event_field("state").among(state)
        & any_of(
            *(
                subject.holds(other)
                & (subject.did("completes service", other).happened | subject.did("is exempted", other).happened)
                for other in FIVE
                if other != state
            )
        )
        for state in FIVE
    )
)
EXEMPTED: dict[str, Any] = {
    "sex": "male",
    "born": "1999-03-01",
    "residence": "RU",
    "nationalities": {"KG": "birth", "RU": {"by": "naturalisation", "on": "2020-05-06"}, "others": "none"},
    "events": [
        {"is exempted": "KG", "on": "2018-11-01"},
        {"is called up": "RU", "on": "2021-04-10", "for": "conscription"},
    ],
}

LAW.provision(
    "Arts 21 and 22",
    name="21",
    says=(
        "Who holds several nationalities serves in one State alone, as a rule that of residence; service or exemption "
        "in one counts for the other."
    ),
    on=CALL_UP,
    when=[ITS_NATIONAL, EXEMPTED_OR_SERVED],
    then=invokes("*", "ecn-1997", "Service done, or exemption given, in one State counts for the other."),
    grade=C,
    cases=[
        no("the day before the summons", on="2021-04-09", p=EXEMPTED),
        yes("exempted in Kyrgyzstan, called up in Russia", on="2021-04-10", p=EXEMPTED),
        no("neither served nor exempted", on="2021-04-10", p=EXEMPTED | {"events": EXEMPTED["events"][1:]}),
        unknown(
            "whether exempted is not known",
            on="2021-04-10",
            p=EXEMPTED | {"events": [EXEMPTED["events"][0] | {"happened": "unknown"}, EXEMPTED["events"][1]]},
        ),
    ],
)
