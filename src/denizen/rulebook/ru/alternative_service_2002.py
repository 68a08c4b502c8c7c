"""Federal Law of 25 July 2002 No 113-FZ on alternative civilian service.

In force from 1 January 2004; the ages follow the Law on military duty: 18 to 27 until 2023, to 30 since (Law 439-FZ).
It gives effect to Article 59(3) of the Constitution for conscripts, and says nothing for those in the reserve; a
court has let men who had done alternative service rely on the Constitution itself. Law 421-FZ of 4 November 2022
(Law 31-FZ, Article 17.1) lets whoever is doing it go on in mobilisation.
"""

from denizen.language.enacting import (
    A,
    B,
    Law,
    empowers,
    no,
    owes,
    protects,
    reading,
    unknown,
    yes,
)
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import RU
from denizen.language.words import event, event_day, subject
from denizen.rulebook.ru.mobilisation_2022 import CALLED, RESERVIST
from denizen.rulebook.ru.people import KYRGYZ, Told, after, man, perhaps

LAW = Law(
    "ru.alternative-service-2002",
    RU,
    title="Federal Law of 25 July 2002 No 113-FZ on alternative civilian service",
    original_title="Об альтернативной гражданской службе",
    short="Law 113-FZ",
    force=in_force("2004-01-01"),
    source=Source("Law 113-FZ, Art 3, docs.cntd.ru", "https://docs.cntd.ru/document/901823312/titles/65C0IR", A),
)
TERMS = Source(
    "Lecture on the legal status of the citizen, on the terms of alternative service",
    "https://vseprezentacii.com/yurisprudentsiya/pravovoy-status-cheloveka-i-grazhdanina-6",
    B,
)

APPLIES = event("applies for alternative service", RU)
CONSCRIPT = man("2000-05-01")

LAW.provision(
    "Arts 2, 3 and 11",
    name="3",
    says=(
        "A man liable to call-up whose convictions or religion conflict with military service, or who lives from a "
        "traditional craft of a small people, may ask for alternative civilian service."
    ),
    when=[
        subject.under("ru.military-duty-1998.22-1-a-27") | subject.under("ru.military-duty-1998.22-1-a-30"),
    ],
    then=empowers(RU, "ask the draft board for alternative civilian service", exercised_by=APPLIES),
    note=(
        "The request is made at least six months before the season: before 1 April or 1 October. What call-up all year "
        "round has made of these dates was not verified. Convictions are argued before the board; they are not asked "
        "here. Courts judge refusals."
    ),
    cases=[
        no("before the Law", on="2003-12-31", p=man("1984-05-01")),
        yes("the first day of the Law", on="2004-01-01", p=man("1984-05-01")),
        yes("a conscript", on="2022-10-01", p=CONSCRIPT),
        no("in the reserve", on="2022-10-01", p=CONSCRIPT | {"reserve": True}),
        unknown("nobody asked about the reserve", on="2022-10-01", p=KYRGYZ | {"born": "2000-05-01"}),
    ],
)

SERVED_ALL: Told = {"completes service": "RU", "on": "2024-07-20", "form": "alternative"}
SENT: Told = {"is called up": "RU", "on": "2022-10-20", "for": "alternative service"}

LAW.provision(
    "Art 5",
    says="Whoever is sent to alternative service serves 21 months, or 18 as a civilian worker of the armed forces.",
    on=event("is called up", RU, for_="alternative service"),
    when=[subject.holds(RU)],
    as_long_as=subject.holds(RU) & ~subject.did("completes service", RU, form="alternative").since(event_day),
    then=owes(
        RU,
        "do twenty-one months of alternative civilian service",
        fulfilled_by=event("completes service", RU, form="alternative"),
        refused_by=event("evades call-up", RU, for_="alternative service"),
        entails=[event("enters service", RU, form="alternative", body="administration")],
    ),
    force=in_force("2008-01-01"),
    source=TERMS,
    note="One and three quarters, or one and a half, of the twelve months of a conscript; longer terms before 2008.",
    cases=[
        no(
            "sent the day before the terms",
            on="2008-01-01",
            p=after(SENT | {"on": "2007-12-31"}, who=man("1988-05-01")),
        ),
        yes("sent on their first day", on="2008-01-01", p=after(SENT | {"on": "2008-01-01"}, who=man("1988-05-01"))),
        no("the day before", on="2022-10-19", p=after(SENT, who=CONSCRIPT)),
        yes("sent to alternative service", on="2022-10-20", p=after(SENT, who=CONSCRIPT)),
        no("served to the end", on="2024-07-20", p=after(SENT, SERVED_ALL, who=CONSCRIPT)),
        unknown("whether he was sent is not known", on="2022-10-20", p=after(perhaps(SENT), who=CONSCRIPT)),
    ],
)

ASKED: Told = {"applies for alternative service": "RU", "on": "2022-09-25"}
CALL_UP = ("ru.mobilisation-2022.call-up", "ru.mobilisation-2022.liability")

