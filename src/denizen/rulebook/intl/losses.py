"What the rules of treaties speak of here: losses against the will, the grounds for them, and the people of the cases."

from typing import Any, Final

from denizen.language.states import State
from denizen.language.words import Condition, any_of, binds, event, event_field, person, some, subject
from denizen.rulebook.intl.parties import FIVE, PARTIES

AGAINST_THE_WILL: Final = ("withdrawal", "deprivation", "annulment")

LOSS = event("loses", manner=AGAINST_THE_WILL)

LEFT_STATELESS: Condition = ~subject.holds_another()
"""Asked once the loss has taken effect: no nationality remains."""

#: Russian grounds that reach acquired citizenship alone, proposals among them. Fraud is left out.
RUSSIAN_GROUNDS: Final = (
    "ru.citizenship-2002.22-2",
    "ru.citizenship-2023.22-1-2-a",
    "ru.citizenship-2023.22-1-2-a-2025",
    "ru.citizenship-2023.22-1-2-b",
    "ru.citizenship-2023.22-1-2-c",
    "ru.announcement-2022.refusal",
    "ru.announcement-2022.family",
)


ARMY_FORMS: Final = ("conscript", "contract", "mobilised")
#: A soldier of the regular army, whether a case tells the service, the contract, or how he fought.
IN_THE_RUSSIAN_ARMY: Condition = any_of(
    subject.did("enters service", "RU", form=ARMY_FORMS).happened,
    subject.did("signs contract", "RU", with_="army").happened,
    subject.did("fights", "RU", form=ARMY_FORMS).happened,
)


def under_any(grounds: tuple[str, ...]) -> Condition:
    """Some of these provisions applies to the person now."""
    return any_of(*(subject.under(ground) for ground in grounds))


def relative_lost_the_same(relation: str) -> Condition:
    """A relative of that kind has lost the nationality of the State whose nationality the person loses."""
    other = person(relation)
    return any_of(
        *(
            event_field("state").among(state) & some(relation, other, other.did("loses", state).happened)
            for state in FIVE
        )
    )


def bound_by(treaty: str) -> Condition:
    """The treaty binds the State of the event on its day."""
    return any_of(*(event_field("state").among(state) & binds(treaty, state) for state in PARTIES[treaty]))


def national_of_a_party(treaty: str) -> Condition:
    """A national of the State of the event, which is or was a party."""
    return any_of(*(event_field("state").among(state) & subject.holds(state) for state in PARTIES[treaty]))


def settled_in_a_party(treaty: str) -> Condition:
    """The person lives in the State of the event, which is or was a party."""
    return any_of(*(event_field("state").among(state) & subject.resides_in(state) for state in PARTIES[treaty]))


def with_a_family_in_a_party(treaty: str) -> Condition:
    """A spouse, or a child under 18, lives in the State of the event, which is or was a party."""
    relative = person("relative")
    there = any_of(*(event_field("state").among(state) & relative.resides_in(state) for state in PARTIES[treaty]))
    return some("spouse", relative, there) | some("child", relative, there & (relative.age < 18))


#: The State that acts against the person is one whose national the person is, or was until it ended that itself.
ITS_NATIONAL: Condition = any_of(*(event_field("state").among(state) & subject.holds(state) for state in FIVE))
ITS_FORMER_NATIONAL: Condition = any_of(
    *(event_field("state").among(s) & subject.did("loses", s, manner=AGAINST_THE_WILL).happened for s in FIVE)
)
OF_ANOTHER_STATE: Condition = any_of(*(event_field("state").among(s) & subject.holds_another(s) for s in FIVE))
BY_FRAUD: Condition = any_of(
    *(event_field("state").among(state) & subject.did("misrepresents", state).happened for state in FIVE)
)

REMOVAL = event("is to be removed")
CALL_UP = event("is called up")


def born_stateless(state: State) -> Condition:
    """A child born in the State who has no nationality."""
    return (subject.age < 18) & subject.born_in(state) & ~subject.holds_another()


# --- people of the worked cases -----------------------------------------------------------------------------------

Told = dict[str, Any]

ACQUISITION = "uz.citizenship-2020.25-acquisition"


def uzbek(*events: Told, **more: Told | str | list[Any]) -> Told:
    """An Uzbek from birth who became Russian on 12 March 2023, and what happened besides."""
    claims = {"UZ": "birth", "RU": {"by": "naturalisation", "on": "2023-03-12"}, "others": "none"}
    return {"sex": "male", "born": "1990-02-01", "nationalities": claims, "events": list(events)} | more


def decree(on: str, **more: str) -> Told:
    """The President of Uzbekistan decides on loss."""
    return {"decides": "UZ", "on": on, "about": "loss", "ground": ACQUISITION} | more


def russian(*events: Told, **more: Any) -> Told:
    """A Kyrgyz from birth who became Russian in 2016 and gave up the citizenship of Kyrgyzstan."""
    claims = {"RU": {"by": "naturalisation", "on": "2016-05-06"}, "others": "none"}
    told: Told = {"sex": "male", "born": "1988-03-01", "birthplace": "KG", "residence": "RU", "nationalities": claims}
    return told | {"events": list(events)} | more


CONVICTED = {"is convicted": "RU", "on": "2019-05-01", "article": "205.2(1)"}


def annulled(on: str, **more: str) -> Told:
    """Russia undoes the admission."""
    return {"decides": "RU", "on": on, "about": "annulment"} | more


DECREED = uzbek(decree("2023-07-20"))
PERHAPS_DECREED = uzbek(decree("2023-07-20", happened="unknown"))
RELEASED = uzbek(
    {"applies for exit": "UZ", "on": "2023-04-01"},
    {"decides": "UZ", "on": "2023-07-20", "about": "exit", "ground": "uz.citizenship-2020.24-exit"},
)

ENLISTS = {"enters service": "RU", "on": "2023-08-01", "form": "contract", "body": "army"}
PRIVATE = ENLISTS | {"form": "private company"}
FIGHTS = {"fights": "RU", "on": "2023-09-01", "in": "UA", "form": "contract", "paid": True}

#: Taken for a Russian since the admission of 2023, without the oath: found in 2024 never to have become one.
NEVER_SWORN: Told = {
    "born": "1990-02-01",
    "nationalities": {"UZ": "birth", "RU": {"by": "naturalisation", "on": "2023-01-15"}, "others": "none"},
    "events": [{"is admitted": "RU", "on": "2023-01-15"}],
}


def removed(state: State, to: State, on: str = "2023-05-10", **more: Any) -> Told:
    """A State decides to send the person away."""
    return {"is to be removed": state, "on": on, "to": to} | more


def stateless_child(state: State, **more: Any) -> Told:
    """A child born in the State on 1 March 2020; one parent has no nationality, of the other the case does not tell."""
    child = {"born": "2020-03-01", "birthplace": state, "residence": state, "parents": ["mother"], "only_parent": False}
    return child | {"nationalities": dict.fromkeys(FIVE, "never") | {"others": "none"}} | more


def without_nationality(state: State) -> Told:
    """A woman who lives in the State and has no nationality."""
    claims = dict.fromkeys(FIVE, "never") | {"others": "none"}
    return {"sex": "female", "born": "1990-01-01", "residence": state, "nationalities": claims}
