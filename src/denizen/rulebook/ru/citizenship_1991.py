"""Law of 28 November 1991 No 1948-1 on citizenship of the Russian Federation (at first: of the RSFSR).

Published and in force on 6 February 1992. Amended by Law No 5206-1 of 17 June 1993 and Law 13-FZ of 6 February 1995;
Constitutional Court, judgment No 12-P of 16 May 1996, on Article 18(d). Repealed from 1 July 2002 by Law 62-FZ; some
clauses (Articles 18(a) to (c), 19(3), 20 and 41) are said to have lasted until 1 November 2002.

The text knows no loss for living abroad, foreign service, another nationality, disloyalty or crime, and none of a
spouse. Articles 16, 17, 20, 21, 27, 28 and 42 were read in reprints; the others are rebuilt and graded C.
The text stands in two parts: principles and birth, admission and what follows.
"""

from denizen.rulebook.ru.citizenship_1991_admission import LAW

__all__ = ["LAW"]
