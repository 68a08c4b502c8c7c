"""Law of Kyrgyzstan of 2007 on citizenship: children, exit, loss and remedies, in the text of 2025."""

from denizen.language.enacting import (
    BY_DECISION,
    ON_APPLICATION,
    empowers,
    forbids,
    loses,
    owes,
    protects,
    reading,
)
from denizen.language.force import in_force
from denizen.language.states import KG
from denizen.language.words import (
    any_of,
    as_of,
    date,
    days,
    event,
    event_day,
    months,
    now,
    some,
    subject,
)
from denizen.rulebook.adoption import adopted_by_foreigners
from denizen.rulebook.kg import citizenship_2007_termination_cases as worked
from denizen.rulebook.kg.citizenship_2007_principles import (
    BORDERING,
    CURRENT_TEXT,
    LAW,
    LAW_OF_2023,
    LAW_OF_2025,
    parent,
)
from denizen.rulebook.kg.foreign_service import SERVES_ABROAD

__all__ = ["LAW"]

POSTS = ("army", "security", "police", "justice", "administration")

# --- children and spouses ---------------------------------------------------------------------------------

LAW.provision(
    "Arts 19, 21 and 32(3)",
    name="21-children",
    says=(
        "No rule extends a parent's exit or loss to the child; from fourteen a child changes citizenship with the "
        "parents only by its own notarised consent."
    ),
    when=[subject.holds(KG), subject.age < 18, some("parent", parent, parent.did("loses", KG).happened)],
    then=protects(KG, "A child does not lose citizenship because a parent does."),
    note=CURRENT_TEXT,
    cases=worked.CHILD_KEEPS,
)

LAW.provision(
    "Art 18",
    says="A child who is a citizen stays one when foreigners adopt it.",
    when=[subject.holds(KG), adopted_by_foreigners(KG, "citizen and foreigner")],
    then=protects(KG, "Adoption by foreigners does not end the child's citizenship."),
    note=CURRENT_TEXT,
    cases=worked.ADOPTED_BY_FOREIGNERS,
)

LAW.provision(
    "Art 22(2)",
    says=(
        "The other nationality is not recognised if it is that of a bordering State, or if its holder is among those "
        "to whom admission is refused, such as members of a foreign army."
    ),
    when=[subject.holds(KG), any_of(*(subject.holds(state) for state in BORDERING)) | SERVES_ABROAD],
    then=forbids(KG, "invoke the other nationality towards Kyrgyzstan"),
    force=in_force(LAW_OF_2023),
    note="Not recognising does not end citizenship; that takes a ground of Article 26 and a decree.",
    cases=worked.NOT_RECOGNISED,
)

LAW.provision(
    "Art 22(4)",
    says=(
        "Whoever holds another nationality may not be President, member of parliament, judge, officer of a law-"
        "enforcement body, staff of the defence body, or head of a State body."
    ),
    when=[subject.holds(KG), subject.holds_another(KG)],
    then=forbids(KG, "hold the posts named in the law", broken_by=event("enters service", KG, body=POSTS)),
    note="The Constitution of 2021 has the same bar for political and special State posts (Article 38). "
    + CURRENT_TEXT,
    cases=worked.NO_POSTS,
)

LAW.provision(
    "Art 22(6)",
    says="A citizen who holds another nationality must notify the authorities of it.",
    when=[subject.holds(KG), subject.holds_another(KG)],
    then=owes(KG, "notify the authorities of the other nationality", fulfilled_by=event("notifies", KG)),
    force=in_force(LAW_OF_2023),
    note="The law sets no time limit and attaches no loss; the President's procedure and a sanction were not found.",
    cases=worked.MUST_NOTIFY,
)

# --- exit -------------------------------------------------------------------------------------------------

PROSECUTED = subject.did("is charged", KG).happened | subject.did("is convicted", KG).happened
HAS_WHERE_TO_GO = subject.holds_another(KG) | subject.has("promised_nationality")

