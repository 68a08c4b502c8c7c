"""Agreement of Kyrgyzstan and Tajikistan of 2002 on simplified acquisition of citizenship.

It let citizens of Tajikistan, above all refugees of the war of the 1990s, become Kyrgyz. The lower house of Tajikistan
voted to denounce it in the summer of 2016; the day of its end was not found. It did not allow dual citizenship.
"""

from denizen.language.enacting import B, Law
from denizen.language.force import in_force
from denizen.language.provisions import Source

LAW = Law(
    "treaties.kg-tj-2002",
    "TREATY",
    kind="treaty",
    title="Agreement of 2002 between Kyrgyzstan and Tajikistan on the simplified procedure of acquiring citizenship",
    short="Agreement Kyrgyzstan–Tajikistan 2002",
    force=in_force("2002/2004", until="2016-06/2017"),
    source=Source(
        "24.kg, Tajikistan denounces the agreements of 2002 and 2004",
        "http://24.kg/archive/en/news-stall/181056-news24.html/",
        B,
    ),
)

LAW.gap(
    "whole text",
    says="Citizens of Tajikistan who live in Kyrgyzstan, refugees among them, may become Kyrgyz by a short procedure.",
    because="The text was not found, nor were the days between which it was in force.",
    taints=["kg.citizenship-1993.admission", "kg.admission-2007.13-1"],
)
