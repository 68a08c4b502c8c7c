"""Law of 21 May 2007 No 70 on citizenship: texts before the rewritings of 2023 and 2025.

The former wordings were not read. What stands here is known from a consular page that repeats Article 5 as it was, from
consular pages on release, from reports on what the Laws of 2023 and 2025 changed, and from the GLOBALCIT dataset, whose
codes of loss cover 2020 to 2024 only: where nothing else is known, force is open from 2007 until 1 January 2020.
"""

from denizen.language.enacting import (
    BY_DECISION,
    ON_APPLICATION,
    B,
    C,
    Law,
    acquires,
    empowers,
    loses,
    reading,
)
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import KG
from denizen.language.words import always, count, event, event_field, every, now, person, some, subject, years
from denizen.rulebook.kg import citizenship_2007_former_cases as worked

BEGAN, LAW_OF_2023, LAW_OF_2025 = "2007-05-21/2007-12-31", "2023-02-22/2023-03-15", "2025-03-18/2025-04-10"
DATASET = Source("GLOBALCIT Citizenship Law Dataset v3.1, Kyrgyzstan", "https://hdl.handle.net/1814/73190", B)

LAW = Law(
    "kg.citizenship-2007-former",
    KG,
    title="Law of 21 May 2007 No 70 on citizenship of the Kyrgyz Republic, texts in force before 2023 and 2025",
    original_title="О гражданстве Кыргызской Республики",
    short="Citizenship Law of Kyrgyzstan 2007, former text",
    force=in_force(BEGAN, until=LAW_OF_2025),
    source=Source("Reports on the Laws of 2023 and 2025: 24.kg, 20 March 2025", "https://24.kg/english/323400/", B),
)

SPECIALISTS = Source(
    "Nationality for All, Kyrgyzstan, state of 14 February 2024",
    "http://seap.nationalityforall.org/statelessness/kyrgyzstan-causes-of-statelessness",
    B,
)

parent, other = person("parent"), person("other parent")

LIVED_THERE = [
    subject.has("soviet_citizen"),
    subject.resides_in(KG),
    subject.did("is resident at succession", KG).happened
    | (now >= subject.did("obtains residence right", KG).day + years(5))
    | (now >= subject.did("takes up residence", KG).day + years(5)),
]
HAS_ANOTHER = [subject.holds_another(KG), subject.did("declines nationality", KG).happened]
CONSULAR_PAGE = Source(
    "Embassy of Kyrgyzstan in Uzbekistan, page on citizenship",
    "https://mfa.gov.kg/en/dm/uzbekistan-en/Menu---Foreign-/Consular-issues/Citizenship-issues/zbekistan",
    B,
)

LAW.provision(
    "Art 5(2)",
    name="5-2-former",
    says=(
        "A former Soviet citizen who has lived in the republic for five years without a break, counted back from "
        "turning to the authorities, and has declared no other nationality is a citizen."
    ),
    on=event("applies for citizenship", KG),
    when=LIVED_THERE,
    unless=HAS_ANOTHER,
    then=acquires(KG, title="recognition"),
    by=ON_APPLICATION,
    force=in_force(BEGAN, until=LAW_OF_2023),
    mode="A23",
    source=CONSULAR_PAGE,
    grade=B,
    note=(
        "Residence since 1990, a right of residence for five years, or living there for five years with papers or "
        "without, stands for the five years without a break. A campaign that ended in 2019 recorded 13,707 stateless "
        "people (CABAR). Until when the point stood was not read; the text of 2026 has the narrower Article 5(3)."
    ),
    cases=worked.SOVIET_RESIDENT,
)
LAW.provision(
    "Art 5(2), determination",
    name="5-2-determination",
    says="Such a person could turn to the authorities to be found a citizen, with an old Soviet passport or none.",
    when=[~subject.holds(KG), *LIVED_THERE],
    unless=HAS_ANOTHER,
    then=empowers(KG, "be found a citizen and get a passport", exercised_by=event("applies for citizenship", KG)),
    force=in_force(BEGAN, until=LAW_OF_2023),
    source=CONSULAR_PAGE,
    grade=B,
    cases=worked.MAY_BE_FOUND_A_CITIZEN,
)

# --- birth ------------------------------------------------------------------------------------------------

