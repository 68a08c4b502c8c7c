"""Law of 1992 on citizenship of Uzbekistan: principles, the first citizens, birth (Arts 1 to 16)."""

from denizen.language.enacting import A, B, Law, acquires, protects, reading
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import UZ
from denizen.language.words import always, as_of, count, event, event_day, person, some, subject
from denizen.rulebook.uz import citizenship_1992_birth_cases as worked

LAW = Law(
    "uz.citizenship-1992",
    UZ,
    title="Law of 2 July 1992 No 632-XII «On citizenship of the Republic of Uzbekistan»",
    original_title="О гражданстве Республики Узбекистан",
    short="Citizenship Law of Uzbekistan 1992",
    force=in_force("1992-07-28", until="2020-09-15"),
    source=Source("Law of 2 July 1992, excerpts", "https://www.lex.uz/docs/4880?ONDATE=24.05.2019", A),
)
UZBEK_TEXT = Source(
    "Law of 2 July 1992, Arts 12 and 13, Uzbek text",
    "http://fayllar.org/zbekiston-respublikasining-fuaroligi-tfrisida-i-umumij-oidalar.html?page=4",
    A,
)
MIXED_PARENTS = Source(
    "Norma, on Art 14 of the Law of 1992",
    "https://gazeta.norma.uz/publish/doc/text133858_mejdu_dvuh_grajdanstv",
    B,
)
TEXTBOOK = Source("V. A. Kostetskiy, textbook of law", "http://fayllar.org/v-a-kostetskiy.html?page=17", B)
US_EMBASSY = Source(
    "Embassy of the United States in Tashkent, on citizenship of Uzbekistan",
    "https://uz.usembassy.gov/u-s-citizen-services/citizenship-services/",
    B,
)
FIRST_CITIZENS = Source("Law No ЗРУ-610 of 2020, Art 5, which restates the rule", "https://lex.uz/docs/-4761986", B)

parent, other = person("parent"), person("other parent")

BORN = event("is born")
TWO_CITIZENS = count("parent", parent, parent.holds(UZ)) >= 2
A_SINGLE_PARENT = count("parent", parent, always) < 2
A_CITIZEN = some("parent", parent, parent.holds(UZ))
A_FOREIGNER = some("parent", other, ~other.holds(UZ) & other.holds_another(UZ))
A_STATELESS_PERSON = some("parent", other, ~other.holds(UZ) & ~other.holds_another(UZ))
TWO_STATELESS_PEOPLE = count("parent", parent, ~parent.holds(UZ) & ~parent.holds_another(UZ)) >= 2
A_PARENT_RESIDES = some("parent", parent, parent.resides_in(UZ))
BIRTH = "Children born until 14 September 2020 remain governed by this rule. "

# --- principles ---------------------------------------------------------------------------------------------------

LAW.provision(
    "Art 1",
    says="Everybody has the right to citizenship; nobody may be deprived of it or of the right to change it.",
    when=[subject.holds(UZ)],
    then=protects(UZ, "Citizenship may not be taken away, nor its change refused for ever."),
    note="Loss under Article 21 was held to be no deprivation, so that this safeguard bars none of it.",
    cases=worked.NO_DEPRIVATION,
)
LAW.provision(
    "Art 4, first citizens",
    name="4-first-citizens",
    says=(
        "Whoever lived permanently in Uzbekistan on 28 July 1992, was not a citizen of another State and wished to be "
        "a citizen is one."
    ),
    on=event("is resident at succession", UZ),
    when=[event_day <= "1992-07-28", ~subject.holds_another(UZ)],
    unless=[subject.did("declines nationality", UZ).happened],
    then=acquires(UZ, title="initial"),
    source=FIRST_CITIZENS,
    readings=[
        reading(
            "silence is a wish",
            says="Residents became citizens unless they said that they did not want to.",
            held_by="a possible reading: staying shows the wish; the wording of 1992 itself was not read",
        ),
        reading(
            "a declared wish",
            says="Only whoever asked for citizenship or took its passport became a citizen.",
            held_by="the wording as restated in the law of 2020: «expressed the wish»",
            when=[
                event_day <= "1992-07-28",
                ~subject.holds_another(UZ),
                subject.did("uses documents", UZ).happened | subject.did("applies for citizenship", UZ).happened,
            ],
        ),
    ],
    note="Proof was the registration of residence and the passport. The number of the article was not read.",
    cases=worked.FIRST_CITIZENS,
)
LAW.gap(
    "Art 4, those who had left",
    says="Certain people who had lived in Uzbekistan and left before 28 July 1992 are citizens as well.",
    because="Which people was not read; the law of 2020 lists them in the second part of its Article 5.",
    taints=["uz.citizenship-1992.4-first-citizens"],
)
LAW.provision(
    "Art 10",
    says="The nationality of another State is not recognised for a citizen of Uzbekistan.",
    when=[subject.holds(UZ), subject.holds_another(UZ)],
    then=protects(UZ, "Towards Uzbekistan the person is its citizen alone, with every right and every duty of one."),
    grade=B,
    note="Part 2 of the article was struck out by Law No 714-II of 3 December 2004; what it said was not read.",
    cases=worked.NOT_RECOGNISED,
)

