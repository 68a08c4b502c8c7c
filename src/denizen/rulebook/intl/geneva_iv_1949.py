"""Geneva Convention IV relative to the Protection of Civilian Persons in Time of War, 12 August 1949.

In force from 21 October 1950. It binds all five States and Ukraine. Article 51 is about occupied territory: in Russia
itself the Covenant and the Convention on racial discrimination count instead.
"""

from typing import Any

from denizen.language.enacting import B, C, Law, invokes, no, reading, unknown, yes
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

CRIMEAN: dict[str, Any] = {
    "sex": "male",
    "born": "2000-03-01",
    "residence": "UA",
    "nationalities": {"UA": "birth", "RU": {"by": "recognition", "on": "2014-03-18"}, "others": "none"},
    "events": [
        {"is resident at incorporation": "RU", "on": "2014-03-18", "territory": "Crimea"},
        {"is called up": "RU", "on": "2019-10-15", "for": "conscription"},
    ],
}

LAW.provision(
    "Art 51, call-up in the territory",
    name="51-call-up",
    says="To call up the inhabitants of an occupied territory is to compel protected persons to serve.",
    on=event("is called up", RU),
    when=[subject.resides_in("UA"), subject.did("is resident at incorporation", RU).happened],
    then=invokes(RU, "geneva-iv-1949", "No call-up of the inhabitants of an occupied territory."),
    source=Source(
        "General Assembly, resolutions on human rights in Crimea, such as 74/168 of 18 December 2019",
        "https://undocs.org/A/RES/74/168",
        C,
    ),
    readings=[
        reading(
            "imposed nationality does not count",
            says="The nationality that the occupying power gave to all inhabitants does not take the protection away.",
            held_by="Ukraine, the General Assembly and the High Commissioner for Human Rights",
        ),
        reading(
            "part of Russia",
            says="Nobody there is protected against Russia: the territory is Russian, and so are its inhabitants.",
            held_by="Russia and its courts",
            when=[subject.resides_in("UA"), ~always],
        ),
    ],
    note="Calls for volunteers under pressure are covered by the same article.",
    cases=[
        no("the day before", on="2019-10-14", p=CRIMEAN),
        yes("called up in Crimea", on="2019-10-15", p=CRIMEAN),
        no("called up in Crimea", on="2019-10-15", p=CRIMEAN, reading="part of Russia"),
        no("moved to Russia itself", on="2019-10-15", p=CRIMEAN | {"residence": "RU"}),
        no("a Russian who came later", on="2019-10-15", p=CRIMEAN | {"events": [CRIMEAN["events"][1]]}),
        unknown("where he lives is not known", on="2019-10-15", p=CRIMEAN | {"residence": "unknown"}),
    ],
)
