"""Decree 647 of 2022 on partial mobilisation: liability, call-up, deferments (with Law 31-FZ, Arts 17 to 21)."""

from denizen.language.enacting import A, B, Law, forbids, no, owes, protects, reading, unknown, yes
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import RU
from denizen.language.words import any_of, count, date, event, event_day, now, person, subject
from denizen.rulebook.ru.military_duty_1998_registration import SERVING
from denizen.rulebook.ru.people import KYRGYZ, Told, after, convicted, perhaps
from denizen.rulebook.ru.residence import LIVES_IN_RUSSIA

LAW = Law(
    "ru.mobilisation-2022",
    RU,
    kind="decree",
    title="Decree of 21 September 2022 No 647 announcing partial mobilisation",
    original_title="Об объявлении частичной мобилизации в Российской Федерации",
    short="Decree 647",
    force=in_force("2022-09-21"),
    source=Source(
        "Text of Decree 647, vn.ru",
        "https://m.vn.ru/news-opublikovan-polnyy-tekst-ukaza-putina-o-chastichnoy-mobilizatsii-v-rossii/amp",
        A,
    ),
)
APPEARANCE = Source("Law 31-FZ, Art 21, geostart.ru", "https://geostart.ru/doc/read/30931/5", A)
DEFERMENT = Source(
    "Law 31-FZ, Art 18, Consultant",
    "https://www.consultant.ru/document/cons_doc_LAW_13454/25fbd4e34ce45ed1b914188bace31872ee4df5da/",
    A,
)
RESIDENTS = Source(
    "Answer of the Moldovan government on citizens of both States, mybusiness.md",
    "https://mybusiness.md/ru/novosti-biznesa/item/24384-popadayut-li-moldavane-s-rossijskim-grazhdanstvom-pod"
    "-mobilizatsiyu",
    B,
)

CONVICTS_UNTIL_2022 = Source(
    "Ombudsman of the Irkutsk region, 8 November 2022, on Law 421-FZ",
    "https://upch38.ru/page/ombudsman_rubrics-1640",
    B,
)
CONVICTS = Source(
    "Digest of Law 421-FZ of 4 November 2022, with the list of crimes",
    "http://xn--80a1bd.xn--p1ai/press/news/474299.html",
    B,
)

IN_THE_RESERVE = [subject.holds(RU), LIVES_IN_RUSSIA, subject.age >= 18, subject.has("reserve")]
ENTERED_MOBILISED = subject.did("enters service", RU, form="mobilised")
COMES = subject.did("reports for service", RU, for_="mobilisation")

RESERVIST: Told = KYRGYZ | {"reserve": True, "rank": "soldier"}
CALLED = {"is called up": "RU", "on": "2022-09-29", "for": "mobilisation"}
ENTERS: Told = {"enters service": "RU", "on": "2022-10-05", "form": "mobilised", "body": "army"}

