"""Federal Law of 25 July 2002 No 113-FZ on alternative civilian service.

In force from 1 January 2004; the ages follow the Law on military duty: 18 to 27 until 2023, to 30 since (Law 439-FZ).
It gives effect to Article 59(3) of the Constitution for conscripts, and says nothing for those in the reserve.
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
from denizen.language.words import event, subject
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

SENT: Told = {"is called up": "RU", "on": "2022-10-20", "for": "alternative service"}

LAW.provision(
    "Art 5",
    says="Whoever is sent to alternative service serves 21 months, or 18 as a civilian worker of the armed forces.",
    on=event("is called up", RU, for_="alternative service"),
    when=[subject.holds(RU)],
    as_long_as=subject.holds(RU),
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
        unknown("whether he was sent is not known", on="2022-10-20", p=after(perhaps(SENT), who=CONSCRIPT)),
    ],
)

ASKED: Told = {"applies for alternative service": "RU", "on": "2022-09-25"}

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
            defeats=("ru.mobilisation-2022.call-up", "ru.mobilisation-2022.liability"),
            argued=True,
        ),
    ],
    grade=B,
    note="Whoever was doing alternative service when mobilisation came goes on with it (Law 421-FZ).",
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
