"""Federal Law of 31 May 2002 No 62-FZ on citizenship of the Russian Federation.

In force from 1 July 2002, repealed from 26 October 2023 by Law 138-FZ. Amended some thirty times; those that matter
here: Law 151-FZ of 11 November 2003 (simplified routes), Law 182-FZ of 12 November 2012 (former Soviet citizens with
Russian passports), Law 71-FZ of 20 April 2014 (native speakers), Law 157-FZ of 23 June 2014 (investors), Law 243-FZ
of 29 July 2017 (oath, annulment on conviction, from 1 September 2017), Law 544-FZ of 27 December 2018 (categories set
by decree), Law 134-FZ of 24 April 2020 (the old citizenship need no longer be given up, from 24 July 2020) and the law
of 24 September 2022 (contract of one year).

The text knows no loss for living abroad (L02), foreign service (L03, L04), another nationality (L05, L06), a promise
not kept (L10), or through a spouse (L12); none by birth in Russia alone (A02), none for the spouse of a new citizen
(A13) and none for relatives of former or dead citizens (A12). Schooling as a child (A07) counts nowhere.

The text stands in four parts: principles and birth, admission, exit and annulment, former Soviet citizens.
"""

from denizen.rulebook.ru.citizenship_2002_former import LAW

__all__ = ["LAW"]
