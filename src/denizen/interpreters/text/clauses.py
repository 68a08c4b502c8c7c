"""The words of a condition while they are put together: who it speaks of, and the predicate both ways."""

from dataclasses import dataclass

from denizen.interpreters.text.events import join

#: A sentence longer than this says less than the tree of the condition.
LONGEST = 4000
_TOO_LONG = "… (too long for one sentence)"


@dataclass(frozen=True, slots=True)
class Clause:
    """``who`` is a variable, or empty where ``true`` and ``false`` are whole sentences.

    ``loose`` says that the predicate joins several, so that it needs brackets inside another one.
    """

    who: str
    true: str
    false: str
    loose: str = ""

    @property
    def sentence(self) -> str:
        return f"{person(self.who)} {self.true}" if self.who else self.true

    @property
    def denial(self) -> str:
        return f"{person(self.who)} {self.false}" if self.who else self.false


Words = Clause | str


def person(variable: str) -> str:
    """A variable as a noun."""
    return {"subject": "the person", "bearer": "that family member"}.get(variable, f"that {variable}")


def cut(text: str) -> str:
    return text if len(text) <= LONGEST else text[:LONGEST] + _TOO_LONG


def negated(clause: Clause) -> Clause:
    loose = {"and": "or", "or": "and"}.get(clause.loose, "")
    return Clause(clause.who, clause.false, clause.true, loose)


def joined(clauses: list[Clause], word: str) -> Clause:
    """All (``and``) or any (``or``) of the clauses; of one person, the predicates follow each other."""
    if not clauses:
        return Clause("", "nothing stands against it", "it cannot be") if word == "and" else _NEVER
    if len(clauses) == 1:
        return clauses[0]
    other = "or" if word == "and" else "and"
    who = clauses[0].who if len({clause.who for clause in clauses}) == 1 else ""
    trues = [_bracketed(clause, who, word, True) for clause in clauses]
    falses = [_bracketed(clause, who, other, False) for clause in clauses]
    return Clause(who, cut(_list(_ages(trues, word), word)), cut(_list(falses, other)), word)


_NEVER = Clause("", "it cannot be", "nothing stands against it")


def _bracketed(clause: Clause, who: str, word: str, positive: bool) -> str:
    """The part of a list; what joins otherwise is set in brackets."""
    text = (clause.true if who else clause.sentence) if positive else (clause.false if who else clause.denial)
    loose = clause.loose if positive else {"and": "or", "or": "and"}.get(clause.loose, "")
    return f"({text})" if loose and loose != word else text


def _list(parts: list[str], word: str) -> str:
    """Parts with commas of their own are set apart by semicolons."""
    distinct = list(dict.fromkeys(parts))
    if len(distinct) > 2 and any("," in part for part in distinct):
        return "; ".join(distinct[:-1]) + f"; {word} {distinct[-1]}"
    return join(distinct, word)


def _ages(parts: list[str], word: str) -> list[str]:
    """``is at least 18`` and ``is under 27`` become one: ``is at least 18 and under 27``."""
    found: list[str] = []
    for part in parts:
        if word == "and" and found and found[-1].startswith("is at least ") and part.startswith("is under "):
            if " " not in found[-1].removeprefix("is at least "):
                found[-1] += f" and {part.removeprefix('is ')}"
                continue
        found.append(part)
    return found
