"""Before anything is timed: do both engines say of every family what is right?"""

from collections.abc import Iterator, Sequence

from bench.families import FAMILIES, Answers


def disagreements(engine: str, found: Sequence[Answers]) -> Iterator[str]:
    """Where an engine says something else than what is right, person by person."""
    for family, answers in zip(FAMILIES, found, strict=True):
        for person, right in family.answers.items():
            said = answers.get(person, frozenset())
            if said != right:
                missing, wrong = ", ".join(sorted(right - said)), ", ".join(sorted(said - right))
                yield f"{engine}, {family.name}, {person}: does not say [{missing}], wrongly says [{wrong}]"
