"""Law of the Kyrgyz Republic of 21 May 2007 No 70 on citizenship.

In force from its official publication in 2007. Rewritten by Laws No 36 of 22 February 2023 and No 59 of 18 March 2025;
the days on which these took effect were not verified (ten days after publication is the rule), so each is a span of
weeks. Read as consolidated by the Ministry of Justice, in a reprint of 22 May 2026; earlier texts were not read. What
is known of them stands in the module of the former texts; admission and adoption in that of Articles 13 to 20.

Modes of the GLOBALCIT typology that the text does not have: birth in the State whoever the parents are (A02), later
citizenship by birth there or schooling (A05, A07), the spouse of a new citizen (A13), relatives of former or dead
citizens (A12), long good faith and very long residence (A20, A21), service (A25); loss by living abroad (L02), by
holding two nationalities from birth (L06), by ordinary crimes (L08), by not giving up the former one (L10), with a
parent or a spouse (L11, L12: Articles 8, 19 and 21 exclude it), with descent or adoption (L13: Article 18 excludes it).
Descent established after birth (A04) is not mentioned in what was read.

Under Articles 26(3) and 37(3) citizenship ends only with a decree of the President: a ground alone ends nothing.
"""

from denizen.language.enacting import (
    BY_DECISION,
    ON_APPLICATION,
    A,
    Law,
    acquires,
    empowers,
    forbids,
    loses,
    owes,
    protects,
    reach,
    reading,
)
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import KG, KZ, TJ, UZ
from denizen.language.words import (
    Condition,
    PersonWord,
    always,
    any_of,
    as_of,
    count,
    date,
    days,
    event,
    event_day,
    every,
    months,
    now,
    person,
    some,
    subject,
)
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
ACQUIRED_LATER = ("naturalisation", "reinstatement", "recognition", "treaty", "parent", "adoption")
CURRENT_TEXT = "The text of 2026 was read; earlier wordings were not."

parent, other, spouse = person("parent"), person("other parent"), person("spouse")

LAW.provision(
    "Art 4(2)",
    says="No citizen may be deprived of citizenship or of the right to change it.",
    when=[subject.holds(KG)],
    then=protects(KG, "Nobody is deprived of citizenship or of the right to change it."),
    note="The law calls the end of citizenship by decree loss, not deprivation. " + CURRENT_TEXT,
    cases=worked.NO_DEPRIVATION,
)

LAW.provision(
    "Art 4(4)",
    says="Citizens have equal rights whatever the way in which they became citizens.",
    when=[subject.holds(KG, by=ACQUIRED_LATER)],
    then=protects(KG, "A citizen by admission has the same rights as a citizen by birth."),
    readings=[
        reading(
            "equal rights only",
            says="Equality of rights leaves a ground of loss standing that reaches citizens by admission alone.",
            held_by="the legislature and the President, who enacted such a ground in 2025",
        ),
        reading(
            "equal protection from loss",
            says="A ground of loss that reaches citizens by admission alone treats them unequally and must give way.",
            held_by="argued; no court has ruled on it",
            defeats=["kg.citizenship-2007.26-2-2-1-a", "kg.citizenship-2007.26-2-2-1-b"],
            argued=True,
        ),
    ],
    note=CURRENT_TEXT,
    cases=worked.EQUAL,
)

LAW.provision(
    "Art 5(3)",
    says=(
        "Whoever was born in the Kirghiz SSR, has a Soviet passport of the model of 1974 issued there, has lived there "
        "since birth and has not asked for another nationality is a citizen."
    ),
    on=event("is resident at succession", KG),
    when=[
        subject.born_in(KG),
        subject.has("soviet_passport"),
        subject.resides_in(KG),
        as_of(subject.born, subject.resides_in(KG)),
    ],
    unless=[
        subject.holds_another(KG),
        subject.did("applies for citizenship", not_state=KG).happened,
        subject.did("loses", KG).happened,
    ],
    then=acquires(KG, title="recognition"),
    force=in_force(LAW_OF_2025),
    covers=reach(looks_back=True),
    mode="A23",
    note=(
        "All four conditions must be met. Living there when the Soviet Union ended is told as an event. It is computed "
        "from the Law of 2025 on; the text makes them citizens by law."
    ),
    cases=worked.SOVIET_PASSPORT,
)

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

LAW.provision(
    "Art 9",
    says="A passport proves citizenship; declaring a passport void does not end the citizenship that it proved.",
    on=event("has the passport voided", KG),
    when=[subject.holds(KG)],
    then=protects(KG, "Citizenship ends with a decree of the President, not with the passport."),
    readings=[
        reading(
            "evidence only",
            says="The passport is evidence; only a decree on a ground of the law ends citizenship.",
            held_by="the wording of Articles 9, 26 and 37; the Ombudsman, November 2022",
        ),
        reading(
            "never a citizen",
            says="Whoever got the passport by forged papers is a foreigner and may be expelled.",
            held_by="the police investigator, 20 April 2022, and the Bishkek City Court, 23 November 2022",
            then=loses(KG, manner="void"),
        ),
    ],
    note="The President's power to end citizenship for false papers is Article 26(1). " + CURRENT_TEXT,
    cases=worked.PASSPORT_VOIDED,
)

