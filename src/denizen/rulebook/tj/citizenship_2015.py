"""Constitutional Law of 8 August 2015 No 1208 "On citizenship of the Republic of Tajikistan".

It replaced the Constitutional Law of 4 November 1995 No 104 and has been in force since August 2015; the exact day is
not known here. Procedure: Presidential Decree of 12 April 2017 No 868. The articles on birth were read in a report of
specialists, those on loss and renunciation only as an academic dataset codes them: their numbers, the competent body
and the exceptions in the text itself remain to be checked.

Modes of the GLOBALCIT typology that the dataset codes as absent: loss by living abroad (L02), by disloyalty (L07), by
ordinary crimes (L08), by breaking a promise to give up the former nationality (L10), by annulled descent or by adoption
(L13), by a foreign nationality turning up (L14); a spouse never loses with the other one (L12).

The text stands in two parts: birth; renunciation and loss.
"""

from denizen.rulebook.tj.citizenship_2015_termination import LAW

__all__ = ["LAW"]
