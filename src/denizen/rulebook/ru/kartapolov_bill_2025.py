"""Bill of A. Kartapolov and others on how citizenship ends for non-registration, July 2025.

Submitted on 16 July 2025; supported by the government with remarks on 22 September 2025; revised by January 2026. A
vote in first reading was not found. It would give Law 138-FZ, Article 22(1)(2)(c), the procedure it lacks: a finding
of the commissariat, thirty days to register after all, and a wait before applying again.
"""

from denizen.language.enacting import BY_DECISION, B, Law, forbids, loses, no, protects, reading, unknown, yes
from denizen.language.force import history
from denizen.language.provisions import Source
from denizen.language.states import RU
from denizen.language.words import bearer, bearers, days, event, event_day, now, subject, years
from denizen.rulebook.ru.citizenship_2023 import ACQUIRED
from denizen.rulebook.ru.people import KYRGYZ, MARRIED, WIFE, Told, after, convicted, decided, new_citizen, perhaps

LAW = Law(
    "ru.kartapolov-bill-2025",
    RU,
    kind="bill",
    title="Bill on ending acquired citizenship for evading military registration (A. Kartapolov and others)",
    short="Kartapolov bill of 2025",
    force=history(bill="2025-07-16"),
    source=Source("TASS, 22 September 2025", "https://tass.ru/obschestvo/25118655", B),
)
RELATIVES = Source(
    "Rambler, September 2025, on relatives",
    "https://news.rambler.ru/politics/55332078-pravitelstvo-podderzhalo-lishenie-uklonistov-priobretennogo"
    "-grazhdanstva-rf/",
    B,
)
SOLDIERS = Source(
    "Vedomosti, 23 September 2025",
    "https://www.vedomosti.ru/society/articles/2025/09/23/1141130-uklonistov-i-lyudei-s-nepogashennoi-sudimostyu"
    "-lishat-priobretennogo-grazhdanstva-rf",
    B,
)
REVISED = Source(
    "Vedomosti, 2 February 2026",
    "https://www.vedomosti.ru/society/articles/2026/02/02/1173319-gd-utochnila-trebovaniya",
    B,
)

GROUND = "ru.citizenship-2023.22-1-2-c"
LATE = subject.did("breaches", RU, provision="ru.military-duty-1998.10-1")
REGISTERED = subject.did("registers for military", RU)

UNREGISTERED = new_citizen("2025-08-01")


def registers(on: str) -> Told:
    return {"registers for military": "RU", "on": on, "channel": "in person"}


LAW.provision(
    "on late registration",
    name="cure",
    says="Whoever registers within thirty days of the commissariat's finding keeps citizenship.",
    when=[subject.holds(RU, by=ACQUIRED), LATE.happened, REGISTERED.day <= LATE.last_day + days(30)],
    then=protects(RU, "Late registration within thirty days saves citizenship."),
    defeats=[GROUND],
    note="The day of the finding is not known to a case; the thirty days are counted from the first day of delay.",
    cases=[
        no("not yet registered", on="2025-09-14", p=UNREGISTERED),
        yes(
            "registered on the thirtieth day",
            on="2025-09-20",
            p=after(registers("2025-09-15"), who=UNREGISTERED),
            also=[f"not applies(p, {GROUND})"],
        ),
        no(
            "registered on the day after",
            on="2025-09-20",
            p=after(registers("2025-09-16"), who=UNREGISTERED),
            also=[f"applies(p, {GROUND})"],
        ),
        unknown(
            "whether he registered is not known",
            on="2025-09-20",
            p=after(perhaps(registers("2025-09-10")), who=UNREGISTERED),
        ),
    ],
)

SERVES: Told = {"enters service": "RU", "on": "2025-09-01", "form": "contract", "body": "army"}

