"""Law of 20 December 1991 on citizenship of Kazakhstan: the duty to report, and the end (Articles 21(2) and 37)."""

from denizen.language.enacting import A, B, empowers, owes, protects
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import KZ
from denizen.language.words import any_of, days, event, subject, working_days
from denizen.rulebook.kz import citizenship_1991_registration_cases as worked
from denizen.rulebook.kz.citizenship_1991_birth import LAW_OF_2011, LAW_OF_2015
from denizen.rulebook.kz.citizenship_1991_loss import LAW

__all__ = ["LAW"]

# --- the duty to report -----------------------------------------------------------------------------------

REGISTRATION = event("decides", KZ, about="loss", ground="kz.citizenship-1991.21-1-5")

LAW.provision(
    "Art 21(2)-(3), text before 2016",
    name="21-2-three-days",
    says="Whoever acquires another nationality must report it and hand in the Kazakh papers within three working days.",
    on=event("acquires", not_state=KZ),
    when=[subject.holds(KZ)],
    then=owes(
        KZ,
        "report the other nationality and hand in passport and identity card",
        fulfilled_by=event("notifies", KZ),
        risks=[REGISTRATION],
        due=working_days(3),
    ),
    force=in_force(LAW_OF_2011, until=LAW_OF_2015),
    note="Public holidays are not known to the calendar.",
    cases=worked.REPORTS_IN_THREE_DAYS,
)

LAW.provision(
    "Art 21(2)-(3)",
    name="21-2",
    says="Whoever acquires another nationality must report it and hand in the Kazakh papers within thirty days.",
    on=event("acquires", not_state=KZ),
    when=[subject.holds(KZ)],
    then=owes(
        KZ,
        "report the other nationality and hand in passport and identity card",
        fulfilled_by=event("notifies", KZ),
        risks=[REGISTRATION],
        due=days(30),
    ),
    force=in_force(LAW_OF_2015),
    note="The day of acquisition is not counted. Whether a last day on a weekend is put off was not verified.",
    cases=worked.REPORTS_IN_THIRTY_DAYS,
)

# --- the end of citizenship (Art 37) -----------------------------------------------------------------------------

GROUNDS = (
    "21-1-1",
    "21-1-1-contract",
    "21-1-2",
    "21-1-5",
    "21-1-8",
)
MIGRATION_SERVICE = Source(
    "Migration Service committee, on the end of citizenship; zakon.kz on the rules of registration of 2024 and 2025",
    "https://www.gov.kz/memleket/entities/migration/press/article/details/26419",
    B,
)

LAW.provision(
    "Art 37",
    says="A citizen who has given a ground of loss stays a citizen until a State body registers the loss.",
    when=[subject.holds(KZ), any_of(*(subject.under(f"kz.citizenship-1991.{ground}") for ground in GROUNDS))],
    then=protects(KZ, "Citizenship goes on, with every right and every duty, until the loss is registered."),
    source=MIGRATION_SERVICE,
    grade=A,
    note=(
        "Unchanged in substance from 2007 to 2024. Officials who say that citizenship ended with the other nationality "
        "depart from it; the second reading of Article 21(1)(5) shows what follows from their view."
    ),
    cases=worked.STILL_A_CITIZEN,
)
LAW.provision(
    "Art 37, registration on request",
    name="37-request",
    says=(
        "Whoever has become a citizen of another State may ask for the loss to be registered, handing in the passport, "
        "and obtain a certificate."
    ),
    when=[subject.holds(KZ), subject.under("kz.citizenship-1991.21-1-5")],
    then=empowers(
        KZ,
        "have the loss of citizenship registered",
        exercised_by=event("notifies", KZ),
        risks=[event("decides", KZ, about="loss", ground="kz.citizenship-1991.21-1-5")],
    ),
    source=MIGRATION_SERVICE,
    note=(
        "Rules of the foreign minister of 15 September 2017 No 11-1-2/420, amended in 2024 and newly worded from 2 "
        "November 2025 (No 11-1-4/608). Bodies also register on notice from abroad or of their own motion, so that the "
        "day may be fixed without the person's knowledge. The consul checks whether leaving for good was permitted."
    ),
    cases=worked.MAY_HAVE_IT_REGISTERED,
)
