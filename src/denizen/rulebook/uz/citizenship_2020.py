"""Law of the Republic of Uzbekistan of 2020 No ЗРУ-610 (O'RQ-610) on citizenship.

In force from 15 September 2020; the part on recognising stateless people from 1 April 2020, amended by ЗРУ-696 of 14
June 2021. It replaced the law of 1992. Citizenship ends only on the day of the President's decree on loss or exit; a
ground alone ends nothing, and until then the person has every right and every duty of a citizen. Article 25 was read
as restated point by point in the press, not in the official edition.
"""

from denizen.language.enacting import (
    BY_DECISION,
    ON_APPLICATION,
    B,
    Law,
    empowers,
    loses,
    owes,
    protects,
    reach,
    reading,
)
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import RU, UZ
from denizen.language.words import (
    as_of,
    bearer,
    bearers,
    date,
    event,
    event_field,
    now,
    subject,
    years,
)
from denizen.rulebook.uz import citizenship_2020_cases as worked

LAW = Law(
    "uz.citizenship-2020",
    UZ,
    title="Law of 2020 No ЗРУ-610 «On citizenship of the Republic of Uzbekistan»",
    original_title="О гражданстве Республики Узбекистан",
    short="Citizenship Law of Uzbekistan 2020",
    force=in_force("2020-09-15"),
    source=Source(
        "gazeta.norma.uz, Article 25 restated point by point; act at lex.uz/docs/-4761986",
        "https://gazeta.norma.uz/publish/doc/text166841_esli_hochetsya_vosstanovit_grajdanstvo?paper=norma",
        B,
    ),
)
KUN = Source(
    "kun.uz, 15 June 2021, and reports of 16 January 2021 and 9 March 2024",
    "https://m.kun.uz/en/news/2021/06/15/uzbekistan-simplifies-acquisition-of-citizenship",
    B,
)

NOT_VOLUNTARY = ("birth", "initial", "parent", "adoption")
"""Titles of a nationality that nobody asked for of his own will as an adult."""


LAW.provision(
    "Art 12",
    says=(
        "Another nationality of a citizen is not recognised. Until the President decides on exit or loss, the "
        "person must perform every duty of a citizen."
    ),
    when=[subject.holds(UZ), subject.holds_another(UZ)],
    then=owes(UZ, "perform every duty of a citizen of Uzbekistan until the President decides on exit or loss"),
    source=KUN,
    note=(
        "Military duty, papers and crossing the border as a citizen are meant. No sanction for holding two "
        "nationalities was found. A declaration before a notary or another State has no effect in Uzbekistan."
    ),
    cases=worked.DUTIES_OF_A_DUAL,
)

# --- exit ---------------------------------------------------------------------------------------------------------

ADULT = [subject.holds(UZ), subject.age >= 18]

LAW.provision(
    "Art 24, petition",
    name="24-petition",
    says=("A citizen of 18 or more may petition for exit, with the interior authorities or, abroad, with a consulate."),
    when=ADULT,
    then=empowers(UZ, "petition the President for exit from citizenship", exercised_by=event("applies for exit", UZ)),
    mode="L01",
    source=Source("Ministry of Justice, advice", "https://advice.adliya.uz/ru/document/43", B),
    cases=worked.MAY_PETITION,
)

LAW.provision(
    "Art 24",
    name="24-exit",
    says="Whoever petitioned for exit ceases to be a citizen when the President's decree grants it.",
    on=event("applies for exit", UZ),
    when=ADULT,
    then=loses(UZ, manner="renunciation"),
    by=ON_APPLICATION,
    mode="L01",
    source=Source("Ministry of Justice, advice", "https://advice.adliya.uz/ru/document/43", B),
    note=(
        "The law of 1992 refused exit during prosecution, before a judgment was executed, or against State "
        "security; the list of 2020 was not read."
    ),
    cases=worked.RELEASED,
)

