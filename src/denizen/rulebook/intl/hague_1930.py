"""Convention on Certain Questions relating to the Conflict of Nationality Laws, The Hague, 12 April 1930.

In force from 1 July 1937. None of the five States is a party, but its first three articles are how nationality is
computed here: each State says who its nationals are, by its own law (Arts 1 and 2), and may treat a person who has
two nationalities as its own alone (Art 3). That is why Kazakhstan, Kyrgyzstan and Uzbekistan try holders of Russian
passports as their own, and why Russia ignores the nationality of origin.
"""

from denizen.language.enacting import A, Law
from denizen.language.force import in_force
from denizen.language.provisions import Source

LAW = Law(
    "intl.hague-1930",
    "INTL",
    kind="treaty",
    title="Convention on Certain Questions relating to the Conflict of Nationality Laws of 12 April 1930",
    short="Hague Convention 1930",
    force=in_force("1937-07-01"),
    source=Source(
        "Convention of 12 April 1930",
        "https://dipublico.org/6022/convenio-concerniente-a-determinadas-cuestiones-relativas-a-conflictos-de-leyes-de-"
        "nacionalidad-la-haya-12-de-abril-de-1930-en-ingles/amp",
        A,
    ),
)

LAW.gap(
    "Art 4",
    says="A State does not protect its national against another State whose national the person is too.",
    because="Diplomatic protection between States is nothing that a person holds or owes.",
)
LAW.gap(
    "Art 5",
    says="A third State counts one nationality alone: that of habitual residence or of the closest link.",
    because="Results here are given in the eyes of each State whose law is encoded, not of third States.",
)