LAW.provision(
    "Art 24",
    says="A citizen may petition the President for release from citizenship.",
    when=[subject.holds(KG)],
    then=empowers(KG, "petition the President for release", exercised_by=event("applies for exit", KG)),
    force=in_force(LAW_OF_2025),
    mode="L01",
    note="Release was possible before 2025 too; the text in force then was not read.",
    cases=worked.MAY_PETITION,
)

LAW.provision(
    "Arts 24 and 25",
    name="25",
    says=(
        "The President may release a citizen who has or is promised another nationality; not one who is accused or "
        "convicted, who owes obligations to the State, or whose exit harms national security."
    ),
    on=event("applies for exit", KG),
    when=[subject.holds(KG), HAS_WHERE_TO_GO],
    unless=[PROSECUTED],
    as_long_as=~PROSECUTED,
    then=loses(KG, manner="renunciation"),
    by=ON_APPLICATION,
    force=in_force(LAW_OF_2025),
    mode="L01",
    readings=[
        reading(
            "conscript duty bars",
            says="Conscript service not yet done is an unfulfilled obligation to the State.",
            held_by="consulates, as far as is known: their files include a check of the military record",
            when=[subject.holds(KG), HAS_WHERE_TO_GO, ~subject.under("kg.military-2009.draft")],
        ),
        reading(
            "assessed debts only",
            says="Only obligations that were assessed, such as taxes, bar release; military duty is not named.",
            held_by="the silence of the text",
            when=[subject.holds(KG), HAS_WHERE_TO_GO],
        ),
    ],
    note=(
        "Other obligations and national security are not computed. A prosecution that ended bars no longer, but a "
        "case cannot tell its end."
    ),
    cases=worked.RELEASED,
)

LAW.provision(
    "Arts 24 and 25, a decree told alone",
    name="25-decreed",
    says="Whoever is released by decree of the President ceases to be a citizen on its day.",
    on=event("decides", KG, about="exit"),
    when=[subject.holds(KG), ~subject.did("applies for exit", KG).happened],
    then=loses(KG, manner="renunciation"),
    force=in_force(LAW_OF_2025),
    note="For accounts that tell the decree and not the petition, which is presumed.",
    cases=worked.RELEASED_BY_DECREE,
)

# --- loss -------------------------------------------------------------------------------------------------

LAW.provision(
    "Art 26(1)",
    says="Having acquired citizenship by knowingly false information or forged papers is a ground of loss.",
    when=[subject.holds(KG), subject.did("misrepresents", KG).happened],
    then=loses(KG, manner="withdrawal"),
    by=BY_DECISION,
    force=in_force(LAW_OF_2025),
    mode="L09",
    note="The fraud may date from any time; citizenship ends with the decree. The text before 2025 was not read.",
    cases=worked.FRAUD,
)

TOOK_BORDERING = subject.did("acquires", state=BORDERING)
KYRGYZ_BEFORE = as_of(TOOK_BORDERING.last_day + days(-1), subject.holds(KG))

LAW.provision(
    "Art 26(2)(1)",
    says="Acquiring the nationality of Kazakhstan, Uzbekistan, Tajikistan or China is a ground of loss.",
    when=[subject.holds(KG), KYRGYZ_BEFORE],
    then=loses(KG, manner="withdrawal"),
    by=BY_DECISION,
    force=in_force(LAW_OF_2023),
    note="Not the mode L05 of the typology: it reaches those who take the nationality of four States, not any other.",
    readings=[
        reading(
            "any date",
            says="The text has no cut-off: an acquisition before 2023 counts as well.",
            held_by="the wording",
        ),
        reading(
            "since 2023",
            says="Only acquisitions under the new text count; until then Article 6(2) promised that nothing was lost.",
            held_by="argued; whether the text of 2007 already excluded the neighbours was not checked",
            when=[subject.holds(KG), KYRGYZ_BEFORE, TOOK_BORDERING.since(date("2023-02-22"))],
            argued=True,
        ),
    ],
    cases=worked.BORDERING_STATE,
)

