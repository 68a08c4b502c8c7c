"""What the kernel cannot compile: said by name, never left out in silence."""

from denizen.language.nodes import Node


class UnsupportedProvisionError(ValueError):
    """A provision holds something that the kernel has no code for."""

    def __init__(self, provision: str, node: Node | None, because: str) -> None:
        what = f"{type(node).__name__}: " if node is not None else ""
        super().__init__(f"{provision}: {what}{because}")
        self.provision = provision
        self.node = node
        self.because = because
