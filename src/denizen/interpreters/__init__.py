"""Readers of the language: each gives the same expressions another meaning, and none knows a statute."""
