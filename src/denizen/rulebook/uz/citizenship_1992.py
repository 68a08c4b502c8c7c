"""Law of the Republic of Uzbekistan of 2 July 1992 No 632-XII on citizenship.

In force from 28 July 1992 until 14 September 2020; replaced by the law of 2020. Article 21 on loss was widened by
ЗРУ-389 (in force 11 August 2015: harm to society and State) and ЗРУ-411 (published 24 September 2016: acquisition of a
foreign nationality, three years instead of five off the consular register, duty to notify). Every ground waited for a
decree of the President: citizenship ended on its day. Read in excerpts and in restatements of single articles.

Article 21 knew no loss for other crimes (L08), for a promise not kept (L10), for keeping a nationality held since birth
(L06), through a spouse (L12), with descent (L13a) or for foundlings and the stateless-born (L14). Birth in Uzbekistan
alone gave nothing (A02). In what was read there is nothing on schooling (A07), nationals of named States (A18), good
faith (A20), very long residence (A21), refugees (A22), the stateless (A23), public service (A25) or payment (A26).

The text stands in four parts: principles and birth, admission and children, exit, loss.
"""

from denizen.rulebook.uz.citizenship_1992_loss import LAW

__all__ = ["LAW"]
