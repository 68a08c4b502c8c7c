"""The law in other languages: what a file may hold, which law it belongs to, and where it is shown."""

import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from denizen.cli import main
from denizen.language.provisions import Instrument
from denizen.language.states import KZ
from denizen.rulebook import translations
from denizen.rulebook.checks.translations import check, check_folders, check_messages
from denizen.rulebook.fluent import Messages, parse
from denizen.rulebook.registry import ALL_STATES, Rulebook, load_what_can_be_read
from denizen.rulebook.translations import (
    LanguageError,
    file_of,
    gap_names,
    languages,
    message_name,
    modules_with,
    reading_name,
    texts_in,
    translate,
    translated,
    wanted_by,
)
from denizen.studies.law import ProvisionPage, show
from denizen.studies.law_search import search
from tests.rulebook.sample import rulebook as sample

RULEBOOK, _ = load_what_can_be_read(ALL_STATES)
WITH_TEXTS = [each for each in RULEBOOK.instruments if list(translations.files_of(each, "ru"))]

RUSSIAN = {
    "kz_citizenship-2019": "Закон о гражданстве (вымышленный)\n    .short = Закон 2019 года",
    "kz_citizenship-2019_11": "Гражданство может быть отнято у того, кто приобрёл другое.",
    "kz_citizenship-2019_12-1": "О другом гражданстве сообщают в тридцать дней.",
    "kz_citizenship-2019_12-2": "Кто не сообщил в срок, платит штраф.",
    "kz_citizenship-2019_15": "Никого нельзя сделать лицом без гражданства.\n"
    "    .reading-not-on-acquisition = Кто приобрёл другое гражданство, под норму не подпадает.\n"
    "    .reading-any-deprivation = Решает день накануне.",
    "kz_citizenship-2019_gap-12-3": "Срок продлевается тому, кто за границей и не может дойти до консульства.",
}
KAZAKH = {name: text.replace("гражданств", "азаматтық") for name, text in RUSSIAN.items()}


def law() -> Instrument:
    return sample().instruments[0]


def file_with(texts: dict[str, str]) -> Messages:
    return parse("".join(f"{name} = {text}\n" for name, text in texts.items()), "law.ftl")


def problems(texts: dict[str, str], language: str = "ru") -> list[str]:
    return [error.problem for error in check_messages(law(), [file_with(texts)], language)]


# --- the format ------------------------------------------------------------------------------------------------------


def test_messages_attributes_comments_and_empty_lines() -> None:
    found = parse("# one\n## two\n\na-1_b = Текст = текст\n  .x = ещё\n\nc =да\n", "law.ftl")
    assert found.faults == []
    assert texts_in(found) == {"a-1_b": "Текст = текст", "a-1_b.x": "ещё", "c": "да"}
    assert [message.line for message in found.messages.values()] == [4, 7]


@pytest.mark.parametrize(
    ("text", "line", "problem"),
    [
        ("a", 1, "this is no line of a translation: 'a'"),
        ("a = б\n  в", 2, "this is no line of a translation: 'в'"),
        (" .a = б", 1, "'.a' belongs to no message"),
        ("a =", 1, "'a' is empty"),
        ("a = б\n .c = ", 2, "'.c' is empty"),
        ("a = б\na = в", 2, "'a' stands already on line 1"),
        ("a = б\n .c = г\n .c = д", 3, "'.c' stands already on line 2"),
        ("a = { $б }", 1, "'a' holds a brace, which begins a placeable"),
    ],
)
def test_a_file_that_is_wrong(text: str, line: int, problem: str) -> None:
    (error,) = parse(text, "law.ftl").faults
    assert error.problem == problem
    assert str(error.location) == f"law.ftl:{line}"


def test_a_file_in_another_encoding(tmp_path: Path) -> None:
    path = tmp_path / "locale" / "ru" / "law.ftl"
    path.parent.mkdir(parents=True)
    path.write_bytes("# один\na = два\n".encode("cp1251"))
    (error,) = translations.read(path).faults
    assert str(error.location) == "locale/ru/law.ftl:1"


