"""Law 138-FZ of 2023 on citizenship: children who leave, checks of citizenship, law in time (Arts 3, 23 and 40)."""

from denizen.language.enacting import (
    BY_DECISION,
    BY_LAW,
    ON_APPLICATION,
    A,
    B,
    C,
    loses,
    protects,
    reading,
)
from denizen.language.provisions import Source
from denizen.language.states import RU
from denizen.language.words import event, person, some, subject
from denizen.rulebook.ru import citizenship_2023_cases as worked
from denizen.rulebook.ru.citizenship_2023_released import ACQUIRED, LAW

__all__ = ["ACQUIRED", "LAW"]

CHECKS = Source(
    "Russian consulate in Dublin, on checks under Art 40",
    "https://dublin.kdmid.ru/ru/consular-functions/issues-of-citizenship/admission-to-citizenship/",
    B,
)

parent = person("parent")

LAW.provision(
    "Art 23, children",
    name="23-child",
    says="A child may leave with the parents, or with one and the consent of the other, if it has another nationality.",
    when=[
        subject.holds(RU),
        subject.age < 18,
        subject.holds_another(RU),
        some("parent", parent, parent.did("loses", RU, manner="renunciation").happened | ~parent.holds(RU)),
    ],
    unless=[subject.under("ru.citizenship-2023.23")],
    then=loses(RU, manner="renunciation"),
    by=ON_APPLICATION,
    mode="L11",
    grade=C,
    note=(
        "Carried over from Law 62-FZ; not read. From 14 on the child must agree. A loss of a parent against the will "
        "takes nothing from the children: no rule that does was found, and lawmakers asked for one in 2025."
    ),
    cases=worked.CHILD_EXIT_CASES,
)

# --- checks ----------------------------------------------------------------------------------------------------------

LAW.provision(
    "Art 40(4) and (6)",
    name="40",
    says=(
        "A check by the ministry or a consulate may find that a person never acquired citizenship; the passport is "
        "then void, and the person is treated as a foreigner or stateless from the outset."
    ),
    on=event("has the passport voided", RU),
    when=[subject.holds(RU)],
    then=loses(RU, manner="void"),
    by=BY_DECISION,
    source=CHECKS,
    readings=[
        reading(
            "official practice",
            says="The finding shows that there never was citizenship; nothing has to be ended.",
            held_by="the Interior Ministry, and courts that uphold its checks",
        ),
        reading(
            "judged by the law of the time",
            says=(
                "A finding decides nothing: whether the person became a citizen follows from the law of that time, and "
                "a mistake of an official years ago takes citizenship from nobody."
            ),
            held_by="Article 3 of the Law; the Constitutional Court, 29 April 2025 (Karpunin), in part",
            then=protects(RU, "Who became a citizen by law stays one until it ends by law."),
            by=BY_LAW,
        ),
    ],
    note=(
        "A case tells the finding as a decision of annulment. "
        "A third way beside annulment and ending. Reported for a soldier from the Saratov region in 2024 and 2025, "
        "whose citizenship as a child was found to be a mistake. Recognition (Art 18) may be open. The paragraphs are "
        "named by a consulate; their text was not read."
    ),
    cases=worked.VOID_PASSPORT_CASES,
)
LAW.provision(
    "Art 3",
    says="Whether somebody was a citizen, Soviet or Russian, is judged by the law in force at that time.",
    when=[subject.did("has the passport voided", RU).happened],
    then=protects(RU, "Past citizenship is judged by the law of its time."),
    source=Source("Law 138-FZ, Arts 1 to 3, CIS Legislation", "https://cis-legislation.com/document.fwx?rgn=149374", A),
    note="The Law applies to what arises after it is in force, unless it says otherwise; Article 24 does.",
    cases=worked.PAST_CITIZENSHIP_CASES,
)
LAW.gap(
    "Art 40",
    says="Whether children keep a citizenship that came to them through somebody found never to have been a citizen.",
    because="No rule was read; they are computed as citizens, since what was done meanwhile is not undone here.",
    taints=("ru.citizenship-2023.13-1-russia", "ru.citizenship-2023.13-1-abroad"),
)
