"""Who serves another State, as the citizenship law of Kyrgyzstan asks it: to refuse admission, not to recognise another
nationality, and as a ground of loss.
"""

from typing import Final

from denizen.language.states import KG
from denizen.language.words import Condition, any_of, subject

__all__ = ["SERVES_ABROAD"]

FORMS: Final = ("conscript", "contract", "mobilised", "volunteer formation")
ENTERED = subject.did("enters service", not_state=KG)
LEFT, COMPLETED = subject.did("leaves service", not_state=KG), subject.did("completes service", not_state=KG)
#: A soldier by the contract alone, where nothing is told of the service: inferred, the law speaks of serving.
SIGNED: Condition = (
    subject.did("signs contract", not_state=KG, with_="army").happened
    & ~ENTERED.happened
    & ~LEFT.happened
    & ~COMPLETED.happened
)
#: Entered and not left since.
SERVES_ABROAD: Condition = any_of(
    any_of(
        subject.did("enters service", not_state=KG, form=FORMS).happened,
        subject.did("enters service", not_state=KG, body=("army", "security", "police")).happened,
    )
    & ~(LEFT.last_day >= ENTERED.last_day)
    & ~(COMPLETED.last_day >= ENTERED.last_day),
    SIGNED,
)
