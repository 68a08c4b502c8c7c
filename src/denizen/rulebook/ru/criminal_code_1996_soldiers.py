"""The Criminal Code on soldiers and mercenaries (Arts 332 to 352.1 and 359)."""

from denizen.language.enacting import (
    A,
    exposes,
    imprisonment,
    penalty,
    reach,
    sanction,
)
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import RU
from denizen.language.words import any_of, event, subject
from denizen.rulebook.ru import criminal_code_1996_soldiers_cases as worked
from denizen.rulebook.ru.criminal_code_1996_evasion import LAW
from denizen.rulebook.ru.criminal_code_1996_general import prosecutable

__all__ = ["LAW"]

MERCENARIES_UNTIL_2022 = Source(
    "Criminal Code, Art 359, as it stood before Law 260-FZ, Garant",
    "https://base.garant.ru/5431390/e7c1be4f9a7b6e490a1055b431333bb6",
    A,
)
MERCENARIES = Source(
    "Criminal Code, Art 359, as amended by Law 260-FZ, Garant",
    "https://base.garant.ru/77322127/e7c1be4f9a7b6e490a1055b431333bb6",
    A,
)
JULY_2022 = in_force("2022-07-14")
SEPTEMBER_2022 = in_force("2022-09-24")
#: What happened outside a period of mobilisation.
IN_OTHER_TIMES = reach(until="2022-09-24")

# --- soldiers --------------------------------------------------------------------------------------------------------

LAW.provision(
    "Art 332(2.1)",
    says="A soldier who refuses to take part in hostilities is imprisoned for two to three years.",
    on=event("refuses to fight", RU),
    as_long_as=prosecutable(2),
    then=exposes(RU, sanction(imprisonment(2, 3)), imposed_by=event("is convicted", RU, article="332")),
    force=SEPTEMBER_2022,
    note="Disobedience in armed conflict is punished alike; in a group or with grave results, three to ten years.",
    cases=worked.REFUSAL_CASES,
)
LAW.gap(
    "Art 332",
    says="Disobedience that does substantial harm is punished at any time, more severely in a group (parts 1 to 3).",
    because="Orders and the harm done are not events of a case; only the refusal to fight is.",
    taints=("ru.criminal-code-1996.332-2.1",),
)

CONSCRIPTED = subject.did("enters service", RU, form="conscript").happened
CONVICTED_OF_ABSENCE = event("is convicted", RU, article="337")
HARDSHIP = "A first offence may be excused for hardship."

