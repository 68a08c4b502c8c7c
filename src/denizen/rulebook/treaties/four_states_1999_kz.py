"""Agreement of Belarus, Kazakhstan, Kyrgyzstan and Russia of 26 February 1999: how one becomes Kazakh.

What the four States agreed, and what was read of it, is told in ``four_states_1999``.
"""

from denizen.language.enacting import (
    Law,
    empowers,
)
from denizen.language.states import KG, KZ, RU
from denizen.language.words import event, subject
from denizen.rulebook.treaties.four_states_1999 import (
    BELARUS,
    FORCE,
    FORMER,
    INDEPENDENCE,
    RELATIVE,
    SOURCE,
    TITLE,
    born_there,
    mover_to,
    with_relatives,
)
from denizen.rulebook.treaties.movers import lived_there_before, settled_citizen

LAW = Law(
    "treaties.four-states-1999-kz",
    "TREATY",
    kind="treaty",
    title=f"{TITLE}: Kazakhstan",
    short="Agreement of four States 1999, Kazakhstan",
    force=FORCE,
    source=SOURCE,
)

TO_KAZAKHSTAN = mover_to(KZ, RU, KG, BELARUS)

LAW.provision(
    "Art 1(1)(a)",
    says=(
        "A citizen of another party who lives in Kazakhstan becomes its citizen by registration if a former Soviet "
        "citizen who was born there, or had lived there, before 21 December 1991."
    ),
    when=[*TO_KAZAKHSTAN, subject.has("soviet_citizen"), lived_there_before(KZ, INDEPENDENCE)],
    then=empowers(KZ, "register as a citizen under the agreement", exercised_by=event("applies for citizenship", KZ)),
    mode="A18",
    note=FORMER,
    cases=born_there(RU, KZ),
)
LAW.provision(
    "Art 1(1)(b)",
    says=(
        "A citizen of another party who lives in Kazakhstan becomes its citizen by registration if a close relative "
        "is a citizen and lives there."
    ),
    when=[*TO_KAZAKHSTAN, settled_citizen(KZ)],
    then=empowers(
        KZ, "register as a citizen through a close relative", exercised_by=event("applies for citizenship", KZ)
    ),
    mode="A18",
    note=RELATIVE,
    cases=with_relatives(RU, KZ),
)
