"""Criminal Code of the Republic of Kazakhstan of 3 July 2014 No 226-V.

In force from 1 January 2015. The sanction of Article 172 is that of Law No 28-VI of 22 December 2016 (in force about
8 January 2017, a day computed from publication); the sanction before it was not read. Articles 387 and 388 have their
sanctions from Law No 180-VI of 12 July 2018. Citizens are liable for these crimes wherever they commit them (Article
8); what counts is citizenship at the time of the act. Deprivation of citizenship, which the code lets courts order,
stands with Article 20-1 of the citizenship law.
"""

from denizen.rulebook.kz.criminal_code_2014_border import LAW

__all__ = ["LAW"]
