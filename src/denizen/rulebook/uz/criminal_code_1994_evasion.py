"""Criminal Code of Uzbekistan: treason, the border, evading service (Arts 157, 223 and 225)."""

from denizen.language.enacting import exposes, fine, imprisonment, penalty, reading, sanction
from denizen.language.states import UZ
from denizen.language.words import event, subject
from denizen.rulebook.uz import criminal_code_1994_cases as worked
from denizen.rulebook.uz.criminal_code_1994_fighting import LAW, punished

__all__ = ["LAW"]

# --- evading service (Art 225) ------------------------------------------------------------------------------------

LIABLE = subject.under("uz.military-2002.draft")
PENALISED_BEFORE = subject.did("is penalised", UZ, article="237").happened

LAW.provision(
    "Art 225(1)",
    name="225-1",
    says="Evading conscription without good reason, after an administrative penalty for the same, is punished.",
    on=event("evades call-up", UZ, for_="conscription"),
    when=[LIABLE, PENALISED_BEFORE],
    as_long_as=~punished("225"),
    then=exposes(
        UZ,
        sanction(
            fine(None, 50, "BRV"),
            penalty("compulsory community works", None, 300, "hours"),
            penalty("correctional labour", None, 2, "years"),
        ),
        imposed_by=event("is convicted", UZ, article="225"),
    ),
    note="The first evasion is an administrative offence: Code of Administrative Liability, Art 237, 2 to 5 BRV.",
    cases=worked.EVADES_AGAIN,
)

LAW.provision(
    "Art 225(2)",
    name="225-2",
    says="The same by self-harm, forgery or another deceit is punished more severely.",
    on=event("evades call-up", UZ, for_="conscription", deceit=True),
    when=[LIABLE, PENALISED_BEFORE],
    as_long_as=~punished("225"),
    then=exposes(
        UZ,
        sanction(
            fine(None, 100, "BRV"),
            penalty("compulsory community works", 300, 360, "hours"),
            penalty("restriction of liberty", 1, 3, "years"),
            imprisonment(None, 3),
        ),
        imposed_by=event("is convicted", UZ, article="225"),
    ),
    readings=[
        reading(
            "after a penalty",
            says="«The same acts» include the earlier administrative penalty.",
            held_by="a reading of the cross-reference to part 1",
        ),
        reading(
            "at once",
            says="«The same acts» are the evasion alone, so that the first deceit is a crime.",
            held_by="the other reading of the cross-reference",
            when=[LIABLE],
        ),
    ],
    cases=worked.EVADES_BY_DECEIT,
)


LAW.provision(
    "Art 225(3)",
    name="225-3",
    says="Evading mobilisation is punished without an earlier penalty.",
    on=event("evades call-up", UZ, for_="mobilisation"),
    when=[subject.holds(UZ), subject.age >= 18],
    as_long_as=~punished("225"),
    then=exposes(
        UZ,
        sanction(penalty("restriction of liberty", 3, 5, "years"), imprisonment(3, 5)),
        imposed_by=event("is convicted", UZ, article="225"),
    ),
    cases=worked.EVADES_MOBILISATION,
)

LAW.gap(
    "Art 157",
    says="Treason by a citizen, against Uzbekistan itself, is punished with ten to twenty years.",
    because="No event tells of acts against Uzbekistan; ordinary service for another State elsewhere is not treason.",
)
LAW.gap(
    "Art 223",
    says=(
        "Leaving or entering Uzbekistan in breach of the procedure is punished with a fine of 200 to 400 BRV, "
        "restriction of liberty or imprisonment of 3 to 5 years; in aggravated cases 5 to 10 years (wording of 10 "
        "October 2024)."
    ),
    because=(
        "Whether crossing a checkpoint on another State's passport is a breach or mere concealment is open; no case "
        "was verified."
    ),
)
