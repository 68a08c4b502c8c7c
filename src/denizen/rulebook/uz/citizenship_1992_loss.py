"""Law of 1992 on citizenship of Uzbekistan: loss (Art 21).

Belonging to citizenship is judged by the law in force when the decisive fact occurred (Art 35): a ground serves while
the text that has it is in force.
"""

from typing import Any

from denizen.language.dates import Duration
from denizen.language.enacting import BY_DECISION, BY_LAW, B, C, loses, no, owes, reading, unknown, yes
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import UZ
from denizen.language.words import (
    Condition,
    as_of,
    date,
    days,
    event,
    event_field,
    now,
    subject,
    years,
)
from denizen.rulebook.uz import citizenship_1992_loss_cases as worked
from denizen.rulebook.uz.citizenship_1992_exit import LAW

__all__ = ["LAW"]

SINCE_2015 = in_force("2015-08-11", until="2020-09-15")
SINCE_2016 = in_force("2016-09-24", until="2020-09-15")
REPORT_2016 = Source(
    "pravouz.com, 2016; ut.uz, 2016",
    "https://pravouz.com/publikacii/3390-za-chto-mogut-lishit-grazhdanstva-uzbekistana.html",
    B,
)
AS_OF_2015 = Source("Law of 2 July 1992, Art 21, quoted in 2015", "https://www.9111.ru/questions/7250708", B)
AS_OF_2020 = Source(
    "Norma 2020 No 2, Art 21 point by point",
    "https://gazeta.norma.uz/publish/doc/text156957_tolko_odno_grajdanstvo?paper=norma",
    B,
)

NOT_VOLUNTARY = ("birth", "initial", "parent", "adoption")
"""Titles of a nationality that nobody asked for of his own will as an adult."""

CITIZEN = worked.CITIZEN


def naturalised(on: str, title: str = "naturalisation") -> dict[str, Any]:
    return CITIZEN | {"nationalities": {"UZ": "birth", "RU": {"by": title, "on": on}, "others": "none"}}


def serving(on: str, form: str = "contract") -> dict[str, Any]:
    return CITIZEN | {"events": [{"enters service": "RU", "on": on, "form": form, "body": "army"}]}


#: Armed service, told by its form or by the body.
ARMED = event_field("form").among("conscript", "contract", "mobilised", "volunteer formation") | event_field(
    "body"
).among("army", "security", "police")

LAW.provision(
    "Art 21 no 1",
    name="21-service",
    says=(
        "A citizen who enters the military service, the security bodies or the police of another State may be declared "
        "to have lost citizenship."
    ),
    on=event("enters service", not_state=UZ, not_form="private company"),
    when=[subject.holds(UZ), ARMED],
    then=loses(UZ, manner="withdrawal"),
    by=BY_DECISION,
    source=AS_OF_2015,
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
    cases=[
        yes("a Russian contract in 2018", on="2018-05-01", p=serving("2018-05-01"), also=["holds(p, UZ)"]),
        no("the day before", on="2018-04-30", p=serving("2018-05-01")),
        yes("called up", on="2018-05-01", p=serving("2018-05-01", "conscript")),
        no("called up", on="2018-05-01", p=serving("2018-05-01", "conscript"), reading="voluntary entry"),
        yes("the last day of the law", on="2020-09-14", p=serving("2018-05-01")),
        no("the ground ended with the law", on="2020-09-15", p=serving("2018-05-01")),
        unknown(
            "citizenship uncertain", on="2018-05-01", p=serving("2018-05-01") | {"nationalities": {"UZ": "unknown"}}
        ),
    ],
)

SIGNS: dict[str, Any] = {"signs contract": "RU", "on": "2018-05-01", "with": "army"}
ENTERS: dict[str, Any] = {"enters service": "RU", "on": "2018-05-03", "form": "contract", "body": "army"}
SIGNED: dict[str, Any] = CITIZEN | {"events": [SIGNS]}

LAW.provision(
    "Art 21 no 1, a contract signed",
    name="21-contract",
    says="Whoever signs a contract with the army of another State enters its service.",
    on=event("signs contract", not_state=UZ, with_="army"),
    when=[subject.holds(UZ), ~subject.did("enters service", not_state=UZ).happened],
    as_long_as=~subject.did("enters service", not_state=UZ).happened,
    then=loses(UZ, manner="withdrawal"),
    by=BY_DECISION,
    source=AS_OF_2015,
    grade=C,
    mode="L03",
    note="Inferred: the text speaks of entering service. Where that is told, the provision on it decides.",
    cases=[
        no("the day before", on="2018-04-30", p=SIGNED),
        yes("signs with the Russian army", on="2018-05-01", p=SIGNED, also=["holds(p, UZ)"]),
        yes("the day before he enters service", on="2018-05-02", p=CITIZEN | {"events": [SIGNS, ENTERS]}),
        no("the service is told, the rule on it decides", on="2018-05-03", p=CITIZEN | {"events": [SIGNS, ENTERS]}),
        no("with a private company", on="2018-05-01", p=CITIZEN | {"events": [SIGNS | {"with": "private company"}]}),
        yes("the last day of the law", on="2020-09-14", p=SIGNED),
        no("the ground ended with the law", on="2020-09-15", p=SIGNED),
        unknown("citizenship uncertain", on="2018-05-01", p=SIGNED | {"nationalities": {"UZ": "unknown"}}),
    ],
)

