"""Law of the Kyrgyz Republic of 21 May 2007 No 70 on citizenship.

In force from its official publication in 2007. Rewritten by Laws No 36 of 22 February 2023 and No 59 of 18 March 2025;
the days on which these took effect were not verified (ten days after publication is the rule), so each is a span of
weeks. Read as consolidated by the Ministry of Justice, in a reprint of 22 May 2026; earlier texts were not read. What
is known of them stands in the module of the former texts; admission and adoption in that of Articles 13 to 20.

Modes of the GLOBALCIT typology that the text does not have: birth in the State whoever the parents are (A02), later
citizenship by birth there or schooling (A05, A07), the spouse of a new citizen (A13), relatives of former or dead
citizens (A12), long good faith and very long residence (A20, A21), service (A25); loss by living abroad (L02), by
holding two nationalities from birth (L06), by ordinary crimes (L08), by not giving up the former one (L10), with a
parent or a spouse (L11, L12: Articles 8, 19 and 21 exclude it), with descent or adoption (L13: Article 18 excludes it).
Descent established after birth (A04) is not mentioned in what was read.

Under Articles 26(3) and 37(3) citizenship ends only with a decree of the President: a ground alone ends nothing.

The text stands in two parts: principles and birth; children, exit, loss and remedies.
"""

from denizen.rulebook.kg.citizenship_2007_termination import LAW

__all__ = ["LAW"]
