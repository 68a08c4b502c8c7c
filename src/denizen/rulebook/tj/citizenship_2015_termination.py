"""Constitutional Law of Tajikistan of 2015 on citizenship: renunciation and loss."""

from denizen.language.enacting import (
    BY_DECISION,
    BY_LAW,
    ON_APPLICATION,
    C,
    empowers,
    loses,
    reading,
)
from denizen.language.states import RU, TJ
from denizen.language.words import (
    bearer,
    bearers,
    event,
    event_field,
    subject,
)
from denizen.rulebook.tj import citizenship_2015_termination_cases as worked
from denizen.rulebook.tj.citizenship_2015_birth import CODED_FROM_2020, DATASET, LAW, NOT_VOLUNTARY

__all__ = ["LAW"]

# --- renunciation -------------------------------------------------------------------------------------------------

ADULT = [subject.holds(TJ), subject.age >= 18]

LAW.provision(
    "rule on renunciation, petition",
    name="renunciation-petition",
    says="An adult citizen may ask to be released from Tajik citizenship.",
    when=ADULT,
    then=empowers(TJ, "ask the President for release from citizenship", exercised_by=event("applies for exit", TJ)),
    mode="L01",
    source=DATASET,
    note=(
        "The article was not read; the conditions and bars are not known, and none but full age (18) is asserted here."
    ),
    cases=worked.MAY_PETITION,
)

LAW.provision(
    "rule on renunciation",
    name="renunciation",
    says="Citizenship ends when the release that the citizen asked for is granted; asking alone ends nothing.",
    on=event("applies for exit", TJ),
    when=ADULT,
    then=loses(TJ, manner="renunciation"),
    by=ON_APPLICATION,
    mode="L01",
    source=DATASET,
    note="The article was not read. That the President decides is the usual rule of the region.",
    cases=worked.RELEASED,
)

LAW.provision(
    "rule on renunciation, a decision told alone",
    name="renunciation-decided",
    says="Whoever is released by a decision of the State ceases to be a citizen on its day.",
    on=event("decides", TJ, about="exit"),
    when=[subject.holds(TJ), ~subject.did("applies for exit", TJ).happened],
    then=loses(TJ, manner="renunciation"),
    source=DATASET,
    grade=C,
    note=(
        "For accounts that tell the decision and not the petition, which is presumed. That it ends with the decision "
        "is the rule of the region; the article was not read."
    ),
    cases=worked.RELEASED_BY_DECISION,
)

# --- loss ---------------------------------------------------------------------------------------------------------

SERVICE_NOTE = (
    "Only the existence of the ground is established (army: L03; other bodies: L04). Its wording, the "
    "competent body and any exception in the text were not read. No withdrawal on this ground is known."
)
SERVICE_READINGS = [
    reading(
        "by decision",
        says="Service is a ground; citizenship ends only when the authorities so decide.",
        held_by="the usual rule of the region; reports of an automatic loss in 2015 spoke of terrorism alone",
        by=BY_DECISION,
    ),
    reading(
        "by law",
        says="Entering the service ends citizenship by itself.",
        held_by="a possible reading while the wording is not known",
        then=loses(TJ, manner="lapse"),
        by=BY_LAW,
    ),
]

LAW.provision(
    "rule on loss, foreign service",
    name="foreign-service",
    says=(
        "A citizen who enters the army, the police, the security service, the courts or the administration of "
        "another State may be declared to have lost citizenship."
    ),
    on=event("enters service", not_state=(TJ, RU), not_form="private company"),
    when=[subject.holds(TJ)],
    then=loses(TJ, manner="withdrawal"),
    by=BY_DECISION,
    force=CODED_FROM_2020,
    mode="L03",
    source=DATASET,
    grade=C,
    readings=SERVICE_READINGS,
    note=SERVICE_NOTE,
    cases=worked.SERVES_ABROAD,
)

LAW.provision(
    "rule on loss, Russian service",
    name="foreign-service-russia",
    says=(
        "The same ground where the other State is Russia. The treaty on dual citizenship shields whoever is a "
        "citizen of both when the service begins."
    ),
    on=event("enters service", RU, not_form="private company"),
    when=[subject.holds(TJ)],
    then=loses(TJ, manner="withdrawal"),
    by=BY_DECISION,
    force=CODED_FROM_2020,
    mode="L03",
    source=DATASET,
    grade=C,
    readings=SERVICE_READINGS,
    note=SERVICE_NOTE + " Whether a Russian passport received later cures service entered before it is not known.",
    cases=worked.SERVES_RUSSIA,
)

