"""International Convention against the Recruitment, Use, Financing and Training of Mercenaries, 4 December 1989.

In force from 20 October 2001. Of the five States only Uzbekistan is a party (accession on 19 January 1998).
"""

from denizen.language.enacting import B, Law, invokes, no, unknown, yes
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import UZ
from denizen.language.words import subject
from denizen.rulebook.intl.losses import ENLISTS, FIGHTS, IN_THE_RUSSIAN_ARMY, PRIVATE, uzbek

LAW = Law(
    "intl.mercenary-1989",
    "INTL",
    kind="treaty",
    title="International Convention against the Recruitment, Use, Financing and Training of Mercenaries of 1989",
    short="Mercenary Convention 1989",
    force=in_force("2001-10-20"),
    source=Source(
        "Summary of elements; list of parties of 4 May 2024",
        "https://abdulrehmanfoundation.com/international-convention-against-the-recruitment-use-financing-"
        "andtraining-of-mercenaries/",
        B,
    ),
)

LAW.provision(
    "Art 1(1)",
    says=("A mercenary in the sense of the Convention is not a member of the armed forces of a party to the conflict."),
    when=[subject.under("uz.criminal-code-1994.mercenary"), IN_THE_RUSSIAN_ARMY],
    then=invokes(
        UZ, "mercenary-1989", "The Convention gives no ground to call a regular contract soldier a mercenary."
    ),
    note="It does not forbid punishing foreign service under another head.",
    cases=[
        no("the day before the fighting", on="2023-08-31", p=uzbek(ENLISTS, FIGHTS)),
        yes("a contract soldier", on="2023-09-01", p=uzbek(ENLISTS, FIGHTS)),
        no("a fighter of a private company", on="2023-09-01", p=uzbek(PRIVATE, FIGHTS | {"form": "private company"})),
        unknown(
            "whether he enlisted is not known",
            on="2023-09-01",
            p=uzbek(ENLISTS | {"happened": "unknown"}, {"fights": "RU", "on": "2023-09-01"}),
        ),
    ],
)

LAW.gap(
    "Arts 1(2), 3, 5 and 9 to 12",
    says=(
        "Those recruited for violence against the order of a State are mercenaries too; each party punishes them, "
        "whether they fought or not, has jurisdiction over its nationals, and prosecutes or extradites."
    ),
    because="They address the legislator: the offence is that of the Criminal Code of Uzbekistan, encoded as it is.",
    taints=["uz.criminal-code-1994.mercenary"],
)
