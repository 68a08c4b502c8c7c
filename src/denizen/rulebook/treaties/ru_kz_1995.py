"""Agreement of Russia and Kazakhstan of 20 January 1995 on simplified acquisition of citizenship by movers.

It was to enter into force thirty days after the exchange of instruments, which was reported in July 1997, for five
years and then five more at a time; no notice of its end was found. It is no treaty on dual citizenship: Kazakhstan
does not keep as a citizen whoever becomes Russian. The treaty of the same day on the legal status of citizens of one
party who live in the other ended on 17 August 2007; under it conscription stayed with the State of citizenship.
"""

from denizen.language.enacting import B, Law
from denizen.language.force import in_force
from denizen.language.provisions import Source

LAW = Law(
    "treaties.ru-kz-1995",
    "TREATY",
    kind="treaty",
    title=(
        "Agreement of 20 January 1995 between Russia and Kazakhstan on the simplified procedure of acquiring "
        "citizenship by citizens of one who move to the other"
    ),
    short="Agreement Russia–Kazakhstan 1995",
    force=in_force("1997-07/1997-12"),
    source=Source(
        "Immigration and Refugee Board of Canada, ZZZ29440.EX, on the accords of 1995",
        "http://www.ecoi.net/local_link/167557/268419_en.html",
        B,
    ),
)

LAW.gap(
    "Art 1",
    says="Citizens of one party who move to the other for good may acquire its citizenship by registration.",
    because=(
        "The text begins at https://zaki.ru/pagesnew.php?id=1113, but its conditions were not read. The agreement of "
        "1999 between four States covers the same people from 4 November 2000."
    ),
    taints=["treaties.four-states-1999-ru.1-1-a", "treaties.four-states-1999-kz.1-1-a"],
)
LAW.gap(
    "treaty of the same day on legal status",
    says=(
        "A citizen of one party who lived permanently in the other stayed subject to conscription in the State of "
        "citizenship alone, until the treaty ended on 17 August 2007."
    ),
    because=(
        "Only Article 1 and the day of its end were seen (docs.cntd.ru/document/1900500); and neither State calls up "
        "those who are not its citizens."
    ),
)
