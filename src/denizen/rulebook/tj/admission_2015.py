"""Constitutional Law of 8 August 2015 No 1208 on citizenship, Articles 15 to 17: admission, restoration, adoption.

Article 15 sets general terms, 16 a simplified procedure, 17 restoration; applications go to a commission, and the
President decides (Decree of 12 April 2017 No 868). Parts of the articles are quoted by the Immigration and Refugee
Board of Canada and described by Nationality for All; the dataset GLOBALCIT adds codes. It has no easier terms for
spouses of citizens (A08), for refugees (A22) or for kin (A19), and asks for the language without a test (A06c).
"""

from denizen.language.effects import Effect
from denizen.language.enacting import BY_DECISION, ON_APPLICATION, B, C, Law, acquires, empowers
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import RU, TJ
from denizen.language.words import event, now, person, some, subject, years
from denizen.rulebook.tj import admission_2015_cases as worked

LAW = Law(
    "tj.admission-2015",
    TJ,
    title="Constitutional Law of 8 August 2015 No 1208 «On citizenship of the Republic of Tajikistan», on admission",
    short="Citizenship Law of Tajikistan 2015",
    force=in_force("2015-08-08/2015-08-31"),
    source=Source(
        "Immigration and Refugee Board of Canada, response on Tajik citizenship",
        "https://www.ecoi.net/en/document/1406866.html",
        B,
    ),
)
DATASET = Source("GLOBALCIT Citizenship Law Dataset v3.1, Tajikistan", "https://hdl.handle.net/1814/73190", B)

SINCE = subject.did("obtains residence right", TJ).day
PROSECUTED = subject.did("is charged", TJ).happened
APPLY = empowers(TJ, "apply for admission to citizenship", exercised_by=event("applies for citizenship", TJ))
NATURALISES: list[Effect] = [
    APPLY,
    acquires(TJ, title="naturalisation"),
]
REINSTATES: list[Effect] = [
    empowers(TJ, "apply for restoration of citizenship", exercised_by=event("applies for citizenship", TJ)),
    acquires(TJ, title="reinstatement"),
]
parent = person("parent")

LAW.provision(
    "Art 15",
    says=(
        "An adult who has lived in Tajikistan for five years without a break on a permit, speaks the language and is "
        "not prosecuted may be admitted; the former nationality must be given up, with exceptions."
    ),
    when=[
        ~subject.holds(TJ),
        subject.age >= 18,
        subject.resides_in(TJ),
        now >= SINCE + years(5),
        ~subject.holds_another(TJ, RU) | subject.has("promised_nationality"),
    ],
    unless=[PROSECUTED],
    then=NATURALISES,
    by=ON_APPLICATION,
    mode="A06",
    note=(
        "Giving up is coded with wide exceptions (A06b 2); that the treaty with Russia is one is an inference. "
        "The promise of citizenship stands for the release. Language is not computed; full age is the usual rule."
    ),
    cases=worked.FIVE_YEARS,
)

LAW.provision(
    "Arts 16 and 17, application",
    name="16-application",
    says="The child of a citizen, and whoever was born in the Tajik SSR as a Soviet citizen, may apply for admission.",
    when=[
        ~subject.holds(TJ),
        subject.born_in(TJ) & subject.has("soviet_citizen") | some("parent", parent, parent.holds(TJ)),
    ],
    unless=[PROSECUTED],
    then=APPLY,
    note="So may people of outstanding achievement; that is not asked of everybody.",
    cases=worked.MAY_APPLY,
)

LAW.provision(
    "Art 16, merit",
    name="16-merit",
    says="People of outstanding achievement may be admitted in a simplified procedure.",
    on=event("applies for citizenship", TJ),
    when=[~subject.holds(TJ), subject.age >= 18, subject.has("special_merit")],
    unless=[PROSECUTED],
    then=acquires(TJ, title="naturalisation"),
    by=BY_DECISION,
    mode="A24",
    note="Whether a term of residence is asked for was not read.",
    cases=worked.MERIT,
)

LAW.provision(
    "Art 16(1)(5)",
    says=(
        "Whoever was born in the Tajik SSR, was a Soviet citizen, lived or lives in a State of the former Union and "
        "acquired no nationality there, and so is stateless, may be admitted in a simplified procedure."
    ),
    on=event("applies for citizenship", TJ),
    when=[~subject.holds(TJ), subject.born_in(TJ), subject.has("soviet_citizen"), ~subject.holds_another(TJ)],
    unless=[PROSECUTED],
    then=acquires(TJ, title="naturalisation"),
    by=BY_DECISION,
    mode="A23",
    note="The United Nations refugee agency regretted in 2016 that only people born there are reached.",
    cases=worked.SOVIET_STATELESS,
)

