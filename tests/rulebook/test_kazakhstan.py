"""The modes of acquisition and loss that the law of Kazakhstan knows on the first of January of a year."""

import pytest

from denizen.language.dates import day
from denizen.language.truth import TRUE
from denizen.rulebook.registry import load

ALWAYS = {"A01a", "A01b", "A03a", "A03b", "A04", "A09", "A10", "A14", "A16", "L01", "L03", "L04", "L09", "L11"}
#: Admission stood so in the oldest text that was read.
SINCE_2007 = {"A06", "A08", "A18", "A24"}
SINCE_2011 = {"A12a", "A19"}


def modes(on: str) -> set[str]:
    """The modes of the provisions that are surely in force on a day."""
    provisions = [each for each in load(("KZ",)).provisions.values() if each.id.startswith("kz.")]
    return {each.mode for each in provisions if each.mode and each.force.truth(day(on))[0] is TRUE}


@pytest.mark.parametrize(
    ("year", "more"),
    [
        (1993, {"L02"}),
        (2002, {"L02"}),
        (2008, SINCE_2007 | {"L02", "L05"}),
        (2012, SINCE_2007 | SINCE_2011 | {"L05"}),
        *((year, SINCE_2007 | SINCE_2011 | {"L05", "L07"}) for year in (2020, 2021, 2022, 2023, 2024)),
        (2025, SINCE_2007 | SINCE_2011 | {"A12b", "L05", "L07", "L10"}),
    ],
)
def test_modes_by_year(year: int, more: set[str]) -> None:
    assert modes(f"{year}-01-01") == ALWAYS | more