LAW.provision(
    "Art 337(1)",
    says="A conscript who is absent for more than two and up to ten days is arrested or sent to a disciplinary unit.",
    on=event("is absent without leave", RU, days=tuple(range(3, 11))),
    when=[CONSCRIPTED],
    as_long_as=prosecutable(2),
    then=exposes(
        RU,
        sanction(penalty("arrest", None, 6, "months"), penalty("disciplinary unit", None, 1, "years")),
        imposed_by=CONVICTED_OF_ABSENCE,
    ),
    covers=IN_OTHER_TIMES,
    note=HARDSHIP,
    cases=worked.ABSENCE_1_CASES,
)
LAW.provision(
    "Art 337(2.1)",
    says="In the period of mobilisation, absence of more than two and up to ten days: up to five years.",
    on=event("is absent without leave", RU, days=tuple(range(3, 11))),
    as_long_as=prosecutable(6),
    then=exposes(RU, sanction(imprisonment(None, 5)), imposed_by=CONVICTED_OF_ABSENCE),
    force=SEPTEMBER_2022,
    cases=worked.ABSENCE_2_1_CASES,
)
LAW.provision(
    "Art 337(3)",
    says="A soldier who is absent for more than ten days and up to a month: up to three years.",
    on=event("is absent without leave", RU, days=tuple(range(11, 32))),
    as_long_as=prosecutable(2),
    then=exposes(
        RU,
        sanction(
            penalty("restriction in service", None, 2, "years"),
            penalty("disciplinary unit", None, 2, "years"),
            imprisonment(None, 3),
        ),
        imposed_by=CONVICTED_OF_ABSENCE,
    ),
    covers=IN_OTHER_TIMES,
    note=HARDSHIP,
    cases=worked.ABSENCE_3_CASES,
)
LAW.provision(
    "Art 337(3.1)",
    says="In the period of mobilisation, absence of more than ten days and up to a month: up to seven years.",
    on=event("is absent without leave", RU, days=tuple(range(11, 32))),
    as_long_as=prosecutable(10),
    then=exposes(RU, sanction(imprisonment(None, 7)), imposed_by=CONVICTED_OF_ABSENCE),
    force=SEPTEMBER_2022,
    cases=worked.ABSENCE_3_1_CASES,
)
LAW.provision(
    "Art 337(4)",
    says="A soldier who is absent for more than a month: up to five years.",
    on=event("is absent without leave", RU, least_days=32),
    as_long_as=prosecutable(6),
    then=exposes(RU, sanction(imprisonment(None, 5)), imposed_by=CONVICTED_OF_ABSENCE),
    covers=IN_OTHER_TIMES,
    note=HARDSHIP,
    cases=worked.ABSENCE_4_CASES,
)
LAW.provision(
    "Art 337(5)",
    says="In the period of mobilisation, absence of more than a month: five to ten years.",
    on=event("is absent without leave", RU, least_days=32),
    as_long_as=prosecutable(10),
    then=exposes(RU, sanction(imprisonment(5, 10)), imposed_by=CONVICTED_OF_ABSENCE),
    force=SEPTEMBER_2022,
    note="The excuse for a first offence under hardship does not reach parts 2.1, 3.1 and 5.",
    cases=worked.ABSENCE_5_CASES,
)
LAW.gap(
    "Art 337",
    says="A month is a calendar month of 28 to 31 days, and two days are forty-eight hours.",
    because="The length of an absence is told in whole days; 29 to 31 days are put under part 3.1.",
    taints=("ru.criminal-code-1996.337-2.1", "ru.criminal-code-1996.337-3.1", "ru.criminal-code-1996.337-5"),
)
LAW.gap(
    "Arts 337 and 339, earlier wording",
    says="The parts on other times have been amended since 1997.",
    because="Only the text of 2023 was read; which penalties stood when was not looked up.",
    taints=tuple(f"ru.criminal-code-1996.{article}" for article in ("337-1", "337-3", "337-4", "339-1", "339-2")),
)

