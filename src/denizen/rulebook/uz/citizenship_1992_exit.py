"""Law of 1992 on citizenship of Uzbekistan: exit, and the children of those who leave (Arts 20 and 22)."""

from denizen.language.enacting import ON_APPLICATION, B, C, empowers, forbids, loses, protects
from denizen.language.provisions import Source
from denizen.language.states import UZ
from denizen.language.words import any_of, bearer, bearers, event, event_day, every, subject
from denizen.rulebook.uz import citizenship_1992_exit_cases as worked
from denizen.rulebook.uz.citizenship_1992_admission import AGES, ARTICLE_22, LAW, TWO_PARENTS, other
from denizen.rulebook.uz.citizenship_1992_birth import TEXTBOOK

__all__ = ["LAW"]

EXIT = Source("Embassy of Uzbekistan in Turkey, on exit under the law of 1992", "https://uzembassy.org.tr/page/939", B)
MINORS = Source("Embassy of Uzbekistan in Singapore, on loss", "https://singapore.mfa.uz/page/886?language=en", B)

APPLIES = event("applies for exit", UZ)
PROSECUTED = any_of(
    subject.did("is charged", UZ).happened,
    subject.did("is sent for trial", UZ).happened,
    subject.did("is convicted", UZ).happened,
)

LAW.provision(
    "Art 20, petition",
    name="20-petition",
    says="A citizen may petition the President for exit; the petition is handed in in person.",
    when=[subject.holds(UZ), subject.age >= 18],
    then=empowers(UZ, "petition the President for exit from citizenship", exercised_by=APPLIES),
    mode="L01",
    source=EXIT,
    note="For children the parents petition; those of 14 to 18 must agree.",
    cases=worked.MAY_PETITION,
)
LAW.provision(
    "Art 20, bars",
    name="20-bars",
    says=(
        "Exit was refused while the petitioner was prosecuted or a judgment against him was to be executed, and where "
        "it harmed the security of the State."
    ),
    when=[subject.holds(UZ), PROSECUTED],
    then=forbids(UZ, "be released from citizenship"),
    source=TEXTBOOK,
    note=(
        "That a prosecution has ended, or a judgment is executed, cannot be told; State security is not computed. Exit "
        "could be refused, too, over unfulfilled obligations to the State or to others."
    ),
    cases=worked.BARRED,
)
LAW.provision(
    "Art 20",
    name="20-exit",
    says="Whoever petitioned for exit ceased to be a citizen on the day of the President's decree that granted it.",
    on=APPLIES,
    when=[subject.holds(UZ), subject.age >= 18],
    unless=[subject.under("uz.citizenship-1992.20-bars")],
    then=loses(UZ, manner="renunciation"),
    by=ON_APPLICATION,
    mode="L01",
    source=EXIT,
    cases=worked.RELEASED,
)
LAW.provision(
    "Art 20, a decree told alone",
    name="20-decreed",
    says="Whoever was released by decree of the President ceased to be a citizen on its day.",
    on=event("decides", UZ, about="exit"),
    when=[subject.holds(UZ), ~subject.did("applies for exit", UZ).happened],
    then=loses(UZ, manner="renunciation"),
    source=EXIT,
    note="For accounts that tell the decree and not the petition, which is presumed.",
    cases=worked.RELEASED_BY_DECREE,
)
LAW.provision(
    "Art 20, other declarations",
    name="20-notarial",
    says="A refusal of citizenship declared to a notary or to another State ended nothing.",
    when=[subject.holds(UZ), subject.did("refuses nationality", UZ).happened],
    then=protects(UZ, "The person remains a citizen in spite of the notarised refusal."),
    source=EXIT,
    grade=B,
    note="Russia asked for such refusals until 2020. Papers sent by post were not accepted either.",
    cases=worked.REFUSED_BEFORE_A_NOTARY,
)

LEAVE_NOW = every("parent", other, ~other.holds(UZ) | other.did("loses", UZ).since(event_day), of=bearer)

LAW.provision(
    "Art 22, exit",
    name="22-exit",
    says="When both parents leave citizenship, the citizenship of their children changes accordingly.",
    on=event("loses", UZ, provision=("uz.citizenship-1992.20-exit", "uz.citizenship-1992.20-decreed")),
    then=loses(UZ, manner="lapse"),
    whom=bearers("child", where=(bearer.age < 14) & bearer.holds(UZ) & TWO_PARENTS & LEAVE_NOW),
    mode="L11",
    source=ARTICLE_22,
    grade=C,
    note=AGES + " No exception for a child that would be stateless was read.",
    cases=worked.CHILD_LEAVES,
)
LAW.provision(
    "Arts 21 and 22, children of those who lose citizenship",
    name="22-loss",
    says="The loss of a parent under Article 21 does not reach the children.",
    on=event("loses", UZ, manner="withdrawal"),
    then=protects(UZ, "Citizenship is not lost because a parent or the spouse has lost it."),
    whom=bearers("spouse", "child", where=bearer.holds(UZ)),
    source=MINORS,
    grade=C,
    note="Embassies took no papers on loss for minors. The rule on families was first read in the law of 2020.",
    cases=worked.FAMILY_KEEPS,
)
