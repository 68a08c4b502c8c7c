"""Law of 20 December 1991 on citizenship of Kazakhstan: principles, first citizens, birth (Articles 3 to 14)."""

from denizen.language.enacting import (
    BY_COURT,
    BY_DECISION,
    A,
    B,
    C,
    Law,
    acquires,
    empowers,
    excludes,
    loses,
    protects,
    reading,
)
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import KZ
from denizen.language.words import always, as_of, count, event, event_day, every, person, some, subject
from denizen.rulebook.kz import citizenship_1991_birth_cases as worked

LAW = Law(
    "kz.citizenship-1991",
    KZ,
    title="Law of 20 December 1991 No 1017-XII on citizenship of the Republic of Kazakhstan",
    original_title="О гражданстве Республики Казахстан",
    short="Citizenship Law 1991",
    force=in_force("1992-03-01"),
    source=Source(
        "Citizenship Law, consolidated 17 July 2024, zan.gov.kz",
        "https://zan.gov.kz/client/#!/doc/104035/rus/17.07.2024",
        A,
    ),
)

#: Days of entry into force that were computed from publication, or are known only in part.
LAW_OF_2002, LAW_OF_2011, LAW_OF_2015, LAW_OF_2016 = "2002-05/2002-10", "2011-08", "2015-12/2016-01", "2017-01"

parent, other, spouse = person("parent"), person("other parent"), person("spouse")

# --- the first citizens -----------------------------------------------------------------------------------

FIRST_CITIZENS = Source(
    "Citizenship Law, Art 3, adilet.zan.kz; e-talgar.com/node/7511, explanation of the law (day and term of refusal)",
    "https://adilet.zan.kz/rus/docs/Z910004800_",
    B,
)

LAW.provision(
    "Art 3(1), residents of 1 March 1992",
    name="3-1-initial",
    says="Whoever lived permanently in Kazakhstan on 1 March 1992 is a citizen, without any application.",
    on=event("is resident at succession", KZ),
    when=[event_day <= "1992-03-01"],
    then=acquires(KZ, title="initial"),
    source=FIRST_CITIZENS,
    note=(
        "The rule was read, the day is from a secondary source. Proof is the stamp of registered residence. Whether "
        "people who served or studied elsewhere that day still lived in Kazakhstan is a question of fact."
    ),
    cases=worked.FIRST_CITIZENS,
)
LAW.provision(
    "Art 3(1), refusal",
    name="3-1-refusal",
    says="Until 1 March 1995 those who had become citizens by living in Kazakhstan could refuse in writing.",
    on=event("declines nationality", KZ),
    when=[subject.holds(KZ, by="initial"), event_day < "1995-03-01"],
    then=loses(KZ, manner="renunciation"),
    source=FIRST_CITIZENS,
    note=(
        "Whether the refusal worked back to 1 March 1992 was not read; it is computed from its own day. Whether the "
        "last day itself was in time was not verified; it is computed as too late."
    ),
    cases=worked.DECLINED,
)
LAW.provision(
    "Art 3(1), born in Kazakhstan",
    name="3-1-born",
    says="Whoever was born in Kazakhstan and is no citizen of another State is listed among the citizens.",
    when=[
        subject.born_in(KZ),
        subject.born < "1992-03-01",
        ~subject.holds(KZ),
        ~subject.holds_another(KZ),
        ~subject.did("loses", KZ).happened,
    ],
    then=acquires(KZ, title="recognition"),
    by=BY_DECISION,
    force=in_force(LAW_OF_2002),
    readings=[
        reading(
            "natives of before 1992",
            says="It concerns natives of before 1 March 1992 who were left without any citizenship.",
            held_by="the special rules on later births in Articles 11 to 14, which authorities follow",
        ),
        reading(
            "every native",
            says="It reaches whoever is born in Kazakhstan and would otherwise be stateless, whenever born.",
            held_by="argued from the wording, which names no date",
            argued=True,
            when=[
                subject.born_in(KZ),
                ~subject.holds(KZ),
                ~subject.holds_another(KZ),
                ~subject.did("loses", KZ).happened,
            ],
        ),
    ],
    source=Source("Law of 17 May 2002 No 322-2, point 2", "https://www.pavlodar.com/zakon/?dok=01917&ogl=all", A),
    note=(
        "Inserted by the Law of 17 May 2002 No 322. It needs a decision that the person belongs to the citizenship "
        "(Articles 30 and 31). Whoever lost Kazakh citizenship is taken not to be meant; the text does not say so."
    ),
    cases=worked.BORN_BEFORE_1992,
)