# --- names -----------------------------------------------------------------------------------------------------------


def test_names_of_messages() -> None:
    assert message_name("kz.a-1991.25.1") == "kz_a-1991_25_1"
    assert reading_name("«Any» deprivation, 2012") == "reading-any-deprivation-2012"


def test_gaps_at_one_article_are_numbered_and_take_no_name_twice() -> None:
    written = Instrument("kz.a-1991", KZ, "", "", law().force, law().source)
    made = law().gaps[0]
    for article in ("Art 5", "Art 5", "Art 5(2)", "Art 5", "Art 6.1"):
        written.gaps.append(type(made)(written, article, made.says, made.because, (), (), made.location))
    wanted = ["5", "5-2", "5-2-2", "5-3", "6_1"]
    assert gap_names(written) == tuple(f"kz_a-1991_gap-{each}" for each in wanted)


def test_no_two_texts_of_the_rulebook_have_one_name() -> None:
    names = [each.name for instrument in RULEBOOK.instruments for each in wanted_by(instrument)]
    assert len(names) == len(set(names))
    for instrument in RULEBOOK.instruments:
        for each in wanted_by(instrument):
            assert len(each.attributes) == len(set(each.attributes)), each.name


# --- checks ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("texts", "language"), [(RUSSIAN, "ru"), (KAZAKH, "kk"), (RUSSIAN, "en-GB")])
def test_nothing_is_wrong_with_whole_texts(texts: dict[str, str], language: str) -> None:
    assert problems(texts, language) == []


@pytest.mark.parametrize("name", RUSSIAN)
def test_every_text_is_needed(name: str) -> None:
    assert problems({other: text for other, text in RUSSIAN.items() if other != name}) == [f"there is no '{name}'"]


@pytest.mark.parametrize("language", ["ru", "uz-Cyrl"])
def test_a_text_that_was_not_translated(language: str) -> None:
    found = problems(RUSSIAN | {"kz_citizenship-2019_11": "Whoever acquires another nationality loses."}, language)
    assert len(found) == 1
    assert found[0].startswith(f"'kz_citizenship-2019_11' holds no letter of '{language}'")


def test_a_reading_needs_its_text() -> None:
    text = RUSSIAN["kz_citizenship-2019_15"].rpartition("\n")[0]
    assert problems(RUSSIAN | {"kz_citizenship-2019_15": text}) == [
        "'kz_citizenship-2019_15' has no '.reading-any-deprivation'"
    ]


def test_what_the_law_no_longer_says() -> None:
    assert problems(RUSSIAN | {"kz_citizenship-2019_13": "Старая статья."}) == [
        "nothing in the law is called 'kz_citizenship-2019_13'"
    ]


# --- in the rulebook -------------------------------------------------------------------------------------------------


def placed(folder: Path, language: str, texts: dict[str, str]) -> None:
    path = folder / "kz" / "locale" / language / "citizenship_1991.ftl"
    path.parent.mkdir(parents=True)
    path.write_text("".join(f"{name} = {text}\n" for name, text in texts.items()), encoding="utf-8")


def test_a_language_is_a_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(translations, "RULEBOOK", tmp_path)
    placed(tmp_path, "kk", {"kz_citizenship-1991": "Азаматтық туралы заң\n    .short = Заң"})
    assert languages() == ("kk",)
    kazakh = translate(RULEBOOK, "kk")
    page = show(kazakh, "kz.citizenship-1991.21-1-5")
    assert isinstance(page, ProvisionPage)
    assert page.instrument_title == "Азаматтық туралы заң"
    assert page.citation.startswith("Заң, Art 21")
    assert page.says == RULEBOOK.provisions[page.id].says, "what is not translated keeps its own words"
    assert page.id in [hit.row.id for hit in search(RULEBOOK, "азаматтық 21-1-5", others=[kazakh])]
    assert not search(RULEBOOK, "азаматтық 21-1-5")
    assert search(RULEBOOK, "азаматтық") == ()
    with pytest.raises(LanguageError, match="not there in 'ru'; known are: en, kk"):
        translate(RULEBOOK, "ru")