LAW.provision(
    "Art 338(1)",
    says="A soldier who leaves his unit, or does not return, to escape service altogether: up to seven years.",
    on=event("deserts", RU),
    as_long_as=prosecutable(10),
    then=exposes(RU, sanction(imprisonment(None, 7)), imposed_by=event("is convicted", RU, article="338")),
    covers=IN_OTHER_TIMES,
    note=HARDSHIP + " With the service weapon or in a group: up to ten years (part 2). It read alike in 2001 and 2016.",
    cases=worked.DESERTION_1_CASES,
)
LAW.provision(
    "Art 338(3)",
    says="Desertion in the period of mobilisation, under contract or mobilised: five to fifteen years.",
    on=event("deserts", RU),
    as_long_as=prosecutable(15),
    then=exposes(RU, sanction(imprisonment(5, 15)), imposed_by=event("is convicted", RU, article="338")),
    force=SEPTEMBER_2022,
    note="Whoever has merely been summoned is not yet a soldier.",
    cases=worked.DESERTION_3_CASES,
)
LAW.provision(
    "Art 339(1)",
    says="A soldier who shirks his duties for a time by a feigned illness, self-harm, forgery or deceit is punished.",
    on=event("shirks service", RU, altogether=False),
    as_long_as=prosecutable(2),
    then=exposes(
        RU,
        sanction(
            penalty("restriction in service", None, 1, "years"),
            penalty("arrest", None, 6, "months"),
            penalty("disciplinary unit", None, 1, "years"),
        ),
        imposed_by=event("is convicted", RU, article="339"),
    ),
    covers=IN_OTHER_TIMES,
    cases=worked.SHIRKING_1_CASES,
)
LAW.provision(
    "Art 339(2)",
    says="The same done to escape service altogether: up to seven years.",
    on=event("shirks service", RU, altogether=True),
    as_long_as=prosecutable(10),
    then=exposes(RU, sanction(imprisonment(None, 7)), imposed_by=event("is convicted", RU, article="339")),
    covers=IN_OTHER_TIMES,
    cases=worked.SHIRKING_2_CASES,
)
LAW.provision(
    "Art 339(3)",
    says="Either of these in the period of mobilisation: five to ten years.",
    on=event("shirks service", RU),
    as_long_as=prosecutable(10),
    then=exposes(RU, sanction(imprisonment(5, 10)), imposed_by=event("is convicted", RU, article="339")),
    force=SEPTEMBER_2022,
    cases=worked.SHIRKING_3_CASES,
)
LAW.provision(
    "Art 352.1",
    says="A soldier who surrenders of his own will, where it is not treason: three to ten years.",
    on=event("surrenders", RU),
    as_long_as=prosecutable(10),
    then=exposes(RU, sanction(imprisonment(3, 10)), imposed_by=event("is convicted", RU, article="352.1")),
    force=SEPTEMBER_2022,
    note=(
        "A first offence may be excused if the soldier took steps to free himself, came back to his unit and committed "
        "no other crime in captivity."
    ),
    cases=worked.SURRENDER_CASES,
)

# --- mercenaries -----------------------------------------------------------------------------------------------------

HIRED = event("fights", "UA", paid=True)
OUTSIDER = [~any_of(subject.holds(RU), subject.holds("UA"), subject.resides_in("UA"))]
MERCENARY_NOTE = (
    "A mercenary acts for pay, is not a citizen of a State in the conflict, does not live there and was not sent on "
    "duty. Only the Ukrainian side is computed. The article has no express exception for members of a party's army; "
    "foreigners in Russia's own army serve by leave of Russian law and are not prosecuted in Russia."
)
CONVICTED_AS_MERCENARY = event("is convicted", RU, article="359")

LAW.provision(
    "Art 359(1)",
    says="Recruiting, training, financing or using mercenaries: twelve to eighteen years.",
    on=event("recruits others", not_state=RU, as_="mercenaries"),
    as_long_as=prosecutable(15),
    then=exposes(RU, sanction(imprisonment(12, 18)), imposed_by=CONVICTED_AS_MERCENARY),
    force=JULY_2022,
    source=MERCENARIES,
    note="Until July 2022: four to eight years. With use of office, or of a minor: fifteen to twenty.",
    cases=worked.RECRUITING_CASES,
)
LAW.provision(
    "Art 359(3)",
    name="359-3-1997",
    says="Taking part in an armed conflict as a mercenary: three to seven years.",
    on=HIRED,
    when=OUTSIDER,
    as_long_as=prosecutable(10),
    then=exposes(RU, sanction(imprisonment(3, 7)), imposed_by=CONVICTED_AS_MERCENARY),
    force=in_force("1997-01-01/2003-12-31", until="2022-07-14"),
    source=MERCENARIES_UNTIL_2022,
    note=MERCENARY_NOTE,
    cases=worked.MERCENARY_1997_CASES,
)
LAW.provision(
    "Art 359(3)",
    name="359-3",
    says="Taking part in an armed conflict as a mercenary: seven to fifteen years.",
    on=HIRED,
    when=OUTSIDER,
    as_long_as=prosecutable(15),
    then=exposes(RU, sanction(imprisonment(7, 15)), imposed_by=CONVICTED_AS_MERCENARY),
    force=JULY_2022,
    source=MERCENARIES,
    note=MERCENARY_NOTE,
    cases=worked.MERCENARY_2022_CASES,
)
