"""The shape of a family: who there is and how they are related. ``p+spouse+child`` is a couple with a child."""

from dataclasses import dataclass
from typing import Final

from denizen.cases.values import IDENTIFIER_FORM

MOST_PEOPLE: Final = 4
SPOUSES: Final = ("spouse", "wife", "husband")
CHILDREN: Final = ("child", "son", "daughter")
PARENTS: Final = ("parent", "father", "mother")
FORMS: Final = "p, p+spouse, p+child, p+spouse+child, child+father+mother; roles may be numbered: child1+…"


class ShapeError(ValueError):
    """A shape that cannot be read."""


@dataclass(frozen=True, slots=True)
class Shape:
    """``people`` stand with parents before children; ``couple`` are the married, if any."""

    people: tuple[str, ...]
    parents: dict[str, tuple[str, ...]]
    couple: tuple[str, ...] = ()

    def relatives(self, person: str, relation: str) -> tuple[str, ...]:
        """Those who are or become relatives of a person; spouses apart."""
        mine = self.parents.get(person, ())
        if relation == "parent":
            return mine
        if relation == "child":
            return tuple(other for other in self.people if person in self.parents.get(other, ()))
        return tuple(other for other in self.people if other != person and set(mine) & set(self.parents.get(other, ())))

    def spouse(self, person: str) -> str | None:
        if person not in self.couple:
            return None
        return self.couple[1] if self.couple[0] == person else self.couple[0]


def read_shape(text: str) -> Shape:
    """Raises :class:`ShapeError`.

    >>> shape = read_shape("p+spouse+child")
    >>> shape.people, shape.parents["child"], shape.couple
    (('p', 'spouse', 'child'), ('p', 'spouse'), ('p', 'spouse'))
    """
    import re

    names = [name.strip() for name in text.split("+")]
    if not all(re.fullmatch(IDENTIFIER_FORM, name) for name in names) or len(set(names)) < len(names):
        raise ShapeError(f"'{text}' is not the shape of a family; write {FORMS}")
    if len(names) > MOST_PEOPLE:
        raise ShapeError(f"'{text}' has {len(names)} people; at most {MOST_PEOPLE} can be asked about")
    main, *others = names
    spouses, children, parents = [], [], []
    for name in others:
        role = name.rstrip("0123456789_-")
        if role in SPOUSES or (role in PARENTS and main.rstrip("0123456789") in PARENTS):
            spouses.append(name)
        elif role in CHILDREN:
            children.append(name)
        elif role in PARENTS:
            parents.append(name)
        else:
            raise ShapeError(f"'{name}' is no role in a family; write {FORMS}")
    if len(spouses) > 1 or len(parents) > 2:
        raise ShapeError(f"'{text}' has too many spouses or parents; write {FORMS}")
    couple = (main, spouses[0]) if spouses else tuple(parents) if len(parents) == 2 else ()
    descent = dict.fromkeys(children, (main, *spouses))
    if parents:
        descent[main] = tuple(parents)
    return Shape((*parents, main, *spouses, *children), descent, couple)
