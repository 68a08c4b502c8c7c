"""Regulation on questions of citizenship, Decree of 14 November 2002 No 1325: checks of who is a citizen.

In force from the end of 2002 until Decree 889 of 22 November 2023. Its rules on papers changed no status; what matters
is the check, by which passports issued since 1992 were found void from about 2007 on.
"""

from denizen.language.enacting import BY_DECISION, BY_LAW, B, C, Law, loses, no, protects, reading, unknown, yes
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import RU
from denizen.language.words import event, subject
from denizen.rulebook.ru.people import BY_BIRTH, Told, after, perhaps

LAW = Law(
    "ru.decree-1325-2002",
    RU,
    kind="decree",
    title="Decree of 14 November 2002 No 1325 approving the regulation on questions of citizenship",
    original_title="Об утверждении Положения о порядке рассмотрения вопросов гражданства Российской Федерации",
    short="Decree 1325",
    force=in_force("2002-11", until="2023-11-22"),
    source=Source(
        "Regulation of Decree 1325, point 45, quoted",
        "https://boochi.ru/dlya-chego/dokumenta-podtverzhdayuschego-grazhdanstvo-rf-chto-eto.html",
        B,
    ),
)
CHECKS = Source(
    "Instruction of the Interior Ministry on checks of citizenship, Consultant",
    "https://consultant.ru/document/cons_doc_LAW_357280/ccb26f45608376f7d61ceb1de073425f84d26e49",
    C,
)
VOIDED: Told = {"has the passport voided": "RU", "on": "2010-12-02"}

LAW.provision(
    "on checks",
    name="check",
    says=(
        "A check may find that a person never acquired citizenship; the passport is withdrawn as issued without "
        "ground, and the person is treated as a foreigner or stateless."
    ),
    on=event("has the passport voided", RU),
    when=[subject.holds(RU)],
    then=loses(RU, manner="void"),
    by=BY_DECISION,
    force=in_force("2002-11", until="2023-10-26"),
    source=CHECKS,
    readings=[
        reading(
            "official practice",
            says="The finding shows that there never was citizenship; nothing has to be ended.",
            held_by="the migration service and the Interior Ministry",
        ),
        reading(
            "judged by the law of the time",
            says="A finding decides nothing; whether the person became a citizen follows from the law of that time.",
            held_by=(
                "the European Court (Alpeyeva and Dzhalagoniya, 2018; Sharipov, 2022), the Constitutional Court on 29 "
                "April 2025, and courts that ordered passports to be given back"
            ),
            then=protects(RU, "Who became a citizen by law stays one until it ends by law."),
            by=BY_LAW,
        ),
    ],
    note=(
        "A case tells the finding as a decision of annulment. "
        "So many were caught by it that Chapter VIII.1 of Law 62-FZ gave them recognition from November 2012 on. From "
        "26 October 2023 Law 138-FZ, Article 40. The point of the regulation was not read."
    ),
    cases=[
        no("the day before", on="2010-12-01", p=after(VOIDED, who=BY_BIRTH)),
        yes("a passport of the 1990s", on="2010-12-02", p=after(VOIDED, who=BY_BIRTH), also=["holds(p, RU)"]),
        no(
            "and so decided",
            on="2010-12-02",
            p=after(VOIDED, {"decides": "RU", "on": "2010-12-02", "about": "annulment"}, who=BY_BIRTH),
            also=["not holds(p, RU)"],
        ),
        yes(
            "the other reading",
            on="2010-12-02",
            p=after(VOIDED, who=BY_BIRTH),
            reading="judged by the law of the time",
            also=["holds(p, RU)"],
        ),
        no("before the regulation", on="2002-12-01", p=after(VOIDED | {"on": "2002-10-31"}, who=BY_BIRTH)),
        yes("after it", on="2002-12-01", p=after(VOIDED | {"on": "2002-12-01"}, who=BY_BIRTH)),
        yes("the last day before Law 138-FZ", on="2023-10-25", p=after(VOIDED | {"on": "2023-10-25"}, who=BY_BIRTH)),
        no("the day of Law 138-FZ", on="2023-10-26", p=after(VOIDED | {"on": "2023-10-26"}, who=BY_BIRTH)),
        unknown("whether it happened is not known", on="2010-12-02", p=after(perhaps(VOIDED), who=BY_BIRTH)),
    ],
)
LAW.gap(
    "on checks",
    says="Whether children keep a citizenship that came to them through somebody found never to have been a citizen.",
    because="No rule was read; they are computed as citizens, since what was done meanwhile is not undone here.",
    taints=("ru.citizenship-2002.12-1-russia", "ru.citizenship-2002.12-1-abroad"),
)
