"""Events in words: ``event("is called up", RU, for_="mobilisation")`` is "is called up by Russia for mobilisation"."""

from typing import Final

from denizen.interpreters.text.states import name_of
from denizen.language.events import EVENTS, TITLE_WORDS
from denizen.language.facts import STATE
from denizen.language.nodes import Particular, Pattern

#: Kinds that say their State otherwise than in brackets after them.
TEMPLATES: Final = {
    "acquires": "becomes a national of {state}",
    "loses": "ceases to be a national of {state}",
    "is admitted": "is admitted to the citizenship of {state}",
    "takes oath": "takes the oath of a new citizen of {state}",
    "refuses oath": "refuses the oath of a new citizen of {state}",
    "decides": "is the subject of a decision of {state}",
    "applies for exit": "petitions for release from the nationality of {state}",
    "refuses nationality": "signs a notarised refusal of the nationality of {state}",
    "is reported naturalised": "is reported to {state} as naturalised elsewhere",
    "notifies": "notifies {state} of another nationality",
    "uses documents": "uses a passport or identity card of {state}",
    "obtains residence right": "obtains a right of permanent residence in {state}",
    "misrepresents": "obtains the nationality of {state} by forged papers or knowingly false information",
    "applies for citizenship": "applies for the nationality of {state}",
    "is called up": "is called up by {state}",
    "reports for service": "answers a call-up of {state}",
    "refuses service": "refuses service that {state} demands",
    "evades call-up": "evades a call-up of {state}",
    "registers for military": "is entered on the military register of {state}",
    "signs contract": "signs a contract of military service with {state}",
    "enters service": "enters the service of {state}",
    "leaves service": "is discharged from the service of {state}",
    "completes service": "completes a term of compulsory service in {state}",
    "is exempted": "is exempted from military duty by {state}",
    "is absent without leave": "is absent without leave from a unit of {state}",
    "deserts": "deserts from the forces of {state}",
    "fights": "fights on the side of {state}",
    "stops fighting": "stops fighting on the side of {state} of their own will",
    "is sent on duty": "is sent to a conflict by {state} on official duty",
    "moves abroad": "moves abroad from {state} for good",
    "returns": "returns to {state} of their own will",
    "is recruited": "is recruited by another person for service of {state}",
    "recruits others": "recruits others for service of {state}",
    "is charged": "is charged or suspected in {state}",
    "is sent for trial": "is sent for trial in {state}",
    "is convicted": "is convicted with final force in {state}",
    "is found a threat": "is found a threat to the security of {state}",
    "is penalised": "is penalised under the administrative code of {state}",
    "breaches": "lets a duty towards {state} pass unfulfilled",
}

_FORMS: Final = {
    "conscript": "as a conscript",
    "contract": "under contract",
    "mobilised": "as one mobilised",
    "volunteer formation": "in a volunteer formation",
    "private company": "in a private company",
    "alternative": "in alternative service",
}

#: How a particular is said when it must be one of the values, and when it must not; ``{}`` stands for them.
_WORDS: Final = {
    "title": ("{}", "otherwise than {}"),
    "form": ("{}", "otherwise than {}"),
    "manner": ("by {}", "otherwise than by {}"),
    "for": ("for {}", "for something other than {}"),
    "article": ("under article {}", "under an article other than {}"),
    "provision": ("under {}", "otherwise than under {}"),
    "ground": ("on the ground of {}", "on another ground than {}"),
    "about": ("about {}", "about something other than {}"),
    "in": ("in {}", "outside {}"),
    "of": ("of {}", "of a State other than {}"),
    "with": ("with the {}", "otherwise than with a {}"),
    "body": ("in the {}", "outside the {}"),
    "route": ("by the {} route", "otherwise than by the {} route"),
    "channel": ("{}", "otherwise than {}"),
    "as": ("as {}", "otherwise than as {}"),
}
#: How a particular of the triggering event is said; ``{}`` stands for the words above.
_FIELDS: Final = {
    "state": "the State of the event is {}",
    "form": "the service is {}",
    "body": "the service is {}",
    "for": "the call is {}",
    "in": "it happens {}",
    "with": "the contract is {}",
    "title": "the nationality is acquired {}",
    "route": "the nationality is acquired {}",
    "manner": "the nationality is lost {}",
    "channel": "it is done {}",
    "article": "it is {}",
    "paid": "it happens {}",
    "deceit": "it happens {}",
    "as": "it is {}",
}
_TRUTHS: Final = {
    "paid": ("for material gain", "without material gain"),
    "deceit": ("by deceit or self-harm", "without deceit or self-harm"),
}


