"""Kyrgyzstan."""

MODULES: tuple[str, ...] = ()
