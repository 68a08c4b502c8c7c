"""Law of the Kyrgyz Republic of 21 May 2007 No 70 on citizenship.

In force from its official publication in 2007. Rewritten by Laws No 36 of 22 February 2023 and No 59 of 18 March 2025;
the days on which these took effect were not verified (ten days after publication is the rule), so each is a span of
weeks. Read as consolidated by the Ministry of Justice, in a reprint of 22 May 2026; earlier texts were not read.

Under Articles 26(3) and 37(3) citizenship ends only with a decree of the President: a ground alone ends nothing.
"""

from denizen.language.enacting import (
    BY_DECISION,
    ON_APPLICATION,
    A,
    B,
    Law,
    acquires,
    empowers,
    loses,
    owes,
    protects,
    reading,
)
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import KG, KZ, TJ, UZ
from denizen.language.words import any_of, as_of, count, date, days, event, event_field, person, some, subject
from denizen.rulebook.kg import citizenship_2007_cases as worked

LAW = Law(
    "kg.citizenship-2007",
    KG,
    title="Law of 21 May 2007 No 70 on citizenship of the Kyrgyz Republic",
    original_title="О гражданстве Кыргызской Республики",
    short="Citizenship Law of Kyrgyzstan 2007",
    force=in_force("2007-05-21/2007-12-31"),
    source=Source(
        "Citizenship Law, consolidated, Ministry of Justice database",
        "https://cbd.minjust.gov.kg/202103/edition/29242/ru",
        A,
    ),
)

#: The weeks in which the two rewritings took effect.
LAW_OF_2023, LAW_OF_2025 = "2023-02-22/2023-03-15", "2025-03-18/2025-04-10"
BORDERING = (KZ, UZ, TJ, "CN")
CURRENT_TEXT = "The text of 2026 was read; earlier wordings were not."

parent, other, spouse = person("parent"), person("other parent"), person("spouse")

LAW.provision(
    "Arts 6(2) and 22(1)",
    name="6-2",
    says="A citizen may take another nationality and remain a citizen; acquiring it does not end citizenship.",
    when=[subject.holds(KG), subject.holds_another(KG)],
    then=protects(KG, "Holding another nationality does not by itself end citizenship."),
    note=(
        "The nationality of a bordering State (Kazakhstan, Uzbekistan, Tajikistan, China) is not recognised and is a "
        "ground of loss by decree since 2023. Towards Kyrgyzstan the person is a Kyrgyz citizen only (Article 6(1)). "
    )
    + CURRENT_TEXT,
    cases=worked.ANOTHER_NATIONALITY,
)

LAW.provision(
    "Art 8",
    says="When one spouse changes citizenship, that of the other stays as it was.",
    when=[subject.holds(KG), some("spouse", spouse, spouse.did("loses", KG).happened)],
    then=protects(KG, "Citizenship is not lost because the spouse has lost it."),
    note=CURRENT_TEXT,
    cases=worked.SPOUSE,
)

# --- acquisition by birth (text of 2025) ------------------------------------------------------------------

BIRTH = event("is born")
TWO_CITIZENS = count("parent", parent, parent.holds(KG)) >= 2
A_CITIZEN = some("parent", parent, parent.holds(KG))
A_FOREIGNER = some("parent", other, ~other.holds(KG) & other.holds_another(KG))
A_STATELESS_PERSON = some("parent", other, ~other.holds(KG) & ~other.holds_another(KG))
HAS_BORDERING = any_of(
    subject.did("acquires", state=BORDERING, title="birth").happened,
    *(subject.holds(state) for state in BORDERING),
)
BIRTH_NOTE = "The text of 2025, for births under it; earlier wordings differ and were not read."

LAW.provision(
    "Art 12(1)",
    says=(
        "A child of two citizens is a citizen wherever born and whatever other nationality it has, except that of a "
        "bordering State."
    ),
    on=BIRTH,
    when=[TWO_CITIZENS, ~HAS_BORDERING],
    then=acquires(KG, title="birth"),
    force=in_force(LAW_OF_2025),
    mode="A01b",
    readings=[
        reading(
            "not a citizen",
            says="A child with the nationality of a bordering State is not a Kyrgyz citizen at all.",
            held_by="the wording",
        ),
        reading(
            "not recognised",
            says="The child is a citizen; only the other nationality is not recognised, as under Article 22(2).",
            held_by="argued from Article 12(2), which makes no such exception for a child with one foreign parent",
            when=[TWO_CITIZENS],
            argued=True,
        ),
    ],
    note=BIRTH_NOTE,
    cases=worked.BORN_TO_TWO_CITIZENS,
)

