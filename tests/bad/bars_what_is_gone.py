"""A safeguard against what is no longer law."""

from denizen.language.enacting import B, Law, forbids, no, protects, unknown, yes
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import KZ
from denizen.language.words import subject

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
    says="A citizen may not leave without leave of the authorities.",
    force=in_force("2020-03-01", until="2021-06-01"),
    when=[subject.holds(KZ)],
    then=forbids(KZ, "leave the country without leave"),
    cases=[
        *CASES,
        no("the day before", on="2020-02-29", p=CITIZEN),
        yes("the first day", on="2020-03-01", p=CITIZEN),
        yes("the last day", on="2021-05-31", p=CITIZEN),
        no("the day after", on="2021-06-01", p=CITIZEN),
    ],
)

LAW.provision(
    "Art 2",
    says="A citizen may not leave without leave of the authorities.",
    force=in_force("2022-01-01"),
    when=[subject.holds(KZ)],
    then=protects(KZ, "Nobody needs leave."),
    defeats=["kz.sample-2020.1"],
    cases=[
        no("the day before", on="2021-12-31", p=CITIZEN),
        yes("the first day", on="2022-01-01", p=CITIZEN),
        no("never a citizen", on="2022-01-01", p=FOREIGNER),
        unknown("it is not known whether he is a citizen", on="2022-01-01", p=PERHAPS),
    ],
)
