"""Kazakhstan."""

MODULES: tuple[str, ...] = ()
