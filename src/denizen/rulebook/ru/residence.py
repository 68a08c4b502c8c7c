"""Who lives in Russia, in the eyes of Russia: the territories that it has taken in count as Russia.

A case tells residence by the State as other States see it: whoever lives in Crimea or Kherson resides in Ukraine. That
the person was there when Russia took the territory in is told by an event of its own.
"""

from typing import Final

from denizen.language.states import RU
from denizen.language.words import Condition, subject

LIVES_IN_RUSSIA: Final[Condition] = subject.resides_in(RU) | (
    subject.resides_in("UA") & subject.did("is resident at incorporation", RU).happened
)
