"""What can turn a provision without a trigger, so that only then it is asked again."""

from denizen.interpreters.explain.scenario import Norm, Norms
from denizen.interpreters.kernel import codes
from denizen.language import nodes
from denizen.language.effects import Bearers
from denizen.language.graph import walk
from denizen.language.nodes import Node

_ONLY_THE_SUBJECT = Bearers()
#: A nationality began or ended, or a provision without a trigger began or ended to apply.
_STATUS = 1 << codes.KIND["acquires"]


def reads_of(norms: Norms, norm: Norm) -> tuple[int, bool]:
    """The kinds of events, as bits, that the provision reads directly or through others; whether of its subject alone.

    Time turns conditions too, but on days that the conditions themselves tell.
    """
    kinds, own = _STATUS, True
    done: set[str] = set()
    waiting = [norm]
    while waiting:
        current = waiting.pop()
        if current.id in done:
            continue
        done.add(current.id)
        own = own and current.bearers == _ONLY_THE_SUBJECT
        if current.on is not None:
            kinds |= 1 << codes.KIND[current.on.kind]
        for node in walk(_conditions(current)):
            if isinstance(node, nodes.Pattern):
                kinds |= 1 << codes.KIND[node.kind]
            elif isinstance(node, nodes.Exists | nodes.ForEvery | nodes.CountOf):
                own = False
            elif isinstance(node, nodes.Applies) and node.provision in norms.by_id:
                waiting.append(norms.by_id[node.provision])
        waiting.extend(norms.defeaters.get(current.id, ()))
    return kinds, own


def _conditions(norm: Norm) -> list[Node]:
    others = (norm.lasts, norm.bearers.condition)
    return [*norm.when, *norm.unless, *(node for node in others if node is not None)]


assert len(codes.KINDS) <= 64
