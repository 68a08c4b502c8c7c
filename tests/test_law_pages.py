"""The law in the documentation: every provision is there, every link leads somewhere, no text is markup."""

import re
import xml.etree.ElementTree as Xml
from pathlib import Path

import pytest

from denizen.language.dates import day
from denizen.language.force import Force, history, in_force
from denizen.language.provisions import Source
from denizen.rulebook.registry import ALL_STATES, load
from denizen.studies.law import ProvisionPage, SourceNote, show
from docs.lawbook.markdown import outline, plain
from docs.lawbook.pages import pages
from docs.lawbook.provision import Told, section, source
from docs.lawbook.timeline import timeline
from docs.lawbook.writing import write
from tests.rulebook.sample import rulebook as sample

TODAY = day("2024-06-01")
LAW = load(ALL_STATES)
PAGES = pages(LAW, TODAY)
EVERYTHING = "\n".join(PAGES.values())
RUSSIAN = {
    "ru": {
        "kz_citizenship-2019_15": "Никого нельзя сделать лицом без гражданства.",
        "kz_citizenship-2019_15.reading-any-deprivation": "Решает день накануне.",
    }
}


def test_every_instrument_has_a_page_and_every_provision_a_section() -> None:
    for instrument in LAW.instruments:
        page = PAGES[f"{instrument.id.replace('.', '/', 1)}.md"]
        assert page.startswith(f"({instrument.id})=\n# ")
        assert [f"({provision.id})=" in page for provision in instrument.provisions].count(False) == 0
        assert page.count("\n## Not computed\n") == bool(instrument.gaps)


def test_every_page_is_in_a_table_of_contents() -> None:
    listed = set()
    for name, text in PAGES.items():
        for block in re.findall(r"```\{toctree\}\n(.*?)```", text, re.DOTALL):
            folder = name.rpartition("/")[0]
            listed |= {f"{folder}/{each}.md".lstrip("/") for each in block.split("\n") if each and each[0] != ":"}
    assert listed == set(PAGES) - {"index.md"}


def test_every_link_within_the_pages_leads_somewhere() -> None:
    targets = set(re.findall(r"^\(([^)\s]+)\)=$", EVERYTHING, re.MULTILINE))
    linked = set(re.findall(r"\]\(#([^)\s]+)\)", EVERYTHING))
    assert linked - targets == set()
    assert len(linked) > 100


def test_no_target_stands_twice() -> None:
    targets = re.findall(r"^\(([^)\s]+)\)=$", EVERYTHING, re.MULTILINE)
    assert len(targets) == len(set(targets))


def test_every_picture_is_whole_and_has_words() -> None:
    pictures = re.findall(r"<svg.*?</svg>", EVERYTHING, re.DOTALL)
    assert len(pictures) == len(LAW.provisions) + len(LAW.instruments)
    for picture in pictures:
        assert "\n\n" not in picture
        title = Xml.fromstring(picture).find("{http://www.w3.org/2000/svg}title")
        assert title is not None
        assert title.text


def test_a_section_says_it_in_other_languages_too() -> None:
    law = sample()
    page = show(law, "kz.citizenship-2019.15", TODAY)
    assert isinstance(page, ProvisionPage)
    told = "\n".join(section(Told(law.provisions[page.id], page, RUSSIAN), TODAY))
    assert "{.language-ru .translation}\nНикого нельзя сделать лицом без гражданства." in told
    assert "  {.language-ru .translation}\n  Решает день накануне." in told
    assert "**Bars**\n\n- [Citizenship Law 2019, Art 11](#kz.citizenship-2019.11) (reading «any deprivation»)" in told
    assert "- «not on acquisition» (computed): " in told
    assert "- «any deprivation» (argued, applied by nobody): " in told
    assert "grade A" in told
    assert "- 2021-02-28 applies: has no other nationality" in told


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("a*b_c`d", "a\\*b\\_c\\`d"),
        ("[x](y) <b> {ref} $1 | 2", "\\[x\\](y) \\<b\\> \\{ref\\} \\$1 \\| 2"),
        ("1. first", "1\\. first"),
        ("1 first", "1 first"),
        ("- no list", "\\- no list"),
        ("# no heading", "\\# no heading"),
        (":::{note}", "\\:::\\{note\\}"),
        ("two\n\nlines", "two lines"),
    ],
)
def test_text_is_never_markup(text: str, safe: str) -> None:
    assert plain(text) == safe


def test_the_logic_is_a_nested_list() -> None:
    page = show(sample(), "kz.citizenship-2019.11", TODAY)
    assert isinstance(page, ProvisionPage)
    lines = list(outline(page.logic))
    assert lines[0] == "- on this event:"
    assert lines[1].startswith("  - the person ")


def bars(force: Force) -> list[tuple[str, float, float]]:
    found = Xml.fromstring(timeline(force, TODAY)).findall("{http://www.w3.org/2000/svg}rect")
    return [(each.attrib["class"], float(each.attrib["x"]), float(each.attrib["width"])) for each in found]


def test_a_bar_for_each_stage() -> None:
    assert [name for name, _, _ in bars(history(bill="1995-01-01", in_force="2000-01-01", repealed="2010-01-01"))] == [
        "proposed",
        "in-force",
    ]
    (_, bill, width), (_, law, _) = bars(history(bill="1995-01-01", in_force="2000-01-01"))
    assert law == pytest.approx(bill + width, abs=0.2)


def test_a_day_known_in_part_is_drawn_as_such() -> None:
    (name, begins, length), (uncertain, earlier, gap) = bars(in_force("2000"))
    assert (name, uncertain) == ("in-force", "uncertain")
    assert earlier + gap == pytest.approx(begins, abs=0.2)
    assert length > 20 * gap


def test_a_source_says_when_it_was_read() -> None:
    assert source(SourceNote("T", "https://x.example", "A", "primary text read", "2026-11")).endswith(
        "read November 2026."
    )
    assert Source("T", "https://x.example", LAW.instruments[0].source.grade).read == ""
    assert source(SourceNote("T", "https://x.example", "A", "m", "")).endswith("read on a day not recorded.")


def test_only_what_changed_is_written_and_what_is_gone_is_removed(tmp_path: Path) -> None:
    assert write(tmp_path, {"a.md": "1", "kz/b.md": "2"}) == ["a.md", "kz/b.md"]
    assert write(tmp_path, {"a.md": "1", "kz/c.md": "3"}) == ["kz/c.md"]
    assert sorted(path.name for path in tmp_path.rglob("*.md")) == ["a.md", "c.md"]


def test_the_same_law_makes_the_same_pages() -> None:
    assert pages(LAW, TODAY) == PAGES
