"""References: every provision, instrument and treaty that is named exists.

What lies in a folder that is not loaded cannot be checked; the whole rulebook leaves nothing out.
"""

from collections.abc import Iterator
from difflib import get_close_matches

from denizen.language.effects import Invokes, Reports
from denizen.language.errors import RulebookError
from denizen.language.nodes import Applies, Binds
from denizen.language.provisions import Provision
from denizen.rulebook.checks.parts import effects, fault, near, nodes, patterns, variants
from denizen.rulebook.registry import ALL_STATES, FOLDERS, Rulebook


def check(rulebook: Rulebook) -> Iterator[RulebookError]:
    known = _Known(rulebook)
    for provision in rulebook.provisions.values():
        found: dict[tuple[str, str], None] = {}
        found.update(dict.fromkeys(_provisions(provision, known)))
        found.update(dict.fromkeys(_treaties(provision, known)))
        for problem, instead in found:
            yield fault(provision, problem, instead)
    for gap in rulebook.gaps:
        for name in gap.taints:
            tainted = known.missing("taints=", name, instruments=False)
            if tainted:
                yield RulebookError(*tainted, provision=gap.instrument.id, location=gap.location)


class _Known:
    """What can be named, and which folders are loaded whole."""

    def __init__(self, rulebook: Rulebook) -> None:
        self.provisions = set(rulebook.provisions)
        self.instruments = {instrument.id for instrument in rulebook.instruments}
        self.treaties = {*rulebook.parties, *self.instruments}
        self.folders = {FOLDERS[state] for state in rulebook.states}
        if rulebook.states:
            self.folders.add("intl")
        if set(rulebook.states) == set(ALL_STATES):
            self.folders.add("treaties")

    def missing(self, where: str, name: str, owner: str = "", *, instruments: bool) -> tuple[str, str] | None:
        names = self.provisions | self.instruments if instruments else self.provisions
        if name in names:
            return None
        home = name.rpartition(".")[0]
        if name.partition(".")[0] not in self.folders and home not in self.instruments:
            return None
        what = "neither a provision nor an instrument" if instruments else "no provision"
        return f"{where} names '{name}', which is {what}", self._hint(name, owner)

    def _hint(self, name: str, owner: str) -> str:
        """A neighbour in the same instrument with almost that name, or a provision with almost that identifier."""
        home, _, last = name.rpartition(".")
        siblings = {each.rpartition(".")[2]: each for each in self.provisions if each.startswith(f"{home}.")}
        close = get_close_matches(last, [each for each in siblings if siblings[each] != owner], n=1, cutoff=0.6)
        if close:
            return f"did you mean '{siblings[close[0]]}'?"
        close = get_close_matches(name, [each for each in self.provisions if each != owner], n=1, cutoff=0.9)
        return f"did you mean '{close[0]}'?" if close else "the identifier of a provision, or leave it out"


def _provisions(provision: Provision, known: _Known) -> Iterator[tuple[str, str]]:
    named: list[tuple[str, str, bool]] = []
    for variant in variants(provision):
        named += [("defeats=", name, False) for name in variant.defeats]
    for node in nodes(provision):
        if isinstance(node, Applies):
            named.append(("under()", node.provision, False))
    for effect in effects(provision):
        if isinstance(effect, Reports):
            named += [("departs_from=", name, False) for name in effect.departs_from]
    for pattern in patterns(provision):
        for particular in pattern.particulars:
            if particular.name in ("provision", "ground"):
                where = f'event("{pattern.kind}", {particular.name}=…)'
                named += [(where, str(value), particular.name == "provision") for value in particular.values]
    for where, name, instruments in named:
        problem = known.missing(where, name, provision.id, instruments=instruments)
        if problem:
            yield problem
        if where == "defeats=" and name == provision.id:
            yield ("it defeats itself", "the provision that it bars")


def _treaties(provision: Provision, known: _Known) -> Iterator[tuple[str, str]]:
    claims = [("binds()", node.treaty) for node in nodes(provision) if isinstance(node, Binds)]
    claims += [("invokes()", effect.treaty) for effect in effects(provision) if isinstance(effect, Invokes)]
    for where, treaty in claims:
        if treaty not in known.treaties:
            hint = near(treaty, known.treaties, "a treaty of the table in denizen/rulebook/intl/parties.py")
            yield (f"{where} names the treaty '{treaty}', which has no table of parties", hint)
