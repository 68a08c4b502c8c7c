"""Law 62-FZ of 2002 on citizenship: simplified admission, reinstatement, refusal (Arts 14 to 17)."""

from denizen.language.enacting import (
    A,
    B,
    C,
    empowers,
    forbids,
)
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import RU
from denizen.language.words import (
    always,
    any_of,
    as_of,
    date,
    now,
    some,
    subject,
    years,
)
from denizen.rulebook.ru import citizenship_2002_admission_cases as worked
from denizen.rulebook.ru.citizenship_2002_admission import (
    ADULT,
    APPLIED,
    APPLIES,
    APPLY,
    FORMER_UNION,
    FROM_THE_UNION,
    NOT_YET,
    PERMIT,
    REFUSED,
)
from denizen.rulebook.ru.citizenship_2002_principles import LAW, child, spouse
from denizen.rulebook.ru.parents import A_CITIZEN, parent

__all__ = ["APPLIED", "NOT_YET", "REFUSED"]

REFORM_2003 = Source("Law 151-FZ of 2003, extracts", "https://gist.github.com/5f5f83ff97b212aeedb1bc1068ba3779", B)
REFORM_2020 = Source(
    "RIA24, April 2020, on Law 134-FZ", "https://ria24.today/news/gosduma-razreshila-poluchat-rossiyskoe-1/2251514", B
)
SIMPLIFIED = Source("Law 62-FZ, Art 14(1), extract", "https://www.9111.ru/questions/11330722", B)
LISTED = Source(
    "Overview of the simplified routes of Law 62-FZ",
    "https://eng.kakprosto.ru/how-83503-how-to-obtain-citizenship-of-the-russian-federation-of-persons-without-citizenship",
    B,
)
TEXT_OF_2016 = Source(
    "Law 62-FZ, Art 14, as of 1 May 2016",
    "https://gist.github.com/anonymous/a8262745ee791f735fd4abe9b4c220e7",
    B,
)
WITH_A_PARENT = Source(
    "Russian embassy in Serbia, on Arts 12 and 14(6)",
    "https://serbia.mid.ru/ru/consular-services/consulate-ru/citizenship/priobretenie_grazhdanstva_detmi/",
    A,
)
REFUSALS = Source("Commentary on Art 16", "http://zakoniros.ru/?p=11777", B)

