"""Optional Protocol to the Convention on the Rights of the Child on a communications procedure, 19 December 2011.

In force from 14 April 2014. Of the five States Kazakhstan alone was found: signed on 6 February 2023, ratified by the
Law of 19 December 2023 No 47-VIII. When the instrument was deposited was not found, so that it is not known from which
day in 2024 or later complaints are heard. Nothing was found on the other four; they are computed as not bound.
"""

from denizen.language.enacting import A, Law
from denizen.language.force import in_force
from denizen.language.provisions import Source

LAW = Law(
    "intl.crc-opic-2011",
    "INTL",
    kind="treaty",
    title=(
        "Optional Protocol of 19 December 2011 to the Convention on the Rights of the Child on a communications "
        "procedure"
    ),
    short="Protocol on complaints of children",
    force=in_force("2014-04-14"),
    source=Source(
        "Law of Kazakhstan of 19 December 2023 No 47-VIII, with the Protocol",
        "https://zakonpravo.kz/en/on-the-ratification-of-the-optional-protocol-to-the-convention-on-the-rights-of-the-child-on-the-communications-procedure",
        A,
    ),
)

LAW.gap(
    "Arts 5 and 7, Kazakhstan",
    says="A child, or somebody for it, may complain of Kazakhstan within a year of the last domestic decision.",
    because=(
        "The complaint opens three months after the deposit of the instrument of ratification, whose day was not found."
    ),
)