LAW.provision(
    "point 2, with Law 31-FZ, Art 17",
    name="liability",
    says="Citizens in the reserve may be called up by mobilisation; once called up they serve as contract soldiers.",
    when=IN_THE_RESERVE,
    unless=[SERVING],
    then=owes(RU, "answer a call-up by mobilisation if it comes"),
    source=RESIDENTS,
    readings=[
        reading(
            "the decree stands",
            says="Until an act ends it, the decree goes on, and with it the period of mobilisation.",
            held_by="the Kremlin on 23 January 2023, and courts that sentence soldiers for the period of mobilisation",
        ),
        reading(
            "call-up is over",
            says="The call-up ended with the announcements of 28 October to 1 November 2022, and liability with it.",
            held_by="those who rely on the words of the President and the Defence Minister",
            when=[*IN_THE_RESERVE, now < date("2022-11-01")],
            argued=True,
        ),
    ],
    note=(
        "A second nationality does not exempt; residence abroad does, in practice. Workers of the defence industry "
        "were deferred. Men of conscription age outside the reserve and foreigners are not called up."
    ),
    cases=[
        no("the day before the decree", on="2022-09-20", p=RESERVIST),
        yes("the day of the decree", on="2022-09-21", p=RESERVIST),
        yes("the decree was never ended", on="2024-06-01", p=RESERVIST),
        yes("the eve of the last announcement", on="2022-10-31", p=RESERVIST, reading="call-up is over"),
        no("the day of the last announcement", on="2022-11-01", p=RESERVIST, reading="call-up is over"),
        no("not in the reserve", on="2022-09-21", p=RESERVIST | {"reserve": False}),
        no("living abroad", on="2022-09-21", p=RESERVIST | {"residence": "KG"}),
        no("a child", on="2022-09-21", p=KYRGYZ | {"born": "2004-09-22"}),
        no("in service already", on="2022-10-05", p=after(CALLED, ENTERS, who=RESERVIST)),
        yes("on turning 18", on="2022-09-22", p=RESERVIST | {"born": "2004-09-22"}),
        no("no citizen", on="2022-09-21", p=RESERVIST | {"nationalities": {"KG": "birth", "others": "none"}}),
        unknown("nobody asked about the reserve", on="2022-09-21", p=KYRGYZ),
    ],
)

CONVICTED = convicted("2020-05-14", "111(1)")
CONVICT = after(CONVICTED, who=RESERVIST) | {"convicted_unspent": True}
UNSPENT = ~subject.fact("convicted_unspent").among(False)
#: Convictions that still keep a person out of mobilisation; sexual crimes against minors do so too.
KEEPS_OUT = (
    *("205", "205.1", "205.2", "205.3", "205.4", "205.5", "206", "208", "211", "220", "221", "275", "275.1", "276"),
    *("277", "278", "279", "280", "282.1", "282.2", "282.3", "360", "361"),
)
CALL_UP = ("ru.mobilisation-2022.liability", "ru.mobilisation-2022.call-up")

LAW.provision(
    "Law 31-FZ, Art 17(4), until Law 421-FZ",
    name="convicts",
    says="Whoever has an unspent conviction for a grave crime is not called up by mobilisation.",
    when=[subject.holds(RU), subject.did("is convicted", RU).happened, UNSPENT],
    then=protects(RU, "No call-up by mobilisation with an unspent conviction."),
    defeats=CALL_UP,
    force=in_force("2022-09-21", until="2022-11-04/2022-11-15"),
    source=CONVICTS_UNTIL_2022,
    note="The gravity of the crime is not asked: any unspent conviction is taken to be for a grave one.",
    cases=[
        no("the day before the decree", on="2022-09-20", p=CONVICT),
        yes(
            "convicted and in the reserve",
            on="2022-09-21",
            p=CONVICT,
            also=["not applies(p, ru.mobilisation-2022.liability)"],
        ),
        no("spent", on="2022-09-21", p=CONVICT | {"convicted_unspent": False}),
        no("after Law 421-FZ", on="2022-11-15", p=CONVICT),
        unknown("whether it is spent is not known", on="2022-09-21", p=after(CONVICTED, who=RESERVIST)),
    ],
)
TERRORIST = after(convicted("2020-05-14", "205.2(1)"), who=RESERVIST) | {"convicted_unspent": True}

LAW.provision(
    "Law 31-FZ, Art 17(4), as amended by Law 421-FZ",
    name="convicts-2022",
    says=(
        "From November 2022 only an unspent conviction for terrorism, treason, some other crimes against the State or "
        "sexual crimes against minors keeps a person out of mobilisation."
    ),
    when=[subject.holds(RU), subject.did("is convicted", RU, article=KEEPS_OUT).happened, UNSPENT],
    then=protects(RU, "No call-up by mobilisation with an unspent conviction for a listed crime."),
    defeats=CALL_UP,
    force=in_force("2022-11-04/2022-11-15"),
    source=CONVICTS,
    note="The Law is of 4 November; one report has it in force from 15 November. Sexual crimes are left out.",
    cases=[
        no("before the amendment", on="2022-11-03", p=TERRORIST),
        yes(
            "listed",
            on="2022-11-15",
            p=TERRORIST,
            also=["not owes(p, ru.mobilisation-2022.liability)"],
        ),
        no("another crime", on="2022-11-15", p=CONVICT),
        no("spent", on="2022-11-15", p=TERRORIST | {"convicted_unspent": False}),
        unknown("in the days in doubt", on="2022-11-10", p=TERRORIST),
    ],
)

