"""Law of 21 May 2007 No 70 on citizenship, Articles 13 to 16: admission, restoration, refusal, petition."""

from denizen.language.effects import Effect
from denizen.language.enacting import (
    BY_DECISION,
    ON_APPLICATION,
    A,
    B,
    Law,
    acquires,
    empowers,
    forbids,
)
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import KG
from denizen.language.words import any_of, event, now, person, some, subject, years
from denizen.rulebook.kg import admission_2007_cases as worked
from denizen.rulebook.kg.foreign_service import SERVES_ABROAD

LAW_OF_2023, LAW_OF_2025 = "2023-02-22/2023-03-15", "2025-03-18/2025-04-10"

LAW = Law(
    "kg.admission-2007",
    KG,
    title="Law of 21 May 2007 No 70 on citizenship of the Kyrgyz Republic, Articles 13 to 20, on admission",
    original_title="О гражданстве Кыргызской Республики",
    short="Citizenship Law of Kyrgyzstan 2007",
    force=in_force("2007-05-21/2007-12-31"),
    source=Source(
        "Citizenship Law, consolidated, Ministry of Justice database",
        "https://cbd.minjust.gov.kg/202103/edition/29242/ru",
        A,
    ),
)

OLDER = "The text of 2026 was read; specialists describe it so in February 2024; earlier wordings were not read."
CONVICTED = subject.has("convicted_unspent")
RESIDES = subject.resides_in(KG)
SINCE = subject.did("obtains residence right", KG).day
FIVE, THREE, ONE = (now >= SINCE + years(5)), (now >= SINCE + years(3)), (now >= SINCE + years(1))
ADULT_FOREIGNER = [~subject.holds(KG), subject.age >= 18, RESIDES]
NO_OTHER = ~subject.holds(KG) & ~subject.holds_another(KG)
REFUSED = subject.under("kg.admission-2007.16")
APPLY = empowers(KG, "apply for admission to citizenship", exercised_by=event("applies for citizenship", KG))
NATURALISES: list[Effect] = [APPLY, acquires(KG, title="naturalisation")]
REINSTATES: list[Effect] = [
    empowers(KG, "apply for restoration of citizenship", exercised_by=event("applies for citizenship", KG)),
    acquires(KG, title="reinstatement"),
]
WAS_A_CITIZEN = subject.did("loses", KG).happened

spouse, parent = person("spouse"), person("parent")

# --- Article 13: the general terms --------------------------------------------------------------------------

LAW.provision(
    "Art 13(1)",
    says=(
        "An adult who has lived in Kyrgyzstan for five years without a break and has no criminal record may be "
        "admitted; the former nationality need not be given up."
    ),
    when=[*ADULT_FOREIGNER, FIVE],
    unless=[CONVICTED, REFUSED],
    then=NATURALISES,
    by=ON_APPLICATION,
    mode="A06",
    grade=B,
    note=OLDER + " Absences of up to three months in a year do not break residence. Decided within a year.",
    cases=worked.FIVE_YEARS,
)

LAW.provision(
    "Art 13(2), spouse of a citizen",
    name="13-2-spouse",
    says="For whoever is married to a citizen the term of residence is three years.",
    when=[*ADULT_FOREIGNER, THREE, some("spouse", spouse, spouse.holds(KG))],
    unless=[CONVICTED, REFUSED],
    then=NATURALISES,
    by=ON_APPLICATION,
    mode="A08",
    grade=B,
    note=OLDER,
    cases=worked.SPOUSE,
)

LAW.provision(
    "Art 13(2), refugee",
    name="13-2-refugee",
    says="For a recognised refugee the term of residence is three years.",
    when=[*ADULT_FOREIGNER, THREE, subject.has("refugee")],
    unless=[CONVICTED, REFUSED],
    then=NATURALISES,
    by=ON_APPLICATION,
    mode="A22",
    grade=B,
    note=OLDER,
    cases=worked.REFUGEE,
)