BIRTH = event("is born")
A_CITIZEN = some("parent", parent, parent.holds(KG))
A_FOREIGNER = some("parent", other, ~other.holds(KG) & other.holds_another(KG))
A_STATELESS_PERSON = some("parent", other, ~other.holds(KG) & ~other.holds_another(KG))
TWO_STATELESS = count("parent", parent, ~parent.holds(KG) & ~parent.holds_another(KG)) >= 2
BIRTH_NOTE = "The wording before 2025 was not read; it is told from what the later Laws are reported to have changed."

LAW.provision(
    "Art 12, two citizens",
    name="12-1-former",
    says="A child of two citizens is a citizen wherever born.",
    on=BIRTH,
    when=[count("parent", parent, parent.holds(KG)) >= 2],
    then=acquires(KG, title="birth"),
    mode="A01b",
    note=BIRTH_NOTE + " The exception for the nationality of a bordering State is reported as new in 2025.",
    cases=worked.TWO_CITIZENS,
)

LAW.provision(
    "Art 12, a citizen and a foreigner, born in Kyrgyzstan",
    name="12-2-former",
    says="A child of a citizen and a foreigner born in Kyrgyzstan is a citizen.",
    on=BIRTH,
    when=[A_CITIZEN, A_FOREIGNER, subject.born_in(KG)],
    then=acquires(KG, title="birth"),
    force=in_force(BEGAN, until=LAW_OF_2023),
    mode="A01a",
    source=SPECIALISTS,
    note=BIRTH_NOTE,
    cases=worked.MIXED_AT_HOME,
)

LAW.provision(
    "Art 12, a citizen and a foreigner, born abroad",
    name="12-2-abroad-former",
    says="A child of a citizen and a foreigner born abroad becomes a citizen if the parents agree on it in writing.",
    on=event("is claimed by parents", KG),
    when=[
        ~subject.born_in(KG),
        subject.age < 18,
        some("parent", parent, parent.holds(KG)),
        some("parent", other, ~other.holds(KG) & other.holds_another(KG)),
    ],
    then=acquires(KG, title="birth"),
    force=in_force(BEGAN, until=LAW_OF_2023),
    mode="A01b",
    source=SPECIALISTS,
    note=BIRTH_NOTE + " It is computed from the day of the agreement; whether it worked back to birth is not known.",
    cases=worked.MIXED_ABROAD,
)

LAW.provision(
    "Art 12, a citizen and a stateless person",
    name="12-3-former",
    says="A child of a citizen and a stateless person is a citizen.",
    on=BIRTH,
    when=[A_CITIZEN, A_STATELESS_PERSON],
    then=acquires(KG, title="birth"),
    mode="A01b",
    source=SPECIALISTS,
    note=BIRTH_NOTE,
    cases=worked.A_CITIZEN_AND_A_STATELESS_PERSON,
)

LAW.provision(
    "Art 12, stateless parents",
    name="12-4-former",
    says="A child born in Kyrgyzstan to stateless parents who live there permanently was a citizen.",
    on=BIRTH,
    when=[
        subject.born_in(KG),
        TWO_STATELESS,
        some("parent", parent, parent.resides_in(KG)),
    ],
    then=acquires(KG, title="birth"),
    force=in_force(BEGAN, until=LAW_OF_2023),
    mode="A03b",
    source=SPECIALISTS,
    note="The Law of 2023 removed the condition of residence. Until then children of others were born stateless.",
    cases=worked.STATELESS_PARENTS,
)

LAW.provision(
    "Art 12, parents whose State gives nothing",
    name="12-foreign-parents-2023",
    says="A child born in Kyrgyzstan to foreigners is a citizen if their State does not give it its nationality.",
    on=BIRTH,
    when=[
        subject.born_in(KG),
        some("parent", parent, ~parent.holds(KG) & parent.holds_another(KG)),
        every("parent", other, ~other.holds(KG)),
        ~subject.did("acquires", not_state=KG, title="birth").happened,
        ~subject.holds_another(KG),
    ],
    then=acquires(KG, title="birth"),
    force=in_force(LAW_OF_2023, until=LAW_OF_2025),
    mode="A03b",
    source=SPECIALISTS,
    note="In the text of 2026 as read the point is not there; whether the Law of 2025 dropped it was not verified.",
    cases=worked.FOREIGN_PARENTS,
)

