"""Losing one nationality gives another, and gaining it takes that one away."""

from denizen.language.enacting import B, Law, acquires, loses, no, unknown, yes
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import KZ, RU
from denizen.language.words import event

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

CASES = [
    yes("a citizen", on="2021-01-01", p=CITIZEN),
    no("never a citizen", on="2021-01-01", p=FOREIGNER),
    unknown("it is not known whether he is a citizen", on="2021-01-01", p=PERHAPS),
]

LAW.provision(
    "Art 1",
    name="loss",
    says="Whoever becomes a citizen of Russia ceases to be a citizen.",
    on=event("acquires", RU),
    then=loses(KZ, manner="lapse"),
    mode="L05",
    cases=CASES,
)

LAW.provision(
    "Art 2",
    name="succession",
    says="Whoever ceases to be a citizen becomes a citizen of Russia.",
    on=event("loses", KZ),
    then=acquires(RU, title="treaty"),
    cases=CASES,
)