LAW.provision(
    "Arts 4, 30 and 31",
    name="4-determination",
    says=(
        "Interior authorities, or missions abroad, determine whether a person is a citizen. Identity card and passport "
        "prove it, for a child under sixteen the birth certificate or a parent's passport."
    ),
    when=[subject.holds(KZ) & subject.holds_another(KZ) | subject.did("loses", KZ).happened],
    then=empowers(KZ, "have it determined, with a written answer, whether one is a citizen"),
    note="Shown where it is doubtful. A loss may be registered unknown to the person: ask for the certificate.",
    cases=worked.MAY_ASK,
)

LAW.provision(
    "Art 7",
    name="7-spouse",
    says="When one spouse changes nationality, the citizenship of the other stays as it was.",
    when=[subject.holds(KZ), some("spouse", spouse, spouse.did("loses", KZ).happened)],
    then=protects(KZ, "Citizenship is not lost because the spouse has lost it."),
    note="The wording of 2024 was read. Marriage and divorce alone change nothing either.",
    cases=worked.SPOUSE,
)
LAW.provision(
    "Art 7, residence abroad",
    name="7-abroad",
    says="Living abroad does not by itself end citizenship.",
    when=[subject.holds(KZ), ~subject.resides_in(KZ)],
    then=protects(KZ, "Citizenship is not lost by living abroad."),
    note="The wording of 2024 was read. Until 2011 not being on the consular register was a ground (Article 21(1)(4)).",
    cases=worked.LIVES_ABROAD,
)

# --- birth ------------------------------------------------------------------------------------------------

BIRTH = event("is born")
TWO_PARENTS = count("parent", parent, always) >= 2
A_CITIZEN = some("parent", parent, parent.holds(KZ))
A_FOREIGNER = some("parent", other, ~other.holds(KZ) & other.holds_another(KZ))
A_STATELESS_PERSON = some("parent", other, ~other.holds(KZ) & ~other.holds_another(KZ))
A_RESIDENT = some("parent", parent, parent.resides_in(KZ))
AS_BORN = acquires(KZ, title="birth")

LAW.provision(
    "Art 11",
    says="A child of two citizens is a citizen, wherever born.",
    on=BIRTH,
    when=[count("parent", parent, parent.holds(KZ)) >= 2],
    then=AS_BORN,
    mode="A01b",
    note="For a child born in Kazakhstan the mode is A01a.",
    cases=worked.BORN_TO_TWO_CITIZENS,
)
LAW.provision(
    "Art 11-1",
    says="A child of two foreigners is no citizen, wherever born.",
    on=BIRTH,
    when=[TWO_PARENTS, every("parent", parent, ~parent.holds(KZ) & parent.holds_another(KZ))],
    then=excludes(KZ),
    force=in_force(LAW_OF_2011),
    note="Inserted by the Law of 22 July 2011 No 478-IV. Nobody is a citizen merely for being born in Kazakhstan.",
    cases=worked.BORN_TO_TWO_FOREIGNERS,
)
LAW.provision(
    "Art 12",
    name="12-foreign-parent",
    says=(
        "A child of a citizen and a foreigner is a citizen if born in Kazakhstan, or if a parent lived there "
        "permanently at the time."
    ),
    on=BIRTH,
    when=[A_CITIZEN, A_FOREIGNER, subject.born_in(KZ) | A_RESIDENT],
    then=AS_BORN,
    mode="A01a",
    note="For a child born abroad the mode is A01b, with a limit: a parent must live in Kazakhstan.",
    cases=worked.BORN_TO_A_FOREIGNER,
)
LAW.provision(
    "Arts 11 and 12, one parent known",
    name="12-one-parent",
    says=(
        "A child of a citizen is a citizen if born in Kazakhstan, or if that parent lived there permanently, whatever "
        "the other parent is; and wherever born, if nothing is known of the other."
    ),
    on=BIRTH,
    when=[~TWO_PARENTS, A_CITIZEN, subject.born_in(KZ) | A_RESIDENT | subject.has("only_parent")],
    then=AS_BORN,
    mode="A01a",
    note=(
        "Each limb of Articles 11 and 12 leads there, be the other parent a citizen, a foreigner, stateless or "
        "unknown. It serves where the case tells one parent only."
    ),
    cases=worked.BORN_TO_ONE_CITIZEN,
)
LAW.provision(
    "Art 12",
    name="12-stateless-parent",
    says="A child of a citizen and a stateless person is a citizen, wherever born.",
    on=BIRTH,
    when=[A_CITIZEN, A_STATELESS_PERSON],
    then=AS_BORN,
    mode="A01b",
    note="The same holds where nothing is known of the other parent: see the rule for one parent known.",
    cases=worked.BORN_TO_A_STATELESS_PERSON,
)
AT_BIRTH_ABROAD = as_of(
    subject.born, A_CITIZEN & A_FOREIGNER & ~subject.born_in(KZ) & every("parent", parent, ~parent.resides_in(KZ))
)

