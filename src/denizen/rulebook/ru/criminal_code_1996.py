"""Criminal Code of the Russian Federation of 13 June 1996 No 63-FZ, on military duty, treason and hidden nationality.

In force from 1 January 1997. Read in the official consolidation with amendments up to 4 August 2023; later amendments
of these articles were not looked for, except Articles 78.1 and 80.2. Law 260-FZ of 14 July 2022 raised the penalties
of mercenaries and made going over to the adversary treason. Law 365-FZ of 24 September 2022, three days after
mobilisation was announced, added the parts on crimes by soldiers in a period of mobilisation, martial law, wartime,
armed conflict or combat. That period is taken to run since 21 September 2022; no act that ended it is known. The
parts on other times are therefore computed for what happened before 24 September 2022 only.
"""

from denizen.rulebook.ru.criminal_code_1996_soldiers import LAW

__all__ = ["LAW"]