def happening(pattern: Pattern) -> str:
    """The event as a predicate in the present tense."""
    if _naturalisation(pattern):
        state = next(p for p in pattern.particulars if p.name == "state")
        rest = [p for p in pattern.particulars if p.name not in ("state", "title")]
        return " ".join([f"is naturalised in {_states(state)}", *map(particular, rest)])
    states = [p for p in pattern.particulars if p.name == "state"]
    rest = [p for p in pattern.particulars if p.name != "state"]
    place = " and ".join(map(_states, states)) if states else "a State"
    template = TEMPLATES.get(pattern.kind, pattern.kind + " ({state})")
    return " ".join([template.format(state=place), *map(particular, rest)])


def _naturalisation(pattern: Pattern) -> bool:
    wanted = {(p.name, p.relation, p.values) for p in pattern.particulars}
    by_title = ("title", "among", ("naturalisation",)) in wanted
    return pattern.kind == "acquires" and by_title and any(p.name == "state" for p in pattern.particulars)


def _states(wanted: Particular) -> str:
    names = join([name_of(str(value)) for value in wanted.values], "or")
    return names if wanted.relation == "among" else f"a State other than {names}"


def particular(wanted: Particular) -> str:
    """A requirement on one particular of an event."""
    among = wanted.relation == "among"
    if wanted.name == "state":
        return f"of {_states(wanted)}"
    if wanted.name in _TRUTHS and len(wanted.values) == 1:
        return _TRUTHS[wanted.name][0 if wanted.values[0] is among else 1]
    values = join([_value(wanted.name, value) for value in wanted.values], "or")
    if wanted.name in ("months", "days"):
        least = "at least " if wanted.relation == "at least" else "" if among else "other than "
        return f"{'for' if wanted.name == 'days' else 'of'} {least}{values} {wanted.name}"
    if wanted.relation == "at least":
        return f"({meaning(wanted.name)}: at least {values})"
    yes, no = _WORDS.get(wanted.name, (f"({meaning(wanted.name)}: {{}})", f"({meaning(wanted.name)}: not {{}})"))
    return (yes if among else no).format(values)


def _value(name: str, value: str | int | bool) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    text = str(value)
    if _kind(name) == STATE:
        return name_of(text)
    return {"title": TITLE_WORDS, "form": _FORMS}.get(name, {}).get(text, text)


def _kind(name: str) -> str:
    return next((kind.details[name].type for kind in EVENTS.values() if name in kind.details), "")


def meaning(name: str) -> str:
    """What a particular is, as the list of events explains it."""
    return next((kind.details[name].says for kind in EVENTS.values() if name in kind.details), name)


def field_is(name: str, values: tuple[str | int | bool, ...]) -> tuple[str, str]:
    """That a particular of the triggering event is one of the values, and its denial."""
    if name == "state":
        words = join([name_of(str(value)) for value in values], "or")
    elif name in _FIELDS:
        words = particular(Particular(name, "among", values))
    else:
        words = values_of(name, values)
    template = _FIELDS.get(name, f"the {meaning(name)} of the event is {{}}")
    verb = "happens" if " happens " in template else "is"
    denial = template.replace(f" {verb} ", " does not happen " if verb == "happens" else " is not ", 1)
    return template.format(words), denial.format(words)


def values_of(name: str, values: tuple[str | int | bool, ...]) -> str:
    """The values of a particular as a phrase: ``as a conscript or under contract``."""
    return join([_value(name, value) for value in values], "or")


def join(parts: list[str], word: str) -> str:
    """
    >>> join(["a"], "or"), join(["a", "b"], "or"), join(["a", "b", "c"], "and")
    ('a', 'a or b', 'a, b and c')
    """
    if len(parts) < 2:
        return "".join(parts)
    return f"{', '.join(parts[:-1])} {word} {parts[-1]}"