LAW.provision(
    "Art 26(2)(2)",
    says=(
        "Being reported by a foreign authority as naturalised there is a ground of loss for whoever has signed a "
        "notarised refusal of Kyrgyz citizenship."
    ),
    on=event("is reported naturalised", KG),
    when=[subject.holds(KG), subject.did("refuses nationality", KG).happened],
    then=loses(KG, manner="withdrawal"),
    by=BY_DECISION,
    force=in_force(LAW_OF_2025),
    mode="L05",
    readings=[
        reading(
            "old refusals count",
            says="What must come after the law of 2025 is the report; the refusal may be older.",
            held_by="the wording, which has no cut-off",
        ),
        reading(
            "new refusals only",
            says="A refusal signed before the law of 2025, when it had no effect, does not count.",
            held_by="argued",
            when=[subject.holds(KG), subject.did("refuses nationality", KG).since(date("2025-03-18"))],
            argued=True,
        ),
    ],
    note="Until July 2020 Russia asked most applicants for such a refusal, so many people have signed one.",
    cases=worked.REPORTED_AND_REFUSED,
)

LAW.provision(
    "Art 26(2)(2-1)(a)",
    name="26-2-2-1-a",
    says="Activity that threatens national security is a ground of loss for a citizen by admission.",
    when=[subject.holds(KG, by="naturalisation"), subject.did("is found a threat", KG).happened],
    then=loses(KG, manner="withdrawal"),
    by=BY_DECISION,
    force=in_force(LAW_OF_2025),
    mode="L07",
    note="It knows no safeguard against statelessness. Who finds the threat, and how, is left to a decree not seen.",
    cases=worked.THREAT,
)

LAW.provision(
    "Art 26(2)(2-1)(b)",
    name="26-2-2-1-b",
    says=(
        "Being in the military, law-enforcement or special service of another State is a ground of loss for whoever "
        "is a citizen by admission and not by birth."
    ),
    when=[subject.holds(KG, by="naturalisation"), SERVES_ABROAD],
    then=loses(KG, manner="withdrawal"),
    by=BY_DECISION,
    force=in_force(LAW_OF_2025),
    mode="L03",
    readings=[
        reading(
            "admission only",
            says="Only admission in the strict sense (Article 11(2)); reinstated citizens are not meant.",
            held_by="the wording",
        ),
        reading(
            "reinstatement too",
            says="Reinstatement goes through the procedure of admission and counts as such.",
            held_by="argued from Article 15",
            when=[subject.holds(KG, by=("naturalisation", "reinstatement")), SERVES_ABROAD],
            argued=True,
        ),
    ],
    note=(
        "A state, not an event: service begun earlier counts if it goes on under the law of 2025. Tension with "
        "Article 4(4), equal rights of all citizens. That a contract signed is service is inferred."
    ),
    cases=worked.NATURALISED_AND_SERVING,
)

LAW.gap(
    "Art 26(2)(3)",
    says="Grounds laid down in treaties: the four-party agreement of 26 February 1999 is still in force.",
    because="Its clause on the former citizenship was not read.",
)

# --- remedies ---------------------------------------------------------------------------------------------

LAW.provision(
    "Art 41",
    says="A decision on citizenship may be challenged in court within six months.",
    on=event("decides", KG),
    then=empowers(KG, "challenge the decision in court"),
    as_long_as=now < event_day + months(6),
    note=(
        "The term can be restored for good cause; the challenge does not suspend the decision. Names in decrees have "
        "not been published since August 2023, so a person may not learn of one: ask a consulate in writing."
    ),
    cases=worked.APPEAL,
)
LAW.gap(
    "Arts 28 to 30",
    says=(
        "The list of the President's powers names admission, restoration and exit but not loss, and Article 30 still "
        "refers to the repealed Article 24(2)."
    ),
    because="Whether a decree could be attacked for it is open; the power is taken from Articles 26(3) and 37(3).",
    taints=["kg.citizenship-2007.26-2-1", "kg.citizenship-2007.26-2-2"],
)
