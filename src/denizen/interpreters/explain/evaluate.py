"""Evaluating conditions: a table of small functions, one for each node, over one walk with a memo."""

from denizen.interpreters.explain.conditions import CONDITIONS, bound
from denizen.interpreters.explain.terms import TERMS, matches
from denizen.interpreters.explain.view import OPERANDS, Meanings, View, judge

MEANINGS: Meanings = {**TERMS, **CONDITIONS}

__all__ = ["MEANINGS", "OPERANDS", "View", "bound", "judge", "matches"]
