"""Criminal Code of the Republic of Uzbekistan of 22 September 1994.

Read in the Uzbek text as of early 2026. Article 154: penalty of part 1 by law 254-II of 29 August 2001, part 2 added by
law 535-II of 30 August 2003. Article 154-1: added by law 535-II; part 1 in the wording of ЗРУ-586 of 3 December 2019,
part 2 in that of ЗРУ-389 of 10 August 2015. Under Article 12 citizens answer for crimes abroad; foreigners do so only
where a treaty says so. Hence every offence abroad asks for citizenship on the day of the act.

The text stands in two parts: general part, mercenaries and foreign service; evasion of service.
"""

from denizen.rulebook.uz.criminal_code_1994_evasion import LAW

__all__ = ["LAW"]
