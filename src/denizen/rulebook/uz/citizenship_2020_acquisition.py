"""Law of 2020 on citizenship of Uzbekistan: principles, the stateless, birth, adoption (Arts 4 to 16)."""

from denizen.language.enacting import ON_APPLICATION, A, B, C, Law, acquires, empowers, owes, protects, reading
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import UZ
from denizen.language.words import (
    all_of,
    always,
    any_of,
    as_of,
    count,
    event,
    now,
    person,
    some,
    subject,
    years,
)
from denizen.rulebook.uz import citizenship_2020_acquisition_cases as worked

LAW = Law(
    "uz.citizenship-2020",
    UZ,
    title="Law of 13 March 2020 No ЗРУ-610 «On citizenship of the Republic of Uzbekistan»",
    original_title="О гражданстве Республики Узбекистан",
    short="Citizenship Law of Uzbekistan 2020",
    force=in_force("2020-04-01"),
    source=Source(
        "gazeta.norma.uz, Article 25 restated point by point; act at lex.uz/docs/-4761986",
        "https://gazeta.norma.uz/publish/doc/text166841_esli_hochetsya_vosstanovit_grajdanstvo?paper=norma",
        B,
    ),
)
#: All but the recognition of stateless people.
MAIN = in_force("2020-09-15")
RESTATED = Source(
    "Restatement of the first articles",
    "https://savol-javoblar.com/foydali-maslahatlar/6922-fuqarolikni-olish.html",
    B,
)
KUN = Source(
    "kun.uz, 15 June 2021, and reports of 16 January 2021 and 9 March 2024",
    "https://m.kun.uz/en/news/2021/06/15/uzbekistan-simplifies-acquisition-of-citizenship",
    B,
)
ARTICLE_6_ORIGINAL = Source(
    "Norma 2021 No 17, on Art 6(1); Senate, 28 February 2020",
    "https://nrm.uz/contentf?doc=658517_priznanie_grajdanstva_respubliki_uzbekistan_v_otnoshenii_lica_bez_grajdanstva",
    B,
)
ARTICLE_6 = Source(
    "Law No ЗРУ-610, Art 6 in the wording of ЗРУ-696, Uzbek text",
    "http://azkurs.org/ozbekiston-respublikasining-fuqaroligi-togrisida.html?page=5",
    A,
)
NATIONALITY_FOR_ALL = Source(
    "Nationality for All, Uzbekistan, 14 February 2024",
    "https://seap.nationalityforall.org/region/regional-overview/central-asia/uzbekistan",
    B,
)
CAUSES = Source(
    "Nationality for All, causes of statelessness",
    "https://seap.nationalityforall.org/statelessness/uzbekistan-causes-of-statelessness",
    B,
)
EMBASSY = Source("Embassy in the Kyrgyz Republic, on admission", "https://uzbekistan.kg/page/2045?language=en", B)
COMPATRIOTS = Source("Ministry of Justice, advice 2503", "https://advice.uz/uz/document/2503", B)
REINSTATED = Source("Summary of Decree УП-6185 of 10 March 2021", "https://uzbekistan.kg/page/2075?language=en", B)
AMENDED_2021 = Source(
    "xs.uz, 15 June 2021, on ЗРУ-696",
    "https://xs.uz/en/post/endilikda-ozbekistonda-tugilgan-fuqaroligi-bolmaganlarga-fuqarolik-olish-uchun-uzluksiz-5-"
    "jil-yashash-talab-etilmajdi",
    B,
)

parent, other, grandparent, spouse = (
    person("parent"),
    person("other parent"),
    person("grandparent"),
    person("spouse"),
)

# --- principles ---------------------------------------------------------------------------------------------------