LAW.provision(
    "Art 12, foundling",
    name="12-6-former",
    says="A child found in Kyrgyzstan whose parents are unknown is a citizen.",
    on=event("is found abandoned", KG),
    when=[subject.age < 18, ~some("parent", parent, always)],
    then=acquires(KG, title="birth"),
    mode="A03a",
    source=SPECIALISTS,
    note=BIRTH_NOTE,
    cases=worked.FOUNDLING,
)

# --- release, fraud ---------------------------------------------------------------------------------------

PROSECUTED = subject.did("is charged", KG).happened | subject.did("is convicted", KG).happened
RELEASE_SOURCE = Source(
    "Embassies of Kyrgyzstan in the United Arab Emirates, Italy and Malaysia, pages on citizenship",
    "https://mfa.gov.kg:443/en/dm/abu-dabi-en/Menu---Foreign-/Consular-issues/Citizenship-issues",
    B,
)
ANOTHER = subject.holds_another(KG) | subject.has("promised_nationality")

LAW.provision(
    "Art 24",
    name="24-former",
    says="An adult citizen may petition the President for release from citizenship.",
    when=[subject.holds(KG), subject.age >= 18],
    then=empowers(KG, "petition the President for release", exercised_by=event("applies for exit", KG)),
    mode="L01",
    source=RELEASE_SOURCE,
    cases=worked.MAY_PETITION,
)

LAW.provision(
    "Arts 24 and 25",
    name="25-former",
    says=(
        "An adult who has or is promised another nationality may be released by the President, unless accused, "
        "convicted or under unfulfilled obligations; who lives abroad petitions in a simplified procedure."
    ),
    on=event("applies for exit", KG),
    when=[subject.holds(KG), subject.age >= 18, ANOTHER],
    unless=[PROSECUTED],
    as_long_as=~PROSECUTED,
    then=loses(KG, manner="renunciation"),
    by=ON_APPLICATION,
    mode="L01",
    source=RELEASE_SOURCE,
    note=(
        "The pages ask for a promise of the other nationality, a certificate on taxes and a statement on obligations "
        "to citizens and firms. The simplified track (Article 24(2)) was repealed in 2025. Harm to national security "
        "became a bar only then. Obligations are not computed."
    ),
    cases=worked.RELEASE,
)

LAW.provision(
    "Art 26(1)",
    name="26-1-former",
    says="Having acquired citizenship by knowingly false information or forged papers was a ground of loss.",
    when=[subject.holds(KG), subject.did("misrepresents", KG).happened],
    then=loses(KG, manner="withdrawal"),
    by=BY_DECISION,
    force=in_force("2007-05-21/2020-01-01", until=LAW_OF_2025),
    mode="L09",
    source=DATASET,
    note="Coded for 2020 to 2024. It is not reported as new in 2023 or 2025, so it may be as old as the law.",
    cases=worked.FRAUD,
)

# --- loss by service and by fighting ------------------------------------------------------------------------

#: Service in an army or in an intelligence service; where the body is told, it decides.
MILITARY = event_field("body").among("army", "security") | (
    event_field("form").among("conscript", "contract", "mobilised", "volunteer formation")
    & ~event_field("body").among("police", "justice", "administration")
)
REPORTS_OF_2016 = Source(
    "UN document A/HRC/46/57/Add.1, paragraph 26; GLOBALCIT v3.1; Sputnik Kyrgyzstan, 11 August 2016",
    "http://ru.sputnik.kg/analytics/20160811/1028509474.html",
    B,
)

LAW.provision(
    "Art 26, service, until 2023",
    name="26-service-2016",
    says="Entering the military or intelligence service of another State was a ground of loss by decree.",
    on=event("enters service", not_state=KG),
    when=[
        subject.holds(KG),
        MILITARY,
    ],
    then=loses(KG, manner="withdrawal"),
    by=BY_DECISION,
    force=in_force("2007-05-21/2016-08-31", until=LAW_OF_2023),
    mode="L03",
    source=REPORTS_OF_2016,
    note=(
        "By one report older than the ground of 2016 beside it, by the UN document of 2016 too; since when it existed "
        "was not read, so force is open from 2007. The Constitutional Chamber asked in 2017 for findings by a court. "
        "Police and civil service were not meant. It served only while in force."
    ),
    cases=worked.SERVED_BEFORE_2023,
)