LAW.provision(
    "rule on loss, a contract signed",
    name="foreign-contract",
    says="Whoever signs a contract with the army of another State enters its service.",
    on=event("signs contract", not_state=TJ, with_="army"),
    when=[subject.holds(TJ), ~subject.did("enters service", not_state=TJ).happened],
    as_long_as=~subject.did("enters service", not_state=TJ).happened,
    unless=[event_field("state").among(RU) & subject.under("treaties.ru-tj-1995.1-service")],
    then=loses(TJ, manner="withdrawal"),
    by=BY_DECISION,
    force=CODED_FROM_2020,
    mode="L03",
    source=DATASET,
    grade=C,
    note=SERVICE_NOTE + " Where the service itself is told, the rules on it decide.",
    cases=worked.SIGNS_WITH_AN_ARMY,
)

CIVIL_BODIES = ("security", "police", "justice", "administration")

LAW.provision(
    "rule on loss, foreign office",
    name="foreign-office",
    says=(
        "A citizen who enters the security service, the police, the courts or the administration of another State may "
        "be declared to have lost citizenship."
    ),
    on=event("enters service", not_state=TJ, body=CIVIL_BODIES),
    when=[subject.holds(TJ)],
    unless=[event_field("state").among(RU) & subject.under("treaties.ru-tj-1995.1-service")],
    then=loses(TJ, manner="withdrawal"),
    by=BY_DECISION,
    force=CODED_FROM_2020,
    mode="L04",
    source=DATASET,
    grade=C,
    readings=SERVICE_READINGS,
    note=SERVICE_NOTE + " The rule on foreign service above covers the same bodies; this one carries their code.",
    cases=worked.SERVES_AN_OFFICE,
)

LAW.provision(
    "rule on loss, other nationality",
    name="other-nationality",
    says=(
        "A citizen who of his own will acquires the nationality of a State with which Tajikistan has no treaty "
        "on dual citizenship may be declared to have lost Tajik citizenship."
    ),
    on=event("acquires", not_state=TJ, not_title=NOT_VOLUNTARY),
    when=[subject.holds(TJ)],
    unless=[event_field("state").among(RU) & subject.under("treaties.ru-tj-1995.1")],
    then=loses(TJ, manner="withdrawal"),
    by=BY_DECISION,
    mode="L05",
    source=DATASET,
    note=(
        "Before August 2015 this was no ground. The wording was not read; that a nationality gained at birth "
        "is outside it is an inference from the word voluntary. The only treaty of the kind is with Russia."
    ),
    cases=worked.ANOTHER_NATIONALITY,
)

LAW.provision(
    "rule on loss, fraud",
    name="fraud",
    says="Citizenship obtained by forged papers or knowingly false information may be taken away.",
    when=[subject.holds(TJ), subject.did("misrepresents", TJ).happened],
    then=loses(TJ, manner="withdrawal"),
    by=BY_DECISION,
    force=CODED_FROM_2020,
    mode="L09",
    source=DATASET,
    note="The article was not read; whether the acquisition is then void or only ends is not known.",
    cases=worked.FALSE_PAPERS,
)

LAW.provision(
    "rule on loss, children",
    name="children",
    says="When a parent loses or gives up citizenship, the loss may be extended to the minor child, with exceptions.",
    on=event("loses", TJ, not_provision="tj.citizenship-2015.children"),
    then=loses(TJ, manner="withdrawal"),
    by=BY_DECISION,
    whom=bearers("child", where=(bearer.age < 18) & bearer.holds(TJ) & bearer.holds_another(TJ)),
    force=CODED_FROM_2020,
    mode="L11",
    source=DATASET,
    grade=C,
    note=(
        "Coded as reaching children after certain grounds and with exceptions (L11 4). Which ones was not read: it is "
        "shown as a ground for children who have another nationality, never as a loss by law. Check each child."
    ),
    cases=worked.CHILD_OF_FORMER,
)
LAW.gap(
    "rule on loss, children",
    says=(
        "Loss or renunciation by a parent may extend to the minor child on certain grounds and with exceptions (L11)."
    ),
    because="The text was not read: neither the grounds nor the exceptions are known, nor the child's own say in it.",
    taints=[
        "tj.citizenship-2015.children",
        "tj.citizenship-2015.renunciation",
        "tj.citizenship-2015.foreign-service",
        "tj.citizenship-2015.foreign-service-russia",
        "tj.citizenship-2015.foreign-contract",
        "tj.citizenship-2015.foreign-office",
        "tj.citizenship-2015.other-nationality",
        "tj.citizenship-2015.fraud",
    ],
)
LAW.gap(
    "rule on loss, terrorism",
    says=(
        "Officials announced in August 2015 that joining a terrorist organisation or its fighting abroad ends "
        "citizenship."
    ),
    because=(
        "the text was not read, and the dataset codes no such ground; service in the army of a State is not meant"
    ),
)
LAW.gap(
    "rules on loss, further grounds",
    says="The Law may have further grounds, such as not keeping a promise to give another nationality up.",
    modes=["L10"],
    because="The articles on loss were not obtained; the grounds above are those that the sources name.",
)
