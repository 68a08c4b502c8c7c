"""People of the worked cases of the citizenship law of 1991."""

from typing import Any

SERVICE, FRAUD_GROUND = "kz.citizenship-1991.21-1-1", "kz.citizenship-1991.21-1-2"
NATIONALITY, CONFLICT = "kz.citizenship-1991.21-1-5", "kz.citizenship-1991.21-1-8"
EXIT, DEPRIVATION = "kz.citizenship-1991.20-exit", "kz.citizenship-1991.20-1"

Told = dict[str, Any]

NATIVE: Told = {"born": "1998-04-02", "nationalities": {"KZ": "birth", "others": "none"}}
PERHAPS: Told = {"born": "1998-04-02", "nationalities": {"KZ": "unknown"}}
ENLISTS: Told = {"enters service": "RU", "on": "2024-06-01", "form": "contract", "body": "army"}
DRAFTED: Told = ENLISTS | {"form": "conscript"}
FIGHTS: Told = {"fights": "RU", "on": "2024-06-10", "in": "UA", "form": "contract"}


def native(*events: Told) -> Told:
    """A Kazakh from birth without another nationality, and what happened to him."""
    return NATIVE | {"events": list(events)}


def naturalised(on: str, *events: Told) -> Told:
    """A Kazakh from birth who became Russian on a day, and what happened to him besides."""
    claims = {"KZ": "birth", "RU": {"by": "naturalisation", "on": on}, "others": "none"}
    return {"born": "1998-04-02", "nationalities": claims, "events": list(events)}


def registered(on: str, ground: str) -> Told:
    """A State body registers the loss."""
    return {"decides": "KZ", "on": on, "about": "loss", "ground": ground}


def released(on: str) -> Told:
    """The President grants the release."""
    return {"decides": "KZ", "on": on, "about": "exit", "ground": EXIT}


KAZAKH: Told = {"born": "1965-01-01", "nationalities": {"KZ": "birth"}, "residence": "KZ"}
RUSSIAN: Told = {"born": "1965-01-01", "nationalities": {"RU": "birth", "KZ": "never"}, "residence": "RU"}
STATELESS: Told = {"born": "1965-01-01", "nationalities": {"KZ": "never", "others": "none"}}
EMIGRANT = KAZAKH | {"residence": "RU"}