# --- birth --------------------------------------------------------------------------------------------------------

LAW.provision(
    "Art 13",
    says="A child whose parents both were citizens when it was born is a citizen, born in Uzbekistan or abroad.",
    on=BORN,
    when=[TWO_CITIZENS],
    then=acquires(UZ, title="birth"),
    mode="A01b",
    source=UZBEK_TEXT,
    note=BIRTH,
    cases=worked.TWO_CITIZENS,
)
LAW.provision(
    "Art 14, unknown parent",
    name="14-single-parent",
    says="A child of a citizen is a citizen, wherever born, if the other parent is unknown.",
    on=BORN,
    when=[A_SINGLE_PARENT, A_CITIZEN],
    then=acquires(UZ, title="birth"),
    mode="A01b",
    source=US_EMBASSY,
    note=BIRTH + "A case that tells one parent only is read as one of a single parent.",
    cases=worked.SINGLE_PARENT,
)
LAW.provision(
    "Art 14, born in Uzbekistan",
    name="14-here",
    says="A child of a citizen and a foreigner is a citizen if it was born in Uzbekistan.",
    on=BORN,
    when=[A_CITIZEN, ~TWO_CITIZENS, subject.born_in(UZ)],
    then=acquires(UZ, title="birth"),
    mode="A01a",
    source=MIXED_PARENTS,
    note=BIRTH,
    cases=worked.MIXED_HERE,
)
LAW.provision(
    "Art 14, born abroad to residents",
    name="14-abroad",
    says="So is one born abroad if the parents, or one of them, then had permanent residence in Uzbekistan.",
    on=BORN,
    when=[A_CITIZEN, ~TWO_CITIZENS, ~subject.born_in(UZ), A_PARENT_RESIDES],
    then=acquires(UZ, title="birth"),
    mode="A01b",
    source=MIXED_PARENTS,
    note=BIRTH,
    cases=worked.MIXED_ABROAD,
)
LAW.provision(
    "Art 14, by agreement",
    name="14-agreement",
    says="If both parents lived abroad, a child born there is a citizen if they so agreed in writing.",
    on=event("is claimed by parents", UZ),
    when=[
        ~subject.born_in(UZ),
        as_of(subject.born, A_CITIZEN),
        as_of(subject.born, A_FOREIGNER),
        as_of(subject.born, ~A_PARENT_RESIDES),
    ],
    then=acquires(UZ, title="birth"),
    mode="A01b",
    source=US_EMBASSY,
    note=BIRTH + "No term for the agreement is known.",
    cases=worked.MIXED_BY_AGREEMENT,
)
LAW.provision(
    "Art 14, stateless parent",
    name="14-stateless",
    says="A child of a citizen and a stateless person is a citizen, wherever born.",
    on=BORN,
    when=[A_CITIZEN, A_STATELESS_PERSON],
    then=acquires(UZ, title="birth"),
    mode="A01b",
    source=US_EMBASSY,
    note=BIRTH,
    cases=worked.ONE_STATELESS,
)
LAW.provision(
    "rule on children of stateless people",
    name="stateless-parents",
    says="A child born in Uzbekistan to stateless people who live there permanently is a citizen.",
    on=BORN,
    when=[TWO_STATELESS_PEOPLE, subject.born_in(UZ), A_PARENT_RESIDES],
    then=acquires(UZ, title="birth"),
    mode="A03b",
    source=TEXTBOOK,
    note=BIRTH + "One resident parent is taken to be enough. The number of the article was not read.",
    cases=worked.TWO_STATELESS,
)
LAW.provision(
    "rule on foundlings",
    name="foundlings",
    says="A child found in Uzbekistan whose parents are unknown is a citizen.",
    on=event("is found abandoned", UZ),
    then=acquires(UZ, title="birth"),
    mode="A03a",
    source=TEXTBOOK,
    note="The number of the article was not read.",
    cases=worked.FOUNDLINGS,
)
