"""The parents of a child, as the three laws on citizenship ask about them."""

from denizen.language.states import RU
from denizen.language.words import always, as_of, bearer, count, days, now, person, some, subject

parent, other = person("parent"), person("other parent")

A_CITIZEN = some("parent", parent, parent.holds(RU))
A_FOREIGNER = some("parent", other, ~other.holds(RU) & other.holds_another(RU))
TWO_PARENTS = count("parent", parent, always) >= 2
#: An only parent counts as both.
ONLY_PARENT = some("parent", other, always) & ~TWO_PARENTS & subject.has("only_parent")

#: The same, asked of the child on whom an effect falls.
ALL_PARENTS_TOLD = (count("parent", parent, always, of=bearer) >= 2) | bearer.has("only_parent")

#: A child follows by law below 14, and from then until 18 if it has agreed.
FOLLOWS = (bearer.age < 14) | ((bearer.age < 18) & bearer.did("consents as a child", RU).happened)

NEXT_DAY = subject.born + days(1)
#: Asked the day after the birth: only then is it known what other States gave the child.
NOTHING_ELSE = (now >= NEXT_DAY) & as_of(NEXT_DAY, ~subject.holds_another(RU))
