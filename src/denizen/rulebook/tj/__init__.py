"""Tajikistan."""

MODULES: tuple[str, ...] = ()
