"""Kleene's connectives: the laws that hold of three values, and that knowing more never flips a result."""

from itertools import product

import pytest

from denizen.language.truth import FALSE, TRUE, UNKNOWN, Truth, agreement, conjunction, disjunction, negation

VALUES = (FALSE, UNKNOWN, TRUE)
PAIRS = list(product(VALUES, VALUES))


def refines(value: Truth, coarse: Truth) -> bool:
    return coarse is UNKNOWN or value is coarse


@pytest.mark.parametrize(("one", "other"), PAIRS)
def test_the_laws_of_de_morgan(one: Truth, other: Truth) -> None:
    assert negation(conjunction([one, other])) is disjunction([negation(one), negation(other)])
    assert negation(disjunction([one, other])) is conjunction([negation(one), negation(other)])


@pytest.mark.parametrize(("one", "other"), PAIRS)
def test_unknown_decides_nothing(one: Truth, other: Truth) -> None:
    assert conjunction([one, other]) is conjunction([other, one])
    assert (conjunction([one, other]) is UNKNOWN) is (FALSE not in (one, other) and UNKNOWN in (one, other))
    assert (disjunction([one, other]) is UNKNOWN) is (TRUE not in (one, other) and UNKNOWN in (one, other))


@pytest.mark.parametrize(("one", "other", "finer"), list(product(VALUES, VALUES, VALUES)))
def test_knowing_more_never_flips_a_result(one: Truth, other: Truth, finer: Truth) -> None:
    if not refines(finer, one):
        return
    for join in (conjunction, disjunction, agreement):
        assert refines(join([finer, other]), join([one, other])), (join, one, other, finer)
    assert refines(negation(finer), negation(one))


def test_nothing_to_join() -> None:
    assert conjunction([]) is TRUE
    assert disjunction([]) is FALSE
    assert agreement([]) is UNKNOWN


def test_excluded_middle_is_not_a_law() -> None:
    assert disjunction([UNKNOWN, negation(UNKNOWN)]) is UNKNOWN


def test_words() -> None:
    assert [value.word for value in VALUES] == ["no", "unknown", "yes"]
