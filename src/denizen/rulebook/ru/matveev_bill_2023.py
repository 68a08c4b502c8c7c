"""Bill of M. Matveev on ending acquired citizenship for evading military duty, August 2023.

Announced on 1 August 2023, submitted to the Duma about 30 August 2023, not adopted: Law 281-FZ of 8 August 2024 took
up non-registration alone. Its formal end was not verified. It went beyond that law: it reached whoever evades military
duty, mobilisation included, and its author wanted the family to lose citizenship as well.
"""

from denizen.language.enacting import BY_DECISION, B, Law, loses, no, unknown, yes
from denizen.language.force import history
from denizen.language.provisions import Source
from denizen.language.states import RU
from denizen.language.words import bearer, bearers, event, subject
from denizen.rulebook.ru.citizenship_2023 import ACQUIRED
from denizen.rulebook.ru.people import BY_BIRTH, MARRIED, WIFE, Told, after, decided, new_citizen, perhaps

LAW = Law(
    "ru.matveev-bill-2023",
    RU,
    kind="bill",
    title="Bill on ending acquired citizenship for evading registration, service and mobilisation (M. Matveev)",
    short="Matveev bill of 2023",
    force=history(statement="2023-08-01", bill="2023-08-30"),
    source=Source("Rossiyskaya Gazeta, 31 August 2023", "https://rg.ru/2023/08/31/zasluzhit-pasport.html", B),
)
STATEMENT = Source(
    "Vedomosti, 26 August 2023, on the author's earlier statement",
    "https://vedomosti.ru/society/news/2023/08/26/992049-gosdumu-vnesut-proekt-lishenii-uklonistov-priobretennogo"
    "-grazhdanstva",
    B,
)

UNREGISTERED = new_citizen("2023-09-01")
REGISTERS: Told = {"registers for military": "RU", "on": "2023-09-15", "channel": "in person"}
EVADES: Told = {"evades call-up": "RU", "on": "2023-10-05", "for": "mobilisation"}

LAW.provision(
    "on registration",
    name="registration",
    says="A citizen by acquisition who does not register for military service in time loses citizenship.",
    on=event("breaches", RU, provision="ru.military-duty-1998.10-1"),
    when=[subject.holds(RU, by=ACQUIRED)],
    then=loses(RU, manner="withdrawal"),
    by=BY_DECISION,
    mode="L08",
    cases=[
        no("the fourteenth day", on="2023-09-15", p=UNREGISTERED),
        yes("the day after", on="2023-09-16", p=UNREGISTERED),
        no("registered in time", on="2023-09-16", p=after(REGISTERS, who=UNREGISTERED)),
        unknown("whether he registered is not known", on="2023-09-16", p=after(perhaps(REGISTERS), who=UNREGISTERED)),
    ],
)

LAW.provision(
    "on evasion",
    name="evasion",
    says="So does a citizen by acquisition who evades military duty, call-up by mobilisation included.",
    on=event("evades call-up", RU, for_=("conscription", "mobilisation")),
    when=[subject.holds(RU, by=ACQUIRED)],
    then=loses(RU, manner="withdrawal"),
    by=BY_DECISION,
    mode="L08",
    note="Whether a conviction would be needed is not reported. Expulsion from Russia was to follow.",
    cases=[
        no("the day before", on="2023-10-04", p=after(EVADES)),
        yes("stays away from mobilisation", on="2023-10-05", p=after(EVADES)),
        no("a citizen by birth", on="2023-10-05", p=after(EVADES, who=BY_BIRTH)),
        no("before the proposal", on="2023-10-05", p=after(EVADES | {"on": "2023-07-31"})),
        unknown("whether he evaded is not known", on="2023-10-05", p=after(perhaps(EVADES))),
    ],
)

HUSBAND = after(decided("2023-10-20", "loss"), who=UNREGISTERED | MARRIED)
RUSSIAN_WIFE = WIFE | {"nationalities": {"RU": "birth", "others": "none"}}

LAW.provision(
    "on the family",
    name="family",
    says="So do the members of the family who received citizenship in connection with that person.",
    on=event("loses", RU, provision=("ru.matveev-bill-2023.registration", "ru.matveev-bill-2023.evasion")),
    then=loses(RU, manner="withdrawal"),
    whom=bearers("spouse", "child", where=bearer.holds(RU) & ~bearer.holds(RU, by=("birth", "initial"))),
    force=history(statement="2023-08-01"),
    mode="L11",
    source=STATEMENT,
    note=(
        "Said by the author, not known to be in the text submitted. A connection is taken to exist where citizenship "
        "was not acquired by birth. It would also be L12."
    ),
    cases=[
        no("the wife, the day before the decision", on="2023-10-19", bearer="wife", p=HUSBAND, wife=WIFE),
        yes("the wife", on="2023-10-20", bearer="wife", p=HUSBAND, wife=WIFE, also=["not holds(wife, RU)"]),
        no("a Russian-born wife", on="2023-10-20", bearer="wife", p=HUSBAND, wife=RUSSIAN_WIFE),
        unknown(
            "how the wife became a citizen is not known",
            on="2023-10-20",
            bearer="wife",
            p=HUSBAND,
            wife=WIFE | {"nationalities": {"RU": "unknown"}},
        ),
    ],
)
