"""Optional Protocol to the Convention on the Rights of the Child on children in armed conflict, 25 May 2000.

In force from 12 February 2002. It binds all five States.
"""

from denizen.language.enacting import C, Law, invokes, no, unknown, yes
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.words import event, subject
from denizen.rulebook.intl.losses import russian

LAW = Law(
    "intl.crc-opac-2000",
    "INTL",
    kind="treaty",
    title=(
        "Optional Protocol of 25 May 2000 to the Convention on the Rights of the Child on the involvement of children "
        "in armed conflict"
    ),
    short="Protocol on children in armed conflict",
    force=in_force("2002-02-12"),
    source=Source(
        "Hurights Osaka, human rights treaties in Central Asia (2017)",
        "http://www.hurights.or.jp/archives/focus/section3/2017/03/central-asia-human-rights-issues.html",
        C,
    ),
)

YOUNG = russian({"is called up": "RU", "on": "2022-10-01", "for": "conscription"}, born="2004-10-02")
FIGHTER = russian({"fights": "RU", "on": "2022-10-01", "in": "UA"}, born="2004-10-02")

LAW.provision(
    "Art 2",
    says="Nobody under 18 is recruited by compulsion.",
    on=event("is called up"),
    when=[subject.age < 18],
    then=invokes("*", "crc-opac-2000", "No compulsory recruitment under 18."),
    cases=[
        no("the day before the summons", on="2022-09-30", p=YOUNG),
        yes("17", on="2022-10-01", p=YOUNG),
        no("18 that day", on="2022-10-01", p=YOUNG | {"born": "2004-10-01"}),
        unknown("age not known", on="2022-10-01", p=YOUNG | {"born": "2004"}),
    ],
)
LAW.provision(
    "Art 1",
    says="The State takes every feasible step to keep members of its forces under 18 out of the fighting.",
    on=event("fights"),
    when=[subject.age < 18],
    then=invokes("*", "crc-opac-2000", "No direct part in hostilities under 18."),
    note="Volunteers may be taken only above the age that the State has declared (Art 3).",
    cases=[
        no("the day before", on="2022-09-30", p=FIGHTER),
        yes("17", on="2022-10-01", p=FIGHTER),
        no("18 that day", on="2022-10-01", p=FIGHTER | {"born": "2004-10-01"}),
        unknown("age not known", on="2022-10-01", p=FIGHTER | {"born": "2004"}),
    ],
)
