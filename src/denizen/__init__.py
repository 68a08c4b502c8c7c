"""Nationality law and military duty as code."""

__version__ = "0.1.0"
