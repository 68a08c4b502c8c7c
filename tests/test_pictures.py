"""Terminal texts as pictures: readable on light and dark, selectable, complete in themselves."""

import re
from itertools import pairwise
from xml.etree import ElementTree

import pytest

from docs.make import WRITERS
from docs.pictures.gallery import PICTURES, WIDTH, Cut, Picture
from docs.pictures.terminal import CHARACTER, COLOURS, GUTTER, LINE, MARGIN, PictureError, Spot, draw, runs_of, spots_of

SVG = "{http://www.w3.org/2000/svg}"
PICTURED = {name: write() for name, write in WRITERS.items() if name.endswith(".svg")}


def texts(picture: str) -> list[str]:
    lines = ElementTree.fromstring(picture).iter(f"{SVG}text")
    return ["".join(line.itertext()) for line in lines if line.get("class") != "number"]


# --- the pictures of the documentation -------------------------------------------------------------------------------


@pytest.mark.parametrize("name", PICTURED)
def test_a_picture_is_complete_in_itself(name: str) -> None:
    picture = PICTURED[name]
    root = ElementTree.fromstring(picture)
    assert root.get("role") == "img"
    assert root.findtext(f"{SVG}title")
    assert not re.search(r"https?://(?!www\.w3\.org/2000/svg)|<script|<image|@import|@font-face|url\((?!#)", picture)


@pytest.mark.parametrize("picture", PICTURES, ids=lambda picture: picture.name)
def test_all_text_can_be_selected_line_by_line(picture: Picture) -> None:
    plain = [re.sub(r"\x1b\[[0-9;]*m", "", line) for line in picture.lines()]
    assert texts(picture.draw()) == [line for line in plain if line.strip()]


@pytest.mark.parametrize("picture", PICTURES, ids=lambda picture: picture.name)
def test_no_line_is_wider_than_the_terminal_but_the_command(picture: Picture) -> None:
    lines = [re.sub(r"\x1b\[[0-9;]*m", "", line) for line in picture.lines()[1:]]
    assert max(map(len, lines)) <= WIDTH


@pytest.mark.parametrize("picture", PICTURES, ids=lambda picture: picture.name)
def test_call_outs_stand_beside_the_text_and_mark_the_words(picture: Picture) -> None:
    root = ElementTree.fromstring(picture.draw())
    badges = [each for each in root.iter(f"{SVG}circle") if each.get("class") == "badge"]
    first_text = min(float(line.get("x", "0")) for line in root.iter(f"{SVG}text") if line.get("textLength"))
    assert all(float(badge.get("cx", "0")) + float(badge.get("r", "0")) < first_text for badge in badges)
    rows = [float(badge.get("cy", "0")) for badge in badges]
    assert all(later - earlier >= LINE for earlier, later in pairwise(rows))
    assert len(badges) == len(picture.callouts)


def luminance(colour: str) -> float:
    parts = [int(colour[index : index + 2], 16) / 255 for index in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("side", [0, 1], ids=["light", "dark"])
@pytest.mark.parametrize("name", [name for name in COLOURS if name not in ("paper", "edge")])
def test_every_colour_can_be_read(name: str, side: int) -> None:
    """The contrast asked for by WCAG 2, level AA."""
    bright, dim = sorted((luminance(COLOURS[name][side]), luminance(COLOURS["paper"][side])), reverse=True)
    assert (bright + 0.05) / (dim + 0.05) >= 4.5


# --- drawing ---------------------------------------------------------------------------------------------------------


def test_colours_become_classes_and_nothing_is_lost() -> None:
    runs = list(runs_of("a \x1b[1;36mb\x1b[0m <c> \x1b[2md\x1b[0m"))
    assert [(run.text, run.classes) for run in runs] == [
        ("a ", ()),
        ("b", ("strong", "person")),
        (" <c> ", ()),
        ("d", ("quiet",)),
    ]
    assert texts(draw(["  \x1b[33m<a> & b\x1b[0m"], "t")) == ["  <a> & b"]


def test_a_picture_is_as_large_as_its_text() -> None:
    root = ElementTree.fromstring(draw(["x" * 10, "", "y" * 50], "t"))
    assert root.get("viewBox") == f"0 0 {2 * MARGIN + 50 * CHARACTER:.0f} {2 * MARGIN + 3 * LINE}"
    with_callouts = ElementTree.fromstring(draw(["x" * 50], "t", ["x"]))
    assert float(with_callouts.get("width", "0")) == round(2 * MARGIN + GUTTER + 50 * CHARACTER)


def test_call_outs_are_found_from_top_to_bottom() -> None:
    lines = ["one two", "\x1b[1mtwo\x1b[0m three", "two"]
    assert spots_of(lines, ["two", "three"]) == [Spot(0, 4, 3), Spot(1, 4, 5)]
    assert spots_of(lines, ["one", "two"])[1] == Spot(1, 0, 3)


@pytest.mark.parametrize("callouts", [["four"], ["two", "one"], ["one", "two", "three"]])
def test_words_that_are_no_longer_there_are_an_error(callouts: list[str]) -> None:
    with pytest.raises(PictureError, match=f"has '{callouts[-1]}'"):
        spots_of(["one two", "two three"], callouts)


def test_a_cut_without_its_lines_is_an_error_that_names_the_picture() -> None:
    picture = Picture("sample", "t", "denizen schema case", cuts=(Cut("nowhere", "else"),))
    with pytest.raises(PictureError, match=r"sample: no line begins with 'nowhere' \(denizen schema case\)"):
        picture.draw()
