"""Constitution of the Republic of Uzbekistan of 8 December 1992, until the edition of 2023.

In force until 30 April 2023. It had no ban on the loss of citizenship: that stood in the law of 1992 alone. Not read in
full.
"""

from denizen.language.enacting import C, Law, no, protects, unknown, yes
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import UZ
from denizen.language.words import subject
from denizen.rulebook.uz.people import CITIZEN, PERHAPS, RUSSIAN

LAW = Law(
    "uz.constitution-1992",
    UZ,
    kind="constitution",
    title="Constitution of the Republic of Uzbekistan of 8 December 1992",
    original_title="Конституция Республики Узбекистан",
    short="Constitution of Uzbekistan 1992",
    force=in_force("1992-12-08", until="2023-05-01"),
    source=Source("Constitution of 1992, edition before 2023, lex.uz", "https://lex.uz", C),
)

LAW.provision(
    "Arts 21 and 22",
    name="21",
    says=(
        "Citizenship is one and equal for all, on whatever ground it was acquired. The State protects its citizens at "
        "home and abroad."
    ),
    when=[subject.holds(UZ)],
    then=protects(UZ, "Equal citizenship, and the protection of Uzbekistan at home and abroad."),
    note="It did not forbid extradition; the ban is of 2023. Citizens of Karakalpakstan are citizens of Uzbekistan.",
    cases=[
        no("the day before", on="1992-12-07", p=CITIZEN),
        yes("the first day", on="1992-12-08", p=CITIZEN),
        yes("the last day", on="2023-04-30", p=CITIZEN),
        no("the day of the new edition", on="2023-05-01", p=CITIZEN),
        no("a foreigner", on="2010-01-01", p=RUSSIAN),
        unknown("citizenship uncertain", on="2010-01-01", p=PERHAPS),
    ],
)
LAW.gap(
    "Art 52",
    says="Citizens defend the country and do military or alternative service as the law provides.",
    because="The duty is computed from the law on military duty.",
    taints=["uz.military-2002.draft"],
)
