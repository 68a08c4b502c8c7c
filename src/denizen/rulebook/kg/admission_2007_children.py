"""Law of 21 May 2007 No 70 on citizenship, Articles 17 and 20: adoption, wards, children of those admitted."""

from denizen.language.enacting import BY_DECISION, B, acquires
from denizen.language.states import KG
from denizen.language.words import event, event_field, some, subject
from denizen.rulebook.kg import admission_2007_children_cases as worked
from denizen.rulebook.kg.admission_2007_terms import LAW, OLDER, parent

__all__ = ["LAW"]

LAW.provision(
    "Art 17, adopted by citizens",
    name="17-adopted",
    says="A foreign or stateless child adopted by citizens, or by a citizen and a stateless person, is a citizen.",
    on=event("is adopted", KG),
    when=[
        ~subject.holds(KG),
        subject.age < 18,
        event_field("by").among("citizens", "citizen and stateless person"),
    ],
    then=acquires(KG, title="adoption"),
    mode="A10",
    grade=B,
    note=OLDER,
    cases=worked.ADOPTED,
)

LAW.provision(
    "Art 17, adopted by a citizen and a foreigner",
    name="17-adopted-mixed",
    says="A child adopted by a citizen and a foreigner becomes a citizen when both agree to it in writing.",
    on=event("is claimed by parents", KG),
    when=[
        ~subject.holds(KG),
        subject.age < 18,
        subject.did("is adopted", KG, by="citizen and foreigner").happened,
    ],
    then=acquires(KG, title="adoption"),
    mode="A10",
    grade=B,
    note=OLDER,
    cases=worked.ADOPTED_BY_BOTH,
)

LAW.provision(
    "Art 17, guardianship",
    name="17-ward",
    says="A foreign or stateless child placed under the guardianship of a citizen becomes a citizen.",
    on=event("is placed under guardianship", KG),
    when=[~subject.holds(KG), subject.age < 18],
    then=acquires(KG, title="adoption"),
    mode="A10",
    grade=B,
    note=OLDER,
    cases=worked.WARD,
)

PARENT_ADMITTED = some("parent", parent, parent.holds(KG, by=("naturalisation", "reinstatement", "recognition")))

LAW.provision(
    "Art 20(1) and (3)",
    name="20-1",
    says="A child whose parent becomes a citizen while the other stays foreign may acquire citizenship on request.",
    on=event("applies for citizenship", KG),
    when=[~subject.holds(KG), subject.age < 18, PARENT_ADMITTED],
    unless=[(subject.age >= 14) & ~subject.did("consents as a child", KG).happened],
    then=acquires(KG, title="parent"),
    by=BY_DECISION,
    mode="A14",
    grade=B,
    note=OLDER + " The parent files the request; from fourteen the child's notarised consent is needed (Article 21).",
    cases=worked.CHILD_OF_NEW_CITIZEN,
)

LAW.gap(
    "Art 20(2)",
    says="A child living in Kyrgyzstan becomes a citizen with a parent who is admitted if the other is stateless.",
    because="It falls on the child by an event of one parent and a status of the other, which are not joined here.",
    taints=["kg.admission-2007.20-1"],
)
