"""Law made up for tests: two States with a provision or two, and small families under it.

``AD`` and ``SM`` stand for States whose law is not encoded; nothing here is said about Andorra or San Marino.
"""

from collections.abc import Mapping
from typing import Any

from denizen.cases.model import Family
from denizen.cases.reading import family_from
from denizen.interpreters.explain.scenario import Scenario, Supposition
from denizen.language.dates import day
from denizen.language.effects import Effect
from denizen.language.enacting import A, Law, exposes, fine, imprisonment, sanction
from denizen.language.force import Force, history, in_force
from denizen.language.provisions import Provision, Source
from denizen.language.words import event
from denizen.rulebook.registry import Rulebook, assemble

HERE, THERE = "AD", "SM"
TOLD = "2022-09-23"
TODAY = day(TOLD)
NONE = Scenario()

SOURCE = Source("made up for a test", "https://example.org", A)

CALLED_UP = event("is called up", HERE)
REPORTS = event("reports for service", HERE)
REFUSES = event("refuses service", HERE)
FIGHTS = event("fights", HERE)

FINE = exposes(HERE, sanction(fine(10, 20, "EUR")))
PRISON = exposes(THERE, sanction(imprisonment(1, 2)))


def law(state: str, name: str = "act", *, force: Force | None = None, short: str = "") -> Law:
    """An instrument in force since 1990, unless told otherwise."""
    return Law(
        f"{state.lower()}.{name}",
        state,
        title=f"{name} of {state}",
        short=short or f"{name.title()} of {state}",
        force=force or in_force("1990-01-01"),
        source=SOURCE,
    )


def proposal(state: str = HERE, name: str = "bill") -> Law:
    return law(state, name, force=history(bill="2022-09-01"))


def add(to: Law, name: str, then: Effect | list[Effect], **rest: Any) -> Provision:
    """A provision whose name is its article and its sentence."""
    return to.provision(name, name=name, says=f"{name}.", then=then, cases=[], **rest)


def rulebook(*laws: Law, parties: Mapping[str, Mapping[str, tuple[str, str | None]]] | None = None) -> Rulebook:
    return assemble(tuple(sorted({each.state for each in laws})), laws, parties or {})


def family(**people: dict[str, Any]) -> Family:
    """A family told in full on the day of the tests."""
    return account_of(people)


def account_of(people: dict[str, dict[str, Any]], *, told: str = TOLD, account: str = "complete") -> Family:
    data = {"denizen": 1, "told": told, "account": account, "examine": [HERE, THERE], "people": people}
    return family_from(data)


def person(*events: dict[str, Any], nationalities: dict[str, Any] | None = None, **facts: Any) -> dict[str, Any]:
    """A person born in 1990, by default a national of the first State alone."""
    held = {HERE: "birth", THERE: "never", "others": "none"} if nationalities is None else nationalities
    return {"born": "1990-02-01", "nationalities": held, "events": list(events), **facts}


def dual(*events: dict[str, Any], **facts: Any) -> dict[str, Any]:
    return person(*events, nationalities={HERE: "birth", THERE: "birth", "others": "none"}, **facts)


def supposing(target: str) -> Scenario:
    return Scenario((Supposition(target),))
