"""People in the worked cases of the citizenship law of Kyrgyzstan of 2007."""

from typing import Any

Told = dict[str, Any]

LAW = "kg.citizenship-2007"

RUSSIAN_SINCE_2023: Told = {"by": "naturalisation", "on": "2023-06-15", "route": "ordinary"}

NATIVE: Told = {"sex": "male", "born": "1995-08-20", "nationalities": {"KG": "birth", "others": "none"}}

DUAL = NATIVE | {"nationalities": {"KG": "birth", "RU": RUSSIAN_SINCE_2023, "others": "none"}}

PERHAPS: Told = {"sex": "male", "born": "1995-08-20", "nationalities": {"KG": "unknown", "RU": "birth"}}

NOT_KYRGYZ: Told = {"born": "1990-01-01", "nationalities": {"RU": "birth", "KG": "never"}}


def decree(on: str, about: str, ground: str) -> Told:
    """A decree of the President."""
    return {"decides": "KG", "on": on, "about": about, "ground": f"{LAW}.{ground}"}


LEAVES = DUAL | {
    "born": "1980-01-01",
    "events": [{"applies for exit": "KG", "on": "2025-09-01"}, decree("2026-03-02", "exit", "25")],
}


# --- birth ------------------------------------------------------------------------------------------------
KYRGYZ: Told = {"born": "1995-01-01", "nationalities": {"KG": "birth", "others": "none"}}


# --- notification, exit -----------------------------------------------------------------------------------


# --- loss -------------------------------------------------------------------------------------------------
ADMITTED: Told = {"by": "naturalisation", "on": "2019-04-10", "route": "ordinary"}


def admitted(*events: Told) -> Told:
    return {"born": "1990-01-01", "nationalities": {"RU": "birth", "KG": ADMITTED}, "events": list(events)}


THREATENS: Told = {"is found a threat": "KG", "on": "2025-06-02"}