# --- loss (Art 25) ------------------------------------------------------------------------------------------------

LAW.provision(
    "Art 25(а)",
    name="25-service",
    says=(
        "A citizen who enters the military service, the security or law-enforcement bodies, or the authorities of "
        "another State may lose citizenship by decree."
    ),
    on=event("enters service", not_state=UZ, not_form="private company"),
    when=[subject.holds(UZ)],
    then=loses(UZ, manner="withdrawal"),
    by=BY_DECISION,
    mode="L03",
    readings=[
        reading(
            "any entry",
            says="Whoever enters the service is caught, called up or of his own will.",
            held_by="the wording, which makes no exception",
        ),
        reading(
            "voluntary entry",
            says="A man called up by the State of his other nationality does not enter its service.",
            held_by="a possible reading; the cases known concern contracts",
            when=[subject.holds(UZ), event_field("form").among("contract", "volunteer formation")],
        ),
    ],
    cases=worked.SERVES_ABROAD,
)
LAW.gap(
    "Art 25(а), earlier service",
    says="Service entered under the law of 1992 was a ground under that law.",
    because=(
        "Whether it still is one where no decree came before 15 September 2020 was not verified; it is not counted."
    ),
    taints=["uz.citizenship-2020.25-service"],
)

LEFT = subject.did("moves abroad", UZ)
ABROAD_NOW = [subject.holds(UZ), LEFT.happened, now >= LEFT.last_day + years(7), ~subject.resides_in(UZ)]
OFF_WHEN_COMPLETE = as_of(LEFT.last_day + years(7), ~subject.has("consular_register"))


LAW.provision(
    "Art 25(б)",
    name="25-register",
    says=(
        "A citizen permanently abroad who without a valid reason is not on the permanent consular register for "
        "seven years may lose citizenship by decree."
    ),
    when=[*ABROAD_NOW, OFF_WHEN_COMPLETE],
    unless=[subject.has("consular_excuse")],
    then=loses(UZ, manner="withdrawal"),
    by=BY_DECISION,
    mode="L02",
    readings=[
        reading(
            "years before the law count",
            says="The seven years run from departure, also before 15 September 2020.",
            held_by="the wording, which has no rule of transition",
        ),
        reading(
            "years under the law count",
            says="Only years from 15 September 2020 on count: the first seven are complete on 15 September 2027.",
            held_by="the principle that a new burden does not look back",
            when=[*ABROAD_NOW, now >= date("2027-09-15"), ~subject.has("consular_register")],
        ),
        reading(
            "old cases are closed",
            says="Whoever had completed the shorter term of the old law without a decree is not taken up again.",
            held_by="a possible reading of the change of law",
            when=[*ABROAD_NOW, OFF_WHEN_COMPLETE, LEFT.last_day >= date("2017-09-15")],
        ),
    ],
    note=(
        "Labour migrants who keep registration in Uzbekistan are not permanently abroad. Registering late does "
        "not undo the ground under the first reading, but no decree may have come yet. No bar to statelessness is "
        "reported."
    ),
    cases=worked.OFF_THE_REGISTER,
)


LAW.provision(
    "Art 25(в)",
    name="25-fraud",
    says="Citizenship obtained by knowingly false data or forged papers may end by decree.",
    when=[subject.holds(UZ), subject.did("misrepresents", UZ).happened],
    then=loses(UZ, manner="withdrawal"),
    by=BY_DECISION,
    mode="L09",
    cases=worked.FALSE_PAPERS,
)

CONVICTED = subject.did("is convicted", UZ, article=("154", "154-1")).since(date("2015-08-11"))
ACTED = subject.did("fights", not_state=UZ).since(date("2015-08-11")) | subject.did(
    "enters service", not_state=UZ
).since(date("2015-08-11"))