LAW.provision(
    "Art 12(2)",
    says="A child of a citizen and a foreigner is a citizen, unless both parents jointly refuse it in writing.",
    on=BIRTH,
    when=[A_CITIZEN, A_FOREIGNER],
    then=acquires(KG, title="birth"),
    force=in_force(LAW_OF_2025),
    mode="A01b",
    note=BIRTH_NOTE,
    cases=worked.BORN_TO_A_FOREIGNER,
)
LAW.gap(
    "Art 12(2), joint refusal",
    says="Parents of a child that is foreign by birth may refuse Kyrgyz citizenship for it in a joint writing.",
    because="No time limit is known, so it cannot be said from when the child counts as never having been a citizen.",
    taints=["kg.citizenship-2007.12-2"],
)

LAW.provision(
    "Art 12(3)",
    says="A child of a citizen and a stateless person is a citizen, wherever born.",
    on=BIRTH,
    when=[A_CITIZEN, A_STATELESS_PERSON],
    then=acquires(KG, title="birth"),
    force=in_force(LAW_OF_2025),
    mode="A01b",
    note=BIRTH_NOTE + " The same holds where the other parent's citizenship is not known; that is not computed.",
    cases=worked.BORN_TO_A_STATELESS_PERSON,
)
LAW.gap(
    "Art 12, births before 2025",
    says="Births between 1993 and 2025 follow earlier wordings, some of which asked for the parents' agreement.",
    because="Those wordings were not read; a case tells citizenship by birth as a fact.",
)

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
    mode="L05",
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

MILITARY_FORMS = ("conscript", "contract", "mobilised", "volunteer formation")
ENTERED = subject.did("enters service", not_state=KG)
SERVES_ABROAD = (
    any_of(
        subject.did("enters service", not_state=KG, form=MILITARY_FORMS).happened,
        subject.did("enters service", not_state=KG, body=("army", "security", "police")).happened,
    )
    & ~(subject.did("leaves service", not_state=KG).last_day >= ENTERED.last_day)
    & ~(subject.did("completes service", not_state=KG).last_day >= ENTERED.last_day)
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
        "A state, not an event: service begun earlier counts if it goes on under the law of 2025. Limb (a), activity "
        "that threatens national security, is not computed. Tension with Article 4(4), equal rights of all citizens."
    ),
    cases=worked.NATURALISED_AND_SERVING,
)

LAW.provision(
    "Art 26, text of 2016 to 2023",
    name="26-2016-service",
    says="Entering the military or intelligence service of another State was a ground of loss by decree.",
    on=event("enters service", not_state=KG),
    when=[
        subject.holds(KG),
        event_field("form").among(*MILITARY_FORMS) | event_field("body").among("army", "security"),
    ],
    then=loses(KG, manner="withdrawal"),
    by=BY_DECISION,
    force=in_force("2016-08", until=LAW_OF_2023),
    mode="L03",
    source=Source(
        "UN document A/HRC/46/57/Add.1, paragraph 26; GLOBALCIT v3.1; press of August 2016",
        "https://hdl.handle.net/1814/73190",
        B,
    ),
    note=(
        "The point of the article was not read, nor from when the ground existed before the Law of 2 August 2016 "
        "No 162. The Constitutional Chamber asked in 2017 for findings by a court. It served only while in force."
    ),
    cases=worked.SERVED_BEFORE_2023,
)
LAW.gap(
    "Art 26, 2016 to 2025",
    says=(
        "From 2016 to 2023 fighting or training abroad was a ground too, perhaps only after conviction. Whether any "
        "ground of foreign service for citizens by birth survived from March 2023 to March 2025 is uncertain."
    ),
    because="The texts of Article 26 before 2025 were not read; sources disagree.",
    taints=["kg.citizenship-2007.26-2016-service", "kg.citizenship-2007.26-2-2-1-b"],
)
LAW.gap(
    "Art 26(2)(3)",
    says="Grounds laid down in treaties: the four-party agreement of 26 February 1999 is still in force.",
    because="Its clause on the former citizenship was not read.",
)
