"""Law of the Kyrgyz Republic of 21 May 2007 No 70 on citizenship.

In force from its official publication in 2007. Rewritten by Laws No 36 of 22 February 2023 and No 59 of 18 March 2025;
the days on which these took effect were not verified (ten days after publication is the rule), so each is a span of
weeks. Read as consolidated by the Ministry of Justice, in a reprint of 22 May 2026; earlier texts were not read.

Under Articles 26(3) and 37 citizenship ends only with a decree of the President: a ground alone ends nothing.
"""

from denizen.language.effects import Bearers
from denizen.language.enacting import (
    BY_DECISION,
    ON_APPLICATION,
    A,
    B,
    Law,
    acquires,
    empowers,
    loses,
    owes,
    protects,
    reading,
)
from denizen.language.force import in_force
from denizen.language.provisions import Source
from denizen.language.states import KG, KZ, TJ, UZ
from denizen.language.words import as_of, count, date, days, event, person, reach, some, subject
from denizen.rulebook.kg import citizenship_2007_cases as worked