LAW.provision(
    "Art 14(1)(a)",
    says="An adult with a parent who is a citizen and lives in Russia may be admitted without the five years.",
    when=[NOT_YET, ADULT, some("parent", parent, parent.holds(RU) & parent.resides_in(RU))],
    unless=REFUSED,
    then=APPLY,
    mode="A09",
    source=SIMPLIFIED,
    cases=worked.ADULT_CHILD,
)
LAW.provision(
    "Art 14(1)(b)",
    says=(
        "A former Soviet citizen who lives in another former republic and has remained stateless there may be admitted "
        "without the five years."
    ),
    when=[
        APPLIED,
        NOT_YET,
        ADULT,
        subject.has("soviet_citizen"),
        ~subject.holds_another(RU),
        subject.resides_in(*FORMER_UNION),
    ],
    unless=REFUSED,
    then=empowers(RU, "be admitted to citizenship"),
    mode="A23",
    source=SIMPLIFIED,
    cases=worked.SOVIET_STATELESS,
)
LAW.provision(
    "Art 14(1)(c)",
    says="So may a citizen of a former republic who studied for a profession in Russia after 1 July 2002.",
    when=[APPLIED, NOT_YET, ADULT, FROM_THE_UNION, subject.fact("educated_in").among(RU)],
    unless=REFUSED,
    then=empowers(RU, "be admitted to citizenship"),
    mode="A18",
    source=SIMPLIFIED,
    note="The day of the diploma is not computed. From 2014 graduates had to have worked in Russia besides (C).",
    cases=worked.GRADUATE,
)
LAW.provision(
    "Art 14(2)(a)",
    says="A former Soviet citizen born on the territory of the RSFSR who lives in Russia may be admitted at once.",
    when=[APPLIED, NOT_YET, ADULT, subject.has("soviet_citizen"), subject.born_in(RU), subject.resides_in(RU)],
    unless=REFUSED,
    then=empowers(RU, "be admitted to citizenship"),
    mode="A05",
    source=LISTED,
    cases=worked.BORN_IN_THE_RSFSR,
)
LAW.provision(
    "Art 14(2)(b)",
    says="So may whoever lives in Russia and has been married to a citizen for three years.",
    when=[
        NOT_YET,
        ADULT,
        subject.resides_in(RU),
        some("spouse", spouse, spouse.holds(RU)),
        as_of(now + years(-3), some("spouse", spouse, always)),
    ],
    unless=REFUSED,
    then=APPLY,
    mode="A08",
    source=LISTED,
    note=(
        "That it was the same marriage three years ago, and lasted all the time between, is not asked. The old "
        "citizenship had to be given up until 24 July 2020."
    ),
    cases=worked.MARRIED_TO_A_CITIZEN,
)
LAW.provision(
    "Art 14(2)(b), version from 24 July 2020",
    name="14-2-b-child",
    says="From 24 July 2020 whoever lives in Russia, is married to a citizen and has a child with them needs no term.",
    when=[
        NOT_YET,
        ADULT,
        subject.resides_in(RU),
        some("spouse", spouse, spouse.holds(RU)),
        some("child", child, some("parent", parent, parent.holds(RU), of=child)),
    ],
    unless=REFUSED,
    then=APPLY,
    force=in_force("2020-07-24", until="2023-10-26"),
    mode="A08",
    source=REFORM_2020,
    note="That the other parent of the child is the spouse is not computed.",
    cases=worked.MARRIED_WITH_A_CHILD,
)
LAW.provision(
    "Art 14(2), named States, from 24 July 2020",
    name="14-2-states",
    says="From 24 July 2020 citizens of Belarus, Kazakhstan, Moldova and Ukraine who live in Russia need no term.",
    when=[
        NOT_YET,
        ADULT,
        subject.resides_in(RU),
        any_of(subject.holds("BY"), subject.holds("KZ"), subject.holds("MD"), subject.holds("UA")),
    ],
    unless=REFUSED,
    then=APPLY,
    force=in_force("2020-07-24", until="2023-10-26"),
    mode="A18",
    source=REFORM_2020,
    cases=worked.NAMED_STATES,
)
LAW.provision(
    "Art 14(2)(c)",
    says="So may a parent unable to work, living in Russia, who has an adult child that is a citizen.",
    when=[NOT_YET, subject.resides_in(RU), some("child", child, child.holds(RU) & (child.age >= 18))],
    unless=REFUSED,
    then=APPLY,
    mode="A11",
    source=LISTED,
    note="Whether the parent is unable to work, and the child has capacity, is not computed.",
    cases=worked.PARENT_OF_A_CITIZEN,
)
LAW.provision(
    "Art 14(2)(f) and (g)",
    name="14-2-investor",
    says="So may entrepreneurs and investors on the scale that the Law and the government set.",
    when=[APPLIED, NOT_YET, ADULT, subject.resides_in(RU), subject.has("investor")],
    unless=REFUSED,
    then=empowers(RU, "be admitted to citizenship"),
    force=in_force("2014-07", until="2023-10-26"),
    mode="A26",
    source=TEXT_OF_2016,
    grade=C,
    note="Introduced by Law 157-FZ of 23 June 2014, with skilled workers; the first day of force was not verified.",
    cases=worked.INVESTOR,
)
LAW.provision(
    "Art 14(2.1)",
    says=(
        "Whoever a commission has recognised as a native speaker, with family roots on the territory of Russia, the "
        "Russian Empire or the Soviet Union, may be admitted without the five years."
    ),
    when=[APPLIED, NOT_YET, ADULT, subject.has("native_speaker")],
    unless=REFUSED,
    then=empowers(RU, "be admitted to citizenship"),
    force=in_force("2014-05", until="2023-10-26"),
    mode="A19",
    source=Source(
        "Overview of simplified admission, on Art 33.1", "https://gist.github.com/8ccdbdf00449170b6571da3b987f46d6", B
    ),
    note="Introduced by Law 71-FZ of 20 April 2014. The old citizenship had to be given up until July 2020.",
    cases=worked.NATIVE_SPEAKER,
)
LAW.provision(
    "Art 14(4), as amended",
    name="14-4",
    says=(
        "Former Soviet citizens from other republics who were registered in Russia on 1 July 2002 or held a temporary "
        "permit could be admitted without residence, means and language tests until 1 July 2009."
    ),
    when=[APPLIED, NOT_YET, ADULT, subject.has("soviet_citizen"), as_of(date("2002-07-01"), subject.resides_in(RU))],
    unless=REFUSED,
    then=empowers(RU, "be admitted to citizenship"),
    force=in_force("2003-11", until="2009-07-01"),
    mode="A18",
    source=REFORM_2003,
    grade=C,
    note="Part 3 said the same, without a last day, of those unable to work. Permits are not computed.",
    cases=worked.REGISTERED_IN_2002,
)
LAW.provision(
    "Art 14(6)(a) and (b)",
    name="14-6-child",
    says="A child with a Russian parent may be admitted on that parent's application, the other agreeing.",
    when=[NOT_YET, subject.age < 18, A_CITIZEN],
    unless=REFUSED,
    then=APPLY,
    mode="A09",
    source=WITH_A_PARENT,
    note="The other parent's consent is not needed where the child lives in Russia (C). Wards: letter (c).",
    cases=worked.CHILD_OF_A_CITIZEN,
)
LAW.provision(
    "Art 14(7)",
    says="Members of the State programme for the resettlement of compatriots, and their families, may be admitted.",
    when=[APPLIED, NOT_YET, subject.has("resettlement_programme")],
    unless=REFUSED,
    then=empowers(RU, "be admitted to citizenship"),
    force=in_force("2009-01", until="2023-10-26"),
    mode="A19",
    grade=C,
    note="Introduced by Law 301-FZ of 30 December 2008; Law 62-FZ lists that law among its amendments.",
    cases=worked.COMPATRIOT,
)
LAW.gap(
    "Art 14(2), (3), (5) and (8)",
    says=(
        "Skilled workers, graduates who have worked in Russia, veterans of the Second World War, those unable to work "
        "and categories set by decree (from 29 March 2019) have routes of their own."
    ),
    because="The letters were not read; the decree on Ukrainians stands in a module of its own.",
)
LAW.provision(
    "Art 15",
    says="A former citizen may be reinstated after three years of residence.",
    when=[NOT_YET, subject.did("loses", RU).happened, now >= PERMIT.day + years(3)],
    unless=REFUSED,
    then=empowers(RU, "apply for reinstatement in citizenship", exercised_by=APPLIES),
    mode="A16",
    source=Source(
        "Legal aid to migrants, quoting Art 15",
        "https://uristtojik.ru/faq/kakov-poryadok-vosstanovleniya-v-grazhdanstve-rossijskoj-federacii/",
        A,
    ),
    note="Who lives in Russia and had left citizenship may also use the shorter routes of Articles 13 and 14.",
    cases=worked.REINSTATED,
)

