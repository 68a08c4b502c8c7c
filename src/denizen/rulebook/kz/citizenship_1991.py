"""Law of the Republic of Kazakhstan of 20 December 1991 No 1017-XII on citizenship.

In force from 1 March 1992. Read in the consolidated versions of 22 May 2007, 22 July 2011, 9 April 2016, 1 July 2021
and 17 July 2024; whether it has been amended since is not known. Amendments that matter here: October 2004 (loss on
acquiring another nationality), 22 July 2011 No 478-IV (duty to report), 24 November 2015 No 421-V (its term,
children), 22 December 2016 No 28-VI (foreign conflicts). Some of the days on which they took effect are computed.

Under Article 37 citizenship ends by loss on the day a State body registers it: a ground alone ends nothing.
"""

from denizen.language.enacting import (
    BY_DECISION,
    BY_LAW,
    ON_APPLICATION,
    A,
    Law,
    acquires,
    empowers,
    forbids,
    loses,
    owes,
    protects,
    reading,
)
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import KZ
from denizen.language.words import (
    bearer,
    bearers,
    count,
    days,
    event,
    event_field,
    every,
    person,
    some,
    subject,
    working_days,
    years,
)
from denizen.rulebook.kz import citizenship_1991_cases as worked

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

#: Days of entry into force that were computed from publication and are known only in part.
LAW_OF_2011, LAW_OF_2015, LAW_OF_2016 = "2011-08", "2015-12/2016-01", "2017-01"

parent, other, spouse = person("parent"), person("other parent"), person("spouse")

LAW.provision(
    "Art 7",
    name="7-spouse",
    says="When one spouse changes nationality, the citizenship of the other stays as it was.",
    when=[subject.holds(KZ), some("spouse", spouse, spouse.did("loses", KZ).happened)],
    then=protects(KZ, "Citizenship is not lost because the spouse has lost it."),
    note="The wording of 2024 was read.",
    cases=worked.SPOUSE,
)

# --- acquisition by birth ---------------------------------------------------------------------------------

BIRTH = event("is born")
A_CITIZEN = some("parent", parent, parent.holds(KZ))
A_FOREIGNER = some("parent", other, ~other.holds(KZ) & other.holds_another(KZ))
A_STATELESS_PERSON = some("parent", other, ~other.holds(KZ) & ~other.holds_another(KZ))

LAW.provision(
    "Art 11",
    says="A child of two citizens is a citizen, wherever born.",
    on=BIRTH,
    when=[count("parent", parent, parent.holds(KZ)) >= 2],
    then=acquires(KZ, title="birth"),
    mode="A01b",
    cases=worked.BORN_TO_TWO_CITIZENS,
)

LAW.provision(
    "Art 12",
    name="12-foreign-parent",
    says=(
        "A child of a citizen and a foreigner is a citizen if born in Kazakhstan, or if a parent lived there "
        "permanently at the time."
    ),
    on=BIRTH,
    when=[
        A_CITIZEN,
        A_FOREIGNER,
        subject.born_in(KZ) | some("parent", parent, parent.resides_in(KZ)),
    ],
    then=acquires(KZ, title="birth"),
    mode="A01a",
    cases=worked.BORN_TO_A_FOREIGNER,
)

LAW.provision(
    "Art 12",
    name="12-stateless-parent",
    says="A child of a citizen and a stateless person is a citizen, wherever born.",
    on=BIRTH,
    when=[A_CITIZEN, A_STATELESS_PERSON],
    then=acquires(KZ, title="birth"),
    mode="A01b",
    note="The same holds where nothing is known of the other parent's nationality; that is not computed.",
    cases=worked.BORN_TO_A_STATELESS_PERSON,
)

LAW.gap(
    "Art 12, parents' agreement",
    says=(
        "A child born abroad to a citizen and a foreigner who both live abroad is a citizen if the parents so agree "
        "in writing; since 2015 a court decides if they disagree."
    ),
    because="No time limit for the agreement was found, so the day of acquisition cannot be said.",
)
LAW.gap(
    "Art 3(1)",
    says="Whoever lived permanently in Kazakhstan on 1 March 1992 is a citizen, unless it was refused by 1995.",
    because="Permanent residence on that day is a matter of proof; the case tells this title as «initial».",
)

