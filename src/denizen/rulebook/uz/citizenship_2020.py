"""Law of the Republic of Uzbekistan of 13 March 2020 No ЗРУ-610 (O'RQ-610) on citizenship.

In force from 15 September 2020; the part on recognising stateless people from 1 April 2020, rewritten by ЗРУ-696 of 14
June 2021 (in force 15 June 2021). It replaced the law of 1992. Citizenship ends only on the day of the President's
decree on loss or exit; a ground alone ends nothing, and until then the person has every right and every duty of a
citizen. Article 6 was read in the wording of 2021; the rest as restated by authorities and press. No later amendment
was found.

The six points of Article 25 know no loss for other crimes (L08), for a promise not kept (L10), through a spouse or a
parent who loses citizenship (L12), with descent (L13a), or for foundlings and the stateless-born (L14). Birth in
Uzbekistan alone gives nothing (A02). In what was read there is nothing on schooling (A07), relatives of former or dead
citizens (A12), spouses of new citizens (A13), nationals of named States (A18), good faith (A20), refugees (A22),
public service (A25) or payment (A26, a draft of 2022 only).

The text stands in four parts: acquisition, admission, exit, loss.
"""

from denizen.rulebook.uz.citizenship_2020_termination import LAW

__all__ = ["LAW"]