IN_FOREIGN_SERVICE = subject.did("enters service", not_state=RU, body=("army", "security", "police"))

LAW.provision(
    "Art 16",
    says=(
        "An application is rejected while the person is prosecuted or has an unspent conviction for an intentional "
        "crime, threatens the security of Russia, has used false papers, or serves in the army, security or police of "
        "another State."
    ),
    when=[
        ~subject.holds(RU),
        any_of(
            subject.did("is charged", RU).happened,
            subject.did("is convicted").happened & subject.has("convicted_unspent"),
            subject.did("is found a threat", RU).happened,
            subject.did("misrepresents", RU).happened,
            IN_FOREIGN_SERVICE.happened & ~subject.did("leaves service").since(IN_FOREIGN_SERVICE.last_day),
        ),
    ],
    then=forbids(RU, "be admitted or reinstated"),
    source=REFUSALS,
    note=(
        "A threat is what the security service finds to be one (Zezev v Russia, 2018). Violence against the "
        "constitutional order, earlier expulsion and imprisonment bar as well and are not computed; a treaty may allow "
        "the foreign service. Birth, option and treaty are not touched."
    ),
    cases=worked.REFUSAL,
)
LAW.gap(
    "Art 17 and Art 21",
    says="When the border changes, residents of the territory choose under a treaty.",
    because="No treaty of that kind is in the rulebook; annexed territories have laws of their own.",
)
