"""A gap that taints a provision nobody wrote."""

from denizen.language.enacting import B, Law, forbids, no, unknown, yes
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
    when=[subject.holds(KZ)],
    then=forbids(KZ, "leave the country without leave"),
    cases=CASES,
)

LAW.gap(
    "Art 9",
    says="Leave is given for a journey of less than a month.",
    because="How leave is asked for was not read.",
    modes=["A17"],
)