LAW.provision(
    "Arts 1 and 3, on mobilisation",
    name="mobilisation",
    says="Whether conviction frees from service by mobilisation: the Law covers conscripts alone.",
    when=[subject.holds(RU), subject.has("reserve"), subject.did("applies for alternative service", RU).happened],
    then=protects(RU, "Whoever cannot reconcile service with conviction may ask for civilian service instead."),
    readings=[
        reading(
            "conscripts alone",
            says="Without a law on the reserve the constitutional right cannot be used against mobilisation.",
            held_by="most courts in 2022 to 2024",
        ),
        reading(
            "directly from the Constitution",
            says="The right applies directly, in mobilisation as well.",
            held_by="advocates, from Articles 18 and 59(3) of the Constitution",
            defeats=CALL_UP,
            argued=True,
        ),
    ],
    grade=B,
    note="Whoever has done alternative service, or is doing it, is dealt with in provisions of their own.",
    cases=[
        no("the day before the request", on="2022-09-24", p=after(ASKED, CALLED, who=RESERVIST)),
        yes(
            "a reservist asks",
            on="2022-09-29",
            p=after(ASKED, CALLED, who=RESERVIST),
            also=["applies(p, ru.mobilisation-2022.call-up)"],
        ),
        yes(
            "a reservist asks",
            on="2022-09-29",
            p=after(ASKED, CALLED, who=RESERVIST),
            reading="directly from the Constitution",
            also=["not applies(p, ru.mobilisation-2022.call-up)"],
        ),
        no("never asked", on="2022-09-29", p=RESERVIST),
        unknown("whether he asked is not known", on="2022-09-29", p=after(perhaps(ASKED), who=RESERVIST)),
    ],
)

HAS_SERVED: Told = {"completes service": "RU", "on": "2021-07-01", "form": "alternative"}
COURT_2022 = Source(
    "Kommersant, 30 November 2022, on the judgment of the Gatchina City Court",
    "https://www.kommersant.ru/doc/5695010",
    B,
)

LAW.provision(
    "Arts 1 and 3, on mobilisation after alternative service",
    name="mobilisation-served",
    says="Whether a man who has done alternative service, and is in the reserve for it, may be called up to fight.",
    when=[subject.holds(RU), subject.did("completes service", RU, form="alternative").happened],
    then=protects(RU, "Whoever has done civilian service for conscience is not called up to bear arms."),
    readings=[
        reading(
            "directly from the Constitution",
            says=(
                "Convictions that the draft board has once accepted still bar service under arms: Article 59(3) of the "
                "Constitution applies directly, and that no statute provides for the case does not count against him."
            ),
            held_by="the Gatchina City Court on 30 November 2022, upheld by the Leningrad Regional Court in March 2023",
            defeats=CALL_UP,
        ),
        reading(
            "conscripts alone",
            says="Civilian service leads into the reserve, and from the reserve one is called up like everybody else.",
            held_by="the commissariats that called such men up in September 2022",
            defeats=[],
        ),
    ],
    source=COURT_2022,
    note=(
        "The regional court gave judgment on 16 March 2023 (pomoshurista.ru, citing Advokatskaya Gazeta). No ruling of "
        "the Supreme Court was found, and other courts are not bound by the judgment."
    ),
    cases=[
        no("the day before the end of the civilian service", on="2021-06-30", p=after(HAS_SERVED, who=RESERVIST)),
        yes(
            "called up by mobilisation",
            on="2022-09-29",
            p=after(HAS_SERVED, CALLED, who=RESERVIST),
            also=["not owes(p, ru.mobilisation-2022.call-up)", "not owes(p, ru.mobilisation-2022.liability)"],
        ),
        yes(
            "called up by mobilisation",
            on="2022-09-29",
            p=after(HAS_SERVED, CALLED, who=RESERVIST),
            reading="conscripts alone",
            also=["owes(p, ru.mobilisation-2022.call-up)", "owes(p, ru.mobilisation-2022.liability)"],
        ),
        no(
            "served under arms",
            on="2022-09-29",
            p=after(HAS_SERVED | {"form": "conscript"}, CALLED, who=RESERVIST),
            also=["owes(p, ru.mobilisation-2022.call-up)"],
        ),
        unknown(
            "whether he did civilian service is not known",
            on="2022-09-29",
            p=after(perhaps(HAS_SERVED), CALLED, who=RESERVIST),
        ),
    ],
)

DOES: Told = {"enters service": "RU", "on": "2022-05-10", "form": "alternative", "body": "administration"}
ENDS: Told = {"completes service": "RU", "on": "2024-02-10", "form": "alternative"}
ENTERED = subject.did("enters service", RU, form="alternative")

LAW.provision(
    "Art 9, with Law 31-FZ, Art 17.1",
    name="9-mobilisation",
    says=(
        "Whoever is doing alternative service when mobilisation is announced goes on with it; he may be sent to the "
        "forces as a civilian worker, but not to bear arms."
    ),
    when=[
        subject.holds(RU),
        ENTERED.happened,
        ~subject.did("completes service", RU, form="alternative").since(ENTERED.last_day),
        ~subject.did("leaves service", RU).since(ENTERED.last_day),
    ],
    then=protects(RU, "Civilian service goes on in mobilisation; no call-up to bear arms meanwhile."),
    defeats=CALL_UP,
    force=in_force("2022-11-04/2022-11-15"),
    source=Source(
        "Digest of Law 421-FZ of 4 November 2022, which inserted Article 17.1",
        "http://xn--80a1bd.xn--p1ai/press/news/474299.html",
        B,
    ),
    note="The Law is of 4 November 2022; one report has it in force from 15 November. Article 9 only refers to it.",
    cases=[
        no("before Law 421-FZ", on="2022-11-03", p=after(DOES, ENDS, who=RESERVIST)),
        yes(
            "in the middle of the service",
            on="2022-11-15",
            p=after(DOES, ENDS, who=RESERVIST),
            also=["not owes(p, ru.mobilisation-2022.liability)"],
        ),
        yes("the last day of the service", on="2024-02-09", p=after(DOES, ENDS, who=RESERVIST)),
        no("the service is over", on="2024-02-10", p=after(DOES, ENDS, who=RESERVIST)),
        no("a soldier", on="2022-11-15", p=after(DOES | {"form": "conscript", "body": "army"}, who=RESERVIST)),
        unknown("in the days in doubt", on="2022-11-10", p=after(DOES, ENDS, who=RESERVIST)),
    ],
)
