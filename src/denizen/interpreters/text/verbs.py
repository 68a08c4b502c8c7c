"""English verbs in the third person: past tense, and both denied.

>>> past("fights for Russia"), denied("fights for Russia"), never("fights for Russia")
('fought for Russia', 'does not fight for Russia', 'never fought for Russia')
>>> past("is called up"), denied("is called up"), never("is called up"), not_past("signs a contract")
('was called up', 'is not called up', 'was never called up', 'did not sign a contract')
"""

from typing import Final

_IRREGULAR: Final = {
    "is": "was",
    "has": "had",
    "becomes": "became",
    "takes": "took",
    "fights": "fought",
    "leaves": "left",
    "lets": "let",
    "comes": "came",
    "gets": "got",
    "gives": "gave",
    "goes": "went",
    "tells": "told",
    "holds": "held",
    "loses": "lost",
    "stops": "stopped",
    "does": "did",
}


def _split(phrase: str) -> tuple[str, str]:
    verb, space, rest = phrase.partition(" ")
    return verb, space + rest


def base(verb: str) -> str:
    """
    >>> [base(verb) for verb in ("fights", "refuses", "applies", "passes")]
    ['fight', 'refuse', 'apply', 'pass']
    """
    if verb.endswith("ies"):
        return verb[:-3] + "y"
    if verb.endswith(("sses", "shes", "ches", "xes", "goes", "does")):
        return verb[:-2]
    return verb.removesuffix("s")


def past(phrase: str) -> str:
    verb, rest = _split(phrase)
    if verb in _IRREGULAR:
        return _IRREGULAR[verb] + rest
    stem = base(verb)
    if stem.endswith("e"):
        return stem + "d" + rest
    if stem.endswith("y") and stem[-2:-1] not in "aeiou":
        return stem[:-1] + "ied" + rest
    return stem + "ed" + rest


def denied(phrase: str) -> str:
    verb, rest = _split(phrase)
    return f"{verb} not{rest}" if verb in ("is", "was") else f"does not {base(verb)}{rest}"


def not_past(phrase: str) -> str:
    verb, rest = _split(phrase)
    return f"was not{rest}" if verb == "is" else f"did not {base(verb)}{rest}"


def never(phrase: str) -> str:
    verb, rest = _split(phrase)
    return f"was never{rest}" if verb == "is" else f"never {past(phrase)}"
