"""Law of 21 May 2007 No 70 on citizenship, former texts: release and loss (Articles 24 to 26)."""

from denizen.language.enacting import (
    BY_DECISION,
    ON_APPLICATION,
    B,
    C,
    empowers,
    loses,
    reading,
)
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import KG
from denizen.language.words import always, event, event_field, subject
from denizen.rulebook.kg import citizenship_2007_former_loss_cases as worked
from denizen.rulebook.kg.citizenship_2007_former_birth import (
    DATASET,
    LAW,
    LAW_OF_2023,
    LAW_OF_2025,
    SPECIALISTS,
)

__all__ = ["LAW"]

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
    "Arts 24 and 25, a decree told alone",
    name="25-decreed-former",
    says="Whoever is released by decree of the President ceases to be a citizen on its day.",
    on=event("decides", KG, about="exit"),
    when=[subject.holds(KG), ~subject.did("applies for exit", KG).happened],
    then=loses(KG, manner="renunciation"),
    source=RELEASE_SOURCE,
    note="For accounts that tell the decree and not the petition, which is presumed.",
    cases=worked.RELEASED_BY_DECREE,
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
    when=[subject.holds(KG)],
    then=loses(KG, manner="withdrawal"),
    by=BY_DECISION,
    force=in_force(LAW_OF_2023, until=LAW_OF_2025),
    mode="L07",
    source=SPECIALISTS,
    note=(
        "Reported for the text as amended in 2023, with safeguards against statelessness that were not read. It is not "
        "in the text of 2026."
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
