"""Agreement of Belarus, Kazakhstan, Kyrgyzstan and Russia of 26 February 1999: how one becomes Kyrgyz.

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
    "treaties.four-states-1999-kg",
    "TREATY",
    kind="treaty",
    title=f"{TITLE}: Kyrgyzstan",
    short="Agreement of four States 1999, Kyrgyzstan",
    force=FORCE,
    source=SOURCE,
)

TO_KYRGYZSTAN = mover_to(KG, RU, KZ, BELARUS)

LAW.provision(
    "Art 1(1)(a)",
    says=(
        "A citizen of another party who lives in Kyrgyzstan becomes its citizen by registration if a former Soviet "
        "citizen who was born there, or had lived there, before 21 December 1991."
    ),
    when=[*TO_KYRGYZSTAN, subject.has("soviet_citizen"), lived_there_before(KG, INDEPENDENCE)],
    then=empowers(KG, "register as a citizen under the agreement", exercised_by=event("applies for citizenship", KG)),
    mode="A18",
    note=FORMER,
    cases=born_there(KZ, KG),
)
LAW.provision(
    "Art 1(1)(b)",
    says=(
        "A citizen of another party who lives in Kyrgyzstan becomes its citizen by registration if a close relative "
        "is a citizen and lives there."
    ),
    when=[*TO_KYRGYZSTAN, settled_citizen(KG)],
    then=empowers(
        KG, "register as a citizen through a close relative", exercised_by=event("applies for citizenship", KG)
    ),
    mode="A18",
    note=RELATIVE,
    cases=with_relatives(KZ, KG),
)

LAW.gap(
    "Art 1(2), second sentence",
    says="The paragraph goes on with a rule on how the new citizenship relates to the one held until then.",
    because=(
        "The sentence was not read. That it links acquisition with the end of the former citizenship is a report; each "
        "State's own law decides meanwhile, and Kyrgyzstan ends its citizenship by an act. Ask for the route of the "
        "acquisition and for any act of exit."
    ),
    taints=["kg.citizenship-2007.26-2-1"],
)
