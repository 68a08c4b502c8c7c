"""Criminal Code of Kyrgyzstan of 2021: evasion of call-up, desertion, and what is not computed."""

from typing import Any

from denizen.language.enacting import (
    exposes,
    fine,
    imprisonment,
    no,
    penalty,
    reading,
    sanction,
    unknown,
    yes,
)
from denizen.language.states import KG
from denizen.language.words import always, event, event_field, subject
from denizen.rulebook.kg.criminal_code_2021_fighting import DUAL, FOUGHT, LAW, LEFT, NATIVE

__all__ = ["LAW"]

# --- call-up ----------------------------------------------------------------------------------------------

EVADES: dict[str, Any] = {"evades call-up": "KG", "on": "2025-04-15", "for": "training"}
CALLED: dict[str, Any] = EVADES | {"for": "conscription"}

LAW.provision(
    "Art 385(1)",
    says="A person liable to military duty who evades training or call-up measures is punished.",
    on=event("evades call-up", KG),
    when=[subject.holds(KG), event_field("for").among("training")],
    then=exposes(
        KG,
        sanction(fine(500, 1000, "calculation indices of 100 som"), penalty("community work", 100, 300, "hours")),
        imposed_by=event("is convicted", KG, article="385"),
    ),
    readings=[
        reading(
            "reservists only",
            says="The text names reservists; a conscript's evasion is an administrative offence (Article 422).",
            held_by="practice in peacetime, as far as is known",
        ),
        reading(
            "conscripts too",
            says="Those liable to duty, in the wide sense, include conscripts.",
            held_by="argued from the title of the chapter",
            when=[subject.holds(KG), event_field("for").among("training", "conscription")],
            argued=True,
        ),
    ],
    note="Evading mobilisation in wartime: up to five years (part 2), not computed.",
    cases=[
        no("the day before", on="2025-04-14", p=NATIVE | {"events": [EVADES]}),
        yes("a reservist evades training", on="2025-04-15", p=NATIVE | {"events": [EVADES]}),
        no("a conscript", on="2025-04-15", p=NATIVE | {"events": [CALLED]}),
        yes(
            "a conscript, the other reading", on="2025-04-15", p=NATIVE | {"events": [CALLED]}, reading="conscripts too"
        ),
        no("before the code", on="2022-01-01", p=NATIVE | {"events": [EVADES | {"on": "2021-11-30"}]}),
        yes("on its first day", on="2022-01-01", p=NATIVE | {"events": [EVADES | {"on": "2021-12-01"}]}),
        unknown("not known what he evaded", on="2025-04-15", p=NATIVE | {"events": [EVADES | {"for": "unknown"}]}),
    ],
)

MOBILISED: dict[str, Any] = EVADES | {"for": "mobilisation"}

LAW.provision(
    "Art 385(2)",
    says="Evading a call-up for mobilisation in wartime or in war conditions is punished.",
    on=event("evades call-up", KG, for_="mobilisation"),
    when=[subject.holds(KG)],
    then=exposes(KG, sanction(imprisonment(None, 5)), imposed_by=event("is convicted", KG, article="385")),
    note="A call-up for mobilisation is taken to mean war or war conditions.",
    cases=[
        no("the day before", on="2025-04-14", p=NATIVE | {"events": [MOBILISED]}),
        yes("evades mobilisation by Kyrgyzstan", on="2025-04-15", p=NATIVE | {"events": [MOBILISED]}),
        no("evades training", on="2025-04-15", p=NATIVE | {"events": [EVADES]}),
        no(
            "evades mobilisation by Russia",
            on="2025-04-15",
            p=DUAL | {"events": [{"evades call-up": "RU", "on": "2025-04-15", "for": "mobilisation"}]},
        ),
        no("before the code", on="2022-01-01", p=NATIVE | {"events": [MOBILISED | {"on": "2021-11-30"}]}),
        yes("on its first day", on="2022-01-01", p=NATIVE | {"events": [MOBILISED | {"on": "2021-12-01"}]}),
        unknown("not known what he evaded", on="2025-04-15", p=NATIVE | {"events": [EVADES | {"for": "unknown"}]}),
    ],
)

DESERTS: dict[str, Any] = {"deserts": "KG", "on": "2025-04-15"}

LAW.provision(
    "Art 390",
    says="A serviceman of Kyrgyzstan who deserts is punished; leaving the army of another State is no such crime.",
    on=event("deserts", KG),
    then=exposes(
        KG,
        sanction(imprisonment(None, 3), note="3 to 5 years in aggravated cases"),
        imposed_by=event("is convicted", KG, article="390"),
    ),
    cases=[
        no("the day before", on="2025-04-14", p=NATIVE | {"events": [DESERTS]}),
        yes("deserts from the Kyrgyz army", on="2025-04-15", p=NATIVE | {"events": [DESERTS]}),
        no(
            "deserts from the Russian army",
            on="2025-04-15",
            p=DUAL | {"events": [{"deserts": "RU", "on": "2025-04-15"}]},
        ),
        no("before the code", on="2022-01-01", p=NATIVE | {"events": [DESERTS | {"on": "2021-11-30"}]}),
        yes("on its first day", on="2022-01-01", p=NATIVE | {"events": [DESERTS | {"on": "2021-12-01"}]}),
        unknown(
            "whether he deserted is not known",
            on="2025-04-15",
            p=NATIVE | {"events": [DESERTS | {"happened": "unknown"}]},
        ),
    ],
)