LAW.provision(
    "Art 25(г)",
    name="25-harm",
    says=(
        "Substantial harm to the interests of society and State, by acting for another State or by crimes against "
        "peace and security, may end citizenship by decree."
    ),
    when=[subject.holds(UZ), CONVICTED],
    then=loses(UZ, manner="withdrawal"),
    by=BY_DECISION,
    mode="L07",
    readings=[
        reading(
            "conviction needed",
            says="Where the harm is a crime, a court must have found it.",
            held_by="a possible reading; no decree on this ground is known",
        ),
        reading(
            "assessment of the executive",
            says="The authorities judge the harm themselves: foreign service or fighting can be enough.",
            held_by="the wording as quoted, which asks for no conviction",
            when=[subject.holds(UZ), CONVICTED | ACTED],
        ),
    ],
    note=(
        "Crimes against peace and security include mercenarism (Criminal Code, Art 154) and foreign service (Art "
        "154-1). The ground dates from 11 August 2015; older acts are outside it."
    ),
    cases=worked.HARM,
)

LAW.provision(
    "Art 25(д)",
    name="25-acquisition",
    says="A citizen who of his own will acquired the nationality of another State may lose citizenship by decree.",
    on=event("acquires", not_state=UZ, not_title=NOT_VOLUNTARY),
    when=[subject.holds(UZ)],
    then=loses(UZ, manner="withdrawal"),
    by=BY_DECISION,
    mode="L05",
    covers=reach(since="2016-09-24", looks_back=True),
    note=(
        "Officials apply it to acquisitions after 23 September 2016. A nationality gained at birth, through a "
        "parent or by a change of law is not meant. An embassy noted that files of this kind were for a time not "
        "accepted."
    ),
    cases=worked.ANOTHER_NATIONALITY,
)

BY_DESCENT = subject.has("dual_by_birth") | subject.holds(RU, by=("birth", "parent"))


LAW.provision(
    "Art 25(е)",
    name="25-age-21",
    says=(
        "Whoever got another nationality at birth, or as a minor through a parent, and did not give it up before "
        "turning 21 may lose citizenship by decree."
    ),
    when=[
        subject.holds(UZ),
        BY_DESCENT,
        subject.holds_another(UZ),
        subject.age >= 21,
        subject.born >= date("1999-09-15"),
    ],
    then=loses(UZ, manner="withdrawal"),
    by=BY_DECISION,
    mode="L06",
    readings=[
        reading(
            "from the law on",
            says="Only those who turned 21 on 15 September 2020 or later are caught.",
            held_by="the principle that a new burden does not look back",
        ),
        reading(
            "without transition",
            says="Whoever was over 21 on that day is caught as well.",
            held_by="the wording as quoted, which has no rule of transition",
            when=[subject.holds(UZ), BY_DESCENT, subject.holds_another(UZ), subject.age >= 21],
        ),
    ],
    note=(
        "Whoever gives the other nationality up after 21 is shown as outside the ground, which the text does not say."
    ),
    cases=worked.TURNS_21,
)


LAW.provision(
    "Art 25, last part",
    name="25-family",
    says="That one person loses citizenship does not change the citizenship of the spouse or the children.",
    on=event("loses", UZ),
    then=protects(UZ, "Citizenship is not lost because a member of the family has lost it."),
    whom=bearers("spouse", "child", where=bearer.holds(UZ)),
    note=(
        "On the exit of parents a child follows only with the consents required, a child of 14 to 18 only with its own."
    ),
    cases=worked.FAMILY,
)

LAW.gap(
    "Art 14",
    says=(
        "A child of a citizen and a foreigner born since 15 September 2020 is a citizen if the citizen parent so "
        "requests."
    ),
    because="Whether birth in Uzbekistan makes it automatic was not read; a case tells citizenship by birth.",
)
LAW.gap(
    "Art 6",
    says="Stateless people long resident in Uzbekistan are recognised as citizens if they so wish.",
    because="It concerns people who have no nationality and live in Uzbekistan; it is left for later.",
)
