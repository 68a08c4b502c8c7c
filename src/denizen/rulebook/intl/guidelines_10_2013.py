"""UNHCR Guidelines on International Protection No 10: claims to refugee status related to military service.

HCR/GIP/13/10/Corr.1 of December 2013, corrected on 12 November 2014. They bind nobody and read the Convention of 1951.
"""

from denizen.language.enacting import B, Law, invokes, no, unknown, yes
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import KG, KZ, RU, TJ, UZ
from denizen.language.words import date, event_field, subject
from denizen.rulebook.intl.losses import REMOVAL, Told, removed, russian

LAW = Law(
    "intl.guidelines-10-2013",
    "INTL",
    kind="resolution",
    title="UNHCR Guidelines on International Protection No 10 on claims related to military service, December 2013",
    short="UNHCR Guidelines 10",
    force=in_force("2013-12"),
    source=Source(
        "Guidelines on International Protection No 10",
        "https://docslib.org/doc/9917777/guidelines-on-international-protection-no-10",
        B,
    ),
)

BACK_TO_RUSSIA = event_field("to").among(RU)
SENT_BACK = removed("KZ", "RU")
OBJECTS = {"objects on conscience": "RU", "on": "2022-10-03", "alternative": False}
OBJECTOR = russian(OBJECTS, SENT_BACK)
REFUSER = russian({"refuses to fight": "RU", "on": "2023-01-10"}, SENT_BACK)
CALLED = russian({"is called up": "RU", "on": "2022-09-29", "for": "mobilisation"}, SENT_BACK)

LAW.provision(
    "objection on conscience",
    says="Who would be forced or punished for a genuine objection, with no civilian alternative, may claim refuge.",
    on=REMOVAL,
    when=[BACK_TO_RUSSIA, subject.did("objects on conscience", RU, alternative=False).happened],
    then=invokes("*", "guidelines-10-2013", "Forced service against conscience is persecution."),
    note="Ordinary prosecution under a neutral law, without more, is not.",
    cases=[
        no("the day before the decision", on="2023-05-09", p=OBJECTOR),
        yes("an objector to be returned to Russia", on="2023-05-10", p=OBJECTOR),
        no(
            "an alternative was open",
            on="2023-05-10",
            p=russian(OBJECTS | {"alternative": True}, SENT_BACK),
        ),
        unknown(
            "whether an alternative was open is not told",
            on="2023-05-10",
            p=russian({"objects on conscience": "RU", "on": "2022-10-03"}, SENT_BACK),
        ),
    ],
)


def deserter(on: str) -> Told:
    return russian({"deserts": "RU", "on": on}, SENT_BACK)


LAW.provision(
    "unlawful conflict",
    says=(
        "Who evades or deserts so as not to take part in a war condemned as unlawful, or in acts against international "
        "law, may claim refuge for political opinion, even if only imputed."
    ),
    on=REMOVAL,
    when=[
        BACK_TO_RUSSIA,
        subject.did("deserts", RU).since(date("2022-02-24"))
        | subject.did("refuses to fight", RU).happened
        | subject.did("evades call-up", RU).happened,
    ],
    then=invokes("*", "guidelines-10-2013", "Penalty for refusing an unlawful war may be persecution."),
    note="General Assembly resolution ES-11/1 of 2 March 2022 condemned the war in Ukraine as aggression.",
    cases=[
        no("the day before the decision", on="2023-05-09", p=REFUSER),
        yes("refused to fight", on="2023-05-10", p=REFUSER),
        yes("deserted on the first day of the war", on="2023-05-10", p=deserter("2022-02-24")),
        no("deserted the day before it", on="2023-05-10", p=deserter("2022-02-23")),
        no("to Uzbekistan", on="2023-05-10", p=REFUSER | {"events": [*REFUSER["events"][:1], removed("KZ", "UZ")]}),
        unknown(
            "whether he refused is not known",
            on="2023-05-10",
            p=russian({"refuses to fight": "RU", "on": "2023-01-10", "happened": "unknown"}, SENT_BACK),
        ),
    ],
)
LAW.provision(
    "discriminatory call-up",
    says="Call-up, or its penalties, aimed at an ethnic or national group is persecution for that reason.",
    on=REMOVAL,
    when=[BACK_TO_RUSSIA, subject.did("is called up", RU).happened, subject.came_from(KZ, KG, TJ, UZ)],
    then=invokes("*", "guidelines-10-2013", "A call-up aimed at new citizens from Central Asia may be persecution."),
    note="That the call-up was aimed, as by raids among new citizens from Central Asia, must be shown.",
    cases=[
        no("the day before the decision", on="2023-05-09", p=CALLED),
        yes("from Kyrgyzstan, called up by Russia", on="2023-05-10", p=CALLED),
        no("from Georgia", on="2023-05-10", p=CALLED | {"birthplace": "GE"}),
        unknown("origin not known", on="2023-05-10", p=CALLED | {"birthplace": "unknown"}),
    ],
)
LAW.gap(
    "conditions of service, recruitment by armed groups, children",
    says="Ill-treatment in service, forced recruitment by armed groups, and recruitment of children count too.",
    because="Conditions in a unit are not told in a case; recruitment of children is in the Protocol of 2000.",
)
