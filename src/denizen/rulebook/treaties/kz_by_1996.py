"""Agreement of Kazakhstan and Belarus of 17 January 1996 on simplified acquisition of citizenship by movers.

Ratified by Kazakhstan by the Law of 2 December 1997 No 191, in force from 31 July 1998; its present state was not
verified. The law of Belarus is not encoded.
"""

from denizen.language.enacting import A, Law
from denizen.language.force import in_force
from denizen.language.provisions import Source

LAW = Law(
    "treaties.kz-by-1996",
    "TREATY",
    kind="treaty",
    title=(
        "Agreement of 17 January 1996 between Kazakhstan and Belarus on the simplified procedure of acquiring "
        "citizenship by citizens of one who move to the other"
    ),
    short="Agreement Kazakhstan–Belarus 1996",
    force=in_force("1998-07-31"),
    source=Source(
        "Law of 2 December 1997 No 191, Adilet (with the day of entry into force)",
        "https://adilet.zan.kz/kaz/docs/Z970000191_/compare",
        A,
    ),
)

LAW.gap(
    "Art 1",
    says="Citizens of Belarus who move to Kazakhstan for good may acquire its citizenship by a simplified procedure.",
    because=(
        "Its conditions were not read; from 4 November 2000 the agreement of four States opens the same way under "
        "conditions that are known."
    ),
    taints=["treaties.four-states-1999-kz.1-1-a", "treaties.four-states-1999-kz.1-1-b"],
)
