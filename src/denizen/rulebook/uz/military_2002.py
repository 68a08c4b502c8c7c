"""Law of the Republic of Uzbekistan of 12 December 2002 No 436-II on universal military duty and military service.

Known in excerpts, with amendments up to 28 November 2023. The exact day of entry into force and the article on the age
of call-up were not read.
"""

from typing import Any

from denizen.language.enacting import B, Law, empowers, no, owes, protects, reading, unknown, yes
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import UZ
from denizen.language.words import event, subject

LAW = Law(
    "uz.military-2002",
    UZ,
    title="Law of 12 December 2002 No 436-II «On universal military duty and military service»",
    short="Law on military duty of Uzbekistan 2002",
    force=in_force("2002-12-12/2003-12-31"),
    source=Source("Law No 436-II, excerpts", "https://cis-legislation.com/document.fwx?rgn=3593", B),
)

LIABLE = [subject.is_male, subject.holds(UZ), subject.age >= 18]
MAN: dict[str, Any] = {"sex": "male", "born": "2005-01-20", "nationalities": {"UZ": "birth"}}
STUDENT = MAN | {"residence": "UZ", "deferment": True}
DECREED = MAN | {
    "nationalities": {"UZ": "birth", "RU": {"by": "naturalisation", "on": "2024-03-12"}},
    "events": [{"decides": "UZ", "on": "2025-07-20", "about": "loss", "ground": "uz.citizenship-2020.25-acquisition"}],
}

LAW.provision(
    "call-up age",
    name="draft",
    says="A male citizen of 18 to 27 owes compulsory military service, reported to last 12 months.",
    when=[*LIABLE, subject.age < 27],
    unless=[subject.did("completes service", UZ).happened, subject.did("is exempted", UZ).happened],
    then=owes(UZ, "do compulsory military service", fulfilled_by=event("completes service", UZ)),
    readings=[
        reading(
            "until the 27th birthday",
            says="A man is called up until he turns 27.",
            held_by="the usual reading of «18 to 27»",
        ),
        reading(
            "27 included",
            says="A man is called up while he is 27 as well.",
            held_by="a possible reading; the article was not read",
            when=[*LIABLE, subject.age < 28],
        ),
    ],
    note="Another nationality and residence abroad do not end the duty; a decree on loss does.",
    cases=[
        no("the day before 18", on="2023-01-19", p=MAN),
        yes("18 that day", on="2023-01-20", p=MAN),
        yes("the day before 27", on="2032-01-19", p=MAN),
        no("27 that day", on="2032-01-20", p=MAN),
        yes("27 that day", on="2032-01-20", p=MAN, reading="27 included"),
        yes("the day before 28", on="2033-01-19", p=MAN, reading="27 included"),
        no("28 that day", on="2033-01-20", p=MAN, reading="27 included"),
        no("a woman", on="2025-03-01", p=MAN | {"sex": "female"}),
        no("has served", on="2025-03-01", p=MAN | {"events": [{"completes service": "UZ", "on": "2024-12-01"}]}),
        yes("also Russian, lives in Russia", on="2025-07-19", p=DECREED | {"residence": "RU"}),
        no("from the decree on", on="2025-07-21", p=DECREED | {"residence": "RU"}),
        unknown("day of birth not known", on="2023-01-20", p=MAN | {"born": "2005"}),
    ],
)

LAW.provision(
    "mobilisation call-up reserve",
    name="reserve",
    says="Instead of compulsory service, a month in the paid mobilisation call-up reserve is open until 27.",
    when=[subject.under("uz.military-2002.draft"), subject.age < 27],
    then=empowers(UZ, "serve in the mobilisation call-up reserve against payment"),
    note=(
        "Enrolment and the month are told as completed service. Who is taken in, and the price, were not read, nor "
        "whether another State takes the month for service done."
    ),
    cases=[
        no("the day before 18", on="2023-01-19", p=MAN),
        yes("18 that day", on="2023-01-20", p=MAN),
        yes("the day before 27", on="2032-01-19", p=MAN),
        no("27 that day", on="2032-01-20", p=MAN),
        no("a woman", on="2025-03-01", p=MAN | {"sex": "female"}),
        no("has served", on="2025-03-01", p=MAN | {"events": [{"completes service": "UZ", "on": "2024-12-01"}]}),
        unknown("day of birth not known", on="2023-01-20", p=MAN | {"born": "2005"}),
    ],
)

LAW.provision(
    "Art 22(1)",
    says=(
        "In peacetime whoever is unfit, has lost a brother or sister in military service, or is ordained in a "
        "registered religious organisation is released from conscription and from the call-up reserve."
    ),
    when=[*LIABLE, subject.age < 27, subject.fact("fitness").among("unfit")],
    then=protects(UZ, "Release from conscription in peacetime, once the finding is confirmed."),
    source=Source(
        "Replies of Uzbekistan in the universal periodic review, 2009",
        "https://wri-irg.org/en/story/2009/report-working-group-universal-periodic-review-uzbekistan-addendum-views-"
        "conclusions",
        B,
    ),
    note="The duty ends with the decision, told as a final exemption. Fitness alone is computed here.",
    cases=[
        yes("unfit", on="2025-03-01", p=MAN | {"fitness": "unfit"}),
        no("fit", on="2025-03-01", p=MAN | {"fitness": "fit"}),
        no("a woman", on="2025-03-01", p=MAN | {"fitness": "unfit", "sex": "female"}),
        no("17", on="2023-01-19", p=MAN | {"fitness": "unfit"}),
        yes("18", on="2023-01-20", p=MAN | {"fitness": "unfit"}),
        yes("26", on="2032-01-19", p=MAN | {"fitness": "unfit"}),
        no("27", on="2032-01-20", p=MAN | {"fitness": "unfit"}),
        unknown("fitness not known", on="2025-03-01", p=MAN | {"fitness": "unknown"}),
    ],
)
LAW.provision(
    "Art 21, deferment",
    name="21-deferment",
    says="Family, health and study defer; nobody is called up while a deferment lasts.",
    when=[subject.under("uz.military-2002.draft"), subject.resides_in(UZ), subject.has("deferment")],
    then=protects(UZ, "No call-up while the deferment lasts."),
    note="Wording of ЗРУ-718 of 30 September 2021; the list was not read. The duty itself goes on.",
    cases=[
        yes("studies", on="2025-03-01", p=STUDENT, also=["owes(p, uz.military-2002.draft)"]),
        no("has none", on="2025-03-01", p=STUDENT | {"deferment": False}),
        no("lives in Russia", on="2025-03-01", p=STUDENT | {"residence": "RU"}),
        no("27 already", on="2032-01-20", p=STUDENT),
        unknown("not known", on="2025-03-01", p=STUDENT | {"deferment": "unknown"}),
    ],
)
LAW.gap(
    "Art 21",
    says="Family, health and study defer (wording of ЗРУ-718 of 30 September 2021).",
    because="The list was not read: who is deferred, and for how long, is not computed.",
    taints=["uz.military-2002.draft", "uz.military-2002.21-deferment"],
)
LAW.gap(
    "citizens abroad",
    says="How citizens who live abroad are registered and called up.",
    because="No rule on them was read; nothing frees them.",
    taints=["uz.military-2002.draft"],
)
LAW.gap(
    "Art 37",
    says=(
        "Men of 18 to 27 who are members of a registered religious organisation that forbids bearing arms may do "
        "alternative service; no other objection counts."
    ),
    because="Membership of such an organisation is not among the facts of a case.",
    taints=["uz.military-2002.draft"],
)