CIVIL = ("justice", "administration")
JUDGE = CITIZEN | {"events": [{"enters service": "RU", "on": "2018-05-01", "body": "justice"}]}

LAW.provision(
    "Art 21 no 1, other service",
    name="21-office",
    says=(
        "The same holds for service in the justice bodies or other bodies of power and administration of another State."
    ),
    on=event("enters service", not_state=UZ, body=CIVIL),
    when=[subject.holds(UZ)],
    then=loses(UZ, manner="withdrawal"),
    by=BY_DECISION,
    source=AS_OF_2015,
    mode="L04",
    cases=[
        no("the day before", on="2018-04-30", p=JUDGE),
        yes("becomes a judge in Russia", on="2018-05-01", p=JUDGE, also=["holds(p, UZ)"]),
        no("joins the army", on="2018-05-01", p=serving("2018-05-01")),
        yes("the last day of the law", on="2020-09-14", p=JUDGE),
        no("the ground ended with the law", on="2020-09-15", p=JUDGE),
        unknown("citizenship uncertain", on="2018-05-01", p=JUDGE | {"nationalities": {"UZ": "unknown"}}),
    ],
)

# --- off the consular register ------------------------------------------------------------------------------------

LEFT = subject.did("moves abroad", UZ)


def off_the_register_for(term: Duration) -> list[Condition]:
    """Permanently abroad, and not on the register on the day on which the term was complete."""
    return [
        subject.holds(UZ),
        subject.age >= 16,
        LEFT.happened,
        now >= LEFT.last_day + term,
        ~subject.resides_in(UZ),
        as_of(LEFT.last_day + term, ~subject.has("consular_register")),
    ]


#: Whoever decides on loss has weighed the reasons: without a decree they have to be told.
EXCUSED = subject.has("consular_excuse") & ~subject.did("decides", UZ, about="loss").happened

REGISTER_NOTE = "A labour migrant who keeps registration in Uzbekistan has not moved abroad permanently."

LAW.provision(
    "Art 21 no 2, five years",
    name="21-register-5",
    says=(
        "A citizen permanently abroad who without a valid reason was not on the consular register for five years "
        "may be declared to have lost citizenship; nobody under 16."
    ),
    when=off_the_register_for(years(5)),
    unless=[EXCUSED],
    then=loses(UZ, manner="withdrawal"),
    by=BY_DECISION,
    mode="L02",
    force=in_force("1992-07-28", until="2016-09-24"),
    source=AS_OF_2015,
    readings=[
        reading(
            "by decree",
            says="Five years are a ground; citizenship ends on the day of the President's decree.",
            held_by="the text: citizenship is lost from the day on which the decree is issued",
        ),
        reading(
            "by itself",
            says="After five years off the register the passport is void and citizenship has ended.",
            held_by="the embassy in Bishkek towards women married in Kyrgyzstan, told by EurasiaNet, 17 February 2012",
            then=loses(UZ, manner="lapse"),
            by=BY_LAW,
        ),
    ],
    note=REGISTER_NOTE,
    cases=worked.FIVE_YEARS,
)

LAW.provision(
    "Art 21 no 2, three years",
    name="21-register-3",
    says="From 24 September 2016 three years off the consular register were enough.",
    when=off_the_register_for(years(3)),
    unless=[EXCUSED],
    then=loses(UZ, manner="withdrawal"),
    by=BY_DECISION,
    mode="L02",
    force=SINCE_2016,
    source=AS_OF_2020,
    note=(
        "One broadcaster still gave five years on that day; ministry, embassy and press later gave three. In "
        "September 2019 the embassy in Russia listed 1,150 people under this rule. " + REGISTER_NOTE
    ),
    cases=worked.THREE_YEARS,
)

# --- other grounds ------------------------------------------------------------------------------------------------

FORGED: dict[str, Any] = {
    "born": "1970-01-01",
    "nationalities": {"UZ": {"by": "naturalisation", "on": "2005-02-01"}},
    "events": [{"misrepresents": "UZ", "on": "2005-02-01"}],
}

LAW.provision(
    "Art 21 no 3",
    name="21-fraud",
    says="Citizenship obtained by knowingly false data or forged papers may be declared lost.",
    when=[subject.holds(UZ), subject.did("misrepresents", UZ).happened],
    then=loses(UZ, manner="withdrawal"),
    by=BY_DECISION,
    source=AS_OF_2015,
    mode="L09",
    cases=[
        no("the day before the admission", on="2005-01-31", p=FORGED),
        yes("admitted on forged papers", on="2005-02-01", p=FORGED, also=["holds(p, UZ)"]),
        yes("the last day of the law", on="2020-09-14", p=FORGED),
        no("the ground ended with the law", on="2020-09-15", p=FORGED),
        no("a citizen by birth", on="2010-01-01", p=CITIZEN),
        unknown(
            "the papers are in doubt",
            on="2010-01-01",
            p=FORGED | {"events": [{"misrepresents": "UZ", "on": "2005-02-01", "happened": "unknown"}]},
        ),
    ],
)


