"""Findings for readers: terminal text and JSON."""