LAW.provision(
    "Art 26, fighting, 2016 to 2023",
    name="26-fighting-2016",
    says=(
        "Taking part in an armed conflict or military action abroad, or training for terrorism there, was a ground of "
        "loss by decree."
    ),
    on=event("fights", not_in=KG),
    when=[subject.holds(KG)],
    then=loses(KG, manner="withdrawal"),
    by=BY_DECISION,
    force=in_force("2016-08", until=LAW_OF_2023),
    mode="L07",
    readings=[
        reading(
            "without a conviction",
            says="The fact of fighting is enough; the President decides on it.",
            held_by="the sponsors of the law, as the press reported in August 2016",
        ),
        reading(
            "after a conviction",
            says="A court must have found the fact, so only a conviction makes the ground.",
            held_by=(
                "one account of the press, the UN document, which speaks of people convicted of terrorism, and the "
                "Constitutional Chamber in its reasoning of 29 March 2017 No 5-r"
            ),
            when=[subject.holds(KG), subject.did("is convicted", KG).happened],
        ),
    ],
    source=REPORTS_OF_2016,
    note="Law of 2 August 2016 No 162, Article 6, signed on 4 August. The training limb is not computed.",
    cases=worked.FOUGHT_BEFORE_2023,
)

LAW.provision(
    "Art 26, service, 2023 to 2025",
    name="26-service-2023",
    says="Service in the army of another State as a ground of loss between the Laws of 2023 and 2025.",
    on=event("enters service", not_state=KG),
    when=[
        subject.holds(KG),
        MILITARY,
    ],
    then=loses(KG, manner="withdrawal"),
    by=BY_DECISION,
    force=in_force(LAW_OF_2023, until=LAW_OF_2025),
    mode="L03",
    source=REPORTS_OF_2016,
    grade=C,
    readings=[
        reading(
            "the ground went on",
            says="The ground of the former text was still there, for every citizen.",
            held_by="the GLOBALCIT dataset, which codes it for every year to 2024",
        ),
        reading(
            "no such ground",
            says="The Law of 2023 removed it; that of 2025 brought it back for citizens by admission alone.",
            held_by="the announcement of the Law of 2025, which lists it among the new grounds",
            when=[subject.holds(KG), ~always],
        ),
    ],
    note="The text of those two years was not read. It served only while in force.",
    cases=worked.SERVED_2023_TO_2025,
)
LAW.provision(
    "Art 26, terrorist crime, 2023 to 2025",
    name="26-terrorism-2023",
    says="Being found to have taken part in a terrorist crime was a ground of loss.",
    on=event("is found a terrorist", KG),
    when=[subject.holds(KG), ~always],
    then=loses(KG, manner="withdrawal"),
    by=BY_DECISION,
    force=in_force(LAW_OF_2023, until=LAW_OF_2025),
    source=SPECIALISTS,
    readings=[
        reading(
            "no such ground",
            says="The Law of 2023 took the ground out; a threat to national security came only with that of 2025.",
            held_by="the GLOBALCIT dataset, which has no loss for disloyalty (L07) on 1 January 2024 any more",
        ),
        reading(
            "the ground stood",
            says="A ground for those found to have taken part in a terrorist crime was in the text as amended in 2023.",
            held_by="specialists of Nationality for All, in February 2024",
            when=[subject.holds(KG)],
        ),
    ],
    note=(
        "The text of those two years was not read; that of 2026 has no such ground, and none is reported to have been "
        "taken out in 2025. On the second reading the mode would be L07, with safeguards against statelessness."
    ),
    cases=worked.TERRORIST_CRIME,
)
LAW.gap(
    "Art 26, before 2025",
    says="Grounds of loss stood in the article from 2007 on, and were rewritten in 2016, 2023 and 2025.",
    because="The texts before 2025 were not read; sources disagree on what survived from March 2023 to March 2025.",
    taints=[
        "kg.citizenship-2007-former.26-service-2016",
        "kg.citizenship-2007-former.26-fighting-2016",
        "kg.citizenship-2007-former.26-service-2023",
        "kg.citizenship-2007-former.26-terrorism-2023",
    ],
)
LAW.gap(
    "Law of 17 March 2012 No 23 and Law of 13 July 2011 No 94",
    says="They amended the articles on admission and on another nationality.",
    because="The amending texts were not read; how the articles read before them is not known.",
    taints=["kg.citizenship-2007-former.25-former"],
)