def convicted(on: str) -> dict[str, Any]:
    return CITIZEN | {"events": [{"is convicted": "UZ", "on": on, "article": "154(1)"}]}


LAW.provision(
    "Art 21 no 4",
    name="21-harm",
    says=(
        "Substantial harm to the interests of society and State, by acting for another State or by crimes against "
        "peace and security, became a ground of loss."
    ),
    when=[
        subject.holds(UZ),
        subject.did("is convicted", UZ, article=("154", "154-1")).since(date("2015-08-11")),
    ],
    then=loses(UZ, manner="withdrawal"),
    by=BY_DECISION,
    mode="L07",
    force=SINCE_2015,
    source=REPORT_2016,
    note=("Computed from a conviction for mercenarism or foreign service; harm found without a conviction is not."),
    cases=[
        yes("convicted on the first day", on="2015-08-11", p=convicted("2015-08-11"), also=["holds(p, UZ)"]),
        no("convicted the day before", on="2015-09-01", p=convicted("2015-08-10")),
        no("the day before the text", on="2015-08-10", p=convicted("2015-08-10")),
        yes("the last day of the law", on="2020-09-14", p=convicted("2017-01-01")),
        no("the ground ended with the law", on="2020-09-15", p=convicted("2017-01-01")),
        no("no conviction", on="2018-01-01", p=CITIZEN),
        unknown(
            "whether the sentence is final is not known",
            on="2018-01-01",
            p=CITIZEN
            | {"events": [{"is convicted": "UZ", "on": "2017-01-01", "article": "154(1)", "happened": "unknown"}]},
        ),
    ],
)

LAW.provision(
    "Art 21, acquisition of another nationality",
    name="21-acquisition",
    says="From 24 September 2016 acquiring the nationality of another State became a ground of loss.",
    on=event("acquires", not_state=UZ, not_title=NOT_VOLUNTARY),
    when=[subject.holds(UZ)],
    then=loses(UZ, manner="withdrawal"),
    by=BY_DECISION,
    mode="L05",
    force=SINCE_2016,
    source=REPORT_2016,
    note=(
        "The amendment was signed on 23 September and published on the 24th; embassies speak of acquisitions "
        "«after» the 23rd."
    ),
    cases=[
        no("Russian on 23 September 2016", on="2018-01-01", p=naturalised("2016-09-23")),
        yes("Russian on 24 September 2016", on="2018-01-01", p=naturalised("2016-09-24"), also=["holds(p, UZ)"]),
        no("Russian through a parent", on="2018-01-01", p=naturalised("2017-05-01", "parent")),
        yes("the last day of the law", on="2020-09-14", p=naturalised("2016-09-24")),
        no("the ground ended with the law", on="2020-09-15", p=naturalised("2016-09-24")),
        unknown("Russian at some time in 2016", on="2018-01-01", p=naturalised("2016")),
    ],
)

LAW.provision(
    "Art 21, duty to notify",
    name="21-notify",
    says="Whoever took another nationality had to tell the interior authorities or a consulate within 30 days.",
    on=event("acquires", not_state=UZ, not_title=NOT_VOLUNTARY),
    when=[subject.holds(UZ)],
    then=owes(
        UZ,
        "tell the interior authorities or a consulate of the other nationality",
        fulfilled_by=event("notifies", UZ),
        due=days(30),
    ),
    as_long_as=subject.holds(UZ),
    force=SINCE_2016,
    source=Source(
        "anhor.uz, 2016",
        "https://anhor.uz/news/prinyati-popravki-zakon-grazhdanstve-respubliki-uzbekistan",
        B,
    ),
    note="No sanction was found. Whether the law of 2020 keeps the term was not verified.",
    cases=[
        no("Russian on 23 September 2016", on="2016-10-01", p=naturalised("2016-09-23")),
        yes("Russian on 24 September 2016", on="2016-09-24", p=naturalised("2016-09-24")),
        yes("the thirtieth day", on="2017-05-31", p=naturalised("2017-05-01")),
        yes("the day after: overdue and still owed", on="2017-06-01", p=naturalised("2017-05-01")),
        no("the duty ended with the law", on="2020-09-15", p=naturalised("2020-09-01")),
        yes("its last day", on="2020-09-14", p=naturalised("2020-09-01")),
        unknown(
            "citizenship uncertain",
            on="2018-01-01",
            p=naturalised("2017-05-01")
            | {"nationalities": {"UZ": "unknown", "RU": {"by": "naturalisation", "on": "2017-05-01"}}},
        ),
    ],
)
