"""Words that people use for what a case file tells in other words.

The nearest spelling misleads where the meaning is another: «is deported» is not «is adopted».
"""

from typing import Final

_REMOVED = "write {is to be removed: RU, on: …, to: KZ, as: expulsion}, or as: return, as: extradition"
_GIVEN_UP = (
    "write {applies for exit: KZ, on: …} and, once it is granted or registered, {decides: KZ, on: …, about: exit}; "
    "a refusal signed before a notary is {refuses nationality: KZ, on: …}"
)
_TAKEN_AWAY = "write {decides: KZ, on: …, about: loss}, or about: annulment if the grant itself was undone"
_ADMITTED = (
    "write {applies for citizenship: KZ, on: …} and {decides: KZ, on: …, about: admission}, or the nationality with "
    "its title and day under nationalities"
)
_MARRIED = "write it under spouse: {id: wife, from: 2015-01-01}, with until if it ended"
_FOUGHT = "write {fights: RU, on: …, in: UA, form: contract}"
_SERVED = "write {enters service: RU, on: …, form: conscript} and, at the end of a term, {completes service: RU, on: …}"
_SIGNED = "write {signs contract: RU, on: …, with: army} or {enters service: RU, on: …, form: contract}"
_CALLED = "write {is called up: RU, on: …, for: mobilisation}, or for: conscription"
_HELD = "write {is detained: RU, on: …}; a judgment is {is convicted: RU, on: …, article: 328}"
_FORGIVEN = "leave it out: amnesties made by law are in the rulebook, and a pardon cannot be told"
_PAID = "write {completes service: TJ, on: …}, which the shortened term in the reserve counts as"

#: What to write instead of a word for an event.
INSTEAD_OF: Final[dict[str, str]] = {
    **dict.fromkeys(
        ("is deported", "is expelled", "is extradited", "is removed", "is returned", "is sent back"), _REMOVED
    ),
    **dict.fromkeys(("renounces", "gives up nationality", "gives up citizenship", "is released", "exits"), _GIVEN_UP),
    **dict.fromkeys(("is deprived", "is stripped", "is denationalised", "loses citizenship"), _TAKEN_AWAY),
    **dict.fromkeys(("naturalises", "is naturalised", "is restored", "is reinstated", "is recognised"), _ADMITTED),
    **dict.fromkeys(("marries", "divorces", "is married", "is divorced"), _MARRIED),
    **dict.fromkeys(("takes part in hostilities", "participates", "is sent to fight", "goes to war"), _FOUGHT),
    **dict.fromkeys(("serves", "does service", "performs service"), _SERVED),
    **dict.fromkeys(("joins", "enlists", "volunteers", "is hired"), _SIGNED),
    **dict.fromkeys(("is mobilised", "is drafted", "is conscripted", "is summoned"), _CALLED),
    **dict.fromkeys(("is arrested", "is imprisoned", "is jailed", "is sentenced"), _HELD),
    **dict.fromkeys(("is pardoned", "is amnestied"), _FORGIVEN),
    **dict.fromkeys(("pays for service", "serves in the reserve"), _PAID),
}
