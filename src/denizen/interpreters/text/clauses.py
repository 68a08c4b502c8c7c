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
    return Clause(who, cut(_list(_shortened(trues, word), word)), cut(_list(_shortened(falses, other), other)), word)


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


#: Predicates of which several become one: "is a national of Russia or Kazakhstan". What is denied of each is denied of
#: all: "is not a national of Russia or Kazakhstan".
_SHARED = ("comes under ", "is a national of ")
_SHARED_DENIED = ("does not come under ", "is not a national of ")


def _shortened(parts: list[str], word: str) -> list[str]:
    """Neighbours that begin alike become one."""
    found: list[str] = []
    for part in parts:
        beginning = _common(found[-1], part, word) if found else ""
        if beginning:
            found[-1] = _appended(found[-1], part.removeprefix(beginning))
        elif found and word == "and" and found[-1].startswith("is at least ") and part.startswith("is under "):
            found[-1] += f" and {part.removeprefix('is ')}"
        else:
            found.append(part)
    return found


def _common(one: str, other: str, word: str) -> str:
    if "a State other than" in one + other:
        return ""
    beginnings = _SHARED if word == "or" else _SHARED_DENIED
    return next((text for text in beginnings if one.startswith(text) and other.startswith(text)), "")


def _appended(text: str, more: str) -> str:
    """One more member of a list in words."""
    head, found, last = text.rpartition(" or ")
    return f"{head}, {last} or {more}" if found else f"{text} or {more}"