LEAVES_UNIT: dict[str, Any] = {"is absent without leave": "KG", "on": "2025-04-15", "days": 5}

LAW.provision(
    "Art 389",
    says="A serviceman of Kyrgyzstan who leaves his unit without leave is punished.",
    on=event("is absent without leave", KG),
    then=exposes(
        KG,
        sanction(imprisonment(None, None), note="the scale and the length of absence were not read"),
        imposed_by=event("is convicted", KG, article="389"),
    ),
    cases=[
        no("the day before", on="2025-04-14", p=NATIVE | {"events": [LEAVES_UNIT]}),
        yes("leaves his unit", on="2025-04-15", p=NATIVE | {"events": [LEAVES_UNIT]}),
        no(
            "leaves a Russian unit",
            on="2025-04-15",
            p=DUAL | {"events": [{"is absent without leave": "RU", "on": "2025-04-15", "days": 5}]},
        ),
        no("before the code", on="2022-01-01", p=NATIVE | {"events": [LEAVES_UNIT | {"on": "2021-11-30"}]}),
        yes("on its first day", on="2022-01-01", p=NATIVE | {"events": [LEAVES_UNIT | {"on": "2021-12-01"}]}),
        unknown(
            "whether he left is not known",
            on="2025-04-15",
            p=NATIVE | {"events": [LEAVES_UNIT | {"happened": "unknown"}]},
        ),
    ],
)

LAW.gap(
    "Art 14",
    says="Nobody is tried who has undergone punishment abroad for the same act.",
    because="Whether a judgment in Ukraine followed by exchange is such a punishment is open (Constitution, 58(3)).",
    taints=["kg.criminal-code-2021.256-1", "kg.criminal-code-2021.416-2"],
)
LAW.gap(
    "Arts 69, 73, 80, 82 and 89",
    says=(
        "Confiscation reaches pay, bonuses and means, not the whole estate; custody counts double; probation is closed "
        "for crimes against public security since 2024 at the latest, and parole for them altogether."
    ),
    because="They measure a punishment; the text of Article 82 before 22 January 2024 was not read.",
    taints=["kg.criminal-code-2021.256-1", "kg.criminal-code-2021.416-2"],
)
LAW.gap(
    "Arts 260, 264 and 323",
    says="Coercing somebody into a crime, illegal armed formations and treason are crimes of their own.",
    because="Their elements, coercion and harm to Kyrgyzstan among them, cannot be told in a case.",
    taints=["kg.criminal-code-2021.254-1"],
)
SIGNS: dict[str, Any] = {"signs contract": "RU", "on": "2025-04-10", "with": "private company"}
TO_FIGHT = "signing is preparing"

LAW.provision(
    "Art 36",
    name="36-preparation",
    says="Signing on in order to fight can be preparation, with at most half of the highest penalty of the crime.",
    on=event("signs contract", not_state=KG),
    when=[subject.holds(KG), subject.age >= 16, ~always],
    as_long_as=~FOUGHT.happened & ~LEFT,
    then=exposes(KG, sanction(imprisonment(None, 5)), imposed_by=event("is convicted", KG, article="256")),
    readings=[
        reading(
            "the will must be shown",
            says="A contract of service alone does not show that somebody meant to take part in fighting.",
            held_by="the text, which asks for intent; no trial for a contract alone is known",
        ),
        reading(
            "signing is preparing",
            says="Whoever signs on with a side at war means to fight, and only an outside cause keeps him from it.",
            held_by="argued; no court is known to have said so",
            when=[subject.holds(KG), subject.age >= 16],
            argued=True,
        ),
    ],
    note="Half of the ten years of Article 256(1). Giving up of one's own will before the fighting frees (Article 38).",
    cases=[
        no("signs with a private company", on="2025-04-10", p=NATIVE | {"events": [SIGNS]}),
        no("the day before, the other reading", on="2025-04-09", p=NATIVE | {"events": [SIGNS]}, reading=TO_FIGHT),
        yes("signs, the other reading", on="2025-04-10", p=NATIVE | {"events": [SIGNS]}, reading=TO_FIGHT),
        no(
            "fights after it: no preparation any more",
            on="2025-04-20",
            p=NATIVE | {"events": [SIGNS, {"fights": "RU", "on": "2025-04-20", "in": "UA"}]},
            reading=TO_FIGHT,
        ),
        no(
            "the day before turning 16",
            on="2025-04-10",
            p=NATIVE | {"born": "2009-04-11", "events": [SIGNS]},
            reading=TO_FIGHT,
        ),
        yes("on turning 16", on="2025-04-10", p=NATIVE | {"born": "2009-04-10", "events": [SIGNS]}, reading=TO_FIGHT),
        no("before the code", on="2022-01-01", p=NATIVE | {"events": [SIGNS | {"on": "2021-11-30"}]}, reading=TO_FIGHT),
        yes(
            "on its first day", on="2022-01-01", p=NATIVE | {"events": [SIGNS | {"on": "2021-12-01"}]}, reading=TO_FIGHT
        ),
        unknown(
            "whether he signed is not known",
            on="2025-04-10",
            p=NATIVE | {"events": [SIGNS | {"happened": "unknown"}]},
            reading=TO_FIGHT,
        ),
    ],
)
LAW.gap(
    "Art 37",
    says="An attempt is punished with at most three quarters of the highest penalty.",
    because="Why somebody was stopped on the way to the fighting cannot be told.",
    taints=["kg.criminal-code-2021.256-1"],
)
