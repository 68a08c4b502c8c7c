"""The law of one day, taken to be in force at all times: to compare two days, or two versions of a provision."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from denizen.language.dates import BEGINNING, Day, exactly, read_span
from denizen.language.force import Force, Stage, Step
from denizen.language.truth import TRUE
from denizen.rulebook.registry import Parties, Rulebook

ALWAYS = Force((Step(Stage.IN_FORCE, exactly(BEGINNING)),))
NEVER = Force((Step(Stage.REPEALED, exactly(BEGINNING)),))


def frozen(rulebook: Rulebook, day: Day, added: Iterable[str] = (), removed: Iterable[str] = ()) -> Rulebook:
    """What is surely in force on a day, always in force; with some provisions added and some taken away."""
    more, less = set(added), set(removed)
    provisions = {}
    for name, provision in rulebook.provisions.items():
        stands = name in more or (provision.force.truth(day)[0] is TRUE and name not in less)
        provisions[name] = replace(provision, force=ALWAYS if stands else NEVER)
    return Rulebook(rulebook.states, rulebook.instruments, provisions, _bound(rulebook.parties, day))


def _bound(parties: Parties, day: Day) -> Parties:
    """Who is bound on a day, always bound."""
    found: dict[str, Mapping[str, tuple[str, str | None]]] = {}
    for treaty, states in parties.items():
        found[treaty] = {
            state: ("1900-01-01", None)
            for state, (start, end) in states.items()
            if read_span(start).latest <= day and (end is None or day < read_span(end).earliest)
        }
    return found
