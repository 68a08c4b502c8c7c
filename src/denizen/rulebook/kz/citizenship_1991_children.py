"""Law of 20 December 1991 on citizenship of Kazakhstan: children whose parents change theirs (Articles 22 to 28)."""

from denizen.language.enacting import ON_APPLICATION, A, B, acquires, empowers, loses, protects
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import KZ
from denizen.language.words import bearer, bearers, event, every, person, some, subject
from denizen.rulebook.adoption import adopted_by_foreigners
from denizen.rulebook.kz import citizenship_1991_children_cases as worked
from denizen.rulebook.kz.citizenship_1991_birth import LAW_OF_2002, LAW_OF_2015, parent
from denizen.rulebook.kz.citizenship_1991_registration import LAW

__all__ = ["LAW"]

other = person("other parent")

CONSENTS = bearer.did("consents as a child", KZ).happened
YOUNG_ENOUGH = (bearer.age < 14) | (bearer.age < 18) & CONSENTS
GRANTED = ("naturalisation", "reinstatement", "treaty")

LAW.provision(
    "Art 22, admission",
    name="22-admission",
    says=(
        "When both parents, or the only one, are admitted or restored to citizenship, a child under fourteen becomes a "
        "citizen with them; from fourteen on only with the child's own consent."
    ),
    on=event("acquires", KZ, title=GRANTED),
    whom=bearers(
        "child",
        where=YOUNG_ENOUGH
        & ~bearer.holds(KZ)
        & every("parent", other, other.holds(KZ) | other.did("acquires", KZ, title=GRANTED).happened, of=bearer),
    ),
    then=acquires(KZ, title="parent"),
    mode="A14",
    note="The consent of a child from fourteen to eighteen (Article 28) is notarised and must come first.",
    cases=worked.CHILD_JOINS,
)

RELEASED_TOO = every(
    "parent", other, ~other.holds(KZ) | other.did("loses", KZ, manner="renunciation").happened, of=bearer
)

LAW.provision(
    "Art 22",
    name="22-exit",
    says=(
        "When both parents, or the only one, are released from citizenship, a child under fourteen follows them; from "
        "fourteen on only with the child's own consent."
    ),
    on=event("loses", KZ, manner="renunciation"),
    whom=bearers("child", where=YOUNG_ENOUGH & bearer.holds(KZ) & RELEASED_TOO),
    then=loses(KZ, manner="lapse"),
    mode="L11",
    note="Earlier wordings spoke of a change of the parents' nationality by which both leave.",
    cases=worked.CHILD_FOLLOWS,
)

LAW.provision(
    "Art 22",
    name="22-loss",
    says="The article names admission, restoration and exit of the parents: their loss does not reach the child.",
    when=[
        subject.holds(KZ),
        subject.age < 18,
        some("parent", parent, parent.did("loses", KZ, manner=("withdrawal", "lapse", "deprivation")).happened),
    ],
    then=protects(KZ, "A child does not lose citizenship because the loss of a parent is registered."),
    force=in_force(LAW_OF_2015),
    note="The wording before the amendment of 2015 could be read to include the parents' loss.",
    cases=worked.CHILD_KEEPS,
)
LAW.gap(
    "Art 22, text before 2015",
    says="Before 2015 a child under fourteen followed a change of the parents' nationality by which both left it.",
    because="Whether a registered loss of both parents counted as such a change was never settled; it is not computed.",
    taints=["kz.citizenship-1991.22-exit"],
)

LAW.provision(
    "Art 23",
    says=(
        "When one parent becomes a citizen, a child under fourteen who lives in Kazakhstan may become one on the "
        "parents' petition."
    ),
    when=[
        ~subject.holds(KZ),
        subject.age < 14,
        subject.resides_in(KZ),
        some("parent", parent, parent.holds(KZ, by=GRANTED)),
    ],
    then=[
        empowers(KZ, "become a citizen with the parent", exercised_by=event("applies for citizenship", KZ)),
        acquires(KZ, title="parent"),
    ],
    by=ON_APPLICATION,
    mode="A09",
    note="The parents petition for the child.",
    cases=worked.ONE_PARENT_JOINS,
)
LAW.provision(
    "Art 24",
    says="When one parent is released and the other remains a citizen, a child under fourteen keeps citizenship.",
    when=[
        subject.holds(KZ),
        subject.age < 14,
        some("parent", parent, parent.did("loses", KZ, manner="renunciation").happened),
        some("parent", other, other.holds(KZ)),
    ],
    then=protects(KZ, "The child keeps citizenship; it may be released on the petition of the parents."),
    cases=worked.ONE_PARENT_LEAVES,
)

# --- adoption (Arts 25 to 27) ----------------------------------------------------------------------------------------

LAW.provision(
    "Arts 25 and 26",
    name="25-adoption",
    says="A child under fourteen adopted by citizens, or by a citizen and a stateless person, is a citizen.",
    on=event("is adopted", KZ, by=("citizens", "citizen and stateless person")),
    when=[~subject.holds(KZ), subject.age < 14],
    then=acquires(KZ, title="adoption"),
    mode="A10",
    note="That a couple of a citizen and a stateless person is treated as two citizens was not read.",
    grade=B,
    cases=worked.ADOPTED,
)
LAW.provision(
    "Arts 25 and 26, mixed couple",
    name="26-adoption",
    says="A child under fourteen adopted by a citizen and a foreigner is a citizen if the adopters agree in writing.",
    on=event("is adopted", KZ, by="citizen and foreigner"),
    when=[~subject.holds(KZ), subject.age < 14, subject.did("is claimed by parents", KZ).happened],
    then=acquires(KZ, title="adoption"),
    mode="A10",
    note="The agreement must come first, or on the same day.",
    cases=worked.ADOPTED_BY_A_COUPLE,
)
LAW.provision(
    "Art 27",
    says=(
        "A child adopted by foreigners stays a citizen until majority: neither loss, on any ground, nor release is "
        "possible before."
    ),
    when=[subject.holds(KZ), subject.age < 18, adopted_by_foreigners(KZ)],
    then=protects(KZ, "A child adopted by foreigners keeps citizenship until majority."),
    defeats=[
        "kz.citizenship-1991.20-exit",
        "kz.citizenship-1991.20-decreed",
        "kz.citizenship-1991.21-1-1",
        "kz.citizenship-1991.21-1-1-contract",
        "kz.citizenship-1991.21-1-2",
        "kz.citizenship-1991.21-1-5",
        "kz.citizenship-1991.22-exit",
    ],
    force=in_force(LAW_OF_2002),
    source=Source(
        "Citizenship Law, Art 27, 9 April 2016; order of the foreign minister of 2 October 2002 on the Law of 2002",
        "https://zakon.uchet.kz/rus/history/V020002044_/02.10.2002",
        A,
    ),
    note=(
        "The Law of 17 May 2002 No 322 let the child keep citizenship until majority; that no ground of loss applies "
        "was read in the text of 2016. Before, a child could be released on the petition of adopters abroad."
    ),
    cases=worked.ADOPTED_ABROAD,
)

# --- consent (Art 28) ------------------------------------------------------------------------------------------------

LAW.provision(
    "Art 28",
    says="From fourteen to eighteen a child is released, admitted or restored only with the child's notarised consent.",
    when=[
        subject.holds(KZ),
        subject.age >= 14,
        subject.age < 18,
        ~subject.did("consents as a child", KZ).happened,
    ],
    then=protects(KZ, "No release without the minor's own consent."),
    defeats=["kz.citizenship-1991.20-exit", "kz.citizenship-1991.20-decreed"],
    cases=worked.MUST_CONSENT,
)