LAW.provision(
    "Art 4",
    says=(
        "Everybody has the right to citizenship. Nobody may be deprived of it except in the cases of this law, nor be "
        "denied the right to change it."
    ),
    when=[subject.holds(UZ)],
    then=protects(UZ, "Citizenship may be taken away only on a ground of this law."),
    force=MAIN,
    source=RESTATED,
    note="The law of 1992 knew no exception in its wording. The number of the article was not verified.",
    cases=worked.NO_DEPRIVATION,
)
LAW.gap(
    "Art 5(2)",
    says="Certain people who lived in Uzbekistan and left before 28 July 1992 are citizens; facts are found in court.",
    because="Which people was not read. Those who lived there on that day are computed under the law of 1992.",
    taints=["uz.citizenship-1992.4-first-citizens"],
)

# --- recognition of the stateless (Art 6) -------------------------------------------------------------------------

APPLIES = event("applies for citizenship", UZ)
NOT_YET = ~subject.holds(UZ)
NOTHING_ELSE = ~subject.holds_another(UZ)
NEVER_ANOTHER = ~subject.did("acquires", not_state=UZ).happened
PERMIT = subject.did("obtains residence right", UZ)
LIVES_HERE = subject.resides_in(UZ)
STAYED = ~subject.did("moves abroad", UZ).happened
STATELESS = [NOT_YET, NOTHING_ELSE]
RECOGNISED = acquires(UZ, title="recognition")
#: Whoever acquired one meanwhile either still has it or has lost it meanwhile.
NO_FOREIGN_NATIONALITY_MEANWHILE = ~subject.did("loses", not_state=UZ).within(years(15))
RESIDENT_BEFORE_2005 = NEVER_ANOTHER & (PERMIT.day < "2005-01-01")
FIFTEEN_YEARS_HERE = all_of(
    NO_FOREIGN_NATIONALITY_MEANWHILE,
    now >= PERMIT.day + years(15),
    LIVES_HERE,
    ~subject.did("moves abroad", UZ).within(years(15)),
)

LAW.provision(
    "Art 6(1), version of 2020",
    name="6-1-2020",
    says=(
        "A stateless person who was registered as a permanent resident before 1 January 1995, stayed ever since on a "
        "residence permit and took no other nationality is recognised as a citizen if he so wishes."
    ),
    on=APPLIES,
    when=[*STATELESS, NEVER_ANOTHER, PERMIT.day < "1995-01-01", LIVES_HERE, STAYED],
    then=RECOGNISED,
    by=ON_APPLICATION,
    as_long_as=NOT_YET,
    force=in_force("2020-04-01", until="2021-06-15"),
    mode="A23",
    source=ARTICLE_6_ORIGINAL,
    note="The permit had to be held before 1 April 2020; the right of residence of before 1995 is taken to be that.",
    cases=worked.RECOGNITION_2020,
)
LAW.provision(
    "Art 6(1)",
    name="6-1",
    says=(
        "Whoever was registered as a permanent resident before 1 January 2005 and never held another nationality is "
        "recognised as a citizen if he so wishes."
    ),
    on=APPLIES,
    when=[*STATELESS, RESIDENT_BEFORE_2005],
    then=RECOGNISED,
    by=ON_APPLICATION,
    as_long_as=NOT_YET,
    force=in_force("2021-06-15"),
    mode="A23",
    source=ARTICLE_6,
    note="A court may find the facts where papers are lacking.",
    cases=worked.RESIDENT_BEFORE_2005,
)
LAW.provision(
    "Art 6(2)",
    says=(
        "Whoever has lived permanently in Uzbekistan for at least fifteen years before applying, without another "
        "nationality in that time, is recognised as a citizen."
    ),
    on=APPLIES,
    when=[*STATELESS, FIFTEEN_YEARS_HERE],
    then=RECOGNISED,
    by=ON_APPLICATION,
    as_long_as=NOT_YET,
    force=in_force("2021-06-15"),
    mode="A23",
    source=ARTICLE_6,
    note=(
        "A nationality given up more than fifteen years ago does no harm. Whether somebody who lost Uzbek citizenship "
        "under Article 25 may rely on this is open; the text does not exclude it."
    ),
    cases=worked.FIFTEEN_YEARS,
)
LAW.provision(
    "Art 6(3)",
    says=(
        "A child with a parent who was recognised as a citizen is recognised as well if it lives in Uzbekistan and "
        "took no other nationality."
    ),
    on=APPLIES,
    when=[
        *STATELESS,
        subject.age < 18,
        LIVES_HERE,
        some("parent", parent, parent.holds(UZ, by="recognition")),
    ],
    then=RECOGNISED,
    by=ON_APPLICATION,
    as_long_as=NOT_YET,
    force=in_force("2021-06-15"),
    mode="A09",
    source=ARTICLE_6,
    note="«Child» is taken to mean under eighteen.",
    cases=worked.CHILD_OF_RECOGNISED,
)

