"""Law of 15 August 1996 No 114-FZ on leaving and entering Russia: surrender of the passport on call-up (June 2023).

The amendments of June 2023 oblige those whose call-up has been decided to hand in the passport for travel abroad. They
are taken to be in force from December 2023; neither number nor day was verified.
"""

from denizen.language.enacting import C, Law, exposes, no, owes, penalty, sanction, unknown, yes
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import RU
from denizen.language.words import days, event, subject
from denizen.rulebook.ru.people import FOREIGNER, KYRGYZ, Told, after, perhaps

LAW = Law(
    "ru.passport-2023",
    RU,
    title="Federal Law of 15 August 1996 No 114-FZ on leaving and entering the Russian Federation",
    original_title="О порядке выезда из Российской Федерации и въезда в Российскую Федерацию",
    short="Law 114-FZ",
    force=in_force("2023-12"),
    source=Source(
        "Radio Liberty, June 2023",
        "https://d3m8qsigju0ckk.cloudfront.net/a/gosduma-rf-razreshila-izymat-zagranpasporta-u-prizyvnikov/"
        "32424453.html",
        C,
    ),
)
DECISION: Told = {"is called up": "RU", "on": "2024-06-03", "for": "conscription"}
HANDED_IN: Told = {"surrenders the passport": "RU", "on": "2024-06-08"}

LAW.provision(
    "on surrender of the passport",
    name="surrender",
    says=(
        "Whoever has been called up for military or alternative service must hand in the passport for travel abroad "
        "within five days; it is given back after the service."
    ),
    on=event("is called up", RU, for_="conscription"),
    when=[subject.holds(RU)],
    as_long_as=subject.holds(RU),
    then=owes(
        RU,
        "hand in the passport for travel abroad",
        fulfilled_by=event("surrenders the passport", RU),
        due=days(5),
    ),
    note="The five days run from the decision of the draft board; the day of the call-up stands for it here.",
    cases=[
        no("the day before", on="2024-06-02", p=after(DECISION)),
        yes("called up", on="2024-06-03", p=after(DECISION)),
        yes("the fifth day", on="2024-06-08", p=after(DECISION)),
        yes("handed in", on="2024-06-08", p=after(DECISION, HANDED_IN)),
        no("mobilised", on="2024-06-03", p=after(DECISION | {"for": "mobilisation"})),
        no("a foreigner", on="2024-06-03", p=after(DECISION, who=FOREIGNER)),
        no("the month before", on="2024-01-01", p=after(DECISION | {"on": "2023-11-30"})),
        yes("the month after", on="2024-01-01", p=after(DECISION | {"on": "2024-01-01"})),
        unknown("whether he was called up is not known", on="2024-06-03", p=after(perhaps(DECISION))),
    ],
)
LAW.provision(
    "on passports not handed in",
    name="void",
    says="A passport for travel abroad that is not handed in within the five days is void.",
    on=event("breaches", RU, provision="ru.passport-2023.surrender"),
    then=exposes(RU, sanction(penalty("passport for travel abroad is void"))),
    cases=[
        no("the fifth day", on="2024-06-08", p=after(DECISION)),
        yes("the day after", on="2024-06-09", p=after(DECISION)),
        no("handed in on the fifth", on="2024-06-09", p=after(DECISION, HANDED_IN)),
        unknown(
            "whether it was handed in is not known", on="2024-06-09", p=after(DECISION, perhaps(HANDED_IN), who=KYRGYZ)
        ),
    ],
)