LAW.provision(
    "Art 16, child of a citizen",
    name="16-child",
    says="The child of a citizen may be admitted in a simplified procedure.",
    on=event("applies for citizenship", TJ),
    when=[~subject.holds(TJ), some("parent", parent, parent.holds(TJ))],
    unless=[PROSECUTED],
    then=acquires(TJ, title="naturalisation"),
    by=BY_DECISION,
    mode="A09",
    note="Coded for children of any age. The terms were not read.",
    cases=worked.CHILD_OF_CITIZEN,
)

LAW.provision(
    "Art 17, former citizen",
    name="17-former",
    says="A former citizen may be restored to citizenship.",
    when=[~subject.holds(TJ), subject.did("loses", TJ).happened],
    unless=[PROSECUTED],
    then=REINSTATES,
    by=ON_APPLICATION,
    mode="A16",
    note="The terms were not read.",
    cases=worked.FORMER,
)

LAW.provision(
    "Art 17(4)",
    says="Whoever was born in the Tajik SSR and was a Soviet citizen may be restored to citizenship.",
    on=event("applies for citizenship", TJ),
    when=[~subject.holds(TJ), subject.born_in(TJ), subject.has("soviet_citizen")],
    unless=[PROSECUTED],
    then=acquires(TJ, title="reinstatement"),
    by=BY_DECISION,
    mode="A16",
    note="Whether another nationality must be given up was not read.",
    cases=worked.SOVIET,
)

LAW.provision(
    "Arts 15 and 17, petition",
    name="15-petition",
    says="Admission under Article 15 is decided on a petition.",
    on=event("applies for citizenship", TJ),
    when=[subject.under("tj.admission-2015.15")],
    then=acquires(TJ, title="naturalisation"),
    by=ON_APPLICATION,
    as_long_as=subject.under("tj.admission-2015.15"),
    note="Nobody is admitted unasked. A decree told without a petition is taken to have had one.",
    cases=worked.PETITION,
)
LAW.provision(
    "Art 17, petition",
    name="17-petition",
    says="Restoration of a former citizen, too, is decided on a petition.",
    on=event("applies for citizenship", TJ),
    when=[subject.under("tj.admission-2015.17-former")],
    then=acquires(TJ, title="reinstatement"),
    by=ON_APPLICATION,
    as_long_as=subject.under("tj.admission-2015.17-former"),
    cases=worked.RETURN_PETITION,
)

LAW.provision(
    "rule on adoption",
    name="adoption",
    says="A foreign or stateless child adopted by citizens becomes a citizen.",
    on=event("is adopted", TJ, by=("citizens", "citizen and stateless person")),
    when=[~subject.holds(TJ), subject.age < 18],
    then=acquires(TJ, title="adoption"),
    mode="A10",
    source=DATASET,
    grade=C,
    note="The article was not read: that it works by law, and what holds for a mixed couple, is not known.",
    cases=worked.ADOPTED,
)

LAW.provision(
    "rule on children of those admitted",
    name="child-of-new-citizen",
    says="The minor child of somebody who becomes a citizen may become one too.",
    on=event("applies for citizenship", TJ),
    when=[
        ~subject.holds(TJ),
        subject.age < 18,
        some("parent", parent, parent.holds(TJ, by=("naturalisation", "reinstatement"))),
    ],
    then=acquires(TJ, title="parent"),
    by=BY_DECISION,
    mode="A14",
    source=DATASET,
    grade=C,
    note="Coded for minors. The article was not read; whether the child must consent from fourteen is not known.",
    cases=worked.CHILD_OF_NEW_CITIZEN,
)

LAW.gap(
    "Decree of 12 April 2017 No 868",
    says="Regulation on how matters of citizenship are considered, loss and determination of citizenship among them.",
    because="Its body was not read: terms, papers and the competent bodies of each step are not known.",
    taints=["tj.admission-2015.15"],
)
LAW.provision(
    "rule on descent established after birth",
    name="descent",
    says="A child who is found after birth to descend from a citizen is a citizen, within limits.",
    on=event("has paternity established", TJ),
    when=[~subject.holds(TJ), subject.age < 18, some("parent", parent, parent.holds(TJ))],
    then=acquires(TJ, title="birth"),
    mode="A04",
    source=DATASET,
    grade=C,
    note="Coded with limits that are not named; in practice paternity is proved by papers of marriage or registry.",
    cases=worked.DESCENT,
)
LAW.gap(
    "descent established after birth",
    says="The rule on those found to descend from a citizen has limits: an age, a term or certain groups.",
    because="Only the code of the dataset is known; minors are taken to be reached.",
    taints=["tj.admission-2015.descent"],
)
