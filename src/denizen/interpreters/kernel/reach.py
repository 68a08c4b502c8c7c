"""What can turn a provision without a trigger, so that only then it is asked again."""

from collections.abc import Mapping

from denizen.interpreters.explain.scenario import Norm, Norms
from denizen.interpreters.kernel.unsupported import UnsupportedProvisionError
from denizen.language import nodes
from denizen.language.effects import Bearers
from denizen.language.graph import walk
from denizen.language.nodes import Node

_ONLY_THE_SUBJECT = Bearers()
#: Stands for: a nationality began or ended, or a provision without a trigger began or ended to apply.
STATUS = "acquires"

Reads = tuple[frozenset[str], bool]


def reads_of(norms: Norms, norm: Norm) -> Reads:
    """The kinds of events that the provision reads directly or through others; whether of its subject alone.

    Time turns conditions too, but on days that the conditions themselves tell.
    """
    kinds, own = {STATUS}, True
    done: set[str] = set()
    waiting = [norm]
    while waiting:
        current = waiting.pop()
        if current.id in done:
            continue
        done.add(current.id)
        own = own and current.bearers == _ONLY_THE_SUBJECT
        if current.on is not None:
            kinds.add(current.on.kind)
        for node in walk(_conditions(current)):
            if isinstance(node, nodes.Pattern):
                kinds.add(node.kind)
            elif isinstance(node, nodes.Exists | nodes.ForEvery | nodes.CountOf):
                own = False
            elif isinstance(node, nodes.Applies) and node.provision in norms.by_id:
                waiting.append(norms.by_id[node.provision])
        waiting.extend(norms.defeaters.get(current.id, ()))
    return frozenset(kinds), own


def _conditions(norm: Norm) -> list[Node]:
    others = (norm.lasts, norm.bearers.condition)
    return [*norm.when, *norm.unless, *(node for node in others if node is not None)]


def bits_of(reads: Mapping[str, Reads]) -> Mapping[str, int]:
    """A bit for each kind of events that some of these provisions read; the first for a change of status.

    Raises :class:`UnsupportedProvisionError` if they are more than fit into one word.
    """
    kinds = sorted({kind for found, _ in reads.values() for kind in found} - {STATUS})
    if len(kinds) >= 64:
        raise UnsupportedProvisionError(
            list(reads)[-1], None, "provisions without a trigger read more than 64 kinds of events"
        )
    return {kind: 1 << at for at, kind in enumerate((STATUS, *kinds))}