# --- return -----------------------------------------------------------------------------------------------

GROUNDS_OF_FIVE_YEARS = (
    "kz.citizenship-1991.21-1-1",
    "kz.citizenship-1991.21-1-2",
    "kz.citizenship-1991.21-1-5",
)

LAW.provision(
    "Art 17(1)(11)",
    says="For five years after losing citizenship for foreign service, fraud or another nationality, no return to it.",
    when=[~subject.holds(KZ), subject.did("loses", KZ, provision=GROUNDS_OF_FIVE_YEARS).within(years(5))],
    then=forbids(KZ, "be admitted or restored to citizenship"),
    force=in_force("2011-08/2017-01"),
    note=(
        "The text of 2007 has no such bar; it came with the amendment of 2011 at the earliest and was read in the "
        "texts from 2017 on. Whether the anniversary itself still falls within the five years was not verified."
    ),
    cases=worked.BARRED_FIVE_YEARS,
)

LAW.provision(
    "Art 17(1)(12)",
    says="Whoever lost citizenship for taking part in a foreign conflict may never be readmitted.",
    when=[~subject.holds(KZ), subject.did("loses", KZ, provision="kz.citizenship-1991.21-1-8").happened],
    then=forbids(KZ, "be admitted or restored to citizenship"),
    force=in_force(LAW_OF_2016),
    note="Which ground was registered decides between this bar and that of five years.",
    cases=worked.BARRED_FOR_EVER,
)

# --- exit -------------------------------------------------------------------------------------------------

PROSECUTED = subject.did("is charged", KZ).happened | subject.did("is convicted", KZ).happened

LAW.provision(
    "Art 20",
    name="20-petition",
    says="A citizen may petition the President for release from citizenship.",
    when=[subject.holds(KZ)],
    then=empowers(KZ, "petition the President for release", exercised_by=event("applies for exit", KZ)),
    mode="L01",
    cases=worked.MAY_PETITION,
)

LAW.provision(
    "Art 20",
    name="20-exit",
    says=(
        "On petition the President may release a citizen; not while the person is a suspect or serves a sentence. "
        "Citizenship ends on the day of the decree."
    ),
    on=event("applies for exit", KZ),
    when=[subject.holds(KZ)],
    unless=[PROSECUTED],
    as_long_as=~PROSECUTED,
    then=loses(KZ, manner="renunciation"),
    by=ON_APPLICATION,
    mode="L01",
    note=(
        "The President may also refuse over unfulfilled obligations to the State; military duty is not named. "
        "Suspects bar since 2015, before that the accused. A prosecution that ended and a sentence that was served "
        "bar no longer, but a case cannot tell their end."
    ),
    cases=worked.RELEASED,
)

# --- loss -------------------------------------------------------------------------------------------------

COMPULSORY = event_field("form").among("conscript", "mobilised", "alternative")

LAW.provision(
    "Art 21(1)(1)",
    says=(
        "Entering the military, security, police, judicial or administrative service of another State is a ground of "
        "loss, unless a treaty of Kazakhstan provides otherwise."
    ),
    on=event("enters service", not_state=KZ),
    when=[subject.holds(KZ)],
    unless=[event_field("form").among("private company")],
    then=loses(KZ, manner="withdrawal"),
    by=BY_DECISION,
    mode="L03",
    readings=[
        reading(
            "any service",
            says="Any enrolment counts, compulsory service in the other State of nationality included.",
            held_by="the wording, which makes no difference between call-up and contract",
        ),
        reading(
            "voluntary service",
            says="To enter service is a voluntary act; whoever is called up does not enter it.",
            held_by="argued from the word «поступление»; no ruling was found",
            when=[subject.holds(KZ), ~COMPULSORY],
            argued=True,
        ),
    ],
    note="No treaty that exempts ordinary service in the Russian army was found.",
    cases=worked.SERVES_ABROAD,
)

