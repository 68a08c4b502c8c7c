"""The page on case files tells the truth."""

import re
from pathlib import Path

import pytest

from denizen.cases.files import MOST_BYTES
from denizen.cases.loading import MOST_NODES, load
from denizen.cases.people import PERSON_KEYS
from denizen.cases.reading import CASE_KEYS, family_from
from denizen.cases.values import LONGEST_TEXT
from denizen.language.dates import BEGINNING, FOREVER, read_span, write_day
from denizen.language.events import TITLES

PAGE = (Path(__file__).parents[2] / "docs" / "case-files.md").read_text(encoding="utf-8")


def test_the_small_family_is_valid() -> None:
    blocks = re.findall(r"```yaml\n(denizen: 1\n.*?)```", PAGE, re.DOTALL)
    assert len(blocks) == 1
    data, _ = load(blocks[0], "case-files.md")
    assert set(family_from(data).people) == {"father", "mother", "daughter"}


@pytest.mark.parametrize("word", [*CASE_KEYS, *PERSON_KEYS, *TITLES])
def test_every_key_and_title_is_named(word: str) -> None:
    assert re.search(rf"`{word}`|^{word}: |\*\*`{word}`", PAGE, re.MULTILINE)


def test_every_form_of_a_date_is_one() -> None:
    section = PAGE.split("## Dates")[1].split("##")[0]
    forms = re.findall(r"^\| `([^`]+)` \|", section, re.MULTILINE)
    assert len(forms) == 9
    spans = {form: read_span(form) for form in forms}
    assert write_day(spans["2016~"].earliest) == "2015-01-01"
    assert write_day(spans["2016-05~"].latest) == "2016-06-30"
    assert spans["2016-05/.."].latest == FOREVER
    assert spans["../2016-05"].earliest == BEGINNING


def test_the_limits_are_the_real_ones() -> None:
    assert f"{MOST_BYTES // 1024} KiB and {MOST_NODES:,} entries" in PAGE
    assert f"{LONGEST_TEXT:,} characters" in PAGE