LAW.provision(
    "Art 13(2), stateless person",
    name="13-2-stateless",
    says="For a person recognised as stateless the term of residence is three years.",
    when=[*ADULT_FOREIGNER, THREE, ~subject.holds_another(KG)],
    unless=[CONVICTED, REFUSED],
    then=NATURALISES,
    by=ON_APPLICATION,
    mode="A23",
    grade=B,
    note=OLDER + " Having no other nationality stands for the recognition.",
    cases=worked.STATELESS,
)

LAW.provision(
    "Art 13(2), merit or profession",
    name="13-2-merit",
    says="For outstanding achievement, or a profession that the country seeks, the term of residence is three years.",
    when=[*ADULT_FOREIGNER, THREE, subject.has("special_merit")],
    unless=[CONVICTED, REFUSED],
    then=NATURALISES,
    by=ON_APPLICATION,
    mode="A24",
    grade=B,
    note=OLDER + " Article 14(6) lets the President list further people for their contribution, without a term.",
    cases=worked.MERIT,
)

LAW.provision(
    "Art 13(2), investor",
    name="13-2-investor",
    says="For whoever invests as the Government's rules ask the term of residence is three years.",
    when=[*ADULT_FOREIGNER, THREE, subject.has("investor")],
    unless=[CONVICTED, REFUSED],
    then=NATURALISES,
    by=ON_APPLICATION,
    mode="A26",
    grade=B,
    note=OLDER,
    cases=worked.INVESTOR,
)

# --- Article 14: the simplified terms -----------------------------------------------------------------------

LAW.provision(
    "Art 14(1)(1)",
    says="An adult with a parent who is a citizen and lives in Kyrgyzstan may be admitted after a year of residence.",
    when=[*ADULT_FOREIGNER, ONE, some("parent", parent, parent.holds(KG) & parent.resides_in(KG))],
    unless=[REFUSED],
    then=NATURALISES,
    by=ON_APPLICATION,
    mode="A09",
    grade=B,
    note=OLDER,
    cases=worked.PARENT,
)

LAW.provision(
    "Art 14(1)(2)",
    says="An adult born in the Kirghiz SSR or Kyrgyzstan, or once a Soviet citizen, may be admitted after a year.",
    when=[*ADULT_FOREIGNER, ONE, subject.born_in(KG) | subject.has("soviet_citizen")],
    unless=[REFUSED],
    then=NATURALISES,
    by=ON_APPLICATION,
    grade=B,
    note=OLDER + " The typology has no mode of its own for former Soviet citizens.",
    cases=worked.BORN_THERE,
)

LAW.provision(
    "Art 14(2), application",
    name="14-2-application",
    says="An ethnic Kyrgyz may apply for admission from wherever he lives, and without leaving the other nationality.",
    when=[~subject.holds(KG), subject.has("ethnic_kin")],
    unless=[REFUSED],
    then=APPLY,
    grade=B,
    note=OLDER + " The Ombudsman reported in May 2021 on people of Ala-Buka who had waited for it for years.",
    cases=worked.KIN_MAY_APPLY,
)
LAW.provision(
    "Art 14(2)",
    says=(
        "An ethnic Kyrgyz may be admitted without residence and without leaving the other nationality first; the "
        "application must say that it is given up."
    ),
    on=event("applies for citizenship", KG),
    when=[~subject.holds(KG), subject.has("ethnic_kin")],
    unless=[REFUSED],
    then=acquires(KG, title="naturalisation"),
    by=BY_DECISION,
    mode="A19",
    grade=B,
    note=OLDER + " The Constitution opens the simplified way to ethnic Kyrgyz who hold another nationality (51(3)).",
    cases=worked.KIN,
)

LAW.provision(
    "Art 14(3)",
    says="A child with a parent who is a citizen may be admitted when that parent asks and the other one agrees.",
    on=event("is claimed by parents", KG),
    when=[~subject.holds(KG), subject.age < 18, some("parent", parent, parent.holds(KG))],
    then=acquires(KG, title="parent"),
    by=BY_DECISION,
    mode="A09",
    grade=B,
    note=OLDER + " The consent is not needed if the child lives in Kyrgyzstan; a sole parent or guardian asks alone.",
    cases=worked.CHILD_OF_A_CITIZEN,
)

