"""Circles among provisions that ask for each other on one day: through defeat, and through ``subject.under``.

Whether a provision applies may depend on others: on those it asks for, and on the safeguards that bar it. A circle
would have no answer. What waits for an event looks back at the state before it, so its ``when`` closes no circle; its
``as_long_as`` is asked every day and does.
"""

from collections.abc import Iterator

from denizen.language.errors import RulebookError
from denizen.language.nodes import Applies
from denizen.language.provisions import Provision
from denizen.rulebook.checks.circles import Arrow, circles, graph_of, say
from denizen.rulebook.checks.parts import fault, nodes, variants
from denizen.rulebook.registry import Rulebook


def check(rulebook: Rulebook) -> Iterator[RulebookError]:
    defeat = list(_defeat(rulebook))
    known: set[frozenset[str]] = set()
    for arrows, what in ((defeat, "defeat goes round in a circle"), ([*_asked(rulebook), *defeat], _ROUND)):
        for circle in circles(graph_of(arrows)):
            members = frozenset(arrow.source for arrow in circle)
            if members in known:
                continue
            known.add(members)
            yield fault(
                rulebook.provisions[circle[0].source],
                f"{what}: {say(circle)}",
                "leave one of these links out, or say it with the facts instead of the other provision",
            )


_ROUND = "whether it applies goes round in a circle"


def _defeat(rulebook: Rulebook) -> Iterator[Arrow]:
    """From the provision that is barred to the one that bars it, over all readings."""
    for provision in rulebook.provisions.values():
        for variant in variants(provision):
            for name in variant.defeats:
                if name in rulebook.provisions and name != provision.id:
                    under = f" (reading '{variant.reading}')" if variant.reading else ""
                    yield Arrow(name, provision.id, f"is defeated{under} by")


def _asked(rulebook: Rulebook) -> Iterator[Arrow]:
    for provision in rulebook.provisions.values():
        for node in nodes(provision, *_asked_daily(provision)):
            if isinstance(node, Applies) and node.provision in rulebook.provisions:
                yield Arrow(provision.id, node.provision, "asks for")


def _asked_daily(provision: Provision) -> tuple[str, ...]:
    return ("as_long_as",) if provision.on is not None else ("when", "unless", "whom", "as_long_as")