LAW.provision(
    "on soldiers",
    name="soldiers",
    says="Whoever was called up by mobilisation or signed a contract keeps citizenship, even after a conviction.",
    when=[subject.holds(RU, by=ACQUIRED), subject.did("enters service", RU, form=("mobilised", "contract")).happened],
    then=protects(RU, "Service by mobilisation or contract saves acquired citizenship."),
    defeats=[GROUND, "ru.citizenship-2023.22-1-2-a", "ru.citizenship-2023.22-1-2-a-2025"],
    source=SOLDIERS,
    cases=[
        no("the day before the contract", on="2025-08-31", p=after(SERVES, who=UNREGISTERED)),
        yes("under contract", on="2025-09-01", p=after(SERVES, who=UNREGISTERED), also=[f"not applies(p, {GROUND})"]),
        yes(
            "convicted, then under contract",
            on="2025-09-01",
            p=after(convicted("2025-06-01", "228(2)"), SERVES),
            also=["not applies(p, ru.citizenship-2023.22-1-2-a)"],
        ),
        no("a conscript", on="2025-09-01", p=after(SERVES | {"form": "conscript"}, who=UNREGISTERED)),
        unknown("the form of service is not known", on="2025-09-01", p=after(SERVES | {"form": "unknown"})),
    ],
)

HUSBAND = after(decided("2025-10-20", "loss"), who=UNREGISTERED | MARRIED)
CHILD: Told = {"born": "2023-04-01", "parents": ["p", "wife"], "nationalities": {"RU": "birth", "others": "none"}}

LAW.provision(
    "on relatives",
    name="family",
    says="Relatives of the person, children included, may lose citizenship as well.",
    on=event("loses", RU, provision=GROUND),
    then=loses(RU, manner="withdrawal"),
    by=BY_DECISION,
    whom=bearers("spouse", "child", where=bearer.holds(RU)),
    mode="L11",
    source=RELATIVES,
    readings=[
        reading(
            "all relatives",
            says="The text of July 2025 makes no exception for those who are citizens by birth.",
            held_by="the government, which for that reason asked for a change",
        ),
        reading(
            "not those by birth",
            says="Relatives who are citizens by birth keep their citizenship.",
            held_by="the government's remark of 22 September 2025; whether it was followed is not known",
            whom=bearers("spouse", "child", where=bearer.holds(RU) & ~bearer.holds(RU, by=("birth", "initial"))),
        ),
    ],
    note="How relatives fare in the revised text of January 2026 was not verified. It would also be L12.",
    cases=[
        no("the wife, the day before the decision", on="2025-10-19", bearer="wife", p=HUSBAND, wife=WIFE),
        yes("the wife", on="2025-10-20", bearer="wife", p=HUSBAND, wife=WIFE, also=["holds(wife, RU)"]),
        yes("the child", on="2025-10-20", bearer="child", p=HUSBAND, wife=WIFE, child=CHILD),
        no(
            "the child",
            on="2025-10-20",
            bearer="child",
            p=HUSBAND,
            wife=WIFE,
            child=CHILD,
            reading="not those by birth",
        ),
        unknown(
            "whether the wife is Russian is not known",
            on="2025-10-20",
            bearer="wife",
            p=HUSBAND,
            wife=WIFE | {"nationalities": {"RU": "unknown"}},
        ),
    ],
)

LAW.provision(
    "on a new application",
    name="wait",
    says="Whoever lost citizenship in this way may apply for it again three years after the decision, not before.",
    on=event("loses", RU, provision=GROUND),
    as_long_as=now < event_day + years(3),
    then=forbids(RU, "apply for citizenship again", broken_by=event("applies for citizenship", RU)),
    source=REVISED,
    cases=[
        no("the day before the decision", on="2025-10-19", p=HUSBAND, wife=WIFE),
        yes("the day of the decision", on="2025-10-20", p=HUSBAND, wife=WIFE),
        yes("the last day of three years", on="2028-10-19", p=HUSBAND, wife=WIFE),
        no("three years after", on="2028-10-20", p=HUSBAND, wife=WIFE),
        no("never lost it", on="2025-10-20", p=KYRGYZ),
        unknown(
            "whether a decision was taken is not known",
            on="2025-10-20",
            p=after(perhaps(decided("2025-10-20", "loss")), who=UNREGISTERED),
        ),
    ],
)

LAW.gap(
    "on the finding",
    says="The commissariat makes a finding and sends it to the ministry within five working days.",
    because="The steps of the procedure are not events of a case.",
    taints=("ru.kartapolov-bill-2025.cure",),
)
