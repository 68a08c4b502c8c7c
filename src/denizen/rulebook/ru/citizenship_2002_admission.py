"""Law 62-FZ of 2002 on citizenship: ordinary admission (Art 13)."""

from denizen.language.enacting import (
    ON_APPLICATION,
    A,
    B,
    C,
    acquires,
    empowers,
    reach,
)
from denizen.language.force import history, in_force
from denizen.language.provisions import Source
from denizen.language.states import RU
from denizen.language.words import (
    any_of,
    event,
    now,
    subject,
    years,
)
from denizen.rulebook.ru import citizenship_2002_admission_cases as worked
from denizen.rulebook.ru.citizenship_2002_principles import LAW

FIVE_YEARS = Source("Law 62-FZ, Art 13, as of 1 May 2016", "https://www.9111.ru/questions/11886665", A)
REFORM_2003 = Source("Law 151-FZ of 2003, extracts", "https://gist.github.com/5f5f83ff97b212aeedb1bc1068ba3779", B)
SIGNED = Source("Kremlin, summary of the law signed on 24 September 2022", "http://en.kremlin.ru/d/69422", B)

# --- admission -------------------------------------------------------------------------------------------------------

APPLIES = event("applies for citizenship", RU)
#: Grounds that rest on facts seldom told, such as merit, are shown to those alone who have applied.
APPLIED = subject.did("applies for citizenship", RU).happened
APPLY = empowers(RU, "apply for admission to citizenship", exercised_by=APPLIES)
REFUSED = [subject.under("ru.citizenship-2002.16")]
NOT_YET = ~subject.holds(RU)
ADULT = subject.age >= 18
PERMIT = subject.did("obtains residence right", RU)
FORMER_UNION = ("AM", "AZ", "BY", "EE", "GE", "KG", "KZ", "LT", "LV", "MD", "TJ", "TM", "UA", "UZ")
FROM_THE_UNION = any_of(*(subject.holds(state) for state in FORMER_UNION))

LAW.provision(
    "Art 11, admission",
    name="11-admission",
    says="Whoever has applied becomes a citizen by the decision to admit, on one of the grounds that follow.",
    on=APPLIES,
    when=[NOT_YET],
    unless=REFUSED,
    as_long_as=NOT_YET & ~subject.under("ru.citizenship-2002.16"),
    covers=reach(looks_back=True),
    then=acquires(RU, title="naturalisation"),
    by=ON_APPLICATION,
    note="The grounds are encoded as powers; a decision told is taken to rest on one of them.",
    cases=worked.BY_DECISION,
)
LAW.provision(
    "Art 13(1), version until 23 July 2020",
    name="13-1-2002",
    says=(
        "An adult who has lived in Russia for five years on a residence permit, supports himself, speaks Russian, "
        "promises to observe the law and gives up the old citizenship may be admitted."
    ),
    when=[NOT_YET, ADULT, now >= PERMIT.day + years(5)],
    unless=REFUSED,
    then=APPLY,
    force=in_force("2002-07-01", until="2020-07-24"),
    mode="A06",
    source=FIVE_YEARS,
    note=(
        "Years with more than three months abroad break the term. A petition to leave the other citizenship was "
        "enough; no loss followed if it was refused or withdrawn. Means, language and petition are not computed."
    ),
    cases=worked.FIVE_YEARS_2002,
)
LAW.provision(
    "Art 13(1), version from 24 July 2020",
    name="13-1-2020",
    says="The same without giving up the old citizenship.",
    when=[NOT_YET, ADULT, now >= PERMIT.day + years(5)],
    unless=REFUSED,
    then=APPLY,
    force=in_force("2020-07-24", until="2023-10-26"),
    mode="A06",
    source=FIVE_YEARS,
    grade=B,
    cases=worked.FIVE_YEARS_2020,
)
LAW.provision(
    "Art 13(2)",
    name="13-2-refugee",
    says="For refugees and those granted asylum one year is enough.",
    when=[APPLIED, NOT_YET, ADULT, subject.has("refugee"), now >= PERMIT.day + years(1)],
    unless=REFUSED,
    then=empowers(RU, "be admitted to citizenship"),
    mode="A22",
    grade=C,
    cases=worked.REFUGEE,
)
LAW.provision(
    "Art 13(2) and (3)",
    name="13-3-merit",
    says="For outstanding achievement or a skill of interest one year is enough, and for special merit none is asked.",
    when=[APPLIED, NOT_YET, ADULT, subject.has("special_merit")],
    unless=REFUSED,
    then=empowers(RU, "be admitted to citizenship"),
    mode="A24",
    grade=C,
    note="The President decides. The year for achievement is not computed.",
    cases=worked.MERIT,
)
LAW.provision(
    "Art 13(4), version of 2003",
    name="13-4-2003",
    says=(
        "Citizens of former Soviet republics who have served in the Russian forces under contract for three years may "
        "apply without residence and without a residence permit."
    ),
    when=[
        APPLIED,
        NOT_YET,
        FROM_THE_UNION,
        now >= subject.did("enters service", RU, form="contract", body="army").day + years(3),
    ],
    unless=REFUSED,
    then=empowers(RU, "be admitted to citizenship"),
    force=in_force("2003-11", until="2022-09-24"),
    mode="A25",
    source=REFORM_2003,
    note="The first contract of a foreigner ran for five years. Who left the army before three years is not excluded.",
    cases=worked.THREE_YEARS_OF_SERVICE,
)
LAW.provision(
    "Art 13(4)",
    name="contract",
    says=(
        "A foreigner who has signed a contract of at least a year with the armed forces or another military body may "
        "apply for citizenship without a residence permit and without five years of residence."
    ),
    when=[~subject.holds(RU), subject.did("signs contract", RU, least_months=12, not_with="private company").happened],
    then=[
        empowers(RU, "apply for citizenship as a contract soldier", exercised_by=APPLIES),
        acquires(RU, title="naturalisation"),
    ],
    by=ON_APPLICATION,
    force=history(bill="2022-09-20", adopted="2022-09-21", in_force="2022-09-24", repealed="2023-10-26"),
    mode="A25",
    source=SIGNED,
    note=(
        "Passed by the Duma on 20 September 2022 and by the upper chamber on the 21st, signed on the 24th. The number "
        "of the article was not verified. Before it, three years of a contract of five were needed. Citizenship begins "
        "with the oath. The decree of 30 September 2022 added a quicker route with conditions of its own."
    ),
    cases=worked.CONTRACT_2022,
)
