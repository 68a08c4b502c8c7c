"""International instruments and standards."""

MODULES: tuple[str, ...] = ()
