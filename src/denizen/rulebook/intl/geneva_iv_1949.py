"""Geneva Convention IV relative to the Protection of Civilian Persons in Time of War, 12 August 1949.

In force from 21 October 1950. It binds all five States and Ukraine. Article 51 is about occupied territory: in Russia
itself the Covenant and the Convention on racial discrimination count instead.
"""

from typing import Any

from denizen.language.enacting import B, Law, invokes, no, reading, unknown, yes
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import RU
from denizen.language.words import always, event, subject

LAW = Law(
    "intl.geneva-iv-1949",
    "INTL",
    kind="treaty",
    title="Geneva Convention relative to the Protection of Civilian Persons in Time of War of 12 August 1949",
    short="Geneva Convention IV",
    force=in_force("1950-10-21"),
    source=Source(
        "ICRC commentary on Article 51",
        "https://ihl-databases.icrc.org/applic/ihl/ihl.nsf/COM/380-600058?OpenDocument",
        B,
    ),
)

FORCED = {"is coerced into service": "RU", "on": "2022-10-01", "in": "UA"}
WORKER: dict[str, Any] = {
    "sex": "male",
    "born": "1990-03-01",
    "residence": "UA",
    "nationalities": {"UZ": "birth", "RU": "never", "others": "none"},
    "events": [FORCED],
}

LAW.provision(
    "Art 51",
    says=(
        "An occupying power may not compel protected persons to serve in its armed or auxiliary forces, nor press them "
        "to volunteer."
    ),
    on=event("is coerced into service", RU, in_="UA"),
    when=[~subject.holds(RU)],
    then=invokes(RU, "geneva-iv-1949", "No forced service of protected persons; it is a grave breach (Art 147)."),
    readings=[
        reading(
            "by nationality held",
            says="Protected is who is not a national of the occupying power (Art 4), neutrals included.",
            held_by="the wording of Article 4",
        ),
        reading(
            "imposed nationality does not count",
            says="A nationality imposed under occupation does not take the protection away.",
            held_by="Ukraine and the General Assembly, for passports given in the occupied territories",
            when=[always],
            argued=True,
        ),
    ],
    cases=[
        no("the day before", on="2022-09-30", p=WORKER),
        yes("an Uzbek in an occupied town", on="2022-10-01", p=WORKER),
        no("in Russia itself", on="2022-10-01", p=WORKER | {"events": [FORCED | {"in": "RU"}]}),
        no("a Russian citizen", on="2022-10-01", p=WORKER | {"nationalities": {"RU": "birth", "others": "none"}}),
        unknown(
            "where it happened is not told",
            on="2022-10-01",
            p=WORKER | {"events": [{"is coerced into service": "RU", "on": "2022-10-01"}]},
        ),
    ],
)