LAW.provision(
    "Art 21(1)(2)",
    says="Having acquired citizenship by knowingly false information or forged papers is a ground of loss.",
    on=event("misrepresents", KZ),
    then=loses(KZ, manner="withdrawal"),
    by=BY_DECISION,
    mode="L09",
    note="No time limit for invoking it was found.",
    cases=worked.FRAUD,
)

LAW.provision(
    "Art 21(1)(5)",
    says="Acquiring the nationality of another State is a ground of loss; citizenship ends when that is registered.",
    on=event("acquires", not_state=KZ),
    when=[subject.holds(KZ)],
    then=loses(KZ, manner="withdrawal"),
    by=BY_DECISION,
    force=in_force("2004-10"),
    mode="L05",
    readings=[
        reading(
            "statute",
            says="The acquisition is a ground; citizenship ends when a State body registers the loss (Article 37).",
            held_by="the text, and a restatement by the Migration Service committee",
        ),
        reading(
            "official practice",
            says="Citizenship ends of itself on the day the other nationality is acquired.",
            held_by="police, border and prosecution officials in statements of 2025 and 2026",
            then=loses(KZ, manner="lapse"),
            by=BY_LAW,
        ),
        reading(
            "adults only",
            says="The nationality of minors changes only under Articles 22 to 28, which do not know this ground.",
            held_by="argued; practice is not clear",
            when=[subject.holds(KZ), subject.age >= 18],
            argued=True,
        ),
    ],
    note=(
        "The ground stands in the text of 2007 and came with an amendment of 2002 or 2004, probably October 2004. "
        "An older acquisition was not a ground; the person remained a citizen, though not recognised as a dual one."
    ),
    cases=worked.ANOTHER_NATIONALITY,
)
LAW.gap(
    "Art 21(1)(5), day of entry into force",
    says="The ground was inserted between 2002 and 2007.",
    because="October 2004 rests on a mission's note (hibridge.kz), not on the amending law.",
    taints=["kz.citizenship-1991.21-1-5"],
)

LAW.provision(
    "Art 21(1)(8)",
    says="Taking part in a foreign armed conflict on the territory of another State is a ground of loss.",
    on=event("fights", not_in=KZ),
    when=[subject.holds(KZ)],
    then=loses(KZ, manner="withdrawal"),
    by=BY_DECISION,
    force=in_force(LAW_OF_2016),
    mode="L03",
    note=(
        "In force about 8 January 2017 (computed). The text asks for no conviction and does not say who finds the "
        "facts; it has no safeguard against statelessness. It also covers extremist and terrorist activity, which is "
        "not computed."
    ),
    cases=worked.FIGHTS_ABROAD,
)

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

# --- children ---------------------------------------------------------------------------------------------

RELEASED_TOO = every(
    "parent", other, ~other.holds(KZ) | other.did("loses", KZ, manner="renunciation").happened, of=bearer
)

LAW.provision(
    "Art 22",
    name="22-exit",
    says="When both parents, or the only one, are released from citizenship, a child under fourteen follows them.",
    on=event("loses", KZ, manner="renunciation"),
    whom=bearers("child", where=(bearer.age < 14) & bearer.holds(KZ) & RELEASED_TOO),
    then=loses(KZ, manner="lapse"),
    force=in_force(LAW_OF_2015),
    mode="L11",
    note="Earlier wordings spoke of a change of the parents' nationality. From fourteen on the child must consent.",
    cases=worked.CHILD_FOLLOWS,
)

LAW.provision(
    "Art 22",
    name="22-loss",
    says="The article names admission, restoration and exit of the parents: their loss does not reach the child.",
    when=[
        subject.holds(KZ),
        subject.age < 18,
        some("parent", parent, parent.did("loses", KZ, manner=("withdrawal", "lapse")).happened),
    ],
    then=protects(KZ, "A child does not lose citizenship because the loss of a parent is registered."),
    force=in_force(LAW_OF_2015),
    note="The wording before the amendment of 2015 could be read to include the parents' loss.",
    cases=worked.CHILD_KEEPS,
)
