"""International Convention on the Protection of the Rights of All Migrant Workers, New York, 18 December 1990.

In force from 1 July 2003. Of the five States only Kyrgyzstan and Tajikistan are parties; Russia, where the work is
done, is not, so that against it the Convention is an argument only.
"""

from denizen.language.enacting import C, Law, invokes, no, unknown, yes
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import RU
from denizen.language.words import person, some
from denizen.rulebook.intl.losses import born_stateless, stateless_child, without_nationality

LAW = Law(
    "intl.cmw-1990",
    "INTL",
    kind="treaty",
    title=(
        "International Convention of 18 December 1990 on the Protection of the Rights of All Migrant Workers and "
        "Members of Their Families"
    ),
    short="Migrant Workers Convention",
    force=in_force("2003-07-01"),
    source=Source(
        "Hurights Osaka, human rights treaties in Central Asia (2017)",
        "http://www.hurights.or.jp/archives/focus/section3/2017/03/central-asia-human-rights-issues.html",
        C,
    ),
)

parent = person("parent")
MOTHER = without_nationality("RU")

LAW.provision(
    "Art 29",
    says="The child of a migrant worker has the right to a name, to registration of the birth, and to a nationality.",
    when=[born_stateless(RU), some("parent", parent, ~parent.holds(RU))],
    then=invokes(RU, "cmw-1990", "The child of a migrant worker must not stay without any nationality."),
    cases=[
        yes("born in Russia, no nationality", on="2023-05-10", p=stateless_child("RU"), mother=MOTHER),
        yes("the day before 18", on="2038-02-28", p=stateless_child("RU"), mother=MOTHER),
        no("18 that day", on="2038-03-01", p=stateless_child("RU"), mother=MOTHER),
        no("born elsewhere", on="2023-05-10", p=stateless_child("RU") | {"birthplace": "TR"}, mother=MOTHER),
        unknown(
            "the mother's nationality is not known",
            on="2023-05-10",
            p=stateless_child("RU"),
            mother=MOTHER | {"nationalities": {"RU": "unknown"}},
        ),
    ],
)

LAW.gap(
    "Art 22",
    says="Migrant workers are not expelled in groups; each case is decided on its own.",
    because="Whether others were expelled together is not told in a case about a family.",
)
