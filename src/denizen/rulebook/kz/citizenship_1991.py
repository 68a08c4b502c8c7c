"""Law of the Republic of Kazakhstan of 20 December 1991 No 1017-XII on citizenship.

In force from 1 March 1992. Read in the consolidated versions of 22 May 2007, 22 July 2011, 9 April 2016, 1 July 2021
and 17 July 2024; whether it has been amended since, to carry out the Constitution of 2026, is not known. Amendments
that matter here: 17 May 2002 No 322 and 4 October 2004 No 600 (loss on acquiring another nationality, consular
register), 22 July 2011 No 478-IV (duty to report, simplified admission, bars), 24 November 2015 No 421-V (its term,
children), 22 December 2016 No 28-VI (foreign conflicts), 11 July 2017 No 91-VI (deprivation by a court), 13 May 2020
No 327-VI (residents only), 16 May 2024 No 82-VIII. Some of the days on which they took effect are computed. Ratified
treaties prevail over the law (Article 2(2)).

Modes of the GLOBALCIT typology of which the texts read have no rule: birth in the State whoever the parents are, or to
a parent born there (A02a, A02b; Article 11-1 excludes it since 2011), acquisition after birth in the State (A05),
socialisation (A07), other relatives (A11: only citizens of a former Soviet republic are admitted on easier terms, which
is A18), a spouse who naturalises (A13), good faith (A20), very long residence (A21), refugees (A22) and
stateless people (A23) on terms of their own, public service (A25), investment (A26); loss by both nationalities from
birth (L06, until the Constitution of 2026), of the spouse (L12), with descent annulled (L13a), by adoption (L13b: by
declaration on majority only), of foundlings (L14). Living abroad (L02) was a ground until 2011, a broken promise (L10)
is one since 28 May 2024, widows (A12b) are admitted since that day; of other crimes (L08) there is none, as the list of
Article 20-1 has only crimes that the Criminal Code defines as terrorist or as gravely harming vital interests (L07).

The provisions follow in the order of the articles: birth (3 to 14), admission (15 to 18), loss (20 to 21 and 37),
children (22 to 28).
"""

from denizen.rulebook.kz.citizenship_1991_children import LAW

__all__ = ["LAW"]
