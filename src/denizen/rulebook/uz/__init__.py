"""Uzbekistan."""

MODULES: tuple[str, ...] = ()
