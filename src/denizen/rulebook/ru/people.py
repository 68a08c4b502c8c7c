"""The people of the worked cases, and what may happen to them."""

from typing import Any

Told = dict[str, Any]

#: A man who was born a citizen of Kyrgyzstan, lives in Russia and became a citizen in 2016.
KYRGYZ: Told = {
    "sex": "male",
    "born": "1988-03-01",
    "residence": "RU",
    "nationalities": {"KG": "birth", "RU": {"by": "naturalisation", "on": "2016-05-06"}, "others": "none"},
}
#: The same man, had he given up the citizenship of Kyrgyzstan.
ONLY_RUSSIAN: Told = KYRGYZ | {"nationalities": {"RU": {"by": "naturalisation", "on": "2016-05-06"}, "others": "none"}}
BY_BIRTH: Told = KYRGYZ | {"nationalities": {"RU": "birth", "others": "none"}}
#: Nobody knows whether he is a citizen.
PERHAPS: Told = KYRGYZ | {"nationalities": {"RU": "unknown", "others": "none"}}
CHILD: Told = {"born": "2010-03-01", "nationalities": {"RU": "birth", "others": "none"}}
WIFE: Told = KYRGYZ | {"sex": "female"}
MARRIED: Told = {"spouse": {"id": "wife", "from": "2020-01-01"}}


def after(*events: Told, who: Told = KYRGYZ) -> Told:
    """A person to whom this happened."""
    return who | {"events": [*who.get("events", ()), *events]}


def new_citizen(on: str, **more: Any) -> Told:
    """A citizen of Kyrgyzstan, resident in Russia, who becomes Russian on a day."""
    claims = {"KG": "birth", "RU": {"by": "naturalisation", "on": on}, "others": "none"}
    return KYRGYZ | {"nationalities": claims} | more


def german(on: str) -> Told:
    """A citizen by birth, resident in Russia, who becomes German on a day."""
    claims = {"RU": "birth", "DE": {"by": "naturalisation", "on": on}, "others": "none"}
    return BY_BIRTH | {"nationalities": claims}


def man(born: str, **more: Any) -> Told:
    """A citizen by birth who has not served and is not in the reserve."""
    return BY_BIRTH | {"born": born, "reserve": False} | more


def convicted(on: str, article: str) -> Told:
    return {"is convicted": "RU", "on": on, "article": article}


def decided(on: str, about: str) -> Told:
    return {"decides": "RU", "on": on, "about": about}


def perhaps(event: Told) -> Told:
    """Whether it happened is not known."""
    return event | {"happened": "unknown"}


# --- people who are not citizens ----------------------------------------------------------------------------------

#: An adult citizen of Kazakhstan in Russia, who never was Russian.
FOREIGNER: Told = {
    "born": "1990-03-01",
    "birthplace": "KZ",
    "residence": "RU",
    "nationalities": {"KZ": "birth", "RU": "never", "others": "none"},
}
STATELESS: Told = FOREIGNER | {"nationalities": {"RU": "never", "others": "none"}}
RUSSIAN_PARENT: Told = {"born": "1970-01-01", "residence": "RU", "nationalities": {"RU": "birth", "others": "none"}}
GERMAN_PARENT: Told = RUSSIAN_PARENT | {"nationalities": {"DE": "birth", "RU": "never", "others": "none"}}


def applicant(on: str, *events: Told, who: Told = FOREIGNER, **more: Any) -> Told:
    """Somebody who applies for citizenship on a day, and what happened besides."""
    return after({"applies for citizenship": "RU", "on": on}, *events, who=who | more)


def permitted(on: str) -> Told:
    """A permit to reside in Russia permanently."""
    return {"obtains residence right": "RU", "on": on}


def child_of(born: str, birthplace: str, *parents: str, **more: Any) -> Told:
    """A child of these people, of whom no nationality but the computed ones is known."""
    told: Told = {"born": born, "birthplace": birthplace, "parents": list(parents), "nationalities": {"others": "none"}}
    return told | more