LAW.provision(
    "Art 6, application",
    name="6-application",
    says="A stateless person who meets one of these conditions may apply to be recognised as a citizen.",
    when=[*STATELESS, any_of(RESIDENT_BEFORE_2005, FIFTEEN_YEARS_HERE)],
    then=empowers(UZ, "apply to be recognised as a citizen", exercised_by=APPLIES),
    force=in_force("2021-06-15"),
    source=ARTICLE_6,
    note="Recognition is due when the condition is met; admission by decree, which is at discretion, is another way.",
    cases=worked.MAY_BE_RECOGNISED,
)

# --- dual nationality (Art 12) ------------------------------------------------------------------------------------

LAW.provision(
    "Art 12",
    says=(
        "Another nationality of a citizen is not recognised. Until the President decides on exit or loss, the "
        "person must perform every duty of a citizen."
    ),
    when=[subject.holds(UZ), subject.holds_another(UZ)],
    then=owes(UZ, "perform every duty of a citizen of Uzbekistan until the President decides on exit or loss"),
    force=MAIN,
    source=KUN,
    note=(
        "Military duty, papers and crossing the border as a citizen are meant. No sanction for holding two "
        "nationalities was found. A declaration before a notary or another State has no effect in Uzbekistan."
    ),
    cases=worked.DUTIES_OF_A_DUAL,
)
LAW.gap(
    "duty to notify another nationality",
    says="From 2016 on, whoever took another nationality had to tell the authorities within thirty days.",
    because="Whether the law of 2020 keeps the duty was not read; no sanction was found in the code of 2026.",
)

# --- birth (Arts 13 to 16) ----------------------------------------------------------------------------------------

BORN = event("is born")
TWO_CITIZENS = count("parent", parent, parent.holds(UZ)) >= 2
A_SINGLE_PARENT = count("parent", parent, always) < 2
A_CITIZEN = some("parent", parent, parent.holds(UZ))
A_FOREIGNER = some("parent", other, ~other.holds(UZ) & other.holds_another(UZ))
A_STATELESS_PERSON = some("parent", other, ~other.holds(UZ) & ~other.holds_another(UZ))
TWO_STATELESS_PEOPLE = count("parent", parent, ~parent.holds(UZ) & ~parent.holds_another(UZ)) >= 2
OF_A_MIXED_COUPLE = [
    subject.born >= "2020-09-15",
    as_of(subject.born, A_CITIZEN),
    as_of(subject.born, A_FOREIGNER),
]
CLAIMED = subject.did("is claimed by parents", UZ).happened

