"""The last day of a duty is tested, the day after is not."""

from denizen.language.enacting import B, Law, no, owes, unknown, yes
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import KZ
from denizen.language.words import days, event

LAW = Law(
    "kz.sample-2020",
    KZ,
    title="Sample Law of 1 March 2020",
    short="Sample Law",
    force=in_force("2020-03-01"),
    source=Source("Sample Gazette, 1 March 2020", "https://gazette.example/2020/1", B),
)

CITIZEN = {"sex": "male", "born": "2000-01-01", "nationalities": {"KZ": "birth"}}
FOREIGNER = CITIZEN | {"nationalities": {"KZ": "never", "others": "none"}}
PERHAPS = CITIZEN | {"nationalities": {"KZ": "unknown"}}

CALLED = CITIZEN | {"events": [{"is called up": "KZ", "on": "2021-04-01", "for": "training"}]}

LAW.provision(
    "Art 2",
    says="Whoever is called up must report within fourteen days.",
    on=event("is called up", KZ),
    then=owes(KZ, "report", fulfilled_by=event("reports for service", KZ), due=days(14)),
    cases=[
        no("the day before", on="2021-03-31", p=CALLED),
        yes("the last day of the fourteen", on="2021-04-15", p=CALLED),
        unknown("some day in April", on="2021-04-15", p=CITIZEN | {"events": [{"is called up": "KZ", "on": "2021-04"}]}),
    ],
)
