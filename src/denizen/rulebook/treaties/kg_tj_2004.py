"""Agreement of Kyrgyzstan and Tajikistan of 2004 on exit from Tajik and acquisition of Kyrgyz citizenship.

It gave citizens of Tajikistan a short way out of its citizenship and into that of Kyrgyzstan. Denounced by the lower
house of Tajikistan together with the agreement of 2002, in the summer of 2016; the day of its end was not found.
"""

from denizen.language.enacting import B, Law
from denizen.language.force import in_force
from denizen.language.provisions import Source

LAW = Law(
    "treaties.kg-tj-2004",
    "TREATY",
    kind="treaty",
    title=(
        "Agreement of 2004 between Kyrgyzstan and Tajikistan on simplified exit from Tajik citizenship and acquisition "
        "of Kyrgyz citizenship"
    ),
    short="Agreement Kyrgyzstan–Tajikistan 2004",
    force=in_force("2004/2006", until="2016-06/2017"),
    source=Source(
        "24.kg, Tajikistan denounces the agreements of 2002 and 2004",
        "http://24.kg/archive/en/news-stall/181056-news24.html/",
        B,
    ),
)

LAW.gap(
    "whole text",
    says="A citizen of Tajikistan who lives in Kyrgyzstan leaves Tajik citizenship and becomes Kyrgyz by one way.",
    because=(
        "The text was not found: neither who was covered, nor whether Tajik citizenship ended by law or by an act, nor "
        "the days between which the agreement was in force."
    ),
    taints=[
        "tj.citizenship-1995.another-nationality",
        "tj.citizenship-2015.renunciation",
        "kg.citizenship-1993.admission",
    ],
)
