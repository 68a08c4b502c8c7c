"""Law of 2020 on citizenship of Uzbekistan: loss (Art 25)."""

from denizen.language.enacting import (
    BY_DECISION,
    C,
    loses,
    protects,
    reach,
    reading,
)
from denizen.language.states import KG, KZ, RU, TJ, UZ
from denizen.language.words import (
    any_of,
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
from denizen.rulebook.uz import citizenship_2020_termination_cases as worked
from denizen.rulebook.uz.citizenship_2020_acquisition import KUN, MAIN
from denizen.rulebook.uz.citizenship_2020_exit import LAW

__all__ = ["LAW"]

NOT_VOLUNTARY = ("birth", "initial", "parent", "adoption")
"""Titles of a nationality that nobody asked for of his own will as an adult."""

# --- loss (Art 25) ------------------------------------------------------------------------------------------------

CIVIL = ("justice", "administration")
#: Armed service, told by its form or by the body.
ARMED = event_field("form").among("conscript", "contract", "mobilised", "volunteer formation") | event_field(
    "body"
).among("army", "security", "police")

LAW.provision(
    "Art 25(а)",
    name="25-service",
    says=(
        "A citizen who enters the military service, the security or law-enforcement bodies of another State may lose "
        "citizenship by decree."
    ),
    on=event("enters service", not_state=UZ, not_form="private company"),
    when=[subject.holds(UZ), ARMED],
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
            when=[subject.holds(UZ), ARMED, event_field("form").among("contract", "volunteer formation")],
        ),
    ],
    force=MAIN,
    cases=worked.SERVES_ABROAD,
)
LAW.provision(
    "Art 25(а), a contract signed",
    name="25-contract",
    says="Whoever signs a contract with the army of another State enters its service.",
    on=event("signs contract", not_state=UZ, with_="army"),
    when=[subject.holds(UZ), ~subject.did("enters service", not_state=UZ).happened],
    as_long_as=~subject.did("enters service", not_state=UZ).happened,
    then=loses(UZ, manner="withdrawal"),
    by=BY_DECISION,
    mode="L03",
    grade=C,
    note="Inferred: the text speaks of entering service. Where that is told, the provision on it decides.",
    force=MAIN,
    cases=worked.SIGNS_WITH_AN_ARMY,
)
LAW.provision(
    "Art 25(а), other service",
    name="25-office",
    says=("So may a citizen who enters the bodies of State power or administration of another State."),
    on=event("enters service", not_state=UZ, body=CIVIL),
    when=[subject.holds(UZ)],
    then=loses(UZ, manner="withdrawal"),
    by=BY_DECISION,
    mode="L04",
    force=MAIN,
    cases=worked.OFFICE_ABROAD,
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

#: Whoever decides on loss has weighed the reasons: without a decree they have to be told.
EXCUSED = subject.has("consular_excuse") & ~subject.did("decides", UZ, about="loss").happened

LAW.provision(
    "Art 25(б)",
    name="25-register",
    says=(
        "A citizen permanently abroad who without a valid reason is not on the permanent consular register for seven "
        "years may lose citizenship by decree."
    ),
    when=[*ABROAD_NOW, OFF_WHEN_COMPLETE],
    unless=[EXCUSED],
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
        "Labour migrants who keep registration in Uzbekistan are not permanently abroad. Registering late does not "
        "undo the ground under the first reading, but no decree may have come yet. No bar to statelessness is "
        "reported."
    ),
    force=MAIN,
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
    force=MAIN,
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
    force=MAIN,
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
        "Officials apply it to acquisitions after 23 September 2016; the text as restated has no cut-off. A "
        "nationality gained at birth, through a parent or by a change of law is not meant. An embassy noted that "
        "files of this kind were for a time not accepted."
    ),
    force=MAIN,
    cases=worked.ANOTHER_NATIONALITY,
)

BY_DESCENT = any_of(
    subject.has("dual_by_birth"), *(subject.holds(state, by=("birth", "parent")) for state in (RU, KZ, KG, TJ))
)


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
    force=MAIN,
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
    force=MAIN,
    cases=worked.FAMILY,
)

GROUNDS = (
    "24-exit",
    "25-service",
    "25-contract",
    "25-office",
    "25-register",
    "25-fraud",
    "25-harm",
    "25-acquisition",
    "25-age-21",
)

LAW.provision(
    "moment of loss",
    name="until-the-decree",
    says=(
        "Citizenship ends on the day the President's decree takes effect. Until then a ground ends nothing, and the "
        "person keeps every right and duty, and the ban on extradition."
    ),
    when=[subject.holds(UZ), any_of(*(subject.under(f"uz.citizenship-2020.{ground}") for ground in GROUNDS))],
    then=protects(UZ, "The person is a citizen until a decree of the President."),
    force=MAIN,
    source=KUN,
    note="Whoever loses citizenship and lives in Uzbekistan gets a residence permit. The article was not read.",
    cases=worked.UNTIL_THE_DECREE,
)
