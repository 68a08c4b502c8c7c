"""Decree of the President of 21 September 2022 No 647 announcing partial mobilisation, and the law behind it.

In force from 21 September 2022; no act that ended it is known. The duties it sets in motion are those of Law 31-FZ of
26 February 1997 on mobilisation, cited where they come from it.
"""

from denizen.language.enacting import forbids, no, owes, unknown, yes
from denizen.language.states import RU
from denizen.language.words import event, subject
from denizen.rulebook.ru.mobilisation_2022_call_up import CALL_UP, CALLED, LAW, RESERVIST
from denizen.rulebook.ru.people import BY_BIRTH, KYRGYZ, Told, after, perhaps

__all__ = ["CALLED", "LAW", "RESERVIST"]

SIGNED: Told = {"signs contract": "RU", "on": "2023-10-01", "months": 12, "with": "army"}
NEPALI: Told = {"born": "1995-01-01", "nationalities": {"NP": "birth", "RU": "never", "others": "none"}}
CONTRACT = subject.did("signs contract", RU, not_with="private company")

LAW.provision(
    "point 4",
    name="contracts",
    says="Contracts of service run on until the end of the mobilisation period; their own term does not end them.",
    when=[CONTRACT.happened],
    unless=[subject.did("leaves service", RU).since(CONTRACT.last_day)],
    then=owes(RU, "serve on until the mobilisation period ends", fulfilled_by=event("leaves service", RU)),
    note=(
        "So a contract «for one year» is for a year at least. Point 5 leaves three ways out: the age limit, illness "
        "and a sentence of imprisonment. It binds foreigners under contract like citizens."
    ),
    cases=[
        no("the day before the signature", on="2023-09-30", p=after(SIGNED, who=NEPALI)),
        yes("the year is over", on="2024-10-01", p=after(SIGNED, who=NEPALI)),
        no(
            "discharged for illness",
            on="2024-10-01",
            p=after(SIGNED, {"leaves service": "RU", "on": "2024-06-01", "form": "contract"}, who=NEPALI),
        ),
        no("a private company", on="2024-10-01", p=after(SIGNED | {"with": "private company"}, who=NEPALI)),
        no("no contract", on="2024-10-01", p=BY_BIRTH),
        no("before the decree", on="2022-09-20", p=after(SIGNED | {"on": "2022-01-10"}, who=BY_BIRTH)),
        yes("signed before the decree", on="2022-09-21", p=after(SIGNED | {"on": "2022-01-10"}, who=BY_BIRTH)),
        unknown("whether he signed is not known", on="2024-10-01", p=after(perhaps(SIGNED), who=NEPALI)),
    ],
)

DISCHARGED = subject.did("leaves service", RU)
LEAVES_UNIT = event("deserts", RU)
CALLED_TO_SERVE = subject.did("enters service", RU, form=("mobilised", "contract"))
MOBILISED: Told = {"enters service": "RU", "on": "2022-09-30", "form": "mobilised", "body": "army"}

LAW.provision(
    "point 5",
    name="discharge",
    says="During mobilisation soldiers leave only for age, for health or with a sentence of imprisonment.",
    when=[CALLED_TO_SERVE.happened],
    unless=[DISCHARGED.since(CALLED_TO_SERVE.last_day)],
    then=forbids(RU, "leave the service, save for age, health or a sentence of imprisonment", broken_by=LEAVES_UNIT),
    note="Family, conscience and the end of the contract are no reasons. It binds foreigners under contract as well.",
    cases=[
        no("the day before service", on="2022-09-29", p=after(MOBILISED)),
        yes("the first day of service", on="2022-09-30", p=after(MOBILISED)),
        no(
            "discharged for illness",
            on="2023-02-01",
            p=after(MOBILISED, {"leaves service": "RU", "on": "2023-02-01", "form": "mobilised"}),
        ),
        no("never served", on="2022-09-30", p=KYRGYZ),
        unknown("whether he entered service is not known", on="2022-09-30", p=after(perhaps(MOBILISED))),
    ],
)
LAW.gap(
    "point 9",
    says="Workers of the defence industry are deferred while they work there.",
    because="Work is not among the facts of a case; a deferment can be told.",
    taints=CALL_UP,
)
