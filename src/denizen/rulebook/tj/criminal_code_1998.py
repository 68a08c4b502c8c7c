"""Criminal Code of the Republic of Tajikistan of 21 May 1998 No 574, in force from 1 September 1998.

Article 401-1 was added in 2014: the lower chamber passed the bill on 22 May 2014, the later steps were not verified.
The articles were not read in primary form; what is said here rests on reports and official statements.

The text stands in two parts: call-up and fighting abroad; soldiers who refuse to serve.
"""

from denizen.rulebook.tj.criminal_code_1998_service import LAW

__all__ = ["LAW"]