LAW.provision(
    "point 2, with Law 31-FZ, Art 21(1)",
    name="call-up",
    says="Whoever is called up by mobilisation must appear at the assembly point at the time set.",
    on=event("is called up", RU, for_="mobilisation"),
    when=IN_THE_RESERVE,
    as_long_as=subject.holds(RU) & ~any_of(ENTERED_MOBILISED.since(event_day), COMES.since(event_day)),
    then=owes(
        RU,
        "appear at the assembly point at the time set in the summons",
        fulfilled_by=event("reports for service", RU, for_="mobilisation"),
        refused_by=event("refuses service", RU, for_="mobilisation"),
        entails=[event("enters service", RU, form="mobilised", body="army")],
        risks=[event("fights", RU, form="mobilised")],
    ),
    source=APPEARANCE,
    note=(
        "Failure to appear brings an administrative fine; whether it can be evasion under Article 328 of the Criminal "
        "Code is disputed. It is no ground on which citizenship ends."
    ),
    cases=[
        no("the day before the summons", on="2022-09-28", p=after(CALLED, who=RESERVIST)),
        yes("the day of the summons", on="2022-09-29", p=after(CALLED, who=RESERVIST)),
        yes("the day before he enters service", on="2022-10-04", p=after(CALLED, ENTERS, who=RESERVIST)),
        no("in service", on="2022-10-05", p=after(CALLED, ENTERS, who=RESERVIST)),
        no(
            "came to the assembly point",
            on="2022-10-01",
            p=after(CALLED, {"reports for service": "RU", "on": "2022-10-01", "for": "mobilisation"}, who=RESERVIST),
        ),
        no("called up the day before 18", on="2022-09-29", p=after(CALLED, who=RESERVIST | {"born": "2004-09-30"})),
        yes("called up on turning 18", on="2022-09-29", p=after(CALLED, who=RESERVIST | {"born": "2004-09-29"})),
        no(
            "called up without being in the reserve",
            on="2022-09-29",
            p=after(CALLED, who=RESERVIST | {"reserve": False}),
        ),
        no("called up while living abroad", on="2022-09-29", p=after(CALLED, who=RESERVIST | {"residence": "KG"})),
        unknown("whether it was served is not known", on="2022-09-29", p=after(perhaps(CALLED), who=RESERVIST)),
    ],
)

LAW.provision(
    "Law 31-FZ, Art 21(2)",
    name="leaving",
    says="From the announcement on, registered citizens may not leave their place of residence without leave.",
    when=IN_THE_RESERVE,
    then=forbids(RU, "leave the place of residence without leave of the commissariat"),
    source=APPEARANCE,
    note=(
        "In September 2022 the government's information site answered that partial mobilisation brought no limits on "
        "travel. The part was read in the text of 2004 (businesspravo.ru)."
    ),
    cases=[
        no("the day before the decree", on="2022-09-20", p=RESERVIST),
        yes("the day of the decree", on="2022-09-21", p=RESERVIST),
        no("not in the reserve", on="2022-09-21", p=RESERVIST | {"reserve": False}),
        no("the day before turning 18", on="2022-09-21", p=RESERVIST | {"born": "2004-09-22"}),
        yes("on turning 18", on="2022-09-22", p=RESERVIST | {"born": "2004-09-22"}),
        unknown("nobody asked about the reserve", on="2022-09-21", p=KYRGYZ),
    ],
)

child = person("child")


def born(day: str) -> Told:
    """A child of the person of a worked case."""
    return {"born": day, "parents": ["p"]}


