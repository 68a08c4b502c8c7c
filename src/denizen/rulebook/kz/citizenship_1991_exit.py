"""Law of 20 December 1991 on citizenship of Kazakhstan: release and deprivation (Articles 20 and 20-1).

Under Article 37 citizenship ends on the day of the President's decree on release, or on the day on which a sentence of
deprivation becomes final.
"""

from denizen.language.enacting import BY_COURT, ON_APPLICATION, A, empowers, loses
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import KZ
from denizen.language.words import date, event, subject, years
from denizen.rulebook.kz import citizenship_1991_loss_cases as worked
from denizen.rulebook.kz.citizenship_1991_admission import LAW, LAW_OF_2017

__all__ = ["LAW"]

# --- exit -------------------------------------------------------------------------------------------------

CHARGED, CONVICTED = subject.did("is charged", KZ), subject.did("is convicted", KZ)
PROSECUTED = CHARGED.happened & ~CONVICTED.since(CHARGED.last_day) | CONVICTED & subject.has("convicted_unspent")

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
        "Suspicion bars since 2015, before that accusation. A sentence bars until it is served; a case tells whether "
        "the conviction is spent, which comes later. That a prosecution ended without a judgment cannot be told."
    ),
    cases=worked.RELEASED,
)

LAW.provision(
    "Arts 20 and 37, a decree told alone",
    name="20-decreed",
    says="Whoever is released by decree of the President ceases to be a citizen on its day.",
    on=event("decides", KZ, about="exit"),
    when=[subject.holds(KZ), ~subject.did("applies for exit", KZ).happened],
    then=loses(KZ, manner="renunciation"),
    note="For accounts that tell the decree and not the petition, which is presumed.",
    cases=worked.RELEASED_BY_DECREE,
)

# --- deprivation ------------------------------------------------------------------------------------------

#: Criminal Code, Article 3(30) and 3(20-1), as far as the sanction of the article names deprivation.
TERRORIST = ("170(2)", "170(4)", "171", "173", "177", "178", "184", "255", "256", "257", "258", "259", "260", "261")
GRAVE_HARM = ("160(2)", "163", "164(2)", "168", "169", "175", "179(3)", "180(3)", "181", "182(3)", "455")
LISTED = (*TERRORIST, "269", "270", *GRAVE_HARM)

LAW.provision(
    "Art 20-1",
    says=(
        "A court may deprive a citizen convicted of a terrorist crime, or of a listed crime that gravely harms vital "
        "interests, where the article provides it; it takes effect when the sentence is final."
    ),
    when=[
        subject.holds(KZ),
        subject.did("is convicted", KZ, article=LISTED).since(date("2017-07-25")),
        subject.did("is convicted", KZ, article=LISTED).last_day >= subject.born + years(18),
    ],
    then=loses(KZ, manner="deprivation"),
    by=BY_COURT,
    force=in_force(LAW_OF_2017),
    mode="L07",
    source=Source(
        "Criminal Code, Arts 3(20-1), 3(30), 40(3) and 50-1, adilet.zan.kz",
        "https://adilet.zan.kz/rus/docs/K1400000226",
        A,
    ),
    note=(
        "Inserted by the Law of 11 July 2017 No 91-VI. All crimes of the list are terrorist or against vital interests "
        "by the definitions of the Code, hence no L08. Unlawful participation in a foreign conflict "
        "(Article 172) is in neither list. The text has no safeguard against statelessness."
    ),
    cases=worked.CONVICTED_OF_TERRORISM,
)
LAW.gap(
    "Art 20-1, day and age of the crime",
    says="Deprivation does not reach crimes before 25 July 2017, nor crimes committed under eighteen.",
    because=(
        "A case tells the day of the judgment, not of the crime: whoever was judged from 25 July 2017 on for an older "
        "crime, or as an adult for one of his youth, may not be deprived although the ground is shown."
    ),
    taints=["kz.citizenship-1991.20-1"],
)
LAW.gap(
    "Art 20-1, where the sanction provides it",
    says="Deprivation is imposed only where the sanction of the article, or of its part, names it.",
    because="The sanctions of the listed articles were read for Articles 170 to 175 only.",
    taints=["kz.citizenship-1991.20-1"],
)