LAW.provision(
    "Art 14, two citizens",
    name="14-two-citizens",
    says="A child of two citizens is a citizen, wherever born.",
    on=BORN,
    when=[TWO_CITIZENS],
    then=acquires(UZ, title="birth"),
    force=MAIN,
    mode="A01b",
    source=NATIONALITY_FOR_ALL,
    cases=worked.TWO_CITIZENS,
)
LAW.provision(
    "Art 14, single parent",
    name="14-single-parent",
    says="So is a child with a single parent who is a citizen.",
    on=BORN,
    when=[A_SINGLE_PARENT, A_CITIZEN],
    then=acquires(UZ, title="birth"),
    force=MAIN,
    mode="A01b",
    source=NATIONALITY_FOR_ALL,
    note="A case that tells one parent only is read as one of a single parent.",
    cases=worked.SINGLE_PARENT,
)
LAW.provision(
    "Art 14, stateless parent",
    name="14-stateless",
    says="A child of a citizen and a stateless person is a citizen, wherever born.",
    on=BORN,
    when=[A_CITIZEN, A_STATELESS_PERSON],
    then=acquires(UZ, title="birth"),
    force=MAIN,
    mode="A01b",
    source=NATIONALITY_FOR_ALL,
    cases=worked.ONE_STATELESS,
)
LAW.provision(
    "Art 14, foreign parent, born in Uzbekistan",
    name="14-mixed-here",
    says="A child born in Uzbekistan to a citizen and a foreigner is a citizen if the citizen parent so requests.",
    when=[*OF_A_MIXED_COUPLE, subject.born_in(UZ), CLAIMED],
    then=acquires(UZ, title="birth"),
    force=MAIN,
    mode="A01a",
    source=NATIONALITY_FOR_ALL,
    readings=[
        reading(
            "on request",
            says="Citizenship comes on the request of the parent who is a citizen, not by itself.",
            held_by="the report of Nationality for All on the law",
        ),
        reading(
            "by birth in Uzbekistan",
            says="Birth in Uzbekistan makes the child a citizen without any request, as under the law of 1992.",
            held_by="a possible reading; the wording was not read",
            when=[*OF_A_MIXED_COUPLE, subject.born_in(UZ)],
        ),
    ],
    note="Without a request the child may have the foreign nationality alone.",
    cases=worked.MIXED_HERE,
)
LAW.provision(
    "Art 14, foreign parent, born abroad",
    name="14-mixed-abroad",
    says="A child born abroad to a citizen and a foreigner is a citizen if the citizen parent so requests.",
    when=[*OF_A_MIXED_COUPLE, ~subject.born_in(UZ), CLAIMED],
    then=acquires(UZ, title="birth"),
    force=MAIN,
    mode="A01b",
    source=NATIONALITY_FOR_ALL,
    note="No term for the request is known. Children born until 14 September 2020 remain under the law of 1992.",
    cases=worked.MIXED_ABROAD,
)
LAW.provision(
    "rule on children of stateless people",
    name="stateless-parents",
    says="A child born in Uzbekistan to two stateless people is a citizen.",
    on=BORN,
    when=[TWO_STATELESS_PEOPLE, subject.born_in(UZ)],
    then=acquires(UZ, title="birth"),
    force=MAIN,
    mode="A03b",
    source=CAUSES,
    note="A child of a stateless person and a foreigner is not covered. The number of the article was not read.",
    cases=worked.TWO_STATELESS,
)
LAW.provision(
    "rule on foundlings",
    name="foundlings",
    says="A child found in Uzbekistan whose parents are unknown is a citizen.",
    on=event("is found abandoned", UZ),
    then=acquires(UZ, title="birth"),
    force=MAIN,
    mode="A03a",
    source=CAUSES,
    note="A child whose parents are known but cannot pass on a nationality is not covered.",
    cases=worked.FOUNDLINGS,
)
LAW.provision(
    "rule on adoption",
    name="adoption",
    says="A child adopted by citizens becomes a citizen.",
    on=event("is adopted", UZ, by=("citizens", "citizen and stateless person")),
    when=[NOT_YET, subject.age < 18],
    then=acquires(UZ, title="adoption"),
    force=MAIN,
    mode="A10",
    source=RESTATED,
    grade=C,
    note="That adoption is a way of acquiring was read in a restatement; its conditions were not.",
    cases=worked.ADOPTED,
)
LAW.gap(
    "rule on adoption, one foreign adopter",
    says="Where a citizen and a foreigner adopt, and where foreigners adopt a citizen, other rules apply.",
    because=(
        "They were not read; the law of 1992 kept the citizenship of a child adopted by foreigners until the adopters "
        "asked for its exit."
    ),
    taints=["uz.citizenship-2020.adoption"],
    modes=["L13b"],
)
LAW.gap(
    "descent established after birth",
    says="Whether a child whose descent from a citizen is found later is a citizen from birth.",
    because="No rule (mode A04) was found in what was read; the law was not read in full.",
)
