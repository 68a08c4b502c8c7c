"""Bill of September 2025 on soldiers who serve instead of a sentence or a trial: higher penalties.

Submitted by the government on 24 September 2025, first reading on 12 November, adopted by the Duma on 16 December and
approved by the Federation Council on 19 December 2025. Signature and entry into force were not verified. It would add
to Articles 337 to 339 of the Criminal Code parts on those who were freed on condition, or whose case was suspended,
because they went to serve.
"""

from denizen.language.enacting import B, Law, exposes, imprisonment, no, sanction, unknown, yes
from denizen.language.force import history
from denizen.language.provisions import Source
from denizen.language.states import RU
from denizen.language.words import event, subject
from denizen.rulebook.ru.people import KYRGYZ, Told, after, convicted, perhaps

LAW = Law(
    "ru.convict-soldiers-bill-2025",
    RU,
    kind="bill",
    title="Bill on soldiers who serve instead of a sentence or a trial (Criminal Code, Arts 337 to 339)",
    short="Bill on convict soldiers, 2025",
    force=history(bill="2025-09-24", adopted="2025-12-16"),
    source=Source("RBC, 19 December 2025", "https://www.rbc.ru/rbcfreenews/694511199a79470c284be1b7", B),
)
ADOPTED = Source("Kommersant, 16 December 2025", "https://www.kommersant.ru/doc/8293267", B)

JUDGED, CHARGED = subject.did("is convicted", RU), subject.did("is charged", RU)
SIGNED = subject.did("signs contract", RU, not_with="private company")
MOBILISED = subject.did("enters service", RU, form="mobilised")
#: Serves instead of a sentence or a trial.
SERVES_INSTEAD = [
    (JUDGED.happened & (SIGNED.since(JUDGED.day) | MOBILISED.since(JUDGED.day)))
    | (CHARGED.happened & (SIGNED.since(CHARGED.day) | MOBILISED.since(CHARGED.day)))
]

SIGNS: Told = {"signs contract": "RU", "on": "2025-06-01", "months": 12, "with": "army"}
CONVICT = after(convicted("2025-03-01", "158(2)"), SIGNS)
ACCUSED = after({"is charged": "RU", "on": "2025-03-01", "article": "158(2)"}, SIGNS)
VOLUNTEER = after(SIGNS)


def absent(days: int, who: Told = CONVICT) -> Told:
    return after({"is absent without leave": "RU", "on": "2026-02-01", "days": days}, who=who)


ABSENCE_CONVICTED, DAY = event("is convicted", RU, article="337"), "2026-02-01"
NOT_TOLD = after({"is absent without leave": "RU", "on": DAY}, who=CONVICT)

LAW.provision(
    "Art 337, absence of up to ten days",
    name="absence-short",
    says="Absence of more than two and up to ten days would bring two to six years.",
    on=event("is absent without leave", RU, days=tuple(range(3, 11))),
    when=SERVES_INSTEAD,
    then=exposes(RU, sanction(imprisonment(2, 6)), imposed_by=ABSENCE_CONVICTED),
    source=ADOPTED,
    cases=[
        no("two days", on=DAY, p=absent(2)),
        yes("three days", on=DAY, p=absent(3)),
        yes("ten days", on=DAY, p=absent(10)),
        no("eleven days", on=DAY, p=absent(11)),
        no("a volunteer without a case", on=DAY, p=absent(3, who=VOLUNTEER)),
        unknown("the length is not known", on=DAY, p=NOT_TOLD),
    ],
)
LAW.provision(
    "Art 337, absence of up to a month",
    name="absence",
    says="Absence of more than ten days and up to a month would bring three to eight years.",
    on=event("is absent without leave", RU, days=tuple(range(11, 32))),
    when=SERVES_INSTEAD,
    then=exposes(RU, sanction(imprisonment(3, 8)), imposed_by=ABSENCE_CONVICTED),
    source=ADOPTED,
    cases=[
        no("ten days", on=DAY, p=absent(10)),
        yes("eleven days", on=DAY, p=absent(11)),
        yes("thirty-one days", on=DAY, p=absent(31)),
        no("thirty-two days", on=DAY, p=absent(32)),
        unknown("the length is not known", on=DAY, p=NOT_TOLD),
    ],
)
LAW.provision(
    "Art 337, absence of more than a month",
    name="absence-long",
    says="Absence of more than a month would bring seven to twelve years.",
    on=event("is absent without leave", RU, least_days=32),
    when=SERVES_INSTEAD,
    then=exposes(RU, sanction(imprisonment(7, 12)), imposed_by=ABSENCE_CONVICTED),
    source=ADOPTED,
    cases=[
        no("thirty-one days", on=DAY, p=absent(31)),
        yes("thirty-two days", on=DAY, p=absent(32)),
        no("a volunteer without a case", on=DAY, p=absent(32, who=VOLUNTEER)),
        unknown("the length is not known", on=DAY, p=NOT_TOLD),
    ],
)

DESERTS: Told = {"deserts": "RU", "on": DAY}

LAW.provision(
    "Art 338",
    name="desertion",
    says="Desertion would bring ten to twenty years.",
    on=event("deserts", RU),
    when=SERVES_INSTEAD,
    then=exposes(RU, sanction(imprisonment(10, 20)), imposed_by=event("is convicted", RU, article="338")),
    source=ADOPTED,
    cases=[
        no("the day before", on="2026-01-31", p=after(DESERTS, who=CONVICT)),
        yes("freed from a sentence", on=DAY, p=after(DESERTS, who=CONVICT)),
        yes("the case was suspended", on=DAY, p=after(DESERTS, who=ACCUSED)),
        no("a volunteer without a case", on=DAY, p=after(DESERTS, who=VOLUNTEER)),
        unknown("whether he deserted is not known", on=DAY, p=after(perhaps(DESERTS), who=CONVICT)),
    ],
)

SHIRKS: Told = {"shirks service": "RU", "on": DAY, "altogether": True}

LAW.provision(
    "Art 339",
    name="shirking",
    says="Shirking by feigned illness, self-harm or deceit would bring seven to twelve years.",
    on=event("shirks service", RU),
    when=SERVES_INSTEAD,
    then=exposes(RU, sanction(imprisonment(7, 12)), imposed_by=event("is convicted", RU, article="339")),
    source=ADOPTED,
    cases=[
        yes("freed from a sentence", on=DAY, p=after(SHIRKS, who=CONVICT)),
        no("never convicted nor charged", on=DAY, p=after(SHIRKS, who=KYRGYZ)),
        unknown("whether he did is not known", on=DAY, p=after(perhaps(SHIRKS), who=CONVICT)),
    ],
)