LAW.provision(
    "Law 31-FZ, Art 18",
    name="four-children",
    says="Call-up by mobilisation is put off for whoever has four or more dependent children under 16.",
    when=[subject.holds(RU), count("child", child, child.age < 16) >= 4],
    then=protects(RU, "No call-up by mobilisation while four children are under 16."),
    defeats=("ru.mobilisation-2022.call-up",),
    source=DEFERMENT,
    readings=[
        reading(
            "four children",
            says="Three children do not put the call-up off.",
            held_by="the wording",
        ),
        reading(
            "three children",
            says="Fathers of three are not called up either.",
            held_by="the General Staff, by an instruction of autumn 2022",
            when=[subject.holds(RU), count("child", child, child.age < 16) >= 3],
        ),
    ],
    note=(
        "Fathers of three were sent home on an instruction of the General Staff in autumn 2022, not by this rule. "
        "That the children are dependent is taken for granted."
    ),
    cases=[
        no(
            "two children",
            on="2022-10-10",
            p=RESERVIST,
            reading="three children",
            first=born("2010-01-01"),
            second=born("2012-01-01"),
        ),
        yes(
            "three children",
            on="2022-10-10",
            p=RESERVIST,
            reading="three children",
            first=born("2010-01-01"),
            second=born("2012-01-01"),
            third=born("2015-01-01"),
        ),
        no(
            "three children",
            on="2022-10-10",
            p=RESERVIST,
            first=born("2010-01-01"),
            second=born("2012-01-01"),
            third=born("2015-01-01"),
        ),
        yes(
            "four children, the day before the eldest turns 16",
            on="2022-10-10",
            p=RESERVIST,
            first=born("2006-10-11"),
            second=born("2010-01-01"),
            third=born("2012-01-01"),
            fourth=born("2015-01-01"),
        ),
        yes(
            "called up, with four children",
            on="2022-09-29",
            p=after(CALLED, who=RESERVIST),
            also=["not owes(p, ru.mobilisation-2022.call-up)"],
            first=born("2006-10-11"),
            second=born("2010-01-01"),
            third=born("2012-01-01"),
            fourth=born("2015-01-01"),
        ),
        no(
            "four children, on the day the eldest turns 16",
            on="2022-10-11",
            p=RESERVIST,
            first=born("2006-10-11"),
            second=born("2010-01-01"),
            third=born("2012-01-01"),
            fourth=born("2015-01-01"),
        ),
        unknown(
            "four children, the month in which the eldest turns 16 is not known",
            on="2022-10-10",
            p=RESERVIST,
            first=born("2006"),
            second=born("2010-01-01"),
            third=born("2012-01-01"),
            fourth=born("2015-01-01"),
        ),
    ],
)

DEFERRED: Told = RESERVIST | {"deferment": True}

LAW.provision(
    "Law 31-FZ, Art 18, deferment",
    name="deferment",
    says="Call-up by mobilisation is put off for whoever holds a deferment from it.",
    when=[subject.under("ru.mobilisation-2022.liability"), subject.has("deferment")],
    then=protects(RU, "No call-up by mobilisation while the deferment lasts."),
    source=DEFERMENT,
    note=(
        "For illness, care of relatives, a pregnant wife, reserved staff; by Decree 664 of 24 September 2022 for "
        "students too. A deferment from conscription is another thing. The duties are shown beside it."
    ),
    cases=[
        no("the day before the decree", on="2022-09-20", p=DEFERRED),
        yes("a student in the reserve", on="2022-09-29", p=after(CALLED, who=DEFERRED)),
        no("no deferment", on="2022-09-29", p=RESERVIST | {"deferment": False}),
        unknown("nobody asked about deferments", on="2022-09-29", p=RESERVIST),
    ],
)

LAW.gap(
    "Law 31-FZ, Art 18",
    says="There are further deferments: illness, care of relatives, a pregnant wife, single fathers, reserved staff.",
    because="The circumstances are too many and too open for facts of a case; a deferment that is held can be told.",
    taints=("ru.mobilisation-2022.call-up",),
)