LAW.provision(
    "Arts 14(5) and 15, former citizen",
    name="14-5",
    says="A former citizen who is a foreigner now may be restored to citizenship after a year of residence.",
    when=[~subject.holds(KG), RESIDES, ONE, WAS_A_CITIZEN, subject.holds_another(KG)],
    unless=[REFUSED],
    then=REINSTATES,
    by=ON_APPLICATION,
    mode="A16",
    grade=B,
    note=OLDER,
    cases=worked.FORMER,
)

LAW.provision(
    "Arts 14(5) and 15, former citizen without nationality",
    name="14-5-stateless",
    says="A former citizen recognised as stateless may be restored without any term of residence.",
    when=[NO_OTHER, WAS_A_CITIZEN],
    unless=[REFUSED],
    then=REINSTATES,
    by=ON_APPLICATION,
    mode="A16",
    grade=B,
    note=OLDER + " Having no other nationality stands for the recognition.",
    cases=worked.FORMER_STATELESS,
)

GROUNDS = any_of(
    *(subject.under(f"kg.admission-2007.{ground}") for ground in ("13-1", "13-2-spouse", "13-2-refugee")),
    *(subject.under(f"kg.admission-2007.{ground}") for ground in ("13-2-stateless", "13-2-merit", "13-2-investor")),
    *(subject.under(f"kg.admission-2007.{ground}") for ground in ("14-1-1", "14-1-2")),
)
LAW.provision(
    "Art 37, petition",
    name="37-petition",
    says="Admission under Articles 13 and 14(1) is decided on a petition, on one of their grounds.",
    on=event("applies for citizenship", KG),
    when=[~subject.holds(KG), GROUNDS],
    then=acquires(KG, title="naturalisation"),
    by=ON_APPLICATION,
    as_long_as=~subject.holds(KG) & GROUNDS,
    grade=B,
    note="Nobody is admitted unasked. A decree told without a petition is taken to have had one.",
    cases=worked.PETITION,
)
RETURNS = subject.under("kg.admission-2007.14-5") | subject.under("kg.admission-2007.14-5-stateless")
LAW.provision(
    "Arts 15 and 37, petition",
    name="15-petition",
    says="Restoration, too, is decided on a petition.",
    on=event("applies for citizenship", KG),
    when=[RETURNS],
    then=acquires(KG, title="reinstatement"),
    by=ON_APPLICATION,
    as_long_as=RETURNS,
    grade=B,
    cases=worked.RETURN_PETITION,
)

# --- Article 16: when admission is refused ------------------------------------------------------------------

LAW.provision(
    "Art 16",
    says=(
        "Admission is refused to whoever serves in the army, the police or the security bodies of another State, is "
        "prosecuted, used false papers or threatens national security."
    ),
    when=[
        ~subject.holds(KG),
        SERVES_ABROAD
        | subject.did("is charged", KG).happened
        | subject.did("misrepresents", KG).happened
        | subject.did("is found a threat", KG).happened,
    ],
    then=forbids(KG, "be admitted to citizenship while a ground of refusal lasts"),
    force=in_force(LAW_OF_2023),
    note=(
        "Further grounds are not computed: expulsion with a ban on return, being a defendant in a civil case, serving "
        "a prison term, a sentence for a grave crime. Whoever has left the foreign service may apply again."
    ),
    cases=worked.REFUSAL,
)

LAW.gap(
    "Art 14(6)",
    says="The President may admit people whom he lists for their contribution to the country.",
    because="The list was not seen; merit with three years of residence is computed under Article 13(2).",
    taints=["kg.admission-2007.13-2-merit"],
)
LAW.gap(
    "Arts 31 to 38",
    says=(
        "Applications go to the President through the registration body or a consulate, are decided within a year, or "
        "six months in the simplified procedure, and may be repeated a year after refusal; refusals give reasons."
    ),
    because="Terms that bind the authorities change no status, and a refusal is not told in a case.",
)