LAW.provision(
    "Art 12, parents' agreement",
    name="12-agreement",
    says=(
        "A child born abroad to a citizen and a foreigner who both live abroad is a citizen if the parents so agree in "
        "writing."
    ),
    on=event("is claimed by parents", KZ),
    when=[subject.age < 18, AT_BIRTH_ABROAD],
    then=AS_BORN,
    mode="A01b",
    readings=[
        reading(
            "until majority",
            says="The text sets no term; the agreement can be made as long as the child is a minor.",
            held_by="the wording, which is silent on time",
        ),
        reading(
            "at birth",
            says="The agreement settles the nationality at birth and belongs to the registration of the birth.",
            held_by="argued; a later agreement was not found in any text read",
            when=[subject.age < 1, AT_BIRTH_ABROAD],
            argued=True,
        ),
    ],
    note="Until they agree the child is no citizen. It is computed from the agreement on, not from the birth.",
    cases=worked.CLAIMED,
)
LAW.provision(
    "Art 12, disagreement",
    name="12-court",
    says="If those parents disagree, a court decides, on the application of one, whether the child is a citizen.",
    on=event("applies for citizenship", KZ),
    when=[subject.age < 18, ~subject.holds(KZ), AT_BIRTH_ABROAD],
    then=AS_BORN,
    by=BY_COURT,
    force=in_force(LAW_OF_2015),
    mode="A01b",
    note="Added by the Law of 24 November 2015 No 421-V.",
    cases=worked.DISPUTED,
)
LAW.gap(
    "Art 12, parents' agreement",
    says="Parents who both live abroad settle the nationality of a child born abroad by written agreement.",
    because="Whether the agreement works back to the birth, and until when it may be made, was not read.",
    taints=["kz.citizenship-1991.12-agreement"],
)

A_STATELESS_MOTHER = some("parent", other, other.is_female & ~other.holds(KZ) & ~other.holds_another(KZ))

LAW.provision(
    "Art 12, paternity",
    name="12-paternity",
    says=(
        "A child under fourteen of a stateless mother becomes a citizen when a citizen is established as the father; a "
        "child who lives abroad only if the parents ask for it in writing."
    ),
    on=event("has paternity established", KZ),
    when=[
        subject.age < 14,
        A_STATELESS_MOTHER,
        subject.resides_in(KZ) | subject.did("is claimed by parents", KZ).happened,
    ],
    then=AS_BORN,
    mode="A04",
    note="For a child abroad the request must have been made by then; a later one is not computed.",
    cases=worked.PATERNITY,
)
LAW.provision(
    "Art 13",
    says="A child found in Kazakhstan whose parents are both unknown is a citizen.",
    on=event("is found abandoned", KZ),
    then=AS_BORN,
    mode="A03a",
    cases=worked.FOUNDLING,
)
ONE_STATELESS_RESIDENT = [
    ~TWO_PARENTS,
    some("parent", parent, ~parent.holds(KZ) & ~parent.holds_another(KZ) & parent.resides_in(KZ)),
    subject.has("only_parent"),
]

LAW.provision(
    "Art 14",
    says="A child born in Kazakhstan to stateless parents who live there permanently is a citizen.",
    on=BIRTH,
    when=[
        subject.born_in(KZ),
        TWO_PARENTS,
        every("parent", parent, ~parent.holds(KZ) & ~parent.holds_another(KZ) & parent.resides_in(KZ)),
    ],
    then=AS_BORN,
    mode="A03b",
    note="Children of stateless parents without permanent residence are not covered; nothing else saves them.",
    cases=worked.BORN_TO_STATELESS_PARENTS,
)
LAW.provision(
    "Art 14, one parent known",
    name="14-one-parent",
    says="The article speaks of stateless parents who live in Kazakhstan; a child may have only one.",
    on=BIRTH,
    when=[subject.born_in(KZ), *ONE_STATELESS_RESIDENT],
    then=AS_BORN,
    grade=C,
    readings=[
        reading(
            "the only parent counts",
            says="An only parent stands for both, as elsewhere in the law.",
            held_by="the plan of the law, which asks that both be unknown before a child counts as found",
        ),
        reading(
            "two parents",
            says="The article asks for two stateless parents.",
            held_by="the wording",
            when=[subject.born_in(KZ), *ONE_STATELESS_RESIDENT, ~always],
        ),
    ],
    note="Nothing was found on how births to a stateless mother alone are treated; the mode would be A03b.",
    cases=worked.BORN_TO_A_STATELESS_MOTHER,
)
LAW.gap(
    "Art 14, text of 2011",
    says=(
        "From 2011 to the Law of 27 April 2012 No 15-V a further limb dealt with children of parents of different "
        "foreign nationalities."
    ),
    because="Its conditions were not read.",
    taints=["kz.citizenship-1991.11-1"],
)
