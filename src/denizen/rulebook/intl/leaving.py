"What the rules of treaties on movement speak of: who is kept from leaving, by which law, and the people of the cases."

from typing import Any, Final

from denizen.language.words import event
from denizen.rulebook.intl.losses import Told, russian

KEPT_FROM_LEAVING = event("is kept from leaving")

#: Russian bans on going abroad that rest on military service.
MAY_NOT_LEAVE_RUSSIA: Final = (
    "ru.exit-1996.15-2",
    "ru.summons-2023.7.1-1-served",
    "ru.summons-2023.7.1-1-placed",
)
MAY_NOT_LEAVE_KYRGYZSTAN: Final = ("kg.external-migration-2000.46-call-up",)


def serving(**more: Any) -> Told:
    """A citizen of Russia who is called up as a conscript."""
    return russian({"enters service": "RU", "on": "2020-11-10", "form": "conscript", "body": "army"} | more)


def kept(state: str, on: str = "2015-05-10", **more: Any) -> Told:
    """Somebody to whom the State refuses a passport, or leave to go abroad."""
    return {"born": "1990-03-01", "events": [{"is kept from leaving": state, "on": on} | more]}
