"""Agreement of Belarus, Kazakhstan, Kyrgyzstan and Russia of 26 February 1999: how one becomes Russian.

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
    "treaties.four-states-1999-ru",
    "TREATY",
    kind="treaty",
    title=f"{TITLE}: Russia",
    short="Agreement of four States 1999, Russia",
    force=FORCE,
    source=SOURCE,
)

TO_RUSSIA = mover_to(RU, KZ, KG, BELARUS)

LAW.provision(
    "Art 1(1)(a)",
    says=(
        "A citizen of another party who lives in Russia becomes Russian by registration if a former Soviet citizen "
        "who was born there, or had lived there, before 21 December 1991."
    ),
    when=[*TO_RUSSIA, subject.has("soviet_citizen"), lived_there_before(RU, INDEPENDENCE)],
    then=empowers(RU, "register as a citizen under the agreement", exercised_by=event("applies for citizenship", RU)),
    mode="A18",
    note=FORMER + " Those admitted in this way are, in Russian practice, admitted persons like others.",
    cases=born_there(KZ, RU),
)
LAW.provision(
    "Art 1(1)(b)",
    says=(
        "A citizen of another party who lives in Russia becomes Russian by registration if a close relative is a "
        "citizen and lives there."
    ),
    when=[*TO_RUSSIA, settled_citizen(RU)],
    then=empowers(
        RU, "register as a citizen through a close relative", exercised_by=event("applies for citizenship", RU)
    ),
    mode="A18",
    note=RELATIVE,
    cases=with_relatives(KG, RU),
)

LAW.gap(
    "force since 26 October 2023",
    says="The Russian Law of 2023 on citizenship has a list of its own for simplified admission.",
    because="Whether Russia still registers people under the agreement beside that list was not found.",
    taints=["treaties.four-states-1999-ru.1-1-a", "treaties.four-states-1999-ru.1-1-b"],
)