# --- acquisition by birth (text of 2025) ------------------------------------------------------------------

BIRTH = event("is born")
TWO_CITIZENS = count("parent", parent, parent.holds(KG)) >= 2
A_CITIZEN = some("parent", parent, parent.holds(KG))
A_FOREIGNER = some("parent", other, ~other.holds(KG) & other.holds_another(KG))
A_STATELESS_PERSON = some("parent", other, ~other.holds(KG) & ~other.holds_another(KG))


def stateless(who: PersonWord) -> Condition:
    return ~who.holds(KG) & ~who.holds_another(KG)


def ethnic_foreigner(who: PersonWord) -> Condition:
    return ~who.holds(KG) & who.holds_another(KG) & who.has("ethnic_kin")


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
    force=in_force(LAW_OF_2023),
    mode="A01a",
    note=(
        "The text of 2026 was read; it is reported to date from the Law of 2023, which ended the need for agreement. "
        "For a child born abroad the mode is A01b."
    ),
    cases=worked.BORN_TO_A_FOREIGNER,
)
LAW.provision(
    "Art 12(2), joint refusal",
    name="12-2-refusal",
    says="Parents of a child that is foreign by birth may jointly refuse Kyrgyz citizenship for it in writing.",
    on=event("is refused by parents", KG),
    when=[subject.holds(KG, by="birth"), subject.age < 18, subject.holds_another(KG)],
    then=loses(KG, manner="void"),
    force=in_force(LAW_OF_2023),
    readings=[
        reading(
            "never a citizen",
            says="The child is a citizen unless the parents refuse: if they do, it counts as never having been one.",
            held_by="the wording",
        ),
        reading(
            "ends with the refusal",
            says="The refusal ends citizenship from its day on.",
            held_by="argued, as a refusal years after the birth cannot undo what was done meanwhile",
            then=loses(KG, manner="renunciation"),
            argued=True,
        ),
    ],
    note="The text sets no time limit for the refusal; one is taken to be possible until the child is eighteen.",
    cases=worked.JOINT_REFUSAL,
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
LAW.provision(
    "Art 12(4)",
    says="A child born in Kyrgyzstan to stateless parents, or to an only parent who is stateless, is a citizen.",
    on=BIRTH,
    when=[
        subject.born_in(KG),
        some("parent", parent, stateless(parent)),
        every("parent", other, stateless(other)),
    ],
    then=acquires(KG, title="birth"),
    force=in_force(LAW_OF_2023),
    mode="A03b",
    note="The text of 2026 was read; specialists (Nationality for All) date the unconditional rule to the Law of 2023.",
    cases=worked.BORN_TO_STATELESS_PEOPLE,
)

LAW.provision(
    "Art 12(5)",
    says="A child born in Kyrgyzstan to foreigners who are ethnic Kyrgyz is a citizen.",
    on=BIRTH,
    when=[
        subject.born_in(KG),
        some("parent", parent, ethnic_foreigner(parent)),
        every("parent", other, ethnic_foreigner(other)),
    ],
    then=acquires(KG, title="birth"),
    force=in_force(LAW_OF_2025),
    mode="A02a",
    note="New in 2025. The child of an only parent is included. " + CURRENT_TEXT,
    cases=worked.BORN_TO_KIN,
)

LAW.provision(
    "Art 12(6)",
    says="A child found in Kyrgyzstan whose parents are both unknown is a citizen.",
    on=event("is found abandoned", KG),
    when=[subject.age < 18, ~some("parent", parent, always)],
    then=acquires(KG, title="birth"),
    force=in_force(LAW_OF_2025),
    mode="A03a",
    note=BIRTH_NOTE,
    cases=worked.FOUNDLING,
)
LAW.gap(
    "Art 12, births from 1993 to 2007",
    says="They follow the law of 1993.",
    because="Its articles on birth were not read; a case tells citizenship by birth as a fact.",
)
LAW.gap(
    "Art 12, note",
    says="The article does not extend to people who are adults and foreign citizens already.",
    because="It is a rule of transition whose reach is not clear; births are judged by the law of their day.",
    taints=["kg.citizenship-2007.12-2"],
)

POSTS = ("army", "security", "police", "justice", "administration")
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
    when=[subject.holds(KG), subject.did("is adopted", by=("foreigners", "citizen and foreigner")).happened],
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
        "Article 4(4), equal rights of all citizens."
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