def test_only_the_texts_differ() -> None:
    made = translated(law(), texts_in(file_with(RUSSIAN)))
    assert [each.id for each in made.provisions] == [each.id for each in law().provisions]
    assert [each.effects for each in made.provisions] == [each.effects for each in law().provisions]
    assert [reading.says for reading in made.provisions[3].readings] == [
        "Кто приобрёл другое гражданство, под норму не подпадает.",
        "Решает день накануне.",
    ]
    assert made.gaps[0].says == RUSSIAN["kz_citizenship-2019_gap-12-3"]
    assert made.provisions[0].citation == "Закон 2019 года, Art 11"
    assert law().provisions[0].citation == "Citizenship Law 2019, Art 11"


def test_folders_and_files_of_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(translations, "RULEBOOK", tmp_path)
    monkeypatch.setattr("denizen.rulebook.checks.translations.RULEBOOK", tmp_path)
    placed(tmp_path, "russian", {"a": "б"})
    placed(tmp_path, "ru", {"a": "б"})
    (tmp_path / "kz" / "locale" / "ru" / "no_such_law.ftl").write_text("a = б\n", encoding="utf-8")
    assert [error.problem for error in check_folders(RULEBOOK)] == [
        "there is no module 'no_such_law'",
        "'russian' is no language tag",
    ]


def of(rulebook: Rulebook, instrument: Instrument) -> list[str]:
    return [str(error) for error in check(Rulebook(rulebook.states, (instrument,), {}, {}))]


@pytest.mark.parametrize("instrument", WITH_TEXTS, ids=lambda instrument: str(instrument.id))
def test_the_texts_of_the_rulebook(instrument: Instrument) -> None:
    assert of(RULEBOOK, instrument) == []


def test_every_instrument_has_its_russian_texts() -> None:
    assert [each.id for each in RULEBOOK.instruments if each not in WITH_TEXTS] == []


def test_no_text_of_the_rulebook_belongs_to_nothing() -> None:
    assert [str(error) for error in check_folders(RULEBOOK)] == []


def test_every_instrument_knows_its_module() -> None:
    for instrument in RULEBOOK.instruments:
        modules = modules_with(instrument)
        assert modules
        assert file_of(modules[0], "ru").parent.parent.parent.is_dir()


def test_an_assessment_reads_no_translation() -> None:
    program = """
import sys, pathlib
from click.testing import CliRunner
from denizen.cli import main
case = "src/denizen/examples/kazakh-naturalised.yaml"
answer = CliRunner().invoke(main, ["assess", case])
assert answer.exit_code == 0, answer.output
assert not [name for name in sys.modules if name.endswith((".fluent", ".translations"))], "read"
"""
    root = Path(__file__).parents[2]
    result = subprocess.run([sys.executable, "-c", program], cwd=root, capture_output=True, text=True)
    assert result.returncode == 0, result.stderr


def test_the_commands_take_a_language(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(translations, "RULEBOOK", tmp_path)
    placed(tmp_path, "ru", {"kz_citizenship-1991_21-1-5": "Основание утраты.\n    .reading-statute = Лишь основание."})
    asked = ["law", "show", "kz.citizenship-1991.21-1-5", "--language"]
    shown = CliRunner().invoke(main, [*asked, "ru"])
    assert shown.exit_code == 0
    assert "Основание утраты." in shown.output
    assert "Лишь основание." in shown.output
    assert "Основание" not in CliRunner().invoke(main, [*asked, "en"]).output
    found = CliRunner().invoke(main, ["law", "search", "основание", "утраты"])
    assert found.output.startswith("  kz.citizenship-1991.21-1-5 ")
    wrong = CliRunner().invoke(main, [*asked, "fr"])
    assert wrong.exit_code == 2
    assert "the rulebook is not there in 'fr'; known are: en, ru" in wrong.output
