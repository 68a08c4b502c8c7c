"""Which treaty binds which State, from which day."""

PARTIES: dict[str, dict[str, tuple[str, str | None]]] = {}
